import type { Language } from "../../../domain/language";
import type { RiskFlag } from "../../../domain/risk";

/**
 * One risk rule. It can only raise a flag. `pattern` runs on normalised text (lib/text/normalise: NFKC, lower case, no
 * invisible characters) with the marks of Latin letters taken off ("reclamação" is seen as "reclamacao", "đ" as "d"), so
 * Latin patterns are written without them. `unless` keeps innocent neighbours out: it is looked for in the same
 * sentence as the hit.
 */
export interface RiskRule {
  /** `<language>/<flag>/<what>`; shown to the agent as the reason, so `what` is readable English. */
  id: string;
  flag: RiskFlag;
  /** No `g` or `y` flag; bounded quantifiers only. */
  pattern: RegExp;
  unless?: RegExp;
}

/** Rules of one language; `any` applies to every message. */
export interface RuleSet {
  language: Language | "any";
  rules: readonly RiskRule[];
}
