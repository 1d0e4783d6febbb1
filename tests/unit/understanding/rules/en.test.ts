import { enRules } from "../../../../lib/understanding/instant/rules/en";
import { expectRules } from "./expect-rules";

expectRules(enRules, {
  "en/review_threat/bad review or low stars announced": {
    hits: [
      "You leave me no choice, I will write a terrible review tonight",
      "one star is all you deserve",
      "my review will not be kind to you",
    ],
    misses: [
      "I'll leave you a 5 star review, love it",
      "I read some bad reviews about the zip, is it fixed now?",
      "I gave one star by mistake, how do I change it?",
    ],
  },
  "en/review_threat/will post or expose online": {
    hits: [
      "I’m going to post this mess all over Facebook",
      "Everyone should know how you treat buyers",
      "going to make a video about how you cheat on sizes",
    ],
    misses: [
      "I will post a TikTok, love this dress",
      "can I share the link with my friends?",
      "I will post about it on Instagram in exchange for a free sample",
    ],
  },
  "en/dispute/claim, chargeback or bank dispute": {
    hits: [
      "I opened an A-to-Z this morning",
      "My card company will reverse this payment",
      "I've filed a dispute with PayPal",
    ],
    misses: [
      "How do I file a warranty claim for the blender?",
      "can I pay with PayPal?",
      "where can I claim the voucher",
    ],
  },
  "en/dispute/report to the platform": {
    hits: [
      "I have reported your shop to Lazada",
      "Amazon has been informed and will decide",
      "I'm taking this up with Shopee",
    ],
    misses: [
      "I want to report a typo in the listing",
      "Should I report the courier to Shopee?",
      "Did you sell on Amazon before?",
    ],
  },
  "en/legal/lawyer, court or lawsuit": {
    hits: [
      "You will hear from my solicitor",
      "I’m taking this to small claims",
      "my lawyers will send you a letter",
    ],
    misses: [
      "My lawyer friend loves this bag",
      "Are these good tennis court shoes?",
      "lawyer costume for Halloween, size M?",
    ],
  },
  "en/legal/police or consumer authority": {
    hits: [
      "I will go to the police with the photos",
      "Trading Standards know about you now",
      "I am filing a complaint with the FTC",
    ],
    misses: [
      "Is the police costume with a hat?",
      "do you have a toy police car",
      "My husband is a police officer and likes the torch",
    ],
  },
  "en/safety/injury or illness": {
    hits: [
      "The lid cut my finger to the bone",
      "my daughter's face is swollen after the mask",
      "We ended up in the emergency room because of this",
    ],
    misses: [
      "is this cream safe for sensitive skin?",
      "Another brand gave me a rash so I ask first",
      "Can it go in a hospital bag?",
    ],
  },
  "en/safety/fire, shock or danger to a child or pet": {
    hits: [
      "The adapter caught fire at night",
      "I got an electric shock off the lamp",
      "our puppy almost choked on the squeaker",
    ],
    misses: ["Does the Fire TV stick fit?", "this outfit is fire", "will it overheat if I leave it on?"],
  },
  "en/counterfeit_claim/fake item": {
    hits: [
      "This perfume is a fake, the bottle is wrong",
      "they aren't authentic, the shop checked",
      "You are copying our trademark logo",
    ],
    misses: [
      "Is it original or a replica?",
      "is that fake leather or real?",
      "I hope it is not fake, many sellers lie",
    ],
  },
  "en/fraud_accusation/scam, thief or liar": {
    hits: ["You people are thieves", "what a scam", "I've been robbed by this shop"],
    misses: [
      "Is this a scam or a real shop?",
      "I was scammed by another shop so I am careful",
      "an anti-theft bag, great",
    ],
  },
  "en/refund_abuse/money or else a bad review": {
    hits: [
      "refund me or I post one star",
      "Pay me back or everybody will see the video",
      "send the money and I will delete my bad review",
    ],
    misses: [
      "I would like a refund or a replacement, please",
      "Refund please, the lamp is broken",
      "How do I change my review? I sent the money already",
    ],
  },
  "en/refund_abuse/good review for money": {
    hits: [
      "five stars if you send me 10 dollars back",
      "give me a free one and I'll leave a great review",
      "Good review in exchange for a gift card, deal?",
    ],
    misses: [
      "The card said five stars for a free gift, how?",
      "I will give 5 stars if it arrives on Friday",
      "I already left a good review, thanks for the gift",
    ],
  },
  "en/refund_abuse/wants money and keeps the item": {
    hits: [
      "I won't send it back, just give me the refund",
      "full refund and I keep the shoes",
      "I'm keeping the lamp and I want all my money",
    ],
    misses: [
      "Do I have to send it back for a refund?",
      "could I get a partial refund and keep it?",
      "I did not receive the refund, the item was returned",
    ],
  },
  "en/off_platform/talk elsewhere": {
    hits: ["Can we talk on WhatsApp instead?", "what's your phone number", "please call me, I hate typing"],
    misses: [
      "Tell the courier to call me on arrival",
      "I need to change my phone number on the order",
      "does the watch show WhatsApp notifications?",
    ],
  },
  "en/off_platform/pay or deliver around the platform": {
    hits: [
      "Can I pay you directly to your bank?",
      "let's do it outside the platform and save fees",
      "I could venmo you for it",
    ],
    misses: ["Do you accept Venmo?", "how much are the shipping fees?", "Is the refund paid back by Amazon?"],
  },
  "en/phishing/poses as the platform, a courier or a bank": {
    hits: [
      "Your shop account will be suspended today",
      "This is the Shopee security team",
      "Please verify your seller account now",
    ],
    misses: [
      "My account is blocked, I cannot pay",
      "is your shop open on Sunday?",
      "Does Amazon support cover this?",
    ],
  },
  "en/phishing/asks for codes, passwords or documents, or baits with a link": {
    hits: [
      "send me the OTP you got",
      "We need a copy of your passport to pay out",
      "Click this link to get paid",
    ],
    misses: [
      "what is the default password of the camera?",
      "The tracking link does not open",
      "which zip code do you need?",
    ],
  },
  "en/abuse/insults": {
    hits: ["You are a bunch of idiots", "stupid seller, answer me", "shut up and send it, morons!"],
    misses: ["Sorry, stupid question", "I feel like an idiot, found it", "is it idiot-proof to build?"],
  },
  "en/abuse/threats, hate or sexual harassment": {
    hits: [
      "I know where your warehouse is",
      "go back to your country",
      "send me a pic of your body, baby: nudes",
    ],
    misses: [
      "Which size is the model wearing?",
      "Is it for a single bed?",
      "please send a photo of the back of the dress",
    ],
  },
  "en/privacy/delete or disclose personal data": {
    hits: [
      "Please delete all my personal data",
      "What information do you hold about me?",
      "remove my number from your list",
    ],
    misses: [
      "How do I delete my data from the tablet?",
      "please delete the order",
      "will this remove the stain from my bag?",
    ],
  },
  "en/privacy/misuse of personal data": {
    hits: [
      "Who gave you my number?",
      "You sold my email to spammers",
      "why is my full name posted on your page, who shared my address",
    ],
    misses: [
      "I gave you my address already",
      "can I use my email to log in?",
      "my number changed, please note",
    ],
  },
});
