import type { LedgerEntry, ModelInstall } from "../../lib/domain/language-model";
import {
  growingFiles,
  serveWriter,
  type WriterWorker,
} from "../../lib/understanding/llm/weights/growing-file";
import type { WeightDeps } from "../../lib/understanding/llm/weights/places";
import { limitedCaches } from "./limited-caches";
import { memoryLocks } from "./memory-locks";
import { memoryOpfs } from "./memory-opfs";

/** A browser's storage in memory and a clock that waits at once; only the network is real. */
export interface WeightWorld extends WeightDeps {
  opfs: ReturnType<typeof memoryOpfs>;
  store: ReturnType<typeof limitedCaches>;
  table: Map<string, ModelInstall>;
  book: LedgerEntry[];
  /** Every wait that was asked for, ms. */
  waits: number[];
  /** Every state that a row was given, in order. */
  states: string[];
  setFree(bytes: number | null): void;
}

export function weightWorld(): WeightWorld {
  const opfs = memoryOpfs();
  const store = limitedCaches();
  const table = new Map<string, ModelInstall>();
  const book: LedgerEntry[] = [];
  const waits: number[] = [];
  const states: string[] = [];
  let free: number | null = 1e12;
  let clock = 1_000;
  const places = { root: async () => opfs.root, caches: store.caches };
  function note(state: string | undefined): void {
    if (state !== undefined && states.at(-1) !== state) states.push(state);
  }
  return {
    opfs,
    store,
    table,
    book,
    waits,
    states,
    setFree: (bytes) => {
      free = bytes;
    },
    rows: {
      list: async () => structuredClone([...table.values()]),
      get: async (id) => structuredClone(table.get(id)),
      async put(install) {
        note(install.state);
        table.set(install.id, structuredClone(install));
      },
      async change(id, change) {
        const row = table.get(id);
        if (!row) return false;
        note(change.state);
        table.set(id, structuredClone({ ...row, ...change }));
        return true;
      },
      remove: async (id) => void table.delete(id),
    },
    ledger: {
      open: async (entry) =>
        book.push({ ...entry, status: null, bytes: 0, endedAt: null, outcome: "running" }) - 1,
      async close(id, end) {
        const entry = book[id];
        if (!entry) throw new Error(`no entry ${id}`);
        Object.assign(entry, end);
      },
    },
    places,
    openGrowing: growingFiles(() => writerInThisThread(places.root)),
    space: { free: async () => free, persist: async () => true },
    locks: memoryLocks(),
    fetch: (input, init) => fetch(input, init),
    // Time passes with every look, so that speeds and times differ.
    now() {
      clock += 100;
      return clock;
    },
    stalledAfter: 30_000,
    async wait(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
    },
  };
}

/** The writer's two sides joined without a worker; messages are copied as between threads. */
function writerInThisThread(root: () => Promise<FileSystemDirectoryHandle>): WriterWorker {
  const outside = new EventTarget();
  let inside: ((event: MessageEvent<unknown>) => void) | null = null;
  let ended = false;
  serveWriter(
    {
      postMessage: (data) => !ended && outside.dispatchEvent(new MessageEvent("message", { data })),
      addEventListener: (_type, listener) => {
        inside = listener;
      },
    },
    root,
  );
  return {
    postMessage(message) {
      const data = structuredClone(message);
      queueMicrotask(() => inside?.(new MessageEvent("message", { data })));
    },
    addEventListener: (type, listener) => outside.addEventListener(type, listener),
    terminate() {
      ended = true;
    },
  };
}
