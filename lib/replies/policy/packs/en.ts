import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";

const MESSENGER =
  "(?:whats ?app|what.?s app|wechat|we chat|weixin|telegram|viber|line app|snapchat|discord|skype|signal app|imessage|kakao ?talk|zalo|fb messenger|facebook messenger)";
const SOCIAL = "(?:instagram|insta|ig|facebook|fb|twitter|you ?tube|pinterest|snapchat|weibo|xiaohongshu)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE =
  "(?:ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|carousell|tokopedia|mercari|depop|vinted|poshmark|qoo10|shein|zalora|zalando|facebook marketplace|fb marketplace|bukalapak|tmall|pinduoduo)";
const US = "(?:us|me|our (?:team|staff|support|agent|manager|service))";
const REACH =
  "(?:contact|message|msg|text|reach|chat with|chat to|talk to|write|write to|ping|dm|find|follow|add|join|call|email|speak with|speak to|get in touch with)";
const OWN_SITE =
  "(?:(?:our|my) (?:own |official |main |new |online |company |brand |shop.?s |store.?s )?(?:web ?site|web ?shop|web ?store|home ?page|site|online (?:shop|store)|physical (?:shop|store)|other (?:shop|store|account|platform)s?))";
const WALLET =
  "(?:paypal|venmo|zelle|cash ?app|western union|moneygram|revolut|wise|payoneer|skrill|g ?cash|paymaya|maya wallet|touch ?.?n ?go|tng|grab ?pay|shopee ?pay transfer|duit ?now|pay ?now|pay ?nah|fast ?pay|prompt ?pay|ali ?pay|wechat pay|bizum|interac|e-?transfer|bitcoin|btc|crypto|usdt|e-?wallet|google pay|apple pay)";
const BANK =
  "(?:bank (?:transfer|account|deposit|details)|wire transfer|direct transfer|direct deposit|telegraphic transfer)";
const REVIEW = "(?:reviews?|ratings?|feedbacks?|comments?|stars?|rate|evaluation)";
const GIFT =
  "(?:gifts?|free (?:gift|sample|item|product|\\w{2,12})|vouchers?|coupons?|discounts?|refunds?|cash ?back|rebates?|rewards?|bonus|money|store credit|gift cards?|compensation|\\d{1,3} ?%|[$£€] ?\\d{1,4}|\\d{1,4} ?(?:usd|dollars?|euros?|pounds?|pesos?|ringgit|rm|sgd))";
const DISEASE =
  "(?:acne|pimples?|eczema|psoriasis|dermatitis|rosacea|rash(?:es)?|arthritis|rheumatism|gout|cancers?|tumou?rs?|diabetes|blood sugar|blood pressure|hypertension|cholesterol|migraines?|headaches?|insomnia|sleeplessness|anxiety|depression|stress disorder|adhd|autism|inflammation|infections?|wrinkles?|scars?|scarring|stretch marks|cellulite|hair loss|baldness|dandruff|asthma|allerg(?:y|ies)|common colds?|a cold|flu|influenza|covid(?:-?19)?|coronavirus|virus(?:es)?|fung(?:us|al infections?)|athlete.?s foot|h[ae]?emorrhoids|varicose veins|snoring|sleep apn[o]?ea|sciatica|scoliosis|tinnitus|constipation|bloating|ulcers?|kidney stones|fatty liver|dementia|alzheimer.?s|epilepsy|obesity|impotence|erectile dysfunction|infertility|menstrual (?:pain|cramps)|cramps|toothaches?|cavities|gum disease|warts?|wounds|diseases?|illness(?:es)?|ailments?|(?:\\w{1,10} )?pains?|backaches?|swelling|toxins|myopia|cataracts?|bacterial infections?)";
const HEALS =
  "(?:cure[sd]?|curing|treat(?:s|ed|ing)?|heal(?:s|ed|ing)?|reliev(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|eradicat(?:e|es)|prevent(?:s|ed|ing)?|fight(?:s|ing)?|reduc(?:e|es|ed|ing)|get(?:s|ting)? rid of|revers(?:e|es|ed|ing)|lower(?:s|ed|ing)?|remov(?:e|es|ed|ing)|stop(?:s|ped|ping)?|eas(?:e|es|ed|ing)|alleviat(?:e|es|ed|ing)|sooth(?:e|es|ed|ing)|help(?:s|ed)? (?:with|against|you with)|good for|great for|works? (?:against|for)|protects? (?:you )?(?:against|from)|clear(?:s|ed)? up|kills?|banish(?:es)?|sort(?:s|ed)? out|fix(?:es|ed)?|takes? away|gets? over)";
const RETURNS =
  "(?:refunds?|returns?|exchanges?|money back|returns? (?:or|and) (?:refunds?|exchanges?)|refunds? (?:or|and) (?:returns?|exchanges?))";
const NATIONS =
  "(?:americans?|chinese|indians?|germans?|french|british|brits|italians?|spaniards?|spanish|russians?|ukrainians?|japanese|koreans?|thais?|vietnamese|filipinos?|malays?|malaysians?|indonesians?|mexicans?|brazilians?|africans?|arabs?|asians?|europeans?|turks?|turkish|polish|poles|nigerians?|pakistanis?)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM_ACTS =
  "(?:(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|the platform|the marketplace|the system)(?: shop)? (?:has |have |will |is |was )?(?:already |automatically |now )?(?:been )?(?:refund|issu|process|approv|releas|credit|complet|return|review|decid|handl)\\w{0,5})";

