import type { RaisedRisk, Span } from "../../../domain/assessment";
import type { NormalText } from "../../../text/normalise";
import type { RiskRule } from "./rule";

const SENTENCE_END = /[.!?。！？;；\n]/u;
/** How far an `unless` is looked for around a hit, in UTF-16 units. */
const NEIGHBOURHOOD = 120;

/**
 * Takes the marks off Latin letters without changing any offset; other scripts stay as they are (a Thai or kana mark is
 * a letter of its own).
 */
export function foldLatinMarks(text: string): string {
  if (!/[\u00c0-\u024f\u1e00-\u1eff\u2018\u2019]/.test(text)) return text;
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const code = text.charCodeAt(i);
    if (unit === "\u2019" || unit === "\u2018") folded += "'";
    else if (code < 0xc0 || (code > 0x24f && (code < 0x1e00 || code > 0x1eff))) folded += unit;
    else if (unit === "đ") folded += "d";
    else if (unit === "ø") folded += "o";
    else if (unit === "ł") folded += "l";
    else folded += unit.normalize("NFD").charAt(0);
  }
  return folded;
}

/**
 * Runs rules on one message. `text` is the normalised message with the marks of Latin letters taken off, `normal` what
 * it was made from. Spans are offsets into the message as written. Never throws on any text.
 */
export function runRules(text: string, normal: NormalText, rules: readonly RiskRule[]): RaisedRisk[] {
  const raised: RaisedRisk[] = [];
  for (const rule of rules) {
    const hit = rule.pattern.exec(text);
    if (!hit || hit[0] === "" || rule.unless?.test(sentenceAround(text, hit.index, hit[0].length))) continue;
    const span: Span = {
      start: normal.starts[hit.index] ?? 0,
      end: normal.ends[hit.index + hit[0].length - 1] ?? 0,
    };
    raised.push({ flag: rule.flag, source: "rule", rule: rule.id, confidence: 1, spans: [span] });
  }
  return raised;
}

function sentenceAround(text: string, index: number, length: number): string {
  let start = index;
  while (start > 0 && index - start < NEIGHBOURHOOD && !SENTENCE_END.test(text.charAt(start - 1))) start--;
  let end = index + length;
  while (end < text.length && end - index - length < NEIGHBOURHOOD && !SENTENCE_END.test(text.charAt(end)))
    end++;
  return text.slice(start, end);
}
