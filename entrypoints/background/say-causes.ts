import type { Assessment } from "../../lib/domain/assessment";
import type { Locale } from "../../lib/i18n";
import { learnedCauseText } from "../../lib/i18n/learned-cause";

/**
 * Puts the words for what the agent taught beside it, for a page: made here, so that a page loads neither the texts nor
 * the dates' formats. Never stored, because the language can change.
 */
export function sayCauses(assessments: readonly Assessment[], locale: Locale): Assessment[] {
  return assessments.map((assessment) => {
    const cause = assessment.learned?.causes[0];
    return assessment.learned && cause
      ? { ...assessment, learned: { ...assessment.learned, said: learnedCauseText(cause, locale) } }
      : assessment;
  });
}
