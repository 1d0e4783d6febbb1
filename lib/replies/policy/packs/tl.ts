import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { NOT } from "./other-marketplaces";

/** "Not" in its written and chatted forms. */
const NO =
  "(?:hindi|hndi|di|d|wala|walang|huwag|wag|bawal|hindi po|wag po|huwag po|ayaw|di po|wala po|bawal po|never|no|not)";
const PO =
  "(?: po| ho| na| lang| nalang| muna| nyo| niyo| ninyo| mo| sana| kayo| ka| rin| din| namin| natin| ulit){0,4}";
const CHATS =
  "(?:messenger|viber|whats ?app|telegram|tg|we ?chat|line app|skype|discord|imessage|mess(?:age|enjer)?r|mesenger|vib[e3]r|vber|wassap|watsap|telegrm|chat app|gc namin|group chat namin|line)";
const SOCIAL =
  "(?:facebook|fb|fb page|page|instagram|insta|ig|twitter|threads|soc ?med|social media|marketplace|f[ .]b|fb live|efbi|peysbuk|feysbuk|pesbuk|meta|insta\\w{0,4}|marketplace ng (?:facebook|fb)|fb market\\w{0,5}|soc med)";
const ELSEWHERE =
  "(?:carousell|zalora|shein|ebay|etsy|temu|ali ?express|alibaba|taobao|fb marketplace|facebook marketplace|marketplace|kabilang app|ibang app|ibang platform|fb market|marketplace ng (?:fb|facebook)|kabilang (?:app|shop|platform)|ibang (?:store|tindahan)|divisoria|divi|olx|galleon|galeon)";
const OUTSIDE =
  "(?:sa )?(?:labas (?:ng |sa )?(?:shopee|lazada|tik ?tok|app|platform|system|amazon)|outside (?:of )?(?:shopee|lazada|tik ?tok|the app|app|the platform|platform)|hindi (?:na )?(?:dadaan|daan|dumaan) sa (?:shopee|lazada|tik ?tok|app|platform)|di na dadaan sa (?:shopee|lazada|tik ?tok|app|platform)|off[ -]?app|diretso sa amin|direkta samin|hindi na (?:kailangan )?(?:dumaan|idaan|padaanin) (?:pa )?sa (?:shopee|lazada|tik ?tok|app)|wag na (?:nating |natin |po )?(?:idaan|padaanin|dumaan) sa (?:shopee|lazada|tik ?tok|app)|sa labas na lang|labas na lang)";
const WALLET =
  "(?:g ?cash|maya|paymaya|palawan(?: express| pay)?|cebuana|m ?lhuillier|western union|paypal|coins\\.?ph|grab ?pay|qr ?ph|qr code|crypto|usdt|bitcoin|load|remittance|padala|g[ .-]?cash|gcsh|g ?kash|jcash|gotyme|palawan pera ?padala|pera ?padala|mlhuillier|ml kwarta|smart ?padala|shopee ?pay (?:ko|namin)|paypal|wise)";
const BANK =
  "(?:bank(?: transfer| account| deposit)?|bangko|bdo|bpi|metrobank|landbank|unionbank|union bank|security bank|instapay|pesonet|account number|acct(?: number)?|acc number|cash|deposito|pnb|china ?bank|rcbc|eastwest|seabank|sea bank|cimb|komo|tonik|ub|banko|bank deposit|psbank)";
const REVIEW =
  "(?:review|reviews|rating|ratings|rate|feedback|stars|star|bituin|comment|komento|rebyu|puna|ratings?|bituin|stars|pagbati|papuri|komentong)";
const GIFT =
  "(?:freebies?|regalo|voucher|discount|cash ?back|refund|pera|gcash|load|libre|free gift|free item|free|gift|coins|coupon|premyo|bayad|raffle|\\d{2,4} ?(?:pesos?|php|piso|%)|₱ ?\\d{1,4}|php ?\\d{1,4}|medyas|keychain|pouch|sticker|bonus|load|sample|tote bag|freebs|premyo|gc|cash|pesos?|pamasko|pa-?load)";
const DISEASE =
  "(?:pimples?|tigyawat|tagyawat|acne|peklat|scars?|eczema|eksema|psoriasis|rashes|pantal|kati|galis|buni|an-?an|hadhad|alipunga|arthritis|rayuma|gout|pamamaga|pananakit(?: ng \\w{3,10})?|sakit(?: (?:sa|ng) \\w{3,12})?|masakit na \\w{3,10}|kanser|cancer|tumor|bukol|diabetes|blood sugar|asukal sa dugo|high ?blood|alta ?presyon|cholesterol|kolesterol|migraine|sakit ng ulo|insomnia|hirap matulog|puyat|stress|depression|anxiety|impeksyon|infection|wrinkles|kulubot|melasma|dark spots|cellulite|stretch marks|hair fall|hairfall|pagkakalbo|balakubak|dandruff|hika|asthma|allergy|allergies|sipon|ubo|trangkaso|lagnat|covid|virus|fungal|fungus|almoranas|varicose|hilik|paghihilik|constipation|hirap sa pagdumi|ulcer|acidity|gerd|kidney stones|bato sa (?:kidney|apdo)|uti|fatty liver|sakit sa puso|stroke|impotence|baog|dysmenorrhea|regla|kulugo|warts|sugat|sakit|karamdaman|toxins|lason|katarata|malabong mata|arthritis|pamamanhid|manhid|pasma|taba|obesity|body odor|goiter|bosyo|an-?an|buni|alipunga|singaw|sore throat|plema|halak|pulmonya|tb|sinus(?:itis)?|rhinitis|mayoma|myoma|cyst|pcos|prostate|luslos|hernia|gallstones?|bato|kidney|creatinine|uric acid|anemia|dengue|varicose veins?|pamumulikat|pulikat|pilay|rayuma|gota|tuhod|sciatica|scoliosis|slipped disc|stiff neck|vertigo|hilo|pagkahilo|panlalabo ng mata|malabo ang mata|katarata|glaucoma|puti sa mata|bad breath|bungang araw|eksema|pekas|melasma|maitim na (?:kilikili|singit)|butlig|cystic acne|blackheads|whiteheads|stretchmarks|kuto|lisa|kanser|leukemia|alzheimers?|parkinsons?|autism|epilepsy|kulam|usog|bilbil|high ?blood|altapresyon|dumi sa katawan|keloid|kulani|insomnia|pangangati|pantog)";
const HEALS =
  "(?:nakaka(?:gamot|galing|tanggal|wala|bawas|ginhawa|lunas|baba|hilom|payat|relieve|alis)(?: (?:ng|sa|po ng|po sa))?|gamot (?:sa|para sa|po sa)|panggamot (?:sa|ng)|pang ?gamot (?:sa|ng)|lunas (?:sa|para sa)|(?:gumagamot|ginagamot|nagpapagaling|nagtatanggal|nag-?aalis|tinatanggal|inaalis|pinapawi|pumapatay|pinapatay|nilalabanan|pinipigilan|binabawasan|pinapababa|nagpapababa|nagpapawala|pampawala|pantanggal|pampababa|pampatanggal|pang-?alis|pangontra|pampagaling|makakatanggal|makakagamot|makakagaling|mawawala|matatanggal|gagaling|makakawala|panlaban|panlunas|pampaalis|tumutulong|nagpapaginhawa|nag-?heal|nag-?cure|nagku-?cure|nakaka-?cure|nakaka-?heal|nagtreat|nag-?treat)(?: po)?(?: ang| ng| sa| ang iyong| ang inyong| yung)?|mabisa (?:sa|para sa|laban sa|kontra)|effective (?:sa|para sa|laban sa|kontra)|para sa may|maganda (?:sa|para sa)|mainam (?:sa|para sa)|good for|laban sa|kontra|(?:tanggal|wala|alis|tunaw|lusaw|bura|patay|ubos|bye ?bye|goodbye|gamot|lunas|galing|laho|tigil|baba)(?: na| agad| po| ang| yung| ng| sa| mga| lahat| iyong| inyong){1,4}|pamatay(?: po)? (?:ng|sa)|panlaban (?:sa|kontra)|pang-?(?:alis|tanggal|gamot|laban|lunas|paalis|lusaw|tunaw|kontra)(?: po)? (?:ng|sa)|pampa(?:alis|tanggal|kinis|baba|liit|gaan)(?: po)? (?:ng|sa)|solusyon sa|sagot sa|natural na gamot sa|nakakagaling ng|recommended sa may|para sa mga may|goodbye|bye|paalam|tanggal|alis agad|wala agad|galing agad|impis(?: na)?(?: ang)?|kinis(?: na)?(?: ang)?|hupa(?: ang)?|lusaw(?: ang)?|pawala ng|nakakaimpis(?: ng)?)";
const RETURNS =
  "(?:return|returns|refund|refunds|exchange|palit|pagpapalit|ibalik|pagbabalik|balik|isauli|soli|warranty|garantiya|return and refund|return or refund|return\\/refund|reklamo|complaint|complaints|claim|solian|balikan|sauli|ibabalik|pagsasauli|rma|palitan(?! ang)|soli bayad)";
