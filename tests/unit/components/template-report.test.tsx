// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { countUses, rankByEdits, rankByUses, sumEdits } from "../../../components/templates/report-figures";
import { ReportView, type ReportViewProps } from "../../../components/templates/report-view";
import { NO_USAGE, type TemplateUsage } from "../../../lib/domain/usage";
import type { Locale } from "../../../lib/i18n";
import { templateRow } from "../storage/rows";
import { click, render } from "./render";

const DAY = 86_400_000;
const use = (fields: Partial<TemplateUsage>): TemplateUsage => ({ ...NO_USAGE, ...fields });
const rows = (box: Element, id: string) => [...box.querySelectorAll(`[data-testid="${id}"]`)];
const texts = (box: Element, id: string) => rows(box, id).map((row) => row.textContent);

const templates = [
  templateRow({ id: "a", title: "Parcel on its way", titles: { zh_CN: "包裹在途" }, usedCount: 0 }),
  templateRow({ id: "b", title: "Where it is", usedCount: 0, lastUsedAt: null }),
  templateRow({ id: "c", title: "Old words", usedCount: 0, lastUsedAt: null }),
];

function show(fields: Partial<ReportViewProps> = {}, locale: Locale = "en") {
  const onOpen = vi.fn();
  const onWrite = vi.fn();
  const facts = { usage: new Map(), unused: [], uncovered: [], competing: [], languages: [], templates };
  const box = render(<ReportView {...facts} {...{ onOpen, onWrite }} {...fields} />, locale);
  return { box, onOpen, onWrite };
}

describe("ReportView", () => {
  it("says in words that there are no templates", () => {
    const { box } = show({ templates: [] });
    expect(box.querySelector('[data-testid="report-empty"]')?.textContent).toContain("switch a library on");
    expect(box.querySelector('[data-testid="template-report"]')).toBeNull();
  });

  it("says in words what each part does not have", () => {
    const { box } = show();
    for (const words of [
      "Nothing has been inserted yet",
      "not known yet what became",
      "No template has gone unused for 60 days",
      "Every intent has a template",
      "No two templates say the same",
    ])
      expect(box.textContent).toContain(words);
  });

  it("lists uses, the last day and what was changed, and opens the template", () => {
    const usage = new Map([
      ["a", use({ uses: 1, lastUsedAt: 20.5 * DAY })],
      ["b", use({ uses: 6, lastUsedAt: 30.5 * DAY, closed: 6, sentEdited: 3, sentAsIs: 3, editRate: 0.5 })],
    ]);
    const { box, onOpen } = show({ usage });
    expect(texts(box, "report-used-row")).toEqual([
      "Where it isUsed 6 times · last on Jan 31, 1970 · 50% changed before sending",
      "Parcel on its wayUsed once · last on Jan 21, 1970",
    ]);
    expect(box.textContent).toContain("Of 6 replies whose outcome is known, 50% were changed");
    expect(texts(box, "report-edits-row")).toEqual(["Where it is50% of 6 replies changed"]);
    click(rows(box, "report-used-row")[0]);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(templates[1]);
  });

  it("names forgotten templates, never used ones as such, and passes over those that are gone", () => {
    const usage = new Map([["a", use({ uses: 1, lastUsedAt: 20.5 * DAY })]]);
    const { box, onOpen } = show({ usage, unused: ["c", "gone", "a"] });
    expect(texts(box, "report-unused-row")).toEqual([
      "Old wordsNever used",
      "Parcel on its wayLast used on Jan 21, 1970",
    ]);
    expect(box.textContent).toContain("Not used for 60 days (2)");
    click(rows(box, "report-unused-row")[0]);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(templates[2]);
  });

  it("names both templates that compete and why, and opens either", () => {
    const pair = { intent: "track_order", language: "en", by: 0.9 } as const;
    const { box, onOpen } = show({
      competing: [
        { ...pair, better: "a", other: "b", reason: "alike" },
        { ...pair, better: "b", other: "c", reason: "less_accepted" },
        { ...pair, better: "a", other: "gone", reason: "alike" },
      ],
    });
    const part = box.querySelector('[data-testid="report-competing"]');
    expect(part?.textContent).toContain("(2)");
    expect(part?.textContent).toContain("“Where is my parcel?” in English with nearly the same words");
    expect(part?.textContent).toContain("far more often");
    expect(texts(box, "report-competing-row")).toEqual([
      "Parcel on its way",
      "Where it is",
      "Where it isBetter kept",
      "Old words",
    ]);
    click(rows(box, "report-competing-row")[1]);
    click(rows(box, "report-competing-row")[3]);
    expect(onOpen.mock.calls).toEqual([[templates[1]], [templates[2]]]);
  });

  it("names intents without a template with their languages and offers to write one", () => {
    const missing = { intent: "track_order" as const, languages: ["th" as const, "de" as const] };
    const { box, onWrite } = show({ uncovered: [missing], languages: ["en", "th", "de"] });
    expect(texts(box, "report-uncovered-row")[0]).toContain("None in Thai, German");
    click(rows(box, "report-uncovered-row")[0]);
    expect(onWrite).toHaveBeenCalledExactlyOnceWith(missing);
  });

  it("cuts a long answer until the rest is asked for", () => {
    const many = Array.from({ length: 9 }, (_, i) => templateRow({ id: `${i}`, title: `T${i}` }));
    const { box } = show({ templates: many, unused: many.map(({ id }) => id) });
    expect(rows(box, "report-unused-row")).toHaveLength(6);
    const more = [...box.querySelectorAll("button")].find((one) => one.textContent === "Show all 9");
    click(more);
    expect(rows(box, "report-unused-row")).toHaveLength(9);
  });

  it("speaks Chinese, titles too", () => {
    const { box } = show({ unused: ["a"] }, "zh_CN");
    expect(texts(box, "report-unused-row")).toEqual(["包裹在途从未使用"]);
    expect(rows(box, "report-unused-row")[0]?.getAttribute("aria-label")).toBe("编辑“包裹在途” · 从未使用");
  });
});

describe("figures of the report", () => {
  it("takes the larger count and the later day of the template and the log", () => {
    const [one] = countUses(
      [templateRow({ id: "a", usedCount: 9, lastUsedAt: 5 })],
      new Map([["a", use({ uses: 2, lastUsedAt: 8 })]]),
    );
    expect(one).toMatchObject({ uses: 9, lastUsedAt: 8 });
  });

  it("judges no template by fewer than five outcomes", () => {
    const judged = (closed: number, sentEdited: number) =>
      rankByEdits(
        countUses(
          [templateRow({ id: "a" })],
          new Map([["a", use({ closed, sentEdited, editRate: sentEdited / closed })]]),
        ),
      ).length;
    expect([judged(4, 4), judged(5, 5), judged(6, 2), judged(7, 2)]).toEqual([0, 1, 1, 0]);
  });

  it("weighs each reply alike in the sum and leaves unused templates out of the ranking", () => {
    const used = countUses(
      templates,
      new Map([
        ["a", use({ uses: 1, closed: 1, sentEdited: 1, editRate: 1 })],
        ["b", use({ uses: 9, closed: 9, sentEdited: 0, editRate: 0 })],
      ]),
    );
    expect(sumEdits(used)).toEqual({ closed: 10, editRate: 0.1 });
    expect(sumEdits([])).toEqual({ closed: 0, editRate: null });
    expect(rankByUses(used).map(({ template }) => template.id)).toEqual(["b", "a"]);
  });
});
