import { fragments, phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";

/** Signs that need no language: names and numbers that are written alike everywhere. */
export const anyPack: PolicyPack = {
  language: "any",
  version: 1,
  checked: "2026-11-21",
  rules: [
    {
      id: "any/off_platform_payment/international bank account number",
      class: "off_platform_payment",
      pattern: phrases`
        iban[\s:]{0,3}[a-z]{2}\d{2}[\s]?[a-z0-9]{4}
        (?:de|fr|es|it|pt|nl|be|at|ie|gb|pl|lu|ch|se|dk|fi|cz|gr|ro)\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?
        (?:swift|bic)(?:[\s/-](?:bic|code)){0,2}[\s:]{1,3}[a-z]{6}[a-z0-9]{2,5}`,
    },
    {
      id: "any/off_platform_payment/payment link or wallet address",
      class: "off_platform_payment",
      pattern: phrases`
        (?:paypal\.me|venmo\.com|cash\.app|revolut\.me|buymeacoffee\.com|ko-fi\.com|wise\.com\/pay|monzo\.me|buy\.stripe\.com)\/[\w$-]{1,40}
        0x[a-f0-9]{40}
        bc1[a-z0-9]{25,60}
        (?:usdt|trc-?20|erc-?20|btc|bitcoin|eth|crypto)[\s:]{1,3}(?:wallet|address|only|ok|accepted)`,
      rewrite: "",
    },
    {
      id: "any/contact_detail/messenger invitation link",
      class: "contact_detail",
      pattern: fragments`
        (?:wa\.me|t\.me|line\.me|lin\.ee|zalo\.me|m\.me|chat\.whatsapp\.com|api\.whatsapp\.com|open\.kakao\.com|join\.skype\.com|discord\.gg|signal\.me|u\.wechat\.com)/\S{1,60}`,
      rewrite: "",
    },
    {
      id: "any/other_platform/messenger invitation link",
      class: "other_platform",
      pattern: fragments`
        (?:wa\.me|t\.me|line\.me|lin\.ee|zalo\.me|m\.me|chat\.whatsapp\.com|api\.whatsapp\.com|open\.kakao\.com|join\.skype\.com|discord\.gg|signal\.me|u\.wechat\.com)/\S{1,60}`,
      rewrite: "",
    },
    {
      id: "any/other_platform/shop or profile on another site",
      class: "other_platform",
      pattern: fragments`
        (?:instagram|facebook|tiktok|twitter|pinterest|youtube|weibo|xiaohongshu|taobao|aliexpress|alibaba|ebay|etsy|temu|walmart|carousell|tokopedia|mercari|depop|vinted|poshmark|qoo10)\.(?:com|co|net|de|fr|es|it|jp|sg|my|ph|th|vn|id|co\.uk|co\.id|com\.my)/(?:@|shop/|store/|user/|p/|usr/|str/)?[\w.@-]{2,40}
        \.myshopify\.com`,
      unless: fragments`
        tiktok\.com/(?:business|legal|support)
        facebook\.com/(?:help|legal)`,
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      rewrite: "",
    },
  ],
};
