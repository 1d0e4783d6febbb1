import type { ReplyContext } from "../../../domain/policy";
import type { RawFinding, ReplyCheck, ReplyView } from "../reply-view";
import { canBeName, plainName } from "./name-likeness";
import { findNamed } from "./named-person";

/** Shorter names are in too many words. */
const SHORTEST_NAME = 3;
/** Words right before a number of an order, and of something else. */
const ORDER =
  /(?:#|(?<![a-z])(?:order|orders|order (?:no|number|id)\.?|pedido|orden|compra|commande|bestell\w{0,12}|bestell-nr\.?|auftrag\w{0,8}|ordine|pesanan|orderan|tempahan|order\w{0,2}|don|don hang|đơn|đơn hàng|mã đơn)(?![a-z])|订单|訂單|单号|單號|注文|ご注文|주문|ออเดอร์|คำสั่งซื้อ)[^\p{L}\p{N}]{0,6}(?:(?:no|nr|n\.?º|num\w{0,4}|id|number|nummer|número|numero|番号|号|编号|編號|번호|หมายเลข|เลขที่)[^\p{L}\p{N}]{0,4})?$/iu;
const NO_ORDER =
  /(?<![a-z])(?:tracking|track|awb|parcel|waybill|resi|gu[ií]a|rastre\w{1,4}|seguimiento|suivi|colis|sendung\w{0,8}|paket\w{0,8}|spedizione|vận đơn|van don|model|modelo|modell\w{0,2}|serial|sku|item|article|artikel|batch|lot|phone|tel|call|code|coupon|j ?& ?t|dhl|ups|fedex|return|rma|ref)(?![a-z])[^.\n]{0,12}$|(?:运单|運單|快递|快遞|物流|型号|货号|追跡|伝票|品番|型番|송장|운송장|모델|พัสดุ|รุ่น)[^。\n]{0,8}$/iu;

/** Another buyer's name or order number, or one that is not this chat's. */
export const checkWrongRecipient: ReplyCheck = (view, context) => {
  const known = findOtherNames(view, context);
  const greeted = checkNamed(view, context).filter(({ spans: [one] }) =>
    known.every(({ spans: [other] }) => !one || !other || one.end <= other.start || one.start >= other.end),
  );
  return [...known, ...greeted, ...findOtherOrders(view, context)];
};

function findOtherNames({ source }: ReplyView, { others, buyer }: ReplyContext): RawFinding[] {
  const own = plainName(buyer?.name ?? "");
  const text = plainName(source);
  const found: RawFinding[] = [];
  // A folding that changes lengths would point at the wrong words.
  if (text.length !== source.length) return found;
  for (const name of others.names.slice(0, 200)) {
    const wanted = plainName(name.trim());
    const han = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}]/u.test(wanted);
    if (wanted.length < (han ? 2 : SHORTEST_NAME) || /^\d{1,6}$/.test(wanted)) continue;
    if (own.includes(wanted) || (own !== "" && wanted.includes(own))) continue;
    const at = text.indexOf(wanted);
    if (at < 0) continue;
    const bounded = han || (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + wanted.length)));
    if (bounded) found.push(finding("name of another buyer", at, at + wanted.length));
  }
  return found;
}

/** Somebody whom the reply addresses and who cannot be this buyer. */
function checkNamed({ source }: ReplyView, { buyer, kind }: ReplyContext): RawFinding[] {
  const own = buyer?.name?.trim() ?? "";
  if (own === "" || kind === "template") return [];
  const named = findNamed(source).filter(({ name }) => !canBeName(name, own));
  return named.slice(0, 1).map(({ start, end }) => finding("greets somebody else", start, end));
}

function findOtherOrders(view: ReplyView, { buyer, others, marketplace }: ReplyContext): RawFinding[] {
  const own = (buyer?.orderIds ?? []).filter((id) => bare(id) !== "");
  const foreign = new Set(others.orderIds.map(bare));
  const isOwn = (id: string) =>
    own.some((known) => bare(known) === id || (id.length >= 4 && bare(known).endsWith(id)));
  const named = view.orderIds.flatMap((entity): RawFinding[] => {
    const id = bare(entity.detail.id);
    // Many quote the last digits only.
    if (isOwn(id) || NO_ORDER.test(view.source.slice(Math.max(0, entity.start - 32), entity.start)))
      return [];
    const elsewhere = entity.detail.marketplace !== null && entity.detail.marketplace !== marketplace;
    if (!foreign.has(id) && (own.length === 0 || (elsewhere && marketplace !== "other"))) return [];
    return [finding("order number of another chat", entity.start, entity.end)];
  });
  const alike = own.flatMap((id) =>
    findAlike(view.source, id).filter(({ start, end }) => !isOwn(bare(view.source.slice(start, end)))),
  );
  return [
    ...named,
    ...alike
      .filter(
        ({ start, end }) =>
          ![...view.trackingNumbers, ...named.flatMap(({ spans }) => spans)].some(
            (one) => one.start < end && one.end > start,
          ),
      )
      .map(({ start, end }) => finding("order number of another chat", start, end)),
  ];
}

/** What is written like this order's number: letters for letters, digits for digits, the same signs between. */
function findAlike(source: string, own: string): { start: number; end: number }[] {
  const id = own.trim().replace(/^#/, "");
  const digits = id.match(/\d/g)?.length ?? 0;
  if (digits < 3 || id.length < 4 || id.length > 30 || !/^[a-z0-9]+(?:[-_/.][a-z0-9]+)*$/i.test(id))
    return [];
  const mixed = /[a-z]/i.test(id) && id.length >= 6 && /^[a-z0-9]+$/i.test(id);
  // A long number of letters and digits keeps its length and its beginning; where the letters stand may change.
  const shape = mixed
    ? `(?=[a-z0-9]*\\d)(?=\\d*[a-z])${/^\d/.test(id) ? "\\d" : "[a-z]"}${shapeOf(id.slice(1), true)}`
    : shapeOf(id, false);
  // A short plain number needs the word or sign that makes it an order's.
  const needsWord = /^\d+$/.test(id) && id.length < 10;
  const pattern = new RegExp(`(?<![a-z0-9])(?<![a-z0-9][-_./])${shape}(?![a-z0-9]|[-_./][a-z0-9])`, "gi");
  return [...source.matchAll(pattern)].slice(0, 6).flatMap((match) => {
    const before = source.slice(Math.max(0, match.index - 32), match.index);
    if (NO_ORDER.test(before) || (needsWord && !ORDER.test(before))) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

function shapeOf(id: string, mixed: boolean): string {
  return id.replace(/[a-z]|\d|[^a-z0-9]/gi, (sign) => {
    if (/[^a-z0-9]/i.test(sign)) return `\\${sign}`;
    if (mixed) return "[a-z0-9]";
    return /\d/.test(sign) ? "\\d" : "[a-z]";
  });
}

function finding(what: string, start: number, end: number): RawFinding {
  return {
    class: "wrong_recipient",
    rule: `any/wrong_recipient/${what}`,
    spans: [{ start, end }],
    rewrite: null,
  };
}

function bare(id: string): string {
  return id.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
