/** The Cache API in memory, as far as it is used: match, put, add, keys, delete by address. */
export function makeMemoryCaches(onAdd: (url: string) => Promise<Response> = refuse) {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const entries = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, entries);
    return {
      match: async (request: RequestInfo | URL) => entries.get(addressOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) =>
        void entries.set(addressOf(request), response),
      add: async (request: RequestInfo | URL) => {
        entries.set(addressOf(request), await onAdd(addressOf(request)));
      },
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      delete: async (request: RequestInfo | URL) => entries.delete(addressOf(request)),
    } as unknown as Cache;
  };
  return { open, stores };
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}

async function refuse(url: string): Promise<Response> {
  throw new TypeError(`Failed to fetch ${url}`);
}
