/** The parts of the origin's private file system that weights use, in memory, with a disk that can run full. */

class Disk {
  used = 0;
  constructor(public most: number) {}
  take(bytes: number): void {
    if (this.used + bytes > this.most) throw new DOMException("the disk is full", "QuotaExceededError");
    this.used += bytes;
  }
}

interface FileNode {
  kind: "file";
  data: Uint8Array<ArrayBuffer>;
  open: boolean;
}
interface FolderNode {
  kind: "directory";
  children: Map<string, FileNode | FolderNode>;
}

function missing(name: string): DOMException {
  return new DOMException(name, "NotFoundError");
}

export interface MemoryOpfs {
  root: FileSystemDirectoryHandle;
  /** Bytes that fit in all. */
  setMost(bytes: number): void;
  used(): number;
  /** Every file with its bytes, by path. */
  list(): Record<string, number>;
  /** Changes what lies there, as a failing disk would; the file must be there. */
  damage(path: string, change: (data: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): void;
}

export function memoryOpfs(most = 2 ** 30): MemoryOpfs {
  const disk = new Disk(most);
  const top: FolderNode = { kind: "directory", children: new Map() };
  function find(path: string): FileNode {
    let node: FileNode | FolderNode = top;
    for (const part of path.split("/")) {
      const next: FileNode | FolderNode | undefined =
        node.kind === "directory" ? node.children.get(part) : undefined;
      if (!next) throw missing(path);
      node = next;
    }
    if (node.kind !== "file") throw missing(path);
    return node;
  }
  return {
    root: folderHandle("", top, disk) as unknown as FileSystemDirectoryHandle,
    setMost: (bytes) => {
      disk.most = bytes;
    },
    used: () => disk.used,
    list: () => Object.fromEntries(walk(top, "")),
    damage(path, change) {
      const node = find(path);
      node.data = change(node.data);
    },
  };
}

function* walk(folder: FolderNode, before: string): Generator<[string, number]> {
  for (const [name, node] of folder.children) {
    if (node.kind === "file") yield [before + name, node.data.length];
    else yield* walk(node, `${before}${name}/`);
  }
}

function folderHandle(name: string, node: FolderNode, disk: Disk): object {
  function handleOf(childName: string, child: FileNode | FolderNode): object {
    return child.kind === "file"
      ? fileHandle(childName, child, node, disk)
      : folderHandle(childName, child, disk);
  }
  async function get(kind: "file" | "directory", child: string, create: boolean): Promise<object> {
    if (child === "" || child === "." || child === ".." || child.includes("/"))
      throw new TypeError(`name: ${child}`);
    const found = node.children.get(child);
    if (found && found.kind !== kind) throw new DOMException(child, "TypeMismatchError");
    if (found) return handleOf(child, found);
    if (!create) throw missing(child);
    const made: FileNode | FolderNode =
      kind === "file"
        ? { kind, data: new Uint8Array(), open: false }
        : { kind: "directory", children: new Map() };
    node.children.set(child, made);
    return handleOf(child, made);
  }
  return {
    kind: "directory",
    name,
    node,
    getDirectoryHandle: (child: string, options?: { create?: boolean }) =>
      get("directory", child, options?.create ?? false),
    getFileHandle: (child: string, options?: { create?: boolean }) =>
      get("file", child, options?.create ?? false),
    async removeEntry(child: string, options?: { recursive?: boolean }) {
      const found = node.children.get(child);
      if (!found) throw missing(child);
      if (found.kind === "directory" && found.children.size > 0 && !options?.recursive)
        throw new DOMException(child, "InvalidModificationError");
      const sizes =
        found.kind === "file" ? [found.data.length] : [...walk(found, "")].map(([, size]) => size);
      disk.used -= sizes.reduce((sum, size) => sum + size, 0);
      node.children.delete(child);
    },
    async *entries() {
      for (const [child, found] of [...node.children]) yield [child, handleOf(child, found)];
    },
  };
}

function fileHandle(name: string, node: FileNode, parent: FolderNode, disk: Disk): object {
  function put(data: Uint8Array<ArrayBuffer>): void {
    if (data.length > node.data.length) disk.take(data.length - node.data.length);
    else disk.used -= node.data.length - data.length;
    node.data = data;
  }
  return {
    kind: "file",
    name,
    getFile: async () => new File([node.data], name),
    async createWritable() {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let bytes = 0;
      const stream = new WritableStream<Uint8Array<ArrayBuffer> | string>({
        write(chunk) {
          const part = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk.slice();
          bytes += part.length;
          if (disk.used + bytes > disk.most) throw new DOMException("the disk is full", "QuotaExceededError");
          parts.push(part);
        },
        close: async () => put(new Uint8Array(await new Blob(parts).arrayBuffer())),
      });
      return Object.assign(stream, {
        async write(chunk: string) {
          const writer = stream.getWriter();
          await writer.write(chunk);
          writer.releaseLock();
        },
      });
    },
    async createSyncAccessHandle() {
      if (node.open) throw new DOMException(name, "NoModificationAllowedError");
      node.open = true;
      return {
        getSize: () => node.data.length,
        write(chunk: Uint8Array, { at }: { at: number }) {
          const data = new Uint8Array(Math.max(node.data.length, at + chunk.length));
          data.set(node.data);
          data.set(chunk, at);
          put(data);
          return chunk.length;
        },
        truncate: (size: number) => put(node.data.slice(0, size)),
        flush() {},
        close() {
          node.open = false;
        },
      };
    },
    async move(folder: { node: FolderNode }, to: string) {
      if (node.open) throw new DOMException(name, "NoModificationAllowedError");
      parent.children.delete(name);
      folder.node.children.set(to, node);
    },
  };
}
