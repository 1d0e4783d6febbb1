import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AbuseCase, ExternalSet } from "./external-set";
import { readTable } from "./read-table";

/** The functionalities nearest to what a buyer may write: threats, swearing, insults to a thing or a person. */
const SHOWN: readonly string[] = [
  "threat_dir_h",
  "profanity_h",
  "slur_h",
  "profanity_nh",
  "target_obj_nh",
  "target_indiv_nh",
];

/** `hateful` asks for the flag. One exception: abuse of a person (target_indiv_nh) is not hate there, but it is ours. */
export function isAbusive(label: string, functionality: string): boolean {
  return label === "hateful" || functionality === "target_indiv_nh";
}

function readCases(file: string): AbuseCase[] {
  return readTable(file).map((field) => {
    const functionality = field("functionality");
    return {
      text: field("test_case").trim(),
      slice: SHOWN.includes(functionality) ? functionality : null,
      abusive: isAbusive(field("label_gold"), functionality),
    };
  });
}

/** Short made-up sentences of hate against groups of people, and their harmless neighbours. */
export const hatecheckEnglish: ExternalSet = {
  folder: "hatecheck-en",
  name: "HateCheck",
  language: "en",
  asks: "abuse",
  read: (folder) => readCases(join(folder, "test_suite_cases.csv")),
};

const FILES: readonly (readonly [string, string])[] = [
  ["de", "german"],
  ["es", "spanish"],
  ["fr", "french"],
  ["it", "italian"],
  ["pt", "portuguese"],
  ["zh", "mandarin"],
];

/** The same idea in six more of our languages, one set a language. A language whose file is absent has no cases. */
export const hatecheckOthers: readonly ExternalSet[] = FILES.map(([language, file]) => ({
  folder: "hatecheck-multilingual",
  name: "HateCheck",
  language,
  asks: "abuse",
  read: (folder) => {
    const path = join(folder, `hatecheck_cases_final_${file}.csv`);
    return existsSync(path) ? readCases(path) : [];
  },
}));
