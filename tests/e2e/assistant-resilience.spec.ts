import { expect, type Page, test } from "@playwright/test";
import { type Assisted, installModel, launchAssisted, scriptEngine } from "./assisted";
import { buyerWrites, openConsole, pickConversation } from "./consoles";
import { attachToHost } from "./host-page";
import { launch } from "./launch";
import { clearTable, enableAll, openOptions, openPanelFor, readTable } from "./stored";

const conversation = pickConversation("shopee");
const LONG = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");

interface Row {
  id: string;
  state: string;
  failure: string | null;
  texts: string[];
}

let sellerside: Assisted;
let page: Page;
test.beforeAll(async () => {
  test.setTimeout(150_000);
  sellerside = await launchAssisted();
  await installModel(sellerside);
  page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, "where is my parcel? it should be here by now");
  await expect(page.getByTestId("message-chip").last()).toBeVisible();
});
test.afterAll(() => sellerside?.close());

/** Each test begins without anything that the one before wrote. */
test.beforeEach(async () => {
  test.setTimeout(150_000);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await clearTable(options, "generations");
  await options.close();
});
test.afterEach(async () => {
  for (const open of sellerside.context.pages()) if (open !== page) await open.close();
});

const openPanel = () => openPanelFor(sellerside, "seller.shopee.sg");
const rowsOf = (from: Page) => readTable<Row>(from, "generations");

/** A draft that is being written, with some words of it shown. */
async function startDraft(panel: Page, text = LONG, tokensPerSecond = 10): Promise<void> {
  await scriptEngine(panel, [{ text, tokensPerSecond }]);
  await panel.getByTestId("assistant-draft").click();
  await expect(panel.getByTestId("draft-live")).toContainText("word4", { timeout: 30_000 });
}

/** The page that owns the model is taken away, as a browser under memory pressure may do. */
async function closeHost(): Promise<void> {
  const worker = await sellerside.worker();
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }
    ).chrome.offscreen.closeDocument(),
  );
}

test("the graphics card is lost in mid-stream: the model is loaded again and the draft ends", async () => {
  const panel = await openPanel();
  await scriptEngine(panel, [
    { text: "word0 word1 word2 word3 word4", tokensPerSecond: 20, after: "lose_device" },
    { text: "Thank you for waiting. We are looking for your parcel and will write to you." },
  ]);
  await panel.getByTestId("assistant-draft").click();
  await expect(panel.getByTestId("draft-edit")).toHaveValue(/Thank you for waiting/, { timeout: 40_000 });
  await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "done");
  await panel.screenshot({ path: "test-results/assistant-device-lost.png" });
});

test("lost twice, it says so and keeps what was written; asked again it works", async () => {
  const panel = await openPanel();
  await scriptEngine(panel, [
    { text: "word0 word1", after: "lose_device" },
    { text: "word0 word1 word2", after: "lose_device" },
    { text: "Thank you, we are on it." },
  ]);
  await panel.getByTestId("assistant-draft").click();
  await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "failed", { timeout: 40_000 });
  await expect(panel.getByTestId("draft-card")).toContainText("word2");
  expect((await rowsOf(panel))[0]).toMatchObject({ state: "failed", failure: "device_lost" });
  await panel.getByTestId("draft-retry").click();
  await expect(panel.getByTestId("draft-edit")).toHaveValue("Thank you, we are on it.", { timeout: 40_000 });
});

test("the engine's worker dies in mid-stream: another is started and the draft ends", async () => {
  const panel = await openPanel();
  await scriptEngine(panel, [
    { text: "word0 word1 word2", after: "die" },
    { text: "Thank you, we are looking into it." },
  ]);
  await panel.getByTestId("assistant-draft").click();
  await expect(panel.getByTestId("draft-edit")).toHaveValue("Thank you, we are looking into it.", {
    timeout: 40_000,
  });
});

for (const { after, failure } of [
  { after: "oom", failure: "out_of_memory" },
  { after: "throw", failure: "engine_failed" },
] as const)
  test(`an engine that ends with ${after} gives a named state`, async () => {
    const panel = await openPanel();
    await scriptEngine(panel, [{ text: "word0 word1", after, error: "scripted failure" }]);
    await panel.getByTestId("assistant-draft").click();
    await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "failed", {
      timeout: 40_000,
    });
    expect((await rowsOf(panel))[0]).toMatchObject({ state: "failed", failure });
  });

test("the panel is closed and opened again, and a second one watches: one stream for all", async () => {
  const first = await openPanel();
  await startDraft(first);
  const second = await openPanel();
  await expect(second.getByTestId("draft-live")).toContainText("word5", { timeout: 20_000 });
  await first.close();
  const again = await openPanel();
  await expect(again.getByTestId("draft-live")).toContainText("word8", { timeout: 20_000 });
  for (const panel of [second, again])
    await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "done", { timeout: 40_000 });
  expect(await rowsOf(again)).toHaveLength(1);
});

test("stopped by hand it ends at once and keeps what was written", async () => {
  const panel = await openPanel();
  await startDraft(panel);
  await panel.getByTestId("draft-stop").click();
  await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "cancelled");
  await expect(panel.getByTestId("draft-card")).toContainText("word4");
  expect((await rowsOf(panel))[0]).toMatchObject({ state: "cancelled" });
});

