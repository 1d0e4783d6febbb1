import { join } from "node:path";
import type { ExternalSet, Polarity, SentimentCase } from "./external-set";
import { readLines, readTable } from "./read-table";

/** The sets' labels as three levels. Absent: not a level (Wisesight's `q` is a question, EmoT has none neutral). */
export const POLARITIES: Readonly<Record<string, Polarity>> = {
  negative: "negative",
  neutral: "neutral",
  positive: "positive",
  neg: "negative",
  neu: "neutral",
  pos: "positive",
  anger: "negative",
  fear: "negative",
  sadness: "negative",
  happy: "positive",
  love: "positive",
};

function toCase(text: string, label: string): SentimentCase[] {
  const polarity = POLARITIES[label];
  return polarity && text !== "" ? [{ text, polarity }] : [];
}

/** Indonesian reviews and comments, often a paragraph long; test and validation parts. */
export const smsa: ExternalSet = {
  folder: "indonlu-smsa",
  name: "IndoNLU SmSA",
  language: "id",
  asks: "sentiment",
  read: (folder) =>
    ["smsa_test.tsv", "smsa_valid.tsv"]
      .flatMap((name) => readLines(join(folder, name)))
      .flatMap((line) => {
        const [text = "", label = ""] = line.split("\t");
        return toCase(text.trim(), label.trim());
      }),
};

/** Indonesian tweets by emotion: anger, fear and sadness are negative, happy and love positive. */
export const emot: ExternalSet = {
  folder: "indonlu-smsa",
  name: "IndoNLU EmoT",
  language: "id",
  asks: "sentiment",
  read: (folder) =>
    readTable(join(folder, "emot_test.csv")).flatMap((field) =>
      toCase(field("tweet").trim(), field("label")),
    ),
};

/** Thai posts on products and services. Files are parallel, line by line. @throws when they are not. */
export const wisesight: ExternalSet = {
  folder: "wisesight-th",
  name: "Wisesight",
  language: "th",
  asks: "sentiment",
  read: (folder) => {
    const texts = readLines(join(folder, "test.txt"));
    const labels = readLines(join(folder, "test_label.txt"));
    if (texts.length !== labels.length)
      throw new Error(`${folder}: ${texts.length} texts and ${labels.length} labels`);
    return texts.flatMap((text, i) => toCase(text.trim(), (labels[i] ?? "").trim()));
  },
};
