import { describe, expect, it } from "vitest";
import type { ReplyContext } from "../../../../lib/domain/policy";
import { createGuard } from "../../../../lib/replies/policy";
import { checkTemplate } from "../../../../lib/replies/policy/check-template";

const guard = createGuard();
const template = (text: string, more = {}) => ({
  variants: [{ language: "en", region: "", text }],
  marketplaces: [],
  regions: [],
  ...more,
});

describe("checkTemplate", () => {
  it("says nothing of an innocent text with slots", () => {
    const text = "Hello {{buyer_name}}, your parcel {{order_id}} left our warehouse and is with the courier.";
    expect(checkTemplate(template(text), guard)).toEqual([]);
  });

  it("names a finding once with every marketplace where it holds", () => {
    const found = checkTemplate(template("Please add us on WhatsApp for faster help."), guard);
    const stop = found.find(({ finding }) => finding.class === "other_platform");
    expect(stop?.finding.severity).toBe("stop");
    expect(stop?.marketplaces).toEqual(["shopee", "tiktok_shop", "amazon", "lazada", "shopify"]);
    expect(new Set(found.map(({ finding }) => `${finding.rule} ${finding.spans[0]?.start}`)).size).toBe(
      found.length,
    );
  });

  it("looks only where the template is offered, and at each variant by itself", () => {
    const found = checkTemplate(
      {
        variants: [
          { language: "en", region: "", text: "Thank you, your order is packed today by our team." },
          { language: "en", region: "GB", text: "Please add us on WhatsApp for faster help." },
        ],
        marketplaces: ["amazon"],
        regions: [],
      },
      guard,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatchObject({ variant: 1, marketplaces: ["amazon"] });
  });

  it("asks for every market that the template is for, and takes the hardest answer", () => {
    const asked: ReplyContext[] = [];
    const found = checkTemplate(
      template("x", { marketplaces: ["shopee"], regions: ["US", "DE"] }),
      (_, context) => {
        asked.push(context);
        const severity = context.market === "DE" ? "stop" : "note";
        return [{ class: "green_claim", rule: "r", severity, spans: [{ start: 0, end: 1 }], rewrite: null }];
      },
    );
    expect(asked.map(({ market, kind }) => [market, kind])).toEqual([
      ["US", "template"],
      ["DE", "template"],
    ]);
    expect(found.map(({ finding }) => finding.severity)).toEqual(["stop"]);
  });
});
