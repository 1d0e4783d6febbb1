import type { MarketplaceId } from "../../domain/marketplace";
import { type Finder, type Found, groupPlace, matchAll, oneOf } from "./folded-text";

const BEFORE = "(?<![a-z0-9-])";
const AFTER = "(?![a-z0-9]|-\\d)";

/** "Order" in our languages: what stands after it, with a digit, is its number. */
const ORDER_WORDS = oneOf(
  "order,ordered,orden,pedido,commande,bestellung,bestellnummer,auftrag,ordine,pesanan,orderan,tempahan,订单,訂單,订单号,訂單編號,単号,注文,注文番号,オーダー,주문,주문번호,คำสั่งซื้อ,ออเดอร์,đơn hàng,mã đơn,đơn".split(
    ",",
  ),
);
const NUMBER_WORDS = oneOf(
  "id,no,no.,nr,nr.,num,number,numero,número,numéro,n°,nº,nummer,nomor,sn,号,編號,编号,号码,番号,번호,เลขที่,หมายเลข,số".split(
    ",",
  ),
);

/**
 * Forms that tell their marketplace by themselves (Amazon 3-7-7; Shopee the day as yymmdd and 8 letters or digits; TikTok
 * Shop 18 digits from 57, the value of 2⁵⁹ onwards).
 */
const FORMS: readonly [MarketplaceId, RegExp][] = [
  ["amazon", new RegExp(`${BEFORE}\\d{3}-\\d{7}-\\d{7}${AFTER}`, "g")],
  [
    "shopee",
    new RegExp(
      `${BEFORE}2\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?=\\d{0,7}[a-z])[a-z0-9]{8}${AFTER}`,
      "g",
    ),
  ],
  ["tiktok_shop", new RegExp(`${BEFORE}57\\d{16}${AFTER}`, "g")],
];

/** Forms that other numbers have too; only where the marketplace is known. */
const HINTED: Partial<Record<MarketplaceId, RegExp>> = {
  tiktok_shop: new RegExp(`${BEFORE}58\\d{16}${AFTER}`, "g"),
  lazada: new RegExp(`${BEFORE}\\d{14,16}${AFTER}`, "g"),
  shopify: new RegExp(`(?<![a-z0-9#&])#\\d{4,7}${AFTER}`, "g"),
};

const NAMED = new RegExp(
  `(?<![a-z])(?:${ORDER_WORDS})(?![a-z])[ \\t]{0,2}(?:${NUMBER_WORDS})?(?![a-z])[ \\t]{0,2}(?:is|es|ist|是|は|คือ|là)?[ \\t]{0,2}[:#=]{0,2}[ \\t]{0,2}(?<id>(?=[a-z]{0,8}\\d)[a-z0-9]{4,20})${AFTER}`,
  "dg",
);

/** Order numbers by their form, or after a word for "order". */
export const findOrderIds: Finder = ({ text }, { marketplace }) => {
  if (!/\d{4}/.test(text) && !/\d[a-z0-9]{5}/.test(text)) return [];
  const byForm = FORMS.flatMap(([owner, pattern]) => matches(text, pattern, owner));
  const hinted = marketplace ? HINTED[marketplace] : undefined;
  const byHint = marketplace && hinted ? matches(text, hinted, marketplace) : [];
  const byWord = matchAll(text, NAMED).flatMap((match): Found[] => {
    const id = match.groups?.id ?? "";
    const shopify = /^\d{4,5}$/.test(id);
    // A short number needs its "#": "order 1000 pieces" is a quantity.
    if (id.length < 6 && !(shopify && match[0].includes("#"))) return [];
    const owner = shopify ? (marketplace ?? "shopify") : (marketplace ?? null);
    return [
      { kind: "order_id", ...groupPlace(match, "id"), detail: { id: id.toUpperCase(), marketplace: owner } },
    ];
  });
  // A form says more than a word, so it comes first among equal lengths.
  return [...byForm, ...byHint, ...byWord];
};

function matches(text: string, pattern: RegExp, marketplace: MarketplaceId): Found[] {
  return matchAll(text, pattern).map((match) => ({
    kind: "order_id",
    from: match.index,
    to: match.index + match[0].length,
    detail: { id: match[0].toUpperCase(), marketplace },
  }));
}
