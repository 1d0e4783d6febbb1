import type { SparseLine } from "./encode";
import { makeRandom, shuffle } from "./random";

/** A group of outputs that answer one question. */
export interface Head {
  /** Its place in the vector of scores, half-open. */
  from: number;
  to: number;
  /** `one`: exactly one output holds (softmax); `any`: each holds or not (sigmoid). */
  holds: "one" | "any";
  /** Bias before training. */
  start: number;
}

/** What a network answers: its heads by name and the length of its vector of scores. */
export interface Layout<Name extends string = string> {
  heads: Readonly<Record<Name, Head>>;
  outputs: number;
}

/** What should be answered for one line: by head the wanted values (1, 0, or -1 for "do not learn") and a weight. */
export type Targets<Name extends string = string> = Readonly<
  Record<Name, { wanted: Float32Array; weight: number }>
>;

/** One part of a network: its own embedding and the heads that it answers for. */
export interface BlockOptions<Name extends string = string> {
  heads: readonly Name[];
  /** Length of the embedding; `"direct"` gives every output a dimension of its own (plain logistic regression). */
  dim: number | "direct";
  epochs: number;
  rate: number;
  /** Share of a line's features hidden at each visit. */
  dropout: number;
  /** Share of visits at which a line shows only its concepts and shapes, not its letters. */
  conceptsOnly: number;
  /** Weight of each head's loss. */
  losses: Readonly<Record<Name, number>>;
  /** Weight of what holds against what does not, in `any` heads. */
  positive: number;
  seed: number;
}

/** An embedding table and the linear heads on top of it. */
export interface Network {
  dim: number;
  /** rows × dim. */
  table: Float32Array;
  /** outputs × dim. */
  heads: Float32Array;
  bias: Float32Array;
}

/** Scores of every output for one line. */
export function score(line: SparseLine, network: Network, hidden: Float32Array, into: Float32Array): void {
  const { dim, heads, bias, table } = network;
  hidden.fill(0);
  for (let i = 0; i < line.rows.length; i++) {
    const base = (line.rows[i] as number) * dim;
    const weight = line.weights[i] as number;
    for (let d = 0; d < dim; d++) hidden[d] = (hidden[d] as number) + weight * (table[base + d] as number);
  }
  for (let k = 0; k < bias.length; k++) {
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

/** What a visit shows of a line. */
interface Shown {
  rows: Int32Array;
  weights: Float32Array;
  count: number;
}

/**
 * Trains one block by Adagrad, one line at a time. Deterministic for a seed.
 * `targets` is parallel to `lines`; a line's weight scales its steps. `isConcept` tells, by row, which features stay
 * when a visit hides the letters.
 */
export function trainBlock<Name extends string>(
  lines: readonly SparseLine[],
  targets: readonly Targets<Name>[],
  isConcept: Uint8Array,
  layout: Layout<Name>,
  options: BlockOptions<Name>,
): Network {
  const random = makeRandom(options.seed);
  const direct = options.dim === "direct";
  const outputs = Int32Array.from(
    options.heads.flatMap((name) => {
      const { from, to } = layout.heads[name];
      return Array.from({ length: to - from }, (_, i) => from + i);
    }),
  );
  const dim = options.dim === "direct" ? evenOf(outputs.length) : options.dim;
  const table = new Float32Array(isConcept.length * dim);
  const heads = new Float32Array(layout.outputs * dim);
  const bias = new Float32Array(layout.outputs);
  if (direct) {
    for (let o = 0; o < outputs.length; o++) heads[(outputs[o] as number) * dim + o] = 1;
  } else {
    for (let i = 0; i < table.length; i++) table[i] = (random() - 0.5) / dim;
    for (const k of outputs) for (let d = 0; d < dim; d++) heads[k * dim + d] = (random() - 0.5) * 0.2;
  }
  for (const name of options.heads)
    bias.fill(layout.heads[name].start, layout.heads[name].from, layout.heads[name].to);
  const tableSquares = new Float32Array(isConcept.length).fill(1e-8);
  const headSquares = new Float32Array(heads.length).fill(1e-8);
  const biasSquares = new Float32Array(layout.outputs).fill(1e-8);
  const hidden = new Float32Array(dim);
  const back = new Float32Array(dim);
  const scores = new Float32Array(layout.outputs);
  const order = Int32Array.from(lines, (_, i) => i);
  const shown: Shown = { rows: new Int32Array(20_000), weights: new Float32Array(20_000), count: 0 };
  const steps = options.epochs * lines.length;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const rate = options.rate * (1 - (0.95 * step++) / steps);
      show(lines[at] as SparseLine, isConcept, options, random, shown);
      if (shown.count === 0) continue;
      hidden.fill(0);
      for (let i = 0; i < shown.count; i++) {
        const base = (shown.rows[i] as number) * dim;
        const weight = shown.weights[i] as number;
        for (let d = 0; d < dim; d++)
          hidden[d] = (hidden[d] as number) + weight * (table[base + d] as number);
      }
      for (const [d, k] of outputs.entries()) {
        let sum = bias[k] as number;
        if (direct) sum += hidden[d] as number;
        else
          for (let j = 0, b = k * dim; j < dim; j++) sum += (heads[b + j] as number) * (hidden[j] as number);
        scores[k] = sum;
      }
      turnIntoGradients(scores, targets[at] as Targets<Name>, layout, options);
      back.fill(0);
      for (let o = 0; o < outputs.length; o++) {
        const k = outputs[o] as number;
        const g = scores[k] as number;
        if (g < 1e-6 && g > -1e-6) continue;
        const biasSquare = (biasSquares[k] as number) + g * g;
        biasSquares[k] = biasSquare;
        bias[k] = (bias[k] as number) - (rate * g) / Math.sqrt(biasSquare);
        if (direct) back[o] = g;
        else stepHead(heads, headSquares, hidden, back, k * dim, dim, g, rate);
      }
      stepTable(table, tableSquares, back, dim, shown, rate);
    }
  }
  return { dim, table, heads, bias };
}

