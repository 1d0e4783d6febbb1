import { LinkifyIt } from "linkify-it";
import type { Finder, Found } from "./folded-text";

const linkify = new LinkifyIt({ fuzzyLink: true }).tlds(
  ["shop", "store", "online", "site", "xyz", "link", "top", "club", "live", "vip", "app", "dev", "icu"],
  true,
);

/** Endings that a bare name may have to count as a link; two-letter ones collide with words ("thanks.it is"). */
const BARE_ENDINGS =
  /\.(?:com|net|org|info|biz|shop|store|online|site|xyz|link|top|club|live|vip|app|dev|icu|cn|tw|hk|jp|kr|vn|th|ph|sg|de|fr|uk|br|mx|ru)$/;

/** Scripts that no address on a marketplace is written in: they are a border, where a link may begin or end. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** Web addresses and e-mail addresses, with or without their scheme. */
export const findLinks: Finder = ({ text }) =>
  !/[.:@]/.test(text)
    ? []
    : (linkify.match(text.replace(OTHER_SCRIPT, (sign) => " ".repeat(sign.length))) ?? [])
        .slice(0, 40)
        .flatMap((match): Found[] => {
          const from = match.index;
          const raw = match.raw.replace(/[.,;:!?)\]}'"]+$/, "");
          if (raw === "") return [];
          const to = from + raw.length;
          if (
            match.schema === "mailto:" ||
            (match.schema === "" && raw.includes("@") && !raw.includes("/"))
          ) {
            const address = raw.replace(/^mailto:/, "");
            return [{ kind: "email" as const, from, to, detail: { address } }];
          }
          const url = match.schema === "" ? `https://${raw}` : raw.startsWith("//") ? `https:${raw}` : raw;
          const host = hostOf(url);
          if (!host) return [];
          const bare = match.schema === "" && !raw.includes("/") && !raw.startsWith("www.");
          if (bare && !BARE_ENDINGS.test(host)) return [];
          return [{ kind: "url" as const, from, to, detail: { url, host } }];
        });

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname || null;
  } catch {
    return null;
  }
}
