import type { Assessment, RaisedRisk } from "../../../lib/domain/assessment";
import type { Intent } from "../../../lib/domain/intent";
import type { RiskFlag } from "../../../lib/domain/risk";
import { riskLevelOf } from "../../../lib/domain/risk";
import type { Suggestion, SuggestionSet } from "../../../lib/domain/suggestion";
import type { OverlayChip } from "../../../lib/overlay";

/** Realistic views for the lab; every name and number is made up. */
export interface Line {
  from: "buyer" | "seller";
  text: string;
  status?: OverlayChip["status"] | "unclear";
  kind?: OverlayChip["kind"];
  intent?: Intent;
  risks?: { flag: RiskFlag; words: string }[];
  because?: string;
  sentiment?: Assessment["sentiment"];
}

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
};

/** A chip for a buyer's line; null for a seller's. */
export function chipOf(line: Line, index: number, bubble: Element): OverlayChip | null {
  if (line.from !== "buyer") return null;
  const base = { messageKey: `m${index}`, bubble, kind: line.kind ?? "text", text: line.text } as const;
  if (line.status && line.status !== "unclear" && line.status !== "understood")
    return { ...base, status: line.status, assessment: null };
  const intent = line.intent ?? "other";
  const risks: RaisedRisk[] = (line.risks ?? []).map(({ flag, words }, i) => ({
    flag,
    source: i === 0 ? "rule" : "model",
    rule: i === 0 ? `${flag}.1` : null,
    confidence: i === 0 ? 1 : 0.87,
    spans: span(line.text, words),
  }));
  const sentiment = line.sentiment ?? "neutral";
  const confidence = line.status === "unclear" ? 0.34 : 0.93;
  const assessment: Assessment = {
    intent,
    confidence,
    unclear: line.status === "unclear",
    alternatives: [
      { intent, confidence },
      { intent: "exchange_request", confidence: 0.04 },
      { intent: "complaint", confidence: 0.02 },
    ],
    secondary: intent === "damaged_defective" ? ["refund_request"] : [],
    sentiment,
    language: "en",
    languageConfidence: 0.99,
    risks,
    reasons: span(line.text, line.because ?? ""),
    model: "lab",
    backend: "cpu",
    messageKey: base.messageKey,
    threadKey: "t1",
    level: riskLevelOf(
      risks.map((risk) => risk.flag),
      sentiment,
    ),
    assessedAt: 1,
  };
  return { ...base, status: "understood", assessment };
}

const offer = (
  id: string,
  title: string,
  parts: Suggestion["parts"],
  openSlots: string[] = [],
): Suggestion => ({
  templateId: id,
  title,
  language: "en",
  parts,
  openSlots,
  score: 1,
  reasons: ["intent"],
});

/** Three offers; the second has two blanks. */
export function offers(threadKey = "t1"): SuggestionSet {
  return {
    threadKey,
    messageKey: "m0",
    mode: "offer",
    updatedAt: 1,
    suggestions: [
      offer("a", "Sorry, it arrived damaged", [
        { type: "text", text: "Hi " },
        { type: "filled", slot: "buyer_name", text: "mei_lin88" },
        { type: "text", text: ", I am sorry that your order " },
        { type: "filled", slot: "order_id", text: "2410MADEUP7" },
        {
          type: "text",
          text: " arrived damaged.\nCould you send us a photo of the item and of the parcel? We will then send a new one or refund you at once, as you prefer.",
        },
      ]),
      offer(
        "b",
        "Replacement on its way",
        [
          { type: "text", text: "We will send a new one on " },
          { type: "open", slot: "ship_date" },
          { type: "text", text: ". Your tracking number: " },
          { type: "open", slot: "tracking_number" },
          { type: "text", text: "." },
        ],
        ["ship_date", "tracking_number"],
      ),
      offer("c", "Ask for photos", [
        { type: "text", text: "Could you send us a photo or a short video of the fault, please?" },
      ]),
    ],
  };
}

export const SHORT: Line[] = [
  {
    from: "buyer",
    text: "hi, is the 20 oz tumbler in stock in pink?",
    intent: "availability",
    because: "in stock",
  },
  { from: "seller", text: "Hello! Yes, it is in stock and ships tomorrow." },
  {
    from: "buyer",
    text: "It arrived broken, the lid is cracked. I want my money back",
    intent: "damaged_defective",
    because: "lid is cracked",
    sentiment: "negative",
  },
];

export const LONG: Line[] = [
  { from: "buyer", text: "hello??", intent: "greeting" },
  { from: "seller", text: "Hello, thanks for your message. How can we help?" },
  { from: "buyer", text: "[sticker]", status: "not_text", kind: "sticker" },
  { from: "buyer", text: "hmm ok whatever", status: "unclear", intent: "thanks" },
  {
    from: "buyer",
    text: "It arrived broken, the lid is cracked and the box was open. I have been waiting for this for three weeks and it was a birthday present for my mother, so you can imagine how I feel about your shop right now.",
    intent: "damaged_defective",
    because: "lid is cracked",
    sentiment: "negative",
  },
  {
    from: "seller",
    text: "We are very sorry to hear that. Could you please send us a photo of the damaged item so that we can check it with our warehouse and find the best solution for you as fast as possible?",
  },
  {
    from: "buyer",
    text: "No photos. Refund or one star, and I report you to the platform today",
    intent: "refund_request",
    risks: [
      { flag: "dispute", words: "report you to the platform" },
      { flag: "review_threat", words: "one star" },
      { flag: "refund_abuse", words: "Refund or one star" },
    ],
    because: "Refund",
    sentiment: "very_negative",
  },
  {
    from: "buyer",
    text: "add me on WhatsApp",
    intent: "human_agent",
    risks: [{ flag: "off_platform", words: "WhatsApp" }],
  },
  { from: "buyer", text: "เมื่อไหร่จะส่ง", status: "failed" },
  { from: "buyer", text: "answer me", status: "pending" },
];
