import { INTENTS, type Intent } from "../domain/intent";
import type { MarketplaceId } from "../domain/marketplace";
import type { STAGES } from "../domain/reading";
import type { Template } from "../domain/template";
import { foldName } from "./columns";

type Stage = (typeof STAGES)[number];

const MARKETPLACE_NAMES: Record<MarketplaceId, readonly string[]> = {
  shopee: ["shopee", "虾皮", "蝦皮"],
  tiktok_shop: ["tiktok_shop", "tiktok", "tiktok shop", "tk", "抖音", "抖店"],
  amazon: ["amazon", "亚马逊", "亞馬遜", "amz"],
  lazada: ["lazada", "来赞达", "來贊達"],
  shopify: ["shopify", "独立站"],
  other: ["other", "其他", "其它"],
};
const marketplaceByName = new Map(
  Object.entries(MARKETPLACE_NAMES).flatMap(([id, names]) =>
    names.map((name) => [foldName(name), id as MarketplaceId] as const),
  ),
);

const STAGE_NAMES: Record<Stage, readonly string[]> = {
  unpaid: ["unpaid", "未付款", "待付款"],
  to_ship: ["to_ship", "to ship", "待发货", "未发货"],
  shipped: ["shipped", "已发货", "运输中"],
  delivered: ["delivered", "已送达", "已签收"],
  completed: ["completed", "已完成"],
  cancelled: ["cancelled", "canceled", "已取消"],
  returning: ["returning", "退货中", "退款中"],
};
const stageByName = new Map(
  Object.entries(STAGE_NAMES).flatMap(([id, names]) =>
    names.map((name) => [foldName(name), id as Stage] as const),
  ),
);
const intentById = new Map(INTENTS.map((intent) => [foldName(intent), intent] as const));

/** A marketplace by its id or name. */
export function readMarketplace(text: string): MarketplaceId | null {
  return marketplaceByName.get(foldName(text)) ?? null;
}

/** A stage of an order by its id or name. */
export function readStage(text: string): Stage | null {
  return stageByName.get(foldName(text)) ?? null;
}

/** An intent by its id or, with `names`, by what it is called. */
export function readIntent(text: string, names?: ReadonlyMap<string, Intent>): Intent | null {
  const folded = foldName(text);
  return intentById.get(folded) ?? names?.get(folded) ?? null;
}

/** A market as ISO 3166 alpha-2. */
export function readMarket(text: string): string | null {
  return /^[A-Za-z]{2}$/.test(text.trim()) ? text.trim().toUpperCase() : null;
}

export function readTone(text: string): Template["tone"] {
  const folded = foldName(text);
  if (/^(?:warm|friendly|热情|温暖|亲切|友好)/.test(folded)) return "warm";
  return /^(?:concise|short|brief|简洁|简短|精简)/.test(folded) ? "concise" : "neutral";
}

export function readReview(text: string): Template["review"] {
  return /^(?:draft|pending|unreviewed|草稿|待审|未审|审核中|停用)/.test(foldName(text))
    ? "draft"
    : "approved";
}

/** The entries of a cell with several: by comma, semicolon, bar, line break or the Chinese marks. */
export function splitList(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,;|\n，；、]+/)
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ];
}
