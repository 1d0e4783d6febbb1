import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Generation, TaskRequest } from "../../lib/domain/generation";
import { INTENTS } from "../../lib/domain/intent";
import type { HostStatus } from "../../lib/domain/language-model";
import { installNoise, NOISE } from "../llm/noise-model";
import { openConsole, pickConversation } from "./consoles";
import { type Launched, launch } from "./launch";
import { enableAll, openOptions, openPanelFor, readTable } from "./stored";

/** The second engine for real, in the extension's own host, asked by its pages and its panel: a model that writes noise. */
let sellerside: Launched;
let chat: Page;
let page: Page;
let threadKey: string;
const conversation = pickConversation("shopee");

test.beforeAll(async () => {
  sellerside = await launch();
  const { context, extensionId } = sellerside;
  await enableAll(context, extensionId);
  chat = await openConsole(context, conversation);
  page = await openOptions(context, extensionId);
  await expect.poll(async () => (await readTable(page, "assessments")).length).toBeGreaterThan(0);
  [threadKey] = (await readTable<{ threadKey: string }>(page, "conversations")).map(
    (row) => row.threadKey,
  ) as [string];
  await install();
});
test.afterAll(() => sellerside.close());

/** Puts the model there; what is in memory leaves it first. Strings in its JSON end soon. */
async function install(
  model: Parameters<typeof installNoise>[1] = {},
  contextTokens?: number,
): Promise<void> {
  await say("surface-background", "openHost");
  await say("to-host", "unload");
  await installNoise(page, { width: 32, bias: { '"': 6 }, ...model }, contextTokens);
}

/** Says something to another part of the extension, as its pages do. */
async function say<T>(
  direction: "surface-background" | "to-host",
  type: string,
  input: unknown = null,
): Promise<T> {
  const answer = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: {
            runtime: { sendMessage(m: unknown): Promise<{ ok: boolean; value: unknown; error: string }> };
          };
        }
      ).chrome.runtime.sendMessage({ sellerside: 1, ...message }),
    { direction, type, input },
  );
  if (!answer?.ok) throw new Error(`${type}: ${answer?.error ?? "nobody answered"}`);
  return answer.value as T;
}

const rowOf = async (id: string) =>
  (await readTable<Generation>(page, "generations")).find((row) => row.id === id);
const stateOf = async (id: string) => (await rowOf(id))?.state;

let asked = 0;

async function ask(task: TaskRequest): Promise<string> {
  const id = `noise-${++asked}`;
  await say("to-host", "generate", { id, threadKey, priority: "asked", task, agentLanguage: "en" });
  return id;
}

/** The row of a request when it has ended. */
async function endOf(id: string): Promise<Generation> {
  await expect.poll(() => stateOf(id), { timeout: 60_000 }).toMatch(/^(done|failed|cancelled|interrupted)$/);
  return (await rowOf(id)) as Generation;
}

/** Long enough that its answer can be stopped in the middle. */
const LONG: TaskRequest = {
  kind: "polish",
  way: "warmer",
  text: "we will sends your parcel tomorow. ".repeat(60),
};
const SHORT: TaskRequest = { kind: "polish", way: "warmer", text: "we will sends it tomorow" };

test("a real engine writes for the host: loaded, streamed, stored to a named end", async () => {
  await page.evaluate(() => {
    const frames: unknown[] = [];
    Object.assign(globalThis, { frames });
    new BroadcastChannel("sellerside-stream").onmessage = ({ data }) => frames.push(data);
  });
  const id = await ask(SHORT);
  const row = await endOf(id);
  // Noise is no polished text, and the task says so.
  expect(row).toMatchObject({ state: "failed", failure: "bad_answer", provider: "wllama", model: NOISE });
  expect(row.texts[0]).toMatch(/^[ -~]{20,}$/);
  expect(row.tokens).toBeGreaterThan(20);
  expect(row.firstTextAt).toBeGreaterThanOrEqual(row.startedAt as number);
  const frames = (
    await page.evaluate(
      () => (globalThis as unknown as { frames: { id: string; state: string; text: string }[] }).frames,
    )
  ).filter((frame) => frame.id === id);
  expect(frames.map(({ state }) => state)).toEqual(expect.arrayContaining(["loading", "running", "failed"]));
  expect(new Set(frames.map(({ text }) => text)).size).toBeGreaterThan(3);
  const status = await say<HostStatus>("to-host", "status");
  expect(status).toMatchObject({ model: { id: NOISE, state: "ready" }, queue: [] });
});

