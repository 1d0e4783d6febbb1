import { describe, expect, it } from "vitest";
import type { TaskOf } from "../../../../../lib/understanding/llm/tasks/task";
import { translateTextTask } from "../../../../../lib/understanding/llm/tasks/translate";
import { translateItems } from "../../../../../lib/understanding/llm/tasks/translate-items";
import { answer, facts } from "./translate-facts";

describe("translateTextTask", () => {
  const task = (text: string): TaskOf<"translate_text"> => ({ kind: "translate_text", text, to: "vi" });
  const given = facts([]);

  it("keeps slots, names and line breaks of what stands in the composer", () => {
    const text = "Dear {{buyer_name}},\nyour order 260101ABCD1234 will arrive on 3 December. Thank you!";
    const parsed = translateTextTask.parse(task(text), given, [
      answer("#1: Chào ⟦1⟧,\n#2: đơn hàng [2] của bạn sẽ đến vào ngày 3 tháng 12. Cảm ơn bạn!"),
    ]);
    expect(parsed).toMatchObject({
      ok: true,
      result: {
        items: [
          {
            messageKey: null,
            text: "Chào {{buyer_name}},\nđơn hàng 260101ABCD1234 của bạn sẽ đến vào ngày 3 tháng 12. Cảm ơn bạn!",
            lost: [],
          },
        ],
      },
    });
  });

  it("gives back what is in the language already, without asking", () => {
    const text = "Dạ shop sẽ gửi hàng cho bạn trong hôm nay ạ";
    expect(translateTextTask.first(task(text), given)).toBeNull();
    expect(translateTextTask.parse(task(text), given, [])).toMatchObject({
      ok: true,
      result: { items: [{ text, source: text }] },
    });
  });

  it("writes for the buyer's country", () => {
    const taiwan = { ...given, conversation: { ...given.conversation, region: "TW" } };
    const prompt = translateTextTask.first({ ...task("We ship it today, thank you"), to: "zh" }, taiwan);
    expect(prompt?.turns[0]?.content).toContain("into Chinese (Traditional)");
    expect(prompt?.turns[2]?.content).toContain("訂單");
  });

  it("names an empty composer", () => {
    expect(translateTextTask.parse(task("  "), given, [])).toMatchObject({
      ok: false,
      reason: "nothing_to_read",
    });
  });
});

describe("translateItems", () => {
  const sources = [
    { messageKey: "m1", text: "Where is order 260101ABCD1234?\nPlease answer!", from: "en" as const },
    { messageKey: "m2", text: "我要退款，东西坏了，谢谢", from: "zh" as const },
    { messageKey: "m3", text: "The handle is broken and I want a refund", from: "en" as const },
  ];
  const known: Record<string, string> = {
    "Where is order ⟦1⟧?": "订单⟦1⟧在哪里？",
    "Please answer!": "请回答！",
    "The handle is broken and I want a refund": "The handle is broken and I want a refund",
  };

  it("goes line by line with marks, leaves what is in the language, and takes no copy", async () => {
    const asked: string[] = [];
    const items = await translateItems(sources, "zh", [], async (text) => {
      asked.push(text);
      return known[text] ?? "";
    });
    expect(asked).toEqual(Object.keys(known));
    expect(items.map(({ text }) => text)).toEqual([
      "订单260101ABCD1234在哪里？\n请回答！",
      sources[1]?.text,
      "",
    ]);
  });

  it("passes the translator's own failure on", async () => {
    await expect(translateItems(sources, "zh", [], () => Promise.reject(new Error("gone")))).rejects.toThrow(
      "gone",
    );
  });
});