/** Files hold two values a byte: a block's length is even. */
function evenOf(length: number): number {
  return length + (length % 2);
}

/** Chooses what this visit shows; what stays is lifted so that the expected length is kept. */
function show(
  line: SparseLine,
  isConcept: Uint8Array,
  options: BlockOptions,
  random: () => number,
  shown: Shown,
): void {
  const { dropout } = options;
  const bare = options.conceptsOnly > 0 && random() < options.conceptsOnly;
  let count = 0;
  let square = 0;
  for (let i = 0; i < line.rows.length; i++) {
    const row = line.rows[i] as number;
    if ((bare && isConcept[row] === 0) || random() < dropout) continue;
    const weight = line.weights[i] as number;
    shown.rows[count] = row;
    shown.weights[count] = weight;
    square += weight * weight;
    count++;
  }
  const lift = bare ? 1 / Math.sqrt(Math.max(square, 1e-9)) : 1 / (1 - dropout);
  for (let i = 0; i < count; i++) shown.weights[i] = (shown.weights[i] as number) * lift;
  shown.count = count;
}

function stepHead(
  heads: Float32Array,
  squares: Float32Array,
  hidden: Float32Array,
  back: Float32Array,
  base: number,
  dim: number,
  g: number,
  rate: number,
): void {
  for (let d = 0; d < dim; d++) {
    const j = base + d;
    const w = heads[j] as number;
    back[d] = (back[d] as number) + g * w;
    const gw = g * (hidden[d] as number);
    const square = (squares[j] as number) + gw * gw;
    squares[j] = square;
    heads[j] = w - (rate * gw) / Math.sqrt(square);
  }
}

function stepTable(
  table: Float32Array,
  squares: Float32Array,
  back: Float32Array,
  dim: number,
  shown: Shown,
  rate: number,
): void {
  let norm = 0;
  for (let d = 0; d < dim; d++) norm += (back[d] as number) * (back[d] as number);
  norm /= dim;
  for (let i = 0; i < shown.count; i++) {
    const row = shown.rows[i] as number;
    const base = row * dim;
    const weight = shown.weights[i] as number;
    const square = (squares[row] as number) + norm * weight * weight;
    squares[row] = square;
    const pace = (rate * weight) / Math.sqrt(square);
    for (let d = 0; d < dim; d++) table[base + d] = (table[base + d] as number) - pace * (back[d] as number);
  }
}

/** Gradients of the block's heads, in place of the scores. */
function turnIntoGradients<Name extends string>(
  scores: Float32Array,
  target: Targets<Name>,
  layout: Layout<Name>,
  options: BlockOptions<Name>,
): void {
  for (const name of options.heads) {
    const head = layout.heads[name];
    const { wanted, weight } = target[name];
    const loss = options.losses[name] * weight;
    if (head.holds === "one") gradSoftmax(scores, head, wanted, loss);
    else gradSigmoid(scores, head, wanted, loss, options.positive);
  }
}

function gradSoftmax(scores: Float32Array, head: Head, target: Float32Array, weight: number): void {
  softmax(scores, head.from, head.to);
  for (let k = head.from; k < head.to; k++)
    scores[k] = ((scores[k] as number) - (target[k - head.from] as number)) * weight;
}

function gradSigmoid(
  scores: Float32Array,
  head: Head,
  target: Float32Array,
  weight: number,
  positive: number,
): void {
  for (let k = head.from; k < head.to; k++) {
    const wanted = target[k - head.from] as number;
    const p = 1 / (1 + Math.exp(-(scores[k] as number)));
    scores[k] = wanted < 0 ? 0 : (p - wanted) * weight * (wanted > 0 ? positive : 1);
  }
}
