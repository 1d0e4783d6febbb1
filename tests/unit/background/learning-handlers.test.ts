import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createContentHandlers } from "../../../entrypoints/background/content-handlers";
import { createLearnerSource } from "../../../entrypoints/background/learner-source";
import { createLearningHandlers } from "../../../entrypoints/background/learning-handlers";
import type { ThreadUnderstood } from "../../../lib/domain/thread";
import type { Sender } from "../../../lib/messaging/listen";
import { loadThread } from "../../../lib/storage/conversations";
import { deleteCorrections, listCorrections } from "../../../lib/storage/corrections";
import { openDatabase } from "../../../lib/storage/database";
import { writeSettings } from "../../../lib/storage/settings";
import { loadClassifier } from "../../../lib/understanding/instant";
import type { BatchClassifier } from "../../../lib/understanding/instant/classifier";
import { packTinyModel } from "../understanding/instant/tiny-model";
import { AMAZON, line, SHOPEE, update } from "./scene";

const db = openDatabase("learning-handlers");
const bytes = packTinyModel();
const tiny = loadClassifier(bytes);
const classifier: BatchClassifier = {
  version: tiny.version,
  classify: (texts) => tiny.classify(texts),
  classifyBatch: async (texts) => tiny.classify(texts),
};
const NOBODY: Sender = { tabId: null, windowId: null, url: null };
const RIGHT = { intent: "invoice_tax", sentiment: null, risksAdded: [], risksRemoved: [] };
let clock = 0;

/** The handlers of one life of the worker. */
function worker() {
  const learner = createLearnerSource(db, async () => bytes);
  const context = { db, getClassifier: async () => classifier, learner, now: () => ++clock };
  return { ...createContentHandlers(context), ...createLearningHandlers(context) };
}
const assessmentOf = async (key: string, threadKey = "t1") =>
  (await loadThread(db, threadKey)).assessments.find((one) => one.messageKey === key);
/** What tabs were told. */
function tabs(): ThreadUnderstood[] {
  const told: ThreadUnderstood[] = [];
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((async (_tab: number, message: unknown) => {
    const { type, input } = message as { type: string; input: ThreadUnderstood };
    if (type === "understoodAnew") told.push(input);
    return { ok: true, value: null };
  }) as never);
  return told;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterAll(() => db.close());

describe("correctMessage", () => {
  it("acts on the message, the thread's likes of it and the open tabs before it answers", async () => {
    const told = tabs();
    const here = worker();
    const [first, twin, other] = [
      line("where is my parcel"),
      line("where is my parcel!"),
      line("thank you so much"),
    ];
    await here.updateThread(update([first, twin, other]), SHOPEE);
    await here.reportState({ marketplace: "shopee", state: "reading", threadKey: "t1" }, SHOPEE);
    const before = await assessmentOf(other.key);
    const result = await here.correctMessage(
      { threadKey: "t1", messageKey: first.key, right: RIGHT } as never,
      NOBODY,
    );
    expect(result).toMatchObject({ ok: true, correction: { text: first.text } });
    expect(await assessmentOf(first.key)).toMatchObject({ intent: "invoice_tax" });
    expect(await assessmentOf(twin.key)).toMatchObject({
      intent: "invoice_tax",
      learned: { causes: [{ kind: "correction" }] },
    });
    expect(await assessmentOf(other.key)).toMatchObject({ intent: before?.intent, risks: before?.risks });
    expect(told.at(-1)?.assessments.find((one) => one.messageKey === first.key)?.intent).toBe("invoice_tax");
  });

  it("survives the worker and goes with the correction", async () => {
    const message = line("where is my parcel");
    await worker().updateThread(update([message]), SHOPEE);
    const before = await assessmentOf(message.key);
    await worker().correctMessage(
      { threadKey: "t1", messageKey: message.key, right: RIGHT } as never,
      NOBODY,
    );
    const next = line("where is my parcel");
    const answer = await worker().updateThread(update([next]), SHOPEE);
    expect(answer.assessments).toMatchObject([{ intent: "invoice_tax" }]);
    await deleteCorrections(
      db,
      (await listCorrections(db)).map((row) => row.id),
    );
    await worker().learnedChanged({ threadKeys: ["t1"] }, NOBODY);
    const { assessedAt: _then, ...as } = before ?? { assessedAt: 0 };
    expect(await assessmentOf(message.key)).toMatchObject(as);
    expect((await assessmentOf(message.key))?.learned).toBeUndefined();
  });

  it("reaches a chat that was closed when something was taught, with its next update", async () => {
    const message = line("where is my parcel");
    await worker().updateThread(update([message], { threadKey: "t2" }), SHOPEE);
    const here = line("where is my parcel");
    await worker().updateThread(update([here]), SHOPEE);
    await worker().correctMessage({ threadKey: "t1", messageKey: here.key, right: RIGHT } as never, NOBODY);
    expect((await assessmentOf(message.key, "t2"))?.learned).toBeUndefined();
    const answer = await worker().updateThread(update([], { threadKey: "t2" }), SHOPEE);
    expect(answer.assessments).toMatchObject([{ messageKey: message.key, intent: "invoice_tax" }]);
  });

  it("takes the model's flag off message and chat, and brings it back", async () => {
    const message = line("refund me now");
    const here = worker();
    const { level } = await here.updateThread(update([message]), SHOPEE);
    expect(level).toBe("high");
    const right = { ...RIGHT, intent: "refund_request", sentiment: "negative", risksRemoved: ["abuse"] };
    await here.correctMessage({ threadKey: "t1", messageKey: message.key, right } as never, NOBODY);
    expect((await assessmentOf(message.key))?.risks).toEqual([]);
    expect((await loadThread(db, "t1")).conversation).toMatchObject({ flags: [], level: "none" });
    await deleteCorrections(
      db,
      (await listCorrections(db)).map((row) => row.id),
    );
    await here.learnedChanged({ threadKeys: ["t1"] }, NOBODY);
    expect((await loadThread(db, "t1")).conversation).toMatchObject({ flags: ["abuse"], level: "high" });
  });

  it("never takes a rule's flag off", async () => {
    const message = line("I will call my lawyer");
    const here = worker();
    await here.updateThread(update([message]), SHOPEE);
    const right = { ...RIGHT, risksRemoved: ["legal"] };
    await here.correctMessage({ threadKey: "t1", messageKey: message.key, right } as never, NOBODY);
    expect((await loadThread(db, "t1")).conversation).toMatchObject({ flags: ["legal"], level: "critical" });
  });

  it("refuses an Amazon chat by name", async () => {
    await writeSettings({ consoles: ["amazon"], amazonNoticeAt: 1 });
    const message = line("where is my parcel");
    await worker().updateThread(update([message], { marketplace: "amazon" }), AMAZON);
    const input = { threadKey: "t1", messageKey: message.key, right: RIGHT } as never;
    expect(await worker().correctMessage(input, NOBODY)).toEqual({ ok: false, reason: "amazon" });
    expect(await listCorrections(db)).toEqual([]);
  });

  it("refuses what is no correction", async () => {
    await expect(worker().correctMessage({ threadKey: "t1" } as never, NOBODY)).rejects.toThrow();
  });
});

it("counts nothing where nothing was taught", async () => {
  expect(await worker().reviewLearned(undefined as never, NOBODY)).toMatchObject({
    corrections: 0,
    checked: 0,
  });
});
