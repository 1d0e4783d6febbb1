import "fake-indexeddb/auto";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  type BackgroundContext,
  createContentHandlers,
} from "../../../entrypoints/background/content-handlers";
import type { RaisedRisk } from "../../../lib/domain/assessment";
import type { RiskFlag } from "../../../lib/domain/risk";
import { loadThread, setHandled } from "../../../lib/storage/conversations";
import { openDatabase } from "../../../lib/storage/database";
import { listInsertions } from "../../../lib/storage/insertions";
import { writeSettings } from "../../../lib/storage/settings";
import { getTab } from "../../../lib/storage/tabs";
import { getTemplate, putLibrary, putTemplate } from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "../storage/rows";
import { AMAZON, line, SHOPEE, scriptedClassifier, update } from "./scene";

const db = openDatabase("content-handlers");
const risk = (flag: RiskFlag): RaisedRisk => ({ flag, source: "rule", rule: "r", confidence: 1, spans: [] });
const classifier = scriptedClassifier({
  lawyer: { risks: [risk("legal")], sentiment: "negative" },
  fake: { risks: [risk("counterfeit_claim")] },
  scam: { risks: [risk("fraud_accusation")] },
  furious: { sentiment: "very_negative" },
});
let clock = 0;
const handlers = (more: Partial<BackgroundContext> = {}) =>
  createContentHandlers({ db, getClassifier: async () => classifier, now: () => ++clock, ...more });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
  await putTemplate(db, templateRow({ id: "track" }));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => db.close());

