import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { FAR, GOODS_WITH_A_NAME, MESSENGERS, NUMBER_BY_NAME, SHOPS, WALLETS } from "./brands";

const MESSENGER =
  "(?:whats ?app|what.?s app|wechat|we chat|weixin|telegram|viber|line app|snapchat|discord|skype|signal app|imessage|kakao ?talk|zalo|fb messenger|facebook messenger)";
const SOCIAL = "(?:instagram|insta|ig|facebook|fb|twitter|you ?tube|pinterest|snapchat|weibo|xiaohongshu)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE = `(?:${SHOPS}|ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|carousell|tokopedia|mercari|depop|vinted|poshmark|qoo10|shein|zalora|zalando|facebook marketplace|fb marketplace|bukalapak|tmall|pinduoduo)`;
const US = "(?:us|me|our (?:team|staff|support|agent|manager|service))";
const REACH =
  "(?:contact|message|msg|text|reach|chat with|chat to|talk to|write|write to|ping|dm|find|follow|add|join|call|email|speak with|speak to|get in touch with)";
const OWN_SITE =
  "(?:(?:our|my) (?:own |official |main |new |online |company |brand |shop.?s |store.?s )?(?:web ?site|web ?shop|web ?store|home ?page|site|online (?:shop|store)|physical (?:shop|store)|other (?:shop|store|account|platform)s?))";
const WALLET = `(?:${WALLETS}|paypal|venmo|zelle|cash ?app|western union|moneygram|revolut|wise|payoneer|skrill|g ?cash|paymaya|maya wallet|touch ?.?n ?go|tng|grab ?pay|shopee ?pay transfer|duit ?now|pay ?now|pay ?nah|fast ?pay|prompt ?pay|ali ?pay|wechat pay|bizum|interac|e-?transfer|bitcoin|btc|crypto|usdt|e-?wallet|google pay|apple pay)`;
const BANK =
  "(?:bank (?:transfer|account|deposit|details)|wire transfer|direct transfer|direct deposit|telegraphic transfer)";
const REVIEW =
  "(?:write-?ups?|thumbs[- ]?up|testimonials?|star count|reviews?|ratings?|feedbacks?|comments?|stars?|rate|evaluation)";
const GIFT =
  "(?:scrunchie|treats?|surprise|perks?|freebies?|goodies|goody|raffle|prize|prize draw|giveaway|credit|points|money off|a little (?:something|extra|thank[- ]you)|kickback|reimbursement|free shipping|something extra|gifts?|free (?:gift|sample|item|product|\\w{2,12})|vouchers?|coupons?|discounts?|refunds?|cash ?back|rebates?|rewards?|bonus|money|store credit|gift cards?|compensation|\\d{1,3} ?%|[$£€] ?\\d{1,4}|\\d{1,4} ?(?:usd|dollars?|euros?|pounds?|pesos?|ringgit|rm|sgd))";
const DISEASE =
  "(?:bronchitis|gastritis|acid reflux|heartburn|ibs|colitis|hernias?|sinusitis|sinus(?:es)?|rhinitis|hay ?fever|coughs?|pneumonia|an[a]?emia|conjunctivitis|pink ?eye|teeth grinding|bruxism|vitiligo|melasma|age spots|dark spots|dark circles|herpes|cold sores?|shingles|thrush|candida|cystitis|utis?|menopause|hot flushes|hot flashes|period pain|tendonitis|bursitis|plantar fasciitis|heel spurs?|bunions?|neuropathy|fibromyalgia|osteoporosis|parkinson.?s|thrombosis|poor circulation|swollen (?:legs|feet|ankles)|arrhythmia|thyroid|triglycerides|glaucoma|deafness|hearing loss|vertigo|dizziness|burns|corns|calluses|parasites|worms|water retention|lumbago|stiff neck|sciatic nerve|lupus|ms|eczema|piles|ringworm|boils?|cysts?|stomach (?:ache|problems?)|indigestion|panic attacks?|ptsd|snore|aches|stiffness|carpal tunnel|high blood|sore (?:throats?|backs?|knees?|muscles|joints)|bad (?:backs?|knees?|hips?)|acne|pimples?|eczema|psoriasis|dermatitis|rosacea|rash(?:es)?|arthritis|rheumatism|gout|cancers?|tumou?rs?|diabetes|blood sugar|blood pressure|hypertension|cholesterol|migraines?|headaches?|insomnia|sleeplessness|anxiety|depression|stress disorder|adhd|autism|inflammation|infections?|wrinkles?|scars?|scarring|stretch marks|cellulite|hair loss|baldness|dandruff|asthma|allerg(?:y|ies)|common colds?|a cold|flu|influenza|covid(?:-?19)?|coronavirus|virus(?:es)?|fung(?:us|al infections?)|athlete.?s foot|h[ae]?emorrhoids|varicose veins|snoring|sleep apn[o]?ea|sciatica|scoliosis|tinnitus|constipation|bloating|ulcers?|kidney stones|fatty liver|dementia|alzheimer.?s|epilepsy|obesity|impotence|erectile dysfunction|infertility|menstrual (?:pain|cramps)|cramps|toothaches?|cavities|gum disease|warts?|wounds|diseases?|illness(?:es)?|ailments?|(?:\\w{1,10} )?pains?|backaches?|swelling|toxins|myopia|cataracts?|bacterial infections?)";
