import { enPack } from "../../../../../lib/replies/policy/packs/en";
import { expectPack } from "./expect-pack";

expectPack(enPack, {
  "en/contact_detail/own number, address or code offered": {
    hits: [
      "My phone number is below, call any time",
      "Please scan our QR code to reach us",
      "Here's my WhatsApp, save it",
      "You can email us at our Gmail for faster help",
      "Add me on line, id: madeupshop",
    ],
    misses: [
      "Please check that the phone number in your order is right",
      "You can contact us here in chat at any time",
      "We are not allowed to share our phone number here, sorry",
      "The courier will call the mobile number in your order",
      "Show the QR code of the return label at the post office",
    ],
  },
  "en/contact_detail/asks the buyer for a private contact": {
    hits: [
      "Can I have your WhatsApp please?",
      "Send me your email and I will send the manual",
      "Could I have your number?",
      "Please share your WeChat with us",
    ],
    misses: [
      "Please check your phone number in the order, the courier needs it",
      "Could you send us a photo of the label?",
      "You can change the contact number of your order in the app",
      "The tracking link was sent to you by the platform",
    ],
  },
  "en/other_platform/moves the talk to a messenger": {
    hits: [
      "Please add us on WhatsApp for faster service",
      "Follow our Instagram page for news",
      "Let's continue on Telegram",
      "Do you have WhatsApp?",
      "Message me on Facebook",
    ],
    misses: [
      "This case has the WhatsApp logo printed on the back",
      "The watch shows messages from WhatsApp and Telegram",
      "We cannot talk on WhatsApp, please write here",
      "You can contact us here in chat",
      "Put the hook on line 2 of the drawing",
    ],
  },
  "en/other_platform/own website or another shop": {
    hits: [
      "You can order it cheaper on our website",
      "Please visit our own website for more colours",
      "Better order directly from us next time",
      "Google our shop name",
      "Our online store has a larger range",
    ],
    misses: [
      "You can track it on the courier's website",
      "The manual is on the manufacturer's website",
      "We do not have our own website, only this shop",
      "The size chart is in the listing",
    ],
  },
  "en/other_platform/shop on another marketplace": {
    hits: [
      "It is cheaper in our eBay store",
      "Please order on AliExpress instead",
      "We also sell on Etsy",
      "Search our name on Carousell",
    ],
    misses: [
      "We only sell here, not on eBay",
      "If you bought it on eBay, please ask that seller",
      "We cannot match the eBay price",
      "You can order it here",
    ],
  },
  "en/other_platform/our shop on Amazon": {
    hits: [
      "Please buy on Amazon, it ships faster",
      "Our Amazon store has more colours",
      "It is also available on Amazon",
      "You can find the blue one on Amazon",
    ],
    misses: [
      "We do not sell on Amazon",
      "If you bought it on Amazon, please ask there",
      "The Amazon rainforest print is sold out",
      "You can order the blue one here",
    ],
  },
  "en/other_platform/our shop on Shopee or Lazada": {
    hits: [
      "Please check our Shopee store",
      "It is cheaper on Lazada",
      "You can buy through our Shopee",
      "Visit our Lazada shop for vouchers",
    ],
    misses: [
      "We do not sell on Lazada",
      "If you bought it on Shopee, please ask there",
      "Only this shop has the red one",
      "You can find the size chart in the listing",
    ],
  },
  "en/off_platform_payment/bank, wallet or cash to the seller": {
    hits: [
      "Please transfer the shipping fee to our bank account",
      "You can pay by PayPal to save the platform fee",
      "We also accept GCash",
      "Send 20 dollars via Zelle and we ship today",
      "We will refund you via PayPal",
      "Please pay us directly",
    ],
    misses: [
      "Your PayPal refund was issued by the platform",
      "You can choose PayPal or a card at checkout",
      "Please never pay outside the platform",
      "Amazon has refunded the amount to your bank account",
      "The refund goes to your original payment method",
    ],
  },
  "en/ask_to_cancel/asks the buyer to cancel": {
    hits: [
      "Please cancel the order, we are out of stock",
      "Could you cancel and order again?",
      "Can you request a cancellation from your side?",
      "If you cancel it, we will give you the new price",
      "Kindly cancel your order for us",
    ],
    misses: [
      "If you want to cancel, please open the order and tap Cancel",
      "As you asked to cancel, please confirm in the app",
      "Please do not cancel, it ships today",
      "There is no need to cancel your order",
      "Your cancellation request has been approved",
    ],
  },
  "en/ask_to_cancel/asks for a false reason": {
    hits: [
      "Please choose changed my mind as the reason",
      "For the reason please select no longer needed",
      "Select 'ordered by mistake' as the cancellation reason",
      "Do not choose out of stock as the reason",
    ],
    misses: [
      "Please choose the reason that applies to you",
      "Select the size you need",
      "Please choose the true reason for the return",
      "You selected 'changed my mind' as the reason",
    ],
  },
  "en/review_steering/asks for a positive review": {
    hits: [
      "Please leave us a 5 star review",
      "Rate us 5 stars",
      "If you are satisfied, please leave a review",
      "Please don't leave a bad review",
      "We would appreciate positive feedback",
    ],
    misses: [
      "Thank you for your review",
      "Thanks so much for your kind 5 star review",
      "You can read the reviews on the page",
      "We saw the review you left",
      "We don't ask for positive reviews",
    ],
  },
  "en/review_steering/asks to change or remove a review": {
    hits: [
      "Could you change your review?",
      "Please remove the negative feedback",
      "Would you mind updating your rating?",
      "Could the review be removed once you get the new one?",
    ],
    misses: [
      "Thank you for your feedback",
      "We have changed the address",
      "Please update your delivery address",
      "We would never ask you to, and you can edit your own review in your account",
    ],
  },
  "en/review_steering/something for a review": {
    hits: [
      "You get a free gift for a 5 star review",
      "Leave a review and get a $5 voucher",
      "If you change your rating, we will refund 50%",
      "We give a gift card in exchange for your review",
    ],
    misses: [
      "Thank you for your review and for your order",
      "We cannot offer gifts for reviews",
      "Your refund was issued today",
      "The free gift is in the parcel",
    ],
  },
  "en/review_steering/contact us instead of a bad review": {
    hits: [
      "Please contact us before leaving a review",
      "Before you leave negative feedback, please message us",
      "Tell us first instead of giving a bad rating",
      "If you are not satisfied, do not rush to a bad review",
    ],
    misses: [
      "Please contact us if anything is missing",
      "Please check the parcel before you sign for it",
      "If there is any problem, tell us here",
      "Thank you for telling us before the return",
    ],
  },
  "en/review_steering/asks for a review": {
    hits: [
      "Please leave a review",
      "Could you share your feedback?",
      "We would appreciate a rating",
      "Don't forget to rate us",
    ],
    misses: [
      "Thank you for your review",
      "We read your review",
      "Please leave the parcel with the courier",
      "Your feedback helps the team, thanks for it",
    ],
  },
  "en/marketing/promotion, coupon or cross-sell": {
    hits: [
      "Use code SAVE10 for your next order",
      "Check out our new arrivals",
      "Follow our shop for more deals",
      "Buy 2 get 1 free",
      "Get 20% off today",
      "You may also like our matching belt",
    ],
    misses: [
      "Unfortunately there is no discount on this one",
      "The coupon has expired",
      "Your parcel is on its way",
      "The blue one comes in size M and L",
      "We cannot combine two voucher codes",
    ],
  },
  "en/false_urgency/limited time or last chance": {
    hits: [
      "This price is only for today!",
      "Last chance to get it",
      "Hurry, order now before it's gone",
      "Limited time offer",
      "Order within the next 2 hours or it will be sold",
    ],
    misses: [
      "Please return it before 14 May, then the return window closes",
      "Your return period ends today",
      "There is no rush, take your time",
      "Orders before 2 pm have same-day shipping",
      "Our office is closed, this week only",
    ],
  },
  "en/false_urgency/few pieces left": {
    hits: ["Only 3 left", "Just a few pieces left", "These are the last items", "It is almost sold out"],
    misses: [
      "You have only 3 days left to return it",
      "It is sold out, sorry",
      "The left one is the charger",
      "We have it in stock",
    ],
  },
  "en/superlative/cheapest, best or first of all": {
    hits: [
      "We are the cheapest shop",
      "The best in the world",
      "No. 1 brand in Europe",
      "Our price is lower than any other shop",
      "You won't find a better bag",
      "World's best quality",
    ],
    misses: [
      "The largest size we have is XL",
      "Best regards from the team",
      "We do our best to help",
      "The lowest setting is best for wool",
      "The cheapest shipping option is standard",
    ],
  },
  "en/guarantee/absolute promise": {
    hits: [
      "It is 100% safe",
      "We guarantee it will work",
      "It never breaks",
      "Satisfaction guaranteed",
      "It lasts forever",
      "Absolutely harmless for children",
    ],
    misses: [
      "It has a 2-year manufacturer's warranty",
      "The shirt is 100% cotton",
      "We cannot guarantee the delivery date",
      "The guarantee period is 24 months",
      "Charge the battery to 100% first",
    ],
  },
  "en/health_claim/cures, treats or removes a complaint": {
    hits: [
      "This cream cures eczema",
      "The belt relieves back pain",
      "Lose 5 kg in two weeks",
      "It boosts your immune system",
      "Clinically proven to work",
      "You no longer need it: it replaces your medication",
    ],
    misses: [
      "Wash it at 30 degrees and dry it flat",
      "It is not intended to treat any disease",
      "Please ask your doctor before use",
      "Sorry for the pain this delay causes",
      "Remove the stains with cold water",
    ],
  },
  "en/rights_denial/no refunds or returns": {
    hits: [
      "No refunds!",
      "We do not accept returns in any case",
      "All sales are final",
      "You have no right to a refund",
      "Once opened it cannot be returned",
    ],
    misses: [
      "Worn underwear cannot be returned for hygiene reasons",
      "There is no return request in the system yet, please open one",
      "You can return it within 14 days",
      "We cannot refund it until the parcel arrives back",
      "Only Amazon can refund this order, we cannot refund it through the platform",
    ],
  },
  "en/rights_denial/defect left to the buyer": {
    hits: [
      "Faults after the first month are for you to sort out",
      "A defect in year two is not our problem",
      "We only cover the first month",
      "After 30 days we no longer repair broken items",
    ],
    misses: [
      "The legal guarantee covers defects for two years",
      "The fault no longer appears after the update",
      "Breakage through misuse is not covered",
      "Don't worry, we will repair the defect",
    ],
  },
  "en/rights_denial/a right as a favour": {
    hits: [
      "As a special favour we accept your return",
      "Out of goodwill we will allow the return within 14 days",
      "Just for you we can accept a return of the broken item",
      "Exceptionally we will take it back and repair the defect under guarantee",
    ],
    misses: [
      "You can return it within 14 days",
      "As an exception we accept the return although the period has passed",
      "As a courtesy we have added spare screws",
      "We are happy to help with the return",
    ],
  },
  "en/green_claim/unproven environmental praise": {
    hits: [
      "Our bags are eco-friendly",
      "A carbon neutral product",
      "It is good for the environment",
      "Fully biodegradable packaging",
      "Help to save the planet",
    ],
    misses: [
      "Made of recycled PET (GRS certified)",
      "Compostable according to EN 13432",
      "The wood is FSC certified and sustainably sourced",
      "We do not call it eco-friendly, it is plain plastic",
      "The green one is in stock",
    ],
  },
  "en/abusive_tone/insult or mockery": {
    hits: [
      "You are stupid",
      "What an idiot",
      "Can't you read?",
      "Stop wasting our time",
      "Shut up",
      "Learn to read",
    ],
    misses: [
      "That was a silly mistake of ours, and we apologise",
      "It is not a stupid question at all",
      "Sorry for wasting your time",
      "We are sorry, we cannot change this order any more",
      "The parcel is lying in the locker",
    ],
  },
  "en/abusive_tone/blame or contempt": {
    hits: [
      "It's your own fault",
      "You should have read the description",
      "You get what you pay for",
      "You clearly didn't measure",
      "Nobody else complains about it!",
    ],
    misses: [
      "It is not your fault at all",
      "Sorry, this is our mistake",
      "Choose whatever colour you like",
      "You should have received an e-mail from the platform",
      "Is it your first order with us?",
    ],
  },
  "en/abusive_tone/threat": {
    hits: [
      "We will sue you",
      "You will regret this",
      "I know where you live, be careful",
      "If you leave a bad review we will report your account",
      "This is my last warning to you!",
    ],
    misses: [
      "We will report the loss to the courier",
      "We will find it for you on your behalf",
      "Please be careful when you open the box",
      "Your account was credited by the platform",
    ],
  },
  "en/religion_politics/religion, politics or disputed borders": {
    hits: [
      "Taiwan is part of China",
      "Typical Americans, always complaining",
      "Allah will punish you",
      "It is late because of the government",
      "I support the president",
      "Germans are always so rude",
    ],
    misses: [
      "We are closed over Eid",
      "Merry Christmas to you",
      "We ship to Taiwan and Hong Kong",
      "Shipping is slower during Chinese New Year",
      "The cross pendant is made of silver",
    ],
  },
  "en/religion_politics/blessing": {
    hits: ["God bless you", "Inshallah it arrives tomorrow", "Alhamdulillah", "Jesus loves you"],
    misses: ["Have a nice day", "Happy holidays", "Best wishes", "Enjoy your weekend"],
  },
  "en/commitment/refund or compensation promised": {
    hits: [
      "We will refund you",
      "I will give you a full refund",
      "You'll get a refund",
      "We will pay the return shipping",
      "You will be compensated",
    ],
    misses: [
      "Amazon has already issued your refund",
      "Your refund will be processed by Shopee",
      "We cannot promise a refund",
      "The platform will decide about the refund",
      "Please send us a photo of the damage",
    ],
  },
  "en/commitment/free replacement or gift promised": {
    hits: [
      "We will send you a replacement",
      "I'll ship a new one",
      "We will send it free of charge",
      "We can send you a spare part",
    ],
    misses: [
      "We cannot send a replacement, it is sold out",
      "Your replacement is on its way",
      "Did the new one arrive?",
      "The gift is in the parcel",
    ],
  },
  "en/commitment/arrival or dispatch promised": {
    hits: [
      "We guarantee delivery by Friday",
      "It will definitely arrive tomorrow",
      "I promise it arrives before Monday",
      "You will surely get it this week",
    ],
    misses: [
      "The estimated delivery is 12 May",
      "We cannot guarantee that it arrives by Friday",
      "Orders usually ship within 2 days",
      "It is on its way",
    ],
  },
});
