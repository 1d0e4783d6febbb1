// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { AnswerClock } from "../../../components/chat/answer-clock";
import { BuyerCard } from "../../../components/chat/buyer-card";
import { IntentGuess } from "../../../components/chat/intent-guess";
import { MessageRow } from "../../../components/chat/message-row";
import { SentimentStrip } from "../../../components/chat/sentiment-strip";
import { StateLine } from "../../../components/chat/state-line";
import { groupReasons } from "../../../components/risk/group-reasons";
import { RiskBanner } from "../../../components/risk/risk-banner";
import type { Assessment, RaisedRisk } from "../../../lib/domain/assessment";
import type { StoredMessage } from "../../../lib/domain/conversation";
import { MESSAGE_KINDS } from "../../../lib/domain/message";
import { READING_STATES } from "../../../lib/domain/reading";
import { labels } from "../../../lib/i18n/messages/labels";
import { click, render } from "./render";

const message = (part: Partial<StoredMessage>): StoredMessage => ({
  key: "k",
  threadKey: "t",
  seq: 0,
  author: "buyer",
  kind: "text",
  text: "hello",
  translation: null,
  at: 1_700_000_000_000,
  atSource: "shown",
  delivery: "shown",
  nativeId: null,
  firstSeenAt: 0,
  ...part,
});

const risk = (flag: RaisedRisk["flag"], start: number, end: number): RaisedRisk => ({
  flag,
  source: "rule",
  rule: "r",
  confidence: 1,
  spans: [{ start, end }],
});

const assessment = (part: Partial<Assessment>): Assessment => ({
  messageKey: "k",
  threadKey: "t",
  level: "none",
  assessedAt: 0,
  intent: "track_order",
  confidence: 0.87,
  unclear: false,
  alternatives: [
    { intent: "track_order", confidence: 0.41 },
    { intent: "delivery_delay", confidence: 0.3 },
    { intent: "not_received", confidence: 0.2 },
    { intent: "other", confidence: 0.05 },
  ],
  secondary: [],
  sentiment: "neutral",
  language: "en",
  languageConfidence: 1,
  risks: [],
  reasons: [],
  model: "m",
  backend: "cpu",
  ...part,
});