test("the host's page is torn down in mid-stream: the draft is shown as interrupted, asked again it ends", async () => {
  const panel = await openPanel();
  await startDraft(panel);
  await closeHost();
  await scriptEngine(panel, [{ text: "Thank you, we are looking into it." }]);
  await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "interrupted", {
    timeout: 60_000,
  });
  await expect(panel.getByTestId("draft-card")).toContainText("word4");
  await panel.screenshot({ path: "test-results/assistant-interrupted.png" });
  await panel.getByTestId("draft-retry").click();
  await expect(panel.getByTestId("draft-edit")).toHaveValue("Thank you, we are looking into it.", {
    timeout: 40_000,
  });
  const states = (await rowsOf(panel)).map(({ state }) => state);
  expect(states.toSorted()).toEqual(["done", "interrupted"]);
});

test("the disk is full while it writes: nothing on the screen is lost, it says so, and goes on when there is room", async () => {
  const panel = await openPanel();
  const inHost = await attachToHost(sellerside);
  await inHost(`(() => {
    const put = IDBObjectStore.prototype.put;
    globalThis.roomAgain = () => { IDBObjectStore.prototype.put = put; };
    IDBObjectStore.prototype.put = function (value, ...rest) {
      if (this.name === "generations") throw new DOMException("made to be full", "QuotaExceededError");
      return put.call(this, value, ...rest);
    };
  })()`);
  await scriptEngine(panel, [{ text: LONG, tokensPerSecond: 30 }]);
  await panel.getByTestId("assistant-draft").click();
  await expect(panel.getByTestId("draft-card")).toContainText("word59", { timeout: 40_000 });
  await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "failed");
  await panel.screenshot({ path: "test-results/assistant-full-disk.png" });
  await inHost("roomAgain()");
  await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "done", { timeout: 60_000 });
  expect((await rowsOf(panel))[0]).toMatchObject({ state: "done", failure: null });
});

test("files that were evicted: ready is not claimed, and what is missing is fetched", async () => {
  const panel = await openPanel();
  // What is in memory needs no files.
  await closeHost();
  await panel.evaluate(async () => {
    const cache = await caches.open("webllm/model");
    for (const request of await cache.keys())
      if (request.url.includes("params_shard_1")) await cache.delete(request);
  });
  await panel.getByTestId("assistant-draft").click();
  await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "failed", { timeout: 40_000 });
  expect((await rowsOf(panel))[0]).toMatchObject({ failure: "model_damaged" });
  await expect
    .poll(async () =>
      (await readTable<{ id: string; state: string }>(panel, "models")).map(({ state }) => state),
    )
    .toEqual(["failed"]);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await options.goto(`chrome-extension://${sellerside.extensionId}/options.html#assistant`);
  await expect(options.getByTestId("model-repair")).toBeVisible();
  await options.screenshot({ path: "test-results/assistant-evicted.png" });
  const before = sellerside.mirror.asked.length;
  await options.getByTestId("model-repair").click();
  await expect
    .poll(async () => (await readTable<{ state: string }>(options, "models")).map(({ state }) => state), {
      timeout: 30_000,
    })
    .toEqual(["ready"]);
  const shards = sellerside.mirror.asked.slice(before).filter(({ path }) => path.includes("params_shard"));
  expect(shards.map(({ path }) => path.split("/").pop())).toEqual(["params_shard_1.bin"]);
});

test("the extension is updated in mid-stream: what was written is there afterwards, named interrupted", async () => {
  const panel = await openPanel();
  await startDraft(panel);
  const worker = await sellerside.worker();
  const fresh = sellerside.context.waitForEvent("serviceworker", { timeout: 30_000 });
  await worker.evaluate(() => {
    const api = (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome;
    setTimeout(() => api.runtime.reload(), 50);
  });
  await fresh;
  await expect
    .poll(
      async () => {
        const options = await openOptions(sellerside.context, sellerside.extensionId).catch(() => null);
        await options?.close();
        return options !== null;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  const again = await openPanel();
  // The next question opens a new host, which closes what the old one left.
  await scriptEngine(again, [{ text: "Thank you, we are looking into it." }]);
  await again.getByTestId("assistant-draft").click();
  await expect(again.getByTestId("draft-edit")).toHaveValue("Thank you, we are looking into it.", {
    timeout: 40_000,
  });
  const rows = await rowsOf(again);
  expect(rows.map(({ state }) => state).toSorted()).toEqual(["done", "interrupted"]);
  expect(rows.find(({ state }) => state === "interrupted")?.texts[0]).toContain("word2");
});

test("with no graphics card the product is whole and says so kindly", async () => {
  const without = await launch({ more: ["--disable-gpu", "--disable-features=WebGPU"] });
  try {
    await enableAll(without.context, without.extensionId);
    const console_ = await openConsole(without.context, conversation);
    await buyerWrites(console_, conversation.id, "where is my parcel? please send the tracking number");
    await expect(console_.getByTestId("suggestion").first()).toBeVisible();
    const panel = await openPanelFor(without, "seller.shopee.sg");
    await expect(panel.getByTestId("suggestion").first()).toBeVisible();
    await expect(panel.getByTestId("assistant-line")).toBeVisible();
    await expect(panel.getByTestId("assistant-draft")).toHaveCount(0);
    await panel.getByTestId("assistant-line").scrollIntoViewIfNeeded();
    await panel.screenshot({ path: "test-results/assistant-no-card.png" });
    const options = await without.context.newPage();
    await options.goto(`chrome-extension://${without.extensionId}/options.html#assistant`);
    await expect(options.getByTestId("llm-state")).toContainText(/fine|whole/i);
    expect(await readTable(options, "ledger")).toEqual([]);
    await options.screenshot({ path: "test-results/assistant-no-card-options.png" });
  } finally {
    await without.close();
  }
});
