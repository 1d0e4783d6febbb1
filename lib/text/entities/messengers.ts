import type { MessengerApp } from "../../domain/entity";
import { type Finder, type Found, groupPlace, matchAll, oneOf } from "./folded-text";

/** Names of each app. `short` ones are words or letters elsewhere and need a mark ("line: …", "id …", "@…"). */
const APPS: readonly { app: MessengerApp; names: readonly string[]; short: readonly string[] }[] = [
  {
    app: "whatsapp",
    names: ["whatsapp", "whats app", "watsapp", "whatsap", "wassap", "wsp", "zap"],
    short: ["wa"],
  },
  {
    app: "wechat",
    names: ["wechat", "we chat", "weixin", "微信", "威信", "薇信"],
    short: ["wx", "vx", "v信"],
  },
  { app: "line", names: ["ไลน์", "라인", "ライン"], short: ["line", "ไลน"] },
  { app: "telegram", names: ["telegram", "telegrama", "텔레그램"], short: ["tg", "tele", "电报"] },
  { app: "viber", names: ["viber"], short: [] },
  { app: "zalo", names: ["zalo"], short: [] },
  {
    app: "kakaotalk",
    names: ["kakaotalk", "kakao talk", "카카오톡", "카톡", "カカオトーク"],
    short: ["kakao"],
  },
  { app: "instagram", names: ["instagram", "insta", "인스타"], short: ["ig", "ins"] },
];

const LINKS: readonly [MessengerApp, string][] = [
  ["whatsapp", String.raw`(?:wa\.me|api\.whatsapp\.com)\/(?:send\?phone=)?`],
  ["telegram", String.raw`(?:t\.me|telegram\.me)\/`],
  ["line", String.raw`line\.me\/(?:r\/)?ti\/p\/`],
  ["zalo", String.raw`zalo\.me\/`],
  ["instagram", String.raw`instagram\.com\/`],
  ["kakaotalk", String.raw`open\.kakao\.com\/o\/`],
];

const ID_WORDS = oneOf(
  "id,no,no.,nr,number,num,nomor,nomer,numero,número,account,user,handle,账号,帳號,号码,號碼,号,號,アカウント,아이디,ไอดี,เบอร์,số".split(
    ",",
  ),
);
const HANDLE = String.raw`\+?\d[\d ().-]{5,17}\d|@?[a-z0-9][a-z0-9_.-]{2,30}`;
const AFTER = String.raw`[ \t]{0,3}(?<id>(?:${ID_WORDS})(?![a-z]))?[ \t]{0,2}(?<mark>[:=]|is|es|é|ist|adalah|是|は|คือ|là)?[ \t]{0,2}(?<handle>${HANDLE})`;

const PATTERNS = APPS.flatMap(({ app, names, short }) => [
  { app, needsMark: false, pattern: new RegExp(`(?<![a-z0-9])(?:${oneOf(names)})${AFTER}`, "dg") },
  ...(short.length > 0
    ? [{ app, needsMark: true, pattern: new RegExp(`(?<![a-z0-9])(?:${oneOf(short)})${AFTER}`, "dg") }]
    : []),
]);
const LINK_PATTERNS = LINKS.map(([app, path]) => ({
  app,
  pattern: new RegExp(`(?<![a-z0-9])(?:https?:\\/\\/)?(?:www\\.)?${path}(?<handle>[a-z0-9_.~+-]{3,40})`, "g"),
}));

/** A handle at a chat app, or a link to one. The app alone, without a handle, is no entity. */
export const findMessengers: Finder = ({ text }) => {
  const links = LINK_PATTERNS.flatMap(({ app, pattern }) =>
    matchAll(text, pattern).map((match) =>
      found(app, match.groups?.handle ?? "", match.index, match.index + match[0].length),
    ),
  );
  const handles = PATTERNS.flatMap(({ app, needsMark, pattern }) =>
    matchAll(text, pattern).flatMap((match): Found[] => {
      const { id, mark, handle = "" } = match.groups ?? {};
      const marked = handle.startsWith("@") || mark === ":" || mark === "=" || Boolean(id);
      const digits = handle.replace(/\D/g, "").length;
      // Without a mark a plain word is just the next word of the sentence; with one it must not be a number of things.
      if (needsMark ? !marked : !marked && digits === 0 && !handle.includes("_")) return [];
      if (digits > 0 && digits < 6 && /^[\d .()-]+$/.test(handle)) return [];
      if (id && !mark && !handle.startsWith("@") && digits === 0 && !/[_.]/.test(handle)) return [];
      const { from, to } = groupPlace(match, "handle");
      const trimmed = handle.replace(/[.\- (]+$/, "");
      return [found(app, trimmed, from, to - (handle.length - trimmed.length))];
    }),
  );
  return [...links, ...handles];
};

function found(app: MessengerApp, handle: string, from: number, to: number): Found {
  return { kind: "messenger", from, to, detail: { app, handle: handle.replace(/^@/, "") } };
}
