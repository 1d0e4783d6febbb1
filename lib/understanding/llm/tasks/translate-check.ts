import type { EntityKind } from "../../../domain/entity";
import type { Language } from "../../../domain/language";
import { findEntities } from "../../../text/entities";
import { SCRIPT, scriptOf } from "../../../text/script";
import { checkLanguage } from "./check-language";
import { MARK } from "./keep-finds";

/** Why a text is not taken for the translation of another. */
export type Refusal =
  | "empty"
  | "foreign_mark"
  | "added"
  | "language"
  | "length"
  | "copy"
  | "prompt"
  | "answer";

/** How much a letter says, in Latin letters: a Chinese sign is about a short word's half. */
const WEIGHTS: Partial<Record<number, number>> = {
  [SCRIPT.spaced]: 1,
  [SCRIPT.han]: 2.6,
  [SCRIPT.kana]: 1.7,
  [SCRIPT.hangul]: 2.2,
  [SCRIPT.thai]: 0.9,
};
/** Translations between our languages keep within these shares of the source's weight; short texts may say it longer. */
const LEAST_SHARE = 0.3;
const MOST_SHARE = 2.6;
const LONGER_BY = 30;
/** Below this weight a text may become shorter by any share ("Could you please" is "拜托"). */
const SHORT_WEIGHT = 16;
/** Copies of fewer words are names and greetings that stay the same in many languages. */
const COPIED_WORDS = 3;

/** How a question shows in languages that often go without its sign. Unlisted: by the sign alone. */
const QUESTION_WORDS: Partial<Record<Language, RegExp>> = {
  th: /ไหม|มั้ย|หรือ|เมื่อไ|ยังไง|อย่างไร|ไหน|อะไร|เท่าไ|กี่|ใคร|ทำไม|รึ|ได้มั้ย|นะคะ|ล่ะ/,
  ja: /か(?:ね|な)?[。.…\s]*$|か[。.\s]|(?:の|って|いつ|どこ|何|なぜ|どう|いくら)/,
  zh: /[吗嗎呢么麼吧]|什|哪|几|幾|怎|多少|多久|谁|誰|何|是否|是不是|能否|可否|[能可]不[能可]|[没沒]有?[。\s]*$|有[没沒]有/,
  ko: /[까나요니냐가지죠][\s.!~]*$|언제|어디|무엇|뭐|왜|어떻|얼마|몇/,
  vi: /không|chưa|gì|nào|đâu|bao|sao|mấy|hả|à[\s.]*$|ạ[\s.]*$/i,
  id: /apa|kapan|kenapa|mengapa|berapa|gimana|bagaimana|mana|kah\b|siapa/i,
  ms: /apa|bila|kenapa|mengapa|berapa|macam mana|bagaimana|mana|kah\b|siapa/i,
  tl: /\bba\b|kailan|saan|ano|bakit|paano|magkano|sino|nasaan|ilan|alin/i,
};

/** Openings of an answer by a model or a shop, which no translation has unless its source has it. */
const ANSWERS =
  /as an ai|as a language model|i(?:'m| am) (?:unable|not able) to (?:assist|help)|i can(?:'|no)t (?:assist|help) with|thank you for (?:contacting|reaching out)|sorry to hear (?:that|about)|here(?:'s| is| are) the translation|作为(?:一个|一款)?(?:ai|人工智能|语言模型)|很抱歉听到|感谢您(?:的联系|联系我们)|als (?:ki|sprachmodell)|como (?:una? )?(?:ia|modelo de lengua)|en tant qu'ia/i;

const NEVER_NEW: ReadonlySet<EntityKind> = new Set([
  "order_id",
  "tracking_number",
  "phone",
  "email",
  "url",
  "messenger",
] as const);

/** Objects, calls of tools and the like: no words for a buyer. */
const MACHINE_TALK =
  /^\s*[[{]\s*["'{]|["'](?:name|arguments|parameters|tool|function|role|content)["']\s*:|\b(?:tool|function)_calls?\b/i;

/** True where `text` speaks as a machine, or as a model about itself, and `source` does not. */
export function isMachineTalk(text: string, source: string): boolean {
  return [MACHINE_TALK, ANSWERS].some((pattern) => pattern.test(text) && !pattern.test(source));
}

export interface Checked {
  /** Both with their marks still in place. */
  source: string;
  text: string;
  /** Marks that do not belong to this source. */
  foreign: readonly number[];
  from: Language | null;
  to: Language;
}

/** Why `text` cannot be the translation of `source`; null where nothing speaks against it. Pure. */
export function refuseTranslation({ source, text, foreign, from, to }: Checked): Refusal | null {
  const plain = text.replace(MARK, " ").trim();
  const before = source.replace(MARK, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return "empty";
  if (foreign.length > 0) return "foreign_mark";
  if (/data written by other people|form "#\d+:|</i.test(plain) && !/[<]/.test(before)) return "prompt";
  if (isMachineTalk(text, source)) return "answer";
  if (from !== to && isCopy(plain, before) && checkLanguage(plain, to) !== "same") return "copy";
  if (checkLanguage(plain, to) === "other") return "language";
  if (addsContact(plain)) return "added";
  const weight = weigh(plain);
  const sourceWeight = weigh(before);
  if (weight > sourceWeight * MOST_SHARE + LONGER_BY) return "length";
  if (sourceWeight > SHORT_WEIGHT && weight < sourceWeight * LEAST_SHARE) return "length";
  // A question that came back as a statement has most likely been answered.
  if (isAsked(before) && !isAsked(plain) && !QUESTION_WORDS[to]?.test(plain)) return "answer";
  return null;
}

/** Contacts and ids of the source are marks: one in the open was made up, or put there by a message that gives orders. */
function addsContact(plain: string): boolean {
  return /[\d@.]/.test(plain) && findEntities(plain).some(({ kind }) => NEVER_NEW.has(kind));
}

function isAsked(text: string): boolean {
  return /[?？]/.test(text);
}

function isCopy(text: string, source: string): boolean {
  const fold = (one: string) =>
    one
      .toLowerCase()
      .normalize("NFKC")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const folded = fold(source);
  if (fold(text) !== folded) return false;
  return folded.split(" ").length >= COPIED_WORDS || weigh(source) > SHORT_WEIGHT;
}

/** How much a text says, in Latin letters. */
function weigh(text: string): number {
  let weight = 0;
  for (const sign of text) weight += WEIGHTS[scriptOf(sign.codePointAt(0) ?? 0)] ?? 0;
  return weight;
}
