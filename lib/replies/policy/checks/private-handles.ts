import type { ReplyView } from "../reply-view";

/** A handle after a sign: never part of an e-mail address. */
const SIGNED = /(?<![a-z0-9._@-])@ ?[a-z0-9][\w.-]{2,30}(?![\w@])/gu;

/** A name as people choose it on a social site: with a digit, a point or a line in it. */
const NAME = "(?<name>@?[a-z0-9][a-z0-9._-]{3,30}[a-z0-9])(?![a-z0-9@])";
const APP =
  "(?:whats ?app|wechat|weixin|微信|wx|vx|line|ライン|らいん|라인|ไลน์?|ไอดีไลน์|telegram|tele|tg|电报|텔레그램|zalo|za lo|kakao(?: ?talk)?|카카오톡|카톡|카카오|カカオ|viber|skype|discord|instagram|insta|ig|fb|face|facebook|threads|twitter|youtube|抖音|小[红紅][书書]|快手|微博|messenger|snap(?:chat)?|인스타|인스타그램|インスタ|qq|扣扣|企鹅|賴|赖|飞机)";
const ID =
  "(?:id|アイディー?|아이디|ไอดี|账号|帳號|帐号|号|號|user(?: ?name)?|usuario|perfil|handle|nick(?:name)?|account|akun|cuenta|conta|compte|konto)";
/** "Add" with the letter or sign that stands for a messenger. */
const ADD_SIGN = String.raw`(?:[+加➕][ ]?(?:我|一下|下)?[^\p{L}\p{N}]{0,3}|加我|私我)(?:vx|wx|v|x|薇|微|威|维|卫|胃|徽|葳|薇信|微信|❤信|qq|q|扣|賴|赖|line)`;
const BEFORE = new RegExp(
  `(?:(?<![a-z])${APP}(?![a-z])|${ADD_SIGN}|(?<=薇|微|威|徽)[❤♥ .]{1,3}信|(?<![a-z])v ?信)[^a-z0-9@\\n.!?。！？]{0,10}(?:${ID}[^a-z0-9@\\n.!?。！？]{0,8})?(?:(?:it's|its|is|es|e|est|ist|adalah|la|at|on|us|me|as|ko|ay|ni|kami|page|profile|name|user|konto|trang|no)[ :]{1,2}){0,2}${NAME}`,
  "gdu",
);
/** "… as lamp_88 on Discord". */
const ON_APP = new RegExp(
  `(?<![a-z0-9@._-])${NAME} (?:on|at|en|no|na|auf|bei|sur|su|di|sa|tren|kat) (?:the )?${APP}(?![a-z])`,
  "gd",
);
const ADD =
  /(?<![a-z])(?:add (?:me|us|our)|find us|follow us|search for us|agreg[au]\w{0,4}|anad\w{1,6}|siga(?:-nos|nos)?(?= (?:no|na|en|a|@))|siguenos|me adicion\w{1,2}|adicion[ae]|ajoute[rz]?|cherche[rz]|aggiung\w{1,4}|cerca(?:ci|mi)|fuge?\w{0,4} uns|suchen sie|tambah|cari|ket ban|ketban|i-add|add nyo|add lang)(?![a-z])|加我|搜索|搜|検索|追加|友だち|友達|검색|추가|친추|แอด|เพิ่มเพื่อน/u;
const AFTER_NAME = /^\s?(?:で(?:検索|追加)|を(?:検索|追加)|(?:으?로)? ?(?:검색|추가|친추)|加我|搜)/u;
/** What a coded name is of when it is no handle. */
const CODED =
  /(?<![a-z])(?:order|tracking|product|item|listing|case|ticket|return|refund|request|claim|model|modelo|modell\w{0,2}|code|coupon|voucher|sku|ref|serial|pedido|orden|commande|bestell\w{0,8}|ordine|codigo|codice|kode|kod|ma|size|color|colour|usb|version|wi-?fi|bluetooth|ssid|password)(?![a-z])[^a-z0-9]{0,4}(?:\w{1,8} )?$|订单|訂單|商品|型号|型號|货号|优惠码|注文|品番|型番|クーポン|주문|모델|쿠폰|คำสั่งซื้อ|รุ่น|โค้ด/u;

/** Handles at social sites and chat apps that the common forms do not know; offsets into `view.text`. */
export function findHandles({ text, addresses }: ReplyView): { from: number; to: number }[] {
  const found = [...text.matchAll(SIGNED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (const match of text.matchAll(BEFORE)) {
    const [from, to] = match.indices?.groups?.name ?? [0, 0];
    if (isChosenName(text.slice(from, to)) || /^\d{6,12}$/.test(text.slice(from, to)))
      found.push({ from, to });
  }
  for (const match of text.matchAll(ON_APP)) {
    const [from, to] = match.indices?.groups?.name ?? [0, 0];
    if (isChosenName(text.slice(from, to))) found.push({ from, to });
  }
  for (const { kind, from, to, says } of addresses)
    if (kind === "host" && PROFILE.test(says)) found.push({ from, to });
  if (ADD.test(text))
    for (const match of text.matchAll(/(?<![a-z0-9._@/-])[a-z][a-z0-9._-]{3,30}[a-z0-9](?![a-z0-9@./-])/gu)) {
      const { index: from } = match;
      const to = from + match[0].length;
      const beside =
        ADD.test(text.slice(Math.max(0, from - 24), from)) || AFTER_NAME.test(text.slice(to, to + 10));
      if (
        beside &&
        isChosenName(match[0]) &&
        !MODEL.test(match[0]) &&
        !CODED.test(text.slice(Math.max(0, from - 24), from))
      )
        found.push({ from, to });
    }
  return found
    .filter(
      ({ from, to }) => !addresses.some((one) => one.kind === "email" && one.from < to && one.to > from),
    )
    .slice(0, 8);
}

/** "QY-20": the name of a model, looked for in an app or a shop. */
const MODEL = /^[a-z]{1,4}-\d{1,5}[a-z]{0,2}$|^[a-z]{1,2}\d{1,4}$/;
/** A person's or a shop's page at a social site or messenger. */
const PROFILE =
  /^(?:www\.|m\.)?(?:facebook\.com|fb\.com|instagram\.com|t\.me|wa\.me|m\.me|line\.me|lin\.ee|zalo\.me|twitter\.com|x\.com|threads\.net|open\.kakao\.com|discord\.gg)\/(?!help|legal|policies)@?[\w.+~/-]{3,}/;

/** Letters with a digit or a line: a word of a language has neither. */
function isChosenName(name: string): boolean {
  return (
    /[a-z]/.test(name) &&
    /[\d_@]|[a-z][._][a-z]/.test(name) &&
    !/^\d+(?:st|nd|rd|th|cm|mm|ml|kg|rb|k|x\d+)$/.test(name)
  );
}
