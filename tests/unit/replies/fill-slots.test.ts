import { describe, expect, it } from "vitest";
import { fillSlots, listOpenSlots, pageSlotValues } from "../../../lib/replies/fill-slots";

const order = {
  orderId: "SG-1",
  status: "Shipped",
  stage: "shipped",
  itemTitle: "Desk lamp",
  trackingNumber: null,
  total: null,
} as const;

describe("fillSlots", () => {
  it("fills what is known and leaves the rest open", () => {
    expect(fillSlots("Hi {{buyer_name}}, {{eta}}!", { buyer_name: "Mei" })).toEqual([
      { type: "text", text: "Hi " },
      { type: "filled", slot: "buyer_name", text: "Mei" },
      { type: "text", text: ", " },
      { type: "open", slot: "eta" },
      { type: "text", text: "!" },
    ]);
  });

  it.each([
    ["{{ Buyer_Name }}"],
    ["{{buyer name}}"],
    ["{{BUYER-NAME}}"],
    ["{{\u00a0buyer_name\n}}"],
    ["{{{buyer_name}}}"],
    ["{{buyer_name"],
  ])("reads %j as buyer_name", (text) => {
    expect(fillSlots(text, { buyer_name: "Mei" })).toEqual([
      { type: "filled", slot: "buyer_name", text: "Mei" },
    ]);
  });

  it.each([
    ["{{}}", ["text"]],
    ["{{ ?! }} and {{", ["text"]],
    ["{{金额}} {{金额}} {{date}}", ["金额", "date"]],
    ["{{constructor}}{{__proto__}}", ["constructor", "proto"]],
  ])("leaves %j open", (text, open) => {
    expect(listOpenSlots(fillSlots(text, {}))).toEqual(open);
  });

  it("never shows the agent's broken braces to a buyer", () => {
    const parts = fillSlots("a }} b {{x", {});
    expect(parts).toEqual([
      { type: "text", text: "a  b " },
      { type: "open", slot: "x" },
    ]);
  });

  it("keeps single braces, which are nobody's slot", () => {
    expect(fillSlots("{a} {b}", {})).toEqual([{ type: "text", text: "{a} {b}" }]);
  });

  it.each([["{{shop_name}}"], ["$&$1$`"], ["<b>x</b>"], ["{{"], ["=1+1"]])(
    "takes a buyer who is called %j at their word",
    (name) => {
      const values = pageSlotValues({ buyerName: name, shopName: "Lamp House", order });
      const parts = fillSlots("Dear {{buyer_name}}, greetings from {{shop_name}}.", values);
      expect(parts.map((part) => (part.type === "open" ? part : part.text)).join("")).toBe(
        `Dear ${name}, greetings from Lamp House.`,
      );
    },
  );
});

describe("pageSlotValues", () => {
  it("gives what the page says and nothing for what it does not", () => {
    expect(pageSlotValues({ buyerName: " ", shopName: null, order })).toEqual({
      order_id: "SG-1",
      item_title: "Desk lamp",
      order_status: "Shipped",
    });
    expect(pageSlotValues({ buyerName: null, shopName: "", order: null })).toEqual({});
  });

  it("takes line breaks and direction marks out, and no text that is too long to be a name", () => {
    const facts = { buyerName: "Mei\u202e\n\n Lin\u0000", shopName: "x".repeat(301), order: null };
    expect(pageSlotValues(facts)).toEqual({ buyer_name: "Mei Lin" });
  });
});
