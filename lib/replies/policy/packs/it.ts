import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { FAR, GOODS_WITH_A_NAME, MESSENGERS, NUMBER_BY_NAME, SHOPS, WALLETS } from "./brands";

const MESSENGER =
  "(?:whats ?app|whats|wathsapp|watsapp|wechat|weixin|telegram|viber|snapchat|discord|skype|imessage|kakao ?talk|zalo|facebook messenger|fb messenger|messenger|signal)";
const SOCIAL =
  "(?:instagram|insta|ig|facebook|fb|twitter|you ?tube|pinterest|snapchat|i social|social network|social)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE = `(?:${SHOPS}|ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|subito(?:\\.it)?|vinted|shein|zalando|eprice|mano ?mano|ibs|bakeca|wallapop|depop|back ?market|facebook marketplace|marketplace di facebook|altra piattaforma|altre piattaforme|altro marketplace)`;
const REACH =
  "(?:contatt[ai]\\w{0,5}|contattare|scriv[aei]\\w{0,5}|chiam[aei]\\w{0,5}|parl(?:ami|iamo|are|arne|iamone|armi|i|a)\\w{0,2}|mand[aoi]\\w{0,6}|invi[aoi]\\w{0,5}|aggiung\\w{1,5}|cerc[ah]\\w{0,4}|trov[aei]\\w{0,6}|segu[aei]\\w{0,4}|unit[ei]\\w{0,2}|unisci\\w{0,2}|chatt\\w{1,5}|rispond\\w{1,6}|continu\\w{1,6}|proseg\\w{1,6}|pass(?:i|a|iamo|are)|raggiung\\w{1,5}|disponibil\\w|sentiamoci|sentirci|senti\\w{0,4}|iscriv\\w{1,5}|iscrivi\\w{0,3}|veloc[ei]|comod[oi]|facile|messaggio|comunic\\w{1,5}|risolv\\w{1,5}|spost\\w{1,6}|vediamo|accord\\w{1,6})";
const OWN_SITE =
  "(?:(?:(?:il |sul |nel |al |dal |del |la |sulla |nella |alla |dalla )?(?:nostr[oa]|mi[oa])) (?:propri[oa] |nuov[oa] )?(?:sito(?: web| internet| ufficiale)?|pagina(?: web| ufficiale)?|negozio (?:online|fisico|ufficiale|web)|shop(?: online)?|store(?: online)?|e-?shop|altro (?:negozio|account)|e-?commerce|punto vendita))";
const WALLET = `(?:${WALLETS}|paypal|satispay|postepay|western union|moneygram|revolut|hype|wise|skrill|payoneer|zelle|venmo|cash ?app|cripto\\w{0,8}|crypto|bitcoins?|btc|usdt|google pay|apple pay|alipay|bancomat pay|vaglia)`;
const BANK =
  "(?:bonific[oi](?: bancari[oi]| diretto| istantaneo)?|cont[oi] (?:bancari[oi]|correnti?|in banca)|versamento|deposito bancario|iban|coordinate bancarie|ricarica (?:postepay|della carta)|assegno)";
const REVIEW =
  "(?:stellin[ae]|faccin[ae] sorrident[ei]|quello che (?:ha|hai) scritto|pollic[ei] in su|commentin[oi]|recension[ei]|valutazion[ei]|opinion[ei]|comment[oi]|stell[ea]|stelline|feedbacks?|reviews?|giudizi[o]?|critica|critiche|vot[oi]|punteggi[o]?)";
const GOOD =
  "(?:positiv[aoei]|buon[aoei]?|ottim[aoei]|eccellent[ei]|massim[aoi]|alt[aoei]|perfett[aoei]|favorevol[ei]|bell[aoei]|bel|(?:da |a |di |con )?(?:5|cinque|4|quattro)(?: stelle)?)";
const GIFT =
  "(?:pensierin[oi]|omagg\\w{1,4}|sorpres[ae]|portachiavi in regalo|buoni? da \\d{1,4}|bonus|ricompens[ae]|spedizione gratis|sconticin[oi]|ribass[oi]|accredit\\w{1,4}|lotteria|concorso|punti|regal[oi]\\w{0,4}|omagg[io]\\w{0,2}|scont[oi]|coupon|buon[oi](?: sconto| acquisto| regalo)?|voucher|rimbors\\w{1,6}|denaro|soldi|compens[oi]|gift ?cards?|carta regalo|premi[o]?|campion[ei]|gratis|gratuit[oa]|cashback|estrazione|\\d{1,3} ?%|[€$] ?\\d{1,4}|\\d{1,4} ?(?:€|euro|dollari|chf))";
const DISEASE =
  "(?:bronchit[ei]|gastrit[ei]|reflusso|colit[ei]|erni[ae]|sinusit[ei]|rinit[ei]|tosse|polmonite|anemia|congiuntivite|bruxismo|vitiligine|melasma|macchie (?:della|sulla) pelle|occhiaie|herpes|candida|cistit[ei]|menopausa|vampate|dolori mestruali|borsite|fascite|spina calcaneare|alluce valgo|neuropatia|fibromialgia|osteoporosi|parkinson|autismo|adhd|stress|nervosismo|trombosi|cattiva circolazione|gambe gonfie|aritmi[ae]|tiroide|trigliceridi|(?:la|sua|tua) pressione(?! (?:d|su|n|tra))|zuccheri nel sangue|calcoli|glaucoma|sordita|vertigini|ferit[ae]|ustioni|calli|parassiti|ritenzione idrica|lombalgi[ae]|cervicalgi[ae]|torcicollo|nervo sciatico|mal d.?auto|male? (?:alla|al|alle|ai) \\w{3,10}|bruciore di stomaco|intestino pigro|attacchi d\\w{0,2} ?\\w{3,10}|dermatite|acne|brufoli|eczem[ai]|psoriasi|dermatit[ei]|rosacea|couperose|artrit[ei]|artrosi|reumatism[oi]|gotta|cancro|tumor[ei]|diabete|glicemia|ipertensione|pressione alta|colesterolo|emicrani[ae]|mal di (?:testa|schiena|gola|pancia|denti)|cefale[ae]|insonnia|ansia|depressione|infiammazion[ei]|infezion[ei]|rughe|cicatric[ei]|smagliature|cellulite|caduta dei capelli|calvizie|alopecia|forfora|asma|allergi[ae]|raffreddor[ei]|influenza|covid\\w{0,3}|coronavirus|virus|fungh[oi]|micos[ei]|piede d.?atleta|emorroidi|varici|vene varicose|russamento|apnee?|sciatica|sciatalgia|scoliosi|acufen[ei]|stitichezza|gonfior[ei]|ulcer[ae]|calcoli renali|fegato grasso|demenza|alzheimer|epilessia|obesita|impotenza|disfunzione erettile|infertilita|crampi|carie|verruche|malatti[ae]|patologi[ae]|disturb[oi]|dolor[ei]|tossine|miopia|cataratt[ae]|febbre|tendinit[ei]|cervicale)";
const HEALS =
  "(?:fa (?:passare|sparire|scomparire|abbassare|scendere|guarire|bene (?:a|al|alla|contro))|controll(?:a|ano|are)|regol(?:a|ano|are)|riequilibr(?:a|ano)|normalizz(?:a|ano|are)|rigener(?:a|ano|are)|corregg(?:e|ono|ere)|mette fine a\\w{0,3}|ferma|uccide|protegge|ripara|liber(?:a|ano)|risolv(?:e|ono|ere)|sciogli(?:e|ono)|sgonfi(?:a|ano)|scacci(?:a|ano)|manda via|tira via|porta via|ha (?:guarito|curato|tolto|eliminato)|perfett[oa] (?:per|contro)|ideal[ei] (?:per|contro)|eccellente (?:per|contro)|miracolos[oa] (?:per|contro)|portentos[oa] (?:per|contro)|consigliat[oa] (?:per|contro|in caso di)|indicat[oa] (?:per|contro|in caso di)|funziona (?:per|contro)|toccasana (?:per|contro)|contro|abbass(?:a|ano|era)|cura(?:no|re|ra)?|guarisc[eo]\\w{0,2}|guari(?:re|ra)|tratta(?:no|re|ra)?|allevia(?:no|re|ra|ndo)?|elimina(?:no|re|ndo)?|eliminera|previen[ei]|preven(?:gono|ire)|combatt(?:e|ono|ere)|riduc(?:e|ono)|ridurra|ridurre|togli(?:e|ere|ono)|rimuov(?:e|ono)|rimuovere|calma(?:no|re)?|lenisc[eo]\\w{0,2}|lenire|migliora(?:no|re)?|abbassa(?:no|re)?|cancella(?:no|re)?|sfiamma(?:no|re)?|contrasta(?:no|re)?|attenua(?:no|re)?|blocca(?:no)? (?:il|la|l.|i|le)|agisc[eo]\\w{0,2} (?:contro|su)|protegg(?:e|ono) (?:da|dal|dalla|contro)|serv(?:e|ono) (?:contro|per)|aiuta(?:no|re)? (?:contro|con|a)|ottim[oa] (?:per|contro)|efficac[ei] (?:contro|per)|rimedio (?:contro|per|al)|trattamento (?:contro|per|di|del)|soluzione (?:contro|per)|addio (?:a|al|alla|ai|alle)|sparisc\\w{1,3}|sparire|scomparire|scompar\\w{1,4}|libera(?:rsi|ti|tevi)? d\\w{1,4}|basta (?:con )?)";
const RETURNS = "(?:res[oi]|rimbors[oi]|camb[io]\\w{0,1}|sostituzion[ei]|reclam[oi]|recesso|restituzion[ei])";
const PLATFORM =
  "(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|la piattaforma|il marketplace|il sistema|l.?app|l.?applicazione)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM_ACTS = `(?:${PLATFORM} (?:le |ti |vi |si |lo |la |ha |hanno |e |gia |sta |provvedera a |provvede a |automaticamente |anche ){0,5}(?:rimbors|restitu|emess|emett|elabor|approv|sblocc|decid|decis|esamin|complet|effettu|accredit|gesti|fara|fa|fatto|valut|provved|process)\\w{0,7})`;
const VIA =
  "(?<!passare )(?<!fuori )(?:tramite|attraverso|mediante|da parte d[ei]\\w{0,3}|via|direttamente su|su|da|dalla|dal|dall.) ?(?:l.|la |il )?(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|piattaforma|marketplace|sistema|app|applicazione)";
/** A negation that governs a word at most five words on. */
const NOT = "(?:(?<!se )non|mai|ne|neanche)(?: [\\w'-]{1,14}){0,5}";
const TIMES = "(?:minut[oi]|or[ae]|h|min)";
const NATIONS =
  "(?:american[ei]|cines[ei]|indian[ei]|tedesc(?:hi|he)|frances[ei]|ingles[ei]|britannic(?:i|he)|italian[ei]|spagnol[ei]|russ[ei]|ucrain[ei]|giappones[ei]|corean[ei]|messican[ei]|african[ei]|marocchin[ei]|tunisin[ei]|arab[ei]|asiatic(?:i|he)|europe[ei]|svizzer[ei]|rumen[ei]|albanes[ei]|polacc(?:hi|he)|turc(?:hi|he)|portoghes[ei]|zingar[ei]|rom|brasilian[ei]|napoletan[ei]|sicilian[ei]|meridional[ei]|terroni|polentoni|milanes[ei]|roman[ei]|genoves[ei])";
const BAD_TRAIT =
  "(?:maleducat[ei]|scortes[ei]|pigr[ei]|tirchi[e]?|taccagn[ei]|avar[ei]|stupid[ei]|scem[ei]|pover[ei]|sporc(?:hi|he)|disonest[ei]|arrogant[ei]|ladr[ei]|bugiard[ei]|truffator[ei]|imbroglion[ei]|difficil[ei]|lamentos[ei]|lamentano|si lamentano|pazz[ei]|ignorant[ei]|aggressiv[ei]|peggior[ei]|miglior[ei]|furb[ei]|incivil[ei]|rompiscatole)";

