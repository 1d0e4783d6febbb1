import { prebuiltAppConfig } from "@mlc-ai/web-llm";
import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../../lib/domain/language";
import { type GpuProbe, modelCardSchema } from "../../../../../lib/domain/language-model";
import {
  CATALOGUE,
  familyOf,
  findCard,
  offeredCards,
} from "../../../../../lib/understanding/llm/weights/catalogue";
import { judgeFit, rankCards, recommend } from "../../../../../lib/understanding/llm/weights/fit";
import { probeGpu } from "../../../../../lib/understanding/llm/weights/probe";
import { madeUpCard } from "../../../../llm/made-up-model";

const GOOD: GpuProbe = {
  webgpu: true,
  adapter: { vendor: "nvidia", architecture: "ada", description: "", software: false },
  f16: true,
  maxBufferSize: 4 * 2 ** 30,
  maxStorageBufferBindingSize: 2 ** 31,
  vramMb: 8192,
  memoryGb: 16,
  promptApi: "unavailable",
  translator: false,
  probedAt: 1,
};
const always = () => true;

describe("the catalogue", () => {
  it("has cards that the domain takes, 8 to 12 models, ids once", () => {
    for (const card of CATALOGUE) expect(parse(modelCardSchema, card)).toEqual(card);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    const families = new Set(CATALOGUE.map(familyOf));
    expect(families.size).toBeGreaterThanOrEqual(8);
    expect(families.size).toBeLessThanOrEqual(12);
    expect(offeredCards(GOOD)).toHaveLength(families.size);
    expect(offeredCards({ f16: false }).filter(({ needsF16 }) => needsF16)).toEqual([]);
  });

  it("names WebLLM models as the pinned package does, with its memory and its repository", () => {
    const records = new Map(prebuiltAppConfig.model_list.map((record) => [record.model_id, record]));
    for (const card of CATALOGUE.filter(({ engine }) => engine === "webllm")) {
      const record = records.get(card.id);
      expect(record?.model, card.id).toBe(`https://huggingface.co/${card.repository}`);
      expect(card.vramMb, card.id).toBe(Math.ceil(record?.vram_required_MB ?? 0));
      expect(record?.overrides?.context_window_size, card.id).toBe(card.contextTokens);
    }
  });
});

describe("a card's fit", () => {
  const card = findCard("Qwen3-1.7B-q4f16_1-MLC") ?? madeUpCard({ id: "gone" });

  it("is good on a roomy card", () => {
    expect(judgeFit(card, GOOD)).toEqual({ verdict: "good", reason: null });
  });

  it.each([
    ["no WebGPU", { webgpu: false, adapter: null }, "no", "no_webgpu"],
    ["no adapter", { adapter: null }, "no", "no_adapter"],
    ["no half precision", { f16: false }, "no", "no_f16"],
    ["far too little memory", { vramMb: 1000 }, "no", "gpu_too_small"],
    ["little memory", { vramMb: 2400 }, "tight", "gpu_too_small"],
    ["unknown memory", { vramMb: null }, "tight", null],
    [
      "software only",
      { adapter: { vendor: "google", architecture: "swiftshader", description: "", software: true } },
      "tight",
      null,
    ],
  ] as const)("with %s", (_name, change, verdict, reason) => {
    expect(judgeFit(card, { ...GOOD, ...change } as GpuProbe)).toEqual({ verdict, reason });
  });

  it("is none when one buffer does not fit", () => {
    expect(judgeFit({ ...card, bufferBytes: 2 ** 32 }, GOOD)).toEqual({
      verdict: "no",
      reason: "gpu_too_small",
    });
  });

  it("of a GGUF model needs no graphics card", () => {
    const gguf = findCard("Qwen3-0.6B-Q8_0-GGUF") ?? madeUpCard({ id: "gone" });
    const none: GpuProbe = { ...GOOD, webgpu: false, adapter: null, vramMb: null };
    expect(judgeFit(gguf, GOOD).verdict).toBe("good");
    expect(judgeFit(gguf, none)).toEqual({ verdict: "tight", reason: null });
    expect(judgeFit(gguf, { ...none, memoryGb: 1 })).toEqual({ verdict: "no", reason: "out_of_memory" });
    expect(judgeFit({ ...gguf, bytes: 3e9 }, GOOD).verdict).toBe("no");
  });
});

