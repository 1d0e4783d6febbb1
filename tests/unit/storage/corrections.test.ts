import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { MAX_CORRECTIONS } from "../../../lib/domain/correction";
import {
  addCorrection,
  deleteCorrections,
  enableCorrections,
  exportCorrections,
  importCorrections,
  listCorrections,
  listUncorrected,
  restoreCorrections,
  rollBackCorrections,
} from "../../../lib/storage/corrections";
import { openDatabase } from "../../../lib/storage/database";
import {
  deleteGlossary,
  exportGlossary,
  importGlossary,
  listGlossary,
  putGlossaryEntry,
  restoreGlossary,
} from "../../../lib/storage/glossary";
import { listLibraries } from "../../../lib/storage/templates";
import { declareV1 } from "../../../lib/storage/versions/v1";
import { declareV2 } from "../../../lib/storage/versions/v2";
import { correction, entry } from "../understanding/instant/learned/teach";
import { assessmentRow, conversationRow, libraryRow, messageRow } from "./rows";

const db = openDatabase("corrections");
const RIGHT = { intent: "cancel_order", sentiment: null, risksAdded: [], risksRemoved: [] } as const;
const ask = (messageKey: string, threadKey = "t1") => ({
  threadKey,
  messageKey,
  right: { ...RIGHT, risksAdded: [], risksRemoved: [] },
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.conversations.bulkAdd([
    conversationRow(),
    conversationRow({ threadKey: "a1", marketplace: "amazon" }),
  ]);
  await db.messages.bulkAdd([
    messageRow({ key: "m1", text: "no longer needed" }),
    messageRow({ key: "m2", text: "x".repeat(5000) }),
    messageRow({ key: "m3", author: "seller", text: "hello" }),
    messageRow({ key: "m4", threadKey: "a1", text: "said on Amazon" }),
  ]);
  await db.assessments.bulkAdd([
    assessmentRow({ messageKey: "m1" }),
    assessmentRow({ messageKey: "m2" }),
    assessmentRow({ messageKey: "m3" }),
    assessmentRow({ messageKey: "m4", threadKey: "a1" }),
  ]);
});
afterAll(() => db.close());

describe("addCorrection", () => {
  it("takes text, language, marketplace and the old guess from what is stored", async () => {
    expect(await addCorrection(db, ask("m1"), 5)).toMatchObject({ ok: true, replaced: null });
    expect(await listCorrections(db)).toMatchObject([
      {
        text: "no longer needed",
        language: "en",
        was: { intent: "track_order" },
        right: { intent: "cancel_order" },
        marketplace: "shopee",
        messageKey: "m1",
        at: 5,
        enabled: true,
      },
    ]);
  });

  it("replaces the message's own, remembering the first guess", async () => {
    const first = await addCorrection(db, ask("m1"), 5);
    await db.assessments.update("m1", { intent: "cancel_order" });
    const second = await addCorrection(db, ask("m1"), 6);
    expect(second).toMatchObject({ ok: true, replaced: first.ok ? { id: first.correction.id } : {} });
    expect(await listCorrections(db)).toMatchObject([{ at: 6, was: { intent: "track_order" } }]);
  });

  it("refuses Amazon, long texts, the seller's words and what is gone, each by name, and stores nothing", async () => {
    const refusals = await Promise.all(
      [ask("m4", "a1"), ask("m2"), ask("m3"), ask("gone"), ask("m4", "t1")].map((one) =>
        addCorrection(db, one, 5),
      ),
    );
    expect(refusals.map((one) => (one.ok ? "stored" : one.reason))).toEqual([
      "amazon",
      "too_long",
      "gone",
      "gone",
      "gone",
    ]);
    expect(await listCorrections(db)).toEqual([]);
  });

  it("lets the oldest go when there are too many", async () => {
    await db.corrections.bulkAdd(
      Array.from({ length: MAX_CORRECTIONS }, (_, i) =>
        correction(`text ${i}`, "thanks", { id: `n${i}`, at: i }),
      ),
    );
    await addCorrection(db, ask("m1"), 10_000);
    const rows = await listCorrections(db);
    expect(rows).toHaveLength(MAX_CORRECTIONS);
    expect(rows.at(-1)?.id).toBe("n1");
  });
});

describe("taking back", () => {
  it("deletes and restores", async () => {
    await db.corrections.bulkAdd([
      correction("a", "thanks", { id: "a" }),
      correction("b", "thanks", { id: "b" }),
    ]);
    const removed = await deleteCorrections(db, ["a", "unknown"]);
    expect((await listCorrections(db)).map((row) => row.id)).toEqual(["b"]);
    await restoreCorrections(db, removed);
    expect(await listCorrections(db)).toHaveLength(2);
  });

  it("rolls back to a time without deleting, and forward again", async () => {
    await db.corrections.bulkAdd([1, 2, 3].map((at) => correction(`t${at}`, "thanks", { id: `r${at}`, at })));
    await enableCorrections(db, []);
    const off = await rollBackCorrections(db, 1);
    expect(off.sort()).toEqual(["r2", "r3"]);
    expect((await listCorrections(db)).map((row) => row.enabled)).toEqual([false, false, true]);
    await enableCorrections(db, off);
    expect((await listCorrections(db)).every((row) => row.enabled)).toBe(true);
  });
});

