import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { listFlagged, loadThread } from "../../../lib/storage/conversations";
import { listUncorrected } from "../../../lib/storage/corrections";
import { openDatabase, type SellersideDatabase } from "../../../lib/storage/database";
import { describeStorageFailure } from "../../../lib/storage/failures";
import { readLearntWeights } from "../../../lib/storage/learnt-weights";
import { listLibraries, listOfferedTemplates, putTemplate } from "../../../lib/storage/templates";
import { readTemplateUsage } from "../../../lib/storage/usage";
import { declareV1, type RowsV1 } from "../../../lib/storage/versions/v1";
import { declareV2 } from "../../../lib/storage/versions/v2";
import { declareV3 } from "../../../lib/storage/versions/v3";
import { declareV4 } from "../../../lib/storage/versions/v4";
import { correction, entry } from "../understanding/instant/learned/teach";
import { assessmentRow, conversationRow, libraryRow, messageRow, templateRow } from "./rows";

const open: Dexie[] = [];
let count = 0;
function freshName(): string {
  return `test-${count++}`;
}
function track<T extends Dexie>(db: T): T {
  open.push(db);
  return db;
}
afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

async function fillV1(name: string): Promise<void> {
  const db = track(new Dexie(name));
  declareV1(db);
  const { levelRank, handledAt, note, sentiments, ...conversation } = conversationRow({
    flags: ["legal"],
    level: "critical",
  });
  expect([levelRank, handledAt, note, sentiments]).toEqual([0, null, "", []]);
  await db.table<RowsV1["conversations"]>("conversations").add(conversation);
  await db
    .table<RowsV1["messages"]>("messages")
    .bulkAdd([
      messageRow({ key: "b", seq: 1.5, text: "second" }),
      messageRow({ key: "a", seq: -2, text: "first" }),
    ]);
  await db
    .table<RowsV1["assessments"]>("assessments")
    .bulkAdd([
      assessmentRow({ messageKey: "b", sentiment: "very_negative", assessedAt: 2000 }),
      assessmentRow({ messageKey: "a", sentiment: "neutral", assessedAt: 1000 }),
    ]);
  await db.table<RowsV1["templates"]>("templates").bulkAdd([
    { id: "x", title: "Where", language: "en", text: "On its way.", intents: ["track_order"], createdAt: 40 },
    { id: "y", title: "谢谢", language: "zh", text: "谢谢您!", intents: ["thanks"], createdAt: 30 },
  ]);
  db.close();
}

describe("a database of version 1", () => {
  it("opens as today's with nothing lost", async () => {
    const name = freshName();
    await fillV1(name);
    const db = track(openDatabase(name));
    const thread = await loadThread(db, "t1");
    expect(thread.messages.map((message) => message.text)).toEqual(["first", "second"]);
    expect(thread.assessments).toHaveLength(2);
    expect(thread.conversation).toEqual(
      conversationRow({
        flags: ["legal"],
        level: "critical",
        levelRank: 3,
        sentiments: ["neutral", "very_negative"],
      }),
    );
    expect((await listFlagged(db)).map((row) => row.threadKey)).toEqual(["t1"]);
  });

  it("keeps its templates, in a library that is offered", async () => {
    const name = freshName();
    await fillV1(name);
    const db = track(openDatabase(name));
    expect(await listLibraries(db)).toMatchObject([{ createdAt: 30, enabled: true }]);
    const templates = await listOfferedTemplates(db);
    expect(templates.map(({ id, variants, intents }) => ({ id, variants, intents }))).toEqual([
      { id: "x", variants: [{ language: "en", region: "", text: "On its way." }], intents: ["track_order"] },
      { id: "y", variants: [{ language: "zh", region: "", text: "谢谢您!" }], intents: ["thanks"] },
    ]);
  });

  it("is untouched when the upgrade fails", async () => {
    const name = freshName();
    await fillV1(name);
    const failing = track(openDatabase(name));
    failing.version(2).upgrade(async (transaction) => {
      await transaction.table("messages").clear();
      throw new RangeError("made to fail");
    });
    await expect(loadThread(failing, "t1")).rejects.toThrow();
    failing.close();
    const again = track(openDatabase(name));
    expect((await loadThread(again, "t1")).messages).toHaveLength(2);
    expect(await listOfferedTemplates(again)).toHaveLength(2);
  });
});

