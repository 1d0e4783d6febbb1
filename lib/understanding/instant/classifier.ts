import type { Understanding } from "../../domain/assessment";
import type { BackendChoice } from "../../domain/crossover";

/** The one interface of instant understanding; the same in Node, workers and pages. */
export interface Classifier {
  /** Hash of the weights file. */
  readonly version: string;
  /** Understands each text on its own. Never throws on any string; the result is parallel to `texts`. */
  classify(texts: readonly string[]): Understanding[];
}

/** A classifier that also knows the device's graphics card. */
export interface BatchClassifier extends Classifier {
  /**
   * As `classify`, on the side that `choice` asks for; each result names the side that gave it. Never rejects: what the
   * graphics card fails at is done on the processor within the same call.
   */
  classifyBatch(texts: readonly string[], choice: BackendChoice): Promise<Understanding[]>;
}
