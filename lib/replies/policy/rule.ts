import type { Language } from "../../domain/language";
import type { MarketplaceId } from "../../domain/marketplace";
import type { PolicyClass, Severity } from "../../domain/policy";

/**
 * One rule of a pack. `pattern` runs on normalised text (lib/text/normalise: NFKC, lower case, no invisible characters)
 * with the marks of Latin letters taken off, so Latin patterns are written without them; no `g` or `y` flag; bounded
 * quantifiers only. Patterns are made by `phrases` or `fragments` (lib/text/patterns). `unless` keeps innocent
 * neighbours out: it is looked for in the same sentence as the hit.
 */
export interface PolicyRule {
  /** `<language>/<class>/<what>`; `what` is readable English. */
  id: string;
  class: PolicyClass;
  pattern: RegExp;
  unless?: RegExp;
  /** Only there; absent: everywhere. */
  marketplaces?: readonly MarketplaceId[];
  /** Instead of the class's own severity. */
  severity?: Severity;
  /** Compliant words for the hit in the rule's language; "" takes it out; absent: only a person can mend it. */
  rewrite?: string;
}

/** The rules of one language; `any` applies to every text. */
export interface PolicyPack {
  language: Language | "any";
  /** Raised by every change of the rules. */
  version: number;
  /** ISO date on which the rules were last held against their sources. */
  checked: string;
  rules: readonly PolicyRule[];
}
