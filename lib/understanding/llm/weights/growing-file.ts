import * as v from "valibot";
import { type OpenPromise, openPromise } from "./open-promise";
import { makeFile } from "./opfs";
import type { GrowingFile, OpenGrowing } from "./places";

/**
 * Files that grow are written by a worker: only there does the browser give a handle that writes in place, so that every
 * byte is still there when this page is closed in the middle. (A page's own writer keeps nothing until it is closed.)
 */
export const WRITER_FILE = "/weights-writer.js";

const requestSchema = v.variant("do", [
  v.object({ do: v.literal("open"), call: v.number(), path: v.string() }),
  v.object({ do: v.literal("append"), call: v.number(), chunk: v.instance(Uint8Array) }),
  v.object({ do: v.literal("truncate"), call: v.number(), size: v.number() }),
  v.object({ do: v.literal("close"), call: v.number() }),
]);
type Request = v.InferOutput<typeof requestSchema>;
type Unnumbered<R> = R extends Request ? Omit<R, "call"> : never;
type Ask = (request: Unnumbered<Request>, transfer?: Transferable[]) => Promise<number>;
type Answer = { call: number; size: number } | { call: number; error: { name: string; message: string } };

interface WriterScope {
  postMessage(answer: Answer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

interface SyncHandle {
  getSize(): number;
  write(chunk: Uint8Array, at: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/** Serves one file in a worker: requests are answered in their order. */
export function serveWriter(scope: WriterScope, root: () => Promise<FileSystemDirectoryHandle>): void {
  let handle: SyncHandle | null = null;
  let turn: Promise<void> = Promise.resolve();
  async function obey(request: Request): Promise<number> {
    if (request.do === "open") {
      const file = (await makeFile(await root(), request.path)) as FileSystemFileHandle & {
        createSyncAccessHandle(): Promise<SyncHandle>;
      };
      handle = await file.createSyncAccessHandle();
    }
    if (!handle) throw new DOMException("no file is open", "InvalidStateError");
    if (request.do === "append") appendAll(handle, request.chunk);
    if (request.do === "truncate") handle.truncate(request.size);
    const size = handle.getSize();
    if (request.do === "close") {
      handle.flush();
      handle.close();
      handle = null;
    }
    return size;
  }
  scope.addEventListener("message", ({ data }) => {
    const request = v.parse(requestSchema, data);
    turn = turn.then(async () => {
      try {
        scope.postMessage({ call: request.call, size: await obey(request) });
      } catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        scope.postMessage({ call: request.call, error: { name, message } });
      }
    });
  });
}

function appendAll(handle: SyncHandle, chunk: Uint8Array): void {
  const before = handle.getSize();
  const written = handle.write(chunk, { at: before });
  if (written === chunk.length) return;
  // A disk that takes only a part is full; half a chunk is taken back, so that the file stays what it says.
  handle.truncate(before);
  throw new DOMException(`${written} of ${chunk.length} bytes`, "QuotaExceededError");
}

/** What of a `Worker` is needed. */
export interface WriterWorker {
  postMessage(message: Request, transfer: Transferable[]): void;
  addEventListener(type: "message" | "error", listener: (event: Event) => void): void;
  terminate(): void;
}

/** Opens growing files, each in a worker of its own. */
export function growingFiles(start: () => WriterWorker): OpenGrowing {
  return async (path) => {
    const worker = start();
    const open = new Map<number, OpenPromise<number>>();
    let dead: Error | null = null;
    worker.addEventListener("message", (event) => {
      const answer = (event as MessageEvent<Answer>).data;
      const call = open.get(answer.call);
      open.delete(answer.call);
      if ("size" in answer) call?.resolve(answer.size);
      else call?.reject(new DOMException(answer.error.message, answer.error.name));
    });
    worker.addEventListener("error", (event) => {
      dead = new Error((event as ErrorEvent).message || "the writer's worker ended");
      for (const call of open.values()) call.reject(dead);
      open.clear();
    });
    let calls = 0;
    const ask: Ask = (request, transfer = []) => {
      if (dead) return Promise.reject(dead);
      const call = calls++;
      const answer = openPromise<number>();
      open.set(call, answer);
      worker.postMessage({ ...request, call }, transfer);
      return answer.promise;
    };
    try {
      return growing(await ask({ do: "open", path }), ask, () => worker.terminate());
    } catch (error) {
      worker.terminate();
      throw error;
    }
  };
}

function growing(opened: number, ask: Ask, end: () => void): GrowingFile {
  let size = opened;
  return {
    get size() {
      return size;
    },
    async append(chunk) {
      size = await ask({ do: "append", chunk }, [chunk.buffer]);
    },
    async truncate(to) {
      size = await ask({ do: "truncate", size: to });
    },
    async close() {
      try {
        await ask({ do: "close" });
      } finally {
        end();
      }
    },
  };
}
