import { HEADS, OUTPUT_COUNT } from "../../lib/understanding/instant/outputs";
import type { SparseLine } from "./encode";
import { makeRandom, shuffle } from "./random";
import type { Targets } from "./targets";

export interface LearnerOptions {
  dim: number;
  epochs: number;
  rate: number;
  /** Share of a line's features hidden at each visit. */
  dropout: number;
  /** Weight of each head's loss. */
  losses: { intent: number; secondary: number; sentiment: number; risk: number; language: number };
  /** Weight of a raised flag against an absent one. */
  positive: number;
  /** Weight of the pull towards zero, per visit. */
  decay: number;
  /** Every output has its own dimension and the heads stay the identity: plain logistic regression. */
  direct?: boolean;
  /** Average the weights after each of the last epochs, this many. */
  average?: number;
  seed: number;
}

/** An embedding table and the linear heads on top of it. */
export interface Network {
  dim: number;
  /** rows × dim. */
  table: Float32Array;
  /** OUTPUT_COUNT × dim. */
  heads: Float32Array;
  bias: Float32Array;
}

/** Sum of the line's rows: its place in the embedding. */
export function embed(line: SparseLine, table: Float32Array, dim: number, into: Float32Array): void {
  into.fill(0);
  for (let i = 0; i < line.rows.length; i++) {
    const base = (line.rows[i] as number) * dim;
    const weight = line.weights[i] as number;
    for (let d = 0; d < dim; d++) into[d] = (into[d] as number) + weight * (table[base + d] as number);
  }
}

/** Scores of every output for one line. */
export function score(line: SparseLine, network: Network, hidden: Float32Array, into: Float32Array): void {
  const { dim, heads, bias } = network;
  embed(line, network.table, dim, hidden);
  for (let k = 0; k < OUTPUT_COUNT; k++) {
    let sum = bias[k] as number;
    const base = k * dim;
    for (let d = 0; d < dim; d++) sum += (heads[base + d] as number) * (hidden[d] as number);
    into[k] = sum;
  }
}

/** Turns scores [from, to) into probabilities, in place. */
export function softmax(scores: Float32Array, from: number, to: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = from; k < to; k++) top = Math.max(top, scores[k] as number);
  let sum = 0;
  for (let k = from; k < to; k++) {
    const value = Math.exp((scores[k] as number) - top);
    scores[k] = value;
    sum += value;
  }
  for (let k = from; k < to; k++) scores[k] = (scores[k] as number) / sum;
}

/**
 * Trains the network by Adagrad, one line at a time. Deterministic for a seed.
 * `targets` is parallel to `lines`; a line's weight scales its steps.
 */
