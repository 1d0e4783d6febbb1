import { INTENTS } from "../../lib/domain/intent";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { SENTIMENTS, sentimentRank } from "../../lib/domain/sentiment";
import { HEAD_LANGUAGES, HEADS, type HeadName, OUTPUT_COUNT } from "../../lib/understanding/instant/outputs";
import type { CorpusLine } from "../corpus/schema";
import type { Layout, Targets } from "./learner";

/** The shipped network's heads: rare outputs start from a low probability. */
export const LAYOUT: Layout<HeadName> = {
  heads: {
    intent: { ...HEADS.intent, holds: "one", start: 0 },
    secondary: { ...HEADS.secondary, holds: "any", start: -4 },
    sentiment: { ...HEADS.sentiment, holds: "one", start: 0 },
    risk: { ...HEADS.risk, holds: "any", start: -3 },
    language: { ...HEADS.language, holds: "one", start: 0 },
  },
  outputs: OUTPUT_COUNT,
};

export interface TargetOptions {
  /** Share of the intent target given to the secondary intents. */
  secondaryShare: number;
  /** Share spread evenly over all intents. */
  smoothing: number;
  /** 0: every line counts the same; 1: every intent of every language counts the same. */
  balance: number;
  /** Share of the sentiment target given to the neighbouring levels. */
  sentimentSpread: number;
}

/** Targets of every line, balanced over intents and languages of the given lines. */
export function makeTargets(lines: readonly CorpusLine[], options: TargetOptions): Targets<HeadName>[] {
  const cells = new Map<string, number>();
  const languages = new Map<string, number>();
  for (const line of lines) {
    const cell = `${line.lang} ${line.intent}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
    languages.set(line.lang, (languages.get(line.lang) ?? 0) + 1);
  }
  const raw = lines.map((line) => (cells.get(`${line.lang} ${line.intent}`) ?? 1) ** -options.balance);
  const mean = raw.reduce((sum, w) => sum + w, 0) / Math.max(1, raw.length);
  const languageMean = lines.length / Math.max(1, languages.size);
  return lines.map((line, i) => {
    const weight = Math.min(4, (raw[i] ?? mean) / mean);
    const languageWeight = Math.min(4, Math.sqrt(languageMean / (languages.get(line.lang) ?? 1)));
    const secondary = Float32Array.from(INTENTS, (intent) =>
      intent === line.intent ? -1 : line.secondary.includes(intent) ? 1 : 0,
    );
    const risk = Float32Array.from(RISK_FLAGS, (flag) => (line.risks.includes(flag) ? 1 : 0));
    const language = Float32Array.from(HEAD_LANGUAGES, (known) => (known === line.lang ? 1 : 0));
    return {
      intent: { wanted: intentTarget(line, options), weight },
      secondary: { wanted: secondary, weight },
      sentiment: { wanted: sentimentTarget(line, options.sentimentSpread), weight },
      risk: { wanted: risk, weight },
      language: { wanted: language, weight: languageWeight },
    };
  });
}

function intentTarget(line: CorpusLine, options: TargetOptions): Float32Array {
  const share = line.secondary.length > 0 ? options.secondaryShare : 0;
  const floor = options.smoothing / INTENTS.length;
  return Float32Array.from(INTENTS, (intent) => {
    const own = intent === line.intent ? 1 - share : 0;
    const other = line.secondary.includes(intent) ? share / line.secondary.length : 0;
    return (own + other) * (1 - options.smoothing) + floor;
  });
}

function sentimentTarget(line: CorpusLine, spread: number): Float32Array {
  const at = sentimentRank(line.sentiment);
  const sides = (at > 0 ? 1 : 0) + (at < SENTIMENTS.length - 1 ? 1 : 0);
  return Float32Array.from(SENTIMENTS, (_, k) => {
    if (k === at) return 1 - spread;
    return Math.abs(k - at) === 1 ? spread / sides : 0;
  });
}
