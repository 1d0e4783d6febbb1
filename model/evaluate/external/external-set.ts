import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Intent } from "../../../lib/domain/intent";

/** Where the public sets lie when they are there at all: beside the repository. They are never part of it. */
export const EXTERNAL_FOLDER = join(import.meta.dirname, "..", "..", "..", "..", "shared", "eval-data");

/** A message and the intents that count as right. */
export interface IntentCase {
  text: string;
  /** The set's own label, for the rows of the table. */
  label: string;
  accepted: readonly Intent[];
}
/** A message that `abuse` should or should not be raised on. */
export interface AbuseCase {
  text: string;
  /** Part of the set that the table shows on its own; null for none. */
  slice: string | null;
  abusive: boolean;
}
export type Polarity = "negative" | "neutral" | "positive";
export interface SentimentCase {
  text: string;
  polarity: Polarity;
}

/** One public set (or one language of it). `read` gets the set's folder and throws when its files are not as expected. */
export type ExternalSet = {
  /** Folder under `EXTERNAL_FOLDER`. */
  folder: string;
  name: string;
  language: string;
} & (
  | { asks: "intent"; read(folder: string): IntentCase[] }
  | { asks: "abuse"; read(folder: string): AbuseCase[] }
  | { asks: "sentiment"; read(folder: string): SentimentCase[] }
);

/** The set's cases and where they lie, or null when its folder is absent. */
export function locate(set: ExternalSet, root: string): string | null {
  const folder = join(root, set.folder);
  return existsSync(folder) ? folder : null;
}
