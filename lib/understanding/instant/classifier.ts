import type { Understanding } from "../../domain/assessment";

/** The one interface of instant understanding; the same in Node, workers and pages. */
export interface Classifier {
  /** Hash of the weights file. */
  readonly version: string;
  /** Understands each text on its own. Never throws on any string; the result is parallel to `texts`. */
  classify(texts: readonly string[]): Understanding[];
}
