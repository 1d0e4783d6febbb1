import type { PolishWay } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import { findEntities } from "../../../text/entities";
import { foldText } from "../../../text/entities/folded-text";
import { stripAccent } from "../../../text/normalise";
import { checkLanguage } from "./check-language";
import { listNumbers, MARK } from "./keep-finds";
import { saysNumberInWords } from "./keep-number-words";
import { isMachineTalk } from "./translate-check";
import { stripQuotes } from "./translate-lines";

/** Pairs of letters that a text with mended grammar shares with the one before, 0 to 1; rewritten ones share fewer. */
const CLOSE = 0.6;
/** Mended text is about as long; a warmer or firmer one may grow so far (and by a greeting); a shorter one keeps its point. */
const MENDED_LENGTHS = [0.7, 1.5] as const;
const GROWTH = 2.5;
const GREETING = 80;
const SHORTEST = 0.15;
/** Texts of fewer letters may shrink by any share. */
const LONG = 80;

/** Kinds that must not be new in a text: nobody gave them to the model. */
const NO_NEW: ReadonlySet<string> = new Set([
  "order_id",
  "tracking_number",
  "money",
  "phone",
  "email",
  "url",
  "messenger",
]);

const PREAMBLE =
  /^(?:sure|certainly|of course|okay|ok|here(?:'s| is| are)|(?:the )?(?:rewritten|revised|shortened|shorter|warmer|firmer|polished|corrected|edited|improved)\b|以下是|这是|修改后|当然|好的|aquí|aqui|claro|voici|bien sûr|hier ist|natürlich|ecco|certo|こちら|以下|다음은|물론|berikut|tentu|นี่คือ|แน่นอน|đây là|dưới đây|narito)[^\n]{0,90}[:：]\s*(?:\n+|$)/iu;
const INLINE_PREAMBLE =
  /^(?:here(?:'s| is)(?: the| a| your)?|(?:the )?)\s*(?:rewritten|revised|shortened|shorter|warmer|firmer|polished|corrected|edited|improved)\s+(?:text|message|version|reply)\s*[:：]\s*/iu;
const REMARK =
  /\n\s*(?:---|\*{0,2}[([（]?(?:note|explanation|changes(?: made)?|i (?:have )?(?:made|changed|kept|removed|shortened)|注|说明|备注|修改说明|nota|hinweis|remarque|catatan|ghi chú)\b[\s\S]*)$/iu;

/** What the model wrote around the text taken off: thinking, code fences, our own fence, openings, remarks, quotes. */
export function stripAnswer(answer: string, before: string): string {
  let text = answer
    .replace(/<think>[\s\S]*?<\/think>/gi, "")
    .replace(/^\s*```\w*\n?|\n?```\s*$/g, "")
    .replace(/<\/?[a-z_]+-[a-z0-9]{4}>/g, "")
    .trim();
  if (!PREAMBLE.test(`${before}\n`)) text = text.replace(PREAMBLE, "");
  if (!INLINE_PREAMBLE.test(before)) text = text.replace(INLINE_PREAMBLE, "");
  if (!REMARK.test(`\n${before}`)) text = text.replace(REMARK, "");
  text = text.trim();
  return /^["“「«`]/.test(before.trim()) ? text : stripQuotes(text);
}

/** Why a polished text cannot be offered. */
export type PolishRefusal = { reason: "bad_answer" | "wrong_language"; detail: string };

export interface Polished {
  way: PolishWay;
  /** With values in place. */
  before: string;
  after: string;
  /** With marks, for the language. */
  marked: string;
  /** What the text must keep and lost; foreign marks. */
  lost: readonly string[];
  foreign: readonly number[];
  language: Language | null;
}

/** Why `after` is not `before` polished in this way; null where nothing speaks against it. Pure. */
export function refusePolish(polished: Polished): PolishRefusal | null {
  const { way, before, after, marked, foreign, language } = polished;
  const bad = (detail: string): PolishRefusal => ({ reason: "bad_answer", detail });
  if (!/[\p{L}\p{N}]/u.test(after)) return bad("empty");
  if (isMachineTalk(marked, before)) return bad("not an edited text");
  const lost = polished.lost.filter((value) => /[\p{L}\p{N}]/u.test(value));
  if (lost.length > 0) return bad(`lost: ${lost.join(", ")}`);
  if (foreign.length > 0) return bad("made up a mark");
  if (language && checkLanguage(marked.replace(MARK, " "), language) === "other")
    return { reason: "wrong_language", detail: `not ${language}` };
  const added = listAdded(before, after);
  if (added.length > 0) return bad(`added: ${added.join(", ")}`);
  return refuseWay(way, before, after);
}

function refuseWay(way: PolishWay, before: string, after: string): PolishRefusal | null {
  const bad = (detail: string): PolishRefusal => ({ reason: "bad_answer", detail });
  const [old, now] = [[...before.trim()].length, [...after.trim()].length];
  if (way === "grammar") {
    const [least, most] = MENDED_LENGTHS;
    if (now < old * least || now > old * most + 8) return bad("not the same length");
    return pairLikeness(before, after) < CLOSE ? bad("rewritten instead of mended") : null;
  }
  if (way === "shorter") {
    if (now >= old) return bad("not shorter");
    return old >= LONG && now < old * SHORTEST ? bad("too little is left") : null;
  }
  if (before.trim() === after.trim()) return bad("unchanged");
  return now > old * GROWTH + GREETING ? bad("too long") : null;
}

/** Numbers, contacts, links and sums that the text before did not have. */
export function listAdded(before: string, after: string): string[] {
  const known = listNumbers(before);
  const numbers = [...listNumbers(after)].filter(
    (number) => !known.has(number) && !saysNumberInWords(before, Number(number), null),
  );
  const plain = fold(before);
  const entities = findEntities(after)
    .filter(({ kind, value }) => NO_NEW.has(kind) && !plain.includes(fold(value)))
    .map(({ value }) => value);
  return [...new Set([...numbers, ...entities])];
}

function fold(text: string): string {
  return [...foldText(text).text]
    .map(stripAccent)
    .join("")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** Dice's coefficient over pairs of letters, without accents, case and spaces; 1 for the same letters. */
export function pairLikeness(a: string, b: string): number {
  const [left, right] = [pairs(fold(a)), pairs(fold(b))];
  const total = sum(left) + sum(right);
  if (total === 0) return fold(a) === fold(b) ? 1 : 0;
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  return (2 * common) / total;
}

function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
