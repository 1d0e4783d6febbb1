import { describe, expect, it } from "vitest";
import { POLICY_CLASSES, SEVERITIES } from "../../../../lib/domain/policy";
import type { UserRule } from "../../../../lib/domain/user-rule";
import { policy } from "../../../../lib/i18n/messages/policy";
import {
  checkReply,
  compileUserRule,
  createGuard,
  describeClass,
  POLICY_PACKS,
  severityOf,
} from "../../../../lib/replies/policy";
import { makeContext } from "./reply-context";

const classes = (text: string, changes = {}) =>
  checkReply(text, makeContext(changes)).map((finding) => `${finding.severity} ${finding.class}`);

describe("severityOf", () => {
  it("follows marketplace and market", () => {
    expect(severityOf("false_urgency", "other", "DE")).toBe("warn");
    expect(severityOf("false_urgency", "other", "UK")).toBe("warn");
    expect(severityOf("false_urgency", "other", "US")).toBe("note");
    expect(severityOf("false_urgency", "other", null)).toBe("note");
    expect(severityOf("health_claim", "shopee", "US")).toBe("stop");
    expect(severityOf("health_claim", "shopee", "MY")).toBe("warn");
    expect(severityOf("health_claim", "shopee", null)).toBe("stop");
    expect(severityOf("rights_denial", "shopee", "us")).toBe("warn");
    expect(severityOf("rights_denial", "amazon", "fr")).toBe("stop");
    expect(severityOf("external_link", "shopify", null)).toBe("warn");
    expect(severityOf("external_link", "tiktok_shop", null)).toBe("stop");
    expect(severityOf("marketing", "amazon", null)).toBe("stop");
    expect(severityOf("marketing", "shopee", "DE")).toBe("note");
  });

  it.each(POLICY_CLASSES)("has words and sources for %s", (name) => {
    const { nameKey, whyKey, adviceKey, sources, checked } = describeClass(name);
    for (const key of [nameKey, whyKey, adviceKey]) expect(policy[key].en).not.toBe("");
    expect(sources.length).toBeGreaterThan(0);
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe("checkReply", () => {
  it("finds nothing in a good reply", () => {
    expect(classes("Hello Anna, your parcel is on its way. You can see where it is in your order.")).toEqual(
      [],
    );
    expect(classes("   ")).toEqual([]);
  });

  it("puts what stops first, then goes by place, and points at the words", () => {
    const text = "It is 100% safe. Please cancel the order. No refunds! Add us on w h a t s a p p";
    const found = checkReply(text, makeContext({ market: "US" }));
    expect(found.map((finding) => finding.class)).toEqual([
      "ask_to_cancel",
      "other_platform",
      "guarantee",
      "rights_denial",
    ]);
    const [first] = found[1]?.spans ?? [];
    expect(text.slice(first?.start, first?.end)).toContain("w h a t s a p p");
  });

  it("merges findings of one class on the same words", () => {
    const found = checkReply("wa.me/15550100", makeContext());
    expect(new Set(found.map((finding) => finding.class)).size).toBe(found.length);
  });

  it("excuses what the buyer asked for, but not advertising on Amazon nor a false reason", () => {
    expect(classes("Use code SAVE10 please")).toEqual(["note marketing"]);
    expect(classes("Use code SAVE10 please", { askedForOffer: true })).toEqual([]);
    expect(classes("Use code SAVE10 please", { askedForOffer: true, marketplace: "amazon" })).toEqual([
      "stop marketing",
    ]);
    expect(classes("Please cancel the order", { askedToCancel: true })).toEqual([]);
    expect(classes("Please select changed my mind as the reason", { askedToCancel: true })).toEqual([
      "stop ask_to_cancel",
    ]);
  });

  it("lets an agent promise what she may", () => {
    expect(classes("We will refund you $10")).not.toEqual([]);
    expect(classes("We will refund you $10", { permission: 10 })).toEqual([]);
  });

  it("reads long replies to their middle and end", () => {
    const filler = "The parcel is on its way and all is well. ".repeat(100);
    const text = `${filler}${filler}Please write to help@madeup.example now. ${filler}${filler}`;
    expect(classes(text, { marketplace: "lazada" })).toEqual(["stop contact_detail"]);
  });
});

describe("createGuard", () => {
  const own: UserRule = {
    id: "r1",
    name: "Made-up rule",
    class: "marketing",
    severity: "stop",
    form: "words",
    text: "loyal friend",
    languages: ["en"],
    marketplaces: ["shopee"],
    rewrite: "customer",
    enabled: true,
  };

  it("runs the agent's own rules where they apply", () => {
    expect(compileUserRule(own).ok).toBe(true);
    const guard = createGuard(POLICY_PACKS, { rules: [own], off: [] });
    const text = "You are our loyal friend and we have sent the parcel to you today.";
    expect(
      guard(text, makeContext()).map(({ rule, severity, rewrite }) => ({ rule, severity, rewrite })),
    ).toEqual([{ rule: "own/marketing/r1", severity: "stop", rewrite: "customer" }]);
    expect(guard(text, makeContext({ marketplace: "amazon" }))).toEqual([]);
    const off = createGuard(POLICY_PACKS, { rules: [{ ...own, enabled: false }], off: [] });
    expect(off(text, makeContext())).toEqual([]);
  });

  it("switches shipped rules and checks off by their id", () => {
    const off = ["any/unresolved_slot/braces"];
    const guardWithout = () => createGuard(POLICY_PACKS, { rules: [], off });
    // Two words are said in several languages: a rule of each may find them.
    for (let round = 0; round < POLICY_PACKS.length; round++)
      off.push(...guardWithout()("No refunds!", makeContext()).map(({ rule }) => rule));
    expect(off.length).toBeGreaterThan(1);
    expect(guardWithout()("No refunds!", makeContext())).toEqual([]);
    expect(guardWithout()("{{name}}", makeContext())).toEqual([]);
    expect(checkReply("{{name}}", makeContext())).toHaveLength(1);
  });
});

describe("hostile texts", () => {
  it.each([
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand gaps", "w ".repeat(5_000)],
    ["digits", "0 ".repeat(5_000)],
    ["digit words", "one ".repeat(2_500)],
    ["brackets", "[".repeat(3_000) + "{".repeat(3_000) + "<".repeat(3_000)],
    ["at signs", "a@".repeat(5_000)],
    ["dots", "a.".repeat(5_000)],
    ["marks", "e\u0301\u0302\u0303\u0304\u0305".repeat(2_000)],
    ["right to left", "\u202e\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 ".repeat(500)],
    ["lone surrogates", "\ud800\udc00\ud800 \udfff".repeat(1_000)],
    ["emoji", "👨‍👩‍👧‍👦".repeat(1_000)],
    ["capitals", "AB ".repeat(3_000)],
    ["blank lines", "\n \t".repeat(3_000)],
    ["underscores", "_".repeat(10_000)],
    ["percent signs", "%s%d%a_".repeat(1_500)],
  ])("%s never throw, hang or point outside", (_, text) => {
    for (const marketplace of ["amazon", "shopee"] as const) {
      const found = checkReply(text, makeContext({ marketplace }));
      for (const finding of found) {
        expect(SEVERITIES).toContain(finding.severity);
        for (const span of finding.spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      }
    }
  });
});