/** English: American, British, Asian and that of second-language writers. */
export const enPack: PolicyPack = {
  language: "en",
  version: 1,
  checked: "2026-11-21",
  rules: [
    {
      id: "en/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:my|our) (?:\w{1,12} )?(?:phone|mobile|cell|whats ?app|wechat|telegram|viber|line|email|e-mail|mail|hotline|telephone|office|contact|personal) ?(?:number|no|id|address|account|handle|qr(?: code)?|details)? ?(?:is|are|:|=|below)
        (?:scan|use|see|save) (?:the|our|my|this|attached) (?:\w{1,12} )?(?:qr|q r|q\.r\.|barcode)(?: ?-?code)?
        (?:here is|here.?s|take|save|note) (?:my|our) (?:\w{1,12} )?(?:number|phone|whats ?app|wechat|email|e-mail|contact|line id|qr code|telegram)
        (?:add|follow|find) (?:us|me)<14>(?:id|username|user|handle|account)(?: is)?[\s:=@]{1,3}[\w.@-]{3,30}
        (?:call|text|phone|ring|whats ?app|sms) (?:us|me|our (?:office|hotline|team|manager|support)) (?:at|on|under) (?:this number|the number|\+?\d|our (?:number|hotline))
        (?:e-?mail|write|mail) (?:us|me) (?:at|to|on) (?:our|my) (?:\w{1,12} )?(?:e-?mail|address|inbox|gmail|hotmail|outlook)`,
      unless: phrases`
        (?:your|the) (?:\w{1,12} )?(?:phone|mobile|contact|delivery) number
        (?:no|not|never|don.?t|do not|cannot|can.?t|unable|aren.?t|not allowed)<25>(?:share|give|send|provide|post|exchange)
        return (?:label|code)
        (?:courier|carrier|locker|drop-?off|post office|store staff)`,
      rewrite: "you can reach us here in this chat",
    },
    {
      id: "en/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:send|give|share|tell|provide|leave|drop)<12>(?:me|us)?<8>your (?:\w{1,12} )?(?:whats ?app|wechat|telegram|e-?mail|personal number|private number|phone number|mobile number|line id|contact)
        (?:what is|what.?s|may i have|can i have|can i get|could i have) your (?:\w{1,12} )?(?:whats ?app|wechat|telegram|e-?mail|phone number|mobile number|number|line id|contact)`,
      unless: phrases`
        (?:order|delivery|courier|carrier|checkout|address|parcel|package|shipping)`,
      rewrite: "please write to us here in this chat",
    },
    {
      id: "en/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        ${REACH} (?:${US} )?(?:directly |privately |there )?(?:on|via|through|over|in|by|at|using) (?:our |my |the )?(?:${MESSENGER}|${SOCIAL}|line|messenger|signal|sms)
        ${REACH} (?:our|my) (?:${MESSENGER}|${SOCIAL}|line|messenger|private (?:chat|account|group))
        (?:our|my) (?:\w{1,12} )?(?:${MESSENGER}|${SOCIAL}|tiktok page) ?(?:group|page|account|number|channel|id|profile|shop|community|is|link|for|:)
        (?:add|follow|dm|whats ?app|telegram|wechat|pm) (?:us|me)(?: on| at| in| for| if| and| to| so)<12>(?:${MESSENGER}|${SOCIAL}|line|messenger)
        (?:whats ?app|wechat|telegram|viber) (?:us|me|our team)
        (?:do you have|are you on|do you use|have you got) (?:${MESSENGER}|${SOCIAL}|line|signal)
        (?:continue|talk|chat|discuss|move|switch|speak|message|connect|settle)<25>(?:on|over to|to|via|over|in|through) (?:${MESSENGER}|${SOCIAL}|line|messenger|signal)
        (?:send|forward)<30>(?:to|on|via|over|through) (?:our |my |us on |me on )?(?:${MESSENGER}|facebook messenger)
        (?:faster|quicker|easier|cheaper|sooner|always online|available|reply)<15>(?:on|via|over|through) (?:our |my )?(?:${MESSENGER}|${SOCIAL})`,
      unless: phrases`
        (?:no|not|never|don.?t|do not|cannot|can.?t|unable|aren.?t|won.?t)<20>(?:use|move|switch|chat|talk|continue|contact|reach|message|reply|offer|support|have|discuss|communicate|add|send|speak|connect|provide)
        (?:case|cover|sticker|print|logo|notifications?|keyring|keychain|icons?|calls? and messages|app works|smart ?watch|the watch)
        (?:works with|compatible|supports?|shows?|displays?|receives?) <20>(?:messages|notifications|calls)
        outside (?:of )?(?:amazon|shopee|lazada|tik ?tok|the platform|this platform) is not`,
      rewrite: "please write to us here in this chat",
    },
    {
      id: "en/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:buy|order|purchase|shop|get|visit|check|check out|see|find|available|cheaper|lower|discount|better price|sell|browse|go|come|look|register|sign up|more)<30>(?:at|on|from|via|through|in|to|visit|check|out)? ?${OWN_SITE}
        ${OWN_SITE} (?:is|has|offers|where|for|at|:|to|you|and|we|instead)
        (?:order|buy|purchase|pay)<10>(?:directly|direct) (?:from|with|through|via) (?:us|me|our)
        (?:google|search for|search) (?:our (?:shop|store|brand|name|company)|us)(?: name)?(?: on (?:google|the internet|instagram|facebook))?`,
      unless: phrases`
        (?:no|not|never|don.?t|do not|cannot|can.?t|unable)<20>(?:have|sell|order|buy|own|operate|run)
        (?:manufacturer.?s|courier.?s|carrier.?s|amazon.?s|shopee.?s|brand.?s) (?:web ?site|site)`,
      rewrite: "you can order it here in our shop on this platform",
    },
    {
      id: "en/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:buy|order|purchase|shop|visit|check|see|find|follow|available|cheaper|sell|selling|also|search|store|shop|page|listing|price|look)<30>(?:on|at|from|via|through|in|to|our) (?:our |my |the )?${ELSEWHERE}
        ${ELSEWHERE} (?:shop|store|page|listing|link|account)`,
      unless: phrases`
        (?:not|never|don.?t|do not|cannot|can.?t|we only|only sell)<25>(?:sell|sold|on|available|match|order|buy)
        (?:bought|purchased|ordered) (?:it |this |that )?(?:on|from|at)
        (?:price|seller|seller.?s|shop)<10>you (?:saw|found|mention\w{0,2})`,
      rewrite: "you can order it here in our shop on this platform",
    },
    {
      id: "en/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
      pattern: phrases`
        (?:buy|order|purchase|shop|visit|check|find|cheaper|available|search|get it)<25>(?:on|at|from|via|through|to) (?:our |my )?amazon
        (?:our|my) amazon (?:shop|store|page|listing|storefront|account)`,
      unless: phrases`
        (?:not|never|don.?t|do not|cannot|can.?t)<20>(?:sell|available|on amazon|buy|order)
        (?:bought|purchased|ordered) (?:it |this |that )?(?:on|from|at)
        (?:your|this|the) (?:amazon )?(?:order|account|orders)`,
      rewrite: "you can order it here in our shop on this platform",
    },
    {
      id: "en/other_platform/our shop on Shopee or Lazada",
      class: "other_platform",
      marketplaces: ["tiktok_shop", "amazon", "shopify", "other"],
      pattern: phrases`
        (?:buy|order|purchase|shop|visit|check|find|cheaper|available|search|get it)<25>(?:on|at|from|via|through|to) (?:our |my )?(?:shopee|lazada)
        (?:our|my) (?:shopee|lazada|shopee or lazada|shopee and lazada) (?:shop|store|page|listing|account)`,
      unless: phrases`
        (?:not|never|don.?t|do not|cannot|can.?t)<20>(?:sell|available|on shopee|on lazada|buy|order)
        (?:bought|purchased|ordered) (?:it |this |that )?(?:on|from|at)
        (?:your|this|the) (?:shopee |lazada )?(?:order|account|orders)`,
      rewrite: "you can order it here in our shop on this platform",
    },
    {
      id: "en/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:pay|send|transfer|settle|deposit|wire|remit|make (?:the |a )?payment|payment|topup|top up)<30>(?:via|by|through|with|using|to|into|over|on) (?:our |my |a |the |direct |local )?(?:${BANK}|${WALLET}|cash|qr code)
        (?:we|i)(?: also| only| can| do| will)?(?: also| only)? (?:accept|take|prefer) (?:payments? (?:by|via|through) |direct )?(?:${BANK}|${WALLET}|cash|crypto)
        (?:transfer|wire|send|deposit|remit|pay) (?:it|the (?:money|amount|difference|balance|fee|deposit|payment|rest|shipping fee|extra|postage)|[$£€]? ?\d{1,6}\w{0,3}|payment|directly|cash)<20>(?:to|into) (?:us|me|my|our|this|the following) ?(?:account|bank|number|wallet|card|paypal|directly)?
        (?:pay|payment|deal|transaction|order|transact|settle|purchase)<15>(?:outside|off|without going through|away from|not through) (?:of )?(?:the )?(?:platform|amazon|shopee|lazada|tik ?tok|app|order|system|checkout|site)
        (?:pay|paying|payment|settle) (?:it |this |the \w{2,12} )?(?:to )?(?:us|me|the seller) (?:directly|direct|privately|in cash)
        (?:pay|settle|paying) (?:us |me )?(?:directly|privately|offline) (?:and|to|so|for|instead|by)
        (?:our|my) (?:${BANK}|bank|${WALLET}|iban|account number|payment link|qr payment) ?(?:number|account|details|name|id|address|link|is|:)
        friends and family
        (?:venmo|zelle|pay ?now|pay ?pal|g ?cash|cash ?app|duit ?now|revolut)(?: or (?:venmo|zelle|paypal|cash ?app))? (?:us|me|the (?:difference|balance|amount|rest|fee|money))
        (?:save|avoid|skip) (?:the |on )?(?:platform|amazon|shopee|lazada|commission|service) (?:fees?|commission|charges?)
        (?:refund|reimburse|repay|send|pay|transfer|compensate)<20>(?:you|your money|the money|the amount|the difference|it|[$£€] ?\d{1,5}\S{0,4})<20>(?:via|by|through|with|using|to your|into your|on) (?:your )?(?:${BANK}|${WALLET}|cash)
        (?:send|give|share|provide|tell|leave)<12>your (?:\w{1,10} )?(?:${BANK}|bank|${WALLET}|iban|account number|card number) ?(?:account|details|number|address|id|email|info)?
        cash (?:in hand|on meet ?up|to the (?:driver|courier) for)`,
      unless: phrases`
        (?:no|not|never|don.?t|do not|cannot|can.?t|unable|aren.?t|won.?t|refuse)<25>(?:pay|accept|take|send|transfer|ask|request|deal|support|offer|make|allowed|share|use|arrange|outside|process|refund)
        (?:at|during|on the|in the|through the|via the) (?:checkout|payment page|app|platform|system)
        ${PLATFORM_ACTS}
        (?:by|through|from|via) (?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|the (?:platform|marketplace|app|system))
        original (?:payment|card|method)
        cash on delivery`,
      rewrite: "please pay only through the checkout of this platform",
    },
    {
      id: "en/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:please|pls|plz|kindly|can you|could you|would you|can u|could u|may you|help (?:us |me )?(?:to )?|need you to|want you to|ask you to|asking you to|suggest (?:that )?(?:you )?(?:to )?|advise you to|better (?:to |if you )?|you (?:should|must|have to|need to|better))<20>(?:cancel|request (?:a )?cancellation|apply for (?:a )?cancellation|submit (?:a )?cancellation|withdraw (?:the|your) order)
        cancel (?:it|this|the order|your order|this order|the current order|that order)?<6>(?:and|then|first)<6>(?:re-?order|order again|place|buy|repurchase|make|re-?place)
        (?:go ahead and|just|simply|better|best|then|so|first|and|therefore) (?:cancel|request (?:a )?cancellation of) (?:it|the|your|this)(?: current| old| existing)? ?(?:order|purchase)?
        if you (?:cancel|could cancel|can cancel|would cancel) (?:it|this|the|your)<30>(?:we|i) (?:will|can|.?ll|would)
        cancel (?:it |the order |your order |this order )?(?:yourself|from your (?:side|end|account)|on your (?:side|end)|for us)`,
      unless: phrases`
        (?:if|since|as|because|once|when|should|in case|whether) (?:you|u)(?: still| would| really| do)? (?:want|wish|like|prefer|asked|requested|decide\w{0,1}|have asked|no longer)
        (?:as you|you have|you) (?:asked|requested|wanted)
        (?:do not|don.?t|not|no need|cannot|can.?t|never|instead of|rather than|before you|without|unable)<15>cancel\w{0,6}
        how to cancel
        to cancel<20>(?:go|open|tap|click|select|press)
        (?:your|the) (?:request to cancel|cancellation request)`,
      rewrite: "we are looking for a solution for your order and will write to you here",
    },
    {
      id: "en/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:choose|select|pick|put|use|write|state|say|mark|give|click|tick|fill in)<25>(?:changed? (?:of |my |your )?mind|no longer (?:needed|need it|want(?:ed)?|required)|don.?t (?:want|need)|do not (?:want|need)|bought by mistake|ordered by mistake|by accident|wrong address|need to change|modify order|found (?:it )?cheaper|buyer.?s? (?:reason|fault|request)|personal reasons?|other reasons?|not needed|accidental)<25>(?:as|for|in|under|when)?<8>(?:the |your )?(?:reason|option|cancell?ation|cause|return|request)
        (?:reason|option|cause)<15>(?:choose|select|pick|put|use|write|please|should be|as)<12>(?:changed? (?:of |my |your )?mind|no longer (?:needed|need it|want(?:ed)?)|don.?t (?:want|need)|do not (?:want|need)|bought by mistake|ordered by mistake|wrong address|need to change|modify|found cheaper|buyer|personal reason|other)
        (?:choose|select|pick|put|don.?t choose|do not choose|don.?t select|do not select|avoid)<20>(?:seller.?s? (?:fault|reason|responsibility|problem)|out of stock|not as described|defective|damaged)<15>(?:as|for)?<6>(?:the |your )?reason`,
      unless: phrases`
        (?:true|real|correct|actual|honest|right|appropriate|whichever) (?:reason|one|option)
        (?:that|which) (?:applies|fits|is true|matches)
        you (?:chose|selected|picked)`,
      rewrite: "please choose the reason that is true for you",
    },
    {
      id: "en/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:leav|giv|writ|post|rat|drop|appreciat|grateful|hop|need|want|love|support|kindly|bless|reward)\w{0,4}<25>(?:5|five|full|all|top|4|four|good|great|positive|nice|high|excellent|best|favou?rable|perfect|honest 5|kind|happy|glowing|beautiful)[\s*★⭐-]{1,3}(?:\w{1,10}[\s-])?${REVIEW}
        rate (?:us|our (?:shop|store|product)|it|this|the \w{2,12}) (?:\w{1,10} )?(?:5|five|full|well|highly|good|positively|with)
        (?:give|leave|rate|drop)<10>(?:5|five) ?[★⭐*]{1,5}
        (?:bring|raise|bump|take|move) (?:it|that|this|the \w{3,8}|your \w{3,8}) (?:up )?to (?:5|five|4|four)(?: stars?)?
        (?:5|five)[\s-]?stars? (?:review|rating|feedback|please|pls|would|if|will|means|help)
        (?:if|when|once) (?:you|u)(?: are|.?re)? (?:satisfied|happy|like|love|pleased|enjoy)<40>(?:leave|give|write|share|post|rate)<15>(?:${REVIEW}|us|it)
        (?:please|pls|kindly|don.?t|do not|avoid|hope you (?:don.?t|do not|won.?t)|without)<15>(?:leav|giv|post|writ)\w{0,4}<15>(?:bad|negative|low|poor|1|one|neutral)[\s-](?:\w{1,8}[\s-])?${REVIEW}`,
      unless: phrases`
        thank(?:s| you)<25>(?:for|so much for)<20>(?:${REVIEW}|your)
        (?:cannot|can.?t|not allowed|don.?t|do not|never|won.?t) (?:ask|offer|request|require|expect)
        (?:read|see|saw|check)<10>(?:our |the )?reviews
        you (?:left|gave|wrote|have left|posted)`,
      rewrite: "you are welcome to leave an honest review",
    },
    {
      id: "en/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:chang|remov|delet|edit|updat|revis|modif|amend|withdraw|take down|correct|improv|rais|upgrad|reconsider|adjust|cancel|retract|alter)\w{0,4}<10>(?:your|the|that|this|ur)<12>(?:\w{1,10} )?(?:reviews?|ratings?|feedbacks?|stars?|comments?)
        (?:reviews?|ratings?|feedbacks?|stars?)<15>(?:be )?(?:changed|removed|deleted|edited|revised|taken down|withdrawn|updated) (?:to|if|once|after|please|by you|by the)
        (?:1|one|2|two|3|three)[\s-]?stars?<12>(?:to|into) (?:5|five|4|four)`,
      unless: phrases`
        (?:cannot|can.?t|not allowed|don.?t|do not|never|won.?t|no need to) (?:ask|change|edit|remove|request|delete|require)
        (?:you|buyers) can (?:always )?(?:edit|change|update) (?:your|their) (?:own )?review (?:in|at|from|under|within)
        (?:order|delivery|shipping|address|tracking) (?:comment|status)`,
      rewrite: "thank you for telling us about your experience; we would like to put it right",
    },
    {
      id: "en/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<30>(?:for|in exchange for|in return for|after|once you|when you|if you|as a thank you for|to everyone who)<20>(?:leav\w{1,3}|writ\w{1,3}|post\w{0,3}|giv\w{1,3}|rat\w{1,3}|upload\w{0,3}|a|an|your|the)<12>(?:\w{1,10}[\s-])?${REVIEW}
        (?:leave|write|post|give|submit|share|upload|drop|rate|review)<25>(?:${REVIEW}|us|it)<25>(?:and|to|then|,)<12>(?:get|receive|claim|earn|win|we.?ll (?:send|give|refund)|we will (?:send|give|refund)|you.?ll (?:get|receive)|you will (?:get|receive)|unlock|enjoy)<25>${GIFT}
        (?:if|once|after|when) (?:you|u)<10>(?:leave|write|post|give|submit|rate|change|remove|delete|upload|review|leaving)<30>(?:we|i)(?:.?ll| will| can| would) (?:send|give|refund|offer|return|transfer|pay|add)
        (?:leave|write|post|give|rate)<20>(?:${REVIEW}|us|it)<20>(?:lucky draw|giveaway|chance to win)
        (?:paid|rewarded) (?:for )?reviews?`,
      unless: phrases`
        (?:cannot|can.?t|not allowed|don.?t|do not|never|won.?t|no) (?:offer|give|pay|reward|gifts?|send)
        thank(?:s| you) for (?:your|the|leaving)`,
      rewrite: "",
    },
    {
      id: "en/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:contact|message|write|tell|talk to|let|reach|come to|chat with|inform|ask)<12>(?:us|me)<30>(?:before|instead of|rather than|prior to|and not|do not|don.?t)<25>(?:${REVIEW}|reviewing|rating)
        (?:before|instead of|rather than|prior to)<10>(?:you )?(?:leav|giv|writ|post|rat)\w{0,4}<20>(?:${REVIEW}|us)<20>(?:please |pls |kindly )?(?:contact|message|write|tell|talk|let us|reach|come|chat)
        (?:if|when)<25>(?:not (?:happy|satisfied)|unhappy|unsatisfied|dissatisfied|any (?:problem|issue)s?)<30>(?:do not|don.?t|instead of|rather than|before)<20>(?:${REVIEW}|reviewing|rating)`,
      rewrite: "if anything is not right, please tell us here and we will help",
    },
    {
      id: "en/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:please|pls|kindly|could you|can you|would you|appreciate|hope you (?:can|will)|don.?t forget to|welcome to|love (?:it )?if you)<20>(?:leave|give|write|share|post|drop|rate|review)<15>(?:${REVIEW}|our|us|it|the product)
        (?:appreciate|love|welcome|waiting for|look forward to) (?:a|an|your) (?:\w{1,10} )?${REVIEW}`,
      unless: phrases`
        thank(?:s| you) for`,
      rewrite: "",
    },
    {
      id: "en/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:use|enter|apply|with|claim|get|grab|collect|here is|here.?s|redeem|quote|have) (?:the |this |our |your |my |a |an )?(?:\d{1,3} ?%|\w{1,14})? ?(?:discount|promo\w{0,6}|coupon|voucher|special) ?(?:codes?|\d{1,3} ?%)?
        (?:code|coupon|voucher)[\s:]{1,3}[a-z]{2,12}\d{1,4}
        \d{1,3} ?% (?:off|discount)(?! (?:the )?(?:humidity|charge|battery))
        (?:buy|purchase|take|order) (?:\d|one|two|three|2|3|more)<10>(?:get|and get|free|save|pay)
        (?:check out|see|browse|visit|explore|discover|have a look at|take a look at|don.?t miss|try|look at) (?:our |the |out our )(?:\w{1,12} )?(?:other|new|latest|matching|best ?sell\w{1,5}|hot|collections?|products?|arrivals?|store|shop|sale|promotions?|deals?|offers?|range|storefront|catalog(?:ue)?)
        (?:follow|subscribe to|favou?rite|like) (?:our|the|my) (?:shop|store|page|brand|channel|storefront)
        (?:flash|mega|summer|winter|spring|autumn|black friday|cyber monday|11\.11|12\.12|anniversary|clearance|big|annual|year-end|payday|members?) (?:sale|deals?|promo\w{0,6}|offers?|discounts?)
        (?:on sale|special (?:offer|deal|promotion|discount)|new arrivals?|new collection|promotional (?:price|offer)|bundle (?:deal|offer|price)|free gift with|next (?:order|purchase)<12>(?:discount|off|voucher|coupon|free)|(?:discount|off|voucher|coupon)<15>(?:your |the )?next (?:order|purchase))
        you (?:may|might|could|would|will) (?:also )?(?:like|love|be interested in) (?:our|these|this|the|another|other)
        (?:recommend|introduce) (?:our|you our|to you our|these|this new|another|also)<15>(?:products?|items?|models?|new|series|collection|version|\w{2,12})
        (?:perfect|great|goes well|pairs well|pair it|match it|combine it|team it)<10>with our (?:\w{1,12} )?\w{2,14}
        (?:join|become) (?:our|a) (?:\w{1,8} )?(?:members?\w{0,4}|club|vip|newsletter|loyalty)
        (?:subscribe|sign up) (?:to|for) (?:our|the) (?:newsletter|mailing|updates)`,
      unless: phrases`
        (?:no|not|cannot|can.?t|don.?t|do not|unable|isn.?t|aren.?t|has expired|have expired|expired|has ended|have ended)<25>(?:discount|coupon|voucher|promo\w{0,6}|sale|code|offer)`,
      rewrite: "",
    },
    {
      id: "en/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:only (?:for )?today|today only|just for today|(?:for )?today and tomorrow only|tonight only|this (?:week|weekend|hour) only|only this (?:week|weekend))
        (?:last|final|once[\s-]in[\s-]a[\s-]lifetime|one[\s-]time) (?:chance|opportunity|call)
        (?:hurry|hurry up|act now|act fast|act quickly|be quick|order now|buy now|grab it now|don.?t miss (?:it|out|this|your)|don.?t wait|now or never|quick before|rush)<20>(?:before|!|or|while|as|because|offer|stock|only|,|it|this|and|to|since)?
        limited[\s-]time (?:offer|deal|only|price|discount|sale|promotion)?
        (?:offer|deal|price|sale|discount|promotion|promo)<15>(?:ends|expires?|ending|is over|only lasts|valid|won.?t last|will not last|only until|until midnight)<15>(?:today|tonight|soon|tomorrow|midnight|in \d{1,2} ?(?:h|hours?|min\w{0,5})|now|this|long|at midnight)?
        (?:ends|expires|ending) (?:tonight|today|at midnight|in (?:a few|\d{1,2}|two|three) (?:hours?|minutes?|h|mins?))
        (?:while|until|as long as) (?:stocks?|supplies|supply|they|it|quantities) (?:last|lasts)
        (?:selling|sells|going|sold) (?:out )?(?:really |very |so |super )?(?:fast|quickly|like hot ?cakes)
        (?:before|or) (?:it.?s|it is|they.?re|they are|it.?ll be|it will be|they.?ll be|everything is|all (?:are|is)|somebody else|someone else)<8>(?:gone|sold out|too late|buys? it|takes? it|sold|finished)
        (?:within|in) the next (?:\d{1,2}|few|two|three|ten) (?:minutes?|hours?|mins?|h)<15>(?:or|to (?:get|secure|keep|lock)|otherwise|before|for this price|and (?:get|save))
        (?:order|buy|pay|decide|confirm|purchase|check ?out)<15>(?:within|in) (?:the next )?(?:\d{1,2}|a few|two|three|ten) (?:minutes?|hours?|mins?|h)<30>(?:or|otherwise|else|before|gone|lose|increase|goes up)
        (?:price|prices) (?:will )?(?:go|goes|going|rise|rises|increase|increases) (?:up|back up)?<10>(?:tomorrow|tonight|soon|today|after|at midnight|next|in \d{1,2})
        (?:only|just) (?:\d{1,2}|one|two|three|a few|few|a couple|several|the last)<20>(?:left|remaining)<25>(?:hurry|quick|fast|now|before|so order|so buy|grab|act)`,
      unless: phrases`
        (?:return|refund|claim|withdrawal|dispute|appeal|warranty|exchange|guarantee)<15>(?:window|period|deadline|request|right|before|by|until|closes|ends|expires|option|form)
        (?:return|send|ship|claim|open|submit|file|request)<20>(?:before|by|until) 
        (?:cut-?off|same[\s-]day|ships? (?:out )?(?:today|tomorrow)|dispatch\w{0,3}|pickup|collect\w{0,3}|closed|office|holiday|maintenance|chat hours|opening)
        (?:no|not|don.?t need to|no need to|needn.?t|never)<6>(?:hurry|rush|worry)
        limited edition`,
      rewrite: "",
    },
    {
      id: "en/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:only|just) (?:\d{1,2}|one|two|three|a few|few|a couple|several|the last)<20>(?:left|remaining)
        (?:last|final) (?:few )?(?:pieces?|items?|units?|ones?|pcs|stocks?)
        (?:almost|nearly) (?:sold out|gone|finished|out of stock)`,
      unless: phrases`
        (?:days?|hours?|weeks?|minutes?) (?:left|remaining)`,
    },
    {
      id: "en/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:the |our |absolutely |definitely )?(?:cheapest|lowest[\s-]?pric(?:e|ed|es)|best[\s-]pric(?:e|ed|es) (?:in|on|of|anywhere|online|guarante\w{1,2}|you|ever|possible))
        (?:lower|cheaper) than (?:any|every|all)<12>(?:other|else|where|shops?|stores?|sellers?|competit\w{2,5})
        (?:the |world.?s |country.?s |america.?s |europe.?s |asia.?s )?(?:best|finest|greatest|most advanced|most popular|most effective|safest|strongest|fastest|most powerful|most durable|most comfortable|toughest|top)<25>(?:in|on|of) (?:the |all |this )?(?:world|market|country|planet|industry|internet|universe|globe|usa|uk|us|europe|asia|category|its class|its kind|all time|town|shopee|lazada|amazon|tik ?tok|platform|brands)
        (?:world|country|america|europe|asia|market|industry).?s (?:\w{1,8} )?(?:best|no\.? ?1|number one|leading|finest|first|top|cheapest|most)
        (?:no\.? ?|number |#|nr\.? ?|rank(?:ed)? )(?:1|one)(?! (?:on the|in the (?:picture|manual|list|box|photo)|of your|is (?:for|the)))<12>(?:brand|seller|shop|store|in|on|quality|choice|product|rated|best|selling|supplier|worldwide|for)
        we (?:are|.?re) (?:the )?(?:\w{1,8} )?(?:best|no\.? ?1|number one|#1|cheapest|leading|top|largest|biggest|most trusted)
        (?:the|our) (?:very |absolute )?(?:best|highest|finest|top|greatest) (?:quality|product|seller|shop|store|brand|service|material|value|deal|choice|one (?:you|on|in)|you can (?:find|get|buy)|\w{2,12} (?:ever|available|anywhere|money can buy|you can (?:find|get|buy)|you.?ll (?:ever )?(?:find|get)))
        (?:unbeatable|unrivall?ed|unmatched|second to none|incomparable|beats? (?:all|any|every)<12>(?:competit\w{2,5}|others?|brands?)|no ?(?:one|body) (?:else )?(?:can )?(?:beat|beats|offers?|match\w{0,2}|has)<12>(?:us|this|our|price|quality|better|lower|cheaper))
        (?:nobody|no ?one|no other \w{3,8}) (?:else )?(?:sells?|has|offers?|gives?|makes?)<20>(?:cheaper|better|lower|this quality|such quality)
        (?:better|superior|higher quality) (?:than|to) (?:any|every|all)<12>(?:others?|brands?|competit\w{2,5}|else|shops?|sellers?|product)
        (?:you (?:won.?t|will not|will never|can.?t|cannot) find)<10>(?:a )?(?:better|cheaper|lower|best)`,
      unless: phrases`
        (?:best (?:regards|wishes|way|option for you|time|to|before|fit|choice for you|result if)|all the best|do our best|our best to|try our best|at best)
        (?:not|cannot|can.?t|don.?t|isn.?t|never)<15>(?:claim|say|promise|the (?:best|cheapest|lowest))
        (?:cheapest|lowest|fastest|best) (?:shipping|delivery|option|courier|postage|setting|speed|temperature|heat|level|position|shelf|size)`,
      rewrite: "at a good price and of good quality",
    },
    {
      id: "en/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        100 ?%<3>(?:\w{1,10} )?(?:safe|authentic|original|genuine|effective|satisfaction|satisfied|guarante\w{1,4}|waterproof|accurate|sure|work\w{0,3}|success\w{0,3}|quality|fit|fits|perfect|risk[\s-]?free|secure|reliable|results?|legit|legal|happy|real|same|secured|brand new|new|natural|positive|certain|money|trusted?|identical|leakproof|shockproof|compatible|harmless)
        (?:one|a) hundred (?:percent|per cent)<3>(?:\w{1,10} )?(?:safe|authentic|original|genuine|effective|guarante\w{1,4}|waterproof|sure|work\w{0,3}|secure|reliable|legit)
        (?:we|i)(?: can| do| will| fully| personally| absolutely| also| hereby| always){0,2} guarantee
        (?:is|are|comes?|results?|absolutely|fully|delivery|satisfaction|quality|success|be|fit|price|authenticity|arrival|fully|definitely|totally)[\s-](?:100 ?% |fully |absolutely )?guaranteed
        (?:money[\s-]back|satisfaction|lifetime|life[\s-]long|results?|quality|best price|authenticity) guarantee
        (?<=[,–-] ?)guaranteed
        (?:never|won.?t|will not) (?:ever )?let you down
        guaranteed (?:to|that|you|it|results?|authentic|original|genuine|delivery|success|by|quality|effective|arriv\w{1,4}|fit|lowest|best|safe|or|not)
        (?:will never|never|won.?t ever|will not ever|cannot|can.?t|can never|impossible to|does not ever) (?:ever )?(?:break|breaks|fade|fades|fail|fails|rust|rusts|leak|leaks|crack|cracks|shrink|shrinks|tear|tears|wear out|wears out|peel|peels|scratch|stain|tarnish|tarnishes|overheat\w{0,1}|be damaged|get damaged|go wrong|disappoint\w{0,2}|discolou?r|deform|lose (?:its )?(?:shape|colou?r))
        (?:last|lasts|works?|stay|stays|keeps?) (?:you )?(?:forever|a lifetime|for life|for ever|for eternity)
        (?:unbreakable|indestructible|risk[\s-]free|fool-?proof|zero risk|no risk|fail-?safe|zero defects?|never fails?|works every time|no side[\s-]effects?)
        (?:absolutely|completely|totally|definitely|certainly|perfectly|entirely) (?:safe|effective|harmless|waterproof|no (?:problem|risk|side[\s-]effects?|defect\w{0,1})|reliable|unbreakable|authentic|perfect for everyone|works)
        (?:definitely|certainly|surely|absolutely|100 ?%) (?:will )?(?:works?|fit|fits|arrive|help|last|solve|be fine|satisf\w{1,3})
        (?:i|we) (?:promise|swear|assure)<12>(?:you )?<8>(?:it|this|that|the|you|they)<20>(?:will|won.?t|never|is|are|works?|fits?|lasts?)`,
      unless: phrases`
        (?:cannot|can.?t|can not|not|don.?t|do not|unable to|isn.?t|aren.?t|no|never|hard to|without|couldn.?t|won.?t)<6>(?:be )?(?:fully |100 ?% |always |ever )?guarantee\w{0,2}
        (?:manufacturer.?s?|legal|statutory|a-to-z|a to z|shopee|lazada|amazon|platform|buyer|product|factory|months?|years?|\d{1,2}[\s-](?:years?|months?))<8>(?:guarantee|warranty)
        guarantee (?:period|card|certificate|claim|programme|program|applies|conditions|terms|covers)
        100 ?%<2>(?:organic |pure |recycled |combed |merino )?(?:cotton|polyester|wool|silk|linen|leather|nylon|acrylic|viscose|bamboo|rayon|cashmere|full grain|spandex|charge\w{0,1}|humidity|battery)
        (?:cannot|can.?t|not) (?:say|tell|be|promise)<15>(?:100|hundred|definitely|certainly|absolutely)
        (?:cannot|can.?t) be (?:damaged )?(?:by|during|repaired)`,
      rewrite: "as described in the listing",
    },
    {
      id: "en/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS} (?:\w{1,14} ){0,4}${DISEASE}
        (?:pain|stress|headache|migraine|arthritis|back ?pain|allergy|cold|flu|symptom|joint pain|muscle pain)[\s-](?:relief|reliever|relieving|killer|free in)
        anti[\s-]?(?:inflammatory|cancer|bacterial infection|depress\w{2,4}|viral|diabetic|arthritis)
        (?:los\w{1,3}|shed\w{0,4}|drop\w{0,4}|burn\w{0,3}) (?:up to |about |around |over )?(?:\d{1,3}|several|many|a few) ?(?:kg|kgs|kilos?|lbs?|pounds?)(?! (?:weight )?(?:of )?(?:load|capacity))
        (?:burn\w{0,3}|melt\w{0,3}|reduc\w{1,3}|dissolv\w{1,3}|los\w{1,3}) (?:\w{1,10} )?(?:body fat|belly fat|fat|weight)(?: fast| quickly| without)?
        (?:boost|strengthen|improve|support|increas|enhanc)\w{0,3} (?:your |the )?(?:immun\w{1,6}|immune system|metabolism|testosterone|fertility|blood circulation|circulation|liver function|libido|collagen production|hormones?|eyesight|brain function|memory)
        (?:clinically|medically|scientifically|doctor)[\s-](?:proven|tested|recommended|approved)
        (?:doctors?|dermatologists?|physicians?|hospitals?) (?:all )?(?:recommend\w{0,2}|approve\w{0,1}|use it)
        (?:replac|instead of|no need for|stop taking|without)\w{0,3} (?:your |any )?(?:medicines?|medication|drugs|pills|surgery|a doctor|doctors|antibiotics|insulin)
        (?:use|bought|buy|wear|works?|recommend)<30>(?:for|against) (?:\w{1,8} )?(?:arthritis|eczema|psoriasis|migraines?|insomnia|back pain|joint pain|acne|anxiety|diabetes)
        (?:cure|remedy|treatment|medicine|healing) for (?:\w{1,12} ){0,2}${DISEASE}
        (?:healing|therapeutic|medicinal|curative|miracle) (?:power|effects?|propert\w{1,3}|energy|benefits?|cure)
        detox\w{0,6} (?:your |the )?(?:body|liver|blood|system|skin|organs?|toxins)
        (?:grow|regrow|regenerat)\w{0,3} (?:your |new |back )?(?:hair|cartilage|nerves?|cells?)
        (?:your |the )?(?:pain|acne|eczema|wrinkles?|scars?|migraines?|psoriasis|insomnia|symptoms?|arthritis|tinnitus) (?:will |would |should )?(?:be |is |are )?(?:gone|disappears?|vanish\w{0,2}|go away|cured|healed|history)
        (?:will|can|to) (?:cure|heal) (?:you|it|your|the)`,
      unless: phrases`
        (?:not|never|cannot|can.?t|doesn.?t|does not|don.?t|do not|isn.?t|no|nor|without)<20>(?:intended|meant|claims?|treat\w{0,3}|cures?|heals?|prevent\w{0,3}|medical|a medicine|say|promise|medicine|diagnose|replace|suitable)
        (?:ask|consult|see|check with|talk to|speak to|advice of) (?:a|your|the) (?:doctor|physician|pharmacist|dermatologist)
        (?:sorry|apologi\w{1,4})<25>(?:pain|headache)
        (?:our|we|us|shop|courier|delivery|customs|return|refund|cost|process|inconvenience)<12>(?:pains?|headaches?)
        (?:painstaking|pain points?)`,
      rewrite: "please see the description for its use; it is not a medical product",
    },
    {
      id: "en/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:strictly |absolutely |sorry,? )?no (?:\w{1,10} )?${RETURNS}(?! (?:is|are|was|were|needed|necessary|required|request|fee|label|shipping|has|have|yet|form|in))
        (?:we|i|our (?:shop|store)|this (?:shop|store)|the seller|seller)(?: do| does| will| can)?(?:n.?t| not| never|not) (?:\w{1,10} )?(?:accept|offer|give|do|allow|provide|take|process|grant|issue|make|support|entertain|handle)(?: any| a| for)? (?:\w{1,12} )?${RETURNS}
        (?:we|i|our (?:shop|store)) (?:never|refuse to|don.?t ever) (?:accept|offer|give|refund|take|exchange|return)
        (?:we|i)(?: do| will| can)?(?:n.?t| not|not) (?:be able to )?(?:refund|exchange|replace)(?: you| it| this| opened| used| sale| any| the| your| for)?
        (?:don.?t|do not|never|won.?t|will not|cannot|can.?t) (?:ever )?take (?:\w{1,12} ){0,2}back
        (?:zero|no)[\s-](?:refunds?|returns?)[\s-](?:policy|rule|shop|store)
        all sales? final
        (?:cannot|can.?t|no) refund (?:even|also|at all|whatever|any)
        (?:nobody|no ?one) (?:ever )?gets? (?:a |any )?(?:refund|return)
        (?:all )?sales? (?:are|is|items? (?:are|is)) (?:strictly |always )?(?:final|non[\s-]?refundable|not refundable)
        (?:non|not)[\s-]?(?:refundable|returnable|exchangeable)
        (?:cannot|can.?t|can not|may not|won.?t|will not|not) be (?:\w{1,10} )?(?:returned|refunded|exchanged|taken back)
        (?:you|buyers?|customers?) (?:have no|has no|will lose|lose|lost|waive[sd]?|give up|forfeit|do not have|don.?t have|are not entitled|aren.?t entitled|can.?t|cannot|can not|may not|are not allowed)<12>(?:any |the |your |to |a ){0,2}(?:rights?|claim|refund|return|warranty|withdraw\w{0,3}|money back)
        (?:not|isn.?t|aren.?t) (?:our|my|the seller.?s) (?:responsib\w{1,6}|liab\w{1,6}|problem|fault|business)<20>(?:once|after|if|when|so|and|as|because|shipping|courier|lost)
        (?:no|without) (?:any )?(?:warranty|guarantee|liability|responsibility) (?:\w{1,10} )?(?:at all|whatsoever|is|on|for|once|after|after sale|applies|given)
        (?:right of withdrawal|withdrawal right|cooling[\s-]off|14[\s-]days?)<15>(?:does not|doesn.?t|do not|don.?t|not) (?:apply|exist|valid|count|here)
        (?:seller|shop|store|we) (?:is|are|will) not (?:be )?(?:responsible|liable) (?:for|if|once|after)
        once (?:opened|paid|sold|used|ordered|delivered|received|shipped|unsealed|purchased)<25>(?:no|not|cannot|can.?t|final|non)<12>(?:${RETURNS}|refundable|returnable|returned|refunded|exchanged|responsible|responsibility)`,
      unless: phrases`
        (?:hygien\w{1,4}|sealed|health protection|personali[sz]ed|custom[\s-]?made|perishable|made to measure|legal (?:exception|exemption|ground)|statutory|by law|article \d|digital (?:content|goods|download)|underwear|earrings?|swimwear|cosmetics?|food safety)
        (?:return|refund) window (?:has |is |was )?(?:closed|expired|ended|over|passed)
        (?:after|outside|beyond|past) (?:the )?(?:\w{1,10} )?(?:return|refund|platform|\d{1,3}[\s-]days?) (?:window|period|deadline|policy)
        (?:until|before|unless|without (?:the|a|your|receiving|photos?))
        (?:from|in) (?:this )?chat
        (?:through|by|via|on|in) (?:amazon|shopee|lazada|tik ?tok|the (?:platform|app|system))
        (?:does|do|will|would)(?: not|n.?t) affect<12>(?:your )?(?:legal |statutory )?rights`,
      rewrite: "you can ask for a return or refund through your order; your legal rights apply",
    },
    {
      id: "en/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:as an? (?:special |one[\s-]time |rare |big |goodwill )?(?:favou?r|exception|courtesy|gesture|kindness|goodwill)|out of (?:goodwill|kindness|courtesy)|exceptionally|just for you|only this once|only because (?:we|i) (?:are|am) (?:nice|kind)|out of the goodness)<30>(?:accept|allow|take|let you|grant|permit|agree to|offer|give|repair|replace|refund)<20>(?:returns?|refunds?|exchanges?|replace\w{0,4}|withdraw\w{0,3}|repair|guarantee|warranty|14[\s-]days?|it back)
        (?:allow|let|grant|give|offer)\w{0,3} you<12>(?:14|fourteen|2|two)[\s-](?:days?|weeks?|years?)<25>(?:favou?r|exception|courtesy|special|goodwill|extra|exclusive|generous|bonus)
        (?:our|exclusive|special|unique|extra) (?:special |exclusive |unique |generous )?(?:benefit|service|offer|bonus|promise|advantage)[\s:,-]{1,3}(?:\w{1,10} ){0,4}(?:14|fourteen)[\s-]days? (?:return|withdrawal|money)`,
      unless: phrases`
        (?:after|outside|beyond|past|although|even though|expired|closed|older than|no longer (?:in|under|covered))`,
      rewrite: "you have the right to return it; your legal rights apply",
    },
    {
      id: "en/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:eco|environment(?:ally)?|earth|planet|climate|nature|ocean)[\s-]?(?:friendly|conscious|safe|kind|neutral|positive|responsible)
        (?:friendly|good|kind|kinder|better|harmless|safe|gentle|great)(?: to| for) (?:the |our |mother )?(?:environment|planet|earth|nature|climate|oceans?)
        (?:carbon|co2|climate|plastic)[\s-]?(?:neutral|free|zero|positive|negative)
        (?:net[\s-]zero|zero[\s-](?:waste|emissions?|carbon|impact|footprint|pollution))
        (?:fully |100 ?% |completely |totally |highly )?(?:biodegradable|compostable|sustainable|pollution[\s-]free|ecological|green (?:product|choice|material|brand|alternative)|environmental protection material)
        (?:sustainably|ethically|responsibly|ecologically) (?:made|sourced|produced|manufactured|packaged|grown)
        (?:saves?|saving|protects?|protecting|helps?|helping) (?:to )?(?:save |protect )?(?:the )?(?:planet|earth|environment|oceans?|climate)
        (?:no|zero|without) (?:\w{1,8} )?(?:impact|harm|damage|pollution) (?:on|to|for) (?:the )?(?:environment|planet|nature|climate)`,
      unless: phrases`
        (?:certified|certificate|certification|certificates|grs|fsc|oeko[\s-]?tex|gots|blue angel|ecolabel|eu flower|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|gs1|verified by|tested by|label no)
        (?:not|cannot|can.?t|don.?t|isn.?t)<15>(?:claim|say|call|eco|biodegradable|compostable|sustainable|certified)
        \d{1,3} ?% (?:recycled|post[\s-]consumer)`,
      rewrite: "please see the material details in the listing",
    },
    {
      id: "en/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        (?:you|u|ur|you.?re|people like you)<20>(?:stupid|idiots?|morons?|dumb|dumb ?ass|fools?|foolish|brainless|retard\w{0,3}|liars?|lying|thie(?:f|ves)|scammers?|crook\w{0,2}|fraud(?:ster)?s?|cheaters?|crazy|insane|pathetic|ridiculous|greedy|disgusting|clown\w{0,1}|losers?|pigs?|trash|garbage|mental|illiterate|clueless|lazy|ignorant|rude|shameless|dishonest|annoying|delusional|hopeless|childish|karen)
        (?:stupid|idiotic|dumb|moronic|silly|ridiculous|nonsense|brainless|pathetic|rude|annoying) (?:buyer|customer|question|person|people|woman|man|message|complaint|request|excuse|lady|guy|demand)s?
        (?:such an?|what an?|bloody|damn|fucking?|total|complete) (?:idiot|moron|fool|liar|loser|clown|joke of a|genius|pain in the)
        (?:shut up|shut your|piss off|fuck|f\*\*k|fck|wtf|stfu|screw you|go to hell|get lost|get a life|drop dead|bullshit|bull ?crap|bitch\w{0,2}|asshole|bastard|son of a|damn you|kiss my|up yours|scumbag|dickhead|wanker|jackass|dumbass)
        (?:can.?t|cannot|don.?t|do|did|didn.?t|couldn.?t|are) (?:you|u) (?:even |not |actually |know how to )?(?:read|see|blind|deaf|understand english|have (?:a brain|eyes)|serious|understand anything|count|follow simple|stupid|dumb|kidding)(?: me| the (?:description|listing|title|size)| before| properly| or (?:what|something)| simple| at all)?\s?[?!.]
        (?:are you|r u|you must be|you are|you.?re) (?:blind|deaf|drunk|stupid|dumb|mad|high|on drugs|illiterate|out of your mind|a child|kidding me|joking)
        (?:do you|can you|did you) (?:even|actually) (?:know how to |bother to |ever )?(?:read|understand|look|measure|think)
        (?:only|any|even) (?:an? )?(?:fool|idiot|moron|child|stupid person|imbecile)<12>(?:would|could|can|knows?|does|understands?)
        (?:your kind|your sort|people of your (?:kind|sort))<15>(?:should|always|never|are|not|don.?t)
        (?:learn|maybe learn|try learning|try) (?:how )?(?:to read|reading|english|some manners|to count|to measure)
        (?:read|use|open|check)<20>(?:your (?:eyes|brain|head)|properly next time|before (?:asking (?:stupid|silly|dumb)|wasting|you (?:complain|whine|bother)))
        (?:read|check|measure)<25>next time
        (?:next time)<12>(?:read|think|use your|look|open your|measure)<25>(?:before|first|properly|carefully|eyes|brain|head|twice)?
        (?:stop|quit) (?:wasting|bothering|complaining|whining|crying|lying|harassing|spamming|messaging|making excuses|being|your (?:nonsense|lies|drama))
        (?:wast(?:e|ing|ed) (?:of )?(?:my|our) time)
        (?:what part of|which part of|how hard is it|how many times (?:do|must|should) (?:i|we)|are you that|is it that hard|even a child)`,
      unless: phrases`
        (?:our|my|we|us) (?:own )?(?:stupid|silly|dumb|foolish|rude|lazy) (?:mistake|error|fault)
        (?:sorry|apologi\w{1,4})<40>(?:wast\w{1,3}|rude|ridiculous|annoying|stupid|silly|lying|crazy)
        (?:not|never|don.?t|isn.?t|no) (?:a )?(?:stupid|silly|dumb|crazy|ridiculous|rude|annoying)
        lying (?:in|on|at|around|flat|down|there)
        (?:crazy|insane|mad|silly) (?:hair|glue|price|golf)`,
    },
    {
      id: "en/abusive_tone/blame or contempt",
      class: "abusive_tone",
      pattern: phrases`
        (?:it.?s|its|this is|that is|that.?s|is|all|entirely|totally|clearly|obviously) (?:all |entirely |totally |clearly |only |simply )?(?:your|ur) (?:own )?(?:fault|problem|mistake|stupidity|carelessness|ignorance|bad luck|tough luck|loss)
        (?:not (?:our|my)) (?:problem|fault) (?:that |if |because )?(?:you|u)
        you (?:should|could|would) have (?:read|measured|checked|known|thought|looked|used your|learned)(?! (?:access|received))
        you (?:clearly|obviously|apparently|simply|just|probably) (?:didn.?t|did not|can.?t|cannot|don.?t|do not|never|broke|damaged|messed|failed|have no|don.?t know|misused|ruined)
        (?:you|u) (?:broke|damaged|ruined|destroyed|messed) it (?:yourself|up)
        (?:what did you expect|what do you expect|you get what you pay for|for (?:this|that|such a) price what|cheap(?:skate)?s? (?:people|buyers|like you)|don.?t be so (?:cheap|picky|sensitive|dramatic|lazy)|too (?:cheap|poor|lazy|stupid|dumb) to|if you are too|if you.?re too|can.?t afford|go buy (?:it )?(?:somewhere|elsewhere)|then don.?t buy|don.?t buy (?:if|it then)|take it or leave it|deal with it|tough luck|who cares|i don.?t care|we don.?t care|whatever|not interested in your|boo hoo|cry me|good for you then|oh really|wow,? (?:congratulations|genius|so smart)|congratulations,? (?:genius|you)|bravo|thanks for nothing|as if)
        (?:as|like) (?:i|we) (?:already |have already |.?ve already )(?:said|told you|explained|wrote|mentioned)<15>(?:times|hundred|thousand|ten|again and again|over and over|clearly)
        (?:common sense|anyone with (?:a brain|eyes|half a)|everyone (?:else )?(?:knows|understands|can|manages)|any normal person|only you (?:complain|have)|nobody else (?:complain\w{0,3}|has)|no one else (?:complain\w{0,3}|has))<30>(?:you|that|this|it|complain\w{0,3}|problem|!|\.)?`,
      unless: phrases`
        (?:not|never|isn.?t|wasn.?t|no way|don.?t think|nothing)<8>your (?:own )?(?:fault|problem|mistake)
        (?:sorry|apologi\w{1,4}|our (?:fault|mistake))
        (?:you should have (?:received|access))
        (?:whatever (?:you|works|suits|is|the|size|colou?r|option|your|reason|happens|it))
        bravo (?:is|case|model|series)`,
    },
    {
      id: "en/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:we|i)(?:.?ll| will| shall| can| am going to|.?m going to| are going to|.?re going to| would)<6>(?:sue|report|blacklist|black list|expose|block|ban|punish|find|hunt|call the police on|publish|post|press charges against|take legal action against|take you to|send (?:someone|people)|come to|make you|remember|destroy|curse|visit)(?: against)? (?:you|u|your (?:account|house|address|home|name|photo|number|data|personal)|court|regret|pay|sorry)
        (?:you(?:.?ll| will)|u will) (?:regret|be sorry|pay for (?:this|it|that)|hear from (?:our|my) (?:lawyer|attorney|solicitor)|never be able to (?:buy|order)|suffer|see what happens|be (?:blacklisted|banned|blocked|sued|reported|punished))
        (?:we|i) (?:know|have) (?:where you live|your (?:home )?address|your (?:phone )?number|your personal|your address)<25>(?:so|and|!|be careful|don.?t forget|remember|watch)
        (?:or else|watch out|be careful what|be careful,|you.?d better|you better|don.?t (?:make|force) (?:me|us)|last warning|final warning|consider this a warning|i.?m warning you|we are warning you|i warn you|we warn you)<40>(?:you|we|us|me|i|police|lawyer|report|court|regret|angry|watch|.|!)?
        (?:lawyer|police|court|legal action|lawsuit)<25>(?:against you|if you (?:do not|don.?t|keep|continue|leave|post|return|open|complain|write))
        if you (?:leave|post|write|give|open|file|return|complain|report)<30>(?:we|i)(?:.?ll| will) (?:sue|report|block|ban|blacklist|cancel|never|not help|post|expose)`,
      unless: phrases`
        (?:report|find|visit|publish|block)<15>(?:this|it|the (?:courier|carrier|driver|seller|issue|problem|loss|listing)|to)<15>(?:for you|on your behalf)
        sorry for`,
    },
    {
      id: "en/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:muslims?|christians?|jews|jewish people|hindus?|buddhists?|catholics?|atheists?|infidels?|unbelievers|pagans?)<20>(?:are|is|people|always|should|never|like you|shops?|believe|don.?t|do not|only|buyers?|customers?|hate|country)
        (?:jesus|allah|god|the lord|buddha|prophet|the devil|satan|karma)<6>(?:will|loves|hates|punish\w{0,3}|sees|knows|is watching|judges?|saves?|save|wants|forgives?|teaches|says|curse)
        (?:only|because|since|as|our|your|my|the|true|wrong|fake|believe in|pray to|praise|convert to|insult\w{0,3})<4>(?:god|religion|faith|allah|jesus christ|church|holy (?:bible|quran|koran))(?! of)
        (?:will |we |i )?pray (?:for|that) (?:you|your|god)
        (?:trump|biden|obama|harris|putin|zelensk\w{1,2}|xi jinping|netanyahu|modi|erdogan|duterte|marcos|bolsonaro|lula|macron|le pen|merkel|farage|starmer|the (?:republicans?|democrats?|communists?|communist party|labour party|tories|conservatives|left[\s-]wing\w{0,2}|right[\s-]wing\w{0,2}|socialists?|fascists?|nazis?|liberals))
        (?:vote for|voted for|voting for|who did you vote|support the (?:party|president|government|war)|our (?:president|government|regime|prime minister)|your (?:president|government|regime|prime minister)|corrupt (?:government|politicians?)|stupid (?:government|politicians?)|the government is|because of (?:the|your) (?:government|politicians?|president))
        (?:taiwan|tibet|hong kong|crimea|kashmir|palestine|gaza|donbas|xinjiang|ukraine|israel|catalonia|kosovo|falklands?|malvinas|south china sea|west philippine sea|diaoyu|senkaku|nine[\s-]dash)<10>(?:is|are|was|isn.?t|belongs?|should|must|independen\w{2,3}|part of|occupied|conflict|war|issue|question|deserve\w{0,1}|will be)<20>(?:part|china|russia\w{0,1}|country|independen\w{2,3}|india|pakistan|ukraine|israel\w{0,1}|free|ours|occupied|not a|a real|province|territory|stolen|theirs|right|wrong|fault|won|lost|belongs?|argentin\w{1,3}|spain|serbia|japan)
        (?:free|stand with|boycott|support|stop|against) (?:palestine|israel|ukraine|russia|tibet|hong kong|taiwan|china|gaza|america|the war)
        (?:terrorists?|genocide|illegal immigrants?|immigrants (?:are|always)|refugees (?:are|always)|abortion|gun control|brexit (?:is|was)|sanctions? (?:are|is) (?:stupid|unfair|wrong|your))
        (?:you|all|typical|those|these|lazy|rude|stingy|stupid|poor|rich|dirty|dishonest|picky|cheap|arrogant|because you are|because you.?re|as an?) (?:bloody |typical |fucking )?${NATIONS}(?: people| buyers| customers)?<12>(?:are|always|never|people|buyers?|customers?|like|all|only|should|don.?t|do not|can.?t|complain|!|\.|,)
        ${NATIONS} (?:people |buyers |customers )?(?:are |is |always |never |all |so |too |very |just |such ){1,3}(?:rude|lazy|stingy|stupid|poor|dirty|dishonest|picky|cheap|arrogant|thieves|liars|scammers|difficult|complain\w{0,3}|greedy|crazy|bad|loud|impolite|uneducated|better|the (?:best|worst)|aggressive|cheat\w{0,4})
        people (?:from|in) (?:your|that|this) country (?:are|always|never|all|don.?t)`,
      unless: phrases`
        (?:closed|holiday|office|delays?|ship\w{0,4}|deliver\w{0,4}|resume|reopen)<40>(?:eid|ramadan|christmas|easter|diwali|hari raya|vesak|lunar new year|chinese new year|thanksgiving|hanukkah|good friday)
        (?:necklace|pendant|figurine|statue|poster|book|costume|mask|t-?shirt|bracelet|candle|ornament|tapestry|sticker|rosary|prayer (?:mat|rug|beads)|bobblehead|mug) 
        (?:ship|deliver|deliver\w{0,3}|send|sent|shipping) to (?:taiwan|hong kong|ukraine|israel|palestine|kosovo)
        thank god`,
    },
    {
      id: "en/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        god bless(?: you| your family)?
        (?:inshallah|in sha allah|insya ?allah|alhamdulillah|mashallah|praise the lord|thank the lord|amen|jesus loves you|may (?:god|allah)<20>)`,
      unless: phrases`
        the amen \w{2,10}`,
      rewrite: "",
    },
    {
      id: "en/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:we|i)(?:.?ll| will| shall| can| would like to| want to|.?d like to| are going to|.?m going to|.?re going to| promise to| agree to| guarantee to| am happy to|.?m happy to| are happy to|.?re happy to| could| would)(?: also| gladly| immediately| happily| certainly| definitely| fully| of course| now| then| directly| personally| even| be happy to| be able to){0,2} (?:refund|reimburse|compensate|repay|credit|pay back|give you (?:a |your |the |back )?(?:\w{1,10} )?(?:refund|money|compensation|discount|cashback|credit|rebate)|offer (?:you )?(?:a |an )?(?:\w{1,12} )?(?:refund|compensation|discount|cashback|credit|rebate|reimbursement)|issue (?:you )?(?:a |the |your )?(?:\w{1,10} )?(?:refund|credit|compensation)|process (?:a |the |your )?(?:full |partial )?refund|send (?:you )?(?:a |your |the )?(?:\w{1,10} )?(?:refund|money)|return (?:your|the) money|arrange (?:a |your |the )?(?:\w{1,10} )?(?:refund|compensation)|make (?:a |the )?(?:\w{1,10} )?refund|cover (?:the|your|all|any|return)<12>(?:costs?|shipping|postage|fees?|customs|duties|charges?)|pay (?:for )?(?:the|your|all|any|return|double|you)<15>(?:shipping|postage|costs?|fees?|return|damage|difference|repair|customs|duties|back|money))
        you(?:.?ll| will| shall| are going to|.?re going to| can expect to)(?: also| certainly| definitely| surely)? (?:get|receive|have|be given|be getting) (?:a |an |your |the |back |all )?(?:\w{1,10} )?(?:refund|compensation|money|money back|reimbursement|cashback|rebate|full amount)
        you(?:.?ll| will| shall) be (?:\w{1,10} )?(?:refunded|compensated|reimbursed|credited)
        (?:full|complete|total|100 ?%|partial|instant|immediate|double|half) (?:refund|compensation|reimbursement|money back)(?: is| will be)? (?:guaranteed|promised|from us|today|tomorrow|right away|immediately|now|for you|within|if|without|and)
        (?:double|triple) your money
        (?:refund|compensation|reimbursement|money)<10>(?:will|shall) be (?:\w{1,10} )?(?:sent|paid|issued|made|transferred|processed|given|returned|credited|in your)`,
      unless: phrases`
        ${PLATFORM_ACTS}
        (?:by|through|from|via|with|to) (?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|the (?:platform|marketplace|app|system|refund team))
        (?:cannot|can.?t|not|unable|don.?t|won.?t|never|couldn.?t)<15>(?:refund|reimburse|compensate|promise|offer|guarantee|give|pay|issue|decide|process)
        (?:once|after|when|as soon as|if) (?:amazon|shopee|lazada|tik ?tok|the platform|the marketplace)
        (?:ask|check|see|find out|whether|look into|forward|request|escalate|pass)<20>(?:if|whether|the|our|your|a)<20>(?:refund|compensat\w{1,4}|reimburse\w{0,4})`,
      rewrite: "we will check what we can do for you and write to you here",
    },
    {
      id: "en/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:we|i)(?:.?ll| will| shall| can| would like to| are going to|.?m going to| promise to)(?: also| gladly| immediately| happily| certainly| definitely){0,2} (?:send|ship|give|mail|dispatch|replace|exchange|resend|re-?ship)<15>(?:you )?<8>(?:a |an |another |it |the )?<12>(?:replacement|new one|new (?:item|unit|product|piece)|free|gift|for free|free of charge|at no cost|spare part)`,
      unless: phrases`
        (?:cannot|can.?t|not|unable|don.?t|won.?t|never)<15>(?:send|ship|give|replace|promise)`,
    },
    {
      id: "en/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:guarantee|promise|assure|swear)\w{0,3}<25>(?:deliver\w{0,3}|arriv\w{0,3}|ship\w{0,5}|dispatch\w{0,3}|receive|be there|sent|get it)<15>(?:by|on|before|within|in|tomorrow|today|this|next|at)
        (?:will|.?ll) (?:definitely|certainly|surely|absolutely|100 ?%|for sure)<8>(?:arrive|be delivered|be there|receive|get it|ship|be shipped|be sent|reach you)<15>(?:by|on|before|within|in|tomorrow|today|this|next|at)`,
      unless: phrases`
        (?:cannot|can.?t|not|unable|don.?t|won.?t|never|isn.?t)<15>(?:guarantee\w{0,1}|promise\w{0,1}|assure\w{0,1}|definitely)`,
      rewrite: "please see the estimated delivery date in your order",
    },
  ],
};