const NATIONS =
  "(?:intsik|instik|bumbay|bisaya|ilokano|ilocano|kapampangan|tagalog|muslim|moro|negro|nigger|kano|amerikano|hapon|koreano|arabo|taga-? ?(?:probinsya|bundok|maynila|mindanao|visayas)|probinsyano|pinoy|pilipino|noypi|taga-? ?(?:kulto|squatter|probinsya|norte|bisaya|luzon|\\w{4,10})|bangsamoro|mga muslim|mga pinoy|waray|igorot|aeta|badjao|bumbay|beho|ofw|mahihirap)";
const INSULT =
  "(?:bobo|bopols|tanga|tangina|gago|gaga|ulol|inutil|engot|ogag|hangal|mangmang|stupid|idiot|siraulo|sira ulo|baliw|loko-?loko|sinungaling|manloloko|mandaraya|magnanakaw|scammer|kupal|hayop|animal|hayup|walang hiya|walanghiya|makapal ang mukha|kapal ng mukha|kapalmuks|bastos|epal|demonyo|pulubi|mahirap lang|kuripot|barat|pangit|panget|bulag|bingi|reklamador|pasaway|arte|maarte|makulit|walang modo|walang utak|walang pinag-?aralan|squatter|skwater|jologs|feelingera|feeling(?:ero|era)?|mukhang pera|basura|peste|bwisit|buwisit|lintik|ignorante|tamad|inggrata|bruha|abnoy|abnormal|praning|shunga|shonga|bano|lutang|sabaw|ungas|ewan|ewan ko sa (?:yo|inyo)|oa|kaepalan|balasubas|kuripot|swapang|gahaman|ganid|mapagsamantala|plastik|chaka|jejemon|palengkera|eskandalosa|iyakin|sakit sa ulo|mukhang (?:tanga|pera|kawawa)|kulang sa (?:pansin|aruga)|ksp|hampaslupa|patay gutom|patay-gutom|walang kwenta|walang (?:isip|aral|delikadesa)|atribida|pabida|feeling mayaman)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM = "(?:shopee|lazada|tik ?tok(?: shop)?|amazon|platform|system|app|shopee cs)";

/** Words that send a buyer shopping to `name`. */
const sendsTo = (name: string) => phrases`
  (?:order|umorder|mag-?order|bumili|bili|bilhin|mag-?checkout|checkout|check out|check|tingnan|bisitahin|visit|mura|mas mura|available|meron|benta|nagbebenta|hanapin|search|follow|i-?follow|punta|pumunta|shop|store|naka-?sale|lipat)<25>(?:sa|thru|through|via|on|from)<6>(?:shop |store |page |link )?${name}
  (?:shop|store|link|account|page|tindahan)<8>(?:namin |ko |po )?(?:sa|on) ${name}
  ${name} (?:shop |store |page |account |link )?(?:po )?(?:namin|ko|natin)
  (?:sa|thru|via|through|from)<4>(?:shop |store |account |page |aming |namin |ang |mga ){0,3}${name}<40>(?:may|meron|mas mura|available|pa|namin|kami|dun|doon|same|order|free|naka-?sale|voucher|po kayo|na lang|nalang|natin|kayo|stock|stocks|dalawa|isa|mura|bumili|check|din|rin)
  (?:lipat|punta|doon|dun|hanapin|search|subukan|try|check)(?: po| nyo| niyo| na| lang| tayo| kayo| mo){0,4}<6>(?:sa |ang |yung )?${name}`;

/** A buyer who came from there, a shop that is not there. */
const comesFrom = (name: string) => phrases`
  (?:hanap|maghanap|ikot|umikot|libot|lumibot|punta|pumunta|ikumpara|kumpara) (?:pa )?man<14>${name}
  ${NO}<10>(?:nagbebenta|available|benta|shop|store|kami|kaming|order|bumili|meron|tindahan|naka-?list)[^,.!?;]{0,24}(?<!\w)${name}
  (?:binili|nabili|inorder|in-?order|order|orders|account|policy|cs|refund|warranty|nakita)<8>(?:nyo |niyo |ninyo |mo |po )?(?:sa|from|ng) ${name}<20>(?:ay|doon|po ay|dun|lang|dapat|ang|na)
  ${name}(?: shop)?<4>(?:cs|help center|policy|support|na po ang|ang magpo\w{0,8}|ang nag\w{0,10}|ang mag\w{0,10}|na ang|na po|mismo|po ang|decision|refund|logistics|express|xpress)
  (?:ni|kay|ng|base sa|ayon sa|by|approved? (?:ni|ng)|desisyon|hintayin|antayin|hintay)<12>${name}`;

