import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../lib/storage/database";
import { applyImport, type ImportPlan, listImports, undoImport } from "../../../lib/storage/imports";
import {
  countUse,
  deleteTemplates,
  exportLibraryFile,
  getTemplate,
  listRevisions,
  listTemplates,
  putLibrary,
  putTemplate,
  saveTemplate,
} from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

const db = openDatabase("imports");
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
  await putTemplate(db, templateRow({ id: "a", title: "before" }));
});
afterAll(() => db.close());

const plan = (fields: Partial<ImportPlan> = {}): ImportPlan => ({
  name: "replies.xlsx",
  libraries: [libraryRow({ id: "new", name: "New" })],
  folders: [{ id: "f", libraryId: "new", parentId: "", name: "F", order: 0 }],
  fragments: [],
  templates: [
    templateRow({ id: "a", title: "after" }),
    templateRow({ id: "b", libraryId: "new", folderId: "f" }),
  ],
  attachments: [],
  ...fields,
});

describe("an import", () => {
  it("is written, counted and taken back without a trace", async () => {
    const before = await exportLibraryFile(db, null);
    const { importId, added, replaced } = await applyImport(db, plan(), 50);
    expect(added).toEqual({ libraries: 1, folders: 1, fragments: 0, templates: 1 });
    expect(replaced).toEqual({ libraries: 0, folders: 0, fragments: 0, templates: 1 });
    expect(await listImports(db)).toEqual([{ id: importId, at: 50, name: "replies.xlsx", templates: 2 }]);
    expect((await listRevisions(db, "a"))[0]).toMatchObject({
      cause: "imported",
      template: { title: "before" },
    });
    expect(await undoImport(db, importId)).toEqual({ ok: true, kept: [] });
    expect(await exportLibraryFile(db, null)).toEqual(before);
    expect(await undoImport(db, importId)).toEqual({ ok: false, reason: "gone" });
  });

  it("keeps counts of use, also those of meanwhile", async () => {
    await countUse(db, "a", 9);
    const { importId } = await applyImport(db, plan(), 50);
    expect(await getTemplate(db, "a")).toMatchObject({ title: "after", usedCount: 1, lastUsedAt: 9 });
    await countUse(db, "a", 60);
    await undoImport(db, importId);
    expect(await getTemplate(db, "a")).toMatchObject({ title: "before", usedCount: 2, lastUsedAt: 60 });
  });

  it("leaves what was edited since, with the folder and library that it lies in, and names it", async () => {
    const { importId } = await applyImport(db, plan(), 50);
    const imported = await getTemplate(db, "b");
    await saveTemplate(db, { ...imported, title: "mine now" }, 60);
    const done = await undoImport(db, importId);
    expect(done.ok && done.kept.sort()).toEqual(["b", "f", "new"]);
    expect((await listTemplates(db)).map(({ title }) => title).sort()).toEqual(["before", "mine now"]);
  });

  it("takes back all of it when asked to", async () => {
    const before = await exportLibraryFile(db, null);
    const { importId } = await applyImport(db, plan(), 50);
    await saveTemplate(db, { ...(await getTemplate(db, "b")), title: "mine now" }, 60);
    await deleteTemplates(db, ["a"]);
    expect(await undoImport(db, importId, true)).toEqual({ ok: true, kept: [] });
    expect(await exportLibraryFile(db, null)).toEqual(before);
  });

  it("can be undone as one of the last five", async () => {
    for (let i = 0; i < 7; i++) await applyImport(db, plan({ name: `${i}`, templates: [] }), i);
    expect((await listImports(db)).map(({ name }) => name)).toEqual(["6", "5", "4", "3", "2"]);
  });
});
