import type { Entity } from "../../../domain/entity";
import { LANGUAGES, type Language } from "../../../domain/language";
import type { ReplyContext } from "../../../domain/policy";
import { fragments } from "../../../text/patterns/fragments";
import { phrases } from "../../../text/patterns/phrases";
import { NO_PROMISE, PROMISES } from "../packs/promise-words";
import type { RawFinding, ReplyCheck, ReplyView } from "../reply-view";
import { sentenceAround } from "../run-rules";

const UNSPACED: readonly string[] = ["zh", "ja", "ko", "th"];

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

const innocent = new RegExp(NO_PROMISE.normalize("NFKC"), "u");

/** A sum or a day beside words that promise it. */
export const checkCommitment: ReplyCheck = (view, context) => {
  if (context.kind === "template" && !/\d/.test(view.text)) return [];
  const languages: readonly Language[] =
    view.language !== null && view.language !== "other" ? [view.language, "en"] : LANGUAGES;
  return view.entities.flatMap((entity) => readEntity(entity, view, context, languages));
};

function readEntity(
  entity: Entity,
  view: ReplyView,
  context: ReplyContext,
  languages: readonly Language[],
): RawFinding[] {
  if (entity.kind !== "money" && entity.kind !== "date") return [];
  if (entity.kind === "money" && entity.detail.amount <= context.permission) return [];
  const at = Math.max(
    view.normal.starts.findIndex((start) => start >= entity.start),
    0,
  );
  const sentence = sentenceAround(view.text, at, entity.end - entity.start);
  if (innocent.test(sentence)) return [];
  const part = entity.kind === "money" ? "gives" : "dates";
  if (!languages.some((language) => promisesOf(language)?.[part].test(sentence))) return [];
  return [
    {
      class: "commitment",
      rule: `any/commitment/${entity.kind === "money" ? "amount" : "date"} promised`,
      spans: [{ start: entity.start, end: entity.end }],
      rewrite: null,
    },
  ];
}
