/** Files of the origin's private file system by path ("folder/file"). */

async function openFolder(
  root: FileSystemDirectoryHandle,
  parts: readonly string[],
  create: boolean,
): Promise<FileSystemDirectoryHandle | null> {
  let folder = root;
  for (const part of parts) {
    const next = await folder.getDirectoryHandle(part, { create }).catch(nullIfMissing);
    if (!next) return null;
    folder = next;
  }
  return folder;
}

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && error.name === "NotFoundError") return null;
  throw error;
}

function split(path: string): [folders: string[], name: string] {
  const parts = path.split("/");
  return [parts.slice(0, -1), parts.at(-1) ?? ""];
}

/** The handle of a file, made with its folders when there is none. */
export async function makeFile(root: FileSystemDirectoryHandle, path: string): Promise<FileSystemFileHandle> {
  const [folders, name] = split(path);
  const folder = await openFolder(root, folders, true);
  if (!folder) throw new DOMException(path, "NotFoundError");
  return folder.getFileHandle(name, { create: true });
}

/** Null when there is no such file. */
export async function readFile(root: FileSystemDirectoryHandle, path: string): Promise<File | null> {
  const [folders, name] = split(path);
  const folder = await openFolder(root, folders, false);
  const handle = await folder?.getFileHandle(name).catch(nullIfMissing);
  return handle ? handle.getFile() : null;
}

/** Writes a whole file; all or nothing. */
export async function writeFile(
  root: FileSystemDirectoryHandle,
  path: string,
  body: ReadableStream<Uint8Array<ArrayBuffer>> | string,
): Promise<void> {
  const writable = await (await makeFile(root, path)).createWritable();
  if (typeof body !== "string") return body.pipeTo(writable);
  await writable.write(body);
  await writable.close();
}

/** Removes a file or a folder with all that is in it; what is not there is fine. */
export async function removePath(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const [folders, name] = split(path);
  const folder = await openFolder(root, folders, false);
  await folder?.removeEntry(name, { recursive: true }).catch(nullIfMissing);
}

/** Gives a file another path, by renaming where the browser can. */
export async function movePath(root: FileSystemDirectoryHandle, from: string, to: string): Promise<void> {
  const handle = (await makeFile(root, from)) as FileSystemFileHandle & {
    move?: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>;
  };
  const [folders, name] = split(to);
  const folder = await openFolder(root, folders, true);
  if (handle.move && folder) return handle.move(folder, name);
  await writeFile(root, to, (await handle.getFile()).stream());
  await removePath(root, from);
}

/** Every file below a folder with its bytes; empty when there is no such folder. */
export async function listBelow(
  root: FileSystemDirectoryHandle,
  folders: readonly string[],
): Promise<{ path: string; size: number }[]> {
  const folder = await openFolder(root, folders, false);
  if (!folder) return [];
  const found: { path: string; size: number }[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === "file")
      found.push({ path: name, size: (await (handle as FileSystemFileHandle).getFile()).size });
    else
      for (const { path, size } of await listBelow(folder, [name]))
        found.push({ path: `${name}/${path}`, size });
  }
  return found;
}
