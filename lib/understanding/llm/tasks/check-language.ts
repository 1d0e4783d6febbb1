import { LANGUAGES, type Language } from "../../../domain/language";
import { SCRIPT, scriptOf } from "../../../text/script";
import { CHAT_WORDS } from "./check-language-words";

/** Is this text in the language that was asked for? */
export type LanguageCheck = "same" | "other" | "unsure";

/** Letters of a text by script; a syllable or word sign counts as two Latin letters. */
interface Letters {
  latin: number;
  han: number;
  kana: number;
  hangul: number;
  thai: number;
  /** Of scripts that no language of ours is written in. */
  foreign: number;
  all: number;
}

/** Lower shares of a script are brands or leftovers; between the two it is not decided. */
const ENOUGH_SHARE = 0.4;
const LITTLE_SHARE = 0.15;
/** In Latin text, more of another script than this was left untranslated. */
const LEFT_OVER = 0.35;
/** Latin letters of a name or a brand stand in every language. */
const BRAND_LETTERS = 16;
/** Fewer letters say nothing. */
const FEWEST_LETTERS = 4;
/** Words of another language that must be there before a text is turned away, and how far they must lead. */
const FEWEST_WORDS = 3;
const LEAD = 2;
/** Chinese without kana is plausible in Japanese up to so many signs ("返金希望"). */
const HAN_ALONE = 14;
/** So many Latin letters of Vietnamese hold some of its own marks, unless it is typed without any. */
const VIETNAMESE_LETTERS = 25;
/** Languages that share so many words that one is taken for the other. */
const KIN: Partial<Record<Language, Language>> = { id: "ms", ms: "id" };

const VIETNAMESE = /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/gu;
const OWN_LETTERS: readonly (readonly [RegExp, Language])[] = [
  [VIETNAMESE, "vi"],
  [/[äöüß]/gu, "de"],
  [/[ñ¿¡]/gu, "es"],
  [/[ãõ]/gu, "pt"],
  [/[œêîûëï]/gu, "fr"],
];
/** How many words one of its own letters is worth, and at most. */
const LETTER_WORTH = 0.5;
const LETTERS_AT_MOST = 2;

const owners = new Map<string, Language[]>();
for (const [language, words] of Object.entries(CHAT_WORDS))
  for (const word of new Set(words.split(" ")))
    owners.set(word, [...(owners.get(word) ?? []), language as Language]);

/**
 * Whether `text` is plausibly in `expected`: by script for Chinese, Japanese, Korean and Thai, by letters and common words
 * for the rest. Made to let a short or mixed text pass (`unsure`): only what clearly is something else is `other`. Take
 * marks, links and names out before. Pure, linear.
 */
export function checkLanguage(text: string, expected: Language): LanguageCheck {
  const lower = text.toLowerCase().normalize("NFC");
  const letters = countLetters(lower);
  if (letters.all < FEWEST_LETTERS) return "unsure";
  switch (expected) {
    case "zh":
      return checkChinese(letters);
    case "ja":
      return checkJapanese(letters);
    case "ko":
      return byShare(letters.hangul, letters);
    case "th":
      return byShare(letters.thai, letters);
    default:
      return checkLatin(lower, letters, expected);
  }
}

/** The language that a text is in, where it is clear; null else. */
export function guessLanguage(text: string): Language | null {
  const lower = text.toLowerCase().normalize("NFC");
  const letters = countLetters(lower);
  for (const language of ["ja", "zh", "ko", "th"] as const)
    if (checkLanguage(text, language) === "same") return isClear(letters, language) ? language : null;
  if (letters.latin < letters.all * (1 - LEFT_OVER)) return null;
  const ranked = rankWords(lower);
  const [first, second] = ranked;
  if (!first || first[1] < 2) return null;
  // Of two that share their words the one with more of its own; a tie is no answer.
  const margin = second && KIN[first[0]] === second[0] ? 1.15 : 1.35;
  return first[1] >= (second?.[1] ?? 0) * margin ? first[0] : null;
}

/** Signs that only one of the two ways to write Chinese has. */
const TRADITIONAL =
  /[們個來這說會時後對訂單貨運費請問謝還沒買賣賠錢換點樣價發計嗎為與從題應讓給號碼麼裡過動開關實現圖]/g;
