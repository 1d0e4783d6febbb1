import type { Dexie } from "dexie";

/** Version 3: what the agent taught, corrections and a glossary. Everything else stays as it was. */
export function declareV3(db: Dexie): void {
  db.version(3).stores({
    corrections: "id, at",
    glossary: "id, term",
  });
}
