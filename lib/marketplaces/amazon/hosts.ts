/** The three account groups: one sign-in serves all hosts of a group, so a case has one key in all of them. */
export type HostGroup = "na" | "eu" | "fe";

interface Host {
  group: HostGroup;
  /** ISO 3166 code that the host stands for; null where it serves many. */
  region: string | null;
}

/**
 * Seller Central hosts (docs/console-notes.md 3.1: seen in three independent projects, the rarer endings in one). The
 * European host serves all European marketplaces and does not tell which.
 */
export const HOSTS: Readonly<Record<string, Host>> = {
  "sellercentral.amazon.com": { group: "na", region: "US" },
  "sellercentral.amazon.ca": { group: "na", region: "CA" },
  "sellercentral.amazon.com.mx": { group: "na", region: "MX" },
  "sellercentral.amazon.com.br": { group: "na", region: "BR" },
  "sellercentral-europe.amazon.com": { group: "eu", region: null },
  "sellercentral.amazon.co.uk": { group: "eu", region: "GB" },
  "sellercentral.amazon.de": { group: "eu", region: "DE" },
  "sellercentral.amazon.fr": { group: "eu", region: "FR" },
  "sellercentral.amazon.it": { group: "eu", region: "IT" },
  "sellercentral.amazon.es": { group: "eu", region: "ES" },
  "sellercentral.amazon.nl": { group: "eu", region: "NL" },
  "sellercentral.amazon.se": { group: "eu", region: "SE" },
  "sellercentral.amazon.pl": { group: "eu", region: "PL" },
  "sellercentral.amazon.com.be": { group: "eu", region: "BE" },
  "sellercentral.amazon.ie": { group: "eu", region: "IE" },
  "sellercentral.amazon.com.tr": { group: "eu", region: "TR" },
  "sellercentral.amazon.ae": { group: "eu", region: "AE" },
  "sellercentral.amazon.sa": { group: "eu", region: "SA" },
  "sellercentral.amazon.eg": { group: "eu", region: "EG" },
  "sellercentral.amazon.co.za": { group: "eu", region: "ZA" },
  "sellercentral.amazon.in": { group: "eu", region: "IN" },
  "sellercentral.amazon.sg": { group: "fe", region: "SG" },
  "sellercentral.amazon.com.au": { group: "fe", region: "AU" },
  "sellercentral.amazon.co.jp": { group: "fe", region: "JP" },
  "sellercentral-japan.amazon.com": { group: "fe", region: "JP" },
};

/** Marketplace ids as in `marketplaceID=` and the switcher's values (public in Amazon's own developer documents). A Map, because
 * the page chooses what is looked up. */
const REGION_OF_ID: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ATVPDKIKX0DER: "US",
    A2EUQ1WTGCTBG2: "CA",
    A1AM78C64UM0Y8: "MX",
    A2Q3Y263D00KWC: "BR",
    A1F83G8C2ARO7P: "GB",
    A1PA6795UKMFR9: "DE",
    A13V1IB3VIYZZH: "FR",
    APJ6JRA9NG5V4: "IT",
    A1RKKUPIHCS9HS: "ES",
    A1805IZSGTT6HS: "NL",
    A2NODRKZP88ZB9: "SE",
    A1C3SOZRARQ6R3: "PL",
    AMEN7PMS3EDWL: "BE",
    A28R8C7NBKEWEA: "IE",
    A33AVAJ2PDY3EV: "TR",
    A2VIGQ35RCS4UG: "AE",
    A17E79C6D8DWNP: "SA",
    ARBP9OOSHTCHU: "EG",
    AE08WJ6YKNBMC: "ZA",
    A21TJRUUN4KGV: "IN",
    A19VAU5U5O7RUS: "SG",
    A39IBJ37TRP1C6: "AU",
    A1VC38T7YXB528: "JP",
  }),
);

/** Languages whose country names the switcher may show. */
const NAME_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr", "ja", "zh-CN", "ar"];
let regionByName: Map<string, string> | null = null;

/** The region that a country's name stands for ("Deutschland" → "DE"), or null. */
function regionOfName(name: string): string | null {
  if (!regionByName) {
    regionByName = new Map();
    for (const language of NAME_LANGUAGES) {
      const names = new Intl.DisplayNames([language], { type: "region" });
      for (const code of REGION_OF_ID.values())
        regionByName.set((names.of(code) ?? code).toLowerCase(), code);
    }
    regionByName.set("uk", "GB").set("usa", "US");
  }
  return regionByName.get(name.trim().toLowerCase()) ?? null;
}

/** The region that a switcher's value or text stands for: a marketplace id, a country name or "amazon.de"; else null. */
export function regionOfSwitcher(text: string): string | null {
  const value = text.trim();
  const host = /(?:www\.)?(amazon\.[a-z.]+)$/i.exec(value)?.[1]?.toLowerCase();
  return (
    REGION_OF_ID.get(value) ??
    regionOfName(value) ??
    (host ? (HOSTS[`sellercentral.${host}`]?.region ?? null) : null)
  );
}

/** Region of a page from its address alone: `marketplaceID` first, then the host. */
export function regionOfUrl(url: URL): string | null {
  const id = url.searchParams.get("marketplaceID") ?? url.searchParams.get("marketplaceId");
  return (id ? REGION_OF_ID.get(id) : undefined) ?? HOSTS[url.hostname]?.region ?? null;
}
