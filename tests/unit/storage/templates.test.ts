import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../lib/storage/database";
import { closeInsertion, listInsertions, recordInsertion } from "../../../lib/storage/insertions";
import {
  copyTemplate,
  deleteLibrary,
  deleteTemplates,
  ensureStarterLibrary,
  exportLibraryFile,
  getTemplate,
  importLibraryFile,
  listLibraries,
  listOfferedTemplates,
  listTemplates,
  moveTemplates,
  putLibrary,
  putTemplate,
  restoreRemoved,
  saveTemplate,
} from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

const db = openDatabase("templates");
beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));
afterAll(() => db.close());

async function fill(): Promise<void> {
  await putLibrary(db, libraryRow());
  await putLibrary(db, libraryRow({ id: "off", name: "Switched off", enabled: false }));
  await putTemplate(db, templateRow({ id: "a", usedCount: 4, lastUsedAt: 8 }));
  await putTemplate(db, templateRow({ id: "b" }));
  await putTemplate(db, templateRow({ id: "c", libraryId: "off" }));
}

const file = (fields: object = {}) => ({
  format: "sellerside-templates",
  version: 1,
  libraries: [libraryRow()],
  templates: [templateRow({ id: "a", title: "New title" })],
  ...fields,
});

describe("templates", () => {
  it("offers the approved ones of libraries that are switched on", async () => {
    await fill();
    await putTemplate(db, templateRow({ id: "d", review: "draft" }));
    expect((await listOfferedTemplates(db)).map((row) => row.id)).toEqual(["a", "b"]);
    expect((await listTemplates(db, "off")).map((row) => row.id)).toEqual(["c"]);
  });

  it("offers the rest when rows are damaged", async () => {
    await fill();
    await db.templates.bulkPut([
      { ...templateRow({ id: "e" }), variants: null },
      { ...templateRow({ id: "f" }), variants: [{ language: "en" }] },
      { ...templateRow({ id: "g" }), intents: undefined },
    ] as never[]);
    expect((await listOfferedTemplates(db)).map((row) => row.id)).toEqual(["a", "b"]);
  });

  it("copies as unused, and copies nothing that is gone", async () => {
    await fill();
    const copy = await copyTemplate(db, "a", "off", 50);
    expect(copy).toMatchObject({ libraryId: "off", usedCount: 0, lastUsedAt: null, createdAt: 50 });
    expect(copy?.id).not.toBe("a");
    expect(await listTemplates(db)).toHaveLength(4);
    expect(await copyTemplate(db, "gone")).toBeUndefined();
  });

  it("moves to another library", async () => {
    await fill();
    await moveTemplates(db, ["a", "b", "gone"], "off");
    expect(await listTemplates(db, "off")).toHaveLength(3);
  });

  it("deletes and restores templates and whole libraries", async () => {
    await fill();
    const before = { libraries: await listLibraries(db), templates: await listTemplates(db) };
    const some = await deleteTemplates(db, ["b", "gone"]);
    expect(some.templates.map((row) => row.id)).toEqual(["b"]);
    const all = await deleteLibrary(db, "lib");
    expect(await listTemplates(db)).toHaveLength(1);
    await restoreRemoved(db, all);
    await restoreRemoved(db, some);
    expect({ libraries: await listLibraries(db), templates: await listTemplates(db) }).toEqual(before);
  });

  it("does not overwrite what took the place of a deleted one", async () => {
    await fill();
    const removed = await deleteTemplates(db, ["a"]);
    await putTemplate(db, templateRow({ id: "a", title: "written since" }));
    await restoreRemoved(db, removed);
    expect((await getTemplate(db, "a"))?.title).toBe("written since");
  });
});

