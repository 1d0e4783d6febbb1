import { describe, expect, it } from "vitest";
import { LlmFailure } from "../../../../../lib/domain/llm-failure";
import { nameFailure } from "../../../../../lib/understanding/llm/wllama/name-failure";

describe("nameFailure", () => {
  // Texts of the engine itself, as 3.8.1 writes them.
  it.each([
    [
      "the engine did not take the model",
      "ggml_gallocr_reserve_n_impl: failed to allocate CPU buffer of size 2560298016",
      "out_of_memory",
    ],
    ["x", "llama_init_from_model: failed to initialize the context: std::bad_alloc", "out_of_memory"],
    ["(ABORT) OOM", "", "out_of_memory"],
    ["x", "tensor 'a' data is not within the file bounds, model is corrupted or incomplete", "model_damaged"],
    ["x", "error loading model vocabulary: key not found in model: tokenizer.ggml.model", "model_damaged"],
    [
      "x",
      "llama_model_load: error loading model: unknown model architecture: 'new'\nfailed to load model",
      "engine_failed",
    ],
    ["request (604 tokens) exceeds the available context size (512 tokens)", "", "too_long"],
    ["ggml_webgpu: Device lost! Reason: 1", "", "device_lost"],
    ["Maximum call stack size exceeded", "", "engine_failed"],
  ])("%s | %s → %s", (thrown, logged, reason) => {
    expect(nameFailure(new Error(thrown), [logged])).toMatchObject({ reason });
  });

  it("leaves a named failure as it is and keeps what was said for the report", () => {
    const named = new LlmFailure("cancelled");
    expect(nameFailure(named, ["out of memory"])).toBe(named);
    expect(nameFailure("odd", ["a", "b"]).detail).toBe("odd | a | b");
    expect(nameFailure(new Error("x".repeat(5_000)), []).detail).toHaveLength(1_000);
  });
});
