import { describe, expect, it } from "vitest";
import { checkWrongRecipient } from "../../../../../lib/replies/policy/checks/wrong-recipient";
import { runCheck } from "../reply-context";

// Names are made up.
const buyer = { language: null, name: "Anna Weber", orderIds: ["250101ABCDEF12"] };

describe("wrong recipient", () => {
  it.each([
    ["Dear Bob, it ships today", "Bob"],
    ["Hallo Paul,\nes kommt", "Paul"],
    ["order 250202ZZZZZZ99 has shipped", "250202ZZZZZZ99"],
  ])("finds in %s", (text, words) => {
    expect(runCheck(checkWrongRecipient, text, { buyer })).toEqual([`wrong_recipient: ${words}`]);
  });

  it.each([
    "Dear Anna, it ships",
    "Hi Ms. Weber, it ships",
    "Dear customer, it ships",
    "Hello Dear, it ships",
    "order 250101ABCDEF12 has shipped",
    "We have sent the Paul Smith shirt",
  ])("leaves alone: %s", (text) => {
    expect(runCheck(checkWrongRecipient, text, { buyer })).toEqual([]);
  });

  it("knows the names and orders of other chats, whole words only", () => {
    const others = { names: ["Bob Stone", "Ann"], orderIds: ["250303QQQQQQ11"] };
    expect(runCheck(checkWrongRecipient, "thanks Bob Stone", { buyer, others })).toEqual([
      "wrong_recipient: Bob Stone",
    ]);
    expect(runCheck(checkWrongRecipient, "the annual plan for Anna", { buyer, others })).toEqual([]);
    expect(
      runCheck(checkWrongRecipient, "order 250303QQQQQQ11 ships", {
        buyer: { ...buyer, orderIds: [] },
        others,
      }),
    ).toHaveLength(1);
  });

  it("reads greetings in Chinese, Japanese and Korean", () => {
    const named = (name: string) => ({ buyer: { ...buyer, name } });
    expect(runCheck(checkWrongRecipient, "李女士您好，已发货", named("王小明"))).toHaveLength(1);
    expect(runCheck(checkWrongRecipient, "王先生您好，已发货", named("王小明"))).toEqual([]);
    expect(runCheck(checkWrongRecipient, "田中様、発送しました", named("鈴木一郎"))).toHaveLength(1);
    expect(runCheck(checkWrongRecipient, "お客様、発送しました", named("鈴木一郎"))).toEqual([]);
    expect(runCheck(checkWrongRecipient, "고객님, 발송되었습니다", named("김철수"))).toEqual([]);
  });
});
