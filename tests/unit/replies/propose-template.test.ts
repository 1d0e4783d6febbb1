import { describe, expect, it } from "vitest";
import { type ProposalContext, proposeTemplate } from "../../../lib/replies/propose-template";

/** Made-up people and numbers. */
const context: ProposalContext = {
  facts: {
    buyerName: "Mei Ling Tan",
    shopName: "Kopi House",
    order: {
      orderId: "2405209ABCDEFG",
      itemTitle: "Steel tumbler 500 ml",
      trackingNumber: "SPXSG012345678",
    } as never,
  },
  marketplace: "shopee",
  region: "SG",
  language: "en",
  buyerLanguage: "en",
  intents: ["track_order"],
};

describe("proposeTemplate", () => {
  it("puts slots for names and numbers of the chat", () => {
    const { text, title, language, intents, parts } = proposeTemplate(
      "Hi Mei Ling Tan! Your Steel tumbler 500 ml (order 2405209ABCDEFG) left us today, tracking SPXSG012345678. Thanks Mei! Kopi House",
      context,
    );
    expect(text).toBe(
      "Hi {{buyer_name}}! Your {{item_title}} (order {{order_id}}) left us today, tracking {{tracking_number}}. Thanks {{buyer_name}}! {{shop_name}}",
    );
    expect(title).toMatch(/^Your \(order \) left us today|^Your/);
    expect([language, intents]).toEqual(["en", ["track_order"]]);
    expect(parts.filter((part) => part.type === "open")).toHaveLength(6);
  });

  it("takes the number of another order for a slot, too", () => {
    expect(proposeTemplate("Order 250101XYZ12345 is on its way.", context).text).toBe(
      "Order {{order_id}} is on its way.",
    );
  });

  it("leaves words alone that only hold a name", () => {
    const facts = { ...context.facts, buyerName: "Ann" };
    expect(proposeTemplate("The annual sale, Ann, has begun.", { ...context, facts }).text).toBe(
      "The annual sale, {{buyer_name}}, has begun.",
    );
    const chinese = { ...context.facts, buyerName: "王小明" };
    expect(proposeTemplate("您好王小明，已发货。", { ...context, facts: chinese }).text).toBe(
      "您好{{buyer_name}}，已发货。",
    );
  });

  it("names it by the first sentence that is no greeting", () => {
    expect(
      proposeTemplate("Hello Mei! We have asked the courier to look for it. Thanks.", context).title,
    ).toBe("We have asked the courier to look for it");
    expect(proposeTemplate("Thank you! we pack your order tomorrow.", context).title).toBe(
      "We pack your order tomorrow",
    );
    expect(proposeTemplate("您好，我们已联系快递公司核实包裹位置。", context).title).toBe(
      "我们已联系快递公司核实包裹位置",
    );
    const long = proposeTemplate(`We ${"really ".repeat(30)}care.`, context).title;
    expect(long.length).toBeLessThan(64);
    expect(long).toMatch(/…$/);
  });

  it("falls back to the buyer's language, then to English", () => {
    const short = { ...context, language: "other", buyerLanguage: "th" } as const;
    expect(proposeTemplate("ok", short).language).toBe("th");
    expect(proposeTemplate("ok", { ...short, buyerLanguage: "other" }).language).toBe("en");
  });
});
