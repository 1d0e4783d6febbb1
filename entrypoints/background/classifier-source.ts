import { browser } from "wxt/browser";
import { readCrossover, writeCrossover } from "../../lib/storage/crossover";
import { loadBatchClassifier } from "../../lib/understanding/instant/batch-classifier";
import type { BatchClassifier } from "../../lib/understanding/instant/classifier";
import { findGpu } from "../../lib/understanding/instant/gpu/find-gpu";
import type { GpuFailure } from "../../lib/understanding/instant/gpu/gpu-failure";
import { openGpuScorer } from "../../lib/understanding/instant/gpu/gpu-scorer";

/** Gives the classifier, or null when its model cannot be loaded; then nothing is understood and the agent is told so. */
export type ClassifierSource = () => Promise<BatchClassifier | null>;

/**
 * Loads the shipped model once in a worker's life, on first use. A failed load is tried again with the next message.
 *
 * @param load for another place to load from
 */
export function createClassifierSource(load: () => Promise<BatchClassifier> = loadShipped): ClassifierSource {
  let loading: Promise<BatchClassifier> | null = null;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      console.error("The shipped model could not be loaded.", error);
      return null;
    }
  };
}

/** After the last message, ms; well below the 30 s after which an idle worker ends. */
const IDLE_AFTER = 3_000;
/** A message waits so long for a graphics card that the agent asked for, ms; opening one takes half a second. */
const OPEN_WITHIN = 4_000;

async function loadShipped(): Promise<BatchClassifier> {
  const response = await fetch(browser.runtime.getURL("/model/instant.bin" as "/"));
  if (!response.ok) throw new Error(`model/instant.bin: ${response.status}`);
  let idle: ReturnType<typeof setTimeout> | undefined;
  return loadBatchClassifier(await response.arrayBuffer(), {
    findGpu,
    openScorer: async (found, model) => openGpuScorer(await found.open(), model),
    readCrossover,
    writeCrossover,
    whenIdle: (work) => {
      clearTimeout(idle);
      idle = setTimeout(work, IDLE_AFTER);
    },
    now: Date.now,
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    patience: OPEN_WITHIN,
    report,
  });
}

/** Having no graphics card is nothing to warn of. */
function report(failure: GpuFailure): void {
  if (failure.reason === "no-webgpu" || failure.reason === "no-adapter") return;
  console.warn("Messages are understood on the processor: the graphics card failed.", failure);
}
