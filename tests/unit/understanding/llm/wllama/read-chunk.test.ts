import { describe, expect, it } from "vitest";
import { allowedCandidates, readChunk } from "../../../../../lib/understanding/llm/wllama/read-chunk";

describe("readChunk", () => {
  it("reads text, end, counts and candidates", () => {
    const chunk = readChunk({
      choices: [
        {
          index: 0,
          delta: { content: "Hi" },
          finish_reason: null,
          logprobs: {
            content: [{ token: "Hi", logprob: 0, top_logprobs: [{ token: "A", logprob: Math.log(0.5) }] }],
          },
        },
      ],
      timings: { cache_n: 10, prompt_n: 5, predicted_n: 2, prompt_ms: 1 },
    });
    expect(chunk).toMatchObject({ text: "Hi", finish: null, tokens: 2, promptTokens: 15 });
    expect(chunk.top?.[0]?.probability).toBeCloseTo(0.5);
  });
  it("reads the ends", () => {
    const end = (reason: string) => readChunk({ choices: [{ delta: {}, finish_reason: reason }] }).finish;
    expect([end("stop"), end("length"), end("tool_calls")]).toEqual(["stop", "length", "stop"]);
    expect(readChunk({ choices: [] })).toEqual({
      text: "",
      finish: null,
      tokens: null,
      promptTokens: null,
      top: null,
    });
  });
  it("refuses what is no chunk", () => {
    expect(() => readChunk("text")).toThrow(expect.objectContaining({ reason: "engine_failed" }));
    expect(() => readChunk({ timings: { prompt_n: "many" } })).toThrow(
      expect.objectContaining({ reason: "engine_failed" }),
    );
  });
});

describe("allowedCandidates", () => {
  const top = [
    { text: "The", probability: 0.5 },
    { text: "B", probability: 0.1 },
    { text: "A", probability: 0.3 },
    { text: "", probability: 0.05 },
  ];
  it("keeps those that a choice begins with, best first, together 1", () => {
    const [first, second, ...more] = allowedCandidates(top, ["A", "Banana"]) ?? [];
    expect(first).toEqual({ text: "A", probability: expect.closeTo(0.75) });
    expect(second).toEqual({ text: "B", probability: expect.closeTo(0.25) });
    expect(more).toEqual([]);
  });
  it("is null where nothing was told", () => {
    expect(allowedCandidates(null, ["A"])).toBeNull();
    expect(allowedCandidates(top, ["Z"])).toBeNull();
    expect(allowedCandidates([{ text: "A", probability: 0 }], ["A"])).toBeNull();
  });
});
