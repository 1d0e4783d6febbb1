import { describe, expect, it } from "vitest";
import { choicesGrammar } from "../../../../../lib/understanding/llm/wllama/grammar";

describe("choicesGrammar", () => {
  it("has one sentence for each choice", () => {
    expect(choicesGrammar(["A", "refund request", "中文"])).toBe('root ::= "A" | "refund request" | "中文"');
  });
  it("writes what could end a literal by its number", () => {
    expect(choicesGrammar(['a"b\\c\nd'])).toBe('root ::= "a\\x22b\\x5cc\\x0ad"');
  });
});
