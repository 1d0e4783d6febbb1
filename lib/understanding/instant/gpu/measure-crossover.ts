import type { Crossover } from "../../../domain/crossover";

/** Numbers of messages that are tried: one, an opened chat, a long one, an import. */
const SIZES = [1, 16, 64, 256, 1_024] as const;
/** Each is run so often; the best time counts, because everything else on the machine only adds. */
const RUNS = 3;

export interface Measured {
  /** As many texts as asked for. */
  sample(count: number): string[];
  cpu(texts: readonly string[]): unknown;
  /** Rejects when the device fails. */
  gpu(texts: readonly string[]): Promise<unknown>;
  /** ms, of a clock that never goes back. */
  now(): number;
  /** Lets waiting messages go first. */
  pause(): Promise<void>;
}

/**
 * Times the whole way from text to result on both sides. `batch` is the smallest size from which on the graphics card
 * was faster at every size; null when the processor won at the largest.
 */
export async function measureCrossover(way: Measured): Promise<Pick<Crossover, "batch" | "times">> {
  const largest = way.sample(SIZES[SIZES.length - 1] as number);
  const times: Crossover["times"] = [];
  for (const size of SIZES) {
    const texts = largest.slice(0, size);
    let cpu = Number.POSITIVE_INFINITY;
    let gpu = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run++) {
      await way.pause();
      let start = way.now();
      way.cpu(texts);
      cpu = Math.min(cpu, way.now() - start);
      start = way.now();
      await way.gpu(texts);
      gpu = Math.min(gpu, way.now() - start);
    }
    times.push({ size, cpu, gpu });
  }
  return { batch: smallestWon(times), times };
}

function smallestWon(times: Crossover["times"]): number | null {
  const lastLost = times.findLastIndex(({ cpu, gpu }) => gpu >= cpu);
  return times[lastLost + 1]?.size ?? null;
}