export function trainNetwork(
  lines: readonly SparseLine[],
  targets: readonly Targets[],
  rowCount: number,
  options: LearnerOptions,
): Network {
  const { dim, dropout, losses, positive } = options;
  const random = makeRandom(options.seed);
  const table = new Float32Array(rowCount * dim);
  for (let i = 0; i < table.length; i++) table[i] = (random() - 0.5) / dim;
  const heads = new Float32Array(OUTPUT_COUNT * dim);
  for (let i = 0; i < heads.length; i++) heads[i] = (random() - 0.5) * 0.2;
  if (options.direct) {
    heads.fill(0);
    table.fill(0);
    for (let k = 0; k < OUTPUT_COUNT; k++) heads[k * dim + k] = 1;
  }
  const bias = new Float32Array(OUTPUT_COUNT);
  for (let k = HEADS.secondary.from; k < HEADS.secondary.to; k++) bias[k] = -4;
  for (let k = HEADS.risk.from; k < HEADS.risk.to; k++) bias[k] = -3;
  const tableSquares = new Float32Array(rowCount).fill(1e-8);
  const headSquares = new Float32Array(heads.length).fill(1e-8);
  const biasSquares = new Float32Array(OUTPUT_COUNT).fill(1e-8);
  const hidden = new Float32Array(dim);
  const back = new Float32Array(dim);
  const scores = new Float32Array(OUTPUT_COUNT);
  const order = Int32Array.from(lines, (_, i) => i);
  const keptRows = new Int32Array(20_000);
  const keptWeights = new Float32Array(20_000);
  const averaged = options.average ?? 0;
  const sum =
    averaged > 0
      ? {
          table: new Float32Array(table.length),
          heads: new Float32Array(heads.length),
          bias: new Float32Array(bias.length),
        }
      : null;
  const steps = options.epochs * lines.length;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let o = 0; o < order.length; o++) {
      const at = order[o] as number;
      const line = lines[at] as SparseLine;
      const target = targets[at] as Targets;
      const rate = options.rate * (1 - (0.95 * step++) / steps);
      // Hide features, keep the expected length.
      let kept = 0;
      for (let i = 0; i < line.rows.length; i++) {
        if (random() < dropout) continue;
        keptRows[kept] = line.rows[i] as number;
        keptWeights[kept] = line.weights[i] as number;
        kept++;
      }
      if (kept === 0) continue;
      const lift = 1 / (1 - dropout);
      hidden.fill(0);
      for (let i = 0; i < kept; i++) {
        const base = (keptRows[i] as number) * dim;
        const weight = (keptWeights[i] as number) * lift;
        for (let d = 0; d < dim; d++)
          hidden[d] = (hidden[d] as number) + weight * (table[base + d] as number);
      }
      for (let k = 0; k < OUTPUT_COUNT; k++) {
        let sum = bias[k] as number;
        const base = k * dim;
        for (let d = 0; d < dim; d++) sum += (heads[base + d] as number) * (hidden[d] as number);
        scores[k] = sum;
      }
      // Gradients of every head, in place of the scores.
      gradSoftmax(scores, HEADS.intent, target.intent, losses.intent * target.weight);
      gradSigmoid(scores, HEADS.secondary, target.secondary, losses.secondary * target.weight, positive);
      gradSoftmax(scores, HEADS.sentiment, target.sentiment, losses.sentiment * target.weight);
      gradSigmoid(scores, HEADS.risk, target.risks, losses.risk * target.weight, positive);
      gradSoftmax(scores, HEADS.language, target.language, losses.language * target.languageWeight);
      back.fill(0);
      for (let k = 0; k < OUTPUT_COUNT; k++) {
        const g = scores[k] as number;
        if (g < 1e-6 && g > -1e-6) continue;
        const base = k * dim;
        const biasSquare = (biasSquares[k] as number) + g * g;
        biasSquares[k] = biasSquare;
        bias[k] = (bias[k] as number) - (rate * g) / Math.sqrt(biasSquare);
        if (options.direct) {
          back[k] = g;
          continue;
        }
        for (let d = 0; d < dim; d++) {
          const j = base + d;
          const w = heads[j] as number;
          back[d] = (back[d] as number) + g * w;
          const gw = g * (hidden[d] as number);
          const square = (headSquares[j] as number) + gw * gw;
          headSquares[j] = square;
          heads[j] = w - (rate * gw) / Math.sqrt(square);
        }
      }
      let norm = 0;
      for (let d = 0; d < dim; d++) norm += (back[d] as number) * (back[d] as number);
      norm /= dim;
      for (let i = 0; i < kept; i++) {
        const row = keptRows[i] as number;
        const base = row * dim;
        const weight = (keptWeights[i] as number) * lift;
        const square = (tableSquares[row] as number) + norm * weight * weight;
        tableSquares[row] = square;
        const pace = (rate * weight) / Math.sqrt(square);
        const shrink = 1 - options.decay * rate;
        for (let d = 0; d < dim; d++)
          table[base + d] = (table[base + d] as number) * shrink - pace * (back[d] as number);
      }
    }
    if (sum && epoch >= options.epochs - averaged) {
      for (let i = 0; i < table.length; i++)
        sum.table[i] = (sum.table[i] as number) + (table[i] as number) / averaged;
      for (let i = 0; i < heads.length; i++)
        sum.heads[i] = (sum.heads[i] as number) + (heads[i] as number) / averaged;
      for (let i = 0; i < bias.length; i++)
        sum.bias[i] = (sum.bias[i] as number) + (bias[i] as number) / averaged;
    }
  }
  if (sum) return { dim, ...sum };
  return { dim, table, heads, bias };
}

function gradSoftmax(
  scores: Float32Array,
  head: { from: number; to: number },
  target: Float32Array,
  weight: number,
) {
  softmax(scores, head.from, head.to);
  for (let k = head.from; k < head.to; k++)
    scores[k] = ((scores[k] as number) - (target[k - head.from] as number)) * weight;
}

function gradSigmoid(
  scores: Float32Array,
  head: { from: number; to: number },
  target: Float32Array,
  weight: number,
  positive: number,
) {
  for (let k = head.from; k < head.to; k++) {
    const wanted = target[k - head.from] as number;
    const p = 1 / (1 + Math.exp(-(scores[k] as number)));
    scores[k] = wanted < 0 ? 0 : (p - wanted) * weight * (wanted > 0 ? positive : 1);
  }
}