describe("the recommendation", () => {
  it("speaks all the languages, fits with room and answers soon", () => {
    expect(recommend(offeredCards(GOOD), GOOD, LANGUAGES, always)?.id).toBe("Qwen3.5-2B-q4f16_1-MLC");
    expect(recommend(offeredCards(GOOD), GOOD, ["en", "ja"], always)?.parameters).toBeLessThanOrEqual(2);
  });

  it("takes the variant without half precision where there is none", () => {
    const probe = { ...GOOD, f16: false };
    const best = recommend(CATALOGUE, probe, ["zh", "vi"], always);
    expect(best?.needsF16).toBe(false);
    expect(best?.id).toContain("q4f32");
  });

  it("names nothing that the package cannot run", () => {
    const gguf = recommend(offeredCards(GOOD), GOOD, LANGUAGES, ({ engine }) => engine === "wllama");
    expect(gguf?.engine).toBe("wllama");
    expect(recommend(offeredCards(GOOD), GOOD, LANGUAGES, () => false)).toBeNull();
  });

  it("is a small GGUF model without a graphics card", () => {
    const none: GpuProbe = { ...GOOD, webgpu: false, adapter: null, vramMb: null };
    expect(recommend(offeredCards(none), none, LANGUAGES, always)?.id).toBe("Qwen3-0.6B-Q8_0-GGUF");
  });

  it("puts what does not fit last and says which languages are missing", () => {
    const ranked = rankCards(offeredCards(GOOD), { ...GOOD, vramMb: 1500 }, ["vi"], always);
    const firstNo = ranked.findIndex(({ fit }) => fit.verdict === "no");
    expect(firstNo).toBeGreaterThan(0);
    expect(ranked.slice(firstNo).every(({ fit }) => fit.verdict === "no")).toBe(true);
    expect(ranked.find(({ card }) => card.id.startsWith("SmolLM2"))?.missing).toEqual(["vi"]);
  });
});

describe("the probe", () => {
  function gpu(info: Partial<GPUAdapterInfo>, features: string[] = [], maxBufferSize = 2 ** 31): GPU {
    const adapter = {
      info: { vendor: "", architecture: "", description: "", ...info },
      features: new Set(features),
      limits: { maxBufferSize, maxStorageBufferBindingSize: 2 ** 30 },
    };
    return { requestAdapter: async () => adapter } as unknown as GPU;
  }

  it("says what is there and estimates the memory", async () => {
    expect(await probeGpu({ gpu: gpu({ vendor: "nvidia" }, ["shader-f16"]), deviceMemory: 8 }, 5)).toEqual({
      webgpu: true,
      adapter: { vendor: "nvidia", architecture: "", description: "", software: false },
      f16: true,
      maxBufferSize: 2 ** 31,
      maxStorageBufferBindingSize: 2 ** 30,
      vramMb: 4096,
      memoryGb: 8,
      promptApi: "unavailable",
      translator: false,
      probedAt: 5,
    });
    expect((await probeGpu({ gpu: gpu({ vendor: "intel" }), deviceMemory: 8 }, 5)).vramMb).toBe(4096);
    expect((await probeGpu({ gpu: gpu({ vendor: "amd" }, [], 2 ** 30) }, 5)).vramMb).toBe(2048);
  });

  it("knows a software adapter", async () => {
    const probe = await probeGpu({ gpu: gpu({ vendor: "google", architecture: "swiftshader" }) }, 5);
    expect(probe.adapter?.software).toBe(true);
  });

  it("is whole without WebGPU and with a driver that throws", async () => {
    const broken = { requestAdapter: () => Promise.reject(new Error("driver")) } as unknown as GPU;
    expect(await probeGpu({}, 5)).toMatchObject({ webgpu: false, adapter: null, vramMb: null, f16: false });
    expect(await probeGpu({ gpu: broken }, 5)).toMatchObject({ webgpu: true, adapter: null });
  });

  it("asks Chrome's own model and translator", async () => {
    const promptApi = { availability: async () => "downloadable" };
    expect(await probeGpu({ promptApi, translator: class {} }, 5)).toMatchObject({
      promptApi: "downloadable",
      translator: true,
    });
    const broken = { availability: () => Promise.reject(new Error("off")) };
    expect((await probeGpu({ promptApi: broken }, 5)).promptApi).toBe("unavailable");
  });
});
