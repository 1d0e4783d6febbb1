import type { Assessment } from "../domain/assessment";
import type { Intent } from "../domain/intent";
import type { MarketplaceId } from "../domain/marketplace";
import type { Suggestion, SuggestionSet } from "../domain/suggestion";
import type { Template } from "../domain/template";
import { chooseDiverse } from "./choose-diverse";
import { type Evidence, NO_EVIDENCE } from "./evidence";
import { type PageFacts, pageSlotValues } from "./fill-slots";
import { type Candidate, rankTemplates } from "./rank";
import { type BuyerRequest, readRequest } from "./read-request";
import { readSoFar, type SoFarMessage } from "./so-far";

/** What a check of an outgoing text found; a `stop` keeps the text from being offered. */
export interface TextFinding {
  severity: "stop" | "warn";
}

export interface SuggestInput {
  threadKey: string;
  /** The thread, oldest first. */
  messages: readonly SoFarMessage[];
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
  /** What the shop did with its templates so far; missing: nothing is known. */
  evidence?: Evidence;
  /** What was offered for this thread last. */
  before?: SuggestionSet | undefined;
  /** Looks at an offered text before it is offered; open slots appear as their names. */
  check?: (text: string) => readonly TextFinding[];
}

/**
 * At most three different replies for the unanswered part of a thread. `silent` when nothing waits, nothing was
 * understood clearly or no template fits; `by_hand` when the risk asks for a person's own words. While the same is asked,
 * by the same templates, offers for a message stay where they are, whatever the record says meanwhile.
 */
export function suggest(input: SuggestInput): SuggestionSet {
  const { threadKey, messages, facts, now, before, evidence = NO_EVIDENCE } = input;
  const request = readRequest(messages, input.assessments);
  const stage = facts.order?.stage ?? null;
  const basis = basisOf(request, stage, input.templates);
  const answer = (mode: SuggestionSet["mode"], suggestions: Suggestion[] = []): SuggestionSet => ({
    threadKey,
    messageKey: request.messageKey,
    suggestions,
    mode,
    intent: mostWanted(request),
    basis,
    updatedAt: now,
  });
  if (request.byHand) return answer("by_hand");
  if (request.wanted.size === 0) return answer("silent");
  const ranked = rankTemplates(input.templates, {
    request,
    marketplace: input.marketplace,
    region: input.region,
    stage,
    locale: input.locale,
    values: pageSlotValues(facts),
    soFar: readSoFar(messages, {
      used: evidence.usedIn.get(threadKey) ?? new Set(),
      hasOrder: (facts.order?.orderId ?? null) !== null,
      now,
    }),
    evidence,
  });
  const allowed = ranked.filter(({ suggestion }) => mayOffer(suggestion, input.check));
  const isSame = before?.messageKey === request.messageKey && before?.basis === basis;
  const chosen = chooseDiverse(putLateLast(allowed, request), isSame ? before : null);
  return chosen.length > 0 ? answer("offer", chosen) : answer("silent");
}

/**
 * What offers are chosen by, as one string that stays the same while it does. The agent's own change of her templates
 * is meant to be seen at once.
 */
function basisOf(
  { wanted, language, sentiment }: BuyerRequest,
  stage: string | null,
  templates: readonly Template[],
): string {
  const intents = [...wanted].map(([intent, { weight }]) => `${intent}:${weight.toFixed(2)}`).sort();
  const changed = templates.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0);
  return [...intents, language, sentiment, stage ?? "-", templates.length, changed].join(" ");
}

function mostWanted({ wanted }: BuyerRequest): Intent | null {
  let most: Intent | null = null;
  for (const [intent, { weight }] of wanted)
    if (most === null || weight > (wanted.get(most)?.weight ?? 0)) most = intent;
  return most;
}

function mayOffer(suggestion: Suggestion, check: SuggestInput["check"]): boolean {
  if (!check) return true;
  const text = suggestion.parts.map((part) => (part.type === "open" ? part.slot : part.text)).join("");
  return check(text).every((finding) => finding.severity !== "stop");
}

/**
 * What comes late by its tone is offered after the rest, and to somebody who is furious not alone: then silence is the
 * better offer.
 */
function putLateLast(candidates: Candidate[], { sentiment }: BuyerRequest): Candidate[] {
  const fitting = candidates.filter((candidate) => candidate.toneFit !== "late");
  if (fitting.length === 0) return sentiment === "very_negative" ? [] : candidates;
  const lowest = fitting.at(-1)?.suggestion.score ?? 0;
  const late = candidates.filter((candidate) => candidate.toneFit === "late");
  return [
    ...fitting,
    ...late.map((candidate) => ({
      ...candidate,
      trial: Math.min(candidate.trial, lowest),
      suggestion: { ...candidate.suggestion, score: Math.min(candidate.suggestion.score, lowest) },
    })),
  ];
}
