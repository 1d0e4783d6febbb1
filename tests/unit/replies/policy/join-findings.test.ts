import { describe, expect, it } from "vitest";
import { checkReply } from "../../../../lib/replies/policy";
import { joinFindings } from "../../../../lib/replies/policy/join-findings";
import { makeContext } from "./reply-context";

const lines = (text: string) =>
  joinFindings(checkReply(text, makeContext())).map(({ finding, also }) => [finding.class, ...also]);

describe("joinFindings", () => {
  it("shows a messenger with its handle as one line and keeps both classes", () => {
    const [first, ...rest] = lines("Add us: WhatsApp +1 415 555 0132");
    expect(first?.[0]).toBe("contact_detail");
    expect(new Set(first)).toContain("other_platform");
    expect(rest).toEqual([]);
  });

  it("keeps apart what stands in different words or says different things", () => {
    const found = lines(
      "Write to help@madeup.example. Please cancel the order and buy at www.madeup-shop.com",
    );
    expect(found.map(([name]) => name)).toEqual(["contact_detail", "ask_to_cancel", "external_link"]);
  });
});
