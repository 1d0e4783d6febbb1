import { describe, expect, it } from "vitest";
import {
  createTemplateIndex,
  findTemplates,
  toFindable,
} from "../../../entrypoints/sidepanel/find-templates";
import { EMPTY_TEMPLATE, type Template } from "../../../lib/domain/template";

const make = (id: string, title: string, more: Partial<Template> = {}): Template => ({
  ...EMPTY_TEMPLATE,
  id,
  libraryId: "l",
  title,
  variants: [{ language: "en", region: "", text: `About ${title}` }],
  ...more,
});
const templates = [
  make("a", "Refund refund refund refu"),
  make("b", "Where it is", { shortcut: "refusal" }),
  make("c", "Gift", { shortcut: "/refu" }),
  make("d", "Warranty", { titles: { zh_CN: "保修说明" }, usedCount: 9 }),
];

describe("findTemplates", () => {
  it("puts the very shortcut first, then one that begins so, then what has the word; typos are forgiven", async () => {
    const index = createTemplateIndex();
    expect(await index.update(templates.map(toFindable), new AbortController().signal, () => {})).toBe(true);
    const ids = (query: string) => findTemplates(templates, index, query, "").map(({ id }) => id);
    expect(ids("refu")).toEqual(["c", "b", "a"]);
    expect(ids("/refu")).toEqual(["c", "b", "a"]);
    expect(ids("waranty")).toEqual(["d"]);
    expect(ids("保修")).toEqual(["d"]);
    expect(ids("")[0]).toBe("d");
    expect(ids("zzzzzz")).toEqual([]);
  });
});
