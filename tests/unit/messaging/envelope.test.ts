import { describe, expect, it } from "vitest";
import { envelope, parseEnvelope } from "../../../lib/messaging/envelope";

describe("parseEnvelope", () => {
  it("knows its own", () => {
    const sent = envelope("to-content", "insertReply", { text: "x" });
    expect(parseEnvelope(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
    expect(parseEnvelope(envelope("content-background", "getSettings", undefined))?.input).toBeNull();
  });

  it.each([
    null,
    undefined,
    "text",
    7,
    [],
    {},
    { sellerside: 1 },
    { sellerside: 2, direction: "to-content", type: "a", input: null },
    { sellerside: 1, direction: "elsewhere", type: "a", input: null },
    { sellerside: 1, direction: "to-content", type: 5, input: null },
    { sellerside: 1, direction: "to-content", type: "x".repeat(61), input: null },
    { type: "FROM_ANOTHER_EXTENSION" },
  ])("refuses %j", (message) => {
    expect(parseEnvelope(message)).toBeNull();
  });
});
