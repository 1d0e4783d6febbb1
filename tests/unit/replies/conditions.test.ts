import { describe, expect, it } from "vitest";
import { NO_DATES } from "../../../lib/domain/order-dates";
import { STAGES } from "../../../lib/domain/reading";
import type { Template, TemplateCondition } from "../../../lib/domain/template";
import { holds, type OfferPlace, whyWithheld } from "../../../lib/replies/conditions";
import { templateRow } from "../storage/rows";

const DAY = 86_400_000;
const NOW = 1_000 * DAY;
const order = (stage: (typeof STAGES)[number] | null) => ({
  orderId: "1",
  status: null,
  stage,
  itemTitle: null,
  trackingNumber: null,
  total: null,
});
const place = (fields: Partial<OfferPlace> = {}): OfferPlace => ({
  marketplace: "shopee",
  region: "SG",
  order: null,
  dates: NO_DATES,
  now: NOW,
  ...fields,
});

describe("conditions", () => {
  const stagesWhere = (condition: TemplateCondition) =>
    STAGES.filter((stage) => holds(condition, place({ order: order(stage) })));

  it("tell delivered from not delivered, and cancelled from both", () => {
    expect(stagesWhere({ kind: "delivered" })).toEqual(["delivered", "completed", "returning"]);
    expect(stagesWhere({ kind: "not_delivered" })).toEqual(["unpaid", "to_ship", "shipped"]);
  });

  it.each([
    ["within_days", 0, true],
    ["within_days", 7, true],
    ["within_days", 8, false],
    ["after_days", 7, false],
    ["after_days", 8, true],
    ["within_days", -0.5, true],
    ["within_days", -2, false],
  ] as const)("%s 7, ordered %d days ago: %s", (kind, ago, expected) => {
    expect(holds({ kind, days: 7 }, place({ dates: { ...NO_DATES, placed: NOW - ago * DAY } }))).toBe(
      expected,
    );
  });

  it.each([
    ["paid", 5, false],
    ["shipped", 3, true],
    ["delivered", 1, true],
  ] as const)("count from the moment that they name: %s %d days ago", (since, ago, expected) => {
    const dates = { placed: NOW - 9 * DAY, paid: null, shipped: NOW - 4 * DAY, delivered: NOW - 2 * DAY };
    expect(holds({ kind: "after_days", days: ago, since }, place({ dates }))).toBe(expected);
  });

  it("are not met by what is unknown", () => {
    const all: TemplateCondition[] = [
      { kind: "delivered" },
      { kind: "not_delivered" },
      { kind: "within_days", days: 9 },
      { kind: "after_days", days: 0 },
    ];
    for (const unknown of [
      place(),
      place({ order: order(null), dates: { ...NO_DATES, placed: Number.NaN } }),
    ])
      expect(all.filter((condition) => holds(condition, unknown))).toEqual([]);
  });
});

describe("a template is withheld", () => {
  const cases: [Partial<Template>, string | null][] = [
    [{}, null],
    [{ review: "draft" }, "draft"],
    [{ marketplaces: ["amazon"] }, "marketplace"],
    [{ regions: ["MX"] }, "region"],
    [{ regions: ["SG"] }, null],
    [{ stages: ["shipped"] }, null],
    [{ stages: ["delivered"] }, "stage"],
    [{ conditions: [{ kind: "not_delivered" }, { kind: "within_days", days: 3 }] }, null],
    [{ conditions: [{ kind: "not_delivered" }, { kind: "after_days", days: 3 }] }, "condition"],
  ];
  it.each(cases)("%o: %s", (fields, expected) => {
    const template = templateRow({ id: "a", ...fields });
    expect(
      whyWithheld(template, place({ order: order("shipped"), dates: { ...NO_DATES, placed: NOW - DAY } })),
    ).toBe(expected);
  });

  it("where nothing is known, when it is for something in particular", () => {
    expect(whyWithheld(templateRow({ id: "a", regions: ["SG"] }), place({ region: null }))).toBe("region");
    expect(whyWithheld(templateRow({ id: "a", stages: ["shipped"] }), place())).toBe("stage");
  });
});
