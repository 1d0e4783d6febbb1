import type { InsertionRecord } from "../../../lib/domain/insertion";
import { describeChoice } from "../../../lib/domain/offer-choice";
import type { SuggestionSet } from "../../../lib/domain/suggestion";
import type { Template } from "../../../lib/domain/template";
import { seededSource } from "../../../lib/replies/beta";
import { weighEvidence } from "../../../lib/replies/evidence";
import { suggest } from "../../../lib/replies/suggest";
import { assessmentRow } from "../storage/rows";

const HOUR = 3_600_000;

/** A made-up agent: how likely she sends each template as it is when she meets it, reading from the top. */
export type Taste = Readonly<Record<string, number>>;

export interface Round {
  set: SuggestionSet;
  /** What she took; null: she wrote her own. */
  taken: string | null;
}

/**
 * Buyers who ask the same question, one every three hours, and an agent who takes the first offer that she likes, sends it
 * as it is, and otherwise writes her own. Everything follows from the seed.
 */
export function runShop(
  templates: readonly Template[],
  taste: Taste | ((round: number) => Taste),
  { rounds, seed, learns = true }: { rounds: number; seed: string; learns?: boolean },
): Round[] {
  const log: InsertionRecord[] = [];
  const random = seededSource(seed);
  return Array.from({ length: rounds }, (_, round) => {
    const now = (round + 1) * 3 * HOUR;
    const key = `${seed} m${round}`;
    const set = suggest({
      threadKey: `${seed} t${round}`,
      messages: [{ key, author: "buyer", text: "where is it" }],
      assessments: [assessmentRow({ messageKey: key })],
      templates,
      marketplace: "shopee",
      region: "SG",
      facts: { buyerName: null, shopName: null, order: null },
      locale: "en",
      now,
      ...(learns ? { evidence: weighEvidence(log, now) } : {}),
    });
    const likes = typeof taste === "function" ? taste(round) : taste;
    const liked = set.suggestions.find((one) => random() < (likes[one.templateId] ?? 0));
    const taken = liked?.templateId ?? null;
    const offer = describeChoice(set, taken);
    // What she writes herself leaves no line in the log.
    if (taken === null) return { set, taken };
    log.push({
      id: key,
      threadKey: set.threadKey,
      templateId: taken,
      text: "",
      at: now,
      outcome: "sent_as_is",
      closedAt: now,
      keptShare: 1,
      ...(offer ? { offer } : {}),
    });
    return { set, taken };
  });
}

/** Place of a template in each round, from 1; 0 where it was not offered. */
export function placesOf(rounds: readonly Round[], templateId: string): number[] {
  return rounds.map(({ set }) => set.suggestions.findIndex((one) => one.templateId === templateId) + 1);
}