const SIMPLIFIED =
  /[们个来这说会时后对订单货运费请问谢还没买卖赔钱换点样价发计吗为与从题应让给号码么里过动开关实现图]/g;

/** Which way a Chinese text is written; null where nothing tells. */
export function guessChineseScript(text: string): "traditional" | "simplified" | null {
  const old = text.match(TRADITIONAL)?.length ?? 0;
  const plain = text.match(SIMPLIFIED)?.length ?? 0;
  if (old === plain) return null;
  return old > plain ? "traditional" : "simplified";
}

/** A few Chinese signs alone may be Japanese. */
function isClear({ han, kana }: Letters, language: Language): boolean {
  return language !== "zh" || kana > 0 || han >= 8;
}

function checkChinese(letters: Letters): LanguageCheck {
  const { han, kana } = letters;
  if (kana > 2 && kana * 6 > han) return "other";
  return byShare(han, letters);
}

function checkJapanese(letters: Letters): LanguageCheck {
  const { han, kana } = letters;
  if (kana === 0 && han > 0) return han / 2 > HAN_ALONE ? "other" : "unsure";
  return byShare(han + kana, letters);
}

function byShare(own: number, { latin, all }: Letters): LanguageCheck {
  if (own >= all * ENOUGH_SHARE) return "same";
  if (own > all * LITTLE_SHARE) return "unsure";
  return latin >= BRAND_LETTERS || all - own - latin >= FEWEST_LETTERS ? "other" : "unsure";
}

function checkLatin(lower: string, letters: Letters, expected: Language): LanguageCheck {
  if (letters.all - letters.latin > letters.all * LEFT_OVER) return "other";
  const ranked = rankWords(lower);
  const own = ranked.find(([language]) => language === expected)?.[1] ?? 0;
  const kin = KIN[expected];
  const best = ranked.find(([language]) => language !== expected && language !== kin)?.[1] ?? 0;
  const kinship = ranked.find(([language]) => language === kin)?.[1] ?? 0;
  const family = own + kinship;
  if (best >= FEWEST_WORDS && best >= LEAD * family + 1) return "other";
  if (expected === "vi" && letters.latin >= VIETNAMESE_LETTERS && !lower.match(VIETNAMESE) && best >= 2)
    return best > own ? "other" : "unsure";
  return family >= 2 && family >= best ? "same" : "unsure";
}

/** Languages in Latin letters with how much speaks for each, most first. */
function rankWords(lower: string): [Language, number][] {
  const scores = new Map<Language, number>();
  const add = (language: Language, worth: number) =>
    scores.set(language, (scores.get(language) ?? 0) + worth);
  for (const [word] of lower.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu)) {
    const known = owners.get(word.replace("’", "'")) ?? [];
    for (const language of known) add(language, 1 / known.length);
  }
  for (const [pattern, language] of OWN_LETTERS) {
    const found = lower.match(pattern)?.length ?? 0;
    if (found > 0) add(language, Math.min(found * LETTER_WORTH, LETTERS_AT_MOST));
  }
  return [...scores].sort((a, b) => b[1] - a[1] || LANGUAGES.indexOf(a[0]) - LANGUAGES.indexOf(b[0]));
}

function countLetters(text: string): Letters {
  const letters: Letters = { latin: 0, han: 0, kana: 0, hangul: 0, thai: 0, foreign: 0, all: 0 };
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const script = scriptOf(code);
    // Taiwan's chat writes particles in Bopomofo ("多少錢ㄋ").
    if (script === SCRIPT.han || (code >= 0x3105 && code <= 0x312f)) letters.han += 2;
    else if (script === SCRIPT.kana) letters.kana += 2;
    else if (script === SCRIPT.hangul) letters.hangul += 2;
    else if (script === SCRIPT.thai) letters[code < 0xe80 ? "thai" : "foreign"]++;
    else if (script === SCRIPT.spaced)
      letters[code < 0x370 || (code >= 0x1e00 && code < 0x1f00) ? "latin" : "foreign"]++;
  }
  letters.all = letters.latin + letters.han + letters.kana + letters.hangul + letters.thai + letters.foreign;
  return letters;
}