const HEALS =
  "(?:get(?:s|ting)? over|manag(?:e|es) (?:your |the )?|control(?:s|led|ling)?|regulat(?:e|es)|balanc(?:e|es)|normali[sz](?:e|es)|regenerat(?:e|es)|correct(?:s|ed)?|end(?:s|ed)?|knocks? out|wipes? out|draws? out|flush(?:es)? out|melts? away|bring(?:s)? down|say goodbye to|goodbye|no more|free (?:you )?(?:of|from)|shrink(?:s)?|dissolv(?:e|es)|beat(?:s|ing)?|tackl(?:e|es)|target(?:s)?|calm(?:s)?|repair(?:s)?|restor(?:e|es)|work(?:s|ed)? wonders (?:for|on|with)|does wonders for|brilliant (?:for|against|with)|amazing (?:for|against|with)|perfect (?:for|against)|excellent (?:for|against)|ideal (?:for|against)|effective (?:for|against|with|in)|miracle (?:for|against)|recommended (?:for|against)|suitable for (?:people with|treating)|proven (?:for|against)|remed(?:y|ies) (?:for|against)|cures? (?:for)?|against|cure[sd]?|curing|treat(?:s|ed|ing)?|heal(?:s|ed|ing)?|reliev(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|eradicat(?:e|es)|prevent(?:s|ed|ing)?|fight(?:s|ing)?|reduc(?:e|es|ed|ing)|get(?:s|ting)? rid of|revers(?:e|es|ed|ing)|lower(?:s|ed|ing)?|remov(?:e|es|ed|ing)|stop(?:s|ped|ping)?|eas(?:e|es|ed|ing)|alleviat(?:e|es|ed|ing)|sooth(?:e|es|ed|ing)|help(?:s|ed)? (?:with|against|you with)|good for|great for|works? (?:against|for)|protects? (?:you )?(?:against|from)|clear(?:s|ed)? up|kills?|banish(?:es)?|sort(?:s|ed)? out|fix(?:es|ed)?|takes? away|gets? over)";
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
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "en/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        [\w.-]{2,24} ?[(\[{] ?at ?[)\]}] ?[\w .-]{2,40}[(\[{] ?dot
        ${NUMBER_BY_NAME}
        (?:text|call|ring|phone|dial|message|ping|buzz|mail|e-?mail|write to)<12>(?:me|us|my|our|the (?:workshop|office|boss|manager|owner|warehouse|studio))<20>(?:on|at|direct|directly)<6>(?:my|our|the|this)? ?(?:\w{1,10} )?(?:cell|mobile|landline|number|line|handset|extension|inbox|mailbox|e-?mail|direct line)
        (?:reach|catch|get|contact|find)<4>(?:me|us)<12>(?:on|at|by|via) (?:my |our |the )?(?:\w{1,10} )?(?:cell|mobile|landline|phone|e-?mail|mail|hotline|number)
        (?:qr|square code|code|barcode)${FAR}(?:opens?|takes you|leads?|brings? up|connects?|goes to|brings you)${FAR}(?:contact|profile|account|group|channel|line|chat|${MESSENGERS}|${SOCIAL})
        (?:mail|e-?mail|address|inbox)${FAR}(?: at | dot )${FAR}(?:com|net|org|co|example|mail)
        (?:my|our) (?:\w{1,10} )?(?:cell|mobile|landline|number|e-?mail|inbox|direct line) (?:ends|starts|is|again|in case)
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
        (?:${MESSENGERS}) (?:mo|nyo|niyo|ka|kita|na ?lang)
        (?:on|via|through|our|my|your|the|by|over|use|using|have|has|add|send|open|get|download|check|join|prefer|with|from|to|and|or|is|by) (?:\w{1,10} ){0,1}(?:${MESSENGERS})
        (?:${MESSENGERS}) (?:us|me|is|so|and|or|if|for|works|chat|number|group|message|call|instead|there|here|where)
        (?:on|via|through|our|my|over|your) (?:\w{1,8} )?(?:insta|instagram|ig|facebook|fb|twitter|tik ?tok dm|dms|private group|vip group|broadcast channel|socials?|social media)
        (?:our|my) (?:\w{1,8} )?(?:group chat|group|channel|community|profile|socials?|insta|ig|fb|fan ?page|discord|handle|page on)(?= |[,.!?]|$)(?! (?:of|discount))
        (?:dm|pm|inbox) (?:me|us)
        (?:on|via|over|through) (?:signal|line|insta|ig)(?= (?:or|and|if|so|instead|for)|[,.!?]|$)
        (?:slide|hop|jump|switch|move|pop|head|come) (?:in|on|over|into|across|onto)?<6>(?:to |onto |on )?(?:my |our |the )?(?:dms?|insta|ig|facebook|fb|messenger|telegram)
        (?:take|move|bring|carry on|continue|do|sort) (?:this|it|the (?:chat|talk|conversation)|things)<8>(?:off|away from|outside|elsewhere|off-?line)
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
        (?:${GOODS_WITH_A_NAME})
        (?:colou?r|blue|green|purple|style|type|edition|model|design|emoji|emojis|theme|poster|plush|holder|tripod|ring light|microphone|speaker|tablet|phone compatible|video calls?|screen|enamel|badge)
        (?:scam\w{0,4}|fraud\w{0,4}|phishing|never|nobody|not)<12>(?:ask|write|contact|message|send|use)\w{0,3}
        (?:shared|posted|saw|seen|found|tagged)<12>on your (?:instagram|facebook|ig)
        (?:cannot|can.?t|don.?t|do not|not able to|unable to)(?: [\w'-]{1,12}){0,4} (?:${MESSENGERS})
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
        (?:our|my) (?:\w{1,10} )?(?:web ?site|web ?shop|webstore|site|sitelet|home ?page|web page|portal|online (?:shop|store)|own (?:shop|store|page|site)|high street shop|physical (?:shop|store)|bricks[- ]and[- ]mortar|showroom|outlet|factory shop|flagship|blog|app|checkout page)(?= |[,.:;!?]|$)(?! (?:manager|visit|survey) )
        (?:come|pop|drop|stop|swing|call|visit|shop|pick)<12>(?:in|by|into|to|at|round|up from) (?:our|the|my) (?:\w{1,10} )?(?:shop|store|workshop|warehouse|showroom|studio|stall|factory|outlet|depot|premises)
        (?:direct|directly|straight) (?:from|with|to|through) (?:us|the (?:factory|workshop|maker|warehouse|source)|me|our (?:factory|warehouse|workshop))
        (?:outside|off|away from|not (?:on|through)|instead of|rather than|without) (?:of )?(?:amazon|shopee|tik ?tok|lazada|the app|this app|the platform|here)${FAR}(?:sell|buy|price|cheap|order|have|deal|less|cost|sort)\w{0,5}
        (?:buy|order|get|grab|find|pick)<15>(?:it|them|one|this|that|there)? ?(?:there|from there|on there|over there) (?:instead|directly|for less|cheaper)
        (?:buy|order|purchase|shop|get|visit|check|check out|see|find|available|cheaper|lower|discount|better price|sell|browse|go|come|look|register|sign up|more)<30>(?:at|on|from|via|through|in|to|visit|check|out)? ?${OWN_SITE}
        ${OWN_SITE} (?:is|has|offers|where|for|at|:|to|you|and|we|instead)
        (?:order|buy|purchase|pay)<10>(?:directly|direct) (?:from|with|through|via) (?:us|me|our)
        (?:google|search for|search) (?:our (?:shop|store|brand|name|company)|us)(?: name)?(?: on (?:google|the internet|instagram|facebook))?`,
      unless: phrases`
        (?:web ?site|site|page|portal|app)(?: page)? (?:of|for|at|by) (?:amazon|shopee|lazada|tik ?tok|the (?:courier|carrier|manufacturer|maker|brand))
        (?:amazon|shopee|lazada|tik ?tok|courier|carrier|manufacturer|postal service|brand|royal mail|usps|dhl|ups|fedex)(?:.?s)?(?: shop)? (?:web ?site|site|page|app)
        (?:return|send|ship|post|sent|back|arriv\w{1,3}|reach\w{0,3}|left|leaves?)<20>(?:to|at|from|in|our) (?:our )?(?:warehouse|workshop|depot|address|premises)
        (?:no|not|never|don.?t|do not|cannot|can.?t|unable)<20>(?:have|sell|order|buy|own|operate|run)
        (?:manufacturer.?s|courier.?s|carrier.?s|amazon.?s|shopee.?s|brand.?s) (?:web ?site|site)`,
      rewrite: "you can order it here in our shop on this platform",
    },
    {
      id: "en/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:on|at|via|through|our|my|also|over on|from|to) (?:\w{1,10} ){0,2}${ELSEWHERE}
        (?:buy|order|purchase|shop|visit|check|see|find|follow|available|cheaper|sell|selling|also|search|store|shop|page|listing|price|look)<30>(?:on|at|from|via|through|in|to|our) (?:our |my |the )?${ELSEWHERE}
        ${ELSEWHERE} (?:shop|store|page|listing|link|account)`,
      unless: phrases`
        (?:bought|purchased|ordered|your purchase|saw|seen|found)<12>(?:on|from|at|via) (?:\w{1,6} )?${ELSEWHERE}
        (?:case|style|type|logo|model)
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
        (?:${WALLETS})(?: (?:or|and) (?:${WALLETS}))?,? (?:is|are|also|works?|would be|will do|only)<8>(?:fine|ok|okay|good|easiest|best|great|perfect|preferred|accepted|welcome|quickest|cheapest|works?|do)
        (?:bank(?:ed|ing)?[ -](?:in|over)|duit ?now|tng)<15>(?:the|rm|balance|\d|to|us|me|our|my|first|deposit|difference)
        (?:send|transfer|pay|deposit|remit|settle|bank|wire)\w{0,3}${FAR}(?:maybank|cimb|rhb|public bank|hong leong|dbs|posb|ocbc|uob|bdo|bpi|metrobank|unionbank|landbank|wells fargo|barclays|lloyds|natwest|hsbc|starling|chime|commbank)
        (?:in|by|with|pay|the|some) cash(?! (?:back|register|on delivery|drawer|box|refund))
        (?:paid|pay|paying|settle|send|transfer|sent)<12>(?:me|us|it|straight|money)<15>(?:straight|direct|directly|personally|privately|aside|separately)
        (?:app|platform|amazon|shopee|tik ?tok|lazada|site|marketplace)<20>(?:keeps?|takes?|grabs?|pockets?|skims?|creams?|eats?|charges? (?:us|me))<25>(?:\d|percent|%|commission|cut|share|tenth|fifth|too much|everything|half|slice)
        (?:by|via|with|through|using|to|into|our|my|the|accept\w{0,3}|send|take|prefer|use|pay|us|over) (?:\w{1,10} ){0,2}${WALLET}
        (?:pay|send|transfer|settle|deposit|wire|remit|cover|top up|chip in|square|slip|hand|give|sort|drop|leave|complete|put)\w{0,3}${FAR}(?:bank transfer|wire|cash|cheque|check payable|money order|in person|to the (?:driver|courier|rider)|(?:our|my) (?:account|bank|card)|this account|sort code|iban|account number|payment link|gift cards?|envelope|invoice us|paynow|in hand)
        (?:cheque|check|money order|bank draft|postal order)<12>(?:made (?:out|payable)|payable|to our|in the name|for the)
        (?:invoice|bill) you (?:directly|separately|privately|outside|off)
        (?:outside|off|around|bypass\w{0,3}|skip\w{0,4}|avoid\w{0,3}|dodg\w{1,3}|cut\w{0,4} out|without)<20>(?:the )?(?:platform|amazon|shopee|lazada|tik ?tok|app|marketplace|commission|system|selling|fees?) ?(?:fees?|cut|commission|charges?)?${FAR}(?:pay|transfer|send|cash|deal|cheaper|price|settle|directly|discount)\w{0,3}
        (?:platform|amazon|shopee|lazada|tik ?tok|system|app)(?:.?s)? (?:\w{1,8} )?(?:fees?|commission|cut|charges?)<30>(?:eat|eats|kill|take|takes|high|save|huge|hurt|too)
        (?:cash is|payment link|private payment|off the books|under the table|deal in cash|cash in hand|cash only|mates rates)
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
        (?:amazon|shopee|lazada|tik ?tok(?: shop)?|the app|the platform)<10>(?:accepts?|offers?|supports?|gives? you|lets? you|shows?)
        (?:not|never|don.?t|no|cannot|can.?t)<25>(?:cash|directly|direct|straight)
        (?:reembols|rembours|rimbors|estorn|erstatt|devoluc)\w{1,7}<25>(?:via|do|de|di|por|par|tramite)
        (?:card (?:sleeve|holder|case)|wallet (?:case|is|has|with|comes|in)|leather|style|reader|terminal|compatible|poster|mug|t-?shirt|keyring)
        (?:refund|reimburse|credit)\w{0,5}<30>(?:issued|completed|processed|approved|appear|show|arriv|reflect|return|original|back to|already|was|status)\w{0,3}
        (?:your|the) (?:bank|card issuer)<20>(?:may|can|take|need|confirm|process|post)\w{0,3}
        (?:scam|fraud|phishing|suspicious|beware)\w{0,4}
        cash on delivery|cod
        (?:gift card|voucher) (?:balance|you (?:used|paid))
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
        (?:back|bail|opt|drop|pull|get|step) out of (?:the|your|this|that)<12>(?:orders?|purchase|transaction)
        cancell?ation${FAR}(?:came|comes?|come|from you|your (?:side|end|account)|by you|you (?:make|request|start|raise|submit|put in))
        (?:help|appreciat|easier|prefer|mind|bother|grateful|kind|trouble)\w{0,4}${FAR}(?:you )?(?:cancel|cancell?ing|cancelled|void|voiding)(?= |[,.!?]|$)
        (?:cancel|void|withdraw|abandon|scrap|drop|retract|revoke|undo|reverse|refuse|reject|pull)(?: out of)? (?:the|your|this|that|current|existing) (?:\w{1,10} )?(?:orders?|purchase|transaction|booking|delivery|parcel|request)
        (?:could|would|can|will|might|please|pls|kindly|if|better|best|easiest|simplest|suggest|recommend|ask|need|want|prefer|mind|help|appreciate|grateful|beg)${FAR}(?:cancel|cancell?ing|void|voiding|withdraw|withdrawing|back out|call (?:it )?off|cancell?ation)<30>(?:order|it|purchase|this one|that one|yourself|side|end|us|one|request)
        (?:from|on|in) your (?:side|end|account|app|phone)<30>(?:cancel|void|withdraw)\w{0,4}
        (?:cancel|void|withdraw)\w{0,6}${FAR}(?:penal|fine|against us|hurts? us|our (?:rate|stats|metrics|score|rating|account|shop)|re-?order|buy (?:it )?again|new one|(?:we|i)(?:.?ll| will| can)|instead)\w{0,5}
        (?:hit|tap|press|click|choose|select|use)<12>["'“‘«]?cancel\w{0,7}${FAR}(?:change of mind|for us|mistake|no longer)
        (?:let|make) (?:it|the order) (?:lapse|expire|cancel)
        (?:please|pls|plz|kindly|can you|could you|would you|can u|could u|may you|help (?:us |me )?(?:to )?|need you to|want you to|ask you to|asking you to|suggest (?:that )?(?:you )?(?:to )?|advise you to|better (?:to |if you )?|you (?:should|must|have to|need to|better))<20>(?:cancel|request (?:a )?cancellation|apply for (?:a )?cancellation|submit (?:a )?cancellation|withdraw (?:the|your) order)
        cancel (?:it|this|the order|your order|this order|the current order|that order)?<6>(?:and|then|first)<6>(?:re-?order|order again|place|buy|repurchase|make|re-?place)
        (?:go ahead and|just|simply|better|best|then|so|first|and|therefore) (?:cancel|request (?:a )?cancellation of) (?:it|the|your|this)(?: current| old| existing)? ?(?:order|purchase)?
        if you (?:cancel|could cancel|can cancel|would cancel) (?:it|this|the|your)<30>(?:we|i) (?:will|can|.?ll|would)
        cancel (?:it |the order |your order |this order )?(?:yourself|from your (?:side|end|account)|on your (?:side|end)|for us)`,
      unless: phrases`
        (?:if|should) you (?:would|.?d)? ?(?:rather|prefer|like)
        (?:amazon|shopee|lazada|tik ?tok|platform|system|courier|carrier|supplier|we (?:can|could|will|have|.?ll|tried|were able)|i (?:can|could|will|have|.?ll|tried)|to|been|already|automatically|gets?|was|is|were|want us to|like us to|like me to) (?:\w{1,10} ){0,2}(?:cancel|void|reject|refus|withdraw)\w{0,5}<20>(?:automatically|by|for you|on your behalf|your order|it|the order|because|due|as|from|yet|successfully|before|after|once|when)
        (?:if|when|in case|should|whether) (?:\w{1,8} ){0,2}(?:want|wish|like|prefer|need|decide|rather|asked)\w{0,2}
        (?:how|as) (?:\w{1,8} ){0,3}cancel
        (?:withdraw|withdrawal|pull|drop|return|refus\w{1,3}|reject\w{0,3}) (?:\w{1,8} ){0,3}(?:cash|handle|lever|plug|off point|damaged|opened)
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
        (?:tell|say|inform|let)<20>(?:app|system|platform|amazon|shopee|tik ?tok)<25>(?:mistake|wrong|chang|longer|don.?t|regret|picked|accident)\w{0,5}
        (?:choos|select|pick|put|use|using|writ|stat|say|mark|give|giving|click|tick|tell|type|enter|fill|reason|option|cause|list)\w{0,4}${FAR}(?:chang\w{1,3} (?:of |my |your |their )?mind|(?:no longer|don.?t|do not|doesn.?t|didn.?t) (?:need|want|require)\w{0,2}|not needed|by (?:mistake|accident)|mistakenly|accidental\w{0,2}|wrong (?:address|size|colou?r|item|variant)|(?:found|saw|got) (?:it |one )?(?:cheaper|a better|for less|elsewhere)|better price|cheaper elsewhere|ordered twice|duplicate order|buyer.?s? (?:remorse|decision|choice)|personal reasons?|you (?:ordered|chose|picked) the wrong|(?:rather|instead|not)<12>(?:out of stock|seller))
        (?:choose|select|pick|put|use|write|state|say|mark|give|click|tick|fill in)<25>(?:changed? (?:of |my |your )?mind|no longer (?:needed|need it|want(?:ed)?|required)|don.?t (?:want|need)|do not (?:want|need)|bought by mistake|ordered by mistake|by accident|wrong address|need to change|modify order|found (?:it )?cheaper|buyer.?s? (?:reason|fault|request)|personal reasons?|other reasons?|not needed|accidental)<25>(?:as|for|in|under|when)?<8>(?:the |your )?(?:reason|option|cancell?ation|cause|return|request)
        (?:reason|option|cause)<15>(?:choose|select|pick|put|use|write|please|should be|as)<12>(?:changed? (?:of |my |your )?mind|no longer (?:needed|need it|want(?:ed)?)|don.?t (?:want|need)|do not (?:want|need)|bought by mistake|ordered by mistake|wrong address|need to change|modify|found cheaper|buyer|personal reason|other)
        (?:choose|select|pick|put|don.?t choose|do not choose|don.?t select|do not select|avoid)<20>(?:seller.?s? (?:fault|reason|responsibility|problem)|out of stock|not as described|defective|damaged)<15>(?:as|for)?<6>(?:the |your )?reason`,
      unless: phrases`
        (?:true|real|correct|actual|honest|right|appropriate|whichever) (?:reason|one|option)
        (?:that|which) (?:applies|fits|is true|matches)
        you (?:chose|selected|picked)(?! (?:the |a )?wrong)`,
      rewrite: "please choose the reason that is true for you",
    },
    {
      id: "en/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:5|five|max\w{0,4}|all (?:the|five)|full|top)[\s-]{0,2}(?:stars?|★|⭐)
        [★⭐]{4,5}
        (?:stars?|rating)<30>(?:five|5|full|maximum|all of them)
        (?:leav|giv|drop|writ|post|shar|say|put|pop|bless)\w{0,3}<30>(?:good|great|nice|kind|positive|glowing|lovely|excellent|favou?rable|high|top|happy|sweet|perfect) (?:\w{1,10} )?(?:${REVIEW}|words?|things? about us)
        (?:good|great|positive|glowing|high|top|perfect|excellent|favou?rable|nice) (?:${REVIEW}) (?:from you|would|means?|helps?|keeps?|please|pls|is)
        (?:if|when|since|as|hope) (?:\w{1,8} ){0,3}(?:happy|love|like|enjoy|pleased|satisf|delight|thrilled|glad)\w{0,4}${FAR}(?:review|stars?|rate|rating|feedback|word|recommend|shout)\w{0,2}
        (?:leav|giv|writ|post|rat|drop|appreciat|grateful|hop|need|want|love|support|kindly|bless|reward)\w{0,4}<25>(?:5|five|full|all|top|4|four|good|great|positive|nice|high|excellent|best|favou?rable|perfect|honest 5|kind|happy|glowing|beautiful)[\s*★⭐-]{1,3}(?:\w{1,10}[\s-])?${REVIEW}
        rate (?:us|our (?:shop|store|product)|it|this|the \w{2,12}) (?:\w{1,10} )?(?:5|five|full|well|highly|good|positively|with)
        (?:give|leave|rate|drop)<10>(?:5|five) ?[★⭐*]{1,5}
        (?:bring|raise|bump|take|move) (?:it|that|this|the \w{3,8}|your \w{3,8}) (?:up )?to (?:5|five|4|four)(?: stars?)?
        (?:5|five)[\s-]?stars? (?:review|rating|feedback|please|pls|would|if|will|means|help)
        (?:if|when|once) (?:you|u)(?: are|.?re)? (?:satisfied|happy|like|love|pleased|enjoy)<40>(?:leave|give|write|share|post|rate)<15>(?:${REVIEW}|us|it)
        (?:please|pls|kindly|don.?t|do not|avoid|hope you (?:don.?t|do not|won.?t)|without)<15>(?:leav|giv|post|writ)\w{0,4}<15>(?:bad|negative|low|poor|1|one|neutral)[\s-](?:\w{1,8}[\s-])?${REVIEW}`,
      unless: phrases`
        star[- ]shaped
        (?:average|has|have|holds?|rated|rating of) (?:\w{1,6} )?(?:4|5|four|five)[.,]?\d?[\s-]stars?<20>(?:average|on|from|overall|hotel|energy|safety)
        (?:hotel|screwdriver|screw|shape|pendant|lamp|ornament|projector|sticker|garland|energy|safety|pattern) (?:\w{1,8} ){0,3}stars?
        (?:star|stars) (?:shape|print|pattern|projector|key|screw|sign|anise|fish|light|washer)\w{0,3}
        full (?:range|size|star)|top rate
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
        (?:look|think|glance|go|peek)<10>(?:again|twice|back|over)<12>(?:at|about|over|on|to)?<6>(?:your|that|the) (?:rating|review|feedback|stars?|score)
        (?:second|another) (?:look|thought|chance)<12>(?:at|about|to|on)<6>(?:your|that|the) (?:rating|review|feedback|stars?|score)
        ${REVIEW}${FAR}(?:chang|remov|delet|edit|updat|revis|modif|amend|withdraw|take (?:it |that )?down|taken down|correct|improv|rais|upgrad|reconsider|adjust|retract|alter|bump|lift|bring (?:it |that )?up|hide|soften|rethink|revisit|put right)\w{0,4}
        (?:chang|remov|delet|edit|updat|revis|modif|amend|withdraw|take down|tak\w{1,3}|reconsider|retract|alter|hid|soften|rethink|revisit|reword|rewrit|get rid of|bump|rais|lift)\w{0,3}<30>(?:${REVIEW}|what you (?:wrote|posted|said|put)|your (?:words|post|comment)|that post)
        (?:bump|bring|rais|mov|chang|turn|tak|mak|push|up|get)\w{0,3}<20>(?:to|into|up to) (?:a )?(?:5|five|4|four)(?:[\s-]stars?)?(?= |[,.!?]|$)(?! (?:days|pieces|pm|am|o|minutes|hours|x|inch|mm|cm|kg))
        (?:those|that|your|the|a) (?:1|2|3|one|two|three|single|lone)[\s-]stars?${FAR}(?:chang|edit|bump|rais|improv|remov|delet|rethink|unfair|harsh|hurts?|reconsider|updat|fair|revisit|deserv)\w{0,4}
        (?:chang|remov|delet|edit|updat|revis|modif|amend|withdraw|take down|correct|improv|rais|upgrad|reconsider|adjust|cancel|retract|alter)\w{0,4}<10>(?:your|the|that|this|ur)<12>(?:\w{1,10} )?(?:reviews?|ratings?|feedbacks?|stars?|comments?)
        (?:reviews?|ratings?|feedbacks?|stars?)<15>(?:be )?(?:changed|removed|deleted|edited|revised|taken down|withdrawn|updated) (?:to|if|once|after|please|by you|by the)
        (?:1|one|2|two|3|three)[\s-]?stars?<12>(?:to|into) (?:5|five|4|four)`,
      unless: phrases`
        (?:order|delivery|gift|driver) (?:comment|note|feedback)
        (?:chang|updat|edit|amend|correct)\w{0,3} (?:the |your |my |a )?(?:address|size|colou?r|phone|name|order|delivery|quantity|number)
        thank(?:s| you) for
        (?:rate|rated) (?:of|at|voltage|power|capacity)|shipping rates?|exchange rates?|power rating|energy rating|voltage rating|ip rating|ratings? (?:plate|label)
        (?:cannot|can.?t|not allowed|don.?t|do not|never|won.?t|no need to) (?:ask|change|edit|remove|request|delete|require)
        (?:you|buyers) can (?:always )?(?:edit|change|update) (?:your|their) (?:own )?review (?:in|at|from|under|within)
        (?:order|delivery|shipping|address|tracking) (?:comment|status)`,
      rewrite: "thank you for telling us about your experience; we would like to put it right",
    },
    {
      id: "en/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        (?:if|once|when|should) (?:you|u)<20>(?:take (?:it|that|this) down|remov\w{1,3} (?:it|that)|delet\w{1,3} (?:it|that)|taking (?:it|that) down)${FAR}(?:gift|free|refund|send|voucher|on us|second|discount|credit)
        (?:post|share|snap|tag|tell the world|show|film|upload|spread)\w{0,3}${FAR}(?:love|like|enjoy|happy|socials?|story|stories|video|unboxing|friends|world)\w{0,2}${FAR}(?:free|on us|gift|voucher|discount|coupon|% off|draw)
        ${GIFT}${FAR}(?:${REVIEW}|reviewing|rating us)
        (?:${REVIEW}|rate us|reviewing)${FAR}(?:${GIFT}|(?:we|i)(?:.?ll| will) (?:send|give|refund|pay|credit|drop|throw|pop)|on us|yours|(?:get|win|earn|receive|claim) (?:a|an|your|\d))
        ${GIFT}<30>(?:for|in exchange for|in return for|after|once you|when you|if you|as a thank you for|to everyone who)<20>(?:leav\w{1,3}|writ\w{1,3}|post\w{0,3}|giv\w{1,3}|rat\w{1,3}|upload\w{0,3}|a|an|your|the)<12>(?:\w{1,10}[\s-])?${REVIEW}
        (?:leave|write|post|give|submit|share|upload|drop|rate|review)<25>(?:${REVIEW}|us|it)<25>(?:and|to|then|,)<12>(?:get|receive|claim|earn|win|we.?ll (?:send|give|refund)|we will (?:send|give|refund)|you.?ll (?:get|receive)|you will (?:get|receive)|unlock|enjoy)<25>${GIFT}
        (?:if|once|after|when) (?:you|u)<10>(?:leave|write|post|give|submit|rate|change|remove|delete|upload|review|leaving)<30>(?:we|i)(?:.?ll| will| can| would) (?:send|give|refund|offer|return|transfer|pay|add)
        (?:leave|write|post|give|rate)<20>(?:${REVIEW}|us|it)<20>(?:lucky draw|giveaway|chance to win)
        (?:paid|rewarded) (?:for )?reviews?`,
      unless: phrases`
        100 ?%
        star[- ]shaped
        (?:gift|order|delivery) (?:note|comment|message)
        (?:read|reply|answer|respond)\w{0,3} (?:\w{1,6} ){0,2}${REVIEW}
        (?:rate|rates) (?:of|for)|shipping rates?|exchange rate|tax rate|power rating
        (?:review|reviewing|reviewed) (?:your|the|this|my) (?:request|case|claim|photos?|pictures?|return|order|refund|evidence|video)
        (?:under|in|pending|after|our) review
        (?:cannot|can.?t|not allowed|don.?t|do not|never|won.?t|no) (?:offer|give|pay|reward|gifts?|send)
        thank(?:s| you) for (?:your|the|leaving)`,
      rewrite: "",
    },
    {
      id: "en/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:not|never|out of|off|rather than|away from|instead of)<4>(?:in |on |to |into )?(?:the |your |a |our )?(?:reviews?|public|comments? section|ratings?|product page|feedback page)
        (?:grumbles?|complaints?|issues?|problems?|niggles?|gripes?|concerns?)<20>(?:bring|take|send|tell|come)<20>(?:me|us)<20>(?:not|and|rather|first|keep)
        (?:before|instead of|rather than|prior to|ahead of|without)<8>(?:you )?(?:\w{1,10} ){0,4}(?:review|rat(?:e|ing)|feedback|comment|star|complain|public|post|negativ|bad|go(?:ing)? public|writ)\w{0,6}<20>(?:about|on|us|online|publicly|review|anything|it|one|something|,)
        (?:no need|don.?t|do not|please don.?t|rather not|rather you didn.?t|avoid|hold off|keep)${FAR}(?:in public|publicly|on the (?:page|listing|product page)|in a review|in the reviews|in the comments|for (?:all|others|everyone|other buyers) to (?:see|read)|other (?:buyers|customers))
        (?:keep|sort|settle|handle|leave|deal with|resolve) (?:this|it|things|that)<8>(?:between (?:us|you and)|private(?:ly)?|in private|just us|off the (?:page|record))
        (?:if|should)${FAR}(?:tell|message|talk|come|write|speak|contact|let)<12>(?:us|me)<20>(?:first|here|instead|directly|and not|not the|rather)${FAR}(?:review|star|rating|public|feedback|not|everyone)\w{0,2}
        (?:bad|low|poor|negative|one[- ]star|1[- ]star) (?:${REVIEW})${FAR}(?:hurt|harm|kill|ruin|damage|cost|destroy|affect|family|small (?:shop|business)|livelihood|jobs?)\w{0,3}
        (?:contact|message|write|tell|talk to|let|reach|come to|chat with|inform|ask)<12>(?:us|me)<30>(?:before|instead of|rather than|prior to|and not|do not|don.?t)<25>(?:${REVIEW}|reviewing|rating)
        (?:before|instead of|rather than|prior to)<10>(?:you )?(?:leav|giv|writ|post|rat)\w{0,4}<20>(?:${REVIEW}|us)<20>(?:please |pls |kindly )?(?:contact|message|write|tell|talk|let us|reach|come|chat)
        (?:if|when)<25>(?:not (?:happy|satisfied)|unhappy|unsatisfied|dissatisfied|any (?:problem|issue)s?)<30>(?:do not|don.?t|instead of|rather than|before)<20>(?:${REVIEW}|reviewing|rating)`,
      unless: phrases`
        (?:before|without)<8>(?:you )?(?:\w{1,8} ){0,2}(?:ship|send|return|us(?:e|ing)|wash|buy|order|open|assembl|install|post(?:ing)? (?:it|the (?:parcel|item|box))|writ\w{1,3} (?:to|on|with))\w{0,4}`,
      rewrite: "if anything is not right, please tell us here and we will help",
    },
    {
      id: "en/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:help|support)\w{0,3} (?:us|me)<20>${REVIEW}
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
        (?<!(?:qr|bar|error|zip|post|tracking|return|access) ?)code (?!scanner|reader|label|printed|shown|number)[a-z]{5,14} (?:gets you|saves you|knocks|gives you|is live|(?:still |only )?works (?:on|for|till|until|at))
        (?:at|for|now|just|only) [$£€] ?\d{1,4}(?:[.,]\d{2})?<12>(?:ends?|disappears?|goes (?:away|back up)|vanishes|till|until|won.?t last|tonight only|today only|while)
        (?:live|livestream|stream|promo|flash deal|bundle)<12>(?:ends?|ending|closes?|is over|finishes|expires?) (?:in|at|tonight|soon|today)
        (?:two|2|three|3) for (?:one|1|two|2|the price of)
        (?:fancy|deserve|need) a (?:little )?treat
        (?:use|enter|with|apply|quote|type|pop in|code) (?:the |code |our )?["'“]?[a-z]{3,12}\d{2}(?= |$|[,.!)"'”])
        \d{1,3} ?% (?:off|less|cheaper|discount|on|with|when|if|knocked)
        (?:[$£€] ?\d{1,4}|\d{1,4} ?(?:pounds|dollars|bucks|quid|euros)) (?:off|less|cheaper)
        (?:half[- ]price|half off|price drop|reduced to|knocked down|slashed|on (?:offer|sale|promo)|sale (?:now|is|ends|on|price)|clearance (?:sale|price|items?|deal|stock)|special (?:offer|price|deal)|bogo|buy one get|two for|3 for 2|2 for 1|multi-?buy|free (?:shipping|delivery) (?:on|over|when|if)|new (?:collection|range|season|line|arrivals?|in)|just (?:landed|dropped|launched|arrived in)|back in stock in our|early access|newsletter|mailing list|loyalty|refer a friend|gift with purchase|vip list|exclusive (?:deal|offer|discount)|bundle and save|best ?sellers?)
        (?:by the way|while you.?re (?:here|at it)|ps|p\.s\.|also|btw|since you|why not|how about|treat yourself|fancy|don.?t forget|don.?t miss|check out|psst)<30>(?:our|add|grab|pick up|matching|new|sale|deal|offer|code|collection|range|bundle|discount|off|try|cheaper|less|another)
        (?:might|may|could|would|will|.?ll|d) (?:also |really |just )?(?:like|love|enjoy|be interested in|fancy|want|suit you)<8>(?:our|the matching|this|these|to (?:see|try|check|add)|another|a matching)
        (?:add|grab|pick up|throw in|pair|snap up)<12>(?:our|the matching|a matching|two more|one more|another one|a second|it with)
        (?:goes|pairs|looks|works|matches)<10>(?:with|alongside) our
        (?:have a (?:look|browse|peek)|take a (?:look|peek)|browse|explore|discover|shop|see)<10>(?:our|the (?:new|full|rest|whole)) (?:\w{1,10} )?(?:range|collection|shop|store|line|catalog\w{0,3}|selection|arrivals|sale|offers|deals|winter|summer|new)
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
        (?:no|not|isn.?t|aren.?t) (?:\w{1,8} ){0,3}(?:on sale|reduced|half price)
        back in stock|loyalty programme terms
        (?:no|not|cannot|can.?t|don.?t|do not|unable|isn.?t|aren.?t|has expired|have expired|expired|has ended|have ended)<25>(?:discount|coupon|voucher|promo\w{0,6}|sale|code|offer)`,
      rewrite: "",
    },
    {
      id: "en/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:tomorrow|monday|afterwards|then|after that)<20>(?:goes?|back|jumps?|rises?|returns?|costs?)<20>(?:price|more|double|normal|full|up)
        (?:order|buy|decide|book|reserve|grab)<20>(?:within|in|inside) (?:the|an|half an|one|two|the next) hours?
        (?:only|just|valid|good|offer|price|deal)<12>(?:until|till|til|before|through|for)<10>(?:midnight|noon|tonight|today|tomorrow|\d{1,2} ?(?:am|pm|h|hours?|mins?|minutes?)|sunday|monday|friday|saturday|the end of|a few (?:hours|minutes)|the next)
        (?:after that|then|tomorrow|afterwards|at midnight)<14>(?:it.?s gone|they.?re gone|gone for good|never (?:again|back)|too late|price (?:goes|jumps|doubles|rises)|back to (?:full|normal)|back up|no more|double|full price)
        (?:gone (?:for good|forever|by|tomorrow|in)|never (?:coming |come )?(?:back|again)|won.?t (?:come back|be back|last|return|see this price|be repeated)|will not (?:come back|last|return)|vanish\w{0,2}|disappear\w{0,2} (?:at|in|by|soon|tonight|for))
        (?:in|within|got|have|only|just|under|next)<6>(?:\d{1,2}|a few|two|three|five|ten|fifteen|thirty|an|one)<2>(?:minutes?|mins?|hours?|hrs?|h|seconds?)${FAR}(?:gone|goes|sold|someone|somebody|lose|too late|expire|over|up|grab|decide|hurry|left|release|double|vanish)\w{0,2}
        (?:flying|fly) (?:off the shel(?:f|ves)|out)|going (?:fast|quick)|snapped up|(?:selling|running|nearly|almost) (?:out|gone)
        (?:last|final|very last|closing) (?:day|call|few hours|hours?|chance|minutes?|ones?|pieces?|pairs?|opportunity|reminder)
        (?:\d{1,3}|lots of|several|many|other) (?:people|others|buyers|customers|shoppers)<20>(?:in their (?:cart|basket)s?|looking at|viewing|watching|waiting|want it|eyeing)
        (?:hurry|quick|quickly|fast|rush|don.?t wait|don.?t hesitate|don.?t think twice|act now|snap it up|be quick|last chance|jump on|grab)<20>(?:before|or|because|as|while|it|this|now|today|only|[!])
        (?:now or never|today or never|once it.?s gone|count ?down|clock.?s ticking|clock is ticking|limited time|while stocks? last|won.?t be around|price (?:goes|is going|jumps|shoots) up)
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
        (?:nobody|no ?one) (?:\w{1,12} ){1,4}(?:sells?|makes?|does|offers?|gives?|has) (?:it |them |this |these |that )?(?:\w{1,10} )?(?:cheaper|better|for less)
        (?:won.?t|never|can.?t|don.?t|will not) (?:ever )?(?:find|see|get|meet|come across)<6>(?:a |an |any )?(?:\w{1,10} )?(?:tougher|better|stronger|softer|faster|cheaper|finer|nicer|sharper|safer|lighter|more \w{4,14})
        (?:there is|there.?s|there are) (?:no|nothing)(?: \w{1,12}){0,2} (?:tougher|better|stronger|softer|faster|cheaper|finer|sharper|safer|more \w{4,14})
        (?:outclass|outshin|outperform|outlast|trounc|smash|beat|trump)\w{0,3}<12>(?:every|all|any|other|others|the rest|the competition|rivals?|everything)(?= |[,.!?]|$)
        (?:the|our|an?|is|are|we.?re|simply|honestly) (?:\w{1,12} ){0,2}(?:best|finest|greatest|cheapest|lowest|strongest|safest|fastest|toughest|softest|sharpest|lightest|largest|biggest|top|most \w{4,14}|number one|first|only)(?:[- ]\w{1,12}){0,3} (?:in|on|of|across|around|anywhere|worldwide|money can buy|you.?ll (?:ever )?find|there is|out there|ever (?:made|sold|built)|available|bar none|by far|hands down|going)(?: (?:the|all|this|our|any) ?)?(?:whole |entire )?(?:world|market|country|planet|industry|internet|web|universe|globe|continent|town|city|uk|us|usa|europe|asia|america|australia|canada|india|malaysia|singapore|philippines|thailand|amazon|shopee|lazada|tik ?tok|platform|category|shops?|stores?|brands?|sellers?|time|history|everyone|anyone)?(?= |[,.!?]|$)(?<=(?:world|market|country|planet|industry|internet|web|universe|globe|continent|town|city|uk|us|usa|europe|asia|america|australia|canada|india|malaysia|singapore|philippines|thailand|amazon|shopee|lazada|tik ?tok|platform|history|anywhere|worldwide|money can buy|find|there is|out there|made|sold|built|bar none|by far|hands down|all time))
        (?:no|nobody|no one|not one|none)(?: other| else)? (?:\w{1,10} )?(?:shop|store|brand|seller|cream|product|company|competitor|doctor|one)?<20>(?:better|cheaper|as (?:good|strong|cheap|effective|tough|soft)|comes? close|matches|beats?|rivals?|touch\w{0,2}|strong|compar\w{1,3}|holds a candle|does it better)
        (?:nothing|none)<8>(?:better|stronger|cheaper|compares?|comes? close|beats?|like it|tougher)
        (?:world[- ]?class|world[- ]?beating|market[- ]?lead\w{2,4}|industry[- ]?lead\w{2,4}|unrivall?ed|unbeatable|unmatched|unequall?ed|peerless|second to none|in a league of (?:its|our) own|the gold standard|best[- ]in[- ]class|top[- ]?ranked|award[- ]?winning|record[- ]?low)
        (?:rock[- ]bottom|lowest|best|cheapest) prices?
        (?:number|no\.?|nr\.?|#) ?(?:one|1) (?:for|in|choice|brand|seller|shop|product|rated|cream|pick|worldwide|on (?:amazon|shopee|lazada|tik))
        (?:beats?|outperforms?|blows?|crush\w{0,2}|puts?)<10>(?:every|all|any|the competition|the rest|other brands|out of the water|to shame)
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
        no way<4>(?:\w{1,10} ){1,4}(?:will|can|could|would) (?:ever )?(?!be able|change|refund|give you)\w{3,10}
        impossible for (?:\w{1,10} ){0,4}to (?:\w{1,8} )?(?:stick|break|scratch|fail|stain|rust|tear|crack|leak|fade|come loose|slip)
        (?:my|our) word(?= |[,.!?]|$)
        (?:in|for|another) (?:\w{1,10} )?(?:fifty|hundred|twenty|thirty|\d{2,3}) years
        (?:effect|results?|success|quality|fit|performance|satisfaction|compatib\w{4,6}|accuracy|relief) (?:is |are )?(?:\w{1,10} )?(?:assured|guaranteed|certain|proven|promised)
        (?:zero|no|without|free of|not a single)(?: any)? (?:\w{1,8} )?(?:risks?|failures?|defects?|faults?|side[- ]?effects?|problems? ever|issues? ever|chance of (?:failure|breaking|leaking))(?! (?:of|to|with|assessment))
        (?:i|we)(?:.?ll)? (?:can |do |will |hereby |absolutely |personally )?(?:swear|promise|vouch|guarantee|bet|stake)(?! (?:a date|the delivery|you a refund))
        (?:you have|take) my word|cross my heart|word of honou?r|(?:bullet|bomb|child|idiot|fool|leak|fail|fade|rust|crush|shatter)[- ]?proof<12>(?:forever|for life|always|guaranteed|ever|for good)
        (?:forever|for life|for good|for eternity|lifetime)<12>(?:guaranteed|proof|lasting|[!])
        (?:100|hundred|hundred and ten|110|1000) ?(?:%|percent|per cent)<12>(?:safe|authentic|original|genuine|effective|guarante|natural|work|waterproof|reliable|compatib|resist|satisf|risk|real|certain|sure|leak|secure|success|legit|proven)\w{0,6}
        (?:works?|fits?|suits?|holds?)<6>(?:every (?:single )?(?:time|one|body|phone|car|skin|model)|everyone|for all|in all cases|on anything|without fail|no matter what|any(?:one| phone| model)<6>guarante\w{1,3})
        (?:never|won.?t|will not|can.?t|cannot|impossible to|doesn.?t)<12>(?:ever )?(?:break|fail|fade|rust|leak|crack|shrink|tear|wear out|peel|scratch|stain|tarnish|go wrong|disappoint|let you down|need (?:replacing|repair))(?:s)? (?:ever|at all|not ever|again|no matter|guaranteed|not even)
        (?:without fail|no ifs|no doubt about it|rest assured it (?:will|works|fits)|you can bet|sure to (?:work|cure|fit|please)|bound to (?:work|fit)|can.?t go wrong|cannot go wrong)
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
        (?:years|months) (?:of experience|in business|old|warranty|guarantee)
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
        (?:help|assist|reliev|sav)\w{1,3}${FAR}(?:with|from|against|suffering|have|having) (?:their |the |a )?${DISEASE}
        ${DISEASE}<30>(?:quieten|calm|improv|eas|reliev|subsid|lower|reduc|control|normalis|normaliz|settl|fad|melt|shrink|soften|drop|in check)\w{0,6}(?: down| off| up)?
        (?:keep|hold|get|bring)\w{0,3}<8>${DISEASE}<15>(?:in check|under control|at bay|down|stable|low)
        (?:knees?|backs?|necks?|shoulders?|feet|foot|joints?|bones?|head|hands?|hips?)${FAR}(?:stop\w{0,4} (?:hurting|aching)|no longer (?:hurts?|aches?)|pain[- ]?free|doesn.?t hurt|free of pain)
        (?:binned|chucked|threw|tossed|ditched|gave up|stopped)<12>(?:the |their |her |his |my )?(?:painkillers?|tablets|pills|meds|inhaler|steroids)
        ${DISEASE}${FAR}(?:gone|disappear\w{0,2}|vanish\w{0,2}|go(?:es)? away|clear(?:s|ed)? up|history|cured|healed|a thing of the past|better (?:in|within|after)|at the root|melt\w{0,2} away|be over|forgotten)
        (?:goodbye to|no more|forget(?: about)?|bye bye|free (?:of|from)|rid of|farewell to)<15>${DISEASE}
        (?:for|against|in case of|with|if you have|if you suffer from) (?:your |my |the |people with |anyone with |those with |bad )?${DISEASE}${FAR}(?:works?|ideal|perfect|excellent|brilliant|helps?|recommend|miracle|wonders?|effective|amazing|the answer|good)\w{0,3}
        (?:threw|throw|thrown|toss|ditch|drop|stop|quit|bin|skip|forget|no longer|don.?t|doesn.?t|won.?t|shouldn.?t|never|without|instead of|better than|replac|off|gave up|come off)\w{0,3}<25>(?:pills?|tablets?|medicines?|medication|meds|insulin|doctors?|dermatologist|pharmacy|surgery|operation|treatment|injections?|prescription|physio\w{0,9}|crutches|glasses|hospital|painkillers?|steroids?|inhaler|antibiotics|ibuprofen|paracetamol)
        (?:at|from|to) the root(?: cause)?
        (?:rejuvenat|detox|slimming|fat[- ]burn|anti[- ]?wrinkle|anti[- ]?ag[e]?ing|anti[- ]?inflammat|pain[- ]?reliev|pain[- ]?kill|weight[- ]loss)\w{0,6}
        (?:my|one|many|a|our|lots of) (?:\w{1,8} )?(?:mum|mom|mother|nan|grandma|gran|aunt|uncle|sister|neighbou?r|customers?|buyers?|dad|father|wife|husband)${FAR}(?:cured|healed|no longer|stopped (?:taking|using)|threw away|pain[- ]?free|off (?:her|his|their)|got rid|walk again|recovered)
        los(?:e|es|ing|t) (?:\w{1,6} )?\d{1,2} ?(?:kilos?|kg|lbs?|pounds)
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
        (?:isn.?t|not|never|doesn.?t|don.?t)<12>(?:meant|intended|designed|made|suitable) (?:to|for)
        (?:water|tyre|tire|air|oil|gas|working|operating|pump) pressure|\d{2,3} ?(?:v|volts?|bar|psi)|brown sugar|cane sugar
        (?:stains?|limescale|rust|odou?rs?|smells?|wax|grease|paint|glue|dirt|dust) (?:from|on|of|off|in)
        against (?:the )?(?:wall|light|skin|surface|door)|thermal stress|worms? (?:drive|gear)|cold (?:water|wash|rinse|weather|brew|air)|heat stress|screen burns?|dizzying
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
        (?:left|leaves?|goes out|gone out|sold)${FAR}(?:can.?t|cannot|won.?t|doesn.?t|never|not)<15>(?:come back|brought back|be returned|taken back|come in again|returned)
        (?:carr(?:y|ies)|come|comes|sold|offer|give|have|has|with|without|there.?s|is)<8>(?:no|zero|any|without) (?:\w{1,10} )?(?:guarantee|warranty)(?= |[,.!?]|$)
        (?:no|not|never|can.?t|cannot|won.?t|don.?t|nobody|nor|neither|zero|without|refuse) (?:\w{1,12} ){0,5}(?:refunds?|returns|exchanges?|money back|take(?:n)? (?:it |them |this )?back|warranty|come back to us|send (?:it |them )?back|swap(?:s|ped)?)(?! (?:is|has|yet|received|label|needed|request|address))
        (?:refunds?|returns?|exchanges?|warranty|money back|sale items|clearance items?|discounted items?|opened items?)<25>(?:not (?:accepted|possible|allowed|given|offered|an option|honou?red|happening)|isn.?t (?:possible|an option)|aren.?t (?:accepted|possible)|can.?t|cannot|out of the question|impossible|forget it|no way|never|void|excluded|don.?t exist|not something we)
        (?:you|once|when|after|from the moment|the moment)${FAR}(?:it.?s yours|it is yours|yours to keep|no going back|no turning back|your problem|your responsibility|you keep it|tough|nothing we can do|not our (?:problem|concern|business|responsibility))
        (?:what you (?:bought|ordered|buy|order) is|you bought it,? you|sold as (?:is|seen)|as is|buyer beware|caveat emptor|bought is bought|a deal.?s a deal)
        (?:not|no longer|isn.?t|none of|never) (?:our|my|the shop.?s|the seller.?s) (?:\w{1,8} )?(?:concern|problem|responsibility|business|liability|fault once|affair|job)
        (?:take|raise|bring)<8>(?:it|that|this) up with (?:the )?(?:manufacturer|maker|brand|factory|importer|courier)
        (?:waive|forfeit|give up|sign away|lose|surrender)\w{0,2}<12>(?:\w{1,8} ){0,3}(?:rights?|claims?|warranty)
        (?:seller|shop|we)<8>(?:accepts? no|takes? no|bears? no|disclaim\w{0,2})<8>(?:responsib|liab|return|refund)\w{0,6}
        (?:even if|whatever|no matter|regardless)${FAR}(?:faulty|broken|defect|damaged|spoil\w{0,2}|wrong with it|wrong item)\w{0,4}(?= |[,.!?]|$)
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
        (?:misuse|drop|water damage|wear and tear|accidental)
        ${RETURNS} (?:registered|in progress|open|pending|active|requested|started|logged|on file|showing)
        (?:no (?:problem|worries|need|rush|hassle)|don.?t (?:worry|hesitate|forget|need))
        (?:not|no|haven.?t|hasn.?t|isn.?t|don.?t|can.?t)(?: yet)? (?:\w{1,8} ){0,5}(?:received|arrived|appear|show|see|seen|found|find|registered|processed|started|requested|opened|been|reached|visible|record|sign of)\w{0,3}
        (?:exempt|exclu|except|art\.? ?\d|reg\.? ?\d|act|law)\w{0,3}${FAR}(?:art|law|code|hygien|reg)\w{0,4}
        (?:you can|you may|you.?re able to|you are able to|you could) (?:\w{1,8} ){0,3}(?:return|send|request|ask|start|open|get|exchange|claim)
        (?:has|have|comes with|covered by|includes?|covers?) (?:\w{1,8} ){0,3}(?:\d{1,2}|one|two|three)[\s-](?:years?|months?|days?)
        (?:even if|no matter|whatever|regardless)${FAR}(?:we(?:.?ll| will)|you can|covered|refund|replace|help|warranty|return)
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
      id: "en/rights_denial/defect left to the buyer",
      class: "rights_denial",
      pattern: phrases`
        (?:faults?|defects?|breakages?|damage|anything that (?:breaks|fails)|faulty (?:items?|goods))${FAR}(?:your (?:problem|responsibility|affair|own cost|concern|bad luck)|for you to (?:sort|fix|deal|pay)|at your (?:own )?(?:cost|expense)|the (?:buyer|customer).?s (?:problem|responsibility|risk))
        (?:faults?|defects?|breakages?|faulty (?:items?|goods))${FAR}(?:not (?:our|covered|something we)|isn.?t (?:our|covered)|aren.?t (?:our|covered)|no longer (?:our|covered)|none of our|nobody covers|we (?:don.?t|do not|won.?t|never) (?:fix|cover|repair|deal|look))
        (?:after|past|beyond|once) (?:\w{1,10} ){1,4}(?:we|nobody|you)(?:.?re| are)? (?:don.?t|do not|won.?t|no longer|on your own|cannot|can.?t)<25>(?:faults?|defects?|warranty|repairs?|broken|cover)
        we only (?:cover|guarantee|answer for|stand by)<25>(?:first|\d{1,2}|one) (?:days?|months?|weeks?)`,
      unless: phrases`
        (?:misuse|drop|water damage|wear and tear|accidental)
        (?:cover\w{0,3}|within|has|have) (?:\w{1,8} ){0,3}(?:two|three|one|2|3)[\s-]years?
        (?:don.?t worry|no longer (?:appears|happens)|no (?:fault|defect))
        we(?:.?ll| will) (?:repair|replace|fix|sort|cover)`,
      rewrite: "you can claim through your order; your legal rights cover faults",
    },
    {
      id: "en/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:\d{2}[- ]days?|withdrawal|cooling[- ]off|warranty|right to (?:cancel|return))${FAR}(?:is|are|was|were|only|just)<8>(?:a )?(?:favou?r|courtesy|kindness|goodwill|privilege)
        (?:favou?r|courtesy|goodwill|exception\w{0,4}|kindness|generos\w{1,4}|because (?:you.?re|it.?s you|we like)|just this once|this one time|out of the goodness|special treat|as a gesture|normally (?:nobody|we don.?t|we never)|not obliged)${FAR}(?:accept|allow|let|take|grant|permit|agree|offer|give|repair|replace|refund|honou?r|cover|extend)\w{0,5}${FAR}(?:return|refund|exchange|back|replac|withdraw|repair|guarantee|warranty|(?:14|fourteen) days|(?:two|2) years|fault|defect|broken)\w{0,4}
        (?:by law|legally|the law)<12>(?:we )?(?:don.?t|do not|didn.?t|wouldn.?t|needn.?t|are not|aren.?t|not|no) (?:\w{1,10} ){0,4}(?:have to|oblig|required|owe|need|must)\w{0,4}
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
        (?:the|our|this) planet
        (?:no|zero|without(?: any| a)?|leaves? no)(?: \w{1,8}){0,2} (?:footprint|pollution)
        (?:carbon|ecological|environmental) footprint
        (?:impact|footprint|emissions?|waste|pollution)[- ](?:free|zero|neutral)
        (?:zero|no|without any?|nil)[- ](?:impact|waste|emissions?|footprint|pollution|carbon|co2)
        (?:respect|protect|sav|lov|help|good for|kind to|friend of|car(?:es|ing) for|do(?:es|n.?t)? (?:no )?harm|doesn.?t (?:harm|pollute|cost)|favou?r)\w{0,3}<25>(?:nature|planet|environment|earth|oceans?|forests?|climate|mother nature|seas|ecosystem)
        (?:planet|earth|ocean|nature|climate)[- ](?:safe|friendly|positive|saving|loving|conscious)
        (?:offset|neutrali[sz]|compensat|cut)\w{0,4}<20>(?:co2|carbon|emissions|footprint)
        (?:eco|bio|green|earth|enviro)[- ]?(?:friendly|responsible|conscious|sustainable|safe)
        (?:greenest|guilt[- ]free|all[- ]natural and|climate[- ]?neutral|carbon[- ]?neutral|biodegradable|compostable|sustainable)
        (?:eco|environment(?:ally)?|earth|planet|climate|nature|ocean)[\s-]?(?:friendly|conscious|safe|kind|neutral|positive|responsible)
        (?:friendly|good|kind|kinder|better|harmless|safe|gentle|great)(?: to| for) (?:the |our |mother )?(?:environment|planet|earth|nature|climate|oceans?)
        (?:carbon|co2|climate|plastic)[\s-]?(?:neutral|free|zero|positive|negative)
        (?:net[\s-]zero|zero[\s-](?:waste|emissions?|carbon|impact|footprint|pollution))
        (?:fully |100 ?% |completely |totally |highly )?(?:biodegradable|compostable|sustainable|pollution[\s-]free|ecological|green (?:product|choice|material|brand|alternative)|environmental protection material)
        (?:sustainably|ethically|responsibly|ecologically) (?:made|sourced|produced|manufactured|packaged|grown)
        (?:saves?|saving|protects?|protecting|helps?|helping) (?:to )?(?:save |protect )?(?:the )?(?:planet|earth|environment|oceans?|climate)
        (?:no|zero|without) (?:\w{1,8} )?(?:impact|harm|damage|pollution) (?:on|to|for) (?:the )?(?:environment|planet|nature|climate)`,
      unless: phrases`
        (?:lamp|projector|stickers?|map|toy|puzzle|planets) (?:\w{1,8} ){0,2}planets?
        (?:certified|certificate|certification|certificates|grs|fsc|oeko[\s-]?tex|gots|blue angel|ecolabel|eu flower|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|gs1|verified by|tested by|label no)
        (?:not|cannot|can.?t|don.?t|isn.?t)<15>(?:claim|say|call|eco|biodegradable|compostable|sustainable|certified)
        \d{1,3} ?% (?:recycled|post[\s-]consumer)`,
      rewrite: "please see the material details in the listing",
    },
    {
      id: "en/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        (?:an?|any|even an?) (?:\w{3,6}[- ])?(?:year[- ]old|child|toddler|monkey|infant|kid|dog|baby)<20>(?:could|can|would|manages?|knows?|gets?|understands?)
        (?:more|less) (?:sense|brains?|manners|intelligence|wit) than
        (?:try|buy|get|wear|put on|clean|need|invest in)<8>(?:some |a pair of |your |new )?(?:glasses|spectacles|specs)<20>(?:before|next|first|on|and)?
        (?:whiny|whin(?:er|ing)|moaner|moaning|cry ?baby|drama queen|cheapskates?|tightwads?|penny[- ]pincher|scroungers?|freeloaders?|chancers?|time[- ]?wasters?|numpty|muppet|plonker|pillock|twit|twat|git|prat|dimwit|halfwit|nitwit|dunce|thick(?:o|head)|simpleton|clueless|airhead|blockhead|bonehead|dingbat|douche\w{0,3}|jerks?|arsehole|a[- ]?hole|prick|cow|hag|witch|nutters?|nutcase|psycho|lunatic|weirdo|creep|nobody like you|entitled|brat|beggars?|leech\w{0,2}|parasites?|con artist|swindler|fraudster|liar|thief)s?(?= |[,.!?;]|$)(?! (?:in stock|hazel|leather|hide|print|costume|hat))
        (?:funny how|amazing how|strange how|somehow|interesting that)<20>(?:everyone|everybody|nobody|no one|all (?:our|the) other|other (?:buyers|customers))
        (?:ask|get|find|fetch)<8>(?:a |an |some |your )?(?:grown[- ]?up|adult|mum|mom|mummy|mommy|child|kid|five[- ]year[- ]old|someone (?:who|with)|toddler)<12>(?:to )?(?:help|read|explain|show|do it|who)?
        (?:wow|oh|well|bravo|congrats|congratulations|well done|slow clap|clever|brilliant|what a|such a)[\s,!]{1,3}<12>(?:genius|einstein|sherlock|smart|clever|bright spark|detective|rocket scientist|intelligen\w{2,4}|brain)
        (?:rocket science|not that hard|how hard can it be|it.?s not difficult|even a (?:child|toddler|monkey|five)|use your (?:eyes|brain|head|loo?f)|open your eyes|learn to (?:read|count|measure)|can.?t you (?:read|count|measure|see)|did you (?:even|actually|bother)|have you (?:tried|considered) (?:reading|thinking|turning|plugging))
        (?:go|run|take|off you go)<8>(?:cry|whine|bother|moan|complain|annoy|beg|shop|buy|home)<12>(?:somewhere else|elsewhere|someone else|mummy|mommy|to your|else|back)
        (?:we|i)(?: do|.?re| are| am|.?m)?(?:n.?t| not)<10>(?:run(?:ning)? a|your|a) (?:\w{1,8} )?(?:charity|servants?|slaves?|maids?|mum|mom|mother|babysitters?|nanny|kindergarten|nursery|butler)
        (?:zip it|pipe down|give it a rest|give (?:us|me) a break|do one|jog on|sod off|bugger off|naff off|buzz off|get stuffed|go away|leave (?:us|me) alone|grow up|get over (?:it|yourself)|stop (?:it|moaning|begging|nagging|pestering|spamming|the drama)|enough of your|spare (?:us|me)|sick of (?:you|your|people)|tired of (?:you|your|people)|fed up with (?:you|your|people)|had (?:it|enough) (?:with|of) you)
        (?:can.?t|cannot|couldn.?t|don.?t know how to|unable to|too \w{3,8} to) (?:even )?(?:use|read|operate|work|plug in|follow)<12>(?:a |an |simple |basic )(?:\w{1,10} )?(?:tape measure|ruler|manual|instructions?|lamp|kettle|phone|remote|sentence|label|chart)
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
        (?:suitable|safe|ideal|easy|perfect|made|sized|fit|fits|size)<6>(?:for|to)<20>
        (?:reading|sun|safety|swimming|drinking|wine|3d) glasses
        (?:our|my) (?:\w{1,8} )?(?:mistake|error|fault|slip|oversight)
        (?:plush|costume|toy|cushion|bag|t-?shirt|print|trap|collar|figure|figurine|wig|hide|leather|milk|hat|hazel|pattern) (?:\w{1,8} ){0,3}(?:cow|witch|parasite|git|clown|brat|pig)
        (?:cow|witch|parasite|pig)<12>(?:plush|costume|toy|print|pattern|figure|hat|treatment|mug|cushion|skin|hide)
        (?:sorry|apologi\w{1,4})${FAR}(?:rude|silly|annoying|ridiculous|hard|wast)\w{0,3}
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
        (?:let|leave) us<6>(?:work|do our job|get on with (?:it|our)|get back to work|alone|in peace)|are you (?:for real|having a laugh|taking the (?:mick|piss)|doing this on purpose)|(?:acting|playing) (?:dumb|stupid|thick)
        (?:you|u) (?:again|lot|people)(?= |[,.!?]|$)
        (?:if (?:only )?you had|had you|you (?:might|ought to|could|should) have|you.?d have known if you|maybe next time)<15>(?:read|measured|checked|looked|thought|bothered|asked|listened|paid attention)
        (?:go|get|fly|crawl) back to<8>(?:your|where|the) (?:\w{1,8} )?(?:country|came from|village|home|land|come from)?
        (?:always|forever|constantly) (?:begging|moaning|complaining|whining|asking for (?:money|refunds|free))
        (?:typical|just like|people like|buyers like|customers like|someone like) (?:of )?(?:you|your)
        (?:user error|nobody'?s fault but yours|no one to blame but|you only have yourself|brought (?:this|it) on yourself|serves you right|your own doing|whose fault is that|don.?t blame (?:us|me|others))
        (?:it.?s|its|this is|that is|that.?s|is|all|entirely|totally|clearly|obviously) (?:all |entirely |totally |clearly |only |simply )?(?:your|ur) (?:own )?(?:fault|problem|mistake|stupidity|carelessness|ignorance|bad luck|tough luck|loss)
        (?:not (?:our|my)) (?:problem|fault) (?:that |if |because )?(?:you|u)
        you (?:should|could|would) have (?:read|measured|checked|known|thought|looked|used your|learned)(?! (?:access|received))
        you (?:clearly|obviously|apparently|simply|just|probably) (?:didn.?t|did not|can.?t|cannot|don.?t|do not|never|broke|damaged|messed|failed|have no|don.?t know|misused|ruined)
        (?:you|u) (?:broke|damaged|ruined|destroyed|messed) it (?:yourself|up)
        (?:what did you expect|what do you expect|you get what you pay for|for (?:this|that|such a) price what|cheap(?:skate)?s? (?:people|buyers|like you)|don.?t be so (?:cheap|picky|sensitive|dramatic|lazy)|too (?:cheap|poor|lazy|stupid|dumb) to|if you are too|if you.?re too|can.?t afford|go buy (?:it )?(?:somewhere|elsewhere)|then don.?t buy|don.?t buy (?:if|it then)|take it or leave it|deal with it|tough luck|who cares|i don.?t care|we don.?t care|whatever|not interested in your|boo hoo|cry me|good for you then|oh really|wow,? (?:congratulations|genius|so smart)|congratulations,? (?:genius|you)|bravo|thanks for nothing|as if)
        (?:as|like) (?:i|we) (?:already |have already |.?ve already )(?:said|told you|explained|wrote|mentioned)<15>(?:times|hundred|thousand|ten|again and again|over and over|clearly)
        (?:common sense|anyone with (?:a brain|eyes|half a)|everyone (?:else )?(?:knows|understands|can|manages)|any normal person|only you (?:complain|have)|nobody else (?:complain\w{0,3}|has)|no one else (?:complain\w{0,3}|has))<30>(?:you|that|this|it|complain\w{0,3}|problem|!|\.)?`,
      unless: phrases`
        (?:you lot|you again) (?:of|for|soon|if|with|when|next)
        (?:thank|thanks|see|hear from|help|serve|contact|message|write to|email|reach|update|send) you again
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
        (?:our|my|a|the) (?:solicitors?|lawyers?|attorneys?|barrister)
        (?:we|i|my (?:boys|lads|mates|friends|cousins|brothers)|the (?:boys|lads))(?:.?ve| have| do|.?ll| will)?<6>(?:know|got|remember|saved|found|come|pay|visit|drop)<12>(?:where you (?:live|work)|your (?:home )?(?:address|house|street|name|number|face|workplace)|round to yours|you a visit|by your (?:house|place))
        (?:think twice|watch (?:your back|yourself|it|your step)|better (?:watch|think|be careful|shut|stop)|mind (?:yourself|what you)|or you.?ll|you.?ll (?:be sorry|regret|wish|pay (?:for (?:this|it|that)|dearly))|you.?ll see(?=[!.]|$| (?:what happens|who.?s))|this won.?t end well|don.?t (?:test|try|push) (?:me|us)|you.?ve been warned|consider yourself|there will be consequences|face the consequences|i dare you)
        (?:if you|keep|one more|another)${FAR}(?:lawyer|solicitor|attorney|sue|police|report you|block|blacklist|ban|legal|court|consequences?|regret|expose|publish|post your|come round|send someone|cost you dear|defamation|libel|slander|address)\w{0,3}
        (?:legal action|cease and desist|defamation|libel|slander|small claims|debt collectors?|blacklist(?:ed|ing)?|black ?list)<20>(?:you|against|buyers?|your|if|for)?
        (?:we|i)(?:.?ll| will| shall| can| am going to|.?m going to| are going to|.?re going to| would)<6>(?:sue|report|blacklist|black list|expose|block|ban|punish|find|hunt|call the police on|publish|post|press charges against|take legal action against|take you to|send (?:someone|people)|come to|make you|remember|destroy|curse|visit)(?: against)? (?:you|u|your (?:account|house|address|home|name|photo|number|data|personal)|court|regret|pay|sorry)
        (?:you(?:.?ll| will)|u will) (?:regret|be sorry|pay for (?:this|it|that)|hear from (?:our|my) (?:lawyer|attorney|solicitor)|never be able to (?:buy|order)|suffer|see what happens|be (?:blacklisted|banned|blocked|sued|reported|punished))
        (?:we|i) (?:know|have) (?:where you live|your (?:home )?address|your (?:phone )?number|your personal|your address)<25>(?:so|and|!|be careful|don.?t forget|remember|watch)
        (?:or else|watch out|be careful what|be careful,|you.?d better|you better|don.?t (?:make|force) (?:me|us)|last warning|final warning|consider this a warning|i.?m warning you|we are warning you|i warn you|we warn you)<40>(?:you|we|us|me|i|police|lawyer|report|court|regret|angry|watch|.|!)?
        (?:lawyer|police|court|legal action|lawsuit)<25>(?:against you|if you (?:do not|don.?t|keep|continue|leave|post|return|open|complain|write))
        if you (?:leave|post|write|give|open|file|return|complain|report)<30>(?:we|i)(?:.?ll| will) (?:sue|report|block|ban|blacklist|cancel|never|not help|post|expose)`,
      unless: phrases`
        (?:gown|costume|gift for|book|mug)
        (?:block|ban|report|post|publish)\w{0,3} (?:by|the (?:cable|hole|port|sensor|road)|of|light|date)
        (?:if you|keep)${FAR}(?:blocks? of|police (?:report|check)|address (?:in|on|for|is|of|has|was|changes?|book|label|line|to))
        (?:think|thought) twice (?:about|before) (?:wash|us)\w{1,3}
        (?:report|find|visit|publish|block)<15>(?:this|it|the (?:courier|carrier|driver|seller|issue|problem|loss|listing)|to)<15>(?:for you|on your behalf)
        sorry for`,
    },
    {
      id: "en/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        believ\w{1,4} in (?:god|jesus|christ|allah|the lord|the almighty)
        (?:voted (?:properly|right|wrong|well|better|differently|for|sensibly)|had voted|who you vote|how you vote|the ballot box)
        (?:the lord|god|heaven) (?:\w{1,8} ){0,2}(?:send|giv|test|teach|want|will|provid)\w{0,3}
        (?:government|president|prime minister|ministers?|politicians?|political party|the (?:left|right|party|regime|opposition|establishment|elite)|left[- ]wing\w{0,3}|right[- ]wing\w{0,3}|lefties|congress|parliament|senators?|mayor|elections?|voters?|vot(?:e|ed|es|ing)|ballot|socialis\w{1,2}|communis\w{1,2}|capitalis\w{1,2}|feminis\w{1,2}|brexit(?:eers?)?|remainers?|woke|maga|liberals?|conservatives?|republicans?|democrats?|immigration|war|sanctions|protesters|unions)${FAR}(?:fault|blame|steal|stole|corrupt|crook|useless|shame|decent|honest|destroy|ruin|idiot|bad|hate|should|deserve|liar|lie|disaster|won|win|traitor|tax|customs|stopped|held|mess|because|wrong|right side|agree|support)\w{0,4}
        (?:because of|thanks to|blame|fault of) (?:the|your|our|that|this|those) (?:\w{1,8} )?(?:government|president|prime minister|ministers?|politicians?|party|left|right|regime|unions?|immigrants?|foreigners|migrants)
        (?:go|get|fly) back to (?:your|where)<12>
        (?:from|in|over) (?:over )?(?:there|your country|that country|your parts|those parts|that part of the world|where you(?:.?re| are) from)${FAR}(?:always|never|nothing good|all the same|everyone|steal|lie|cheat|beg|people|can.?t)\w{0,3}
        (?:island|region|territory|land|province|peninsula|city|sea|border)<25>(?:belongs?|part of|rightful\w{0,2}|stolen|occupied|ours|theirs|claimed)
        (?:immigrants?|foreigners|refugees?|migrants|arabs?|blacks|whites|gypsies|jews?|muslims?|catholics?|christians?|atheists?|hindus?|sects?|heretics?|infidels?|sinners?|non-?believers|heathens?)<20>(?:are|is|always|never|don.?t|like|who|steal|all|should|can.?t|people)
        (?:god|jesus|christ|allah|the lord|lord|buddha|satan|the devil|the bible|the quran|karma|heaven|the almighty) (?:\w{1,6} ){0,3}(?:punish|love|hate|know|judg|sav|forgiv|want|watch|see|listen|say|will|pay|forbid|provid|get you|curse|bless those|teach)\w{0,4}
        (?:go|come|you should|try|better|go and|need to)<8>(?:to church|to mosque|to mass|to temple|pray(?:ing)?|repent\w{0,3}|confess\w{0,2}|find (?:god|jesus)|convert|accept (?:jesus|christ))
        (?:pray|praying|repent)<6>(?:about it|on it|harder|for your soul|for forgiveness|to god)
        (?:your|my|our|another|the true|true|false|wrong|that|his) (?:religion|faith in god|god|church|sect|cult)(?! of)
        (?:anyone|everybody|everyone) (?:with (?:sense|a brain)|sane|decent|sensible)<8>(?:knows|votes?|voted|agrees|sees)
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
        (?:turn|slide|rotat|mov|twist|push|pull|screw|tilt|lean|switch|swip|scroll|point|fac|shift)\w{0,3}<30>(?:left|right)
        (?:left|right) (?:side|hand|of|and|or|foot|shoe|sleeve|button|pedal|glove|ear|screw|wheel|door|corner|arm|over)
        (?:third[- ]party|party (?:dress|hat|bag|decoration|supplies|balloon|favou?r|pack|size|set|wear))
        star wars|war game|warhammer|customs (?:fee|duty|charge)
        (?:carry|wear|seat|time) liberal|apply liberally
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
