import { describe, expect, it } from "vitest";
import {
  checkFolderMove,
  folderPath,
  folderTree,
  MAX_FOLDER_DEPTH,
  type TemplateFolder,
} from "../../../lib/domain/folder";

const folder = (id: string, parentId = ""): TemplateFolder => ({
  id,
  libraryId: "lib",
  parentId,
  name: id,
  order: 0,
});
const tree = [folder("a"), folder("b", "a"), folder("c", "b"), folder("d")];
const ids = (folders: readonly TemplateFolder[]) => folders.map(({ id }) => id);

describe("folders", () => {
  it("know what they lie in and what lies in them", () => {
    expect(ids(folderPath(tree, "c"))).toEqual(["a", "b", "c"]);
    expect(ids(folderPath(tree, "gone"))).toEqual([]);
    expect([...folderTree(tree, "a")].sort()).toEqual(["a", "b", "c"]);
  });

  it("lie at the top when their parent is gone", () => {
    expect(ids(folderPath([folder("x", "gone")], "x"))).toEqual(["x"]);
  });

  it("end a circle", () => {
    const circle = [folder("a", "b"), folder("b", "a")];
    expect(ids(folderPath(circle, "a"))).toEqual(["b", "a"]);
    expect([...folderTree(circle, "a")].sort()).toEqual(["a", "b"]);
  });

  it.each([
    ["a", "c", "inside_itself"],
    ["a", "a", "inside_itself"],
    ["a", "gone", "gone"],
  ])("refuse %s into %s", (id, parent, reason) => {
    expect(checkFolderMove(tree, id, parent)).toEqual({ ok: false, reason });
  });

  it("move with all that is in them, but not too deep", () => {
    expect(checkFolderMove(tree, "a", "d")).toEqual({ ok: true });
    const deep = Array.from({ length: MAX_FOLDER_DEPTH }, (_, i) => folder(`f${i}`, i ? `f${i - 1}` : ""));
    const all = [...deep, ...tree];
    expect(checkFolderMove(all, "d", `f${MAX_FOLDER_DEPTH - 2}`)).toEqual({ ok: true });
    expect(checkFolderMove(all, "d", `f${MAX_FOLDER_DEPTH - 1}`)).toEqual({ ok: false, reason: "too_deep" });
    expect(checkFolderMove(all, "a", `f${MAX_FOLDER_DEPTH - 3}`)).toEqual({ ok: false, reason: "too_deep" });
  });
});
