import type { Intent } from "../domain/intent";
import type { MarketplaceId } from "../domain/marketplace";
import type { OrderFacts } from "../domain/reading";
import type { Suggestion } from "../domain/suggestion";
import type { Template } from "../domain/template";
import { drawRate, meanOf, seededSource } from "./beta";
import { type ChosenVariant, chooseVariant } from "./choose-variant";
import { believe, type Evidence, libraryRate, recordOf } from "./evidence";
import { fillSlots, listOpenSlots, type SlotValues } from "./fill-slots";
import { type Moves, readMoves } from "./moves";
import type { BuyerRequest } from "./read-request";
import type { SoFar } from "./so-far";
import { fitTone, type ToneFit } from "./tone";

export interface RankContext {
  request: BuyerRequest;
  marketplace: MarketplaceId;
  region: string | null;
  /** Of the order in the chat; null when unknown. */
  stage: OrderFacts["stage"];
  /** The agent's locale, for the last language to fall back to. */
  locale: string;
  values: SlotValues;
  soFar: SoFar;
  evidence: Evidence;
}

/** One template that answers the request, with what is needed to choose among them. */
export interface Candidate {
  suggestion: Suggestion;
  tone: Template["tone"];
  /** The wanted intent that it answers best. */
  intent: Intent;
  toneFit: ToneFit;
  /** The score with a drawn instead of an expected rate: what it could be worth. The same for the same message. */
  trial: number;
}

/**
 * Weights of the order among templates that answer the same request. The intent decides; the shop's own record moves a
 * template by up to `rate` and weighs as much as a language that the buyer does not read; what is left breaks ties.
 */
const WEIGHT = {
  intent: 0.6,
  furtherIntent: 0.05,
  rate: 0.3,
  language: 0.2,
  region: 0.02,
  marketplace: 0.05,
  stage: 0.04,
  use: 0.06,
  tone: 0.07,
  openSlot: 0.08,
  /** Said in this chat already. */
  again: 0.2,
  /** A second apology. */
  sorryAgain: 0.04,
} as const;

/** Uses after which a template counts as often used, and as fully trusted by this shop. */
const OFTEN_USED = 5;
const FULLY_USED = 50;

/**
 * Every template that answers the request, scored and filled, best first; equal ones in the order of their ids. Left out
 * is what asks for something that was asked for or given, and what would open cheerfully to somebody who is upset.
 *
 * score = Σ weight × feature + rate × (E[kept] - library mean), with E[kept] from `believe`; `trial` has a draw from the
 * same belief in its place (Thompson sampling: Chapelle and Li, "An empirical evaluation of Thompson sampling", 2011).
 */
export function rankTemplates(templates: readonly Template[], context: RankContext): Candidate[] {
  return templates
    .flatMap((template) => scoreTemplate(template, context) ?? [])
    .sort(
      (a, b) =>
        b.suggestion.score - a.suggestion.score ||
        a.suggestion.templateId.localeCompare(b.suggestion.templateId),
    );
}

function scoreTemplate(template: Template, context: RankContext): Candidate | null {
  const { request, marketplace, region, locale, values, soFar, evidence } = context;
  if (template.marketplaces.length > 0 && !template.marketplaces.includes(marketplace)) return null;
  const answered = template.intents
    .flatMap((intent) => {
      const want = request.wanted.get(intent);
      return want ? [{ intent, ...want }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, ...further] = answered;
  if (!best) return null;
  const chosen = chooseVariant(template, request.language, region, locale);
  if (!chosen) return null;
  const moves = readMoves(chosen.variant.text);
  if (moves.asks.some((thing) => soFar.settled.has(thing))) return null;
  const toneFit = fitTone(template.tone, moves, request);
  if (toneFit === "never") return null;
  const parts = fillSlots(chosen.variant.text, values);
  const openSlots = listOpenSlots(parts);
  const belief = believe(evidence, template.id, best.intent);
  const mean = libraryRate(evidence);
  const withoutRate =
    WEIGHT.intent * best.weight +
    WEIGHT.furtherIntent * Math.min(further.length, 2) +
    weighPlace(template, chosen, context) +
    WEIGHT.use * Math.min(1, Math.log1p(template.usedCount) / Math.log1p(FULLY_USED)) +
    (toneFit === "fits" ? WEIGHT.tone : 0) -
    WEIGHT.openSlot * Math.min(openSlots.length, 3) -
    weighRepeats(template, moves, soFar);
  const drawn = drawRate(belief, seededSource(`${request.messageKey} ${template.id}`));
  return {
    suggestion: {
      templateId: template.id,
      title: template.title,
      language: chosen.variant.language,
      parts,
      openSlots,
      score: toScore(withoutRate + WEIGHT.rate * (meanOf(belief) - mean)),
      reasons: listReasons(
        template,
        best.primary,
        further.some((one) => !one.primary),
        chosen,
        toneFit,
      ),
      intent: best.intent,
      record: recordOf(evidence, template.id, best.intent),
    },
    tone: template.tone,
    intent: best.intent,
    toneFit,
    trial: toScore(withoutRate + WEIGHT.rate * (drawn - mean)),
  };
}

/** How well a text is made for this buyer and this order. */
function weighPlace(
  template: Template,
  { variant, fit }: ChosenVariant,
  { region, stage }: RankContext,
): number {
  const ownRegion =
    region !== null && (variant.region.toUpperCase() === region || template.regions.includes(region));
  return (
    (fit === "exact" ? WEIGHT.language : 0) +
    (ownRegion ? WEIGHT.region : 0) +
    (template.marketplaces.length > 0 ? WEIGHT.marketplace : 0) +
    (stage !== null && template.stages.includes(stage) ? WEIGHT.stage : 0)
  );
}

function weighRepeats(template: Template, moves: Moves, soFar: SoFar): number {
  return (
    (soFar.used.has(template.id) ? WEIGHT.again : 0) +
    (soFar.apologised && moves.apologises ? WEIGHT.sorryAgain : 0)
  );
}

function listReasons(
  template: Template,
  primary: boolean,
  more: boolean,
  chosen: ChosenVariant,
  toneFit: ToneFit,
): Suggestion["reasons"] {
  const reasons: Suggestion["reasons"] = [primary ? "intent" : "secondary_intent"];
  if (primary && more) reasons.push("secondary_intent");
  if (chosen.fit === "exact") reasons.push("language");
  if (toneFit === "fits") reasons.push("tone");
  if (template.usedCount >= OFTEN_USED) reasons.push("often_used");
  if (template.marketplaces.length > 0) reasons.push("marketplace");
  return reasons;
}

function toScore(value: number): number {
  return Math.min(1, Math.max(0, value));
}
