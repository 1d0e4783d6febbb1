import { LlmFailure } from "../../../domain/llm-failure";

/** The first bytes of every GGUF file. */
const MAGIC = "GGUF";

/**
 * The model's files from the origin's private file system, in order.
 * @throws LlmFailure "model_damaged" when one is missing, empty or no GGUF
 */
export async function openModelFiles(paths: readonly string[]): Promise<File[]> {
  const files: File[] = [];
  for (const path of paths) files.push(await openFile(path));
  if (files.length === 0) throw new LlmFailure("model_damaged", "the model has no files");
  return files;
}

async function openFile(path: string): Promise<File> {
  const names = path.split("/").filter((name) => name !== "");
  const last = names.pop() ?? "";
  let file: File;
  try {
    let folder = await navigator.storage.getDirectory();
    for (const name of names) folder = await folder.getDirectoryHandle(name);
    file = await (await folder.getFileHandle(last)).getFile();
  } catch (error) {
    throw new LlmFailure("model_damaged", `${path}: ${error instanceof Error ? error.message : error}`);
  }
  if ((await file.slice(0, MAGIC.length).text()) !== MAGIC)
    throw new LlmFailure("model_damaged", `${path}: no GGUF file`);
  return file;
}

/**
 * Calls back with the share of all bytes that were read, 0 to 1, whenever a piece of one of the files is asked for. The
 * engine reads each file from front to back, but looks at the heads first: the share never goes back.
 */
export function watchReads(files: readonly File[], read: (share: number) => void): void {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const ends = files.map(() => 0);
  for (const [i, file] of files.entries()) {
    const slice = file.slice.bind(file);
    file.slice = (start = 0, end = file.size, type) => {
      const before = ends[i] as number;
      ends[i] = Math.max(before, Math.min(end, file.size));
      if (ends[i] !== before) read(ends.reduce((a, b) => a + b, 0) / total);
      return slice(start, end, type);
    };
  }
}
