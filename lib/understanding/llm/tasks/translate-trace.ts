import type { Conversation } from "../../../domain/conversation";
import type { Trace } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import { guessLanguage } from "./check-language";
import { listNumbers } from "./keep-finds";
import { saysNumberInWords } from "./keep-number-words";
import { traceFacts } from "./trace";
import { findFacts } from "./trace-facts";

export interface TranslatedText {
  text: string;
  /** What the agent typed. */
  source: string;
  to: Language;
}

/** Days by their names, which nothing else of ours reads as dates. */
const NAMED_DAY =
  /(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]|[下本这這]个?[周週月]|[月年]底|月初|节后|節後/;

/**
 * Facts and promises of a translation that the agent's own text does not hold, each with source null: they were made up on
 * the way. A day is hers where she named one and its numbers stand in her text, for languages name and count days
 * differently; a value that went missing is told by the translation's `lost`.
 *
 * @param now ms
 */
export function findMadeUp(
  { text, source, to }: TranslatedText,
  { marketplace, region }: Pick<Conversation, "marketplace" | "region">,
  now: number,
): Trace[] {
  const from = guessLanguage(source);
  const trace = (one: string) =>
    traceFacts(one, {
      texts: [{ source: "instruction", text: source, at: now, language: from, binding: true }],
      permission: null,
      total: null,
      stance: null,
      marketplace,
      country: region,
      language: to,
      now,
    }).filter((found) => found.source === null);
  const dated =
    NAMED_DAY.test(source) ||
    findFacts(source, { marketplace, country: region, sentAt: now, language: from }).some(
      ({ kind }) => kind === "date",
    );
  const numbers = listNumbers(source);
  const isHers = ({ kind, start, end }: Trace) => {
    const said = [...listNumbers(text.slice(start, end))].map(Number);
    const inWords = (value: number) => saysNumberInWords(source, value, from);
    if (kind !== "date") return said.length > 0 && said.every(inWords);
    // Hours are counted to 12 or to 24.
    const sameHour = (value: number) => [value, value - 12, value + 12].some((one) => numbers.has(`${one}`));
    return dated && said.every((value) => sameHour(value) || inWords(value));
  };
  const found = trace(text);
  const hers = found.filter((one) => one.kind !== "promise" && isHers(one));
  if (hers.length === 0) return found;
  // A promise with a day or sum of hers beside it is judged by its words alone.
  const rest = trace(hers.reduce(blankOut, text));
  return found.filter(
    (one) =>
      !hers.includes(one) &&
      (one.kind !== "promise" || rest.some(({ start, end }) => start < one.end && end > one.start)),
  );
}

function blankOut(text: string, { start, end }: Trace): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
