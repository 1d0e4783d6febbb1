import { describe, expect, it } from "vitest";
import { answerClock, answerHours } from "../../../lib/conversation/answer-clock";
import { conversationFlags, type FlagMessage } from "../../../lib/conversation/conversation-flags";
import type { Intent } from "../../../lib/domain/intent";
import type { OrderFacts } from "../../../lib/domain/reading";
import type { Sentiment } from "../../../lib/domain/sentiment";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 12);
const order = (stage: OrderFacts["stage"]): OrderFacts => ({
  orderId: "1",
  status: "",
  stage,
  itemTitle: null,
  trackingNumber: null,
  total: null,
});

function buyer(intent: Intent, sentiment: Sentiment = "neutral", hoursAgo = 1): FlagMessage {
  return {
    author: "buyer",
    at: NOW - hoursAgo * HOUR,
    firstSeenAt: NOW,
    understood: { intent, secondary: [], sentiment, unclear: false },
  };
}
const seller: FlagMessage = { author: "seller", at: NOW, firstSeenAt: NOW, understood: null };
const automatic: FlagMessage = { ...seller, author: "automatic" };
const flags = (messages: FlagMessage[], facts: OrderFacts | null = null, now = NOW) =>
  conversationFlags(messages, facts, "shopee", "SG", now);

describe("conversation flags", () => {
  it("raises repeat_contact for the same question three times, answered or not", () => {
    const asked = [buyer("track_order"), seller, buyer("track_order"), seller];
    expect(flags([...asked, buyer("size_fit"), seller])).not.toContain("repeat_contact");
    expect(flags([...asked, buyer("track_order"), seller])).toContain("repeat_contact");
  });

  it("raises repeat_contact for three messages in a row; an automatic reply is no answer", () => {
    expect(flags([buyer("greeting"), automatic, buyer("size_fit")])).not.toContain("repeat_contact");
    expect(flags([buyer("greeting"), automatic, buyer("size_fit"), buyer("thanks")])).toContain(
      "repeat_contact",
    );
    expect(flags([buyer("greeting"), seller, buyer("size_fit"), buyer("thanks")])).not.toContain(
      "repeat_contact",
    );
  });

  it("raises delivered_not_received only when the order card says delivered", () => {
    expect(flags([buyer("not_received")], order("delivered"))).toContain("delivered_not_received");
    expect(flags([buyer("not_received")], order("shipped"))).not.toContain("delivered_not_received");
    expect(flags([buyer("thanks")], order("delivered"))).not.toContain("delivered_not_received");
  });

  it("raises escalating after two successive falls that end negative", () => {
    const fall: Sentiment[] = ["positive", "neutral", "negative"];
    const mild: Sentiment[] = ["very_positive", "positive", "neutral"];
    expect(flags(fall.map((s) => buyer("complaint", s)))).toContain("escalating");
    expect(flags(mild.map((s) => buyer("complaint", s)))).not.toContain("escalating");
    expect(flags([buyer("complaint", "neutral"), buyer("complaint", "negative")])).not.toContain(
      "escalating",
    );
  });

  it("runs the platform's clock from the oldest unanswered message", () => {
    expect(answerHours("tiktok_shop", "TH")).toBe(12);
    expect(answerHours("tiktok_shop", "US")).toBe(24);
    const waiting = [buyer("greeting", "neutral", 10), automatic, buyer("size_fit", "neutral", 1)];
    expect(answerClock(waiting, "shopee", "SG", NOW)).toMatchObject({ state: "due", since: NOW - 10 * HOUR });
    expect(flags(waiting)).toContain("sla_due");
    expect(flags([buyer("greeting", "neutral", 13)])).toContain("sla_breached");
    expect(flags([buyer("greeting", "neutral", 13), seller])).toEqual([]);
  });
});