/** Italian, with lei, tu and voi. */
export const itPack: PolicyPack = {
  language: "it",
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "it/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        ${NUMBER_BY_NAME}
        (?:compon[ge]\w{0,2}|componi|chiam[ai]\w{0,3}|telefon[ai]\w{0,3}|mand[ai]\w{0,3}|invi\w{1,3}|scriv[ai]\w{0,3}|contatt[ai]\w{0,3})<20>(?:al|alla|allo|sul|via|per) (?:mio |nostro |mia |nostra )?(?:\w{1,10} )?(?:e-?mail|mail|posta|cell|cellulare|fisso|telefono|numero|telefonino|linea diretta|interno)(?: (?:del negozio|personale|dirett[oa]|del (?:titolare|magazzino|capo)))?[\s]?[:,=]
        (?:il mio|il nostro|la mia|la nostra) (?:cell|cellulare|mail|e-?mail|fisso|numero|telefono|linea diretta)(?: \w{1,12}){0,2} (?:e|finisce|inizia|resta)
        (?:mail|e-?mail|posta|indirizzo)${FAR}(?:chiocciol\w{1,3}|gmail|hotmail|outlook|yahoo|libero punto|punto it)
        (?:inquadr|scansion|scan|codice|quadrat|qr)\w{0,5}${FAR}(?:apre|porta|si apre|collega|manda|rimanda|trova)<30>(?:contatt|profilo|account|gruppo|canale|linea|chat|${MESSENGERS}|${SOCIAL})\w{0,3}
        (?:mio|nostro|nostri|miei) (?:\w{1,14} ){0,1}(?:numero|telefono|cellulare|whats ?app|wechat|telegram|indirizzo (?:e-?mail|mail|di posta)|e-?mail|mail|contatto|recapito|recapiti|contatti)(?: [\w'-]{1,14}){0,3} ?(?:e|sono|:|=)
        (?:mio|nostro|nostra|mia)<12>(?:numero|telefono|cellulare|whats ?app|e-?mail|mail|contatto|recapito|qr) ?[:=]
        (?:scansion\w{1,4}|inquadr\w{1,4}|usi|usa|utilizz\w{1,3}|salvi|salva)<6>(?:il |questo |nostro |il nostro |mio |il mio )(?:codice )?qr(?:[\s-]?code)?
        (?:ecco|prenda nota d\w{1,3}|segni|segna|annoti|salvi|salva|prendi|le (?:lascio|lasciamo|do|diamo|mando|invio|comunico|passo)|ti (?:lascio|lasciamo|do|diamo|mando|passo)|questo e) (?:il |i )?(?:mio|nostro|miei|nostri) (?:\w{1,12} )?(?:numero|telefono|cellulare|whats ?app|e-?mail|mail|indirizzo (?:e-?mail|mail)|contatto|contatti|recapito|recapiti|qr|telegram|instagram)
        (?:aggiung\w{1,5}|cerc[ah]\w{0,4}|segu[aei]\w{0,4})<25>(?:(?:utente|id|account|profilo|nome utente)[\s:=@]{1,3}|come ?[:=@] ?)[\w.@-]{3,30}
        (?:chiam[aei]\w{0,5}|telefon[aei]\w{0,4})<12>(?:al|a questo|sul|il|in) (?:nostro |mio )?(?:numero|telefono|cellulare|ufficio|fisso|\+?\d)
        (?:scriv[aei]\w{0,5}|invi[aoi]\w{0,5}|mand[aoi]\w{0,5}|contatt[aei]\w{0,5})<20>(?:al|alla|sul|sulla|via) (?:nostr[oa]|mi[oa]) (?:\w{1,12} )?(?:indirizzo (?:e-?mail|mail)|e-?mail|mail|gmail|hotmail|posta|telefono|cellulare|numero)`,
      unless: phrases`
        (?:suo|tuo|vostro|il) (?:\w{1,12} )?(?:numero|telefono|cellulare) (?:di |del |e |nell|sia|indicato|che|per|corretto)
        ${NOT} (?:condivid|d[aio]|dar|forni|comunic|invi|mand|scambi)\w{0,5}<30>(?:numero|telefono|mail|e-?mail|contatt\w|recapit\w|dati|whats ?app)
        (?:etichetta|codice) (?:di |del )(?:reso|ritiro|restituzione)
        (?:corriere|postino|poste|punto di ritiro|ufficio postale|locker)`,
      rewrite: "può scriverci qui, in questa chat",
    },
    {
      id: "it/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:mi |ci )?(?:mand[aiy]\w{0,4}|invi[aoi]\w{0,4}|d[aiy](?:a|ci|mi|temi)?|lasc[ia]\w{0,4}|comunic\w{1,4}|condivid\w{1,4}|scriv[aei]\w{0,3}|indic\w{1,4}|pass\w{1,4})<12>(?:il |la )?(?:suo|tuo|sua|tua) (?:\w{1,12} )?(?:whats ?app|wechat|telegram|e-?mail|mail|numero|telefono|cellulare|instagram|contatto|recapito)
        (?:qual e|posso avere|possiamo avere|mi da|ci da|mi dai) (?:il |la )?(?:suo|tuo|sua|tua) (?:\w{1,12} )?(?:whats ?app|telegram|e-?mail|mail|numero|telefono|cellulare|instagram|recapito)`,
      unless: phrases`
        (?:ordine|consegna|spedizione|corriere|indirizzo|pacco|tracciamento)`,
      rewrite: "può scriverci qui, in questa chat",
    },
    {
      id: "it/external_link/link to a page of our own",
      class: "external_link",
      pattern: phrases`
        link<12>(?:in|nella|nel|della|del|al|alla) (?:la |nostra |mia |il |nostro )?(?:bio|biografia|profilo|sito del negozio)
        link<6>(?:a|al|del|di|per|verso) ?${OWN_SITE}
        (?:clicchi|clicca|apra|apri|visiti|visita|usi|usa|compili|compila|segua|segui)<15>(?:questo|il|sul|su questo|il seguente|il nostro)(?: \w{2,10})? ?(?:link|modulo)<10>(?:esterno|google|di google|di pagamento|abbreviato|${MESSENGER}|per (?:pagare|acquistare|comprare|vedere i nostri|lasciare|unirsi))`,
      unless: phrases`
        ${NOT} (?:inviare|condividere|permess\w|includere|mandare)<20>link`,
      rewrite: "",
    },
    {
      id: "it/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:${MESSENGERS}|u[oa][tz]{1,2}app?|wa?o?zzapp?|guazzapp?)
        (?:su|sul|via|tramite|per|nostro|mio|in|tuo|suo) (?:\w{1,6} )?(?:insta|instagram|ig|facebook|fb|twitter|direct|gruppo (?:vip|privato)|canale|social)
        (?:(?:nostr[oa]|mi[oa])|i nostri|i miei) (?:gruppo|canale|community|profilo|account (?:su|di)|social|insta|fb|fanpage|pagina (?:su|fb|insta))(?: (?:su|di|privato|vip))?
        (?:segu\w{1,4}|cerc\w{1,4}|trov\w{1,4}|aggiung\w{1,4}|unisc\w{1,3}|tagg\w{1,4}|scriv\w{1,4}|mand\w{1,4}|iscriv\w{1,4})<20>(?:insta|instagram|ig|facebook|fb|twitter|you ?tube|pinterest|threads|social|direct)
        (?:mi |ci )?(?:d[aiy]a|dai|mand[ai]|invi[ai]?|lasc[ia]{1,2}|pass[ai]|comunich?i)(?:mi|ci)? (?:il )?(?:suo|tuo|un) (?:numero |contatto )?(?:${MESSENGER}|line id)
        ${REACH}<30>(?:su|sul|via|tramite|con|di|da|per|al|a|attraverso) (?:il |la |nostr[oa] |mi[oa] |suo |tuo |un )?(?:gruppo |pagina |account |canale |numero )?(?:${MESSENGER}|line)
        ${REACH}<25>(?:su|sul|sui|via|tramite|attraverso) (?:il |la |i |nostr[oai] |mi[oa] )?(?:pagina |profilo )?${SOCIAL}
        (?:nostr[oai]|mi[oa]) (?:\w{1,12} )?(?:${MESSENGER}|${SOCIAL}|line|(?:pagina|account|profilo|gruppo|canale|numero) (?:di |su |del )?(?:${MESSENGER}|${SOCIAL}))
        (?:ha|hai|usa|usi|avete|utilizza) (?:${MESSENGER}|line|instagram|facebook)
        (?:whats ?app|telegram|messenger|instagram) (?:e|sarebbe|rispondiamo|facciamo) (?:molto )?(?:piu )?(?:veloce|facile|comodo|semplice|pratico|meglio|prima)
        (?:piu (?:veloc[ei]|velocemente|rapid[oi]|rapidamente|facile|semplice|comodo)|meglio|prima)<15>(?:su|via|tramite) (?:${MESSENGER}|${SOCIAL}|line)
        (?:un|una|dei) (?:messaggi[o]?|foto|vocale|sms) (?:su|via|tramite) (?:il |nostro |mio )?(?:${MESSENGER}|${SOCIAL})`,
      unless: phrases`
        (?:${GOODS_WITH_A_NAME})
        (?:colore|blu|azzurro|verde|viola|style|stile|tipo|edizione|modello|design|emoji|tema|poster|quadro|gioco|peluche|supporto|treppiede|anello luminoso|microfono|cassa|tablet|telefono compatibile|videochiamate|schermo)
        (?:truff|frod|phishing|mai|nessuno) (?:\w{1,10} ){0,4}(?:chied|scriv|contatt|sollecit|invi|us)\w{0,7}
        (?:condivis|postat|vist|trovat)\w{1,2} (?:\w{1,8} ){0,3}(?:sul|su) (?:suo|tuo) (?:instagram|facebook)
        ${NOT} (?:usi|utilizz|rispond|tratt|parl|contatt|scriv|offr|comunic|pass|continu|proseg|consent|dispon|lavor|invi|mand|gesti|chatt|abbiamo|possiamo|spost)\w{0,7}<30>(?:${MESSENGER}|${SOCIAL}|line)
        (?:cover|custodia|adesivo|maglietta|t-?shirt|tazza|logo|stampa\w{0,2}|notifiche|portachiavi|icona|orologio|bracciale|smartwatch|cuffie|auricolari)
        (?:compatibile con|mostra|riceve|funziona con|avvisi di|messaggi di)<15>${MESSENGER}
        fuori d\w{1,4} ?(?:amazon|shopee|lazada|tik ?tok|piattaforma) (?:non|e vietato)`,
      rewrite: "può scriverci qui, in questa chat",
    },
    {
      id: "it/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:(?:nostr[oa]|mi[oa])) (?:\w{1,10} )?(?:sito(?: internet| web)?|sitarello|pagina web|portale|negozio (?:online|fisico|di via \w{1,12})|bottega|show-?room|catalogo (?:online|completo|web)|blog|app|outlet|spaccio)(?= |[,.:!?]|$)(?! (?:di|su|del) (?:amazon|shopee|lazada|tik ?tok))
        (?:pass[ai]\w{0,3}|ven(?:ga|ire|ite)|vieni|visit[ai]\w{0,3}|compr[ai]\w{0,3}|ritir[ai]\w{0,3}|acquist[ai]\w{0,3}|prend[ai]\w{0,3}) (?:\w{1,8} ){0,3}(?:in|a|al|da|dal|nel|presso|direttamente) ?(?:nostr[oa] |noi |il |la |l.)?(?:negozio|bottega|laboratorio|magazzino(?<!(?:quando|se|appena) [^.!?]{1,20}magazzino)|fabbrica|spaccio|show-?room|punto vendita|noi in|noi a)
        (?:direttamente|diretto|in diretta) (?:da|con|presso|dalla|dal) (?:noi|fabbrica|me|laboratorio|produttore)
        (?:fuori|al di fuori|esterno) (?:da|dalla|di|a) ?(?:amazon|shopee|tik ?tok|lazada|app|piattaforma|qui|qua)${FAR}(?:vend|compr|prezz|costa|ordin|abbiamo|fac|tratt)\w{0,5}
        (?:prend\w{1,4}|compr\w{1,4}|ordin\w{1,4}|acquist\w{1,4}) da l[iì](?= |[,.!]|$)
        (?:sul|dal|nel) nostro (?:sito|negozio (?:online|fisico)|shop online|e-?commerce)
        (?:compr|acquist|ordin|puo|puoi|potete|visit|entr|guard|ved|consult|trov|disponibil|meno|economic|scont|prezz|vend|abbiamo|ce|cerc|registr|pass|acced|convien|vai|vada|scopr|direttament)[\w-]{0,10}<40>(?:su |in |da |tramite |attraverso |a )?${OWN_SITE}
        ${OWN_SITE}<8>(?:e|ha|offre|dove|per|:|c.e|trov\w{1,4}|puo|abbiamo|costa|trova|compr\w{1,4})
        (?:compr|acquist|ordin|pag)\w{1,5}<10>(?:direttamente|diretto) (?:da noi|con noi|dal produttore|a noi|presso di noi|dal negozio)
        (?:cerchi|cerca|cercate|googli)<12>(?:il nostro|la nostra|nostro|nostra) (?:negozio|marchio|brand|azienda|nome)`,
      unless: phrases`
        (?:sito|pagina|portale|app)(?: ufficiale)? d(?:i|el|ella|ell.) ?(?:amazon|shopee|lazada|tik ?tok|corriere|poste|produttore|ordine|prodotto|spedizion)
        (?:rend\w{1,3}|rispedi\w{1,4}|reso|spedi\w{1,4}) (?:\w{1,8} ){0,3}(?:al|nel|presso il|in) (?:nostro )?(?:magazzino|laboratorio|deposito)
        ${NOT} (?:abbiamo|dispon|vend|esist|possed|c'e)\w{0,6}<20>(?:pagina|sito|negozio|shop)
        sito(?: web| internet| ufficiale)? d\w{1,4} ?(?:produttore|corriere|poste|marchio|casa madre|costruttore)`,
      rewrite: "può ordinarlo qui, nel nostro negozio su questa piattaforma",
    },
    {
      id: "it/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:su|tramite|via|da|nostro|mio|anche|account|negozio|profilo|annuncio) (?:\w{1,10} ){0,2}${ELSEWHERE}
        (?:compr|acquist|ordin|puo|puoi|visit|guard|ved|consult|trov|disponibil|meno|economic|vend|abbiamo|anche|cerc|prezz|negozio|pagina|annunci|profil|siamo|account|present)[\w-]{0,9}<30>(?:su|tramite|da|in|presso|di) (?:il |la |nostr[oa] |mi[oa] )?(?:negozio |pagina |account |shop )?(?:su |di )?(?:un.?)?${ELSEWHERE}
        (?:nostr[oa]|mi[oa]) (?:\w{1,12} )?${ELSEWHERE}`,
      unless: phrases`
        (?:comprat[oa]|ordinat[oa]|acquistat[oa]|suo acquisto|vist[oa]|trovat[oa])<12>(?:su|da|tramite) (?:\w{1,6} )?${ELSEWHERE}
        (?:custodia|cover|stile|tipo|logo|modello)
        ${NOT} (?:vend|disponibil|allin|offr|lavor|abbiamo|siamo|compr|ordin|ugual|presen|eguagli)\w{0,6}<25>${ELSEWHERE}
        (?:l.ha |ha |l'ha )?(?:comprato|acquistato|ordinato|preso)<25>(?:su|da|tramite) ${ELSEWHERE}
        (?:prezzo|venditore|offerta) (?:che|vist)<20>(?:visto|trovato|menzionato)
        (?:solo|esclusivamente|unicamente) (?:qui|su (?:amazon|questa))`,
      rewrite: "può ordinarlo qui, nel nostro negozio su questa piattaforma",
    },
    {
      id: "it/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
      pattern: phrases`
        (?:compr[aei]\w{0,4}|acquist[aei]\w{0,4}|ordin[aei]\w{0,4}|visit[aei]\w{0,3}|trov[aei]\w{0,5}|disponibil[ei]|meno|economic[oa]|cerc[ah]\w{0,4}|vend\w{1,5}|anche|costa)<25>(?:su|tramite|da) (?:il |nostro )?(?:negozio |shop )?(?:su )?amazon
        (?:nostr[oa]|mi[oa]) (?:negozio|account|pagina|shop|store) (?:su |di )?amazon`,
      unless: phrases`
        ${NOT} (?:vend|disponibil|compr|ordin|siamo|e)\w{0,6}<15>amazon
        (?:comprato|acquistato|ordinato)<20>(?:su|da) amazon
        (?:suo|tuo|questo|l') ?ordine (?:su |di )?amazon`,
      rewrite: "può ordinarlo qui, nel nostro negozio su questa piattaforma",
    },
    {
      id: "it/other_platform/our shop on Shopee or Lazada",
      class: "other_platform",
      marketplaces: ["tiktok_shop", "amazon", "shopify", "other"],
      pattern: phrases`
        (?:compr[aei]\w{0,4}|acquist[aei]\w{0,4}|ordin[aei]\w{0,4}|visit[aei]\w{0,3}|trov[aei]\w{0,5}|disponibil[ei]|meno|economic[oa]|cerc[ah]\w{0,4}|vend\w{1,5}|anche|costa)<25>(?:su|tramite|da) (?:il |nostro )?(?:negozio |shop )?(?:su )?(?:shopee|lazada)
        (?:nostr[oa]|mi[oa]) (?:negozio|account|pagina|shop|store) (?:su |di )?(?:shopee|lazada)`,
      unless: phrases`
        ${NOT} (?:vend|disponibil|compr|ordin|siamo|e)\w{0,6}<15>(?:shopee|lazada)
        (?:comprato|acquistato|ordinato)<20>(?:su|da) (?:shopee|lazada)
        (?:suo|tuo|questo|l') ?ordine (?:su |di )?(?:shopee|lazada)`,
      rewrite: "può ordinarlo qui, nel nostro negozio su questa piattaforma",
    },
    {
      id: "it/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:in|con|i|dei) (?:contanti|contante|cash)
        (?:pag\w{1,6}|vers\w{1,4}|sald\w{1,4})(?: \w{1,10}){0,3} (?:a me|a noi|direttamente|a parte|in privato|fuori)
        (?:app|applicazione|piattaforma|amazon|shopee|tik ?tok|lazada|sito)<20>(?:si tiene|tiene|prende|trattiene|mangia|vuole)<25>(?:\d|per cento|%|commission|part|troppo|tutto|dieci)\w{0,3}
        (?:con|per|in|via|al|un|una|il|mio|nostro|sul|tramite|accett\w{1,4}|fa\w{1,6}|mand\w{1,4}|pag\w{1,5}|mi|ci|vers\w{1,4}) (?:\w{1,10} ){0,2}${WALLET}
        (?:vers|bonific|inv|mand|pag|sald|complet|anticip|deposit|trasfer|gir|consegn|dia|dare|dai|dammi|port|lasci)\w{0,6}${FAR}(?:bonifico|contant[ei]|cash|in mano|a mano|brevi manu|al corriere|al fattorino|in busta|(?:nostro|mio|questo|seguente) conto|iban|link di pagamento|assegno|vaglia|carta prepagata|ricarica|postagiro|moneta sonante)
        (?:bonifico|assegno|vaglia|versamento|ricarica)(?: \w{1,10}){0,2} (?:a|su|per|verso|intestat[oa]|al|sul)
        (?:senza (?:passare|fattura|scontrino|commissioni|che)<30>(?:piattaforma|qui|sito|amazon|shopee|tik ?tok|app|sappia|veda)|senza (?:fattura|scontrino)|in nero|sottobanco|link di pagamento|pagamento (?:esterno|diretto|a parte|a mano))
        (?:commission[ei]|tariff[ae]) d(?:i|ella|el) ?(?:piattaforma|amazon|shopee|tik ?tok|app|sito)<30>(?:mangia|prende|cara|alt[ae]|ammazza|evit|risparmi)\w{0,4}
        (?:bastano|basta|servono) (?:\w{1,8} ){0,3}(?:con|su|tramite) ${WALLET}
        mi fai (?:una? )?(?:ricarica|bonifico|postepay)
        (?:con|tramite|in|via|se paga con) (?:il )?(?:${WALLET}|bonifico|contanti) (?:le|ti|glielo|te lo|lo) (?:faccio|facciamo|lascio|lasciamo|sconto|tolgo|do)
        (?:mi |ci )?(?:mand[ai]|invi[ai]?|d[ai]a?|lasc[ia]{1,2}|comunich?i|fornisca|indichi|scriva)(?:mi|ci)? (?:le |l'|il |gli )?(?:coordinate bancarie|iban|numero di conto|dati bancari|estremi bancari)
        (?:rimbors|accredit|vers|restitu)\w{1,7}<6>direttamente sul (?:suo|tuo) conto(?! (?:amazon|shopee))
        (?:pag(?:hi|are|a|arci|armi|ando|arlo|arla|ate|hiate|amento|amenti)|sald(?:i|are|a|o)|vers(?:i|are|a)|complet\w{1,4}|regol\w{1,4}|prenot\w{1,4})<35>(?:con|tramite|via|mediante|su|in|sul|a mezzo|attraverso|direttamente su) (?:il |la |nostr[oa] |mi[oa] |un |una |su[oa] )?(?:${WALLET}|${BANK}|contanti|contante|codice qr|qr)
        (?:fa(?:ccia|i|re|rci|rmi|cci|tto|cendo)?|effettu\w{1,4}|invi\w{1,4}|mand\w{1,4}|esegu\w{1,4}|esegui|dispon\w{1,4})<20>(?:bonifico|versamento|paypal|satispay|ricarica|pagamento (?:diretto|fuori|extra)|vaglia)
        (?:vers(?:i|a|are)|bonific(?:hi|a|are)|trasferisc\w{1,2}|trasferire|deposit\w{1,4}|ricaric\w{1,4}|accredit\w{1,4})<35>(?:sul|a|nel|su|la) (?:nostr[oa]|mi[oa]|questo|seguente|il seguente) (?:\w{2,10} )?(?:conto|banca|iban|carta|postepay)
        (?:versi|bonifichi|versare|bonificare|trasferisca|trasferire)<8>(?:il|la|lo|i|le|l.|\d|€)
        (?:accettiamo|accetto|prendiamo|prendo|preferiamo|preferisco|riceviamo)(?: anche| solo| solamente)?(?: il| i)? (?:pagament[oi] )?(?:con |tramite |via |in )?(?:il )?(?:${WALLET}|${BANK}|contanti|contante)
        (?:pag|compr|acquist|vend|tratt|transazion|affar|accord|ordin|conclud|gestir|sistem|fa)[\w-]{0,8}<20>(?:fuori|al di fuori|senza passare|senza usare|all.esterno)(?: d\w{1,4}| per| tramite)? ?(?:l.|la )?(?:piattaforma|amazon|shopee|lazada|app|applicazione|sito|negozio|tik ?tok|sistema|marketplace|qui)
        (?:pag(?:hi|are|a|arci|armi|ate|amento)|sald\w{1,3})<15>(?:direttamente a (?:noi|me)|direttamente al venditore|brevi manu|a mano|di persona|in privato|a parte|sottobanco|in nero)
        (?:pagarci|pagarmi|ci paghi|mi paghi|ci paga|pagaci|pagami)<6>(?:direttamente|a parte|in privato)
        (?:nostr[oaie]|mi[oa]|miei) (?:coordinate bancarie|dati bancari|numero di conto|conto (?:bancario|corrente|in banca|${WALLET})|iban|${WALLET})
        (?:le |ti |vi )?(?:do|diamo|mando|mandiamo|invio|inviamo|passo|passiamo|lascio|ecco|comunico) (?:l'|il |il mio |il nostro |le )(?:iban|conto corrente|coordinate bancarie|${WALLET})
        (?:risparmi|evit|senza (?:pagare )?|salt)[\w]{0,5}<10>(?:la |le |sulla |sulle )?(?:commission[ei]|costi (?:d\w{1,4} ?(?:piattaforma|amazon|shopee)))
        (?:come|tra|opzione|invio|modalita) (?:a |tra |per )?(?:amici e (?:familiari|parenti|famiglia)|familiari e amici|amici o familiari)
        (?:le|ti|vi|glielo|te lo|la)<12>(?:rimbors|restitu|rend|invi|mand|pag|vers|bonific|trasfer|far|facc|accredit|risarc|ridi|rido)\w{0,7}<40>(?:con|tramite|via|su|sul|mediante|un|una|in) (?:il |suo |tuo |un |una )?(?:${WALLET}|${BANK}|contanti)
        (?:rimborsar|restituir|inviar|mandar|pagar|versar|bonificar|accreditar|far)(?:le|ti|vi|la)(?:lo)?<30>(?:con|tramite|via|su|sul|un|una|in) (?:il |suo |tuo |un )?(?:${WALLET}|${BANK}|contanti)
        (?:invi|mand|d[ai](?!l|p)|comunic|forni|indic|condivid|lasc|serv|bisogno|mi occorr|ci occorr|scriv|pass)[\w]{0,6}<15>(?:il |la |le |i |del )?(?:suo|sua|sue|suoi|tuo|tua|tuoi|tue) (?:\w{1,10} )?(?:iban|conto (?:bancario|corrente|${WALLET})|coordinate bancarie|dati bancari|numero (?:di conto|della carta)|${WALLET}|e-?mail paypal|mail paypal|banca)`,
      unless: phrases`
        (?:dipend\w{1,5}|temp[oi]|tempistic\w{1,3})<40>(?:sua|tua|la) banca
        (?:non|mai|nemmeno) (?:\w{1,10} ){0,4}(?:contant|direttamente|fuori)\w{0,1}
        (?:portacarte|portafogl[io]\w{0,1}|stile|tipo|lettore|pos|compatibile|poster|tazza|maglietta|custodia)
        (?:rimbors|accredit|riaccredit|storn)\w{1,7}<30>(?:emess|effettuat|elaborat|approvat|risult|visibil|arriv|torn|sulla carta|sul metodo|original|gia)\w{0,5}
        (?:sua|tua|la) banca<20>(?:puo|impieg|tard|richied|conferm|elabor)\w{0,5}
        (?:truff|frod|phishing|diffid)\w{0,4}
        (?:metodo|mezzo|carta) (?:di pagamento )?(?:original\w|usat\w|utilizzat\w)
        ${NOT} (?:fuori|al di fuori|${WALLET}|${BANK}|contanti|dati bancari|direttamente|pagamenti diretti)
        (?:(?<!se )non|mai) (?:\w{1,12} ){0,3}(?:accett|chied|condivid|lavor|consent|offr|richied)\w{0,6}<30>(?:${WALLET}|${BANK}|contanti|fuori|dati)
        (?:al momento|in fase|durante|al termine) d\w{1,4} ?(?:pagamento|acquisto|ordine|checkout)
        (?:schermata|pagina|fase|passaggio) di pagamento
        ${PLATFORM_ACTS}
        ${VIA}(?! (?:costa|e cara))
        (?:se|poiche|dato che|quando|visto che) (?:lei |ha )?(?:ha )?(?:gia )?pagato
        (?:metodo|mezzo|carta|modalita)(?: di pagamento)? (?:original[ei]|utilizzat[oa]|usat[oa])`,
      rewrite: "la preghiamo di pagare solo tramite questa piattaforma",
    },
    {
      id: "it/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:annullamento|cancellazione dell.ordine|disdetta|recesso)${FAR}(?:partisse|parta|venisse|venga|fatt[oa] da|avviat\w|da lei|da te|(?:sua|tua) (?:parte|volta)|suo lato)
        (?:aiut\w{1,6}|conver\w{1,4}|prefer\w{1,6}|scocci\w{1,4}|dispiac\w{1,6}|facilit\w{1,6}|comod\w{1,3}|secca\w{0,4})${FAR}(?:l.)?(?:annull(?:are|asse|i|a|amento)|disdi\w{2,4}|ritir\w{1,5} l.)
        (?:annull(?:i|a|are|ate|asse)|cancell(?:i|a|are|ate)|disdic(?:a|i)|disdire|elimin(?:i|a|are)|ritir(?:i|a|are)|tolg(?:a|ere)|togli(?:ere)?|rinunc(?:i|ia|iare)|reced(?:a|i|ere)|rifiut(?:i|a|are)|revoc(?:hi|a|are)|storn(?:i|a|are))(?:l[oa]|ci|melo|celo)? (?:lei |tu |pure |prima |lei stess[oa] |a |da |dal |dall.?)?(?:l.|il|la|lo|suo|tuo|questo|quest.|tutto l.|il suo |il tuo )? ?(?:\w{1,10} )?(?:ordine|ordini|acquisto|acquisti|prenotazione|articol[oi]|pacco|transazione)
        (?:dal|dalla|dall.|nel|da) ?(?:suo|sua|tuo|tua)? ?(?:account|app|applicazione|lato|profilo|telefono|parte)<30>(?:annull|cancell|disd|ritir|togli|elimin)\w{0,4}
        (?:annull|cancell|disdi|ritir|togli)\w{1,6} (?:lei|tu|da solo|da sola|dal suo|dal tuo|dalla sua|dalla tua|dall.app|per favore|pls|e (?:rif|poi|scel|sele|met|ind|pag|rior))\w{0,5}
        (?:annull|disd|ritir|recess|cancell)\w{0,6}${FAR}(?:penal|sanzion|multa|a nostro carico|ci (?:danneggia|penalizza|abbassa|costa)|statistic|indicator|reputazione|riordin|(?:le|ti) (?:mand|faccio|facciamo|spedi|tengo|lascio|rimand)|non prendiamo|non risulta)\w{0,6}
        (?:meglio|conviene|semplice|ideale|comodo|prefer\w{1,6}|facile)${FAR}(?:annull|disd|ritir|reced|cancell)\w{1,4}
        (?:potrebbe|puo|puoi|potresti|vorrebbe|vuole|dispiace\w{0,4}|dispiacerebbe|cortesia|favore|gentil\w{1,6}|preghiamo|prego|chied\w{1,5}|invit\w{1,5}|serve che|bisogna che|deve|dovrebbe|devi|riesce|riesci|consigli\w{1,4}|suggeri\w{1,4})${FAR}(?:annull(?:are|i|arlo|armi|asse)|disdir(?:e|lo)|disdica|ritirare l.(?:ordine|acquisto)|cancell(?:are|i|arlo) ?(?:l.ordine|l.acquisto)?|recedere|recesso anticipato|tolga l.ordine)
        se (?:lei |tu |puoi |puo |mi |ci |lo )?(?:annulla|annulli|annullasse|disdice|disdici|togli|toglie|cancelli|cancella|ritira|ritiri)${FAR}(?:ordin|acquist|le |ti |facc|mand|rimand|scont|spedi|non riesco|noi)\w{0,5}
        (?:avrebbe|abbia|avresti)<4>la (?:gentilezza|cortesia|bonta) di (?:annullare|cancellare)
        (?:per favore|per cortesia|cortesemente|gentilmente|prego|potrebbe|potresti|potreste|le dispiace\w{0,4}|ti dispiace\w{0,4}|la preghiamo|ti preghiamo|vi preghiamo|la prego|ti prego|le chiediamo|ti chiediamo|le chiedo|ti chiedo|la invitiamo|le consigliamo|ti consigliamo|le consiglio|le suggeriamo|suggeriamo|vorremmo che|vorrei che|abbiamo bisogno che|ho bisogno che|bisogna|occorre|deve|dovrebbe|devi|dovresti|sarebbe meglio|e meglio|meglio|conviene|ci aiuti|sarebbe cosi gentile|saremmo grati|le saremmo grati|riesce a|riesci a|puo gentilmente|puoi gentilmente|d'accordo (?:ad|a|nell|per)|dispost[oa] ad?|sarebbe possibile|le andrebbe bene|le va bene)<30>(?:annull(?:i|are|a|arlo|asse|ate|iate)|cancell(?:i|are|a|arlo|asse|ate)|(?:richied|chied|fa|far|effettu|avvi|inoltr|invi|proced)\w{0,5}<12>(?:annullamento|cancellazione)|disdi\w{1,4}|recede\w{1,3} d)
        (?:puo|puoi|potete|riesce|riesci)<8>(?:annullar|cancellar|richiedere l'annullament|disdir)\w{1,3}[^?!.\n]{0,40}\?
        (?:annulli|annullate|cancelli|annulla|cancella|disdica) (?:pure |lei |tu |quindi )?(?:il |l'|questo |quest'|suo |tuo )(?:suo |tuo )?(?:ordine|acquisto)
        (?:annulli|annulla|annullare|cancelli|cancella|cancellare|annullarlo|annullalo)(?: (?:l'|il |il suo |questo |quest'|il tuo )(?:ordine|acquisto))?<6>(?:e|poi|per|quindi)<8>(?:riordin|ordin|rifa|rifacc|acquist|compr|ripet|ricompr|facc|fa)\w{0,6}
        (?:richieda|richiedi|chieda|chiedi|faccia|avvii|invii|inoltri|effettui) (?:pure |lei )?(?:la |l'|una |un )?(?:richiesta di )?(?:annullamento|cancellazione)
        se (?:lei |lo |l'|ci |la )?(?:annulla|annulli|cancella|cancelli|puo annullare|annullasse)<40>(?:le|ti|vi|possiamo|posso|faremo|faccio|facciamo|offriamo|riceve\w{0,2}|avra)
        (?:annull|cancell)\w{1,6}<20>(?:da parte sua|dal suo lato|da parte tua|dal tuo account|lei stess[oa]|dal suo account)`,
      unless: phrases`
        (?:dispon|ha|hai|avete|termine|diritto)\w{0,3}<30>(?:per|di|a) (?:recedere|annullare|ripensarci)
        (?:${PLATFORM}|corriere|fornitore) (?:\w{1,10} ){0,3}(?:annulla|annullera|cancella|rifiuta|ha annullato)
        (?:possiamo|posso|stiamo|proviamo|provo|provato|potuto|riusciamo) (?:\w{1,10} ){0,3}(?:annull|cancell|elimin)(?:are|ando)
        (?:abbiamo|ho|gia|stato|e) (?:\w{1,6} )?(?:annullat|cancellat)o
        (?:per|come) (?:\w{1,8} )?(?:annullar|disdir|cancellar)\w{1,3}
        (?:se|quando|qualora) (?:\w{1,8} ){0,2}(?:vuol|vuoi|desider|prefer|volesse|decid|chied)\w{0,5}
        annull\w{1,4}<20>(?:automaticamente|da sol[oa])
        (?:ritir\w{1,3}|tolga|togli) (?:il|lo|la|l.|i|le) (?:suo |tuo )?(?:pacco|tappo|coperchio|pellicola|prodotto|articolo)(?: \w{1,6})? (?:al|in|dal|presso|da|alle)
        rifiut\w{1,3} (?:il |un )?pacco (?:danneggiat|apert|rott)o
        cancell\w{1,6}<6>(?:suo |sua |tuo |tua )?(?:commento|recensione|valutazione|feedback)
        (?:se|quando|qualora|nel caso|poiche|dato che|visto che|siccome) (?:lo |l'|lei |ancora |davvero |non )?(?:desidera|desideri|vuole|vuoi|volesse|preferisce|preferisci|ha chiesto|ha richiesto|intende|decide|ha deciso)
        (?:come|secondo) (?:da |lei |ci |mi |ha |hai |quanto ){0,4}(?:richiest|chiest)\w{1,2}
        (?:(?<!se )non|mai|senza|prima di|invece di|anziche|impossibile)(?: [\w'-]{1,12}){0,3} (?:annull|cancell)\w{0,6}
        come (?:puo |si puo |fare ad )?(?:annullare|cancellare)
        per (?:annullare|cancellare)\w{0,2}<25>(?:vada|vai|entri|clicchi|clicca|apra|apri|selezioni|puo|puoi|basta|deve|acceda|tocchi)
        (?:puo|puoi) (?:annullar|cancellar)\w{1,3}<30>(?:da|in|nella|nei|dalla|cliccando|prima|gratuitamente|entro|dai)
        (?:sua|tua|la) richiesta di (?:annullamento|cancellazione)`,
      rewrite: "stiamo cercando una soluzione per il suo ordine e le scriveremo qui",
    },
    {
      id: "it/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:dic|dire|dica|raccont|spieg|scriv)\w{0,4}<20>(?:app|sistema|piattaforma|amazon|shopee|tik ?tok)<25>(?:sbagliat|errore|cambiat|ripens|non|pentit)\w{0,5}
        (?:ha|hai|avere|aver) sbagliato (?:taglia|colore|indirizzo|misura|articolo|ordine|modello)
        (?:scel|scegl|selezion|mett|indic|dic|dire|dica|scriv|spunt|clicc|us|motiv|ragion|causal|opzion|segn|flagg|inser|giustific)\w{0,8}${FAR}(?:(?:ho |ha |aver |avere )?cambia\w{1,3} idea|non (?:lo |la |mi |gli |le )?(?:voglio|vuole|serve|vuoi) piu|non (?:ne )?(?:ho|ha) (?:piu )?bisogno|per (?:errore|sbaglio|distrazione)|(?:mi sono|si e|ti sei|essersi|avere) sbagliat[oa]|ho sbagliato|(?:ho |ha )?trovato (?:\w{1,6} ){0,3}(?:prezzo|meno|altrove|migliore|di meglio)|prezzo migliore|costa meno|indirizzo (?:errato|sbagliato)|taglia sbagliata|ordine doppio|doppio ordine|ripensamento|motivi personali|non (?:mi |le )?(?:convince|piace)|altro motivo)
        (?:scelg|sceg|selezion|spunt|mett|indic|scriv|dica)\w{0,7}<8>(?:l'opzione |che )?["'«“]\s?(?:non (?:lo |la )?(?:voglio|desidero)|non mi serve|non ne ho|ho cambiato|cambiato idea|ordin\w{1,3} per|acquist\w{1,3} per|per errore|per sbaglio|mi sono|ho trovato)
        (?:scelg|sceg|selezion|spunt|mett|indic|marc|usi|usa|scriv|dica|dicendo|inser|clic)\w{0,7}<25>(?:non (?:lo |la )?(?:voglio|vuole|vuoi|desidero|desidera|serve) piu|non mi serve|non (?:ne ho|ho) (?:piu )?bisogno|cambiato idea|ripensamento|ordin(?:e|ato)(?: effettuato| fatto)? per (?:errore|sbaglio)|acquist(?:o|ato)(?: effettuato)? per (?:errore|sbaglio)|per (?:errore|sbaglio)|mi sono sbagliat[oa]|trovato (?:a meno|un prezzo (?:migliore|piu basso)|di meglio)|prezzo migliore|altr[oi] motiv[oi]|motivi personali|indirizzo (?:errato|sbagliato)|errore (?:mio|dell.acquirente|del cliente)|recesso|non desiderato)<25>(?:come|in|per|nel|tra|alla|di)?<8>(?:il |la |i )?(?:motiv[oi]|ragione|causa|causale|opzione|annullamento|reso)
        (?:motivo|motivazione|ragione|causale|opzione)<20>(?:scelg|sceg|selezion|spunt|mett|indic|usi|deve essere|sia|scriv)\w{0,7}<12>(?:non lo|non la|non mi|non ne|cambiato|ripens|ordin|acquist|per errore|per sbaglio|mi sono|trovato|altro|personal|indirizzo|errore|recesso)\w{0,6}
        (?:annull|cancell|reso)\w{0,12}<25>(?:indicando|dicendo|scrivendo|selezionando|mettendo|scegliendo|specificando)<14>(?:che non|non lo|non mi|non ne|ordin\w{1,3} per|acquist\w{1,3} per|per errore|per sbaglio|cambiato|altro|ripens|recesso|indirizzo)\w{0,6}
        (?:come |il |la )?(?:motivo|motivazione|ragione|causale)(?: d\w{1,4} ?\w{2,14})?[\s:,]{1,3}(?:che )?["'«“]?\s?(?:non lo (?:voglio|vuole|vuoi) piu|non la (?:voglio|vuole) piu|non mi serve|non ne ho|ho cambiato idea|cambio idea|ripensamento|ordinato per errore|ordine per errore|acquisto per errore|acquistato per)
        (?:scelg|sceg|selezion|mett|indic)\w{0,7}<20>(?:esaurito|non disponibile|difettos[oa]|colpa del venditore|problema del venditore|danneggiat[oa]|non conforme)<20>(?:come|quale)<6>(?:motivo|ragione)`,
      unless: phrases`
        (?:motivo|ragione|opzione) (?:ver[oa]|reale|corrett[oa]|che corrisponde|adeguat[oa]|effettiv[oa]|giust[oa])
        (?:vero|reale|effettivo) motivo
        (?:che|quello che|quella che) (?:corrisponde|si applica|fa al caso|e vero)
        (?:ha|hai) (?:scelto|selezionato|indicato)`,
      rewrite: "scelga il motivo che è vero nel suo caso",
    },
    {
      id: "it/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:5|cinque|massim[oe]|tutte (?:le|e))[\s-]{0,2}(?:stell\w{1,4}|★|⭐)
        [★⭐]{4,5}
        stell\w{1,4}${FAR}(?:tutte e cinque|cinque|5|massim|piene)\w{0,2}
        (?:lasci|mett|scriv|d[aàie]|pubblic|posta|regal|condivid|facci|fa)\w{0,6}(?:ci|mi)?<30>(?:bell[aoe]?|bel|buon[aoe]?|positiv[aoe]|ottim[aoe]|eccellent[ei]|favorevol[ei]|entusiast[ai]|carin[ao]|massim[ao]|alt[ao]) (?:\w{1,10} )?${REVIEW}
        ${REVIEW} (?:molto )?(?:positiv[aoei]|favorevol[ei]|entusiast[aie]|ottim[aoei]|bell[aoe]|alt[aoe]|a (?:5|cinque)|da (?:5|cinque))
        se (?:\w{1,8} ){0,4}(?:piaciut|soddisfatt|content|felic|trovat[oa] bene|piace)\w{0,2}${FAR}(?:recension|stell|valut|vot|comment|consigli)\w{0,8}
        (?:lasc[ia]\w{0,6}|scriv\w{1,6}|pubblic\w{1,5}|d(?:a|ia|ai|are|arci|acci|ateci|iate)|mett\w{1,6}|inser\w{1,5}|apprezz\w{2,8}|aiut\w{1,6}|sper\w{1,5}|bisogno|vorremmo|gradiremmo|gradirei|saremmo|sarei|fac\w{1,5}|far\w{1,4}|merit\w{1,5}|condivid\w{1,5}|ci serve|sosten\w{1,5}|regal\w{1,5}|attend\w{1,5}|assegn\w{1,4}|con) (?:[\w'-]{1,12} ){0,5}(?:${REVIEW} (?:\w{1,10} ){0,2}${GOOD}|${GOOD} (?:\w{1,10} )?${REVIEW}|(?:5|cinque) stell\w{1,5})
        (?:valut\w{1,5}|vot(?:i|a|are|arci|ateci)|recensi\w{1,5})<20>(?:con )?(?:5|cinque|il massimo|al massimo|positivamente|molto bene|voto massimo)
        (?:5|cinque) stelle<6>(?:per favore|ci aiut\w{1,5}|aiut\w{1,5}|se|sarebbero)
        se (?:[\w'-]{1,12} ){0,5}(?:soddisfatt[oaie]|content[oaie]|piace|piaciut[oaie]|felic[ei]|gradito|bene)<40>(?:lasc[ia]\w{0,4}|scriv\w{1,4}|valut\w{1,4}|recensi\w{1,4}|condivid\w{1,4}|pubblic\w{1,4}|d(?:ia|acci|ateci|a)|mett\w{1,4})<15>(?:${REVIEW}|ci|il nostro|negozio)
        (?:non|eviti|evita|senza|evitare) (?:di )?(?:ci )?(?:lasc[ia]\w{0,4}|scriv\w{1,4}|mett\w{1,4}|pubblic\w{1,4}|dare|dia|fare|fac\w{1,3})<12>(?:(?:cattiv[ae]|brutt[ae]|negativ[aei]|bass[ao]|una|1|pessim[ae]) ${REVIEW}|${REVIEW} (?:molto )?(?:cattiv[ae]|brutt[ae]|negativ[aoei]|bass[ao]|da 1|da una))
        ${REVIEW} (?:positiv[aoei]|a (?:5|cinque) stelle|da (?:5|cinque) stelle|(?:5|cinque) stelle)<15>(?:ci aiut\w{1,6}|aiut\w{1,6}|sarebbe|significa\w{0,4}|e molto importante|per favore|per noi)`,
      unless: phrases`
        (?:media|voto medio|ha) (?:\w{1,6} )?(?:4|5|quattro|cinque)[,.]?\d? stelle
        (?:hotel|cacciavite|vite|chiave|forma|ciondolo|lampada|decorazione|proiettore|adesivo|ghirlanda) (?:\w{1,8} ){0,3}stell\w{1,4}
        (?:stelle? (?:marin|cadent|filant|di natale|luminos|polar)\w{0,3})
        (?:grazie|grati|riconoscenti)<12>(?:per|della|delle)<20>(?:${REVIEW}|sua|suo|tua|tuo|aver\w{0,2}|averci)
        (?:ringrazi\w{2,5}|apprezziamo)(?: [\w'-]{1,14}){0,2} (?:per |della )?(?:la sua|sua|il suo|la tua|questa)
        (?:(?<!se )non) (?:\w{1,10} ){0,3}(?:chied|richied|sollecit|pretend|offr|consent)\w{0,6}
        (?:legger|lett[oa]|leggere|legga|veder|visto|vist[ao])\w{0,2} (?:\w{1,5} ){0,2}${REVIEW}
        che (?:ci )?(?:ha|hai|avete) (?:lasciat|scritt|pubblicat|dat|mess)[oa]`,
      rewrite: "se lo desidera, può lasciare una recensione sincera",
    },
    {
      id: "it/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:riguard|rived|guard|ripens|riconsider|d[aàie])\w{0,6}<12>(?:il (?:suo|tuo)|la (?:sua|tua)|al (?:suo|tuo)|alla (?:sua|tua)|quel) (?:voto|valutazione|recensione|giudizio|opinione|punteggio|stelle)
        ${REVIEW}${FAR}(?:cambi|modific|edit|elimin|cancell|togli|tolga|ritir|aggiorn|corregg|rived|riconsider|alz|miglior|rettific|rimuov|ripens|ammorbid|riapr|sistem|ritocc)\w{0,6}
        (?:cambi|modific|edit|elimin|cancell|togli|tolga|ritir|aggiorn|corregg|rived|riconsider|alz|rettific|rimuov|ripens|ammorbid|riapr|ritocc|nascond)\w{0,6}<30>(?:${REVIEW}|quanto (?:ha|hai) scritto|le sue parole|il suo post|la pubblicazione)
        (?:pass|port|cambi|alz|sal|trasform|mett)\w{0,6}<30>(?:a|in) (?:5|cinque|4|quattro)(?: stell\w{1,4})?(?= |[,.!?]|$)
        (?:quell[ea]|sue|tue|le|una|un) (?:1|2|3|una|due|tre) stell\w{1,4}${FAR}(?:cambi|modific|alz|miglior|cancell|togli|rived|ripens|ingiust|non (?:ce )?le? merit|sever)\w{0,6}
        (?:cambi|modific|edit|elimin|cancell|rimuov|rimoss|rimozion|ritir|aggiorn|corregg|riconsider|riveder|riveda|miglior|alz|aument|rettific|togli|tolga|sostitu|toglier|innalz)\w{0,6}<15>(?:la sua|la tua|il suo|il tuo|sua|tua|suo|tuo|l'|la|il|quella|quel|questa|questo|una|sul)<12>(?:\w{1,10} )?(?:recensione|valutazione|opinione|commento|giudizio|voto|stell[ae]|feedback|review|critica|punteggio)
        (?:recensione|valutazione|commento|giudizio|voto)<25>(?:venga |sia |essere |viene )?(?:cambiat[oa]|eliminat[oa]|cancellat[oa]|modificat[oa]|rimoss[oa]|ritirat[oa]|aggiornat[oa])<6>(?:in|se|una volta|dopo|appena|da lei|per favore)
        (?:1|una|2|due|3|tre) stell[ae]<12>(?:a|in) (?:5|cinque|4|quattro)`,
      unless: phrases`
        (?:commento|nota) (?:d|sul|nell)\w{1,3} ?(?:ordine|consegna|spedizione|corriere)
        (?:modific|cambi|aggiorn|correg)\w{0,5} (?:l.|il suo |la |il |suo |tuo )(?:indirizzo|taglia|colore|telefono|nome|ordine|numero)
        grazie (?:per|di|della|del|dell)
        (?:(?<!se )non|mai)(?: [\w'-]{1,12}){0,4} (?:cambi|modific|elimin|cancell|rimuov|chied)\w{0,6}
        (?:puo|puoi) (?:sempre )?(?:modificare|cambiare) la (?:sua |tua )?(?:propria )?(?:recensione|opinione) (?:in|dal|nel|da)
        commento (?:dell.ordine|alla consegna|per il corriere)
        (?:e stat[oa]|sono stat[ie]) (?:gia )?(?:eliminat|modificat|aggiornat|cambiat|corrett)\w{1,2}`,
      rewrite: "grazie per averci raccontato la sua esperienza; vogliamo rimediare",
    },
    {
      id: "it/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        se (?:\w{1,10} ){0,3}(?:l[ao] )?(?:togli\w{0,3}|cancell\w{1,4}|elimin\w{1,4}|rimuov\w{1,4}|ritir(?:a|i|arla|arlo|asse))(?! (?:il|lo|i|gli|le|presso|in|al))${FAR}(?:regal|omagg|rimbors|gratis|buono|sconto|mandiamo|inviamo|spediamo)\w{0,6}
        (?:post|pubblic|condivid|tagg|raccont|gira|mostra|mett)\w{0,6}${FAR}(?:piac|ador|content|felice|social|storia|video|unboxing)\w{0,4}${FAR}(?:gratis|omaggio|regalo|offriamo noi|a nostro carico|coupon|sconto|estrazione)
        ${GIFT}${FAR}(?:${REVIEW}|recensir\w{0,3}|valutar\w{0,3}|recensisc\w{1,3})
        (?:${REVIEW}|recensi\w{1,6}|valut(?:a|i|are|ando))${FAR}(?:${GIFT}|(?:le|ti|vi) (?:mando|invio|rimborso|regalo|rendo|do|giro|accredito|mandiamo|inviamo|rendiamo|torniamo)|partecip\w{1,3}|vinc\w{1,3}|riceve\w{0,2}|ricevi|otterra\w?)
        (?:se|appena|quando|una volta) (?:\w{1,8} ){0,3}(?:modific|cambi|togli|cancell|alz|vot|pubblic)\w{1,5}${FAR}(?:rimbors|mand|invi|regal|rend|accredit|scont|c.?e un|omagg)\w{0,6}
        ${GIFT}<35>(?:per|in cambio d\w{1,4}|se|quando|dopo|appena|a chi|una volta)<25>(?:${REVIEW}|recensire|recensisce|valutare|valuta|recensito)
        (?:lasc[ia]|scriv|pubblic|condivid|post|valut|recensi|fac|far|invi|mand|mett|d[iao])\w{0,6}<25>(?:${REVIEW}|ci|prodotto|foto)<25>(?:e|per|,|poi)<15>(?:ricev|otten|otter|guadagn|vinc|le|ti|partecip|avra|riceve)\w{0,5}<30>${GIFT}
        (?:se|quando|una volta che|appena|dopo)<15>(?:lasc[ia]|scriv|pubblic|valut|recensi|cambi|elimin|cancell|modific|mett|rimuov|togli|ritir|aggiorn|aver)\w{0,6}<30>${REVIEW}<30>(?:le |ti |vi |la |possiamo |riceve|faremo|daremo|invieremo|avra )<4>(?:invi|rimbors|restitu|regal|d[aio]|offr|fac|far|vers|pag|mand|accredit|spedi|ricev|un)\w{0,7}
        in cambio d\w{1,4}<3>(?:\w{1,8} ){0,3}${REVIEW}`,
      unless: phrases`
        100 ?%
        (?:forma|fori?|testa) (?:\w{1,6} )?(?:di |a )?stella
        (?:biglietto|messaggio|nota|commento) (?:regalo|d.auguri|nell.ordine|dell.ordine|di auguri)
        (?:legg\w{1,3}|letto|rispond\w{1,4}) (?:\w{1,6} ){0,2}${REVIEW}
        buono (?:regalo )?(?:di|per) (?:compleanno)
        (?:(?<!se )non|mai)(?: [\w'-]{1,10}){0,2} (?:offr|d[aio]|pag|possiamo|consent|regal)\w{0,6}
        (?:grazie|ringrazi\w{2,5})<8>(?:per|della)`,
      rewrite: "",
    },
    {
      id: "it/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:non|mai|fuori|piuttosto che)(?: \w{1,10}){0,2} (?:nelle|nella|nei|in|dalle|sulla|su) ?(?:una )?(?:recension[ei]|comment[oi]|valutazion[ei]|stelle)
        (?:lamentela|problema|critica|fastidio|disguido)<30>(?:a me|a noi|con me|qui)<20>(?:non|prima|invece)
        (?:prima|invece|anziche|piuttosto)(?: di| che)? (?:\w{1,10} ){0,4}(?:recension|vot|valut|comment|stell|lament|critic|reclam|pubblic|post|brutt|negativ)\w{0,8}
        (?:non|evit\w{1,3}|inutile|senza) (?:l[oa] |ne |ci |bisogno di |che ){0,2}(?:pubblic|scriv|raccont|post|dica|dire|mett|espon|parl|lasci)\w{0,5}${FAR}(?:in pubblico|pubblicamente|agli altri|altri clienti|sulla pagina|nella recensione|nei commenti|sulla scheda|li)
        (?:resti|restare|rimanga|tenga\w{0,2}|teniamo\w{0,2}|sistem\w{1,5}|risolv\w{1,5})<12>(?:tra (?:noi|me e|di noi)|in privato|fra (?:noi|di noi))
        (?:se|qualora)${FAR}(?:parl|dic|scriv|chiam|contatt|rivolg)\w{0,6}(?:ci|mi|celo|melo)?<30>(?:prima|direttamente|qui|piuttosto)<30>(?:recension|stell|vot|pubblic|invece|e non)\w{0,4}
        se (?:invece )?(?:no|non)${FAR}(?:chiam|parl|scriv|dic|contatt)\w{0,6}<15>(?:prima|direttamente|subito)
        (?:prima di|invece di|anziche)<3>(?:valutarci|recensirci|valutare|darci un voto)<30>(?:ci |mi )?(?:lasci|dia|permetta|consenta|contatt|scriv|parl|avvis)\w{0,4}
        (?:contatt|scriv|parl|dica|dic[ai]|ci dica|avvis|comunic|inform|messaggio|segnal|rivolg)\w{0,7}<30>(?:prima di|invece di|anziche|al posto di|piuttosto che|e non)<20>(?:${REVIEW}|valutar|recensir|votar)\w{0,1}
        (?:prima di|invece di|anziche|al posto di)<25>(?:${REVIEW}|valutare|recensire|votare)<30>(?:contatt|scriv|parl|dica|ci dica|dicc|avvis|comunic|inform|consult|ci dia|rivolg|ci)\w{0,7}
        (?:se|qualora)<30>(?:non (?:e|sei|le|ti) (?:soddisfatt[oa]|piac\w{1,3}|content[oa]|rimast[oa])|insoddisfatt[oa]|scontent[oa]|qualche problema|problemi|qualcosa)<40>(?:non (?:lasc[ia]\w{0,2}|mett\w{1,2}|scriv\w{1,2}|pubblic\w{1,3})|invece|anziche|prima di)<20>${REVIEW}`,
      unless: phrases`
        prima di (?:\w{1,8} ){0,2}(?:inviar|spedir|render|usar|lavar|comprar|aprir|montar|ordinar|restituir)\w{1,3}
        prima di (?:leggere|vedere)`,
      rewrite: "se qualcosa non va, ce lo dica qui e la aiuteremo",
    },
    {
      id: "it/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:ci|mi) (?:aiuta|aiuti|aiuterebbe|sostiene)<20>${REVIEW}
        (?:per favore|potrebbe|potresti|puo|vorremmo|ci farebbe piacere|saremmo felici|non dimentichi|non dimenticare|la invitiamo|ti invitiamo|ci aiuterebbe|si ricordi|ricordati|la preghiamo)<25>(?:lasc[ia]\w{0,5}|scriv\w{1,5}|pubblic\w{1,5}|condivid\w{1,5}|valut\w{1,5}|recensi\w{1,5}|dare|darci)<20>(?:${REVIEW}|sua esperienza|tua esperienza|ci|il prodotto|il negozio)
        (?:lasci|lascia|lasciate|dia|dateci|mandi)(?:ci)? (?:la sua|la tua|una|un|il suo) (?:\w{1,10} )?${REVIEW}`,
      unless: phrases`
        grazie (?:per|della)`,
      rewrite: "",
    },
    {
      id: "it/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        segnal(?:iamo|o) (?:anche|inoltre) (?:il nostro|la nostra|i nostri|le nostre)
        a (?:soli )?€? ?\d{1,4}(?:[.,]\d{2})?(?: ?(?:€|euro))?<12>(?:sparisc\w{1,3}|finisc\w{1,3}|termin\w{1,3}|scad\w{1,3}|se ne va|vola|fino a (?:stasera|stanotte|domani|mezzanotte|oggi))
        (?:live|diretta|promo|offerta|sconto|combo)<12>(?:finisc|termin|scad|chiud|salt|sparisc)\w{1,3} (?:tra|fra|oggi|stasera|alle|a mezzanotte|domani)
        (?:due|2|tre|3) (?:per|al prezzo di) (?:una?o?|1|due|2)(?= |[,.!?]|$)
        uno sfizio
        (?:con|usi|usa|usando|utilizz\w{1,3}|approfitt\w{1,4}|inseris\w{1,3}|applic\w{1,3}|mett\w{1,3}|digit\w{1,3}) (?:il |la |il suo |questo |nostro )?(?:codice ["«]?[a-z]{2,12}\d{1,4}|codice (?:sconto|promo\w{0,6})|coupon|promo)
        (?:us[ai]|digit[ai]|inserisc\w{1,2}|con) [a-z]{3,12}\d{2}(?= |$|[,.!)])
        [-−–]? ?\d{1,3} ?% (?:con|di sconto|su|sul|sulla|se|off|per|in meno)
        (?:gia che c.?e|gia che ci sei|visto che|approfitt\w{1,4}|forse|magari|a proposito|perche non|intanto|venga|vieni)<30>(?:interess|piac|guard|vedere|scopr|offert|scont|promo|collez|novita|codice|carrello|meta prezzo|diffusor|nostr)\w{0,8}
        (?:scopr\w{1,4}|dia un.?occhiata|dai un.?occhiata|dare un.?occhiata|guard\w{1,3}|visit\w{1,3}|vieni a vedere|venga a vedere|sfogli\w{0,3}|non (?:si |ti )?perd\w{1,3})<25>(?:collezion|catalogo|novita|offert|promo|linea|gamma|sald|arriv|modelli nuovi|outlet|nostr)\w{0,6}
        (?:a )?(?:meta|mezzo) prezzo
        (?:prend[ai]|aggiung[ai]|met(?:ta|ti)|abbin[ai]|complet[ai])(?:l[aeio]|ne|ci)?<20>(?:anche|pure|altr[eio] due|un altro|al carrello il nostro|al carrello[!]|il nostro|la nostra|coordinat\w|abbinat\w|il set|il kit)
        (?:piacera|piacere|piacerebbe|interessar\w{1,4}|interessa\w{0,3})<12>(?:anche )?(?:(?:il|la) nostr[oa]|i nostri|le nostre|quest[oaei])
        (?:nostr[oaei])<12>(?:le|ti) (?:piacer|interess)\w{1,6}
        (?:in offerta|in promozione|in promo|in saldo|saldi|svendita|liquidazione|vendita flash|offert[ae] (?:speciale|lampo|del giorno|imperdibil\w|limitat\w)|prezz[oi] (?:stracciat|pazz|special|scontat)\w|spedizione gratis (?:da|oltre|sopra|se)|3 ?x ?2|2 ?x ?1|prendi \d paghi \d|nuova (?:collezione|linea|gamma|stagione)|nuovi (?:modelli|arrivi)|appena arrivat[oaei]|(?:e|sono) (?:arrivat|uscit)[oaei] (?:il|la|i|le|gli)|novita|black friday|affare|codice sconto|tessera fedelta|newsletter)(?= |[,.!:)]|$)
        (?:us[ia]|utilizz\w{1,3}|applic\w{1,3}|inseri\w{1,3}|con|approfitt\w{1,4}|ottenga|ottieni|ecco|riceva|ha|hai|le offriamo|ti offriamo|le regaliamo|usufru\w{1,5}|attiv\w{1,3})<12>(?:il |la |un |uno |una |questo |nostro |il nostro |dello |del )?(?:\w{1,12} )?(?:codic[ei] (?:sconto|promo\w{0,7}|[a-z]{2,12}\d{1,3})|coupon|scont[oi]|buon[oi] (?:sconto|acquisto)|promozion[ei]|offert[ae])
        (?:codice|coupon)(?: sconto| promo)?[\s:]{1,3}["'«“]?\s?[a-z]{2,12}\d{1,4}
        (?:\d{1,3} ?% di sconto|sconto del(?:lo|l')? ?\d{1,3} ?%)
        (?:compr|acquist|prend|ordin)\w{1,4} (?:ne )?(?:\d|due|tre|uno|piu)<10>(?:e (?:ne )?(?:pagh|ricev|otten)\w{1,3}|paga uno|il (?:secondo|terzo)|gratis|paghi)
        (?:prendi|paghi|paga|compra|compri) \d<6>(?:paghi|paga|prendi) \d
        (?:guard\w{1,3}|veda|vedi|visit\w{1,3}|scopr\w{1,3}|dia un.?occhiata a\w{0,3}|dai un.?occhiata a\w{0,3}|esplor\w{1,3}|non perda|non perdere|prov[ia]|consult[ia]|sfogli[a]?)<6>(?:i |le |la |il |gli )?(?:nostr[oaie])<12>(?:novita|offert[ae]|promozion[ei]|saldi|collezion[ei]|catalogo|prodott[oi]|negozio|articoli|modelli|gamma|sconti)
        (?:segu[aei]|segui|si iscriva a|iscriviti a)\w{0,3}<6>(?:il |la |alla |al )?(?:nostr[oa]|mi[oa]|negozio|newsletter|pagina|canale)
        (?:in (?:offerta|promozione|saldo|sconto)|offerta speciale|offert[ae] (?:lampo|del giorno|della settimana|esclusiv\w)|grand[ie] (?:sconti|saldi|svendita)|svendita|liquidazione|black friday|cyber monday|saldi d|promozione speciale|nuova collezione|nuovi arrivi|prezzo (?:promozionale|speciale|scontato))
        (?:sconto|coupon|offerta|regalo|buono|%)<25>(?:suo |tuo )?(?:prossimo) (?:acquisto|ordine)
        prossimo (?:acquisto|ordine)<20>(?:sconto|coupon|gratis|buono|%)
        (?:potrebb\w{1,4}|puo|possono) (?:anche )?(?:piacer|interessar)\w{1,3}<12>(?:anche )?(?:i |le |la |il )?(?:nostr[oaie]|quest[oaie]|un altro|altri)
        (?:le |ti )?(?:consigliamo|consiglio|suggeriamo|invitiamo a (?:scoprire|vedere|acquistare)|presentiamo)<10>(?:anche |inoltre )?(?:i nostri|le nostre|il nostro|la nostra|quest.altro|il nuovo|la nuova|questi prodotti)
        (?:abbin|complet|si abbina)\w{0,6}<10>(?:a|al|alla|con) (?:il |la |i )?nostr[oaie]
        (?:diventi|diventa|si unisca|unisciti)<10>(?:membro|club|vip|programma|socio|a[l]? nostr)`,
      unless: phrases`
        (?:(?<!se )non(?: [\w'-]{1,12}){0,4}|purtroppo|scaduto|terminat[oa]|nessun\w{0,1}) (?:sconti?|sconto|coupon|promozion[ei]|offert[ae]|codic[ei]|cumul\w{1,4}|valido|buoni)
        (?:codice|coupon|offerta|promozione|buono)<15>(?:e )?(?:scadut[oa]|terminat[oa]|finit[oa])
        codice (?:di )?(?:tracciamento|spedizione|reso|ritiro|a barre|errore|fiscale)`,
      rewrite: "",
    },
    {
      id: "it/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:domani|lunedi|dopo|poi)<20>(?:torna|sale|aumenta|costa|ritorna)<20>(?:prezzo|piu|doppio|normale|pieno)
        (?:ordin|compr|prenot|decid)\w{1,4}<8>(?:entro|prima di|in) (?:un.?ora|mezz.?ora|due ore|un.?oretta)
        (?:solo|soltanto|unicamente|valid[oa]|esclusivamente|vale) (?:fino|per|oggi|adesso|questo|questa|ora|stasera|nelle|nei)(?: a| alla| alle| le| i| oggi| poche| queste| le prossime)?<6>(?:mezzanotte|\d{1,2}(?:[:.]\d{2})?|domani|sera|notte|domenica|lunedi|venerdi|sabato|weekend|or[ae]|minuti|prim[ie])
        (?:solo|soltanto) (?:oggi|stasera|stanotte|domani|per oggi)
        (?:dopo|poi|da domani|domani)<14>(?:e finita|finisce|non ci sara|non torna|raddoppia|aumenta|torna (?:a )?prezzo|sale|costa il doppio|addio|sparisce|basta|sara tardi)
        (?:prezzo|offerta|sconto)<12>(?:raddoppia|aumenta|sale|scade|finisce|sparisce|non torna)
        (?:non torn(?:a|era) (?:piu|mai|indietro)|non si ripete|mai piu a questo)
        (?:tra|fra|entro|restano|rimangono|mancano|ne restano|ne rimangono|ultim[ei]) (?:solo |appena )?(?:\d{1,2}|pochi|poche|cinque|dieci|quindici|venti|trenta|due|tre|mezz.?|un.?) ?(?:minut[oi]|or[ae]|pezzi|paia|giorni)?${FAR}(?:vol|va via|andat[oaei] via|sparis|finis|esaur|aument|rincar|troppo tardi|addio|decid|approfitt|perd|affrett|sparit|fretta)\w{0,6}
        se (?:non )(?:ti |si |lo |la )?(?:decid|compr|approfitt|sbrig|conferm|ordin|prenot|prend)\w{1,5}${FAR}(?:vol|va|finis|esaur|qualcun|altr|perd|sparis|sal)\w{0,7}
        (?:va|vanno|sta andando|stanno andando|vola|volano) (?:a ruba|via (?:subito|come il pane|veloc\w{1,5}))
        ultim(?:o|a|i|e|issim[eia]|issime) (?:giorno|chiamata|avviso|ora|ore|occasione|possibilita|minuto|minuti|pezzi|paia|posti|scorte)
        (?:\d{1,3}|molte|tante|altre) (?:persone|clienti|acquirenti)<20>(?:nel carrello|stanno guardando|aspettano|vogliono|lo vogliono)
        (?:in fretta|sbrig\w{1,4}|affrett\w{1,4}|corra|corri|correte|di corsa|presto|subito|fai veloce|non aspett\w{1,3}|non ci pens\w{1,3}|adesso)<30>(?:prima che|perche|senno|altrimenti|ultim|offert|promo|finis|esaur|ne restano|[!])
        (?:ora o mai piu|adesso o mai piu|oggi o mai piu|conto alla rovescia|tempo limitato|fino a esaurimento|finche (?:ce n.?e|dura|durano)|occasione (?:unica|irripetibile))
        (?:solo|soltanto|esclusivamente|unicamente) (?:per |fino a )?(?:oggi|stasera|stanotte|questa (?:settimana|sera)|questo (?:fine settimana|weekend|mese)|poche ore|\d{1,2} ore)
        (?:oggi|questa settimana|24 ore|48 ore) (?:soltanto|o mai piu)
        (?:ultim[aeoi]|unic[aeoi]) (?:occasione|occasioni|opportunita|possibilita|chance|ore|giorni|chiamata|minuti)
        (?:si affretti|affrettati|affrettatevi|corra|corri|si sbrighi|sbrigati|non (?:se lo|te lo|se la|te la|perda|perdere|perdetevi) (?:lasci |lasciare |fac)?(?:perda|perdere|scappi|sfugga|sfuggire|scappare|tempo|quest\w{1,2}|l')|non (?:aspetti|aspettare|esiti|attenda)(?: oltre| piu)?|approfitt\w{1,4} (?:subito|ora|adesso|prima)|(?:compri|compra|ordini|ordina|acquisti|acquista|prenoti|agisca) (?:subito|ora(?! che)|adesso|in fretta)|ora o mai piu|adesso o mai piu)
        (?:a |per )?tempo (?:molto )?limitato
        (?:offerta|promozione|promo|prezzo|sconto)<20>(?:scad\w{1,3}|termin\w{1,3}|finisc\w{1,2}|valid[oa]|dura)<15>(?:oggi|stasera|stanotte|domani|presto|mezzanotte|tra \d{1,2}|solo|a breve|alle)
        (?:fino a(?:d)? esaurimento|finche (?:durano|ci sono)|salvo esaurito)<8>(?:scorte?|le scorte|disponibilita|pezzi|delle)
        (?:fino a(?:d)? esaurimento)
        (?:va(?:nno)? a ruba|si (?:esaurisc|vend)\w{1,4}<6>(?:molto |super )?(?:in fretta|velocemente|subito|rapidamente)|sta(?:nno)? (?:finendo|andando a ruba|esaurendo))
        prima che<6>(?:sia (?:troppo )?tardi|finisc\w{1,3}|si esaurisc\w{1,3}|termin\w{1,3}|qualcun\w{1,5}|aument\w{1,3}|vadano|vada)
        (?:nelle|entro le|nei) prossim[ei] (?:\d{1,2} |poche |due |tre |pochi )?${TIMES}<20>(?:o|per (?:assicurarsi|ottenere|mantenere|avere)|altrimenti|perdera|e)
        (?:ordin|compr|acquist|pagh|decid|conferm)\w{1,4}<15>(?:entro|in|nelle)(?: le)?(?: prossime)? (?:\d{1,2}|poche|due|tre|dieci) ${TIMES}<30>(?:o|altrimenti|perder\w{1,2}|prima|esaur\w{1,4}|aument\w{1,4})
        (?:il )?prezz[oi] (?:sta per |stanno per |va |vanno )?(?:aumenter\w{1,3}|aumenta\w{0,2}|sale|salira|salire)<12>(?:domani|stasera|presto|oggi|dopo|da|tra \d)
        (?:ne )?(?:restano|rimangono|resta|rimane)<8>(?:solo |soltanto )?(?:\d{1,2}|un[oa]?|due|tre|poch[ie]|gli ultimi)<20>(?:corra|corri|si affretti|affrettati|approfitt\w{1,4}|ordini|ordina|compri|non aspetti|sbrig\w{1,4})`,
      unless: phrases`
        (?:res[oi]|restitu|rimbors|reclam|recess|contestaz|disput|garanzi|cambi)\w{0,7}<25>(?:termine|periodo|entro|fino|prima|data|scad\w{1,3}|finisce|richiesta)
        (?:termine|periodo|scadenza|ultimo giorno|data limite)<25>(?:reso|restitu|rimbors|reclam|recess|garanzi|cambi|consegn)\w{0,7}
        (?:in giornata|stesso giorno|spedit\w (?:oggi|domani)|parte oggi|chius[oaie]|ufficio|uffici|festiv\w{1,2}|ferie|vacanz[ae]|manutenzione|orari[o]?|ritiro)
        (?:nessuna|senza|non c'e) fretta
        edizione limitata`,
      rewrite: "",
    },
    {
      id: "it/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:ne )?(?:restano|rimangono|resta|rimane|sono rimasti|abbiamo)<8>(?:solo |soltanto )(?:\d{1,2}|un[oa]?|due|tre|poch[ie]|gli ultimi)(?:<12>(?:pezz[oi]|articol[oi]|disponibil[ei]|in magazzino|paia|unita))?
        (?:ultim[ie]) (?:pezzi|articoli|taglie|paia|unita|disponibilita|scorte)
        (?:quasi|in via di) (?:esaurit[oaie]|esaurimento|finit[oaie])`,
      unless: phrases`
        (?:giorn[oi]|or[ae]|settiman[ae]|minut[oi])`,
    },
    {
      id: "it/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        i numeri uno
        (?:prezz[oi]|qualita|cosi)${FAR}non (?:l[aeio]|ne) (?:fa|vende|offre|trova) nessun\w{1,3}
        non (?:c.?e|esiste|trover\w{1,2}|ce n.?e) (?:\w{1,12} ){1,3}(?:piu (?!grand|piccol|alt|lung|cort|larg|taglie|dispon)\w{4,14}|miglior\w{0,1})
        (?:surclassa|straccia|lascia indietro|supera|batte|umilia|distanzia)<12>(?:tutt[ei]|qualsiasi|le altre|gli altri|la concorrenza|il resto|ogni)
        (?:il|la|i|gli|le|lo|l.|un|una|nostr[oa]|e|sono|siamo) ?(?:\w{1,12} ){0,3}(?:miglior[ei]?|peggior[ei]?|piu \w{3,14}|numero uno|prim[oaie]|unic[oaie])(?: \w{1,12}){0,3} (?:d.|del|della|dell.|di|al|in|nel|sul|tra|di tutt[oaie]|in tutt[oaie]) ?(?:il |la |l.|tutto il |tutta la |tutta |tutti )?(?:mondo|mercato|paese|pianeta|settore|industria|internet|rete|web|storia|universo|galassia|quartiere|citta|regione|continente|italia|svizzera|europa|america|asia|amazon|shopee|lazada|tik ?tok|piattaforma|categoria|ramo|tutti|tutte|tempi)
        (?:il|la|l.) ?miglior[e]? \w{3,14}(?: che (?:esista|ci sia|puo|trovera)| in assoluto| di tutti| di sempre)
        (?:e|sono) (?:il|la|i|le) miglior[ei] d.(?:italia|europa)
        (?:nessuno|nessun\w{0,1} (?:altr[oa]|marca|concorrente|venditore|negozio|medico|crema|prodotto)?)<20>(?:meglio|miglior|meno|eguaglia|supera|batte|fa|offre|vende|le da|ha)
        (?:introvabil[ei] altrove|niente di meglio|non c.?e di meglio|imbattibil[ei]|ineguagliabil[ei]|incomparabil[ei]|insuperabil[ei]|senza (?:rival[ei]|eguali|concorrenza|paragon[ei]|pari)|fuori concorrenza|inarrivabil[ei])
        (?:non (?:esiste|c.?e|trova|trovera\w?|troverai)) (?:\w{1,8} ){0,4}(?:piu (?:forte|potente|efficace|resistente|bell[oa]|complet[oa]|economic[oa])|meglio|miglior|di meno|uguale)\w{0,2}
        (?:leader|numero 1|numero uno|n.? ?1|#1|top 1|campion\w{1,2}|re|regina|riferimento) (?:\w{1,10} )?(?:assolut[oa]|mondiale|nazionale|indiscuss[oa]|d.italia|in italia|del mercato|del settore|delle? vendite|al mondo)
        (?:prezz[oi] (?:\w{1,6} )?piu bass[oi]|(?:il|i) prezz[oi] migliore?i?|piu economic[oa] di tutt[oi]|miglior prezzo)
        (?:batte|supera|surclassa|straccia)<8>(?:tutt[ei]|qualsiasi|la concorrenza|le altre|gli altri|ogni)
        (?:il|la|i|gli|le|al) (?:piu economic[oaie]|meno car[oaie]|piu conveniente|piu convenienti|prezzo piu bass[oi]|prezzi piu bass[oi])
        (?:miglior[ei]?|piu bass[oi]) prezz[oi](?: (?:del|di|in|garantit[oi]|possibile|su|sul|d'italia|che))?
        prezz[oi] (?:piu bass[oi]|imbattibil[ei]|insuperabil[ei]|stracciat[oi])
        (?:il|la|i|le|lo|gli|l'|nostr[oaie]) ?(?:\w{2,14} )?(?:miglior[ei]?|numero uno|numero 1|piu (?:avanzat|popolar|efficac|sicur|resistent|veloc|potent|durevol|comod|vendut|affidabil|complet|fort)\w{0,2})(?: \w{2,14}){0,3} (?:del|di|della|al|in|su|d'|sul|dell'|tra) ?(?:il |la |tutto il |tutta |tutt')?(?:mondo|mercato|paese|pianeta|settore|industria|internet|storia|italia|europa|amazon|shopee|lazada|tik ?tok|piattaforma|categoria|tutti|tutte|web|rete)
        (?:il|la|i|le|siamo|nostr[oaie]|abbiamo|solo) (?:\w{2,8} )?(?:miglior[ei]?|massima|superior[ei]) (?:qualita|prodott[oi]|venditor[ei]|negozio|marchio|marca|materiali|scelta sul|produttore|fornitore)
        (?:n\.? ?[o°]?\.? ?1|num\.? ?1|numero (?:1|uno)|#1|no\.? ?1)(?! (?:della (?:lista|foto|immagine|scatola)|nella (?:foto|immagine|lista|scatola)|del (?:manuale|disegno)|e (?:per|il|la)))<12>(?:in|d[ei]l?|della|su|marca|negozio|venditore|qualita|mondiale|vendite|al)
        siamo (?:i |le |il |la |gli )?(?:\w{1,8} )?(?:migliori|numero (?:1|uno)|leader|piu economici|piu convenienti|piu grandi|piu affidabili|n\.? ?[o°]?\.? ?1|primi)
        (?:marchio|negozio|azienda|venditore) leader
        leader (?:del|di|della|nel|mondiale|sul|in) (?:la |il |l')?(?:mercato|settore|mondo|vendite|categoria|italia)?
        (?:imbattibil|insuperabil|ineguagliabil|impareggiabil|incomparabil|inarrivabil)[ei]
        (?:senza (?:rivali|concorrenza|eguali|uguali|pari|paragoni)|non (?:ha|hanno|teme|temono) (?:rivali|concorrenza|eguali|uguali|paragoni|confronti)|nessuno (?:\w{1,6} )?(?:offre|ha|vende|da|batte|puo))
        (?:miglior[ei]?|meglio|meno car[oa]|superiore|piu economic[oa]|piu conveniente) (?:di|che|del|rispetto a)(?: in| su)? (?:qualsiasi|qualunque|tutti|tutte|ogni|nessun\w{0,2}|chiunque|altrove|la concorrenza|gli altri)
        non (?:trovera|troverai|troverete|si trova|esiste|c'e)(?: niente| nulla| un| nessun\w{0,2})? (?:\w{1,12} )?(?:di )?(?:meglio|miglior|piu economic|meno car|piu convenient)\w{0,2}`,
      unless: phrases`
        (?:miglior[e]? (?:opzione|soluzione|taglia|modo|maniera|momento|risultato)|al meglio|il meglio possibile|del nostro meglio|migliori (?:saluti|auguri))
        (?:(?<!se )non)(?: [\w'-]{1,10}){0,2} (?:dire|affermare|promettere|garantire|siamo|e|sono|abbiamo) (?:\w{1,6} )?(?:il|la|i)? ?(?:miglior|piu economic|numero)
        (?:spedizione|opzione|metodo|impostazione|velocita|temperatura|livello|posizione|taglia|corriere) (?:\w{1,6} )?piu (?:economic|conveniente|bass|veloc|rapid)\w{0,2}`,
      rewrite: "a un buon prezzo e di buona qualità",
    },
    {
      id: "it/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        impossibile che (?:\w{1,10} ){0,4}(?:si )?(?:attacc|romp|graffi|macchi|arruggin|strapp|stacc|rovin|scolor)\w{0,4}
        (?:mia|nostra) parola
        (?:tra|fra|per) (?:\w{1,10} )?(?:cinquant.?|cent.?|vent.?|trent.?|\d{2,3} )(?:anni|o anni|i anni|a anni)
        (?:effett[oi]|risultat[oi]|successo|efficacia|funzionamento|tenuta|compatibilita|qualita) (?:\w{1,10} )?(?:assicurat|garantit|cert|provat|sicur)[oaie]
        (?:zero|nessun\w{0,1}|senza|nullo) (?:\w{1,8} )?(?:risch[io]\w{0,1}|guast[oi]|difett[oi]|error[ei]|controindicazion[ei]|effett[oi] collateral[ei])(?! (?:di|per))
        (?:le|ti|vi|glielo|te lo|ve lo) (?:giuro|giuriamo|promett\w{1,4}|garanti\w{1,5}|assicur\w{1,4})(?! (?:la copertura|il rispetto))
        (?:parola d.?onore|a prova di (?:tutto|bomba|bambino)|indistruttibil[ei]|infrangibil[ei]|infallibil[ei]|etern[oaie]|impossibile (?:che (?:si )?)?(?:romp|graffi|stracci|sbagli|rovin)\w{1,4}|nemmeno con un martello|per (?:tutta la|la) vita|dura (?:per sempre|una vita|in eterno)|per sempre)
        non (?:si )?(?:\w{1,8} )?(?:romp\w{1,2}|arruggin\w{1,4}|perd\w{1,2}|sbiadi\w{1,4}|graffi\w{0,2}|consum\w{1,3}|ossid\w{1,2}|stacc\w{1,2}|strapp\w{1,2}|ingiall\w{1,4}|restring\w{1,2}|delud\w{1,2}|rovin\w{1,2}) (?:mai|nemmeno|neanche)
        (?:mai (?:un |piu )?(?:problem|guast|rott)\w{1,2})
        (?:al )?(?:cento|100)(?: ?%| per ?cento)<12>(?:sicur|autentic|original|garanti|efficac|natural|funzion|impermeabil|affidabil|compatibil|resist|soddisf|senza rischi|real|che non|cert)\w{0,6}
        (?:sicur\w|assicuro|garantit\w|cert[oa]) al (?:cento|100)(?: ?%| per ?cento)
        (?:funziona|va|calza|vale) (?:sempre|a tutti|con tutt[oaie]|per tutt[oie]|in tutti i casi)
        (?:senza (?:ombra di )?dubbio|a colpo sicuro|senza fallo)
        100 ?%<3>(?:\w{1,10} )?(?:sicur\w{1,4}|autentic[oaie]|original[ei]|genuin[oaie]|efficac[ei]|soddisfazione|soddisfatt[oaie]|garanti\w{1,3}|impermeabil[ei]|precis[oaie]|affidabil[ei]|funzion\w{1,5}|qualita|perfett[oaie]|senza rischi|real[ei]|natural[ei]|nuov[oaie]|compatibil[ei]|legal[ei]|risultat[oi]|innocu[oaie])
        (?:al )?cento per cento<3>(?:\w{1,10} )?(?:sicur|autentic|original|efficac|garantit|impermeabil|affidabil|natural)\w{0,2}
        (?:sicur[oaie]|autentic[oaie]|original[ei]|garantit[oaie]|efficac[ei]|soddisfatt[oaie]|impermeabil[ei]) (?:al )?(?:100 ?%|cento per cento)
        (?:le |ti |vi |la )?(?:garantiamo|garantisco|assicuriamo|assicuro|giuro|giuriamo|prometto|promettiamo|posso garantir\w{1,3}|possiamo garantir\w{1,3}|posso assicurar\w{1,3}|do la mia parola)
        (?:(?:e|sono|risultati?|risultato|qualita|successo|consegna|soddisfazione|autenticita|totalmente|prezzo|spedizione|durata) (?:totalmente |100 ?% |al 100 ?% )?garantit[oaie])(?! (?:dal produttore|per legge|\d|per (?:due|2)))
        garanzia (?:a vita|totale|assoluta|illimitata|(?:di )?(?:soddisfatti|soddisfazione|risultat[oi]|successo|miglior prezzo)|eterna|100 ?%)
        soddisfatti o rimborsati
        (?:non|mai) (?:si |mai )?(?:romp\w{1,4}|rompera|strapp\w{1,4}|usur\w{1,4}|sbiad\w{1,5}|scolor\w{1,5}|arrugg\w{1,6}|guast\w{1,4}|perd\w{1,4} (?:colore|forma)|crep\w{1,4}|restring\w{1,4}|deform\w{1,4}|rovin\w{1,4}|graffi\w{1,4}|surriscald\w{1,4}|pel\w{1,4}|delud\w{1,5}|fallisc\w{1,2}|macchi\w{1,4})(?: mai)?
        (?:dur\w{1,4}|funzion\w{1,4}|serv\w{1,4}) (?:per sempre|tutta la vita|a vita|in eterno|eternamente|sempre)
        (?:indistruttibil|infrangibil|infallibil|indeformabil|eternamente)[ei]?
        (?:senza|zero|nessun|nessuno) (?:alcun |nessun )?(?:rischi[o]?|difett[oi]|effett[oi] collateral[ei]|effett[oi] indesiderat[oi])(?! (?:di|che))
        (?:assolutamente|completamente|totalmente|perfettamente|definitivamente) (?:sicur[oaie]|efficac[ei]|innocu[oaie]|impermeabil[ei]|affidabil[ei]|infrangibil[ei]|autentic[oaie]|garantit[oaie])
        (?:sicuramente|certamente|di sicuro|senza (?:alcun )?dubbio|con (?:assoluta )?certezza|al 100 ?%) (?:le |ti |la |lo )?(?:funzion|arriv|risolv|piac|dur|andra|va|sara)\w{0,5}`,
      unless: phrases`
        (?:anni|mesi) (?:di esperienza|sul mercato|di garanzia)
        (?:(?<!se )non|mai|senza|impossibile|difficile)(?: [\w'-]{1,12}){0,3} (?:garanti\w{1,5}|assicur\w{1,4}|promett\w{1,4})
        garanzia (?:legale|ufficiale|del produttore|della casa|del prodotto|di \d{1,2}|di (?:un|due|tre) ann|di amazon|dalla a alla z|di conformita|commerciale|europea|convenzionale)
        100 ?%<2>(?:in |di )?(?:cotone|poliestere|lana|seta|lino|pelle|cuoio|nylon|acrilico|viscosa|bambu|cachemire|batteria|carica)\w{0,2}
        (?:si assicuri|assicurati|assicurarsi|assicurarci|ci assicuriamo|si accerti)
        non (?:si puo|si possono|puo|possono) (?:lavare|essere (?:lavat|cambiat|riparat))`,
      rewrite: "come descritto nell'inserzione",
    },
    {
      id: "it/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        (?:aiut|serv)\w{1,5}${FAR}(?:con|contro|soffr\w{1,4}|che hanno|affett\w) (?:di |l.|la |il |i |le |da )?${DISEASE}
        ${DISEASE}<30>(?:calm|miglior|allevi|sfiamm|abbass|riduc|controll|normalizz|diminu|attenu|cede|cala)\w{0,6}
        (?:tien|mantien|lasci)\w{0,5}<8>${DISEASE}<15>(?:sotto controllo|a bada|stabil|bass)\w{0,2}
        (?:ginocchi[oa]|schiena|collo|spall[ae]|pied[ei]|articolazioni|ossa|testa|man[io]|anca)${FAR}(?:non (?:le |gli |mi )?(?:fa|fanno) piu male|smesso di far(?:e)? male|senza dolore|non duole)
        (?:butt|smess|lasci|abbandon)\w{1,5}<12>(?:gli |i |le |via )?(?:antidolorifici|calmanti|antinfiammatori|cortisone|inalatore)
        ${DISEASE}<30>(?:sparisc|scompar|se ne va|passa|pass[oò]|va(?:nno)? via|finit|addio|guari|risolt|dimentic|e solo un ricordo|alla radice)\w{0,6}
        (?:addio|basta|stop|dica addio|di.? addio|dimentic\w{1,4}|mai piu|niente piu|sparisc\w{1,3}|passa|passano|va via|se ne va)<15>${DISEASE}
        (?:per|contro|in caso di|con) (?:il |la |i |le |l.|chi (?:ha|soffre) (?:di )?|persone con )?${DISEASE}${FAR}(?:funzion|ideal|perfett|eccellent|ottim|aiut|consigli|miracol|toccasana|portentos|efficac)\w{0,6}
        (?:butt|smett|abbandon|dimentic|lasci|non (?:serve|servono|prend|ha bisogno|va)|senza|ne|meglio d\w{1,4}|altro che|sostitui|evit|al posto)\w{0,6}<25>(?:medicin\w|farmac[io]|farmacia|pastigli[ae]|pillol[ae]|compress[ae]|insulina|medico|dottore|dermatolog[oa]|operazione|chirurgia|cura|puntur[ae]|iniezion[ei]|ricetta|fisioterapi\w{1,3}|stampelle|occhiali|ospedale|antidolorific[oi]|cortisone)
        (?:nessun|neanche il|nemmeno il|meglio del(?:la|le)?|piu del(?:la|le)?) ?(?:medico|dottore|medicina|pastigli[ae]|sciroppo|farmacia|tachipirina|ibuprofene|dermatologo)
        alla radice
        (?:ringiovan|sgonfi|detossin|dimagr|snell|cicatrizz|brucia[- ]?grass|antirughe|detox)\w{0,6}
        (?:mia|mio|una|molt[ei]) (?:\w{1,8} )?(?:madre|nonna|cognat[oa]|sorella|zi[oa]|client[ei]|vicin[oa]|suocera)${FAR}(?:guarit|non (?:ha|prende|va)|ha (?:smesso|buttato|tolto|ritrovato)|e guarit)\w{0,3}
        perd\w{1,5} (?:\w{1,6} )?\d{1,2} ?(?:chili|kg)
        ${HEALS}<3>(?:[\w'-]{1,14} ){0,5}(?:l'|dell'|all'|d')?${DISEASE}
        (?:anti[\s-]?(?:infiammatori|cancerogen|depressiv|viral|diabetic|artritic|batteric|dolorific|rughe|cellulite|acne)\w{0,2}|analgesic[oi]|antidolorific[oi])
        (?:perd\w{1,4}|dimagri\w{1,4}|elimin\w{1,4}) (?:fino a |circa |piu di )?(?:\d{1,3}|molti|diversi) ?(?:kg|chil[oi]|kili)
        (?:bruci|riduc|elimin|sciogl|perd|scioglie)\w{0,4} (?:il |i |la |di )?(?:grass[oi]|peso)(?: corporeo| addominale| velocemente| in eccesso)?
        (?:dimagri\w{1,6}|perdita di peso|aiuta\w{0,2} a (?:perdere peso|dimagrire|dormire meglio)|brucia[\s-]?grassi)
        (?:rafforz|rinforz|aument|miglior|potenzi|stimol|attiv|acceler)\w{1,4} (?:il suo |la sua |le sue |il |la |l'|le )?(?:sistema immunitario|immunita|difese(?: immunitarie)?|metabolismo|testosterone|fertilita|circolazione|funzione epatica|libido|produzione di collagene|vista|memoria|sonno)
        (?:clinicamente|medicalmente|scientificamente|dermatologicamente) (?:prova|dimostra|testa|approva|comprova)t[oaie]
        (?:raccomandat|approvat|consigliat|prescritt|testat)[oaie] (?:da|dai|dagli) (?:\w{1,6} )?(?:medic[oi]|dottori|dermatologi|ospedali|farmacisti)
        (?:sostituisc\w{1,3}|al posto d\w{1,4}|senza (?:bisogno di )?|smetta di prendere|non (?:avra|servira|serviranno) piu (?:bisogno di )?|non avra bisogno di)<4>(?:i |le |il |suoi |sue |i suoi |la )?(?:medicin|farmac|medicinal|pillol|chirurgia|operazion|antibiotic|insulina|terapi)\w{0,3}
        (?:proprieta|effett[oi]|potere|poteri|benefici) (?:curativ|terapeutic|medicinal|miracolos)\w{1,2}
        (?:disintossic|depur|detox|detossin)\w{1,6} (?:il |l'|la |suo )?(?:corpo|organismo|fegato|sangue|pelle)
        (?:fa (?:ri)?crescere|ricrescita|rigenera) (?:i |dei |le |suoi |la )?(?:capelli|cartilagine|nervi|cellule)
        (?:il suo|i suoi|il|i|la|le|l'|la sua) ?(?:dolor[ei]|acne|eczema|rughe|cicatrici|emicrani[ae]|psoriasi|insonnia|sintomi|artrite) (?:\w{1,6} )?(?:spari|scompar|passera|svani|guari|se ne andra)\w{0,6}
        (?:miracolos[oaie]|miracolo)`,
      unless: phrases`
        non (?:\w{1,12} ){0,3}(?:serve|destinat\w|pensat\w|cura|tratta|indicat\w)
        pressione (?:dell.|della|delle|del|di|dei) ?(?:acqua|gomm|aria|pneumatic|pompa|lavoro|eserciz|gas)\w{0,3}|\d{2,3} ?(?:v|volt|bar)|zucchero (?:di canna|a velo|aggiunto)
        (?:macchi[ae]|calcare|ruggine|odor[ei]|cera|grasso|vernice|colla|sporco|polvere) (?:di|del|dal|in)
        stress (?:termico|meccanico)|contro il muro|contro la parete|contro luce
        (?:(?<!se )non|mai|ne)(?: [\w'-]{1,12}){0,4} (?:destin|intes|pretend|tratta|curar|cura|previ|sostitu|promett|diagnostic|allev|elimin|adatt)\w{0,7}
        non (?:e|sono|si tratta di|costituisce) (?:un |una |dei )?(?:medicinal|farmac|dispositivo medic|prodotto medic|trattamento medic)\w{0,3}
        (?:consult|chied|parl)\w{1,4}<12>(?:suo |il |un |con |al )?(?:medico|dottore|farmacista|dermatologo)
        (?:spiace|dispiace|scus\w{1,3}|ci scusiamo|siamo spiacenti)<40>(?:dolor[ei]|disturbo|febbre|mal di|disagi\w{0,1})
        (?:per il|del|il) disturbo
        mal di testa<25>(?:spedizione|ordine|reso)
        (?:cura|trattamento) (?:del|della|dei|delle) (?:tessut|pelle (?:del|della) |cuoio|legno|prodotto|imballagg)\w{0,3}`,
      rewrite: "veda l'uso nella descrizione; non è un prodotto medico",
    },
    {
      id: "it/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:esce|uscit[oa]|vendut[oa])${FAR}non (?:rientra|torna|si riprende|si rende|viene ripres)\w{0,2}
        (?:senza|nessuna) (?:alcuna |la minima )?garanzia
        (?:rispondiamo|garantiamo|copriamo) solo<20>(?:prim|\d)
        (?:non|ne|nessun\w{0,1}|mai|senza|niente|zero) (?:\w{1,12} ){0,5}(?:rimbors\w{1,6}|res[oi]|cambi(?! (?:di|l|il))|sostituzion[ei]|garanzia|reclam[oi]|recesso|restituzion[ei]|indietro|soldi indietro|ripensament[oi])(?! (?:a (?:suo|tuo) nome))
        (?:rimbors\w{1,6}|res[oi]|cambi|garanzia|reclam[oi]|recesso|soldi|sostituzion[ei])<25>(?:non (?:c.?e|si|esist|sono|e|vale|li|l[oa]|accett|facc|diamo|previst|ammess)|neanche|nemmeno|impossibil|esclus|rifiutat|scord|mai(?!l)|non se ne parla|niente)\w{0,6}
        (?:non|nessuno|nemmeno) (?:lo |la |ce ne |si |ne )?(?:\w{1,8} )?(?:copr|rispondi|risponder[eo]|ci assumiamo|assum|ripara|cambiamo|rimbors|riprend)\w{1,6}
        non (?:ci )?(?:riguarda|compete|interessa|spetta)(?: piu)?
        (?:vendut|pagat|comprat|apert|usat|consegnat|acquistat)[oa]<6>(?:e|resta|rimane)<6>(?:vendut|pagat|suo|sua|tuo|tua|comprat|andat)[oa]?
        (?:una volta|dopo|passat[oaie]|trascors[oaie]|oltre|scadut[oaie]|a partire)${FAR}(?:non|piu|nessun|niente|problema suo|affar[ei] suo|arrangi)<30>(?:rimbors|res[oi]|cambi|riprend|reclam|garan|rispond|copr|dirit|indietro|possibil|riguard|nostr|si rivolga)\w{0,8}
        (?:si rivolga|rivolgersi|si arrangi|arrangiati|veda|chieda|reclam[ai])<12>(?:al|con il|con la|alla|col) (?:produttore|fabbricante|marca|importatore|fornitore|casa madre|assistenza)
        (?:vendita|vendite|acquisto|saldo|saldi|offerta|promo\w{0,5}|articol[oi] (?:in saldo|scontat[oi])) (?:\w{1,8} )?(?:definitiv|final|senza (?:reso|cambio|garanzia)|non (?:si cambia|rimborsabil))\w{0,3}
        (?:rinunc\w{1,3}|perd\w{1,3}|non (?:ha|hai|avra|esiste|c.?e|spetta|puo)) (?:\w{1,8} ){0,3}(?:diritt[oi]|recedere|reclamare|ripensarci|pretendere)
        (?:nemmeno|neanche) entro i (?:\w{2,12} )giorni
        (?:qualsiasi|ogni|tutti i|i)<1>${RETURNS}<15>(?:verra|sara|saranno|verranno) (?:rifiutat|respint)[oaie]
        (?:non (?:si |ne )?(?:accett|offr|facciam|faccio|fa|effettu|permett|consent|conced|autorizz|prevediam|prevede|gesti|ammett)\w{0,6}(?: piu| alcun\w{0,1}| nessun\w{0,1}| mai| ne)?) (?:\w{1,10} )?${RETURNS}
        (?:senza|nessun|nessuna|niente|non c'e|non esiste|non ci sono|zero) (?:diritto (?:a|di) |possibilita di |alcun )?(?:il |la )?${RETURNS}(?! (?:e stat|registrat|in corso|apert|richiest|attiv|nel sistema|ancora|risult|necessari|di (?:prezzo|taglia)))
        (?:non (?:le |ti |vi )?(?:possiamo|posso|intendiamo)) (?:in alcun caso )?(?:rimborsar\w{1,3}|effettuare (?:un |il |alcun )?(?:rimborso|cambio|reso)|fare (?:un |il )?(?:rimborso|cambio|reso)|accettare (?:il |la |alcun )?(?:reso|restituzione|reclamo)|cambiar\w{1,3}|sostituir\w{1,3}|restituir(?:le|ti))
        (?:non (?:le |ti |vi )?(?:rimborsiamo|rimborseremo|rimborso|restituiamo|restituiremo|cambiamo|sostituiamo))
        (?:tutte le )?vendit[ae] (?:e |sono |sara |saranno )?(?:final[ei]|definitiv[ae])
        non (?:e |sono |sara |saranno )?(?:rimborsabil|restituibil|sostituibil)[ei]
        non (?:puo|possono|potra|potranno|si puo|si possono) (?:\w{1,8} )?(?:essere )?(?:res[oaie]|restitui\w{2,4}|rimborsat[oaie]|rimborsare|cambiat[oaie]|sostituit[oaie]|rendere)
        (?:non ha|non avra|non hai|perde|perdera|rinuncia)(?: [\w'-]{1,8}){0,3} (?:diritt[oi]|reclam[oi]|restituzione|rimborso|garanzia|recesso)
        non si (?:cambiano|rimborsano|restituiscono|rimborsa|sostituiscono)
        non (?:puo|puoi|potra) (?:reclamare|restituirl?[oa]?|recedere|chiedere (?:un |il )?rimborso|pretendere)
        non (?:e|sono) (?:una )?(?:nostra responsabilita|responsabilita nostra|un nostro problema|nostro problema|problema nostro|colpa nostra|nostra colpa|affar nostro)
        (?:decliniamo ogni|non (?:ci assumiamo|assumiamo|abbiamo) (?:alcuna |nessuna )?|non (?:siamo|rispondiamo|sono|ci riteniamo)) ?(?:responsabil\w{1,3}|dei danni|di nulla)
        (?:(?:senza|nessuna) garanzia|non (?:c'e|offriamo|diamo|ha) (?:alcuna |nessuna )?garanzia)(?! (?:di|che|aggiuntiva|estesa|commerciale|sul))
        (?:diritto di recesso|recesso|14 giorni|garanzia legale)<15>non (?:si applica|vale|esiste|conta)
        (?:una volta|dopo)<4>(?:apert[oa]|pagat[oa]|vendut[oa]|usat[oa]|consegnat[oa]|ricevut[oa]|spedit[oa]|l'apertura|acquistat[oa]|l'acquisto)<30>(?:non|nessun\w{0,1}|senza|niente)<14>(?:res[oi]|rimbors|cambi|restitu|respons|reclam|sostitu)\w{0,8}`,
      unless: phrases`
        (?:uso improprio|cadut[ae]|urto|normale usura)
        ${RETURNS} (?:e |risulta )?(?:stato |gia )?(?:registrat|in corso|apert|in attesa|attiv|richiest|avviat|a suo nome)\w{0,2}
        (?:nessun problema|senza (?:problemi|costi|spese)|non (?:serve|occorre|si preoccup|esiti|dimentic|deve fare))
        (?:non|non ancora) (?:\w{1,8} ){0,5}(?:ricevut|arrivat|risult|vedo|vediamo|trov|registrat|elaborat|avviat|apert|stat[oa] (?:fatt|apert|ricev|richiest)|compar|visibil)\w{0,5}
        (?:esclus|eccezion|art\.? ?\d|legge)\w{0,3}<40>(?:art|legge|codice|igien)\w{0,4}
        (?:puo|puoi|potra) (?:\w{1,8} ){0,2}(?:restituir|render|richieder|chieder|avviar|apr|cambiar)\w{0,4}
        (?:ha|dispone|copre|copert[oa]|include|gode) (?:\w{1,8} ){0,3}(?:\d{1,2}|un|due|tre) (?:anni|mesi|giorni)
        garanzia (?:legale|del produttore|di due anni)<20>(?:copre|valid|vale|la copre|di)
        cambi (?:idea|taglia|colore|l.|la|il|le|gli|di)
        (?:igien\w{1,4}|sigill\w{1,5}|tutela della salute|personalizzat[oaie]|su misura|deperibil[ei]|eccezione (?:legale|di legge)|per legge|art(?:icolo|\.)? ?\d{1,3}|codice del consumo|contenuto digitale|intimo|biancheria|orecchini|costumi da bagno|cosmetic[oi]|sicurezza alimentare)
        (?:termine|periodo|finestra)<25>(?:e |gia )?(?:scadut[oa]|passat[oa]|terminat[oa]|trascors[oa]|superat[oa]|decors[oa]|chius[oa])
        (?:fuori|oltre|trascors[oi]|dopo|passat[oi])(?: il| i| dal| dai)? (?:\w{1,6} )?(?:termin[ei]|periodo|(?:1[4-9]|[2-9]\d|\d{3}) giorni)
        (?:finche|fino a|prima di|a meno che|salvo|tranne|senza (?:la|il|le|una|aver ricevuto|foto|etichetta|autorizzazione))
        (?:da|in|tramite|via) (?:questa |la )?chat
        ${VIA}
        (?:senza|fatti salvi)<25>diritti
        cambio (?:di )?(?:indirizzo|colore|taglia|piano)`,
      rewrite: "può chiedere il reso o il rimborso dal suo ordine; valgono i suoi diritti di legge",
    },
    {
      id: "it/rights_denial/defect left to the buyer",
      class: "rights_denial",
      pattern: phrases`
        (?:guast[oi]|difett[oi]|rottur[ae]|problem[ai]|dann[oi]|vizi?[oi]?)${FAR}(?:affar[ei]? (?:su[oi]|tu[oi]|suoi|tuoi|del cliente)|(?:suo|tuo) problema|problema (?:suo|tuo|del cliente)|a (?:suo|tuo) carico|a spese (?:sue|tue)|di tasca (?:sua|tua))
        (?:guast[oi]|difett[oi]|rottur[ae]|problem[ai]|dann[oi]|vizi?[oi]?)${FAR}(?:non (?:ci |l[oia] |sono |e )?(?:riguarda\w{0,2}|compet\w{1,3}|interessa\w{0,2}|spett\w{1,3}|ripar\w{1,5}|copr\w{1,5}|copert\w|rispond\w{1,5}|affar nostro|nostr[oi])|nessuno|non piu)
        (?:passat[oaie]|dopo|trascors[oaie]|oltre) (?:\w{1,10} ){1,4}(?:non|nessuno)<30>(?:guast[oi]|difett[oi]|garan\w{2,5}|ripar\w{1,5}|rispondiamo|riguard\w{1,3})
        (?:rispondiamo|garantiamo|copriamo) solo<25>(?:prim\w|\d{1,2}|un) (?:giorn[oi]|mes[ei]|settiman[ae])`,
      unless: phrases`
        (?:uso improprio|cadut[ae]|urto|normale usura)
        (?:copre|coperto|ha|entro) (?:\w{1,8} ){0,3}(?:due|tre|2|3) anni
        (?:non si preoccupi|non (?:compare|si presenta) piu|nessun (?:difetto|problema))
        (?:lo (?:ripariamo|cambiamo|sostituiamo)|a nostre spese|carico nostro)`,
      rewrite: "può fare reclamo dal Suo ordine; la garanzia legale copre i difetti",
    },
    {
      id: "it/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:\d{2} giorni|recesso|garanzia|diritto|termine)${FAR}(?:e|sono|sarebbe)<6>(?:un[oa]?.?)? ?(?:favore|cortesia|gentilezza|regalo|privilegio)
        (?:gesto|favore|eccezional\w{0,5}|eccezione|cortesia|buona volonta|solo perche|perche e lei|per farle|generos\w{1,4}|per questa volta|gentilezza|tolleranza|a titolo|stavolta)${FAR}(?:accett|permett|lasci|autorizz|conced|offr|riprend|cambi|ripar|rimbors|toller|riconosc|facc|prolung|diamo)\w{0,7}${FAR}(?:res[oi]|rimbors|cambi|recess|recedere|ripar|garanzia|(?:14|quattordici) giorni|(?:due|tre|2|3) anni|difett|guast|restitu|indietro)\w{0,7}
        (?:per legge|legalmente|la legge) (?:non )(?:\w{1,10} ){0,6}(?:obblig|tenut|impon|dobbiam|dovremm)\w{0,6}
        (?:come (?:un )?(?:favore|gesto|cortesia|eccezione)(?: \w{2,10})?|per cortesia nostra|a titolo (?:di favore|di cortesia|eccezionale|gratuito)|in via (?:del tutto )?eccezionale|eccezionalmente|solo per (?:lei|questa volta|te)|per gentile concessione|per gentilezza|un favore speciale|per pura bonta)<35>(?:accett|permett|lasci|conced|autorizz|offr|d[aio]|facciam|far|cambi|ripar|rimbors|restitu)\w{0,8}<25>(?:res[oi]|rimbors|cambi|recess|restituz|ripar|garanzia|14 giorni)\w{0,6}
        (?:accett|permett|conced|autorizz|offr|facciam|far|cambi|ripar|rimbors)\w{0,8}<30>(?:res[oi]|rimbors|cambi|recess|ripar|garanzia|14 giorni)\w{0,6}<20>(?:come (?:un )?(?:favore|gesto|cortesia)|a titolo di (?:favore|cortesia)|in via eccezionale|eccezionalmente|solo per questa volta|per gentile concessione|per gentilezza)
        (?:vantaggio|beneficio|servizio|promessa|offerta) (?:esclusiv|special|unic)\w{1,2}[\s:,-]{1,3}(?:[\w'-]{1,10} ){0,4}(?:14|quattordici) giorni`,
      unless: phrases`
        (?:dopo|fuori|passat[oi]|oltre|nonostante|anche se|benche|sebbene|scadut[oa]|trascors[oi]|non e piu)`,
      rewrite: "ha il diritto di restituirlo; valgono i suoi diritti di legge",
    },
    {
      id: "it/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:il|al|del|nostro|sul) pianeta
        (?:senza|zero|nessuna|non lascia)(?: \w{1,8}){0,2} impronta
        impronta (?:di carbonio|ecologica)
        (?:impatto|impronta|emission[ei]|rifiuti|inquinamento) (?:zero|null[oaie]|neutr[oaie])
        (?:zero|senza) (?:impatto|rifiuti|emissioni|inquinamento|carbonio|co2)
        (?:rispett\w{1,4}|protegg\w{1,3}|salv\w{1,3}|ama|bene al|buon[oa] per|amic[oaie] (?:del|della|dell.)|non (?:inquina|danneggia)\w{0,2}|si prende cura d\w{1,3}|cura)<25>(?:natura|pianeta|ambiente|terra|ocean[oi]|foreste|clima|ecosistema)
        (?:compens\w{1,4}|neutralizz\w{1,4}|riduc\w{1,3}|priv[oa] di|senza|zero) (?:\w{1,10} ){0,5}(?:co2|carbonio|emissioni|impronta)
        (?:eco|bio|green)[\s-](?:friendly|compatibil[ei]|sostenibil[ei]|logic[oa]|consapevol[ei])
        (?:ecologic|ecosostenib|ecocompatib|sostenib|biodegradab|compostab)\w{1,4}
        (?:100|cento|totalmente|interamente)<10>(?:verde|green|riciclabil[ei]|ecologic[oa]|sostenibil[ei])
        (?:eco[\s-]?(?:friendly|sostenibil[ei]|compatibil[ei]|logic\w{1,2})|ecologic(?:o|a|i|he)|sostenibil[ei]|biodegradabil[ei]|compostabil[ei]|ecologicamente \w{3,12})
        (?:rispettos[oaie]|amic[oa]|amiche|amici|buon[oaie]|miglior[ei]|benefic[oa]|innocu[oaie]|sicur[oaie]|responsabil[ei]|attent[oaie]|rispetta\w{0,2}|preserva\w{0,2}) (?:del|dell'|della|per|verso|all'|al|alla|l'|il|la|con) ?(?:l'|il |la |nostro )?(?:ambiente|pianeta|natura|terra|clima|oceani)
        (?:neutr[oaie]|zero|senza|privo di) (?:in |di )?(?:carbonio|co2|emissioni|clima|plastica|rifiuti|impronta)
        (?:climaticamente neutr[oa]|carbon neutral|a impatto zero|impatto zero)
        (?:salv|protegg|aiut|tutel|difend)\w{1,4} (?:a salvare |a proteggere |a tutelare )?(?:il |l'|la |gli )?(?:pianeta|ambiente|natura|oceani)
        (?:senza|zero|nessun) (?:alcun )?(?:\w{1,10} )?(?:impatto|danno|inquinamento) (?:ambientale|sul|per|all'|sull')(?: ?(?:ambiente|pianeta))?
        non inquina\w{0,2}`,
      unless: phrases`
        (?:lampada|proiettore|adesivo|mappa|giocattolo|puzzle) (?:\w{1,8} ){0,2}pianet\w
        (?:certific\w{1,6}|grs|fsc|oeko[\s-]?tex|gots|angelo blu|ecolabel|etichetta ecologica|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|marchio di)
        (?:(?<!se )non)(?: [\w'-]{1,10}){0,3} (?:ecologic|sostenibil|biodegradabil|compostabil|eco)\w{0,6}
        (?:pelle|pelliccia) ecologica
        \d{1,3} ?% (?:di )?(?:materiale )?riciclat[oa]`,
      rewrite: "veda i dati sul materiale nell'inserzione",
    },
    {
      id: "it/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        (?:anche|persino|perfino|qualunque|qualsiasi) (?:un |una )?(?:bambin[oa]|scimmia|neonato|cane|bimb[oa])<30>(?:mont|capi|sa|fa|legg|riesc|ci riesc)\w{0,5}
        (?:piu|meno) (?:cervello|giudizio|buon senso|educazione|neuroni|testa) (?:di|che)
        (?:compr|mett|cambi|pul|inforc)\w{0,4}<8>(?:un paio di |degli |gli |i )?(?:occhiali)
        (?:rompiscatole|rompipall[ei]|rompicoglioni|lagnos[oa]|lamentos[oa]|piagnon[ea]|bugiard[oa]|truffator[ei]|truffatrice|imbroglion[ea]|tirchi[oa]|taccagn[oa]|spilorci[oa]|pezzent[ei]|morto di fame|ignorant[ei]|somar[oa]|asin[oa]|capr[ae]|zotic[oa]|cafon[ea]|burin[oa]|buzzurr[oa]|villan[oa]|maleducat[oa]|cretin[oa]|idiot[ae]|imbecill[ei]|stupid[oa]|scem[oa]|deficient[ei]|demente|ritardat[oa]|mongoloide|minus habens|pagliacci[oa]|buffon[ea]|fallit[oa]|sfigat[oa]|parassit[ae]|approfittator[ei]|scroccon[ea]|ladr[oa]|pazz[oa]|mattar?|svitat[oa]|isteric[oa]|paranoic[oa]|malat[oa] di mente|nullita|verme|schifos[oa]|ridicol[oa]|patetic[oa]|stronz[oa]|coglion[ea]|testa di|figlio di|bastard[oa]|merda|cazzo|vaffanculo|fanculo|puttana|troia|minchia)(?= |[,.!?;]|$)
        (?:complimenti|bravo|brava|bravissim[oa]|applausi|congratulazioni)[\s,!:]{1,3}(?:genio|campion[ei]|einstein|sherlock|per (?:la|l.|lo|il)) ?(?:perspicacia|intelligenza|arguzia|genio|fantasia|acume|intuito|scoperta|logica|talento)?
        (?:che|quanta|quale) (?:intelligenza|genio|perspicacia|acume|cultura|talento|logica|mente|cima)
        se (?:lei |tu )?(?:sapesse|sapessi|avesse|avessi|leggesse|leggessi|usasse|usassi)<8>(?:leggere|letto|contare|misurare|scrivere|pensare|il cervello|la testa|le istruzioni)${FAR}
        (?:ha|hai) (?:provato|mai provato|pensato)(?: ad?| a) (?:accender|legg|collegar|usare il cervello|pensar|aprir)\w{0,4}<20>
        (?:vada|vai|vattene|si tolga|togliti)<6>(?:a (?:quel paese|farsi|farti|fare in|piangere|cagare|lamentars|lamentart|zappare|scuola|lavorare|rompere)|al diavolo|all.inferno|fuori|dai piedi|altrove|da un.altra parte)\w{0,4}
        (?:chied[ai]|si faccia|fatti)<12>(?:aiut\w{1,3} )?(?:a|da) (?:un adulto|sua (?:mamma|madre|moglie)|tua (?:mamma|madre)|suo figlio|un bambino|qualcuno che sa)
        (?:non sono|non siamo|qui non (?:e|siamo))<10>(?:(?:il|la) (?:suo|sua|tuo|tua) (?:serv|camerier|schiav|mamma|balia|tata)|una (?:onlus|mensa|balia)|un asilo|la caritas|beneficenza|un ente)\w{0,3}
        (?:stia zitt|sta zitt|stai zitt|taci|taccia|chiuda la bocca|chiudi (?:la|quella) (?:bocca|ciabatta)|silenzio|zitt)[oai]{0,1}
        (?:smett|piant|finisc|bast)\w{0,4}(?:la|ila)? (?:di|con|a) (?:\w{1,4} )?(?:piang|mentir|lament|romp|lagn|frign|inventar|fare (?:il|la|l.)|queste (?:storie|lagne|scenate)|le (?:lagne|balle|bugie|storie)|scriver|far(?:ci|mi) perdere)\w{0,6}
        (?:razza di|pezzo di|brutt[oa]|pover[oa]|vecchi[oa]|specie di) (?:\w{1,8} )?(?:idiot[ae]|cretin[oa]|ignorant[ei]|scem[oa]|client[ei]|mentecatt[oa]|illus[oa]|pezzent[ei]|stron\w{1,2}|furb[oa]|strega|carogna)
        (?:fa|fai|fate|faccia|facendo) (?:il|la) (?:furb[oa]|vittima|finto tonto|finta tonta)
        che (?:cliente|gente|palle|noia|lagna|strazio|pena)(?= |[,.!?]|$)
        non (?:sia|essere) (?:cosi )?(?:testard|ridicol|maleducat|stupid|ignorant|cocciut|scem|ingenu|ipocrit|bugiard|infantil|cinic|assurd|tirchi)\w{0,2}
        (?:clienti|gente|acquirenti) (?:cosi|del genere|di questo tipo|della sua razza)(?! (?:come))
        (?:idiot[aie]|imbecill[ei]|stupid[oaie]|cretin[oaie]|deficient[ei]|scem[oaie]|coglion[ei]|coglionazzo|stronz[oaie]|bastard[oaie]|ritardat[oaie]|analfabet[aie]|pezzente|pezzenti|cafon[ei]|buffon[ei]|pagliacc[io]o?|mentecatt[oa]|minorat[oa]|inutile individuo|rincoglionit[oa]|demente|decerebrat[oa]|patetic[oa]|ridicol[oa]|vergognos[oa]|fallit[oa]|somar[oa]|asin[oa]|capra|troia|puttana|disgraziat[oa])(?! (?:errore|sbaglio|da parte nostra))
        (?:lei e|lei|tu sei|sei|siete|voi siete) (?:(?:proprio |davvero |un |una |solo |veramente |molto |cosi |un vero |una vera |soltanto )){0,4}(?:pazz[oa]|matt[oa]|malat[oa]|bugiard[oa]|truffator[ei]|truffatrice|imbroglion[ea]|ladr[oa]|ignorante|pigr[oa]|maleducat[oa]|scortese|insopportabile|infantile|paranoic[oa]|isteric[oa]|spazzatura|maiale|tirchi[oa]|taccagn[oa]|ciec[oa]|sord[oa]|una barzelletta|uno scherzo|una vergogna|esagerat[oa]|disonest[oa]|in malafede|tont[oa]|fastidios[oa]|incapace|incivile|rompiscatole)
        (?:domanda|cliente|acquirente|persona|gente|reclamo|scusa|messaggio|lamentela|richiesta) (?:cosi |piu |molto |davvero )?(?:stupid|sciocc|ridicol|assurd|idiot|patetic|bugiard|maleducat|scem|cretin)\w{1,2}
        (?:che|razza d[i']|brutt[oa]|maledett[oa]|pezzo d[i']) ?(?:un |una )?(?:idiot|imbecill|cretin|stupid|scem|buffon|bugiard|tirchi|cafon|ignorant|merda|deficient|coglion|rompi)\w{0,6}
        (?:merda|cazzo|cazzate|vaffanculo|fanculo|vai a (?:quel paese|farti|cagare|morire|cacare)|vada a (?:quel paese|farsi|cagare)|va a (?:quel paese|farti)|stia zitt[oa]|sta'? zitt[oa]|zitt[oa] e|chiuda (?:il becco|la bocca)|chiudi (?:il becco|la bocca)|figli[oa] d[i'] ?(?:puttana|buona)|che schifo|mi fa schifo|fottiti|si fotta|rompere (?:le palle|i coglioni|le scatole)|rompe (?:le palle|i coglioni|le scatole)|me ne frego|ce ne freghiamo|non me ne frega|non ce ne frega|chi se ne frega|al diavolo|si tolga dai piedi|levati|si levi di torno|sparisca|sparisci|crepa|crepi)
        (?:non )?(?:sa|sai|sapete|riesce|riesci) (?:nemmeno |neanche |per caso |forse |almeno )?(?:leggere|contare|scrivere|misurare|pensare|ragionare)[^?!.\n]{0,25}\?
        non (?:sa|sai|sapete|sanno) (?:nemmeno |neanche )?(?:leggere|contare|scrivere|misurare|parlare italiano|usare (?:un|una))
        (?:gente|persone|clienti|acquirenti) come (?:lei|te|voi)
        (?:e|sei|siete|lei e) (?:per caso )?(?:ciec[oa]|sord[oa]|pazz[oa]|ubriac[oa]|drogat[oa]|fuori di testa|matt[oa])(?: o cosa)?\s?\?
        (?:impari|impara|imparate) (?:prima |almeno )?(?:a leggere|a scrivere|l'italiano|le buone maniere|l'educazione|a misurare|a contare|a stare al mondo)
        (?:usi|usa|apra|apri|accenda) (?:un po'? )?(?:la testa|il cervello|gli occhi|i neuroni|gli occhiali)
        (?:la smetta|smettila|smettetela|la pianti|piantala|smetta|basta|finiscila)(?: di| con)?<3>(?:disturbar\w{1,3}|lamentar\w{1,3}|lamentarsi|piangere|mentire|inventar\w{1,3}|farci perdere|farmi perdere|dire (?:cavolate|stupidaggini|sciocchezze)|piagnucolare|scocciar\w{1,3}|molestar\w{1,3}|fare (?:il bambino|la vittima|storie|scenate)|bugie|scuse|capricci|seccar\w{1,3}|tormentar\w{1,3}|scrivere)
        (?:(?:ci|mi) (?:fa|fai|sta facendo|fate) perdere|perdita di|perd(?:o|iamo|ere) (?:il mio|il nostro)|sprec\w{1,4} (?:il mio|il nostro)) ?(?:del |il )?tempo
        (?:quale parte|cosa non capisce|cosa non capisci|quante volte (?:devo|dobbiamo|bisogna|glielo)|e cosi difficile|anche un bambino|perfino un bambino|non capisce (?:niente|nulla|l'italiano|proprio)|non capisci (?:niente|nulla))
        (?:la prossima volta)[\s,]{1,2}(?:legga|leggi|guardi|pensi|misuri|apra|stia piu attent\w)<25>(?:prima|bene|meglio|occhi|testa|attent\w{1,6}|descrizione)`,
      unless: phrases`
        (?:adatt|sicur|ideal|facil)\w (?:\w{1,6} )?(?:a|per|ai)
        (?:errore|sbaglio|svista|distrazione) (?:\w{1,10} )?(?:nostr[oa]|mi[oa])
        (?:peluche|costume|giocattolo|cuscino|borsa|maglietta|stampa|trappola|collare|statuina|naso|parrucca|formaggio|latte|orecchini|figura|travestimento) (?:\w{1,8} ){0,3}(?:asin[oa]|capra|pagliaccio|buffone|verme)
        (?:spiac|scus|dispiac|rammaric)\w{1,5}<40>(?:ridicol|perdere|fastidi|stupid|pazz)\w{0,4}
        (?:formaggio|latte|lana|pelle) di capra|prezzo (?:pazzo|ridicolo)|pazzo di|capra e cavoli|ladro di
        (?:nostr[oa]|mi[oa]|noi|abbiamo|siamo stati) (?:[\w'-]{1,10} ){0,3}(?:stupid|sciocc|ridicol|assurd|banal|errore|sbaglio)\w{0,3}
        (?:non (?:e|c'e|sono)|nessuna) (?:[\w'-]{1,8} ){0,3}(?:domand|stupid|sciocc|ridicol|scem)\w{1,3}
        (?:spiace|dispiace|scus\w{1,3}|ci scusiamo|siamo spiacenti|mi scuso)<40>(?:perdere|disturb|assurd|ridicol|vergogn)\w{0,4}
        (?:naso|costume|parrucca|maschera|scarpe|pesce|vestito)[\s-](?:da[\s-])?pagliaccio
        (?:capra|asino|somaro)<12>(?:peluche|pelle|latte|lana|formaggio|giocattolo)
        (?:latte|formaggio|lana|pelle|pelo|sapone) (?:di|d') ?(?:capra|asina)
        (?:grazie|apprezziamo|fortuna|felici|avere clienti)<30>come (?:lei|te|voi)
        (?:prezzi|prezzo) (?:pazz[oi]|ridicol[oi]|stracciat[oi])`,
    },
    {
      id: "it/abusive_tone/blame or contempt",
      class: "abusive_tone",
      pattern: phrases`
        ci vuole (?:proprio|davvero|un bel|un certo) (?:talento|genio|coraggio) (?:per|a)
        (?:lei |tu |voi )?ci (?:e|sei|siete|fai?) o ci (?:fa|fai|fate|e|sei)|(?:ci|mi) (?:lasci|lasciate|faccia|facciate) (?:lavorare|in pace|respirare|stare)|lasciaci (?:lavorare|in pace|stare)|fa(?:i|ccia)? (?:lo gnorri|finta di non capire|il finto tonto)
        (?:torn[aie]\w{0,4}|vattene|se ne torni|rispedi\w{1,5})<8>(?:al|a|nel) (?:suo|tuo|casa|paese|paesello|casa sua|casa tua)(?: paese| terra)?
        (?:bastava|doveva|dovevi|avrebbe dovuto|avresti dovuto|poteva|potevi|bisognava|ci voleva (?:tanto|molto) a)<10>(?:legger|pensar|misurar|guardar|controllar|chieder|ragionar|informar)\w{0,4}
        (?:anche un bambino|persino un bambino|chiunque|ci arriva anche|lo capisce anche|e questione di buon ?senso|basta il buon ?senso|non e (?:cosi |tanto )?difficile|cosa non (?:ha|hai) capito|le faccio un disegno|serve un disegno)
        (?:ancora (?:lei|tu)[?!]|di nuovo (?:lei|tu)|rieccol[ao]|rieccoti|sempre (?:a|lei a|tu a) lamenta)\w{0,3}
        (?:stuf[oai]|stanc(?:o|a|hi)|non ne (?:posso|possiamo) piu|scocciat[oai]|esasperat[oai]) d(?:i|el|elle|ei|ella) (?:\w{1,8} )?(?:lei|te|gente|clienti|lagne|lamentele|richieste|messaggi|sue|tue)
        (?:gente|clienti|persone) (?:come (?:lei|te|voi)|della (?:sua|tua) (?:risma|specie|razza)|del (?:suo|tuo) stampo)
        (?:e|era|e stata|e stato|tutto e) (?:\w{1,12} )?(?:(?:solo |tutta )?(?:sua|tua)|(?:un |solo )?(?:suo|tuo)|colpa|un problema) (?:(?:e )?(?:sua|suo|tua|tuo)|colpa|problema|errore|negligenza|ignoranza|stupidita|sfortuna)
        (?:la colpa e (?:sua|tua|solo sua)|colpa (?:sua|tua)|problema (?:suo|tuo)|problemi (?:suoi|tuoi)|peggio per (?:lei|te))
        (?:avrebbe dovuto|avresti dovuto|doveva|dovevi|poteva|potevi|bastava)<6>(?:solo )?(?:leggere|misurare|guardare|pensar\w{1,2}|controllare|verificare|informarsi|stare piu attent\w|leggere meglio)
        (?:e (?:chiaro|evidente|ovvio)|evidentemente|ovviamente|chiaramente|si vede|a quanto pare)(?: che)? (?:lei |tu )?non (?:ha|hai|sa|sai|capisce|capisci|legge|leggi)<8>(?:letto|niente|nulla|leggere|misurato|capito|guardato|misurare|le dimensioni|l'inserzione|la descrizione)
        (?:l'ha|lo ha|l'hai) (?:rotto|danneggiato|rovinato|distrutto|usato male)(?: lei| tu)(?: stess[oa])?
        (?:cosa|che) (?:si aspettava|ti aspettavi|pretende|pretendi|voleva|vuole|si aspetta)<12>(?:per (?:questo|quel|quei|un|cosi)|a questo|con questo|a quel|\?|pagando)
        (?:per (?:questo|quel) prezzo (?:cosa|non|che)|a questo prezzo (?:cosa|non|che)|chi piu spende meno spende|quello che paga e quello che|se (?:e|non) (?:cosi )?(?:pover[oa]|puo permetterselo|ha (?:i )?soldi)|non (?:sia|faccia) (?:cosi )?(?:tirchi|ridicol|pignol|esagerat|il drammatic|difficile|permalos|la vittima)\w{0,2}|se non le (?:piace|va bene)[\s,]{1,2}(?:non (?:lo )?compri|compri altrove|vada|pazienza|non)|se non ti piace[\s,]{1,2}(?:non (?:lo )?comprare|compra|vai)|compri altrove|vada (?:altrove|da un'altra parte)|allora non (?:lo )?compri|non mi (?:importa|interessa (?:niente|nulla|il suo))|non ci (?:importa|interessa (?:niente|nulla|il suo))|non e (?:un )?(?:nostro|mio) problema|non e un problema (?:nostro|mio)|faccia (?:quello che|come) (?:vuole|crede)|prendere o lasciare|non mi venga a|non venga a raccontar\w{1,3}|bravo genio|complimenti genio|che genio|e allora\s?\?|(?:si arrangi|arrangiati)(?! (?:col|con (?:il|la)|con l.)))
        (?:(?:gliel'|te l'|ve l')?(?:ho|abbiamo) (?:gia )?(?:detto|spiegato|ripetuto|scritto))<12>(?:mille|cento|\d{1,3}|molte|tante|varie|dieci|troppe) volte
        (?:buon senso|chiunque (?:abbia|con|sa|capisce)|tutti (?:sanno|capiscono)|qualsiasi persona normale|nessun altro si (?:lamenta|e lamentato)|lei e l'unic[oa] (?:che|a)|sei l'unic[oa] (?:che|a)|nessun altro cliente|solo lei si lamenta)`,
      unless: phrases`
        (?:spedi\w{1,5}|rispedi\w{1,5}|torn\w{1,4}) (?:\w{1,8} ){0,3}(?:il pacco|in magazzino|disponibile|al mittente|in stock)
        (?:(?<!se )non|mai|assolutamente no)(?: [\w'-]{1,10}){0,3} (?:sua|tua|suo|tuo) (?:colpa|problema|errore)
        non e (?:\w{1,12} )?(?:colpa sua|colpa tua)
        (?:spiace|dispiace|scus\w{1,3}|ci scusiamo|siamo spiacenti|colpa nostra|nostra colpa|nostro errore|avremmo|dovevamo)
        (?:avrebbe|avresti) dovuto (?:ricevere|arrivare)`,
    },
    {
      id: "it/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:il nostro|il mio|col nostro|dal nostro|i nostri|nostro|mio) (?:avvocat|legal)[oei]
        (?:so|sappiamo|ho|abbiamo|conosco|conosciamo)<10>(?:dove (?:abit|viv|lavor)\w{1,3}|(?:il )?(?:suo|tuo) (?:indirizzo|nome|numero)|(?:la )?(?:sua|tua) (?:casa|via)|i suoi dati|i tuoi dati)
        (?:mando|mandiamo|mandero|passo|passiamo|veniamo|vengo|arrivano|arriviamo|vengono)<15>(?:i miei|dei|degli|qualcuno|due|gli) (?:\w{1,10} )?(?:amici|ragazzi|cugini|tipi|a casa|da (?:lei|te|voi)|a trovar)\w{0,3}
        (?:se ne pentir|te ne pentir|si pentir|ti pentir|la pagher|pagher\w{1,3} cara|le costera car|ti costera car|vedra (?:cosa|che)|vedrai|avra notizie|avrai notizie|ne paghera)\w{0,4}
        (?:se|ancora (?:un|una)|continu\w{1,3}|un altro (?:messaggio|reclamo))${FAR}(?:querel|denunci|avvocat|polizia|carabinieri|(?:la|ti) bloc|segnal|lista nera|conseguenz|adire|pentir|pagher|i miei|pubblic(?:o|her)|diffam|tribunale|cara)\w{0,8}
        (?:lista nera|vie legali|azioni? legal[ei]|querela|diffamazione|diffida formale|stia (?:ben |molto )?attent[oa] a (?:quello|cosa|come)|stai attent[oa] a|e avvisat[oa]|sei avvisat[oa]|ultimo avvertimento|uomo avvisato)
        (?:vengo|verro|veniamo|verremo|passo|passero)<6>(?:a|da) (?:casa (?:sua|tua)|lei a casa)(?! (?:per|a))
        (?:la|ti|vi|lo) (?:denunc\w{2,6}|querel\w{2,6}|blocch\w{2,6}|bloccher\w{1,4}|bandir\w{1,4}|mettiamo in lista nera|portiamo in tribunale|porteremo in tribunale|portero in tribunale|faremo (?:causa|pagare)|citeremo)(?! (?:per (?:il|la) suo))
        (?:le|ti) (?:faremo|faro|facciamo|faccio) (?:causa|pagare|vedere|passare la voglia)
        (?:denunciar|querelar|bloccar|segnalar|bandir)(?:la|ti|vi)
        (?:denunceremo|denunciamo|segnaleremo|segnaliamo|bloccheremo|blocchiamo|pubblicheremo)<6>(?:lei|il suo (?:account|profilo|comportamento|nome)|i suoi dati|la sua (?:foto|condotta))
        (?:adire|adiremo|procedere|procederemo) (?:per )?(?:le )?vie legali
        (?:(?:intraprendere|intraprenderemo|agire|agiremo|azioni) (?:azioni )?(?:legali|legalmente)<6>(?:contro|nei (?:suoi|tuoi) confronti))
        (?:se ne pentira|te ne pentirai|si pentira|la paghera|la pagherai|me la paghera|ce la paghera|ne paghera le conseguenze|sentira (?:parlare )?(?:il nostro|dal nostro|del nostro|il mio) avvocato|avra notizie dal|ricevera una (?:lettera|diffida) (?:dal|del)|vedra cosa succede|finira male)
        (?:sappiamo|so|abbiamo|ho) (?:dove (?:abita|abiti|vive|vivi)|il suo indirizzo|i suoi dati|il tuo indirizzo|il suo numero)<25>(?:quindi|e|attenzione|!|si ricordi|non dimentichi|stia|attent\w|percio)
        (?:l'avverto|la avverto|l'avvertiamo|la avvertiamo|ti avverto|ti avviso|la avviso per l'ultima)
        (?:ultimo (?:avviso|avvertimento)|attenzione a quello che|le conviene (?:non|stare|smettere|tacere)|stia (?:molto )?attent[oa] a (?:quello|cosa|come)|non (?:mi|ci) costringa|non mi provochi)
        (?:avvocat[oi]|polizia|carabinieri|tribunale|querela|denuncia)<25>(?:contro di lei|nei suoi confronti|se (?:non|continua|insiste|lascia|pubblica|apre|reclama))
        se (?:\w{1,6} )?(?:lascia|lasci|pubblica|scrive|apre|reclama|mette|restituisce|continua|insiste|posta|contesta)<40>(?:la|ti|le) (?:denunc|querel|blocch|blocc|segnal|faremo|band)\w{0,6}`,
      unless: phrases`
        (?:studio|toga|costume|regalo per|libro|tazza)
        (?:segnal|denunc|reclam|blocc)\w{1,6}<20>(?:questo|il caso|l'accaduto|la perdita|il problema|la carta|al corriere|lo smarrimento|il furto)
        (?:spiace|dispiace|ci scusiamo|siamo spiacenti)`,
    },
    {
      id: "it/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:avess\w{1,3} votato|votato (?:bene|male|meglio)|votano|votassero|alle urne)
        (?:il signore|dio|il cielo) (?:\w{1,8} ){0,2}(?:mand|invi|mett|insegn|vuol|dispon)\w{1,4}
        (?:governo|presidente|ministr[oaie]|politic[oi](?:a|anti)?|politicanti|partit[oi]|sinistra|sinistroid[ei]|destra|comunist[aei]|fascist[aei]|leghist[aei]|grillin[ioae]|piddin[ioa]|meloni|salvini|renzi|berlusconi|schlein|conte|draghi|mattarella|senator[ei]|deputat[oi]|sindac[oa]|regime|dittatura|elezion[ei]|elettor[ei]|vot(?:o|i|are|ate|ano|ato|asse|assero|ava|avano)|socialismo|capitalismo|femminist[ae]|sindacat[oi]|casta|guerra|sanzioni|rivoluzione|immigrazione)${FAR}(?:colpa|rub|corrott|incapac|inutil|vergogn|onest|distrugg|rovin|male|vot|odi|dovrebb|merit|bugiard|disastro|miseria|vinc|traditor|tass|dogana|blocc|ladr|schif|pacch)\w{0,8}
        (?:per|a) (?:colpa|causa) d(?:el|ella|ei|elle|i|i quel|i questo|egli) (?:\w{1,8} )?(?:governo|presidente|ministr[oi]|politic[oi]|partit[oi]|sinistra|destra|sindacati|comunisti|immigrati|stranieri|migranti|casta)
        (?:torn[aie]\w{0,4}|vattene|se ne torni)<8>(?:al|a|nel) (?:suo|tuo|casa sua|casa tua)(?: paese| terra)?
        (?:da|di|in|dal|nel) (?:quelle parti|la|laggiu|quel paese|suo paese|tuo paese|quei paesi|quella gente|sua terra)<30>(?:non (?:viene|arriva|esce)|niente di buono|sono (?:tutti|cosi)|tutti|sempre|si sa|rubano|mentono)
        (?:immigrat[io]|stranier[io]|extracomunitar[io]\w{0,1}|profugh[io]|arabi|negri|neri|zingari|ebre[io]|musulman[io]|islamic[io]|cattolic[io]|ate[io]|sett[ae]|eretic[io]|infedel[ie]|miscredent[ie]|peccator[ie]|terroni|meridionali)<20>(?:sono|siete|sempre|non|mai|come|che|rubano|tutti|uguali|dovrebbero)
        (?:dio|gesu|cristo|allah|maometto|satana|il diavolo|la bibbia|il corano|il signore|la madonna|padre pio|il cielo) (?:\w{1,6} ){0,3}(?:pun|am|odi|sa|giudic|salv|perdon|vuol|guard|ved|ascolt|dic|far|pagher|proib|provved|la|ti)\w{0,6}
        (?:vada|vai|preghi|prega|si converta|convertiti|si confessi|confessati|si penta|pentiti)<8>(?:a messa|in chiesa|a pregare|dio|per la sua anima|per la tua anima|dei suoi peccati|il signore|allah)
        (?:sua|tua|nostra|mia|un.altra|vera|falsa) (?:religione|fede|setta|chiesa)(?! (?:di))
        (?:musulman[ei]|cristian[ei]|ebre[ei]|indu|induisti|buddist[ie]|cattolic(?:i|he)|ate[ei]|infedeli|pagani)<20>(?:sono|e|sempre|mai|dovrebbero|come lei|credono|non|solo|clienti|acquirenti|odiano|paese|gente)
        (?:dio|gesu(?: cristo)?|allah|il signore|buddha|la madonna|il diavolo|satana|il karma)<6>(?:la |ti |vi |lo |ci |le )?(?:punir|puni|ama|odia|vede|sa|giudic|salv|perdon|vuole|guard|ascolt|provved|fara|dira)\w{0,6}
        (?:religione|chiesa|sacra bibbia|sacro corano|vangelo)(?! d)<12>(?:vieta|vera|falsa|dice|ordina|nostra|cattolica|musulmana)\w{0,5}
        (?:nostra|mia|sua|a causa della|vera|falsa) (?:religione|fede cristiana|fede)
        (?:prego|preghiamo|preghero|pregheremo) (?:per (?:lei|te|la sua|voi)|dio)
        (?:trump|biden|obama|kamala|putin|zelensk\w{1,2}|xi jinping|netanyahu|meloni|salvini|berlusconi|schlein|giuseppe conte|renzi|mario draghi|mattarella|mussolini|grillini|macron|le pen|erdogan|orban|comunist[ie]|socialisti|fascist[ie]|nazist[ie]|leghist[ie]|piddini|la destra al governo|la sinistra al governo|i comunisti|destroidi|sinistroidi)
        (?:vot(?:i|a|are|ate|ato) (?:per|contro)|per chi vot\w{1,3}|(?:sosteng|appogg)\w{1,4} (?:il|la|l')? ?(?:partito|presidente|governo|guerra)|(?:nostro|suo|questo|quel) (?:presidente|governo|regime)|governo (?:corrotto|incapace|di merda|ladro|di ladri|di incapaci)|politic[oi] (?:corrott|ladr)\w{1,2}|(?:per )?colpa (?:del|dei) (?:governo|politici|presidente)|(?:a causa) (?:del|dei) (?:governo|politici|presidente)|il governo (?:e|sta|ruba|non|ha la colpa))
        (?:taiwan|tibet|hong kong|crimea|kashmir|palestina|gaza|donbass?|xinjiang|ucraina|l'ucraina|israele|catalogna|gibilterra|kosovo|malvine|falkland|sahara occidentale|alto adige|sudtirolo|istria|trieste|nagorno)<10>(?:e|sono|era|appart\w{1,5}|dovrebbe|deve|indipend\w{1,5}|parte|occupat[oa]|sara)<20>(?:parte|cin\w{1,4}|russ\w{1,3}|paese|indipend\w{1,6}|india|pakistan|ucrain\w{1,2}|israel\w{0,4}|liber[oa]|nostr[oa]|argentin\w{1,2}|spagnol\w{1,2}|ingles\w|territorio|provincia|marocc\w{1,4}|rubat[oa]|nazione|serbia|palestines\w|italian\w|austriac\w)
        (?:viva|abbasso|liberta per|boicott\w{1,5}|sosteniamo|appoggiamo|siamo con|morte a|con) (?:la |l'|il )?(?:palestina|israele|ucraina|russia|tibet|taiwan|cina|gaza|guerra|duce|padania)
        (?:terrorist[ie]|genocidio|immigrati (?:clandestini|sono|sempre)|clandestini|migranti (?:sono|sempre)|profughi (?:sono|sempre)|l'aborto|separatist[ie])
        (?:(?:tutti |sempre )?(?:i|gli|le|voi|quest[ie]|quei|tipic[oi]|maledetti|come tutti (?:i|gli)|solit[ie]) )(?:clienti |acquirenti )?${NATIONS}<25>(?:sono|siete|sempre|mai|si lamentano)
        ${NATIONS} (?:sono |siete |sempre |mai |tutti |cosi |molto |dei |delle |si ){1,4}${BAD_TRAIT}
        (?:la gente|le persone|i clienti|gli acquirenti) (?:del|di|nel) (?:suo|tuo|quel|vostro) paese (?:e|sono|sempre|mai|non|si)`,
      unless: phrases`
        (?:sinistra|destra) (?:del|della|dell.|e|o|in|verso)
        (?:a|di|lato|verso|mano|piede|scarpa|manica|pulsante|pedale|guanto|auricolare|vite|ruota|porta|sulla|alla|la|filettatura) (?:\w{1,4} )?(?:destr[oa]|sinistr[oa])(?! (?:al governo|vota))
        (?:partit[oa]|partiti) (?:con|ieri|dal magazzino|oggi|stamattina|in consegna|per)
        (?:e|sono|pacco|spedizione) (?:gia )?partit[oaie]
        casta(?:gn|no)|guerre stellari|gioco di guerra|vota[tz]ion
        (?:chius\w{1,3}|festiv\w{1,3}|ferie|vacanz[ae]|uffici[o]?|ritard\w{1,3}|spedi\w{1,6}|consegn\w{1,5}|ripren\w{1,5}|riapr\w{1,5})<40>(?:eid|ramadan|natale|pasqua|pasquetta|ferragosto|ognissanti|epifania|diwali|capodanno|immacolata|25 aprile|2 giugno)
        (?:collana|ciondolo|statuina|statua|poster|libro|costume|maschera|maglietta|t-?shirt|bracciale|candela|decorazione|arazzo|adesivo|rosario|tappeto|tazza|croce|medaglia|quadro)
        (?:spedi|invi|consegn)\w{1,6} (?:a|in|anche in) (?:taiwan|hong kong|ucraina|israele|palestina|kosovo|trieste|alto adige|sudtirolo|gibilterra)
        grazie a dio
        (?:la |le |il |i )?cont[ei] (?:corrent|bancar|paypal)\w{1,2}`,
    },
    {
      id: "it/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:che )?dio (?:la |ti |vi |lo )?(?:benedica|protegga|accompagni)
        (?:se dio vuole|grazie a dio|inshallah|amen|gloria a dio|lodato sia|sia lode|benedizioni|a dio piacendo)`,
      unless: phrases`
        amen di`,
      rewrite: "",
    },
    {
      id: "it/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:la|le|ti|vi|glielo|glieli|te lo|lo|li)<2>(?:rimbors(?:eremo|ero|iamo|o)|risarc(?:iremo|iro|iamo)|indennizz(?:eremo|ero|iamo)|restitu(?:iremo|iro|iamo|isco)|riaccredit(?:eremo|iamo)|compens(?:eremo|iamo))
        (?:rimborseremo|restituiremo|risarciremo|rimborsero|riaccrediteremo)
        (?:faremo|faro|facciamo|faccio|daremo|daro|diamo|do|offriamo|offro|offriremo|effettueremo|effettuiamo|emetteremo|emettiamo|riconosciamo|riconosceremo|accrediteremo|accreditiamo)<2>(?:[\w'-]{1,12} ){0,3}(?:rimborso|riaccredito|risarcimento|compensazione|indennizzo|sconto|denaro|soldi|buono (?:di|da)|cashback|\d{1,3} ?%)(?! (?:da|tramite|di) (?:amazon|shopee))
        (?:possiamo|posso|potremmo|vogliamo|vorremmo|ci impegniamo a|mi impegno a|siamo disposti a|promettiamo di|prometto di|provvederemo a|provvediamo a|procederemo a|procediamo a|procederemo con|procediamo con)<3>(?:rimborsar|restituir|risarcir|indennizzar|pagar|coprir|sostener|far|dar|offrir|effettuar|emetter|riconoscer|accreditar|il rimborso)\w{0,4}<15>(?:rimborso|denaro|soldi|importo|risarcimento|sconto|tutto|totale|spese|spedizione|danno|differenza|riparazione|dogana|costi|meta|parte|\d)
        (?:possiamo|posso|potremmo|vorremmo) (?:rimborsar|risarcir|indennizzar)(?:la|le|ti|vi)
        (?:ricevera|riceverai|avra|avrai|otterra|otterrai|recuperera)<10>(?:un |il |una |l'|suo |tutto il |indietro )?(?:\w{1,10} )?(?:rimborso|denaro|soldi|risarcimento|indennizzo|importo|cashback|riaccredito)
        (?:sara|sarai|verra|verrai) (?:\w{1,14} )?(?:rimborsat|risarcit|indennizzat)[oaie]
        (?:rimborso|risarcimento) (?:complet|total|integral|parzial|immediat|del 100 ?%|garantit)\w{0,2}<8>(?:oggi|domani|da parte nostra|immediat\w{1,7}|per lei|entro|se|senza|subito|e|garantit\w)
        (?:il |il suo |l')?(?:rimborso|denaro|risarcimento|importo|somma)<12>(?:sara|le sara|ti sara|verra|le verra) (?:\w{1,14} )?(?:inviat|pagat|effettuat|trasferit|restituit|versat|rimborsat|accreditat|bonificat)[oa]
        (?:(?:paghiamo|pagheremo|copriamo|copriremo|ci facciamo carico d\w{1,4}|sosteniamo|sosterremo|rimborsiamo)<6>(?:le|il|la|i|gli|tutte le|noi)? ?(?:spese|costi|spedizione|reso|dogana|riparazione))
        (?:spese|costi|spedizione|reso)<25>(?:a (?:nostro carico|carico nostro|nostre spese)|paghiamo noi)
        (?:paghiamo|pagheremo|offriamo) noi (?:le|il|la|i) (?:spese|costi|reso|spedizione)
        (?:il doppio|il triplo) (?:dei|del) (?:suoi |suo )?(?:soldi|denaro)`,
      unless: phrases`
        ${PLATFORM_ACTS}
        (?<!passare )(?<!fuori )(?:tramite|attraverso|da parte d[ei]\w{0,3}|direttamente su|da|dalla|dal|dall.) ?(?:l.|la |il )?(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|piattaforma|marketplace|sistema|app|applicazione|team rimborsi)
        rimborso (?:di amazon|di shopee|della piattaforma|di tik ?tok)
        (?:(?<!se )non|mai|impossibile)(?: [\w'-]{1,12}){0,3} (?:rimbors|compens|promett|offr|garanti|d[aio]|pag|decid|fa|risarc|riconosc|indennizz)\w{0,7}
        (?:una volta che|quando|dopo che|appena|se) (?:amazon|shopee|lazada|tik ?tok|la piattaforma|il marketplace)
        (?:chied|verific|controll|inform|richied|esamin|vedere|inoltr)\w{0,6}<25>(?:se|un|una|il|la|possibil\w{2,6})<20>(?:rimbors|compens|risarc|scont)\w{0,6}`,
      rewrite: "verificheremo che cosa possiamo fare e le scriveremo qui",
    },
    {
      id: "it/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:le|ti|vi|glielo|ne|lo)<2>(?:(?:re)?invi(?:eremo|ero|amo|o)|mand(?:eremo|ero|iamo|o)|sped(?:iremo|iro|iamo|isco)|rispediremo|sostitu(?:iremo|iro|iamo)|cambi(?:eremo|ero|amo)|regal(?:eremo|iamo|o))<20>(?:un altro|un'altra|nuov[oa]|sostitut[oa]|sostituzione|ricambio|gratis|gratuit\w{1,6}|senza costi|omaggio|regalo)
        (?:possiamo|posso|vogliamo) (?:inviar|mandar|spedir|regalar)(?:le|ti|vi)?<20>(?:un altro|un'altra|nuov[oa]|sostitutivo|sostituzione|ricambio|gratis|senza costi|omaggio|regalo)`,
      unless: phrases`
        (?:(?<!se )non)(?: [\w'-]{1,10}){0,2} (?:invi|mand|sped|cambi|sostitu|promett|poss)\w{0,6}`,
    },
    {
      id: "it/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:garanti|promett|assicur|giur)\w{1,5}<35>(?:consegn\w{1,4}|arriv\w{1,5}|spedi\w{1,6}|ricev\w{1,5}|parti\w{1,3}|avra)<20>(?:il|entro|prima|in|domani|oggi|questa|questo|per|lunedi|martedi|mercoledi|giovedi|venerdi|sabato)
        (?:arriva|arrivera|ricevera|riceverai|avra|partira|sara consegnat[oa])<8>(?:sicuramente|di sicuro|senz'altro|senza dubbio|certamente|garantito|con certezza|senza fallo|al 100 ?%)<15>(?:il|entro|prima|in|domani|oggi|questa|per|lunedi|venerdi)
        (?:sicuramente|di sicuro|senz'altro|certamente|con certezza)[\s,]{1,2}(?:le |lo |la )?(?:arriv|ricev|avra|partira|sara consegn)\w{0,4}<15>(?:il|entro|prima|in|domani|oggi|questa|per|lunedi|venerdi)
        (?:domani|oggi|questa settimana|lunedi|martedi|mercoledi|giovedi|venerdi)<15>(?:senza fallo|di sicuro|sicuramente)`,
      unless: phrases`
        (?:(?<!se )non|mai|impossibile)(?: [\w'-]{1,12}){0,3} (?:garanti\w{1,5}|promett\w{1,4}|assicur\w{1,4})
        (?:assicurarsi|assicurati|si assicuri|ci assicuriamo|assicurarci)`,
      rewrite: "consulti la data di consegna stimata nel suo ordine",
    },
  ],
};