/** Tagalog and Taglish; the English pack runs beside it. */
export const tlPack: PolicyPack = {
  language: "tl",
  version: 2,
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
        (?:ito|eto|heto|nandito|save|i-?save|nasa (?:box|card|kahon|package))<10>(?:ang |yung |po |na po )?<6>(?:number|numero|contact number|email|contact|cp)(?: po)? (?:namin|ko|ng shop)
        (?:tawagan|tawag|itext|i-?text|text|ring|miss ?call|i-?call|call|kontakin|kausapin|tumawag|mag-?text)(?: po| nyo| niyo| na| lang| nalang| kayo| mo| muna| direkta| agad){0,4}<3>(?:si|ang|kay|sa|yung)?<3>(?:\w{2,8} )?(?:rider namin|technician|tech|owner|may-?ari|boss|manager|mekaniko|seller|opisina|hotline|kuya|ate|tatay|nanay|sales|secretary|landline)
        (?:(?:cp|contact|phone|cellphone) (?:number|no)|(?:number|numero|contact|email|hotline|cp)(?: po)?(?: namin| ko| nila| nya)|(?:tawag\w{0,3}|text|itext|i-?call)[^.!?]{0,50} (?:number|numero)|email|hotline|contact)<8>(?:nasa|naka-?print|nakasulat|nakalagay|nakadikit|nandun|makikita|nandoon|andun)<8>(?:sa )?(?:box|kahon|card|resibo|takip|loob|likod|label|packaging|bio|profile|flyer|supot|plastic|sticker)
        (?:i-?email|email|mag-?email|ipadala|isend|pakisend|paki-?send|pakiemail|paki-?email|magpadala|send)<30>(?:sa|to|thru|via)<4>(?:aming |email namin)?(?:email|gmail|e-mail)
        (?:may|meron)<4>(?:po )?(?:kaming|kami)<6>(?:hotline|landline|number|contact number|email)
        (?:i-?scan|scan|paki-?scan|iscan|iskan|pakiscan)<20>(?:qr|barcode|code)
        (?:may|meron)<4>(?:po )?(?:hotline|landline|number|contact number|email)(?: po)? (?:kami|namin|dito|din)
        (?:tumawag|tawag|tawagan|tumawag sa|mag-?email)<10>(?:sa )?(?:aming|opisina namin|office namin|shop namin)<6>(?:opisina|office|tindahan|hotline|linya)?
        (?:nakadikit|naka-?print|nakasulat|nakalagay|nasa)<30>(?:unit|box|kahon|likod|card|takip|makina)<25>(?:number|numero|contact)<14>(?:namin|ko|ng gumagawa|ng technician|ng tech|ng owner)?
        (?:number|numero|cp)<6>(?:po )?(?:ng )(?:gumagawa|technician|tech|owner|may-?ari|mekaniko|installer)
        (?:isinama|nilagay|inilagay|isiningit|sinama|nakaipit|isinulat)<50>(?:number|numero|contact)<14>(?:ng technician|namin|ko|ng tech|ng owner|ng gumagawa)?`,
      unless: phrases`
        (?:number|numero|contact number|email|cp number) (?:po )?(?:nyo|niyo|ninyo|mo|ng (?:receiver|buyer|customer|order|rider|courier)|sa order)
        ${NO}<8>(?:pwede|puwede|maaari|maaaring|magbigay|ibigay|mag-?share|i-?share|pinapayagan|allowed|mabigay|maibigay|makapagbigay|kailangan)[^,.!?;]{0,28}(?<!\w)(?:number|numero|contact|email|hotline|qr)
        (?:(?:rider|courier|driver)(?! (?:namin|ko|ng shop))|j&t|spx|ninja ?van|lbc|drop ?off|waybill)
        manufacturer|warranty card|service center`,
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
      id: "tl/external_link/web shop, form or video elsewhere",
      class: "external_link",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:website|web ?site|online store|webstore)(?: po)?<3>(?:namin|ko|natin|ng shop|ng store|ng brand)
        (?:aming|our|sarili naming|sariling)<4>(?:website|web ?site|site|online store)
        (?:google|g)[ -]?(?:form|forms|drive|docs?|sheet)|gform|linktree|tinyurl|bit\.?ly
        (?:link|url)(?: po)?<8>(?:na ito|na to|nito|sa baba|sa bio|below|sa comment|sa profile|ng page namin|na isesend|na sinend)
        (?:you ?tube|yt)<8>(?:namin|channel|video|ng shop)|sa you ?tube
        (?:aming|ang aming|our)(?: \w{2,10}){0,3} (?:website|web ?site|site|online store)`,
      unless: phrases`
        (?:shopee|lazada|tik ?tok|amazon|product|order|app|listing|tracking)<12>(?:link|url)|(?:link|url)<15>(?:ng |sa )?(?:shopee|lazada|tik ?tok|amazon|product|order|app|listing|tracking)
        ${NO}<10>(?:po )?(?:kaming |kami |mag-?click |i-?click |pindutin )<8>(?:website|link|site|ng link|ang link)
        (?:website|site)<8>(?:ng )?(?:courier|j&t|spx|lbc|manufacturer|brand|bir|dti)`,
      rewrite: "",
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
        (?:usap|mag-?usap|chat|pag-?usapan|message|contact|makipag-?usap)<25>${OUTSIDE}
        (?:sa|thru|via|through)<2>(?:aming |ang )?(?:${CHATS}|facebook|fb|instagram|ig|f[ .]b)(?: page| group| account)?<6>(?:na lang|nalang|po|tayo|kayo|namin|kami|mas|para|ko|natin|na|muna|dun|lang|page|,|$)
        (?:pm|dm|message|chat|usap|hanapin|search|add|follow)(?: po| nyo| niyo| na| lang| mo| kayo| kami| ako| tayo){0,4}<12>(?:sa |on |ang |kami sa )?(?:${CHATS}|${SOCIAL})
        (?:labas|ibang app|kabilang app|private|pribado)<8>(?:na lang|nalang|tayo|natin|usap|mag-?usap)
        (?:join|sali|sumali|pasok|add)<30>(?:${CHATS}|${SOCIAL}|gc|group chat)
        (?:pahingi|hingi|penge|pakibigay|bigay|pa-?send|pasend|ano)<12>(?:po )?(?:ng |ang |yung )?(?:${CHATS}|fb|facebook|ig)(?: account| name| number| id)?(?: po)?<4>(?:nyo|niyo|ninyo|mo)`,
      unless: phrases`
        ${NO}<8>(?:kami |po |namin |kayo |kaming ){0,3}(?:pwede\w{0,2}|puwede\w{0,2}|maaari|maaaring|gumagamit|nakikipag\w{0,8}|allowed|tumatanggap|pinapayagan|makikipag\w{0,6}|lilipat|nag-?\w{3,10}|mag-?\w{3,10})<25>(?:po )?(?:sa |ng |kami |kayo )?(?:${CHATS}|${SOCIAL}|labas|outside|ibang)
        (?:wala|walang)(?: po| pa| kasi){0,2} (?:kami|kaming|akong)
        (?:case|sticker|keychain|notifications?|notif|logo|plushie|stuffed|smart ?watch|relo|tawag at message|print|icon|t-?shirt)(?: \w{1,10}){0,3}.{0,3}(?:${CHATS}|${SOCIAL})
        (?:${CHATS}|${SOCIAL}).{0,2}(?: \w{1,10}){0,2} (?:bag|notif\w{0,9}|logo|design|print|case)
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
        (?:order|umorder|mag-?order|bumili|bili|checkout)<25>${OUTSIDE}
        (?:nasa|sa|dun sa|doon sa|meron sa|mura sa|kumpleto sa)<4>(?:aming |sarili naming )?(?:website|web ?site|site|web)(?: po)?<3>(?:namin|ko|natin|ng shop)
        (?:bisitahin|visit|check|tingnan|order|umorder|punta|pumunta)<14>(?:sa |ang )?(?:aming|our)(?: \w{2,10}){0,3} (?:website|web ?site|site|online store|tindahan)`,
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
      pattern: sendsTo("(?:sh[o0]p{1,2}[e3]{1,2}|shoppee|orange (?:app|naming kapatid|platform)|syopi)"),
      unless: comesFrom("(?:shopee|shoppee)"),
      rewrite: "dito na lang po kayo mag-order",
    },
    {
      id: "tl/other_platform/our shop on Lazada",
      class: "other_platform",
      marketplaces: NOT.lazada,
      pattern: sendsTo("(?:l[a4]z{1,2}[a4]d[a4]|laz|lazmall|blue (?:app|naming kapatid|platform))"),
      unless: comesFrom("(?:lazada|laz)"),
      rewrite: "dito na lang po kayo mag-order",
    },
    {
      id: "tl/other_platform/our shop on TikTok",
      class: "other_platform",
      marketplaces: NOT.tiktok,
      pattern: sendsTo("(?:t[i1]k ?t[o0]k(?: shop)?|tt shop|black app|yellow basket)"),
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
        (?:meet ?up|meet-up|pick ?up)<15>(?:cash|bayad|magbayad)<10>(?:sa akin|sa amin|cash|samin|sakin|na lang|po)
        (?:tipid|makatipid|iwas|makaiwas|walang|bawas|less)<12>(?:platform fee|commission|fees? (?:ng|sa|ni) (?:shopee|lazada|tik ?tok|app|platform)|kaltas|service fee)
        (?:abutan|abot|iabot|ibigay|bigay|bayad|bayaran)(?: po| nyo| na| lang| nalang| mo| ako| kami){0,4} (?:ng |na lang ng |sa )?cash|(?:cash|bayad|bayaran|abutan)<30>(?:meet|pick ?up|kita tayo|magkita|sa pwesto|sa bahay namin)
        (?:paki|pa|i|mag|na)-?(?:g[ .-]?cash|gcsh|maya|bdo|bpi|palawan|bank ?transfer|deposit|padala ng bayad)
        (?:hulog|ihulog|i-?deposit|ideposit|deposit|padala|ipadala|transfer|i-?transfer|send|isend|bayad|bayaran|scan)(?: po| nyo| niyo| na| lang| nalang| mo| muna| ang| yung| sa){0,5} (?:${WALLET}|${BANK})
        (?:bdo|bpi|metrobank|landbank|unionbank|gcash|g-?cash|maya|paymaya|account|acct|seabank|rcbc|pnb)<14>\d{4}
        (?:resibo|screenshot|ss|proof|patunay)<8>(?:ng |of )?(?:payment|bayad|gcash|deposit|transfer|padala|pinadala|hulog)
        (?:kulang|balance|dagdag|difference|sf|shipping|downpayment|dp|reservation|natitira)<40>(?:gcash|g[ .-]?cash|maya|deposit|bank transfer|palawan|cash na lang|ihulog|qr)
        (?:iwas|wala|walang|tipid|para iwas|di na)<10>(?:kaltas|bawas|fee|patong|commission|komisyon|charge)<8>(?:ng |ni |si |sa |kay )?(?:shopee|lazada|tik ?tok|app|platform)
        (?:kita|kita tayo|magkita|meet|meet ?up|punta|puntahan|daanan|daan|kunin)<40>(?:cash|bayad|bayaran|abot)|(?:cash|bayad|bayaran)<30>(?:kita tayo|pagkikita|meet|sa lrt|sa mall|personal|sa bahay|pagkuha)
        (?:diretso|direct|derecho|direkta|deretso)<6>(?:na )?(?:padala|bayad|send|transfer|gcash|deposit|payment)|(?:padala|bayad|send|transfer|payment)<12>(?:diretso|derecho|direkta|deretso|direct)
        (?:gcash|account|acct|maya|bdo|bpi)<4>(?:number|no\.?|details)<25>(?:send|isend|isesend|ibibigay|message|pm|chat)|(?:downpayment|dp|reservation|deposito)<10>\d
        (?:iabot|abot|ibigay|bigay|bayaran|ibayad)(?: nyo| niyo| na| lang| po| mo| yung| ang| nalang){0,5}<20>(?:sa |kay )(?:driver|rider|tauhan|staff|tao|kuya)<6>(?:ng shop |ng store )?(?:namin|ko|natin|ng shop)
        (?:talyer|pagawaan|warehouse|pwesto|factory|tindahan)<25>(?:bayad|magbayad|cash)
        (?:iabot|abot|ibigay|bigay|bayaran|ibayad|magbayad|bayad)(?: nyo| niyo| na| lang| po| mo| yung| ang| nalang| kayo){0,5}<20>(?:sa|kay)<4>(?:technician|installer|tekniko|pahinante|kargador|helper|mekaniko|boy|utusan|tauhan|driver|rider)<4>(?:namin|ko|natin|ng shop)`,
      unless: phrases`
        ${NO}<8>(?:po |kami |kayo |namin ){0,3}(?:pwede|puwede|maaari|maaaring|tumatanggap|nag-?accept|nag-?aaccept|magbayad|mag-?transfer|magpadala|magse-?send|nanghihingi|humihingi|allowed|hihingi|ibigay|bayaran|nag-?ta-?transact|transact|nakikipag\w{0,10}|bayad|mag-?send)[^,.!?;]{0,28}(?<!\w)(?:${BANK}|${WALLET}|labas|outside|off-?app|transfer|direct|direkta|pera)
        (?:sa|during|upon|habang|pag|kapag) (?:pag-?)?(?:checkout|check out|nag-?checkout|nagcheckout|mag-?checkout)
        ${PLATFORM}<6>(?:na po |po |na |ang |ay ){0,3}(?:magre-?refund|mag-?refund|nag-?refund|nagrefund|ang magpo\w{0,8}|nag-?process|magpo-?process|nagproseso|magbabalik|magrerefund|nagbalik)
        (?:ire-?refund|irerefund|na-?refund|ibabalik|ibinalik|refunded)<12>(?:ng|by|ni|through|thru) (?:shopee|lazada|tik ?tok|system|platform|app)
        original (?:payment|mode)|payment method na ginamit|cash on delivery
        (?:ingat|mag-?ingat|scam|scammers?|nagpapanggap|modus)
        payment (?:page|option|options|method|methods)|(?:piliin|pumili|pili|select|choose)<25>(?:payment|checkout|mode|method)
        (?:sa|kay) (?:rider|courier)(?! (?:namin|ko))`,
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
        (?:kung|pag|kapag)(?: po)? (?:i-?ca-?cancel|icacancel|i-?cancel|ica-?cancel|kakanselahin)(?: nyo| niyo| mo| po){0,3}<15>(?:bibigyan|may|magbibigay|mag-?add|dagdag|padadalhan|discount|freebie)
        (?:kayo|ikaw|buyer|customer|kayong)(?: na| po| lang| nalang| mismo| ang| sana){0,4} (?:mag-?cancel|mag-?request|mag-?file|mag-?kansela|mag-?ka-?cancel|pipindot)<12>(?:ng )?(?:cancel\w{0,6})?
        (?:cancellation|cancel|kansela)<25>(?:side nyo|side niyo|sa inyo|galing sa inyo|from your side|parte nyo|end nyo|account nyo)
        (?:cancel\w{0,6}|kansel\w{0,3})<60>(?:bababa|mapenalty|ma-?penalty|penalty|penalize\w{0,1}|rating namin|para di kami|para hindi kami|points namin)
        (?:pa-?|paki-?|please )?(?:cancel|kansel)(?: na lang| nalang| muna| po| na| nyo| mo| sana){1,4}(?: ng order| ang order| yung order| order)?
        (?:kayo|ikaw|buyer|customer)<10>(?:ang )?(?:mag-?kansela|magkansela|mag-?cancel|magcancel|kanselahin|pipindot|magpa-?cancel)
        (?:bawiin|iurong|i-?withdraw|tanggalin|atras|iatras)(?: nyo| niyo| mo| muna| na| lang| po){0,4} (?:ang |yung )?(?:inyong |iyong )?order
        (?:pakiusap|makikiusap|nakikiusap|sana)<25>(?:kanselahin|cancel|i-?cancel|ikansela)`,
      unless: phrases`
        (?:kung|pag|kapag|if|since|dahil|gusto)<12>(?:gusto|nais|ayaw|want|nag-?request|ni-?request|hiniling|magbago|kayo ay)(?! sana)
        (?:gusto|nais) (?:nyo|niyo|ninyo|mo|po)<10>(?:i-?cancel|mag-?cancel|icancel|cancel|kanselahin)
        ${NO}<10>(?:po )?(?:i-?cancel|icancel|mag-?cancel|cancel|kailangan(?:g)?|na po pwede|pwede|kanselahin|ma-?cancel|macancel|naka-?cancel)
        (?:paano|how)<10>(?:mag-?cancel|i-?cancel|cancel|magkansel)
        para (?:ma-?cancel|mag-?cancel|makapag-?cancel|i-?cancel|macancel)
        (?:na-?cancel|nacancel|kinansela|automatic\w{0,4}|auto|system|kinancel|cancelled)
        mag-?cancel<10>(?:kung|anytime|bago)<20>(?:ma-?ship|ship|gusto|ayaw)`,
      rewrite: "naghahanap po kami ng solusyon sa order at magme-message dito",
    },
    {
      id: "tl/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:piliin|pili|pumili|i-?select|select|iselect|ilagay|lagay|i-?click|iclick|i-?choose|choose|isulat|i-?put|put|gamitin|sabihin|paki-?select|pakiselect|pakilagay|paki-?lagay|pakipili|i-?tick|reason)<20>(?:nagbago ang isip|nagbago isip|ayaw na|di na kailangan|hindi na kailangan|hindi na gusto|no longer need\w{0,3}|changed? (?:of |my )?mind|maling (?:order|address|item|variation)|mali ang (?:order|address|napili)|need to change|change (?:address|delivery address|order|payment)|modify (?:order|existing)|others?|iba pa|personal reasons?|found (?:it )?cheaper|mas mura sa iba|buyer.?s? (?:fault|reason|request)|na-?double order|nadoble|don.?t want|duplicate)
        (?:reason|dahilan|rason)<12>(?:nagbago ang isip|ayaw na|di na kailangan|hindi na kailangan|changed? (?:of |my )?mind|maling order|maling address|need to change|iba pa|personal|modify)
        ${NO}<12>(?:piliin|pumili|pili|i-?select|select|ilagay|i-?click|lagay)<20>(?:out of stock|seller|walang stock|ubos|damaged|sira|not as described|kasalanan|wala nang stock)
        (?:wag|huwag)(?: \w{2,7}){0,4} (?:ilagay|piliin|sabihin|i-?select|iselect|isulat|i-?tick|lagay|banggitin|i-?click)<14>(?:na )?(?:sira|damaged|defective|kulang|mali|wrong|basag|out of stock|seller|may sira|peke|ubos|shop)
        (?:sabihin|ilagay|piliin|lagay|isulat|i-?select|reason|dahilan|select|pili)(?: \w{2,7}){0,4}.{0,3}<6>(?:mali (?:lang )?(?:ang |yung )?(?:na)?order|mali lang|nagkamali|change of mind|nagbago|ayaw na|ayaw nyo|di nyo na kailangan|no longer|na-?misclick|nadoble|nahanap (?:na )?mas mura)
        (?:reason|dahilan|piliin|ilagay|sabihin)<50>(?:para|baka)<6>(?:di|hindi|ma)<8>(?:kami|mapenalty|ma-?penalty|bumaba|masira)
        (?:reason|dahilan|rason)<12>(?:lagay|ilagay|piliin|pili|sabihin|isulat|select|nyo|mo)<50>(?:para)<4>(?:mabilis|madali|ma-?approve|di|hindi|mas)
        (?:piliin|pili|i-?select|select|ilagay|lagay|pindutin)<50>(?:para |tapos |siguradong )?(?:approved|approve|ma-?approve|maaaprub\w{0,3}|aprub\w{0,3})<6>(?:agad|kaagad|mabilis|na|yan)?`,
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
        (?:huwag|wag|huwag po|wag po|please wag|sana wag|sana huwag)<15>(?:mag-?iwan|magbigay|bigyan|i-?rate|mag-?rate|mag-?review|bibigay|iwan)<15>(?:bad|pangit|panget|mababa|masama|negative|low|1|isang|2|one)
        (?:5|five|limang?|lima|full)[ -]{0,2}(?:na )?(?:stars?|bituin)
        (?:paki|pa|bigyan|lagyan|iwan|mag-?iwan|gawan)(?: po| nyo| niyo| kami| mo| naman| ng| kayo){1,5} (?:magandang?|positibong?|mataas na|matatamis na|mabuting?)<6>(?:review|rating|komento|feedback|comment)
        (?:wag|huwag)(?: \w{2,6}){0,3} (?:bigyan|mag-?bigay|mag-?iwan|i-?rate|magrate|mag-?rate|mag-?low)<16>(?:mababa|low|1|isa|one|pangit|bad|2|negatib)
        (?:wag|huwag)(?! (?:mag-?alala|po mag-?alala|kalimut\w{0,4}|po kalimut\w{0,4}|mahiya))<30>(?:1 star|one star|isang star|bad review|low rating|stars?|rating|negative)
        (?:sagad|buo|buong|kumpleto|kumpletong|full|limang|lahat)<4>(?:na )?(?:bituin|stars?)|(?:bituin|stars?)<6>(?:sagad|sana|ha|naman)`,
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
        (?:1|isang|one|2|dalawang|3)<2>(?:star|stars) (?:to|papuntang|gawing|sa) (?:5|five)|gawin(?:g)?(?: po)?(?: nyo| niyo)?(?: nang| ng)? (?:5|five)
        (?:burahin|bura|tanggal|tanggalin|alisin|palitan|baguhin|edit|i-?edit|itaas|taasan|gawin|gawing|bawiin|delete|i-?delete|pakibura|pakipalitan)<14>(?:review|rating|komento|feedback|comment|star|stars|5|five)
        (?:review|rating|komento|feedback|comment|stars?)<25>(?:burahin|bura|tanggal\w{0,2}|alisin|palitan|baguhin|edit|i-?edit|itaas|taasan|gawing?|bawiin|delete|i-?delete)
        (?:palitan|baguhin|taasan|itaas|ayusin)<10>(?:muna )?(?:ang |yung )?(?:stars|bituin|rating|review)<10>(?:bago|muna|para|tapos)`,
      unless: phrases`
        ${NO}<8>(?:po )?(?:namin |kami |kayo )?(?:pwede|puwede|pwedeng|puwedeng|maaaring|hihilingin|pinapa\w{2,8}|kailangan\w{0,1}|ipapa\w{2,8}|mababago|mapapalitan|hinihiling|nire-?request)[^,.!?;]{0,28}(?<!\w)(?:${REVIEW})
        (?:pwede|maaari)(?: po)? (?:ninyong|nyong|niyong|kayong) (?:i-?edit|baguhin)<15>(?:anumang|kahit kailan|within|sa loob)`,
      rewrite: "salamat po sa pagsabi; gusto po namin itong ayusin",
    },
    {
      id: "tl/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<25>(?:kapalit ng|kapag|pag|kung|para sa|sa bawat|once|after|pagkatapos|if|basta|in exchange)<25>(?:${REVIEW}|mag-?review|mag-?rate|nag-?review|nag-?rate|i-?rate|nagreview|magreview)
        (?:mag-?review|magreview|i-?review|mag-?rate|magrate|i-?rate|mag-?iwan ng|bigyan|magbigay ng|review|rating|5 stars?|feedback)<30>(?:para|at|tapos|and|may|makaka\w{0,8}|to|bibigyan|magbibigay|get|makakuha|makatanggap|manalo|bigyan)<20>${GIFT}
        (?:kapag|pag|kung|once|after|pagkatapos|if|basta)<8>(?:binago|pinalitan|binura|na-?edit|tinanggal|nag-?review|nag-?rate|nag-?iwan|nagbigay|i-?edit|burahin|palitan|nag-?5|na-?change|na-?delete|mag-?review|mag-?rate)<30>(?:ire-?refund|bibigyan|magbibigay|ibibigay|padadalhan|magpapadala|ise-?send|isesend|may|babayaran|mag-?refund|magrerefund|ibabalik)
        (?:review|rating|komento|feedback|5 ?stars?|papuri|five stars?|lima)<50>(?:magpapadala|padadalhan|bibigyan|magbibigay|may|ise-?send|ibabalik|ire-?refund|makaka\w{4,8}|makukuha|matatanggap|sasamahan|dadagdagan)<14>(?:po |kami |namin |kayo |ako |ko |ng |ka |kita ){0,4}(?:${GIFT}|\d{2,4}|libre|regalo)
        (?:pag|kapag|kung|once|basta)<20>(?:5|five|lima|review|rate|star)<40>(?:may|bibigyan|padadalhan|magpapadala|ibabalik|libre|regalo|freebie|discount|voucher)
        (?:5[ -]?stars?|review|rating)<40>(?:claim|kunin|makuha|may)<10>(?:kayo |ka |po |ng |ang ){0,3}(?:\d{2,4}|voucher|freebie|regalo|gift|discount|pesos)
        (?:video|picture|pic|unboxing)<6>(?:review|feedback)<40>(?:libre|libreng|free|regalo|may|bibigyan|freebie|discount)`,
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
        (?:kung|pag|kapag|if)<10>(?:hindi|di|may)<8>(?:satisfied|nagustuhan|masaya|problema|issue|problem|sira|happy|reklamo|concern)<40>(?:wag|huwag|bago|before|imbes)<15>(?:${REVIEW}|mag-?review|mag-?rate|i-?rate|magrate|magreview)
        (?:sa amin|samin|kami|dito|chat)<12>(?:na lang|nalang|po|muna|na po)<14>(?:sabihin|magsabi|mag-?message|lumapit)?<12>(?:sa halip|imbes|instead|kaysa|bago)<25>(?:review|rating|stars?|komento|feedback)
        (?:sabihin|magsabi|mag-?message|i-?chat|kausapin|lumapit|ipaalam)<20>(?:muna|agad)<25>(?:bago|wag|huwag|imbes|sa halip)<20>(?:review|rating|rate|stars?|mag-?rate)`,
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
        (?:baka|malamang)(?: po)?<6>(?:magustuhan|gusto|trip|interesado)<12>(?:nyo|niyo|mo|ang|yung|itong|rin|din|po)(?! (?:po |pong |na |munang? ){0,2}(?:i-?(?:check|restart|reset|cancel|charge|message|contact|video|send|double)|subukang?|ipa\w{2,8}|kunan|palitan)(?!\w))
        (?:recommend|irecommend|nirerecommend|ire-?recommend|suggest|sina-?suggest|i-?suggest)<12>(?:namin|ko|po|din|rin|itong|ang|bagong)
        (?:bundle|set|package|combo)<4>(?:deal|promo|na mas mura|discount|na tipid|offer)
        (?:bagay|match|terno|partner)<6>(?:sa|with|nito|ng)<6>(?:aming|namin|our|ibang)
        (?:sumali|join|mag-?join|maging)<8>(?:member|reseller|distributor|membership|vip|dropshipper)
        (?:next|susunod na)<4>(?:order|purchase|bili|pagbili)<15>(?:discount|voucher|bawas|less|free|libre)
        (?:discount|voucher|bawas|less|libre)<20>(?:next|susunod na)<4>(?:order|purchase|bili|pagbili)
        (?:samahan|dagdagan|isama|idagdag|sabayan|i-?add|iadd|partneran|ternohan|subukan|try|i-?try|isabay|kuha|kumuha)(?: nyo| niyo| mo| na| din| rin| po| pa| kayo| ka){1,5}<4>(?:ng|ang|yung|ito|itong|sa|aming)<25>
        \d{1,2} ?(?:for|pcs for|pieces for) ?(?:₱|php|p)? ?\d{2,4}|(?:bago|bagong|new)<6>(?:naming|arrivals?|stocks?|mga|design|collection|labas)
        (?:may|meron)(?: din| rin| po| pa| na| kami| kaming| tayong){0,5} (?:\d{1,3} ?%|sale|promo|discount|voucher|freebie|buy|bagong|magandang offer|offer|deal)
        baka (?:po )?(?:gusto|trip|bet) (?:po )?(?:nyo|niyo|ninyo|mo|nyong|niyong|ninyong|mong) (?:po |pong |na |rin |ring |din |ding ){0,2}(?:isabay|isabay na|ipartner|iterno)|(?:may|meron|merong) (?:ka-?terno|kapartner)<4>(?:rin|din)
        buy ?\d|bogo|b1t1|take ?1|(?:bumisita|silip|dalaw|abangan|abangan nyo)<16>(?:sale|promo|live|store|shop|page)
        (?:mas (?:makaka-?)?(?:mura|makakatipid|makakamura|tipid))<20>(?:dalawa|set|bundle|marami|bibili|bumili|kung|pag)
        (?:naka-?|may )?\d{1,3} ?% off<14>(?:buong|lahat|shop|store)|(?:buong|lahat)<10>(?:shop|store|items?|produkto)<14>(?:sale|off|discount)
        (?:samahan|dagdagan|isama|idagdag|sabayan|i-?add|iadd|isabay|kunin|bilhin|partneran|ternohan)(?: nyo| niyo| mo| na| din| rin| po| pa){1,5} (?:ung|un|yun|iyong|tong|eto)(?! (?:resibo|picture|pic|video|photo|order|tracking|proof|screenshot|label|box|manual))`,
      unless: phrases`
        follow[ -]?up
        printer kung may code
        (?:wala|walang|hindi|di|no)<12>(?:po )?(?:kaming |kami |na |ng |pang )?(?:voucher|discount|promo|sale|code|pwede|available|na applicable)
        (?:tapos na|natapos na|expired|nag-?expire|ended)`,
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
        (?:\d{1,2}|ilang) (?:oras|minuto)<4>(?:na lang|nalang|left|natitira)
        (?:hanggang|until)<12>(?:hatinggabi|mamaya|mamayang|bukas|midnight|ngayon\w{0,2}|tonight)<14>(?:lang|na lang|nalang|only|na lamang)
        (?:pag|kapag|kung) (?:di|hindi)<30>(?:ngayon|order|minutes?|within|loob|agad)<30>(?:wala na|ubos|mauubusan|magsisisi|sayang)
        (?:unahan|ubusan|paunahan|wala na (?:talaga|kayong)|wala nang (?:susunod|kasunod)|last (?:chance|call|day|few|na)|dali na|dalian na|ilang (?:oras|minuto|araw) na lang|marami nang? (?:nakatingin|naka-?cart|nag-?aabang|naghihintay)|baka maunahan|ngayon o hindi kailanman|now or never)`,
      unless: phrases`
        sa order na ito
        order na ginawa na
        (?:return|refund|claim|dispute|warranty|request|confirm|pagbabalik|ibalik|appeal)<25>(?:hanggang|bago|until|before|deadline|within|window)
        (?:hanggang|bago|until|deadline|within|loob)<25>(?:return|refund|claim|warranty|ibalik|pagbabalik|dispute|request)
        (?:ipapadala|ise-?ship|isship|shipped|ipapa-?ship|mai-?ship|ide-?deliver|delivery|pick ?up|cut-?off|sarado|closed|holiday|bukas kami|open kami|chat hours|ipa-?pack|pinapack|office hours)
        ${NO}<8>(?:kailangan(?:g)?|dapat)<4>(?:magmadali|mag-?alala|mag-?hurry)
        limited edition
        pagbibigyan|pagbigyan|pasensya`,
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
        (?:world[ -]class|pang-?world class)
        pinaka-?\w{3,14}<20>(?:sa|ng) (?:buong )?(?:mundo|pilipinas|pinas|bansa|merkado|asya|luzon|visayas|mindanao|maynila|shopee|lazada|tik ?tok|palengke|online|lahat|market|divisoria|probinsya)
        (?:wala|walang|wala nang|wala kayong)<8>(?:makikitang|mahahanap|tatalo|makakatalo|makakapantay|mas|tatapat)<10>(?:mas )?(?:mura|maganda|matibay|dito|namin|samin|pa|sa)
        (?:no[ .]?1|number one|numero uno|top ?1)<6>(?:ng|sa|na|kami)<10>(?:\w{3,12})`,
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
        (?:habang ?buhay|panghabang ?buhay|pang-?forever|(?:tatagal|gagana|matibay|magagamit|aabot|good)<12>forever|pang ?lifetime|tatagal ng habang ?buhay|magpakailanman)
        (?:walang|wala pong?|zero|no)(?: kahit anong| kahit na anong)? (?:side effects?|risk|panganib|palya|masamang epekto(?! (?:po )?(?:kay|sa) (?:ating |inang |ang )?(?:mother|kalikasan|kapaligiran|mundo|planeta|environment|planet|nature|dagat|hayop)))
        (?:talagang|sobrang|sure|lubos na) (?:safe|ligtas|effective|mabisa|epektibo)(?: para sa lahat| sa lahat)
        (?:pag|kapag|kung)<4>(?:peke|fake|hindi original|di legit|nasira|hindi gumana)<14>(?:balik|ibabalik|doble|triple|\d{1,3} ?x|\d{1,3} times|sampung|bayad)
        (?:hinding-?hindi|never|kahit kailan|hindi kailanman|di kailanman)<10>(?:ma\w{3,12}|ku\w{4,10}|tatagas|babagsak|susuko)
        (?:garantisado|garantisadong|siguradong|sure ball|sure na sure|walang palya|walang mintis|subok na subok)
        maniwala (?:ka|kayo|po kayo)|(?:hindi|di|never)(?: po| yan| ito| na){0,3} (?:matatanggal|maaalis|luluwag|babagsak|magigiba|mapipigtas|matutunaw|aamag|magkakalas)`,
      unless: phrases`
        ${NO}[^,.!?;]{0,12}(?<!\w)(?:po )?(?:namin |kami |ko )?(?:magagarantiya|mai-?guarantee|maga-?guarantee|ma-?guarantee|maguarantee|maipapangako|masisiguro|masisigurado|pwedeng i-?guarantee|makakapangako|mapapangako|garantisado|guaranteed|sigurado|guarantee|masasabi)
        (?:warranty|garantiya|guarantee)<8>(?:ng )?(?:manufacturer|\d{1,2} (?:taon|buwan|year|years|months?|days?|araw)|isang taon|shopee|lazada|official|factory|brand)
        (?:shopee|lazada|manufacturer|\d{1,2}[ -](?:taon|buwan|years?|months?|days?)(?: na)?) (?:guarantee|warranty|garantiya)
        100 ?%<2>(?:na )?(?:cotton|polyester|wool|silk|linen|leather|nylon|rayon|bamboo|battery|charge\w{0,1}|koton)
        (?:para|paki|upang|kung)<6>(?:maka-?sigurado|makasiguro|siguraduhin|sigurado)
        (?:garantisado|sigurado)<8>(?:kung|ba)`,
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
        (?:nagpapatubo|pampatubo|nakakatubo|tutubo)(?: po)?(?: ng| ang) buhok
        (?:${DISEASE})(?:,| at| po| ni| ng| ko| nyo| mo| nya| \w{2,8}){0,4} (?:gumaling|gagaling|natunaw|matutunaw|nawala|mawawala|naglaho|tanggal|natanggal|bumaba|bababa|kuminis|natuyo|wala na|normal na|okay na|naalis|humupa|huhupa|nabawasan|lumiit|naghilom|tuyo)
        (?:di|hindi|no need|wag)(?: mo| nyo| na| po| niyo| nang| ka){0,4} (?:kailangan\w?|need|magpa)<8>(?:mag-?pa-?(?:derma|doktor|doctor|opera|check ?up|ospital|hospital)|magpa\w{3,8}|uminom|doktor|ospital|gamot|maintenance|derma|opera)
        (?:inom|inumin|ipahid|pahid|gamitin|isuot|ilagay|kain|kainin)<50>(?:gagaling|gumaling|tanggal|mawawala|lusaw|magaling|wala na ang|bababa)`,
      unless: phrases`
        ${NO}<15>(?:po )?(?:ito )?(?:gamot|nakakagamot|nakakagaling|panggamot|lunas|intended|layunin|sinasabi|masasabi|pamalit|kapalit|medical|nagpapagaling|approved therapeutic)
        (?:kumonsulta|magpakonsulta|komunsulta|magtanong|consult|(?<!na |mong |nyong |niyong |kailangang )magpatingin|tanungin)<8>(?:sa |ang |muna sa |po sa )?(?:doktor|doctor|pharmacist|derma)
        (?:pasensya|sorry|paumanhin)<25>(?:sakit|stress|abala)
        (?:sakit ng ulo|masakit man|sakit sa bulsa|tigil\w{0,3} (?:ang )?paggamit)
        (?:hindi|di)(?: po)?(?: ito| siya| yan)? (?:gamot|panggamot)|sa (?:pedia|doktor|derma) (?:po )?(?:kayo|muna)|lotion lang|pampamoisturize`,
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
        (?:once|kapag|pag)<10>(?:na-?checkout|nabili|nabuksan|na-?receive|natanggap|bayad|nabayaran|na-?ship|nagamit)<20>(?:hindi|di|wala|walang|no|bawal)<10>(?:po )?(?:${RETURNS}|mabalik|maibabalik|pwede\w{0,1}|namin sagot|namin)
        (?:wala|walang|bawal)(?: \w{2,7}){0,4} (?:makukuha|makuha|mababalik|ibabalik|maibabalik|mare-?refund|marerefund|habol)
        (?:refund|return|palit|ibalik|exchange|warranty)<20>(?:wala|walang|bawal|hindi pwede|di pwede|asa|kalimutan|malabo|imposible|hindi uubra|no way)(?! (?:bayad|fee|problema|gastos))
        (?:wag|huwag)(?: \w{2,6}){0,3} (?:umasa|asahan|mag-?expect|hihingi|humingi|mag-?request)<16>(?:refund|return|palit|balik|bayad)|asa pa<10>
        (?:di|hindi)(?: na| po| namin| kami){0,4} (?:sagutin|sagot|problema|kargo|pananagutan|obligasyon|tinatanggap|pinapalitan|nirerefund|nire-?refund|pinapayagan)
        (?:nabili na|nabuksan na|naship na|na-?ship na|natanggap na)<20>(?:solved|goodbye|wala nang (?:habol|balikan|palitan)|(?:wala|bawal|hindi|di|final)<16>(?:return|refund|palit\w{0,3}|balik\w{0,2}|reklamo|solian|sagot|kargo|maibabalik|pwedeng ibalik))
        (?:labas na|wala na)<4>(?:po )?(?:kami|kaming)<6>(?:dyan|diyan|doon|sagot|pakialam|kinalaman)|hugas kamay|(?:sa|problema (?:na )?(?:ng|yan ng)) courier na<4>(?:po )?(?:yan|iyan|yun)?
        (?:reklamo|complaint|claim|concern)<40>(?:di|hindi|wala|walang)<14>(?:ie-?entertain|entertain|papansinin|tatanggapin|tinatanggap|sasagutin|i-?entertain|aasikasuhin)
        (?:di|hindi)(?: na| po| namin){0,3} (?:ie-?entertain|i-?entertain|entertain|papansinin|aasikasuhin|tatanggapin)<16>(?:reklamo|complaint|claim|return|refund|ang)
        (?:basag|sira|nabasag|nasira|nawala|kulang|depekto)<14>(?:di|hindi|wala)(?: na| po| namin| kami){0,4} (?:papalitan|pinapalitan|sagot|sasagutin|babayaran|kargo|pananagutan)
        (?:risk|panganib)<4>(?:nyo|niyo|mo|ng buyer|ng customer|na ng)<6>(?:na|yan|po|$)
        (?:dti|batas|consumer act|7 days|14 days)<25>(?:wala kaming (?:pake|paki)|wapakels|(?:di|hindi)<3>(?:namin (?:sinusunod|kinikilala)|uubra|applicable|umuubra)|bahala (?:sila|kayo)|walang (?:epekto|bisa))
        (?:paglabas|pag-?alis|labas|nakalabas|umalis)<8>(?:ng|sa|na) (?:shop|warehouse|store|tindahan|kamay)<20>(?:wala na<8>(?:kami|kaming|habol|pakialam|sagot|balikan)|tapos (?:na )?(?:ang|usapan)|bahala|kanya-?kanya)
        (?:tapos|tapos na)<4>(?:ang )?(?:usapan|transaction|kwento)<10>(?:pag|kapag|once|natin)|(?:kalimutan|wag banggitin|huwag banggitin)<10>(?:ang )?(?:refund|return|palit|warranty)`,
      unless: phrases`
        mapapalitan ang (?:label|option|address)
        (?:hygiene|kalinisan|underwear|panty|brief|(?:ayon|alinsunod|base|dahil|sabi|sang-?ayon|labag|bawal|nasa|protektado)<12>(?:batas|dti)|legal|kalusugan|seal|sealed|custom\w{0,3}|made to order|pagkain|food|personalized|cosmetics|digital)
        (?:return|refund) (?:window|period)<12>(?:tapos|lampas|lumipas|nag-?expire|closed|natapos|lagpas)
        (?:lampas|lagpas|lumipas|tapos) na<15>(?:return|refund|window|period|panahon|araw|warranty)
        (?:hangga.?t|hanggang|bago|until|unless|maliban|habang)<20>(?:natatanggap|matanggap|may|return|item|picture|wala pa)
        (?:thru|through|via|sa|dito sa) (?:chat|shopee|lazada|tik ?tok|app|platform|system)
        (?:walang|no)<4>(?:bayad|fee|problema)
        kung (?:meron|wala|available|may)|sayang
        (?:labag|illegal|bawal|hindi pwede|di pwede|ipinagbabawal)<25>(?:no return|no exchange|no refund)`,
      rewrite: "pwede po kayong mag-request ng return/refund sa order; may karapatan po kayo bilang consumer",
    },
    {
      id: "tl/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:para sa inyo lang|para sa iyo lang|ngayon lang|this time lang|exception|special (?:favor|consideration|treatment)|bilang (?:pabor|favor|konsiderasyon|kabutihang loob)|dahil mabait kami|pagbibigyan (?:namin|po namin|kayo)|pagbigyan|konsiderasyon|goodwill|pabor)<35>(?:return|refund|palit|ibalik|tatanggapin|exchange|warranty|papalitan|i-?refund|ire-?refund)
        (?:return|refund|palit|exchange|papalitan|tatanggapin|ire-?refund)<30>(?:bilang (?:pabor|favor|konsiderasyon)|para sa inyo lang|para sa iyo lang|ngayon lang|pabor|special favor|dahil mabait kami|kabutihang loob|exception)
        (?:pagbibigyan|pagbigyan|mabait kami|naaawa|awa namin|kabaitan|pabor|regalo namin|bonus namin|sa kagandahang loob|kagandahang-?loob|special lang|espesyal)<50>(?:return|refund|palit|ibalik|isoli|exchange|kayo|warranty)
        (?:return|refund|palit|ibalik|exchange|warranty|14 days)<60>(?:pagbibigyan|pagbigyan|mabait kami|naaawa|kabaitan|pabor lang|kagandahang|special lang|exemption|ngayon lang)`,
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
        (?:walang|zero)<3>(?:polusyon|emission|carbon|basura)
        (?:zero|walang|wala)<8>(?:epekto|pinsala|impact|harm|polusyon|carbon|basura)<14>(?:kalikasan|mundo|kapaligiran|planeta|environment|planet|nature|footprint)|(?:ligtas|mabuti|maganda|mabait)<6>(?:sa|para sa) (?:kalikasan|mundo|kapaligiran|planeta|inang kalikasan)|(?:iligtas|isalba|save)<4>(?:ang )?(?:mundo|planeta|earth|kalikasan)`,
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
        (?:ang (?:galing|talino)|galing-?galing|talino)(?: mo| nyo| niyo)(?: naman| ah| talaga| po| rin)
        (?:wow|galing|ang galing|husay|bravo|congrats|bilib|talino|genius)<50>(?:tapos|kami pa|may kasalanan|binaligtad|kasalanan|sinisisi|isisi|pa kami|palakpakan|naman ni|mag-?basa|bumasa)
        kami pa<6>(?:may|ang|daw|sinisi)<6>(?:kasalanan|mali|masama|sinisi|may)|palakpakan|slow clap|sinisi(?:si)?<6>(?:nyo |niyo |mo )?(?:pa )?(?:kami|shop|sa amin)
        (?:marunong|alam)<20>(?:mag-?basa|bumasa|magbasa|bumilang|gumamit)<20>(?:siguro|ba|hindi|diba|o|\?|no)
        (?:asan|nasaan|san|saan|iniwan|naiwan|gamitin)<8>(?:ang |yung |nyo |mo |na )?(?:utak|mata|isip|common sense|kokote)
        (?:mukha|isip|ugali|utak)<3>(?:mong|nyong|niyong|mo|nyo)<3>(?:tanga|pang|talangka|squatter|makapal|bulok|pangit|parang|may sayad)
        (?:lumayas|umalis|alis|layas|sibat|tsupi|chupi|lubayan|tantanan)<4>(?:na |ka |kayo |mo |nyo ){0,3}(?:na|ka|kayo|dito|kami|dyan)?
        (?:mura|murang|\d{2,3} pesos?|piso|barya)<25>(?:reklamo|demanding|nag-?iinarte|arte|dami|daming|choosy|hinahanap|expect)
        (?:wala|walang)(?: kang| kayong| ka| po kayong)?<4>(?:pera|pambili|pambayad|budget|datung)<12>(?:wag|huwag|edi|e di|bakit)
        (?:reklamador|kuripot|bobo|tanga|epal|bastos|makulit|maarte|mandaraya)(?: kayo| ka| talaga| nyo| mo|\.|!|$)
        (?:nagbabasa|nagbasa|binabasa|binasa|bumabasa)<8>(?:ba|nyo ba|mo ba)|ang laki<6>(?:-?laki )?(?:ng|na) (?:nakasulat|sulat|letra)|(?:magpasalamin|mag-?salamin|magpacheck ng mata|ipa-?check ang mata|manalamin)
        (?:dami|daming|ang dami|puro)<4>(?:mong|nyong|niyong|pang|kang)?<3>(?:reklamo|arte|demand|alam|satsat|drama|kuda|ebas)|(?:sa iba|iba)<4>(?:ka na lang|kayo na lang|ka nalang|na lang kayo)<3>(?:bumili|umorder)?
        (?:hindi|di)(?: ka| kayo| po| ba| siguro| yata){0,4} (?:nakapag-?aral|nag-?aral|pinag-?aral|nakatapos|naturuan|tinuruan)|(?:parang|akala mo|umasta|feeling)<10>(?:na )?(?:parang )?(?:reyna|hari|prinsesa|donya|diyos|senyora|may-?ari ng)
        (?:bata|grade ?(?:1|one)|kinder|elementary|nursery)<16>(?:alam|naiintindihan|nakakaintindi|marunong magbasa|nagegets)<6>(?:yan|nyan|ito|to|na|pa|$)
        (?:iq|pinag-?aralan|saang school|anong school|saan nag-?aral)<8>(?:mo|nyo|niyo|ba|ka|kayo)|(?:managinip|mangarap|asa) (?:ka|kayo)|best (?:actress|actor)|drama queen|pang-?(?:famas|teleserye|mmk)|hiyang-?hiya<4>(?:naman )?(?:kami|ako)
        (?:ikaw|kayo|e di kayo|edi ikaw) na(?: po| nga| ang){0,2} (?:magaling|matalino|mayaman|perpekto|perfect|pinagpala)|(?:akala|kala)<3>(?:mo|nyo|niyo)<4>(?:kung sino|mayaman|ginto)|(?:lutang|lasing|nakainom|naka-?drugs)<3>(?:ka|kayo|ba|yata)|(?:bumili|hanap|humanap|bili)<4>(?:ka |kayo |po )?(?:ng |na )?(?:salamin sa mata|utak|kausap)`,
      unless: phrases`
        kung tumigil
        (?:kasalanan|pagkakamali|fault|mali|kamalian|kapabayaan) (?:po )?(?:namin|ko|ng (?:courier|rider|warehouse|shop|seller|team|packer))
        (?:pasensya|sorry|paumanhin|humihingi ng tawad|patawad)
        (?:pagkain|laruan|kulungan|damit|vitamins|shampoo|stuffed|costume|higaan|leash|tali|design|print|plastic)<8>(?:ng |para sa |na )?(?:aso|hayop|pusa|animal|basura)
        (?:basura|trash) (?:bag|can|bin)
        (?:animal|hayop)<4>(?:print|design|feeds|food|lover|figure|crackers|toy)
        ${NO}<6>(?:po )?(?:nyo |niyo |ninyo |mo |kayo )?(?:kasalanan|fault|problema|makulit|maarte|abala|mali)
        (?:kandidato|presidente|gobyerno|politiko|pulitiko)<12>magnanakaw`,
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
        (?:makakarma|karma(?:hin)?)(?: ka| kayo| na| po| mo| nyo){1,3}|karma is real
        (?:i?popost|ipopost|ipo-?post|ikakalat|ilalabas|isasapubliko|ipapakita)(?: ko| namin| po| natin){0,3} (?:ang |yung )?(?:mukha|pangalan|address|account|picture|convo|id|pagmumukha)
        (?:kasuhan|kaso|demanda|pulis|nbi|blotter|subpoena|tulfo|barangay)<30>(?:ka|kayo|kita|namin|kapag|pag|kung|tayo|aabutin|bahala)
        (?:hawak|nasa|alam|may)<8>(?:namin|amin|ko|akin|kami)<10>(?:ang |yung )?(?:address|bahay|tirahan|number|pangalan)<6>(?:nyo|niyo|mo|ninyo)
        (?:magkita|kita|kita tayo|magkikita|hintayin)<10>(?:tayo )?(?:sa )?(?:presinto|pulis|korte|barangay|hukuman|police station)`,
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
        (?:bumoto|bumoboto|ibinoto|ibinoboto|binoto|binoboto|iboto|iboboto|botante|boto|bobotante)<12>(?:mo|nyo|niyo|kay|ng|ni|si|kasi|sa|kayo|ka)
        (?:gobyerno|presidente|pangulo|senador|pulitiko|politiko|mga nasa gobyerno|administrasyon|kongreso)<12>(?:kurap|corrupt|bobo|walang kwenta|magnanakaw|pabaya|inutil|kasalanan|kasi|bulok|palpak|korap)
        (?:kasalanan|dahil)<4>(?:ng|sa) (?:gobyerno|presidente|pangulo|administrasyon)
        (?:west philippine sea|wps|south china sea|taiwan|spratly\w{0,1}|scarborough|panatag|sabah|hong ?kong|tibet|palestine|gaza|israel|ukraine|crimea|mindanao|bangsamoro)<10>(?:ay|atin|sa atin|sa china|ng china|ng pilipinas|amin|part|bahagi|dapat|kanila|hindi|teritoryo|belongs?|inagaw|sinakop|independen\w{1,2})
        (?:atin|sa atin|ipaglaban|boycott|ibagsak|palayain)<4>(?:ang|po ang)? ?(?:west philippine sea|wps|china|intsik|israel|palestine|spratlys|sabah|gaza)
        (?:eleksyon|halalan|pulitika|politika|terorista|rebelde|komunismo|martial law|edsa|impeach\w{0,4}|genocide)
        (?:mga|ganyan talaga ang|ganyan talaga kayong|typical|palibhasa|puro|lahat ng|kayong|kasi|talaga ang)(?: mga)? (?:${NATIONS})<6>(?:talaga|kasi|ay|kuripot|barat|tamad|magulo|bastos|laging|puro|ganyan|na|kayo|mahilig|!|\.|,|lahat)
        (?:${NATIONS}) (?:talaga|kasi|nga naman|lang kasi|ka kasi|kayo kasi|nga kayo)
        (?:kulto|pastor|pari|imam|sekta|santo|relihiyon|simbahan|dasal)<3>(?:mo|nyo|niyo|ninyo|nila|mong|nyong|niyong)|(?:magdasal|magsimba|mangumpisal|magbalik-?loob|magsisi|magpabinyag)<4>(?:ka|kayo|na|muna|nalang|na lang)|taga-? ?kulto|peke(?:ng)? (?:pastor|relihiyon|mo)
        (?:kandidato|presidente|mayor|senador|pulitiko|politiko|trapo|gobyerno|gob|idol|manok)<3>(?:mo|nyo|niyo|ninyo|nyong|niyong|mong|kasi)<20>(?:magnanakaw|kurap|corrupt|sinungaling|binoto|panalo|bobo|humingi|singilin|kasalanan|kasi|talaga|$)
        (?:ganyan|ganun|ganon|typical|likas|palibhasa)<6>(?:talaga|na|kasi)?<4>(?:kayong|kayo|ang|mga|yang)?<4>(?:mga )?(?:taga-? ?\w{3,12}|${NATIONS})
        (?:hindi|di|bawal|ayaw)<8>(?:namin |kami )?(?:nagbebenta|naglilingkod|tumatanggap|nagse-?serve)<10>(?:sa )?(?:mga )?(?:muslim|katoliko|inc|iglesia|hindi kristiyano|bisaya|intsik)
        (?:parurusahan|kakarmahin|hahatulan|sisingilin|lalagapak|pagbabayaran)<14>(?:diyos|dios|lord|panginoon|langit|itaas|allah)
        (?:mga )?(?:taga-? ?(?:doon|dyan|diyan|roon|\w{4,12})) (?:talaga|kasi|nga)<6>(?:mahilig|ganyan|kuripot|manloloko|puro|laging|tamad)
        (?:mga )?(?:dilawan|pinklawan|kakampink|dds|apologist|loyalista|aktibista|terorista|npa|rebelde)<6>(?:talaga|kayo|kasi|ka|lang|na)|sinira<6>(?:nyo|niyo|nila)<4>(?:ang )?(?:bansa|bayan)
        (?:kaya pala|kaya naman pala|obvious|halata|halatang|amoy|di nakapagtataka|no wonder)<10>(?:taga-? ?\w{3,12}|${NATIONS}|promdi|probinsyan[oa])
        (?:promdi|probinsyan[oa]|taga-?bundok|taga-?bukid)<4>(?:ka|kayo|kasi|talaga|nga|yata|siguro)`,
      unless: phrases`
        (?:sarado|closed|holiday|walang pasok|delivery|padala|shipping|open|bukas|ship|deliver|maligayang|happy|walang delivery)<30>(?:pasko|holy week|semana santa|undas|eid|ramadan|ramadhan|araw ng mga patay|bagong taon|christmas|eleksyon|halalan|election|edsa|rizal day|bonifacio)
        (?:eleksyon|halalan|edsa|election)<20>(?:sarado|closed|holiday|walang|delivery)
        (?:rosaryo|krus|kwintas|bible|libro|statue|rebulto|santo|poster|t-?shirt|damit|hijab|abaya|costume|pendant|sto|santo nino|figurine|barong)
        (?:deliver|ship|padala|shipping|sf|delivery|papuntang|address)<10>(?:sa |ng |to )?(?:mindanao|sabah|taiwan|hong ?kong|sara|edsa|marcos|visayas|aquino|rizal)
        (?:marcos|aquino|duterte|edsa|quezon) (?:highway|avenue|ave|st|street|road|blvd|branch|city)
        (?:size|sukat|fit)<15>(?:pinoy|pilipino|koreano|hapon)
        (?:libro|book|novel|magazine|komiks|dvd|poster|stamp|pelikula)<30>(?:politika|pulitika|eleksyon|halalan|martial law|edsa|marcos|rizal|relihiyon)`,
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
        (?:bibigyan|magbibigay|mag-?o-?offer|mag-?offer)(?: po| kami| namin| ko| ka| kayo| kita| na| ng| din| rin){1,5} (?:refund|discount|voucher|compensation|kompensasyon|cash ?back|bawas|partial refund)
        (?:magpapadala|ipapadala|papadalhan|padadalhan|bibigyan|magbibigay|ibabalik|ire-?refund|irerefund|irefund|i-?refund|iga-?gcash|igagcash|isesend|ise-?send|babayaran|isosoli|isasauli|babawasan|sasagutin)<14>(?:ako|ko|namin|kami|kita|kayo|ka|po)<14>(?:₱|php|p ?\d|\$|rm|pesos?|\d{2,5}|pera|bayad|refund|buong|kalahati|cash ?back|lahat|shipping|sf)
        (?:magpapadala|padadalhan|bibigyan|magbibigay|ibibigay|isesend)<20>(?:\d{2,5} ?(?:pesos?|php)|₱ ?\d|php ?\d|pera|cash|load|gcash)
        (?:may|meron|merong)<10>(?:₱ ?|php ?)?\d{2,5} ?(?:pesos?|php|piso)?<14>(?:load|gcash|cash|cashback|pera)<20>(?:kayo|ka|galing|mula|sa inyo|sayo|sa iyo|from)
        \d{2,5} ?(?:pesos?|php|piso)<20>(?:galing|mula|from)<4>(?:sa )?(?:akin|amin|me|bulsa|sakin|samin)`,
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
        (?:bukas|ngayon|mamaya|sa (?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo))<6>(?:sigurado|siguradong|garantisado|garantisadong|sure na|tiyak)<12>(?:darating|dadating|matatanggap|made-?deliver|maihahatid|dating|ise-?ship|ipapadala|makukuha|nandyan)
        (?:hanggang|pagdating ng|bago mag|sa|ngayong|bukas)<6>(?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|bukas|mamaya|\d{1,2})<25>(?:nandyan|nasa inyo|darating|dadating|mapapasakamay|dating|hawak nyo)<25>(?:pangako|promise|sigurado|garantisado|pramis)`,
      unless: phrases`
        ${NO}<15>(?:po )?(?:namin |kami )?(?:maipapangako|masisiguro|mapapangako|magagarantiya|sigurado|garantisado|ma-?guarantee|makakapangako|masisigurado)
        (?:estimated|tinatayang|inaasahang|mga|karaniwan)`,
      rewrite: "nasa order po ang estimated na petsa ng dating",
    },
  ],
};
