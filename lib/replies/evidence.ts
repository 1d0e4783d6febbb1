import type { InsertionRecord } from "../domain/insertion";
import type { Intent } from "../domain/intent";
import type { OfferRecord } from "../domain/suggestion";
import { type Belief, meanOf, updateBelief } from "./beta";

/** What the insert log says of templates, weighed for ranking. */
export interface Evidence {
  all: Weighed;
  byTemplate: ReadonlyMap<string, Tally>;
  /** By `keyOf(intent, template)`. */
  byIntent: ReadonlyMap<string, Tally>;
  /** Templates that went into a chat and were not undone, by thread key. */
  usedIn: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Weighed {
  /** Sum of the weights of what was seen. */
  weight: number;
  /** Of it, what was kept; at most `weight`. */
  credit: number;
}

type Tally = Weighed & Omit<OfferRecord, "any">;

/** Without any log. */
export const NO_EVIDENCE: Evidence = {
  all: { weight: 0, credit: 0 },
  byTemplate: new Map(),
  byIntent: new Map(),
  usedIn: new Map(),
};

/** Older lines weigh less than an eighth and are not read, ms: 180 days. */
export const EVIDENCE_SPAN = 180 * 86_400_000;

/** After so long an observation counts half, ms: 60 days, about as long as a shop keeps one season's texts. */
const HALF_LIFE = 60 * 86_400_000;

/** Being passed over, and an end that nobody saw, say less than what became of a sent text. */
const WEAK = 0.5;
/** Kept by half when edited and nobody measured how much. */
const HALF_KEPT = 0.5;
/** An edit that keeps this share changed a name or a number: it was used as it is. */
const AS_IS_SHARE = 0.95;

/**
 * The insert log (in any order, times in ms) as evidence: sent as it was counts whole, sent edited by the share that was
 * kept, undone nothing, taken away by the console not at all; an offer that was passed over counts nothing at half weight.
 * Each observation decays by half in 60 days, since what a shop wants drifts (discounted Thompson sampling: Raj and
 * Kalyani, "Taming non-stationary bandits", 2017).
 */
export function weighEvidence(log: readonly InsertionRecord[], now: number): Evidence {
  const all = { weight: 0, credit: 0 };
  const byTemplate = new Map<string, Tally>();
  const byIntent = new Map<string, Tally>();
  const usedIn = new Map<string, Set<string>>();
  const seen = (templateId: string, intent: Intent | null | undefined): Tally[] => [
    tallyIn(byTemplate, templateId),
    ...(intent ? [tallyIn(byIntent, keyOf(intent, templateId))] : []),
  ];
  const add = (tallies: readonly Tally[], weight: number, credit: number) => {
    for (const one of [all, ...tallies]) {
      one.weight += weight;
      one.credit += credit;
    }
  };
  const taken = new Set(
    log.map(({ threadKey, offer, templateId }) => at(threadKey, offer?.messageKey, templateId)),
  );
  const passed = new Set<string>();
  for (const record of log) {
    const { threadKey, templateId, offer, outcome } = record;
    const fresh = 2 ** (-Math.max(0, now - record.at) / HALF_LIFE);
    if (templateId !== null) {
      const tallies = seen(templateId, offer?.intent);
      const { weight, credit } = outcomeOf(record, tallies);
      add(tallies, fresh * weight, fresh * credit);
      if (outcome !== "undone" && outcome !== "reverted")
        usedIn.set(threadKey, (usedIn.get(threadKey) ?? new Set()).add(templateId));
    }
    for (const other of offer?.passedOver ?? []) {
      const key = at(threadKey, offer?.messageKey, other);
      if (taken.has(key) || passed.has(key)) continue;
      passed.add(key);
      const tallies = seen(other, offer?.intent);
      for (const tally of tallies) tally.passedOver += 1;
      add(tallies, fresh * WEAK, 0);
    }
  }
  return { all, byTemplate, byIntent, usedIn };
}

/** Counts what became of an inserted text and says how much it weighs. */
function outcomeOf({ outcome, keptShare }: InsertionRecord, tallies: readonly Tally[]): Weighed {
  for (const tally of tallies) tally.uses += 1;
  const count = (what: "asIs" | "edited" | "undone") => {
    for (const tally of tallies) tally[what] += 1;
  };
  switch (outcome) {
    case "reverted":
      return { weight: 0, credit: 0 };
    case "undone":
      count("undone");
      return { weight: 1, credit: 0 };
    case "inserted":
      return { weight: WEAK, credit: WEAK / 2 };
    default: {
      const kept = keptShare ?? (outcome === "sent_as_is" ? 1 : HALF_KEPT);
      count(kept >= AS_IS_SHARE ? "asIs" : "edited");
      return { weight: 1, credit: kept >= AS_IS_SHARE ? 1 : Math.max(0, kept) };
    }
  }
}

/** What is assumed of a shop without a log: seven of ten offers are kept, as if seen twice. */
const FIRST_RATE = 0.7;
const FIRST_STRENGTH = 2;
/** The library's rate counts as much as four observations of a template, and that as four for an intent. */
const PRIOR_STRENGTH = 4;
/** What was done with a template for one intent says half as much for another. */
const TRANSFER = 0.5;

/** The library's mean rate, 0 to 1: what a template without a record is thought to be worth. */
export function libraryRate({ all }: Evidence): number {
  return meanOf(updateBelief(FIRST_RATE, FIRST_STRENGTH, all.credit, all.weight));
}

/**
 * How likely the agent keeps a template when it is offered for an intent. A Beta belief whose prior is the template's rate
 * for other intents (at half weight), itself shrunk to the library's mean: empirical Bayes in two levels (Casella, "An introduction to
 * empirical Bayes data analysis", The American Statistician 39, 1985). With prior p of strength s and decayed credit c of
 * weight w, Beta(ps + c, (1-p)s + w - c).
 */
export function believe(evidence: Evidence, templateId: string, intent: Intent): Belief {
  const own = evidence.byIntent.get(keyOf(intent, templateId)) ?? NOTHING;
  const whole = evidence.byTemplate.get(templateId) ?? NOTHING;
  const elsewhere = updateBelief(
    libraryRate(evidence),
    PRIOR_STRENGTH,
    TRANSFER * Math.max(0, whole.credit - own.credit),
    TRANSFER * Math.max(0, whole.weight - own.weight),
  );
  return updateBelief(meanOf(elsewhere), PRIOR_STRENGTH, own.credit, own.weight);
}

/** Plain counts for the agent: for this intent where it was used or passed over for it, else for any. */
export function recordOf(evidence: Evidence, templateId: string, intent: Intent): OfferRecord {
  const own = evidence.byIntent.get(keyOf(intent, templateId));
  const { uses, asIs, edited, undone, passedOver } = own ?? evidence.byTemplate.get(templateId) ?? NOTHING;
  return { uses, asIs, edited, undone, passedOver, any: !own };
}

const NOTHING: Tally = { weight: 0, credit: 0, uses: 0, asIs: 0, edited: 0, undone: 0, passedOver: 0 };

function tallyIn(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? { ...NOTHING };
  tallies.set(key, tally);
  return tally;
}

function keyOf(intent: Intent, templateId: string): string {
  return `${intent} ${templateId}`;
}

function at(threadKey: string, messageKey: string | undefined, templateId: string | null): string {
  return JSON.stringify([threadKey, messageKey ?? null, templateId]);
}
