import type { OrderFacts } from "../domain/reading";

/** A day in figures, or one beside a word that can be a month; not an amount. */
const DAY_LIKE =
  /(?<![\d-])\d{1,4}\s?[-/年月]\s?\d{1,2}(?!\d)|\d\.\d+\.\d|(?<![.,]\d)\d\.?\s(?:de\s)?[\p{L}\p{M}.]{3}|\p{L}{3}\.?\s\d{1,2}(?!\d|[.,]\d)/u;
/** A longer text is a sentence or a title. */
const MAX_LENGTH = 60;

/**
 * Those of an order box's texts (in order) that can hold a day, each behind the text before it when that holds no figure
 * and so can be its label. What they say is read elsewhere: here nothing is known of languages.
 */
export function pickDateTexts(texts: readonly string[]): Pick<OrderFacts, "dates"> {
  const dates = texts.flatMap((text, i) => {
    if (text.length > MAX_LENGTH || !DAY_LIKE.test(text)) return [];
    const label = texts[i - 1] ?? "";
    return /\d/.test(label) ? text : `${label}: ${text}`;
  });
  return dates[0] ? { dates } : {};
}
