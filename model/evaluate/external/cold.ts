import { join } from "node:path";
import type { ExternalSet } from "./external-set";
import { readTable } from "./read-table";

/** COLD's fine labels: the second attacks a person, which is the nearest to abuse of a seller. */
const FINE: Readonly<Record<string, string>> = {
  "0": "harmless",
  "1": "attacks a person",
  "2": "attacks a group",
  "3": "against prejudice",
};

/** Chinese comments on race, gender and region, test part; label 1 is offensive. */
export const cold: ExternalSet = {
  folder: "cold-zh",
  name: "COLD",
  language: "zh",
  asks: "abuse",
  read: (folder) =>
    readTable(join(folder, "test.csv")).map((field) => ({
      text: field("TEXT").trim(),
      slice: FINE[field("fine-grained-label")] ?? null,
      abusive: field("label") === "1",
    })),
};
