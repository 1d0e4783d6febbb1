import type { Stance, TraceSource } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import type { MarketplaceId } from "../../../domain/marketplace";
import { ORDER_MOMENTS } from "../../../domain/order-dates";
import type { Permission } from "../../../domain/user-rule";
import { guessLanguage } from "./check-language";
import type { TaskFacts } from "./task";

/** One text that a fact may come from. */
export interface SourceText {
  source: TraceSource;
  text: string;
  /** When it was written, ms: what "tomorrow" counts from there. */
  at: number | null;
  language: Language | null;
  /** False for what strangers write (messages, names, titles): nothing that is promised may rest on it. */
  binding: boolean;
}

/** Everything that a draft may rest on. */
export interface TraceSources {
  texts: readonly SourceText[];
  /** How much may be promised here, if the stance allows; null: nothing. */
  permission: { amount: number; currency: string } | null;
  /** The order's total as the page shows it. */
  total: string | null;
  stance: Stance | null;
  marketplace: MarketplaceId;
  country: string | null;
  /** Of the text that is traced, where known. */
  language: Language | null;
  now: number;
}

/** What the agent asked for in her own words: it may be promised what she says. */
export interface Asked {
  instruction: string;
  stance: Stance | null;
  language?: Language | null;
}

/** The sources of one draft. Only the newest messages with text count, as many as a prompt could hold. */
export function traceSources(
  facts: TaskFacts,
  { instruction, stance, language = null }: Asked,
): TraceSources {
  const { conversation, messages, templates, sop, shopFacts, permissions, now } = facts;
  const { order, marketplace, region, buyerName, shopName } = conversation;
  const text = (
    source: TraceSource,
    words: string,
    spoken: Language | null = null,
    binding = true,
  ): SourceText[] =>
    words.trim() === "" ? [] : [{ source, text: words, at: now, language: spoken, binding }];
  const days = conversation.orderDates;
  const orderText = [
    order?.orderId && `Order ${order.orderId}`,
    order?.status,
    order?.trackingNumber && `Tracking number ${order.trackingNumber}`,
    order?.total,
    ...(order?.dates ?? []),
    ...ORDER_MOMENTS.map((moment) => days?.[moment]).flatMap((at) =>
      at ? [new Date(at).toISOString().slice(0, 10)] : [],
    ),
  ].filter((one): one is string => Boolean(one));
  return {
    texts: [
      ...text("instruction", instruction, facts.agentLanguage),
      ...templates.flatMap((one) => text("template", one.text, one.language)),
      ...orderText.flatMap((one) => text("order", one, language)),
      ...[order?.itemTitle, buyerName, shopName].flatMap((one) => text("order", one ?? "", language, false)),
      ...shopFacts.flatMap((one) => text("shop_fact", one, guessLanguage(one))),
      ...[...(sop?.steps ?? []), ...(sop?.facts ?? [])].flatMap((one) => text("sop", one, "en")),
      ...messages
        .filter(({ delivery, text: words }) => delivery !== "failed" && words.trim() !== "")
        .slice(-60)
        .map((message) => ({
          source: "message" as const,
          text: message.text,
          at: message.at,
          language: spokenIn(message.key, facts),
          binding: false,
        })),
    ],
    permission: stance === "hold" ? null : permissionFor(permissions, marketplace),
    total: order?.total ?? null,
    stance,
    marketplace,
    country: region,
    language,
    now,
  };
}

/** As the message was understood; a seller's own has no such reading. */
function spokenIn(key: string, { assessments }: TaskFacts): Language | null {
  const language = assessments.get(key)?.language;
  return language === undefined || language === "other" ? null : language;
}

/** The permission of a marketplace; the one for any counts where it has none of its own. Null for nothing. */
export function permissionFor(
  permissions: readonly Permission[],
  marketplace: MarketplaceId,
): { amount: number; currency: string } | null {
  const own =
    permissions.find((one) => one.marketplace === marketplace) ??
    permissions.find((one) => one.marketplace === "any");
  return own && own.amount > 0 ? { amount: own.amount, currency: own.currency } : null;
}
