import type { StorageTrouble } from "../../components/failure/storage-failure";
import type { Correction } from "../../lib/domain/correction";
import type { GlossaryEntry } from "../../lib/domain/glossary";
import {
  GLOSSARY_COLUMNS,
  type GlossaryTable,
  type MeaningNames,
  readGlossaryTable,
  writeGlossaryCsv,
} from "../../lib/interchange/glossary-table";
import { formatJsonText, type JsonFailure, readJsonFile } from "../../lib/interchange/json-file";
import { readTable } from "../../lib/interchange/read-table";
import { surfaceToBackground } from "../../lib/messaging/send";
import {
  type CorrectionImport,
  deleteCorrections,
  enableCorrection,
  enableCorrections,
  exportCorrections,
  importCorrections,
  restoreCorrections,
  rollBackCorrections,
} from "../../lib/storage/corrections";
import { describeStorageFailure } from "../../lib/storage/failures";
import {
  changeGlossary,
  deleteGlossary,
  exportGlossary,
  type GlossaryImport,
  importGlossary,
  listGlossary,
  putGlossaryEntry,
  restoreGlossary,
} from "../../lib/storage/glossary";
import { database } from "../sidepanel/surface/use-stored";
import type { Acted } from "./library-actions";

/** Why a chosen file was not taken. */
export type TaughtFileFailure =
  | { ok: false; reason: JsonFailure; issues: string[] }
  | { ok: false; reason: "no_columns"; issues: string[] }
  | Extract<CorrectionImport | GlossaryImport, { ok: false }>;

/** What a file of terms did; rows of a table that were left out are named. */
export interface TermsTaken {
  ok: true;
  added: number;
  replaced: number;
  refused: GlossaryTable["refused"];
}

/** Does one change and has the chats that it is about, and the open ones, understood anew. */
async function act<T>(work: () => Promise<T>, threadsOf: (value: T) => (string | null)[] = () => []) {
  try {
    const value = await work();
    const threadKeys = [...new Set(threadsOf(value).filter((key) => key !== null))];
    // The change is stored whether or not a console hears of it now.
    surfaceToBackground.learnedChanged({ threadKeys }).catch(() => undefined);
    return { ok: true, value } satisfies Acted<T>;
  } catch (error) {
    return { ok: false, reason: describeStorageFailure(error) as StorageTrouble } satisfies Acted<T>;
  }
}

export const removeCorrection = (id: string) =>
  act(
    () => deleteCorrections(database, [id]),
    (rows) => rows.map((row) => row.threadKey),
  );
export const putBackCorrections = (rows: readonly Correction[]) =>
  act(
    () => restoreCorrections(database, rows),
    () => rows.map((row) => row.threadKey),
  );
export const switchCorrection = (row: Correction, enabled: boolean) =>
  act(
    () => enableCorrection(database, row.id, enabled),
    () => [row.threadKey],
  );
/** Switches off this correction and all later ones. */
export const goBackBefore = (row: Correction) => act(() => rollBackCorrections(database, row.at - 1));
export const switchOnAgain = (ids: readonly string[]) => act(() => enableCorrections(database, ids));
export const saveTerm = (entry: GlossaryEntry) => act(() => putGlossaryEntry(database, entry));
export const removeTerm = (id: string) => act(() => deleteGlossary(database, [id]));
export const putBackTerms = (entries: readonly GlossaryEntry[]) =>
  act(() => restoreGlossary(database, entries));

export const importCorrectionFile = (file: File) =>
  act(() => fromJson(file, (value) => importCorrections(database, value)));
/** A JSON file is taken whole or not at all, a table row by row. */
export const importGlossaryFile = (file: File, names: MeaningNames) =>
  act(async (): Promise<TermsTaken | TaughtFileFailure> => {
    // By what it holds: names get lost on the way.
    const isJson = /^[\s\uFEFF]*[{[]/.test(
      await file
        .slice(0, 256)
        .text()
        .catch(() => ""),
    );
    if (!isJson && !/\.json$/i.test(file.name)) return importTable(file, names);
    const taken = await fromJson(file, (value) => importGlossary(database, value));
    return taken.ok ? { ...taken, refused: [] } : taken;
  });
export const downloadCorrections = () =>
  act(async () => download(await exportCorrections(database), "corrections"));
export const downloadGlossary = () => act(async () => download(await exportGlossary(database), "glossary"));
export const downloadGlossaryTable = () =>
  act(async () => save(writeGlossaryCsv(await listGlossary(database)), "sellerside-glossary.csv"));

async function importTable(file: File, names: MeaningNames): Promise<TermsTaken | TaughtFileFailure> {
  const table = await readTable(file);
  if (!table.ok) return { ok: false, reason: table.reason, issues: [] };
  const read = await changeGlossary(database, (known) =>
    readGlossaryTable(table.rows, { names, known, now: Date.now(), makeId: () => crypto.randomUUID() }),
  );
  if (!read) return { ok: false, reason: "no_columns", issues: [GLOSSARY_COLUMNS.join(", ")] };
  const { entries, replaced, refused } = read;
  return { ok: true, added: entries.length - replaced, replaced, refused };
}

async function fromJson<T>(file: File, take: (value: unknown) => Promise<T>): Promise<T | TaughtFileFailure> {
  const parsed = await readJsonFile(file);
  return parsed.ok ? take(parsed.value) : { ok: false, reason: parsed.reason, issues: [] };
}

/** Saves a value as a JSON file of the browser's downloads. */
function download(value: unknown, name: string): void {
  save(new Blob([formatJsonText(value)], { type: "application/json" }), `sellerside-${name}.json`);
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
