import { LANGUAGES, type Language } from "../../../domain/language";
import { type FoldedText, foldText } from "../../../text/entities/folded-text";
import { foldLatinMarks } from "../../../text/patterns/fold-latin";
import { fragments, hanFragments } from "../../../text/patterns/fragments";
import { phrases } from "../../../text/patterns/phrases";
import { type PromiseType, type PromiseWords, WESTERN_PROMISES } from "./trace-words";
import { EASTERN_PROMISES } from "./trace-words-east";

/** A promise in a text: offsets in the folded text, and the sentence it stands in. */
export interface FoundPromise {
  type: PromiseType;
  from: number;
  to: number;
  sentence: { from: number; to: number };
}

interface Patterns {
  things: readonly { type: PromiseType; pattern: RegExp }[];
  gives: RegExp;
  deeds: readonly { type: PromiseType; pattern: RegExp; dated: boolean }[];
  now: RegExp;
  /** What takes a promise back, and what only speaks of one. */
  refused: readonly RegExp[];
  spoken: readonly RegExp[];
}

const UNSPACED: readonly Language[] = ["zh", "ja", "ko", "th"];
const THINGS = ["refund", "replace", "free", "discount"] as const;
const DEEDS = ["ship", "deliver", "guarantee", "approve"] as const;
/** "No problem": a word of refusal that refuses nothing, and often stands right before a promise. */
const CALMING =
  /(?<![a-z])(?:no (?:problem|worries|worry|issue|doubt)|not? to worry|don.?t worry|do not worry|without (?:doubt|fail|hesitation|delay)|no (?:se preocupe|te preocupes|hay problema)|sin (?:problema|duda|demora|falta)s?|nao se preocupe|sem (?:problemas?|duvida)|ne vous inquietez pas|ne t.inquiete pas|pas de (?:probleme|souci)|sans (?:probleme|faute|delai|hesiter)|kein problem|keine sorge|ohne (?:weiteres|probleme|zogern)|nessun problema|non si preoccupi|senza (?:problemi|dubbio)|tidak (?:masalah|mengapa|apa-apa)|jangan (?:khawatir|risau)|tiada masalah|tak apa|khong (?:sao|van de gi|co gi)|dung lo|walang (?:problema|anuman)|huwag (?:po )?(?:kayong )?mag-?alala)(?![a-z])|没问题|沒問題|没关系|沒關係|不用担心|不用擔心|别担心|別擔心|不好意思|不客气|不客氣|問題ありません|ご心配なく|문제 ?없[가-힣]*|걱정 ?마[가-힣]*|걱정하지|ไม่มีปัญหา|ไม่เป็นไร|ไม่ต้อง(?:กังวล|ห่วง)/gu;
const made = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns | null {
  const known = made.get(language);
  if (known) return known;
  const words = WESTERN_PROMISES[language] ?? EASTERN_PROMISES[language];
  if (!words) return null;
  const patterns = compile(words, language);
  made.set(language, patterns);
  return patterns;
}

function compile(words: PromiseWords, language: Language): Patterns {
  const unspaced = UNSPACED.includes(language);
  const build = (source: string) => {
    const pattern =
      language === "zh" ? hanFragments`${source}` : unspaced ? fragments`${source}` : phrases`${source}`;
    return new RegExp(pattern.source, `${pattern.flags}g`);
  };
  const thing = THINGS.map((type) => words[type]).join("|");
  const all = `(?:${thing}|${words.ship}|${words.deliver}|${words.guarantee})`;
  const word = "[^\\s,.;:!?]{1,14}";
  const refused = unspaced
    ? [`(?:${words.not})[^。，、！？,.!?]{0,4}${all}`, ...(words.after ? [`${all}(?:${words.after})`] : [])]
    : [
        `(?:${words.not})(?: ${word}){0,4} ${all}`,
        ...(words.after
          ? [`${all}(?: ${word}){0,3} (?:${words.after})`, `(?:${words.after})(?: ${word}){0,3} ${all}`]
          : []),
      ];
  const spoken = unspaced
    ? [`(?:${words.ask})[^。，、！？,.!?]{0,2}(?:${thing})`, `(?:${thing})(?:${words.matter})`]
    : [`(?:${words.ask})(?: ${word}){0,1} (?:${thing})`, `(?:${thing})(?: ${word}){0,1} (?:${words.matter})`];
  return {
    things: THINGS.map((type) => ({ type, pattern: build(words[type]) })),
    gives: build(words.gives),
    deeds: DEEDS.map((type) => ({
      type,
      pattern: build(words[type]),
      dated: type === "ship" || type === "deliver",
    })),
    now: build(words.now),
    refused: refused.map(build),
    spoken: spoken.map(build),
  };
}

