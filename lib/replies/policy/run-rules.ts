import type { Span } from "../../domain/assessment";
import type { MarketplaceId } from "../../domain/marketplace";
import type { NormalText } from "../../text/normalise";
import type { PolicyRule } from "./rule";

/** What a rule found: the rule and every place where it hit, as offsets into the reply as written. */
export interface RuleHit {
  rule: PolicyRule;
  spans: Span[];
}

const SENTENCE_END = /[.!?。！？;；\n]/u;
/** How far an `unless` is looked for around a hit, in UTF-16 units. */
const NEIGHBOURHOOD = 160;
/** A rule that hits more often than this has made its point. */
const MOST_HITS = 8;

const everywhere = new WeakMap<RegExp, RegExp>();

/**
 * Runs rules on one reply. `text` is the normalised reply with the marks of Latin letters taken off, `normal` what it was
 * made from. A rule that names marketplaces is passed over on others. Never throws on any text.
 */
export function runPolicyRules(
  text: string,
  normal: NormalText,
  rules: readonly PolicyRule[],
  marketplace: MarketplaceId,
): RuleHit[] {
  const hits: RuleHit[] = [];
  for (const rule of rules) {
    if (rule.marketplaces && !rule.marketplaces.includes(marketplace)) continue;
    const spans: Span[] = [];
    const pattern = globalForm(rule.pattern);
    pattern.lastIndex = 0;
    for (let tries = 0; tries < MOST_HITS * 4 && spans.length < MOST_HITS; tries++) {
      const hit = pattern.exec(text);
      if (!hit) break;
      if (hit[0] === "") {
        pattern.lastIndex++;
        continue;
      }
      if (rule.unless?.test(sentenceAround(text, hit.index, hit[0].length))) continue;
      spans.push(sourceSpan(normal, hit.index, hit.index + hit[0].length));
    }
    if (spans.length > 0) hits.push({ rule, spans });
  }
  return hits;
}

/** The place in the source of a half-open stretch of the normalised text, which must not be empty. */
export function sourceSpan(normal: NormalText, from: number, to: number): Span {
  return { start: normal.starts[from] ?? 0, end: normal.ends[to - 1] ?? 0 };
}

/** The sentence that a stretch of a text stands in, at most NEIGHBOURHOOD units to each side. */
export function sentenceAround(text: string, index: number, length: number): string {
  let start = index;
  while (start > 0 && index - start < NEIGHBOURHOOD && !endsSentence(text, start - 1)) start--;
  let end = index + length;
  while (end < text.length && end - index - length < NEIGHBOURHOOD && !endsSentence(text, end)) end++;
  return text.slice(start, end);
}

/** A point between two characters of a word or number ("12.50", "a.m.") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (!SENTENCE_END.test(text.charAt(at))) return false;
  return text.charAt(at) !== "." || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** The same pattern with a `g` flag, made once. */
function globalForm(pattern: RegExp): RegExp {
  const known = everywhere.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source, `${pattern.flags}g`);
  everywhere.set(pattern, made);
  return made;
}
