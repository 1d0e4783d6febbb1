import type { RuleSet } from "./rule";

/** Signs that need no language: links, messenger names with a handle, keyboard rage. */
export const anyRules: RuleSet = {
  language: "any",
  rules: [
    {
      id: "any/phishing/shortened or disguised link",
      flag: "phishing",
      pattern:
        /\b(?:https?:\/\/)?(?:bit\.ly|tinyurl\.com|t\.ly|is\.gd|cutt\.ly|rb\.gy|rebrand\.ly|shorturl\.at|s\.id|goo\.gl|ow\.ly|tiny\.cc)\/\S{1,80}/u,
    },
    {
      id: "any/phishing/link to a bare IP address",
      flag: "phishing",
      pattern: /\bhttps?:\/\/\d{1,3}(?:\.\d{1,3}){3}\b/u,
    },
    {
      id: "any/phishing/link that poses as the platform, a courier or a bank",
      flag: "phishing",
      pattern:
        /\b(?:https?:\/\/)?[a-z0-9-]{0,40}(?:shopee|amazon|tiktok|lazada|paypal|dhl|ups|fedex|usps|dpd|gls|pos-?laju|j-?t-?express|correos|poste|verify|secure|account|login|refund|claim)[a-z0-9]{0,10}-[a-z0-9-]{1,40}\.[a-z]{2,10}(?:\/\S{0,80})?/u,
    },
    {
      id: "any/phishing/link under a throw-away domain",
      flag: "phishing",
      pattern:
        /\b(?:https?:\/\/)?[a-z0-9-]{2,60}\.(?:xyz|top|icu|click|cfd|sbs|buzz|rest|gq|tk|ml|cf)(?:\/\S{0,80})?(?![a-z0-9-])/u,
    },
    {
      id: "any/off_platform/messenger link or invitation",
      flag: "off_platform",
      pattern: /\b(?:wa\.me|t\.me|line\.me|zalo\.me|m\.me|chat\.whatsapp\.com)\/\S{1,60}/u,
    },
    {
      id: "any/off_platform/messenger with a number or handle",
      flag: "off_platform",
      pattern:
        /(?<![a-z])(?:whats ?app|wsp|wapp|wechat|we chat|weixin|telegram|line ?id|kakao(?:talk)?|viber|zalo|微信|卫星|薇信|vx)\s{0,3}(?:id|no|num(?:ber)?|號|号)?\s{0,3}[:=@+#]?\s{0,3}(?:\+?\d[\d\s-]{5,18}\d|[a-z][a-z0-9_.-]{0,20}\d[a-z0-9_.-]{0,20})/u,
    },
  ],
};
