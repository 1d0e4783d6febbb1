import type { HeadName } from "../../lib/understanding/instant/outputs";
import type { SparseLine, Vocabulary } from "./encode";
import { type BlockOptions, type Targets, trainBlock } from "./learner";
import { LAYOUT } from "./targets";

/**
 * The `most` features that move the intent scores most: a plain regression is trained on all of them for a few epochs,
 * and a feature is worth its squared weights times how much the lines use it. The returned features keep their order.
 * Nothing is dropped when there are no more than `most`.
 */
export function chooseRows(
  vocabulary: Vocabulary,
  lines: readonly SparseLine[],
  targets: readonly Targets<HeadName>[],
  most: number,
  block: BlockOptions<HeadName>,
): Vocabulary {
  const rows = vocabulary.hashes.length;
  if (rows <= most) return vocabulary;
  const plain = { ...block, heads: ["intent" as const], dim: "direct" as const, epochs: 4, conceptsOnly: 0 };
  const { table, dim } = trainBlock(lines, targets, new Uint8Array(rows), LAYOUT, plain);
  const use = new Float64Array(rows);
  for (const line of lines)
    for (let i = 0; i < line.rows.length; i++) {
      const row = line.rows[i] as number;
      use[row] = (use[row] as number) + (line.weights[i] as number) ** 2;
    }
  const worth = Float64Array.from(
    use,
    (used, row) => used * spreadOf(table.subarray(row * dim, (row + 1) * dim)),
  );
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  order.sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
  const kept = order.slice(0, most).sort();
  return {
    rowOf: new Map(Array.from(kept, (row, i) => [vocabulary.hashes[row] as number, i])),
    hashes: Uint32Array.from(kept, (row) => vocabulary.hashes[row] as number),
    kinds: Uint8Array.from(kept, (row) => vocabulary.kinds[row] as number),
    rowWeights: Uint8Array.from(kept, (row) => vocabulary.rowWeights[row] as number),
  };
}

/** Sum of squares about the mean: a softmax does not see the mean. */
function spreadOf(values: Float32Array): number {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let sum = 0;
  for (const value of values) sum += (value - mean) ** 2;
  return sum;
}
