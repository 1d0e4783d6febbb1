import type { DetectedLanguage, Language } from "../../domain/language";
import { STOP_WORDS } from "./stop-words";

/** Fewer letters than this are a name, a size or a greeting. */
const FEWEST_LETTERS = 16;
/** Known words that must speak for a language, and by how much more than for any other. */
const FEWEST_WORDS = 3;
const MARGIN = 1.35;

const SCRIPTS: readonly [RegExp, Language | "other"][] = [
  [/[\u3041-\u30fa]/g, "ja"],
  [/[\uac00-\ud7a3]/g, "ko"],
  [/[\u0e01-\u0e4e]/g, "th"],
  [/[\u3400-\u9fff]/g, "zh"],
  [/[\u0370-\u06ff\u0900-\u0dff\u10a0-\u10ff]/g, "other"],
];

const words = new Map<string, Language[]>();
for (const [language, list] of Object.entries(STOP_WORDS))
  for (const word of list.split(" ")) words.set(word, [...(words.get(word) ?? []), language as Language]);

/**
 * The language of a reply from its scripts and its commonest words; null where it is too short or two languages are
 * about as likely. `text` is lower case. Made for whole sentences: a wrong answer would warn about a good reply.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const counts = new Map(SCRIPTS.map(([pattern, code]) => [code, text.match(pattern)?.length ?? 0]));
  const kana = counts.get("ja") ?? 0;
  const han = counts.get("zh") ?? 0;
  if (kana >= 4 && kana + han > letters * 0.4) return kana * 6 > han ? "ja" : "zh";
  if (han >= 6 && han > letters * 0.4) return kana > 0 ? null : "zh";
  for (const code of ["ko", "th", "other"] as const) {
    const count = counts.get(code) ?? 0;
    if (count >= 8 && count > letters * 0.5) return code;
  }
  return letters < FEWEST_LETTERS ? null : byWords(text);
}

/** Languages that share so many words that one is told from outside, and the two from each other by a few. */
const FAMILIES: readonly (readonly Language[])[] = [["id", "ms"]];
/** Letters that few languages have. */
const LETTERS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/[äöüß]/, ["de"]],
  [/[ñ¿¡]/, ["es", "tl"]],
  [/[ãõ]/, ["pt", "vi"]],
  [/[çœêâîûëï]/, ["fr", "pt"]],
  [/[ìòù]/, ["it"]],
  [/[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/, ["vi"]],
];
/** A language stays likely until another has so many times its words. */
const LEAD = 3;
/** With fewer known words nothing leads. */
const SURE_SCORE = 2;
/** So few words without a known one are a name or a brand. */
const NAME_WORDS = 3;

/**
 * Languages in Latin script that a text may be in when `detectLanguage` is unsure, by its common words and letters; null:
 * any. Of a few unknown words English alone is likely, for they name something.
 */
export function likelyLanguages(text: string): Language[] | null {
  const { ranked, seen } = scoreWords(text);
  const byLetter = LETTERS.flatMap(([letters, languages]) => (letters.test(text) ? languages : []));
  const most = ranked[0]?.[1] ?? 0;
  if (most === 0 && byLetter.length === 0) return seen <= NAME_WORDS ? ["en"] : null;
  const least = most < SURE_SCORE ? 0 : most / LEAD;
  return [...new Set([...ranked.filter(([, score]) => score >= least).map(([one]) => one), ...byLetter])];
}

function byWords(text: string): Language | null {
  const { ranked, seen } = scoreWords(text);
  const [first] = ranked;
  if (!first) return null;
  const [language, score] = first;
  const kin = FAMILIES.find((family) => family.includes(language)) ?? [language];
  // Words that two of a family share count whole for the family.
  const together = ranked.reduce((sum, [one, more]) => (kin.includes(one) ? sum + more : sum), 0);
  const second = ranked.find(([one]) => !kin.includes(one))?.[1] ?? 0;
  if (together < FEWEST_WORDS || together < seen * 0.15) return null;
  return together < second * MARGIN ? null : score > 0 ? language : null;
}

/** Words that touch a digit ("O812") are none. */
function scoreWords(text: string): { ranked: [Language, number][]; seen: number } {
  const scores = new Map<Language, number>();
  let seen = 0;
  for (const word of text.match(/(?<![\p{N}\p{L}\p{M}-])[\p{L}\p{M}]+(?![\p{N}\p{L}\p{M}-])/gu) ?? []) {
    seen++;
    const owners = words.get(word);
    // A word of many languages says less for each of them.
    for (const language of owners ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1 / (owners?.length ?? 1));
  }
  return { ranked: [...scores].sort((a, b) => b[1] - a[1]), seen };
}
