import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../lib/storage/database";
import { deleteFolder, listFolders, reorderFolders, saveFolder } from "../../../lib/storage/folders";
import { listTemplates, putLibrary, putTemplate, restoreRemoved } from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

const db = openDatabase("folders");
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
  await putLibrary(db, libraryRow({ id: "other" }));
});
afterAll(() => db.close());

const save = (id: string, parentId = "", libraryId = "lib") =>
  saveFolder(db, { id, libraryId, parentId, name: id });
const names = async () => (await listFolders(db, "lib")).map(({ id }) => id);

describe("folders", () => {
  it("are added, renamed, moved and put in order", async () => {
    await save("a");
    await save("b", "a");
    await save("c");
    expect(await saveFolder(db, { id: "c", libraryId: "lib", parentId: "a", name: " New " })).toEqual({
      ok: true,
      folder: { id: "c", libraryId: "lib", parentId: "a", name: "New", order: 0 },
    });
    await reorderFolders(db, ["c", "b", "gone"]);
    expect((await names()).filter((id) => id !== "a")).toEqual(["c", "b"]);
  });

  it.each([
    [{ id: "a", libraryId: "lib", name: "  " }, "invalid"],
    [{ id: "a", libraryId: "lib", name: 4 }, "invalid"],
    [{ id: "n", libraryId: "gone", name: "N" }, "no_library"],
    [{ id: "n", libraryId: "lib", parentId: "gone", name: "N" }, "gone"],
    [{ id: "n", libraryId: "other", parentId: "a", name: "N" }, "gone"],
    [{ id: "a", libraryId: "lib", parentId: "b", name: "A" }, "inside_itself"],
    [{ id: "a", libraryId: "other", name: "A" }, "invalid"],
  ])("%o is refused: %s", async (folder, reason) => {
    await save("a");
    await save("b", "a");
    expect(await saveFolder(db, folder)).toEqual({ ok: false, reason });
    expect(await names()).toEqual(["a", "b"]);
  });

  it("go with all that is in them, and come back", async () => {
    await save("a");
    await save("b", "a");
    await save("c");
    await putTemplate(db, templateRow({ id: "in", folderId: "b" }));
    await putTemplate(db, templateRow({ id: "out", folderId: "c" }));
    const before = [await listFolders(db), await listTemplates(db)];
    const removed = await deleteFolder(db, "a");
    expect(await names()).toEqual(["c"]);
    expect((await listTemplates(db)).map(({ id }) => id)).toEqual(["out"]);
    await restoreRemoved(db, removed);
    expect([await listFolders(db), await listTemplates(db)]).toEqual(before);
  });
});
