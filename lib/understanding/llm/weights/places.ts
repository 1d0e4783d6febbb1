import type { LedgerEntry, ModelInstall } from "../../../domain/language-model";

/** The rows of installed models; the storage room's functions, bound to its database. */
export interface InstallRows {
  list(): Promise<ModelInstall[]>;
  get(id: string): Promise<ModelInstall | undefined>;
  put(install: ModelInstall): Promise<void>;
  /** False when there is no such row. */
  change(id: string, change: Partial<ModelInstall>): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** The network ledger's rows. */
export interface LedgerRows {
  open(entry: Pick<LedgerEntry, "at" | "url" | "modelId">): Promise<number>;
  close(
    id: number,
    end: Pick<LedgerEntry, "status" | "bytes" | "endedAt" | "outcome" | "ledTo">,
  ): Promise<void>;
}

/** A file in the origin's private file system that grows at its end and keeps what was written when this life ends. */
export interface GrowingFile {
  /** Bytes that are there. */
  readonly size: number;
  append(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  truncate(size: number): Promise<void>;
  /** Writes out and lets go of it. */
  close(): Promise<void>;
}
export type OpenGrowing = (path: string) => Promise<GrowingFile>;

/** Where weights lie: GGUF and unfinished files in the private file system, WebLLM's in the Cache API. */
export interface WeightPlaces {
  root(): Promise<FileSystemDirectoryHandle>;
  caches: CacheStorage;
}

/** Free space of this origin, bytes; null where the browser does not tell. */
export interface Space {
  free(): Promise<number | null>;
  /** Asks that the browser keeps it all; false when it will not promise. */
  persist(): Promise<boolean>;
}

/** What weights need of the world; tests give their own. Times in ms. */
export interface WeightDeps {
  rows: InstallRows;
  ledger: LedgerRows;
  places: WeightPlaces;
  openGrowing: OpenGrowing;
  space: Space;
  locks: Pick<LockManager, "request">;
  fetch: typeof fetch;
  now(): number;
  /** Without a byte for so long a connection is given up. */
  stalledAfter: number;
  /** Rejects with the signal's reason when it aborts first. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Folder of one model in the private file system. */
export function folderOf(id: string): readonly string[] {
  return ["models", id];
}

/** Path of one file of a model in the private file system: what `EngineModel.files` of wllama holds. */
export function pathOf(id: string, path: string): string {
  return [...folderOf(id), path].join("/");
}
