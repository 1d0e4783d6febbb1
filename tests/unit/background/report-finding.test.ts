import { describe, expect, it } from "vitest";
import { joinRewrite, reportFinding } from "../../../entrypoints/background/report-finding";
import type { Finding } from "../../../lib/domain/policy";

const finding = (more: Partial<Finding> = {}): Finding => ({
  class: "contact_detail",
  rule: "any/contact_detail/phone number",
  severity: "stop",
  spans: [{ start: 7, end: 10 }],
  rewrite: "please write to us here",
  ...more,
});

describe("reportFinding", () => {
  it("speaks the agent's language and names the rule book of the marketplace", () => {
    const english = reportFinding(finding(), "en", "amazon");
    expect(english.name).toBe("Contact detail");
    expect(english.sources.map(({ name }) => name)).toEqual(["Amazon: buyer-seller messaging guidelines"]);
    expect(english.checked).toMatch(/\d{4}-\d\d-\d\d/);
    expect(reportFinding(finding(), "zh_CN", "shopee").name).toBe("联系方式");
    expect(reportFinding(finding(), "en", "lazada").sources.length).toBe(3);
  });

  it("gives no rule book's name to the agent's own rule", () => {
    const own = reportFinding(finding({ rule: "own/contact_detail/1" }), "en", "amazon");
    expect(own.sources).toEqual([{ name: "your own rule", address: null, confidence: "own", trust: "" }]);
  });
});

describe("joinRewrite", () => {
  it("does not say a word twice", () => {
    expect(joinRewrite("please xyz", finding()).rewrite).toBe("write to us here");
    expect(joinRewrite("so now xyz", finding()).rewrite).toBe("please write to us here");
    expect(joinRewrite("please xyz", finding({ rewrite: null })).rewrite).toBeNull();
    expect(joinRewrite("please xyz", finding({ rewrite: "" })).rewrite).toBe("");
  });
});
