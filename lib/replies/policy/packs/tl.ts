import type { MarketplaceId } from "../../../domain/marketplace";
import { phrases } from "../../../text/patterns/phrases";
import type { PolicyPack } from "../rule";

/** "Not" in its written and chatted forms. */
const NO =
  "(?:hindi|hndi|di|d|wala|walang|huwag|wag|bawal|hindi po|wag po|huwag po|ayaw|di po|wala po|bawal po|never|no|not)";
const PO =
  "(?: po| ho| na| lang| nalang| muna| nyo| niyo| ninyo| mo| sana| kayo| ka| rin| din| namin| natin| ulit){0,4}";
const CHATS = "(?:messenger|viber|whats ?app|telegram|tg|we ?chat|line app|skype|discord|imessage)";
const SOCIAL =
  "(?:facebook|fb|fb page|page|instagram|insta|ig|twitter|you ?tube|yt|threads|soc ?med|social media|marketplace)";
const ELSEWHERE =
  "(?:carousell|zalora|shein|ebay|etsy|temu|ali ?express|alibaba|taobao|fb marketplace|facebook marketplace|marketplace|kabilang app|ibang app|ibang platform)";
const OUTSIDE =
  "(?:sa )?(?:labas (?:ng |sa )?(?:shopee|lazada|tik ?tok|app|platform|system|amazon)|outside (?:of )?(?:shopee|lazada|tik ?tok|the app|app|the platform|platform)|hindi (?:na )?(?:dadaan|daan|dumaan) sa (?:shopee|lazada|tik ?tok|app|platform)|di na dadaan sa (?:shopee|lazada|tik ?tok|app|platform)|off[ -]?app)";
const WALLET =
  "(?:g ?cash|maya|paymaya|palawan(?: express| pay)?|cebuana|m ?lhuillier|western union|paypal|coins\\.?ph|grab ?pay|qr ?ph|qr code|crypto|usdt|bitcoin|load|remittance|padala)";
const BANK =
  "(?:bank(?: transfer| account| deposit)?|bangko|bdo|bpi|metrobank|landbank|unionbank|union bank|security bank|instapay|pesonet|account number|acct(?: number)?|acc number|cash|deposito)";
const REVIEW = "(?:review|reviews|rating|ratings|rate|feedback|stars|star|bituin|comment|komento|rebyu|puna)";
const GIFT =
  "(?:freebies?|regalo|voucher|discount|cash ?back|refund|pera|gcash|load|libre|free gift|free item|free|gift|coins|coupon|premyo|bayad|raffle|\\d{2,4} ?(?:pesos?|php|piso|%)|₱ ?\\d{1,4}|php ?\\d{1,4})";
const DISEASE =
  "(?:pimples?|tigyawat|tagyawat|acne|peklat|scars?|eczema|eksema|psoriasis|rashes|pantal|kati|galis|buni|an-?an|hadhad|alipunga|arthritis|rayuma|gout|pamamaga|pananakit(?: ng \\w{3,10})?|sakit(?: (?:sa|ng) \\w{3,12})?|masakit na \\w{3,10}|kanser|cancer|tumor|bukol|diabetes|blood sugar|asukal sa dugo|high ?blood|alta ?presyon|cholesterol|kolesterol|migraine|sakit ng ulo|insomnia|hirap matulog|puyat|stress|depression|anxiety|impeksyon|infection|wrinkles|kulubot|melasma|dark spots|cellulite|stretch marks|hair fall|hairfall|pagkakalbo|balakubak|dandruff|hika|asthma|allergy|allergies|sipon|ubo|trangkaso|lagnat|covid|virus|fungal|fungus|almoranas|varicose|hilik|paghihilik|constipation|hirap sa pagdumi|ulcer|acidity|gerd|kidney stones|bato sa (?:kidney|apdo)|uti|fatty liver|sakit sa puso|stroke|impotence|baog|dysmenorrhea|regla|kulugo|warts|sugat|sakit|karamdaman|toxins|lason|katarata|malabong mata|arthritis|pamamanhid|manhid|pasma|taba|obesity|body odor)";
const HEALS =
  "(?:nakaka(?:gamot|galing|tanggal|wala|bawas|ginhawa|lunas|baba|hilom|payat|relieve|alis)(?: (?:ng|sa|po ng|po sa))?|gamot (?:sa|para sa|po sa)|panggamot (?:sa|ng)|pang ?gamot (?:sa|ng)|lunas (?:sa|para sa)|(?:gumagamot|ginagamot|nagpapagaling|nagtatanggal|nag-?aalis|tinatanggal|inaalis|pinapawi|pumapatay|pinapatay|nilalabanan|pinipigilan|binabawasan|pinapababa|nagpapababa|nagpapawala|pampawala|pantanggal|pampababa|pampatanggal|pang-?alis|pangontra|pampagaling|makakatanggal|makakagamot|makakagaling|mawawala|matatanggal|gagaling|makakawala|panlaban|panlunas|pampaalis|tumutulong|nagpapaginhawa|nag-?heal|nag-?cure|nagku-?cure|nakaka-?cure|nakaka-?heal|nagtreat|nag-?treat)(?: po)?(?: ang| ng| sa| ang iyong| ang inyong| yung)?|mabisa (?:sa|para sa|laban sa|kontra)|effective (?:sa|para sa|laban sa|kontra)|para sa may|maganda (?:sa|para sa)|mainam (?:sa|para sa)|good for|laban sa|kontra)";
const RETURNS =
  "(?:return|returns|refund|refunds|exchange|palit|pagpapalit|ibalik|pagbabalik|balik|isauli|soli|warranty|garantiya|return and refund|return or refund|return\\/refund|reklamo|complaint|complaints|claim)";
const NATIONS =
  "(?:intsik|instik|bumbay|bisaya|ilokano|ilocano|kapampangan|tagalog|muslim|moro|negro|nigger|kano|amerikano|hapon|koreano|arabo|taga-? ?(?:probinsya|bundok|maynila|mindanao|visayas)|probinsyano|pinoy|pilipino|noypi)";
const INSULT =
  "(?:bobo|bopols|tanga|tangina|gago|gaga|ulol|inutil|engot|ogag|hangal|mangmang|stupid|idiot|siraulo|sira ulo|baliw|loko-?loko|sinungaling|manloloko|mandaraya|magnanakaw|scammer|kupal|hayop|animal|hayup|walang hiya|walanghiya|makapal ang mukha|kapal ng mukha|kapalmuks|bastos|epal|demonyo|pulubi|mahirap lang|kuripot|barat|pangit|panget|bulag|bingi|reklamador|pasaway|arte|maarte|makulit|walang modo|walang utak|walang pinag-?aralan|squatter|skwater|jologs|feelingera|feeling(?:ero|era)?|mukhang pera|basura|peste|bwisit|buwisit|lintik|ignorante|tamad|inggrata|bruha|abnoy|abnormal|praning)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM = "(?:shopee|lazada|tik ?tok(?: shop)?|amazon|platform|system|app|shopee cs)";

const NOT: Readonly<Record<"shopee" | "lazada" | "tiktok" | "amazon", readonly MarketplaceId[]>> = {
  shopee: ["tiktok_shop", "amazon", "lazada", "shopify", "other"],
  lazada: ["tiktok_shop", "amazon", "shopee", "shopify", "other"],
  tiktok: ["shopee", "amazon", "lazada", "shopify", "other"],
  amazon: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
};

/** Words that send a buyer shopping to `name`. */
const sendsTo = (name: string) => phrases`
  (?:order|umorder|mag-?order|bumili|bili|bilhin|mag-?checkout|checkout|check out|check|tingnan|bisitahin|visit|mura|mas mura|available|meron|benta|nagbebenta|hanapin|search|follow|i-?follow|punta|pumunta|shop|store|naka-?sale|lipat)<25>(?:sa|thru|through|via|on|from)<6>(?:shop |store |page |link )?${name}
  (?:shop|store|link|account|page|tindahan)<8>(?:namin |ko |po )?(?:sa|on) ${name}
  ${name} (?:shop |store |page |account |link )?(?:po )?(?:namin|ko|natin)`;

/** A buyer who came from there, a shop that is not there. */
const comesFrom = (name: string) => phrases`
  ${NO}<20>(?:nagbebenta|available|benta|shop|store|kami|kaming|order|bumili|meron|tindahan|naka-?list)
  (?:binili|nabili|inorder|in-?order|order|orders|account|policy|cs|refund|warranty|nakita)<8>(?:nyo |niyo |ninyo |mo |po )?(?:sa|from|ng) ${name}<20>(?:ay|doon|po ay|dun|lang|dapat|ang|na)
  ${name} (?:cs|help center|policy|support|na po ang|ang magpo\w{0,8}|ang nag\w{0,10})`;

