import { tlRules } from "../../../../lib/understanding/instant/rules/tl";
import { expectRules } from "./expect-rules";

expectRules(tlRules, {
  "tl/review_threat/bad review or low stars announced": {
    hits: ["bibigyan ko kayo ng 1 star", "pangit na review ang ilalagay ko", "abangan nyo ang review ko"],
    misses: [
      "5 stars sa inyo, ang ganda",
      "nabasa ko yung pangit na review, totoo ba?",
      "1 star nagkamali ako ng pindot, namali",
    ],
  },
  "tl/review_threat/will post or expose online": {
    hits: ["ipopost ko to sa FB", "para malaman ng lahat", "papa-viral ko kayo, ipapa-viral ko ang shop nyo"],
    misses: [
      "ang ganda, ipopost ko sa FB",
      "nakita ko kayo sa TikTok",
      "ia-upload ko sa tiktok pag may collab",
    ],
  },
  "tl/dispute/claim, chargeback or report to the platform": {
    hits: ["irereport ko kayo sa Shopee", "nag-file na ako ng dispute", "isusumbong ko to sa Lazada"],
    misses: [
      "pwede ba PayPal?",
      "di naman ako magrereklamo, tanong lang",
      "yung rider ang irereport ko sa Shopee",
    ],
  },
  "tl/legal/lawyer, court, police or consumer authority": {
    hits: ["magrereklamo ako sa DTI", "kakausapin ko ang abogado ko", "ipapa-blotter ko kayo"],
    misses: [
      "asawa ko pulis, bagay sa kanya, regalo",
      "DTI registered po ba kayo?",
      "costume ng pulis meron?",
    ],
  },
  "tl/safety/injury or illness": {
    hits: ["napaso ang kamay ko", "nagka-rashes ang anak ko", "sinugod namin sa ospital"],
    misses: [
      "safe ba sa sensitive skin, di ba nagka-rashes?",
      "hindi naman ako nagka-rashes sa mukha",
      "para sa paso ng balat ba to, gamot sa sugat sa kamay?",
    ],
  },
  "tl/safety/fire, shock or danger to a child or pet": {
    hits: ["umusok yung charger", "nakuryente ako sa plantsa", "muntik malunok ng baby"],
    misses: ["sasabog ba to pag mainit?", "hindi naman umuusok, okay siya", "natunaw yung ice cream"],
  },
  "tl/counterfeit_claim/fake item": {
    hits: ["peke yung dumating", "fake pala to", "hindi original yung bag"],
    misses: ["original po ba?", "fake nails po meron?", "baka peke, pano malalaman?"],
  },
  "tl/fraud_accusation/scam, thief or liar": {
    hits: ["manloloko kayo", "scammer ang seller na to", "magnanakaw"],
    misses: [
      "akala ko scammer pero legit pala",
      "na-scam na ako dati sa ibang shop",
      "iwas nakaw ba, anti magnanakaw?",
    ],
  },
  "tl/refund_abuse/money or else a bad review, or a good one for money": {
    hits: [
      "refund o 1 star",
      "bigyan nyo ko ng 100 5 stars kayo sakin",
      "buburahin ko review kung bayaran nyo ako",
    ],
    misses: [
      "pwede po ba partial refund?",
      "pag dumating bukas 5 stars",
      "sabi sa card may voucher pag nag 5 stars",
    ],
  },
  "tl/refund_abuse/wants money and keeps the item": {
    hits: [
      "refund nyo ko pero di ko ibabalik",
      "pera ko ibalik nyo, akin na yung item",
      "di ko isasauli, refund nyo na",
    ],
    misses: [
      "kailangan ba ibalik para ma-refund?",
      "wala pa rin nare-refund sa akin",
      "papalitan na lang, di ko ibabalik ang pera",
    ],
  },
  "tl/off_platform/talk, pay or deliver elsewhere": {
    hits: ["pahingi ng number nyo", "direct gcash na lang para mas mura", "tawagan nyo ako sa 0900"],
    misses: ["pwede po ba gcash?", "tawagan ako ng rider pag malapit", "papalitan ko po number ko"],
  },
  "tl/phishing/poses as the platform or a courier, asks for codes or documents": {
    hits: ["masususpend ang shop nyo", "pa-send ng OTP na natanggap mo", "i-click ang link para ma-claim"],
    misses: ["walang dumarating na OTP", "ano password ng wifi camera?", "di ma-open yung tracking link"],
  },
  "tl/abuse/insults": {
    hits: ["gago kayo", "putang ina nyo", "wala kayong utak"],
    misses: ["ang tanga ko, naka-off pala", "tangina ang ganda!", "sorry tanga lang ako"],
  },
  "tl/abuse/threats, hate or sexual harassment": {
    hits: ["alam ko kung saan kayo nakatira", "papatayin kita", "pasend ng nudes mo"],
    misses: ["pa-send ng pic ng actual item", "anong size ng suot ng model?", "sexy ng dress, bagay"],
  },
  "tl/privacy/delete, disclose or misuse of personal data": {
    hits: ["paki-delete ang number ko", "bakit nyo pinost ang address ko?", "sino nagbigay ng number ko?"],
    misses: ["papalitan ko po address ko", "paano burahin ang data ko sa tablet?", "data cable po meron?"],
  },
});
