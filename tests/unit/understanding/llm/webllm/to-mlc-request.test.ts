import { describe, expect, it } from "vitest";
import type { EngineRequest } from "../../../../../lib/understanding/llm/engine";
import {
  thinksAloud,
  toGrammar,
  toMlcRequest,
  withoutThought,
} from "../../../../../lib/understanding/llm/webllm/to-mlc-request";

const ASKED: EngineRequest = {
  turns: [
    { role: "system", content: "You answer." },
    { role: "user", content: "Where is it?" },
  ],
  maxTokens: 40,
  temperature: 0.4,
  topP: 0.9,
};

describe("a request in WebLLM's words", () => {
  it("streams and asks for the count", () => {
    expect(toMlcRequest(ASKED, "Llama-3.2-1B-Instruct-q4f16_1-MLC")).toEqual({
      stream: true,
      stream_options: { include_usage: true },
      messages: ASKED.turns,
      max_tokens: 40,
      temperature: 0.4,
      top_p: 0.9,
    });
  });

  it("gives a schema as text, without penalties", () => {
    const schema = { type: "object", properties: { a: { type: "string" } } };
    expect(toMlcRequest({ ...ASKED, schema }, "m")).toMatchObject({
      response_format: { type: "json_object", schema: JSON.stringify(schema) },
      repetition_penalty: 1,
      frequency_penalty: 0,
      presence_penalty: 0,
    });
  });

  it("gives choices as a grammar, with the five likeliest first tokens", () => {
    const request = { ...ASKED, choices: ["A", "B"], maxTokens: 1, temperature: 1, topP: 0.00001 };
    expect(toMlcRequest(request, "m")).toMatchObject({
      response_format: { type: "grammar", grammar: 'root ::= "A" | "B"' },
      logprobs: true,
      top_logprobs: 5,
      temperature: 1,
      top_p: 0.00001,
    });
  });

  it("keeps top-p within what WebLLM takes", () => {
    expect(toMlcRequest({ ...ASKED, topP: 0 }, "m").top_p).toBe(0.00001);
    expect(toMlcRequest({ ...ASKED, topP: 3 }, "m").top_p).toBe(1);
  });

  it("passes stops on", () => {
    expect(toMlcRequest({ ...ASKED, stop: ["\n\n"] }, "m").stop).toEqual(["\n\n"]);
  });

  it("tells the models that think aloud not to, and no other", () => {
    expect(toMlcRequest(ASKED, "Qwen3-0.6B-q4f16_1-MLC").extra_body).toEqual({ enable_thinking: false });
    expect(thinksAloud("Qwen3.5-2B-q4f32_1-MLC")).toBe(true);
    expect(thinksAloud("Qwen3-4B-Instruct-2507-q4f16_1-MLC")).toBe(false);
    expect(thinksAloud("Qwen2.5-0.5B-Instruct-q4f16_1-MLC")).toBe(false);
  });

  it("counts with the empty thought that WebLLM writes for them", () => {
    const turns = [
      { role: "user" as const, content: "Hi" },
      { role: "assistant" as const, content: "Hello." },
      { role: "user" as const, content: "Again" },
    ];
    const asked = { ...ASKED, turns, maxTokens: 20, stop: ["</", "\nBUYER:"] };
    const request = toMlcRequest(asked, "Qwen3.5-2B-q4f16_1-MLC");
    // A stop that the thought holds would end every answer at its first token.
    expect(request.stop).toEqual(["\nBUYER:"]);
    expect(request.max_tokens).toBe(24);
    expect(request.messages.map(({ content }) => content)).toEqual([
      "Hi",
      "<think>\n\n</think>\n\nHello.",
      "Again",
    ]);
    expect(withoutThought("<think>\n\n</think>\n\nHello.")).toBe("Hello.");
    const other = toMlcRequest(asked, "Llama-3.2-1B-Instruct-q4f16_1-MLC");
    expect(other).toMatchObject({ stop: ["</", "\nBUYER:"], max_tokens: 20, messages: turns });
  });
});

describe("the grammar of choices", () => {
  it("escapes what would end a literal", () => {
    expect(toGrammar(['say "no"', "a\\b", "two\nlines", "退款"])).toBe(
      String.raw`root ::= "say \"no\"" | "a\\b" | "two\u000alines" | "退款"`,
    );
  });
});
