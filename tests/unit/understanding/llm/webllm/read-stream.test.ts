import type { ChatCompletionChunk } from "@mlc-ai/web-llm";
import { describe, expect, it } from "vitest";
import type { EngineRequest } from "../../../../../lib/understanding/llm/engine";
import { readStream } from "../../../../../lib/understanding/llm/webllm/read-stream";

const ASKED: EngineRequest = { turns: [], maxTokens: 9, temperature: 0, topP: 1 };

function piece(content: string, finish: "stop" | "length" | null = null): ChatCompletionChunk {
  return {
    id: "1",
    object: "chat.completion.chunk",
    created: 0,
    model: "m",
    choices: [{ index: 0, delta: { content }, finish_reason: finish, logprobs: null }],
  };
}

async function read(pieces: readonly ChatCompletionChunk[], request = ASKED) {
  const chunks: string[] = [];
  async function* stream() {
    yield* pieces;
  }
  const answer = await readStream(
    stream(),
    request,
    ({ text }) => chunks.push(text),
    new Promise<never>(() => {}),
    new AbortController().signal,
  );
  return { answer, chunks };
}

describe("a stream of a model that was told not to think", () => {
  it("begins after the empty thought, which comes with the first piece", async () => {
    const { answer, chunks } = await read([
      piece("<think>\n\n</think>\n\nHel"),
      piece("lo."),
      piece("", "stop"),
    ]);
    expect(chunks).toEqual(["Hel", "lo."]);
    expect(answer).toMatchObject({ text: "Hello.", finish: "stop" });
  });

  it("is a whole choice where nothing but the choice follows the thought", async () => {
    const request = { ...ASKED, choices: ["A", "B"], maxTokens: 1 };
    const { answer } = await read([piece("<think>\n\n</think>\n\nB"), piece("", "length")], request);
    expect(answer).toMatchObject({ text: "B", finish: "stop" });
  });

  it("keeps what says the same later on, and a thought that is not empty", async () => {
    const { answer } = await read([
      piece("<think>\nhm"),
      piece("<think>\n\n</think>\n\n"),
      piece("", "stop"),
    ]);
    expect(answer.text).toBe("<think>\nhm<think>\n\n</think>\n\n");
  });
});
