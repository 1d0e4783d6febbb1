import type { FoundGpu } from "../../../../../lib/understanding/instant/gpu/find-gpu";
import { GpuFailure } from "../../../../../lib/understanding/instant/gpu/gpu-failure";
import type { GpuScorer } from "../../../../../lib/understanding/instant/gpu/gpu-scorer";
import { packForGpu } from "../../../../../lib/understanding/instant/gpu/pack-for-gpu";
import type { SparseBatch } from "../../../../../lib/understanding/instant/gpu/sparse-batch";
import type { ModelFile } from "../../../../../lib/understanding/instant/model-file";
import { OUTPUT_COUNT } from "../../../../../lib/understanding/instant/outputs";

/** The kernel's arithmetic in plain code, from the same packed words. The kernel itself runs in tests/e2e/gpu.spec.ts. */
export function scoreEmulated(model: ModelFile, { offsets, rows, weights }: SparseBatch): Float32Array {
  const { table, scaleCodes, fixedPart } = packForGpu(model);
  const { dim } = model;
  const blocks = model.header.blocks.length;
  const heads = 256 + OUTPUT_COUNT + dim;
  const count = offsets.length - 1;
  const scores = new Float32Array(count * OUTPUT_COUNT);
  for (let m = 0; m < count; m++) {
    const hidden = new Float32Array(dim);
    for (let i = offsets[m] as number; i < (offsets[m + 1] as number); i++) {
      for (let d = 0; d < dim; d++) {
        const code = (rows[i] as number) * blocks + (fixedPart[256 + OUTPUT_COUNT + d] as number);
        const scale = fixedPart[((scaleCodes[code >> 2] as number) >>> ((code & 3) * 8)) & 255] as number;
        const at = (rows[i] as number) * dim + d;
        const value = ((table[at >> 3] as number) << (28 - (at & 7) * 4)) >> 28;
        hidden[d] = (hidden[d] as number) + (weights[i] as number) * scale * value;
      }
    }
    for (let k = 0; k < OUTPUT_COUNT; k++) {
      let score = fixedPart[256 + k] as number;
      for (let d = 0; d < dim; d++)
        score += (fixedPart[heads + d * OUTPUT_COUNT + k] as number) * (hidden[d] as number);
      scores[m * OUTPUT_COUNT + k] = score;
    }
  }
  return scores;
}

/** A device that scores by emulation until it is told to fail. */
export class EmulatedGpu implements GpuScorer {
  batches = 0;
  closed = false;
  /** Number of the batch, from 1, at which it fails. */
  failsAt = Number.POSITIVE_INFINITY;
  /** Added to every score. */
  error = 0;
  readonly gone: Promise<void>;
  lose = () => {};

  constructor(private readonly model: ModelFile) {
    this.gone = new Promise((resolve) => {
      this.lose = resolve;
    });
  }

  async scoreBatch(batch: SparseBatch): Promise<Float32Array> {
    if (this.closed) throw new GpuFailure("lost");
    if (++this.batches >= this.failsAt) throw new GpuFailure("timed-out");
    return scoreEmulated(this.model, batch).map((score) => score + this.error);
  }

  close(): void {
    this.closed = true;
    this.lose();
  }
}

export function foundGpu(fields: Partial<FoundGpu> = {}): FoundGpu {
  return {
    description: "made-up adapter",
    software: false,
    open: () => Promise.reject(new Error("not opened here")),
    ...fields,
  };
}
