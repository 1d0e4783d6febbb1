import { INTENTS } from "../../lib/domain/intent";
import { LANGUAGES } from "../../lib/domain/language";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { normaliseText } from "../../lib/text/normalise";
import { tokenise } from "../../lib/text/tokenise";
import type { CorpusLine } from "../corpus/schema";
import { findNearDuplicates } from "./near-duplicates";

export interface CorpusReport {
  /** What must be mended. */
  errors: string[];
  /** What a person should look at. */
  warnings: string[];
  /** Rows of a table: language, lines, writers, diversity. */
  languages: { language: string; lines: number; writers: number; diversity: number }[];
}

const LEAST_LINES = 12;
const LEAST_WRITERS = 2;
const LEAST_FLAG_LINES = 5;
const NEAR = 0.8;
/** Texts up to this many letters ("ok thanks") coincide between people; they are no leak. */
const SHORT = 16;
/** Word types / √tokens of an intent in a language below this look written from one mould. */
const LEAST_DIVERSITY = 3;
/** Share of a language's lines that may be nearly the same as another writer's. */
const MOST_LEAKAGE = 0.01;

/** Checks counts, duplicates, diversity and leakage between writers. `briefs` are the known writer ids. */
export function checkCorpus(lines: readonly CorpusLine[], briefs: ReadonlySet<string>): CorpusReport {
  const report: CorpusReport = { errors: [], warnings: [], languages: [] };
  for (const writer of new Set(lines.map((line) => line.writer))) {
    if (!briefs.has(writer)) report.errors.push(`${writer}: no brief in writers.json`);
  }
  for (const language of [...LANGUAGES, "other"]) {
    const own = lines.filter((line) => line.lang === language);
    if (own.length === 0) {
      report.errors.push(`${language}: no lines`);
      continue;
    }
    if (language !== "other") checkCounts(language, own, report);
    checkDuplicates(language, own, report);
    report.languages.push({
      language,
      lines: own.length,
      writers: new Set(own.map((line) => line.writer)).size,
      diversity: diversityOf(own),
    });
  }
  return report;
}

function checkCounts(language: string, lines: readonly CorpusLine[], report: CorpusReport): void {
  for (const intent of INTENTS) {
    const own = lines.filter((line) => line.intent === intent);
    const writers = new Set(own.map((line) => line.writer)).size;
    if (own.length < LEAST_LINES)
      report.errors.push(`${language} ${intent}: ${own.length} lines, ${LEAST_LINES} needed`);
    if (writers < LEAST_WRITERS)
      report.errors.push(`${language} ${intent}: ${writers} writers, ${LEAST_WRITERS} needed`);
    const diversity = diversityOf(own);
    if (diversity < LEAST_DIVERSITY)
      report.warnings.push(`${language} ${intent}: diversity ${diversity.toFixed(1)}`);
  }
  for (const flag of RISK_FLAGS) {
    const count = lines.filter((line) => line.risks.includes(flag)).length;
    if (count < LEAST_FLAG_LINES)
      report.errors.push(`${language} ${flag}: ${count} lines, ${LEAST_FLAG_LINES} needed`);
  }
}

/** The text as duplicates are judged: folded, without punctuation and spaces. */
function keyOf(text: string): string {
  return tokenise(normaliseText(text))
    .tokens.filter((token) => token.kind !== "stop")
    .map((token) => token.form)
    .join("");
}

function checkDuplicates(language: string, lines: readonly CorpusLine[], report: CorpusReport): void {
  const keys = lines.map((line) => keyOf(line.text));
  const first = new Map<string, number>();
  keys.forEach((key, i) => {
    const line = lines[i];
    const earlier = lines[first.get(key) ?? -1];
    first.set(key, first.get(key) ?? i);
    if (!line || !earlier || key === "") return;
    const where = `${language} ${earlier.writer}/${line.writer}: "${line.text.slice(0, 60)}"`;
    if (earlier.intent !== line.intent && line.text === earlier.text)
      report.warnings.push(`${where}: same text as ${earlier.intent} and ${line.intent}`);
    else if (earlier.writer === line.writer) report.warnings.push(`${where}: twice by one writer`);
    else if (key.length > SHORT) report.warnings.push(`${where}: same text by two writers`);
  });
  let leaks = 0;
  for (const { a, b, similarity } of findNearDuplicates(keys, NEAR)) {
    const left = lines[a];
    const right = lines[b];
    if (!left || !right || (keys[a] ?? "").length <= SHORT || (keys[b] ?? "").length <= SHORT) continue;
    if (left.writer !== right.writer) leaks++;
    const who = left.writer === right.writer ? left.writer : `${left.writer}/${right.writer}`;
    report.warnings.push(
      `${language} ${who}: ${similarity.toFixed(2)} alike: "${left.text}" · "${right.text}"`,
    );
  }
  if (leaks > lines.length * MOST_LEAKAGE)
    report.errors.push(`${language}: ${leaks} lines are nearly the same as another writer's`);
}

/** Word types over the square root of tokens; unspaced scripts count letter pairs as words. */
export function diversityOf(lines: readonly { text: string }[]): number {
  const types = new Set<string>();
  let count = 0;
  for (const line of lines) {
    for (const token of tokenise(normaliseText(line.text)).tokens) {
      const words =
        token.kind === "run"
          ? Array.from({ length: Math.max(1, token.form.length - 1) }, (_, i) => token.form.slice(i, i + 2))
          : [token.form];
      for (const word of words) types.add(word);
      count += words.length;
    }
  }
  return count === 0 ? 0 : types.size / Math.sqrt(count);
}
