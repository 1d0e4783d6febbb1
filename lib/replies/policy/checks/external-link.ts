import type { MarketplaceId } from "../../../domain/marketplace";
import type { Address } from "../disguise-addresses";
import { CARRIER_HOSTS, FOREIGN_HOSTS, OWN_HOSTS, SHORTENERS } from "../packs/hosts";
import type { RawFinding, ReplyCheck, ReplyView } from "../reply-view";
import { sentenceAround, sourceSpan } from "../run-rules";

/** Words of our languages that send a buyer shopping; beside a foreign link they make it another shop. */
const SHOPPING =
  /\b(?:our|shop|store|buy|order (?:it |them |this )?(?:at|on|from|here|via)|visit|cheaper|discount|web ?site|compra\w*|tienda|nuestr[ao]|pide|loja|nossa|nosso|site|boutique|notre|achet\w+|command(?:ez|er)|unser\w*|kauf\w*|bestell(?:en|t)|webseite|onlineshop|nostr[oa]|negozio|sito|acquist\w+|ordin(?:a|are|ate)|toko|beli|kedai|laman|order di|bili|bumili|mua|cua hang|trang web|dat hang)\b|官网|官網|网店|網店|店铺|店鋪|购买|購買|下单|下單|独立站|公式|サイト|ショップ|購入|注文|홈페이지|자사몰|쇼핑몰|구매|주문|เว็บ|ร้าน|สั่งซื้อ|ซื้อ/u;

const MAILBOX_SIGN =
  /(?<![a-z])(?:arobase|arrobase|arroba|chiocciola|klammeraffe|a cong)(?![a-z])|アットマーク|골뱅이|小老鼠/u;

/** Links out of the marketplace; the shop's own web shop is another platform too. */
export const checkExternalLink: ReplyCheck = (view, { marketplace }) => [
  ...view.addresses.flatMap((address) =>
    address.kind === "host" ? readLink(address, view, marketplace) : [],
  ),
  // A messenger's or profile's link is read as its handle; it leads out all the same.
  ...view.messengers.flatMap(({ start, end, value }): RawFinding[] =>
    /\w\.\w{2,}\//.test(value) && !view.addresses.some(({ from, to }) => covers(view, from, to, start))
      ? [
          {
            class: "external_link",
            rule: "any/external_link/link to a messenger",
            spans: [{ start, end }],
            rewrite: "",
          },
        ]
      : [],
  ),
];

function covers({ normal }: ReplyView, from: number, to: number, start: number): boolean {
  const span = sourceSpan(normal, from, to);
  return span.start <= start && start < span.end;
}

function readLink(
  { from, to, says, disguised }: Address,
  view: ReplyView,
  marketplace: MarketplaceId,
): RawFinding[] {
  // The end of an address of a mailbox that is told in words.
  if (disguised && MAILBOX_SIGN.test(view.text.slice(Math.max(0, from - 40), from))) return [];
  const host = says.split(/[/?#]/)[0] ?? says;
  const spans = [sourceSpan(view.normal, from, to)];
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
  const sentence = sentenceAround(view.text, from, to - from);
  if (
    !CARRIER_HOSTS.test(host) &&
    (elsewhere || (!foreign && SHOPPING.test(sentence.replace(view.text.slice(from, to), " "))))
  )
    found.push({
      class: "other_platform",
      rule: "any/other_platform/link to another shop",
      spans,
      rewrite: "",
    });
  return found;
}
