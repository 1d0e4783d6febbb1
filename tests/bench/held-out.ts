import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../model/held-out");

/** Messages in fourteen languages that the shipped model was not trained on. */
export function readHeldOut(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").trim().split("\n"))
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
