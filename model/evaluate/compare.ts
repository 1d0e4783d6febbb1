import { accepts, type Judged } from "./judged";
import { mcnemarExact } from "./mcnemar";
import { type Metrics, measure, scoreIntents } from "./metrics";

/** How two classifiers' top answers differ on the same messages. */
export interface Difference {
  n: number;
  first: number;
  second: number;
  /** Messages that only one of them got right. */
  onlyFirst: number;
  onlySecond: number;
  /** McNemar's exact p, two-sided. */
  p: number;
}

export interface Comparison {
  overall: Difference;
  metrics: { first: Metrics; second: Metrics };
  byLanguage: Record<string, Difference>;
  /** By true primary intent. */
  byIntent: Record<string, Difference & { f1First: number; f1Second: number }>;
}

/** Compares two classifiers message by message. @throws RangeError when they judged different messages. */
export function compareJudged(first: readonly Judged[], second: readonly Judged[]): Comparison {
  if (first.length !== second.length || first.some((one, i) => one.text !== second[i]?.text))
    throw new RangeError("The two were not asked the same messages");
  const languages = [...new Set(first.map((one) => one.lang))].sort();
  const intents = scoreIntents(first);
  const others = scoreIntents(second);
  const of = (holds: (one: Judged) => boolean) => differ(first, second, holds);
  const present = Object.keys(intents).filter((intent) => first.some((one) => one.intent === intent));
  return {
    overall: of(() => true),
    metrics: { first: measure(first), second: measure(second) },
    byLanguage: Object.fromEntries(
      languages.map((language) => [language, of((one) => one.lang === language)]),
    ),
    byIntent: Object.fromEntries(
      present.map((intent) => [
        intent,
        {
          ...of((one) => one.intent === intent),
          f1First: intents[intent]?.f1 ?? 0,
          f1Second: others[intent]?.f1 ?? 0,
        },
      ]),
    ),
  };
}

function differ(
  first: readonly Judged[],
  second: readonly Judged[],
  holds: (one: Judged) => boolean,
): Difference {
  const count = { n: 0, first: 0, second: 0, onlyFirst: 0, onlySecond: 0 };
  first.forEach((one, i) => {
    const other = second[i];
    if (!other || !holds(one)) return;
    const a = accepts(one, one.answer.ranked[0]);
    const b = accepts(other, other.answer.ranked[0]);
    count.n++;
    if (a) count.first++;
    if (b) count.second++;
    if (a && !b) count.onlyFirst++;
    if (b && !a) count.onlySecond++;
  });
  const share = (hits: number) => (count.n === 0 ? 0 : hits / count.n);
  return {
    ...count,
    first: share(count.first),
    second: share(count.second),
    p: mcnemarExact(count.onlyFirst, count.onlySecond),
  };
}
