import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import type { ModelInstall } from "../../../lib/domain/language-model";
import { loadThread } from "../../../lib/storage/conversations";
import { openDatabase, type SellersideDatabase } from "../../../lib/storage/database";
import {
  changeInstall,
  getInstall,
  listInstalls,
  putInstall,
  removeInstall,
} from "../../../lib/storage/models";
import { listLibraries, listOfferedTemplates } from "../../../lib/storage/templates";
import { declareV1 } from "../../../lib/storage/versions/v1";
import { declareV2 } from "../../../lib/storage/versions/v2";
import { declareV3 } from "../../../lib/storage/versions/v3";
import { declareV4 } from "../../../lib/storage/versions/v4";
import { declareV5 } from "../../../lib/storage/versions/v5";
import { madeUpCard } from "../../llm/made-up-model";
import { conversationRow, libraryRow, messageRow, templateRow } from "./rows";

const open: Dexie[] = [];
function fresh(name: string): SellersideDatabase {
  const db = openDatabase(name);
  open.push(db);
  return db;
}
afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

function install(id: string): ModelInstall {
  return {
    id,
    card: madeUpCard({ id }),
    source: { kind: "mirror", base: "https://mirror.example" },
    state: "downloading",
    failure: null,
    failureDetail: "",
    files: [{ path: "a.bin", size: 10, sha256: null, done: 5, verified: false }],
    bytesDone: 5,
    bytesTotal: 10,
    speed: 100,
    startedAt: 1,
    updatedAt: 2,
    verifiedAt: null,
    lastUsedAt: null,
  };
}

describe("installed models", () => {
  it("are kept, changed and removed by id", async () => {
    const db = fresh("models-1");
    await putInstall(db, install("a"));
    await putInstall(db, install("b"));
    expect(await getInstall(db, "a")).toEqual(install("a"));
    expect(await changeInstall(db, "a", { state: "paused", speed: null })).toBe(true);
    expect(await getInstall(db, "a")).toEqual({ ...install("a"), state: "paused", speed: null });
    await removeInstall(db, "b");
    expect((await listInstalls(db)).map(({ id }) => id)).toEqual(["a"]);
  });

  it("that are gone are not made again by a late change", async () => {
    const db = fresh("models-2");
    expect(await changeInstall(db, "gone", { state: "ready" })).toBe(false);
    expect(await listInstalls(db)).toEqual([]);
    await removeInstall(db, "gone");
  });
});

describe("a database of version 5", () => {
  it("opens as today's, loses nothing, and has the language model's empty tables", async () => {
    const old = new Dexie("models-3");
    open.push(old);
    for (const declare of [declareV1, declareV2, declareV3, declareV4, declareV5]) declare(old);
    const { sentiments, ...conversation } = conversationRow({});
    await old.table("conversations").add({ ...conversation, sentiments });
    await old
      .table("messages")
      .bulkAdd([
        messageRow({ key: "m1", text: "first", seq: 1 }),
        messageRow({ key: "m2", text: "second", seq: 2 }),
      ]);
    await old.table("libraries").add(libraryRow());
    await old.table("templates").add(templateRow({ id: "t", tags: ["mine"] }));
    await old.table("marks").add({ key: "starter", at: 7 });
    const before = Object.fromEntries(
      await Promise.all(old.tables.map(async (table) => [table.name, await table.toArray()])),
    );
    old.close();

    const db = fresh("models-3");
    expect((await loadThread(db, "t1")).messages.map(({ text }) => text)).toEqual(["first", "second"]);
    expect(await listLibraries(db)).toEqual([libraryRow()]);
    expect((await listOfferedTemplates(db)).map(({ id, tags }) => [id, tags])).toEqual([["t", ["mine"]]]);
    for (const [name, rows] of Object.entries(before))
      expect(await db.table(name).toArray(), name).toEqual(rows);
    for (const table of [db.generations, db.models, db.ledger, db.llmSettings])
      expect(await table.count()).toBe(0);
    await putInstall(db, install("a"));
    expect(await listInstalls(db)).toHaveLength(1);
    expect(db.verno).toBe(6);
  });
});
