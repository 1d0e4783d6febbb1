import type { Occurrences } from "../features";
import type { Seen } from "../scorer";
import type { SparseBatch } from "./sparse-batch";

/** Room to begin with, for a message; what chat messages have on average is below. */
const FEATURES = 256;

/** Place by row number for the message that is recalled; shared by all kept messages of one model. */
export interface RowPlaces {
  weightOf: Float32Array;
  timesOf: Uint16Array;
  shareOf: Float64Array;
}

/** @param rows how many rows the model has */
export function makeRowPlaces(rows: number): RowPlaces {
  return {
    weightOf: new Float32Array(rows),
    timesOf: new Uint16Array(rows),
    shareOf: new Float64Array(rows),
  };
}

/**
 * What has to be known of messages while others are read and the graphics card works: copied out of the reader's reused
 * buffers, one behind the other. Reading the features a second time would cost several times as much as this copy.
 */
export class KeptMessages {
  private readonly messages: Pick<Seen, "readable" | "occurrences">[] = [];
  /** Of message m: features [featureAt[m], featureAt[m + 1]), rows [offsets[m], offsets[m + 1]). */
  private readonly featureAt: Uint32Array;
  private readonly offsets: Uint32Array;
  private features: ReturnType<typeof makeFeatures>;
  private rows: Uint32Array;
  private weights: Float32Array;

  /** @param most at most so many messages will be added */
  constructor(most: number) {
    this.featureAt = new Uint32Array(most + 1);
    this.offsets = new Uint32Array(most + 1);
    this.features = makeFeatures(most * FEATURES);
    this.rows = new Uint32Array(most * FEATURES);
    this.weights = new Float32Array(most * FEATURES);
  }

  /** Copies one message. */
  add({ occurrences, occurrenceRows, rows, rowCount, readable, weightOf }: Seen): void {
    const m = this.messages.length;
    const from = this.featureAt[m] as number;
    const { count } = occurrences;
    this.makeRoom(from + count, (this.offsets[m] as number) + rowCount);
    const { features } = this;
    features.hashes.set(occurrences.hashes.subarray(0, count), from);
    features.kinds.set(occurrences.kinds.subarray(0, count), from);
    features.starts.set(occurrences.starts.subarray(0, count), from);
    features.ends.set(occurrences.ends.subarray(0, count), from);
    features.rows.set(occurrenceRows.subarray(0, count), from);
    let at = this.offsets[m] as number;
    for (let i = 0; i < rowCount; i++) {
      const row = rows[i] as number;
      this.rows[at] = row;
      this.weights[at++] = weightOf[row] as number;
    }
    this.featureAt[m + 1] = from + count;
    this.offsets[m + 1] = at;
    this.messages.push({ occurrences, readable });
  }

  /** Rows and weights of all messages; views, valid until the next `add`. */
  get batch(): SparseBatch {
    const count = this.messages.length;
    const entries = this.offsets[count] as number;
    return {
      offsets: this.offsets.subarray(0, count + 1),
      rows: this.rows.subarray(0, entries),
      weights: this.weights.subarray(0, entries),
    };
  }

  /** Message `m` as the reader saw it, with scores that were found elsewhere. Valid until `places` are used again. */
  recall(m: number, scores: Float32Array, places: RowPlaces): Seen {
    const { weightOf, timesOf } = places;
    const { readable, occurrences } = this.messages[m] as (typeof this.messages)[number];
    const first = this.offsets[m] as number;
    const rows = new Int32Array(this.rows.buffer, first * 4, (this.offsets[m + 1] as number) - first);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      weightOf[row] = this.weights[first + i] as number;
      timesOf[row] = 0;
    }
    const from = this.featureAt[m] as number;
    const to = this.featureAt[m + 1] as number;
    const occurrenceRows = this.features.rows.subarray(from, to);
    for (let i = 0; i < occurrenceRows.length; i++) {
      const row = occurrenceRows[i] as number;
      if (row >= 0 && (timesOf[row] as number) < 65_535) timesOf[row] = (timesOf[row] as number) + 1;
    }
    const own: Occurrences = {
      count: to - from,
      hashes: this.features.hashes.subarray(from, to),
      kinds: this.features.kinds.subarray(from, to),
      starts: this.features.starts.subarray(from, to),
      ends: this.features.ends.subarray(from, to),
      normal: occurrences.normal,
      tokens: occurrences.tokens,
    };
    return { occurrences: own, occurrenceRows, rows, rowCount: rows.length, readable, scores, ...places };
  }

  private makeRoom(features: number, entries: number): void {
    if (features > this.features.rows.length) {
      const wider = makeFeatures(features * 2);
      for (const name of FEATURE_PARTS) wider[name].set(this.features[name]);
      this.features = wider;
    }
    if (entries > this.rows.length) {
      const rows = new Uint32Array(entries * 2);
      const weights = new Float32Array(entries * 2);
      rows.set(this.rows);
      weights.set(this.weights);
      this.rows = rows;
      this.weights = weights;
    }
  }
}

const FEATURE_PARTS = ["hashes", "kinds", "starts", "ends", "rows"] as const;

function makeFeatures(size: number) {
  return {
    hashes: new Uint32Array(size),
    kinds: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    rows: new Int32Array(size),
  };
}
