import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { buyerWrites, openConsole, pickConversation } from "./consoles";
import { corpusTexts, openGpuLab, SOFTWARE_GPU } from "./gpu-lab/open-gpu-lab";
import { launchWithPanel } from "./launch";
import { enableAll, openOptions, readTable } from "./stored";

/** The instant classifier on both sides, in a real browser with its adapter in software. */
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  ({ browser, page } = await openGpuLab());
});
test.afterAll(() => browser.close());

test("features are bit by bit those of Node", async () => {
  const golden: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, "../unit/understanding/instant/golden-features.json"), "utf8"),
  );
  expect(await page.evaluate(() => window.gpuLab.digests())).toEqual(golden);
});

test("10,000 messages get the same labels on both sides, and probabilities within 1e-4", async () => {
  test.setTimeout(180_000);
  const texts = corpusTexts(10_000);
  const odd = ["", " ", "ok", "x".repeat(9_000), "refund ".repeat(900), "ЖЖЖ"];
  const result = await page.evaluate((all) => window.gpuLab.compare(all), [...odd, ...texts]);
  expect(result).toMatchObject({ count: 10_006, differing: [], gpu: ["gpu"], cpu: ["cpu"], failures: [] });
  expect(result.worst).toBeLessThan(1e-4);
});

test("a device that is lost in mid-call: the call is answered by the processor, later ones try again", async () => {
  const result = await page.evaluate((texts) => window.gpuLab.loseDevice(texts), corpusTexts(3_000));
  expect(result.backends).toEqual([["gpu"], ["cpu"], ["cpu"], ["gpu"]]);
  expect(result.complete).toBe(true);
  expect(result.opened).toEqual([1, 2]);
  expect(result.failures).toHaveLength(1);
  expect(result.failures[0]).toMatch(/^lost/);
});

test("auto never takes an adapter in software", async () => {
  const result = await page.evaluate((texts) => window.gpuLab.auto(texts, false), corpusTexts(500));
  expect(result).toMatchObject({
    backends: [["cpu"], ["cpu"]],
    waiting: 1,
    crossover: { outcome: "software", batch: null, times: [] },
    failures: [],
  });
});

test("auto measures in idle time and goes by what it found", async () => {
  const size = 2_000;
  const result = await page.evaluate((texts) => window.gpuLab.auto(texts, true), corpusTexts(size));
  const { crossover } = result;
  expect(crossover).toMatchObject({ outcome: "measured", adapter: expect.stringMatching(/swiftshader/i) });
  expect(crossover?.times.length).toBeGreaterThan(3);
  for (const { cpu, gpu } of crossover?.times ?? []) expect(Math.min(cpu, gpu)).toBeGreaterThan(0);
  const last = crossover?.times.at(-1);
  expect(crossover?.batch === null).toBe(last !== undefined && last.gpu >= last.cpu);
  expect(result.backends).toEqual([["cpu"], [crossover?.batch === null ? "cpu" : "gpu"]]);
  expect(result.failures).toEqual([]);
});

test("a browser without an adapter understands on the processor", async () => {
  const without = await openGpuLab([
    "--disable-gpu",
    "--disable-features=WebGPU",
    "--disable-software-rasterizer",
  ]);
  try {
    const result = await without.page.evaluate((texts) => window.gpuLab.auto(texts, false), ["where is it"]);
    expect(result).toMatchObject({ backends: [["cpu"], ["cpu"]], crossover: { outcome: "unusable" } });
  } finally {
    await without.browser.close();
  }
});

test("the extension's own worker runs on the graphics card when it is asked to, and the panel says so", async () => {
  const sellerside = await launchWithPanel(SOFTWARE_GPU);
  try {
    await enableAll(sellerside.context, sellerside.extensionId);
    const panel = await sellerside.openPanel();
    const conversation = pickConversation("shopee");
    const chat = await openConsole(sellerside.context, conversation);
    await buyerWrites(chat, conversation.id, "I will sue you, my lawyer is informed");
    await expect(chat.getByTestId("risk-chip").last()).toBeVisible();
    await expect(panel.getByTestId("understood-on").last()).toContainText("processor");

    const options = await openOptions(sellerside.context, sellerside.extensionId);
    const backendsStored = async () =>
      (await readTable<{ backend: string }>(options, "assessments")).map((row) => row.backend);
    expect(new Set(await backendsStored())).toEqual(new Set(["cpu"]));
    await options.bringToFront();
    await options.getByTestId("options-nav-general").click();
    await expect(options.getByTestId("options-crossover")).toContainText("no real graphics card");
    await options.getByTestId("options-backend").getByText("Graphics card").click();

    await chat.bringToFront();
    // The first message may not wait for a slow device to open; one of the next finds it open.
    await expect(async () => {
      await buyerWrites(chat, conversation.id, "I will go to court, you sold me a fake");
      await expect.poll(backendsStored, { timeout: 5_000 }).toContain("gpu");
    }).toPass({ timeout: 60_000 });
    await expect(chat.getByTestId("risk-chip").last()).toBeVisible();

    await expect(
      panel.getByTestId("understood-on").filter({ hasText: "graphics card" }).first(),
    ).toBeVisible();
  } finally {
    await sellerside.close();
  }
});
