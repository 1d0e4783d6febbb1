import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { HEADS, type HeadName } from "../../lib/understanding/instant/outputs";
import type { SparseLine } from "./encode";
import type { Network } from "./learner";

export interface CompressOptions {
  /** Lengths of the parts of the new embedding; each part has a scale of its own in the file. */
  parts: readonly number[];
  /** How much an error in a head's scores counts. */
  importance: Readonly<Record<HeadName, number>>;
}

/**
 * The same scores from a shorter embedding. A network of linear blocks is one matrix, rows × outputs, however many
 * blocks were trained; its best approximation of a given rank, in the mean square over the lines' features, are its
 * principal components (Eckart and Young 1936). `lines` tells how often and how strongly each row is used.
 */
export function compress(network: Network, lines: readonly SparseLine[], options: CompressOptions): Network {
  const outputs = network.bias.length;
  const rows = network.table.length / network.dim;
  const use = new Float64Array(rows).fill(1e-4);
  for (const line of lines)
    for (let i = 0; i < line.rows.length; i++) {
      const row = line.rows[i] as number;
      use[row] = (use[row] as number) + (line.weights[i] as number) ** 2;
    }
  const scale = scaleOf(outputs, options.importance);
  const whole = scoreRows(network, scale);
  const basis = principal(whole, use, outputs);
  const dim = options.parts.reduce((sum, part) => sum + part, 0);
  const table = new Float32Array(rows * dim);
  for (let row = 0; row < rows; row++)
    for (let d = 0; d < dim; d++) {
      let sum = 0;
      const component = basis[d] as Float64Array;
      for (let k = 0; k < outputs; k++)
        sum += (whole[row * outputs + k] as number) * (component[k] as number);
      table[row * dim + d] = sum;
    }
  const heads = new Float32Array(outputs * dim);
  for (let k = 0; k < outputs; k++)
    for (let d = 0; d < dim; d++) heads[k * dim + d] = (basis[d]?.[k] as number) / (scale[k] as number);
  return { dim, table, heads, bias: network.bias };
}

function scaleOf(outputs: number, importance: Readonly<Record<HeadName, number>>): Float64Array {
  const scale = new Float64Array(outputs).fill(1);
  for (const [name, { from, to }] of Object.entries(HEADS))
    scale.fill(importance[name as HeadName], from, to);
  return scale;
}

/** What each row gives to each output, times the output's scale. A softmax does not see what all its outputs share. */
function scoreRows({ table, heads, dim }: Network, scale: Float64Array): Float32Array {
  const outputs = scale.length;
  const rows = table.length / dim;
  const whole = new Float32Array(rows * outputs);
  for (let row = 0; row < rows; row++) {
    const base = row * outputs;
    for (let k = 0; k < outputs; k++) {
      let sum = 0;
      for (let d = 0; d < dim; d++) sum += (table[row * dim + d] as number) * (heads[k * dim + d] as number);
      whole[base + k] = sum;
    }
    for (const { from, to } of [HEADS.intent, HEADS.sentiment, HEADS.language]) {
      let mean = 0;
      for (let k = from; k < to; k++) mean += (whole[base + k] as number) / (to - from);
      for (let k = from; k < to; k++) whole[base + k] = (whole[base + k] as number) - mean;
    }
    for (let k = 0; k < outputs; k++) whole[base + k] = (whole[base + k] as number) * (scale[k] as number);
  }
  return whole;
}

/** Eigenvectors of the rows' weighted second moments, the greatest first. */
function principal(whole: Float32Array, use: Float64Array, outputs: number): Float64Array[] {
  const moments = new Float64Array(outputs * outputs);
  for (let row = 0; row < use.length; row++) {
    const weight = use[row] as number;
    for (let a = 0; a < outputs; a++) {
      const left = weight * (whole[row * outputs + a] as number);
      for (let b = a; b < outputs; b++)
        moments[a * outputs + b] =
          (moments[a * outputs + b] as number) + left * (whole[row * outputs + b] as number);
    }
  }
  const matrix = new Matrix(outputs, outputs);
  for (let a = 0; a < outputs; a++)
    for (let b = a; b < outputs; b++) {
      matrix.set(a, b, moments[a * outputs + b] as number);
      matrix.set(b, a, moments[a * outputs + b] as number);
    }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, i) => i)
    .sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0));
  return order.map((i) => Float64Array.from(eigenvectorMatrix.getColumn(i)));
}
