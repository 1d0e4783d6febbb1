import { describe, expect, it } from "vitest";
import type { TemplateSlot } from "../../../lib/domain/template";
import { fillSlots } from "../../../lib/replies/fill-slots";
import { joinReply, takeDefaults } from "../../../lib/replies/join-reply";

const format = { language: "en", region: "SG", now: Date.UTC(2026, 4, 20, 12) };
const slot = (name: string, more: Partial<TemplateSlot> = {}): TemplateSlot => ({
  name,
  type: "text",
  required: false,
  default: "",
  prompt: "",
  choices: [],
  ...more,
});
const join = (text: string, slots: TemplateSlot[], typed: Record<string, string> = {}) =>
  joinReply(fillSlots(text, {}), slots, typed, format);

describe("an optional slot that stays empty", () => {
  it.each([
    ["Hi {{x}}, thanks.", "Hi, thanks."],
    ["Hi {{x}} and thanks.", "Hi and thanks."],
    ["{{x}}, thanks.", "thanks."],
    ["{{x}} Thanks.", "Thanks."],
    ["It ships today {{x}}.", "It ships today."],
    ["It ships today {{x}}", "It ships today"],
    ["Your order ({{x}}) ships.", "Your order ships."],
    ["Your order (no. {{x}}) ships.", "Your order (no.) ships."],
    ["Red, {{x}}, blue.", "Red, blue."],
    ["Dear {{x}}:\nThanks", "Dear:\nThanks"],
    ["Before\n{{x}}\nAfter", "Before\nAfter"],
    ["Before\n- {{x}}.\nAfter", "Before\nAfter"],
    ["{{x}}\nAfter", "After"],
    ["Before\n{{x}}", "Before"],
    ["您好{{x}}，感谢您。", "您好，感谢您。"],
    ["您好 {{x}}，感谢您。", "您好，感谢您。"],
    ["订单（{{x}}）已发货。", "订单已发货。"],
    ["สวัสดี {{x}} ค่ะ", "สวัสดี ค่ะ"],
    ["Dos líneas\n\n{{x}}\n\nFin", "Dos líneas\n\nFin"],
    ["{{x}} {{x}}", ""],
    ["a {{x}} {{y}} b", "a b"],
  ])("%j becomes %j", (text, expected) => {
    const filled = join(text, [slot("x"), slot("y")]);
    expect(filled).toEqual({ ok: true, text: expected });
  });

  it("leaves the text alone where it has a value", () => {
    expect(join("Hi {{x}}, thanks ( {{y}} ).", [slot("x"), slot("y")], { x: "Ann", y: "b {{c}}" })).toEqual({
      ok: true,
      text: "Hi Ann, thanks ( b {{c}} ).",
    });
  });
});

describe("typed slots", () => {
  it("are written in the reply's language", () => {
    const slots = [
      slot("amount", { type: "money", required: true }),
      slot("day", { type: "date", required: true }),
      slot("count", { type: "number", required: true }),
      slot("way", { type: "choice", choices: ["Refund", "Exchange"], required: true }),
    ];
    const filled = join("{{amount}}, {{day}}, {{count}}, {{way}}", slots, {
      amount: "12.5",
      day: "2026-05-23",
      count: "1200",
      way: "refund",
    });
    expect(filled).toEqual({ ok: true, text: "SGD\u00a012.50, May 23, 2026, 1,200, Refund" });
  });

  it("name every value that is missing or of another kind, and give no text", () => {
    const slots = [slot("amount", { type: "money" }), slot("way", { type: "choice", choices: ["a"] })];
    expect(join("{{amount}} {{way}} {{undeclared}}", slots, { amount: "soon", way: "b" })).toEqual({
      ok: false,
      problems: [
        { slot: "amount", reason: "not_money" },
        { slot: "way", reason: "not_a_choice" },
        { slot: "undeclared", reason: "required" },
      ],
    });
  });

  it("take a default by themselves, unless the agent is to be asked", () => {
    const parts = fillSlots("{{days}} {{why}} {{bad}} {{may}}", {});
    const slots = [
      slot("days", { default: "3" }),
      slot("why", { default: "the rain", prompt: "Why?" }),
      slot("bad", { type: "number", default: "many" }),
      slot("may"),
    ];
    expect(
      takeDefaults(parts, slots, format).flatMap((part) => (part.type === "open" ? part.slot : [])),
    ).toEqual(["why", "bad", "may"]);
  });
});
