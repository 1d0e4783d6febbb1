import { join } from "node:path";
import type { ExternalSet } from "./external-set";
import { readTabs } from "./read-table";

/** Korean comments under news on celebrities; `hate` is hate, offensive or none, and both of the first ask for the flag. */
export const koreanHate: ExternalSet = {
  folder: "korean-hate-speech",
  name: "Korean HateSpeech",
  language: "ko",
  asks: "abuse",
  read: (folder) =>
    ["train.tsv", "dev.tsv"]
      .flatMap((name) => readTabs(join(folder, name)))
      .map((field) => ({
        text: field("comments").trim(),
        slice: field("hate"),
        abusive: field("hate") !== "none",
      })),
};
