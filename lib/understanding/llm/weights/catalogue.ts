import type { Language } from "../../../domain/language";
import { LANGUAGES } from "../../../domain/language";
import type { ModelCard } from "../../../domain/language-model";

const ALL: readonly Language[] = LANGUAGES;
const QWEN_2_5: readonly Language[] = ["en", "zh", "es", "pt", "fr", "de", "it", "ja", "ko", "th", "vi"];
const APACHE = { licence: "Apache-2.0", licenceUrl: "https://www.apache.org/licenses/LICENSE-2.0" };

interface Family extends Pick<ModelCard, "name" | "parameters" | "languages" | "tier" | "licence"> {
  /** Id without quantisation. */
  base: string;
  licenceUrl: string;
  /** `vram_required_MB` of WebLLM 0.2.86's own records, at 4,096 tokens. */
  vram: { f16: number; f32: number };
}

/**
 * Instruct models that WebLLM 0.2.86 knows (ids and memory are its records'), each as a half-precision variant and one
 * that needs no half precision. Languages are what the makers claim; sizes are estimates, see `estimateBytes`.
 */
const FAMILIES: readonly Family[] = [
  {
    base: "SmolLM2-360M-Instruct",
    name: "SmolLM2 360M",
    parameters: 0.36,
    vram: { f16: 377, f32: 580 },
    languages: ["en"],
    tier: "light",
    ...APACHE,
  },
  {
    base: "Qwen2.5-0.5B-Instruct",
    name: "Qwen2.5 0.5B",
    parameters: 0.49,
    vram: { f16: 945, f32: 1061 },
    languages: [...QWEN_2_5],
    tier: "light",
    ...APACHE,
  },
  {
    base: "Qwen3-0.6B",
    name: "Qwen3 0.6B",
    parameters: 0.6,
    vram: { f16: 1404, f32: 1925 },
    languages: [...ALL],
    tier: "light",
    ...APACHE,
  },
  {
    base: "Qwen3.5-0.8B",
    name: "Qwen3.5 0.8B",
    parameters: 0.8,
    vram: { f16: 1630, f32: 1895 },
    languages: [...ALL],
    tier: "light",
    ...APACHE,
  },
  {
    base: "Llama-3.2-1B-Instruct",
    name: "Llama 3.2 1B",
    parameters: 1.24,
    vram: { f16: 880, f32: 1129 },
    languages: ["en", "es", "pt", "fr", "de", "it", "th"],
    tier: "balanced",
    licence: "Llama 3.2 Community License",
    licenceUrl: "https://www.llama.com/llama3_2/license/",
  },
  {
    base: "Qwen3-1.7B",
    name: "Qwen3 1.7B",
    parameters: 1.72,
    vram: { f16: 2037, f32: 2636 },
    languages: [...ALL],
    tier: "balanced",
    ...APACHE,
  },
  {
    base: "Qwen3.5-2B",
    name: "Qwen3.5 2B",
    parameters: 2,
    vram: { f16: 2246, f32: 2592 },
    languages: [...ALL],
    tier: "balanced",
    ...APACHE,
  },
  {
    base: "gemma-2-2b-jpn-it",
    name: "Gemma 2 2B JPN",
    parameters: 2.6,
    vram: { f16: 1896, f32: 2509 },
    languages: ["en", "ja"],
    tier: "balanced",
    licence: "Gemma Terms of Use",
    licenceUrl: "https://ai.google.dev/gemma/terms",
  },
  {
    base: "Qwen3-4B",
    name: "Qwen3 4B",
    parameters: 4,
    vram: { f16: 3432, f32: 4328 },
    languages: [...ALL],
    tier: "quality",
    ...APACHE,
  },
];

/** 4-bit weights with one scale (16 or 32 bits) for 32 of them: 4.5 or 5 bits a parameter, and half a bit for what is not packed. */
function estimateBytes(parameters: number, half: boolean): number {
  return Math.round((parameters * 1e9 * (half ? 5 : 5.5)) / 8 / 1e6) * 1e6;
}

function webllmCard({ base, vram, ...family }: Family, half: boolean): ModelCard {
  const id = `${base}-${half ? "q4f16_1" : "q4f32_1"}-MLC`;
  return {
    ...family,
    id,
    engine: "webllm",
    repository: `mlc-ai/${id}`,
    revision: "main",
    files: [],
    bytes: estimateBytes(family.parameters, half),
    vramMb: half ? vram.f16 : vram.f32,
    bufferBytes: null,
    needsF16: half,
    contextTokens: 4096,
    custom: false,
  };
}

/** One GGUF file; its exact size and hash are the host's to say, so none is written down here. */
function ggufCard(
  card: Pick<ModelCard, "id" | "name" | "parameters" | "languages" | "tier" | "bytes"> & {
    repository: string;
    file: string;
  },
): ModelCard {
  const { file, ...rest } = card;
  return {
    ...rest,
    ...APACHE,
    engine: "wllama",
    revision: "main",
    files: [{ path: file, size: null, sha256: null }],
    // Weights, and what the context and the engine's own buffers take beside them.
    vramMb: Math.round(card.bytes / 1e6 + 500),
    bufferBytes: null,
    needsF16: false,
    contextTokens: 4096,
    custom: false,
  };
}

const GGUF: readonly ModelCard[] = [
  ggufCard({
    id: "Qwen3-0.6B-Q8_0-GGUF",
    name: "Qwen3 0.6B (GGUF)",
    repository: "Qwen/Qwen3-0.6B-GGUF",
    file: "Qwen3-0.6B-Q8_0.gguf",
    parameters: 0.6,
    bytes: 640e6,
    languages: [...ALL],
    tier: "light",
  }),
  ggufCard({
    id: "Qwen2.5-1.5B-Instruct-Q4_K_M-GGUF",
    name: "Qwen2.5 1.5B (GGUF)",
    repository: "Qwen/Qwen2.5-1.5B-Instruct-GGUF",
    file: "qwen2.5-1.5b-instruct-q4_k_m.gguf",
    parameters: 1.54,
    bytes: 1120e6,
    languages: [...QWEN_2_5],
    tier: "balanced",
  }),
  ggufCard({
    id: "Qwen3-1.7B-Q4_K_M-GGUF",
    name: "Qwen3 1.7B (GGUF)",
    repository: "unsloth/Qwen3-1.7B-GGUF",
    file: "Qwen3-1.7B-Q4_K_M.gguf",
    parameters: 1.72,
    bytes: 1110e6,
    languages: [...ALL],
    tier: "balanced",
  }),
];

/** Every card, both variants of each WebLLM model; surfaces show one of them, see `offeredCards`. */
export const CATALOGUE: readonly ModelCard[] = [
  ...FAMILIES.flatMap((family) => [webllmCard(family, true), webllmCard(family, false)]),
  ...GGUF,
];

export function findCard(id: string): ModelCard | undefined {
  return CATALOGUE.find((card) => card.id === id);
}

/** What the variants of one model have in common: the id without its quantisation. */
export function familyOf(card: Pick<ModelCard, "id" | "engine">): string {
  return card.engine === "webllm" ? card.id.replace(/-q\d+f\d+(_\d+)?-MLC$/, "") : card.id;
}

/** One card a model: the half-precision variant where the graphics card takes it, else the other one. */
export function offeredCards(probe: { f16: boolean } | null): readonly ModelCard[] {
  const half = probe?.f16 ?? true;
  return CATALOGUE.filter((card) => card.engine !== "webllm" || card.needsF16 === half);
}
