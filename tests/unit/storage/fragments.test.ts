import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../lib/storage/database";
import { deleteFragments, listFragments, saveFragment } from "../../../lib/storage/fragments";
import { deleteLibrary, putLibrary, restoreRemoved } from "../../../lib/storage/templates";
import { libraryRow } from "./rows";

const db = openDatabase("fragments");
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
});
afterAll(() => db.close());

const returns = {
  id: "r",
  libraryId: "lib",
  name: "returns",
  variants: [{ language: "en", text: "Open it." }],
};

describe("fragments", () => {
  it("are saved with the times of their texts", async () => {
    await saveFragment(db, returns, 10);
    const th = { language: "th", text: "เปิด" };
    const result = await saveFragment(db, { ...returns, variants: [...returns.variants, th] }, 20);
    expect(result).toMatchObject({ ok: true, before: { updatedAt: 10 } });
    expect(await listFragments(db, "lib")).toMatchObject([
      { createdAt: 10, updatedAt: 20, variants: [{ updatedAt: 10 }, { updatedAt: 20 }] },
    ]);
  });

  it.each([
    [{ ...returns, id: "s", name: "RETURNS" }, "name_taken"],
    [{ ...returns, id: "s", name: "two words" }, "invalid"],
    [{ ...returns, id: "s", name: "s", variants: [] }, "invalid"],
    [{ ...returns, id: "s", name: "s", libraryId: "gone" }, "no_library"],
    ["text", "invalid"],
  ])("%o is refused: %s", async (fragment, reason) => {
    await saveFragment(db, returns, 10);
    expect(await saveFragment(db, fragment, 20)).toEqual({ ok: false, reason });
    expect(await listFragments(db)).toHaveLength(1);
  });

  it("go alone or with their library, and come back", async () => {
    await saveFragment(db, returns, 10);
    const before = await listFragments(db);
    await restoreRemoved(db, await deleteFragments(db, ["r", "gone"]));
    expect(await listFragments(db)).toEqual(before);
    const removed = await deleteLibrary(db, "lib");
    expect(await listFragments(db)).toEqual([]);
    await restoreRemoved(db, removed);
    expect(await listFragments(db)).toEqual(before);
  });
});
