import type { ModelOffer } from "../../../../components/models/offer";
import type { GpuProbe, ModelCard, ModelInstall } from "../../../../lib/domain/language-model";

/** A made-up model. */
export function makeCard(more: Partial<ModelCard> = {}): ModelCard {
  return {
    id: "Tiny-1B-q4f16_1-MLC",
    name: "Tiny 1B",
    engine: "webllm",
    repository: "made-up/Tiny-1B",
    revision: "main",
    files: [],
    parameters: 1,
    bytes: 600e6,
    vramMb: 900,
    bufferBytes: null,
    needsF16: true,
    contextTokens: 4096,
    languages: ["en", "vi"],
    licence: "Apache-2.0",
    licenceUrl: null,
    tier: "light",
    custom: false,
    ...more,
  };
}

export function makeOffer(more: Partial<ModelOffer> = {}): ModelOffer {
  return {
    card: makeCard(),
    fit: { verdict: "good", reason: null },
    runnable: true,
    family: "Tiny-1B",
    yours: ["en"],
    missing: [],
    ...more,
  };
}

export function makeInstall(more: Partial<ModelInstall> = {}): ModelInstall {
  const card = more.card ?? makeCard();
  return {
    id: card.id,
    card,
    source: { kind: "hub" },
    state: "ready",
    failure: null,
    failureDetail: "",
    files: [],
    bytesDone: 600e6,
    bytesTotal: 600e6,
    speed: null,
    startedAt: 0,
    updatedAt: 0,
    verifiedAt: 1,
    lastUsedAt: null,
    ...more,
  };
}

export function makeProbe(more: Partial<GpuProbe> = {}): GpuProbe {
  return {
    webgpu: true,
    adapter: { vendor: "acme", architecture: "one", description: "Acme One", software: false },
    f16: true,
    maxBufferSize: 2 ** 31,
    maxStorageBufferBindingSize: 2 ** 31,
    vramMb: 4096,
    memoryGb: 8,
    promptApi: "unavailable",
    translator: false,
    probedAt: 0,
    ...more,
  };
}
