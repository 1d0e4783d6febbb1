import type { LedgerEntry } from "../domain/language-model";
import type { SellersideDatabase } from "./database";

/** Writes a request down before it leaves; rejects when that cannot be done, and then it must not leave. */
export async function openLedgerEntry(
  db: SellersideDatabase,
  entry: Pick<LedgerEntry, "at" | "url" | "modelId">,
): Promise<number> {
  const row: LedgerEntry = { ...entry, status: null, bytes: 0, endedAt: null, outcome: "running" };
  return (await db.ledger.add(row)) as number;
}

export async function closeLedgerEntry(
  db: SellersideDatabase,
  id: number,
  end: Pick<LedgerEntry, "status" | "bytes" | "endedAt" | "outcome" | "ledTo">,
): Promise<void> {
  await db.ledger.update(id, end);
}

/** The newest entries first. Entries are never deleted by the extension itself. */
export function listLedger(db: SellersideDatabase, most: number): Promise<LedgerEntry[]> {
  return db.ledger.orderBy("id").reverse().limit(most).toArray();
}

export function countLedger(db: SellersideDatabase): Promise<number> {
  return db.ledger.count();
}
