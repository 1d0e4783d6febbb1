import type { Assessment } from "../domain/assessment";
import type { MarketplaceId } from "../domain/marketplace";
import type { KeyedMessage } from "../domain/message";
import type { Sentiment } from "../domain/sentiment";
import type { Suggestion, SuggestionSet } from "../domain/suggestion";
import type { Template } from "../domain/template";
import { type PageFacts, pageSlotValues } from "./fill-slots";
import { type Candidate, isUpset, rankTemplates } from "./rank";
import { readRequest } from "./read-request";

/** What a check of an outgoing text found; a `stop` keeps the text from being offered. */
export interface TextFinding {
  severity: "stop" | "warn";
}

export interface SuggestInput {
  threadKey: string;
  /** The thread, oldest first. */
  messages: readonly Pick<KeyedMessage, "key" | "author" | "text">[];
  /** What was understood of its buyer messages, in any order. */
  assessments: readonly Assessment[];
  /** Templates of the libraries that are switched on. */
  templates: readonly Template[];
  marketplace: MarketplaceId;
  region: string | null;
  facts: PageFacts;
  /** The agent's locale. */
  locale: string;
  /** ms */
  now: number;
  /** Looks at an offered text before it is offered; open slots appear as their names. */
  check?: (text: string) => readonly TextFinding[];
}

const MOST = 3;
/** Costs of likeness: a second answer to one request comes after a first answer to another, even to a secondary one. */
const SAME_INTENT_COST = 0.2;
const SAME_TONE_COST = 0.05;

/**
 * At most three different replies for the unanswered part of a thread. `silent` when nothing waits, nothing was
 * understood clearly or no template fits; `by_hand` when the risk asks for a person's own words.
 */
export function suggest(input: SuggestInput): SuggestionSet {
  const request = readRequest(input.messages, input.assessments);
  const answer = (mode: SuggestionSet["mode"], suggestions: Suggestion[] = []): SuggestionSet => ({
    threadKey: input.threadKey,
    messageKey: request.messageKey,
    suggestions,
    mode,
    updatedAt: input.now,
  });
  if (request.byHand) return answer("by_hand");
  if (request.wanted.size === 0) return answer("silent");
  const ranked = rankTemplates(input.templates, {
    request,
    marketplace: input.marketplace,
    region: input.region,
    locale: input.locale,
    values: pageSlotValues(input.facts),
  });
  const allowed = ranked.filter(({ suggestion }) => mayOffer(suggestion, input.check));
  const chosen = chooseDiverse(isUpset(request) ? putWarmLast(allowed, request.sentiment) : allowed);
  return chosen.length > 0 ? answer("offer", chosen) : answer("silent");
}

function mayOffer(suggestion: Suggestion, check: SuggestInput["check"]): boolean {
  if (!check) return true;
  const text = suggestion.parts.map((part) => (part.type === "open" ? part.slot : part.text)).join("");
  return check(text).every((finding) => finding.severity !== "stop");
}

/**
 * To somebody who is upset a cheerful reply is offered last, and to somebody who is furious not alone: then silence is
 * the better offer.
 */
function putWarmLast(candidates: Candidate[], sentiment: Sentiment): Candidate[] {
  const fitting = candidates.filter((candidate) => candidate.tone !== "warm");
  if (fitting.length === 0) return sentiment === "very_negative" ? [] : candidates;
  const warm = candidates.filter((candidate) => candidate.tone === "warm");
  const lowest = fitting.at(-1)?.suggestion.score ?? 0;
  return [
    ...fitting,
    ...warm.map((candidate) => ({
      ...candidate,
      suggestion: { ...candidate.suggestion, score: Math.min(candidate.suggestion.score, lowest) },
    })),
  ];
}

/** The best one first, then whatever adds most: another intent, another tone; never the same words twice. */
function chooseDiverse(candidates: readonly Candidate[]): Suggestion[] {
  const left = [...candidates];
  const chosen: Candidate[] = [];
  while (left.length > 0 && chosen.length < MOST) {
    let bestIndex = 0;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [index, candidate] of left.entries()) {
      const worth = candidate.suggestion.score - likeness(candidate, chosen);
      if (worth > bestWorth) {
        bestWorth = worth;
        bestIndex = index;
      }
    }
    const [next] = left.splice(bestIndex, 1);
    if (next && !chosen.some((other) => wordsOf(other) === wordsOf(next))) chosen.push(next);
  }
  // Offered in the order of choice; the scores follow it, so that a later sort cannot change it.
  let ceiling = 1;
  return chosen.map(({ suggestion }) => {
    ceiling = Math.min(ceiling, suggestion.score);
    return { ...suggestion, score: ceiling };
  });
}

function likeness(candidate: Candidate, chosen: readonly Candidate[]): number {
  const sameIntent = chosen.filter((other) => other.intent === candidate.intent);
  const sameTone = sameIntent.some((other) => other.tone === candidate.tone);
  return (sameIntent.length > 0 ? SAME_INTENT_COST : 0) + (sameTone ? SAME_TONE_COST : 0);
}

function wordsOf({ suggestion }: Candidate): string {
  return suggestion.parts
    .map((part) => (part.type === "open" ? part.slot : part.text))
    .join("")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
