import type { Entity } from "../../../domain/entity";
import type { MarketplaceId } from "../../../domain/marketplace";
import { CARRIER_HOSTS, FOREIGN_HOSTS, OWN_HOSTS, SHORTENERS } from "../packs/hosts";
import type { RawFinding, ReplyCheck, ReplyView } from "../reply-view";
import { sentenceAround, sourceSpan } from "../run-rules";

/** Words of our languages that send a buyer shopping; beside a foreign link they make it another shop. */
const SHOPPING =
  /\b(?:our|shop|store|buy|order (?:it |them |this )?(?:at|on|from|here|via)|visit|cheaper|discount|web ?site|compra\w*|tienda|nuestr[ao]|pide|loja|nossa|nosso|site|boutique|notre|achet\w+|command(?:ez|er)|unser\w*|kauf\w*|bestell(?:en|t)|webseite|onlineshop|nostr[oa]|negozio|sito|acquist\w+|ordin(?:a|are|ate)|toko|beli|kedai|laman|order di|bili|bumili|mua|cua hang|trang web|dat hang)\b|官网|官網|网店|網店|店铺|店鋪|购买|購買|下单|下單|独立站|公式|サイト|ショップ|購入|注文|홈페이지|자사몰|쇼핑몰|구매|주문|เว็บ|ร้าน|สั่งซื้อ|ซื้อ/u;

/** Links out of the marketplace; the shop's own web shop is another platform too. */
export const checkExternalLink: ReplyCheck = (view, { marketplace }) => {
  const read = [...view.entities, ...view.hiddenEntities];
  const plain = findPlainHosts(view).filter(
    (link) => !read.some((entity) => entity.start < link.end && entity.end > link.start),
  );
  return [...read, ...plain].flatMap((entity): RawFinding[] => {
    if (entity.kind === "url") return readLink(entity, view, marketplace);
    // A messenger's or profile's link is read as its handle; it leads out all the same.
    if (entity.kind !== "messenger" || !/\w\.\w{2,}\//.test(entity.value)) return [];
    const spans = [{ start: entity.start, end: entity.end }];
    return [{ class: "external_link", rule: "any/external_link/link to a messenger", spans, rewrite: "" }];
  });
};

/** Addresses that no registry knows: "www." and whatever follows, and endings kept for examples. */
const PLAIN_HOST =
  /(?<![\p{L}\p{N}@.-])(?:www\.[a-z0-9-]{2,40}(?:\.[a-z]{2,12}){1,2}|[a-z0-9-]{2,40}\.(?:example|test))(?![\p{L}\p{N}-])/gu;

function findPlainHosts({ source, normal, text, revealed }: ReplyView): Extract<Entity, { kind: "url" }>[] {
  const forms = revealed
    ? [
        { normal, text },
        { normal: revealed, text: revealed.text },
      ]
    : [{ normal, text }];
  return forms.flatMap((form) =>
    [...form.text.matchAll(PLAIN_HOST)].slice(0, 8).map((match) => {
      const span = sourceSpan(form.normal, match.index, match.index + match[0].length);
      return {
        kind: "url" as const,
        ...span,
        value: source.slice(span.start, span.end),
        detail: { url: `https://${match[0]}`, host: match[0] },
      };
    }),
  );
}

function readLink(
  link: Extract<Entity, { kind: "url" }>,
  view: ReplyView,
  marketplace: MarketplaceId,
): RawFinding[] {
  const host = link.detail.host.toLowerCase();
  const spans = [{ start: link.start, end: link.end }];
  if (SHORTENERS.test(host))
    return [{ class: "external_link", rule: "any/external_link/short link", spans, rewrite: "" }];
  if (OWN_HOSTS[marketplace]?.test(host)) return [];
  const elsewhere = Object.entries(OWN_HOSTS).some(([, hosts]) => hosts?.test(host));
  const foreign = elsewhere || FOREIGN_HOSTS.test(host);
  // Which domain is the shop's own is not known: on Shopify an unknown one most likely is.
  if (marketplace === "shopify" && !foreign && !CARRIER_HOSTS.test(host))
    return [
      {
        class: "external_link",
        rule: "any/external_link/unknown domain",
        severity: "note",
        spans,
        rewrite: null,
      },
    ];
  const found: RawFinding[] = [
    { class: "external_link", rule: "any/external_link/link out of the marketplace", spans, rewrite: "" },
  ];
  const at = view.normal.starts.findIndex((start) => start >= link.start);
  const sentence = sentenceAround(view.text, Math.max(at, 0), 1);
  if (
    !CARRIER_HOSTS.test(host) &&
    (elsewhere || (!foreign && SHOPPING.test(sentence.replace(link.value.toLowerCase(), " "))))
  )
    found.push({
      class: "other_platform",
      rule: "any/other_platform/link to another shop",
      spans,
      rewrite: "",
    });
  return found;
}
