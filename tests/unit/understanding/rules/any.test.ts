import { anyRules } from "../../../../lib/understanding/instant/rules/any";
import { expectRules } from "./expect-rules";

expectRules(anyRules, {
  "any/phishing/shortened or disguised link": {
    hits: ["see bit.ly/3xAbCdE", "https://tinyurl.com/abcd1234", "claim at cutt.ly/prize now"],
    misses: ["a bit of glue", "the bit.ly logo shirt", "is gd printing ok?"],
  },
  "any/phishing/link to a bare IP address": {
    hits: ["http://192.0.2.10/login", "open https://203.0.113.7", "go http://198.51.100.4:8080/x"],
    misses: ["firmware 1.2.3.4 please", "router at 192.168.1.1 does not answer", "order 10.20.30"],
  },
  "any/phishing/link that poses as the platform, a courier or a bank": {
    hits: [
      "http://shopee-winner.example.com/a",
      "amazon-verify.example.net/login",
      "pay at https://dhl-parcel.example.org",
    ],
    misses: ["https://www.amazon.com/dp/B000000000", "my-shop.example.com", "paypal or card?"],
  },
  "any/phishing/link under a throw-away domain": {
    hits: ["get it at freegift.xyz", "http://bonus-shop.top/claim", "see prize-now.click/a"],
    misses: ["the top is too small", "a click sound in the fan", "rest of the order"],
  },
  "any/off_platform/messenger link or invitation": {
    hits: ["wa.me/15550100", "join t.me/madeupshop", "https://chat.whatsapp.com/AbCd"],
    misses: ["does it show WhatsApp messages?", "tell me more", "t.me is a nice name"],
  },
  "any/off_platform/messenger with a number or handle": {
    hits: ["whatsapp +1 555 0100 22", "wechat: madeup_99", "telegram @shop123"],
    misses: ["WhatsApp notifications on this watch?", "telegram style case", "line 2 of the manual"],
  },
});