describe("library files", () => {
  it("hold folders, fragments and histories too", async () => {
    await fill();
    await db.folders.add({ id: "f", libraryId: "lib", parentId: "", name: "F", order: 3 });
    const variants = [{ language: "en", region: "", text: "Open it.", updatedAt: 4 }];
    const times = { createdAt: 1, updatedAt: 2 };
    await db.fragments.add({ id: "r", libraryId: "lib", name: "returns", variants, source: "en", ...times });
    await saveTemplate(db, templateRow({ id: "a", title: "changed", folderId: "f", order: 2 }), 50);
    const exported = await exportLibraryFile(db, null, true);
    expect([exported.folders.length, exported.fragments.length, exported.revisions.length]).toEqual([
      1, 1, 1,
    ]);
    expect((await exportLibraryFile(db, null)).revisions).toEqual([]);
    await Promise.all(db.tables.map((table) => table.clear()));
    await importLibraryFile(db, JSON.stringify(exported), 99);
    expect(await exportLibraryFile(db, null, true)).toEqual(exported);
  });

  it("are the same after export and import", async () => {
    await fill();
    const exported = await exportLibraryFile(db, null);
    const text = JSON.stringify(exported);
    await Promise.all(db.tables.map((table) => table.clear()));
    const result = await importLibraryFile(db, `\ufeff${text}`, 99);
    expect(result).toMatchObject({ ok: true, addedLibraries: 2, addedTemplates: 3, replacedTemplates: 0 });
    expect(await exportLibraryFile(db, null)).toEqual(exported);
  });

  it("export only the libraries asked for", async () => {
    await fill();
    const { libraries, templates } = await exportLibraryFile(db, ["off", "gone"]);
    expect([libraries.length, templates.map((row) => row.id)]).toEqual([1, ["c"]]);
  });

  it("replace a template with the same id but keep its counts and the library's switch", async () => {
    await fill();
    const result = await importLibraryFile(db, file({ libraries: [libraryRow({ enabled: false })] }), 99);
    expect(result).toMatchObject({ ok: true, addedLibraries: 0, addedTemplates: 0, replacedTemplates: 1 });
    expect(await getTemplate(db, "a")).toMatchObject({ title: "New title", usedCount: 4, lastUsedAt: 8 });
    expect((await listLibraries(db)).find((row) => row.id === "lib")?.enabled).toBe(true);
  });

  it.each([
    ["{ not json", "not_json"],
    [[1, 2], "wrong_format"],
    [null, "wrong_format"],
    [{ format: "something-else", version: 1 }, "wrong_format"],
    [file({ version: 3 }), "wrong_version"],
    [file({ templates: [{ id: "a" }] }), "invalid"],
    [file({ templates: [templateRow({ id: "a", libraryId: "elsewhere" })] }), "invalid"],
    [file({ templates: [templateRow({ id: "n" }), templateRow({ id: "n" })] }), "invalid"],
  ])("are refused with a reason, and nothing is written: %o", async (json, reason) => {
    const result = await importLibraryFile(db, json, 1);
    expect(result).toMatchObject({ ok: false, reason });
    expect(result.ok || result.issues.length).toBeGreaterThan(0);
    expect([await db.libraries.count(), await db.templates.count()]).toEqual([0, 0]);
  });
});

describe("the starter library", () => {
  it("comes once, and not again after it was deleted", async () => {
    const starter = await (async () => {
      await fill();
      const exported = await exportLibraryFile(db, ["lib"]);
      await Promise.all(db.tables.map((table) => table.clear()));
      return exported;
    })();
    expect(await ensureStarterLibrary(db, starter, 1)).toBe(true);
    expect(await listTemplates(db)).toHaveLength(2);
    await deleteLibrary(db, "lib");
    expect(await ensureStarterLibrary(db, starter, 2)).toBe(false);
    expect(await listTemplates(db)).toHaveLength(0);
  });
});

describe("a starter library from before the other languages", () => {
  it("gets them once, and keeps what the agent wrote", async () => {
    const text = (language: string, words: string) => ({ language, region: "", text: words });
    const shipped = templateRow({
      id: "a",
      title: "Shipped",
      titles: { zh_CN: "已发货" },
      variants: [text("en", "shipped"), text("th", "ไทย")],
    });
    const own = templateRow({ id: "a", title: "Shipped", variants: [text("en", "mine")] });
    await putLibrary(db, libraryRow());
    await putTemplate(db, own);
    await db.marks.put({ key: "starter-library", at: 1 });
    const starter = file({ version: 2, templates: [shipped, templateRow({ id: "deleted" })] });
    expect(await ensureStarterLibrary(db, starter, 5)).toBe(false);
    expect(await listTemplates(db)).toEqual([
      { ...own, titles: shipped.titles, variants: [text("en", "mine"), text("th", "ไทย")] },
    ]);
    await putTemplate(db, own);
    await ensureStarterLibrary(db, starter, 6);
    expect(await listTemplates(db)).toEqual([own]);
  });

  it("is refused when the packaged file is none", async () => {
    await expect(ensureStarterLibrary(db, { format: "something" }, 1)).rejects.toThrow("wrong_format");
  });
});

describe("insertions", () => {
  const record = {
    id: "i1",
    threadKey: "t1",
    templateId: "a",
    text: "Text of a",
    at: 60,
    outcome: "inserted",
    closedAt: null,
    keptShare: null,
  } as const;

  it("count one use however often they are reported", async () => {
    await fill();
    await recordInsertion(db, record);
    await closeInsertion(db, { id: "i1", outcome: "sent_edited", closedAt: 70, keptShare: 0.5 });
    await recordInsertion(db, record);
    expect(await getTemplate(db, "a")).toMatchObject({ usedCount: 5, lastUsedAt: 60 });
    expect(await listInsertions(db, "t1")).toEqual([
      { ...record, outcome: "sent_edited", closedAt: 70, keptShare: 0.5 },
    ]);
  });

  it("are listed newest first, one thread at a time, and a free text counts nothing", async () => {
    await recordInsertion(db, { ...record, templateId: null });
    await recordInsertion(db, { ...record, id: "i2", at: 90, templateId: "gone" });
    await recordInsertion(db, { ...record, id: "i3", threadKey: "t2" });
    await closeInsertion(db, { id: "unknown", outcome: "undone", closedAt: 1, keptShare: null });
    expect((await listInsertions(db, "t1")).map((row) => row.id)).toEqual(["i2", "i1"]);
  });
});