describe("files", () => {
  it("exports without the chats and imports what is new, never Amazon's", async () => {
    await addCorrection(db, ask("m1"), 5);
    const file = await exportCorrections(db);
    expect(JSON.stringify(file)).not.toMatch(/"t1"|"m1"/);
    const more = {
      ...file,
      corrections: [...file.corrections, correction("z", "thanks", { marketplace: "amazon" })],
    };
    expect(await importCorrections(db, JSON.parse(JSON.stringify(more)))).toEqual({
      ok: true,
      added: 0,
      known: 1,
      amazon: 1,
    });
    await db.corrections.clear();
    expect(await importCorrections(db, file)).toMatchObject({ ok: true, added: 1 });
  });

  it("refuses foreign, newer and broken files, and changes nothing", async () => {
    const files = [
      {},
      { format: "sellerside-corrections", version: 2 },
      { format: "sellerside-corrections", version: 1, corrections: [{ id: "" }] },
    ];
    const outcomes = await Promise.all(files.map((file) => importCorrections(db, file)));
    expect(outcomes.map((one) => (one.ok ? "taken" : one.reason))).toEqual([
      "wrong_format",
      "wrong_version",
      "invalid",
    ]);
    expect(await listCorrections(db)).toEqual([]);
  });
});

describe("listUncorrected", () => {
  it("leaves out what was corrected, the seller's words, Amazon's and what is no text", async () => {
    await addCorrection(db, ask("m1"), 5);
    await db.messages.bulkAdd([
      messageRow({ key: "m5", text: "no longer needed", threadKey: "t2" }),
      messageRow({ key: "m6", text: "picture", kind: "image" }),
    ]);
    expect((await listUncorrected(db, 10)).map((text) => text.slice(0, 5))).toEqual(["xxxxx"]);
  });

  it("takes the newest of many chats, whatever their keys", async () => {
    await db.messages.clear();
    await db.messages.bulkAdd(
      Array.from({ length: 60 }, (_, i) =>
        messageRow({ key: `k${(i * 7) % 60}`, text: `text ${i}`, threadKey: `t${i % 4}`, firstSeenAt: i }),
      ),
    );
    expect(await listUncorrected(db, 5)).toEqual(["text 59", "text 58", "text 57", "text 56", "text 55"]);
  });

  it("does not let one long chat stand for all", async () => {
    await db.messages.clear();
    await db.messages.bulkAdd([
      ...Array.from({ length: 100 }, (_, i) =>
        messageRow({ key: `long${i}`, text: `long ${i}`, threadKey: "long", firstSeenAt: 1_000 + i }),
      ),
      messageRow({ key: "other", text: "other", threadKey: "other", firstSeenAt: 1 }),
    ]);
    const texts = await listUncorrected(db, 50);
    expect(texts).toHaveLength(21);
    expect(texts).toContain("other");
  });
});

describe("glossary", () => {
  it("is kept by term, deleted, restored, exported and imported", async () => {
    await putGlossaryEntry(db, entry("b", { id: "1" }));
    await putGlossaryEntry(db, entry("a", { id: "2", means: { concept: "size" }, region: "SG" }));
    expect((await listGlossary(db)).map((row) => row.term)).toEqual(["a", "b"]);
    const file = await exportGlossary(db);
    const removed = await deleteGlossary(db, ["1", "2"]);
    expect(await listGlossary(db)).toEqual([]);
    await restoreGlossary(db, removed.slice(0, 1));
    expect(await importGlossary(db, file)).toEqual({ ok: true, added: 1, replaced: 1 });
    expect(await listGlossary(db)).toEqual(file.entries);
  });

  it("refuses a broken file", async () => {
    const file = { format: "sellerside-glossary", version: 1, entries: [{ ...entry("x"), means: {} }] };
    expect(await importGlossary(db, file)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await listGlossary(db)).toEqual([]);
  });
});

it("a database of version 2 opens with everything and two empty tables", async () => {
  const old = new Dexie("version-2");
  declareV1(old);
  declareV2(old);
  await old.table("libraries").add(libraryRow());
  await old.table("messages").add(messageRow({ key: "k" }));
  old.close();
  const now = openDatabase("version-2");
  expect(await listLibraries(now)).toEqual([libraryRow()]);
  expect(await now.messages.count()).toBe(1);
  expect([await listCorrections(now), await listGlossary(now)]).toEqual([[], []]);
  now.close();
});
