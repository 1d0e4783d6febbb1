import "fake-indexeddb/auto";
import { afterAll, beforeEach, expect, it } from "vitest";
import { openDatabase } from "../../../lib/storage/database";
import { deleteDamaged, putDamagedBack, readShelf } from "../../../lib/storage/library-shelf";
import { putLibrary, putTemplate } from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

const db = openDatabase("library-shelf");
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
  await putTemplate(db, templateRow({ id: "b", title: "B" }));
  await putTemplate(db, templateRow({ id: "a", title: "A" }));
});
afterAll(() => db.close());

it("sets damaged rows aside and shows the others", async () => {
  const broken = { id: "x", libraryId: "lib", title: "Was fine", variants: "gone" };
  const nameless = { id: "y", libraryId: "lib", name: 7 };
  await db.table("templates").put(broken);
  await db.table("folders").put(nameless);
  // From before there were folders and tags: sound, what is missing is filled in.
  const { tags: _, folderId: __, ...old } = templateRow({ id: "old", title: "C" });
  await db.table("templates").put(old);

  const shelf = await readShelf(db);
  expect(shelf.templates.map(({ id, tags }) => [id, tags])).toEqual([
    ["a", []],
    ["b", []],
    ["old", []],
  ]);
  expect(shelf.damaged).toEqual([
    { kind: "folders", id: "y", title: "", row: nameless },
    { kind: "templates", id: "x", title: "Was fine", row: broken },
  ]);

  await deleteDamaged(db, shelf.damaged);
  expect((await readShelf(db)).damaged).toEqual([]);
  await putDamagedBack(db, shelf.damaged);
  expect(await db.table("templates").get("x")).toEqual(broken);
  expect((await readShelf(db)).templates).toHaveLength(3);
});
