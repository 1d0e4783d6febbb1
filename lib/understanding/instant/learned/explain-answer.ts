import type { LearnedCause, RaisedRisk, Understanding } from "../../../domain/assessment";
import type { Correction } from "../../../domain/correction";
import type { RiskFlag } from "../../../domain/risk";
import { type LearnedAbout, NEARLY_SAME } from "./apply-learned";
import { type Neighbour, nearestOfEach } from "./neighbours";

/** A flag is added, or the sentiment taken over, from a correction that is at least this similar. */
export const NEAR = 0.7;

/**
 * An answer with mood and flags as the corrections nearby have them, and with what moved it. A rule's flag stays,
 * whatever they say.
 *
 * @param taught with what was learnt; its intent is already moved
 * @param plain without
 */
export function explainAnswer(
  taught: Understanding,
  plain: Understanding,
  about: LearnedAbout,
): Understanding {
  const near = about.neighbours.filter(({ similarity }) => similarity >= NEAR);
  // A shop's terms may move the language and with it the rules that look: none of those that look without them is lost.
  const lost = plain.risks.filter(
    (risk) => risk.source === "rule" && !taught.risks.some((other) => other.rule === risk.rule),
  );
  const removed = flagsRemoved(near);
  const kept = [...taught.risks.filter((risk) => risk.source === "rule" || !removed.has(risk.flag)), ...lost];
  const standing = new Set(kept.map((risk) => risk.flag));
  const adding = [...flagsAdded(near)].filter(([flag]) => !standing.has(flag));
  const added = adding.map(
    ([flag, { similarity }]): RaisedRisk => ({
      flag,
      source: "model",
      rule: null,
      confidence: similarity,
      spans: [],
    }),
  );
  const removing = [...removed].filter(([flag]) => !standing.has(flag));
  const sentiment = near.find(({ correction }) => correction.right.sentiment !== null)?.correction.right
    .sentiment;
  const answer = { ...taught, sentiment: sentiment ?? taught.sentiment, risks: [...kept, ...added] };
  const causes = causesOf(
    taught,
    plain,
    about,
    [...adding, ...removing].map(([, by]) => by.correction),
  );
  const risksAdded = added.map(({ flag }) => flag);
  const risksRemoved = removing.map(([flag]) => flag);
  const nothingToSay =
    causes.length + risksAdded.length + risksRemoved.length === 0 && plain.intent === taught.intent;
  if (nothingToSay) return answer;
  return { ...answer, learned: { causes, before: plain.intent, risksAdded, risksRemoved } };
}

/** Flags that any correction nearby puts there, unless a nearer one takes them away; each with the nearest that does. */
function flagsAdded(near: readonly Neighbour[]): Map<RiskFlag, Neighbour> {
  const found = new Map<RiskFlag, Neighbour>();
  const against = new Set<RiskFlag>();
  for (const neighbour of near) {
    const { risksAdded, risksRemoved } = neighbour.correction.right;
    for (const flag of risksAdded) if (!against.has(flag) && !found.has(flag)) found.set(flag, neighbour);
    for (const flag of risksRemoved) against.add(flag);
  }
  return found;
}

/** A model's flag goes only where the words are nearly the same: a missed risk costs more than a false one. */
function flagsRemoved(near: readonly Neighbour[]): Map<RiskFlag, Neighbour> {
  const found = new Map<RiskFlag, Neighbour>();
  const against = new Set<RiskFlag>();
  for (const neighbour of near) {
    if (neighbour.similarity < NEARLY_SAME) break;
    const { risksAdded, risksRemoved } = neighbour.correction.right;
    for (const flag of risksRemoved) if (!against.has(flag) && !found.has(flag)) found.set(flag, neighbour);
    for (const flag of risksAdded) against.add(flag);
  }
  return found;
}

/** What is to be named as the cause: what pulled towards the answer that was given, or changed its flags. */
function causesOf(
  taught: Understanding,
  plain: Understanding,
  about: LearnedAbout,
  flagged: readonly Correction[],
): LearnedCause[] {
  const causes: LearnedCause[] = nearestOfEach(about.neighbours)
    .filter(({ correction }) => correction.right.intent === taught.intent)
    .map(nameCorrection);
  for (const { id, term, intent } of about.terms)
    if (intent === null || intent === taught.intent) causes.push({ kind: "term", id, term });
  for (const neighbour of about.neighbours) {
    const { id } = neighbour.correction;
    const named = causes.some((cause) => cause.kind === "correction" && cause.id === id);
    if (!named && flagged.some((one) => one.id === id)) causes.push(nameCorrection(neighbour));
  }
  if (causes.length === 0 && about.weights && taught.intent !== plain.intent)
    causes.push({ kind: "weights", corrections: about.weights.corrections });
  return causes;
}

function nameCorrection({ correction: { id, at }, similarity }: Neighbour): LearnedCause {
  return { kind: "correction", id, at, similarity };
}
