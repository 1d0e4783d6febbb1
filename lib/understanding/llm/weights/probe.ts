import type { GpuProbe } from "../../../domain/language-model";

/** The parts of the browser that are asked; each may be missing. */
export interface ProbedBrowser {
  gpu?: GPU | undefined;
  /** GB, rounded and capped by the browser. */
  deviceMemory?: number | undefined;
  promptApi?: { availability(): Promise<string> } | undefined;
  translator?: unknown;
}

/** Makers whose graphics share the computer's own memory. */
const SHARED_MEMORY = /^(apple|intel|qualcomm|arm|imagination|img)/i;
const MB = 2 ** 20;

/** What this browser offers to a language model; asks no network and never rejects. */
export async function probeGpu(browser: ProbedBrowser, now: number): Promise<GpuProbe> {
  const adapter = await askAdapter(browser.gpu);
  const memoryGb = browser.deviceMemory ?? null;
  const f16 = adapter?.features.has("shader-f16") ?? false;
  const software = adapter ? isSoftware(adapter) : false;
  return {
    webgpu: browser.gpu !== undefined,
    adapter: adapter && {
      vendor: adapter.info.vendor,
      architecture: adapter.info.architecture,
      description: adapter.info.description,
      software,
    },
    f16,
    maxBufferSize: adapter?.limits.maxBufferSize ?? 0,
    maxStorageBufferBindingSize: adapter?.limits.maxStorageBufferBindingSize ?? 0,
    vramMb: adapter ? estimateVram(adapter, software, memoryGb) : null,
    memoryGb,
    promptApi: await askPromptApi(browser.promptApi),
    translator: browser.translator !== undefined,
    probedAt: now,
  };
}

/** A driver that throws is as good as none: the surface says `no_adapter` either way. */
async function askAdapter(gpu: GPU | undefined): Promise<GPUAdapter | null> {
  if (!gpu) return null;
  return gpu.requestAdapter({ powerPreference: "high-performance" }).catch(() => null);
}

function isSoftware(adapter: GPUAdapter): boolean {
  const { vendor, architecture, description } = adapter.info;
  const named = `${vendor} ${architecture} ${description}`;
  const told = (adapter.info as { isFallbackAdapter?: boolean }).isFallbackAdapter === true;
  return told || /swiftshader|llvmpipe|lavapipe|basic render|warp/i.test(named);
}

/**
 * An estimate, because WebGPU does not tell: graphics that share the computer's memory may use about half of it; a card of
 * its own is taken to hold twice its largest buffer (drivers allow a quarter to all of the memory in one buffer), 4 GB at
 * least where the maker sells no smaller one today. A software adapter works in the computer's memory.
 */
function estimateVram(adapter: GPUAdapter, software: boolean, memoryGb: number | null): number {
  const byBuffer = Math.round((2 * adapter.limits.maxBufferSize) / MB);
  if (software || SHARED_MEMORY.test(adapter.info.vendor))
    return memoryGb === null ? byBuffer : Math.round((memoryGb * 1024) / 2);
  return /nvidia/i.test(adapter.info.vendor) ? Math.max(byBuffer, 4096) : byBuffer;
}

async function askPromptApi(api: ProbedBrowser["promptApi"]): Promise<GpuProbe["promptApi"]> {
  if (!api) return "unavailable";
  const told = await api.availability().catch(() => "unavailable");
  return told === "available" || told === "downloadable" || told === "downloading" ? told : "unavailable";
}

/** This page's browser. */
export function thisBrowser(): ProbedBrowser {
  const page = globalThis as {
    LanguageModel?: ProbedBrowser["promptApi"];
    Translator?: unknown;
  };
  const { gpu, deviceMemory } = navigator as Navigator & { deviceMemory?: number };
  return { gpu, deviceMemory, promptApi: page.LanguageModel, translator: page.Translator };
}