/** Folded text with the marks of Latin letters off: what the tables are written for. Offsets are those of `folded`. */
export function readFolded(source: string): FoldedText {
  const folded = foldText(source);
  return { ...folded, text: foldLatinMarks(folded.text) };
}

/**
 * What a text promises, in any of the languages that `languagesOf` gives for a sentence; what `home`, the text's own language, takes back or only speaks of is none in the others either. `isDated` says whether a day or a term stands in a stretch of the folded
 * text: "we will ship it" is a promise only with one. What is only asked about, or refused, is none.
 */
export function findPromises(
  { text }: FoldedText,
  isDated: (from: number, to: number) => boolean,
  languagesOf: (from: number, to: number) => readonly Language[] = () => LANGUAGES,
  home: Language | null = null,
): FoundPromise[] {
  const found: FoundPromise[] = [];
  for (const sentence of splitSentences(text)) {
    const own = home && patternsOf(home);
    // "No podemos…" is no promise in Portuguese either.
    const excuses = own ? [CALMING, ...own.refused] : [CALMING];
    const written = excuses.reduce(blank, text.slice(sentence.from, sentence.to));
    for (const language of languagesOf(sentence.from, sentence.to)) {
      const patterns = patternsOf(language);
      if (!patterns || !hasScript(language, written)) continue;
      const meant = patterns.refused.reduce(blank, written);
      const plain = [...patterns.spoken, ...(own?.spoken ?? [])].reduce(blank, meant);
      const add = (type: PromiseType, match: RegExpExecArray) =>
        found.push({
          type,
          from: sentence.from + match.index,
          to: sentence.from + match.index + match[0].length,
          sentence,
        });
      if (first(patterns.gives, plain))
        for (const { type, pattern } of patterns.things) {
          const match = first(pattern, plain);
          if (match) add(type, match);
        }
      const soon = first(patterns.now, plain) !== null || isDated(sentence.from, sentence.to);
      for (const { type, pattern, dated } of patterns.deeds) {
        // "Your refund request is approved" speaks of a request and grants it.
        const match = !dated || soon ? first(pattern, type === "approve" ? meant : plain) : null;
        if (match) add(type, match);
      }
    }
  }
  return dropDoubles(found);
}

/** Which kinds of promise a text speaks of without refusing them: for what the agent herself wrote. */
export function namesPromises(source: string): Set<PromiseType> {
  const { text } = readFolded(source);
  const types = new Set<PromiseType>();
  for (const language of LANGUAGES) {
    const patterns = patternsOf(language);
    if (!patterns || !hasScript(language, text)) continue;
    const plain = patterns.refused.reduce(blank, text);
    for (const { type, pattern } of [...patterns.things, ...patterns.deeds])
      if (first(pattern, plain)) types.add(type);
  }
  return types;
}

function first(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

function blank(text: string, pattern: RegExp): string {
  pattern.lastIndex = 0;
  return text.replace(pattern, (words) => ";".repeat(words.length));
}

const SCRIPTS: Partial<Record<Language, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ja: /[ぁ-ヺ]/u,
  ko: /[가-힣]/u,
  th: /[ก-๎]/u,
};

function hasScript(language: Language, text: string): boolean {
  return (SCRIPTS[language] ?? /[a-z]/u).test(text);
}

/** Sentences of folded text; a point between two signs of a word or number ends nothing. */
export function splitSentences(text: string): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text.charAt(at);
    const ends =
      at === text.length ||
      /[!?。！？\n]/u.test(sign) ||
      (sign === "." && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)));
    if (!ends) continue;
    if (text.slice(from, at).trim() !== "") sentences.push({ from, to: at });
    from = at + 1;
  }
  return sentences;
}

/** One promise of a kind a sentence, the longest words first. */
function dropDoubles(found: readonly FoundPromise[]): FoundPromise[] {
  const kept = new Map<string, FoundPromise>();
  for (const promise of found) {
    const key = `${promise.type} ${promise.sentence.from}`;
    const other = kept.get(key);
    if (!other || promise.to - promise.from > other.to - other.from) kept.set(key, promise);
  }
  return [...kept.values()].sort((a, b) => a.from - b.from);
}
