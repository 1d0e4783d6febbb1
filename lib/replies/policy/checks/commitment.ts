import { LANGUAGES, type Language } from "../../../domain/language";
import type { ReplyContext } from "../../../domain/policy";
import { fragments } from "../../../text/patterns/fragments";
import { phrases } from "../../../text/patterns/phrases";
import {
  DAY_UNSPACED,
  daySource,
  GAP_SUM,
  GIVES_BACK,
  SHARE,
  SUM_SPACED,
  SUM_UNSPACED,
} from "../packs/day-words";
import { NO_PROMISE, PROMISES } from "../packs/promise-words";
import type { ReplyCheck, ReplyView } from "../reply-view";
import { sentenceAround } from "../run-rules";

const UNSPACED: readonly string[] = ["zh", "ja", "ko", "th"];
/** What makes a promise none stands this near to it, UTF-16 units. */
const NEAR = 56;

interface Promise {
  gives: RegExp;
  dates: RegExp;
}

const made = new Map<Language, Promise>();

/** The patterns of a language, made when first needed. */
function promisesOf(language: Language): Promise | null {
  const known = made.get(language);
  if (known) return known;
  const source = PROMISES[language];
  if (!source) return null;
  const compile = UNSPACED.includes(language) ? fragments : phrases;
  const promise = { gives: compile`${source.gives}`, dates: compile`${source.dates}` };
  made.set(language, promise);
  return promise;
}

interface Shapes {
  day: RegExp;
  sum: RegExp;
}

const shapes = new Map<string, Shapes>();
let common: { share: RegExp; innocent: RegExp; east: RegExp } | null = null;

/** How days and sums are written in these languages. */
function readShapes(languages: readonly Language[], east: boolean): Shapes {
  const key = `${languages.join()} ${east}`;
  const known = shapes.get(key);
  if (known) return known;
  const whole = (sources: readonly (string | undefined)[]) =>
    `(?<![a-z0-9])(?:${sources.filter((source) => source !== undefined).join("|")})(?![a-z0-9])`;
  const latin = languages.filter((one) => !UNSPACED.includes(one));
  const made = {
    day: new RegExp((whole(latin.map(daySource)) + (east ? `|${DAY_UNSPACED}` : "")).normalize("NFKC"), "g"),
    sum: new RegExp(
      (
        whole(latin.map((one) => SUM_SPACED[one])) +
        (east ? `|${SUM_UNSPACED}` : "") +
        `|${GAP_SUM}`
      ).normalize("NFKC"),
      "g",
    ),
  };
  shapes.set(key, made);
  return made;
}

function readCommon() {
  common ??= {
    share: new RegExp(SHARE.normalize("NFKC"), "g"),
    innocent: new RegExp(`(?<![a-z])(?:${NO_PROMISE})`.normalize("NFKC")),
    east: /[\u0e01-\u0e4e\u3041-\u9fff\uac00-\ud7a3]/,
  };
  return common;
}

interface Thing {
  from: number;
  to: number;
  part: "gives" | "dates";
  what: string;
}

/** A sum, a share of the price or a day beside words that promise it. */
export const checkCommitment: ReplyCheck = (view, context) => {
  if (context.kind === "template" && !/\d/.test(view.text)) return [];
  const languages: readonly Language[] =
    view.language !== null && view.language !== "other" ? [view.language, "en"] : LANGUAGES;
  const shape = readShapes(languages, readCommon().east.test(view.text));
  const things = [...findSums(view, context, shape), ...findDays(view, shape)];
  return things
    .filter((thing) => isPromised(thing, view, languages))
    .map(({ from, to, what }) => ({
      class: "commitment",
      rule: `any/commitment/${what} promised`,
      spans: [{ start: view.normal.starts[from] ?? 0, end: view.normal.ends[to - 1] ?? 0 }],
      rewrite: null,
    }));
};

function findSums(view: ReplyView, { permission }: ReplyContext, { sum }: Shapes): Thing[] {
  const { money, text, normal, digits } = view;
  const written = money
    .filter(({ detail }) => detail.amount > permission)
    .map(({ start, end }): Thing => {
      const from = Math.max(
        0,
        normal.starts.findIndex((place) => place >= start),
      );
      const to = Math.max(from + 1, normal.ends.findLastIndex((place) => place <= end) + 1);
      return { from, to, part: "gives", what: "amount" };
    });
  // A sum in words or left open has no number to compare, so that it may lie within the permission.
  if (permission > 0) return written;
  const spelled = [...digits.matchAll(sum)].map((match) => toThing(match, "gives", "amount"));
  const shares = [...text.matchAll(readCommon().share)]
    .filter(({ index, 0: words }) => GIVES_BACK.test(around(text, index, index + words.length)))
    .map((match) => toThing(match, "gives", "amount"));
  return [...written, ...spelled, ...shares];
}

function findDays({ digits }: ReplyView, { day }: Shapes): Thing[] {
  return [...digits.matchAll(day)].slice(0, 8).map((match) => toThing(match, "dates", "date"));
}

function toThing({ index, 0: words }: RegExpExecArray, part: Thing["part"], what: string): Thing {
  return { from: index, to: index + words.length, part, what };
}

function isPromised({ from, to, part }: Thing, { text }: ReplyView, languages: readonly Language[]): boolean {
  if (readCommon().innocent.test(around(text, from, to))) return false;
  const sentence = sentenceAround(text, from, to - from);
  return languages.some((language) => promisesOf(language)?.[part].test(sentence));
}

/** The part of the sentence that is near. */
function around(text: string, from: number, to: number): string {
  const sentence = sentenceAround(text, from, to - from);
  const at = text.indexOf(sentence, Math.max(0, from - 170));
  return text.slice(Math.max(at, from - NEAR), Math.min(at + sentence.length, to + NEAR));
}
