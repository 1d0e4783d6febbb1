import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TrainingFacts } from "./facts";
import { formatCard } from "./write-card";
import { formatResults, readStudies } from "./write-results";

const MODEL_FOLDER = join(import.meta.dirname, "..");
/** Figures with which the shipped model was accepted, as the last training left them. */
const ACCEPTED_FILE = join(MODEL_FOLDER, "accepted.json");

/** Keeps the facts of a training, so that reports can be written again without it. */
export function keepFacts(facts: TrainingFacts): void {
  writeFileSync(ACCEPTED_FILE, `${JSON.stringify(facts, null, 2)}\n`);
}

/** Writes RESULTS.md and CARD.md from the last training and the last studies. @throws before any training. */
export function writeReports(): void {
  const facts: TrainingFacts = JSON.parse(readFileSync(ACCEPTED_FILE, "utf8"));
  writeFileSync(join(MODEL_FOLDER, "RESULTS.md"), formatResults(facts, readStudies()));
  writeFileSync(join(MODEL_FOLDER, "CARD.md"), formatCard(facts));
}
