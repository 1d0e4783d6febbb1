import type { Understanding } from "../../../domain/assessment";
import { understand } from "../index";
import type { ModelFile } from "../model-file";
import { OUTPUT_COUNT } from "../outputs";
import type { Scorer } from "../scorer";
import { GpuFailure } from "./gpu-failure";
import type { GpuScorer } from "./gpu-scorer";
import { KeptMessages, makeRowPlaces, type RowPlaces } from "./kept-messages";

/** Messages whose features are in memory at a time, twice: the next are read while the device scores. */
const SLICE = 1_024;

/** The way over the graphics card: features and explanations on the processor, the network on the device. */
export class GpuPath {
  private readonly places: RowPlaces;

  constructor(
    private readonly model: ModelFile,
    private readonly scorer: Scorer,
  ) {
    this.places = makeRowPlaces(model.header.rows);
  }

  /** As the classifier's `classify`, with the device's scores. @throws GpuFailure when the device fails at any part */
  async classify(texts: readonly string[], gpu: GpuScorer): Promise<Understanding[]> {
    const results: Understanding[] = [];
    let pending: (() => Promise<void>) | null = null;
    for (let from = 0; from < texts.length; from += SLICE) {
      const slice = texts.slice(from, from + SLICE);
      const kept = this.keep(slice);
      const scoring = gpu.scoreBatch(kept.batch);
      // A failure is heard of where the slice is finished.
      scoring.catch(() => {});
      await pending?.();
      pending = async () => {
        results.push(...this.finish(slice, kept, await scoring));
      };
    }
    await pending?.();
    return results;
  }

  /**
   * Compares the device with the processor. @throws GpuFailure "wrong-result" when a score of any text differs by more
   * than rounding explains.
   */
  async check(texts: readonly string[], gpu: GpuScorer): Promise<void> {
    const found = await gpu.scoreBatch(this.keep(texts).batch);
    for (const [m, text] of texts.entries()) {
      const wanted = this.scorer.read(text).scores;
      for (let k = 0; k < OUTPUT_COUNT; k++) {
        const difference = Math.abs((found[m * OUTPUT_COUNT + k] as number) - (wanted[k] as number));
        // Not a number is wrong too.
        if (!(difference <= MOST_DIFFERENCE)) throw new GpuFailure("wrong-result", `${difference}`);
      }
    }
  }

  private keep(texts: readonly string[]): KeptMessages {
    const kept = new KeptMessages(texts.length);
    for (const text of texts) kept.add(this.scorer.notice(text));
    return kept;
  }

  private finish(texts: readonly string[], kept: KeptMessages, scores: Float32Array): Understanding[] {
    return texts.map((text, m) => {
      const own = scores.subarray(m * OUTPUT_COUNT, (m + 1) * OUTPUT_COUNT);
      return understand(text, kept.recall(m, own, this.places), this.model, "gpu");
    });
  }
}

/** Of raw scores. Sums of a few hundred single-precision numbers in another order differ by about 1e-5. */
const MOST_DIFFERENCE = 1e-3;
