import type { Dexie, Transaction } from "dexie";
import { EMPTY_TEMPLATE, type Template } from "../../domain/template";

/** Version 4: folders, shared fragments, history, pictures, and what imports changed. */
export function declareV4(db: Dexie): void {
  db.version(4)
    .stores({
      insertions: "id, [threadKey+at], templateId",
      templates: "id, libraryId, folderId",
      folders: "id, libraryId",
      fragments: "id, libraryId",
      revisions: "id, [templateId+at]",
      attachments: "id",
      imports: "id, at",
    })
    .upgrade(upgradeToV4);
}

/** Rows of version 3 lack what templates have learnt since; nothing that they have is changed. */
async function upgradeToV4(transaction: Transaction): Promise<void> {
  const templates = transaction.table<Partial<Template> & Pick<Template, "id">>("templates");
  const old = await templates.toArray();
  await templates.bulkPut(old.map((row) => ({ ...structuredClone(EMPTY_TEMPLATE), ...row })));
}