/** Tagalog and Taglish; the English pack runs beside it. */
export const tlPack: PolicyPack = {
  language: "tl",
  version: 1,
  checked: "2026-11-21",
  rules: [
    {
      id: "tl/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:number|numero|cp number|cellphone number|contact number|contact|hotline|email|landline|viber number|gcash number|no\.)(?: po)? (?:namin|ko|nmin|ng shop|ng store)(?: po)?
        (?:tawag|tumawag|tawagan|itawag|text|itext|i-?text|magtext|mag-?text|contact|kontakin|call|i-?call|mag-?email|i-?email|magemail)(?: po| lang| na lang| nalang| nyo| niyo| mo| kayo| ka| muna){0,4} (?:kami|ako|sa (?:amin|akin|number|numero|hotline|email|opisina)|sa number|samin|sakin)(?: sa| po sa)? ?(?:number|numero|hotline|email|cp|gmail)?
        (?:i-?scan|scan|paki-?scan|e-?scan|iscan)<12>(?:qr|barcode|qr code)
        (?:ipadala|i-?send|isend|padala|send|sulat)<20>(?:sa|to) (?:email|gmail|e-mail)<3>(?:namin|ko|ito|po|:|address)
        (?:ito|eto|heto|nandito|save|i-?save|nasa (?:box|card|kahon|package))<10>(?:ang |yung |po |na po )?<6>(?:number|numero|contact number|email|contact|cp)(?: po)? (?:namin|ko|ng shop)`,
      unless: phrases`
        (?:number|numero|contact number|email|cp number) (?:po )?(?:nyo|niyo|ninyo|mo|ng (?:receiver|buyer|customer|order|rider|courier)|sa order)
        ${NO}<20>(?:pwede|puwede|maaari|maaaring|magbigay|ibigay|mag-?share|i-?share|pinapayagan|allowed|mabigay|maibigay|makapagbigay|kailangan)
        (?:rider|courier|driver|j&t|spx|flash|ninja ?van|lbc|drop ?off|waybill|return|manual)`,
      rewrite: "chat lang po kayo dito sa amin",
    },
    {
      id: "tl/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:pahingi|hingi|pa-?send|pasend|pakisend|paki-?send|penge|pakibigay|bigay|ibigay|iwan|paki-?iwan|ano|pwede(?: po)? (?:ba )?(?:makuha|mahingi|pahingi))<15>(?:number|numero|cp number|contact number|email|viber|fb|messenger|gcash number)(?: po)?(?: nyo| niyo| ninyo| mo)?
        (?:may|meron)(?: po)?(?: ba)?(?: kayo| kang| kayong| po){0,2} (?:viber|fb|messenger|whats ?app|telegram|gcash)(?: po)?(?: ba)?`,
      unless: phrases`
        (?:order|delivery|rider|courier|address|receiver|tracking|waybill|parcel)
        ${NO}<10>(?:kailangan|ibigay|bigay|magbigay)`,
      rewrite: "dito na lang po sa chat",
    },
    {
      id: "tl/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:chat|i-?chat|ichat|mag-?chat|message|i-?message|imessage nyo|msg|mag-?message|pm|i-?pm|dm|i-?dm|mag-?pm|mag-?dm|contact|kontakin|usap|mag-?usap|usapan|pag-?usapan|tuloy|ituloy|add|i-?add|follow|i-?follow|finollow|like|i-?like|join|sumali|sali|send|i-?send|isend|ipadala|padala|order|umorder|mag-?order|tanong|magtanong|inquire|mag-?inquire|reply|sagot|sumasagot|mabilis|mas mabilis|bilis|lipat|lumipat|hanapin|search|i-?search|tawag|video|pictures?|updates?|deal|transact|kausap|kausapin|tumawag|reach|punta|visit|bisitahin|tingnan|check|available|active|online)<25>(?:sa|thru|through|via|on|gamit ang|gamit|by|using)<3>(?:ang |aming |our |group |gc |page |account |number ){0,2}(?:${CHATS}|${SOCIAL})
        (?:i-?add|add|i-?follow|follow|finollow|i-?pm|pm|i-?dm|dm|i-?like|like|i-?viber|paki-?add|paki-?follow|pakifollow|hanapin|join|sumali)(?: po| nyo| niyo| lang| mo| na| kayo| sa){0,3} (?:kami|ako|aming|ang|yung|us|me)?<6>(?:ang |sa |aming |yung |on )?(?:${CHATS}|${SOCIAL})
        (?:${CHATS}|facebook|fb|fb page|ig|instagram)(?: po)? (?:namin|ko|account namin|page namin|ng shop|group namin|account ko|nlng|na lang|nalang)
        (?:may|meron)(?: po)?(?: ba)?(?: kayo| kang| kayong| kaming| ka| po| ba){0,3} (?:${CHATS}|fb|facebook|ig|group chat|gc)(?: group| page| account)?
        (?:i-?pm|pm|i-?dm|dm)(?: nyo| niyo| po| mo| na| lang| nalang| na lang){1,4} (?:ako|kami)
        (?:vip|reseller|buyers?|customers?) (?:group|gc|group chat)(?: po)?(?: namin| sa)
        (?:usap|mag-?usap|chat|transact|deal|pag-?usapan|message|contact|makipag-?usap)<25>${OUTSIDE}`,
      unless: phrases`
        ${NO}<8>(?:kami |po |namin |kayo ){0,3}(?:pwede|puwede|maaari|maaaring|gumagamit|nag-?rereply|nagrereply|sumasagot|lumipat|makipag\w{0,6}|nakikipag\w{0,8}|allowed|tumatanggap|lilipat|nag-?\w{3,10}|mag-?\w{3,10}|kami|pumupunta)
        (?:case|sticker|keychain|notifications?|notif|logo|plushie|stuffed|smart ?watch|relo|tawag at message|print|icon|t-?shirt)
        (?:ingat|mag-?ingat|scam|scammers?|nagpapanggap|modus|peke)`,
      rewrite: "chat lang po kayo dito sa amin",
    },
    {
      id: "tl/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:order|umorder|mag-?order|bumili|bili|bilhin|mag-?checkout|check|tingnan|bisitahin|visit|punta|pumunta|mura|mas mura|available|meron|daan|dumaan|kunin|pick ?up|register|dalaw)<20>(?:sa|thru|through|via|on)<6>(?:aming |our )?(?:website|web ?site|site|physical store|physical shop|store|branch|warehouse|showroom|ibang shop|isa naming shop|isang shop|pwesto|tindahan)(?: po)?(?: namin| mismo| ko| natin)
        (?:order|umorder|mag-?order|bumili|bili|punta|check|visit|mas mura|bisitahin)<20>(?:sa|thru|on) (?:aming|our) (?:website|web ?site|site|physical store|store|branch|warehouse|pwesto|ibang shop|sariling website)
        (?:website|web ?site|site|physical store|physical shop|branch|pwesto)(?: po)? (?:namin|ko|natin)
        (?:order|umorder|mag-?order|bumili|bili|kuha|kumuha|transact)(?: po| na| lang| kayo| ka| na lang| nalang){0,4} (?:direkta|direct|derekta|diretso|deretso)(?: po| na| lang| na lang){0,2} (?:sa (?:amin|akin|shop|supplier|warehouse)|samin|sakin)
        (?:i-?search|search|hanapin|i-?google|google)<20>(?:shop|pangalan|name|store)(?: name)?(?: po)? (?:namin|ng shop)<12>(?:sa|on) (?:google|fb|facebook|internet)
        (?:order|umorder|mag-?order|bumili|bili|transact|mag-?transact|checkout|bayad)<25>${OUTSIDE}`,
      unless: phrases`
        ${NO}<12>(?:kami |po |kaming |namin ){0,3}(?:physical|website|branch|store|pwede|puwede|nag-?\w{2,10}|mag-?\w{2,10}|maaari|allowed|tumatanggap)
        ${NO}<6>(?:kaming|kami|po kaming|po kami)
        (?:website|site)<6>(?:ng )?(?:courier|j&t|jnt|spx|flash|ninja ?van|lbc|shopee|lazada|manufacturer|brand|tracking|2go|dti|customs)`,
      rewrite: "dito na lang po kayo mag-order sa shop namin",
    },
    {
      id: "tl/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: sendsTo(ELSEWHERE),
      unless: comesFrom(ELSEWHERE),
      rewrite: "dito na lang po kayo mag-order",
    },
    {
      id: "tl/other_platform/our shop on Shopee",
      class: "other_platform",
      marketplaces: NOT.shopee,
      pattern: sendsTo("(?:shopee|shoppee|orange app)"),
      unless: comesFrom("(?:shopee|shoppee)"),
      rewrite: "dito na lang po kayo mag-order",
    },
    {
      id: "tl/other_platform/our shop on Lazada",
      class: "other_platform",
      marketplaces: NOT.lazada,
      pattern: sendsTo("(?:lazada|laz|blue app)"),
      unless: comesFrom("(?:lazada|laz)"),
      rewrite: "dito na lang po kayo mag-order",
    },
    {
      id: "tl/other_platform/our shop on TikTok",
      class: "other_platform",
      marketplaces: NOT.tiktok,
      pattern: sendsTo("(?:tik ?tok(?: shop)?)"),
      unless: comesFrom("(?:tik ?tok(?: shop)?)"),
      rewrite: "dito na lang po kayo mag-order",
    },
    {
      id: "tl/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: NOT.amazon,
      pattern: sendsTo("amazon"),
      unless: comesFrom("amazon"),
      rewrite: "dito na lang po kayo mag-order",
    },
    {
      id: "tl/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:bayad|bayaran|magbayad|mag-?bayad|ibayad|bayarin|pagbabayad|payment|pay|i-?pay|send|i-?send|isend|padala|ipadala|magpadala|hulog|ihulog|maghulog|transfer|i-?transfer|itransfer|mag-?transfer|deposit|i-?deposit|mag-?deposit|settle|i-?settle|down ?payment|dp|balance|shipping fee|sf|kulang)<25>(?:sa|thru|through|via|gamit ang|gamit|by|using|ng|na lang sa|in|to)<4>(?:ang |aming |our |my )?(?:${WALLET}|${BANK})
        (?:i-?gcash|igcash|mag-?gcash|maggcash|pa-?gcash|gcash na lang|gcash nalang|gcash nyo|i-?maya|bayad nyo via gcash)(?: po| nyo| niyo| mo| na| lang| nalang| ko| namin| kayo){0,4}
        (?:bayad|bayaran|magbayad|mag-?bayad|ibayad|i-?transfer|itransfer|i-?send|ipadala|magpadala|mag-?transfer)(?: po| nyo| niyo| mo| na| lang| nalang| kayo| ka| direkta| diretso| direct| deretso| derekta| cash| muna| ang (?:bayad|pera|sf|shipping fee|balance|kulang)){1,6} (?:sa (?:amin|akin|seller|account|number)|samin|sakin|dito sa (?:gcash|account|number))
        (?:tumatanggap|nag-?accept|nag-?aaccept|nag-?a-?accept|accept|pwede|puwede|pede|open)(?: din| rin| po| kami| naman| ang| na| kayo| magbayad| mag| kayong| ng){0,5} (?:${WALLET}|bank transfer|bank|bdo|bpi|cash payment)
        (?:${WALLET}|bank account|account number|bdo|bpi)(?: number| account| details| no\.?| qr){0,2}(?: po)? (?:namin|ko|nmin|ng seller|ng shop|is|ay|:|=|ito|nalang|na lang)
        (?:bayad|magbayad|transact|transaction|deal|payment|meet ?up|refund|bayaran|settle|order|ayusin|mag-?transact|mag-?deal)<25>${OUTSIDE}
        (?:pahingi|hingi|pa-?send|pasend|paki-?send|pakisend|pakibigay|bigay|send|ibigay|ano)<15>(?:gcash|maya|bank|bank account|account|bdo|bpi|acct|paypal)(?: number| account| details| no\.?| name){0,2}(?: po)?(?: nyo| niyo| ninyo| mo)
        (?:refund|ire-?refund|i-?refund|ibabalik|ibalik|isosoli|isasauli|babayaran|ipapadala|magpapadala|isesend|i-?send|ise-?send|padadalhan|itatransfer|ita-?transfer|balik|bibigay|ibibigay)<30>(?:sa|thru|through|via|gamit ang)<4>(?:inyong |iyong |your )?(?:${WALLET}|bank|bank account|bdo|bpi|bangko)
        (?:meet ?up|meet-up|pick ?up|cod)<15>(?:cash|bayad|magbayad)<10>(?:sa akin|sa amin|cash|samin|sakin|na lang|po)
        (?:tipid|makatipid|iwas|makaiwas|walang|bawas|less)<12>(?:platform fee|commission|fees? (?:ng|sa|ni) (?:shopee|lazada|tik ?tok|app|platform)|kaltas|service fee)`,
      unless: phrases`
        ${NO}<12>(?:po |kami |kayo |namin ){0,3}(?:pwede|puwede|maaari|maaaring|tumatanggap|nag-?accept|nag-?aaccept|magbayad|mag-?transfer|magpadala|magse-?send|nanghihingi|humihingi|allowed|hihingi|ibigay|bayaran|nag-?ta-?transact|transact|nakikipag\w{0,10}|bayad|mag-?send)
        (?:sa|during|upon|habang|pag|kapag) (?:pag-?)?(?:checkout|check out|nag-?checkout|nagcheckout|mag-?checkout)
        ${PLATFORM}<6>(?:na po |po |na |ang |ay ){0,3}(?:magre-?refund|mag-?refund|nag-?refund|nagrefund|ang magpo\w{0,8}|nag-?process|magpo-?process|nagproseso|magbabalik|magrerefund|nagbalik)
        (?:ire-?refund|irerefund|na-?refund|ibabalik|ibinalik|refunded)<12>(?:ng|by|ni|through|thru) (?:shopee|lazada|tik ?tok|system|platform|app)
        original (?:payment|mode)|payment method na ginamit|cash on delivery
        (?:ingat|mag-?ingat|scam|scammers?|nagpapanggap|modus)`,
      rewrite: "sa checkout lang po ng app ang bayad",
    },
    {
      id: "tl/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:paki-?cancel|pakicancel|pa-?cancel|pacancel|pakikansel|pa-?kansel|ipa-?cancel|kanselahin|pakikansela|paki-?kansela|paki-?request (?:ng |ang )?cancellation)${PO}
        (?:i-?cancel|icancel|e-?cancel|ikansel|cancel|mag-?cancel|mag-?request (?:po )?(?:kayo )?(?:ng )?cancellation|request (?:po )?(?:kayo )?(?:ng )?cancel\w{0,6})(?: po| nyo| niyo| ninyo| mo| na| lang| nalang| muna| kayo| ka| sana| ulit){1,5}(?: (?:ang|yung|yong|un|'yung))?
        (?:pwede|puwede|pede|maaari|kung pwede|baka pwede|sana|please|pls|hihingi kami|request po namin|mas mabuti|mas maganda|dapat|kailangan)<25>(?:i-?cancel|icancel|cancel|mag-?cancel|makansela|ma-?cancel|kanselahin|paki-?cancel)
        (?:cancel|i-?cancel|icancel)<12>(?:tapos|then|saka|at|bago|and)<8>(?:order|mag-?order|umorder|re-?order|checkout|bumili|place)(?: po)?(?: ulit| uli| na lang| nalang| kayo| ng bago)?
        (?:kung|pag|kapag)(?: po)? (?:i-?ca-?cancel|icacancel|i-?cancel|ica-?cancel|kakanselahin)(?: nyo| niyo| mo| po){0,3}<15>(?:bibigyan|may|magbibigay|mag-?add|dagdag|padadalhan|discount|freebie)`,
      unless: phrases`
        (?:kung|pag|kapag|if|since|dahil|gusto)<12>(?:gusto|nais|ayaw|want|nag-?request|ni-?request|hiniling|magbago|kayo ay)(?! sana)
        (?:gusto|nais) (?:nyo|niyo|ninyo|mo|po)<10>(?:i-?cancel|mag-?cancel|icancel|cancel|kanselahin)
        ${NO}<10>(?:po )?(?:i-?cancel|icancel|mag-?cancel|cancel|kailangan(?:g)?|na po pwede|pwede|kanselahin|ma-?cancel|macancel|naka-?cancel)
        (?:paano|how)<10>(?:mag-?cancel|i-?cancel|cancel|magkansel)
        para (?:ma-?cancel|mag-?cancel|makapag-?cancel|i-?cancel|macancel)
        (?:na-?cancel|nacancel|kinansela|automatic\w{0,4}|auto|system|kinancel|cancelled)`,
      rewrite: "naghahanap po kami ng solusyon sa order at magme-message dito",
    },
    {
      id: "tl/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:piliin|pili|pumili|i-?select|select|iselect|ilagay|lagay|i-?click|iclick|i-?choose|choose|isulat|i-?put|put|gamitin|sabihin|paki-?select|pakiselect|pakilagay|paki-?lagay|pakipili|i-?tick|reason)<20>(?:nagbago ang isip|nagbago isip|ayaw na|di na kailangan|hindi na kailangan|hindi na gusto|no longer need\w{0,3}|changed? (?:of |my )?mind|maling (?:order|address|item|variation)|mali ang (?:order|address|napili)|need to change|change (?:address|delivery address|order|payment)|modify (?:order|existing)|others?|iba pa|personal reasons?|found (?:it )?cheaper|mas mura sa iba|buyer.?s? (?:fault|reason|request)|na-?double order|nadoble|don.?t want|duplicate)
        (?:reason|dahilan|rason)<12>(?:nagbago ang isip|ayaw na|di na kailangan|hindi na kailangan|changed? (?:of |my )?mind|maling order|maling address|need to change|iba pa|personal|modify)
        ${NO}<12>(?:piliin|pumili|pili|i-?select|select|ilagay|i-?click|lagay)<20>(?:out of stock|seller|walang stock|ubos|damaged|sira|not as described|kasalanan|wala nang stock)`,
      unless: phrases`
        (?:totoong|tunay na|tamang|totoo|honest|tama|actual|correct)<4>(?:dahilan|reason|rason|na reason|na dahilan)
        (?:pinili|napili) (?:nyo|niyo|mo|po)`,
      rewrite: "piliin po ang totoong dahilan",
    },
    {
      id: "tl/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:5|five|limang|lima|full|4|apat)<2>(?:na )?(?:star|stars|bituin|⭐|★)
        (?:⭐|★){3}
        (?:i-?rate|rate|irate|paki-?rate|pakirate|bigyan|bigay|iwan|mag-?iwan|mag-?rate)<15>(?:5|five|lima|mataas|maganda)
        (?:magandang|maganda|mataas na|positive na|positive|good|nice|high|best|mabait na|mataas|magagandang)(?: po)?(?: na)? (?:review|reviews|rating|ratings|feedback|rate|comment|komento|rebyu)
        (?:kung|pag|kapag|if|sana|once)<12>(?:nagustuhan|satisfied|masaya|happy|okay|ok|natuwa|nasiyahan|maganda|nasulit)<30>(?:review|rating|rate|feedback|i-?rate|star|stars|mag-?rate|mag-?review)
        (?:huwag|wag|huwag po|wag po|please wag|sana wag|sana huwag)<15>(?:mag-?iwan|magbigay|bigyan|i-?rate|mag-?rate|mag-?review|bibigay|iwan)<15>(?:bad|pangit|panget|mababa|masama|negative|low|1|isang|2|one)`,
      unless: phrases`
        (?:salamat|thank you|thanks|thank u|ty)(?: po| ma.?am| sir| talaga| ng marami| so much){0,3} (?:sa|for|po sa|dahil)[^,.]{0,25}(?:review|rating|stars?|feedback|rate)
        ${NO}<10>(?:po )?(?:kami )?(?:pwedeng|puwedeng|nanghihingi|humihingi|hihingi|namimilit|pinipilit)<20>(?:review|rating|stars?)
        hotel`,
      rewrite: "mag-iwan po ng tapat na review",
    },
    {
      id: "tl/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:palitan|papalitan|pakipalitan|paki-?palitan|baguhin|pakibago|i-?edit|edit|paki-?edit|pa-?edit|paedit|i-?change|paki-?change|burahin|pakibura|paki-?bura|i-?delete|delete|paki-?delete|padelete|pa-?delete|tanggalin|pakitanggal|alisin|pakialis|i-?update|paki-?update|taasan|itaas|pataasin|ayusin|bawiin|i-?revise|i-?remove|mabago|mapalitan|mabura|ma-?edit|matanggal)(?: po| nyo| niyo| ninyo| mo| na| lang| sana| muna| namin){0,4}(?: ang| yung| inyong| iyong| your| 'yung){0,2}<6>(?:review|reviews|rating|ratings|feedback|stars?|comment|komento|rebyu|puna|rate)
        (?:review|rating|feedback|stars?|comment)(?: po)?(?: nyo| niyo| ninyo| mo){0,1}<8>(?:palitan|baguhin|i-?edit|burahin|tanggalin|taasan|i-?delete|mabago|mapalitan|mabura|ma-?edit)
        (?:1|isang|one|2|dalawang|3)<2>(?:star|stars) (?:to|papuntang|gawing|sa) (?:5|five)|gawin(?:g)?(?: po)?(?: nyo| niyo)?(?: nang| ng)? (?:5|five)`,
      unless: phrases`
        ${NO}<12>(?:po )?(?:namin |kami |kayo )?(?:pwede|puwede|pwedeng|puwedeng|maaaring|hihilingin|pinapa\w{2,8}|kailangan\w{0,1}|ipapa\w{2,8}|mababago|mapapalitan|hinihiling|nire-?request)
        (?:pwede|maaari)(?: po)? (?:ninyong|nyong|niyong|kayong) (?:i-?edit|baguhin)<15>(?:anumang|kahit kailan|within|sa loob)`,
      rewrite: "salamat po sa pagsabi; gusto po namin itong ayusin",
    },
    {
      id: "tl/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<25>(?:kapalit ng|kapag|pag|kung|para sa|sa bawat|once|after|pagkatapos|if|basta|in exchange)<25>(?:${REVIEW}|mag-?review|mag-?rate|nag-?review|nag-?rate|i-?rate|nagreview|magreview)
        (?:mag-?review|magreview|i-?review|mag-?rate|magrate|i-?rate|mag-?iwan ng|bigyan|magbigay ng|review|rating|5 stars?|feedback)<30>(?:para|at|tapos|and|may|makaka\w{0,8}|to|bibigyan|magbibigay|get|makakuha|makatanggap|manalo|bigyan)<20>${GIFT}
        (?:kapag|pag|kung|once|after|pagkatapos|if|basta)<8>(?:binago|pinalitan|binura|na-?edit|tinanggal|nag-?review|nag-?rate|nag-?iwan|nagbigay|i-?edit|burahin|palitan|nag-?5|na-?change|na-?delete|mag-?review|mag-?rate)<30>(?:ire-?refund|bibigyan|magbibigay|ibibigay|padadalhan|magpapadala|ise-?send|isesend|may|babayaran|mag-?refund|magrerefund|ibabalik)`,
      unless: phrases`
        ${NO}<12>(?:po )?(?:kami )?(?:nagbibigay|magbibigay|pwede\w{0,1}|puwede\w{0,1}|nag-?ooffer|maaaring|kapalit)
        (?:salamat|thank you)(?: po)? (?:sa|for)[^,.]{0,20}(?:review|rating)`,
      rewrite: "",
    },
    {
      id: "tl/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:chat|i-?chat|ichat|message|i-?message|imessage|contact|sabihin|pm|i-?pm|mag-?message|kausapin|mag-?chat|sabihan|i-?inform)<30>(?:bago|before|imbes na|instead na|instead of|wag muna|huwag muna|kaysa)<20>(?:${REVIEW}|mag-?review|mag-?rate|magrate|magreview|i-?rate|mag-?iwan)
        (?:bago|before|imbes na|instead na|wag muna|huwag muna|wag po muna|huwag po muna|wag agad|huwag agad)<10>(?:kayo )?(?:po )?(?:mag-?review|mag-?rate|magreview|magrate|i-?rate|mag-?iwan ng (?:review|rating|bad|feedback)|magbigay ng (?:review|rating|stars?)|mag-?feedback)<30>(?:chat|message|i-?chat|i-?message|contact|sabihin|pm|kausapin|mag-?chat|kami|amin)
        (?:kung|pag|kapag|if)<10>(?:hindi|di|may)<8>(?:satisfied|nagustuhan|masaya|problema|issue|problem|sira|happy|reklamo|concern)<40>(?:wag|huwag|bago|before|imbes)<15>(?:${REVIEW}|mag-?review|mag-?rate|i-?rate|magrate|magreview)`,
      rewrite: "kung may problema po, sabihin lang dito at tutulong kami",
    },
    {
      id: "tl/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:paki-?review|paki-?rate|pakirate|pakireview|mag-?iwan|mag-?rate|mag-?review|magreview|i-?rate|i-?review|pa-?review|pa-?rate|mag-?feedback)${PO}(?: ng)? ?
        (?:huwag kalimutang?|wag kalimutang?|don.?t forget)<10>(?:mag-?review|mag-?rate|i-?rate|review|mag-?iwan|magrate)
        (?:hinihintay|aabangan|hintay)<20>(?:review|rating|feedback)`,
      unless: phrases`
        (?:salamat|thank you)(?: po)? (?:sa|for)
        (?:mag-?iwan|iwan)<6>(?:message|mensahe|parcel|package)`,
      rewrite: "",
    },
    {
      id: "tl/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:gamitin|gamit|i-?claim|claim|kunin|i-?use|use|i-?apply|may|meron|collect|i-?collect|mag-?claim)(?: po| nyo| niyo| ang| yung| kaming| kami| na| lang){0,4} (?:voucher|vouchers|code|promo code|promo|coupon|discount|sale|freebie|free gift)(?: code| namin)?
        (?:code|voucher|coupon)[\s:]{1,3}[a-z]{2,12}\d{1,4}
        (?:discount|less|bawas|off)<6>(?:na |of |ng )?\d{1,3} ?(?:%|pesos?|php)|\d{1,3} ?% (?:off|discount|less)
        (?:buy|bili|bumili ng|order ng) (?:\d|isa|dalawa|tatlo|marami)<10>(?:take|get|libre|free|may|discount|bawas)
        (?:check|tingnan|i-?check|bisitahin|visit|silipin|browse)(?: po| nyo| niyo| out| din| rin| na| lang| ang| iba| naming| ating| aming| pang| yung| mga| our){0,5} (?:ibang |other |new |bagong |iba pang |best ?sellers? |mga )?(?:items?|products?|produkto|collections?|arrivals?|variants?|paninda|designs?|shop|promo|deals)(?: namin| po)?
        (?:i-?follow|follow|paki-?follow|pakifollow|finollow)(?: po| nyo| niyo| na| lang| mo| ang| yung| kami| din){0,4} ?(?:shop|store|page|namin)?
        (?:flash|mega|payday|summer|year-?end|anniversary|9\.9|10\.10|11\.11|12\.12|christmas|pasko) ?<2>(?:sale|deals?|promo)
        (?:free|libre|libreng|walang) (?:shipping|sf|delivery|regalo|freebie|gift)
        (?:naka-?sale|nakasale|sale po|on sale|promo price|special price|murang-?mura|bagsak presyo)
        (?:baka|malamang)(?: po)?<6>(?:magustuhan|gusto|trip|interesado)<12>(?:nyo|niyo|mo|ang|yung|itong|rin|din|po)
        (?:recommend|irecommend|nirerecommend|ire-?recommend|suggest|sina-?suggest|i-?suggest)<12>(?:namin|ko|po|din|rin|itong|ang|bagong)
        (?:bundle|set|package|combo)<4>(?:deal|promo|na mas mura|discount|na tipid|offer)
        (?:bagay|match|terno|partner)<6>(?:sa|with|nito|ng)<6>(?:aming|namin|our|ibang)
        (?:sumali|join|mag-?join|maging)<8>(?:member|reseller|distributor|membership|vip|dropshipper)
        (?:next|susunod na)<4>(?:order|purchase|bili|pagbili)<15>(?:discount|voucher|bawas|less|free|libre)
        (?:discount|voucher|bawas|less|libre)<20>(?:next|susunod na)<4>(?:order|purchase|bili|pagbili)`,
      unless: phrases`
        follow[ -]?up
        printer kung may code
        (?:wala|walang|hindi|di|no)<12>(?:po )?(?:kaming |kami |na |ng |pang )?(?:voucher|discount|promo|sale|code|pwede|available|na applicable)
        (?:tapos|expired|nag-?expire|ended|natapos)`,
      rewrite: "",
    },
    {
      id: "tl/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:ngayong araw|ngayon|today|ngayong gabi|ngayong linggo|hanggang (?:mamaya|bukas|ngayon|mamayang gabi)|until (?:tonight|midnight|mamaya)|24 oras|\d{1,2} oras)<2>(?:po )?(?:lang|lamang|na lang|nalang|only|na po lang)
        (?:huling|last|final) (?:chance|pagkakataon|araw|oras|call|day na)
        (?:dali|dalian|bilisan|bilis|magmadali|hurry|madaliin|grab|sugod|habol|agad-?agad|bili na|order na|checkout na|i-?checkout na|kunin na|bilhin na|wag nang? mag-?(?:atubili|hintay|isip))<12>(?:na|po|bago|kasi|baka|hangga.?t|dahil|nyo|niyo|mo|ito|!|ma|guys)
        (?:bago|baka)<3>(?:ito |pa )?(?:maubos|maubusan|mawala|ma-?sold ?out|magtaas|mahuli|matapos|makuha ng iba|maunahan|tumaas|mag-?end)
        (?:huwag|wag)<6>(?:palampasin|palagpasin|pahuhuli|magpahuli|patumpik|sayangin|nang hintayin)
        (?:habang|hanggang|hangga.?t|while)<4>(?:may stock|may stocks|meron|supplies last|stocks? last|may natitira|available pa|di pa ubos)
        (?:promo|sale|presyo|price|discount|voucher|offer)<12>(?:matatapos|mag-?e-?end|mageend|hanggang|tataas|magtataas|ends|until|hanggang)<8>(?:na |lang |po )?(?:ngayon|mamaya|bukas|tonight|midnight|today|ngayong|agad)?
        (?:bukas|mamaya|sa (?:lunes|sabado|linggo))<8>(?:tataas|magtataas|balik)<6>(?:na |po |ang )?(?:presyo|price|original|regular)?
        (?:limited)<4>(?:stocks?|time|slots?|offer|lang|quantity|pieces)
        (?:mabilis|ang bilis)<4>(?:maubos|mabenta|ma-?sold ?out|naubos)|mabentang-?mabenta|first come first served?
        (?:\d{1,2}|ilang) (?:oras|minuto)<4>(?:na lang|nalang|left|natitira)`,
      unless: phrases`
        sa order na ito
        order na ginawa na
        (?:return|refund|claim|dispute|warranty|request|confirm|pagbabalik|ibalik|appeal)<25>(?:hanggang|bago|until|before|deadline|within|window)
        (?:hanggang|bago|until|deadline|within|loob)<25>(?:return|refund|claim|warranty|ibalik|pagbabalik|dispute|request)
        (?:ipapadala|ise-?ship|isship|shipped|ipapa-?ship|mai-?ship|ide-?deliver|delivery|pick ?up|cut-?off|sarado|closed|holiday|bukas kami|open kami|chat hours|ipa-?pack|pinapack|office hours)
        ${NO}<8>(?:kailangan(?:g)?|dapat)<4>(?:magmadali|mag-?alala|mag-?hurry)
        limited edition`,
      rewrite: "",
    },
    {
      id: "tl/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:\d{1,2}|isa|isang|dalawa|dalawang|tatlo|tatlong|ilang|konti|kaunti|kakaunti)(?: pcs| piraso| stocks?| item| items)?(?: na)? (?:lang|nalang|na lang|na lamang)(?: po)?(?: (?:ang |yung )?(?:natitira|natira|stock|stocks|left|available|meron))?
        (?:paubos|malapit na(?: pong?)? maubos|halos ubos|mauubos)
        (?:huling|last) (?:piraso|stock|stocks|pcs|item|\d{1,2})`,
      unless: phrases`
        (?:araw|oras|days?|hours?|minuto|linggo|buwan)(?: na)? (?:lang|nalang|na lang)
        (?:baterya|battery|tinta)<10>(?:ubos|lowbat|maubos)
        (?:sandali|saglit)`,
    },
    {
      id: "tl/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:pinaka-?|the most |pinaka )(?:mura|murang|maganda|magandang|matibay|matibay na|mabisa|mahusay|magaling|de-?kalidad|sikat|best|trusted|legit|effective|mataas|malakas|mabenta|ligtas|maaasahan|affordable|mababa|mababang|quality|mainam|cheap|cheapest|kilala)<15>(?:sa (?:buong )?(?:mundo|pilipinas|pinas|bansa|market|shopee|lazada|tik ?tok|online|lahat|merkado|palengke|asya)|na presyo|presyo|price|quality|kalidad|shop|seller|brand|sa lahat|tindahan|produkto|po|dito)
        (?:kami|namin|shop namin|ito|dito) (?:po )?(?:ang |ang aming )?(?:pinaka-?\w{3,12}|no\.? ?1|number (?:1|one)|numero uno|best)
        (?:no\.? ?1|number (?:1|one)|numero uno|#1|top ?1)<6>(?:sa|na|seller|shop|brand|in|po)
        (?:mas mura|mas maganda|mas matibay|mas mabisa)<6>(?:kaysa|kesa|kumpara|than)<6>(?:sa )?(?:lahat|iba|ibang|kahit sino|kahit saan|any|other)
        (?:walang|wala nang?|wala ng)<4>(?:makakatalo|tatalo|mas mura|mas maganda|katulad|kapantay|kaparis|makakapantay|hihigit|tatapat|kasing)
        (?:hindi|di|wala)<6>(?:kayo |ka |na )?(?:makakahanap|makakakita|makikita)<10>(?:ng )?<6>(?:mas|ganito|ganitong|ganyan)
        (?:nag-?iisang|nag-?iisa|kauna-?unahang?)<6>(?:sa|shop|seller|brand|produkto)
        (?:best|cheapest|lowest price|best quality|finest)<6>sa (?:buong )?(?:mundo|pilipinas|pinas|bansa|market|shopee|lazada|tik ?tok|online|lahat)
        (?:world[ -]class|pang-?world class)`,
      unless: phrases`
        (?:pinaka-?|pinaka )(?:malaki|malaking|maliit|malapit|mabilis|maaga|madali|bago|huli|mahaba|maikli|murang shipping|murang courier|murang sf)
        (?:size|sukat|shipping|courier|kulay|sf|delivery|temperature|setting|option)<8>(?:pinaka|na pinaka|ang pinaka)
        (?:gagawin|makakaya|best para|solusyon|tulong|serbisyo)<12>(?:namin|po|best|abot)
        ${NO}<12>(?:po )?(?:namin |kami )?(?:masasabi|sinasabi|maipapangako|claim|mase-?say)`,
      rewrite: "magandang presyo at kalidad po",
    },
    {
      id: "tl/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        (?:100|isang daang|one hundred|1000|101) ?(?:%|percent|porsyento)<3>(?:na |po )?(?:legit|original|authentic|orig|tunay|totoo|ligtas|safe|effective|epektibo|sure|sigurado|satisfied|kasya|waterproof|walang|gumagana|working|quality|garantisado|guaranteed|mabisa|tatalab|natural|gagana|trusted|pareho|tatagal|money back)
        (?:legit|original|authentic|orig|safe|effective|sure|sigurado|garantisado|guaranteed|mabisa|tested|trusted|waterproof)(?: na| po| po na)? 100 ?%
        (?:garantisado|garantisadong|garantiya namin|ginagarantiya|ginagarantiyahan|ginagarantyahan|guaranteed|guarantee|guarantee namin|gina-?guarantee|garantya|nagga-?guarantee|ga-?guarantee)(?: po| namin| ko| na| ng| kami){0,3}(?: \w{3,12})?
        (?:sigurado|siguradong|sure na|tiyak|tiyak na|pramis|promise|pangako|peksman|swear)(?: po| na| namin| ko| kami| kayong| ito| yan){0,4}<4>(?:gagana|kasya|magkakasya|magugustuhan|effective|tatagal|matibay|hindi (?:masisira|kukupas|mababasag|magsisisi)|di (?:masisira|kukupas|mababasag|magsisisi)|gagaling|original|legit|authentic|safe|matutuwa|satisfied|mawawala|maganda|babagay|fit|tatalab|walang (?:sira|palya|side effects?))
        (?:hindi|di|never)(?: po| ito| yan| na| ka| kayo){0,3} (?:kailanman )?(?:masisira|kukupas|mababasag|mapupunit|kakalawangin|magbabago ang kulay|tatagas|mabibigo|mapuputol|masisira kailanman|magsisisi|madidisappoint|made-?disappoint|mababali|papalya|mangungupas|lalabhan)(?: kailanman)?
        (?:habang ?buhay|panghabang ?buhay|pang-?forever|forever|pang ?lifetime|tatagal ng habang ?buhay|magpakailanman)
        (?:walang|wala pong?|zero|no)(?: kahit anong| kahit na anong)? (?:side effects?|risk|panganib|palya|masamang epekto)
        (?:talagang|sobrang|sure|lubos na) (?:safe|ligtas|effective|mabisa|epektibo)(?: para sa lahat| sa lahat)`,
      unless: phrases`
        ${NO}<12>(?:po )?(?:namin |kami |ko )?(?:magagarantiya|mai-?guarantee|maga-?guarantee|ma-?guarantee|maguarantee|maipapangako|masisiguro|masisigurado|pwedeng i-?guarantee|makakapangako|mapapangako|garantisado|guaranteed|sigurado|guarantee|masasabi)
        (?:warranty|garantiya|guarantee)<8>(?:ng )?(?:manufacturer|\d{1,2} (?:taon|buwan|year|years|months?|days?|araw)|isang taon|shopee|lazada|official|factory|brand)
        (?:shopee|lazada|manufacturer|\d{1,2}[ -](?:taon|buwan|years?|months?|days?)(?: na)?) (?:guarantee|warranty|garantiya)
        100 ?%<2>(?:na )?(?:cotton|polyester|wool|silk|linen|leather|nylon|rayon|bamboo|battery|charge\w{0,1}|koton)
        (?:para|paki|upang|kung)<6>(?:maka-?sigurado|makasiguro|siguraduhin|sigurado)`,
      rewrite: "ayon po sa description ng item",
    },
    {
      id: "tl/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS}<4>(?:\w{1,12} ){0,3}${DISEASE}
        (?:nakakagamot|nakakagaling|nakakalunas|nagpapagaling|gagaling (?:po )?(?:kayo|ka|ang)|makakagaling|pampagaling|milagroso|himala)
        ${DISEASE}(?: po| nyo| niyo| mo| ko| ninyo){0,2}<6>(?:mawawala|gagaling|matatanggal|maalis|mawala|nawala|gumaling|tanggal|matutuyo|hihilom|nawawala|maghihilom)
        (?:anti)[ -]?(?:inflammatory|cancer|viral|diabetes|arthritis)
        (?:papayat|pumayat|pampapayat|pangpapayat|nakakapayat|pampa-?slim|mababawasan ang timbang|bawas timbang|magbawas ng timbang|pampaliit ng (?:tiyan|bilbil|puson)|tunaw taba|tunaw ang taba|natutunaw ang taba|nagsusunog ng taba)
        (?:bawas|mabawasan|mababawas|tanggal|lose|mag-?lose)<8>\d{1,2} ?(?:kg|kilo|kilos|lbs)
        (?:pampalakas|nagpapalakas|palakasin|pinapalakas|pampataas|nagpapataas|pampaganda)(?: po)?(?: ng| sa| ang) (?:immune system|resistensya|immunity|katawan|sex drive|libido|metabolism|dugo|puso|atay|bato|mata|sirkulasyon|circulation|memorya)
        (?:subok|napatunayan|tested|proven|aprubado|approved|recommended|rekomendado|inirerekomenda)<6>(?:ng |na |sa |by )?(?:mga )?(?:doktor|doctor|doctors|clinically|klinikal|medical|dermatologists?|ospital|fda)
        (?:doktor|doctor|derma)(?: mismo| po)?<6>(?:recommended|nagrerekomenda|nag-?recommend|gumagamit|nagsabi)
        (?:kapalit|pamalit|hindi na kailangan|di na kailangan|hindi mo na kailangan|no need)<6>(?:ng |ang |sa |na |mag|po )?<4>(?:gamot|doktor|operasyon|surgery|maintenance|insulin|magpa-?doktor|magpa-?opera|uminom ng gamot|antibiotic)
        (?:pang-?detox|nakaka-?detox|nagde-?detox|detox)<8>(?:ng |sa )?(?:katawan|atay|dugo|body|liver)?
        (?:nagpapatubo|pampatubo|nakakatubo|tutubo)(?: po)?(?: ng| ang) buhok`,
      unless: phrases`
        ${NO}<15>(?:po )?(?:ito )?(?:gamot|nakakagamot|nakakagaling|panggamot|lunas|intended|layunin|sinasabi|masasabi|pamalit|kapalit|medical|nagpapagaling|approved therapeutic)
        (?:kumonsulta|magpakonsulta|komunsulta|magtanong|consult|magpatingin|tanungin)<8>(?:sa |ang |muna sa |po sa )?(?:doktor|doctor|pharmacist|derma)
        (?:pasensya|sorry|paumanhin)<25>(?:sakit|stress|abala)
        (?:sakit ng ulo|masakit man|sakit sa bulsa|tigil\w{0,3} (?:ang )?paggamit)`,
      rewrite: "nasa description po ang gamit nito; hindi po ito gamot",
    },
    {
      id: "tl/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:bawal|walang|wala pong|wala po kaming|wala kaming|wala nang|wala ng|no|strictly no)(?: po)?(?: na)?(?: ang| mag-?| i-?){0,1} ?(?:${RETURNS}|solian|palitan|balikan|refund or exchange)(?! (?:fee|shipping|address|label|request|na kailangan|window|form))
        (?:hindi|di|never)(?: po| na| kami| namin| tayo| rin| pwede| puwede| pwedeng| puwedeng| maaaring| maaari| kayo| ito| na po){0,5} (?:tumatanggap|nag-?a-?accept|nagaaccept|nag-?aaccept|tatanggap|mag-?accept|nag-?re-?refund|nagre-?refund|nagrerefund|magre-?refund|nagpapalit|magpapalit|pumapayag|nagbabalik|mag-?refund|magrefund|nag-?refund|nag-?e-?exchange|ire-?refund|irerefund|i-?refund|ma-?re-?refund|marerefund|ibabalik|ibalik|isoli|isauli|i-?return|mai-?balik|maibabalik|mairerefund|ma-?return|palitan|mapapalitan|papalitan|i-?exchange|ma-?exchange|ma-?refund|nag-?process ng (?:refund|return))
        (?:hindi|di)(?: na)?(?: po)?(?: namin| kami)? (?:sagot|responsable|mananagot|pananagutan|responsibilidad|kargo|sasagutin|liable|problema)(?: namin| na)?
        (?:wala|walang)(?: na)?(?: po)?(?: kayong| kang| silang| kaming| kayo){0,1} (?:karapatan|habol|pananagutan|responsibilidad|sagot|right|laban)
        (?:no|walang|wala)(?: po)? (?:video|unboxing video|unboxing)<15>(?:no|walang|hindi|di|wala)<6>(?:refund|return|claim|reklamo|namin|kami|tatanggap\w{0,3}|i-?entertain|refund)
        (?:final|pinal)(?: na)?(?: po)? (?:ang |yung )?(?:sale|sales|bilihan|benta)|(?:lahat ng )?(?:benta|sales?)(?: po)?<6>(?:ay )?(?:final|pinal)
        (?:once|kapag|pag)<10>(?:na-?checkout|nabili|nabuksan|na-?receive|natanggap|bayad|nabayaran|na-?ship|nagamit)<20>(?:hindi|di|wala|walang|no|bawal)<10>(?:po )?(?:${RETURNS}|mabalik|maibabalik|pwede\w{0,1}|namin sagot|namin)`,
      unless: phrases`
        mapapalitan ang (?:label|option|address)
        (?:hygiene|kalinisan|underwear|panty|brief|batas|dti|legal|kalusugan|seal|sealed|custom\w{0,3}|made to order|pagkain|food|personalized|cosmetics|digital)
        (?:return|refund) (?:window|period)<12>(?:tapos|lampas|lumipas|nag-?expire|closed|natapos|lagpas)
        (?:lampas|lagpas|lumipas|tapos) na<15>(?:return|refund|window|period|panahon|araw|warranty)
        (?:hangga.?t|hanggang|bago|until|unless|maliban|habang)<20>(?:natatanggap|matanggap|may|return|item|picture|wala pa)
        (?:thru|through|via|sa|dito sa) (?:chat|shopee|lazada|tik ?tok|app|platform|system)
        (?:walang|no)<4>(?:bayad|fee|problema)`,
      rewrite: "pwede po kayong mag-request ng return/refund sa order; may karapatan po kayo bilang consumer",
    },
    {
      id: "tl/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:para sa inyo lang|para sa iyo lang|ngayon lang|this time lang|exception|special (?:favor|consideration|treatment)|bilang (?:pabor|favor|konsiderasyon|kabutihang loob)|dahil mabait kami|pagbibigyan (?:namin|po namin|kayo)|pagbigyan|konsiderasyon|goodwill|pabor)<35>(?:return|refund|palit|ibalik|tatanggapin|exchange|warranty|papalitan|i-?refund|ire-?refund)
        (?:return|refund|palit|exchange|papalitan|tatanggapin|ire-?refund)<30>(?:bilang (?:pabor|favor|konsiderasyon)|para sa inyo lang|para sa iyo lang|ngayon lang|pabor|special favor|dahil mabait kami|kabutihang loob|exception)`,
      unless: phrases`
        (?:kahit|lampas|lagpas|tapos|lumipas|expired)<20>(?:return|period|window|na|warranty|araw)`,
      rewrite: "may karapatan po kayong mag-request ng return",
    },
    {
      id: "tl/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:eco|environment|earth|planet)[ -]?(?:friendly|conscious)|makakalikasan|maka-?kalikasan|pangkalikasan|maka-?kapaligiran
        (?:mabuti|maganda|safe|ligtas|hindi nakakasama|di nakakasama|nakakatulong|tumutulong|hindi nakakasira|pangalaga|nangangalaga)(?: po)?<4>(?:sa|para sa|ng)<4>(?:kalikasan|kapaligiran|environment|mundo|planeta|inang kalikasan)
        (?:carbon neutral|zero waste|net zero|plastic[ -]free|biodegradable|nabubulok|sustainable)(?: po)?
        (?:walang|zero)<3>(?:polusyon|emission|carbon|basura)`,
      unless: phrases`
        (?:certified|sertipikado|certification|certificate|may sertipiko|grs|fsc|oeko|gots|iso ?\d{4}|tuv|en ?13432)
        ${NO}<12>(?:po )?(?:namin |kami )?(?:masasabi|sinasabi|claim|certified)
        \d{1,3} ?% (?:recycled|na recycled)`,
      rewrite: "nasa description po ang materyales",
    },
    {
      id: "tl/abusive_tone/insult, mockery or blame",
      class: "abusive_tone",
      pattern: phrases`
        (?:ka|kang|mo|ikaw|kayo|kayong|nyo|niyo|ninyo|buyer|customer|ang|napaka|napaka-?|sobrang|ba|talaga|talagang|mga|naman|masyado|masyadong|taong|utak)<6>(?:${INSULT})(?:ng)?(?: mo| nyo| niyo| ninyo| ka| naman| talaga)?
        (?:${INSULT})(?: po)? (?:ka|kayo|mo|nyo|niyo|naman|talaga|kang|kayong|yata|ba)
        (?:putang ?ina\w{0,2}|tang ?ina\w{0,2}|p\.?i\.? mo|pakyu|pakshet|gago|gaga|tarantado|tarantada|bobo|ulol|hayop ka|hayup|leche|lintik|punyeta|pucha|potek|kingina|inamo|ina mo|bwisit ka|bwiset|buwisit|buwiset|peste|letse|shunga|tangek|tanga|engot|fuck|shit|mamatay ka|mamatay na)
        (?:marunong|alam)(?: po)? (?:ka|kayo|ba|nyo|niyo|mo|kayong)(?: bang?| ba kayong?| ba| po| kayong){0,3} (?:magbasa|bumasa|umintindi|mag-?isip|mag-?ingles|magsukat)
        (?:hindi|di)(?: po| ba| ka| kayo| kayong| kang){0,4} (?:marunong|nagbabasa|nakakaintindi|makaintindi|nag-?iisip|nagbasa|makabasa|marunong magbasa|nakakabasa)
        (?:magbasa|basahin|gamitin|buksan|mag-?isip|intindihin|sukatin)(?: ka| kayo| nyo| niyo| mo| po| muna| kasi| naman| din| nga){1,5}(?: (?:ang|yung) (?:utak|mata|isip|kokote))?<8>(?:kasi|next time|sa susunod|bago|muna|naman|nga|utak|mata|description)
        (?:sa susunod|next time)<12>(?:magbasa|basahin|mag-?isip|gamitin|gumamit ng|sukatin|tingnan)<15>(?:muna|utak|mabuti|naman|kasi|description|ng maayos|bago)
        (?:kasalanan|fault|pagkakamali|katangahan|kapabayaan|problema|problem)(?: na)?(?: po)? (?:nyo|niyo|ninyo|mo|na yan ng buyer|ng buyer)(?: na| yan| po| na po| kasi| naman| iyan){0,3}
        (?:bahala (?:ka|kayo|na kayo)|kasalanan mo|problema mo|buti nga|ano ngayon|wala kaming pake|wala akong pake|wapakels|pake ko|paki ko|eh di wow|edi wow|e di wow|e di ikaw na|sino ba (?:nagsabi|may sabi)|mag-?reklamo ka|deserve mo|magtiis ka|magtiis kayo)
        (?:kung|pag|kapag)(?: wala| hindi| di| ayaw)(?: kang| kayong| ka| kayo| mo| nyo| niyo| po| rin){0,3} (?:pera|pambili|afford|kaya|gusto|maniwala|naniniwala|makapaghintay|kuntento|pambayad)?<15>(?:wag|huwag|umalis|lumayas|hanap|humanap|sa iba|don.?t)<10>(?:na lang|nalang|ka na|bumili|umorder|kayo|sa iba|ka|kayong bumili|mag-?order)
        (?:mura lang|mura na nga|sa presyong|presyo na yan|ganyang presyo|sa ganyang halaga|mura lang naman)<15>(?:eh|ano|aasahan|expect|nag-?eexpect|gusto|hinahanap|demanding|tapos|reklamo|pa)
        (?:ang dami|dami|daming|andami)(?: mo| nyo| niyo| mong| nyong| niyong| po){1,2} (?:alam|arte|satsat|reklamo|tanong|demand|hanash|kuda|drama|ebas|dakdak)
        (?:sayang|nasasayang|sinasayang|aksaya|nag-?aaksaya)<6>(?:lang |po )?(?:sa |ng |ang )?(?:oras|panahon|time)(?: ko| namin)?
        (?:tumahimik|manahimik|shut up|tigilan|tumigil|umalis|lumayas|layas|tumigil ka)(?: ka| kayo| mo| na| nyo| niyo| po){1,3}
        (?:ilang beses|makailang|paulit-?ulit|ilang ulit)<6>(?:ko|namin|ba|na|po)<12>(?:sasabihin|sinabi|ipapaliwanag|uulitin|kailangan|sinasabi|ulitin|sagutin)
        (?:ang (?:galing|talino)|galing-?galing|talino)(?: mo| nyo| niyo)(?: naman| ah| talaga| po| rin)`,
      unless: phrases`
        kung tumigil
        (?:kasalanan|pagkakamali|fault|mali|kamalian|kapabayaan) (?:po )?(?:namin|ko|ng (?:courier|rider|warehouse|shop|seller|team|packer))
        (?:pasensya|sorry|paumanhin|humihingi ng tawad|patawad)
        (?:pagkain|laruan|kulungan|damit|vitamins|shampoo|stuffed|costume|higaan|leash|tali|design|print|plastic)<8>(?:ng |para sa |na )?(?:aso|hayop|pusa|animal|basura)
        (?:basura|trash) (?:bag|can|bin)
        (?:animal|hayop)<4>(?:print|design|feeds|food|lover|figure|crackers|toy)
        ${NO}<6>(?:po )?(?:nyo |niyo |ninyo |mo |kayo )?(?:kasalanan|fault|problema|makulit|maarte|abala|mali)`,
    },
    {
      id: "tl/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:i-?re-?report|irereport|ire-?report|ide-?demanda|idedemanda|kakasuhan|ipapa-?pulis|ipapapulis|ipapa-?barangay|ipapabarangay|ibo-?block|iba-?block|ibablock|i-?block|iblo-?block|ipapahiya|ie-?expose|ieexpose|i-?ex-?expose|ipo-?post|ipopost|ipapa-?tulfo|ipapatulfo|ikakalat|hahanapin|pupuntahan|susugurin|babalikan|gagantihan|ipapakulam|kukulamin|bubugbugin|papatayin|ipapa-?ban|iba-?blacklist|ibablacklist|isusumbong|sisiraan|ipapakulong|ide-?demanda)(?: po| ko| namin| na| talaga| natin){0,3} (?:kita|kayo|ka|ang (?:account|bahay|pangalan|mukha|address|pic|picture|number) (?:mo|nyo|niyo)|account (?:mo|nyo|niyo)|bahay (?:mo|nyo|niyo)|mukha (?:mo|nyo)|ikaw)
        (?:humanda|maghanda|lagot|mag-?ingat|ingat|magsisisi|pagsisisihan|makikita|yari|abangan)(?: na)? (?:ka|kayo|mo|nyo|niyo)(?: na| sa akin| sa amin| ha| pag| kapag| kung| sakin| samin){0,2}
        (?:alam|nasa)(?: ko| namin| po| amin| akin){1,3} (?:kung saan (?:ka|kayo) nakatira|(?:ang )?(?:bahay|address|number|tirahan)(?: mo| nyo| niyo| ninyo))
        (?:pulis|abogado|attorney|korte|demanda|kaso|cyber ?libel|libel|cybercrime|nbi|barangay|tulfo)<25>(?:ka|kayo|kung|pag|kapag|tayo|kita|laban sa|namin|mo)
        (?:kung|pag|kapag|subukan|once)<10>(?:nag-?review|nag-?iwan|nagbigay|nag-?report|nag-?reklamo|mag-?review|magbigay|mag-?report|i-?return|mag-?return|nag-?1|mag-?iwan)<25>(?:ibo-?block|ire-?report|irereport|kakasuhan|idedemanda|ipopost|ie-?expose|hindi (?:na )?(?:kayo |ka )?(?:namin )?(?:tutulungan|papansinin)|iba-?ban|lagot|iblo-?block|i-?block)
        (?:makakarma|karma(?:hin)?)(?: ka| kayo| na| po| mo| nyo){1,3}|karma is real`,
      unless: phrases`
        (?:ire-?report|irereport|i-?report|hahanapin|isusumbong|i-?re-?report|iuulat)<10>(?:po )?(?:namin )?(?:sa |ang |ito sa |ito )(?:courier|rider|j&t|spx|warehouse|shopee|lazada|tik ?tok|parcel|item|issue|team|package)
        (?:mag-?ingat|ingat)<8>(?:po )?(?:kayo |palagi|lagi|sa (?:scam|scammers?|paggamit|init|biyahe)|kayo lagi|kayo palagi)
        (?:ingat|mag-?ingat) (?:po )?(?:kayo|ka)(?: po)?(?: palagi| lagi| sa| always|$)
        (?:pasensya|sorry|paumanhin)
        (?:costume|laruan|uniform|toy|address (?:sa|para sa) (?:order|delivery))`,
    },
    {
      id: "tl/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:relihiyon|religion)(?: po)?(?: mo| nyo| niyo| namin| ko| ninyo| natin){1}|(?:katoliko|kristiyano|born again|iglesia(?: ni cristo)?|inc|saksi ni jehova|muslim|moro|hindi binyagan|erehe|ateista|kulto|di naniniwala sa diyos|walang diyos)<8>(?:ka|kayo|ba|kasi|lang|naman|talaga|mga|kayong|din|na|siya)
        (?:diyos|dios|allah|hesus|jesus|panginoon|lord|satanas|demonyo)(?: na)?(?: po)?<4>(?:ang bahala|magpaparusa|parurusahan|nakakakita|ang hahatol|ang huhusga|nakatingin|hahatol|galit|gaganti|ang gaganti|alam ng diyos|maghuhusga|na ang bahala|sisingil)
        (?:mapupunta|punta|pupunta)<6>(?:ka |kayo )?sa impyerno|kasalanan sa (?:diyos|dios)|parusa ng (?:diyos|dios|langit)|makasalanan
        (?:bbm|bongbong|duterte|digong|marcos|leni|robredo|sara|kakampink|dds|uniteam|dilawan|pinklawan|aquino|cory|ninoy|trillanes|de lima|imelda|trump|biden|putin|xi jinping|komunista|npa|cpp|adik kay)<10>(?:kasi|supporter|lang|naman|ang|ay|ba|talaga|kayo|ka|fanatic|dapat|magnanakaw|administration|panalo|solid|pa rin|na|bumoto|botante|government|!|\.)
        (?:bumoto|ibinoto|binoto|iboto|botante|boto|bobotante)<12>(?:mo|nyo|niyo|kay|ng|ni|si|kasi|sa|kayo|ka)
        (?:gobyerno|presidente|pangulo|senador|pulitiko|politiko|mga nasa gobyerno|administrasyon|kongreso)<12>(?:kurap|corrupt|bobo|walang kwenta|magnanakaw|pabaya|inutil|kasalanan|kasi|bulok|palpak|korap)
        (?:kasalanan|dahil)<4>(?:ng|sa) (?:gobyerno|presidente|pangulo|administrasyon)
        (?:west philippine sea|wps|south china sea|taiwan|spratly\w{0,1}|scarborough|panatag|sabah|hong ?kong|tibet|palestine|gaza|israel|ukraine|crimea|mindanao|bangsamoro)<10>(?:ay|atin|sa atin|sa china|ng china|ng pilipinas|amin|part|bahagi|dapat|kanila|hindi|teritoryo|belongs?|inagaw|sinakop|independen\w{1,2})
        (?:atin|sa atin|ipaglaban|boycott|ibagsak|palayain)<4>(?:ang|po ang)? ?(?:west philippine sea|wps|china|intsik|israel|palestine|spratlys|sabah|gaza)
        (?:eleksyon|halalan|pulitika|politika|terorista|rebelde|komunismo|martial law|edsa|impeach\w{0,4}|genocide)
        (?:mga|ganyan talaga ang|ganyan talaga kayong|typical|palibhasa|puro|lahat ng|kayong|kasi|talaga ang)(?: mga)? (?:${NATIONS})<6>(?:talaga|kasi|ay|kuripot|barat|tamad|magulo|bastos|laging|puro|ganyan|na|kayo|mahilig|!|\.|,|lahat)
        (?:${NATIONS}) (?:talaga|kasi|nga naman|lang kasi|ka kasi|kayo kasi|nga kayo)`,
      unless: phrases`
        (?:sarado|closed|holiday|walang pasok|delivery|padala|shipping|open|bukas|ship|deliver|maligayang|happy|walang delivery)<30>(?:pasko|holy week|semana santa|undas|eid|ramadan|ramadhan|araw ng mga patay|bagong taon|christmas|eleksyon|halalan|election|edsa|rizal day|bonifacio)
        (?:eleksyon|halalan|edsa|election)<20>(?:sarado|closed|holiday|walang|delivery)
        (?:rosaryo|krus|kwintas|bible|libro|statue|rebulto|santo|poster|t-?shirt|damit|hijab|abaya|costume|pendant|sto|santo nino|figurine|barong)
        (?:deliver|ship|padala|shipping|sf|delivery|papuntang|address)<10>(?:sa |ng |to )?(?:mindanao|sabah|taiwan|hong ?kong|sara|edsa|marcos|visayas|aquino|rizal)
        (?:marcos|aquino|duterte|edsa|quezon) (?:highway|avenue|ave|st|street|road|blvd|branch|city)
        (?:size|sukat|fit)<15>(?:pinoy|pilipino|koreano|hapon)`,
    },
    {
      id: "tl/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:god ?bless\w{0,2}|pagpalain (?:po )?(?:kayo|ka|nawa)|pagpalain|sa awa ng diyos|salamat sa diyos|salamat sa panginoon|praise god|awa ng diyos|diyos na ang bahala|in jesus name|thanks be to god|amen|glory to god|ipagdarasal|ipagpray)`,
      unless: phrases`
        (?:brand|pangalan|name) amen`,
      rewrite: "",
    },
    {
      id: "tl/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:ire-?refund|irerefund|i-?re-?refund|i-?refund|magre-?refund|magrerefund|mag-?refund|ibabalik|isasauli|isosoli|babayaran|papalitan|bibigyan|magbibigay|magpapadala|padadalhan|sasagutin|sagot|aakuin|kokompensahin|ico-?compensate|ico-?cover|iko-?cover|ibibigay|babawasan|ikokompensa)(?: po| na| din| rin| agad| ng buo| nang buo| talaga| lang| kaagad){0,3} (?:namin|ko|kami|kayo|ka|natin|tayo)(?: po| ng| ang| kayo| ka| na| yung| sa| nang| agad| ninyo){0,4} ?(?:pera|bayad|refund|full|buo|buong|kalahati|discount|voucher|shipping fee|shipping|sf|return shipping|halaga|nagastos|cash ?back|compensation|kompensasyon|binayad|binayaran|partial|danyos|lahat|amount|difference|return fee|cost|costs)
        (?:ire-?refund|irerefund|i-?re-?refund|magre-?refund|magrerefund|i-?refund|mag-?refund)(?: po| na| din| rin| agad){0,3} (?:namin|ko|kami)
        (?:ibabalik|isasauli|isosoli)(?: po| na| agad){0,2} (?:namin|ko)(?: po)? (?:ang|yung) (?:pera|bayad|binayad|full|buong|amount)
        (?:sagot|sasagutin|sa amin|kami na)(?: na)?(?: po)?(?: namin| ko| na)?(?: po)?(?: ang| yung| sa) (?:shipping|sf|shipping fee|return shipping|gastos|bayad|danyos|return fee|fee|fees|lahat)
        (?:makukuha|matatanggap|makakatanggap|mare-?refund|marerefund|mababalik|maibabalik|ma-?re-?refund)(?: po| nyo| niyo| ninyo| mo| kayo| na| din| rin| ang| ng| yung){1,5} ?(?:buong |full |inyong |iyong )?(?:pera|refund|bayad|compensation|kompensasyon|binayad|cash ?back|amount|discount|voucher|halaga|\d{2,5})
        (?:full|buong|partial|kalahating|100 ?%|double|dobleng)(?: po)?(?: na)? (?:refund|compensation|balik|cash ?back)(?: po)?(?: namin| agad| ngayon| kayo| ang| sa inyo| kami)
        (?:bibigyan|magbibigay|mag-?o-?offer|mag-?offer)(?: po| kami| namin| ko| ka| kayo| kita| na| ng| din| rin){1,5} (?:refund|discount|voucher|compensation|kompensasyon|cash ?back|bawas|partial refund)`,
      unless: phrases`
        ${PLATFORM}<8>(?:na po |po |na |ang |ay ){0,3}(?:magre-?refund|mag-?refund|nag-?refund|magpo-?process|magbabalik|magde-?decide|magrerefund|nag-?process|magdedesisyon|mag-?rerefund|magre-?release)
        (?:ng|by|ni|through|thru|galing sa|mula sa|sa pamamagitan ng) (?:shopee|lazada|tik ?tok|system|platform|app|amazon)
        ${NO}<12>(?:po )?(?:namin |kami |ko )?(?:pwede\w{0,1}|puwede\w{0,1}|maaari\w{0,2}|maipapangako|masisiguro|makakapangako|mapapangako|makapag\w{0,10}|kayang|magagarantiya|ire-?refund|magre-?refund|ma-?\w{3,10}|i-?\w{3,8})
        (?:iche-?check|ichecheck|i-?check|titingnan|itatanong|tatanungin|aalamin|ipapasa|iforward|ifo-?forward|ie-?escalate|i-?escalate)<20>(?:kung|if|po kung|namin kung|muna)<25>(?:refund|pwede|palit|compens\w{0,6}|discount)
        (?:kapag|pag|once|after|pagkatapos)<6>(?:na-?approve|inaprubahan|in-?approve)<10>(?:ng|ni) (?:shopee|lazada|tik ?tok|platform)
        (?:na-?refund|nai-?refund|narefund|na-?process|naibalik) na`,
      rewrite: "iche-check po namin kung ano ang maitutulong at magme-message kami dito",
    },
    {
      id: "tl/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:papalitan|magpapadala|ipapadala|padadalhan|magsesend|mag-?se-?send|ise-?send|isesend|bibigyan|magbibigay|ise-?ship|ipapalit|papapalitan|dadagdagan)(?: po| na| din| rin| agad| namin| ko| kami| kayo| ka| ng| ang| kita| nang| ulit){1,5}<10>(?:bago|bagong|replacement|palit|kapalit|libre|libreng|free|freebie|regalo|bago po|gift)`,
      unless: phrases`
        ${NO}<12>(?:po )?(?:namin |kami )?(?:pwede\w{0,1}|puwede\w{0,1}|maaari\w{0,2}|maipapangako|makaka\w{0,10}|magpapadala)
        (?:bagong )(?:order|stock|stocks|address)`,
    },
    {
      id: "tl/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:sigurado|siguradong|garantisado|garantisadong|promise|pangako|pramis|tiyak|tiyak na|guaranteed|sure na)(?: po| na| namin| ko| kami){0,4}<12>(?:darating|dadating|matatanggap|made-?deliver|madedeliver|maihahatid|ise-?ship|isiship|ipapadala|mashi-?ship|makukuha|dating|mai-?ship|mase-?ship|maship)<15>(?:bukas|ngayon|mamaya|sa |bago|within|loob|ngayong|today|tomorrow|sa loob|\d{1,2})
        (?:bukas|ngayon|mamaya|sa (?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo))<6>(?:sigurado|siguradong|garantisado|garantisadong|sure na|tiyak)<12>(?:darating|dadating|matatanggap|made-?deliver|maihahatid|dating|ise-?ship|ipapadala|makukuha|nandyan)`,
      unless: phrases`
        ${NO}<15>(?:po )?(?:namin |kami )?(?:maipapangako|masisiguro|mapapangako|magagarantiya|sigurado|garantisado|ma-?guarantee|makakapangako|masisigurado)
        (?:estimated|tinatayang|inaasahang|mga|karaniwan)`,
      rewrite: "nasa order po ang estimated na petsa ng dating",
    },
  ],
};
