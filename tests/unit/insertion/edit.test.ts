// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { planEdit, planReplacement } from "../../../lib/marketplaces/insertion/edit";

function fieldWith(value: string, tag: "textarea" | "input" = "textarea") {
  const field = document.createElement(tag);
  field.value = value;
  return field;
}
const at = (start: number, end = start) => ({ start, end, direction: "none" }) as const;

describe("planEdit", () => {
  it.each([
    ["", 0, "Hello", "Hello"],
    ["Hi", 2, "there", "Hi there"],
    ["Hi ", 3, "there", "Hi there"],
    ["Hi\n", 3, "there", "Hi\nthere"],
    ["Hi", 2, "two\nlines", "Hi\ntwo\nlines"],
    ["before after", 6, "x", "before x after"],
    ["beforeafter", 6, "x", "before x after"],
    ["thanks!", 6, "a lot", "thanks a lot!"],
    ["(", 1, "inside", "(inside"],
    ["您好", 2, "请稍等", "您好请稍等"],
    ["您好", 2, "OK", "您好 OK"],
    ["สวัสดี", 6, "ค่ะ", "สวัสดีค่ะ"],
    ["שלום", 4, "תודה", "שלום תודה"],
    ["👍🏽", 4, "👩‍👩‍👧", "👍🏽 👩‍👩‍👧"],
  ])("puts %j at %i: %j", (before, caret, text, after) => {
    const edit = planEdit(fieldWith(before), text, at(caret));
    expect(edit.after).toBe(after);
    expect(before.slice(0, edit.start) + edit.insert + before.slice(edit.end)).toBe(after);
  });

  it("replaces a selection and keeps the rest", () => {
    expect(planEdit(fieldWith("one two three"), "zwei", at(4, 7)).after).toBe("one zwei three");
  });

  it("stores what a field can hold", () => {
    expect(planEdit(fieldWith(""), "a\r\nb\rc", at(0)).after).toBe("a\nb\nc");
    expect(planEdit(fieldWith("", "input"), "a\r\n\nb", at(0)).after).toBe("a b");
    expect(planEdit(fieldWith(""), "x\ud83dy", at(0)).after).toBe("x\ufffdy");
  });
});

describe("planReplacement", () => {
  const field = (value: string) => {
    const made = document.createElement("textarea");
    made.value = value;
    return made;
  };
  it("puts the text in the place of exactly these words, without separators of its own", () => {
    const edit = planReplacement(field("please add me on X now"), "write here", { start: 7, end: 18 });
    expect(edit.after).toBe("please write here now");
    expect([edit.start, edit.end]).toEqual([7, 18]);
  });

  it("leaves no double space where words are taken out", () => {
    expect(planReplacement(field("call 123 now"), "", { start: 5, end: 8 }).after).toBe("call now");
    expect(planReplacement(field("123 now"), "", { start: 0, end: 3 }).after).toBe("now");
    expect(planReplacement(field("call 123, now"), "", { start: 5, end: 8 }).after).toBe("call , now");
  });
});
