import type { Language } from "../../../domain/language";
import type { MarketplaceId } from "../../../domain/marketplace";

/** How long a reply is and how it sounds on a marketplace. */
export interface DraftStyle {
  /** The chat's own limit in UTF-16 units (see the outgoing rules' "too_long"). */
  limit: number;
  /** Asked of the model. */
  sentences: string;
  tone: string;
}

const STYLES: Record<MarketplaceId, DraftStyle> = {
  shopee: { limit: 600, sentences: "2 to 4 short sentences", tone: "warm and friendly, like a chat" },
  tiktok_shop: { limit: 1000, sentences: "2 to 4 short sentences", tone: "friendly and quick, like a chat" },
  lazada: { limit: 1000, sentences: "2 to 4 short sentences", tone: "friendly, like a chat" },
  amazon: {
    limit: 4000,
    sentences: "3 to 6 sentences",
    tone: "polite and matter-of-fact, without emoji, advertising or links",
  },
  shopify: { limit: 2000, sentences: "3 to 5 sentences", tone: "polite and helpful" },
  other: { limit: 1000, sentences: "2 to 5 sentences", tone: "polite and helpful" },
};

export function draftStyle(marketplace: MarketplaceId): DraftStyle {
  return STYLES[marketplace];
}

/** Tokens for a reply of the length that is asked for, by language: scripts that small vocabularies cut finely need more. */
const TOKENS: Partial<Record<Language, number>> = { th: 420, vi: 340, ja: 320, ko: 320, tl: 300, zh: 280 };

export function draftTokens(language: Language | null, marketplace: MarketplaceId): number {
  const usual = (language && TOKENS[language]) ?? 260;
  return marketplace === "amazon" || marketplace === "shopify" ? Math.round(usual * 1.4) : usual;
}
