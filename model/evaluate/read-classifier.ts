import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Classifier, loadClassifier } from "../../lib/understanding/instant/index";

/** The model file that travels with the extension. */
export const SHIPPED_MODEL = join(
  import.meta.dirname,
  "..",
  "..",
  "assets",
  "public",
  "model",
  "instant.bin",
);

/** @throws Error that names the file, when it cannot be read or is not a model of this version of the code. */
export function readClassifier(file: string = SHIPPED_MODEL): Classifier {
  try {
    return loadClassifier(new Uint8Array(readFileSync(file)).buffer);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : "not a model"}`);
  }
}
