import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { openDatabase, type SellersideDatabase } from "../../../lib/storage/database";
import { closeLedgerEntry, countLedger, listLedger, openLedgerEntry } from "../../../lib/storage/ledger";

let db: SellersideDatabase;
let count = 0;
function fresh(): SellersideDatabase {
  db = openDatabase(`ledger-${count++}`);
  return db;
}
afterEach(() => db.close());

const entry = { at: 10, url: "https://mirror.example/a/b/resolve/main/x.bin", modelId: "m" };

describe("the network ledger", () => {
  it("is empty until a request is written down", async () => {
    fresh();
    expect([await countLedger(db), await listLedger(db, 10)]).toEqual([0, []]);
  });

  it("has a request as running until it is closed, and keeps its address and time", async () => {
    fresh();
    const id = await openLedgerEntry(db, entry);
    expect(await listLedger(db, 10)).toEqual([
      { ...entry, id, status: null, bytes: 0, endedAt: null, outcome: "running" },
    ]);
    await closeLedgerEntry(db, id, { status: 206, bytes: 99, endedAt: 20, outcome: "paused" });
    expect(await listLedger(db, 10)).toEqual([
      { ...entry, id, status: 206, bytes: 99, endedAt: 20, outcome: "paused" },
    ]);
  });

  it("gives the newest first, also of one millisecond, and no more than asked for", async () => {
    fresh();
    for (const modelId of ["a", "b", "c"]) await openLedgerEntry(db, { ...entry, modelId });
    expect((await listLedger(db, 2)).map(({ modelId }) => modelId)).toEqual(["c", "b"]);
    expect(await countLedger(db)).toBe(3);
  });

  it("rejects when a request cannot be written down", async () => {
    fresh();
    await db.open();
    db.close();
    await expect(openLedgerEntry(db, entry)).rejects.toThrow();
  });
});
