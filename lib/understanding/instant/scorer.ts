import { ConceptMatcher } from "./concepts";
import { type Concepts, FeatureExtractor, type Occurrences } from "./features";
import { addRow, type ModelFile, WEIGHT_STEP } from "./model-file";
import { HEADS, OUTPUT_COUNT } from "./outputs";

/** One message seen by the network. Buffers are reused: valid until the next `read`. */
export interface Seen {
  occurrences: Occurrences;
  /** Row of each occurrence, -1 where the model does not know the feature. */
  occurrenceRows: Int32Array;
  /** Distinct known rows. */
  rows: Int32Array;
  rowCount: number;
  /** False when nothing of the text itself is known: its length and capitals at most. */
  readable: boolean;
  /** Weight of each row, by row number, scaled so that the message has unit length. */
  weightOf: Float32Array;
  /** How often each row occurs, by row number. */
  timesOf: Uint16Array;
  /** Room for a value of each row, by row number. */
  shareOf: Float64Array;
  scores: Float32Array;
}

/** A bucket holds the rows whose hashes begin with the same 16 bits: one or two of them. */
const BUCKET_SHIFT = 16;
const BUCKETS = 65_536;

/** First row of each bucket, and one entry more; `hashes` ascend. */
function indexHashes(hashes: Uint32Array): Uint32Array {
  const firsts = new Uint32Array(BUCKETS + 1);
  let bucket = 0;
  for (let row = 0; row < hashes.length; row++) {
    const own = (hashes[row] as number) >>> BUCKET_SHIFT;
    while (bucket < own) firsts[++bucket] = row;
  }
  while (bucket < BUCKETS) firsts[++bucket] = hashes.length;
  return firsts;
}

/** Turns text into the network's scores. */
export class Scorer {
  private readonly extractor: FeatureExtractor;
  private readonly buckets: Uint32Array;
  private readonly occurrenceRows = new Int32Array(12_000);
  private readonly rows = new Int32Array(12_000);
  private readonly weightOf: Float32Array;
  private readonly timesOf: Uint16Array;
  private readonly shareOf: Float64Array;
  private readonly hidden: Float32Array;
  private readonly scores = new Float32Array(OUTPUT_COUNT);
  private rowCount = 0;

  /** @param concepts the lexicon's, unless a shop has terms of its own */
  constructor(
    private readonly model: ModelFile,
    concepts: Concepts | null = model.lexicon && new ConceptMatcher(model.lexicon),
  ) {
    this.extractor = new FeatureExtractor(concepts);
    const { rows } = model.header;
    this.buckets = indexHashes(model.hashes);
    this.weightOf = new Float32Array(rows);
    this.timesOf = new Uint16Array(rows);
    this.shareOf = new Float64Array(rows);
    this.hidden = new Float32Array(model.dim);
  }

  private rowOf(hash: number): number {
    const { hashes } = this.model;
    const bucket = hash >>> BUCKET_SHIFT;
    const after = this.buckets[bucket + 1] as number;
    for (let row = this.buckets[bucket] as number; row < after; row++) if (hashes[row] === hash) return row;
    return -1;
  }

  /** Features, weights and raw scores of one text. */
  read(text: string): Seen {
    const seen = this.notice(text);
    this.score();
    return seen;
  }

  /** Features and weights of one text; the scores are left to somebody else. */
  notice(text: string): Seen {
    for (let i = 0; i < this.rowCount; i++) this.timesOf[this.rows[i] as number] = 0;
    const occurrences = this.extractor.extract(text);
    let rowCount = 0;
    let readable = false;
    for (let i = 0; i < occurrences.count; i++) {
      const row = this.rowOf(occurrences.hashes[i] as number);
      this.occurrenceRows[i] = row;
      if (row < 0) continue;
      if ((occurrences.ends[i] as number) > 0) readable = true;
      const times = this.timesOf[row] as number;
      if (times === 0) this.rows[rowCount++] = row;
      if (times < 65_535) this.timesOf[row] = times + 1;
    }
    this.rowCount = rowCount;
    this.weigh();
    const { occurrenceRows, rows, weightOf, timesOf, shareOf, scores } = this;
    return { occurrences, occurrenceRows, rows, rowCount, readable, weightOf, timesOf, shareOf, scores };
  }

  private weigh(): void {
    let square = 0;
    for (let i = 0; i < this.rowCount; i++) {
      const row = this.rows[i] as number;
      const steps = this.model.rowWeights[row] as number;
      const weight = (1 + Math.log(this.timesOf[row] as number)) * steps * WEIGHT_STEP;
      this.weightOf[row] = weight;
      square += weight * weight;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let i = 0; i < this.rowCount; i++) {
      const row = this.rows[i] as number;
      this.weightOf[row] = (this.weightOf[row] as number) * scale;
    }
  }

  private score(): void {
    const { heads, bias, dim, header } = this.model;
    const { hidden, scores } = this;
    hidden.fill(0);
    for (let i = 0; i < this.rowCount; i++) {
      const row = this.rows[i] as number;
      addRow(this.model, row, this.weightOf[row] as number, hidden);
    }
    scores.set(bias);
    let from = 0;
    for (const block of header.blocks) {
      const to = from + block.dim;
      for (const name of block.heads) {
        const head = HEADS[name];
        for (let k = head.from; k < head.to; k++) {
          const base = k * dim;
          // Two sums at once: an addition need not wait for the one before it. Blocks have even widths.
          let even = 0;
          let odd = 0;
          for (let d = from; d < to; d += 2) {
            even += (heads[base + d] as number) * (hidden[d] as number);
            odd += (heads[base + d + 1] as number) * (hidden[d + 1] as number);
          }
          scores[k] = (scores[k] as number) + even + odd;
        }
      }
      from = to;
    }
  }
}
