/** Weights that were learnt from corrections, as they are kept, so that no start of the worker learns them again. */
export interface LearntWeights {
  /** Version of the model that they stand on. */
  model: string;
  /** Ids of the corrections that they were learnt from. */
  from: string[];
  /** Null: tried, and found to do more harm than good. */
  table: WeightTable | null;
}

/** One row of weights for each feature. */
export interface WeightTable {
  hashes: Uint32Array;
  /** Weights in a row. */
  outputs: number;
  /** hashes.length × outputs */
  values: Float32Array;
}
