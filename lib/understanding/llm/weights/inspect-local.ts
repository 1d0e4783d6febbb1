import type { ModelCard } from "../../../domain/language-model";
import { CONFIG_FILE, OLD_TENSOR_LIST_FILE, TENSOR_LIST_FILE } from "../webllm/cache-keys";
import { CATALOGUE, findCard } from "./catalogue";
import { customCard, splitFiles } from "./custom-card";
import { GGUF_HEAD_BYTES, type GgufHead, readGgufHead } from "./gguf";
import { readChunks, readText } from "./hash";
import { below, type LocalFile } from "./local-files";
import { parseChatConfig, parseTensorList } from "./package-files";
import { MOST_JSON } from "./verify";

export type LocalProblemKind =
  | "nothing_here"
  | "several_models"
  | "no_config"
  | "bad_config"
  | "no_tensor_list"
  | "bad_tensor_list"
  | "no_tokenizer"
  | "missing_shard"
  | "wrong_size"
  | "not_gguf"
  | "gguf_version"
  | "gguf_damaged"
  | "bad_archive"
  | "too_large";

/** What is wrong with a pick, and with which of its files. */
export interface LocalProblem {
  kind: LocalProblemKind;
  path: string;
}

/** A whole model that the agent picked. */
export interface LocalPackage {
  card: ModelCard;
  /** What is to be copied, under the names that the engine looks for. */
  files: { path: string; file: LocalFile }[];
  bytes: number;
  /** GGUF only. */
  gguf: GgufHead | null;
}

export type LocalOutcome = { ok: true; package: LocalPackage } | { ok: false; problems: LocalProblem[] };

/**
 * Recognises a WebLLM package or a GGUF model among picked files and says by name what is missing or damaged. Reads
 * configurations, lists and heads only; every byte of the weights is looked at after the copy.
 *
 * @param as a card that the agent says it is; null: found by the folder's or file's name, else a card of her own
 */
export async function inspectLocal(
  files: readonly LocalFile[],
  as: ModelCard | null,
  signal: AbortSignal,
): Promise<LocalOutcome> {
  const configs = files.filter(({ path }) => nameOf(path) === CONFIG_FILE);
  const ggufs = files.filter(({ path }) => path.toLowerCase().endsWith(".gguf"));
  if (configs.length > 1) return refuse("several_models", configs[1]?.path ?? "");
  const [config] = configs;
  if (config) return inspectPackage(files, config, as, signal);
  if (ggufs.length > 0) return inspectGguf(ggufs, as, signal);
  const list = files.find(({ path }) => [TENSOR_LIST_FILE, OLD_TENSOR_LIST_FILE].includes(nameOf(path)));
  return list || files.some(({ path }) => /params_shard_\d+\.bin$/.test(path))
    ? refuse("no_config", CONFIG_FILE)
    : refuse("nothing_here", files[0]?.path ?? "");
}

async function inspectPackage(
  files: readonly LocalFile[],
  config: LocalFile,
  as: ModelCard | null,
  signal: AbortSignal,
): Promise<LocalOutcome> {
  const folder = config.path.slice(0, -CONFIG_FILE.length);
  const here = new Map<string, LocalFile>();
  for (const file of files) {
    const path = below(folder, file.path);
    if (path !== null) here.set(path, file);
  }
  const parsed = await readAs(config, parseChatConfig, signal);
  if (!parsed) return refuse("bad_config", config.path);
  const list = here.get(TENSOR_LIST_FILE) ?? here.get(OLD_TENSOR_LIST_FILE);
  if (!list) return refuse("no_tensor_list", TENSOR_LIST_FILE);
  const shards = await readAs(list, parseTensorList, signal);
  if (!shards) return refuse("bad_tensor_list", list.path);
  const problems: LocalProblem[] = [];
  const wanted: LocalPackage["files"] = [
    { path: CONFIG_FILE, file: config },
    // Older packages call it otherwise; the engine asks for this name only.
    { path: TENSOR_LIST_FILE, file: list },
  ];
  const tokenizer = here.get(parsed.tokenizer);
  if (tokenizer && tokenizer.size > 0) wanted.push({ path: parsed.tokenizer, file: tokenizer });
  else problems.push({ kind: "no_tokenizer", path: parsed.tokenizer });
  for (const { path, size } of shards) {
    const file = here.get(path);
    if (!file) problems.push({ kind: "missing_shard", path });
    else if (file.size !== size) problems.push({ kind: "wrong_size", path });
    else wanted.push({ path, file });
  }
  if (problems.length > 0) return { ok: false, problems };
  const bytes = wanted.reduce((sum, { file }) => sum + file.size, 0);
  const folderName = folder.split("/").at(-2) ?? "";
  const card =
    as ??
    findCard(folderName) ??
    customCard({
      name: folderName || [parsed.model_type, parsed.quantization].filter(Boolean).join("-") || "local model",
      engine: "webllm",
      bytes,
      needsF16: /f16/.test(parsed.quantization ?? ""),
      contextTokens: Math.min(parsed.context_window_size ?? 4096, 4096),
    });
  return { ok: true, package: { card, files: wanted, bytes, gguf: null } };
}

