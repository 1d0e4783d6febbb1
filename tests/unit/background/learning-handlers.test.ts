import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createContentHandlers } from "../../../entrypoints/background/content-handlers";
import { createLearnerSource, type LearnerSource } from "../../../entrypoints/background/learner-source";
import { createLearningHandlers } from "../../../entrypoints/background/learning-handlers";
import type { ThreadUnderstood } from "../../../lib/domain/thread";
import type { Sender } from "../../../lib/messaging/listen";
import { loadThread } from "../../../lib/storage/conversations";
import { deleteCorrections, listCorrections } from "../../../lib/storage/corrections";
import { openDatabase } from "../../../lib/storage/database";
import { putGlossaryEntry } from "../../../lib/storage/glossary";
import { readLearntWeights } from "../../../lib/storage/learnt-weights";
import { writeSettings } from "../../../lib/storage/settings";
import { loadClassifier } from "../../../lib/understanding/instant";
import type { BatchClassifier } from "../../../lib/understanding/instant/classifier";
import { Learner } from "../../../lib/understanding/instant/learned/learner";
import { correction, entry } from "../understanding/instant/learned/teach";
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
function worker(learner: LearnerSource = createLearnerSource(db, async () => bytes)) {
  const context = { db, getClassifier: async () => classifier, learner, now: () => ++clock };
  return { ...createContentHandlers(context), ...createLearningHandlers(context) };
}
const assessmentOf = async (key: string, threadKey = "t1") =>
  (await loadThread(db, threadKey)).assessments.find((one) => one.messageKey === key);
const flagsOf = async (threadKey = "t1") => (await loadThread(db, threadKey)).conversation?.flags;
const forgetAll = async () =>
  deleteCorrections(
    db,
    (await listCorrections(db)).map((row) => row.id),
  );
/** A source whose answers wait, once they are read, until they are let go. */
function holdBack(source: LearnerSource) {
  let letGo = () => {};
  let isRead = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const read = new Promise<void>((resolve) => {
    isRead = resolve;
  });
  const slow: LearnerSource = {
    get: async () => {
      const learner = await source.get();
      isRead();
      await free;
      return learner;
    },
    forget: () => source.forget(),
    get generation() {
      return source.generation;
    },
  };
  return { slow, read, letGo: () => letGo() };
}
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

describe("a glossary term of a category", () => {
  it("acts when the chat's product is known at last", async () => {
    await putGlossaryEntry(db, entry("zwibbel", { category: "lamp" }));
    const message = line("zwibbel");
    const here = worker();
    await here.updateThread(update([message]), SHOPEE);
    expect((await assessmentOf(message.key))?.learned).toBeUndefined();
    const order = {
      orderId: "SG-1",
      status: "Delivered",
      stage: "delivered",
      itemTitle: "Table lamp",
      trackingNumber: null,
      total: null,
    } as const;
    const answer = await here.updateThread(update([], { order }), SHOPEE);
    expect(answer.assessments).toMatchObject([
      { messageKey: message.key, learned: { causes: [{ kind: "term", term: "zwibbel" }] } },
    ]);
    const again = await here.updateThread(update([], { order }), SHOPEE);
    expect(again.assessments).toEqual([]);
  });

  it("acts by a product card, too", async () => {
    await putGlossaryEntry(db, entry("zwibbel", { category: "lamp" }));
    const message = line("zwibbel");
    await worker().updateThread(update([message]), SHOPEE);
    await worker().updateThread(update([line("Table lamp", { kind: "product_card" })]), SHOPEE);
    expect((await assessmentOf(message.key))?.learned).toBeDefined();
  });
});

describe("learnt weights", () => {
  it("are learnt by one worker and used by the next", async () => {
    await db.corrections.bulkAdd(
      Array.from({ length: 200 }, (_, i) =>
        correction(`zwibbel kram ${i}`, i % 2 ? "thanks" : "invoice_tax"),
      ),
    );
    const learning = vi.spyOn(Learner.prototype, "learnWeights");
    await worker().updateThread(update([line("where is my parcel")]), SHOPEE);
    await worker().updateThread(update([line("where is my parcel")]), SHOPEE);
    expect(learning).toHaveBeenCalledTimes(1);
    expect((await readLearntWeights(db))?.from).toHaveLength(200);
  });
});

it("tells pages the cause in words, in their language, and stores none", async () => {
  const message = line("where is my parcel");
  const here = worker();
  await here.updateThread(update([message]), SHOPEE);
  const told = tabs();
  await here.reportState({ marketplace: "shopee", state: "reading", threadKey: "t1" }, SHOPEE);
  await here.correctMessage({ threadKey: "t1", messageKey: message.key, right: RIGHT } as never, NOBODY);
  expect(told.at(-1)?.assessments[0]?.learned?.said).toMatch(/^as you said on January 1$/);
  await writeSettings({ locale: "zh_CN" });
  const known = await here.openThread({ threadKey: "t1" }, SHOPEE);
  expect(known.assessments[0]?.learned?.said).toBe("按您 1月1日 的更正");
  const answer = await here.updateThread(update([line("where is my parcel!")]), SHOPEE);
  expect(answer.assessments[0]?.learned?.said).toBe("与您 1月1日 更正的消息相似");
  expect((await assessmentOf(message.key))?.learned).not.toHaveProperty("said");
});

