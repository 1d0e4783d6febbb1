import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";

/** One or no word more; the German sharp s is no `\w`. */
const WORD = "(?:[\\wß-]{1,18} )";
const MESSENGER =
  "(?:whats ?app\\w{0,4}|whatsi|what.s app|wapp|wechat|we chat|weixin|telegram|viber|threema|snapchat|discord|skype|imessage|kakao ?talk|zalo|(?:facebook|fb)[ -]?messenger)";
/** Names that every language knows, in German company: a short text in no known language is held against every pack. */
const SMALL_WORDS =
  "(?:ist|sind|der|die|das|den|dem|und|oder|mit|per|auf|ich|wir|sie|du|uns|mich|mir|ihnen|dir|bitte|dann|da|hier|auch|gerne?|lieber|einfach|haben|hast|kann|zum|zur|einen?|nur|geht|noch|nicht|schnell\\w{0,3})";
const IN_GERMAN = `(?:(?<=(?:^|[^\\p{L}])${SMALL_WORDS}[^\\p{L}][^\\n]{0,60})|(?=[^\\n]{0,60}[^\\p{L}]${SMALL_WORDS}(?:[^\\p{L}]|$)))`;
const SOCIAL = "(?:instagram|insta|facebook|fb|twitter|you ?tube|pinterest|snapchat|weibo|linkedin)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE =
  "(?:ebay|(?:ebay[ -]?)?kleinanzeigen|etsy|temu|ali ?express|alibaba|taobao|ebay-?kleinanzeigen|hood|manomano|real\\.de|back ?market|marktplaats|ricardo\\.ch|anibis|momox|shpock|quoka|fruugo|otto\\.de|otto(?! )|kaufland|zalando|vinted|shein|wish|hood\\.de|media ?markt|willhaben|ricardo|tutti|galaxus|digitec|rakuten|cdiscount|walmart|bol\\.com|avocadostore|about you|facebook marketplace)";
const OUR = "(?:unser\\w{0,2}|mein\\w{0,2})";
const YOUR = "(?:ihr\\w{0,2}|dein\\w{0,2}|eu(?:er|re\\w{0,1}))";
const YOU = "(?:sie|du|ihr)";
const CAN =
  "(?:kann|kannst|koe?nnen|koe?nnten?|koe?nntest|darf|due?rfen|wuerden?|wurden?|wuerdest|wurdest|moe?gen|mag|soll(?:en|t|te|ten|test)?|mue?ssen|muss|musst|wollen)";
const OWN_SITE = `(?:${OUR} ${WORD}{0,2}(?:[\\wß]{2,12}-)?(?:web ?site|web ?seite|web-?shop|home ?page|internet ?seite|internet ?auftritt|online-?shop|online shop|onlinestore|internetshop|ladengeschae?ft|ladenlokal|filialen?|zweitshop|hauptshop)|${OUR} (?:eigene[nmrs]?|andere[nmrs]?|zweite[nmrs]?) (?:shop|seite|laden|account|konto|plattform|store))`;
const WALLET =
  "(?:pay ?pal(?:[ -]?(?:konto|adresse|freunde|account|zahlung))?|venmo|western union|moneygram|revolut|wise|payoneer|skrill|bitcoins?|btc|krypto\\w{0,9}|usdt|twint|wero|zelle|cash ?app|bizum|paysafe ?card\\w{0,2}|klarna\\w{0,10}|sofortue?berweisung|giropay|briefmarken|paydirekt|sumup|bankeinzug|gutscheinkarten?|google pay|apple pay)";
const BANK =
  "(?:(?:bank|direkt|sofort|blitz|auslands|sepa|echtzeit)?[ -]?ue?berweisung|banktransfer|(?:bank|giro|privat|firmen|geschae?fts)?konto|konto(?:verbindung|nummer|daten)|bank(?:verbindung|daten)|iban|vorkasse|bargeld|barzahlung|lastschrift|sparkassenkonto|(?:volks|raiffeisen|commerz|deutsche[n]? |post|n26|ing|dkb|erste )bank|sparkasse|postfinance)";
const PAY =
  "(?:ue?berweis\\w{1,4}|zurue?ckue?berweis\\w{1,4}|(?:be|ein|an|nach|zurue?ck|aus)?zahl(?:en|e|t|ung|st)|begleich\\w{1,3}|transferier\\w{1,3}|abwickel\\w{1,3}|abwicklung)";
const REVIEW =
  "(?:(?:[\\wß-]{1,14}-?)?(?:bewertung(?:en)?|rezension(?:en)?|beurteilung(?:en)?)|feedbacks?|review\\w{0,1}|kommentar\\w{0,2}|[\\wß]{0,10}punktzahl|sternchen|stern\\w{0,3})";
const RATE = "(?:bewert(?:en|e|est|et)|rezensier(?:en|e|t|st))";
const LEAVE =
  "(?:(?:hinter|da)?l(?:ae?|a)sse?n?\\w{0,1}|hinterlass\\w{0,2}|(?:ab)?geb(?:en|t|e)|gib(?:st)?|abgib\\w{0,2}|vergeb\\w{1,2}|vergib|schreib\\w{0,3}|verfass\\w{1,3}|schenk\\w{1,2}|poste\\w{0,2}|teil\\w{1,2}|freu\\w{1,3}|dankbar|bitt\\w{1,3}|wue?nsch\\w{1,3}|hoff\\w{1,2}|ue?ber)";
const GIFT =
  "(?:(?:gratis|werbe|danke)?geschenk\\w{0,7}|gratis\\w{0,12}|kostenlos\\w{0,2}|(?:[\\wß-]{1,14})?gutschein\\w{0,6}|(?:[\\wß-]{1,12})?rabatt\\w{0,6}|coupons?|cashback|(?:teil|rue?ck|zurue?ck)?erstatt(?:ung|en|et)|geld|bonus|belohnung|prae?mie|guthaben|nachlass|preisnachlass|zugabe|dankeschoe?n|verlosung|gewinnspiel|gratis-[\\wß]{2,16}|kleinigkeit|ue?berraschung|(?:€|chf) ?\\d{1,4}|\\d{1,4}(?:[.,]\\d{1,2})? ?(?:%|prozent|euro|€|eur|chf|franken))";
const DISEASE =
  "(?:akne|pickeln?|mitesser|ekzeme?n?|neurodermitis|schuppenflechte|psoriasis|rosazea|ausschlag|hautausschlae?gen?|arthrose|arthritis|rheuma\\w{0,6}|gicht|krebs|tumore?n?|diabetes|blutzucker\\w{0,8}|bluthochdruck|blutdruck|cholesterin\\w{0,8}|migrae?nen?|schlaflosigkeit|schlafstoe?rungen|angst\\w{0,10}|depression(?:en)?|adhs|entzue?ndung(?:en)?|infektion(?:en)?|infekten?|falten|narben|dehnungsstreifen|cellulite|haarausfall|schuppen|asthma|allergien?|heuschnupfen|erkae?ltung(?:en)?|grippe|husten|schnupfen|corona|covid(?:-?19)?|viren|(?:fuß|fuss|nagel|haut)?pilz(?:e|infektion(?:en)?)?|hae?morrhoiden|krampfadern|schnarchen|schlafapnoe|ischias|skoliose|bandscheibenvorfall|tinnitus|verstopfung|blae?hungen|sodbrennen|geschwue?re?n?|nierensteine|demenz|alzheimer|epilepsie|ue?bergewicht|impotenz|erektionsstoe?rungen|potenzprobleme|unfruchtbarkeit|regelschmerzen|krae?mpfen?|karies|zahnfleisch\\w{2,12}|warzen|wunden|krankheit(?:en)?|erkrankung(?:en)?|beschwerden|leiden|[\\wß]{0,12}schmerz(?:en)?|verspannung(?:en)?|schwellung(?:en)?|giftstoffe|schlacken|bakterien|kurzsichtigkeit|grauer star|hallux(?: valgus)?|kopfweh|bauchweh|zahnweh|halsweh|kreuzweh|nebenho[e]?hlen\\w{0,14}|sinusitis|venenleiden|besenreiser|orangenhaut|fettleber|reizdarm|reizhusten|gelenkverschlei\\w{1,2}|osteoporose|karpaltunnel\\w{0,8}|tennisarm|hexenschuss|juckreiz|sonnenbrand|herpes|fieber|ohrensausen|schweißfüße|schweissfue?sse|mundgeruch|[\\wß]{0,10}entzue?ndung(?:en)?|fersensporn|muskelkater|wechseljahr\\w{0,12}|stress|nervositae?t|mue?digkeit)";
const HEALS =
  "(?:(?:aus)?heil(?:t|en|te|end|ung)|kurier(?:t|en)|behandel(?:t|n)|behandlung|linder(?:t|n|nd|ung)|linderung|beseitig(?:t|en)|bekae?mpf(?:t|en)|entfern(?:t|en)|vorbeug(?:t|en)|beugt|verhinder(?:t|n)|reduzier(?:t|en)|mildert?n?|verringer(?:t|n)|senk(?:t|en)|stopp(?:t|en)|vertreib(?:t|en)|lo[e]?s(?:t|en)|befrei(?:t|en)|therapier(?:t|en)|schue?tz(?:t|en) vor|tue?t gut bei|hilft|helfen|hilfreich|wirkt|wirken|wirksam|gut (?:bei|gegen|fue?r))";
const RETURNS =
  "(?:rue?ckgaben?|rue?cknahmen?|rue?cksendung(?:en)?|retouren?|umtausch|umtae?usche|erstattung(?:en)?|rue?ckerstattung(?:en)?|rue?ckzahlung(?:en)?|geld zurue?ck|reklamation(?:en)?|widerruf\\w{0,6}|gewae?hrleistung(?:srecht\\w{0,1})?|stornierung und rue?ckgabe)";
const NATIONS =
  "(?:deutschen?|oe?sterreichern?|schweizern?|amerikanern?|chinesen|indern?|franzosen|briten|englae?ndern?|italienern?|spaniern?|russen|ukrainern?|japanern?|koreanern?|polen|tue?rken|araber[n]?|afrikanern?|asiaten|europae?ern?|rumae?nen|bulgaren|hollae?ndern?|auslae?ndern?|muslimen?|moslems?|juden|christen|katholiken|norddeutschen?|bayern|sachsen|ostdeutschen?|wiener|ossis|flue?chtlingen?|ossis?|wessis?|zigeunern?)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM_ACTS =
  "(?:(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|die plattform|der marktplatz|das system)<20>(?:hat|wird|erstatte\\w{0,1}|prue?f\\w{1,2}|entscheide\\w{0,1}|bearbeite\\w{0,1}|ue?berweist|zahlt|veranlasst|gutgeschrieben|ue?bernimmt)|(?<!(?:erhalb|abseits) )(?:von|durch|ue?ber) (?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|die plattform|der plattform|den marktplatz|das system))";
const NO = "(?:nicht|nie|niemals|kein\\w{0,2}|weder)";