describe("a database of version 3", () => {
  it("keeps its templates and insert log, and fills in what templates have learnt since", async () => {
    const name = freshName();
    const old = track(new Dexie(name));
    declareV1(old);
    declareV2(old);
    declareV3(old);
    const {
      folderId,
      shortcut,
      regions,
      stages,
      conditions,
      source,
      slots,
      attachments,
      notes,
      review,
      ...row
    } = templateRow({ id: "a", tags: ["mine"], usedCount: 4 });
    expect([folderId, shortcut, notes, source, review]).toEqual(["", "", "", "", "approved"]);
    expect([regions, stages, conditions, slots, attachments].flat()).toEqual([]);
    await old.table("templates").bulkAdd([row, { ...row, id: "b", review: "draft", notes: "kept" }]);
    await old.table("libraries").add(libraryRow());
    await old
      .table("insertions")
      .add({ id: "i", threadKey: "t1", templateId: "a", at: 5, outcome: "undone" });
    old.close();
    const db = track(openDatabase(name));
    expect(await db.templates.toArray()).toEqual([
      templateRow({ id: "a", tags: ["mine"], usedCount: 4 }),
      { ...templateRow({ id: "a", tags: ["mine"], usedCount: 4 }), id: "b", review: "draft", notes: "kept" },
    ]);
    expect((await listOfferedTemplates(db)).map(({ id }) => id)).toEqual(["a"]);
    expect(await readTemplateUsage(db, "a")).toMatchObject({ uses: 1, undone: 1 });
    expect(await db.folders.count()).toBe(0);
  });
});

describe("a database of version 4", () => {
  it("keeps everything, finds it by time and model, and has terms for every language", async () => {
    const name = freshName();
    const old = track(new Dexie(name));
    for (const declare of [declareV1, declareV2, declareV3, declareV4]) declare(old);
    const messages = [3, 1, 2].map((at) =>
      messageRow({ key: `m${at}`, text: `${at}`, firstSeenAt: at, seq: at }),
    );
    await old.table("messages").bulkAdd(messages);
    await old.table("assessments").add(assessmentRow({ messageKey: "m1", model: "old" }));
    await old.table("corrections").add(correction("kept", "thanks", { id: "c" }));
    const { language, ...term } = entry("bandeau", { id: "g" });
    expect(language).toBe("");
    await old.table("glossary").bulkAdd([term, { ...term, id: "h", language: "fr" }]);
    await old.table("libraries").add(libraryRow());
    old.close();
    const db = track(openDatabase(name));
    expect((await loadThread(db, "t1")).messages.map((row) => row.text)).toEqual(["1", "2", "3"]);
    expect(await listUncorrected(db, 2)).toEqual(["3", "2"]);
    expect(await db.assessments.where("[threadKey+model]").equals(["t1", "old"]).count()).toBe(1);
    expect(await db.glossary.toArray()).toEqual([
      { ...term, language: "" },
      { ...term, id: "h", language: "fr" },
    ]);
    expect((await db.corrections.toArray()).map((row) => row.text)).toEqual(["kept"]);
    expect(await listLibraries(db)).toEqual([libraryRow()]);
    expect(await readLearntWeights(db)).toBeNull();
  });
});

describe("a database of a newer version", () => {
  async function fillNewer(name: string): Promise<void> {
    const newer = track(openDatabase(name));
    newer.version(7).stores({ invoices: "id" });
    await newer.table("invoices").add({ id: 1, sum: 12 });
    await putTemplate(newer, templateRow({ id: "kept" }));
    newer.close();
  }

  it("is refused by name and stays as it is", async () => {
    const name = freshName();
    await fillNewer(name);
    const db = track(openDatabase(name));
    const failure = await listLibraries(db).catch((error: unknown) => error);
    expect(describeStorageFailure(failure)).toBe("newer_version");
    const write = await putTemplate(db, templateRow({ id: "lost" })).catch((error: unknown) => error);
    expect(describeStorageFailure(write)).toBe("newer_version");
    db.close();
    const newer = track(openDatabase(name));
    newer.version(7).stores({ invoices: "id" });
    expect(await newer.table("invoices").toArray()).toEqual([{ id: 1, sum: 12 }]);
    expect((await newer.templates.toArray()).map((row) => row.id)).toEqual(["kept"]);
  });
});

describe("an upgrade that another window blocks", () => {
  it("is given up by name and works once the other window is closed", async () => {
    const name = freshName();
    await fillV1(name);
    // A window that never lets go: it does not listen for "versionchange".
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db: SellersideDatabase = track(openDatabase(name, 30));
    const failure = await loadThread(db, "t1").catch((error: unknown) => error);
    expect(describeStorageFailure(failure)).toBe("blocked");
    holder.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await loadThread(db, "t1")).messages).toHaveLength(2);
  });

  it("takes no notice of a window that closes in time", async () => {
    const name = freshName();
    await fillV1(name);
    const holder = track(new Dexie(name));
    declareV1(holder);
    await holder.open();
    const db = track(openDatabase(name, 30));
    expect((await loadThread(db, "t1")).messages).toHaveLength(2);
  });
});

describe("a connection that the browser closed", () => {
  it("is opened again by the next call", async () => {
    const db = track(openDatabase(freshName()));
    await putTemplate(db, templateRow({ id: "a" }));
    await db.libraries.put(libraryRow());
    const connection = db.backendDB();
    connection.close();
    connection.onclose?.(new Event("close"));
    expect((await listOfferedTemplates(db)).map((row) => row.id)).toEqual(["a"]);
  });

  it("is named when it is not opened again", async () => {
    const db = track(openDatabase(freshName()));
    await db.open();
    db.close();
    const failure = await listLibraries(db).catch((error: unknown) => error);
    expect(describeStorageFailure(failure)).toBe("closed");
  });
});
