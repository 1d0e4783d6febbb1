import { describe, expect, it } from "vitest";
import type { TemplateFragment } from "../../../lib/domain/fragment";
import { fillSlots, listOpenSlots } from "../../../lib/replies/fill-slots";
import { expandFragments, listFragmentCalls } from "../../../lib/replies/fragments";

type Text = [language: string, text: string, region?: string];
const fragment = (name: string, ...texts: Text[]): TemplateFragment => ({
  id: name,
  libraryId: "lib",
  name,
  variants: texts.map(([language, text, region = ""]) => ({ language, region, text })),
  source: "",
  createdAt: 0,
  updatedAt: 0,
});
const say = (text: string, fragments: TemplateFragment[], language = "en", region = "") =>
  expandFragments({ text, language, region }, fragments);

describe("fragments", () => {
  const returns = fragment("Returns", ["en", "Open the order."], ["pt", "Abra.", "BR"], ["pt", "Abre."]);

  it.each(["{{> returns}}", "{{>RETURNS}}", "{{ > Returns }}"])("take the place of %s", (call) => {
    expect(say(`Hi. ${call} Bye {{buyer_name}}.`, [returns])).toEqual({
      text: "Hi. Open the order. Bye {{buyer_name}}.",
      problems: [],
    });
  });

  it("speak the language of the text, in its region where they can", () => {
    expect(say("{{> returns}}", [returns], "pt", "BR").text).toBe("Abra.");
    expect(say("{{> returns}}", [returns], "pt", "PT").text).toBe("Abre.");
    expect(say("{{> returns}}", [returns], "pt-BR").text).toBe("Abre.");
  });

  it("stay open where they are unknown or speak another language", () => {
    const { text, problems } = say("{{> returns}} {{> gone}}", [returns], "th");
    expect(problems).toEqual([
      { name: "returns", reason: "no_language" },
      { name: "gone", reason: "unknown" },
    ]);
    expect(listOpenSlots(fillSlots(text, {}))).toEqual(["returns", "gone"]);
  });

  it("may hold others, but no circle", () => {
    const outer = fragment("outer", ["en", "[{{> inner}}]"]);
    const inner = fragment("inner", ["en", "in"]);
    expect(say("{{> outer}}{{> inner}}", [outer, inner]).text).toBe("[in]in");
    const back = fragment("inner", ["en", "{{> outer}}"]);
    const circle = say("{{> outer}}", [outer, back]);
    expect(circle).toEqual({ text: "[{{> outer}}]", problems: [{ name: "outer", reason: "circle" }] });
  });

  it("do not grow without end", () => {
    const doubling = [0, 1, 2, 3].map((i) => fragment(`f${i}`, ["en", `{{> f${i + 1}}}`.repeat(60)]));
    const last = fragment("f4", ["en", "x".repeat(500)]);
    const { text, problems } = say("{{> f0}}", [...doubling, last]);
    expect(text.length).toBeLessThan(32_000);
    expect(problems.map(({ reason }) => reason)).toContain("too_long");
  });

  it("are words and not patterns", () => {
    expect(say("{{> price}}", [fragment("price", ["en", "$& $1 costs"])]).text).toBe("$& $1 costs");
    expect(listFragmentCalls("{{> a}} {{>A}} {{b}} {{> c-d}}")).toEqual(["a", "c-d"]);
  });
});