/** German: Germany, Austria and Switzerland, with and without umlauts, formal and familiar. */
export const dePack: PolicyPack = {
  language: "de",
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "de/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:telefonisch|unter|ue?ber|via|an) (?:unter )?(?:unser\w{0,2}|meine\w{0,1}) (?:[\wß-]{1,14} )?(?:[\wß]{2,12}-?)?(?:hotline|rufnummer|telefonnummer|handynummer|mailadresse|servicenummer|e-mail-adresse)
        ${OUR} ${WORD}{0,2}(?:(?:telefon|handy|mobil|mobilfunk|ruf|festnetz|whats ?app|service|kontakt|kunden|hotline|bue?ro|privat|support|direkt|telegram|viber|wechat)?[ -]?(?:nummer|nr\.?|hotline)|telefon|handy|durchwahl|(?:[\wß]{2,12}-)?(?:e-?)?mail(?:[ -]?adresse)?|postfach|qr-?code|kontaktdaten) ?(?:ist|lautet|sind|lauten|:|=|finden|findest|steht|unten|unter|anbei|hier|erreichen|fue?r|folgt)
        (?:hier (?:ist|sind|haben sie|hast du)|anbei|notier\w{1,2} sie(?: sich)?|speicher\w{1,2} sie(?: sich)?) ${OUR} ${WORD}{0,2}(?:[\wß]{2,12}-?)?(?:nummer|hotline|(?:e-?)?mail(?:[ -]?adresse)?|mailadresse|qr-?code|kontaktdaten|whats ?app\w{0,8}|telegram)
        (?:scann(?:en|e|t)|einscannen|abscannen|nutzen|nutze|fotografieren|verwenden)<24>qr-?code
        qr-?code<24>(?:(?:ein|ab)?scann\w{1,3}|hinzufue?gen)
        ruf(?:en|e|t)?<8>(?:${YOU} )?(?:uns|mich|unser\w{0,2} (?:hotline|team|support|bue?ro|kundendienst|service))<40>an
        (?:uns|mich)<30>(?:nummer|[\wß]{2,12}nummer|hotline)<12>an(?:zu)?rufen
        (?:uns|mich|unser\w{0,2} (?:team|hotline|kundendienst|support|kundenservice))<30>(?:telefonisch|per telefon|anrufen|per (?:e-?)?mail|via (?:e-?)?mail|per sms|auf dem handy|ue?ber (?:e-?)?mail)
        (?:telefonisch|per telefon|per (?:e-?)?mail|via (?:e-?)?mail|per sms|unter (?:der|dieser|folgender|unserer) (?:[\wß-]{1,14} )?(?:[\wß]{1,12})?nummer)<30>(?:erreich\w{1,4}|kontaktier\w{1,4}|meld\w{1,3}|schreib\w{0,3}|an uns|wend\w{1,3}|bei uns|fue?r sie da|zur verfue?gung)
        (?:schreib\w{0,3}|schick\w{0,2}|send\w{0,3})<10>(?:${YOU} )?(?:bitte )?(?:uns|mir)(?: bitte| einfach| direkt| gerne?| doch| kurz){0,2} (?:eine |per )?(?:e-?mail|mail|sms|email)
        (?:schreib\w{0,3}|schick\w{0,2}|send\w{0,3}|meld\w{0,2}|wend\w{0,3})<40>(?:an|unter) (?:unser\w{0,2}|meine) (?:[\wß-]{1,14} )?(?:e-?mail|mail|email|mailadresse|postfach|nummer|hotline|gmail|handynummer|telefonnummer)\w{0,8}
        (?:ruf\w{0,2}|meld\w{0,2}|klingel\w{0,2})<12>(?:kurz )?(?:durch|an|bei uns|bei mir)(?: unter)? ?[:,]? ?(?=\+?\d|null|\()
        karte<25>qr-?code`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2}|leider)<25>(?:weitergeben|teilen|nennen|mitteilen|herausgeben|angeben|telefonisch|per telefon|per (?:e-?)?mail|telefonnummer|austauschen)
        (?:rue?ckgabe|rue?cksende|retouren?|abhol|paket|versand)[\wß-]{0,14}(?:code|etikett|schein|label)
        (?:dhl|dpd|gls|hermes|ups|paketdienst|zusteller|fahrer|kurier|spediteur|spedition|packstation|paketshop|filiale|postfiliale|lieferdienst)
        (?:hersteller\w{0,2}|bedienungsanleitung|zahlungsdienst)`,
      rewrite: "Sie erreichen uns hier im Chat",
    },
    {
      id: "de/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:schick\w{0,2}|send\w{0,3}|geb(?:en|t)|gib|nenn\w{0,2}|teil\w{0,2}|hinterlass\w{0,2}|schreib\w{0,3}|verrat\w{0,2})<14>(?:uns|mir)?<12>${YOUR} (?:[\wß-]{1,12} )?(?:whats ?app|telefon|handy|mobil|telegram|e-?mail|email|mail|privat)[\wß-]{0,16}(?: adresse| nummer)?
        ${CAN} (?:wir|ich)<10>${YOUR} (?:[\wß-]{1,12} )?(?:whats ?app|telefon|handy|mobil|telegram|e-?mail|email|mail)[\wß-]{0,16}<10>(?:haben|bekommen|erhalten|wissen)
        (?:wie (?:lautet|ist)|was ist) ${YOUR} (?:[\wß-]{1,12} )?(?:whats ?app|telefon|handy|mobil|telegram|e-?mail|email|mail)[\wß-]{0,16}`,
      unless: phrases`
        (?:bestellung|lieferung|zusteller|paketdienst|dhl|dpd|gls|hermes|ups|versand|paket|lieferadresse|kurier|spedition|zustellung)`,
      rewrite: "bitte schreiben Sie uns hier im Chat",
    },
    {
      id: "de/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:per|via|auf|ue?ber|bei|in|mit|ue?bers|zu|nach|durch) (?:${OUR} |dem |den |die |das |einem |eigenen |unserem )?(?:[\wß]{2,12}en )?(?:${MESSENGER}|${SOCIAL}|tik ?tok[ -](?:kanal|account|profil|seite))(?:-[\wß]{2,14})?
        (?:per|via|ue?ber|auf) (?:signal|line|messenger|dm|pn|private nachricht)
        ${OUR} ${WORD}{0,2}(?:${MESSENGER}|${SOCIAL}|tik ?tok)[ -]?(?:gruppe|seite|account|konto|nummer|kanal|id|profil|shop|community|link|chat|fanpage|kontakt|support|ist|lautet|fue?r|:)
        (?:haben|hast|nutzen|nutzt|verwenden|benutzen|sind|bist) ${YOU}<10>(?:auf |auch |vielleicht |zufae?llig )?(?:${MESSENGER}|${SOCIAL}|signal)
        (?:whats ?app|telegram|wechat|viber|signal)<24>(?:schreib\w{0,3}|hinzufue?gen|kontaktier\w{1,3}|adden|schneller|weiter\w{3,10}|antworten wir|erreich\w{1,4})
        (?:add\w{0,2}|fue?g\w{0,2}|folg\w{0,2}|like[nt]?|abonnier\w{0,2})<8>(?:${YOU} )?(?:uns|mich|mir)<20>(?:${MESSENGER}|${SOCIAL}|line|signal)
        (?:${MESSENGER}|insta|instagram|facebook)<30>(?:schreib\w{0,3}|erreich\w{0,4}|meld\w{0,3}|chatt\w{0,3}|antwort\w{1,4}|klae?r\w{1,2}|besprech\w{1,3}|wechsel\w{1,2}|folg\w{1,2}|schick\w{0,2}|send\w{0,2})
        (?:schreib\w{0,3}|wechsel\w{1,2}|chatt\w{0,3}|folg\w{0,2}|komm\w{0,2}|tret\w{0,2}|schick\w{0,2}|meld\w{0,2}|antworte\w{0,1}|weiterschreiben|umsteigen|rue?ber)<35>(?:${MESSENGER}|insta|instagram|facebook|signal|tik ?tok)
        (?:auf|zu|per|ue?ber) (?:signal|line|discord|imessage|sms)<20>(?:wechsel\w{1,2}|schreib\w{1,3}|weiter\w{0,12}|umsteigen|chatt\w{1,3}|antwort\w{1,3})
        (?:whats ?app|telegram|facebook|signal|viber)[ -]?(?:gruppe|kanal|community|broadcast|newsletter)
        ${IN_GERMAN}(?:whats ?app|whatsi|telegram|threema|wechat|viber|snapchat|imessage|kakao ?talk)(?![- ](?:hue?lle|case|logo|motiv|aufkleber|sticker|papierflieger|symbol|icon|gruen|grun|anhae?nger|benachrichtigung\w{0,2}|nachricht\w{0,2}|design|kissen))
        (?:woanders|anderswo|anderer stelle|außerhalb|ausserhalb)<15>(?:weiter\w{3,12}|fortsetzen|reden|sprechen|schreiben|chatten|klae?ren|besprechen)`,
      unless: phrases`
        (?:(?<!(?:wir|sie|du) )nicht|nie|kein\w{0,2}|leider)[^,]{0,40}(?:${MESSENGER}|${SOCIAL}|messenger|signal)
        (?:${MESSENGER}|${SOCIAL}|messenger)[^,]{0,40}(?:nicht (?:moe?glich|erlaubt|gestattet|nutzen|anbieten|verwenden|erreichbar)|untersagt|verboten|leider nicht|due?rfen wir)
        (?:hue?lle|case|sticker|aufkleber|aufdruck|motiv|logo|benachrichtigung\w{0,2}|anhae?nger|icons?|smartwatch|die uhr|kompatibel|app lae?uft|nachrichten von|anzeig\w{1,3}|zeigt|unterstue?tzt)
        (?:gesehen haben|gefunden haben|entdeckt haben|gekauft haben)`,
      rewrite: "bitte schreiben Sie uns hier im Chat",
    },
    {
      id: "de/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:haben|betreiben|fue?hren)<14>(?:einen |eine )?(?:eigene[nrs]?|weitere[nrs]?|zweite[nrs]?) (?:online-?shop|web-?shop|web ?site|web ?seite|internetshop|laden|shop|filiale|ladengeschae?ft)
        ${OWN_SITE}
        (?:bestell\w{1,3}|kauf\w{1,3}|ordern|ordere)<35>(?:direkt|lieber|gue?nstiger|billiger) (?:direkt )?(?:bei|ue?ber|von) (?:uns|mir)
        (?:direkt|gue?nstiger|billiger|privat) bei (?:uns|mir)<10>(?:bestell\w{1,3}|kauf\w{1,3}|ordern|bekommen|erhae?ltlich)
        (?:googel\w{0,2}|such\w{1,2}|gib|geben|find\w{1,3})<20>(?:${OUR} (?:shop|laden|marke|firma|namen?|firmennamen?|shopnamen?)|nach uns|uns)<20>(?:bei google|auf google|im internet|im netz|online)
        googel\w{0,2} (?:${YOU} )?(?:einfach |bitte )?(?:nach )?(?:${OUR}|uns)
        (?:komm\w{0,2}|schau\w{0,2}|besuch\w{0,2}|fahr\w{0,2})<20>(?:in|bei|zu) (?:${OUR} (?:geschae?ft|laden|ladengeschae?ft|lager|showroom|ausstellung|filiale|werkstatt)|uns (?:im|in den|in der|vor ort|vorbei))
        ${OUR} (?:[\wß-]{2,14} )?(?:geschae?ft|laden|shop|web-?shop|homepage|online-?shop|webseite|showroom)<25>(?:gue?nstiger|billiger|bestell\w{1,3}|auswahl|finden|vorbei|kaufen|in der [\wß-]{3,16}(?:str|stra(?:ß|ss)e|gasse)|online)
        bei uns im (?:laden|geschae?ft|shop|online-?shop|web-?shop)
        (?:ohne|statt)(?: den| dem)? (?:umweg|umweg ue?ber|plattform)<20>(?:plattform|amazon|portal)?
        (?:ordern|kaufen|bestellen|melden|holen)<25>(?:gleich|direkt|einfach|lieber) bei uns
        such\w{1,2}<20>(?:google|internet|netz)<20>(?:nach (?:uns|${OUR})|uns|${OUR} \w{3,12}|[\wß-]{3,20})
        (?:besuch\w{0,2}|komm\w{0,2}|schau\w{0,2}|vorbeikommen)<25>(?:ladenlokal|ladengeschae?ft|showroom|filiale|laden|geschae?ft|ausstellung|hofladen|lagerverkauf|werksverkauf|vor ort)`,
      unless: phrases`
        (?:haben|hat|betreiben|besitzen|fue?hren|gibt|verkaufen)<12>(?:leider |derzeit |aktuell )?kein\w{0,2} (?:eigene\w{0,1} )?(?:web|online|internet|home|laden|filial|shop|seite)[\wß-]{0,12}
        (?:nicht|nie)[^,]{0,25}(?:ue?ber|auf|in) ${OUR}
        (?:hier|auf dieser plattform|hier im) (?:in |auf )?(?:${OUR} )?(?:shop|plattform|laden|bestellen)`,
      rewrite: "Sie können den Artikel hier in unserem Shop auf dieser Plattform bestellen",
    },
    {
      id: "de/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:auf|bei|ue?ber|via|in|von|zu) (?:${OUR} )?${ELSEWHERE}
        ${OUR} ${WORD}{0,1}${ELSEWHERE}
        ${ELSEWHERE}[ -](?:shop|store|laden|konto|seite|angebot|auktion|account|link|profil)`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2}|nur hier|ausschließlich|ausschliesslich)[^,]{0,25}(?:auf|bei|ue?ber|von) ${ELSEWHERE}
        (?:auf|bei|ue?ber|von) ${ELSEWHERE}[^,]{0,25}(?:nicht (?:verkaufen|vertreten|aktiv|anbieten)|sind wir nicht|verkaufen wir nicht|nicht von uns)
        (?:gekauft|bestellt|gesehen|gefunden|erworben|entdeckt)
        (?:preis|angebot|verkae?ufer|hae?ndler)\w{0,2}<10>(?:dort|von|bei|auf)<10>${ELSEWHERE}
        (?:otto|wish|ricardo)<12>(?:modell|motiv|name|motor)`,
      rewrite: "Sie können den Artikel hier in unserem Shop auf dieser Plattform bestellen",
    },
    {
      id: "de/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
      pattern: phrases`
        (?:bestell\w{1,3}|kauf\w{1,3}|find\w{1,3}|verfue?gbar|erhae?ltlich|gue?nstiger|billiger|schau\w{0,2}|such\w{1,2}|bekommen|gibt es|besuch\w{1,2}|verkaufen|sind)<25>(?:auf|bei|ue?ber|via) (?:${OUR} )?amazon
        (?:auf|bei|ue?ber) amazon<30>(?:bestell\w{1,3}|kaufen|finden|verfue?gbar|erhae?ltlich|gue?nstiger|billiger|bekommen|vertreten|suchen|anschauen)
        ${OUR} ${WORD}{0,1}amazon[ -]?(?:shop|store|seite|laden|angebot|konto)`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2})[^,]{0,25}amazon
        amazon[^,]{0,25}(?:nicht|kein\w{0,2})
        (?:gekauft|bestellt haben|gesehen|${YOUR} (?:amazon[ -]?)?(?:bestellung|konto))`,
      rewrite: "Sie können den Artikel hier in unserem Shop auf dieser Plattform bestellen",
    },
    {
      id: "de/other_platform/our shop on TikTok, Shopee or Lazada",
      class: "other_platform",
      marketplaces: ["amazon", "shopify", "other"],
      pattern: phrases`
        (?:bestell\w{1,3}|kauf\w{1,3}|find\w{1,3}|verfue?gbar|erhae?ltlich|gue?nstiger|billiger|schau\w{0,2}|such\w{1,2}|gibt es|besuch\w{1,2}|verkaufen)<25>(?:auf|bei|ue?ber|via|im|in) (?:${OUR} |dem )?(?:tik ?tok|shopee|lazada)(?:[ -]shop)?
        (?:auf|bei|ue?ber|im|in unserem) (?:tik ?tok|shopee|lazada)(?:[ -]shop)?<30>(?:bestell\w{1,3}|kaufen|finden|verfue?gbar|erhae?ltlich|gue?nstiger|billiger|bekommen|vertreten)
        ${OUR} ${WORD}{0,1}(?:tik ?tok|shopee|lazada)[ -]?(?:shop|store|seite|laden)`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2})[^,]{0,25}(?:tik ?tok|shopee|lazada)
        (?:tik ?tok|shopee|lazada)[^,]{0,25}(?:nicht|kein\w{0,2})
        (?:gekauft|bestellt haben|gesehen|${YOUR} (?:bestellung|konto))`,
      rewrite: "Sie können den Artikel hier in unserem Shop auf dieser Plattform bestellen",
    },
    {
      id: "de/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:an|auf) (?:diese[ns]?|folgende[ns]?|die) (?:paypal|bank|konto)[\wß-]{0,14}
        (?:schick\w{0,2}|send\w{0,3}|ue?berweis\w{1,2})<12>(?:mir|uns|sie)<30>(?:\d{1,4} ?(?:euro|€|eur|chf|franken)|geld|betrag|differenz)<30>(?:paypal|konto|ue?berweisung|iban)
        (?:privat|bar|direkt an uns|direkt bei uns|unter der hand|schwarz|ohne rechnung|am system vorbei)<6>(?:be)?zahl(?:en|st|t)
        unter der hand<25>(?:regeln|klae?ren|abwickeln|machen|verkaufen)
        (?:${PAY}|sende?\w{0,2}|schick\w{0,2}|betrag|geld)<40>(?:als|per|mit|in form von) (?:amazon|itunes|google|steam|paysafe|apple)[ -]?(?:gutschein\w{0,6}|geschenkkarte\w{0,1}|karte\w{0,1}|guthaben)
        (?:auf|an) (?:${YOUR}|mein|unser)\w{0,2} ?(?:pay ?pal|bank|giro|privat)[\wß-]{0,10}(?: konto)?<15>(?:schick\w{1,2}|send\w{1,2}|ue?berweis\w{1,2}|zahl\w{1,2}|transferier\w{1,2})
        (?:regeln|abwickeln|klae?ren|kaufen|handeln|bestellen)<20>(?:ohne|an|abseits|neben)<6>(?:die |der |von )?(?:plattform|amazon|ebay|shopee|tik ?tok)
        (?:${PAY}|sende?\w{0,2}|schick\w{0,2})<40>(?:per|via|mit|ue?ber|auf|durch|in|an) (?:${OUR} |ein |das |dieses |folgendes |einfacher |direkter? |normaler )?(?:${BANK}|${WALLET}|bar)
        (?:per|via|mit|ue?ber|auf|durch|in|an) (?:${OUR} |ein |das |dieses |folgendes |direkter? |einfache )?(?:${BANK}|${WALLET}|bar)<40>(?:${PAY}|sende\w{0,1}|schicken|zusenden|moe?glich|akzeptier\w{1,3}|an uns)
        (?:in )?bar (?:zu )?(?:be)?zahlen
        ue?berweis(?:en|e|t)<6>(?:${YOU} )?(?:uns|mir|bitte|einfach|den|die|das|direkt|vorab|\d)<30>(?:betrag|differenz|geld|rest\w{0,6}|summe|euro|€|eur|chf|franken|versandkosten|aufpreis|anzahlung|uns|konto|paypal|vorab|mir)
        (?:wenn|sobald|falls|bitte|kann|kannst|koe?nn\w{1,4}) ${YOU}<10>(?:uns|mir)<30>ue?berweis\w{1,3}
        (?:betrag|differenz|geld|restbetrag|summe|euro|€|eur|chf|franken|versandkosten|aufpreis|anzahlung)<20>(?:an (?:uns|mich)|auf unser\w{0,2} konto|vorab|direkt)<15>ue?berweis\w{1,4}
        (?:wir|ich)<12>(?:akzeptier\w{1,3}|nehm\w{1,2}|bevorzug\w{1,2}|bieten)<25>(?:${BANK}|${WALLET}|bargeld|zahlung\w{0,2} (?:per|via|mit|ue?ber))
        (?:au(?:ß|ss)erhalb|abseits|an|neben|ohne|vorbei an)<6>(?:von |der |des |den )?(?:amazon|shopee|lazada|tik ?tok|plattform|marktplatz\w{0,2}|app|ebay|system\w{0,1})<30>(?:${PAY}|kauf\w{0,3}|bestell\w{0,3}|abschlie\w{1,4}|einigen|verkauf\w{0,3}|regeln|vorbei)
        (?:${PAY}|kauf(?:en|t)?|bestell\w{1,3}|regeln|einigen)<25>(?:au(?:ß|ss)erhalb|abseits) (?:von |der |des )?(?:amazon|shopee|lazada|tik ?tok|plattform|marktplatz\w{0,2}|app)
        ${PAY}<20>(?:direkt|privat|persoe?nlich|bar)<6>(?:an|bei|mit) (?:uns|mich|mir)
        (?:direkt|privat|persoe?nlich|bar)<6>(?:an|bei) (?:uns|mich|mir)<12>${PAY}
        (?:zahl\w{1,2}|bezahl\w{1,2}) (?:${YOU} )?(?:uns|mir|mich) (?:doch |bitte |einfach |lieber ){0,2}(?:direkt|privat|bar|die differenz|den betrag|den rest)
        ${OUR} ${WORD}{0,1}(?:iban|bankverbindung|kontonummer|kontodaten|kontoverbindung|bankdaten|bankkonto|paypal\w{0,2}(?:[ -](?:konto|adresse|link))?|twint[\wß-]{0,8}|zahlungslink)(?: ist| lautet|:| finden| sind| unten| fue?r|,)?
        (?:freunde|familie) (?:und|&|an) (?:freunde|familie|bekannte)
        (?:gebue?hr(?:en)?|provision(?:en)?|verkaufsprovision)<12>(?:sparen|umgehen|vermeiden|spart|wegfallen|entfallen)
        (?:spar\w{1,2}|umgeh\w{1,2}|vermeid\w{1,2})<12>(?:die |wir |uns |sie |beide |so |uns die )?<12>(?:(?:amazon|plattform|verkaufs|shopee|vermittlungs)[ -]?)?(?:gebue?hr(?:en)?|provision(?:en)?)
        (?:nenn\w{0,2}|teil\w{0,2}|schick\w{0,2}|send\w{0,3}|geb(?:en|t)|gib|schreib\w{0,3}|brauch\w{1,3}|benoe?tig\w{1,2})<20>${YOUR} ${WORD}{0,1}(?:iban|bankverbindung|kontonummer|kontodaten|kontoverbindung|bankdaten|bankkonto|paypal[\wß-]{0,10}|kartennummer|kreditkarten\w{0,8}|twint[\wß-]{0,8})
        (?:wir|ich)<6>(?:ue?berweis\w{1,3}|erstatt\w{1,3}|zahl\w{1,2}|schick\w{1,2}|send\w{1,2})<40>(?:per|via|auf|ue?ber|mit) (?:${YOUR} )?(?:${BANK}|${WALLET})
        barzahlung<15>(?:bei|moe?glich|an|akzeptier\w{1,3})
        bar (?:bei|an)<12>(?:abholung|fahrer|ue?bergabe|uns|mich)
        (?:per|via|mit|ue?ber|in|auf|als) (?:${WALLET}|${BANK})
        (?:twinten|paypalen|bitcoins?|paysafecard|briefmarken)<20>(?:beilegen|schicken|zahlen|bezahlen|geht|geht auch|mo[e]?glich)?
        (?:wenn|bei|falls)<12>(?:bar|vorkasse|ue?berweisung|barzahlung)<25>(?:nachlass|rabatt|gue?nstiger|billiger|prozent|%|spar\w{1,2}|weniger)
        (?:leg\w{0,2}|pack\w{0,2}|steck\w{0,2})<20>(?:euro|€|geld|schein|bargeld|briefmarken|betrag)<25>(?:bei|dazu|rein|paket|umschlag|rue?ckpaket|karton)?
        (?:briefmarken|bargeld|geld|schein)<10>(?:beilegen|beilegst|bei(?:zu)?legen|mitschicken)
        (?:ohne|neben|statt|vorbei an|an)<6>(?:amazon|der plattform|die plattform|ebay|dem system|der bestellung)<12>(?:vorbei|kostet|zahlen|abwickeln|laufen|gue?nstiger|lae?uft)
        (?:die |der |an der |am |das )?(?:plattform|bestellung|system|amazon) vorbei
        (?:provision|gebue?hren?|verkaufsgebue?hr)<14>(?:spar\w{1,2}|umgeh\w{1,2}|entfae?llt|entfallen|weg)
        spar\w{1,2}<25>(?:provision|gebue?hr\w{0,2})
        ${IN_GERMAN}(?:twint|wero|bitcoins?|usdt|venmo|revolut|western union|paysafecard|skrill|bizum)
        paypal<30>(?:schick\w{1,2}|zukommen|senden|ue?berweis\w{1,3}|zahlen|gehen|geht|mo[e]?glich|adresse|an uns|an mich|freunde|mir)
        (?:bar|cash|bares|bargeld)<12>(?:in die hand|auf die hand|auf die kralle|mitbring\w{1,2}|bezahlen|zahlen|geben|gerne|mo[e]?glich|kassieren|ue?bergeben)
        (?:gutschein|gutscheinkarte|guthabenkarte|gutscheincode)<30>(?:als (?:bezahlung|zahlung|ausgleich)|bezahlen|zahlen|statt)
        (?:zahl\w{1,3}|rechnung|begleich\w{1,3})<25>(?:direkt|privat) (?:an|bei|mit) (?:uns|mich|mir)|die plattform (?:kassiert|verdient|nimmt)
        (?:unser\w{0,2}|mein\w{0,2}) (?:[\wß]{2,14} )?(?:bankverbindung|kontodaten|iban|konto)|anzahlung<20>(?:konto|ue?berweis\w{1,3}|vorab)`,
      unless: phrases`
        ${NO}[^,]{0,30}(?:${PAY}|au(?:ß|ss)erhalb|${WALLET}|bankdaten|bankverbindung|iban|ue?berweisung|bar)
        (?:${PAY}|${WALLET}|ue?berweisung|barzahlung|au(?:ß|ss)erhalb)[^,]{0,40}(?:nicht (?:moe?glich|erlaubt|gestattet|zulae?ssig|anbieten|akzeptieren)|leider nicht|verboten|untersagt)
        (?:an der|zur) kasse
        (?:im|beim) (?:checkout|bestellvorgang|bezahlvorgang|kassenbereich)
        ${PLATFORM_ACTS}
        (?:urspue?rnglich|ursprue?nglich)\w{0,2}<14>(?:zahlungs\w{3,8}|karte|konto)
        zahlungsmethode<10>(?:ihrer|der) bestellung
        (?:paypal|klarna|apple pay|google pay)[ -]?(?:erstattung|zahlung|rue?ckzahlung|gutschrift)<30>(?:wurde|ist|war|plattform|bereits|eingegangen|angestoßen|angestossen)
        (?:auf (?:ihr|dein) (?:urspruenglich\w{0,2}|zahlungsmittel)|in (?:ihrem|deinem) (?:kunden)?konto|rechnung<25>konto|(?:kunden|amazon|nutzer|benutzer|verkae?ufer)-?konto)
        (?:bank|kreditkarte|karte)<20>(?:abgelehnt|verweigert|gesperrt)|(?:paypal|twint|wero)<25>(?:erstattung|angestoßen|angestossen|bereits|eingegangen|gutgeschrieben|storniert)`,
      rewrite: "bitte bezahlen Sie nur über den Bestellvorgang dieser Plattform",
    },
    {
      id: "de/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:super|toll|schoe?n|nett|lieb|gut|hilfreich|besser|prima|am besten|sinnvoll|einfachste|leichter|dankbar|freuen)<12>(?:wenn|falls) ${YOU}<40>(?:stornieren|stornierst|storniert|storno|abbrechen|abbrichst)
        (?:stornierung|storno)<15>(?:von ihrer seite|ihrerseits|durch sie|deinerseits)
        (?:stornier\w{1,3}|storno)<20>${CAN}<8>${YOU}<25>(?:neu|erneut|nochmal\w{0,1}) bestellen
        (?:bitte|bitten|gebeten|${CAN} ${YOU}|am besten|wae?re es moe?glich|wuerden sie|wurden sie|helfen|empfehlen|raten|schlagen|wae?re es|hae?tten sie|mue?ssten sie|einfacher)<50>(?:stornieren|storniere|zu stornieren|stornierung\w{0,7}(?: beantragen| anfragen| anfordern)?|storno|abbrechen|abzubrechen)
        (?:so (?:nett|lieb|freundlich|gut)|bereit)<20>(?:stornier\w{1,3}|zu stornieren)
        bitte storniert?<20>(?:die|deine|eure|ihre|diese)
        (?:stornieren|storniere|storniert) ${YOU}<30>(?:bestellung|auftrag|kauf|es|order|diese|selbst|bitte|einfach|artikel)
        storniere<8>(?:bitte|deine|die|diese|einfach|den)
        stornier\w{1,3}<25>(?:und|dann|danach|anschlie\w{1,4})<25>(?:neu|erneut|noch ?mal\w{0,1}|wieder|neue)<15>(?:bestell\w{0,3}|kauf\w{0,3}|aufgeben|ordern)
        (?:wenn|falls|sobald) ${YOU}<30>stornier\w{1,3}<40>(?:wir|ich|bekommen|erhalten|bekommst|erhae?ltst)
        (?:selbst|selber|von ihrer seite|ihrerseits|bei ihnen|in ihrem konto|in deinem konto|auf ihrer seite)<20>(?:stornieren|stornierung)
        (?:stornierung|storno)<20>(?:beantragen|anfordern|anfragen|einleiten|vornehmen|einreichen)<6>(?:${YOU}|bitte|wuerden|wurden|koe?nnten)
        (?:beantrag\w{1,2}|fordern|leiten|reichen|stellen)<6>${YOU}<30>(?:stornierung|storno\w{0,10}|stornierungsanfrage)
        (?:ziehen|zieh|nehmen|nimm) (?:${YOU} )?(?:bitte )?(?:die|ihre|deine) bestellung zurue?ck
        (?:brech\w{0,2}|brich)<12>(?:sie )?(?:bitte )?(?:den |die |das )?(?:kauf|bestellung|auftrag|kaufvorgang)<10>ab
        (?:treten|tritt|zurue?cktreten|zurue?ckziehen|zurue?ckzieh\w{1,2}|zurue?cknehm\w{1,2}|zurue?cknimmst|aufheben|aufzuheben|rue?ckgae?ngig|annullier\w{1,3}|widerruf\w{1,3}|auflo[e]?sen|abbrechen|abzubrechen)<30>(?:bestellung|kauf|auftrag|order|vertrag)
        (?:bestellung|kauf\w{0,1}|auftrag|order|vertrag)<35>(?:zurue?ck(?:zu)?(?:treten|ziehen|ziehst|zieht|nehmen|nimmst|nehmt)|auf(?:zu)?heben|rue?ckgae?ngig|annullier\w{1,3}|auf(?:zu)?lo[e]?sen|ab(?:zu)?brechen|storniert? haben)
        (?:klick\w{1,2}|tipp\w{1,2}|dru[e]?ck\w{1,2}|geh\w{1,2}|wae?hl\w{1,2})<14>(?:auf|den button|die schaltflae?che)? ?.{0,2}(?:abbrechen|stornieren|artikel stornieren|bestellung stornieren|storno)
        (?:stornier\w{1,3})<12>(?:hier|bitte|selbst|sie hier|den kauf|jetzt|du)
        (?:ausverkauft|nicht lieferbar|vergriffen|liefert<15>nicht mehr|nicht mehr liefern|preisfehler|war ein fehler|beschae?digt worden|nicht liefern|kein\w{0,2} bestand|fehlbestand|falscher preis)<60>(?:stornier\w{1,3}|erstattung|zurue?ckzieh\w{1,3}|abbrechen|rue?ckgae?ngig)
        beantrag\w{1,2} (?:sie )?(?:bitte )?(?:eine |die )?(?:erstattung|rue?ckerstattung|stornierung)<30>(?:ausverkauft|lieferbar|nicht)
        (?:lehn\w{0,2}|weis\w{0,2})<8>(?:sie )?(?:bitte )?(?:die |den |das )?(?:bestellung|kauf|auftrag|lieferung)<10>(?:ab|zurue?ck)
        (?:strafpunkt\w{0,2}|abmahnung|kostet uns|za[e]?hlt<12>negativ|schlechte quote|minuspunkt\w{0,2})<40>(?:stornier\w{1,3}|machen sie|mach du|ue?bernehmen sie)
        (?:wenn|falls|sobald) wir stornieren
        (?:vom|von dem|von der|von ihrem) (?:kauf|bestellung|vertrag|auftrag)<10>(?:zurue?cktreten|zurue?cktritt|zurue?ckziehen|ru[e]?cktritt)
        (?:brech\w{0,2}|brich)<20>(?:kauf|bestellung|auftrag|bestellvorgang|deal|ganze)<30>ab
        (?:mach\w{0,2}|lass\w{0,2})<25>(?:kauf|bestellung|auftrag|deal)<25>(?:rue?ckgae?ngig|platzen|sausen|fallen)`,
      unless: phrases`
        (?:wenn|falls|sofern|da|ob|sollten) (?:sie|du|ihr)[^,]{0,50}(?:moe?chten|moe?chtest|wollen|willst|wue?nschen|wue?nscht|gebeten|bevorzugen|nicht mehr (?:benoe?tigen|brauchen|haben))
        (?:wie (?:von ihnen )?(?:gewue?nscht|erbeten)|auf (?:ihren|deinen) wunsch|wie sie (?:wue?nschen|gebeten))
        ${NO}(?: mehr)?[^,]{0,15}(?:stornier\w{1,4}|storno|zu stornieren)
        (?:stornierung|stornieren)[^,]{0,20}(?:nicht|bestae?tigt|erfolgt|abgeschlossen|eingegangen|genehmigt)
        (?:sollen|koe?nnen|werden|due?rfen|kann|soll|werde) (?:wir|ich)(?! sie bitten)[^,]{0,40}stornier\w{1,4}
        (?:wir|ich)[^,]{0,50}(?:stornieren|stornierung\w{0,2}) (?:sollen|koe?nnen|due?rfen|werden|soll|kann|darf|lassen|moe?chten)
        (?:um|so)<12>(?:zu stornieren)
        (?:${YOUR} (?:stornierungs?(?:anfrage|wunsch|antrag)\w{0,1}|stornierung)|wie (?:sie|man)<30>stornier\w{1,3})
        (?:fragten|gefragt|wissen wollten|wollten wissen)<30>stornier\w{1,3}
        (?:wenn|falls|sofern|solange)<30>(?:stornieren|widerrufen|zurue?ckgeben) (?:mo[e]?chten|mo[e]?chtest|wollen|willst)
        (?:wird|wurde|werden|haben)<30>(?:von (?:amazon|uns)|automatisch|wir)<30>(?:storniert|erstattet|stornieren)
        widerrufsrecht`,
      rewrite: "wir suchen eine Lösung für Ihre Bestellung und schreiben Ihnen hier",
    },
    {
      id: "de/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:anders ue?berlegt|nicht mehr benoe?tigt|meinung geae?ndert|versehentlich bestellt|kein bedarf mehr|gue?nstiger gefunden)[“”"']{0,1}<15>(?:an(?:zu)?geben|an(?:zu)?klicken|aus(?:zu)?wae?hlen|an(?:zu)?kreuzen|wae?hlen|nehmen)
        (?:klick\w{1,2}|kreuz\w{1,2}|tipp\w{1,2}|geh\w{1,2}|stornierung)<40>(?:nicht mehr (?:benoe?tigt|gewollt|gebraucht)|meinung geae?ndert|anders ue?berlegt|umentschieden|versehentlich bestellt|aus versehen)
        (?:grund|rue?ckgabegrund|stornogrund|stornierungsgrund|option|begrue?ndung|ursache)<30>(?:nicht mehr (?:benoe?tig\w{0,1}|gebraucht|gewollt|gewue?nscht)|meinung geae?ndert|umentschieden|anders ue?berlegt|gefae?llt (?:mir )?nicht|versehentlich|aus versehen|irrtue?mlich|falsche adresse|gue?nstiger(?:es)? (?:gefunden|angebot)|kein bedarf|kein interesse|persoe?nliche grue?nde|sonstiges|kae?ufer\w{0,10}|fehlkauf)
        (?:wae?hl\w{1,2}|gib|geben|klick\w{1,2}|schreib\w{1,2}|nenn\w{1,2}|nimm|nehmen|trag\w{1,2}|nutzen)<40>(?:nicht mehr (?:benoe?tig\w{0,1}|gebraucht|gewollt|gewue?nscht)|meinung geae?ndert|umentschieden|anders ue?berlegt|gefae?llt (?:mir )?nicht|versehentlich|aus versehen|irrtue?mlich|falsche adresse|gue?nstiger(?:es)? (?:gefunden|angebot)|kein bedarf|kein interesse|persoe?nliche grue?nde|kae?ufer\w{0,10}|fehlkauf)<30>(?:als|aus|an|ein|auswae?hlen|grund|angeben)
        (?:grund|rue?ckgabegrund|stornogrund|option)<15>(?:nicht|bitte nicht|auf keinen fall)<25>(?:defekt|beschae?digt|ausverkauft|nicht lieferbar|verkae?ufer\w{0,10}|nicht wie beschrieben|falscher artikel|mangelhaft)
        (?:wae?hl\w{1,2}|geben|gib)<15>(?:nicht|bitte nicht|keinesfalls|auf keinen fall)<25>(?:defekt|beschae?digt|ausverkauft|nicht lieferbar|verkae?ufer\w{0,10}|nicht wie beschrieben|mangelhaft)
        (?:grund|rue?ckgabegrund|stornogrund|angabe|begrue?ndung|option|auswahl|wae?hl\w{1,2}|geben|gib|klick\w{1,2}|kreuz\w{1,2}|tipp\w{1,2}|nimm|nehmen|auswae?hlen)<30>[„“"'»]?(?:nicht mehr (?:beno[e]?tigt|gewollt|gebraucht|gewue?nscht)|versehentlich bestellt|aus versehen|irrtue?mlich|adresse falsch|falsche adresse|gefae?llt (?:mir )?nicht|meinung geae?ndert|anders ue?berlegt|falsch bestellt|doppelt bestellt|kein bedarf|gue?nstiger gefunden|sonstige\w{0,1}|fehlkauf)
        [„“"'»]?(?:nicht mehr beno[e]?tigt|versehentlich bestellt|aus versehen bestellt|adresse falsch|falsche adresse|gefae?llt nicht|falsch bestellt|meinung geae?ndert|kein bedarf|doppelt bestellt)[“”"'«]?<20>(?:an(?:zu)?geben|an(?:zu)?klicken|aus(?:zu)?wae?hlen|an(?:zu)?kreuzen|wae?hlen|nehmen|angibst|auswae?hlst|an|aus|statt|eintragen)
        (?:nicht|keinesfalls|auf keinen fall|bloß nicht)<12>[„“"'»]?(?:ware beschae?digt|beschae?digt|defekt|ausverkauft|nicht lieferbar|verkae?ufer\w{0,8}|nicht wie beschrieben|artikel nicht)\w{0,2}[“”"'«]?<15>(?:an\w{3,10}|aus\w{3,10}|wae?hlen|nehmen|angeben)
        [„“"'»(][^“”"'«)]{4,45}[“”"'«)]<4>(?:passt|geht|klappt|funktioniert|zieht|reicht|tut.?s)<4>(?:immer|auch|schon|vo[e]?llig|da|hier)`,
      unless: phrases`
        (?:tatsae?chlich\w{0,2}|richtig\w{0,2}|wahr\w{0,2}|zutreffend\w{0,2}|passend\w{0,2}|korrekt\w{0,2}|ehrlich\w{0,2}) (?:grund|rue?ckgabegrund|option|angabe)
        (?:zutrifft|der wahrheit|stimmt)
        (?:sie|du) (?:haben|hast)<40>(?:gewae?hlt|angegeben|ausgewae?hlt)
        als grund (?:wurde|ist)`,
      rewrite: "bitte wählen Sie den Grund, der für Sie zutrifft",
    },
    {
      id: "de/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        aus (?:den |der |einem |einer |ihren |deinen )?(?:1|ein|2|zwei|3|drei|4|vier|paar)\w{0,2}[ -]?stern\w{0,2}<30>(?:5|fue?nf|mehr|vier|4)
        (?:verzicht\w{1,2}|absehen|sehen)<15>(?:auf|von)<12>(?:negativ|schlecht|kritisch|oe?ffentlich)\w{0,3} ${WORD}{0,1}${REVIEW}
        (?:5|fue?nf|volle|alle) sterne?n?<12>(?:bitte|danke|bewertung|geben|wert|verdient|waeren|waren|da ?lassen|hinterlassen)
        ${LEAVE}<40>(?:(?:5|fue?nf|4|vier|volle|alle|maximale)[ -]?(?:[★⭐*]{1,5}|sterne?n?(?:-?(?:bewertung|rezension)\w{0,2})?|punkte)|(?:positiv|gut|best|toll|nett|lieb|hervorragend|super|schoe?n|freundlich|top|wohlwollend|fair|herausragend|exzellent|ausgezeichnet|perfekt)\w{0,3} ${WORD}{0,2}${REVIEW})
        (?:(?:5|fue?nf|4|vier|volle|alle)[ -]?(?:[★⭐*]{1,5}|sterne?n?(?:-?(?:bewertung|rezension)\w{0,2})?|punkte)|(?:positiv|gut|best|toll|nett|lieb|hervorragend|super|schoe?n|freundlich|top|wohlwollend|fair|herausragend|exzellent|ausgezeichnet|perfekt)\w{0,3} ${WORD}{0,2}${REVIEW})<40>(?:${LEAVE}|wue?rd\w{1,3}|wurd\w{1,3}|hilft|helfen|wae?re\w{0,1}|motivier\w{1,3}|bedeute\w{1,2}|verdien\w{1,3})
        ${RATE}<6>(?:${YOU} )?(?:bitte )?(?:uns|unser\w{0,2} [\wß-]{2,14}|das produkt|den artikel|es)<20>(?:positiv|gut|mit (?:5|fue?nf|vollen|4|vier)|bestmoe?glich|fair|hoch|5|fue?nf|wohlwollend)
        (?:positiv|gut|mit (?:5|fue?nf|vollen) sternen?|bestmoe?glich|wohlwollend) (?:zu )?bewerten
        (?:zufrieden|gefae?llt|glue?cklich|gefallen|freude|begeistert)<60>(?:${RATE}|${REVIEW})
        (?:wenn|falls|sofern) (?:${YOU}|alles|ihnen)<30>(?:zufrieden|gefae?llt|passt|glue?cklich)<50>(?:${RATE}|${REVIEW})
        (?:bitte|von|vermeid\w{1,2}|geben|gib|hinterlass\w{0,2}|keine?|nicht)<15>(?:kein\w{0,2} |nicht |eine[rn]? )?(?:negativ|schlecht|neutral|1-stern|ein-stern|niedrig)\w{0,3} ${WORD}{0,1}${REVIEW}
        (?:5|fue?nf|volle\w{0,1}|alle)[ -]?(?:sternchen|sterne?n?|punkte|punktzahl|[★⭐*]{1,5})(?:[ -](?:rezension|bewertung)\w{0,2})?
        (?:positive|nette|gute|liebe|tolle|schoe?ne|freundliche|wohlwollende|hohe|super)[rsn]? (?:${REVIEW})
        (?:schlecht\w{0,2}|negativ\w{0,2}|niedrig\w{0,2}|kritisch\w{0,2})<20>(?:${REVIEW}|bewert\w{1,4}|was schreib\w{1,3})<40>(?:schad\w{1,3}|kost\w{1,2}|ruinier\w{1,3}|treffen|gefae?hrd\w{1,3}|vermeiden|job|existenz|weh|lieber)
        (?:nicht|bitte nicht|keinesfalls) (?:so )?(?:negativ|schlecht|mit (?:einem|1|zwei|2) stern\w{0,2})<10>(?:bewert\w{1,4}|ab ?straf\w{1,3})?
        ${RATE}<25>(?:nicht|bitte nicht)<6>(?:negativ|schlecht)
        aus (?:den |dem )?(?:einem|zwei|drei|1|2|3|ein)\w{0,2} stern\w{0,2}
        (?:top|super|spitzen|best|traum|fue?nf-sterne|5-sterne|best-?mo[e]?gliche|glowing)[ -]?(?:bewertung|rezension|note|feedback)\w{0,2}
        (?:ihren|ihre|deinen|deine|volle|ein paar) sternen?<20>(?:leben|freu\w{1,3}|angewiesen|da|brauch\w{1,3})?
        (?:leben|abha[e]?ngig|angewiesen)<12>(?:von|auf) (?:ihr\w{0,2} |dein\w{0,2} |guten? |positiv\w{0,2} ){0,2}(?:${REVIEW})
        (?:nur |mit |bloß )(?:einem|ein|zwei|1|2|drei|3) stern\w{0,2}
        (?:nicht (?:gleich|sofort)|statt|anstatt) (?:so )?(?:schlecht|negativ)<12>(?:bewert\w{1,4}|rezensier\w{1,3})`,
      unless: phrases`
        (?<!als |kleinen |kleines )dank\w{0,2} fue?r (?:${YOUR}|die|das|diese|eine|all)(?: [\wß-]{1,16}){0,4} (?:${REVIEW}|5 ?sterne|rue?ckmeldung)
        (?:bedanken|freuen|gefreut)<20>(?:fue?r|ue?ber) (?:${YOUR}|die)(?: [\wß-]{1,16}){0,3} ${REVIEW}
        (?:nicht|nie|kein\w{0,2})[^,]{0,20}(?:um|nach|bitten|verlangen|erwarten|fordern)[^,]{0,25}${REVIEW}
        (?:sie haben|du hast)<40>(?:gegeben|hinterlassen|geschrieben|bewertet)
        (?:dank\w{0,2}|freuen uns|gefreut)<25>(?:5|fue?nf|positive|nette|gute|tolle|liebe|schoe?ne)<25>(?:${REVIEW}|sterne?)
        (?:hotel|energie|sterne-?hotel|sternfo[e]?rmig|weihnachts)
        sterne-?(?:motiv\w{0,2}|muster|form|projektor|hotel|design)|sternenhimmel`,
      rewrite: "über eine ehrliche Rückmeldung freuen wir uns",
    },
    {
      id: "de/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:ae?nder\w{1,3}|loe?sch\w{1,2}|entfern\w{1,2}|korrigier\w{1,2}|ue?berarbeit\w{1,2}|aktualisier\w{1,2}|revidier\w{1,2}|ue?berdenk\w{1,2}|pass\w{1,2}|nehm\w{1,2}|nimm|zieh\w{1,2}|verbesser\w{1,2}|erhoe?h\w{1,2}|bearbeit\w{1,2}|wandel\w{1,2})<30>(?:${YOUR}|die|diese|eine|deine) ${WORD}{0,2}(?:(?:[\wß-]{1,14}-?)?(?:bewertung(?:en)?|rezension(?:en)?|beurteilung(?:en)?)|review\w{0,1}|feedbacks?|sternen?)
        (?:${YOUR}|die|diese|der|ihr|dein) ${WORD}{0,2}(?:(?:[\wß-]{1,14}-?)?(?:bewertung(?:en)?|rezension(?:en)?|beurteilung(?:en)?)|review\w{0,1}|feedback|sternebewertung)<45>(?:(?:zu |ab|umzu)?ae?ndern|abzuae?ndern|abae?ndern|loe?schen|entfernen|korrigieren|ue?berarbeiten|aktualisieren|revidieren|ue?berdenken|anpassen|anzupassen|zurue?ck(?:zu)?(?:ziehen|nehmen)|erhoe?hen|anheben|anzuheben|bearbeiten|geae?ndert|geloe?scht|entfernt|hochstufen|herausnehmen|rausnehmen|raus ?zu ?nehmen)
        (?:1|ein(?:em|en)?|2|zwei|3|drei)[ -]?stern\w{0,2}<12>(?:auf|zu|in) (?:5|fue?nf|4|vier)
        (?:auf|zu) (?:5|fue?nf|4|vier) sternen?<10>(?:ae?ndern|erhoe?hen|anheben|anpassen|korrigieren|hochsetzen)
        (?:nimm|nehm\w{1,2}|zieh\w{1,2}|ae?nder(?:n|st|t)|lo[e]?sch\w{1,2}|ue?berdenk\w{1,2}|korrigier\w{1,2}|pass\w{1,2}|setz\w{1,2}|stuf\w{1,2})<30>(?:${REVIEW}|stern)<25>(?:raus|zurue?ck|weg|an|hoch|ab|herunter|runter|um|neu)?
        (?:${REVIEW})<25>(?:lo[e]?sch\w{1,3}|ue?berdenk\w{1,3}|(?:ab|um)?ae?nder(?:n|st|t)|zurue?ck\w{3,10}|entfern\w{1,3}|anpass\w{1,3}|hochsetz\w{1,3}|nachbesser\w{1,2}|rausnehm\w{1,2}|runternehm\w{1,2})
        (?:${REVIEW}|urteil)<40>(?:bessern? (?:sie )?(?:bitte )?nach|unfair|ungerecht|gelo[e]?scht|raus ist|verschwunden ist|entfernt)`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2})[^,]{0,40}(?:bitten|auffordern|verlangen|ae?ndern koe?nnen|loe?schen koe?nnen|noe?tig|ae?ndern wir|loe?schen wir|lassen)
        (?:(?:koe?nnen|due?rfen) (?:wir|ich)|(?:wir|ich) (?:koe?nnen|due?rfen|kann|darf))[^,]{0,40}nicht[^,]{0,15}(?:ae?ndern|loe?schen|entfernen|bearbeiten|beeinflussen)
        (?:sie|kunden|kae?ufer) koe?nnen<30>jederzeit<40>(?:ae?ndern|bearbeiten|loe?schen)
        (?:lieferadresse|versandstatus|sendungsstatus)
        lieferadresse|(?:ihre|deine) angaben
        (?:wir|ich) (?:haben|habe)<20>(?:weitergegeben|weitergeleitet)`,
      rewrite: "danke für Ihre offene Rückmeldung; wir möchten das Problem gern lösen",
    },
    {
      id: "de/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<35>(?:fue?r|gegen|nach|sobald|wenn|falls|im gegenzug|als dank|im austausch)<35>(?:${REVIEW}|${RATE})
        (?:${REVIEW}|${RATE})<50>(?:erhae?lt\w{0,2}|erhalten|bekomm\w{0,3}|schenk\w{1,2}|(?:senden|schicken|erstatten|ue?berweisen|geben|zahlen) wir|gewinn\w{0,3}|gibt es|gibt.?s|sichern|dafue?r|dann)<35>${GIFT}
        (?:fue?r|gegen|nach|bei|im tausch gegen|im gegenzug fue?r) (?:eine|ihre|jede|deine|ihrer|einer|die|5)[nr]? ?${WORD}{0,2}${REVIEW}<45>${GIFT}
        (?:nach|bei|gegen|fue?r) (?:der |die |einer |eine )?(?:ae?nderung|loe?schung|entfernung|anpassung|korrektur)<12>(?:${YOUR}|der|einer|deiner) ${WORD}{0,1}${REVIEW}
        (?:wenn|falls|sobald|nachdem) ${YOU}<45>(?:${REVIEW}|${RATE}|bewertet)<50>(?:wir|ich|erhalten|bekommen|bekommst|erhae?ltst)
        (?:${REVIEW}|${RATE})<30>(?:verlosung|gewinnspiel|tester ?programm)
        (?:bezahlte|vergue?tete) (?:bewertung|rezension)(?:en)?
        (?:${REVIEW}|${RATE})<45>(?:${GIFT}|legen wir|schicken wir|senden wir|gibt es|bekommen sie|bekommst du|kriegen sie|kriegst du|erstatten wir|ue?berweisen wir)
        (?:screenshot|bildschirmfoto|foto|link)<20>(?:${REVIEW})<35>(?:geschenk|gutschein|euro|€|bekomm\w{1,3}|erhalt\w{1,2}|erhae?lt\w{0,2})
        (?:als|zum) (?:kleinen |kleines )?(?:dank|dankescho[e]?n|gegenleistung)<15>(?:${REVIEW}|${RATE})`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2}|due?rfen leider)[^,]{0,30}(?:anbieten|geben|gewae?hren|geschenk\w{0,1}|gutschein\w{0,1}|belohn\w{1,4}|bezahlen|rabatt\w{0,1}|gegenleistung|vergue?ten|bewertung(?:en)?)
        (?<!als |kleinen |kleines )dank\w{0,2} fue?r (?:${YOUR}|die|das|diese|eine|all)(?: [\wß-]{1,16}){0,4} (?:${REVIEW}|5 ?sterne)
        helfen (?:wir|ich)`,
      rewrite: "",
    },
    {
      id: "de/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:kontaktier\w{1,2}|schreib\w{0,3}|meld\w{1,2}|wend\w{1,2}|sprech\w{1,2}|sprich|sag\w{1,2}|sagt|teil\w{1,2}|kommen|geben)<50>(?:bevor|ehe|anstatt|statt|vor|und nicht)<40>(?:${REVIEW}|${RATE}|bewertung)
        (?:bevor|ehe|anstatt|statt|vor)<40>(?:${REVIEW}|${RATE}|abgabe einer bewertung)<40>(?:kontaktier\w{1,2}|schreib\w{0,3}|meld\w{1,2}|wend\w{1,2}|sprech\w{1,2}|sprich|sag\w{1,2}|teil\w{1,2}|lassen sie|geben sie uns|zuerst|erst)
        (?:nicht zufrieden|unzufrieden|problem\w{0,1}|fragen|etwas nicht (?:passt|stimmt|in ordnung))<60>(?:bevor|ehe|statt|anstatt|nicht gleich|nicht sofort|keine)<35>(?:${REVIEW}|${RATE})
        (?:bevor|ehe|anstatt|statt|vor)<20>(?:schlecht\w{0,2}|negativ\w{0,2}|oe?ffentlich|bewert\w{1,4}|rezension\w{0,2}|kritik)<40>(?:schreib\w{0,3}|ruf\w{0,2}|meld\w{0,3}|sprech\w{0,3}|sag\w{0,2}|sprich|kontaktier\w{0,2}|red\w{1,2}|wend\w{1,2}|lo[e]?s\w{1,2}|lieber)
        (?:sprechen|sprich|reden|rede|melden|schreiben)<20>(?:lieber|erst|zuerst|doch)<20>mit (?:uns|mir)`,
      unless: phrases`
        (?<!als |kleinen |kleines )dank\w{0,2} fue?r`,
      rewrite: "wenn etwas nicht stimmt, sagen Sie es uns bitte hier, wir helfen gern",
    },
    {
      id: "de/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:bitte|${CAN} ${YOU}|vergessen sie nicht|wuerden|wurden|freuen|freue|gerne|ue?ber|dankbar)<40>(?:${REVIEW}|${RATE})
        ${RATE} ${YOU}<15>(?:uns|bitte|unser\w{0,2}|den|das)`,
      unless: phrases`
        (?<!als |kleinen |kleines )dank\w{0,2} fue?r`,
      rewrite: "",
    },
    {
      id: "de/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        newsletter<12>(?:anmeld\w{1,3}|an|abonnier\w{1,2}|eintragen)
        (?:kennen|kennst) (?:sie|du) (?:schon |eigentlich )?(?:unser\w{0,2})
        (?:mit|nutz\w{1,2}|verwend\w{1,2}|gib|geben|sicher\w{0,2}|hol\w{0,2}|hier ist|loe?s\w{1,2})<20>(?:dem |den |unserem |ihrem |deinem |ihren |code |\d{1,2} ?% ?){0,2}(?:[\wß]{2,14}-?)?(?:rabatt|gutschein|aktions|promo|coupon|willkommens)[ -]?(?:code|coupon|gutschein)?\w{0,2}
        (?:code|gutscheincode|rabattcode|coupon)[\s:„"']{1,3}[a-z]{2,12}\d{1,4}
        \d{1,3} ?(?:%|prozent) (?:rabatt|nachlass|gue?nstiger|reduziert|auf (?:ihren|deinen|alle|den|das|unser\w{0,2}|die nae?chste)|sparen|auf)(?! (?:geladen|akku))
        (?:kauf\w{1,2}|bestell\w{1,2}|nimm|nehmen) (?:sie )?(?:\d|zwei|drei|2|3)<20>(?:zahl\w{1,2}|bekomm\w{1,2}|gratis|erhalt\w{1,2}|sparen)
        \d fue?r \d
        (?:schau\w{0,2}|stoe?ber\w{0,2}|entdeck\w{0,2}|besuch\w{1,2}|wirf|werfen|seh\w{1,2}|beacht\w{1,2}|probier\w{1,2})<25>(?:${OUR}|die|das) ${WORD}{0,1}(?:andere\w{0,1}|neu\w{1,3}|weitere\w{0,1}|passende\w{0,1}|aktuelle\w{0,1}|sortiment|kollektion\w{0,2}|produkte?n?|artikel|shop|sale|angebot\w{0,2}|bestseller|neuheiten|aktion\w{0,2})
        ${OUR} ${WORD}{0,1}(?:sortiment|kollektion\w{0,2}|(?:[\wß]{2,12}-?)?shop|angebot\w{0,2}|neuheiten|bestseller\w{0,1})<15>(?:stoe?ber\w{1,2}|umseh\w{1,2}|umschau\w{1,2}|vorbeischau\w{1,2}|reinschau\w{1,2}|entdeck\w{1,2})
        (?:folg\w{1,2}|abonnier\w{1,2}) (?:sie )?(?:${OUR} (?:shop|laden|kanal|seite|marke|store|newsletter)|uns(?: hier)?(?: im shop)?(?: fue?r|,|!))
        (?:fruehlings|fruhlings|sommer|herbst|winter|weihnachts|oster|black[ -]friday|cyber[ -]monday|jubilae?ums|schluss|raeumungs|raumungs|flash|mega|blitz|sonder|abverkauf|prime|jahresend|valentins)[ -]?(?:sale|verkauf|angebot\w{0,1}|aktion\w{0,2}|rabatt\w{0,1}|deals?|schlussverkauf)
        (?:im (?:angebot|sale)|(?:sonder|aktions|einfuehrungs|einfuhrungs|vorteils|vorzugs)(?:preis|angebot|rabatt)\w{0,2}|neue kollektion|neuheiten|neu im (?:shop|sortiment)|gratisgeschenk|nae?chste\w{0,1} (?:bestellung|einkauf|kauf)<25>(?:rabatt|gutschein|%|prozent|euro|sparen|gratis)|(?:rabatt\w{0,2}|gutschein\w{0,2}|%|prozent)<25>nae?chste\w{0,1} (?:bestellung|einkauf|kauf))
        (?:vielleicht|bestimmt|sicher|koe?nnte|kae?me|wuerde|wurde|darf|duerfen|durfen)<25>(?:gefae?llt|gefallen|interessier\w{1,3}|empfehlen|vorstellen)<25>(?:ihnen |dir )?<12>(?:auch|unser\w{0,2}|passende\w{0,1}|neue\w{0,1})?
        (?:empfehl\w{1,2}|stell\w{1,2})<25>(?:wir |ich )?(?:ihnen |dir )?(?:auch |noch |zusae?tzlich |gerne? )?(?:unser\w{0,2}|dazu unser\w{0,2}) (?:[\wß-]{2,18})
        (?:passt|passen|perfekt|ideal|dazu)<15>(?:auch )?(?:unser\w{0,2}) (?:[\wß-]{2,18})<20>(?:bestell\w{1,2}|kaufen|dazu|im angebot|perfekt|ideal)
        (?:abonnier\w{1,2}|anmeld\w{1,2}|meld\w{1,2}|registrier\w{1,2})<20>newsletter\w{0,1}
        (?:werd\w{1,2}|werde) (?:sie )?(?:jetzt )?(?:vip|club|stamm)?[ -]?(?:mitglied|stammkunde)
        (?:profitier\w{1,2}|spar\w{1,2}) (?:sie )?(?:jetzt|von|bis zu|noch|heute)
        (?:unser\w{0,2}|die|eine) neue\w{0,1} [\wß-]{3,24}(?:serie|kollektion|linie|reihe|produkte|modelle|farben)?<12>(?:ist da|sind da|ist eingetroffen|eingetroffen|im shop|erhae?ltlich)
        (?:schau\w{0,2}|werf\w{1,2}|wirf|seh\w{1,2})<20>(?:blick|mal|rein|vorbei|an)<10>(?:drauf|darauf|hinein|shop|sortiment)?(?=[!.]|$)
        (?:passt|passen|dazu|ergae?nzend|außerdem|ausserdem|ue?brigens|nebenbei)<30>(?:haben wir|fue?hren wir|gibt es bei uns|bieten wir|unser\w{0,2})<40>(?:im sale|sortiment|im angebot|reduziert|deckel|set|neu|[\wß-]{4,20})
        (?:viele|die meisten|andere) kunden<12>(?:bestellen|kaufen|nehmen|greifen)<15>(?:dazu|auch|gleich|zu)
        (?:stammkunde\w{0,1}|treuekunde\w{0,1}|neukunde\w{0,1})<20>(?:\d|rabatt|prozent|vorteil\w{0,1})
        ab \d{1,4} ?(?:€|euro|chf)<20>(?:gratis\w{0,10}|geschenk|kostenlos|rabatt|versandkostenfrei)
        (?:alles|sortiment|ware|artikel|preise) (?:ist |sind |bei uns )?(?:reduziert|herabgesetzt|im sale|im angebot)|alles reduziert
        (?:nehmen|kaufen|bestellen|nimm|kauf)<8>(?:zwei|drei|2|3|zwei weitere)<20>(?:zahl\w{1,2}|eins|gratis|geschenkt|rabatt|spar\w{1,2})
        (?:(?:weitere|zwei|drei|gleich noch|jetzt noch)<30>in den (?:korb|warenkorb)(?: legen)?|noch (?:zwei|ein|eine|drei|weitere) [\wß ]{2,20}(?:mitbestellen|dazubestellen|dazulegen))
        (?:code|gutschein) [a-z]{3,12}\d{1,3}
        (?:sparen|spare|sparst|sichern) (?:sie |du )?(?:sich )?(?:beim nae?chsten|bei der nae?chsten|auf die nae?chste|\d{1,2} ?(?:%|prozent|€|euro))
        im sale|rabattaktion|neuheit\w{0,2}|bestseller|unser renner|dauerbrenner
        (?:frisch|neu|soeben|gerade|endlich)<12>(?:eingetroffen|reingekommen|hereingekommen|erschienen|im laden)
        (?:sommer|winter|herbst|fru[e]?hjahrs|weihnachts|oster)-?kollektion
        empfehl\w{1,2} (?:sie )?uns weiter|freunde werben|treueprogramm|doppelpack|zum halben preis|halber preis|zum vorteilspreis|(?:3|drei) zum preis von (?:2|zwei)
        (?:seh\w{1,2}|schau\w{0,2})<8>(?:sich |dir )?<12>(?:auch |ruhig |gern |gerne ){0,3}<6>(?:unser\w{0,2}|die neue\w{0,1}|den neuen)<30>an
        (?:schon|mal) an (?:passende\w{0,1}|ein\w{0,2} [\wß]{3,14})<30>gedacht
        (?:mit|code) [a-z]{3,10}\d{1,3} (?:gibt|spar\w{1,2}|bekomm\w{1,2}|erhalt\w{1,2})
        \d{1,3} ?(?:%|prozent)<4>(?:runter|herunter|heruntergesetzt|runtergesetzt|herabgesetzt|billiger|ermae?ßigt|abzug|preisnachlass|unter (?:dem )?(?:laden|listen|original|normal)preis)
        (?:runter|herunter|herab)gesetzt(?! werden)|zum (?:halben|kleinen|schmalen|vorzugs)[ -]?preis|zum schnae?ppchenpreis|(?:den|dieser|diesen|so einen) preis<8>(?:sehen|siehst|bekommen|kriegen|kriegst|gibt)<16>(?:nie|nicht) (?:wieder|mehr)`,
      unless: phrases`
        (?:nicht|kein\w{0,2}|leider|abgelaufen|ungue?ltig|beendet)[^,]{0,30}(?:rabatt\w{0,6}|gutschein\w{0,6}|coupon\w{0,1}|aktion\w{0,2}|code\w{0,1}|angebot\w{0,1}|prozent|sale)
        (?:rabatt\w{0,6}|gutschein\w{0,6}|coupon\w{0,1}|code\w{0,1}|angebot\w{0,1}|aktion)[^,]{0,30}(?:nicht|abgelaufen|ungue?ltig|beendet|vorbei|leider)
        (?:steht|stehen|sehen|wie|siehe|beschrieben|angegeben|zeigt)<40>im angebot
        (?:text|foto|fotos|bild|bilder|angaben?|ma(?:ß|ss)e|beschreibung|hinweis|tabelle)<20>im angebot`,
      rewrite: "",
    },
    {
      id: "de/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:nur|bloß|bloss|jetzt) fue?r kurze zeit
        fue?r kurze zeit<15>(?:gibt|erhae?ltlich|im angebot|reduziert|gue?nstiger|zum|verfue?gbar|\d)
        (?:jetzt oder nie|wer zuerst kommt|first come|(?:letzte|nur noch wenige) stunden|countdown lae?uft|die zeit lae?uft|nicht lange zoe?gern|zoe?gern sie nicht|nicht zu lange warten)
        nur (?:noch )?(?:bis )?(?:heute|jetzt|diese woche|dieses wochenende|bis mitternacht|heute nacht|heute abend|(?:die|in den) nae?chsten|fue?r kurze zeit|kurze zeit|wenige stunden|kurz(?:fristig)? verfue?gbar|solange)<20>(?:\d{1,2}|gue?ltig|stunden|minuten|zum|fue?r|im|reduziert|zu diesem preis|und|noch|,|!|-|verfue?gbar|gue?nstig\w{0,2}|erhae?ltlich|angebot|gibt|\d)?
        (?:heute|jetzt|noch) nur<15>(?:\d|zum|fue?r|€)
        (?:letzte|allerletzte|einmalige|einzige) (?:chance|gelegenheit|moe?glichkeit)
        (?:schnell|beeil\w{1,3}|greif\w{0,2} ${YOU}?|jetzt|sofort|sichern|rasch) ?(?:sein|sie sich|dich|euch|zugreifen|zuschlagen|kaufen|bestellen|sichern|noch heute|zu)<15>(?:!|bevor|ehe|solange|denn|weil|da|,|sonst|und|ist|es)?
        (?:bestell\w{1,2}|kauf\w{1,2}|greif\w{1,2}|schlag\w{1,2}) (?:sie )?(?:jetzt|schnell|sofort|noch heute|lieber gleich|besser heute|am besten sofort)<40>(?:bevor|ehe|solange|denn|weil|sonst|da|zu|!|,)
        (?:zeitlich )?(?:begrenzt|befristet)\w{0,2} (?:angebot\w{0,1}|aktion\w{0,2}|zeit|preis|rabatt|verfue?gbar\w{0,2})
        (?:angebot|aktion|preis|rabatt|sale|aktionspreis)<20>(?:endet|lae?uft|gilt|gue?ltig|laeuft|verfae?llt|verfallen|ist nur)<25>(?:heute|morgen|bald|um mitternacht|mitternacht|in \d{1,2} ?(?:h|stunden?|minuten?)|in wenigen|nur noch|nicht mehr lange|ab)
        (?:endet|lae?uft|verfae?llt) (?:schon |bereits )?(?:heute|morgen|um mitternacht|in wenigen (?:stunden|minuten)|in \d{1,2} ?(?:h|stunden?|minuten?))
        (?:solange|so lange) (?:der |unser )?vorrat(?: noch)? reicht
        (?:nachfrage|andrang|interesse)<15>(?:ist )?(?:riesig|enorm|extrem|sehr hoch|sehr gross|sehr groß)
        (?:bevor|ehe|sonst)<12>(?:er|es|sie|alles|alle|jemand anders?|ein anderer|der artikel|das angebot|zu spae?t)<12>(?:weg|vergriffen|ausverkauft|zu spae?t|wegschnapp\w{1,2}|kauft|schnappt|vorbei|ist)
        (?:verkauft sich|gehen|geht|sind)<20>(?:rasend|sehr schnell|wie warme semmeln|schnell)<12>(?:weg|aus|vergriffen|ausverkauft)?
        (?:innerhalb|in) (?:der |den )?nae?chsten (?:\d{1,2}|zwei|drei|paar|wenigen|zehn)? ?(?:minuten|stunden)<30>(?:bestell\w{1,3}|kauf\w{1,3}|zahl\w{1,3}|entscheid\w{1,3}|bezahl\w{1,3}|preis|sonst|sichern)
        (?:bestell\w{1,2}|kauf\w{1,2}|bezahl\w{1,2}|entscheid\w{1,2})<20>(?:innerhalb|in) (?:von |der |den |nae?chsten |\d){1,3} ?(?:\d{1,2}|zwei|drei|zehn)? ?(?:minuten|stunden)<30>(?:sonst|oder|ansonsten|andernfalls|bevor|teurer|steigt|weg)
        (?:preis|preise)<12>(?:steigt|steigen|erhoe?ht|erhoe?hen|geht|gehen)<12>(?:sich )?(?:morgen|bald|heute|ab|um mitternacht|nae?chste|wieder)
        (?:morgen|ab morgen|danach)<10>(?:wird es|ist er|ist es|kostet|wieder)<12>(?:teurer|der alte preis|zum normalpreis|mehr|vorbei|weg)
        (?:nur|bloß|bloss) noch (?:\d{1,2}|ein|eins|zwei|drei|wenige|ein paar|einige)<25>(?:schnell|jetzt|sofort|zugreifen|sichern|beeil\w{1,3}|also bestell\w{1,2}|greif\w{1,2}|schlag\w{1,2})
        wer (?:jetzt|heute|zuerst|schnell|zu lange)<30>(?:leer aus|mahlt|zuerst|spart|verpasst|pech)
        (?:verpassen|verpasse|verpasst) (?:sie )?(?:nicht|das nicht|es nicht|diese|dieses|keinesfalls)
        nur noch (?:heute|bis|wenige|\d{1,2} stunden|kurze zeit|diese woche|morgen)
        (?:greif\w{0,2}|schlag\w{0,2}|beeil\w{0,3}|zugreifen|zuschlagen|sputen|tempo)<15>(?:schnell|jetzt|sofort|zu|sich|dich|lieber|heute)
        (?:morgen|uebermorgen|ab montag|bald|danach|nachher)<20>(?:zu spae?t|weg|teurer|vorbei|ausverkauft|vergriffen|ae?rgern|steigt)
        (?:nie wieder|nie mehr|so schnell nicht wieder)<20>(?:so gue?nstig|zu diesem preis|bekommen|kriegen|wieder)
        so gue?nstig<20>nie (?:wieder|mehr)
        (?:angebot|aktion|rabatt|preis|sale)<15>(?:lae?uft|endet|gilt|ist|gue?ltig)<15>(?:mitternacht|heute|morgen|aus|ab|nur|weg)
        wer (?:jetzt|heute|zu spae?t|zu lange)<20>(?:nicht|wartet|zo[e]?gert|kommt)
        (?:letzten|letzte|restlichen) (?:stue?cke?|exemplare|paare|chance|gelegenheit)|letzte chance
        (?:jetzt|sofort|gleich|schnell) (?:zuschlagen|zugreifen|kaufen|bestellen|sichern|sein)
        (?:aktion|angebot|rabatt|deal|sale)<12>(?:vorbei|zu ende|ausgelaufen|weg)|(?:heute abend|heute nacht|morgen frueh|morgen)<12>(?:ist|sind)<15>(?:aktion|angebot|rabatt|alles|set)<12>(?:vorbei|zu ende|weg)
        (?:vorrat|bestand|lager) (?:schrumpft|schwindet|wird knapp|leert sich|geht zur neige)|(?:andere|viele)<15>(?:schon im warenkorb|warten schon|interessieren sich|schon angefragt|sehen sich)|dann ist schluss|danach ist schluss|zo[e]?ger\w{1,2} (?:sie )?nicht`,
      unless: phrases`
        (?:rue?ckgabe\w{0,10}|rue?cksend\w{1,12}|widerruf\w{0,10}|erstattung\w{0,6}|[\wß]{0,16}frist(?:en)?|reklamation\w{0,6}|garantie\w{0,10}|antrag\w{0,2}|einspruch|abholfrist|packstation|zustellversuch|umtausch\w{0,6}|zurue?ck(?:zu)?(?:send\w{1,3}|schick\w{1,3}|geb\w{1,3})|versandlabel|rue?ckgabefenster)
        (?:versand\w{0,10}|verschick\w{1,3}|versenden|versendet|abhol\w{1,6}|bue?ro|geschlossen|geoe?ffnet|feiertag\w{0,1}|urlaub|wartung|erreichbar|chatzeiten|lieferung|zustellung|zugestellt)<40>(?:heute|morgen|bis|nur)
        (?:nicht|kein\w{0,2}|ohne)<12>(?:beeilen|eile|hetzen|stress|druck)
        limitierte (?:auflage|edition)
        rechnung`,
      rewrite: "",
    },
    {
      id: "de/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:nur|bloß|bloss) noch (?:\d{1,2}|ein|eins|eines|zwei|drei|wenige|ein paar|einige)<20>(?:stue?ck\w{0,2}|auf lager|verfue?gbar|da|ue?brig|vorrae?tig|artikel|exemplare?)
        (?:letzte\w{0,1}|restlichen) (?:stue?cke?|exemplare?|artikel|paare?)
        (?:fast|beinahe|nahezu|bald) (?:ausverkauft|vergriffen|weg)
        (?:andere|mehrere|viele|\d{1,3}) ?(?:kunden|kae?ufer|leute|interessenten|personen)?<4>(?:haben|hat|legen)<25>(?:im|in den|in ihrem) warenkorb`,
      unless: phrases`
        nur noch<12>(?:tage?|stunden?|wochen?|minuten?)`,
    },
    {
      id: "de/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:besseren?|gue?nstigeren?|billigeren?|niedrigeren?) (?:preis|preise|angebot|qualitae?t|service)\w{0,1}<15>(?:finden|bekommen|gibt|findest|bekommst|erhalten)<12>(?:sie |es |du )?(?:nirgend\w{1,3}|nicht|kaum|nie|woanders nicht)
        wir sind (?:die|der) (?:besten?|gue?nstigsten?|gro(?:ß|ss|e(?:ß|ss))ten?|schnellsten?|fue?hrenden?|marktfue?hrer|nummer 1|nr\.? 1)
        (?:bestes|bester|beste|hoe?chste) (?:[\wß-]{3,40})<20>(?:auf dem markt|am markt|der welt|weltweit|in (?:ganz )?(?:deutschland|europa)|aller zeiten|im internet|ue?berhaupt)
        (?:der|die|das|den) [a-zß]{3,16}ste[nrs]? (?:[\wß-]{3,24} )?(?:der welt|weltweit|auf dem markt|deutschlands|europas|aller zeiten|in ganz deutschland|in deutschland|in europa|den es gibt|die es gibt|das es gibt)
        (?:bestes|unschlagbares|bestmoe?gliches) preis-?leistungs-?verhae?ltnis
        (?:bestpreis\w{0,3}|tiefstpreis\w{0,3}|tiefpreisgarantie|niedrigst\w{1,3} preis\w{0,2}|gue?nstigste\w{0,1} (?:preis\w{0,2}|angebot\w{0,1}|anbieter\w{0,1}|shop|hae?ndler|verkae?ufer|auf|im|in|weit|ue?berhaupt|von|der|produkt)|billigste\w{0,1}<20>(?:preis\w{0,2}|angebot|anbieter|shop|markt|internet|netz|ue?berhaupt|von allen|weit))
        am (?:gue?nstigsten|billigsten|besten)<12>(?:von allen|auf dem markt|im internet|im netz|weltweit|in ganz|ue?berhaupt|deutschlandweit|am markt)
        (?:sind|ist|bieten)<20>(?:wir |hier |bei uns )?(?:konkurrenzlos|unschlagbar|unue?bertroffen|unerreicht|einzigartig gue?nstig|ungeschlagen)\w{0,2}
        (?:konkurrenzlos|unschlagbar|unue?bertroffen|unerreicht|unvergleichlich|unue?bertrefflich)\w{0,2}
        (?:nirgends|nirgendwo|nirgendwo sonst|woanders nicht|niemand|kein anderer(?: [\wß]{2,14})?|kein mitbewerber|keine andere [\wß]{2,14})<25>(?:gue?nstiger|billiger|besser|so gue?nstig\w{0,1}|so gut\w{0,1}|bessere\w{0,1}|niedriger\w{0,1}|diese qualitae?t)
        (?:gue?nstiger|billiger|besser|hochwertiger|ue?berlegen) als<12>(?:alle|jede\w{0,1}|saemtliche|samtliche|die gesamte|der rest|ue?berall|die konkurrenz|jeder andere|alles andere|andere (?:anbieter|marken|hae?ndler|shops))
        (?:der|die|das|den|dem|unser\w{0,2}|weltweit|absolut)<8>(?:welt)?(?:beste[nrsm]?|hochwertigste\w{0,1}|beliebteste\w{0,1}|sicherste\w{0,1}|stae?rkste\w{0,1}|schnellste\w{0,1}|stabilste\w{0,1}|meistverkaufte\w{0,1}|fue?hrende\w{0,1}|modernste\w{0,1}|leistungsstae?rkste\w{0,1}|haltbarste\w{0,1}|bequemste\w{0,1}|groe?(?:ß|ss)te\w{0,1}|tollste\w{0,1})<30>(?:der welt|weltweit|auf dem markt|am markt|im internet|im netz|in (?:ganz )?(?:deutschland|europa|oe?sterreich|der schweiz)|deutschlands|europas|aller zeiten|ue?berhaupt|auf amazon|bei amazon|die es gibt|das es gibt|den es gibt|der branche|seiner klasse|ihrer klasse|seiner art|ihrer art|auf der plattform|von allen|weit und breit|bei tik ?tok|die sie (?:je|finden|kaufen|bekommen)|das sie (?:je|finden|kaufen|bekommen)|den sie (?:je|finden|kaufen|bekommen))
        (?:welt|markt|branchen|deutschland|europa)(?:weit)?[ -]?(?:beste\w{0,1}|fue?hrer|fue?hrend\w{0,2}|meister|spitze)
        (?:deutschlands|europas|oe?sterreichs|die|ihre|unangefochtene) (?:nr\.?|nummer) ?(?:1|eins)(?! (?:der liste|in der|im bild|auf dem))
        (?:weltbeste\w{0,1}|spitzenreiter|testsieger|deutschlands (?:beste|beliebteste|gue?nstigste|groe?(?:ß|ss)te)\w{0,1}|europas (?:beste|beliebteste|groe?(?:ß|ss)te)\w{0,1})
        (?<!(?:teil|schritt|schraube|schrauben|schrauben sie|stecken sie|setzen sie|nehmen sie|mit|bild|abbildung|punkt|position|stufe) )(?:nr\.?|nummer|no\.?|platz|#) ?(?:1|eins)<12>(?:in|auf|der|im|bei|am|marke|hae?ndler|anbieter|shop|fue?r|unter|weltweit|verkae?ufer)(?! (?:der|dem|im) (?:bild|anleitung|zeichnung|foto|karton|liste|abbildung|skizze))
        (?:sind|haben|ist|bieten|liefern|fue?hren|verkaufen)<20>(?:die |den |das |der |nur )?(?:allerbeste\w{0,1}|beste[nrsm]?|hoe?chste\w{0,1}) (?:qualitae?t|preise?n?|produkte?|shop|marke|hae?ndler|verkae?ufer|service|material\w{0,4}|anbieter|ware)
        allerbeste\w{0,1} (?:qualitae?t|preis\w{0,2}|ware|produkte?)
        (?:etwas )?(?:besseres|gue?nstigeres|billigeres)<15>(?:werden sie|finden sie|gibt es|findest du|bekommen sie)<12>(?:nicht|nirgend\w{1,3}|kaum|nie)
        (?:gue?nstigste\w{0,1}|billigste\w{0,1}|niedrigste\w{0,1}|beste\w{0,1}|tiefste\w{0,1})<6>(?:preis\w{0,2}|angebot\w{0,1}|qualitae?t)<20>(?:netz|internet|markt|web|weltweit|deutschland|europa|land)
        (?:der|die|das|den|dem) (?!nae?chste|letzte|erste|meiste)[a-zß]{3,16}ste[nrs]? (?:[\wß-]{3,24} )?(?:der welt|weltweit|auf (?:dem|der) (?:[\wß]{3,12} )?(?:markt|welt|erde)|deutschlands|europas|ue?berhaupt|im netz|im internet|im ganzen)
        (?:besser\w{0,2}|gue?nstiger\w{0,2}|billiger\w{0,2}|hochwertiger\w{0,2}|leichter\w{0,2}|stabiler\w{0,2}|schneller\w{0,2})<30>(?:finden|bekommen|kriegen|gibt|findest|kriegst)<12>(?:sie|du|es)?<8>(?:nirgend\w{1,3}|nicht|nie|kaum)
        (?:nirgend\w{1,3}|niemand|kein\w{0,2} ander\w{1,3}(?: [\wß]{3,16})?|keine? (?:konkurrent|mitbewerber|marke|hersteller|anbieter))<25>(?:gue?nstiger\w{0,2}|billiger\w{0,2}|besser\w{0,2}|mithalten|herankommen|ran|toppen|heran|das wasser|gleichwertig\w{0,2})
        nirgend\w{1,3}<40>(?:gue?nstiger\w{0,2}|billiger\w{0,2}|besser\w{0,2})
        (?:besser\w{0,2}|gue?nstiger\w{0,2}|billiger\w{0,2}|hochwertiger\w{0,2}|stae?rker\w{0,2})<20>(?:hat|haben|macht|baut|bietet|verkauft|liefert|fue?hrt)<25>(?:keiner|niemand|kein anderer|sonst keiner)(?! (?:erklae?rt|geschafft|gesagt|verstanden))
        (?:kommt|kommen|da kommt)<10>kein\w{0,2}<20>(?:ran|heran|mit)
        (?:die|unser\w{0,2}|ist|sind|eine|deutschlands|europas) (?:[\wß]{2,14} )?(?:nummer eins|nummer 1|nr\.? ?1|marktfue?hrer|spitzenreiter)
        (?:deutschlands|europas|oe?sterreichs|welt|der welt) (?:beliebteste\w{0,1}|gro(?:ß|ss)te\w{0,1}|beste\w{0,1}|gue?nstigste\w{0,1}|erfolgreichste\w{0,1})|unschlagbar\w{0,2}|konkurrenzlos\w{0,2}|beste\w{0,1},? d(?:ie|en|as) (?:es|sie)<30>(?:gibt|finden|kriegen|bekommen)
        (?:gue?nstiger|billiger|besser|schneller|schoe?ner|sicherer)<12>(?:geht|wird|gibt|kann)<10>(?:es |man )?(?:nicht|nirgend\w{1,3}|nimmer|kaum)
        (?:nonplusultra|einzigartig\w{0,2}|alleinstellungsmerkmal|spitzenklasse|weltklasse|das ma(?:ß|ss) aller dinge|der mercedes unter|der rolls|ko[e]?nigsklasse|referenzklasse)
        (?:schlae?gt|toppt|ue?bertrifft|erreicht)<8>(?:uns|das|es|ihn|sie)<8>(?:niemand|keiner|kein\w{0,2}|so schnell)
        (?:der|die|das) beste\w{0,1}<8>(?:weit und breit|ue?berhaupt|von allen|auf dem|im ganzen|in ganz)
        (?:best|gue?nstigst|billigst|schoe?nst|stae?rkst|stabilst|robustest|hellst|leichtest|schnellst|sichersten?|hoe?chst|feinst|modernst|zuverlae?ssigst|beliebtest)\w{0,2}(?: [\wß-]{2,24}){0,2} (?:auf|am|im|in|weit|ue?ber)(?: dem| der| den)?(?: ganzen| ganzer| gesamten| deutschen| europae?ischen)? (?:markt|welt|deutschland|oe?sterreich|schweiz|europa|internet|netz|planeten|erde|universum|branche|und breit|land)`,
      unless: phrases`
        (?:beste[nr]? (?:grue?ße|gruß|gruss|grue?sse|wue?nsche|dank|zeit|loe?sung|option|wahl fue?r sie)|nach besten krae?ften|nach bestem wissen|unser bestes)
        (?:nicht|nie|kein\w{0,2})<15>(?:behaupten|sagen|versprechen|der (?:beste|gue?nstigste)|die (?:beste|gue?nstigste))
        (?:gue?nstigste|schnellste|beste|niedrigste)\w{0,1} (?:versand\w{0,4}|liefer\w{2,8}|option|stufe|temperatur|einstellung|groe?(?:ß|ss)e|geschwindigkeit|stellung|platz|position)
        [„“"'»][^“”"'«]{0,24}(?:beste[rsn]?|welt)[^“”"'«]{0,24}[“”"'«]
        (?:aufdruck|schriftzug|spruch|motiv|gravur|tasse mit|titel|name des)`,
      rewrite: "zu einem guten Preis und in guter Qualität",
    },
    {
      id: "de/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        (?:absolut|garantiert|gar|ue?berhaupt) nichts (?:passieren|schiefgehen|kaputtgehen)
        kann<12>nichts (?:passieren|schiefgehen|kaputtgehen)
        (?:100|hundert) ?(?:%|prozent|prozentig\w{0,2})<3>(?:ig\w{0,2} )?<3>${WORD}{0,1}(?:sicher\w{0,3}|authentisch\w{0,2}|original\w{0,2}|echt\w{0,2}|wirksam\w{0,2}|zufrieden\w{0,5}|garantiert\w{0,2}|wasserdicht\w{0,2}|zuverlae?ssig\w{0,2}|funktionier\w{1,3}|passt|passend|perfekt|risikofrei|ergebnis\w{0,2}|natue?rlich|unbedenklich|kompatibel|neu|erfolg\w{0,6}|garantie|dicht|ungefae?hrlich|bruchsicher|effektiv|qualitae?t|legal|identisch|farbecht)
        (?:hundertprozentig|100-?prozentig)\w{0,2}
        zu (?:100|hundert) ?(?:%|prozent)
        (?:wir|ich)<8>garantier(?:en|e)
        garantier(?:en|e) (?:wir|ich|ihnen|dir)
        garantiert
        (?:geld-?zurue?ck|zufriedenheits|tiefpreis|bestpreis|erfolgs|lebenszeit|qualitae?ts|funktions|echtheits|originalitae?ts)[ -]?garantie
        (?:lebenslange?\w{0,1}|ewige?\w{0,1}|volle|uneingeschrae?nkte|unbegrenzte) garantie
        (?:nie|niemals|nie wieder|unmoe?glich|garantiert nicht|auf keinen fall)<12>(?:kaputt\w{0,8}|brech\w{1,2}|bricht|rei(?:ß|ss)\w{1,2}|rost\w{1,2}|verblass\w{1,2}|auslauf\w{1,2}|verschlei\w{1,4}|versag\w{1,2}|ausfall\w{1,2}|einlauf\w{1,2}|abfae?rb\w{1,2}|verlier\w{1,2}|entte?ae?usch\w{1,2}|enttae?usch\w{1,2}|zerkratz\w{1,2}|undicht|ab(?:blae?tter|nutz)\w{1,2}|ue?berhitz\w{1,2}|verform\w{1,2})
        (?:geht|gehen|brich\w{1,2}|bricht|rei(?:ß|ss)t|rostet|verblasst|lae?uft|versagt|fae?llt|verliert|fae?rbt)<12>(?:nie|niemals)(?: mehr| wieder)?
        (?:kann|koe?nnen) (?:gar |ue?berhaupt |definitiv )?(?:nicht|nie|niemals) (?:kaputt ?gehen|brechen|rei(?:ß|ss)en|rosten|auslaufen|verblassen|ausfallen)
        (?:hae?lt|halten|funktioniert|bleibt)<12>(?:ewig|fue?r immer|ein leben lang|fue?rs leben|lebenslang|fue?r die ewigkeit)
        (?:unzerstoe?rbar|unkaputtbar|unzerbrechlich|risikofrei|risikolos|ausfallsicher|narrensicher)\w{0,2}
        (?:ohne|kein\w{0,2}|null)(?: jegliche\w{0,1}| jedes| das geringste| [\wß]{3,12}s)? (?:risiko|nebenwirkung(?:en)?)
        (?:absolut|vollkommen|vollstae?ndig|voe?llig|komplett|definitiv|total|ganz sicher|garantiert|hundertpro)<3>(?:sicher\w{0,2}|wirksam\w{0,2}|unbedenklich\w{0,2}|ungefae?hrlich\w{0,2}|wasserdicht\w{0,2}|zuverlae?ssig\w{0,2}|unzerbrechlich|bruchsicher|risikofrei|harmlos|echt|original|fehlerfrei\w{0,2}|perfekt)
        (?:definitiv|auf jeden fall|ganz sicher|hundertpro|mit sicherheit|zweifellos) (?:funktionier\w{1,3}|passt|passen|helfen|hilft|halten|hae?lt|zufrieden|begeistert)
        (?:passt|hilft|hae?lt|funktioniert|wirkt)<6>(?:definitiv|auf jeden fall|ganz sicher|hundertpro|mit sicherheit|immer)
        (?:verspreche|versprechen|versichere|versichern|schwoe?ren?)<6>(?:wir |ich )?(?:ihnen|dir|euch)<10>(?:dass|,|hiermit)<30>(?:hae?lt|passt|funktioniert|wird|werden|ist|nie|sind|nicht|kommt)
        (?:werden|wirst) (?:es )?(?:garantiert |auf jeden fall |definitiv )?(?:nicht bereuen|begeistert sein|zu 100)
        (?:versprochen|das verspreche ich|ehrenwort)[!.,]?
        (?:hae?lt|halten|ue?bersteht|ue?berlebt|funktioniert|bleibt|bleiben)<15>(?:ein leben lang|lebenslang|ewig|jahrzehnte\w{0,1}|alles|fue?r immer|immer)
        (?:nie|niemals|nie wieder|nie mehr)<20>(?:zerbrech\w{1,2}|brech\w{1,2}|rost\w{1,2}|anlauf\w{1,2}|ausbleich\w{1,2}|ausbleicht|kaputt\w{0,8}|verblass\w{1,2}|reiß\w{1,2}|reiss\w{1,2}|undicht|versag\w{1,2}|verschlei\w{1,4}|nachlass\w{1,2}|tropf\w{1,2})
        (?:zerbricht|bricht|bleicht|lae?uft|rostet|rei(?:ß|ss)t|versagt|verliert|tropft|quietscht)<12>(?:nie|niemals|garantiert nicht|auf keinen fall)
        (?:100|hundert) ?(?:%|prozent)(?:ig\w{0,2})? (?:dicht|schadstofffrei|passgenau|klimaneutral\w{0,2}|biologisch\w{0,2}|abbaubar\w{0,2}|kratzfest|rostfrei|allergiefrei|ausfallsicher|zufriedenheit|handgemacht|vertrauenswue?rdig|frei von|einwandfrei|makellos|sauber|gesund|umweltfreundlich)\w{0,2}
        (?:passt|hilft|wirkt|klappt|reicht|gefae?llt)<10>(?:auf jeden fall|hundertprozentig|garantiert|definitiv|bestimmt immer|zu 100)
        (?:nie wieder|nie mehr|keinerlei|garantiert keine) (?:probleme|a[e]?rger|sorgen|[wß]erger|defekte|ausfae?lle)
        ich verspreche|versprechen wir(?! uns)|mein wort (?:drauf|darauf)|hand drauf|unter garantie|mit brief und siegel|darauf gebe ich
        unverwue?stlich\w{0,2}|fue?r die ewigkeit|ewig haltbar`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2}|ohne|schwer|leider)[^,]{0,25}(?:garantier\w{1,3}|versprechen|versichern|zusichern|100 ?%|hundertprozentig\w{0,2}|100-?prozentig\w{0,2}|gewae?hr)
        garantier\w{1,2}<8>(?:wir|ich|ihnen|koe?nnen)<30>(?:nicht|leider|kein\w{0,2})
        (?:hersteller|werks|gesetzliche\w{0,1}|\d{1,2}[ -]?(?:jahre?n?|monate?n?)|\d{1,2}-jae?hrige\w{0,1}|zwei|zwei jahre|amazon(?:s)?(?: a-(?:bis|to)-z)?|a-bis-z|a-to-z|kae?uferschutz)[ -]?garantie
        garantie(?:fall|zeit|karte|anspruch|bedingungen|leistung\w{0,2}|schein|verlae?ngerung|antrag)
        100 ?(?:%|prozent) (?:bio[ -]?)?(?:(?:merino|schur|schaf|alpaka|bio|leinen)[ -]?)?(?:baumwolle|polyester|wolle|seide|leinen|leder|nylon|polyamid|acryl|viskose|bambus|kaschmir|rindsleder|modal|merinowolle|geladen|luftfeuchtigkeit|aufgeladen|akku)
        (?:nicht|nie)[^,]{0,12}(?:versprochen|auf jeden fall|mit sicherheit)
        (?:wie|nicht wie|als|haben ihnen|wurde ihnen|hatten)<12>versprochen
        (?:retour|rue?ckgabe|widerruf)\w{0,8}<30>ohne risiko
        (?:umwelt|natur|klima)<12>unbedenklich\w{0,2}
        [\wß]{1,24}[“”„"'«)]{1,2} ?passt (?:immer|auf jeden)`,
      rewrite: "wie in der Artikelbeschreibung angegeben",
    },
    {
      id: "de/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        (?:nimmt|nehmen|befreit|befreien|macht schluss|schluss|erlo[e]?st|erlo[e]?sen|raus)<30>(?:die|den|ihre|ihren|von|mit|deine|ihnen die) ${DISEASE}
        (?:foe?rdert|beschleunigt|unterstue?tzt)<10>(?:die )?(?:wundheilung|heilung|genesung|zellerneuerung|kollagenbildung)
        (?:medikamente|tabletten|schmerzmittel|insulin|kortison|cortison)<20>(?:absetzen|weglassen|verzichten|nicht mehr (?:noe?tig|brauchen)|ue?berflue?ssig|sparen|ersetzen)
        (?:nie wieder|keine|ohne|schluss mit|tschue?ss|frei von) (?:${DISEASE})(?: mehr)?
        ${HEALS}<4>(?:(?:bei|gegen|von|ihr\w{0,2}|dein\w{0,2}|die|der|den|das|vor|fue?r|ihnen|dir|auch|sehr|gut|wunderbar|effektiv|schnell|starke|chronische\w{0,1}|leichte\w{0,1}|dauerhaft|zuverlae?ssig|sofort|alle|allen|jede|nachweislich|hervorragend|super|perfekt|[\wß]{3,12}en und|[\wß]{3,14} und|hartnae?ckige\w{0,1}|akute\w{0,1}) ){0,6}${DISEASE}
        (?:gegen|vorbeugend gegen|mittel gegen|therapie bei|behandlung von|heilung von|linderung (?:von|bei)) ${WORD}{0,2}${DISEASE}
        (?:bei|von|die|der|ihre|ihren|deine) ${DISEASE}<40>(?:lindert?|lindern|geheilt|heilt|heilen|hilft|helfen|verschwind\w{1,3}|beseitig\w{1,3}|weg|behandel\w{1,2}|reduzier\w{1,3}|gelindert|los|los sein|vergessen|wirkt|wirken|empfehlen|empfohlen|verbesser\w{1,3}|gebessert|losgeworden|loswerden|losgeworden sind|geholfen|vorbei|befreit)
        ${DISEASE} (?:lindert?|lindern|lindernd|heilt|heilen|verschwind\w{1,3}|weg|werden gelindert|beseitigen|behandeln|vorbeugen|bekae?mpfen)
        (?:schmerz|stress|juckreiz|krampf)[ -]?(?:lindernd|stillend|loe?send|frei|befreiend)\w{0,2}
        (?:entzue?ndungshemmend|antientzue?ndlich|antibakteriell|antiviral|blutdrucksenkend|krampfloe?send|wundheilend|durchblutungsfoe?rdernd|abschwellend|heilend|heilsam|gesundheitsfoe?rdernd)\w{0,2}(?! (?:beschichtet|ausgeru))
        (?:stae?rkt|stae?rken|steigert|steigern|unterstue?tzt|verbessert|foe?rdert|kurbelt|boostet|aktiviert|regt|regulier\w{1,2}|reinigt)<12>(?:das |die |den |ihr |ihren |ihre |dein |deine )?(?:immunsystem|abwehrkrae?fte|stoffwechsel|durchblutung|leber\w{0,8}|testosteron\w{0,8}|fruchtbarkeit|libido|potenz|hormon\w{0,10}|verdauung|kollagen\w{0,10}|gedae?chtnis|sehkraft|darm\w{0,6}|herz\w{0,10}|gelenke?n?|blutkreislauf|blutzirkulation|fettverbrennung|haarwuchs|haarwachstum|heilung|regeneration|schlafqualitae?t)
        (?:entgift\w{1,3}|entschlack\w{1,3}|detox\w{0,6})<15>(?:den |ihren |deinen |die )?(?:koe?rper|leber|organismus|blut|haut|darm)?
        (?:klinisch|medizinisch|wissenschaftlich|dermatologisch)[ -](?:erwiesen|bewiesen|geprue?ft|getestet|bestae?tigt|belegt|nachgewiesen|wirksam|anerkannt)\w{0,2}
        (?:von )?(?:ae?rzten|aerzten|hautae?rzten|dermatologen|medizinern|orthopae?den|ae?rzte|aerzte)<12>(?:empfohlen|empfehlen|bestae?tigt|geprue?ft|entwickelt)
        (?:ersetzt|statt|anstelle|anstatt|ohne)<12>(?:ihr\w{0,2} |den |die |das |von |einen? |teure\w{0,1} ){0,2}(?:medikamente?n?|tabletten|arztbesuch|operation|op|antibiotika|insulin|schmerzmittel\w{0,1}|arzt|tablette|ae?rzte)
        (?:absetzen|verzichten)<12>(?:medikamente?n?|tabletten|insulin)
        (?:verlier\w{1,3}|abnehm\w{1,2}|nehm\w{1,2}|nimm\w{0,2})<25>(?:\d{1,2}|mehrere|viele|einige) ?(?:kg|kilos?|pfund)
        (?:fett|bauchfett|kalorien|pfunde)<6>(?:verbrenn\w{1,3}|schmelz\w{1,3}|weg|purzel\w{1,2}|abbau\w{1,2}|verlier\w{1,2})
        (?:fettverbrenn\w{2,5}|schlankmacher|wundermittel|heilmittel|naturheilmittel|heilkraft|heilkrae?fte|heilwirkung|heilende wirkung|heilsteine?|wunderheilung|schmerzkiller)
        (?:hilft|helfen) beim (?:abnehmen|einschlafen|durchschlafen|entgiften)
        (?:macht|werden|werden sie|wieder|endlich|sofort|dauerhaft)<6>(?:gesund|schmerzfrei|beschwerdefrei|faltenfrei|symptomfrei)
        (?:laesst|lae?sst|lassen)<25>${DISEASE}<10>(?:verschwinden|abklingen|verblassen|abheilen)
        (?:medizinische|therapeutische|heilende) (?:wirkung|effekte?|eigenschaften|wirksamkeit)
        ${DISEASE}<25>(?:weg|verschwunden|vorbei|los|geheilt|besser|vergessen|aus|passe|geschichte|ade|adieu|verschwindet|verschwinden|gelindert|kein thema)
        (?:kein\w{0,2}|nie wieder|nie mehr|ohne) (?:[\wß]{3,12} )?${DISEASE}(?: mehr)?
        ${HEALS}<35>${DISEASE}
        (?:beugt|vorbeug\w{1,3}|schue?tzt|vertreibt|verjagt|nimmt|lindert|heilt|bekae?mpft|stoppt)<30>${DISEASE}
        (?:kuriert|heilt|entspannt und heilt|repariert|regeneriert)<12>(?:ihr\w{0,2}|dein\w{0,2}|den|die|das) (?:nacken|ru[e]?cken|knie|gelenke?|schulter\w{0,1}|haut|darm|leber|herz|bandscheibe\w{0,1}|magen)
        (?:besser|wirksamer|stae?rker) als<8>(?:jede\w{0,1}|alle|die|das|vom|ae?rztliche\w{0,1})?<8>(?:medikament\w{0,2}|tabletten?|arznei|salbe|spritze\w{0,1}|arzt)
        (?:nehm\w{1,2}|nimmst|verlier\w{1,3}|purzeln)<20>(?:\d{1,2}|zwei|drei|vier|fue?nf|zehn|ein paar) ?(?:kg|kilos?|pfund)
        (?:tabletten|medikamente|schmerzmittel|pillen)<15>(?:absetzen|mehr|weglassen|sparen|ue?berflue?ssig|weg)
        (?:gang|weg|besuch)<4>(?:zum|beim) (?:arzt|orthopae?den|hautarzt|doktor|zahnarzt|heilpraktiker|apotheker|chiropraktiker)|(?:arzt|op|operation|spritzen?) (?:erspart|sparen|ue?berflue?ssig)
        ${DISEASE}<15>(?:im griff|in den griff|unter kontrolle|normal\w{0,10}|runter|sinkt|sinken|nachlassen|la[e]?sst nach|klingt ab|klingen ab|abheilen)
        (?:schlafen|schla[e]?fst|einschlafen|durchschlafen)<30>(?:ohne|keine) (?:tabletten|medikamente|schlafmittel)
        (?:${DISEASE}|fersenschmerz|schmerz)<8>(?:sofort|in minuten|dauerhaft|vo[e]?llig|endgue?ltig)
        nimmt (?:den|die|ihren|ihre|ihnen) (?:[\wß]{2,12} )?[\wß]{0,14}schmerz\w{0,2}`,
      unless: phrases`
        (?:wenn|falls|sollten) (?:sie|du)<40>(?:haben|hatten|bekommen|bemerken|auftreten|verspue?ren)
        (?:nicht|nie)[^,]{0,25}(?:auf|bei|mit) (?:offene\w{0,1} )?(?:wunden|entzue?ndung(?:en)?|allergien?)
        (?:nicht|kein\w{0,2}|weder|niemals)[^,]{0,30}(?:heil\w{0,4}|behandel\w{1,3}|behandlung|medizin\w{0,10}|medikament\w{0,2}|bestimmt|gedacht|linder\w{1,3}|versprechen|ersetz\w{1,2}|diagnose|vorbeugung|aussagen?|wirkung)
        (?:ersetzt|ersetzen)<15>kein\w{0,2}
        (?:frag\w{1,2}|wend\w{1,2}|konsultier\w{1,2}|sprech\w{1,2}|ruecksprache|rucksprache|suchen|lassen sie sich von)<25>(?:arzt|ae?rztin|apotheker\w{0,2}|hautarzt)
        (?:tut (?:uns|mir)|bedauern|entschuldig\w{1,5})<60>(?:schmerz\w{0,2}|beschwerden|ausschlag|allergie|verletz\w{1,3}|leiden|kopfschmerzen|stress)
        (?:beschwerde|reklamation|anliegen|unannehmlichkeiten)
        (?:wir|uns|unser team|kundenservice|ich)<4>(?:helfen|hilft|helfe)<20>(?:gerne?|bei|ihnen)<25>(?:beschwerden|stress)
        (?:gerue?che?|bakterien (?:im|in der|auf) (?:wasser|waschmaschine|geschirr|oberflae?che\w{0,1})|pilze? (?:im|in|an) (?:garten|rasen|pflanze\w{0,1}|wand)|schimmel)
        kein (?:heilmittel|medizinprodukt|arzneimittel)|hautreizung\w{0,2}|unvertrae?glichkeit\w{0,2}`,
      rewrite: "bitte beachten Sie die Angaben in der Beschreibung; es ist kein Medizinprodukt",
    },
    {
      id: "de/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:defekte|beschae?digte|gebrauchte|geoe?ffnete|reduzierte|benutzte|ausgepackte)\w{0,1} (?:ware|artikel|produkte?|gerae?te?)<25>(?:nicht|kein\w{0,2}|nie)<20>(?:ersetzt|erstattet|zurue?ckgenommen|umgetauscht|ersatz|zurue?ck|akzeptiert|zurue?ckgegeben)
        (?:sobald|nachdem|wenn|nach|ab)<40>(?:verschickt|versendet|versand|ue?bergeben|ue?bergabe|zugestellt|unterwegs)<20>(?:sind|haften|ist|ue?bernehmen|liegt)<12>(?:wir |der verkae?ufer )?(?:nicht|kein\w{0,2})<10>(?:mehr )?(?:verantwortlich|haftbar|zustae?ndig|haftung|verantwortung|dafue?r|unser)
        (?:bezahlt ist bezahlt|verkauft ist verkauft|weg ist weg|vertrag ist vertrag)
        (?:kein\w{0,2}|keinerlei|niemals|nie)(?: [\wß-]{1,14}){0,1} ${RETURNS}(?! (?:noe?tig|notwendig|erforderlich|eingegangen|erhalten|vorliegen|gefunden|angekommen|mehr noe?tig|sehen|eingeleitet|bekommen|beantragt|gemeldet|registriert|von ihnen|ist eingegangen|ist noe?tig|ist erforderlich))
        (?:kein\w{0,2}) (?:recht|anspruch|anrecht|mooglichkeit|moe?glichkeit)<20>(?:auf|zur|zum|der) (?:[\wß-]{1,12} )?(?:${RETURNS}|garantie|nachbesserung|ersatz|reparatur|geld)
        (?:kein\w{0,2}) (?:widerrufsrecht|rue?ckgaberecht|umtauschrecht|gewae?hrleistung\w{0,8}|garantie(?:ansprue?che)?|haftung|reklamationsrecht)
        ${RETURNS}<25>(?:ausgeschlossen|nicht moe?glich|nicht erlaubt|unmoe?glich|verweiger\w{1,3}|nicht akzeptiert|nicht gewae?hrt|abgelehnt|gibt es (?:bei uns )?nicht|nicht vorgesehen|nicht gestattet|machen wir nicht|bieten wir nicht|nehmen wir nicht|akzeptieren wir nicht|gibt.?s nicht|gilt (?:hier |bei uns |fue?r [\wß]{3,14} )?nicht|nicht an|lehnen wir ab|ist bei uns nicht)
        (?:von|vom)<10>(?:umtausch|rue?ckgabe|widerruf|rue?cknahme|der rue?ckgabe|der rue?cknahme)<30>ausgeschlossen
        (?:reduziert\w{0,2}|rabattiert\w{0,2}|sale|aktions\w{3,10}|gebraucht\w{0,2}|b-ware|restposten|sonderposten|bei uns|generell|grundsae?tzlich|alle)<40>(?:von|vom)<10>(?:umtausch|rue?ckgabe|widerruf\w{0,6}|rue?cknahme)<30>ausgenommen
        (?:wir|ich)<6>(?:nehm\w{1,2}|tausch\w{1,2}|erstatt\w{1,2}|akzeptier\w{1,2}|zahl\w{1,2}|ersetz\w{1,2}|biet\w{1,2}|gewae?hr\w{1,2}|mach\w{1,2}|haft\w{1,2})<40>(?:nichts|nicht|nie|niemals|keine?\w{0,1}|grundsae?tzlich nicht)<25>(?:zurue?ck|um|aus|${RETURNS}|mehr|geld|an)?(?: erstatte\w{0,1}| zurue?ck)?
        (?:wird|werden|kann|koe?nnen|darf|due?rfen)<40>(?:nicht|nicht mehr|nie|niemals|keinesfalls|auf keinen fall) (?:zurue?ckgenommen|zurue?ckgegeben|zurue?ckgeben|zurue?ckgesendet|zurue?ckgeschickt|umgetauscht|erstattet|zurue?ckerstattet|retourniert|umtauschen|zurue?cknehmen|zurue?ckerstatten|widerrufen|reklamiert|erstatten)
        (?:nehmen|tauschen|erstatten|ersetzen|akzeptieren|nehme|tausche|erstatte|gewae?hren|bieten|machen) (?:wir|ich)<30>(?:nicht|nie|niemals|nichts|kein\w{0,2})<20>(?:zurue?ck|um|${RETURNS}|an|mehr zurue?ck)
        ${RETURNS}<20>(?:auf keinen fall|in keinem fall|unter keinen umstae?nden|niemals|grundsae?tzlich nicht|generell nicht|keinesfalls)<20>(?:moe?glich|erlaubt|akzeptiert|gewae?hrt|angenommen)?
        fue?r (?:[\wß-]{2,24} ){1,4}(?:haften|haftet|ue?bernehmen|ue?bernimmt) (?:wir|der verkae?ufer|ich) (?:nicht|keine(?: haftung| verantwortung| garantie)?)
        (?:gekauft wie gesehen|gekauft ist gekauft|kauf ist kauf|alle verkae?ufe sind (?:endgue?ltig|final)|verkauf ist endgue?ltig|privatverkauf)
        (?:wir|der verkae?ufer|der shop|ich)<6>(?:haft\w{1,2}|ue?bernehm\w{1,2}|ue?bernimmt|sind|bin)<12>(?:nicht|kein\w{0,2})<12>(?:haftung|verantwortung|verantwortlich|haftbar|zustae?ndig|gewae?hrleistung|garantie|dafue?r|fue?r)<30>(?:sobald|nachdem|wenn|falls|versand\w{0,10}|verlust|transport\w{0,10}|schae?den|beschae?dig\w{1,5}|mae?ngel|verschick\w{1,3}|defekt\w{0,1}|verlor\w{1,3}|mehr|artikel|ware)
        (?:unter )?(?:ausschluss|verzicht)<10>(?:der|jeder|jeglicher|auf) (?:[\wß-]{1,12} )?(?:gewae?hrleistung|garantie|rue?cknahme|haftung|widerruf\w{0,6})
        (?:sobald|nach|wenn|einmal) (?:${YOU} |die ware |es |der artikel |das paket )?(?:geoe?ffnet\w{0,2}|ausgepackt|bezahlt|benutzt|gebraucht|dem oe?ffnen|angebrochen|erhalt)<40>(?:kein\w{0,2}|nicht|ausgeschlossen|verfae?llt|erlischt)<15>(?:${RETURNS}|rue?ckgaberecht|widerrufsrecht|mehr|zurue?ck\w{0,10}|umgetauscht|erstattet|moe?glich)?
        (?:widerrufsrecht|rue?ckgaberecht|gewae?hrleistung|garantie|14[ -]tage[\wß -]{0,12})<20>(?:erlischt|verfae?llt|entfae?llt|gilt nicht|gilt hier nicht|besteht nicht|gibt es (?:bei uns )?nicht|existiert nicht|verwirkt|gilt bei uns nicht|gilt (?:leider )?nicht)
        ${YOU}<6>(?:verlieren|verlierst|verzichten|verzichtest)<25>(?:rechte?|widerrufsrecht|anspruch|rue?ckgaberecht|gewae?hrleistung\w{0,8})
        ${YOU}<6>(?:haben|hast)<15>kein\w{0,2}<15>(?:rechte?|anspruch)<20>(?:mehr|auf|zu)
        (?:auf )?(?:ihr\w{0,2}|dein\w{0,2}) (?:rechte?|widerrufsrecht|anspruch|rue?ckgaberecht)<12>(?:verzichtet|verloren|verwirkt|verloren gegangen|erloschen)
        (?:kulanz|gnade|freiwillig\w{0,2}|gutschrift|gutschein)<20>(?:nur|statt|anstelle)<20>(?:geld|erstattung|rue?ckzahlung)
        nur (?:einen |als )?gutschein<30>(?:kein geld|keine erstattung|statt|moe?glich)?
        reduzierte (?:ware|artikel)<20>(?:nicht|kein\w{0,2}|ausgeschlossen)
        (?:erstattung|rue?ckgabe|umtausch|geld|rue?cknahme|widerruf)<12>(?:ko[e]?nnen sie|kannst du|kannste)<8>(?:vergessen|knicken|abschreiben|sich abschminken|dir abschminken)
        (?:ausgepackt|geoe?ffnet|gekauft|bestellt|reduziert|bezahlt|benutzt) ist (?:ausgepackt|geoe?ffnet|gekauft|bestellt|reduziert|bezahlt|benutzt)
        (?:zurue?ckgenommen|umgetauscht|erstattet|ersetzt) wird (?:hier |bei uns )?(?:nichts|nicht|grundsae?tzlich nicht|gar nichts)
        (?:nichts|nicht|nie|keinen?|nimmer|kein) (?:mehr )?(?:zurue?ck(?!gemeldet)|umtauschen|um)(?=[!.,]|$| genommen| und)
        (?:geld|umtausch|rue?ckgabe|erstattung|ersatz|garantie|gewae?hrleistung)<12>(?:gibt es|gibt.?s|machen wir|bieten wir|leisten wir|kennen wir)<25>(?:nicht|kein\w{0,2}|nie|nur)
        (?:wir|ich) (?:erstatten|ersetzen|tauschen|nehmen|haften)<12>(?:sowieso |generell |grundsae?tzlich |prinzipiell |eh |hier )?(?:nicht|nichts|nie)
        (?:gewae?hrleistung|garantie|rue?ckgaberecht|widerruf\w{0,6}|reklamation\w{0,2})<20>(?:nur|lediglich)<10>(?:\d{1,2}|ein\w{0,2}|zwei|drei|sechs|drei) (?:tage?|wochen?|monate?)
        nach (?:\d{1,2}|zwei|drei|fue?nf|sieben) (?:tagen|wochen|stunden)<30>(?:kein\w{0,2}|nicht)<12>(?:reklamation\w{0,2}|rue?ckgabe|umtausch|mehr|anspruch|erstattung)
        fue?r (?:transportschae?den|mae?ngel|defekte|bruch|verlust|schae?den)<12>(?:haften|kommen|stehen|zahlen) wir (?:nicht|leider nicht)
        (?:rue?ckversand|rue?cksendung)<15>(?:sparen|vergessen)|(?:der )?(?:kauf|verkauf) ist (?:endgue?ltig|bindend|final)
        (?:jede[sr]?|ihr|das|dein) (?:recht|anspruch|widerruf\w{0,6}) auf (?:rue?ckgabe|erstattung|umtausch|ersatz|rue?cksendung|garantie)<15>(?:erlischt|verfae?llt|verloren|weg|erloschen)|(?:erlischt|verfae?llt|entfae?llt|verlieren sie)<20>(?:recht|anspruch)
        (?:nicht|keineswegs) (?:dazu )?(?:verpflichtet|gezwungen|in der pflicht)<30>(?:zurue?ck\w{3,12}|erstatten|umtauschen|reparieren|zu ersetzen)
        (?:geld|betrag)<12>(?:sehen sie|siehst du|bekommen sie|kriegen sie|gibt es)<8>(?:nicht|nie|keinesfalls|sicher nicht) (?:wieder|mehr|zurue?ck)
        (?:rue?cksendung\w{0,2}|reklamation\w{0,2}|rue?ckversand|retouren?|umtausch|rue?ckgaben?)<15>(?:akzeptieren|nehmen|machen|bearbeiten|gewae?hren) wir nur<40>(?:ungeo[e]?ffnet|unbenutzt|stunden|\d|zwei|drei|tage\w{0,1}|originalverpackt|egal)
        (?:ist|sind|bleibt) (?:leider )?(?:vom|von der) (?:umtausch|rue?ckgabe|widerruf) (?:ausgeschlossen|ausgenommen)|keine rue?cknahme|kein umtausch|keine gewae?hr\w{0,8}|kein geld zurue?ck`,
      unless: phrases`
        (?:hygien\w{1,14}|versiegel\w{1,4}|siegel|gesundheitsschutz\w{0,2}|personalisiert\w{0,2}|maßanfertigung|massanfertigung|maßgefertigt|individuell|verderblich\w{0,2}|§ ?\d{1,3}|gesetzlich\w{0,2} (?:ausnahme|ausgenommen|regelung)|unterwae?sche|ohrringe?|bademode|kosmetik\w{0,8}|digitale\w{0,1} inhalte?|sonderanfertigung|nach kundenwunsch)
        (?:rue?ckgabe|widerrufs|rue?cksende|gewae?hrleistungs|garantie)[ -]?(?:frist|fenster|zeitraum|zeit)<30>(?:abgelaufen|verstrichen|vorbei|ue?berschritten|beendet|geendet|ist)
        (?:nach ablauf|au(?:ß|ss)erhalb)<25>(?:frist|fenster\w{0,1}|zeitraum\w{0,1})
        (?:bevor|solange|ohne (?:foto\w{0,1}|bild\w{0,2}|sendungsnummer|die ware)|erst (?:nach|wenn|sobald)|noch nicht|bis die)
        (?:aus dem|im|in diesem|ue?ber den) chat
        (?:ue?ber|von|durch|direkt bei|direkt ue?ber) (?:amazon|shopee|lazada|tik ?tok|die plattform|das system|shopify)
        direkte[nr]? (?:um|aus)tausch
        rechte<25>(?:bleiben|unberue?hrt|nicht (?:eingeschrae?nkt|berue?hrt))
        (?:kein problem|keine sorge|keine kosten|kein\w{0,2} rue?cksendekosten)`,
      rewrite: "Sie können die Rückgabe über Ihre Bestellung beantragen; Ihre gesetzlichen Rechte gelten",
    },
    {
      id: "de/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:aus (?:reiner |lauter )?(?:kulanz|gutmue?tigkeit|nettigkeit|freundlichkeit|entgegenkommen|goodwill)|kulanzweise|kulanterweise|kulanzhalber|ausnahmsweise|als (?:besondere[rnms]? |besonderes |einmalige[rns]? |kleine[rns]? |große[rns]? |reine[rs]? )?(?:gefallen|gefae?lligkeit|ausnahme|kulanz|entgegenkommen|geste|zugestae?ndnis)|weil wir (?:so )?(?:nett|kulant)|nur fue?r sie|nur dieses (?:eine )?mal|obwohl wir (?:das )?nicht mue?ss\w{1,3})<40>(?:rue?ckgabe|rue?cknahme|zurue?ck\w{0,10}|umtausch\w{0,2}|erstatt\w{1,5}|erstattung|ersatz\w{0,10}|widerruf\w{0,6}|reparatur|reparier\w{1,2}|gewae?hrleistung|garantie|ersetzen|nehmen wir|14|tauschen|akzeptieren|due?rfen sie)
        (?:rue?ckgabe|rue?cknahme|umtausch\w{0,2}|erstattung|erstatten|rue?cksendung|ersatz|widerruf|reparatur|gewae?hrleistung|tauschen|nehmen)<40>(?:aus (?:reiner )?(?:kulanz|gutmue?tigkeit|entgegenkommen)|ausnahmsweise|kulanzweise|als (?:einmalige |besondere )?(?:kulanz|ausnahme|gefallen|entgegenkommen|geste))
        (?:unser|exklusive\w{0,1}|besondere\w{0,1}|einzigartige\w{0,1}|gro(?:ß|ss)zue?gige\w{0,1})<20>(?:service|vorteil|angebot|extra|leistung)<20>(?:14|vierzehn|zwei)[ -](?:tage|wochen|jahre)<25>(?:rue?ckgabe\w{0,6}|widerruf\w{0,6}|gewae?hrleistung|umtausch\w{0,6})
        (?:gewae?hren|schenken|geben|bieten) (?:wir )?(?:ihnen )?<20>(?:exklusiv|gro(?:ß|ss)zue?gig\w{0,4}|freiwillig|ausnahmsweise)<20>(?:14|vierzehn|zwei)
        (?:kulanz|kulanterweise|kulanzweise|ausnahmsweise|großzue?gig\w{0,3}|entgegenkommend\w{0,2}|freiwillig)<45>(?:zurue?ck|rue?ckgabe|umtausch|umtauschen|erstatten|widerruf|14 tage\w{0,1}|14-tae?gig\w{0,2}|reparier\w{1,3}|gewae?hrleistung|annehmen)
        (?:weil|da) sie so (?:nett|freundlich|lieb|ho[e]?flich)<40>(?:rue?ckgabe|zurue?ck|umtausch|erstatt\w{1,3})|(?:erlauben|gestatten|gewae?hren|gestatte|erlaube) (?:wir|ich)<30>(?:ausnahmsweise|gnae?digerweise|freundlicherweise|einmalig)<25>(?:rue?ckgabe|umtausch|rue?cksendung|widerruf|erstattung)`,
      unless: phrases`
        (?:nach ablauf|au(?:ß|ss)erhalb|abgelaufen|ue?berschritten|verstrichen|obwohl die frist|nicht mehr (?:innerhalb|in der)|trotz (?:abgelaufener|ablauf)|frist)
        (?:zusae?tzlich|darue?ber hinaus)`,
      rewrite: "Sie haben ein Recht auf Rückgabe; Ihre gesetzlichen Rechte gelten",
    },
    {
      id: "de/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:umwelt|klima|natur|oe?ko|eco|planeten)[ -]?(?:freundlich|schonend|bewusst|neutral|positiv|gerecht|vertrae?glich|friendly|sicher|schue?tzend)\w{0,5}
        (?:gut|besser|schonend|unbedenklich|freundlich|unschae?dlich|sanft) (?:fue?r|zu|zur|gegenue?ber) (?:die |der |unsere\w{0,1} )?(?:umwelt|natur|erde|planeten|klima|meere)
        (?:co2|co ?2|kohlenstoff|emissions|plastik|klima|schadstoff|abfall)[ -]?(?:neutral|frei|negativ|positiv)\w{0,2}
        (?:zero[ -]waste|null emissionen|ohne emissionen|keine emissionen)
        (?:vollstae?ndig |komplett |100 ?% |zu 100 ?% |biologisch )?(?:biologisch abbaubar|abbaubar|kompostierbar|nachhaltig|oe?kologisch|umweltvertrae?glich)\w{0,4}(?: (?:hergestellt|produziert|produkt\w{0,1}|material\w{0,4}|verpackt|gefertigt|produktion|verpackung))?
        nachhaltigkeit
        (?:schont|schue?tzt|schue?tzen|rettet|retten|schonen|hilft|helfen|entlastet)<15>(?:die |der |dem |unseren? |das |den )?(?:umwelt|natur|planeten|erde|klima|meere|ressourcen)
        (?:gruene|grune|grue?nes) (?:produkt|alternative|wahl|marke|gewissen)\w{0,1}
        (?:keine|ohne|null)<8>(?:belastung|schae?den|auswirkung(?:en)?)<10>(?:fue?r|auf) (?:die )?(?:umwelt|natur|klima)
        (?:klima|umwelt|natur|erd)(?:freundlich|neutral|positiv|schonend|gerecht|bewusst)\w{0,2}
        (?:gut|besser|gesund|schonend) fue?r (?:den |die |unsere\w{0,1} )?(?:planeten|umwelt|natur|klima|erde)
        (?:oe?ko|oeko|green|grue?n) (?:durch und durch|pur|produziert|und nachhaltig)|(?:voll|komplett|absolut|rundum|durchweg|vollstae?ndig|total) (?:nachhaltig|oe?kologisch|grue?n|bio)
        (?:gutes|etwas gutes|dienst|beitrag|gefallen) (?:fue?r|an|zum|zur) (?:der |die |den |dem )?(?:umwelt|klima\w{0,6}|natur|planeten|erde|umweltschutz)
        gru[e]?ne\w{0,2} (?:alternative|wahl|produkt|lo[e]?sung|gewissen|marke|versand)|ohne (?:schlechtes|ein schlechtes) gewissen|umweltgewissen|plastikfrei\w{0,2} und`,
      unless: phrases`
        (?:zertifi\w{2,10}|zertifikat\w{0,2}|grs|fsc|oe?ko-?tex|oeko-?tex|gots|blaue\w{0,1} engel\w{0,1}|eu-?ecolabel|ecolabel|cradle to cradle|iso ?1\d{3,4}|en ?13432|tue?v|rcs|pefc|bluesign|energy star|geprue?ft nach|nachgewiesen durch|eu-?umweltzeichen|siegel)
        (?:nicht|kein\w{0,2})[^,]{0,25}(?:umweltfreundlich\w{0,2}|nachhaltig\w{0,2}|abbaubar|kompostierbar|klimaneutral|zertifiziert|behaupten|bezeichnen)
        \d{1,3} ?(?:%|prozent) (?:recycel\w{1,4}|recyclat|rezyklat|recycling\w{0,10})`,
      rewrite: "bitte beachten Sie die Materialangaben in der Beschreibung",
    },
    {
      id: "de/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        nicht (?:mehr )?ganz (?:dicht|bei trost|sauber|richtig im kopf|klar im kopf)
        (?:sieht|merkt|versteht) (?:doch )?(?:jeder|jedes kind|ein blinder)
        (?:keine lust|die nase voll|genug|satt)<20>(?:auf|von) (?:ihre|deine|ihnen|dir|ihren)
        (?:ihnen|dir) ist (?:wirklich |echt |auch |einfach )?nicht (?:mehr )?zu helfen
        tomaten auf den augen
        was stimmt (?:denn |eigentlich )?(?:mit (?:ihnen|dir) nicht|nicht mit (?:ihnen|dir))
        hopfen und malz
        (?:nur|bloß|bloss|so|wie) (?:ein |einen? )?(?:idiot\w{0,2}|trottel|depp\w{0,2}|vollidiot\w{0,2}|dummkopf|narr)
        ${YOUR} (?:[\wß-]{2,14} )?(?:[\wß-]{3,18}) (?:nervt|nerven|kotzt|stinkt)
        (?:lassen sie|lass|lasst) (?:uns|mich) (?:endlich |bitte |einfach )?in (?:ruhe|frieden)
        (?:du bist|sie sind|ihr seid)<30>(?:anstrengend|nervtoe?tend|bloe?d|doof|unertrae?glich|unmoe?glich|penetrant|lae?stig|undankbar|respektlos|arrogant|kleinkariert)
        ${YOUR} (?:staendige |standige |ewige |dumme |dauernde )?(?:meckerei|gejammer|jammern|gemecker|nervigkeit|gelaber|geschwafel|dummheit|unverschae?mtheit|frechheit|lue?gen|gejaule|theater|getue)
        (?:so eine|welche|das ist eine|eine) (?:frechheit|unverschae?mtheit|dreistigkeit|zumutung)
        (?:sie|du|ihr|so ein|so eine|so einen|was fue?r ein|was fue?r eine|leute wie (?:sie|du)|kunden wie (?:sie|du)|wie)<24>(?:idiot\w{0,4}|dummkopf|dumm|doof|blo[e]?d|bloed|bescheuert|trottel|depp\w{0,2}|vollpfosten|spinner\w{0,2}|lue?gner\w{0,2}|lue?gen|betrue?ger\w{0,2}|dieb\w{0,2}|gauner\w{0,2}|abzocker\w{0,2}|verrue?ckt|irre|lae?cherlich|erbae?rmlich|peinlich|gierig|unverschae?mt\w{0,2}|frech|unfae?hig|faul|ignorant|asozial|hirnlos|dae?mlich|geistesgestoe?rt|krank im kopf|nervensae?ge|nervig|querulant\w{0,3}|heulsuse|jammerlappen|versager\w{0,2}|zicke|tussi|geizig|geizhals|kindisch|schwachkopf|vollidiot\w{0,2}|begriffsstutzig|schwer von begriff|analphabet\w{0,2}|unbelehrbar|dreist)
        (?:dumme|bloe?de|dae?mliche|lae?cherliche|bescheuerte|doofe|unverschae?mte|freche|nervige|idiotische|absurde|hirnlose|kindische|peinliche|unsinnige)\w{0,1} (?:frage|kundin|kunde|kunden|nachricht\w{0,2}|beschwerde|reklamation|person|mensch|leute|ausrede\w{0,1}|forderung|bemerkung|lue?ge\w{0,1}|getue|anfrage|theater|verhalten)\w{0,1}
        ${YOUR} (?:[\wß-]{3,16}) ist (?:doch |ja |wirklich |einfach |absolut |total |voe?llig )?(?:lae?cherlich|dumm|bloe?d|doof|idiotisch|peinlich|absurd|frech|unverschae?mt|quatsch|unsinn|dreist|laecherlich)
        (?:halt\w{0,2} (?:sie )?(?:die klappe|den mund|die fresse|das maul|ihren mund)|schnauze|fresse|arschloch|arsch|verpiss\w{0,2}|fick\w{0,2}|wichser|hurensohn|scheiß\w{0,10}|scheiss\w{0,10}|verdammt\w{0,2} nochmal|leck mich|schlampe|miststue?ck|drecks\w{2,10}|missgeburt|spast\w{0,2}|behindert\w{0,2} oder|fahr zur hoe?lle|zur hoe?lle|schwachsinn|bullshit|wtf|hirnrissig|abschaum|gesindel|dreckskerl)
        (?:koe?nnen sie|kannst du|koe?nnt ihr)<8>(?:(?:denn |eigentlich |ue?berhaupt |etwa ){1,2}(?:nicht (?:mal |einmal )?|kein )?|nicht (?:mal |einmal )?|kein )(?:lesen|zae?hlen|gucken|deutsch|messen|denken|sehen|hoe?ren|rechnen)
        (?:sind sie|bist du|seid ihr)<14>(?:blind|taub|betrunken|besoffen|dumm|bloe?d|noch bei trost|noch ganz|ganz dicht|bei sinnen|verrue?ckt|zu dumm|zu bloe?d|zu faul|unfae?hig|wirklich so|etwa so|so naiv|im kopf)
        (?:haben sie|hast du)<12>(?:keine augen|keine ahnung|nichts besseres|den verstand|eigentlich|ue?berhaupt|tomaten|schon mal versucht|noch alle|kein gehirn|kein hirn)<30>(?:im kopf|zu tun|verloren|gelesen|gemessen|nachgedacht|auf den augen|tassen|das gelesen|zu lesen)?
        (?:jede[rs]? (?:idiot|depp|kind|trottel|normale mensch|vollidiot)|sogar ein kind|selbst ein (?:kind|idiot|affe|grundschue?ler)|ein blinder)<20>(?:kann|versteht|sieht|wei(?:ß|ss)|begreift|koe?nnte|wue?sste|schafft|wuerde|wurde)
        (?:lern\w{0,2}|lernen) (?:sie )?(?:erst ?(?:mal|einmal)?|mal|doch|zuerst|endlich|erstmal)<15>(?:lesen|deutsch|messen|manieren|benehmen|rechnen|anstand)
        (?:nae?chstes mal|nae?chste mal|beim nae?chsten mal|kue?nftig|in zukunft)<25>(?:erst|einfach mal|besser|bitte mal|vorher|mal|gefae?lligst|lieber)<25>(?:lesen|lies|nachdenken|messen|hinschauen|gucken|augen|denken|gehirn|einschalten|hirn|kopf)
        (?:lesen|lies|schau\w{0,2}|augen|gehirn|hirn|kopf)<20>(?:gefae?lligst|auf ?machen|einschalten|benutzen|anstrengen|genauer)<10>
        gefae?lligst
        (?:hoe?r\w{0,2}|hoeren|lassen)<14>(?:auf|endlich|mal)<25>(?:nerven|jammern|lue?gen|zu (?:nerven|jammern|lue?gen|belae?stigen|meckern|heulen|spammen)|belae?stigen|rumheulen|meckern|damit|unsinn|quatsch)
        (?:verschwend\w{1,3}|stehlen|stiehlst|rauben|raubst|klauen)<20>(?:unsere|meine|uns die|mir die) zeit
        (?:unsere|meine) (?:kostbare |wertvolle )?zeit (?:zu )?(?:verschwende\w{1,2}|stehlen|stiehlst|rauben)
        (?:was|welchen teil|wie oft)<20>(?:verstehen sie|verstehst du|daran ist|kapier\w{1,3}|muss ich|mue?ssen wir|soll ich|sollen wir)<25>(?:nicht|noch|schwer|eigentlich|so schwer|erklae?ren|wiederholen|sagen)
        (?:nerv\w{1,2}|nervst|geh\w{0,2}) (?:du |sie )?(?:uns |mich |mir |langsam |gewaltig |auf ){1,3}(?:nicht|weiter|auf|die nerven|den sack|den keks|langsam)?
        kapier\w{1,3} (?:sie|du|es|das)<12>(?:nicht|endlich|eigentlich|mal)?
        (?:spinnen sie|spinnst du|ticken sie noch|geht.?s noch|geht es noch|noch ganz sauber|mimimi|heul\w{0,1} (?:doch|leise)|jammern sie|wie bloe?d|zu bloe?d zum|zu dumm zum)
        (?:jammerlappen|klugscheißer|klugscheisser|besserwisser|wichtigtuer|meckerfritze|schmarotzer|schnorrer|nervensae?ge|vollhonk|flachzange|hohlbirne|dummerchen|pfeife|witzfigur|opfer|korinthenkacker|erbsenzae?hler|abzocker)
        (?:solchen|solche|so) (?:leuten?|kunden|menschen|typen)(?: wie (?:ihnen|sie|dir|du))?<20>(?:rede|reden|diskutier\w{1,3}|brauch\w{1,2}|wie (?:sie|du|ihnen|dir)|verkauf\w{1,2})
        leuten? wie (?:sie|ihnen|du|dir)|kunden wie (?:sie|ihnen|du|dir)
        (?:ihr|dein) (?:gejammer|gemecker|geschwafel|theater|genoe?rgel|getue|geheule)|(?:den schuss|knall|glocken) (?:wohl |noch )?nicht (?:mehr )?geho[e]?rt
        (?:brille|duden|wo[e]?rterbuch|lesebrille|gehirn|hirn) (?:kaufen|auf|besorgen|gekauft|einschalten|aufsetzen)
        (?:haben|hast) (?:sie|du) (?:sonst|eigentlich|wirklich) (?:nichts|kein\w{0,2})<12>(?:zu tun|hobbys?|leben|besseres)
        (?:sie|du) (?:sind|bist)<12>(?:anstrengend|unmoe?glich|das beste beispiel|der schlimmste|die schlimmste|ein hoffnungsloser|peinlich)
        (?:kapier\w{0,2}|versteht|begreift|schafft|kann) (?:doch |ja |sogar |selbst )?(?:jedes kind|jeder idiot|jeder depp|ein kind|ein grundschue?ler|meine oma|jeder)
        (?:keinen|kein|ohne|null) (?:anstand|benehmen|manieren|respekt|verstand|hirn|gehirn|grips|erziehung|funken)|kinderstube
        (?:was|wie) (?:erlauben|bilden|fae?llt)<8>(?:sie|ihnen|dir)<12>(?:sich|ein)?|was fae?llt ihnen ein|unverscha[e]?mt\w{0,2}|frechheit|dreist\w{0,3}
        (?:zu )?(?:doof|bloe?d|dumm|da[e]?mlich|blind|bescheuert|da[e]?mlicher|unfa[e]?hig) (?:zum|fue?r|sind|bist|um|zu|oder)
        (?:deutsch|lesen|rechnen|denken|mathe|ho[e]?flichkeit) (?:ist|sind|geho[e]?rt)<12>(?:nicht|kaum)<8>(?:ihre|deine|zu ihren) (?:stae?rken?|sta[e]?rke)
        (?:reicht|langt) (?:es |uns |mir |es mir |es uns )?(?:jetzt |langsam |mir |uns ){0,2}(?:mit ihnen|mit dir|endgue?ltig)|langsam reicht|mir reicht|wie schwer kann (?:das|es)|mein gott,? (?:wie|was|sie|ist)|herrgott|meine gu[e]?te
        (?:laber\w{0,2}|quatsch|blo[e]?dsinn|unsinn|schwachsinn|mist)<10>(?:erza[e]?hlen|reden|schreiben|sie|du|verzapf\w{1,3})
        lesen (?:hilft|bildet|wue?rde helfen|soll(?:te)? (?:ja |manchmal )?helfen|mue?sste man|kann helfen)
        (?:manche|einige|gewissen?|bestimmte)(?: leute| menschen| kunden| herrschaften)? (?:ist|sind|halt|eben|einfach|leider|wohl|offenbar|anscheinend|scheinbar)(?: halt| eben| einfach| wohl| leider)? (?:zu |nicht (?:in der lage|fae?hig)|unfae?hig|ue?berfordert)
        (?:glue?ckwunsch|gratulation|gratuliere|respekt|applaus|chapeau|bravo)<6>(?:sie|du) (?:sind|bist|haben|hast)<14>(?:erste\w{0,1}|einzige\w{0,1}|geschafft)
        (?:sie sind|du bist) (?:wirklich |echt |auch )?(?:der|die|das) (?:erste\w{0,1}|einzige\w{0,1})(?: [\wß]{4,10})?<3>(?:der|die|dem|bei dem|bei der)<40>(?:falsch|verkehrt|nicht|kaputt|schafft|hinbekommt|beschwer\w{1,2}|nie)
        (?:rum|herum)(?:zu)?(?:heul|jammer|mecker|flenn|noe?r?gel|motz|maul|zick|spinn|schrei|plae?rr|pampen)\w{0,2}|(?:brauch\w{1,3}|mue?ssen|musst|muss)<14>(?:nicht|auch nicht)<8>(?:heulen|jammern|meckern|(?:zu )?wundern|flennen)`,
      unless: phrases`
        (?:wir|ich) (?:verstehen?|koe?nnen|kann)[^,]{0,40}(?:dass|ihren ae?rger|verstehen|nachvollziehen)
        (?:unser\w{0,2}|mein\w{0,2}|uns|wir) (?:eigener? )?(?:[\wß]{1,10} )?(?:dumm|bloe?d|dae?mlich|peinlich|lae?cherlich)\w{0,2} (?:fehler|versehen|panne)
        (?:tut (?:uns|mir)|entschuldig\w{1,5}|bedauern|verzeih\w{1,4}|sorry)<60>(?:nerv\w{0,4}|dumm\w{0,2}|bloe?d\w{0,2}|peinlich\w{0,2}|zeit|verrue?ckt|frech|aerger|arger|lae?cherlich|unverschae?mt\w{0,2}|faul|dreist|unfae?hig)
        (?:nicht|nie|kein\w{0,2})<8>(?:dumm|bloe?d|doof|lae?cherlich|peinlich|verrue?ckt|frech|faul|dumme\w{0,1} frage|unverschae?mt)
        (?:koe?nnen|kannst) (?:sie|du)<6>(?:hier|auf|in|unter|die|das|im|es)<30>lesen
        verdammt gut`,
    },
    {
      id: "de/abusive_tone/blame or contempt",
      class: "abusive_tone",
      pattern: phrases`
        (?:dann )?(?:kaufen|bestellen|gehen) (?:sie|du) (?:doch |eben |halt |einfach |bitte |das ){1,2}(?:woanders|anderswo|zur konkurrenz|nicht mehr|nicht bei uns)
        (?:kauf|bestell|geh) (?:doch |eben |halt ){1,2}(?:woanders|anderswo|zur konkurrenz)
        (?:das |es |ist |allein |ganz allein |einzig |nur |doch |eindeutig |voellig |klar ){1,4}(?:ihre|deine|eure) (?:eigene |alleinige |persoe?nliche )?(?:schuld|dummheit|nachlae?ssigkeit|unfae?higkeit|bloe?dheit|faulheit|ignoranz)
        (?:das |es )?(?:ist|bleibt|waere|ware) (?:doch |wohl |allein |nur |ja ){0,2}(?:ihr|dein|euer) (?:eigenes |persoe?nliches )?(?:problem|pech|fehler|bier|versagen|verschulden|ding)
        (?:selber|selbst) (?:schuld|kaputt ?gemacht|verursacht|verschuldet|zerstoe?rt|verbockt|daran schuld)
        (?:sind|bist|seid)<12>(?:doch |ja |wohl |ganz )?(?:selbst|selber) schuld
        was (?:kann|koe?nnen) (?:ich|wir)<8>dafue?r
        nicht (?:unser|mein) problem
        (?:was (?:geht|kuemmert|kummert|interessiert) (?:uns|mich) das|interessiert (?:uns|mich|hier) (?:nicht|keinen|niemanden|kein schwein)|(?:ist|sind) (?:uns|mir) (?:doch |voellig |voe?llig |total |komplett )?(?:egal|scheißegal|scheissegal|wurscht|wurst|schnuppe|schei(?:ß|ss)egal))
        (?:hae?tten sie|hae?ttest du|hae?ttet ihr|sie hae?tten|du hae?ttest)<30>(?:gelesen|lesen (?:sollen|mue?ssen|koe?nnen)|gemessen|messen (?:sollen|mue?ssen)|aufgepasst|nachgedacht|hingeschaut|richtig|vorher (?:fragen|wissen|lesen|schauen|pruefen)|besser aufpassen|denken)
        (?:sie|du) (?:haben|hast)<20>(?:offensichtlich|offenbar|eindeutig|anscheinend|wohl|garantiert|bestimmt|einfach)<40>(?:nicht gelesen|falsch|kaputt ?gemacht|nicht verstanden|keine ahnung|nicht aufgepasst|zerstoe?rt|unsachgemae?ß|unsachgemae?ss|selbst|nicht richtig|runterfallen|fallen lassen|nicht gelernt|missverstanden)
        (?:offensichtlich|offenbar|anscheinend|scheinbar) (?:haben|hast|koe?nnen|kannst|sind|bist|verstehen|verstehst) (?:sie|du)<40>(?:nicht|kein\w{0,2}|unfae?hig|falsch|nie|zu)
        (?:sie|du) (?:haben|hast)<14>(?:es|das|den|die|ihn)<14>(?:selbst|selber|mutwillig|absichtlich) (?:kaputt ?gemacht|zerstoe?rt|beschae?digt|ruiniert|verursacht)
        (?:was (?:haben|hast) (?:sie|du) (?:denn )?erwartet|was erwarten sie|was erwartest du|fue?r den preis<20>(?:erwarten|was|nicht|nichts)|man bekommt,? (?:was|wofue?r) man (?:be)?zahlt|wer billig kauft|dann kaufen sie (?:doch )?(?:woanders|nicht|etwas teureres|nichts)|dann kauf doch|kaufen sie (?:doch )?woanders|pech gehabt|ihr pech|dumm gelaufen|tja,? pech|so ein pech aber auch|heul doch|stell\w{0,1} (?:dich|sie sich) nicht so an|stellen sie sich nicht so an|regen sie sich (?:mal )?ab|reg dich ab|machen sie (?:hier )?(?:kein|nicht so ein) (?:theater|drama)|finden sie sich damit ab|mir doch egal|na und|wen interessiert das|wen kue?mmert.?s|herzlichen glue?ckwunsch,? (?:sie|du) (?:haben|hast)|ach wirklich|ach nee|sie genie|du genie|wow,? (?:toll|super|genial|sie)|bravo,|selbst denken|wer lesen kann)<40>(?:[!.?]|sie|du|im vorteil|klar|erwartet)?
        wer lesen kann
        (?:zu arm|zu geizig|kein geld haben|sich das nicht leisten koe?nnen)
        (?:gesunder menschenverstand|jeder andere|alle anderen|kein anderer kunde|kein anderer|sonst niemand|niemand sonst|nur sie|nur du|sie sind (?:der|die) (?:einzige|erste))<35>(?:beschwer\w{1,4}|versteht|verstehen|schafft|schaffen|kapiert|hat sich|meckert|problem\w{0,1}|begreift|hinbekomm\w{1,3}|haette|hatte|vorausgesetzt)
        wie (?:ich|wir)<12>(?:schon|bereits|doch) (?:\d{1,3}|zehn|hundert|tausend|mehrfach|x|drei|zigmal|oft genug|\w{2,8}mal)<14>(?:mal |male )?(?:gesagt|geschrieben|erklae?rt|mitgeteilt)
        (?:lesen sie|lies)<20>(?:erst|doch|einfach|mal|endlich|gefae?lligst|richtig)<30>(?:beschreibung|anleitung|angebot|text|artikel\w{0,12}|bevor)<25>(?:mecker\w{1,2}|jammer\w{1,2}|frag\w{1,2}|schreib\w{1,2}|beschwer\w{1,3})?
        fue?r (?:\d{1,3}|den|diesen|so einen|das|solch einen) ?(?:€|euro|preis|geld)<20>(?:ko[e]?nnen|kann|darf|darfst|du[e]?rfen|sollten|erwart\w{1,3})<25>(?:nicht|kein\w{0,2}|nichts|erwart\w{1,3}|mehr)
        selb(?:er|st) schuld
        (?:sie|du) (?:wollen|willst)<12>(?:doch|nur|blo(?:ß|ss)|ja)<25>(?:umsonst|abstauben|schnorren|betrue?gen|geld|abzocken|provozieren|gratis)
        interessiert<12>(?:hier |uns |mich )?(?:keinen|niemanden|nicht|kein schwein|keine sau)
        (?:anders|woanders|sonst wo|bei der konkurrenz)<10>(?:kaufen|bestellen|meckern)<8>(?:gehen|bitte)?
        (?:weiter|noch mehr|noch lae?nger) (?:nerven|nervst|meckern|belae?stigen)|(?:sie|du) nerv(?:en|st)
        (?:nicht|kaum) (?:mein|unser) (?:problem|bier|fehler|verschulden|ding)(?=[!.,]|$| wenn)
        kauf\w{0,2} (?:sie )?(?:halt |eben |doch |bitte |einfach |gefa[e]?lligst ){1,3}(?:nichts|woanders|nicht|was anderes|beim)
        (?:ihre|deine) (?:adresse|nummer|telefonnummer|daten) (?:haben|kenne|kennen)
        wenn (?:sie|du) (?:zu (?:doof|dumm|bloe?d|faul|geizig)|nicht lesen|nicht messen|keine ahnung)|wer (?:so|sowas) (?:schreibt|fragt|bestellt)`,
      unless: phrases`
        (?:nicht|nie|kein\w{0,2})<12>(?:ihre|deine|ihr|dein) (?:eigene\w{0,1} )?(?:schuld|fehler|problem|pech|verschulden)
        (?:entschuldig\w{1,5}|tut (?:uns|mir)|unser fehler|unsere schuld|bedauern)
        (?:ist uns|ist mir) nicht egal
        ganz egal`,
    },
    {
      id: "de/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:sonst|ansonsten|dann|demnae?chst|bald)<8>(?:hoe?ren|hoe?rst|hoe?rt|bekommen|bekommst)<8>(?:sie|du)<14>(?:von|post von|aerger|arger|eine anzeige|eine klage)<25>(?:anwalt|rechtsanwalt|polizei|gericht|inkasso|uns)?
        ue?berlegen sie (?:sich )?(?:gut|genau|lieber),? (?:was|ob) sie
        (?:wir|ich)<8>(?:werden?|wer?d|wuerden?)<6>(?:sie|dich|ihnen|dir|ihr\w{0,2}|dein\w{0,2}|gegen sie|gegen dich)<50>(?:verklagen|anzeigen|sperren|blockieren|melden|blo(?:ß|ss)stellen|finden|besuchen|verfolgen|anzeige erstatten|vorgehen|verraten|veroe?ffentlichen|schaden|fertig ?machen|rechtliche schritte|vorbeikommen|auf die schwarze liste|auf eine schwarze liste|bestrafen)
        (?:wir|ich) (?:verklag\w{1,2}|zeig\w{1,2}|sperr\w{1,2}|blockier\w{1,2}|meld\w{1,2}|verfolg\w{1,2}|veroe?ffentlich\w{1,2}|setz\w{1,2}) (?:sie|dich|ihr (?:konto|profil)|ihren namen|ihre (?:adresse|daten)|ihre person|dein\w{0,2} \w{3,10})(?: an| auf| bei| als|,|!|\.| wenn| sonst| oeffentlich| offentlich)?
        (?:sie werden|du wirst|das werden sie|das wirst du|werden sie das|ihr werdet)<20>(?:bereuen|bue?ßen|bue?ssen|noch sehen|was erleben|leid tun|von unserem anwalt|von meinem anwalt|teuer bezahlen|nie wieder (?:bestellen|etwas)|spue?ren|noch von uns|aerger bekommen|arger bekommen)
        (?:wir|ich)<4>(?:wissen|wei(?:ß|ss)|haben|habe|kenne\w{0,1})<14>(?:wo sie wohnen|wo du wohnst|ihre (?:privat)?adresse|deine adresse|ihre telefonnummer|ihre daten)<25>(?:also|und|!|vergessen|passen|aufpassen|vorsicht|,|denken|pass)
        (?:passen sie (?:bloß|bloss|nur|mal|lieber|gut)? ?auf|pass (?:bloß|bloss|nur|mal|lieber) auf|nehmen sie sich in acht|letzte warnung|ich warne (?:sie|dich)|wir warnen (?:sie|dich)|wagen sie es (?:nicht|ja nicht)|sonst passiert|sonst (?:gibt es|gibt.?s) (?:aerger|arger|konsequenzen)|sonst koe?nnen sie was erleben|seien sie (?:lieber |bloß |bloss )?vorsichtig,? was|das hat (?:konsequenzen|ein nachspiel)|das wird (?:konsequenzen|ein nachspiel|folgen|teuer)|legen sie sich nicht mit)
        (?:anwalt|anwae?lte|polizei|gericht|anzeige|strafanzeige|verleumdung\w{0,5}|klage|rechtliche schritte|inkasso)<50>(?:gegen (?:sie|dich)|wenn sie (?:nicht|weiter|noch|eine|das)|falls sie|sollten sie|einleiten|einschalten|erstatten|verklagen|hoe?ren)
        (?:wenn|falls|sollten) (?:sie|du)<45>(?:bewert\w{1,5}|rue?ckerstattung|antrag|beschwer\w{1,3}|reklamier\w{1,3}|zurue?ckschick\w{1,2}|posten|schreiben|oe?ffnen|melden|veroe?ffentlichen)<40>(?:anwalt|polizei|verklag\w{1,3}|sperr\w{1,2}|blockier\w{1,2}|anzeig\w{1,2}|helfen wir (?:ihnen )?nicht|nie wieder|keine hilfe|rechtliche)
        (?:noch (?:so )?eine?|noch ein(?:e|mal)|eine weitere) (?:nachricht|beschwerde|mail|unverschae?mtheit|wort)<12>(?:und|,)<15>(?:blockier\w{1,2}|sperr\w{1,2}|anzeig\w{1,2}|anwalt|meld\w{1,2}|zeige|ich|wir)
        (?:unser|mein|der) (?:rechts)?anwalt<25>(?:freut|meldet|wartet|uebernimmt|schreibt|kuemmert|ho[e]?ren)
        (?:geht|gebe|geben|ue?bergeb\w{1,2})<15>(?:das )?(?:an|zum) (?:unseren? |meinen? |den )?(?:rechts)?anwalt`,
      unless: phrases`
        nicht bereuen
        (?:melden|anzeigen|blockieren|verfolgen|finden)<20>(?:den vorfall|das problem|den fahrer|die sendung|das paket|den verlust|beim? (?:dhl|dpd|gls|hermes|paketdienst|versanddienst\w{0,8}))
        (?:wir|ich) melde\w{0,1} (?:uns|mich)
        tut (?:uns|mir)<6>leid`,
    },
    {
      id: "de/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        als (?:deutscher?|oe?sterreicher|schweizer|russe|russin|pole|polin|tue?rke|tue?rkin|franzose|italiener|spanier|araber|chinese|amerikaner|inder|rumae?ne|auslae?nder|muslim\w{0,2}|christ|jude)<6>(?:verstehen|kennen|sind|sollten|koe?nnen|wissen|verstehst|kennst|bist|muessen|mussen|haben|hat) (?:sie|du|man)
        (?:beten|bete|betet) (?:sie|du|zu|fue?r|doch|lieber|mal)
        und beten sie
        (?:muslime?n?|moslems?|christen|juden|hindus|buddhisten|katholiken|atheisten|unglae?ubigen?|heiden|islam|christentum|judentum)<20>(?:sind|ist|alle|immer|nie|sollten|glauben|duerfen|durfen|gehoe?r\w{1,2}|machen|wollen|haben)
        (?:wae?hl\w{1,3}|gewae?hlt|stimm\w{1,2})<15>(?:afd|spd|cdu|csu|gruene|grune|gruenen|grunen|linke|fdp|fpoe?|oevp|ovp|spoe?|svp|trump|die partei)
        (?:afd|spd|cdu|csu|fdp|fpoe?|svp|die gruenen|die grunen|die linke|ampel|bundesregierung|merz|scholz|habeck|merkel|trump|biden|putin|selenskyj?|erdogan|orban|kickl|die regierung|unsere regierung|ihre regierung|die politik\w{0,2}|die eu)<25>(?:ist schuld|schuld|sind schuld|korrupt\w{0,1}|luegt|lugt|luegen|lugen|ruinier\w{1,3}|zerstoe?r\w{1,2}|unfae?hig|sollte|muss weg|hat recht|versagt|verbrecher|dumm|verantwortlich|idioten|an allem|gewinnt|wae?hlen|unterstue?tz\w{1,3}|besser|schlecht\w{0,2}|danken)
        (?:wegen|dank|schuld)<6>(?:der|dieser|unserer|ihrer|ist die) (?:[\wß]{2,12} )?(?:regierung|politik|politiker|gruenen|grunen|ampel|afd|partei)
        (?:taiwan|tibet|hongkong|krim|kaschmir|palae?stina|gaza|donbas\w{0,1}|xinjiang|ukraine|israel|katalonien|kosovo|sue?dtirol|nordzypern|suedchinesisch\w{1,3} meer)<12>(?:ist|sind|war|gehoe?rt|gehoe?ren|sollte|muss|unabhae?ngig|teil|besetzt|konflikt|krieg|bleibt|hat)<25>(?:teil|china|russ\w{1,6}|land|unabhae?ngig\w{0,2}|ukraine|israel|frei|uns|staat|besetzt|kein|provinz|schuld|recht|serbien|spanien|gewinn\w{0,2}|provoz\w{1,4}|selbst|immer|illegal|italien|verbrechen)
        (?:freiheit fue?r|solidaritae?t mit|boykottier\w{1,3}|free|stoppt) (?:palae?stina|israel|die ukraine|ukraine|russland|tibet|hongkong|taiwan|china|gaza|usa|amerika|palestine)
        (?:terroristen|vo[e]?lkermord|abtreibung|gendern?wahn|corona-?diktatur|impfgegner|impfzwang|klimakleber|wirtschaftsflue?chtlinge|ueberfremdung|uberfremdung|remigration|asylanten)
        (?:typisch|ihr|diese|alle|dreckige|faule|geizige|dumme|reiche|arme|arrogante|unehrliche|als|wie|weil sie) (?:typische[rn]? |alle )?${NATIONS}<20>(?:sind|immer|nie|alle|koe?nnen|wollen|beschwer\w{1,3}|halt|eben|!|,|\.|meckern|kunden|verstehen|machen|muessen|mussen|so)
        (?:typisch|ganz) (?:deutsch|oe?sterreichisch|schweizerisch|polnisch|russisch|tue?rkisch|chinesisch|italienisch|franzoe?sisch|spanisch|amerikanisch|arabisch|rumae?nisch|indisch|afrikanisch)
        ${NATIONS} (?:kunden |kae?ufer )?(?:sind |immer |nie |alle |so |zu |sehr |einfach |halt |doch ){1,3}(?:unhoe?flich|faul|geizig|dumm|arm|schmutzig|unehrlich|waehlerisch|wahlerisch|arrogant|diebe|lue?gner|betrue?ger|schwierig|gierig|verrue?ckt|schlecht\w{0,1}|laut|ungebildet|besser\w{0,1}|die (?:besten|schlimmsten)|kleinlich|am (?:meckern|schlimmsten)|unfreundlich|pingelig|aggressiv|kriminell)
        (?:leute|menschen|kunden) aus (?:ihrem|deinem|diesem|eurem) land<12>(?:sind|immer|alle|nie|koe?nnen|wollen)
        in (?:ihrem|deinem) land<15>(?:ist|sind|lernt|kennt|gibt)<30>(?:man|alle|nicht|immer|kein\w{0,2})
        (?:dank\w{0,2}|bedank\w{1,3}|schuld\w{0,2}|wegen)<20>(?:ampel|regierung|gru[e]?nen|afd|cdu|csu|spd|fdp|linken|merz|scholz|habeck|merkel|politiker\w{0,1}|politik|bru[e]?ssel|berlin|eu)
        (?:regierung|ampel|politikern?|kanzler\w{0,2}|bru[e]?ssel)<15>(?:(?:be|ver)?danken|zu verdanken)
        (?:land|deutschland|oe?sterreich|die schweiz|wirtschaft)<20>(?:an|gegen) die wand (?:gefahren|fahren|gesetzt|fae?hrt)
        (?:schuld (?:sind|ist)|schuld daran|seit)<15>(?:die |der |den )?(?:politiker|politik|regierung|gru[e]?nen|ampel|afd|eu|auslae?nder|flue?chtlinge)
        (?:wae?hl\w{1,2})<10>(?:afd|cdu|csu|spd|fdp|gru[e]?ne|bsw|linke|fpo[e]?|svp|volkspartei|trump)
        (?:gott|jesus|allah|der herr|die bibel)<15>(?:wird|belohn\w{1,2}|segn\w{1,2}|straf\w{1,2}|sieht|liebt|vergibt|hilft|schickt)
        ${NATIONS} (?:kaufen|handeln|betrue?gen|zahlen|klauen|meckern|beschweren|wollen|arbeiten)<20>(?:sowieso|immer|nie|eh|ehrlich|so|halt)
        (?:bet\w{1,2}|gebet\w{0,2})<12>(?:sie|fue?r|zu gott|du|wir)(?=[!.,]|$| zu| fue?r)
        (?:die|den|ihr|von den|bei den|alle|diese) ${NATIONS}<20>(?:handeln|arbeiten|machen|sind|lue?gen|klauen|verstehen|kaufen|wollen|ko[e]?nnen|versteht|immer|nie|halt|so|eh)
        (?:krim|taiwan|donbass|kosovo|palae?stina|tibet|hongkong|su[e]?dtirol)<15>(?:geho[e]?rt|ist|war|bleibt|muss)<25>(?:russland|china|israel|serbien|italien|deutschland|frei|oe?sterreich|ukraine)
        (?:bei|unter|mit|dank|trotz) (?:dieser|unserer|so einer|der jetzigen) (?:regierung|politik|koalition)|solange<15>(?:gru[e]?nen|regierung|ampel|afd|politiker|linken|merz)
        (?:wer|wenn man) (?:an )?(?:jesus|gott|allah|christus)<12>(?:glaubt|vertraut)|glauben? (?:sie )?an (?:gott|jesus|allah)|bibel|koran
        (?:auslae?nder|flue?chtling|migrant|tue?rke|pole|rumae?ne|araber|zigeuner|afrikaner|syrer)<20>(?:halt|eben|nicht|nichts|so|war|kein\w{0,2}|wieder)
        die (?:schweizer|deutschen|o[e]?sterreicher|franzosen|italiener|polen|hollae?nder|amis|amerikaner|chinesen|russen|inder|bayern|sachsen|berliner)<8>(?:sind|waren|haben|ko[e]?nnen|machen)<8>(?:eben|halt|einfach|nun mal|immer|nie|alle|so|langsam|faul)
        (?:bei|von|an|ue?ber) (?:der|die|unserer|ihrer|dieser|eurer) (?:bundes|landes|stadt|ampel)?regierung<20>(?:ablad\w{1,2}|beschwer\w{1,3}|beklag\w{1,3}|bedank\w{1,3}|abgeb\w{1,2}|anruf\w{1,2}|klag\w{1,2}|schimpf\w{1,2}|wenden|abreagier\w{1,3}|auslassen)
        (?:wer|wenn man|leute,? die|alle,? die) (?:die|den|das|so (?:etwas|wen|jemanden)|sowas|solche|diese|diesen|denen|dieser)<12>(?:gewae?hlt|an die macht gebracht|ins amt)|bei den (?:letzten|nae?chsten) wahlen|(?:falsch|richtig) gewae?hlt|(?:bei|zu|an) (?:ihrem|ihren|den|dem|unseren|unserem) (?:bundes|landes)?(?:politikern?|abgeordneten|ministern?|kanzler)`,
      unless: phrases`
        (?:geschlossen|feiertag\w{0,1}|bue?ro|verzoe?ger\w{1,6}|versand|versend\w{1,3}|liefer\w{1,6}|wieder geoe?ffnet)<40>(?:ramadan|zuckerfest|weihnacht\w{1,6}|ostern|diwali|chanukka|neujahr\w{0,6}|karfreitag|pfingst\w{1,8})
        (?:liefer\w{1,6}|versand|versend\w{1,3}|verschick\w{1,3}|geschickt|senden)<12>(?:nach|in die|in den) (?:taiwan|hongkong|ukraine|israel|kosovo|gaza)
        (?:kette|anhae?nger|figur|poster|buch|kostue?m|maske|t-?shirt|armband|kerze|sticker|rosenkranz|gebetsteppich|flagge|fahne|aufnae?her)
        gott sei dank`,
    },
    {
      id: "de/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        gott (?:segne|schue?tze|beschue?tze|behue?te|mit) (?:sie|dich|euch|ihnen|dir|ihre familie)
        gottes segen
        (?:gesegneten?|gesegnete\w{0,1}) (?:tag|woche|abend|sonntag|ostern|weihnachten|zeit)
        (?:inschallah|inshallah|in sha allah|maschallah|mashallah|alhamdulillah|so gott will|vergelt.?s gott|amen|jesus liebt (?:sie|dich)|mo[e]?ge (?:gott|allah)<20>)`,
      rewrite: "",
    },
    {
      id: "de/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:sie|du) (?:bekommen|erhalten|bekommst|erhae?ltst|kriegen|kriegst)<30>(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:%|prozent|euro|€|eur|chf|franken)|hae?lfte|kaufpreis\w{0,1}|alles|vollen betrag|komplett\w{0,2})<30>(?:erstattet|zurue?ck|gutgeschrieben|ausgezahlt|wieder|ue?berwiesen)
        (?:hae?lfte|betrag|kaufpreis|geld|summe|differenz|kosten|versandkosten|porto|prozent|%|euro|€)<30>(?:erstatten|erstatte|zahlen|zahle|vergue?ten|ue?berweisen|geben|ue?bernehmen) (?:wir|ich)
        (?:als|zur) (?:entschae?digung|wiedergutmachung|ausgleich|kompensation|entschuldigung)<12>(?:erhalten|bekommen|bekommst|geben|zahlen|schenken|bieten|senden|schicken|erstatten|ue?berweisen)
        (?:wir|ich)(?: werden| werde| koe?nnen| kann| wuerden| wurden| moe?chten| wollen| haben)?(?: ihnen| dir| euch| gerne?| natue?rlich| selbstverstae?ndlich| umgehend| sofort| auch| dann| heute| direkt| den| die| das| es| jetzt| also| dafue?r){0,5} (?:erstatt(?:en|e)|zurue?ckerstatt(?:en|e)|rue?ckerstatten|entschae?dig(?:en|e)|vergue?t(?:en|e)|ersetz(?:en|e) (?:ihnen|dir) (?:den|die|das|alle)|zahl(?:en|e) (?:ihnen|dir)|ue?berweis(?:en|e)|gutschreiben|schreib(?:en|e)<15>gut|ue?bernehm(?:en|e)|veranlass(?:en|e)<20>(?:erstattung|rue?ckzahlung)|gewae?hr(?:en|e)<25>(?:rabatt|nachlass|erstattung|gutschrift|teilerstattung|preisnachlass))
        (?:wir|ich) (?:werden|werde|koe?nnen|kann|wuerden|wurden|moe?chten|wollen)<60>(?:erstatten|zurue?ckerstatten|rue?ckerstatten|entschae?digen|vergue?ten|zurue?ckzahlen|gutschreiben|auszahlen|zurue?ckue?berweisen|ue?berweisen|erlassen|kompensieren)
        (?:wir|ich) (?:werden|werde|koe?nnen|kann|wuerden|wurden|moe?chten|wollen)(?: [\wß%€.,-]{1,16}){0,4} (?:entschae?digung|(?:teil|rue?ck)?erstattung|gutschrift|rabatt|nachlass|preisnachlass)(?: [\wß%€.,-]{1,14}){0,4} (?:anbieten|geben|gewae?hren|zahlen|veranlassen|leisten|ausstellen|einrae?umen)
        (?:erstatten|erstatte|zahlen|zahle|geben|gebe|bieten|biete|vergue?ten|ue?berweisen|entschae?digen|senden|schenken|ue?bernehmen|ue?bernehme) (?:wir|ich) (?:ihnen|dir|euch|natue?rlich|selbstverstae?ndlich|gerne?|umgehend|sofort|auch|den|die|das|alle|selbst)<60>(?:zurue?ck|betrag|kaufpreis|geld|entschae?digung|erstattung|gutschrift|rabatt|nachlass|rue?ckerstattung|versandkosten|rue?cksendekosten|kosten|summe|teilerstattung|prozent|%|euro|€|zoll\w{0,8}|preisnachlass|gutschein)
        (?:wir|ich) (?:geben|gebe|bieten|biete|zahlen|zahle)<30>(?:${WORD}){0,3}(?:geld zurue?ck|entschae?digung|erstattung|gutschrift|rabatt|nachlass|rue?ckerstattung|teilerstattung|preisnachlass|\d{1,4} ?(?:%|prozent|euro|€)|den (?:vollen |gesamten )?(?:betrag|kaufpreis) zurue?ck|kaufpreis zurue?ck)
        (?:sie|du) (?:erhalten|bekommen|bekommst|erhae?ltst|kriegen|kriegst)(?: [\wß-]{1,16}){0,6} (?:geld|betrag|kaufpreis|entschae?digung|erstattung|gutschrift|rue?ckerstattung|teilerstattung|rue?ckzahlung|nachlass)(?: [\wß-]{1,14}){0,3}(?: zurue?ck| erstattet| ausgezahlt)?
        (?:bekommen|erhalten|bekommst|kriegen) (?:sie|du)<40>(?:geld zurue?ck|erstattet|entschae?digung|volle erstattung|rue?ckerstattung|kaufpreis zurue?ck|geld wieder|gutschrift)
        (?:der|das|ihr|die|ihre) ${WORD}{0,2}(?:betrag|geld|kaufpreis|summe|versandkosten|kosten|rue?cksendekosten|differenz) (?:wird|werden) (?:ihnen |dir |umgehend |vollstae?ndig |sofort |komplett |von uns |natue?rlich |selbstverstae?ndlich |in voller hoe?he |zu 100 ?% ){0,3}(?:erstattet|zurue?ckerstattet|zurue?ckgezahlt|gutgeschrieben|ue?berwiesen|ue?bernommen|ausgezahlt)
        (?:volle|vollstae?ndige|komplette|sofortige|100 ?%ige|doppelte|halbe)\w{0,1} (?:rue?ckerstattung|erstattung|entschae?digung)<25>(?:garantiert|versprochen|von uns|heute|morgen|sofort|wenn|zugesagt|zugesichert|fue?r sie|an)
        (?:die|alle|ihre) (?:[\wß-]{1,14} )?(?:rue?cksende|versand|reparatur|zoll|retouren|porto|transport)?kosten (?:ue?bernehmen|tragen|zahlen|ue?bernehme|trage|zahle) (?:wir|ich)
        (?:sie|du|ihr) (?:bekommen|bekommst|kriegen|kriegst|erhalten|erhae?ltst|habt?)<30>(?:geld|\d{1,4} ?(?:€|euro)|betrag|hae?lfte|kaufpreis)<12>(?:zurue?ck|wieder|erstattet|gutgeschrieben|als|oben ?drauf)?
        (?:\d{1,4} ?(?:€|euro|prozent|%)|geld|betrag|hae?lfte)<15>(?:gibt.?s|gibt es|gebe ich|geben wir|bekommen sie|kriegen sie|schenken wir|erstatten wir|ue?berweisen wir)<12>(?:oben ?drauf|zurue?ck|dazu|extra|geschenkt|als)?
        (?:als|zur) (?:entschae?digung|wiedergutmachung|entschuldigung)<25>\d{1,4} ?(?:€|euro|%|prozent)
        (?:schreiben|schreibe|geben|gebe|zahlen|zahle|erlassen|erlasse|schenken|schenke) wir(?: ihnen| dir)?<30>(?:gut|zurue?ck|euro|€|prozent|%|hae?lfte)
        (?:versand\w{0,8}|porto|rue?cksendung|kosten|rue?ckporto|reparatur)<6>(?:zahlen|tragen|ue?bernehmen|bezahlen)<12>(?:wir|ich)
        (?:hae?lfte|betrag|preis\w{0,2}|kaufpreis\w{0,2})<25>(?:geben|zahlen|erstatten|schenken|erlassen) wir
        (?:ue?berweist|erstattet|zahlt|schreibt|bucht|schickt|vergue?tet|schenkt)<4>(?:ihnen|dir|euch)<25>(?:buchhaltung|kollegin|kollege|kollegen|chef\w{0,2}|team|abteilung|kundendienst|kundenservice|firma|shop|zentrale|geschae?ftsfue?hrung|inhaber\w{0,2})<35>(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:€|euro|chf|franken|%|prozent)|(?:€|chf) ?\d{1,4}|betrag|kaufpreis|geld|hae?lfte|differenz|gutschrift|porto)
        (?:buchhaltung|kollegin|kollege|kollegen|chef\w{0,2}|team|abteilung|kundendienst|kundenservice|firma|shop|zentrale|geschae?ftsfue?hrung|inhaber\w{0,2})<10>(?:ue?berweist|erstattet|zahlt|schreibt|bucht|schickt|vergue?tet|schenkt|wird)<25>(?:ihnen|dir|euch)<25>(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:€|euro|chf|franken|%|prozent)|(?:€|chf) ?\d{1,4}|betrag|kaufpreis|geld|hae?lfte|differenz|gutschrift|porto)
        (?:gutschrift|erstattung|betrag|geld|summe|euro|€|eur|chf|franken|hae?lfte|prozent|%)<30>(?:buchen|buche|schreiben|schreibe|legen|lege|packen|packe|rechnen|verrechnen|weisen|weise|stellen|ziehen|lassen) (?:wir|ich)<50>(?:konto|gut|an|ab|nach|zurue?ck|auf|aus|oben ?drauf|drauf)`,
      unless: phrases`
        ${PLATFORM_ACTS}
        (?:nicht|kein\w{0,2}|leider|nie)[^,]{0,40}(?:erstatt\w{1,4}|entschae?dig\w{1,4}|versprechen|zusagen|zahlen|gewae?hren|geben|bieten|anbieten|ue?bernehmen|garantieren|rue?ckerstattung|rabatt|veranlassen|ue?berweisen|nachlass)
        (?:erstatt\w{1,3}|zahl\w{1,2}|geb\w{1,2}|ue?bernehm\w{1,2}|biet\w{1,2})[^,]{0,30}(?:nicht|kein\w{0,2}|niemals)
        (?:sobald|nachdem|wenn|falls|nach) (?:amazon|shopee|lazada|tik ?tok|die plattform|der marktplatz)
        (?:prue?f\w{1,3}|klae?r\w{1,3}|fragen|frage|weiterleiten|leite\w{0,1}|anfragen|schauen|erkundig\w{1,2})<40>(?:ob|wie|erstattung|entschae?digung|antrag|anliegen|moe?glich\w{0,7})
        ue?bernehm\w{1,2} (?:den|ihr|das|ihren) (?:fall|anliegen|vorgang|chat|anfrage)`,
      rewrite: "wir prüfen, was wir für Sie tun können, und schreiben Ihnen hier",
    },
    {
      id: "de/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:wir|ich)<14>(?:send(?:en|e)|schick(?:en|e)|liefer(?:n|e)|geb(?:en|e)|tausch(?:en|e))<25>(?:ihnen|dir)?<20>(?:kostenlos\w{0,2}|gratis|umsonst|ersatz\w{0,10}|neue[sn]?|geschenk|ersatzteil)
        (?:send(?:en|e)|schick(?:en|e)|liefer(?:n|e)) (?:wir|ich) (?:ihnen|dir)<30>(?:kostenlos\w{0,2}|gratis|ersatz\w{0,10}|neue[sn]?|geschenk)
        (?:sie|du) (?:erhalten|bekommen|bekommst|erhae?ltst)<30>(?:kostenlose\w{0,1} )?(?:ersatz\w{0,10}|gratis\w{0,10}|neues (?:gerae?t|exemplar|produkt))`,
      unless: phrases`
        (?:nicht|kein\w{0,2}|leider)[^,]{0,30}(?:send\w{1,2}|schick\w{1,2}|liefern|geben|tauschen|ersatz|zusagen|versprechen|kostenlos\w{0,2})`,
    },
    {
      id: "de/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:garantier\w{1,3}|versprech\w{1,2}|versicher\w{1,2}|zusichern|sicher zu|schwoe?ren?|sagen ihnen zu)<45>(?:liefer\w{1,6}|ankomm\w{0,3}|ankommt|versand\w{0,3}|versend\w{1,3}|verschick\w{1,3}|erhalten|da ist|zugestellt|zustellung|bekommen|eintrifft|eintreffen|ankunft)
        (?:liefer\w{1,6}|ankunft|zustellung|versand|versendet|zugestellt|da|verschickt)<25>(?:garantiert|versprochen|zugesichert)
        (?:garantiert|definitiv|ganz sicher|hundertprozentig|100 ?%|auf jeden fall|mit sicherheit|spae?testens)<25>(?:heute|morgen|ue?bermorgen|bis|am|innerhalb|in \d{1,2}|vor|montag|dienstag|mittwoch|donnerstag|freitag|samstag|rechtzeitig|pue?nktlich|diese woche|nae?chste woche)<35>(?:bei ihnen|bei dir|ankommen|an(?! (?:dhl|dpd|gls|hermes|ups|den|die|das|ihr|sie|unser))|da(?! (?:die|der|das|sie|wir))|geliefert|zugestellt|erhalten|versendet|verschickt|eintreffen|da sein|haben|verlae?sst|raus)
        (?:kommt|ist|wird|trifft|erhalten sie|bekommen sie)<25>(?:garantiert|definitiv|ganz sicher|hundertprozentig|auf jeden fall|mit sicherheit|spae?testens)<15>(?:heute|morgen|ue?bermorgen|bis|am|innerhalb|in \d{1,2}|vor|montag|dienstag|mittwoch|donnerstag|freitag|samstag|rechtzeitig|pue?nktlich|diese woche|nae?chste woche|zu weihnachten)
        (?:paket|lieferung|teil|ware|sendung|bestellung|es|artikel)<12>(?:kommt|ist|wird|trifft)<25>(?:auf jeden fall|garantiert|sicher|definitiv|spae?testens|bestimmt)<25>(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|ue?bermorgen|heute|woche|\d{1,2}\.)
        (?:bis|am|spae?testens) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|ue?bermorgen|\d{1,2}\. ?[\wß]{3,9})<15>(?:haben|bekommen|erhalten|ist|kommt|halten) (?:sie|du|es|das|die)<30>(?:versprochen|garantiert|zugesagt|sicher|fest)
        (?:haben|bekommen|erhalten|kriegen) (?:sie|du)?<15>(?:spae?testens|bis|garantiert)<20>(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|ue?bermorgen)
        (?:sie|du) (?:haben|bekommen|hast|bekommst)<12>(?:spae?testens|bis|garantiert)<12>(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen)`,
      unless: phrases`
        (?:nicht|kein\w{0,2}|leider|nie)[^,]{0,30}(?:garantier\w{1,3}|versprechen|zusagen|zusichern|definitiv|mit sicherheit)
        (?:garantier\w{1,3}|versprechen)[^,]{0,20}(?:nicht|leider|kein\w{0,2})
        (?:rue?ckgabe|rue?cksend\w{1,4}|zurue?ck\w{1,10})
        (?:laut|gemae?ß|gemae?ss)<10>(?:sendungsverfolgung|dhl|dpd|gls|hermes|ups|amazon|bestellung|anzeige|angabe)`,
      rewrite: "bitte beachten Sie den voraussichtlichen Liefertermin in Ihrer Bestellung",
    },
  ],
};
