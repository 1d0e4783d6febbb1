import type { RaisedRisk, Span } from "../../../domain/assessment";
import type { NormalText } from "../../../text/normalise";
import type { RiskRule } from "./rule";

const SENTENCE_END = /[.!?。！？;；\n]/u;
/** How far an `unless` is looked for around a hit, in UTF-16 units. */
const NEIGHBOURHOOD = 120;
/** Excused hits of one rule after which it gives up. */
const MOST_HITS = 20;

/**
 * Runs rules on one message. `text` is the normalised message with the marks of Latin letters taken off, `normal` what
 * it was made from. Spans are offsets into the message as written. Never throws on any text.
 */
export function runRules(text: string, normal: NormalText, rules: readonly RiskRule[]): RaisedRisk[] {
  const raised: RaisedRisk[] = [];
  for (const rule of rules) {
    const hit = findHit(rule, text);
    if (!hit) continue;
    const span: Span = {
      start: normal.starts[hit.index] ?? 0,
      end: normal.ends[hit.index + hit[0].length - 1] ?? 0,
    };
    raised.push({ flag: rule.flag, source: "rule", rule: rule.id, confidence: 1, spans: [span] });
  }
  return raised;
}

const everywhere = new WeakMap<RiskRule, RegExp>();

/** The first hit that no innocent neighbour excuses; one excused sentence does not excuse the next. */
function findHit(rule: RiskRule, text: string): RegExpExecArray | null {
  const first = rule.pattern.exec(text);
  if (!first || first[0] === "") return null;
  if (!rule.unless?.test(sentenceAround(text, first.index, first[0].length))) return first;
  const pattern = everywhere.get(rule) ?? new RegExp(rule.pattern.source, `${rule.pattern.flags}g`);
  everywhere.set(rule, pattern);
  pattern.lastIndex = first.index + first[0].length;
  for (let looked = 0; looked < MOST_HITS; looked++) {
    const hit = pattern.exec(text);
    if (!hit || hit[0] === "") return null;
    if (!rule.unless.test(sentenceAround(text, hit.index, hit[0].length))) return hit;
  }
  return null;
}

function sentenceAround(text: string, index: number, length: number): string {
  let start = index;
  while (start > 0 && index - start < NEIGHBOURHOOD && !SENTENCE_END.test(text.charAt(start - 1))) start--;
  let end = index + length;
  while (end < text.length && end - index - length < NEIGHBOURHOOD && !SENTENCE_END.test(text.charAt(end)))
    end++;
  return text.slice(start, end);
}