describe("MessageRow", () => {
  it("shows hostile text as text and marks the words of a risk", () => {
    const text = '<img src=x onerror="alert(1)"> I will sue \u202eyou';
    const box = render(
      <MessageRow
        message={message({ text })}
        assessment={assessment({ risks: [risk("legal", text.indexOf("sue"), text.indexOf("sue") + 3)] })}
        now={0}
      />,
    );
    expect(box.querySelector("img")).toBeNull();
    expect(box.textContent).toContain(text);
    expect([...box.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["sue"]);
    expect(box.querySelector('[data-testid="risk-chip"]')?.textContent).toBe(labels.risk_legal.en);
  });

  it("says check by hand where a buyer's words were not understood", () => {
    expect(render(<MessageRow message={message({})} assessment={undefined} now={0} />).textContent).toContain(
      "Check by hand",
    );
    const own = render(<MessageRow message={message({ author: "seller" })} assessment={undefined} now={0} />);
    expect(own.textContent).not.toContain("Check by hand");
  });

  it.each(MESSAGE_KINDS.filter((kind) => kind !== "text"))("names a message of kind %s", (kind) => {
    const box = render(<MessageRow message={message({ kind, text: "" })} assessment={undefined} now={0} />);
    expect(box.textContent).toContain(labels[`kind_${kind}`].en);
  });

  it("shows 50,000 characters by their beginning, all of them on demand", () => {
    const text = "a".repeat(50_000);
    const box = render(<MessageRow message={message({ text })} assessment={assessment({})} now={0} />);
    expect(box.textContent?.length).toBeLessThan(1_000);
    click(box.querySelector("button"));
    expect(box.textContent).toContain(text);
  });

  it("tells an inherited time and an unknown one", () => {
    const inherited = render(
      <MessageRow message={message({ atSource: "inherited" })} assessment={undefined} now={0} />,
    );
    expect(inherited.querySelector("time")?.textContent).toMatch(/^≈ /);
    const unknown = render(<MessageRow message={message({ at: null })} assessment={undefined} now={0} />);
    expect(unknown.querySelector("time")?.textContent).toBe("no time shown");
  });
});

describe("IntentGuess", () => {
  it("shows the intent with its confidence", () => {
    const text = render(
      <IntentGuess understanding={assessment({ secondary: ["refund_request"] })} />,
    ).textContent;
    expect(text).toContain("Where is my parcel?");
    expect(text).toContain("87%");
    expect(text).toContain("Wants a refund");
  });

  it("never rounds up to certainty", () => {
    const text = render(<IntentGuess understanding={assessment({ confidence: 0.9991 })} />).textContent;
    expect(text).toContain("99%");
  });

  it("shows an unclear one as such, with three guesses and no more", () => {
    const text = render(<IntentGuess understanding={assessment({ unclear: true })} />).textContent;
    expect(text).toContain("Unclear");
    for (const part of ["Where is my parcel? 41%", "Delivery is late 30%", "Not received 20%"])
      expect(text).toContain(part);
    expect(text).not.toContain("5%");
  });
});

describe("RiskBanner", () => {
  const text = "refund or 1 star";
  const reasons = [
    { flag: "escalating" as const, quote: null },
    { flag: "review_threat" as const, quote: { text, spans: [{ start: 10, end: 16 }] } },
    { flag: "refund_abuse" as const, quote: { text, spans: [{ start: 0, end: 6 }] } },
  ];

  it("says the level in words and quotes a message once for all its flags", () => {
    const box = render(<RiskBanner level="critical" reasons={reasons} />);
    expect(box.querySelector("h2")?.textContent).toBe("Risk: Critical");
    expect(box.querySelectorAll("blockquote")).toHaveLength(1);
    expect([...box.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["refund", "1 star"]);
    expect(box.querySelectorAll('[data-testid="risk-chip"]')).toHaveLength(3);
  });

  it("puts the worst group first and does not touch what it was given", () => {
    expect(groupReasons(reasons).map((group) => group.flags)).toEqual([
      ["review_threat", "refund_abuse"],
      ["escalating"],
    ]);
    expect(reasons[1]?.quote?.spans).toHaveLength(1);
  });

  it("is absent without risk", () => {
    expect(render(<RiskBanner level="none" reasons={[]} />).textContent).toBe("");
  });
});

describe("StateLine", () => {
  it.each([...READING_STATES, "paused"] as const)("explains %s", (state) => {
    const box = render(<StateLine state={state} />, "zh_CN");
    const line = box.querySelector('[data-testid="status"]');
    expect(line?.getAttribute("data-state")).toBe(state);
    expect(line?.textContent?.length).toBeGreaterThan(5);
  });
});

it("the sentiment strip says in words what it draws", () => {
  const box = render(<SentimentStrip sentiments={["positive", "neutral", "very_negative"]} />);
  const drawing = box.querySelector('[role="img"]');
  expect(drawing?.getAttribute("aria-label")).toContain("Pleased, Neutral, Furious");
  const heights = [...(drawing?.children ?? [])].map((bar) =>
    Number.parseInt((bar as HTMLElement).style.height, 10),
  );
  expect(heights).toEqual([80, 60, 20]);
});

it("the answer clock counts down and then up", () => {
  const running = render(<AnswerClock deadline={3 * 3_600_000 + 5 * 60_000} now={0} state="running" />);
  expect(running.textContent).toBe("Answer within 3 h 5 min");
  const late = render(<AnswerClock deadline={0} now={12 * 60_000} state="breached" />);
  expect(late.textContent).toBe("Overdue by 12 min");
  const days = render(<AnswerClock deadline={0} now={97.5 * 3_600_000} state="breached" />, "zh_CN");
  expect(days.textContent).toBe("已超时 4 天 1 小时");
});

it("the buyer card keeps to what the page showed", () => {
  const box = render(
    <BuyerCard
      buyerName={null}
      shopName="Blue Harbour"
      marketplace="amazon"
      region="US"
      order={{
        orderId: "112-1",
        status: null,
        stage: "shipped",
        itemTitle: null,
        trackingNumber: null,
        total: null,
      }}
    />,
  );
  expect(box.querySelector("h1")?.textContent).toBe("Buyer without a name");
  expect([...box.querySelectorAll("dt")].map((term) => term.textContent)).toEqual(["Order", "Status"]);
  expect([...box.querySelectorAll("dd")].map((value) => value.textContent)).toEqual(["112-1", "Shipped"]);
});
