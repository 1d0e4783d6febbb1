import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { MAX_REVISIONS } from "../../../lib/domain/revision";
import { listStale } from "../../../lib/domain/variant";
import { openDatabase } from "../../../lib/storage/database";
import {
  bulkEditTemplates,
  countUse,
  deleteTemplates,
  getTemplate,
  listRevisions,
  listTemplates,
  moveToFolder,
  putBackTemplates,
  putLibrary,
  putPlaces,
  putTemplate,
  reorderTemplates,
  restoreRevision,
  saveTemplate,
  saveTemplates,
} from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

const db = openDatabase("edit-templates");
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
  await db.folders.bulkAdd([
    { id: "f", libraryId: "lib", parentId: "", name: "F", order: 0 },
    { id: "g", libraryId: "other", parentId: "", name: "G", order: 0 },
  ]);
});
afterAll(() => db.close());

const get = async (id: string) => {
  const row = await getTemplate(db, id);
  if (!row) throw new Error(`${id} is gone`);
  return row;
};

describe("saving", () => {
  it("keeps what was there in the history, counts aside", async () => {
    await putTemplate(db, templateRow({ id: "a", title: "one" }));
    await saveTemplate(db, templateRow({ id: "a", title: "two" }), 10);
    await countUse(db, "a", 15);
    const result = await saveTemplate(db, templateRow({ id: "a", title: "three" }), 20);
    expect(result).toMatchObject({ ok: true, before: [{ title: "two" }] });
    const revisions = await listRevisions(db, "a");
    expect(revisions.map(({ at, cause, template }) => [at, cause, template.title])).toEqual([
      [20, "saved", "two"],
      [10, "saved", "one"],
    ]);
    expect(await get("a")).toMatchObject({ title: "three", usedCount: 1, updatedAt: 20, createdAt: 1 });

    const restored = await restoreRevision(db, revisions[1]?.id ?? "", 30);
    expect(restored).toMatchObject({ title: "one", usedCount: 1, lastUsedAt: 15, updatedAt: 30 });
    expect((await listRevisions(db, "a"))[0]).toMatchObject({
      cause: "restored",
      template: { title: "three" },
    });
  });

  it("changes nothing when nothing was changed", async () => {
    await putTemplate(db, templateRow({ id: "a" }));
    expect(await saveTemplate(db, templateRow({ id: "a" }), 10)).toMatchObject({ ok: true, before: [] });
    expect(await get("a")).toEqual(templateRow({ id: "a" }));
    expect(await listRevisions(db, "a")).toEqual([]);
  });

  it("makes translations stale when their source changes, until they are looked at", async () => {
    const texts = (en: string) => [
      { language: "en", region: "", text: en },
      { language: "th", region: "", text: "ไทย" },
    ];
    await saveTemplate(db, templateRow({ id: "a", variants: texts("one") }), 10);
    expect(listStale(await get("a"))).toEqual([]);
    await saveTemplate(db, templateRow({ id: "a", variants: texts("two") }), 20);
    expect(listStale(await get("a")).map(({ language }) => language)).toEqual(["th"]);
    const looked = await get("a");
    const variants = looked.variants.map((one) => ({ ...one, updatedAt: 30 }));
    await saveTemplate(db, { ...looked, variants }, 30);
    expect(listStale(await get("a"))).toEqual([]);
  });

  it("refuses what is invalid or lies nowhere, all of it", async () => {
    const good = templateRow({ id: "good" });
    expect(await saveTemplates(db, [good, { ...good, id: "bad", variants: [] }, null], 10)).toEqual({
      ok: false,
      reason: "invalid",
      ids: ["bad", ""],
    });
    expect(await saveTemplates(db, [good, templateRow({ id: "x", libraryId: "gone" })], 10)).toEqual({
      ok: false,
      reason: "no_library",
      ids: ["x"],
    });
    expect(await listTemplates(db)).toEqual([]);
  });

  it("leaves a folder of another library for the top", async () => {
    await saveTemplates(
      db,
      [templateRow({ id: "a", folderId: "f" }), templateRow({ id: "b", folderId: "g" })],
      9,
    );
    expect([(await get("a")).folderId, (await get("b")).folderId]).toEqual(["f", ""]);
  });

  it("forgets the oldest of many revisions", async () => {
    for (let i = 0; i <= MAX_REVISIONS + 2; i++)
      await saveTemplate(db, templateRow({ id: "a", title: `title ${i}` }), 100 + i);
    const revisions = await listRevisions(db, "a");
    expect(revisions).toHaveLength(MAX_REVISIONS);
    expect(revisions.at(-1)?.template.title).toBe("title 2");
  });

  it("brings back a template that was deleted, unless its library went too", async () => {
    await saveTemplate(db, templateRow({ id: "a" }), 10);
    await saveTemplate(db, templateRow({ id: "a", title: "later", folderId: "f" }), 20);
    const id = (await listRevisions(db, "a"))[0]?.id ?? "";
    await deleteTemplates(db, ["a"]);
    expect(await restoreRevision(db, id, 30)).toMatchObject({ id: "a", title: "a" });
    await deleteTemplates(db, ["a"]);
    await db.libraries.clear();
    expect(await restoreRevision(db, id, 40)).toBeUndefined();
    expect(await restoreRevision(db, "gone", 40)).toBeUndefined();
  });
});

