import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModelFile } from "../../lib/understanding/instant/model-file";
import type { CorpusLine } from "../corpus/schema";
import { assignFolds } from "../train/folds";
import { readLexicon } from "../train/lexicon";
import { featuresOf, RECIPE, trainOn } from "../train/recipe";
import { packModel } from "../train/write-model";

/** The shipped model: its temperatures and thresholds serve the models of the simulation, too. */
const SHIPPED = join(import.meta.dirname, "..", "..", "assets", "public", "model", "instant.bin");
const CACHE = join(tmpdir(), "sellerside-corrections");

/** A model that has read nothing by one part of the writers, and the lines of those writers. */
export interface LeftOutModel {
  bytes: ArrayBuffer;
  unseen: CorpusLine[];
}

/**
 * Trains without the writers of one fold, with the shipped recipe: minutes. The file is kept in the system's folder for
 * temporary files, by a hash of corpus, recipe and format, so that the next run does not train again.
 */
export function leaveModelOut(lines: readonly CorpusLine[], fold: number, folds: number): LeftOutModel {
  const foldOf = assignFolds(lines, folds);
  const unseen = lines.filter((line) => foldOf.get(line.writer) === fold);
  const lexicon = readLexicon();
  const { format, calibration } = readModelFile(bufferOf(readFileSync(SHIPPED))).header;
  const hash = createHash("sha256")
    .update(JSON.stringify([lines.map((line) => line.text), lexicon, RECIPE, fold, folds, format]))
    .digest("hex")
    .slice(0, 16);
  const path = join(CACHE, `${hash}.bin`);
  if (!existsSync(path)) {
    const inside = lines.filter((line) => foldOf.get(line.writer) !== fold);
    const trained = trainOn(inside, featuresOf(inside, lexicon), RECIPE);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(path, packModel(trained, calibration, lexicon));
  }
  return { bytes: bufferOf(readFileSync(path)), unseen };
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
