import { likeness, wordSet } from "../domain/likeness";
import type { Suggestion, SuggestionSet } from "../domain/suggestion";
import type { Candidate } from "./rank";

/** As many as keys Alt+1 to Alt+3 and a reply bar hold. */
const MOST = 3;

/** Costs of likeness: a second answer to one request comes after a first answer to another, even to a secondary one. */
const SAME_INTENT_COST = 0.2;
const SAME_TONE_COST = 0.05;
/** Two tones of the same text: offered only when there is nothing else. */
const SAME_TEXT_COST = 0.5;
/** Share of common words from which two texts are one in two tones; whole other texts for an intent share a fifth. */
const SAME_TEXT = 0.6;

interface Weighed {
  candidate: Candidate;
  plain: string;
  words: ReadonlySet<string>;
}

/**
 * At most three: those that were offered for this message before, in their places; then the best one, then whatever adds
 * most: another intent, another tone, other words; never the same words twice. Greedy maximal marginal relevance
 * (Carbonell and Goldstein, SIGIR 1998).
 *
 * The last of three places is for finding out: there a template counts by its trial, so that new ones get a chance while
 * the first two stay what the agent's fingers know.
 */
export function chooseDiverse(candidates: readonly Candidate[], kept: SuggestionSet | null): Suggestion[] {
  const left = candidates.map(weigh);
  const chosen: Weighed[] = [];
  const take = (index: number) => {
    const [next] = left.splice(index, 1);
    if (next && !chosen.some(({ plain }) => plain === next.plain)) chosen.push(next);
  };
  for (const { templateId } of kept?.suggestions ?? []) {
    const index = left.findIndex(({ candidate }) => candidate.suggestion.templateId === templateId);
    if (index >= 0 && chosen.length < MOST) take(index);
  }
  while (left.length > 0 && chosen.length < MOST) take(bestOf(left, chosen));
  // Offered in the order of choice; the scores follow it, so that a later sort cannot change it.
  let ceiling = 1;
  return chosen.map(({ candidate: { suggestion } }) => {
    ceiling = Math.min(ceiling, suggestion.score);
    return { ...suggestion, score: ceiling };
  });
}

function bestOf(left: readonly Weighed[], chosen: readonly Weighed[]): number {
  const isLast = chosen.length === MOST - 1;
  let bestIndex = 0;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const [index, one] of left.entries()) {
    const worth = (isLast ? one.candidate.trial : one.candidate.suggestion.score) - costOf(one, chosen);
    if (worth > bestWorth) {
      bestWorth = worth;
      bestIndex = index;
    }
  }
  return bestIndex;
}

function costOf({ candidate, words }: Weighed, chosen: readonly Weighed[]): number {
  const sameIntent = chosen.filter((other) => other.candidate.intent === candidate.intent);
  const sameTone = sameIntent.some((other) => other.candidate.tone === candidate.tone);
  const sameText = chosen.some((other) => likeness(other.words, words) >= SAME_TEXT);
  return (
    (sameIntent.length > 0 ? SAME_INTENT_COST : 0) +
    (sameTone ? SAME_TONE_COST : 0) +
    (sameText ? SAME_TEXT_COST : 0)
  );
}

function weigh(candidate: Candidate): Weighed {
  const text = candidate.suggestion.parts
    .map((part) => (part.type === "open" ? part.slot : part.text))
    .join("");
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { candidate, plain, words: wordSet(text) };
}