it("tells a tab without a known thread, too, so that it asks again for those that it keeps", async () => {
  const told = tabs();
  const here = worker();
  await here.reportState({ marketplace: "shopee", state: "no_open_thread", threadKey: null }, SHOPEE);
  await here.learnedChanged({ threadKeys: [] }, NOBODY);
  expect(told).toEqual([null]);
});

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

  it("is not overwritten by an update that began before it", async () => {
    const source = createLearnerSource(db, async () => bytes);
    const first = line("where is my parcel");
    await worker(source).updateThread(update([first]), SHOPEE);
    await worker(source).correctMessage(
      { threadKey: "t1", messageKey: first.key, right: { ...RIGHT, intent: "thanks" } } as never,
      NOBODY,
    );
    const { slow, read, letGo } = holdBack(source);
    const late = worker(slow).updateThread(update([first, line("where is my parcel?")]), SHOPEE);
    await read;
    await worker(source).correctMessage(
      { threadKey: "t1", messageKey: first.key, right: RIGHT } as never,
      NOBODY,
    );
    letGo();
    expect((await late).assessments.map((one) => one.intent)).toEqual(["invoice_tax", "invoice_tax"]);
    expect(await assessmentOf(first.key)).toMatchObject({ intent: "invoice_tax" });
  });

  it("is not overwritten by an older one that takes longer", async () => {
    const source = createLearnerSource(db, async () => bytes);
    const first = line("where is my parcel");
    await worker(source).updateThread(update([first]), SHOPEE);
    const { slow, read, letGo } = holdBack(source);
    const teach = (by: LearnerSource, intent: string) =>
      worker(by).correctMessage(
        { threadKey: "t1", messageKey: first.key, right: { ...RIGHT, intent } } as never,
        NOBODY,
      );
    const older = teach(slow, "thanks");
    await read;
    await teach(source, "invoice_tax");
    letGo();
    await older;
    expect(await assessmentOf(first.key)).toMatchObject({ intent: "invoice_tax" });
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

  it("reaches a closed chat when the panel opens it", async () => {
    const message = line("where is my parcel");
    await worker().updateThread(update([message], { threadKey: "t2" }), SHOPEE);
    const here = line("where is my parcel");
    await worker().updateThread(update([here]), SHOPEE);
    await worker().correctMessage({ threadKey: "t1", messageKey: here.key, right: RIGHT } as never, NOBODY);
    await worker().threadOpened({ threadKey: "t2" }, NOBODY);
    expect(await assessmentOf(message.key, "t2")).toMatchObject({ intent: "invoice_tax" });
    await worker().threadOpened({ threadKey: "unknown" }, NOBODY);
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

  it("takes a flag that went with its correction off the chat, whichever update comes first", async () => {
    const message = line("where is my parcel");
    await worker().updateThread(update([message]), SHOPEE);
    const right = { ...RIGHT, risksAdded: ["dispute"] };
    await worker().correctMessage({ threadKey: "t1", messageKey: message.key, right } as never, NOBODY);
    expect(await flagsOf()).toEqual(["dispute"]);
    await forgetAll();
    // The worker that would have been told died before.
    const answer = await worker().updateThread(update([line("thank you so much")]), SHOPEE);
    expect(answer.level).toBe("none");
    expect(await flagsOf()).toEqual([]);
    expect((await assessmentOf(message.key))?.risks).toEqual([]);
  });

  it("takes it off however long ago its message was, and only when no other message carries it", async () => {
    const oldest = line("where is my parcel");
    const fillers = Array.from({ length: 200 }, (_, i) => line(`ok ${i}`, { author: "seller" }));
    const newest = line("merci beaucoup");
    await worker().updateThread(update([oldest, ...fillers, newest]), SHOPEE);
    for (const { key } of [oldest, newest]) {
      const right = { ...RIGHT, risksAdded: ["dispute"] };
      await worker().correctMessage({ threadKey: "t1", messageKey: key, right } as never, NOBODY);
    }
    const forget = async (key: string) => {
      const rows = await listCorrections(db);
      await deleteCorrections(
        db,
        rows.filter((row) => row.messageKey === key).map((row) => row.id),
      );
      await worker().updateThread(update([]), SHOPEE);
    };
    await forget(newest.key);
    expect(await flagsOf()).toEqual(["dispute"]);
    await forget(oldest.key);
    expect(await flagsOf()).toEqual([]);
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
