import type { InstalledFile, ModelCard, ModelFile } from "../../../domain/language-model";
import { LlmFailure, type LlmFailureReason } from "../../../domain/llm-failure";
import { CONFIG_FILE, TENSOR_LIST_FILE } from "../webllm/cache-keys";
import { hashStream, type KnownHash, readText } from "./hash";
import { parseChatConfig, parseTensorList } from "./package-files";
import type { WeightPlaces } from "./places";
import { openShelf, type Shelf } from "./shelf";

/** The largest configuration or list of shards that is read. */
export const MOST_JSON = 16 * 2 ** 20;

export interface FileProblem {
  path: string;
  kind: "missing" | "wrong_size" | "wrong_hash" | "not_gguf" | "unreadable";
}

export interface VerifyReport {
  ok: boolean;
  /** The reason that the row shows; null when all is well. */
  reason: LlmFailureReason | null;
  files: InstalledFile[];
  problems: FileProblem[];
}

/** A file as it should be. */
export interface ExpectedFile extends ModelFile {
  hash: KnownHash | null;
}

/**
 * The files that a model must have. WebLLM's are named by its configuration and its list of shards, which must be on the
 * shelf; throws `config_missing` or `model_damaged` when they are not, or are not what they should be.
 */
export async function listExpected(
  card: ModelCard,
  shelf: Shelf,
  signal: AbortSignal,
): Promise<ExpectedFile[]> {
  if (card.engine === "wllama")
    return card.files.map((file) => ({
      ...file,
      hash: file.sha256 === null ? null : { kind: "sha256", hex: file.sha256 },
    }));
  const configText = await readShelved(shelf, CONFIG_FILE, "config_missing", signal);
  const listText = await readShelved(shelf, TENSOR_LIST_FILE, "model_damaged", signal);
  const { tokenizer } = parseChatConfig(configText);
  const known = new Map(card.files.map((file) => [file.path, file]));
  const plain = [CONFIG_FILE, TENSOR_LIST_FILE, tokenizer].map((path): ExpectedFile => {
    const { size = null, sha256 = null } = known.get(path) ?? {};
    return { path, size, sha256, hash: sha256 === null ? null : { kind: "sha256", hex: sha256 } };
  });
  const shards = parseTensorList(listText).map(({ path, size, md5 }): ExpectedFile => {
    const sha256 = known.get(path)?.sha256 ?? null;
    const made: KnownHash | null = md5 === null ? null : { kind: "md5", hex: md5 };
    return { path, size, sha256, hash: sha256 === null ? made : { kind: "sha256", hex: sha256 } };
  });
  return [...plain, ...shards];
}

async function readShelved(
  shelf: Shelf,
  path: string,
  reason: "config_missing" | "model_damaged",
  signal: AbortSignal,
): Promise<string> {
  const stream = await shelf.read(path);
  if (!stream) throw new LlmFailure(reason, `${path}: missing`);
  return readText(stream, MOST_JSON, signal);
}

/**
 * Looks at what is really on this disk. `thorough` reads every byte: hashes where they are known, lengths where they are
 * not; otherwise presence and lengths.
 *
 * @throws the signal's reason only
 */
export async function verifyFiles(
  card: ModelCard,
  places: WeightPlaces,
  thorough: boolean,
  on: { bytes(done: number): void },
  signal: AbortSignal,
): Promise<VerifyReport> {
  const shelf = openShelf(card, places);
  let expected: ExpectedFile[];
  try {
    expected = await listExpected(card, shelf, signal);
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof LlmFailure ? error.reason : "model_damaged";
    const path = reason === "config_missing" ? CONFIG_FILE : TENSOR_LIST_FILE;
    const kind = (await shelf.sizeOf(path).catch(() => null)) === null ? "missing" : "unreadable";
    return { ok: false, reason, files: [], problems: [{ path, kind }] };
  }
  const files: InstalledFile[] = [];
  const problems: FileProblem[] = [];
  let before = 0;
  for (const file of expected) {
    const look = { thorough, bytes: (done: number) => on.bytes(before + done) };
    const { size, problem } = await inspect(card, shelf, file, look, signal);
    const { hash: _hash, ...rest } = file;
    files.push({ ...rest, size: file.size ?? size, done: size ?? 0, verified: problem === null });
    if (problem) problems.push({ path: file.path, kind: problem });
    before += size ?? 0;
  }
  const ok = problems.length === 0 && files.length > 0;
  return { ok, reason: ok ? null : "model_damaged", files, problems };
}

async function inspect(
  card: ModelCard,
  shelf: Shelf,
  file: ExpectedFile,
  look: { thorough: boolean; bytes(done: number): void },
  signal: AbortSignal,
): Promise<{ size: number | null; problem: FileProblem["kind"] | null }> {
  signal.throwIfAborted();
  let size: number | null = null;
  try {
    size = await shelf.sizeOf(file.path);
    if (size === null) return { size, problem: "missing" };
    if (size === 0 || (file.size !== null && size !== file.size)) return { size, problem: "wrong_size" };
    if (card.engine === "wllama" && !(await beginsAsGguf(shelf, file.path)))
      return { size, problem: "not_gguf" };
    if (look.thorough) {
      const stream = await shelf.read(file.path);
      if (!stream) return { size: null, problem: "missing" };
      let read = 0;
      const count = (done: number) => {
        read = done;
        look.bytes(done);
      };
      const hex = await hashStream(file.hash?.kind ?? "md5", stream, { bytes: count }, signal);
      // What the store says of the length and what it gives may differ.
      if (read !== size) return { size: read, problem: "wrong_size" };
      if (file.hash && hex !== file.hash.hex) return { size, problem: "wrong_hash" };
    } else look.bytes(size);
    return { size, problem: null };
  } catch {
    signal.throwIfAborted();
    // The report names the file: what the browser says of it (a read error of the disk) helps nobody more.
    return { size, problem: "unreadable" };
  }
}

async function beginsAsGguf(shelf: Shelf, path: string): Promise<boolean> {
  const reader = (await shelf.read(path))?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder("latin1").decode(first?.value?.subarray(0, 4)) === "GGUF";
}
