import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../lib/storage/database";
import {
  deleteFragments,
  listFragments,
  putFragmentsBack,
  saveFragment,
  saveRenamedFragment,
} from "../../../lib/storage/fragments";
import {
  deleteLibrary,
  getTemplate,
  putBackTemplates,
  putLibrary,
  putTemplate,
  restoreRemoved,
} from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

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

  it("take those that call them along to a new name, all or nothing, and back", async () => {
    await saveFragment(db, returns, 10);
    await saveFragment(
      db,
      { ...returns, id: "o", name: "outer", variants: [{ language: "en", text: "{{>Returns}}" }] },
      10,
    );
    await putLibrary(db, libraryRow({ id: "other" }));
    const call = (id: string, text: string, libraryId = "lib") =>
      putTemplate(db, templateRow({ id, libraryId, variants: [{ language: "en", region: "", text }] }));
    await call("a", "Hi. {{> RETURNS }} {{> returns_2}} {{returns}}");
    await call("b", "{{> returns}}", "other");
    const textOf = async (id: string) => (await getTemplate(db, id))?.variants[0]?.text;
    const before = await listFragments(db);

    const saved = await saveRenamedFragment(db, { ...returns, name: "back" }, 20);
    expect(await textOf("a")).toBe("Hi. {{> back }} {{> returns_2}} {{returns}}");
    expect(await textOf("b")).toBe("{{> returns}}");
    expect((await listFragments(db)).map(({ name, variants }) => [name, variants[0]?.text])).toEqual([
      ["back", "Open it."],
      ["outer", "{{>back}}"],
    ]);
    if (!saved.ok) throw new Error(saved.reason);
    await putFragmentsBack(db, saved.before.fragments);
    await putBackTemplates(db, saved.before.templates, 30);
    expect(await listFragments(db)).toEqual(before);
    expect(await textOf("a")).toBe("Hi. {{> RETURNS }} {{> returns_2}} {{returns}}");

    // A text that a longer name makes too long: nothing is renamed.
    await call("a", `{{> returns}}${"x".repeat(7986)}`);
    await expect(saveRenamedFragment(db, { ...returns, name: "returns_long_name" }, 40)).rejects.toThrow(
      /too long/,
    );
    expect(await listFragments(db)).toEqual(before);
  });
});