describe("updateThread", () => {
  it("assesses, stores and offers in one go", async () => {
    const messages = [line("hi", { author: "automatic" }), line("where is my parcel")];
    const answer = await handlers().updateThread(update(messages), SHOPEE);
    expect(answer).toMatchObject({ threadKey: "t1", level: "none", conversationFlags: [], stored: true });
    expect(answer.assessments.map((one) => one.messageKey)).toEqual([messages[1]?.key]);
    expect(answer.suggestions).toMatchObject({ mode: "offer", suggestions: [{ templateId: "track" }] });
    const stored = await loadThread(db, "t1");
    expect(stored.messages.map((message) => message.text)).toEqual(["hi", "where is my parcel"]);
    expect(stored.assessments).toEqual(answer.assessments);
    expect(stored.suggestions).toEqual(answer.suggestions);
    expect(stored.conversation).toMatchObject({
      buyerName: "mei_88",
      lastIntent: "track_order",
      levelRank: 0,
    });
  });

  it("is the same when it is sent again, to another worker", async () => {
    const sent = update([line("where is it"), line("I call my lawyer")]);
    const first = await handlers({ now: () => 500 }).updateThread(sent, SHOPEE);
    const stored = await loadThread(db, "t1");
    const second = await handlers({ now: () => 500 }).updateThread(sent, SHOPEE);
    expect(second).toEqual(first);
    expect(await loadThread(db, "t1")).toEqual(stored);
  });

  it("answers with the assessments of the update only", async () => {
    await handlers().updateThread(update([line("one")]), SHOPEE);
    const next = line("two");
    const answer = await handlers().updateThread(update([next, line("", { kind: "image" })]), SHOPEE);
    expect(answer.assessments.map((one) => one.messageKey)).toEqual([next.key]);
  });

  it("adds risks up over messages and never takes one back", async () => {
    const claim = line("this is fake");
    await handlers().updateThread(update([claim]), SHOPEE);
    const answer = await handlers().updateThread(update([line("you scam people")]), SHOPEE);
    expect(answer.level).toBe("critical");
    const calmer = scriptedClassifier({}, "another model");
    const after = await handlers({ getClassifier: async () => calmer }).updateThread(update([claim]), SHOPEE);
    expect(after.level).toBe("critical");
    expect(after.assessments[0]?.risks.map((one) => one.flag)).toEqual(["counterfeit_claim"]);
    expect((await loadThread(db, "t1")).conversation?.flags).toContain("fraud_accusation");
  });

  it("keeps a handled risk handled until a new one comes", async () => {
    await handlers().updateThread(update([line("I call my lawyer")]), SHOPEE);
    await setHandled(db, "t1", { handledAt: 5, note: "called back" });
    await handlers().updateThread(update([line("thanks")]), SHOPEE);
    expect((await loadThread(db, "t1")).conversation).toMatchObject({ handledAt: 5, note: "called back" });
    await handlers().updateThread(update([line("my lawyer writes to you")]), SHOPEE);
    expect((await loadThread(db, "t1")).conversation).toMatchObject({ handledAt: null, note: "called back" });
  });

  it("opens a handled one again for three messages without an answer", async () => {
    const first = update([line("I call my lawyer")]);
    await handlers().updateThread(first, SHOPEE);
    await setHandled(db, "t1", { handledAt: 5, note: "" });
    const answer = await handlers().updateThread(update([line("hello"), line("anyone")]), SHOPEE);
    expect(answer.conversationFlags).toContain("repeat_contact");
    expect((await loadThread(db, "t1")).conversation?.handledAt).toBeNull();
  });

  it("forgets very negative words after three calmer ones, but no flag", async () => {
    await handlers().updateThread(update([line("furious")]), SHOPEE);
    const calm = () => [line("ok then"), line("we will see", { author: "seller" })];
    const after = await handlers().updateThread(update([...calm(), ...calm(), ...calm()]), SHOPEE);
    expect(after.level).not.toBe("high");
  });

  it("takes no undelivered reply for an answer", async () => {
    const messages = [line("where is it"), line("sorry", { author: "seller", delivery: "failed" })];
    expect((await handlers().updateThread(update(messages), SHOPEE)).suggestions.mode).toBe("offer");
    const answered = await handlers().updateThread(update([line("sorry", { author: "seller" })]), SHOPEE);
    expect(answered.suggestions.mode).toBe("silent");
  });

  it("keeps what the page stops showing", async () => {
    const order = {
      orderId: "SG-1",
      status: "Delivered",
      stage: "delivered",
      itemTitle: null,
      trackingNumber: null,
      total: null,
    } as const;
    await handlers().updateThread(update([line("hi")], { order, shopName: "Lamp House" }), SHOPEE);
    await handlers().updateThread(update([], { buyerName: null, region: null }), SHOPEE);
    expect((await loadThread(db, "t1")).conversation).toMatchObject({
      order,
      shopName: "Lamp House",
      buyerName: "mei_88",
      region: "SG",
    });
  });

  it("goes by the agent's own confidence threshold", async () => {
    await writeSettings({ minConfidence: 0.8 });
    const strict = await handlers().updateThread(update([line("where")]), SHOPEE);
    expect([strict.assessments[0]?.unclear, strict.suggestions.mode]).toEqual([true, "silent"]);
    await writeSettings({ minConfidence: 0.5 });
    const lax = await handlers().updateThread(update([line("where now")]), SHOPEE);
    expect(lax.assessments[0]?.unclear).toBe(false);
  });

  it("guesses nothing without a model, and catches up when it is there", async () => {
    const message = line("I call my lawyer");
    const blind = await handlers({ getClassifier: async () => null }).updateThread(update([message]), SHOPEE);
    expect(blind).toMatchObject({ assessments: [], stored: true, suggestions: { mode: "silent" } });
    const seeing = await handlers().updateThread(update([]), SHOPEE);
    expect([seeing.level, seeing.assessments]).toEqual(["critical", []]);
    expect((await loadThread(db, "t1")).assessments).toMatchObject([{ messageKey: message.key }]);
  });

  it("still understands when the disk is full, says so, and loses nothing", async () => {
    const before = line("where is it");
    await handlers().updateThread(update([before]), SHOPEE);
    const stored = await loadThread(db, "t1");
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    });
    const answer = await handlers().updateThread(update([line("you scam people")]), SHOPEE);
    expect(answer).toMatchObject({ stored: false, level: "high", assessments: [{ level: "high" }] });
    vi.restoreAllMocks();
    expect(await loadThread(db, "t1")).toEqual(stored);
  });

  it("refuses what is not an update", async () => {
    const call = (input: unknown) => handlers().updateThread(input as never, SHOPEE);
    await expect(call(null)).rejects.toThrow();
    await expect(call(update([], { threadKey: null }))).rejects.toThrow();
    await expect(call({ ...update([]), newMessages: [{ key: "x" }] })).rejects.toThrow();
    expect(await db.conversations.count()).toBe(0);
  });
});

