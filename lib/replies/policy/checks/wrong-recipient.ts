import type { ReplyContext } from "../../../domain/policy";
import { foldLatinMarks } from "../../../text/patterns/fold-latin";
import type { RawFinding, ReplyCheck, ReplyView } from "../reply-view";

/** Shorter names are in too many words. */
const SHORTEST_NAME = 3;

const GREETING =
  /^\s{0,4}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|liebe[r]?|hallo|guten (?:tag|morgen|abend)|sehr geehrte[r]?|cher|chère|bonjour|bonsoir|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|olá|oi|bom dia|boa tarde|prezad[oa]|car[oa]|gentile|ciao|buongiorno|salve|halo|hai|kak|chào|kính gửi)(?: (?:mr|mrs|ms|miss|mme|m|herr|frau|sr|sra|señora?|senhora?|signora?|pak|bu|ibu|kak|anh|chị|bạn|em)\.?)? (?<name>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3})(?=\s?[,!.，！\n:])/iu;
const EAST =
  /^\s{0,4}(?:(?:尊敬的|亲爱的|親愛的|您好[,，]?|你好[,，]?)?(?<zh>[\p{Script=Han}]{1,4}?)(?:先生|女士|小姐|太太|您好|你好)|(?<ja>[\p{Script=Han}\p{Script=Katakana}ー]{1,10}) ?(?:様|さま|さん)|(?<ko>[\uac00-\ud7a3]{2,4}) ?(?:님|고객님))/u;
/** Words in the place of a name that name nobody. */
const NOBODY =
  /(?:customer|buyer|friend|sir|madam|ma'am|all|team|there|dear|client|guest|shopper|valued|everyone|again|thank|thanks|sorry|please|we|your|you|the|this|yes|no|ok|kunde|kundin|kund|damen|herren|zusammen|team|client|cliente|amig|comprador|freund|acheteur|ami|monsieur|madame|tous|señor|señora|senhor|senhora|signor|pelanggan|kakak|kak|pembeli|gan|sis|bos|tuan|puan|bang|min|semua|po|ma|quý|khách|bạn|anh|chị|shop)/iu;
const NOBODY_EAST =
  /顾客|顧客|客户|客戶|买家|買家|朋友|老板|老闆|大家|亲|各位|先生|女士|客人|贵客|用户|お客|皆|購入者|注文者|担当|ご注文|고객|구매자|회원|여러분|손님|您|你/u;

/** Another buyer's name or order number, or one that is not this chat's. */
export const checkWrongRecipient: ReplyCheck = (view, context) => [
  ...findOtherNames(view, context),
  ...checkGreeting(view, context),
  ...findOtherOrders(view, context),
];

function findOtherNames({ source }: ReplyView, { others, buyer }: ReplyContext): RawFinding[] {
  const own = plain(buyer?.name ?? "");
  const text = plain(source);
  const found: RawFinding[] = [];
  // A folding that changes lengths would point at the wrong words.
  if (text.length !== source.length) return found;
  for (const name of others.names.slice(0, 200)) {
    const wanted = plain(name.trim());
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

/** A greeting that names somebody who shares no word with this buyer. A user name need not be like the real one. */
function checkGreeting({ source }: ReplyView, { buyer, kind }: ReplyContext): RawFinding[] {
  const own = plain(buyer?.name ?? "").trim();
  if (own === "" || kind === "template") return [];
  const head = source.slice(0, 160);
  const west = GREETING.exec(head);
  const name = west?.groups?.name;
  if (west && name) {
    // With the `i` flag a small letter passes for a capital; a name has one.
    if (!/^\p{Lu}/u.test(name) || NOBODY.test(name)) return [];
    if (!/^[\p{Script=Latin} .'’-]+$/u.test(own) || !/[ ]|^\p{L}{2,}$/u.test(own)) return [];
    const known = own.split(/[\s.'’-]+/);
    const words = plain(name).split(/[\s.'’-]+/);
    const shared = words.some((word) =>
      known.some((other) => other !== "" && (other.startsWith(word) || word.startsWith(other))),
    );
    const at = west.index + west[0].length - name.length;
    return shared ? [] : [finding("greets somebody else", at, at + name.length)];
  }
  const east = EAST.exec(head)?.groups;
  const eastern = east?.zh ?? east?.ja ?? east?.ko;
  if (!eastern || NOBODY_EAST.test(eastern)) return [];
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー ]{2,12}$/u.test(own)) return [];
  if ([...eastern].some((letter) => own.includes(letter))) return [];
  const at = head.indexOf(eastern);
  return [finding("greets somebody else", at, at + eastern.length)];
}

function findOtherOrders(view: ReplyView, { buyer, others, marketplace }: ReplyContext): RawFinding[] {
  const own = (buyer?.orderIds ?? []).map(bare).filter((id) => id !== "");
  const foreign = new Set(others.orderIds.map(bare));
  return view.entities.flatMap((entity): RawFinding[] => {
    if (entity.kind !== "order_id") return [];
    const id = bare(entity.detail.id);
    // Many quote the last digits only.
    if (own.some((known) => known === id || (id.length >= 4 && known.endsWith(id)))) return [];
    const elsewhere = entity.detail.marketplace !== null && entity.detail.marketplace !== marketplace;
    if (!foreign.has(id) && (own.length === 0 || (elsewhere && marketplace !== "other"))) return [];
    return [finding("order number of another chat", entity.start, entity.end)];
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

function plain(text: string): string {
  return foldLatinMarks(text.toLowerCase());
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
