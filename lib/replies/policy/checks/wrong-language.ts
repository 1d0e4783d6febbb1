import type { DetectedLanguage } from "../../../domain/language";
import type { ReplyCheck } from "../reply-view";

/** Languages whose speakers read each other. */
const SIBLINGS: readonly (readonly [DetectedLanguage, DetectedLanguage])[] = [["id", "ms"]];

/** The reply's language is not the buyer's. Says nothing where either is unknown or the reply is short. */
export const checkWrongLanguage: ReplyCheck = ({ source, language }, { buyer, kind }) => {
  const wanted = buyer?.language;
  if (kind === "template" || !wanted || language === null || language === wanted) return [];
  // Hers is none that we know: English is what both may share.
  if (wanted === "other" && (language === "other" || language === "en")) return [];
  if (SIBLINGS.some((pair) => pair.includes(language) && pair.includes(wanted))) return [];
  return [
    {
      class: "wrong_language",
      rule: `any/wrong_language/not ${wanted}`,
      spans: [{ start: 0, end: source.length }],
      rewrite: null,
    },
  ];
};
