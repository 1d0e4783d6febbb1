import { describe, expect, it } from "vitest";
import type { TemplateSlot } from "../../../lib/domain/template";
import { fillTypedSlots, listAskedSlots, listOpenSlots } from "../../../lib/replies/fill-slots";
import { joinReply } from "../../../lib/replies/join-reply";
import { findSlot, formatSlotValue, type SlotFormat } from "../../../lib/replies/typed-slots";

const slot = (fields: Partial<TemplateSlot> = {}): TemplateSlot => ({
  name: "x",
  type: "text",
  required: true,
  default: "",
  prompt: "",
  choices: [],
  ...fields,
});
const format = (fields: Partial<SlotFormat> = {}): SlotFormat => ({
  language: "en",
  region: null,
  now: new Date(2026, 10, 21, 15).getTime(),
  ...fields,
});
const write = (type: TemplateSlot["type"], value: string, how: Partial<SlotFormat> = {}) => {
  const result = formatSlotValue(slot({ type, choices: ["Red", "blue"] }), value, format(how));
  // Intl separates with spaces that do not break.
  return result.ok ? result.text.replace(/[\u00a0\u202f]/g, " ") : result.reason;
};

describe("a typed value", () => {
  it.each([
    ["number", "1234.5", "en", "1,234.5"],
    ["number", "1.234,5", "de", "1.234,5"],
    ["number", "1,000", "en", "1,000"],
    ["number", "-3", "en", "-3"],
    ["number", "a few", "en", "not_a_number"],
    ["number", "1e9", "en", "not_a_number"],
    ["number", "1-2", "en", "not_a_number"],
    ["date", "2026-12-03", "en", "December 3, 2026"],
    ["date", "2026-12-03", "zh_CN", "2026年12月3日"],
    ["date", "2026-12-03", "tl", "Disyembre 3, 2026"],
    ["date", "+3", "en", "November 24, 2026"],
    ["date", "today", "de", "21. November 2026"],
    ["date", "2026-02-31", "en", "not_a_date"],
    ["date", "soon", "en", "not_a_date"],
    ["choice", "RED", "en", "Red"],
    ["choice", "green", "en", "not_a_choice"],
    ["order_fact", "  SG-1 ", "en", "SG-1"],
    ["text", "x".repeat(501), "en", "too_long"],
    ["text", "   ", "en", "required"],
  ] as const)("%s %s in %s: %s", (type, value, language, expected) => {
    expect(write(type, value, { language })).toBe(expected);
  });

  it.each([
    ["12.5", "en", "SG", "SGD 12.50"],
    ["S$12", "en", "SG", "SGD 12"],
    ["12,50 €", "de", null, "12,50 €"],
    ["EUR 1.234,50", "de", null, "1.234,50 €"],
    ["$ 30", "pt", "BR", "R$ 30"],
    ["$30", "en", null, "$30"],
    ["15000", "id", null, "Rp 15.000"],
    ["7.5", "en", null, "7.50"],
    ["ten", "en", "SG", "not_money"],
    ["5 apples", "en", "SG", "not_money"],
    ["", "en", "SG", "required"],
  ] as const)("money %s in %s for %s: %s", (value, language, region, expected) => {
    expect(write("money", value, { language, region })).toBe(expected);
  });

  it("may be missing where it is not required, and a default is checked like any other", () => {
    expect(formatSlotValue(slot({ required: false }), "", format())).toEqual({ ok: true, text: "" });
    expect(formatSlotValue(slot({ default: "soon" }), "", format())).toEqual({ ok: true, text: "soon" });
    expect(formatSlotValue(slot({ type: "date", default: "soon" }), "", format())).toEqual({
      ok: false,
      reason: "not_a_date",
    });
  });

  it("of a slot that nobody declared is a required text", () => {
    expect(findSlot([slot({ name: "Size" })], "size").name).toBe("Size");
    expect(findSlot([], "size")).toEqual(slot({ name: "size" }));
  });
});

describe("texts with typed slots", () => {
  const slots = [
    slot({ name: "carrier", default: "the carrier" }),
    slot({ name: "extra", required: false }),
    slot({ name: "eta", type: "date", prompt: "When?" }),
  ];
  const text = "{{buyer_name}}, {{carrier}} has it {{extra}}. Expected {{eta}}, {{more}}.";

  it("take page values and defaults, drop what is not needed, and leave the rest open", () => {
    const parts = fillTypedSlots(text, { buyer_name: "Mei" }, slots, format());
    expect(listOpenSlots(parts)).toEqual(["eta", "more"]);
    const asked = listAskedSlots(parts, slots);
    expect(asked.map(({ name, type, prompt }) => [name, type, prompt])).toEqual([
      ["eta", "date", "When?"],
      ["more", "text", ""],
    ]);
    expect(joinReply(parts, asked, { eta: "+1", more: "ok" }, format())).toEqual({
      ok: true,
      text: "Mei, the carrier has it. Expected November 22, 2026, ok.",
    });
  });

  it("name what was typed wrongly", () => {
    const parts = fillTypedSlots(text, {}, slots, format());
    expect(joinReply(parts, listAskedSlots(parts, slots), { eta: "later" }, format())).toEqual({
      ok: false,
      problems: [
        { slot: "buyer_name", reason: "required" },
        { slot: "eta", reason: "not_a_date" },
        { slot: "more", reason: "required" },
      ],
    });
  });
});
