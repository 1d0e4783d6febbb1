import { INTENTS, type Intent } from "../lib/domain/intent";
import { type DetectedLanguage, isLanguage } from "../lib/domain/language";
import { RISK_FLAGS, type RiskFlag } from "../lib/domain/risk";
import type { Sentiment } from "../lib/domain/sentiment";

export interface CompactLine {
  text: string;
  intent: Intent;
  secondary: Intent[];
  sentiment: Sentiment;
  risks: RiskFlag[];
  lang?: DetectedLanguage;
}
export interface CompactResult {
  lines: CompactLine[];
  errors: { line: number; reason: string }[];
}

const SENTIMENT_OF: Record<string, Sentiment> = {
  "--": "very_negative",
  "-": "negative",
  "0": "neutral",
  "+": "positive",
  "++": "very_positive",
};

/** Reads a writer's compact file. Unreadable lines come back as errors with their line number (from 1). */
export function readCompact(source: string): CompactResult {
  const lines: CompactLine[] = [];
  const errors: CompactResult["errors"] = [];
  let intent: Intent | null = null;
  let lang: DetectedLanguage | undefined;
  for (const [index, raw] of source.split("\n").entries()) {
    const text = raw.trim();
    const fail = (reason: string) => errors.push({ line: index + 1, reason });
    if (text === "") continue;
    if (text.startsWith("@ ")) {
      const name = text.slice(2).trim();
      intent = INTENTS.find((known) => known === name) ?? null;
      if (!intent) fail(`unknown intent ${name}`);
      continue;
    }
    if (text.startsWith("% ")) {
      const code = text.slice(2).trim();
      lang = isLanguage(code) || code === "other" ? code : undefined;
      continue;
    }
    const match = /^(--|-|0|\+|\+\+)\|([^|]*)\|([^|]*)\|(.+)$/.exec(text);
    const sentiment = SENTIMENT_OF[match?.[1] ?? ""];
    if (!match || !sentiment) fail(`not "sentiment|risks|secondary|text": ${text.slice(0, 60)}`);
    else if (!intent) fail("line before any known intent");
    else {
      const risks = pick(match[2] ?? "", RISK_FLAGS, fail);
      const secondary = pick(match[3] ?? "", INTENTS, fail).filter((other) => other !== intent);
      lines.push({ text: (match[4] ?? "").trim(), intent, secondary, sentiment, risks, lang });
    }
  }
  return { lines, errors };
}

function pick<T extends string>(list: string, known: readonly T[], fail: (reason: string) => void): T[] {
  const found: T[] = [];
  for (const name of list.split(",").map((part) => part.trim())) {
    if (name === "") continue;
    const label = known.find((k) => k === name);
    if (!label) fail(`unknown label ${name}`);
    else if (!found.includes(label)) found.push(label);
  }
  return found;
}