test("it is stopped in mid-stream, keeps what was written and answers the next", async () => {
  const id = await ask(LONG);
  await expect.poll(async () => (await rowOf(id))?.texts[0]?.length ?? 0).toBeGreaterThan(10);
  await say("to-host", "cancel", { id });
  const row = await endOf(id);
  expect(row).toMatchObject({ state: "cancelled" });
  expect(row.texts[0]?.length).toBeGreaterThan(10);
  expect(await endOf(await ask(SHORT))).toMatchObject({ failure: "bad_answer" });
});

test("its grammar holds: a second opinion is JSON of our labels", async () => {
  const messages = await readTable<{ key: string; threadKey: string; author: string }>(page, "messages");
  const buyers = messages.find((message) => message.threadKey === threadKey && message.author === "buyer");
  const row = await endOf(await ask({ kind: "second_opinion", messageKey: buyers?.key ?? "" }));
  const opinion: unknown = JSON.parse(row.texts[0] ?? "");
  expect(opinion).toMatchObject({ intent: expect.any(String) });
  expect(INTENTS).toContain((opinion as { intent: string }).intent);
});

test("it is unloaded and loaded again by the next request", async () => {
  await say("to-host", "unload");
  await expect
    .poll(async () => (await say<HostStatus>("to-host", "status")).model?.state ?? null)
    .not.toBe("ready");
  expect(await endOf(await ask(SHORT))).toMatchObject({ failure: "bad_answer" });
  expect(await say<HostStatus>("to-host", "status")).toMatchObject({ model: { state: "ready" } });
});

test("too little memory and a damaged file end in their names; a whole one is loaded after them", async () => {
  await install({}, 200_000_000);
  expect(await endOf(await ask(SHORT))).toMatchObject({ state: "failed", failure: "out_of_memory" });
  await install({ damage: "truncated" });
  expect(await endOf(await ask(SHORT))).toMatchObject({ state: "failed", failure: "model_damaged" });
  await install();
  expect(await endOf(await ask(SHORT))).toMatchObject({ failure: "bad_answer" });
});

test("the host is closed in mid-stream: what was written is kept as interrupted, and the next host works", async () => {
  const id = await ask(LONG);
  await expect.poll(async () => (await rowOf(id))?.texts[0]?.length ?? 0).toBeGreaterThan(10);
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }
    ).chrome.offscreen.closeDocument(),
  );
  await say("surface-background", "openHost");
  const row = await endOf(id);
  expect(row).toMatchObject({ state: "interrupted" });
  expect(row.texts[0]?.length).toBeGreaterThan(10);
  expect(await endOf(await ask(SHORT))).toMatchObject({ failure: "bad_answer" });
});

test("the panel: a draft appears word by word, is stopped, and another one comes to its end", async () => {
  test.setTimeout(180_000);
  const panel = await openPanelFor(sellerside, new URL(chat.url()).host);
  await panel.getByTestId("assistant-draft").click();
  const state = panel.getByTestId("draft-state");
  await expect(state).toHaveAttribute("data-state", "running", { timeout: 30_000 });
  await expect(panel.getByTestId("draft-live")).toHaveText(/[!-~]{3}/, { timeout: 60_000 });
  await panel.getByTestId("draft-stop").click();
  await expect(state).toHaveAttribute("data-state", "cancelled");
  await expect(panel.getByTestId("draft-live")).toHaveText(/[!-~]{3}/);

  await panel.getByTestId("draft-retry").click();
  await expect(state).toHaveAttribute("data-state", /^(done|failed)$/, { timeout: 90_000 });
  const drafts = (await readTable<Generation>(page, "generations")).filter(({ kind }) => kind === "draft");
  expect(drafts.map((row) => [row.provider, row.state])).toEqual(
    expect.arrayContaining([["wllama", "cancelled"]]),
  );
  expect(drafts).toHaveLength(2);
});
