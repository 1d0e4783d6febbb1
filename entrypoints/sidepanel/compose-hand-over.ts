import type { Words } from "../../components/surface/locale";
import type { Conversation } from "../../lib/domain/conversation";
import { type SopNote, sopText } from "../../lib/domain/sop";

/** What the note of a handing over starts with: who, which order, what risk, and the facts to collect, one a line. */
export function composeHandOver(
  conversation: Pick<Conversation, "buyerName" | "marketplace" | "region" | "order" | "flags">,
  sop: SopNote | null,
  t: Words,
  locale: string,
): string {
  const { buyerName, marketplace, region, order, flags } = conversation;
  const place = [t(`marketplace_${marketplace}`), region].filter(Boolean).join(" ");
  const lines = [`${t("handOverBuyer")}: ${buyerName ?? t("buyerUnknown")} (${place})`];
  const facts = [order?.orderId, order?.status, order?.trackingNumber].filter(Boolean);
  if (facts.length > 0) lines.push(`${t("handOverOrder")}: ${facts.join(", ")}`);
  if (flags.length > 0)
    lines.push(`${t("handOverRisk")}: ${flags.map((flag) => t(`risk_${flag}`)).join(", ")}`);
  if (sop) {
    lines.push("", `${t("handOverFacts")}:`);
    for (const fact of sopText(sop, locale).facts) lines.push(`- ${fact} `);
  }
  return lines.join("\n");
}
