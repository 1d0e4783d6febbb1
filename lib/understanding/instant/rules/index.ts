import type { RaisedRisk } from "../../../domain/assessment";
import type { DetectedLanguage, Language } from "../../../domain/language";
import { type NormalText, normaliseText } from "../../../text/normalise";
import { foldLatinMarks } from "../../../text/patterns/fold-latin";
import { PatternWaker } from "../../../text/patterns/wake-patterns";
import { anyRules } from "./any";
import { deRules } from "./de";
import { enRules } from "./en";
import { esRules } from "./es";
import { frRules } from "./fr";
import { idRules } from "./id";
import { itRules } from "./it";
import { jaRules } from "./ja";
import { koRules } from "./ko";
import { msRules } from "./ms";
import { ptRules } from "./pt";
import type { RiskRule, RuleSet } from "./rule";
import { runRules } from "./run-rules";
import { thRules } from "./th";
import { tlRules } from "./tl";
import { TRIGGERS } from "./triggers";
import { viRules } from "./vi";
import { zhRules } from "./zh";

/** Every rule set; a new language is added here and nowhere else. */
export const RULE_SETS: readonly RuleSet[] = [
  anyRules,
  deRules,
  enRules,
  esRules,
  ptRules,
  frRules,
  itRules,
  tlRules,
  zhRules,
  idRules,
  viRules,
  thRules,
  msRules,
  jaRules,
  koRules,
];

/** Languages that detection mixes up or that buyers mix: their rules run together. */
const RELATED: Partial<Record<Language, readonly Language[]>> = {
  id: ["ms"],
  ms: ["id"],
  es: ["pt"],
  pt: ["es"],
  ja: ["zh"],
  zh: ["ja"],
};

const byLanguage = new Map(RULE_SETS.map((set) => [set.language, set.rules]));
const wakers = new Map<DetectedLanguage, PatternWaker<RiskRule>>();

/** Made on first use: most agents meet a few languages only. */
function wakerFor(language: DetectedLanguage): PatternWaker<RiskRule> {
  const known = wakers.get(language);
  if (known) return known;
  const waker = new PatternWaker(rulesFor(language), TRIGGERS);
  wakers.set(language, waker);
  return waker;
}

/** The rules that apply to a language: its own, its relatives', English and the ones for any; all for `other`. */
function rulesFor(language: DetectedLanguage): readonly RiskRule[] {
  if (language === "other") return RULE_SETS.flatMap((set) => set.rules);
  const codes = new Set<Language | "any">([language, ...(RELATED[language] ?? []), "en", "any"]);
  return [...codes].flatMap((code) => byLanguage.get(code) ?? []);
}

/**
 * The flags that rules raise on one message. A rule can only raise: its flag is never lowered by any model.
 * `language` is the detected one; mixed messages are covered by English and related languages. `normal` is
 * `normaliseText(text)` where the caller has it already.
 */
export function findRuleRisks(
  text: string,
  language: DetectedLanguage,
  normal: NormalText = normaliseText(text),
): RaisedRisk[] {
  const folded = foldLatinMarks(normal.text);
  return runRules(folded, normal, wakerFor(language).wake(folded));
}
