/** A CacheStorage in memory with a limit that it refuses to pass: what weights use of it. */
export interface LimitedCaches {
  caches: CacheStorage;
  /** Bytes that may be stored in all. */
  setMost(bytes: number): void;
  /** "store url" → bytes. */
  list(): Record<string, number>;
  /** As the browser does when the disk runs full. */
  evict(): void;
  damage(url: string, change: (data: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): void;
}

interface Entry {
  data: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

export function limitedCaches(): LimitedCaches {
  const stores = new Map<string, Map<string, Entry>>();
  let most = Number.POSITIVE_INFINITY;
  function used(): number {
    const entries = [...stores.values()].flatMap((store) => [...store.values()]);
    return entries.reduce((sum, { data }) => sum + data.length, 0);
  }
  function urlOf(request: RequestInfo | URL): string {
    return new Request(request).url;
  }
  async function open(name: string): Promise<object> {
    const store = stores.get(name) ?? new Map<string, Entry>();
    stores.set(name, store);
    return {
      async match(request: RequestInfo | URL) {
        const found = store.get(urlOf(request));
        return found && new Response(found.data, { headers: found.headers });
      },
      async put(request: RequestInfo | URL, response: Response) {
        const data = new Uint8Array(await response.arrayBuffer());
        if (used() + data.length > most) throw new DOMException("the disk is full", "QuotaExceededError");
        store.set(urlOf(request), { data, headers: response.headers });
      },
      delete: async (request: RequestInfo | URL) => store.delete(urlOf(request)),
      keys: async () => [...store.keys()].map((url) => new Request(url)),
    };
  }
  const caches = {
    open,
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  return {
    caches: caches as unknown as CacheStorage,
    setMost: (bytes) => {
      most = bytes;
    },
    list() {
      const all = [...stores].flatMap(([name, store]) =>
        [...store].map(([url, { data }]): [string, number] => [`${name} ${url}`, data.length]),
      );
      return Object.fromEntries(all);
    },
    evict: () => stores.clear(),
    damage(url, change) {
      for (const store of stores.values()) {
        const found = store.get(url);
        if (found) found.data = change(found.data);
      }
    },
  };
}
