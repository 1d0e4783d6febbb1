import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { LlmFailure } from "../../../../../lib/domain/llm-failure";
import { fetchLogged } from "../../../../../lib/understanding/llm/weights/network";
import { weightWorld } from "../../../../llm/weight-world";

const ROOT = join(import.meta.dirname, "../../../../..");

/** Everything by which a page or worker can reach a network. */
const DOORS = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "sendBeacon",
  "importScripts",
]);

/** Where such a name may stand, how often, and why. */
const ALLOWED: Record<string, { door: string; times: number; why: string }> = {
  "lib/understanding/llm/weights/network.ts": {
    door: "fetch",
    times: 3,
    why: "the one place: writes the ledger's row, then asks (`fetch` is given to it)",
  },
  "lib/understanding/llm/weights/places.ts": {
    door: "fetch",
    times: 2,
    why: "the type of what is given to it",
  },
  "lib/understanding/llm/weights/browser-deps.ts": {
    door: "fetch",
    times: 2,
    why: "gives the browser's own to `fetchLogged`",
  },
  "lib/understanding/llm/webllm/refuse-network.ts": {
    door: "fetch",
    times: 4,
    why: "takes it away from the model's worker: packaged files only from then on",
  },
  "lib/understanding/llm/webllm/check-before-load.ts": {
    door: "fetch",
    times: 2,
    why: "the packaged library, by a function that is given to it in the worker whose network is refused",
  },
  "entrypoints/offscreen/locate-model.ts": {
    door: "fetch",
    times: 1,
    why: "the packaged list of libraries; the host gives the address, made by `runtime.getURL`",
  },
  "entrypoints/llm-worker.ts": {
    door: "fetch",
    times: 2,
    why: "the same worker: after `refuseNetwork` it reaches packaged files only",
  },
};

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Names of doors in a file's code (not in texts or comments), but for calls with an address inside the package. */
function findDoors(path: string, code: string): string[] {
  const found: string[] = [];
  function walk(value: unknown): void {
    if (value === null || typeof value !== "object") return;
    const node = value as Node;
    if (node.type === "CallExpression" && isPackaged(node, code)) {
      walk(node.arguments);
      return;
    }
    if (node.type === "Identifier" && DOORS.has(String(node.name))) found.push(String(node.name));
    // globalThis["fetch"]
    if (node.type === "MemberExpression" && node.computed === true) {
      const { value: name } = node.property as { value?: unknown };
      if (typeof name === "string" && DOORS.has(name)) found.push(name);
    }
    for (const [key, child] of Object.entries(node)) if (key !== "type") walk(child);
  }
  walk(parseSync(path, code).program);
  return found;
}

/** `fetch(browser.runtime.getURL(…))` or `fetch(new URL(…, import.meta.url))`. */
function isPackaged(call: Node, code: string): boolean {
  const { name } = call.callee as { name?: string };
  const [first] = call.arguments as { start: number; end: number }[];
  if (name !== "fetch" || !first) return false;
  const address = code.slice(first.start, first.end);
  return /^browser\.runtime\.getURL\(/.test(address) || /^new URL\([^)]*, import\.meta\.url\)$/.test(address);
}

const files = ["lib", "entrypoints", "components"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/")),
);

describe("the source tree", () => {
  it("reaches a network in one place only", () => {
    const doors = files.flatMap((path) => {
      const code = readFileSync(join(ROOT, path), "utf8");
      // Parsing takes long, and most files do not even hold the letters.
      const found = [...DOORS].some((door) => code.includes(door)) ? findDoors(path, code) : [];
      return found.length > 0 ? [{ path, found }] : [];
    });
    const stray = doors.filter(({ path, found }) => {
      const allowed = ALLOWED[path];
      return !allowed || found.length > allowed.times || found.some((door) => door !== allowed.door);
    });
    expect(stray).toEqual([]);
    // An entry that nothing needs any more would hide the next stray one.
    expect(Object.keys(ALLOWED).filter((path) => !doors.some((door) => door.path === path))).toEqual([]);
  });

  it.each([
    ["fetch('https://example.com')", ["fetch"]],
    ["const f = globalThis.fetch; f('https://example.com')", ["fetch"]],
    ["self['fetch']('https://example.com')", ["fetch"]],
    ["new XMLHttpRequest()", ["XMLHttpRequest"]],
    ["navigator.sendBeacon('/x', text)", ["sendBeacon"]],
    ["new WebSocket('wss://example.com')", ["WebSocket"]],
    ["fetch(browser.runtime.getURL('/a.bin'))", []],
    ["fetch(new URL('./a.bin', import.meta.url))", []],
    ["fetch(browserish.getURL('/a.bin'))", ["fetch"]],
    ["const text = 'fetch it'; // fetch", []],
  ])("would see %s", (code, doors) => {
    expect(findDoors("x.ts", code)).toEqual(doors);
  });
});

