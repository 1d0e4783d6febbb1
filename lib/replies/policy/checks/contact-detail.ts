import { BUYERS } from "../packs/contact-words";
import type { RawFinding, ReplyCheck, ReplyView } from "../reply-view";
import { sentenceAround, sourceSpan } from "../run-rules";
import { findPhones } from "./phone-numbers";
import { findHandles } from "./private-handles";

const CODE =
  /(?:scan\w{0,4}|escane\w{1,3}|escaner|digitaliz\w{1,3}|scann\w{1,4}|flash\w{0,3}|scansion\w{1,4}|inquadr\w{1,3}|aponte|apunt\w{1,2}|point your camera|quet|pindai|imbas|i-scan|扫|掃|識別|识别|สแกน|スキャン|스캔|찍어|add|加)[^.!?\n]{0,24}(?:q\.?r(?!is)(?![a-z])|二维码|二維碼|二维碼|微信码|คิวอาร์|큐알)|(?:q\.?r(?!is)|二维码|二維碼|二维碼|คิวอาร์|큐알)[^.!?\n]{0,16}(?:scan|扫|掃|スキャン|読み取|스캔|찍어|加|สแกน)|flash(?:ez|e) le carre|(?:point|hold) your (?:camera|phone) (?:at|over|to) the (?:square|code)|escanee el cuadr\w{2,6}/u;
const CODE_OF_PARCEL =
  /return|label|locker|drop|parcel|pick ?up|manual|instruction|devoluci|etiqueta|retoure|abhol|etichetta|retour|colis|退货|退貨|寄件|取件|说明书|說明|返品|ラベル|반품|설명서|คืน|คู่มือ|tra hang|retur|pulang/u;
/** A code to pay with is a payment outside the order. */
const CODE_TO_PAY =
  /(?<![a-z])(?:vietqr|promptpay|paynow|duitnow|bayar|bayad|tra tien|thanh toan|chuyen khoan|pay(?:ment)?|zahl\w{0,3}|pag[ao]\w{0,2}|pix|pai?ement|payer|pagamento)(?![a-z])|付款|支付|转账|轉帳|決済|支払|결제|송금|จ่าย|โอน/u;
const CODE_OF_SHOP =
  /wechat|weixin|微信|whats ?app|telegram|line(?![a-z])|zalo|kakao|카톡|instagram|facebook|group|vip|our (?:chat|account|team)|ライン|ไลน์|客服|加我|친구|messenger|nhom|grup/u;

/** The signs of a mailbox in words, without an address that could be read. */
const MAILBOX =
  /(?<![a-z])(?:arobase|arrobase|chiocciola|klammeraffe|a cong|ge ?mail|g ?- ?mail|g mail|jmail|j mail|gee ?mail|yi ?mail|hot mail|out look punto|ji ?meil|gimeil|ge meil)(?![a-z])|アットマーク|골뱅이|小老鼠|圈a/u;
const OWN_MAILBOX =
  /(?<![a-z])(?:our|my|nuestro|nuestra|mi|nosso|nossa|meu|notre|mon|unser\w{0,2}|mein\w{0,2}|nostr[oa]|mio|mia|email kami|kami punya|cua shop|ben em|namin)(?![a-z]) (?:\w{1,12} ){0,2}(?:gmail|hotmail|outlook|yahoo|icloud)(?![a-z])|(?:我们|我的|本店|当店|저희|제)[^。.!?]{0,8}(?:gmail|hotmail|qq ?邮箱|163|네이버 ?메일|지메일)/u;

/** The shop's own phone, e-mail, handle or code, also under a disguise. */
export const checkContactDetail: ReplyCheck = (view, { buyer }) => [
  ...findMail(view),
  ...view.messengers.flatMap((entity) => readMessenger(entity, view)),
  ...findPhones(view, buyer?.orderIds ?? [])
    .filter(({ from, to }) => !isNumberOfParcel(view, from, to))
    .map(({ from, to, disguised }) =>
      contact(disguised ? "disguised phone number" : "phone number", sourceSpan(view.normal, from, to)),
    ),
  ...findHandles(view).map(({ from, to }) => contact("social handle", sourceSpan(view.normal, from, to))),
  ...findCodes(view),
];

function contact(what: string, span: RawFinding["spans"][number]): RawFinding {
  return { class: "contact_detail", rule: `any/contact_detail/${what}`, spans: [span], rewrite: "" };
}

function findMail({ addresses, normal, text }: ReplyView): RawFinding[] {
  const mails = addresses.filter(
    ({ kind, from }) => kind === "email" && !BUYERS.test(sentenceAround(text, from, 1)),
  );
  if (mails.length > 0)
    return mails.map(({ from, to, disguised }) =>
      contact(disguised ? "disguised e-mail address" : "e-mail address", sourceSpan(normal, from, to)),
    );
  const sign = MAILBOX.exec(text) ?? OWN_MAILBOX.exec(text);
  return sign
    ? [contact("disguised e-mail address", sourceSpan(normal, sign.index, sign.index + sign[0].length))]
    : [];
}

function readMessenger(
  { start, end, value, detail }: ReplyView["messengers"][number],
  view: ReplyView,
): RawFinding[] {
  const spans = [{ start, end }];
  // "Drop me a line: …" names no app.
  if (
    detail.app === "line" &&
    !/[\d_.@]/.test(value) &&
    /(?:^|[^a-z])(?:a|the|this|our|your|product|same) line\W{1,3}$/i.test(
      view.source.slice(Math.max(0, start - 24), start),
    )
  )
    return [];
  const disguise =
    view.source.slice(start, end) === value && view.text.includes(value.toLowerCase()) ? "" : "disguised ";
  return (["contact_detail", "other_platform"] as const).map((name) => ({
    class: name,
    rule: `any/${name}/${disguise}messenger handle`,
    spans,
    rewrite: "",
  }));
}

/** A number that a carrier's or an order's form explains. */
function isNumberOfParcel(
  { normal, trackingNumbers, orderIds }: ReplyView,
  from: number,
  to: number,
): boolean {
  const { start, end } = sourceSpan(normal, from, to);
  return [...trackingNumbers, ...orderIds].some((one) => one.start < end && one.end > start);
}

function findCodes({ normal, text }: ReplyView): RawFinding[] {
  const match = CODE.exec(text);
  if (!match) return [];
  const sentence = sentenceAround(text, match.index, match[0].length);
  if ((CODE_OF_PARCEL.test(sentence) || CODE_TO_PAY.test(sentence)) && !CODE_OF_SHOP.test(sentence))
    return [];
  return [contact("code to scan", sourceSpan(normal, match.index, match.index + match[0].length))];
}