describe("a bulk edit", () => {
  it("changes all in one go and is undone in one go", async () => {
    const rows = ["a", "b"].map((id) => templateRow({ id, tags: ["old", "kept"] }));
    for (const row of rows) await putTemplate(db, row);
    const edit = {
      addTags: ["new", "kept"],
      removeTags: ["old"],
      addIntents: ["thanks" as const],
      tone: "warm" as const,
      review: "draft" as const,
      replace: { find: "Text of", by: "$& Words" },
    };
    const result = await bulkEditTemplates(db, ["a", "b", "gone"], edit, 50);
    expect(await get("b")).toMatchObject({
      tags: ["kept", "new"],
      intents: ["track_order", "thanks"],
      tone: "warm",
      review: "draft",
      variants: [{ text: "$& Words b", updatedAt: 50 }],
    });
    expect((await listRevisions(db, "a"))[0]?.cause).toBe("bulk");
    await putBackTemplates(db, result.ok ? result.before : [], 60);
    expect(await listTemplates(db)).toEqual(rows);
  });

  it("is refused when one template would no longer be valid", async () => {
    await putTemplate(db, templateRow({ id: "a" }));
    await putTemplate(db, templateRow({ id: "b", variants: [{ language: "en", region: "", text: "gone" }] }));
    const edit = { addTags: ["x"], replace: { find: "gone", by: "" } };
    expect(await bulkEditTemplates(db, ["a", "b"], edit, 50)).toEqual({
      ok: false,
      reason: "invalid",
      ids: ["b"],
    });
    expect((await get("a")).tags).toEqual([]);
  });
});

describe("places", () => {
  it("are given by folder and order", async () => {
    for (const id of ["a", "b", "c"]) await putTemplate(db, templateRow({ id }));
    await reorderTemplates(db, ["c", "a", "gone"]);
    expect(await Promise.all(["a", "b", "c"].map(async (id) => (await get(id)).order))).toEqual([
      1,
      undefined,
      0,
    ]);
    expect(await moveToFolder(db, ["a"], { libraryId: "lib", folderId: "f" })).toBe(true);
    expect(await get("a")).toMatchObject({ folderId: "f" });
    expect("order" in (await get("a"))).toBe(false);
    expect(await moveToFolder(db, ["a"], { libraryId: "lib", folderId: "g" })).toBe(false);
    expect(await moveToFolder(db, ["a"], { libraryId: "gone", folderId: "" })).toBe(false);
  });

  it("are what they were after a move is undone; a folder that is gone leaves the top", async () => {
    for (const [id, folderId, order] of [
      ["a", "f", 4],
      ["b", "", undefined],
    ] as const)
      await putTemplate(db, templateRow({ id, folderId, ...(order === undefined ? {} : { order }) }));
    const before = (await listTemplates(db)).map(({ id, libraryId, folderId, order }) => ({
      id,
      libraryId,
      folderId,
      order,
    }));
    await moveToFolder(db, ["a", "b"], { libraryId: "lib", folderId: "" });
    await putPlaces(db, [...before, { id: "gone", libraryId: "lib", folderId: "" }]);
    expect(await get("a")).toMatchObject({ folderId: "f", order: 4 });
    expect("order" in (await get("b"))).toBe(false);
    expect(await listRevisions(db, "a")).toEqual([]);
    await db.folders.delete("f");
    await putPlaces(db, before);
    expect((await get("a")).folderId).toBe("");
  });
});
