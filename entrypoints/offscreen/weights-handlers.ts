import * as v from "valibot";
import { type ModelSource, modelCardSchema } from "../../lib/domain/language-model";
import type { ToHost } from "../../lib/messaging/protocol";
import type { SellersideDatabase } from "../../lib/storage/database";
import { closeLedgerEntry, listLedger, openLedgerEntry } from "../../lib/storage/ledger";
import { changeInstall, getInstall, listInstalls, putInstall, removeInstall } from "../../lib/storage/models";
import { checkMirror } from "../../lib/understanding/llm/weights/addresses";
import { browserDeps } from "../../lib/understanding/llm/weights/browser-deps";
import { createDownloads } from "../../lib/understanding/llm/weights/downloads";
import type { InstallRows, LedgerRows, WeightDeps } from "../../lib/understanding/llm/weights/places";
import { probeGpu, thisBrowser } from "../../lib/understanding/llm/weights/probe";

type WeightsFunctions = Pick<
  ToHost,
  "probe" | "download" | "pauseDownload" | "resumeDownload" | "cancelDownload" | "deleteModel" | "verifyModel"
>;

type Handlers = {
  [K in keyof WeightsFunctions]: (input: unknown) => Promise<ReturnType<WeightsFunctions[K]>>;
};

/** "." and ".." are names of folders. */
const idSchema = v.object({ id: v.pipe(v.string(), v.regex(/^(?!\.+$)[\w.-]{1,120}$/)) });
const downloadSchema = v.object({
  card: v.intersect([modelCardSchema, idSchema]),
  source: v.variant("kind", [
    v.object({ kind: v.literal("hub") }),
    v.object({
      kind: v.literal("mirror"),
      base: v.pipe(
        v.string(),
        v.rawTransform(({ dataset, addIssue, NEVER }) => {
          const checked = checkMirror(dataset.value);
          if (checked.ok) return checked.base;
          addIssue({ message: checked.problem });
          return NEVER;
        }),
      ),
    }),
  ]),
});

/** The storage room's functions over one database. */
export function bindRows(db: SellersideDatabase): { rows: InstallRows; ledger: LedgerRows } {
  return {
    rows: {
      list: () => listInstalls(db),
      get: (id) => getInstall(db, id),
      put: (install) => putInstall(db, install),
      change: (id, change) => changeInstall(db, id, change),
      remove: (id) => removeInstall(db, id),
    },
    ledger: {
      open: (entry) => openLedgerEntry(db, entry),
      close: (id, end) => closeLedgerEntry(db, id, end),
    },
  };
}

/**
 * The host's part that has to do with weights. Answers when the work has begun; what comes of it stands in the rows.
 *
 * @param release frees a model from the memory before its files go
 * @param signal the life of the host: when it aborts, downloads stop as `paused`
 */
export function createWeightsHandlers({
  db,
  signal,
  release = async () => undefined,
  deps = (({ rows, ledger }) => browserDeps(rows, ledger))(bindRows(db)),
}: {
  db: SellersideDatabase;
  signal: AbortSignal;
  release?: (id: string) => Promise<unknown>;
  deps?: WeightDeps;
}): Handlers {
  const downloads = createDownloads(deps, signal);
  // What an earlier life left is put right before anything new begins.
  const ready = recover(db, deps, downloads.recover);
  async function idOf(input: unknown): Promise<string> {
    const { id } = v.parse(idSchema, input);
    await ready;
    return id;
  }
  async function remove(input: unknown): Promise<null> {
    const id = await idOf(input);
    // Whatever waits for its turn must not load it again before its files go.
    if ((await deps.rows.get(id))?.state === "ready")
      await deps.rows.change(id, { state: "deleting", updatedAt: deps.now() });
    await release(id);
    await downloads.remove(id);
    return null;
  }
  return {
    probe: () => probeGpu(thisBrowser(), deps.now()),
    download: async (input) => {
      const { card, source } = v.parse(downloadSchema, input);
      await ready;
      await downloads.start(card, source satisfies ModelSource);
      return null;
    },
    pauseDownload: async (input) => {
      await downloads.pause(await idOf(input));
      return null;
    },
    resumeDownload: async (input) => {
      await downloads.resume(await idOf(input));
      return null;
    },
    cancelDownload: remove,
    deleteModel: remove,
    verifyModel: async (input) => {
      const id = await idOf(input);
      await release(id);
      await downloads.verify(id);
      return null;
    },
  };
}

/** Downloads of an earlier life become `paused`, and its requests that were never closed are marked as failed. */
async function recover(
  db: SellersideDatabase,
  deps: WeightDeps,
  recoverRows: () => Promise<void>,
): Promise<void> {
  for (const { id, status, bytes, outcome } of await listLedger(db, 500))
    if (outcome === "running" && id !== undefined)
      await deps.ledger.close(id, { status, bytes, endedAt: deps.now(), outcome: "failed" });
  await recoverRows();
}
