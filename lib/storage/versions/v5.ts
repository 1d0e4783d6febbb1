import type { Dexie, Transaction } from "dexie";
import type { GlossaryEntry } from "../../domain/glossary";

/**
 * Version 5: messages by author and time, assessments by the model that made them, the insert log by time, a term's
 * language, and the weights that were learnt from corrections. The indexes are built by the browser; nothing else of a row is changed.
 */
export function declareV5(db: Dexie): void {
  db.version(5)
    .stores({
      messages: "key, [threadKey+seq], [author+firstSeenAt]",
      assessments: "messageKey, threadKey, [threadKey+model]",
      insertions: "id, [threadKey+at], templateId, at",
      learnt: "key",
    })
    .upgrade(upgradeToV5);
}

/** Terms of version 4 counted in every language. */
async function upgradeToV5(transaction: Transaction): Promise<void> {
  const glossary = transaction.table<Partial<GlossaryEntry> & Pick<GlossaryEntry, "id">>("glossary");
  const old = await glossary.toArray();
  await glossary.bulkPut(old.map((row) => ({ ...row, language: row.language ?? "" })));
}
