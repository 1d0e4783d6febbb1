import type { MarketplaceId } from "../domain/marketplace";
import { sentimentRank } from "../domain/sentiment";
import type { Suggestion } from "../domain/suggestion";
import type { Template } from "../domain/template";
import { chooseVariant } from "./choose-variant";
import { fillSlots, listOpenSlots, type SlotValues } from "./fill-slots";
import type { BuyerRequest } from "./read-request";

export interface RankContext {
  request: BuyerRequest;
  marketplace: MarketplaceId;
  region: string | null;
  /** The agent's locale, for the last language to fall back to. */
  locale: string;
  values: SlotValues;
}

/** One template that answers the request, with what is needed to choose among them. */
export interface Candidate {
  suggestion: Suggestion;
  tone: Template["tone"];
  /** The wanted intent that it answers best. */
  intent: string;
}

/**
 * Weights of the order among templates that answer the same request. The intent decides; everything else together
 * weighs less than the step from a primary to a secondary intent, but for a language that the buyer does not read.
 */
const WEIGHT = {
  intent: 0.6,
  furtherIntent: 0.05,
  language: 0.2,
  region: 0.02,
  marketplace: 0.05,
  use: 0.08,
  tone: 0.07,
  openSlot: 0.08,
} as const;

/** Uses after which a template counts as often used, and as fully trusted by this shop. */
const OFTEN_USED = 5;
const FULLY_USED = 50;

/** Every template that answers the request, scored and filled, best first; equal ones in the order of their ids. */
export function rankTemplates(templates: readonly Template[], context: RankContext): Candidate[] {
  return templates
    .flatMap((template) => scoreTemplate(template, context) ?? [])
    .sort(
      (a, b) =>
        b.suggestion.score - a.suggestion.score ||
        a.suggestion.templateId.localeCompare(b.suggestion.templateId),
    );
}

/** True when a cheerful opening would be an insult. */
export function isUpset(request: BuyerRequest): boolean {
  return sentimentRank(request.sentiment) <= sentimentRank("negative");
}

function scoreTemplate(template: Template, context: RankContext): Candidate | null {
  const { request, marketplace, region, locale, values } = context;
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
  const parts = fillSlots(chosen.variant.text, values);
  const openSlots = listOpenSlots(parts);
  const fitsTone = isUpset(request) ? template.tone !== "warm" : isGlad(request) && template.tone === "warm";
  const exact = chosen.fit === "exact";
  const score =
    WEIGHT.intent * best.weight +
    WEIGHT.furtherIntent * Math.min(further.length, 2) +
    (exact ? WEIGHT.language : 0) +
    (region !== null && chosen.variant.region.toUpperCase() === region ? WEIGHT.region : 0) +
    (template.marketplaces.length > 0 ? WEIGHT.marketplace : 0) +
    WEIGHT.use * Math.min(1, Math.log1p(template.usedCount) / Math.log1p(FULLY_USED)) +
    (fitsTone ? WEIGHT.tone : 0) -
    WEIGHT.openSlot * Math.min(openSlots.length, 3);
  const reasons: Suggestion["reasons"] = [best.primary ? "intent" : "secondary_intent"];
  if (best.primary && further.some((one) => !one.primary)) reasons.push("secondary_intent");
  if (exact) reasons.push("language");
  if (fitsTone) reasons.push("tone");
  if (template.usedCount >= OFTEN_USED) reasons.push("often_used");
  if (template.marketplaces.length > 0) reasons.push("marketplace");
  return {
    suggestion: {
      templateId: template.id,
      title: template.title,
      language: chosen.variant.language,
      parts,
      openSlots,
      score: Math.min(1, Math.max(0, score)),
      reasons,
    },
    tone: template.tone,
    intent: best.intent,
  };
}

function isGlad(request: BuyerRequest): boolean {
  return sentimentRank(request.sentiment) >= sentimentRank("positive");
}
