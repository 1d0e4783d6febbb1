import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { SENTIMENTS } from "../../lib/domain/sentiment";
import { HEAD_LANGUAGES } from "../../lib/understanding/instant/outputs";
import type { CorpusLine } from "../corpus/schema";
import type { Calibration } from "../train/calibrate";
import { featuresOf, RECIPE, trainOn } from "../train/recipe";
import { packModel } from "../train/write-model";

const ROOT = join(import.meta.dirname, "..", "..");
const CACHE = join(ROOT, "node_modules", ".cache", "compared-models");
/** Whatever decides a model besides lines, lexicon and recipe. */
const CODE = ["model/train", "lib/understanding/instant", "lib/text"];

/** Nothing is fitted: the order of the intents and the language do not depend on it, flags and sentiment do. */
const UNFITTED: Calibration = {
  temperatures: HEAD_LANGUAGES.map(() => 1),
  languageTemperature: 1,
  unclearBelow: 0,
  secondaryFrom: 0.5,
  riskFrom: RISK_FLAGS.map(() => 0.5),
  sentimentShift: SENTIMENTS.map(() => 0),
};

/**
 * A model file trained by the shipped recipe on the given lines: the same rounded rows as the product reads, without
 * fitted thresholds; and the seconds that it took, null when it was kept. The latest is kept under node_modules/.cache
 * as long as lines, lexicon, recipe and code stay the same.
 */
export function trainOurs(
  lines: readonly CorpusLine[],
  lexicon: string,
): { bytes: ArrayBuffer; seconds: number | null } {
  const started = Date.now();
  const key = createHash("sha256").update(JSON.stringify([lines, lexicon, RECIPE]));
  for (const file of CODE.flatMap(listCode)) key.update(readFileSync(file));
  const kept = join(CACHE, `${key.digest("hex").slice(0, 16)}.bin`);
  if (existsSync(kept)) return { bytes: new Uint8Array(readFileSync(kept)).buffer, seconds: null };
  const bytes = packModel(trainOn(lines, featuresOf(lines, lexicon), RECIPE), UNFITTED, lexicon);
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, bytes);
  return { bytes: new Uint8Array(bytes).buffer, seconds: (Date.now() - started) / 1000 };
}

function listCode(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(ROOT, folder, name));
}
