import type { RawFinding, ReplyCheck } from "../reply-view";

const WHAT =
  "(?:full |first |last |order |tracking |product |item |shop |store |seller |agent |delivery |return |refund |carrier |courier |phone )?(?:name|number|numbers|no\\.?|nr\\.?|id|link|url|date|dates|amount|title|code|details?|info|address|reason|time|price|size|colou?r|status|days?|product|item|order|tracking|carrier|courier|customer|buyer|seller|agent|brand|company|signature|quantity|reference|email|phone|date\\/time)";
/** What writers leave between brackets when the real thing should stand there; a product's "[New]" is none of it. */
const SLOT_WORDS = `(?:(?:insert|enter|add|your|the|customer|customer'?s|buyer|buyer'?s|client|specify|fill in|put|placeholder|todo|tbd)[ _-](?:\\w{1,12}[ _-]){0,3}(?:here|${WHAT})|${WHAT}|(?:order|tracking|customer|buyer|product|item|shop|store|delivery|refund|first|last|user)[_-](?:name|id|no|number|code|date|amount|link|title)|insert|placeholder|todo|tbd|x{2,}|\\.{3}|…|_{1,}|nombre|numero de (?:pedido|seguimiento)|número de (?:pedido|seguimiento)|fecha|pedido|nome|numero do pedido|número do pedido|data|nom|prénom|numéro de (?:commande|suivi)|montant|vorname|nachname|bestellnummer|sendungsnummer|datum|betrag|numero (?:d'ordine|ordine)|importo|nama|nomor (?:pesanan|resi)|nombor pesanan|tanggal|jumlah|pangalan|tên|tên khách(?: hàng)?|mã đơn(?: hàng)?|ngày|số tiền|姓名|名字|客户名|客户姓名|顾客姓名|买家|买家姓名|买家昵称|昵称|订单号|订单编号|訂單號|訂單編號|快递单号|物流单号|运单号|單號|单号|日期|金额|金額|商品名|产品名|店铺名|时间|链接|お名前|氏名|名前|注文番号|追跡番号|日付|金額|商品名|이름|성함|고객명|주문번호|송장번호|운송장번호|날짜|금액|상품명|ชื่อ|ชื่อลูกค้า|เลขที่คำสั่งซื้อ|หมายเลขคำสั่งซื้อ|เลขพัสดุ|วันที่|จำนวนเงิน)`;

/** Our own slots; in a template they stand where they belong. */
const OWN_SLOT = /\{{2,}[^{}\n]{0,60}\}{2,}/gu;

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ["braces", /\{{2,}[^{}\n]{0,60}(?:\}{1,}|$)|\$?\{[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}|\{\d{1,2}\}|\{\}/gu],
  ["brackets", new RegExp(`[[【「(<＜《]\\s?#?${SLOT_WORDS}\\s?[\\]】」)>＞》]`, "giu")],
  [
    "square brackets",
    /\[\[[^[\]\n]{1,40}\]\]|\[[\p{L}]+_[\p{L}_]+\]|\[\s{0,4}\]|<[a-z]+_[a-z_]+>|<<[^<>\n]{1,40}>>/giu,
  ],
  [
    "letters to fill in",
    /(?<![\p{L}\p{N}])(?:XXX+(?![\p{L}]|\s?L)|xxxx+|X{2,}[-/]X{2,}(?:[-/]X{2,})?)(?![\p{L}\p{N}])/gu,
  ],
  ["letters to fill in", /(?:#|no\.?|number|id|code|nr\.?|号|號|:)\s?x{2,}(?![\p{L}\p{N}])/giu],
  ["blanked letters", /某某(?!某?人)|××+|ＸＸ+|〇〇(?=様|さん|号|円|日)|○○+/gu],
  ["line to fill in", /_{3,}|\.{6,}|…{3,}/gu],
  [
    "format code",
    /(?<![\d%])%(?:\d\$)?[sd](?![\p{L}\p{N}])|%[a-z]+_?[a-z]+%|\$\$?[A-Z_]{4,}\$?(?!\d)|\[object Object\]|#REF!|#N\/A|#NAME\?/gu,
  ],
  [
    "empty value",
    /(?<![\p{L}\p{N}_])(?:undefined|NaN)(?![\p{L}\p{N}_])|(?<=(?:dear|hi|hello|hallo|hola|bonjour|order|number|#|:) ?)null(?![\p{L}\p{N}])/giu,
  ],
  ["note to oneself", /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME|lorem ipsum)(?![\p{L}\p{N}])/gu],
  [
    "greeting without a name",
    /(?<=^|\n|[.!?] )(?:dear|hi|hello|hey|liebe[r]?|hallo|sehr geehrte[r]?|cher|chère|hola|estimad[oa]|querid[oa]|olá|prezad[oa]|car[oa]|gentile|ciao|halo|hai|kak|salam|chào|kính gửi|xin chào|尊敬的|亲爱的)(?: (?:mr|mrs|ms|herr|frau|sr|sra)\.?)?[ \u3000]{1,3}[,，:](?=\s|$)/giu,
  ],
  ["greeting without a name", /^\s{0,3}(?:様|さま|님|씨)[、,，\s]/gu],
];

/** Slots, brackets and other marks that somebody forgot to fill in. */
export const checkUnresolvedSlot: ReplyCheck = ({ source }, { kind }) => {
  const text = kind === "template" ? source.replace(OWN_SLOT, (slot) => "a".repeat(slot.length)) : source;
  return PATTERNS.flatMap(([what, pattern]): RawFinding[] => {
    const spans = [...text.matchAll(pattern)].slice(0, 8).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    if (spans.length === 0) return [];
    return [{ class: "unresolved_slot", rule: `any/unresolved_slot/${what}`, spans, rewrite: null }];
  });
};
