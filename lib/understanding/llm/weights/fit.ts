import type { Language } from "../../../domain/language";
import type { Fit, GpuProbe, ModelCard } from "../../../domain/language-model";

/** Up to this share of the estimated memory a model leaves room for the browser and the screen. */
const ROOMY = 0.7;
/** The estimate is rough: a little over it is tried, with a warning. */
const OVER = 1.1;
/** Above this many parameters (10^9) answers come too slowly to be the default of an ordinary computer. */
const DEFAULT_MOST = 2;
/** A browser's memory for one WebAssembly engine ends at 4 GB and a single file at 2 GB. */
const LARGEST_FILE = 2 ** 31;

/** How a model fits this machine, judged from what the browser tells; loading it is the only proof. */
export function judgeFit(card: ModelCard, probe: GpuProbe): Fit {
  return card.engine === "webllm" ? judgeGpu(card, probe) : judgeGguf(card, probe);
}

function judgeGpu(card: ModelCard, probe: GpuProbe): Fit {
  if (!probe.webgpu) return { verdict: "no", reason: "no_webgpu" };
  if (!probe.adapter) return { verdict: "no", reason: "no_adapter" };
  if (card.needsF16 && !probe.f16) return { verdict: "no", reason: "no_f16" };
  if (card.bufferBytes !== null && card.bufferBytes > probe.maxStorageBufferBindingSize)
    return { verdict: "no", reason: "gpu_too_small" };
  const fit = judgeMemory(card, probe);
  return fit.verdict === "good" && probe.adapter.software ? { verdict: "tight", reason: null } : fit;
}

function judgeMemory(card: ModelCard, probe: GpuProbe): Fit {
  if (probe.vramMb === null) return { verdict: "tight", reason: null };
  const share = card.vramMb / probe.vramMb;
  if (share > OVER) return { verdict: "no", reason: "gpu_too_small" };
  return share > ROOMY ? { verdict: "tight", reason: "gpu_too_small" } : { verdict: "good", reason: null };
}

/** A GGUF model runs on the processor, too, slower: no graphics card is never a "no". */
function judgeGguf(card: ModelCard, probe: GpuProbe): Fit {
  if (card.files.length <= 1 && card.bytes > LARGEST_FILE) return { verdict: "no", reason: "out_of_memory" };
  if (probe.memoryGb !== null && card.vramMb > probe.memoryGb * 1024 * ROOMY)
    return { verdict: "no", reason: "out_of_memory" };
  if (!probe.adapter || probe.adapter.software) return { verdict: "tight", reason: null };
  return judgeMemory(card, probe).verdict === "good"
    ? { verdict: "good", reason: null }
    : { verdict: "tight", reason: null };
}

export interface RankedCard {
  card: ModelCard;
  fit: Fit;
  /** The package can run it. */
  runnable: boolean;
  /** Of the asked languages, those that its makers do not claim. */
  missing: readonly Language[];
}

/**
 * Cards from the best for this machine and these languages to the least: runnable before not, fitting before not, more
 * of the languages before fewer, roomy before tight, then the largest that still answers soon.
 *
 * @param languages those that the shop's buyers write and the agent reads
 */
export function rankCards(
  cards: readonly ModelCard[],
  probe: GpuProbe,
  languages: readonly Language[],
  runnable: (card: ModelCard) => boolean,
): RankedCard[] {
  return cards
    .map((card) => ({
      card,
      fit: judgeFit(card, probe),
      runnable: runnable(card),
      missing: languages.filter((language) => !card.languages.includes(language)),
    }))
    .sort(
      (a, b) =>
        Number(b.runnable) - Number(a.runnable) ||
        Number(a.fit.verdict === "no") - Number(b.fit.verdict === "no") ||
        a.missing.length - b.missing.length ||
        Number(b.fit.verdict === "good") - Number(a.fit.verdict === "good") ||
        comfort(b) - comfort(a),
    );
}

/** Among roomy ones the largest up to the default's limit; among tight ones the smallest. */
function comfort({ card, fit }: RankedCard): number {
  if (fit.verdict !== "good" || card.parameters > DEFAULT_MOST) return -card.parameters;
  // The graphics card's own engine is the faster one.
  return card.parameters + (card.engine === "webllm" ? 0.01 : 0);
}

/** The model to begin with, or null when none that the package can run fits. */
export function recommend(
  cards: readonly ModelCard[],
  probe: GpuProbe,
  languages: readonly Language[],
  runnable: (card: ModelCard) => boolean,
): ModelCard | null {
  const [best] = rankCards(cards, probe, languages, runnable);
  return best?.runnable && best.fit.verdict !== "no" ? best.card : null;
}
