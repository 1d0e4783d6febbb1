import type { Entity } from "../../lib/domain/entity";
import type { Locale } from "../../lib/i18n";
import type { Words } from "../surface/locale";

const TAGS: Record<Locale, string> = { en: "en", zh_CN: "zh-CN" };

/** What an entity is, in a few words: its kind, and what was understood of it beyond what is written. */
export function describeEntity(entity: Entity, t: Words, locale: Locale): string {
  return [t(`entity_${entity.kind}`), meaningOf(entity, t, locale)].filter(Boolean).join(": ");
}

function meaningOf(entity: Entity, t: Words, locale: Locale): string | null {
  switch (entity.kind) {
    case "order_id":
      return entity.detail.marketplace && t(`marketplace_${entity.detail.marketplace}`);
    case "tracking_number":
      return entity.detail.carrier === "Post" ? t("carrier_post") : entity.detail.carrier;
    case "money": {
      const { amount, currency } = entity.detail;
      const number = amount.toLocaleString(TAGS[locale]);
      return currency ? `${number} ${currency}` : t("moneyUnknown", { amount: number });
    }
    case "date": {
      const { day, lastDay, time } = entity.detail;
      if (!day) return time;
      return [
        lastDay ? `${formatDay(day, locale)} – ${formatDay(lastDay, locale)}` : formatDay(day, locale),
        time,
      ]
        .filter(Boolean)
        .join(" ");
    }
    case "phone":
      return [entity.detail.e164, entity.detail.country].filter(Boolean).join(" · ");
    case "email":
      return null;
    case "url":
      return entity.detail.host;
    case "messenger":
      return t(`app_${entity.detail.app}`);
    case "size":
      return sizeText(entity.detail, t);
    case "colour":
      return t(`colour_${entity.detail.colour}`);
    case "quantity":
      return String(entity.detail.count);
  }
}

function sizeText({ system, size, unit }: Extract<Entity, { kind: "size" }>["detail"], t: Words): string {
  if (unit === "jin") return `${size} ${t("unit_jin")}`;
  if (unit) return `${size} ${unit}`;
  return system === "letter" || system === "number" ? size : `${system.toUpperCase()} ${size}`;
}

function formatDay(day: string, locale: Locale): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(TAGS[locale], {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}
