import type { ModelCard } from "../../../domain/language-model";
import { CONFIG_STORE, fileKey, MODEL_STORE } from "../webllm/cache-keys";
import { cacheBase } from "./engine-model";
import { movePath, readFile, removePath, writeFile } from "./opfs";
import { folderOf, pathOf, type WeightPlaces } from "./places";

/** The finished files of one model, where its engine looks for them. */
export interface Shelf {
  /** Bytes of a finished file; null when it is not there. */
  sizeOf(path: string): Promise<number | null>;
  read(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>;
  /** All or nothing. */
  write(path: string, body: ReadableStream<Uint8Array<ArrayBuffer>>, size: number): Promise<void>;
  /** Takes in a file that grew in the private file system. */
  takeIn(part: string, path: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes every finished file of this model and nothing else. */
  clear(): Promise<void>;
}

export function openShelf(card: ModelCard, places: WeightPlaces): Shelf {
  return card.engine === "webllm" ? cacheShelf(cacheBase(card), places) : fileShelf(card.id, places);
}

function cacheShelf(base: string, { caches, root }: WeightPlaces): Shelf {
  async function find(path: string): Promise<Response | undefined> {
    const { store, url } = fileKey(base, path);
    return (await caches.open(store)).match(url);
  }
  async function put(path: string, body: BodyInit, size: number): Promise<void> {
    const { store, url } = fileKey(base, path);
    const headers = { "content-type": typeOf(path), "content-length": String(size) };
    await (await caches.open(store)).put(url, new Response(body, { headers }));
  }
  return {
    async sizeOf(path) {
      const found = await find(path);
      if (!found) return null;
      const told = found.headers.get("content-length");
      return told === null ? (await found.blob()).size : Number(told);
    },
    read: async (path) => (await find(path))?.body ?? null,
    write: put,
    async takeIn(part, path) {
      const file = await readFile(await root(), part);
      if (!file) throw new DOMException(part, "NotFoundError");
      await put(path, file, file.size);
      await removePath(await root(), part);
    },
    async remove(path) {
      const { store, url } = fileKey(base, path);
      await (await caches.open(store)).delete(url);
    },
    async clear() {
      for (const store of [CONFIG_STORE, MODEL_STORE]) {
        if (!(await caches.has(store))) continue;
        const cache = await caches.open(store);
        for (const { url } of await cache.keys()) if (url.startsWith(base)) await cache.delete(url);
      }
    },
  };
}

function typeOf(path: string): string {
  return path.endsWith(".json") ? "application/json" : "application/octet-stream";
}

function fileShelf(id: string, { root }: WeightPlaces): Shelf {
  return {
    sizeOf: async (path) => (await readFile(await root(), pathOf(id, path)))?.size ?? null,
    read: async (path) => (await readFile(await root(), pathOf(id, path)))?.stream() ?? null,
    write: async (path, body) => writeFile(await root(), pathOf(id, path), body),
    takeIn: async (part, path) => movePath(await root(), part, pathOf(id, path)),
    remove: async (path) => removePath(await root(), pathOf(id, path)),
    clear: async () => removePath(await root(), folderOf(id).join("/")),
  };
}
