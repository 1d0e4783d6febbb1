import type { Entity } from "../../../domain/entity";
import type { NormalText } from "../../../text/normalise";
import type { RawFinding, ReplyCheck, ReplyView } from "../reply-view";
import { sentenceAround, sourceSpan } from "../run-rules";

/** Words that say that the digits near them are for calling or writing; in forms without Latin marks. */
const CALL =
  /(?<![a-z])(?:call|phone|tel|telephone|hotline|mobile|cell|text us|text me|sms|ring|contact us|reach us|contact me|whats ?app|viber|llam\w{1,5}|telefono|movil|celular|contact[ae]\w{0,3}|ligu?e|ligar|telefone|appel\w{1,4}|telephone|portable|anruf\w{0,3}|ruf\w{0,2}|telefon\w{0,5}|handy|chiam\w{1,4}|cellulare|hubungi|telp|telepon|hp|nomor|nombor|telefon|tawag\w{0,3}|tumawag|numero|goi|sdt|dien thoai|lien he|hotline)(?![a-z])|电话|電話|手机|手機|号码|號碼|联系|聯繫|聯絡|热线|致电|携帯|連絡|番号|전화|연락|번호|โทร|เบอร์|ติดต่อ/u;

/** The number is the buyer's or the carrier's: what an order is delivered with. */
const BUYERS =
  /(?<![a-z])(?:delivery (?:phone|contact|number)|your (?:\w{1,12} )?(?:phone|mobile|contact|cell|number|e-?mail|telephone)|(?:number|e-?mail|phone) (?:in|on|of|for) (?:the|your) (?:order|delivery|account)|courier|carrier|driver|tu (?:numero|telefono|correo)|su (?:numero|telefono|correo)|seu (?:numero|telefone|e-?mail)|votre (?:numero|telephone|e-?mail)|ihre? (?:telefon\w{0,6}|nummer|handynummer|e-?mail)|suo (?:numero|telefono)|tuo (?:numero|telefono)|nomor (?:kakak|anda|kamu|penerima)|nombor (?:anda|penerima)|kurir|inyong (?:numero|number)|so dien thoai cua (?:ban|anh|chi|quy khach)|shipper)(?![a-z])|您的(?:电话|手机|号码|联系|邮箱|電話|手機)|收货|收貨|收件|快递|快遞|お客様の(?:電話|携帯|番号)|配達|고객님(?:의)? (?:전화|연락|번호)|배송|택배|เบอร์ของ(?:ลูกค้า|คุณ)|ผู้รับ|ขนส่ง/u;

const DIGITS = /(?<![\p{L}\p{N}#/.,-])\+?\(?\d[\d ().-]{5,18}\d(?![\p{L}\p{N}/%]|[.,]\d|-\d)/gu;
const DATE_LIKE = /^(?:\d{4}[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ]\d{2,4})$/;
/** A handle after a sign: never part of an e-mail address. */
const HANDLE = /(?<![\p{L}\p{N}._@-])@[a-z][\w.]{2,30}(?![\w@])/gu;
const CODE =
  /(?:scan\w{0,4}|escane\w{1,3}|escaner|digitaliz\w{1,3}|scann\w{1,4}|flash\w{0,2}|scansion\w{1,4}|inquadr\w{1,3}|quet|pindai|imbas|i-scan|扫|掃|สแกน|スキャン|스캔|찍어|add|加)[^.!?\n]{0,24}(?:qr|二维码|二維碼|二维碼|คิวอาร์|큐알)|(?:qr|二维码|二維碼|คิวอาร์|큐알)[^.!?\n]{0,16}(?:scan|扫|掃|スキャン|読み取|스캔|찍어|加|สแกน)/u;
const CODE_OF_PARCEL =
  /return|label|locker|drop|parcel|pick ?up|manual|box|package|instruction|devoluci|etiqueta|retoure|abhol|etichetta|retour|colis|退货|退貨|寄件|取件|说明书|說明|返品|ラベル|반품|설명서|คืน|กล่อง|คู่มือ|tra hang|retur|pulang/u;

/** The shop's own phone, e-mail, handle or code, also under a disguise. */
export const checkContactDetail: ReplyCheck = (view) => [
  ...view.entities.flatMap((entity) => readEntity(entity, view, false)),
  ...view.hiddenEntities.flatMap((entity) => readEntity(entity, view, true)),
  ...findNumbers(view.normal, view.text, view.entities),
  ...(view.revealed ? findNumbers(view.revealed, view.revealed.text, []) : []),
  ...findHandles(view),
  ...findCodes(view),
];

function readEntity(entity: Entity, view: ReplyView, hidden: boolean): RawFinding[] {
  const spans = [{ start: entity.start, end: entity.end }];
  const disguise = hidden ? "disguised " : "";
  switch (entity.kind) {
    case "email":
      return isBuyers(view, entity.start)
        ? []
        : [
            {
              class: "contact_detail",
              rule: `any/contact_detail/${disguise}e-mail address`,
              spans,
              rewrite: "",
            },
          ];
    case "phone":
      return isBuyers(view, entity.start)
        ? []
        : [
            {
              class: "contact_detail",
              rule: `any/contact_detail/${disguise}phone number`,
              spans,
              rewrite: "",
            },
          ];
    case "messenger":
      return [
        {
          class: "contact_detail",
          rule: `any/contact_detail/${disguise}messenger handle`,
          spans,
          rewrite: "",
        },
        {
          class: "other_platform",
          rule: `any/other_platform/${disguise}messenger handle`,
          spans,
          rewrite: "",
        },
      ];
    default:
      return [];
  }
}

function isBuyers(view: ReplyView, start: number): boolean {
  const at = view.normal.starts.findIndex((place) => place >= start);
  return BUYERS.test(sentenceAround(view.text, Math.max(at, 0), 1));
}

/** Digits in a form that no country's plan knows, where a word beside them says what they are for. */
function findNumbers(normal: NormalText, text: string, known: readonly Entity[]): RawFinding[] {
  const found: RawFinding[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const digits = match[0].replace(/\D/g, "");
    if (digits.length < 7 || digits.length > 15 || DATE_LIKE.test(match[0].trim())) continue;
    const span = sourceSpan(normal, match.index, match.index + match[0].length);
    if (known.some((entity) => entity.kind !== "phone" && entity.start < span.end && entity.end > span.start))
      continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const sentence = sentenceAround(text, match.index, match[0].length);
    const international = match[0].startsWith("+") && digits.length >= 9;
    if ((!international && !CALL.test(before)) || BUYERS.test(sentence)) continue;
    found.push({
      class: "contact_detail",
      rule: "any/contact_detail/phone number",
      spans: [span],
      rewrite: "",
    });
    if (found.length >= 8) break;
  }
  return found;
}

function findHandles({ normal, text }: ReplyView): RawFinding[] {
  return [...text.matchAll(HANDLE)].slice(0, 8).map((match) => ({
    class: "contact_detail",
    rule: "any/contact_detail/social handle",
    spans: [sourceSpan(normal, match.index, match.index + match[0].length)],
    rewrite: "",
  }));
}

function findCodes({ normal, text }: ReplyView): RawFinding[] {
  const match = CODE.exec(text);
  if (!match || CODE_OF_PARCEL.test(sentenceAround(text, match.index, match[0].length))) return [];
  const span = sourceSpan(normal, match.index, match.index + match[0].length);
  return [{ class: "contact_detail", rule: "any/contact_detail/code to scan", spans: [span], rewrite: "" }];
}