describe("fetchLogged", () => {
  const ask = { url: "https://mirror.example/a/b/resolve/main/x.bin", modelId: "m", from: 0 };

  it("has its row before the request leaves, and sends nothing but the name and the range", async () => {
    const world = weightWorld();
    let seen: { rows: number; init: RequestInit | undefined } | null = null;
    world.fetch = async (_url, init) => {
      seen = { rows: world.book.length, init };
      return new Response("abc", { status: 206 });
    };
    const response = await fetchLogged(world, { ...ask, from: 7 }, new AbortController().signal);
    expect(seen).toMatchObject({
      rows: 1,
      init: {
        headers: { range: "bytes=7-" },
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
      },
    });
    expect(world.book[0]).toMatchObject({ outcome: "running", status: null });
    for await (const chunk of response.chunks()) expect(chunk.length).toBe(3);
    await response.close("done");
    await response.close("failed");
    expect(world.book[0]).toMatchObject({
      url: ask.url,
      modelId: "m",
      outcome: "done",
      status: 206,
      bytes: 3,
    });
  });

  it("tells `storage` when the row cannot be closed", async () => {
    const world = weightWorld();
    world.fetch = async () => new Response("abc");
    world.ledger.close = async () => {
      throw new Error("closed");
    };
    const response = await fetchLogged(world, ask, new AbortController().signal);
    await expect(response.close("done")).rejects.toMatchObject({ reason: "storage" });
  });

  it("closes its row as paused when it is stopped on purpose, as failed when nobody answers", async () => {
    const world = weightWorld();
    const stop = new AbortController();
    world.fetch = (_url, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
    const pending = fetchLogged(world, ask, stop.signal);
    await expect.poll(() => world.book.length).toBe(1);
    stop.abort(new LlmFailure("cancelled"));
    await expect(pending).rejects.toMatchObject({ reason: "cancelled" });
    world.fetch = async () => {
      throw new TypeError("Failed to fetch");
    };
    await expect(fetchLogged(world, ask, new AbortController().signal)).rejects.toMatchObject({
      reason: "offline",
    });
    expect(world.book.map(({ outcome }) => outcome)).toEqual(["paused", "failed"]);
  });

  it.each([
    ["http://cdn.example/x.bin", "failed"],
    ["https://cdn.example/x.bin", "running"],
    ["http://127.0.0.1:8080/x.bin", "running"],
  ])("reads no answer that came without encryption from elsewhere: %s", async (url, outcome) => {
    const world = weightWorld();
    world.fetch = async () => Object.defineProperty(new Response("abc"), "url", { value: url });
    const asked = fetchLogged(world, ask, new AbortController().signal);
    if (outcome === "failed") await expect(asked).rejects.toMatchObject({ reason: "refused_by_host" });
    else expect(await asked).toMatchObject({ status: 200 });
    expect(world.book).toMatchObject([{ outcome, bytes: 0 }]);
  });

  it("writes down where the host led the request, without what its address was signed with", async () => {
    const world = weightWorld();
    const led = { value: "https://cdn.example/blobs/x.bin?signature=secret" };
    world.fetch = async () => Object.defineProperty(new Response("abc"), "url", led);
    const answer = await fetchLogged(world, ask, new AbortController().signal);
    await answer.close("done");
    expect(world.book).toMatchObject([{ url: ask.url, ledTo: "https://cdn.example/blobs/x.bin" }]);
    world.fetch = async () => Object.defineProperty(new Response("abc"), "url", { value: ask.url });
    await (await fetchLogged(world, ask, new AbortController().signal)).close("done");
    expect(world.book[1]).not.toHaveProperty("ledTo");
  });
});
