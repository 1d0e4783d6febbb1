import { describe, expect, it } from "vitest";
import { diffWords } from "../../../components/format/diff-words";
import { createLiveIndex } from "../../../components/search/live-index";
import type { Findable } from "../../../components/search/text-index";
import { listChanges } from "../../../components/templates/list-changes";
import { NO_ROWS, selectAll, selectRow, stepRow } from "../../../components/templates/select-rows";
import { countPlaces, listTreeRows } from "../../../components/templates/tree-rows";
import type { TemplateFolder } from "../../../lib/domain/folder";
import { libraryRow, templateRow } from "../storage/rows";

describe("select rows", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const chosen = (state: { selected: ReadonlySet<string> }) => [...state.selected].sort().join("");

  it("takes one, adds and takes away, and extends from where it began, in both directions", () => {
    const one = selectRow(ids, NO_ROWS, "c", "only");
    expect(chosen(one)).toBe("c");
    const two = selectRow(ids, one, "e", "toggle");
    expect(chosen(two)).toBe("ce");
    expect(chosen(selectRow(ids, two, "c", "toggle"))).toBe("e");
    const down = selectRow(ids, one, "e", "range");
    expect(chosen(down)).toBe("cde");
    expect(chosen(selectRow(ids, down, "a", "range"))).toBe("abc");
  });

  it("begins anew where the anchor is no longer in the list", () => {
    const gone = { selected: new Set(["x"]), active: "x", anchor: "x" };
    expect(selectRow(ids, gone, "b", "range")).toEqual({
      selected: new Set(["b"]),
      active: "b",
      anchor: "b",
    });
  });

  it("lets the keyboard go on alone and takes all", () => {
    const moved = selectRow(ids, selectRow(ids, NO_ROWS, "a", "only"), "b", "move");
    expect([chosen(moved), moved.active]).toEqual(["a", "b"]);
    expect(chosen(selectAll(ids, moved))).toBe("abcde");
  });

  it.each([
    ["ArrowDown", "b", "c"],
    ["ArrowDown", "e", "e"],
    ["ArrowDown", null, "a"],
    ["ArrowUp", null, "e"],
    ["PageDown", "a", "d"],
    ["Home", "d", "a"],
    ["End", "a", "e"],
    ["toString", "a", undefined],
  ])("leads by %s from %s to %s", (key, from, to) => {
    expect(stepRow(ids, from, key, 3)).toBe(to);
    expect(stepRow([], from, key, 3)).toBeUndefined();
  });
});

describe("tree rows", () => {
  const folder = (id: string, parentId = "", order = 0): TemplateFolder => ({
    id,
    libraryId: "lib",
    parentId,
    name: id,
    order,
  });

  it("counts what lies in a folder and below, and shows what is open", () => {
    const folders = [folder("a"), folder("b", "a"), folder("c", "", 1)];
    const templates = [
      templateRow({ id: "1", folderId: "b" }),
      templateRow({ id: "2", folderId: "a" }),
      templateRow({ id: "3", folderId: "gone" }),
    ];
    const counts = countPlaces(templates, folders);
    expect([counts.get("lib"), counts.get("a"), counts.get("b"), counts.get("c")]).toEqual([
      3,
      2,
      1,
      undefined,
    ]);
    const lines = (closed: string[]) =>
      listTreeRows([libraryRow()], folders, counts, new Set(closed)).map((one) => `${one.level}${one.name}`);
    expect(lines([])).toEqual(["1Library", "2a", "3b", "2c"]);
    expect(lines(["a"])).toEqual(["1Library", "2a", "2c"]);
    expect(lines(["lib"])).toEqual(["1Library"]);
  });

  it("shows folders whose parent is gone at the top, and never ends in a circle", () => {
    const folders = [folder("a", "b"), folder("b", "a"), folder("c", "gone")];
    expect(listTreeRows([libraryRow()], folders, new Map(), new Set()).map(({ name }) => name)).toEqual([
      "Library",
      "c",
    ]);
    expect(countPlaces([templateRow({ id: "1", folderId: "a" })], folders).get("b")).toBe(1);
  });
});

describe("diff", () => {
  const written = (before: string, after: string) =>
    diffWords(before, after)
      .map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}]` : `[+${text}]`))
      .join("");

  it("names the words that went and came", () => {
    expect(written("in three days, please", "in nine days, please")).toBe("in [-three][+nine] days, please");
    expect(written("", "new")).toBe("[+new]");
    expect(written("old", "")).toBe("[-old]");
    expect(written("same", "same")).toBe("same");
    expect(written("您好，明天发货。", "您好，后天发货。")).toBe("您好，[-明天][+后天]发货。");
  });

  it("keeps both texts whole, also where they are too long to be compared", () => {
    const [before, after] = ["a ".repeat(4000), "b ".repeat(4000)];
    const parts = diffWords(before, after);
    expect(
      parts
        .filter(({ kind }) => kind !== "new")
        .map(({ text }) => text)
        .join(""),
    ).toBe(before);
    expect(
      parts
        .filter(({ kind }) => kind !== "gone")
        .map(({ text }) => text)
        .join(""),
    ).toBe(after);
  });

  it("lists the fields of a template that differ and no others", () => {
    const before = templateRow({ id: "a", tags: ["x"], review: "draft" });
    const after = {
      ...before,
      tags: ["x", "y"],
      usedCount: 9,
      variants: [...before.variants, { language: "de", region: "", text: "Neu" }],
    };
    expect(
      listChanges(before, after, (_, value) => value).map(({ field, variant }) => variant ?? field),
    ).toEqual(["tags", "de"]);
    expect(listChanges(before, before, (_, value) => value)).toEqual([]);
  });
});

describe("live index", () => {
  const item = (id: string, text: string): Findable => ({ id, fields: { text } });
  const forever = new AbortController().signal;
  const build = async (...items: Findable[]) => {
    const index = createLiveIndex(["text"]);
    await index.update(items, forever, () => undefined);
    return index;
  };

  it("follows what is added, changed and taken away", async () => {
    const index = await build(item("a", "umbrella stand"), item("b", "paper bag"));
    expect(index.find("umbrella")).toEqual(["a"]);
    await index.update([item("a", "linen bag"), item("c", "umbrella")], forever, () => undefined);
    expect(index.find("umbrella")).toEqual(["c"]);
    expect(index.find("paper")).toEqual([]);
    expect(index.find("linen")).toEqual(["a"]);
    expect(index.find(" ")).toBeNull();
  });

  it("finds what is not indexed yet", async () => {
    const index = createLiveIndex(["text"]);
    const ended = new AbortController();
    const many = Array.from({ length: 3_000 }, (_, i) => item(`i${i}`, `text ${i} ${"word ".repeat(40)}`));
    const work = index.update([...many, item("last", "雨伞 umbrella")], ended.signal, () => undefined);
    expect(index.find("umbrella")).toEqual(["last"]);
    expect(index.find("雨伞")).toEqual(["last"]);
    ended.abort();
    expect(await work).toBe(false);
    expect(index.find("umbrella")).toEqual(["last"]);
  });

  it("forgives slips only where nothing fits as it is written", async () => {
    const index = await build(
      item("a", "refund promised"),
      item("b", "refunt"),
      item("c", "所有的长柄伞都可以放下"),
    );
    expect(index.find("refund")).toEqual(["a"]);
    expect(index.find("refudn promisd")).toEqual(["a"]);
    expect(index.find("refund wholesale")).toEqual([]);
    expect(index.find("所有的长柄雨伞")).toEqual(["c"]);
    expect(index.find("伞柄")).toEqual([]);
  });
});
