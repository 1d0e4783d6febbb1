import { isPlainPath } from "./addresses";

/** One file that the agent picked, wherever it lies. */
export interface LocalFile {
  /** Relative to what was picked, with "/". */
  path: string;
  /** Bytes. */
  size: number;
  /** The bytes, unpacked; may be asked for more than once. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Why a pick cannot be read at all. */
export class BadPick extends Error {
  constructor(
    readonly kind: "bad_archive" | "too_large",
    readonly path: string,
  ) {
    super(`${kind}: ${path}`);
    this.name = "BadPick";
  }
}

/** More files or bytes than any model has: a mistaken pick (a whole disk), or an archive that is a trap. */
const MOST_FILES = 20_000;
const MOST_BYTES = 64 * 2 ** 30;

/** Files from an `<input type="file">`, also one that takes folders. */
export function filesFromPick(files: Iterable<File>): LocalFile[] {
  return [...files].map((file) => fromFile(file.webkitRelativePath || file.name, file));
}

function fromFile(path: string, file: File): LocalFile {
  return { path, size: file.size, open: () => file.stream() };
}

/** Files below a folder that was picked or dropped. Throws `BadPick` for more of them than a model has. */
export async function filesFromDirectory(folder: FileSystemDirectoryHandle): Promise<LocalFile[]> {
  const found: LocalFile[] = [];
  async function walk(handle: FileSystemDirectoryHandle, before: string): Promise<void> {
    for await (const [name, entry] of handle.entries()) {
      if (found.length >= MOST_FILES) throw new BadPick("too_large", before);
      const path = `${before}${name}`;
      if (entry.kind === "directory") await walk(entry as FileSystemDirectoryHandle, `${path}/`);
      else found.push(fromFile(path, await (entry as FileSystemFileHandle).getFile()));
    }
  }
  await walk(folder, `${folder.name}/`);
  return found;
}

/**
 * Files inside a .zip archive (also larger than 4 GB), read straight from it when they are opened. Names that lead out of
 * the archive, encrypted entries and sizes that are not true are refused with `BadPick`.
 */
export async function filesFromZip(archive: File): Promise<LocalFile[]> {
  const { BlobReader, ZipReader } = await import("@zip.js/zip.js/lib/zip-core-native.js");
  const options = { useWebWorkers: false, checkSignature: true };
  const found: LocalFile[] = [];
  let bytes = 0;
  try {
    const reader = new ZipReader(new BlobReader(archive), options);
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      const path = entry.filename;
      bytes += entry.uncompressedSize;
      if (found.length >= MOST_FILES || bytes > MOST_BYTES) throw new BadPick("too_large", path);
      if (entry.encrypted || leadsOut(path)) throw new BadPick("bad_archive", path);
      const size = entry.uncompressedSize;
      found.push({
        path,
        size,
        open() {
          const counted = countTo(size, path);
          // A failure of the archive reaches the reader through the stream itself.
          entry.getData(counted.writable, options).catch((error: unknown) => counted.fail(error));
          return counted.readable;
        },
      });
    }
    await reader.close();
  } catch (error) {
    throw error instanceof BadPick ? error : new BadPick("bad_archive", archive.name);
  }
  return found;
}

function leadsOut(path: string): boolean {
  return /^([a-z]:|[\\/])|\\/i.test(path) || path.split("/").some((part) => part === ".." || part === ".");
}

/** Passes bytes through and breaks off when there are more than were promised. */
function countTo(
  size: number,
  path: string,
): {
  writable: WritableStream<Uint8Array<ArrayBuffer>>;
  readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  fail(error: unknown): void;
} {
  let done = 0;
  let out: TransformStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null;
  const { writable, readable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start(controller) {
      out = controller;
    },
    transform(chunk, controller) {
      done += chunk.length;
      if (done > size) throw new BadPick("bad_archive", path);
      controller.enqueue(chunk);
    },
  });
  return {
    writable,
    readable,
    fail: (error) => out?.error(error instanceof BadPick ? error : new BadPick("bad_archive", path)),
  };
}

/** The path below `folder` where it is a plain one; null for files elsewhere or with names that no model has. */
export function below(folder: string, path: string): string | null {
  if (!path.startsWith(folder)) return null;
  const rest = path.slice(folder.length);
  return isPlainPath(rest) ? rest : null;
}