describe("consoles that may not be read", () => {
  const amazon = () => update([line("where is it")], { marketplace: "amazon", threadKey: "a1" });

  it("are Amazon's before its notice was accepted, even when it is switched on", async () => {
    await expect(handlers().updateThread(amazon(), AMAZON)).rejects.toThrow("not read");
    await writeSettings({ consoles: ["shopee", "amazon"] });
    await expect(handlers().updateThread(amazon(), AMAZON)).rejects.toThrow("not read");
    await expect(handlers().openThread({ threadKey: "a1" }, AMAZON)).rejects.toThrow("not read");
    expect([await db.conversations.count(), await db.messages.count()]).toEqual([0, 0]);
    await writeSettings({ amazonNoticeAt: 1 });
    expect(await handlers().updateThread(amazon(), AMAZON)).toMatchObject({ stored: true });
  });

  it("become no template by themselves", async () => {
    await writeSettings({ consoles: ["amazon"], amazonNoticeAt: 1 });
    await handlers().updateThread(amazon(), AMAZON);
    await handlers().updateThread(
      update([line("Our own answer", { author: "seller" })], { marketplace: "amazon", threadKey: "a1" }),
      AMAZON,
    );
    expect(await db.templates.count()).toBe(1);
  });

  it("are those that are switched off or paused", async () => {
    await writeSettings({ consoles: ["tiktok_shop"] });
    await expect(handlers().updateThread(update([line("x")]), SHOPEE)).rejects.toThrow("not read");
    await writeSettings({ consoles: ["shopee"], paused: true });
    await expect(handlers().updateThread(update([line("x")]), SHOPEE)).rejects.toThrow("not read");
  });

  it("cannot be spoken for by another console or page", async () => {
    await writeSettings({ consoles: ["shopee", "amazon"], amazonNoticeAt: 1 });
    await expect(handlers().updateThread(amazon(), SHOPEE)).rejects.toThrow("cannot come from");
    const elsewhere = { ...SHOPEE, url: new URL("https://example.org/") };
    await expect(handlers().updateThread(update([]), elsewhere)).rejects.toThrow("not a console");
  });

  it("show no thread in the tab's state", async () => {
    const report = { marketplace: "amazon", state: "reading", threadKey: "a1" } as const;
    await handlers().reportState(report, AMAZON);
    expect(await getTab(db, 7)).toMatchObject({ marketplace: "amazon", threadKey: null });
  });
});

describe("openThread", () => {
  it("gives back what was stored", async () => {
    const message = line("where is it");
    await handlers().updateThread(update([message]), SHOPEE);
    const known = await handlers().openThread({ threadKey: "t1" }, SHOPEE);
    expect(known.messages).toMatchObject([message]);
    expect(known.assessments).toMatchObject([{ messageKey: message.key }]);
  });

  it("answers with nothing known when the database cannot be opened, so that the chat is read anew", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const closed = openDatabase("closed");
    closed.close();
    const broken = handlers({ db: closed });
    expect(await broken.openThread({ threadKey: "t1" }, SHOPEE)).toEqual({
      messages: [],
      assessments: [],
      openInsertions: [],
    });
    const answer = await broken.updateThread(update([line("I call my lawyer")]), SHOPEE);
    expect(answer).toMatchObject({ stored: false, level: "critical", suggestions: { mode: "by_hand" } });
  });
});

describe("reportState", () => {
  it("keeps what the tab shows and counts open risks on the toolbar button", async () => {
    const setBadgeText = vi.spyOn(fakeBrowser.action, "setBadgeText").mockResolvedValue();
    vi.spyOn(fakeBrowser.action, "setBadgeBackgroundColor").mockResolvedValue();
    await handlers().updateThread(update([line("I call my lawyer")]), SHOPEE);
    await handlers().updateThread(update([line("you scam people")], { threadKey: "t2" }), SHOPEE);
    await handlers().reportState({ marketplace: "shopee", state: "reading", threadKey: "t1" }, SHOPEE);
    expect(await getTab(db, 7)).toMatchObject({ windowId: 2, state: "reading", threadKey: "t1" });
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: "2" });
    for (const threadKey of ["t1", "t2"]) await setHandled(db, threadKey, { handledAt: 9, note: "" });
    await handlers().reportState({ marketplace: "shopee", state: "no_open_thread", threadKey: null }, SHOPEE);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: "" });
  });
});

describe("insertions", () => {
  it("are logged, counted and closed", async () => {
    const record = {
      id: "i1",
      threadKey: "t1",
      templateId: "track",
      text: "On its way",
      at: 60,
      outcome: "inserted",
      closedAt: null,
      keptShare: null,
    } as const;
    await handlers().recordInsertion(record, SHOPEE);
    expect((await handlers().openThread({ threadKey: "t1" }, SHOPEE)).openInsertions).toEqual([record]);
    const dayLater = handlers({ now: () => 60 + 86_400_001 });
    expect((await dayLater.openThread({ threadKey: "t1" }, SHOPEE)).openInsertions).toEqual([]);
    const closing = { id: "i1", outcome: "sent_as_is", closedAt: 70, keptShare: 1 } as const;
    await handlers().closeInsertion(closing, SHOPEE);
    const late = { id: "i1", outcome: "undone", closedAt: 80, keptShare: null } as const;
    await handlers().closeInsertion(late, SHOPEE);
    expect(await listInsertions(db, "t1")).toEqual([{ ...record, ...closing }]);
    expect((await handlers().openThread({ threadKey: "t1" }, SHOPEE)).openInsertions).toEqual([]);
    expect((await getTemplate(db, "track"))?.usedCount).toBe(1);
    await expect(
      handlers().closeInsertion({ ...closing, outcome: "invented" } as never, SHOPEE),
    ).rejects.toThrow();
  });
});
