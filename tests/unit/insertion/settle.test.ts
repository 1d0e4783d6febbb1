// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { planEdit } from "../../../lib/marketplaces/insertion/edit";
import { locateInsert } from "../../../lib/marketplaces/insertion/restore";
import { judge } from "../../../lib/marketplaces/insertion/settle";

function plan(before: string, text: string, caret = before.length) {
  const field = document.createElement("textarea");
  field.value = before;
  return { field, edit: planEdit(field, text, { start: caret, end: caret, direction: "none" }) };
}

describe("judge", () => {
  it.each([
    ["draft hello", "kept"],
    ["draft hello and more typed", "kept"],
    ["draft", "refused"],
    ["draft hel", "cut"],
    ["draft HELLO", "mangled"],
    ["draft hello hello", "mangled"],
    ["", "mangled"],
  ])("a field that shows %j: %s", (value, outcome) => {
    const { field, edit } = plan("draft", "hello");
    field.value = value;
    expect(judge(field, edit, null)).toBe(outcome);
  });

  it("counts what the draft said before", () => {
    const { field, edit } = plan("hello", "hello");
    expect(judge(field, edit, null)).toBe("refused");
    field.value = "hello hello";
    expect(judge(field, edit, null)).toBe("kept");
  });

  it("asks a host that mirrors its field", () => {
    const host = document.createElement("div");
    const { field, edit } = plan("draft", "hello");
    host.attachShadow({ mode: "open" }).append(field);
    field.value = edit.after;
    host.setAttribute("value", "draft");
    expect(judge(field, edit, "draft")).toBe("refused");
    host.setAttribute("value", edit.after);
    expect(judge(field, edit, "draft")).toBe("kept");
    host.setAttribute("value", "a label, never the text");
    expect(judge(field, edit, "a label, never the text")).toBe("kept");
  });
});

describe("locateInsert", () => {
  it.each([
    ["draft hello", { start: 5, length: 6 }],
    ["draft hello!!", { start: 5, length: 6 }],
    ["my draft hello", { start: 8, length: 6 }],
    ["hello", { start: 0, length: 5 }],
    ["draft help", null],
    ["x hello hello", null],
  ])("in %j: %j", (value, place) => {
    expect(locateInsert(value, plan("draft", "hello").edit)).toEqual(place);
  });

  it("does not mistake the agent's own words for ours", () => {
    expect(locateInsert("thanks", plan("thanks", "thanks").edit)).toBeNull();
  });
});
