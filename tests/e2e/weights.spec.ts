import { expect, type Page, test } from "@playwright/test";
import type { LedgerEntry, ModelInstall } from "../../lib/domain/language-model";
import { type FlakyServer, startFlakyServer } from "../llm/flaky-server";
import { makeGguf } from "../llm/gguf-bytes";
import { asServed, madeUpCard, madeUpWebllm } from "../llm/made-up-model";
import { type Launched, launch } from "./launch";
import { openOptions, readTable } from "./stored";

/** Weights come for real: the extension's own host, its worker that writes, the browser's stores, a host that misbehaves. */
const model = madeUpWebllm({ shards: [600_000, 300_000] });
const { card } = model;
const HALF = 196_608;
const body = makeGguf({ dataBytes: 500_000 }).bytes;
const gguf = madeUpCard({
  id: "made-up-gguf",
  engine: "wllama",
  repository: "made-up/gguf",
  files: [{ path: "made-up.gguf", size: null, sha256: null }],
});

test.describe.configure({ mode: "serial" });

let sellerside: Launched;
let server: FlakyServer;
let page: Page;

test.beforeAll(async () => {
  server = await startFlakyServer(asServed(model));
  server.put("/made-up/gguf/resolve/main/made-up.gguf", body);
  sellerside = await launch();
  page = await openOptions(sellerside.context, sellerside.extensionId);
  await say("surface-background", "openHost");
});
test.afterAll(async () => {
  await sellerside.close();
  await server.stop();
});

/** Says something to another part of the extension, as its pages do. */
async function say(direction: "surface-background" | "to-host", type: string, input: unknown = null) {
  const answer = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean; error: string }> } };
        }
      ).chrome.runtime.sendMessage({ sellerside: 1, ...message }),
    { direction, type, input },
  );
  if (!answer?.ok) throw new Error(`${type}: ${answer?.error ?? "nobody answered"}`);
}

const rowOf = async (id: string) =>
  (await readTable<ModelInstall>(page, "models")).find((row) => row.id === id);
const stateOf = async (id: string) => {
  const row = await rowOf(id);
  return row && `${row.state} ${row.failure ?? ""} ${row.failureDetail}`.trim();
};

/** Bytes of a file in the private file system; null when it is not there. */
function sizeOf(path: string): Promise<number | null> {
  return page.evaluate(async (parts) => {
    try {
      let folder = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(parts.at(-1) ?? "")).getFile()).size;
    } catch {
      return null;
    }
  }, path.split("/"));
}

const source = () => ({ kind: "mirror", base: server.base });

test("a download is cut, its host is killed, and it goes on with the bytes that are there", async () => {
  server.play("shard_0.bin", { kind: "cut", after: 100_000 }, { kind: "stall", after: HALF });
  await say("to-host", "download", { card, source: source() });
  const part = `models/${card.id}/parts/params_shard_0.bin`;
  const asked = () => server.asked.filter(({ path }) => path.endsWith("shard_0.bin"));
  // How much the browser keeps of what came before a cut is its own affair; the next request says it.
  const came = () => Number(/\d+/.exec(asked()[1]?.range ?? "0")?.[0]) + HALF;
  await expect.poll(async () => asked().length === 2 && (await sizeOf(part)) === came()).toBe(true);
  const there = await sizeOf(part);
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }
    ).chrome.offscreen.closeDocument(),
  );
  expect(await stateOf(card.id)).toBe("downloading");
  await say("surface-background", "openHost");
  await say("to-host", "status");
  await expect.poll(() => stateOf(card.id)).toBe("paused");
  await say("to-host", "resumeDownload", { id: card.id });
  await expect.poll(() => stateOf(card.id), { timeout: 30_000 }).toBe("ready");
  expect(asked().at(-1)?.range).toBe(`bytes=${there}-`);
  expect(await sizeOf(part)).toBeNull();
});

test("finished files lie under the hub's keys, and every request stands in the ledger", async () => {
  const lengths = await page.evaluate(async () => {
    const found: Record<string, number> = {};
    for (const store of ["webllm/config", "webllm/model"]) {
      const cache = await caches.open(store);
      for (const { url } of await cache.keys())
        found[`${store} ${url}`] = (await ((await cache.match(url)) as Response).arrayBuffer()).byteLength;
    }
    return found;
  });
  expect(lengths).toEqual(
    Object.fromEntries(
      Object.entries(model.files).map(([path, file]) => [
        `webllm/${path.startsWith("mlc") ? "config" : "model"} https://huggingface.co/${card.repository}/resolve/main/${path}`,
        file.length,
      ]),
    ),
  );
  const ledger = await readTable<LedgerEntry>(page, "ledger");
  expect(ledger).toHaveLength(server.asked.length);
  expect(ledger.filter(({ outcome }) => outcome === "running")).toEqual([]);
});

test("what the browser evicted is found, and only that is brought again", async () => {
  await page.evaluate(async () => {
    const cache = await caches.open("webllm/model");
    for (const { url } of await cache.keys()) if (url.endsWith("shard_1.bin")) await cache.delete(url);
  });
  await say("to-host", "verifyModel", { id: card.id });
  await expect.poll(() => stateOf(card.id)).toBe("failed model_damaged params_shard_1.bin: missing");
  const before = server.asked.length;
  await say("to-host", "resumeDownload", { id: card.id });
  await expect.poll(() => stateOf(card.id)).toBe("ready");
  expect(server.asked.slice(before).map(({ path }) => path.split("/").at(-1))).toEqual([
    "params_shard_1.bin",
  ]);
});

test("a GGUF file is paused, goes on, lies in the private file system, and goes when it is deleted", async () => {
  server.play("made-up.gguf", { kind: "stall", after: HALF });
  await say("to-host", "download", { card: gguf, source: source() });
  await expect.poll(() => sizeOf("models/made-up-gguf/parts/made-up.gguf")).toBe(HALF);
  await say("to-host", "pauseDownload", { id: gguf.id });
  expect(await stateOf(gguf.id)).toBe("paused");
  await say("to-host", "resumeDownload", { id: gguf.id });
  await expect.poll(() => stateOf(gguf.id)).toBe("ready");
  expect(await sizeOf("models/made-up-gguf/made-up.gguf")).toBe(body.length);
  await say("to-host", "deleteModel", { id: gguf.id });
  expect(await rowOf(gguf.id)).toBeUndefined();
  expect(await sizeOf("models/made-up-gguf/made-up.gguf")).toBeNull();
  expect(await stateOf(card.id)).toBe("ready");
});
