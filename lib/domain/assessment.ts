import type { Intent } from "./intent";
import type { DetectedLanguage } from "./language";
import type { RiskFlag, RiskLevel } from "./risk";
import type { Sentiment } from "./sentiment";

/** Half-open range of UTF-16 offsets into the message text. */
export interface Span {
  start: number;
  end: number;
}

export interface IntentGuess {
  intent: Intent;
  /** Calibrated probability, 0 to 1. */
  confidence: number;
}

/** One raised flag and why. A rule's flag is never lowered by a model. */
export interface RaisedRisk {
  flag: RiskFlag;
  source: "rule" | "model";
  /** Rule id, or null for the model. */
  rule: string | null;
  /** 1 for rules; the model's probability otherwise. */
  confidence: number;
  /** The words that raised it, as offsets into the text. */
  spans: Span[];
}

/** What of the agent's own moved an answer. */
export type LearnedCause =
  /** A corrected message like this one; `similarity` 0 to 1, 1 for the same words. */
  | { kind: "correction"; id: string; at: number; similarity: number }
  | { kind: "term"; id: string; term: string }
  /** Weights that were learnt from so many corrections. */
  | { kind: "weights"; corrections: number };

/** What the agent's corrections and glossary did to an answer. */
export interface LearnedChange {
  causes: LearnedCause[];
  /** The best guess without them. */
  before: Intent;
  /** Flags that the agent's corrections put there; they go with the corrections. */
  risksAdded: RiskFlag[];
  /** The model's flags that a correction took away; never a rule's. */
  risksRemoved: RiskFlag[];
  /** The first cause in words, in the interface's language; only on the way to a page, never stored. */
  said?: string;
}

/** What the understanding says of one buyer message. JSON-shaped. */
export interface Understanding {
  /** Best guess; when `unclear` it is shown as a guess only. */
  intent: Intent;
  confidence: number;
  /** The classifier abstains: shown as "unclear", never as certainty. */
  unclear: boolean;
  /** Top guesses including the first, best first, at least three. */
  alternatives: IntentGuess[];
  secondary: Intent[];
  sentiment: Sentiment;
  language: DetectedLanguage;
  languageConfidence: number;
  risks: RaisedRisk[];
  /** The words that carried the intent, strongest first. */
  reasons: Span[];
  /** Version hash of the model file. */
  model: string;
  backend: "cpu" | "gpu";
  /** Missing where corrections and glossary had no say. */
  learned?: LearnedChange;
}

/** An understanding attached to a stored message. */
export interface Assessment extends Understanding {
  messageKey: string;
  threadKey: string;
  level: RiskLevel;
  assessedAt: number;
}
