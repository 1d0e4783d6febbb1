import { anyPack } from "../../../../../lib/replies/policy/packs/any";
import { expectPack } from "./expect-pack";

expectPack(anyPack, {
  "any/off_platform_payment/international bank account number": {
    hits: [
      "IBAN: DE89 3704 0044 0532 0130 00",
      "GB29 NWBK 6016 1331 9268 19",
      "iban fr7630006000011234567890189",
      "SWIFT code: DEUTDEFF",
    ],
    misses: [
      "Order 112-3456789-1234567",
      "The model is DE20X",
      "A swift reply",
      "Size FR38 or DE36",
      "订单 250101ABCDEFGH",
    ],
  },
  "any/off_platform_payment/payment link or wallet address": {
    hits: [
      "paypal.me/madeupshop",
      "0x52908400098527886e0f7030069857d2e4169ee7",
      "cash.app/$madeup",
      "USDT wallet: TXYZ",
    ],
    misses: [
      "PayPal at checkout",
      "color 0x3f",
      "Cash on delivery is offered",
      "the ethernet cable",
      "wallet with 6 pockets",
    ],
  },
  "any/contact_detail/messenger invitation link": {
    hits: ["wa.me/15550100", "https://t.me/madeup", "加我 line.me/ti/p/abc", "zalo.me/0900000000"],
    misses: ["tell me more", "WhatsApp", "the line is thin", "at.me please"],
  },
  "any/other_platform/messenger invitation link": {
    hits: ["wa.me/15550100", "https://t.me/madeup", "加我 line.me/ti/p/abc", "zalo.me/0900000000"],
    misses: ["tell me more", "the size of the line", "微信壁纸", "m.me"],
  },
  "any/other_platform/shop or profile on another site": {
    hits: [
      "instagram.com/madeupshop",
      "www.ebay.com/str/madeup",
      "https://madeup.myshopify.com",
      "etsy.com/shop/madeup",
    ],
    misses: ["https://www.example.com/", "see facebook.com/help/contact", "the listing page", "ebay"],
  },
});
