import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  findSignalBasis,
  hasBasis,
  type SignalMessage,
} from "../../../lib/conversation/conversation-signals";
import type { Intent } from "../../../lib/domain/intent";
import type { OrderFacts } from "../../../lib/domain/reading";
import type { Sentiment } from "../../../lib/domain/sentiment";
import { NO_SIGNALS, readSignals, type SignalBasis, signalBasisSchema } from "../../../lib/domain/signal";

let counter = 0;
function buyer(intent: Intent, sentiment: Sentiment = "neutral", secondary: Intent[] = []): SignalMessage {
  counter++;
  return {
    key: `m${counter}`,
    author: "buyer",
    understood: { intent, secondary, sentiment, unclear: false },
  };
}
const seller = (): SignalMessage => ({ key: `m${++counter}`, author: "seller", understood: null });
const order = (stage: OrderFacts["stage"]): OrderFacts => ({
  orderId: "1",
  status: null,
  stage,
  itemTitle: null,
  trackingNumber: null,
  total: null,
});
const signals = (
  messages: SignalMessage[],
  stage: OrderFacts["stage"] = null,
  before: SignalBasis = NO_SIGNALS,
) => readSignals(findSignalBasis(messages, stage && order(stage), before));

describe("price objection after purchase", () => {
  it.each(["to_ship", "shipped", "delivered", "completed"] as const)(
    "is raised while the order is %s",
    (stage) => {
      expect(signals([buyer("price_negotiation")], stage)).toEqual(["price_objection_after_purchase"]);
      expect(signals([buyer("delivery_delay", "neutral", ["price_negotiation"])], stage)).toHaveLength(1);
    },
  );

  it.each([null, "unpaid", "cancelled"] as const)("is not raised while it is %s", (stage) => {
    expect(signals([buyer("price_negotiation")], stage)).toEqual([]);
  });

  it("leaves a haggle from before the purchase alone, however the order stands now", () => {
    const before = [
      buyer("price_negotiation"),
      seller(),
      buyer("purchase_intent"),
      seller(),
      buyer("thanks"),
    ];
    expect(signals(before, "shipped")).toEqual([]);
    expect(signals([buyer("track_order"), buyer("price_negotiation"), seller()], "shipped")).toHaveLength(1);
  });

  it("stays once it was noted, and goes when the message turns out to be another", () => {
    const objection = buyer("price_negotiation");
    const noted = findSignalBasis([objection], order("shipped"), NO_SIGNALS);
    expect(signals([objection, seller()], "shipped", noted)).toHaveLength(1);
    expect(signals([seller(), buyer("thanks")], "shipped", noted)).toHaveLength(1);
    const other = { ...buyer("thanks"), key: objection.key };
    expect(signals([other, seller()], "shipped", noted)).toEqual([]);
  });

  it("takes no word of the seller and none that was unclear", () => {
    const unclear = buyer("price_negotiation");
    if (unclear.understood) unclear.understood.unclear = true;
    expect(signals([unclear, { ...buyer("price_negotiation"), author: "seller" }], "shipped")).toEqual([]);
  });
});

describe("likely return", () => {
  it("is raised by two questions, not by one", () => {
    expect(signals([buyer("return_policy")])).toEqual([]);
    expect(
      signals([buyer("return_policy"), seller(), buyer("shipping_info", "neutral", ["return_policy"])]),
    ).toEqual(["likely_return"]);
  });

  it("is raised by one question and displeasure with the item, in either order", () => {
    const upset = () => buyer("size_fit", "negative");
    expect(signals([buyer("return_policy"), upset()])).toEqual(["likely_return"]);
    expect(signals([upset(), buyer("return_policy")])).toEqual(["likely_return"]);
    expect(signals([buyer("return_policy"), buyer("wrong_item")])).toEqual(["likely_return"]);
    expect(signals([buyer("return_policy"), buyer("size_fit")])).toEqual([]);
    expect(signals([buyer("return_policy"), buyer("delivery_delay", "very_negative")])).toEqual([]);
    expect(signals([upset(), upset()])).toEqual([]);
  });

  it("looks over the whole thread, one part after the other, and counts a message once", () => {
    const first = buyer("return_policy");
    let basis = findSignalBasis([first], null, NO_SIGNALS);
    for (let i = 0; i < 5; i++) basis = findSignalBasis([first], null, basis);
    expect(readSignals(basis)).toEqual([]);
    for (let i = 0; i < 300; i++) basis = findSignalBasis([buyer("greeting"), seller()], null, basis);
    basis = findSignalBasis([buyer("return_policy")], null, basis);
    expect(readSignals(basis)).toEqual(["likely_return"]);
    for (let i = 0; i < 50; i++) basis = findSignalBasis([buyer("return_policy")], null, basis);
    expect(basis.returnPolicy).toHaveLength(2);
  });

  it("gives the same for a thread at once and message by message", () => {
    const thread = [
      buyer("return_policy"),
      buyer("thanks"),
      buyer("complaint", "negative"),
      buyer("return_policy"),
    ];
    let basis = NO_SIGNALS;
    for (let end = 1; end <= thread.length; end++) basis = findSignalBasis(thread.slice(0, end), null, basis);
    expect(basis).toEqual(findSignalBasis(thread, null, NO_SIGNALS));
  });
});

describe("stored signals", () => {
  it("reads rows from before signals, and damaged ones, as none", () => {
    for (const stored of [undefined, null, 3, {}, { returnPolicy: "x" }]) {
      expect(readSignals(stored)).toEqual([]);
      expect(v.parse(signalBasisSchema, stored)).toEqual(NO_SIGNALS);
    }
    expect(hasBasis(NO_SIGNALS)).toBe(false);
    expect(hasBasis(findSignalBasis([buyer("return_policy")], null, NO_SIGNALS))).toBe(true);
  });
});
