import type { LocalTrouble } from "../../components/models/local-pick";
import type { ModelCard } from "../../lib/domain/language-model";
import { browserDeps } from "../../lib/understanding/llm/weights/browser-deps";
import { importLocal } from "../../lib/understanding/llm/weights/import-local";
import { inspectLocal, type LocalOutcome } from "../../lib/understanding/llm/weights/inspect-local";
import {
  BadPick,
  filesFromPick,
  filesFromZip,
  type LocalFile,
} from "../../lib/understanding/llm/weights/local-files";
import { bindRows } from "../offscreen/weights-handlers";
import { database } from "../sidepanel/surface/use-stored";
import { chooseUnlessReady } from "./llm-choose";

/** What came of picked files. */
export type Taken = { ok: true; card: ModelCard } | { ok: false; troubles: readonly LocalTrouble[] };

/** Imports of this page by their model's id: they go on when another section is shown. */
const running = new Map<string, { end: AbortController; done: Promise<void> }>();

/**
 * Looks which model picked files are of and begins to copy them. Answers as soon as that is known; the model's row tells
 * the rest, a failure, too.
 *
 * @param wanted the model that she chose before; files that nobody knows by name are taken as its own
 */
export async function importFiles(files: readonly File[], wanted: ModelCard | null): Promise<Taken> {
  const inspected = await inspect(files, wanted).catch(tellBadPick);
  if (!inspected.ok) return { ok: false, troubles: inspected.problems };
  const { card } = inspected.package;
  await stopImport(card.id);
  await chooseUnlessReady(card.id);
  const end = new AbortController();
  const { rows, ledger } = bindRows(database);
  // What goes wrong stands in the model's row; only a row that cannot be written is told to the browser.
  const done = importLocal(inspected.package, browserDeps(rows, ledger), end.signal).then(
    () => undefined,
    reportError,
  );
  running.set(card.id, { end, done });
  void done.then(() => running.delete(card.id));
  return { ok: true, card };
}

/** Ends an import of this page and waits until it lets go of its files. */
export async function stopImport(id: string): Promise<void> {
  const found = running.get(id);
  found?.end.abort();
  await found?.done;
}

async function inspect(files: readonly File[], wanted: ModelCard | null): Promise<LocalOutcome> {
  const { signal } = new AbortController();
  const parts = await Promise.all(files.map(openPicked));
  const found = await inspectLocal(parts.flat(), null, signal);
  // A GGUF names itself; a WebLLM folder may be called anything.
  const unknown = found.ok && found.package.card.custom && found.package.card.engine === "webllm";
  return unknown && wanted?.engine === "webllm" ? inspectLocal(parts.flat(), wanted, signal) : found;
}

async function openPicked(file: File): Promise<LocalFile[]> {
  return /\.zip$/i.test(file.name) ? filesFromZip(file) : filesFromPick([file]);
}

function tellBadPick(error: unknown): Extract<LocalOutcome, { ok: false }> | Unreadable {
  if (error instanceof BadPick) return { ok: false, problems: [{ kind: error.kind, path: error.path }] };
  return { ok: false, problems: [{ kind: "unreadable", path: "" }] };
}

interface Unreadable {
  ok: false;
  problems: LocalTrouble[];
}

// Leaving in the middle would lose the copy: the browser asks first.
addEventListener("beforeunload", (event) => {
  if (running.size > 0) event.preventDefault();
});
