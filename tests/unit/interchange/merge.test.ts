import { describe, expect, it } from "vitest";
import { EMPTY_TEMPLATE, type Template } from "../../../lib/domain/template";
import { guessColumns } from "../../../lib/interchange/guess-columns";
import { mapRows } from "../../../lib/interchange/map-rows";
import { compareWithStored, type MergeChoice } from "../../../lib/interchange/merge";
import { planImport } from "../../../lib/interchange/plan-import";

const stored = (id: string, fields: Partial<Template> = {}): Template => ({
  ...EMPTY_TEMPLATE,
  id,
  libraryId: "lib",
  title: id,
  variants: [{ language: "en", region: "", text: `text of ${id}` }],
  usedCount: 9,
  ...fields,
});
const library = [
  stored("same"),
  stored("changed", { notes: "mine" }),
  stored("by shortcut", { shortcut: "sc" }),
  stored("Titled", { folderId: "f" }),
];
const folders = [{ id: "f", libraryId: "lib", parentId: "", name: "Box", order: 0 }];
const pathOf = ({ folderId }: Template) => (folderId === "f" ? ["Box"] : []);

async function compare(rows: string[][], stock = library) {
  const table = rows.map((cells, at) => ({ line: at + 1, cells }));
  const { candidates } = await mapRows(table, { ...guessColumns(table), language: "en" });
  return compareWithStored(candidates, stock, pathOf);
}
const plan = (rows: Awaited<ReturnType<typeof compare>>, choices: [number, MergeChoice][] = []) => {
  let next = 0;
  return planImport(rows, {
    libraryId: "lib",
    folders,
    takenIds: new Set(library.map(({ id }) => id)),
    choices: new Map(choices),
    now: 100,
    newId: () => `new${++next}`,
  });
};

const HEAD = ["id", "title", "text", "shortcut", "folder"];

describe("compareWithStored", () => {
  it("tells new, changed, same and conflict, by id, shortcut, title and folder", async () => {
    const rows = await compare([
      HEAD,
      ["same", "same", "text of same", "", ""],
      ["changed", "changed", "another text", "", ""],
      ["", "other title", "text of by shortcut", "sc", ""],
      ["", "titled", "new words", "", "Box"],
      ["", "titled", "elsewhere", "", "Other"],
      ["", "other title too", "third", "sc", ""],
    ]);
    expect(rows.map(({ state, by }) => [state, by])).toEqual([
      ["same", "id"],
      ["changed", "id"],
      ["changed", "shortcut"],
      ["changed", "title"],
      ["new", null],
      ["conflict", "shortcut"],
    ]);
    expect(rows[1]?.diffs).toEqual([
      { field: "variants", before: "en: text of changed", after: "en: another text" },
    ]);
  });

  it("sees that a stored template was edited after the file was written", async () => {
    const rows = await compare(
      [
        ["sellerside_id", "title", "text", "sellerside_data"],
        ["x", "x", "old text", '{"updatedAt":10}'],
      ],
      [stored("x", { updatedAt: 20 })],
    );
    expect(rows[0]).toMatchObject({ state: "conflict", conflict: "edited_since" });
  });
});

describe("planImport", () => {
  it("changes only what the table speaks of and makes missing folders once", async () => {
    const rows = await compare([
      HEAD,
      ["changed", "changed", "another text", "", "New / Deep"],
      ["", "fresh", "fresh text", "", "new / deep"],
      ["same", "same", "text of same", "", ""],
    ]);
    const { templates: puts, folders: made, counts } = plan(rows);
    expect(counts).toEqual({ added: 1, changed: 1, kept: 1 });
    expect(made.map(({ name, parentId }) => [name, parentId])).toEqual([
      ["New", ""],
      ["Deep", made[0]?.id],
    ]);
    expect(puts[0]).toMatchObject({
      id: "changed",
      notes: "mine",
      usedCount: 9,
      folderId: made[1]?.id,
      updatedAt: 100,
    });
    expect(puts[1]).toMatchObject({ libraryId: "lib", folderId: made[1]?.id, createdAt: 100 });
  });

  it("follows the choice of each row", async () => {
    const rows = await compare([HEAD, ["changed", "changed", "another text", "", ""]]);
    expect(plan(rows, [[2, "keep"]]).templates).toEqual([]);
    expect(plan(rows, [[2, "both"]]).templates.map(({ id }) => id)).toEqual(["new1"]);
    expect(plan(rows, [[2, "take"]]).templates.map(({ id }) => id)).toEqual(["changed"]);
  });

  it("never takes over an id that another library uses", async () => {
    const rows = await compare([HEAD, ["changed", "c", "t", "", ""]], []);
    expect(plan(rows).templates.map(({ id }) => id)).toEqual(["new1"]);
  });
});