async function inspectGguf(
  ggufs: readonly LocalFile[],
  as: ModelCard | null,
  signal: AbortSignal,
): Promise<LocalOutcome> {
  const [first] = [...ggufs].sort((a, b) => a.path.localeCompare(b.path));
  if (!first) return refuse("nothing_here", "");
  const parts = splitFiles(first.path);
  const found = parts.map((path) => ggufs.find((file) => file.path === path));
  const missing = parts.filter((_, at) => !found[at]);
  if (missing.length > 0)
    return { ok: false, problems: missing.map((path) => ({ kind: "missing_shard", path })) };
  if (ggufs.length > parts.length)
    return refuse("several_models", ggufs.find(({ path }) => !parts.includes(path))?.path ?? "");
  let head: GgufHead | null = null;
  for (const file of found) {
    if (!file) continue;
    const outcome = readGgufHead(await readBeginning(file, signal));
    if (!outcome.ok) {
      const kind =
        outcome.problem === "long" || outcome.problem === "damaged" ? "gguf_damaged" : outcome.problem;
      return refuse(kind, file.path);
    }
    if (file.size < outcome.head.leastBytes) return refuse("wrong_size", file.path);
    head ??= outcome.head;
  }
  if (!head) return refuse("nothing_here", "");
  const files = found.flatMap((file) => (file ? [{ path: plainName(file.path), file }] : []));
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  const base = plainName(first.path).replace(/(-00001-of-\d{5})?\.gguf$/i, "");
  const known =
    as ?? CATALOGUE.find((card) => card.files.some(({ path }) => path === files[0]?.path)) ?? null;
  const listed = files.map(({ path, file }) => ({ path, size: file.size, sha256: null }));
  const card =
    known !== null
      ? { ...known, files: listed.map((file, at) => ({ ...file, sha256: known.files[at]?.sha256 ?? null })) }
      : customCard({
          name: head.name ?? base,
          id: base.slice(0, 120),
          engine: "wllama",
          files: listed,
          bytes,
          parameters: head.parameters ?? 0,
          contextTokens: Math.min(head.contextTokens ?? 4096, 4096),
        });
  return { ok: true, package: { card, files, bytes, gguf: head } };
}

/** A file's name with nothing in it but letters, digits, dots, hyphens and underscores. */
function plainName(path: string): string {
  const name = nameOf(path)
    .replace(/\.gguf$/i, ".gguf")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[.-]+|-+(?=\.gguf$)/g, "")
    .slice(-120);
  return name === "gguf" || name === "" ? "model.gguf" : name;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function refuse(kind: LocalProblemKind, path: string): LocalOutcome {
  return { ok: false, problems: [{ kind, path }] };
}

/** Null for a file that is not what `parse` takes. */
async function readAs<T>(
  file: LocalFile,
  parse: (text: string) => T,
  signal: AbortSignal,
): Promise<T | null> {
  try {
    return parse(await readText(file.open(), MOST_JSON, signal));
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

async function readBeginning(file: LocalFile, signal: AbortSignal): Promise<Uint8Array> {
  const most = Math.min(file.size, GGUF_HEAD_BYTES);
  const bytes = new Uint8Array(most);
  let at = 0;
  for await (const chunk of readChunks(file.open(), signal)) {
    bytes.set(chunk.subarray(0, most - at), at);
    at += chunk.length;
    if (at >= most) break;
  }
  return bytes.subarray(0, Math.min(at, most));
}
