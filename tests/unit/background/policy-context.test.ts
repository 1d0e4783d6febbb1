import { describe, expect, it } from "vitest";
import { composeReplyContext, type ReplySituation } from "../../../entrypoints/background/policy-context";
import type { Assessment } from "../../../lib/domain/assessment";
import type { Conversation } from "../../../lib/domain/conversation";

const chat = (threadKey: string, buyerName: string, orderId: string | null, total: string | null = null) =>
  ({
    threadKey,
    buyerName,
    region: "SG",
    order: { orderId, status: null, stage: null, itemTitle: null, trackingNumber: null, total },
  }) as Conversation;
const meant = (intent: Assessment["intent"], language: Assessment["language"] = "en") =>
  ({ intent, secondary: [], language, languageConfidence: 0.9 }) as unknown as Assessment;
const situation = (more: Partial<ReplySituation> = {}): ReplySituation => ({
  marketplace: "shopee",
  conversation: chat("a", "mei.lin", "261118QK7V3M2P", "SGD 89.90"),
  assessments: [],
  others: [],
  permissions: [],
  kind: "reply",
  limit: null,
  ...more,
});

describe("composeReplyContext", () => {
  it("knows the buyer, the market and who else is open, but not this chat as another", () => {
    const context = composeReplyContext(
      situation({
        assessments: [meant("greeting", "th")],
        others: [chat("a", "mei.lin", "X"), chat("b", "mei.lin", null), chat("c", "Torsten W.", "305-1")],
      }),
    );
    expect(context.buyer).toEqual({ language: "th", name: "mei.lin", orderIds: ["261118QK7V3M2P"] });
    expect(context.market).toBe("SG");
    expect(context.others).toEqual({ names: ["Torsten W."], orderIds: ["305-1"] });
  });

  it("knows what the buyer asked for in her last messages only", () => {
    const old = [meant("cancel_order"), ...Array.from({ length: 5 }, () => meant("thanks"))];
    expect(composeReplyContext(situation({ assessments: old })).askedToCancel).toBe(false);
    const now = composeReplyContext(
      situation({ assessments: [meant("discount_coupon"), meant("cancel_order")] }),
    );
    expect([now.askedForOffer, now.askedToCancel]).toEqual([true, true]);
  });

  it("takes the permission of the marketplace and the order's currency; without any nothing may be promised", () => {
    const permissions = [
      { marketplace: "any" as const, currency: "SGD", amount: 5 },
      { marketplace: "shopee" as const, currency: "SGD", amount: 20 },
      { marketplace: "shopee" as const, currency: "THB", amount: 300 },
    ];
    expect(composeReplyContext(situation({ permissions })).permission).toBe(20);
    expect(composeReplyContext(situation({ permissions, marketplace: "amazon" })).permission).toBe(5);
    const unknown = chat("a", "mei.lin", null);
    expect(composeReplyContext(situation({ permissions, conversation: unknown })).permission).toBe(20);
    expect(composeReplyContext(situation()).permission).toBe(0);
  });
});
