import type { Dexie } from "dexie";

/** Version 6: the language model: what it wrote, what is installed, what was asked of the network, its settings. New tables only. */
export function declareV6(db: Dexie): void {
  db.version(6).stores({
    generations: "id, [threadKey+createdAt], state, createdAt",
    models: "id",
    ledger: "++id, at",
    llmSettings: "key",
  });
}
