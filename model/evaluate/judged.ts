import type { Intent } from "../../lib/domain/intent";
import type { DetectedLanguage } from "../../lib/domain/language";
import type { RiskFlag } from "../../lib/domain/risk";
import type { Sentiment } from "../../lib/domain/sentiment";

/** One evaluation message: what it is and what the classifier said. */
export interface Judged {
  text: string;
  /** The true labels. */
  lang: string;
  intent: Intent;
  secondary: readonly Intent[];
  sentiment: Sentiment;
  risks: readonly RiskFlag[];
  answer: Answer;
}

export interface Answer {
  /** Best first; the first is the prediction. */
  ranked: readonly Intent[];
  /** Of the first, 0 to 1. */
  confidence: number;
  unclear: boolean;
  sentiment: Sentiment;
  language: DetectedLanguage;
  risks: readonly RiskFlag[];
}

/** True when a label equals the intent or is listed as secondary (docs/labels.md, evaluation files). */
export function accepts(one: Judged, intent: Intent | undefined): boolean {
  return intent !== undefined && (intent === one.intent || one.secondary.includes(intent));
}
