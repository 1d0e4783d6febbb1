import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { FAR, GOODS_WITH_A_NAME, MESSENGERS, NUMBER_BY_NAME, SHOPS, WALLETS } from "./brands";

const MESSENGER =
  "(?:whats ?app|whats|wathsapp|watsapp|wechat|weixin|telegram|viber|snapchat|snap|discord|skype|imessage|kakao ?talk|zalo|facebook messenger|fb messenger|messenger|signal)";
const SOCIAL = "(?:instagram|insta|facebook|fb|twitter|you ?tube|pinterest|snapchat|reseaux sociaux)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE = `(?:${SHOPS}|ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|cdiscount|rakuten|leboncoin|le bon coin|vinted|shein|zalando|la redoute|mano ?mano|back ?market|veepee|fnac(?: marketplace)?|depop|facebook marketplace|marketplace facebook|(?:une |d.)autres? plateformes?)`;
const REACH =
  "(?:contact(?:ez|er|e|ons)|ecri(?:vez|re|s|vons)|appel(?:ez|er|le|ons)|parl(?:ez|er|ons|e)|envo(?:yez|yer|ie|yons)|enverr\\w{1,4}|ajout(?:ez|er|e|ons)|cherch(?:ez|er|e)|trouv(?:ez|er|e|erez)|retrouv(?:ez|er|e|ons)|suiv(?:ez|re|ons)|suis|rejoi(?:gnez|ndre|ns)|discut(?:er|ons|ez|e)|echang(?:er|ons|ez|eons)|repond\\w{1,4}|continu(?:er|ons|ez)|poursuiv\\w{1,4}|pass(?:ez|er|ons|e)|joign(?:ez|able)|joindre|disponibles?|trait(?:er|ons)|regl(?:er|ons)|rapide|simple|facile|demand(?:ez|er)|message|abonnez|communiqu\\w{1,5}|laissez|tchat\\w{1,4}|voir)";
const OWN_SITE =
  "(?:(?:notre|mon) (?:propre |nouveau |nouvelle )?(?:site(?: web| internet| officiel)?|boutique (?:en ligne|physique|officielle|web)|magasin(?: physique| en ligne)?|page (?:web|officielle)|e-?shop|e-?boutique|autre (?:boutique|compte)|e-?commerce))";
const WALLET = `(?:${WALLETS}|paypal|lydia|paylib|wero|western union|moneygram|revolut|wise|skrill|payoneer|zelle|venmo|cash ?app|sumeria|pumpkin|crypto\\w{0,8}|bitcoins?|btc|usdt|google pay|apple pay|alipay|pcs|transcash|neosurf)`;
const BANK =
  "(?:virements?(?: bancaires?| directs?| instantanes?)?|comptes? (?:bancaires?|courants?)|depots? bancaires?|iban|rib|coordonnees bancaires|cheques?|mandat cash)";
const REVIEW =
  "(?:petites? etoiles?|pouces?|notes? (?:basse|haute|maximale)|retour public|avis|commentaires?|evaluations?|etoiles?|notes?|notations?|feedbacks?|reviews?|critiques?|appreciations?|temoignages?)";
const GOOD =
  "(?:positi(?:f|fs|ve|ves)|bon(?:ne|s|nes)?|excellent\\w{0,2}|maxim\\w{2,4}|elev\\w{1,3}|parfait\\w{0,2}|favorables?|beaux?|belles?|super|gentil\\w{0,2}|(?:de |a |avec )?(?:5|cinq|4|quatre)(?: etoiles)?|5/5|20/20)";
const GIFT =
  "(?:petits? (?:cadeau|geste|plus)x?|geste|surprises?|plaid|bon de \\d{1,4}|avoir de|tombola|tirage|jeu[- ]concours|geste commercial|credit|lots?|bonus|rabais|ristourne|port offert|livraison offerte|cadeaux?|reductions?|remises?|coupons?|bons? d.?achat|bons? de reduction|codes? promo|rembours\\w{1,7}|argent|compensations?|dedommag\\w{1,6}|cartes? cadeaux?|primes?|recompenses?|echantillons?|gratuit\\w{0,5}|offert\\w{0,2}|cashback|tirage au sort|\\d{1,3} ?%|[€$] ?\\d{1,4}|\\d{1,4} ?(?:€|euros?|dollars|chf))";
const DISEASE =
  "(?:bronchites?|gastrites?|reflux|colites?|hernies?|sinusites?|rhinites?|toux|angine|pneumonie|anemie|conjonctivite|bruxisme|vitiligo|melasma|taches brunes|cernes|herpes|zona|candidose|cystites?|infection urinaire|menopause|bouffees de chaleur|regles douloureuses|bursite|fasciite|epine calcaneenne|oignons au pied|hallux valgus|neuropathie|fibromyalgie|osteoporose|parkinson|autisme|tdah|stress|nervosite|thrombose|mauvaise circulation|jambes lourdes|arythmie|thyroide|triglycerides|sucre dans le sang|(?:la|votre|ta) tension(?! (?:d|sur|entre))|calculs|glaucome|surdite|vertiges?|plaies?|brulures?|cors|vers intestinaux|parasites|capitons|retention d.?eau|lumbagos?|cervicalgies?|lombalgies?|torticolis|nerf sciatique|mal de dos|maux d[eu] \\w{3,10}|aigreurs|digestion difficile|insuffisance \\w{4,10}|crises? d\\w{0,2} ?\\w{3,12}|asthme|acne|eczemas?|psoriasis|dermatites?|rosacee|couperose|arthrite|arthrose|rhumatismes?|goutte|cancers?|tumeurs?|diabete|glycemie|taux de sucre|hypertension|tension arterielle|cholesterol|migraines?|maux de tete|cephalees?|insomnies?|anxiete|angoisses?|depression|inflammations?|infections?|rides|cicatrices?|vergetures|cellulite|chute de cheveux|calvitie|pellicules|asthme|allergies?|rhumes?|grippe|covid\\w{0,3}|coronavirus|virus|champignons?|mycoses?|pied d.?athlete|hemorroides|varices|ronflements?|apnee|sciatique|scoliose|acouphenes?|constipation|ballonnements|ulceres?|calculs renaux|demence|alzheimer|epilepsie|obesite|impuissance|dysfonction erectile|infertilite|crampes|caries|verrues|maladies?|affections?|douleurs?|mal (?:de|au) (?:dos|tete|ventre|gorge)|gonflements?|toxines|myopie|cataractes?|fievre|tendinites?)";
const HEALS =
  "(?:control(?:e|ent|er)|regul(?:e|ent|er)|equilibr(?:e|ent)|normalis(?:e|ent)|regener(?:e|ent|er)|corrig(?:e|ent|er)|fait (?:partir|baisser|passer|fondre|disparaitre|tomber)|font (?:partir|baisser|passer|fondre|disparaitre)|met fin a(?:ux?)?|arret(?:e|ent) (?:le|la|les|l.)?|tue|protege|repar(?:e|ent)|restaur(?:e|ent)|debarrass(?:e|ent)|vient a bout d\\w{0,3}|venir a bout d\\w{0,3}|sech(?:e|ent)|degonfl(?:e|ent)|dissou(?:t|dre)|nettoi(?:e|ent)|remonte|chasse(?:nt)?|evit(?:e|ent) (?:la|le|les|l.)|a (?:gueri|soigne|supprime|enleve)|genial (?:pour|contre)|parfait (?:pour|contre)|excellent (?:pour|contre)|top (?:pour|contre)|miracle (?:pour|contre)|souverain contre|recommand\\w{1,3} (?:pour|contre|en cas d\\w{0,1})|indique\\w{0,2} (?:pour|contre|en cas d\\w{0,1})|marche (?:pour|contre)|fonctionne (?:pour|contre)|contre|guer(?:it|issent|ir|ira|issant)|soign(?:e|ent|er|era)|trait(?:e|ent|er|era)|soulag(?:e|ent|er|era|eant)|elimin(?:e|ent|er|era|ant)|previen(?:t|nent)|prevenir|combat(?:tre|tent|tra)?|redui(?:t|sent|re|ra|sant)|enleve(?:nt|r|ra)?|supprim(?:e|ent|er|era)|calm(?:e|ent|er|era)|apais(?:e|ent|er|era)|amelior(?:e|ent|er|era)|baiss(?:e|er|era)|diminu(?:e|ent|er|era)|effac(?:e|ent|er|era)|stopp(?:e|er)|lutt(?:e|ent|er) contre|proteg(?:e|ent|er) (?:contre|d)|agi(?:t|ssent) (?:contre|sur)|efficac(?:e|es|ite) (?:contre|pour)|bon (?:pour|contre)|ideal (?:pour|contre)|remede (?:contre|pour|a)|traitement (?:contre|d|de|du)|solution (?:contre|pour)|fini(?:s|es)? (?:les|le|la)|adieu (?:aux?|les|la|le|a)|debarrass\\w{1,3} (?:d|de|du|des)|fait disparaitre|disparaitre|aide (?:a|contre|en cas))";
const RETURNS = "(?:retours?|remboursements?|echanges?|reclamations?|retractation)";
const PLATFORM =
  "(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|la plateforme|la place de marche|la marketplace|le systeme|l.?application|l.?appli)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM_ACTS = `(?:${PLATFORM} (?:vous |te |se |l.?|le |la |a |ont |va |deja |est |s.?|en |automatiquement |aussi ){0,5}(?:deja |automatiquement |directement )?(?:rembours|emis|emet|trait|approuv|valid|liber|decid|examin|termin|effectu|credit|ger|vers|proced|fera|fait|prend)\\w{0,6})`;
const VIA = `(?<!passer )(?<!dehors )(?:par|via|aupres d.?|a travers|directement sur)(?: le biais d.?| l.?intermediaire d.?)?(?:e )? ?${PLATFORM}`;
/** A negation that governs what follows, at most five words on; ends where the next word begins. */
const NE = "(?:(?:ne|n'[\\w'-]{1,14}|jamais|impossible)(?: [\\w'-]{1,14}){0,5} |n')";
const TIMES = "(?:minutes?|heures?|h|min)";
const NATIONS =
  "(?:americain\\w{0,2}|chinois\\w{0,2}|indien\\w{0,3}|allemand\\w{0,2}|francais\\w{0,2}|anglais\\w{0,2}|britanniques?|italien\\w{0,3}|espagnol\\w{0,2}|russes?|ukrainien\\w{0,3}|japonais\\w{0,2}|coreen\\w{0,3}|mexicain\\w{0,2}|africain\\w{0,2}|algerien\\w{0,3}|marocain\\w{0,2}|tunisien\\w{0,3}|arabes?|asiatiques?|europeen\\w{0,3}|belges?|suisses?|quebecois\\w{0,2}|parisien\\w{0,3}|corses?|bretons?|roumain\\w{0,2}|polonais\\w{0,2}|turcs?|portugais\\w{0,2}|gitans?|roms?|bresilien\\w{0,3})";
const BAD_TRAIT =
  "(?:malpoli\\w{0,2}|impoli\\w{0,2}|grossier\\w{0,2}|paresseu\\w{1,3}|feignant\\w{0,2}|faineant\\w{0,2}|radin\\w{0,2}|avares?|stupides?|betes?|idiot\\w{0,2}|pauvres?|sales?|malhonnetes?|arrogant\\w{0,2}|voleu\\w{1,4}|menteu\\w{1,4}|escrocs?|difficiles?|raleu\\w{1,4}|se plaignent|chiant\\w{0,2}|fous?|incultes?|agressi\\w{1,3}|pires?|meilleurs?|tricheu\\w{1,4}|ignorants?)";

/** French of France, Belgium, Switzerland and Canada. */
export const frPack: PolicyPack = {
  language: "fr",
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "fr/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        ${NUMBER_BY_NAME}
        (?:compos(?:ez|e|er)|appel(?:ez|le|er)|telephon(?:ez|e|er)|envoy(?:ez|er)|envoie|ecri(?:vez|s|re)|joign(?:ez|dre)|contact(?:ez|e|er)|laiss(?:ez|e))(?:-?moi|-?nous|-?le|-?la)?<20>(?:par|sur|a|au) (?:le |la |mon |notre |l.)?(?:\w{1,10} )?(?:e-?mail|mail|courriel|portable|mobile|fixe|telephone|tel|numero|ligne directe|gsm|natel|cellulaire)(?: (?:de la boutique|perso\w{0,3}|direct\w{0,1}|du (?:patron|gerant|depot)))?[\s]?[:,=]
        (?:mon|notre|ma) (?:mail|e-?mail|courriel|adresse (?:mail|electronique|e-?mail)|portable|fixe|numero|gsm|natel|cell)[\s,]{0,2}(?: \w{1,12}){0,2}(?:c.?est|est|finit|se termine|commence)
        (?:mail|courriel|adresse electronique|e-?mail)${FAR}(?:arobase|arrobase|gmail|hotmail|outlook|yahoo|point (?:com|fr|be|ch|net|example))
        (?:flash|scan|code|carre|qr)\w{0,4}${FAR}(?:ouvre|mene|amene|renvoie|donne|envoie|conduit|tombe\w{0,1})<30>(?:contact|profil|compte|groupe|canal|ligne|${MESSENGERS}|${SOCIAL})
        (?:note[zr]?|prends|prenez|garde[zr]?)(?: bien)? (?:ca|mon num|notre num|le num|ce num)
        (?:appelez|appeler|composez|telephonez)<6>(?:le|au|ce|notre) (?:numero|\+?\d)
        (?:mon|notre|nos) (?:\w{1,14} ){0,1}(?:numero|telephone|tel|portable|mobile|whats ?app|wechat|telegram|adresse mail|adresse e-?mail|e-?mail|mail|courriel|contact)(?: [\w'-]{1,14}){0,3} ?(?:est|sont|:|=)
        (?:mon|notre|nos|ma)<12>(?:numero|telephone|tel|portable|whats ?app|e-?mail|mail|courriel|contact|qr) ?[:=]
        (?:scannez|scanner|flashez|flasher|flashe|scanne|utilisez|enregistrez)<6>(?:le|notre|ce|mon) (?:qr ?-?code|code qr|qr)
        (?:voici|voila|notez|note|enregistrez|gardez|je vous (?:donne|laisse|envoie|communique|transmets)|nous vous (?:donnons|laissons|envoyons|communiquons)|je te (?:donne|laisse)|prenez) (?:mon|notre|nos) (?:\w{1,12} )?(?:numero|telephone|tel|portable|mobile|whats ?app|e-?mail|mail|courriel|adresse (?:mail|e-?mail)|contact|coordonnees|qr|telegram|instagram|insta|ligne directe)
        (?:ajoutez|ajoute|cherchez|cherche|suivez|retrouvez)<25>(?:(?:pseudo|identifiant|id|compte|nom d.?utilisateur)[\s:=@]{1,3}|comme ?[:=@] ?)[\w.@-]{3,30}
        (?:appelez|appeler|appelle|telephonez|joignez|joindre|contactez|contacter)(?:-?nous|-?moi)?<12>(?:a notre|au|a ce|sur notre|sur mon|sur le) (?:numero|telephone|standard|portable|bureau|fixe|\+?\d)
        (?:ecrivez|ecrire|envoyez|envoyer|contactez|contacter)(?:-?nous|-?moi)?<20>(?:a|sur|par) (?:notre|mon) (?:\w{1,12} )?(?:adresse (?:mail|e-?mail|electronique)|e-?mail|mail|gmail|hotmail|courriel|telephone|portable|numero)`,
      unless: phrases`
        (?:votre|ton|le) (?:\w{1,12} )?(?:numero|telephone|portable|mobile) (?:de |du |est |indique|figurant|dans|sur|que|soit|afin)
        ${NE}(?:partag|donn|communiqu|transmet|envoy|echang|fourn)\w{0,5}<30>(?:numero|telephone|mail|e-?mail|contact|coordonnees|whats ?app|courriel)
        (?:etiquette|code|bon|bordereau) de (?:retour|retrait)
        (?:livreur|transporteur|facteur|la poste|point relais|point de retrait|consigne)`,
      rewrite: "vous pouvez nous écrire ici, dans cette messagerie",
    },
    {
      id: "fr/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:envoyez|envoie|donnez|donne|communiquez|partagez|laissez|indiquez|transmettez|passez)(?:-?nous|-?moi)?<12>(?:votre|ton) (?:\w{1,12} )?(?:whats ?app|wechat|telegram|e-?mail|mail|adresse (?:mail|e-?mail)|courriel|numero|telephone|portable|instagram|contact)
        (?:quel est|puis-je avoir|pouvons-nous avoir|puis-je savoir|avez-vous un) (?:votre |ton )?(?:\w{1,12} )?(?:whats ?app|telegram|e-?mail|mail|adresse (?:mail|e-?mail)|numero|telephone|portable|instagram)`,
      unless: phrases`
        (?:commande|livraison|livreur|transporteur|adresse de|colis|suivi|expedition)`,
      rewrite: "vous pouvez nous écrire ici, dans cette messagerie",
    },
    {
      id: "fr/external_link/link to a page of our own",
      class: "external_link",
      pattern: phrases`
        lien<12>(?:en|dans|de|vers|sur) (?:la |notre |ma |le |mon )?(?:bio|biographie|profil|${OWN_SITE}|site de la boutique)
        lien (?:de|du|vers) (?:le )?${OWN_SITE}
        (?:cliquez|clique|ouvrez|ouvre|visitez|utilisez|remplissez|suivez|rendez-vous)<15>(?:ce|le|sur ce|sur le|notre)(?: \w{2,10})? (?:lien|formulaire)<10>(?:externe|google|de paiement|raccourci|${MESSENGER}|pour (?:payer|acheter|voir nos|regler|laisser|rejoindre))`,
      unless: phrases`
        ${NE}(?:envoyer|partager|autoris\w{1,3}|inclure|donner) <20>liens?`,
      rewrite: "",
    },
    {
      id: "fr/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:${MESSENGERS})
        (?:sur|via|par|notre|mon|en|ton|votre) (?:\w{1,6} )?(?:insta|instagram|facebook|fb|twitter|snap|mp insta|groupe prive|canal|reseaux(?: sociaux)?)
        (?:notre|nos|mon|mes) (?:groupe|canal|communaute|profil|compte (?:sur|d)|reseaux|insta|fb|face|fanpage)(?: (?:de|sur|prive|sociaux))?
        (?:suiv\w{1,4}|suis|cherch\w{1,3}|trouv\w{1,3}|retrouv\w{1,3}|ajout\w{1,3}|rejoi\w{1,5}|tag\w{1,4}|ecri\w{1,4}|envo\w{1,4}|abonn\w{1,4})(?:-?nous|-?moi)?<20>(?:insta|instagram|facebook|fb|twitter|you ?tube|pinterest|threads|reseaux|snap)
        (?:donnez|envoyez|passez|laissez|communiquez|partagez)(?:-?moi|-?nous)? (?:votre|ton|un) (?:numero |contact |compte )?(?:${MESSENGER}|line id)
        ${REACH}(?:-?nous|-?moi|-?le|-?la)?<30>(?:par|sur|via|en|a|au|avec|de|depuis) (?:notre |nos |mon |ma |votre |le |la |un )?(?:groupe |page |compte |canal |numero )?(?:${MESSENGER}|line)
        ${REACH}(?:-?nous|-?moi)?<25>(?:par|sur|via|en|au|depuis) (?:notre |nos |mon |le |la |les )?(?:page |compte )?${SOCIAL}
        (?:notre|mon|nos) (?:\w{1,12} )?(?:${MESSENGER}|${SOCIAL}|line|(?:page|compte|profil|groupe|canal|numero) (?:de |sur )?(?:${MESSENGER}|${SOCIAL}))
        (?:avez-vous|vous avez|utilisez-vous|tu as|as-tu|vous utilisez|etes-vous sur) (?:${MESSENGER}|line|instagram|facebook)
        (?:whats ?app|telegram|messenger|instagram) (?:est|serait|c.?est|on repond|nous repondons) (?:beaucoup )?(?:plus )?(?:rapide|facile|simple|pratique|mieux)
        (?:plus (?:rapide|rapidement|vite|simple|facile|pratique)|mieux|plutot|reponse rapide)<15>(?:par|sur|via) (?:${MESSENGER}|${SOCIAL}|line)
        (?:un|une|des) (?:messages?|mp|dm|sms|photos?|vocal) (?:par|sur|via|en) (?:notre |mon )?(?:${MESSENGER}|${SOCIAL})`,
      unless: phrases`
        (?:${GOODS_WITH_A_NAME})
        (?:coloris|couleur|bleu|vert|violet|style|type|edition|modele|design|emoji|emojis|theme|affiche|tableau|jeu|peluche|support|trepied|anneau lumineux|micro|enceinte|tablette|telephone compatible|appels video|visio|ecran)
        (?:arnaque|fraude|hameconnage|phishing|jamais|aucun) (?:\w{1,10} ){0,4}(?:demand|ecri|contact|sollicit|envo|utilis)\w{0,7}
        (?:partag\w{1,4}|post\w{1,3}|vu|trouve) (?:\w{1,8} ){0,3}sur (?:votre|ton) (?:instagram|facebook)
        ${NE}(?:utilis|repond|trait|parl|contact|ecri|propos|communiqu|pass|continu|poursuiv|autoris|dispos|travaill|envo|ger|discut|echang|sort|possed|avons)\w{0,7}<30>(?:${MESSENGER}|${SOCIAL}|line)
        pas (?:de |d.)?(?:${MESSENGER}|${SOCIAL})
        (?:coque|housse|etui|autocollant|sticker|t-?shirt|tasse|mug|logo|motif|notifications?|porte-cles?|icone|la montre|montres? connectee|bracelet|smartwatch|ecouteurs?|casque)
        (?:compatible avec|affiche|recoit|fonctionne avec|alertes|messages (?:de|d.))<15>${MESSENGER}
        (?:hors d.?|en dehors d.?e? ?)(?:amazon|shopee|lazada|tik ?tok|la plateforme) (?:est interdit|n.)`,
      rewrite: "vous pouvez nous écrire ici, dans cette messagerie",
    },
    {
      id: "fr/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:c.?est|vend\w{0,2}|dispo\w{0,6}|trouv\w{1,4}|command\w{1,4}|ach[ae]t\w{1,4}|pren\w{1,4})<25>sur [\w-]{3,30} ?[(\[{]? ?(?:\.|point|dot) ?[)\]}]? ?(?:com|fr|net|shop|store|eu|be|ch|example)
        (?:notre|mon|le) (?:\w{1,10} )?(?:site(?: internet| web| perso)?|page web|portail|boutique (?:en ligne|physique|propre|de la rue|officielle)|magasin(?: d.?usine)?|show-?room|catalogue (?:en ligne|complet|web)|blog|e-?shop|e-?boutique|appli(?:cation)?)(?= |[,.:!?]|$)(?! (?:de |d.|du |est |d.?amazon|amazon|officiel (?:de|d.))(?:amazon|transporteur|fabricant|la poste|colissimo))(?<!le site)(?<!l'appli)(?<!le portail)(?<!le magasin)(?<!le blog)
        (?:pass(?:ez|er|e)|ven(?:ez|ir)|viens|visit(?:ez|er|e)|achet(?:ez|er|e)|retir(?:ez|er)|recuper(?:ez|er)) (?:\w{1,8} ){0,3}(?:a|au|en|dans|chez|directement) ?(?:notre |l.|nous|la |le )?(?:boutique|atelier|depot|magasin|usine|entrepot|fabrique|show-?room|nous)
        (?:directement|direct|en direct) (?:a |chez |avec |aupres d\w{0,1} ?|depuis |de )?(?:nous|l.?usine|l.?atelier|le fabricant|la fabrique|moi)
        (?:hors|en dehors|a cote) d(?:e|u|') ?(?:l.?|la |le )?(?:amazon|shopee|tik ?tok|lazada|appli|plateforme|site)${FAR}(?:vend|achet|prix|moins cher|command|avons|propos|fai|trait)\w{0,5}
        (?:vendu\w{0,2}|disponible\w{0,1}|dispo|commander|en ligne) (?:que |uniquement |seulement )?(?:chez nous|a l.?adresse|sur notre|sur le notre)
        sur (?:notre|mon) site(?! (?:d'entrepot|de production|logistique))
        (?:achet|command|pouv|visit|entr|rend|regard|voi|voyez|consult|trouv|retrouv|procur|disponib|moins cher|econom|remise|reduction|prix|vend|avons|il y a|cherch|inscri|pass|all|connect|decouvr|dispo|venez|direct)[\w-]{0,12}<40>(?:sur|via|par|depuis|dans|de|a) ${OWN_SITE}
        (?:visitez|consultez|decouvrez|voir|visiter|consulter|regardez|cherchez|allez voir) ${OWN_SITE}
        ${OWN_SITE}<8>(?:est|a|propose|ou|pour|sur|:|vous|offre|avec|en|coute)
        (?:achet|command|pay|regl)\w{1,4}(?:-?le|-?la|-?les)?<10>(?:directement|direct|en direct) (?:chez nous|aupres de nous|avec nous|par nous|a nous|chez le fabricant|a la boutique|aupres du fabricant)
        (?:cherchez|recherchez|tapez|googlez|cherche)<12>(?:notre (?:boutique|marque|societe|nom|entreprise)|le nom de (?:la|notre) boutique)`,
      unless: phrases`
        (?:trouv|suiv|localis)\w{0,4}<12>(?:votre|le|ton) (?:colis|paquet|envoi)
        (?:site|page|portail|appli\w{0,7})(?: officielle?)? d(?:u|e la|e l.|') ?(?:amazon|shopee|lazada|tik ?tok|transporteur|poste|fabricant|commande|produit|colissimo|livreur)
        (?:amazon|shopee|lazada|tik ?tok)(?: shop)? (?:site|appli)
        retour\w{0,3} (?:a|au|vers|dans) (?:notre|l.?|le )?(?:entrepot|atelier|depot|magasin)
        ${NE}(?:avons|avoir|dispos|vend|exist|possed|proposons|pas)\w{0,6}<20>(?:page|site|boutique|magasin)
        site(?: web| internet)? d(?:u|e la|e l.|es) ?(?:fabricant|transporteurs?|poste|marque|livreur|constructeur)`,
      rewrite: "vous pouvez le commander ici, dans notre boutique sur cette plateforme",
    },
    {
      id: "fr/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:sur|via|par|chez|notre|mon|aussi|compte|boutique|profil|annonce) (?:\w{1,10} ){0,2}${ELSEWHERE}
        (?:achet|command|pouv|visit|regard|voi|voyez|consult|trouv|retrouv|procur|disponib|moins cher|econom|vend|avons|egalement|aussi|cherch|prix|boutique|page|annonce|profil|sommes|compte|present|dispo)[\w-]{0,9}<30>(?:sur|via|par|depuis|chez|de|en) (?:notre |nos |mon |la |le )?(?:boutique |page |compte |magasin |site )?(?:sur |de )?${ELSEWHERE}
        (?:notre|nos|mon) (?:\w{1,12} )?${ELSEWHERE}`,
      unless: phrases`
        (?:achete[es]{0,2}|commande[es]{0,2}|acquis|votre achat|vu|trouve)<12>(?:sur|chez|via) (?:\w{1,6} )?${ELSEWHERE}
        (?:coque|style|type|logo|modele)
        ${NE}(?:vend|dispo|alig|propos|trav|avons|sommes|achet|command|egal|pas|present)\w{0,6}<25>${ELSEWHERE}
        (?:achete|commande|acquis|pris)<25>(?:sur|chez|via) ${ELSEWHERE}
        (?:prix|vendeur|offre) (?:que|vu|trouv|vous)<20>(?:vu|trouve|mentionne)
        (?:uniquement|seulement|exclusivement) (?:ici|sur (?:amazon|cette|la))`,
      rewrite: "vous pouvez le commander ici, dans notre boutique sur cette plateforme",
    },
    {
      id: "fr/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
      pattern: phrases`
        (?:achet\w{1,3}|command\w{1,3}|visit\w{1,3}|trouv\w{1,5}|retrouv\w{1,5}|disponibles?|dispo|moins cher\w{0,2}|cherch\w{1,3}|vend\w{1,4}|aussi|egalement|procur\w{1,3})(?:-?le|-?la|-?nous|-?les)?<25>(?:sur|chez|via|de) (?:notre |ma )?(?:boutique |page |compte )?(?:sur )?amazon
        (?:notre|ma|mon) (?:boutique|compte|page) (?:sur )?amazon`,
      unless: phrases`
        ${NE}(?:vend|dispo|est|achet|command|pas|sommes)\w{0,6}<15>amazon
        (?:achete|commande|acquis)<20>(?:sur|chez|via) amazon
        (?:votre|cette|la) commande (?:sur |de )?amazon`,
      rewrite: "vous pouvez le commander ici, dans notre boutique sur cette plateforme",
    },
    {
      id: "fr/other_platform/our shop on Shopee or Lazada",
      class: "other_platform",
      marketplaces: ["tiktok_shop", "amazon", "shopify", "other"],
      pattern: phrases`
        (?:achet\w{1,3}|command\w{1,3}|visit\w{1,3}|trouv\w{1,5}|retrouv\w{1,5}|disponibles?|dispo|moins cher\w{0,2}|cherch\w{1,3}|vend\w{1,4}|aussi|egalement|procur\w{1,3})(?:-?le|-?la|-?nous|-?les)?<25>(?:sur|chez|via|de) (?:notre |ma )?(?:boutique |page |compte )?(?:sur )?(?:shopee|lazada)
        (?:notre|ma|mon) (?:boutique|compte|page) (?:sur )?(?:shopee|lazada)`,
      unless: phrases`
        ${NE}(?:vend|dispo|est|achet|command|pas|sommes)\w{0,6}<15>(?:shopee|lazada)
        (?:achete|commande|acquis)<20>(?:sur|chez|via) (?:shopee|lazada)
        (?:votre|cette|la) commande (?:sur |de )?(?:shopee|lazada)`,
      rewrite: "vous pouvez le commander ici, dans notre boutique sur cette plateforme",
    },
    {
      id: "fr/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:en|avec|du) (?:especes|liquide|cash|billets)
        (?:pay\w{1,5}|regl\w{1,4}|vers\w{1,4}|vir\w{1,4})(?:-?moi|-?nous)?(?: \w{1,10}){0,3} (?:a moi|a nous|directement|en direct|a part|en prive|hors)
        (?:me|nous) (?:pay|regl|vers|vir)\w{1,5} (?:directement|en direct|a part)
        (?:appli|application|plateforme|amazon|shopee|tik ?tok|lazada|site)<20>(?:garde|prend|retient|ponctionne|mange|preleve)<25>(?:\d|pour cent|%|commission|part|trop|beaucoup|tout|dix)\w{0,3}
        (?:avec|par|en|via|au|un|une|mon|notre|ma|sur|accept\w{1,4}|fai\w{1,4}|envo\w{1,4}|pay\w{1,4}|regl\w{1,4}|me|nous|vers\w{1,4}) (?:\w{1,10} ){0,2}${WALLET}
        (?:vers|vir|envoy|envoi|envo|pay|regl|complet|sold|avanc|encaiss|depos|transfer|arrang|donn|gliss|remett|remis)\w{0,6}(?:-?nous|-?moi)?${FAR}(?:virement|depot|liquide|especes|cash|main (?:a la main|propre)|comptant|au livreur|au coursier|notre compte|mon compte|ce compte|iban|rib|lien de paiement|cheque|mandat|carte cadeau|coupon pcs|enveloppe)
        (?:virement|cheque|mandat|versement)(?: \w{1,10}){0,2} (?:a|sur|pour|vers|au nom|a l.?ordre)
        cheque<12>(?:a l.?ordre|au nom|suffi\w{1,3}|joint)
        (?:sans (?:passer|facture|frais|commission|que)<30>(?:plateforme|site|amazon|shopee|tik ?tok|appli|visible|sache|voie)|de la main a la main|au noir|sous le manteau|lien de paiement|paiement (?:externe|direct|a part|en main propre)|(?:hors|en dehors d\w{0,2}) ?(?:la )?(?:plateforme|appli|site|amazon|shopee|tik ?tok))
        (?:commission|frais) d(?:e|u|')? ?(?:la )?(?:plateforme|amazon|shopee|tik ?tok|appli|site)<30>(?:mang|prend|cher|eleve|tue|evit|econom)\w{0,4}
        (?:la plateforme|amazon|shopee|tik ?tok|l.?appli|lazada)<12>(?:nous (?:prend|retient|ponctionne)|prend|retient|ponctionne|voie|garde)${FAR}(?:pay|vir|vers|regl|direct|differ|commission|argent)\w{0,6}
        (?:par|en|avec|via) (?:${WALLET}|virement|especes|liquide|cash) (?:je|on|nous|c'est) (?:vous |te |le |la )?(?:fais|faisons|fait|enleve|retire|deduis|laisse|moins cher)
        (?:envoyez|donnez|communiquez|transmettez|fournissez|laissez)(?:-?moi|-?nous)? (?:les |le |l'|un )?(?:coordonnees bancaires|iban|rib|numero de compte)
        (?:rembours|vers|credit)\w{1,5}<6>(?:directement|direct) sur (?:votre|ton) compte(?! (?:amazon|shopee|client))
        (?:pay(?:ez|er|e|ant)|paiements?|regl(?:ez|er|e|ement|ant)|vers(?:ez|er)|complet\w{1,4}|finalis\w{1,4}|sold(?:ez|er)|reserv\w{1,4})(?:-?nous|-?moi)?<35>(?:par|avec|via|en|sur|a travers|au moyen d.?|directement sur) (?:notre |mon |un |une |le |la |votre )?(?:${WALLET}|${BANK}|especes|liquide|cash|qr ?-?code)
        (?:fait(?:es|e)|fair(?:e)|effectu\w{1,4}|envo(?:yez|yer|ie)|realis\w{1,4}|pass\w{1,3}|procede[rz])(?:-?nous|-?moi)?<20>(?:virement|depot bancaire|paypal|lydia|paylib|wero|paiement (?:direct|hors)|cheque|mandat)
        (?:vir(?:ez|er|e)|vers(?:ez|er|e)|transfer(?:ez|er|e)|depos(?:ez|er)|envo(?:yez|yer|ie))(?:-?nous|-?moi|-?le|-?la)?<35>(?:sur|a|vers) (?:notre|mon|ce|le) (?:\w{2,10} )?(?:compte|banque|iban|rib|carte|paypal|lydia)(?! (?:amazon|shopee|client|tik))
        (?:virez|versez|transferez)(?:-?nous|-?moi)<12>(?:le|la|les|l.|\d|€)
        (?:nous acceptons|j.?accepte|on accepte|nous prenons|je prends|on prend|nous preferons|je prefere|nous recevons)(?: aussi| egalement| uniquement| seulement)?(?: les?| le)? (?:paiements? )?(?:par |avec |via |en )?(?:${WALLET}|${BANK}|especes|liquide|cash)
        (?:pay|pai|achet|achat|vent|vend|transac|accord|arrang|command|conclu|trait|regl|negoc|fair|affaire)\w{0,7}<20>(?:hors|en dehors|sans passer|sans utiliser|en marge)(?: d(?:e|u|es)| par| d.)? ?(?:la |l.)?(?:plateforme|amazon|shopee|lazada|application|appli|site|boutique|tik ?tok|systeme|marketplace|circuit)
        (?:pay(?:ez|er|e)|regl(?:ez|er|e)|paiement|reglement)(?:-?nous|-?moi)?<15>(?:directement (?:a nous|aupres de nous|a notre|sur place|au vendeur|chez nous)|en direct|de la main a la main|en main propre|en prive)
        (?:payez-nous|payer-nous|nous payer|me payer|payez-moi|nous regler|reglez-nous)<6>(?:directement|en direct|a part|en prive)
        (?:notre|mon|nos|mes) (?:coordonnees bancaires|numero de compte|compte (?:bancaire|en banque|courant|${WALLET})|iban|rib|${WALLET})
        (?:econom\w{1,5}|evit\w{1,4}|sans (?:payer )?|echapp\w{1,3})<10>(?:la |les |aux |des |de )?(?:commissions?|frais (?:d.?amazon|de (?:la )?plateforme|de service|shopee|tik ?tok|de vente))
        (?:entre|a des|en mode|option) (?:amis(?: et| ou)? (?:famille|proches)|proches)
        (?:vous|te|lui)<12>(?:rembours|restitu|rend|envo|enverr|vers|pay|virer|vire|transfer|fera|fais|ferai|ferons|dedommag|credit|indemnis)\w{0,7}<40>(?:par|via|avec|sur|au moyen d.|un|une|en) (?:votre |ton |un |une |le )?(?:${WALLET}|${BANK}|especes|liquide)
        (?:envo(?:yez|ie)|donn(?:ez|e)|communiqu(?:ez|er)|transm\w{2,6}|indiqu(?:ez|er)|partag(?:ez|er)|laiss(?:ez|er)|fourni\w{1,5}|avons besoin|ai besoin|besoin|il (?:me|nous) faut|merci de)(?:-?nous|-?moi)?<20>(?:de |d.)?(?:votre|vos|ton|ta|tes) (?:\w{1,10} )?(?:iban|rib|comptes? (?:bancaire|${WALLET})|coordonnees bancaires|numero de (?:compte|carte)|${WALLET}|adresse paypal|mail paypal|banque)`,
      unless: phrases`
        (?:ne|pas|jamais|surtout pas) (?:\w{1,10} ){0,4}(?:especes|liquide|directement|hors|dehors)
        (?:pay\w{1,4} surtout|ne payez|jamais payer)
        (?:porte-?cartes?|portefeuille|style|type|lecteur|terminal|compatible|affiche|mug|t-?shirt|etui)
        (?:rembours|avoir|credit|recredit)\w{1,7}<30>(?:emis|effectu|trait|valid|apparai|figur|arriv|visible|retourn|revien|sur le moyen|sur la carte|d.?origine)\w{0,5}
        (?:votre|la) banque<20>(?:peut|met|tard|demand|confirm|trait)\w{0,5}
        (?:arnaque|fraude|phishing|hameconnage|mefi)\w{0,4}
        cheques? cadeaux? amazon
        ${NE}(?:hors|en dehors|${WALLET}|${BANK}|especes|coordonnees bancaires|directement)
        (?:pas|jamais) (?:\w{1,12} ){0,3}(?:de |d.|les |le |par |en )?(?:paiements? )?(?:par |en |hors )?(?:${WALLET}|${BANK}|especes|de la plateforme)
        (?:lors|au moment|a l.?etape|a la validation) d(?:u|e la|e votre|e l.) ?(?:paiement|commande|panier|achat)
        (?:ecran|page|etape) de paiement
        ${PLATFORM_ACTS}
        ${VIA}
        (?:si|comme|puisque|lorsque|quand) (?:vous )?(?:avez (?:deja )?(?:paye|regle))
        (?:moyen|mode|methode|carte)(?: de paiement)? (?:d.origine|initiale?|utilise\w{0,2}|original\w{0,2})`,
      rewrite: "merci de payer uniquement via cette plateforme",
    },
    {
      id: "fr/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:annulation|desistement|retractation)${FAR}(?:vienne|vien(?:ne|t)|parte|emane|faite par|initi\w{1,3}|de vous|votre (?:part|cote|fait)|par vos soins)
        (?:aid\w{1,6}|arrang\w{1,6}|prefer\w{1,5}|ennui\w{1,5}|derang\w{1,5}|facilit\w{1,5}|embet\w{1,6})${FAR}(?:d.|que |l.)?(?:annul(?:er|iez|ez|ation)|desist\w{1,4})
        (?:annul(?:ez|er|e|es|iez)|retir(?:ez|er|e|es)|supprim(?:ez|er|e)|desist(?:ez|er|e)|desistir|renonc(?:ez|er|e)|resili(?:ez|er|e)|refus(?:ez|er|e)|rendre caduque|mett(?:ez|re) fin)(?:-?l[ae]s?|-?nous|-?vous)? (?:vous |toi |deja |plutot |ici |a |de |d.)?(?:meme |vous-meme |toi-meme )?(?:la|le|l.|votre|ta|cette|cet|ce|toute la|a|a la|a votre)? ?(?:\w{1,10} )?(?:commandes?|achats?|reservation|panier|articles?|colis|transaction|demande d.?achat)
        (?:vous|te|se|me) (?:desist|retract)\w{2,4}
        (?:depuis|de|sur|via|dans) (?:votre|ton|l.) ?(?:compte|appli(?:cation)?|cote|telephone|espace)<30>(?:annul|retir|supprim|desist|renonc)\w{0,4}
        (?:annul|retir|desist|supprim)\w{1,5}(?:-?la|-?le)? (?:vous-meme|toi-meme|de votre cote|de ton cote|ici|par vos soins|stp|svp|s.?il (?:te|vous) plait|d.?abord|et (?:re|pren|choisi|coch|met|dit|indiq|pay|comma))\w{0,5}
        (?:annul|desist|retir|renonc)\w{0,5}${FAR}(?:penali|sanction|amende|en notre defaveur|nous (?:coute|penalise|nuit)|statistiq|indicateur|reputation|taux|compte contre|recommand|repass|je (?:vous |te )?(?:fais|envoie|mets|garde|renvoie|rembourse)|on (?:vous |te )?(?:fait|envoie|met|garde|renvoie)|nous (?:vous )?(?:ferons|enverrons|mettrons|offr))\w{0,6}
        (?:mieux|simple|ideal|plus sur|facile|arrange|arrangerait|prefer\w{1,6})<25>(?:serait|est|que|de)?<8>(?:vous |tu |te |de |d.)?(?:annul|desist|retract|retir)\w{1,5}
        (?:voudri\w{1,3}|voulez|pourri\w{1,3}|pouvez|peux|peut|veuillez|merci d\w{0,1}|priere d\w{0,1}|prions d\w{0,1}|prie d\w{0,1}|demand\w{1,5}|invit\w{1,4}|sauriez|accept\w{1,5}|gentil|aimable|possible|suffi\w{1,2}|besoin|faut|faudrait|convien\w{1,4})${FAR}(?:annul(?:er|ez|iez|ies|ation)|desist(?:er|iez)|retract(?:er|iez)|retir(?:er|iez) (?:la|ta|votre|cette) commande|renonc(?:er|iez))
        cliqu(?:ez|er|e)<15>annuler${FAR}(?:retenez|choisi|coch|selection|prenez|mett|indiq|trouve|change|erreur)\w{0,6}
        si (?:vous|tu) (?:l.?|la |le )?(?:annul|desist|retract)\w{1,5}${FAR}(?:je|on|nous|recev|aur|offr|remis)\w{0,5}
        (?:auriez-vous|ayez|aurais-tu)<4>(?:la gentillesse|l'obligeance|la bonte) d'annuler
        (?:merci d.?|veuillez|s.?il vous plait|svp|stp|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|vous (?:pourriez|serait-il possible)|serait-il possible|est-il possible|auriez-vous|nous vous (?:prions|demandons|invitons|conseillons|suggerons|saurions gre|serions reconnaissants)|je vous (?:prie|demande|invite|conseille|suggere|saurais gre)|nous aimerions que|j.?aimerais que|il faudrait|il faut|vous devez|vous devriez|vous devrez|le mieux (?:est|serait)|mieux vaut|il vaut mieux|nous avons besoin que|j.?ai besoin que|il faut que|seriez-vous d.?accord pour|etes-vous d.?accord pour|ca vous derange\w{0,3} d.?|ayez l.?amabilite|auriez-vous l.?amabilite|nous souhaitons que|pensez a|aidez-nous|accepteriez-vous|(?:peut|pourrait)-on vous demander)<30>(?:annul(?:er|ez|iez|e|erez)(?:-?la|-?le)?|(?:demand|fair|fait|effectu|initi|sollicit|envo|lanc|pass|proced)\w{0,5}<12>annulation|retract\w{1,5} d)
        annulez (?:vous-meme |simplement |donc )?(?:la|votre|cette|l.|le|ta) ?(?:commande|achat)
        (?:annulez|annuler|annule)(?:-?la|-?le)?(?: (?:la|votre|cette|ta) commande)?<6>(?:et|puis|pour|avant de)<8>(?:recommand|repass|rachet|command|refait|refair|repren|achet|pass)\w{0,5}
        (?:demandez|faites|initiez|lancez|envoyez|effectuez) (?:simplement |donc |vous-meme )?(?:une|la|l.|votre) ?(?:demande d.?)?annulation
        si vous (?:l.|la |le )?(?:annulez|pouvez annuler|pouviez annuler|acceptez d.?annuler)<40>(?:nous|je|on|vous)<8>(?:vous |t.)?(?:offr|ferons|fais|ferai|accord|donn|envo|enverr|propos|aur|recev|rembours)\w{0,5}
        annul\w{1,4}(?:-?la)?<20>(?:de votre cote|de votre part|vous-meme|par vos soins|depuis votre compte)`,
      unless: phrases`
        (?:dispos|benefici|av|delai|droit|faculte)\w{0,6}<30>(?:pour|de) (?:vous |te )?(?:retracter|annuler|desister)
        sans (?:motif|donner de raison|avoir a (?:vous )?justifier)
        (?:${PLATFORM}|transporteur|nous (?:pouvons|allons|avons)|je (?:peux|vais)|on peut|pu|essay\w{1,4}|fournisseur|deja) (?:\w{1,10} ){0,3}annul\w{1,4}
        (?:pour|comment) (?:\w{1,8} )?(?:l.)?annuler
        (?:si|quand|lorsque) (?:\w{1,8} ){0,2}(?:voul|souhait|desir|prefer|decid)\w{1,5}
        annul\w{1,4}<20>(?:automatiquement|toute seule)
        retir\w{1,3} (?:le|votre|l.|ton|cet|les) (?:colis|article|articles|produit|film)(?: \w{1,6})? (?:au|en|a la|dans|du|de|chez)
        refus\w{1,3} (?:le |un )?colis (?:abime|ouvert|endommage)
        (?:si|lorsque|quand|au cas ou|puisque|comme|dans le cas ou) (?:vous |tu )?(?:le |la |l.|toujours |encore )?(?:souhait|desir|voul|veu|preferez|prefer|avez demande|decid|envisag)\w{0,4}
        (?:comme|suite a|selon) (?:vous |votre )(?:l.?avez )?(?:demand|souhait)\w{0,3}
        (?:${NE}|(?:inutile|pas besoin|pas la peine|sans|avant|au lieu|plutot que)(?: [\w'-]{1,12}){0,3} )(?:d')?annul\w{0,6}
        annul\w{1,4} pas
        comment (?:vous pouvez )?annuler
        pour (?:l.?)?annuler<25>(?:allez|rendez|cliquez|ouvrez|selectionnez|vous pouvez|il suffit|veuillez|accedez|connectez|vous devez)
        vous pouvez (?:l.?|la |encore |toujours )?annuler<30>(?:depuis|dans|en |sur|avant|sans frais|gratuitement|via)
        (?:votre|la) demande d.?annulation`,
      rewrite: "nous cherchons une solution pour votre commande et vous écrirons ici",
    },
    {
      id: "fr/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:dit|dis|expliqu|indiqu|racont)\w{0,5}<20>(?:appli|application|systeme|plateforme|amazon|shopee|tik ?tok)<25>(?:tromp|erreur|chang|plus|mauvais|regrett|pris)\w{0,5}
        (?:choisi|selection|coch|reten|pren|met|indiq|dit|dis|dire|pretext|precis|inscri|not|renseign|utilis|pretend|motif|raison|cause|option|marqu)\w{0,8}${FAR}(?:chang\w{1,4} d.?avis|(?:n.?en|plus) (?:veut|veux|voul|ai|a|avez|as)\w{0,3} (?:plus|besoin)|plus besoin|(?:par|une|d.) ?(?:erreur|accident|megarde)|(?:me|m.?|t.?|te|vous (?:etes|avez)|tu (?:as|t.?es)|t.?as|suis|vous|s.?est) ?(?:etes |es |suis )?(?:trompe|mepris)\w{0,2}|trouve (?:\w{1,6} ){0,2}(?:moins cher|ailleurs|mieux)|moins cher|meilleur prix|mauvaise (?:taille|pointure|adresse|couleur|reference)|pris la mauvaise|adresse (?:erronee|incorrecte)|commande en double|raisons? personnelle|convenance|ne convient pas|regrett|par inadvertance|autre (?:motif|raison))
        (?:choisi|selectionn|coch|mett|mets|indiqu|marqu|ecri|dit)\w{0,7}<8>(?:l'option |que )?["'«“]\s?(?:je n'en|n'en|plus besoin|pas besoin|chang\w{1,5} d|commande\w{0,2} par|achat par|achete par|par erreur|je me suis|trouve moins)\w{0,6}
        (?:choisi|selectionn|coch|mett|mets|indiqu|marqu|utilis|ecri|dit|invoqu|precis|cliqu)\w{0,7}<25>(?:je n.?en (?:veux|voulais|ai) plus(?: besoin)?|n.?en ve(?:ut|ux) plus|plus besoin|pas besoin|change\w{0,1} d.?avis|chang\w{1,5} d.?avis|(?:commande|achat|commandee?|achetee?)(?: passee| effectue\w{0,1})? par erreur|par erreur|erreur de (?:commande|ma part|l.?acheteur)|me suis trompe\w{0,1}|trouv\w{1,4} (?:moins cher|un meilleur prix)|meilleur prix|autres? (?:motif|raison)\w{0,1}|raisons? personnelles?|adresse (?:incorrecte|erronee)|retractation|ne convient (?:pas|plus)|non desire)<25>(?:comme|en|pour|dans|en tant que|a)?<8>(?:le |la )?(?:motif|raison|cause|option|annulation|retour)
        (?:motif|raison|cause|option)<20>(?:choisi|selectionn|coch|mett|mets|indiqu|marqu|utilis|doit etre|ecri)\w{0,7}<12>(?:je n|n.?en|plus besoin|pas besoin|chang\w{1,5} d|commande par|achat par|par erreur|erreur|me suis|trouv\w{1,4} moins|autre|personnel|adresse|retract|ne convient)\w{0,6}
        (?:annul|retour|demand)\w{0,8}<25>(?:en )?(?:indiquant|precisant|disant|cochant|selectionnant|choisissant|mettant|invoquant)<14>(?:que vous|je n|plus besoin|n.?en|commande par|par erreur|achat par|chang\w{1,5} d|autre|retract|adresse)\w{0,6}
        (?:comme |le |pour )?(?:motif|raison)(?: d.?\w{2,14})?[\s:,]{1,3}(?:que )?["'«“]?\s?(?:je n.?en|vous n.?en|n.?en veut|plus besoin|changement d.?avis|change d.?avis|commande par erreur|achat par erreur|erreur de commande)
        (?:choisi|selectionn|coch|mett|indiqu|marqu)\w{0,7}<8>(?:pas )?<12>(?:rupture de stock|en rupture|defectueux|faute du vendeur|probleme du vendeur|endommage|non conforme|probleme vendeur)<20>(?:comme|en)<6>(?:motif|raison)`,
      unless: phrases`
        (?:motif|raison|option) (?:veritable|reel\w{0,2}|exact\w{0,1}|qui correspond|approprie\w{0,1}|vrai\w{0,1}|qui convient)
        (?:vrai|veritable|bon) (?:motif|raison)
        (?:qui|celui qui|celle qui) (?:correspond|s.?applique|convient)
        vous avez (?:choisi|selectionne|indique|coche)`,
      rewrite: "choisissez le motif qui est vrai dans votre cas",
    },
    {
      id: "fr/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:5|cinq) (?:petites |belles |jolies |grosses )?etoiles
        (?:5|cinq|maximum d|toutes (?:les|tes|vos))[\s-]{0,2}(?:etoiles?|★|⭐)
        [★⭐]{4,5}
        etoiles?${FAR}(?:cinq|5|toutes|maximum|mets-en|mettez-en|donne|donnez)
        (?:5|20|10) ?(?:/|sur) ?(?:5|20|10)(?= |[,.!]|$)
        (?:laiss|mett|met|donn|ecri|post|depos|partag|offr|fai|gratifi|attrib)\w{0,6}(?:-?nous|-?moi)?<30>(?:bo[n]{1,2}e?s?|beau|belle|jolie?|positi\w{1,3}|excellent\w{0,1}|favorable|genti\w{1,3}|super|maximal\w{0,1}|elogieu\w{1,2}) (?:\w{1,10} )?${REVIEW}
        ${REVIEW} (?:bien )?(?:positi\w{1,3}|favorables?|elogieu\w{1,2}|maximal\w{0,1}|excellent\w{0,1}|a (?:5|cinq))
        si (?:\w{1,8} ){0,4}(?:plai[ts]|plu|satisfai\w{1,2}|content\w{0,2}|ravi\w{0,2}|aim\w{1,3}|convien\w{1,2}|heureu\w{1,2})${FAR}(?:avis|etoile|not|evalu|comment|recommand)\w{0,8}
        (?:laiss\w{1,4}|ecri\w{1,4}|publi\w{1,3}|poster|postez|donn\w{1,4}|mett\w{1,3}|mets|attribu\w{1,3}|appreci\w{2,8}|aid\w{1,5}|esper\w{1,4}|besoin|aimerions|aimerais|serions|serait|fait\w{0,3}|faire|merit\w{1,5}|partag\w{1,4}|accord\w{1,4}|soutenez|soutenir|reconnaissants?|grace a|depos\w{1,3}|avec|comptons|gratifi\w{1,4})(?:-?nous|-?moi)? (?:[\w'-]{1,12} ){0,5}(?:${REVIEW} (?:\w{1,10} ){0,2}${GOOD}|${GOOD} (?:\w{1,10} )?${REVIEW}|(?:5|cinq) etoiles)
        (?:not(?:ez|er|e)|evalu(?:ez|er))(?:-?nous|-?le|-?la)?<20>(?:5|cinq|la note maximale|5/5|20/20|positivement|tres bien)
        (?:5|cinq) etoiles<6>(?:s.?il vous plait|svp|nous aide\w{0,5}|aide\w{0,5}|si|seraient)
        si (?:[\w'-]{1,12} ){0,5}(?:satisfait\w{0,2}|content\w{0,2}|plait|plu|aime\w{0,2}|heureu\w{1,3}|convient|ravie?s?)<40>(?:laiss\w{1,4}|ecri\w{1,4}|not(?:ez|er)|partag\w{1,3}|publi\w{1,3}|donn\w{1,3}|mett\w{1,3}|depos\w{1,3}|evalu\w{1,3})(?:-?nous)?<15>(?:${REVIEW}|-?nous|notre)
        (?:ne|evitez d.?|sans|merci de ne pas|n.)<4>(?:nous )?(?:laiss\w{1,3}|ecri\w{1,4}|mett\w{1,3}|publi\w{1,3}|donn\w{1,3}|post\w{1,2}|fait\w{1,2})(?: pas)?<12>(?:(?:mauvais\w{0,1}|negati\w{1,3}|1|une?) ${REVIEW}|${REVIEW} (?:tres )?(?:mauvais\w{0,1}|negati\w{1,3}|basse?|d.?une?|de 1))
        ${REVIEW} (?:positi\w{1,3}|de (?:5|cinq) etoiles|(?:5|cinq) etoiles)<15>(?:nous aide\w{0,5}|aide\w{0,5}|serait|serai\w{1,4}|ferait|compte beaucoup|est tres important|s.?il vous plait)`,
      unless: phrases`
        (?:moyenne|note de|a) (?:\w{1,6} )?(?:4|5|quatre|cinq)[,.]?\d? etoiles?(?: de moyenne| en moyenne)
        (?:hotel|tournevis|vis|cle|forme|pendentif|lampe|decoration|projecteur|autocollant|guirlande) (?:\w{1,8} ){0,3}etoiles?
        notes? (?:de (?:credit|frais|musique|tete|coeur|fond|bas de page|service)|fruitee|boisee|florale)
        merci(?: \w{1,12}){0,3} (?:pour|de votre|de vos|de ton|de cet|d'avoir|de nous avoir)
        remerci\w{2,6}(?: \w{1,14}){0,2} (?:pour|de) (?:votre|vos|ton|cet)
        ${NE}(?:demand|sollicit|exige|propos|autoris)\w{0,5}
        (?:lire|lu|lisez|voir|vu|consulter) (?:\w{1,5} ){0,2}${REVIEW}
        que vous (?:nous )?(?:avez|aviez) (?:laisse|ecrit|publie|donne|depose|poste)`,
      rewrite: "si vous le souhaitez, vous pouvez laisser un avis sincère",
    },
    {
      id: "fr/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:regard|revoi|jet|repens|redonn|reconsider|refl)\w{0,6}<20>(?:votre|ta|cette|la) (?:note|evaluation|critique|appreciation|notation|avis)
        (?:${REVIEW}|evaluation)${FAR}(?:chang|modifi|edit|supprim|retir|effac|enlev|actualis|corrig|reconsider|revoi|revoir|amelior|arrang|rouvr|ajust|rectifi|mettre a jour|remont|rehauss|adouci|repens|nuanc|relev)\w{0,6}
        (?:chang|modifi|edit|supprim|retir|effac|enlev|actualis|corrig|reconsider|revoi|revoir|amelior|arrang|rouvr|rectifi|remont|rehauss|adouci|repens|nuanc|oublier|masqu)\w{0,6}<30>(?:${REVIEW}|ce que (?:vous |tu )(?:avez|as) (?:ecrit|publie|dit|mis)|vos mots|tes mots|votre publication)
        (?:pass|mont|remont|mett|met|transform|chang|grimp)\w{0,5}<30>(?:a|en) (?:5|cinq|4|quatre)(?: etoiles?)?(?= |[,.!?]|$)
        (?:1|2|3|une|deux|trois) etoiles?${FAR}(?:chang|modifi|sever|dur|rouvr|arrang|remont|merit|revoi|revoir|injust|corrig|effac|repens|pass)\w{0,6}
        (?:chang|modifi|edit|supprim|retir|effac|enlev|actualis|corrig|reconsider|revoi|revoir|amelior|augment|ajust|rectifi|mettre a jour|mettez a jour|remont|rehauss)\w{0,6}<25>(?:votre|ton|l.|le|la|cet|cette|ce|son|un)<12>(?:\w{1,10} )?(?:avis|commentaires?|evaluation|notation|note|etoiles?|feedback|review|critique|appreciation)
        (?:avis|commentaire|evaluation|note|review)<25>(?:etre |soit |sera )?(?:change\w{0,1}|supprime\w{0,1}|retire\w{0,1}|modifie\w{0,1}|efface\w{0,1}|enleve\w{0,1}|mis\w{0,1} a jour)<6>(?:en|si|une fois|apres|des que|svp|par vous)
        (?:1|une|2|deux|3|trois) etoiles?<12>(?:a|en) (?:5|cinq|4|quatre)`,
      unless: phrases`
        chang\w{1,4} d.?avis
        (?:commentaire|note|remarque) (?:de|sur|pour) (?:la |votre )?(?:commande|livraison|livreur)
        (?:modifi|chang|actualis|met|corrig)\w{0,5} (?:l.|votre |la |le |ton )(?:adresse|taille|couleur|telephone|nom|commande|numero)
        merci (?:pour|d.?avoir|de votre|de ton)
        (?:avis|note) (?:de passage|d.?expedition|de livraison|de credit|de colis|de souffrance)
        ${NE}(?:chang|modifi|supprim|retir|effac|demand)\w{0,6}
        vous pouvez (?:toujours |a tout moment )?(?:editer|modifier|changer) votre (?:propre )?(?:avis|evaluation|commentaire) (?:dans|depuis|sur|via)
        (?:commentaire|note|remarque) (?:de la commande|de livraison|de commande|pour le livreur|de credit|de frais)
        (?:a ete|ont ete) (?:bien )?(?:supprim|modifi|mis|chang|corrig)\w{0,2}`,
      rewrite: "merci de nous avoir fait part de votre expérience ; nous voulons y remédier",
    },
    {
      id: "fr/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        (?:en echange|contre|moyennant|apres|contrepartie)<8>(?:retrait|suppression|modification|effacement) d(?:e|u) (?:\w{1,6} )?${REVIEW}
        (?:si|des que|une fois que|quand) (?:vous|tu)<20>(?:le |la |l.|les )(?:retir|supprim|modifi|effac|enlev|chang)\w{1,4}(?! (?:en|au|dans|a la|du|chez|aupres|par))${FAR}(?:cadeau|offert|offr|rembours|renvo|gratuit|geste|remise|bon d)\w{0,5}
        (?:post|publi|partag|tagu|racont|film|montr|met)\w{0,6}${FAR}(?:aim|ador|plai|content|reseaux|story|video|unboxing)\w{0,4}${FAR}(?:gratuit|offert|cadeau|pour nous|pour notre pomme|coupon|reduc|remise|tirage)\w{0,4}
        ${GIFT}${FAR}(?:${REVIEW}|noter|evaluer|notez|evaluez|notation)
        (?:${REVIEW}|not(?:ez|er|es)|evalu(?:ez|er|es)|temoign\w{1,4})${FAR}(?:${GIFT}|(?:je|on|nous) (?:vous |te |t.)?(?:envoie|envoyons|enverr\w{1,4}|offr\w{1,4}|rembours\w{1,4}|rends?|verse\w{0,3})|participes?|participez|gagn\w{1,4}|recev\w{1,4}|recois)
        (?:si|des que|quand|une fois) (?:\w{1,8} ){0,3}(?:modifi|chang|supprim|retir|remont|not)\w{1,5}${FAR}(?:rembours|envo|enverr|offr|vers|rend|credit|remis|cadeau)\w{0,6}
        (?:pour|contre) (?:chaque|tout|toute|un|une|votre|vos) (?:\w{1,10} )?${REVIEW}<25>(?:nous|on|je) (?:vous )?(?:offr|donn|rembours|envo|enverr|vers)\w{1,5}
        ${GIFT}<35>(?:pour|en echange d\w{0,2}|si|lorsque|quand|apres|contre|une fois|a ceux qui|des que|en contrepartie)<25>(?:${REVIEW}|noter|evaluer|notez|evaluez)
        (?:laiss|ecri|publi|partag|post|not|evalu|fait|envo|depos|donn|mett)\w{0,6}(?:-?nous)?<25>(?:${REVIEW}|nous|produit|photo)<25>(?:et|pour|,|puis)<15>(?:recev|obten|beneficie|gagn|nous vous|vous recev|vous aur|particip|profit|on vous|je vous)\w{0,5}<30>${GIFT}
        (?:si|lorsque|quand|une fois que|apres|des que|en)<15>(?:laiss|ecri|publi|not|evalu|chang|supprim|retir|effac|modifi|mett|post|enlev|depos|donn)\w{0,6}<30>${REVIEW}<30>(?:nous|je|on|vous) (?:vous |t.|te )?(?:offr|envo|enverr|rembours|vers|ferons|fais|ferai|donn|pay|dedommag|recev|aur|credit|rend)\w{0,7}
        (?:en echange|en contrepartie) d.?(?:e |un )?(?:\w{1,8} ){0,3}${REVIEW}`,
      unless: phrases`
        retir\w{1,4}${FAR}(?:colis|point relais|relais|guichet|bureau de poste|caution|consigne)|(?:colis|point relais|relais|guichet)${FAR}retir\w{1,4}
        100 ?%
        (?:forme|trous?|tete) (?:\w{1,6} )?(?:d.|en )?etoiles?
        (?:avis|note) (?:de passage|d.?expedition|de livraison|de credit)
        (?:message|mot|carte|note|commentaire) (?:cadeau|d.?accompagnement|dans la commande|de la commande)
        (?:lire|lu|lisons|repond\w{1,4}) (?:\w{1,6} ){0,2}${REVIEW}
        ${NE}(?:offr|donn|pay|pouv|propos|autoris)\w{0,5}
        (?:merci|remerci\w{2,5})<12>(?:pour|de|d.) ?(?:votre|avoir|nous avoir)`,
      rewrite: "",
    },
    {
      id: "fr/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:pas|jamais|hors|plutot que|et non)(?: \w{1,10}){0,2} (?:dans|en|sur) (?:les|l.|la|le|un|vos|des)? ?(?:avis|commentaires?|evaluations?|etoiles)
        (?:plainte|souci|probleme|reproche|remarque)s?,?<30>(?:a moi|a nous|avec moi|ici|moi)<20>(?:pas|avant|plutot|et non)
        (?:avant|au lieu|plutot) (?:d\w{0,2} |que )?(?:\w{1,10} ){0,4}(?:avis|not|evalu|comment|etoile|plain|critiqu|reclam|publi|post|mauvais)\w{0,8}
        (?:ne|evit\w{1,3}|pas besoin|inutile|pas (?:necessaire|la peine))<4>(?:\w{1,8} ){0,4}(?:publi|ecri|racont|etal|expos|dit|dire|poste|mett|que les autres|lis)\w{0,6}${FAR}(?:en public|publiquement|aux autres|autres clients|sur la page|dans (?:les|un) avis|en commentaire|sur la fiche|ailleurs|le lisent)
        (?:reste|rester|gard\w{1,3}|regl\w{1,4}|arrang\w{1,4})(?:-?le|-?la|-?ca)?<12>(?:entre (?:nous|vous et)|en prive|entre vous)
        (?:si|en cas d\w{0,1}|un souci|un probleme)${FAR}(?:parl|dit|dis|ecri|contact|appel|revien|adress)\w{0,6}(?:-?nous|-?moi|-?en)?<30>(?:d.?abord|avant|directement|ici|plutot)<30>(?:avis|etoile|not|public|plutot|au lieu|et pas|pas)\w{0,4}
        si (?:non|pas|ce n.?est pas)${FAR}(?:appel|parl|ecri|dit|dis|contact)\w{0,6}(?:-?nous|-?moi)?<15>(?:d.?abord|avant|directement)
        (?:contact|ecri|parl|dit|prevene|inform|adress|consult|message|signal)\w{0,7}(?:-?nous|-?moi|-?le)?<30>(?:avant d\w{0,2}|au lieu d\w{0,2}|plutot que|et non|et ne)<20>(?:${REVIEW}|noter|evaluer)
        (?:avant d\w{0,2}|au lieu d\w{0,2}|plutot que)<25>(?:${REVIEW}|noter|evaluer)<30>(?:contact|ecri|parl|dit|prevene|inform|adress|consult|laissez-nous|donnez-nous|n.?hesitez)\w{0,7}
        (?:si|en cas)<30>(?:pas (?:satisfait|content)\w{0,2}|insatisf\w{1,7}|mecontent\w{0,2}|(?:un|de|quelconque|moindre) (?:probleme|souci))<40>(?:ne (?:laissez|mettez|publiez|ecrivez)|au lieu|plutot|avant d\w{0,2})<20>${REVIEW}`,
      unless: phrases`
        avant (?:de |d.)(?:\w{1,8} ){0,2}(?:envoyer|renvoyer|retourner|utiliser|laver|acheter|ouvrir|monter|commander|l.?installer|noter (?:la|le|les) (?:mesure|dimension|numero))\w{0,3}
        avant de (?:lire|voir)`,
      rewrite: "si quelque chose ne va pas, dites-le-nous ici et nous vous aiderons",
    },
    {
      id: "fr/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:nous|m) ?(?:aide|aiderait|soutient)<20>${REVIEW}
        (?:merci de|s.?il vous plait|svp|pourriez-vous|pouvez-vous|nous aimerions|nous serions ravis|n.?oubliez pas|n.?hesitez pas|nous vous invitons|cela nous aiderait|pensez a|veuillez)<25>(?:laiss\w{1,4}|ecri\w{1,4}|publi\w{1,3}|partag\w{1,3}|not(?:er|ez)|evalu\w{1,3}|donn\w{1,3}|depos\w{1,3})(?:-?nous)?<20>(?:${REVIEW}|votre experience|notre|nous|le produit)
        (?:laissez|donnez|deposez|mettez)(?:-?nous)? (?:votre|un|une) (?:\w{1,10} )?${REVIEW}`,
      unless: phrases`
        merci (?:pour|d.?avoir)`,
      rewrite: "",
    },
    {
      id: "fr/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:promo|promotion|offre|remise|reduc|rabais|live|lot|pack)\w{0,4}<25>(?:saut\w{1,4}|s.?arrete|se termine|s.?acheve|finit|prend fin|disparai\w{1,4}|s.?envole|tombe|ferme|coupe)
        (?:a|de|en) moins (?:[1-9]0|[1-9]5)(?: ?%| pour ?cents?)?(?! (?:jours|cm|mm|minutes|heures|euros|degres|%|kg|ans|m|l|g|€))(?= |[,.!]|$)
        a (?:seulement )?\d{1,4}(?:[.,]\d{2})? ?(?:€|euros?)?<12>(?:disparai\w{1,3}|s.?envole|se termine|jusqu.?(?:a (?:ce soir|minuit|demain)))
        (?:deux|2|trois|3) (?:pour|au prix de|pour le prix d.) ?(?:le prix d.)?(?:une?|1|deux|2)(?= |[,.!?]|$)
        une (?:petite )?(?:envie|gourmandise)(?= |[?!])
        (?:avec|utilis\w{1,3}|profit\w{1,3}|saisi\w{1,5}|entr(?:ez|e)|tap(?:ez|e)|appliqu\w{1,3}|mett\w{1,3}|mets) (?:de |d.|le |la |votre |ce |notre )?(?:code ["«]?[a-z]{2,12}\d{1,4}|code (?:promo\w{0,4}|de reduction|avantage)|coupon|promo)
        (?:[-−–]|moins )? ?\d{1,3} ?% (?:avec|de (?:reduction|remise|rabais)|sur|en|des|si|off|pour)
        [a-z]{3,12}\d{2}(?= |$|[,.!)])
        (?:peut-etre|au passage|profit\w{1,4}|tant que vous y etes|puisque|venez|viens|prenez|prends|pourquoi pas|d.?ailleurs|et si)<30>(?:interess|plai|plait|aim|decouvr|gourde|aussi notre|notre|offre|reduc|promo|collect|nouveaut|code|panier|moitie|linge|gamme)\w{0,8}
        (?:decouvr\w{1,4}|venez (?:voir|decouvrir)|jet\w{1,3} (?:donc )?un (?:oeil|coup d.?oeil)|regard\w{1,3}|visit\w{1,3}|explor\w{1,3}|parcour\w{1,3}|allez voir|va voir|(?:ne )?(?:manquez|ratez|loupez) pas)<25>(?:collection|catalogue|nouveaut|offre|promo|gamme|solde|selection|boutique|linge|univers|arrivage|modeles|nos |notre )\w{0,6}
        (?:a )?moitie prix
        (?:prenez|prends|ajout\w{1,3}|mett?\w{1,3}|mets|compl\w{1,6}|craqu\w{1,3}|offr\w{1,4})(?:-?en|-?vous)?<20>(?:aussi|egalement|deux de plus|un de plus|une de plus|en plus|notre|nos|assorti\w{0,2}|le lot|le pack)
        (?:plaira\w{0,2}|plaire|interess\w{1,5}|sedui\w{1,4}|tent\w{1,5}|enchant\w{1,4})<12>(?:aussi |egalement )?(?:notre|nos|cette|ces|le nouveau|la nouvelle)
        (?:notre|nos)<12>(?:vous|te) (?:plai|interess|sedui|tent)\w{1,6}
        (?:en promotion|en promo|en solde|soldes|destockage|braderie|liquidation|vente (?:flash|privee)|offre (?:speciale|du moment|flash|exclusive|decouverte)|prix (?:casse|mini|doux|cassés)s?|livraison offerte (?:des|a partir|si)|le deuxieme a|2 achetes|un achete|nouvelle (?:collection|gamme|ligne|saison)|nouveaux? (?:modeles?|arrivages?)|vient d.?arriver|viennent d.?arriver|black friday|bon plan|affaire a saisir|code promo|parrainage|carte de fidelite|newsletter)
        (?:utilis\w{1,3}|appliqu\w{1,3}|entrez|saisissez|avec|profit\w{1,3}|reclamez|obtenez|beneficiez|voici|recevez|vous avez|nous vous offrons|je vous offre|activez)<12>(?:le |la |un |une |ce |notre |d.?un |d.?une |de |l.)?(?:\w{1,12} )?(?:codes? (?:promo\w{0,6}|de reduction|[a-z]{2,12}\d{1,3})|coupons?|reductions?|remises?|bons? d.?achat|promotions?|offres?)
        (?:code|coupon)(?: promo)?[\s:]{1,3}["'«“]?\s?[a-z]{2,12}\d{1,4}
        \d{1,3} ?% (?:de )?(?:reduction|remise|rabais|offerts?)
        - ?\d{1,3} ?% (?:sur|pour|avec)
        (?:achet|pren|command)\w{1,4} (?:en )?(?:\d|deux|trois|un|plus)<10>(?:et (?:recev|obten|pay)\w{1,3}|le (?:deuxieme|2e|troisieme|3e)|gratuit|offert|payez)
        (?:un|1|deux|2) achete\w{0,1}[\s,]{1,2}(?:un|1) offert\w{0,1}
        (?:regardez|voyez|visitez|decouvrez|decouvrir|jetez un (?:oeil|coup d.?oeil|œil|coup d.?œil)(?: a| sur)?|explorez|ne manquez pas|essayez|consultez|profitez de)<6>(?:nos|notre|les|la)<12>(?:nouveautes|nouvelle\w{0,1}|offres?|promotions?|promos?|soldes|collections?|catalogue|produits?|boutique|articles|modeles|gamme|reductions)
        (?:suivez|abonnez-vous a|inscrivez-vous a|abonnez)<4>(?:notre|ma|la|notre page) ?(?:boutique|page|newsletter|lettre|chaine|marque)?
        (?:en promotion|en promo|en solde|offre speciale|offres? (?:flash|du jour|de la semaine|exclusive)|vente(?:s)? (?:flash|privee)|soldes d|grande? (?:promo|liquidation)|liquidation|black friday|cyber monday|promotion speciale|nouvelle collection|nouveautes? (?:en|a)|prix (?:promo|promotionnel|special|casse)\w{0,1})
        (?:reduction|coupon|offre|cadeau|remise|code|%)<25>(?:votre|ta) prochain\w{0,1} (?:achat|commande)
        prochain\w{0,1} (?:achat|commande)<20>(?:reduction|coupon|gratuit|remise|%)
        (?:vous )?(?:pourri\w{1,3}|pourrait|devri\w{1,3}|allez) (?:aussi |egalement )?(?:aimer|plaire|interesser|apprecier|adorer)<12>(?:nos|notre|ce\w{0,2}|cette|un autre|l.?autre)
        (?:nous vous )?(?:recommandons|recommande|suggerons|invitons a (?:decouvrir|voir|acheter)|presentons)<10>(?:aussi |egalement )?(?:nos|notre|cet autre|le nouveau|la nouvelle|ces produits)
        (?:assort|associ|complet|combin|va (?:tres bien|parfaitement))\w{0,6}<10>(?:a|avec) (?:nos|notre)
        (?:devenez|rejoignez)<10>(?:membre|club|vip|programme|notre)`,
      unless: phrases`
        ${NE}(?:pas |plus |de |d'|la |les |deux ){0,3}(?:reductions?|coupons?|promotions?|offres?|codes?|cumul\w{1,4}|remises?|valable)
        (?:malheureusement|pas|aucune?|n'avons plus|n'y a plus|expire\w{0,1})(?: de| d')? ?(?:reductions?|coupons?|promotions?|offres?|codes?|remises?)
        (?:code|coupon|offre|promotion)<15>(?:a |est )?(?:expire\w{0,1}|termine\w{0,1}|perime\w{0,1}|plus valable)
        code (?:de |du )(?:suivi|retour|retrait|barres|erreur|colis)
        cumuler`,
      rewrite: "",
    },
    {
      id: "fr/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        passe (?:minuit|\d{1,2} ?h\w{0,2}|ce soir|dimanche|demain)<8>(?:termine|fini|c.?est (?:fini|mort|trop tard)|trop tard|plus rien|adieu)
        faut pas (?:trainer|tarder)
        n.?en refer\w{1,4} (?:jamais|plus)
        (?:demain|lundi|apres|ensuite)<20>(?:repass|remont|revien|coute|augment)\w{0,4}<20>(?:prix|plus|double|normal|fort|cher)
        (?:command|achet|reserv|decid)\w{1,4}(?:-vous|-toi)?<8>(?:dans l.?heure|sous une heure|d.?ici une heure|avant une heure|dans les deux heures)
        (?:seulement|uniquement|que|valable|juste|rien que) (?:jusqu.?(?:a|au)|pour|aujourd.?hui|maintenant|ce|cette|pendant|pour)(?: la| le| les| ces| cette| encore| aujourd.?hui)?<6>(?:minuit|\d{1,2} ?h\w{0,2}|demain|soir|nuit|dimanche|lundi|vendredi|samedi|week-?end|heures?|minutes?|jour)
        (?:aujourd.?hui|ce soir|ce week-?end|cette semaine)<4>(?:seulement|uniquement|exclusivement|ou jamais)
        (?:apres|ensuite|demain|a minuit)<14>(?:c.?est fini|il sera trop tard|trop tard|termine|plus (?:rien|jamais|possible)|remont\w{1,3}|augment\w{1,3}|coutera|prix normal|double|adieu)
        (?:ne reviendr|reviendra jamais|ne revient|ne se repet|pas deux fois)\w{0,4}
        (?:plus que|reste(?:nt)?|encore|dans|d.?ici|sous|avant) (?:plus que |que |seulement )?(?:\d{1,2}|quelques|cinq|dix|quinze|vingt|trente|deux|trois|une|un) (?:minutes?|heures?|h|jours?|exemplaires?|pieces?|unites?)${FAR}(?:envol|part|file|fini|epuis|disparai|augment|remont|plus|trop tard|adieu|decid|profit|vite|prix|dernier)\w{0,6}
        (?:plus que|derniere?s?) (?:\d{1,2}|deux|trois|quelques|une) ?(?:heures?|minutes?|h)(?= |[,.!]|$)
        si (?:vous|tu) (?:ne |n.)?(?:vous |te |t.)?(?:decid|command|achet|profit|depech|confirm|reserv|pren)\w{0,4} (?:pas|point)${FAR}(?:envol|part|fil|fini|epuis|quelqu|autre|perd|augment)\w{0,7}
        (?:part|partent|file|s.?envole|s.?arrache|s.?epuise|s.?ecoule)(?:nt)? (?:tres |super |hyper )?(?:vite|comme des petits pains)
        derni(?:er|ere|ers|eres) (?:jour|appel|heure|heures|chance|occasion|minute|minutes|pieces|exemplaires|stocks)
        (?:\d{1,3}|plusieurs|d.?autres|beaucoup de) (?:personnes|clients|acheteurs|gens)<20>(?:dans leur panier|regardent|attendent|veulent|dessus|convoit)
        (?:vite(?: vite)?|depech\w{1,4}(?:-vous|-toi)?|foncez|fonce|courez|cours|hatez-vous|n.?hesitez plus|n.?attendez (?:plus|pas)|n.?attends (?:plus|pas)|sautez)<30>(?:avant|car|sinon|derni|offre|promo|stock|plus que|destock|prix|panier|[!])
        (?:maintenant ou jamais|aujourd.?hui ou jamais|compte a rebours|temps limite|duree limitee|tant qu.?il (?:en )?reste|jusqu.?a epuisement|dans la limite des stocks)
        (?:seulement|uniquement|exclusivement) (?:pour |pendant |jusqu.?a )?(?:aujourd.?hui|ce (?:soir|week-?end|mois)|cette (?:semaine|nuit)|quelques heures|\d{1,2} ?h(?:eures)?)
        (?:aujourd.?hui|ce soir|cette semaine|ce week-?end|48 ?h|24 ?h) (?:seulement|uniquement|ou jamais)
        (?:derniere?s?) (?:chance|opportunite|heures|jours|occasion|minute|appel)
        (?:depech\w{1,4}|depeche-?toi|(?<!plus |tres |aussi |trop )vite(?! (?:fait|possible|de))|hatez-vous|ne (?:tardez|trainez|attendez) pas(?: plus)?|ne (?:ratez|manquez|laissez) pas (?:passer |cette |l.|votre )|n.?attendez (?:pas|plus)|profitez-?en (?:vite|maintenant|tout de suite|avant)|(?:achetez|commandez|reservez|agissez) (?:vite|maintenant|des maintenant|tout de suite|rapidement)|maintenant ou jamais|c.?est le moment)(?! (?:que |de vous repondre|possible))
        (?:a |pour une )?(?:duree|temps|periode) (?:tres )?limitee?
        (?:offre|promotion|promo|prix|reduction|remise)<20>(?:se termin\w{1,3}|prend fin|expir\w{1,3}|fini\w{0,3}|s.?arret\w{1,3}|valable|ne dure|jusqu)<15>(?:aujourd.?hui|ce soir|demain|bientot|minuit|dans \d{1,2}|ce|que|a ce)
        (?:dans la limite des|jusqu.?a (?:epuisement|rupture)|tant qu.?il)<10>(?:stocks?|disponibles?|du stock|en reste|y en a)
        (?:part(?:ent)?|s.?epuise\w{0,2}|se vend\w{0,3}|s.?arrache\w{0,2})<8>(?:tres |super )?(?:vite|rapidement|comme des petits pains)
        avant (?:qu.?il ne soit|que (?:ce|cela|ca) ne soit) trop tard|avant (?:qu.?il n.?y en ait plus|la rupture|epuisement|que quelqu.?un|que le prix|que tout)
        (?:dans|pendant) les (?:prochaines? )?(?:\d{1,2} |quelques |deux |trois )?(?:prochaines? )?${TIMES}<20>(?:ou|pour (?:garantir|profiter|obtenir|beneficier)|sinon)
        (?:command|achet|pay|decid|confirm|regl)\w{1,4}<15>(?:dans les|d.?ici|en|sous) (?:prochaines )?(?:\d{1,2}|quelques|deux|trois|dix) ?${TIMES}<30>(?:ou|sinon|perd\w{1,3}|avant|epuis\w{1,3}|augment\w{1,4})
        (?:les? )?prix (?:va |vont )?(?:augmenter\w{0,2}|augmente\w{0,2}|monter|remonter\w{0,1}|remonte)<12>(?:demain|ce soir|bientot|aujourd|apres|des|a partir|dans \d)
        (?:il (?:n.?en |ne )?reste(?: plus)?|plus que|reste)<8>(?:que |plus que )?(?:\d{1,2}|une?|deux|trois|quelques|dernieres?)<20>(?:vite|depech\w{1,4}|profitez|commandez|achetez|n.?attendez)`,
      unless: phrases`
        (?:retour|retourn|rembours|reclam|retract|litige|appel|garantie|echange|renvo)\w{0,7}<25>(?:delai|periode|jusqu|avant|date|se termine|expire|prend fin|demande)
        (?:delai|periode|date limite|dernier jour)<25>(?:retour|retourn|rembours|reclam|retract|garantie|echange|livraison|renvo)\w{0,7}
        (?:le jour meme|expedie\w{0,2} (?:aujourd|demain|le jour)|part\w{0,3} aujourd|ferme\w{0,2}|bureau\w{0,1}|jour ferie|vacances|maintenance|horaires?|enlevement|ramassage)
        (?:pas|aucune|rien ne) (?:d.?urgence|urgence|presse)
        prenez (?:tout )?votre temps
        (?:edition|serie) limitee
        (?:repond|reviens|revenons|revenir|tenons|traiter|expedi|envo|aussi)\w{0,5}<20>vite`,
      rewrite: "",
    },
    {
      id: "fr/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:il (?:n.?en |ne )?(?:nous )?reste(?: plus)?|plus que|ne reste)<8>(?:que |plus que )?(?:\d{1,2}|une?|deux|trois|quelques|peu d|dernieres?)(?:<12>(?:pieces?|articles?|exemplaires?|disponibles?|en stock|paires?|unites?))?
        (?:derniere?s?|derniers) (?:pieces|exemplaires|articles|tailles|paires|unites|stocks)
        (?:presque|quasiment|bientot) (?:epuise\w{0,2}|en rupture)`,
      unless: phrases`
        (?:jours?|heures?|semaines?|minutes?)`,
    },
    {
      id: "fr/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:il n.?y a|il n.?existe|vous ne trouverez|on ne fait) (?:pas |aucun\w{0,1} )?(?:de |d.)?(?:\w{1,12} ){1,2}(?:plus (?!grand|petit|haut|long|court|large|de taille|dispon|en stock)\w{4,14}|meilleur\w{0,2})(?: sur| au| en| du| de|[.!]|$)
        (?:surpasse|surclasse|laisse|ecrase|depasse|enterre|coiffe)<12>(?:loin derriere )?(?:tou\w{1,3}|les autres|la concurrence|n.?importe|le reste|tous ses rivaux)
        (?:le|la|les|un|une|notre|nos|est|sont|sommes) (?:\w{1,12} ){0,3}(?:meilleur\w{0,2}|pires?|plus \w{3,14}|moins chers?|numero un|premier\w{0,3}|seul\w{0,2})(?: \w{1,12}){0,3} (?:du|de la|de l.|d.|des|sur le|sur la|sur|de tous? les|de toutes? les|de tout le|de toute l.|en|au) ?(?:la |le |l.)?(?:monde|marche|pays|planete|secteur|industrie|internet|net|web|histoire|univers|galaxie|quartier|ville|region|continent|france|belgique|suisse|quebec|canada|europe|amerique|asie|amazon|shopee|lazada|tik ?tok|plateforme|categorie|rayon|tous|toutes|temps)
        (?:le|la) meilleure? \w{3,14}(?: qui (?:existe|soit)| que (?:vous|tu)| sans conteste| de tous)
        meilleure? (?:d.?europe|de france|du monde|du marche|au monde|de belgique|de suisse)
        (?:personne|aucun\w{0,1} (?:autre|marque|concurrent|vendeur|boutique|medecin|creme|produit|site))<20>(?:mieux|meilleur|moins cher|egale|surpasse|fait|propose|vend|offre|donnera|arrive|n.?a)
        (?:introuvable ailleurs|pas mieux|rien de mieux|pas moins cher|imbattables?|inegal\w{1,4}|incomparables?|sans (?:rival|egal|concurrence|equivalent|pareil)|hors concours|defiant toute concurrence|defie toute concurrence|insurpass\w{1,4})
        (?:il n.?(?:y a|existe)|vous ne trouverez|tu ne trouveras|on ne trouve) (?:\w{1,8} ){0,4}(?:plus (?:fort|puissant|efficace|resistant|beau|complet)|mieux|meilleur|moins cher|pareil)\w{0,2}
        (?:leader|numero 1|numero un|n.? ?1|#1|top 1|champion\w{0,2}|roi|reine|reference) (?:\w{1,10} )?(?:absolu\w{0,1}|mondial\w{0,1}|national\w{0,1}|inconteste\w{0,1}|du|de|des|en|sur)(?! (?:schema|dessin|plan|manuel|notice|liste|photo))
        prix (?:\w{1,6} )?(?:le )?plus bas|(?:les |nos )?prix les plus (?:bas|doux)|moins cher d(?:u|e) (?:web|net|marche|france)
        (?:bat|ecrase|surclasse|devance|depasse)<8>(?:tou\w{1,3}|n.?importe|la concurrence|les autres|toutes)
        (?:le|la|les) moins chere?s?
        (?:meilleurs?|plus bas) prix(?: (?:du|de|en|garanti\w{0,1}|possible|sur|que))?
        prix (?:les |le )?(?:plus bas|moins chers?|imbattables?|inegales?|defiant toute concurrence)
        (?:le|la|les|nos|notre) (?:\w{2,14} )?(?:meilleure?s?|numero un|numero 1|plus (?:avance|populaire|efficace|sur|solide|rapide|puissant|durable|resistant|confortable|vendu|fiable|complet)\w{0,2})(?: \w{2,14}){0,3} (?:du|de|de la|de l.|au|en|sur|d.) ?(?:le |la |tout le |toute la |l.)?(?:monde|marche|pays|planete|secteur|industrie|internet|histoire|france|belgique|suisse|europe|amazon|shopee|lazada|tik ?tok|plateforme|categorie|tous|toutes|web|net)
        (?:le|la|les|nos|notre|sommes|avons|meme) (?:\w{2,8} )?(?:meilleure?s?|superieure?s?|maximale) (?:qualite|produits?|vendeurs?|boutique|marque|materiaux|matieres?|choix du|fabricant|fournisseur)
        (?:n\.? ?[o°]\.? ?1|num\.? ?1|numero (?:1|un)|#1|no\.? ?1)(?! (?:de la (?:liste|photo|image|boite)|sur (?:la|l.)(?:photo|image|liste)|du (?:manuel|plan)|est (?:pour|le|la)))<12>(?:en|d[ue]|des|sur|marque|boutique|vendeur|qualite|mondial\w{0,1}|ventes)
        (?:nous )?sommes (?:les |le |la |l.)?(?:\w{1,8} )?(?:meilleure?s?|numero (?:1|un)|leaders?|moins chers?|plus grands?|plus fiables?|n\.? ?[o°]\.? ?1|premiers)
        (?:marque|boutique|entreprise|vendeur) (?:leader|numero)
        leaders? (?:du|de|des|en|mondial) (?:la |le |l.)?(?:marche|secteur|monde|ventes|categorie|industrie|domaine)
        (?:imbattables?|inegalables?|inegalee?s?|incomparables?|insurpassables?|sans (?:egal|pareil|concurrence|rival|equivalent|comparaison))
        (?:personne (?:\w{1,6} )?(?:n.?offre|ne propose|ne fait|ne vend|ne peut))
        (?:meilleure?|moins chere?|superieure?) (?:que|qu.|a)(?: ?sur| ?chez)? ?(?:n.?importe (?:quel\w{0,2}|ou)|tous|toutes|aucun\w{0,1}|partout|la concurrence|les autres|nos concurrents|ailleurs)
        (?:vous )?ne (?:trouverez|trouvez)(?: pas| rien| jamais| nulle part)? (?:\w{1,6} )?(?:meilleur|mieux|moins cher)`,
      unless: phrases`
        (?:meilleure? (?:option|solution|taille|facon|maniere|moment|resultat|choix pour)|le mieux possible|de notre mieux|meilleurs? (?:voeux|vœux|delais|salutations|sentiments)|meilleures salutations)
        ${NE}(?:dire|affirmer|promettre|pretend\w{1,4}|sommes|est|avons) (?:\w{1,6} ){0,2}(?:le|la|les)? ?(?:meilleur|moins cher|numero)
        (?:livraison|frais de port|envoi|option|methode|reglage|vitesse|temperature|niveau|position|taille) (?:\w{1,6} )?(?:la |le )?(?:moins|plus) (?:chere?|bas|rapide|elevee?)\w{0,1}`,
      rewrite: "à bon prix et de bonne qualité",
    },
    {
      id: "fr/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        impossible (?:que|qu.|de|d.) ?(?:\w{1,10} ){0,4}(?:accroch|cass|ray|coll|tach|rouill|dechir|abim|lach|tomb)\w{0,4}
        (?:ma|notre) parole
        (?:dans|pendant|encore) (?:\w{1,10} )?(?:cinquante|cent|vingt|trente|\d{2,3}) ans
        (?:effet|resultat|succes|efficacite|fonctionnement|tenue|compatibilite|qualite)s? (?:\w{1,10} )?(?:assur|garanti|certain|prouv)\w{0,3}
        (?:zero|aucun|sans|nul) (?:\w{1,8} )?(?:risques?|pannes?|defauts?|erreurs?|contre-?indications?|effets? (?:secondaires?|indesirables?))(?! (?:de|d.|pour))
        (?:je |on |nous )?(?:te |vous )(?:le |l.)?(?:jur|promet|garanti|assur|certifi)\w{1,6}(?! (?:de la|du|d.une|pour|contre|une|un|le suivi))
        (?:parole d.?honneur|croix de bois|a toute epreuve|incassables?|indestructibles?|infaillibles?|inusables?|eternel\w{0,2}|impossible (?:a|de|qu.?)<4>(?:cass|ray|dechir|abim|rat|tomb)\w{1,3}|meme avec un marteau|pour la vie|a vie|toute (?:la|une|votre) vie|jamais (?:en panne|besoin|de probleme|casse|d.?usure))
        (?:ne|n.)<4>(?:\w{1,8} )?(?:casse|rouille|fuit|deteint|bouge|raye|use|lache|tombe|rate|dechire|perd|jaunit|peluche|retrecit|oxyde)\w{0,3} (?:jamais|pas d.un poil)
        (?:cent|100)(?: ?%| pour ?cent)<12>(?:sur|sure|sur\w{0,1}|authentique|original|garanti|efficace|naturel|fonctionn|etanche|fiable|compatible|resist|satisf|sans risque|real|reussi)\w{0,6}
        (?:marche|fonctionne|convient|va|tient)\w{0,1} (?:a tous|pour tou\w{1,3}|dans tous les cas|a tous les coups|a coup sur|sur toutes)
        (?:a coup sur|sans faute|a tous les coups|les yeux fermes|satisfait ou rembourse a vie|tu peux y aller)
        (?:ne |n')(?:se )?(?:detei\w{1,4}|delave\w{0,2}|peluche\w{0,2}|lache\w{0,2}) (?:jamais|pas)
        100 ?%<3>(?:\w{1,10} )?(?:surs?|sure?s?|securise\w{0,2}|authentiques?|origina\w{1,3}|efficaces?|satisfaction|satisfaits?|garanti\w{0,2}|etanches?|impermeables?|precis\w{0,2}|fiables?|fonctionn\w{1,4}|qualite|parfait\w{0,2}|sans risque|reel\w{0,2}|naturel\w{0,2}|neufs?|neuve|compatibles?|lega\w{1,2}|resultats?|inoffensi\w{1,3})
        (?:a )?cent pour cent<3>(?:\w{1,10} )?(?:surs?|securise|authentique|original|efficace|garanti\w{0,2}|etanche|fiable|naturel)\w{0,2}
        (?:surs?|authentiques?|origina\w{1,3}|garanti\w{0,2}|efficaces?|satisfaits?|etanches?|fiables?) (?:a )?(?:100 ?%|cent pour cent)
        (?:nous |je |on )(?:vous |te |le |l.|la )?(?:garantissons|garantis|garantit|assurons que|assure que|jure|jurons|promets|promettons)
        (?:nous pouvons|je peux|on peut) (?:vous |te )?(?:garantir|assurer que|promettre)
        (?:(?:est|sont|resultats?|qualite|succes|livraison|satisfaction|authenticite|entierement|totalement|prix|envoi|durabilite|solidite) (?:totalement |100 ?% |entierement )?garanti\w{0,2})(?! (?:par (?:le fabricant|la loi)|\d|pendant|deux|trois|2|contre les vices))
        satisfait ou rembourse a vie
        garantie? (?:a vie|totale|absolue|illimitee|satisfaction|satisfait|de (?:satisfaction|resultats?|reussite)|eternelle|100 ?%|meilleur prix)
        (?:ne |n')(?:se |s'|vous |le |la |l'|peut |va )?(?:cass\w{1,4}|brise\w{0,3}|dechir\w{1,4}|use\w{0,3}|delav\w{1,4}|decolor\w{1,4}|rouill\w{1,4}|tombe\w{0,3} en panne|fui\w{1,3}|fissur\w{1,4}|retreci\w{1,4}|deform\w{1,4}|abim\w{1,4}|ray\w{1,4}|surchauff\w{1,4}|pel\w{1,4}|decev\w{1,3}|decoit)<2>(?:jamais|pas|plus)
        (?:jamais)<3>(?:de )?(?:panne|casse|rouille|fuite|defaut)
        (?:dur\w{1,4}|fonctionn\w{1,4}|serv\w{1,4}) (?:pour toujours|toute la vie|a vie|eternellement|pour l.?eternite)
        (?:incassables?|indestructibles?|infaillibles?|indechirables?|inusables?)
        (?:sans|zero|aucun) (?:aucun |le moindre )?(?:risques?|defauts?|effets? secondaires?|panne)(?! (?:de|d.|que|pour))
        (?:absolument|completement|totalement|parfaitement|definitivement|entierement) (?:surs?|sure?s?|efficaces?|inoffensi\w{1,3}|impermeables?|etanches?|fiables?|incassables?|authentiques?|garanti\w{0,2}|sans danger)
        (?:a coup sur|c.?est (?:sur|certain)|sans (?:aucun |le moindre )?doute|certainement|assurement|forcement)[\s,]{1,2}(?:vous |il |elle |ca |cela |que |qu.)?(?:\w{1,5} )?(?:fonctionn|marche|conviendr|arriver|plair|dur|resoudr|ador)\w{0,4}`,
      unless: phrases`
        (?:ans|mois) (?:d.experience|sur le marche|de garantie)
        ${NE}(?:garanti\w{1,5}|assur\w{1,4}|promett\w{1,4}|promet\w{0,1})
        garantie? (?:legale|officielle|constructeur|du fabricant|fabricant|du produit|de \d{1,2}|de (?:un|deux|trois) an|d.?amazon|de a a z|de conformite|commerciale|\d{1,2} (?:ans|mois)|est de|pendant|europeenne|de la plateforme)
        100 ?%<2>(?:en |de )?(?:coton|polyester|laine|soie|lin|cuir|nylon|acrylique|viscose|bambou|cachemire|batterie|charge)\w{0,2}
        (?:assurez-vous|assurons-nous|s'assurer|nous assurer|vous assurer)
        ne (?:peut|peuvent|se) (?:pas )?(?:laver|lave|etre lave)`,
      rewrite: "comme décrit dans l'annonce",
    },
    {
      id: "fr/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        (?:aid|soulag|serv)\w{1,5}${FAR}(?:atteint\w{0,2}|souffr\w{1,4}|contre|avec|qui ont|ayant) (?:d.|de |du |de la |des |la |le |les |l.)?${DISEASE}
        ${DISEASE}<30>(?:calm|s.?apais|amelior|soulag|baiss|redui|control|normalis|diminu|recul|s.?attenu|cede)\w{0,6}
        (?:maint|tien|gard|garde)\w{0,5}<8>${DISEASE}<15>(?:sous controle|stable|a distance|basse?)
        (?:genoux?|dos|nuque|epaules?|pieds?|articulations?|os|tete|mains?|hanches?)${FAR}(?:cess\w{1,3} de faire mal|ne (?:font|fait) plus mal|n.?ont plus mal|plus mal|sans douleur)
        (?:jet|arret|rang|abandonn)\w{1,5}<12>(?:leurs |les |ses |mes )?(?:antidouleurs?|calmants|anti-?inflammatoires|ventoline|cortisone)
        ${DISEASE}<30>(?:disparai|s.?en (?:va|vont|ira)|part(?:ent|ira|iront)?|s.?envol|fini|adieu|gueri|soign|parti|oubli|envolé|termine|n.?est plus|a la racine)\w{0,6}
        (?:adieu|au revoir|fini\w{0,2}|oubliez|oublie|dites (?:adieu|au revoir) a|plus (?:de|d.|aucun\w{0,1}|jamais))<15>${DISEASE}
        (?:pour|contre|en cas d\w{0,1}|avec) (?:les |le |la |l.|votre |vos |ton |ceux qui ont |personnes? \w{3,10} d\w{0,1} ?)?${DISEASE}${FAR}(?:fonctionne|marche|ideal|parfait|excellent|top|genial|aide|recommand|miracl|radical|bluffant|efficac)\w{0,6}
        (?:jet|arret|abandonn|oubli|laiss|ray|ne (?:prend|voi|va)|plus (?:besoin|de)|sans|ni|rang|dispens|evit|remplac|n.?a plus)\w{0,6}<25>(?:medicaments?|cachets?|comprimes?|pilules?|insuline|medecin|docteur|dermato\w{0,7}|pharmacie|operation|chirurgie|traitement|piqures?|injections?|ordonnance|kine\w{0,12}|bequilles|lunettes|hopital|antidouleurs?|cortisone|ventoline)
        (?:aucun|meme le|mieux qu\w{0,1}|plus qu\w{0,1}) ?(?:un |votre |le |les )?(?:medecin|docteur|medicament|cachet|sirop|pharmacie|ibuprofene|doliprane|paracetamol|dermato)\w{0,4}
        (?:a|de|des) la racine
        (?:rajeuni|desenfle|detoxifi|amaigri|minceur|maigri|cicatris|brule[- ]?graisse|anti-?rides|detox)\w{0,6}
        (?:ma|mon|une|beaucoup d\w{0,1}) (?:\w{1,8} )?(?:mere|grand-mere|belle-soeur|soeur|tante|cliente?s?|voisine?|belle-mere|oncle)${FAR}(?:gueri|soulag|n.?a plus|a arrete|a jete|a raye|a pu|s.?est)\w{0,5}
        perd\w{1,4} (?:\w{1,6} )?\d{1,2} ?(?:kilos?|kg)
        ${HEALS}<3>(?:[\w'-]{1,14} ){0,5}(?:d.|l.)?${DISEASE}
        (?:anti[\s-]?(?:inflammatoire|cancer|cancereu\w{1,2}|depresseur|viral|diabetique|arthrite|bacterien|douleur|rides|cellulite|ronflement|acne)\w{0,2}|analgesiques?|antidouleurs?)
        (?:perd\w{1,4}|maigri\w{1,4}|elimin\w{1,4}) (?:jusqu.?a |environ |plus de )?(?:\d{1,3}|plusieurs) ?(?:kg|kilos?|livres)
        (?:brul|redui|elimin|fond|dissou|perd|destock)\w{1,4} (?:la |les |du |de la |vos )?(?:graisses?|poids)(?: corporelles?| abdominale| rapidement)?
        (?:amaigri\w{1,5}|maigrir|perte de poids|aide\w{0,2} a (?:perdre du poids|maigrir|mieux dormir)|brule[\s-]?graisses?)
        (?:renforc|fortifi|augment|amelior|stimul|activ|boost|acceler)\w{1,4} (?:votre |vos |le |la |l.|les |les )?(?:systeme immunitaire|immunite|defenses (?:immunitaires|naturelles)|metabolisme|testosterone|fertilite|circulation|fonction hepatique|libido|production de collagene|vue|memoire|sommeil)
        (?:cliniquement|medicalement|scientifiquement|dermatologiquement) (?:prouve|demontre|teste|approuve|valide)\w{0,2}
        (?:recommande|approuve|conseille|prescrit)\w{0,2} par (?:\w{1,6} )?(?:medecins?|docteurs?|dermatologues?|hopita\w{1,2}|pharmaciens?)
        (?:remplace\w{0,2}|au lieu d.?|sans (?:avoir besoin d.?)?|arretez (?:de prendre )?|plus besoin d.?)<4>(?:vos |votre |les |le |des |la |de )?(?:medicaments?|traitement medical|comprimes|cachets|chirurgie|operation|antibiotiques?|insuline|medecin)
        (?:proprietes|effets?|pouvoirs?|bienfaits|vertus) (?:curati|therapeutique|medicina|guerisseu|miracul)\w{1,4}
        (?:detoxifi|purifi|detox|desintoxi)\w{1,5} (?:le |la |votre |l.)?(?:corps|organisme|foie|sang|peau)
        (?:fait (?:re)?pousser|repousse des|repousse de|regenere\w{0,1}) (?:les |vos |la |le |des )?(?:cheveux|cartilages?|nerfs|cellules)
        (?:votre|vos|la|le|les|l.|mes) ?(?:douleurs?|acne|eczema|rides|cicatrices|migraines?|psoriasis|insomnie|symptomes|arthrite) (?:\w{1,6} )?(?:dispara|s.?en ira|s.?en iront|parti|guer|envol)\w{0,6}
        (?:miracles?|miraculeu\w{1,2})`,
      unless: phrases`
        (?:pression|tension) (?:d.?eau|de l.?eau|des? pneus?|d.?air|electrique|du secteur|de service|de la (?:corde|courroie|chaine)|\d|d.?alimentation)|\d{2,3} ?(?:v|volts?|bars?)|sucre (?:de canne|roux|glace|en poudre|ajoute)
        (?:tache|calcaire|rouille|odeur|cire|graisse|peinture|colle|salete|poussiere)s? (?:de|d.|du|en)
        (?:pas|contre) (?:\w{1,6} )?(?:medicament|dispositif medical)
        stress (?:thermique|mecanique)|plaies? et bosses|vers (?:le|la|les|l.)
        ${NE}(?:destin|concu|pretend|trait|guer|soign|prev|remplac|promet|diagnosti|soulag|elimin)\w{0,7}
        (?:n.?est|ne sont|ne constitue) (?:pas|aucunement) (?:un |une |des )?(?:medicament|dispositif medical|produit medical|traitement)\w{0,2}
        (?:consult|demand|parl)\w{1,4}<20>(?:medecin|docteur|pharmacien|dermatologue)
        (?:desole\w{0,2}|navre\w{0,2}|excus\w{1,5}|regrett\w{1,4})<40>(?:douleurs?|maux|fievre|mal)
        (?:maux|mal) de tete<25>(?:livraison|commande|retour|demarches?)`,
      rewrite: "voir l'usage dans la description ; ce n'est pas un produit médical",
    },
    {
      id: "fr/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        (?:sort|sorti|vendu\w{0,1})${FAR}(?:ne |n.)(?:rentre|revient|repris|se rend|est repris)\w{0,2} (?:plus|pas|jamais)
        sans (?:la moindre |aucune )?garantie
        (?:nous ne|on ne) (?:repondons|couvrons|garantissons|repond|couvre)<20>(?:que|plus)
        (?:ni|aucun\w{0,1}|pas|jamais|sans|zero|nul\w{0,2}) (?:\w{1,12} ){0,4}(?:rembours\w{1,6}|retours?|echanges?|garantie|reclamations?|retractation|reprises?|avoir|sav|retour en arriere)(?! (?:colis|etiquette|a (?:faire|prevoir)))
        (?:rembours\w{1,6}|retours?|echanges?|garantie|reclamations?|retractation|sav|reprise)<25>(?:n.?(?:est|existe|y a|a|est pas)|ne (?:s.?|sont|se|sera|vaut|joue)|impossible|exclu\w{0,1}|refus|oubliez|meme pas|jamais|hors de question|non (?:admis|accept))\w{0,6}
        (?:ne|n.)<3>(?:\w{1,8} )?(?:rembours|repren|reprend|echang|garanti|couvr|repond|prenons|prend|assum)\w{1,6}(?: \w{1,6})? (?:pas|jamais|plus|rien|aucun\w{0,1}|ni|personne)
        (?:plus|pas) (?:notre (?:probleme|affaire|responsabilite|ressort)|de notre ressort|nos oignons|concerne\w{0,2})
        (?:vendu|paye|achete|ouvert|deballe|utilise|livre)\w{0,2},? (?:c.?est|reste|est)<8>(?:vendu|paye|a vous|a toi|achete|termine|fini)
        (?:une fois|apres|passe|des|au-?dela|a partir)${FAR}(?:ne|n.?|plus|aucun\w{0,1}|tant pis|votre probleme|c.?est a vous)<30>(?:rembours|retour|echang|repri|repren|reclam|garant|respons|couvr|droit|rien(?! (?:dans|en|de plus|d.?autre|au-dessus))|possible|recours|concern|regard)\w{0,8}
        (?:vente|ventes|achat|solde|promo\w{0,4}|destockage|article\w{0,1} (?:solde|en promotion)\w{0,1}) (?:\w{1,8} )?(?:ferme|definiti\w{1,3}|final\w{0,2}|sans (?:retour|echange|garantie|reprise)|ni repris)
        ni (?:repris|echang|rembours)\w{0,3}
        (?:renonc\w{1,4}|perd\w{1,3}|n.?av?ez (?:pas|plus|aucun)|n.?as (?:pas|plus|aucun)|n.?existe|aucun) (?:\w{1,8} ){0,3}(?:droits?|recours|retract\w{2,6}|vous retracter|reclamer)
        (?:adress\w{1,3}|tourn\w{1,3}|voyez|voi[rs]|reclam\w{1,3})(?:-?vous)?<12>(?:au|avec|aupres d\w{1,2}|vers|le|a la) (?:\w{1,6} )?(?:fabricant|marque|importateur|fournisseur|constructeur)<30>(?:pas|nous|ici|plus)
        (?:n'est|ne sont|ne seront|ne sera) (?:pas|plus|ni) (?:remboursables?|retournables?|echangeables?|repris)
        (?:tout|toute|tous les|les)<1>${RETURNS}<15>(?:sera|seront|est|sont) (?:\w{1,14} )?(?:refuse|rejete|interdit)\w{0,3}
        (?:aucun|aucune|ni|pas de|pas d.|sans|zero)<2>(?:\w{1,10} )?${RETURNS}(?! (?:n.?(?:a|est) (?:encore )?(?:ete )?(?:enregistre|ouvert|demande|initie)|enregistre|en cours|ouvert|necessaire|de votre part|demande|n.?est (?:necessaire|requis|ouvert|enregistre)|dans|pour le moment|n.?apparait))
        (?:nous |je |on |la boutique |le vendeur )?(?:ne|n.) ?(?:\w{1,5} ){0,2}(?:accept|propos|fais|faisons|fait|effectu|permet|autoris|accord|offr|pren|proced|pratiqu|trait)\w{0,6}(?: pas| plus| aucun\w{0,1}| jamais| ni)(?: de| d.| les| le| aucun| un)?<1>(?:\w{1,10} )?${RETURNS}
        (?:nous |je |on )?(?:ne|n.) ?(?:vous |te )?(?:rembours|echange|repren)\w{1,6} (?:pas|plus|jamais|rien|aucun\w{0,1})
        (?:nous |je |on )?(?:ne|n.) ?(?:vous |te )?(?:pouvons|peux|peut|allons|vais|pourrons|pourrai) (?:pas|plus|en aucun cas)(?: vous| le| la| y)? (?:rembourser|echanger|reprendre|accepter (?:le |votre |aucun |de )?(?:retour|reclamation|remboursement)|proceder (?:a un|au) (?:remboursement|echange))
        (?:toutes? les? |nos )?ventes? (?:est |sont |sera |seront )?(?:finales?|definitives?|fermes?)(?: et definitives?)?
        (?:non|ni) (?:remboursables?|retournables?|echangeables?|repris)(?: ni (?:echange|rembourse|repris)\w{0,2})?
        (?:ni repris|ni echange|ni rembourse)\w{0,2}<3>(?:ni (?:repris|echange|rembourse)\w{0,2})?
        (?:ne|n.) ?(?:peut|peuvent|pourra|pourront|sera|seront|est|sont) (?:pas|plus|en aucun cas|jamais|ni) (?:\w{1,8} )?(?:etre )?(?:retourne|rembourse|echange|repris|renvoye)\w{0,2}
        (?:vous (?:n.?avez|n.?aurez|ne disposez|perdez|perdrez|renoncez))(?: [\w'-]{1,8}){0,3} (?:droits?|reclamation|retour|remboursement|garantie|recours)
        vous ne (?:pouvez|pourrez) (?:pas|plus) (?:reclamer|retourner|vous retracter|demander (?:un |le )?remboursement|exiger|annuler ni)
        (?:ce )?n.?est pas (?:notre|de notre) (?:responsabilite|probleme|faute|affaire|ressort)
        (?:nous |on )?(?:declinons toute|n.?assumons aucune|ne sommes (?:pas|en aucun cas)|n.?est pas|ne suis pas) ?(?:responsables?|responsabilite)
        (?:(?:sans|aucune|pas de) garantie|n.?offrons (?:pas|aucune) (?:de )?garantie)(?! (?:que|de|commerciale|supplementaire|etendue|quant))
        (?:droit de retractation|retractation|14 jours|garantie legale|delai de retractation)<15>ne (?:s.?applique|vaut|existe|joue|compte)
        (?:une fois|apres)<4>(?:ouverte?|paye\w{0,1}|vendue?|utilise\w{0,1}|livre\w{0,1}|recue?|expedie\w{0,1}|ouverture|achete\w{0,1}|achat)<30>(?:ni|ne|aucun|pas|plus|sans|non)<14>(?:retour|rembours|echang|repris|respons|reclam)\w{0,8}`,
      unless: phrases`
        (?:mauvaise utilisation|chute|choc|usure normale)
        ${RETURNS} (?:enregistr|en cours|ouvert|en attente|acti|demand|initi)\w{0,4}
        (?:pas de (?:probleme|souci)|sans (?:probleme|frais|souci)|n.?hesitez pas|pas besoin|ne vous inquiet|n.?oubliez)
        (?:ne|n.|pas encore)<4>(?:\w{1,8} ){0,5}(?:recu|arriv|apparai|figur|vois|voyons|trouv|enregistr|trait|initi|demand|ouvert|ete (?:fait|ouvert|recu|trait|demand)|abouti|affich)\w{0,6}
        (?:exclu|except|art\.? ?[l\d]|loi)\w{0,3}<40>(?:art|loi|code|hygien)\w{0,4}
        (?:vous pouvez|tu peux|vous pourrez) (?:\w{1,8} ){0,2}(?:retourner|renvoyer|demander|echanger|ouvrir|obtenir)
        (?:dispos|benefici|couvert|couvre|inclu)\w{0,5} (?:\w{1,8} ){0,3}(?:\d{1,2}|un|deux|trois) (?:ans|mois|jours)
        (?:sans|pas de) retour (?:de votre part|a la ligne)
        (?:hygien\w{1,4}|scelle\w{0,2}|descelle\w{0,2}|protection de la sante|personnalise\w{0,2}|sur mesure|perissables?|exception legale|par la loi|article l?\.? ?\d{1,3}|contenu numerique|sous-vetements?|lingerie|boucles d.?oreilles|maillots? de bain|cosmetiques?|securite alimentaire)
        (?:delai|periode)<25>(?:est |a ete |a |deja )?(?:expire\w{0,1}|depasse\w{0,1}|passe\w{0,1}|termine\w{0,1}|ecoule\w{0,1}|clos\w{0,1}|close)
        (?:hors|passe|au-dela|apres)(?: du| le| d.| de)? (?:\w{1,6} )?(?:delais?|periode|(?:1[4-9]|[2-9]\d|\d{3}) jours)
        (?:jusqu.?a|avant d|tant que|a moins que|sauf|sans (?:(?:la |votre |une |les )?(?:photos?|etiquette|reference)|avoir recu))
        (?:depuis|par|via|dans|sur) (?:ce |cette |la |le )?(?:chat|messagerie|tchat)
        ${VIA}
        (?:uniquement|seulement) (?:par|via|sur|depuis) (?:amazon|shopee|la plateforme)
        sans (?:prejudice|affecter|incidence)<25>droits
        echanges? (?:de messages|par (?:mail|message)|avec)`,
      rewrite:
        "vous pouvez demander un retour ou un remboursement depuis votre commande ; vos droits légaux s'appliquent",
    },
    {
      id: "fr/rights_denial/defect left to the buyer",
      class: "rights_denial",
      pattern: phrases`
        (?:pannes?|defauts?|casses?|problemes?|dommages?|vices?|ce qui (?:casse|lache))${FAR}(?:votre (?:affaire|probleme|charge|poche|ressort)|a vos frais|a votre compte|(?:l.affaire|le probleme|la charge) (?:du client|de l.acheteur)|tant pis)
        (?:pannes?|defauts?|casses?|problemes?|dommages?|vices?)${FAR}(?:(?:ne|n.) ?(?:nous |me |les |la |le |sont |est |y )?(?:\w{1,8} )?(?:concern\w{1,4}|regard\w{1,4}|couvr\w{1,4}|couvert\w{0,2}|repar\w{1,4}|repond\w{1,4}|pris\w{0,2} en charge)|n.est (?:pas|plus) (?:notre|de notre)|plus notre|pas notre|personne)
        (?:passe|passes|apres|au-dela|des) (?:[\w']{1,10} ){1,4}(?:plus|ne|n.|personne)<30>(?:pannes?|defauts?|garanti\w{1,3}|repar\w{1,6}|responsab\w{1,4}|concern\w{1,4}|regard\w{1,4})
        (?:nous ne|on ne) (?:repondons|couvrons|garantissons|repond|couvre)<25>(?:que|plus)`,
      unless: phrases`
        (?:mauvaise utilisation|chute|choc|usure normale)
        (?:couvre|couvert|dispos\w{1,3}|dans les) (?:\w{1,8} ){0,3}(?:deux|trois|2|3) ans
        (?:ne vous inquiet\w{1,3}|n.?apparait plus|ne se produit plus|pas de (?:defaut|probleme))
        (?:nous (?:reparons|echangeons|prenons)|a nos frais|notre charge)`,
      rewrite: "vous pouvez réclamer depuis votre commande ; la garantie légale couvre les défauts",
    },
    {
      id: "fr/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:\d{2} jours|retractation|garantie|droit|delai)${FAR}(?:est|sont|serait|etait)<6>(?:une? )?(?:faveur|geste|cadeau|fleur|privilege|gentillesse)
        (?:geste|faveur|exception\w{0,8}|courtoisie|bonne volonte|parce que c.?est vous|uniquement parce|seulement parce|pour vous faire plaisir|genero\w{1,6}|pour cette fois|une fois n.?est pas coutume|gentillesse|tolerance|commercialement|a titre)${FAR}(?:accept|permet|laiss|autoris|accord|offr|repren|reprend|echang|repar|rembours|toler|reconn|fais|faisons|prolong)\w{0,7}${FAR}(?:retour|rembours|echang|retract|repar|garantie|(?:14|quatorze) jours|(?:deux|trois|2|3) ans|defaut|panne|reprise|renv|rend)\w{0,7}
        (?:legalement|la loi|par la loi|selon la loi)<10>(?:ne |n.)(?:\w{1,10} ){0,6}(?:oblig|tenu|impos|devons|doi|forc)\w{0,6}
        (?:on|nous|je) tolere\w{0,3}
        (?:a titre (?:exceptionnel|de faveur|commercial|gracieux|de geste commercial)|exceptionnellement|par (?:pure )?(?:gentillesse|courtoisie|bonte)|par geste commercial|comme (?:une )?(?:faveur|geste)|a titre de faveur|juste pour (?:vous|cette fois)|pour cette fois(?: seulement)?|une faveur (?:speciale|exceptionnelle))<35>(?:accept|permett|laiss|accord|autoris|offr|donn|fais|ferons|repren|repar|rembours|echang)\w{0,7}<25>(?:retour|rembours|echang|retract|repar|garantie|14 jours)\w{0,7}
        (?:accept|permett|accord|autoris|offr|fais|ferons|repren|repar|rembours|echang)\w{0,7}<30>(?:retour|rembours|echang|retract|repar|garantie|14 jours)\w{0,7}<20>(?:a titre (?:exceptionnel|de faveur|commercial|gracieux)|exceptionnellement|par gentillesse|par courtoisie|juste pour (?:vous|cette fois)|comme une faveur|par geste commercial)
        (?:avantage|service|promesse|offre|benefice) (?:exclusi|specia|unique)\w{0,2}[\s:,-]{1,3}(?:[\w'-]{1,10} ){0,4}(?:14|quatorze) jours`,
      unless: phrases`
        (?:apres|hors|passe|bien que|meme si|malgre|expire\w{0,1}|ecoule\w{0,1}|depasse\w{0,1}|n.?est plus|au-dela)`,
      rewrite: "vous avez le droit de le retourner ; vos droits légaux s'appliquent",
    },
    {
      id: "fr/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:la|notre|cette) planete
        (?:sans|zero|aucune|ne laisse)(?: \w{1,8}){0,2} empreinte
        (?:empreinte (?:carbone|ecologique))
        (?:impact|empreinte|emissions?|dechets?|pollution) (?:zero|nulle?|neutre)
        (?:zero|sans) (?:impact|dechets?|emissions?|empreinte|pollution|carbone|co2)
        (?:respect\w{0,6}|protege\w{0,2}|preserv\w{1,3}|sauv\w{1,3}|bon(?:ne)? pour|ami(?:e)? de|ne (?:pollue|nuit)\w{0,2}|prend soin d\w{1,2})<25>(?:nature|planete|environnement|terre|oceans?|forets?|climat|ecosysteme)
        (?:compens\w{1,4}|neutralis\w{1,4}|redui\w{1,3}|sans|zero) (?:\w{1,10} ){0,5}(?:de son |de ses |son |ses |de )?(?:co2|carbone|emissions|empreinte)
        (?:eco|bio|vert|terra|planete)[\s-](?:friendly|responsable\w{0,1}|concu\w{0,2}|citoyen\w{0,2}|compatible|logique)
        (?:ecologiqu|ecoresponsab|biodegradab|compostab|durable et|ecocon)\w{1,6}
        (?:100|cent|totalement|entierement)<10>(?:vert\w{0,1}|recyclable\w{0,1}|ecologique\w{0,1}|durable\w{0,1})
        (?:eco[\s-]?(?:friendly|responsables?|concue?s?|citoyen\w{0,2})|ecologiques?|biodegradables?|compostables?|ecologiquement \w{3,12})
        (?:produits?|materia\w{1,2}|marque|emballages?|mode|choix|alternative|matieres?|fabrication|production|sacs?|vetements?|est|sont|100 ?%|plus|totalement|entierement) (?:\w{1,8} )?(?:durables?(?: et ecolog| pour l)|responsables?(?: et durab| de l.?environ)|verts? pour)\w{0,6}
        (?:developpement durable|mode durable|matieres? durables?|materiaux durables?|production durable)
        (?:respectueu\w{1,2}|soucieu\w{1,2}|amie?s?|bon\w{0,2}|meilleure?|benefiques?|inoffensi\w{1,2}|sans danger|responsables?|doux|respecte\w{0,2}|preserve\w{0,2}) (?:de |d.|pour |envers |avec |a |du )?(?:l.|la |notre )?(?:environnement|planete|nature|terre|climat|oceans?)
        (?:neutres?|zero|sans|libre) (?:en |de |d.)?(?:carbone|co2|emissions?|climat|plastique|dechets?|empreinte)
        (?:climatiquement neutre|neutralite carbone|bilan carbone nul)
        (?:sauv|proteg|preserv|aid)\w{1,4} (?:a sauver |a proteger |a preserver )?(?:la |l.|le |les |notre )(?:planete|environnement|nature|oceans?|climat)
        (?:sans|zero|aucun) (?:\w{1,10} )?(?:impact|dommage|pollution) (?:sur|pour|environnemental\w{0,1}|ecologique)(?: l.?environnement| la planete)?
        ne pollue\w{0,2} pas`,
      unless: phrases`
        (?:lampe|projecteur|autocollant|carte|jouet|puzzle|planetes) (?:\w{1,8} ){0,2}planete\w{0,1}
        (?:certifi\w{1,8}|grs|fsc|oeko[\s-]?tex|œko[\s-]?tex|gots|ange bleu|ecolabel|label ecologique|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|norme|label)
        ${NE}(?:ecologique|durable|biodegradable|compostable|eco)\w{0,6}
        \d{1,3} ?% (?:de )?(?:matiere )?recycle\w{0,2}
        (?:solide|resistant\w{0,1}) et durable`,
      rewrite: "voir les informations sur la matière dans l'annonce",
    },
    {
      id: "fr/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        (?:meme|n.?importe quel) (?:un |une )?(?:enfant|singe|bebe|gamin\w{0,1}|chien)<30>(?:mont|compr|sai|fai|li[ts]|arriv|y arriv)\w{0,5}
        (?:plus|moins) (?:de |d.)(?:cervelle|jugeote|bon sens|education|neurones|tete|esprit) (?:que|qu.)
        (?:achet|offr|mett|chang|nettoy|chauss)\w{0,4}(?:-vous|-toi)?<8>(?:des |de |vos |tes |une paire de )?(?:lunettes)
        (?:mytho\w{0,5}|relou\w{0,1}|lourdingue|pleurnich\w{1,4}|rale(?:ur|use)s?|chieur|chieuse|menteur|menteuse|arnaqueur|arnaqueuse|escroc|radin|radine|pingre|crevard|clochard|clocharde|assiste|ignorant\w{0,1}|ignare|inculte|ane|anesse|abruti\w{0,1}|debile\w{0,1}|demeure|idiot\w{0,1}|imbecile|cretin\w{0,1}|stupide|bete a manger|conn?ard|connasse|bouffon\w{0,2}|tocard|tocarde|boulet|naze|nul\w{0,2} a chier|minable|pathetique|ridicule|cinglee?|taree?|dingue|fou furieux|folle furieuse|hysterique|parano|malade mental\w{0,1}|mal eleve\w{0,1}|malpoli\w{0,1}|grossier|profiteur|profiteuse|voleur|voleuse|feignasse|glandeur|cassos|beauf|plouc|pequenaud|salaud|salope|encule|batard|merde|putain|pute|fdp|ntm|ta gueule|casse-?pieds|casse-?couilles|emmerd\w{1,4})s?(?= |[,.!?;]|$)
        (?:avec un peu|un minimum|un brin|un soupcon) (?:de |d.)(?:lecture|bon sens|jugeote|reflexion|cerveau|intelligence|attention)
        (?:nous|on) (?:gagner|aurait|aurions|perd|gagne)\w{0,5}<20>(?:temps)
        (?:quelle?|bravo pour|felicitations pour|chapeau pour|belle|admirable)<10>(?:intelligen|genie|perspicac|logique|culture|cerveau|lumiere|talent|capacite|finesse)\w{0,6}
        (?:bravo|felicitations|chapeau|bien joue)[\s,!]{1,3}(?:champion|genie|einstein|sherlock|l.?artiste|le genie)
        si (?:vous|tu) (?:saviez|savais|aviez|avais|lisiez|lisais|utilisiez|reflechissiez)<8>(?:lire|lu|compter|mesurer|ecrire|reflechir|votre|ton|le mode)${FAR}
        (?:allez|va|allez donc|va donc|retourn\w{1,3})<6>(?:vous |te )?(?:faire (?:voir|foutre|cuire|soigner)|pleurer|plaindre ailleurs|chercher ailleurs|vous faire|au diable|jouer|voir ailleurs|apprendre a lire|a l.?ecole)
        (?:demand(?:ez|e)|appel(?:ez|le)|fai(?:tes|s)-vous aider|fais-toi aider)<12>(?:a |par |de l.?aide a )?(?:un adulte|votre (?:maman|mere|enfant|mari)|ta (?:maman|mere)|un enfant|quelqu.?un qui sait)
        (?:nous ne sommes pas|on n.?est pas|je ne suis pas|ici ce n.?est pas|c.?est pas)<10>(?:votre (?:boniche|bonne|esclave|mere|larbin)|ta (?:boniche|mere)|vos (?:larbins|domestiques)|une (?:garderie|creche|association|oeuvre)|la charite|le secours|emmaus|les restos)\w{0,3}
        (?:taisez-vous|tais-toi|fermez-la|ferme-la|la ferme|bouclez-la|silence|ferm(?:ez|e) (?:votre|ta) (?:bouche|gueule))
        (?:arret(?:ez|e)|cess(?:ez|e)|stop|assez)<8>(?:de |avec |d.)(?:\w{1,4} )?(?:pleur|ment|chial|ral|nous (?:emmerder|faire perdre|harceler|gonfler)|m.?(?:emmerder|embeter)|votre (?:cinema|cirque)|ton (?:cinema|cirque)|vos (?:histoires|mensonges|jeremiades)|inventer|vous plaindre|te plaindre|faire (?:le|la|l.))\w{0,6}
        (?:sacre|espece de|quel|bande de|gros|pauvre|vieux|vieille) (?:\w{1,8} )?(?:con|conne|tache|client|imbecile|idiot|folle|mec|boulet|cas|nana|fille|malade|enfant gate|clown|clowns|guignol)\w{0,1}
        (?:mythos?|pf{2,4}|n.?importe quoi)(?= |[,.!?]|$)
        ne (?:soyez|sois) (?:pas )?(?:si |aussi )?(?:borne|tetu|ridicul|malpoli|impoli|stupid|ignorant|bete|naif|naive|hypocrit|menteu|pueril|cyniqu|absurd|grossi)\w{0,4}
        (?:clients?|gens|acheteurs) (?:comme ca|de ce genre|de votre espece|de votre genre)
        (?:idiot(?:e)?|imbecile|stupide|cretin(?:e)?|debile|abruti(?:e)?|connard|connasse|salaud|salope|salopard|pauvre type|pauvre con(?:ne)?|gros con|sale con(?:ne)?|bouffon(?:ne)?|attarde(?:e)?|analphabete|illettre(?:e)?|minable|enfoire(?:e)?|encule(?:e)?|batard|fdp|ntm|pute|tare(?:e)?|andouille|bon a rien|demeure(?:e)?|mongol(?:e)?|pathetique|ridicule|ordure|crapule|raclure|pourri(?:ture)|sans cervelle|rigolo)s?(?! (?:erreur|faute|de notre))
        (?:vous etes|tu es|t.?es|vous n.?etes qu.) ?(?:[\w'-]{1,10} ){0,4}(?:con|conne|bete|nul|nulle|fou|folle|malade|menteu(?:r|se)|escroc|arnaqueu(?:r|se)|voleu(?:r|se)|tricheu(?:r|se)|ignorante?|paresseu(?:x|se)|feignante?|grossi(?:er|ere)|malpolie?|impolie?|insupportable|chiante?|penible|lourd|lourde|puerile?|paranoiaque|hysterique|dechet|porc|radine?|aveugle|sourde?|une blague|un clown|une honte|exasperante?|de mauvaise foi|malhonnete)s?
        (?:question|cliente?|acheteu(?:r|se)|personne|gens|reclamation|excuse|message|bonhomme|demande) (?:aussi |si |tres |vraiment |completement )?(?:bete|stupide|ridicule|absurde|idiote?|pathetique|malpolie?|grossi(?:er|ere)|debile|de merde|menteu(?:r|se)|insupportable)s?
        (?:quel(?:le)?|espece d.?|bande d.?|sale|putain d.?) ?(?:e |es )?(?:idiot|imbecile|cretin|con|conne|clown|menteu|cliente? de|abruti|debile|radin|ignorant|bouffon|mauvaise foi|culot)\w{0,3}
        (?:merde|putain|bordel|ta gueule|ferme(?:z)?[\s-](?:la|votre gueule|ta gueule)|fermez-la|ferme-la|tais-toi|taisez-vous|va (?:te faire|chier|au diable|mourir|crever)|allez (?:vous faire|chier|au diable)|foutez|fous[\s-](?:le|moi)|degagez?|barrez-vous|casse-toi|cassez-vous|fils de (?:p|pute|chien\w{0,2}|putain|ta|salope|bourge\w{0,2})|nique|je m.?en fous|on s.?en fout|nous fait chier|me faites chier|je m.?en fiche|on s.?en fiche|nous nous en fichons|m.?en tape|lachez-nous|foutez-moi)
        (?:vous )?(?:ne )?(?:savez|sais|pouvez|peux|saurez)(?:-vous| tu|-tu)? (?:donc |meme |toujours |vraiment )?(?:pas )?(?:lire|compter|ecrire|mesurer|reflechir)[^?!.\n]{0,25}\?
        (?:vous |tu )?(?:ne )?(?:savez|sais|sait) (?:donc |meme |vraiment )?(?:pas|ni) (?:lire|compter|ecrire|mesurer|parler francais|utiliser (?:un|une))
        (?:les )?(?:gens|clients|clientes|personnes|acheteurs) comme (?:vous|toi)
        (?:etes-vous|vous etes|tu es|es-tu) (?:aveugle|sourde?|fou|folle|ivre|drogue\w{0,1}|bete|malade|serieux|bouche\w{0,1}|dans la lune)<2>(?:ou (?:quoi|quelque chose)|\?)
        (?:apprenez|apprends) (?:donc |d.?abord |deja )?(?:a )?(?:lire|ecrire|le francais|la politesse|les bonnes manieres|mesurer|compter|vivre)
        (?:utilisez|utilise|servez-vous de|ouvrez|ouvre) (?:un peu )?(?:votre (?:cerveau|tete|cervelle)|vos (?:yeux|neurones|lunettes)|ta tete|ton cerveau|tes yeux|les yeux)
        (?:arretez|arrete|cessez|cesse|ca suffit) (?:donc |un peu |enfin )?d.?(?:e |es )?(?:nous embeter|nous deranger|vous plaindre|te plaindre|pleurnicher|pleurer|mentir|inventer|nous faire perdre|me faire perdre|raconter|dire n.?importe quoi|chipoter|raler|harceler|nous harceler|faire (?:l.?enfant|semblant|votre|le malin|du cinema)|jouer|vos (?:mensonges|betises|caprices|jeremiades)|me (?:deranger|casser))
        (?:(?:nous|me) fait\w{0,2} perdre|perte de|perd(?:s|ons|re) (?:mon|notre)|gaspill\w{1,3} (?:mon|notre)) ?(?:mon |notre |du |le )?temps
        (?:qu.?est-ce que vous ne comprenez|combien de fois (?:faut|dois|devons|dois-je|faut-il)|si difficile (?:a|que|de)|meme un enfant|vous ne comprenez (?:rien|donc rien|pas le francais)|quelle partie)
        (?:la prochaine fois)[\s,]{1,2}(?:lisez|lis|regardez|reflechissez|pensez a (?:lire|mesurer)|mesurez|ouvrez)<25>(?:avant|bien|d.?abord|mieux|yeux|tete|l.?annonce|la description)`,
      unless: phrases`
        (?:adapte|sur|ideal|facile) (?:\w{1,6} )?(?:a|pour)
        (?:erreur|faute|betise|oubli|etourderie) (?:\w{1,10} )?(?:de notre|notre|de ma|a nous)
        (?:notre|ma|mon|une) (?:\w{1,8} )?(?:betise|erreur (?:stupide|bete|ridicule|idiote))
        (?:peluche|deguisement|jouet|coussin|sac|t-?shirt|motif|piege|poison|collier|figurine|nez|perruque|souris) (?:\w{1,8} ){0,3}(?:rats?|clowns?|anes?|bouffon)
        (?:desol|navr|excus|regrett)\w{1,5}<40>(?:ridicule|perdre|penible|bete|stupide|fou|con)\w{0,4}
        prix (?:dingue|fou|ridicule)|un con(?:nu|tre|gel)|parasite(?:s)? (?:sur|dans|radio|electri)
        (?:notre|nos|ma|mon|nous avons|nous avions) (?:[\w'-]{1,10} ){0,3}(?:betes?|stupides?|ridicules?|absurdes?|betise|erreur|idiote?)
        (?:n.?est|n.?y a|ce n.?est|aucune|jamais) (?:[\w'-]{1,8} ){0,3}(?:questions?|betes?|stupides?|ridicules?|idiote?)
        (?:desole\w{0,2}|navre\w{0,2}|excus\w{1,5}|pardon\w{0,3}|regrett\w{1,4})<40>(?:perdre|derang|absurde|ridicule|bete)\w{0,4}
        (?:nez|costume|perruque|masque|poisson|chaussures)[\s-](?:de[\s-])?clown
        (?:merci|ravis|remerci\w{1,4}|chance|apprecions|heureux)<40>comme (?:vous|toi)
        (?:prix|tarif) (?:fous?|ridicules?|dingues?)`,
    },
    {
      id: "fr/abusive_tone/blame or contempt",
      class: "abusive_tone",
      pattern: phrases`
        quand on (?:ne |n.)?(?:sait|comprend|est|a) (?:pas|rien)${FAR}on (?:evite|s.?abstient|n.?achete|ne commande|ne se plaint|se tait)
        (?:votre|ta|quelle|de) mauvaise foi|la mauvaise foi a (?:des|ses) limites
        ma pauvre (?:dame|fille|cherie)|mon pauvre (?:monsieur|ami|vieux|garcon)
        (?:laissez|laisse|fichez|foutez)-?(?:nous|moi)(?: donc)? (?:travailler|tranquilles?|la paix|bosser|en paix|respirer)|vous (?:le faites|faites) expres|tu (?:le )?fais expres|(?:jouez|joue)\w? (?:a l.idiot|les innocents|l.innocent)
        (?:retourn\w{1,3}|rentr\w{1,3}|repart\w{1,3}|va-t.?en|degage\w{0,2})<6>(?:vous |te |dans |a |au |en )?(?:chez (?:vous|toi|eux)|(?:votre|ton) (?:pays|bled|pays d.?origine)|bled)
        (?:il fallait|fallait|fallait-il|vous auriez (?:du|pu)|tu aurais (?:du|pu)|auriez-vous|il suffisait|suffisait)<10>(?:de |d.)?(?:lire|lu|reflech|mesur|verifi|regard|demand|compar)\w{0,3}
        (?:meme un enfant|n.?importe qui|tout le monde sauf vous|le premier venu|c.?est (?:du|une question de) bon sens|pas sorcier|pas complique|ce n.?est pourtant pas|qu.?est-ce que vous ne comprenez|il faut vous faire un dessin|je vous fais un dessin|vous etes (?:bien )?(?:le|la) seule?)
        (?:encore vous|encore toi|vous revoila|te revoila|toujours (?:a vous|en train de vous|a te) plain)
        (?:marre|ras[- ]le[- ]bol|fatigues?|saoul\w{1,2}|fatigant\w{0,1}) (?:de |d.|par )(?:vous|toi|vos|tes|votre|ce genre|ces|gens)
        (?:les gens|des clients?|clientes?|personnes) (?:comme vous|comme toi|de votre (?:espece|genre|acabit)|dans votre genre)
        (?:c.?est|c.?etait|tout est|est entierement|est) (?:\w{1,12} )?(?:de )?(?:votre|ta|ton) (?:propre |entiere )?(?:faute|probleme|erreur|negligence|ignorance|betise|stupidite|responsabilite a vous)
        (?:votre faute|ta faute|tant pis pour (?:vous|toi)|dommage pour vous|c.?est votre (?:probleme|affaire))
        (?:vous (?:auriez|aviez)|tu (?:aurais)|il (?:fallait|suffisait)(?: de)?|fallait|vous deviez)<6>(?:du |qu.?a |pu |juste |mieux )?(?:lire|lu|mesurer|mesure|regarder|regarde|reflechir|verifier|verifie|vous renseigner|renseigner|mieux lire|faire attention)(?! (?:avec nous))
        (?:visiblement|manifestement|apparemment|evidemment|de toute evidence|il est clair que|on voit (?:bien )?que|clairement)[\s,]{1,2}(?:vous|tu) (?:ne |n.)(?:avez|savez|comprenez|lisez|as|sais)<8>(?:pas|rien|jamais)
        (?:vous|tu) (?:l.?)?(?:avez|as) (?:vous-meme |toi-meme |du )?(?:casse|abime|endommage|deteriore|detruit|mal utilise)(?: vous-meme)?
        (?:a quoi (?:vous )?(?:attendiez|attendez|t.?attendais)|vous vous attendiez a quoi|qu.?esperiez-vous|que voulez-vous|vous esperiez quoi|qu.?attendiez-vous)<12>(?:pour (?:ce|un|si|cette)|a ce|avec ce|\?)
        (?:pour ce prix|a ce prix|a ce tarif)<3>(?:la )?(?:vous|que|on|il ne|faut|qu)
        (?:vous en avez pour votre argent|on n.?a que ce qu.?on paye|si vous (?:etes (?:trop )?(?:pauvre|radin|fauche)|n.?avez pas les moyens)|ne soyez pas (?:si |aussi |trop )?(?:radin|ridicule|pinailleu|dramatique|difficile|pointilleu|sensible|chochotte)\w{0,3}|si (?:ca|cela) ne vous plait pas[\s,]{1,2}(?:n.?achetez|achetez ailleurs|allez|tant pis|c.?est)|achetez ailleurs|allez voir ailleurs|n.?achetez pas alors|alors n.?achetez pas|ca m.?est egal|cela nous est egal|je m.?en moque|on s.?en moque|peu (?:m.?importe|nous importe)|ce n.?est pas (?:notre|mon) probleme|c.?est pas (?:notre|mon) probleme|faites ce que vous voulez|c.?est a prendre ou a laisser|c.?est comme ca et (?:pas|puis)|ne me racontez pas|bravo le genie|bravo champion|felicitations genie|quel genie|et alors\s?\?|debrouillez-vous|demerdez-vous|debrouille-toi)
        (?:(?:je|nous|on) (?:vous |te |l.|vous l.)?(?:ai|avons|a) (?:deja )?(?:dit|explique|repete|ecrit))<12>(?:mille|cent|\d{1,3}|plusieurs|trente-six|dix|maintes) fois
        (?:bon sens|n.?importe qui (?:avec|sait|peut|comprend)|tout le monde (?:sait|comprend)|toute personne normale|personne d.?autre ne se plaint|vous etes (?:le|la) seule? (?:a|client)|aucun autre client|les autres clients y arrivent)`,
      unless: phrases`
        ${NE}(?:votre|ta|ton) (?:faute|probleme|erreur)
        (?:desole\w{0,2}|navre\w{0,2}|excus\w{1,5}|pardon\w{0,3}|regrett\w{1,4}|notre (?:faute|erreur)|nous aurions|nous avons)
        vous auriez du (?:recevoir|avoir recu)`,
    },
    {
      id: "fr/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:notre|mon|nos|mes|un) (?:avocat|huissier)\w{0,1}
        (?:je|on|nous|mes (?:gars|potes|amis|cousins|freres)|des (?:gars|potes|amis))<12>(?:sais|savons|sait|connais|connaissons|connait|ai|avons|a|pass\w{1,5}|vien\w{1,5}|debarqu\w{1,4}|iron\w{1,2}|arriv\w{1,4}|rendr\w{1,4})<10>(?:ou (?:vous|tu) (?:habit|viv|trav)\w{1,6}|(?:votre|ton) adresse|te voir|vous voir|chez (?:vous|toi)|vos coordonnees|tes coordonnees|(?:votre|ton) nom)
        (?:vous|tu) (?:allez|vas|le|l.?) ?(?:le |la |l.)?(?:regrett|pay|entendr|voir ce|comprendr)\w{1,4}
        (?:si|encore (?:un|une)|continu\w{1,3}|un (?:seul )?(?:message|mot) de plus)${FAR}(?:plainte|avocat|police|(?:vous|te) bloqu|signal|liste noire|consequenc|poursui|regrett|paierez|le payer|payerez|mes gars|publi|diffam|justice|tribunal)\w{0,8}
        (?:liste noire|poursuites? (?:judiciaires|penales)|actions? en justice|mise en demeure|diffamation|depos\w{1,3} plainte contre|gare a (?:vous|toi)|faites (?:bien )?attention a (?:vous|ce que)|fais gaffe|mefiez-vous|mefie-toi|a vos risques|vous (?:etes|voila) prevenu|t.?es prevenu|dernier avertissement)\w{0,3}
        (?:je vais|nous allons|on va|je viendrai|nous viendrons|je passerai)<6>(?:passer |venir |debarquer )?(?:chez (?:vous|toi)|a votre (?:domicile|travail))(?! (?:livrer|pour|recuperer))
        (?:nous|je|on) (?:allons|vais|va|pouvons|peux|pourrions) (?:donc |vous |te |t.|devoir vous )(?:denoncer|poursuivre|bloquer|signaler|exposer|bannir|punir|attaquer|retrouver|faire (?:payer|regretter)|mettre sur (?:la |notre )?liste noire|trainer (?:en|devant)|blacklister)
        (?:nous|je|on) (?:vous |te |t.)(?:denonce\w{0,5}|poursui\w{1,6}|bloque\w{0,5}|signale(?:rons|rai|ra)|banni\w{1,5}|attaque\w{0,5}|blackliste\w{0,5}|traine\w{0,5} en|ferons payer|ferai payer|retrouver\w{1,3})(?! (?:le|la|les|un|une|votre colis|dans|aupres))
        (?:deposer|deposerons|deposerai|porter|porterons|porterai)<3>plainte (?:contre vous|contre toi)
        (?:(?:engager|intenter|prendre|entamer|engagerons|prendrons)<8>(?:des |une )?(?:poursuites|action en justice|mesures (?:legales|juridiques)|action judiciaire)<6>(?:contre vous|a votre encontre))
        (?:vous (?:allez (?:le )?regretter|le regretterez|le paierez|allez (?:le )?payer|aurez affaire a|entendrez parler de|aurez des nouvelles de (?:notre|mon) avocat|en subirez les consequences|allez voir)|tu (?:vas (?:le )?regretter|le regretteras|vas voir)|ca va mal (?:finir|se passer))
        (?:nous savons|je sais|nous avons|j.?ai|on sait)<3>(?:ou vous (?:habitez|vivez)|ou tu habites|votre adresse|vos coordonnees|ton adresse|votre numero)<25>(?:alors|et|attention|!|souvenez|n.?oubliez|donc|mefiez)
        (?:je vous|nous vous|on vous) (?:previens|prevenons|avertis|avertissons|aurai prevenu|aurons prevenu|mets en garde)
        (?:dernier avertissement|derniere mise en garde|attention a ce que|vous feriez mieux d.?|faites (?:bien |tres )?attention a (?:vous|ce que)|ne (?:nous|m.|me) (?:forcez|obligez) pas|ne me poussez pas|gare a vous)
        (?:avocats?|police|tribunal|justice|plainte|gendarmerie)<25>(?:contre vous|a votre encontre|si vous (?:ne|continuez|insistez|laissez|publiez|ouvrez|reclamez|n.))
        si vous (?:laissez|publiez|ecrivez|ouvrez|reclamez|mettez|renvoyez|retournez|continuez|insistez|postez|deposez)<40>(?:nous|je|on) (?:vous |t.|te |allons vous |vais vous )(?:denonc|poursui|bloqu|signal|bann|attaqu|blacklist)\w{0,6}`,
      unless: phrases`
        (?:cabinet|robe|deguisement|cadeau pour|livre|mug|jus d)
        (?:signal|denonc|reclam|bloqu)\w{1,6}<20>(?:ceci|cela|le cas|l.?incident|la perte|le probleme|la carte|au transporteur|le vol|la poste)
        (?:previens|prevenons|avertis|avertissons) (?:des|lorsque|quand|que votre|du|de l|par|si le)
        (?:desole\w{0,2}|excus\w{1,5}|nous regrettons|je regrette)`,
    },
    {
      id: "fr/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:clique|bande|guignols|clowns|incapables|ceux|celui|gens) (?:\w{1,6} ){0,2}au pouvoir
        (?:president|gouvernement|ministre)s? (?:pareil|comme (?:ca|celui|le notre))s?
        (?:vote (?:bien|mal|pour)|avai(?:en)?t (?:bien |mal )?vote|voteront|votent|votaient|aux urnes)
        (?:le seigneur|dieu|le ciel) (?:\w{1,8} ){0,2}(?:envoi|met|eprouv|enseign|veu|dispos)\w{1,4}
        (?:gouvernement|president|presidente|ministres?|politiciens?|politiques|politicards?|partis?|gauche|gauchistes?|gauchos|droite|fachos?|droitards?|extreme[- ](?:droite|gauche)|macron\w{0,5}|melenchon\w{0,4}|le pen|zemmour|bardella|senateurs?|deputes?|maires?|regime|dictature|elections?|electeurs?|electrices?|votes?|vot(?:er|ez|e|es|ent|eront|ait|iez)|socialisme|communis\w{1,3}|capitalisme|feminist\w{1,2}|feminazis?|wokes?|wokistes?|syndicats?|gilets jaunes|guerre|sanctions|revolution|immigration)${FAR}(?:faute|cause|vol|corromp|pourri|incapable|honte|honnete|detrui|ruin|mal|vot|deteste|devrait|merit|menteur|mensonge|desastre|misere|gagn|traitr|impot|douane|colis|bloqu|retir|arret)\w{0,8}
        a cause d(?:u|e la|es|e ce|e cette|e ces) (?:\w{1,8} )?(?:gouvernement|president|ministre|politiciens?|politiques|parti|gauche|droite|grevistes|syndicats|communistes|immigres|etrangers|migrants)
        (?:retourn\w{1,3}|rentr\w{1,3}|repart\w{1,3})<6>(?:vous |te |dans |a |au |en )?(?:chez (?:vous|toi|eux)|(?:votre|ton) (?:pays|bled))
        (?:de|d.|la|par|dans|chez) ?(?:la-bas|votre pays|ton pays|ces pays|ce pays|chez vous|votre region|vos origines)<30>(?:rien de bon|n.?arriv|ne vien|tous|toujours|jamais|on sait|volent|mentent|ne (?:sait|savent))\w{0,4}
        (?:immigres?|etrangers?|refugies?|migrants?|arabes?|noirs|gitans?|juifs?|juives?|musulman\w{0,2}|catholiques?|chretiens?|athees?|sectes?|heretiques?|infideles?|mecreants?|pecheurs)<20>(?:sont|toujours|ne|jamais|comme|qui|volent|tous|pareils|devraient)
        (?:dieu|jesus|le christ|allah|mahomet|satan|le diable|la bible|le coran|le seigneur|la vierge|le ciel) (?:\w{1,6} ){0,3}(?:puni|aim|deteste|sait|jug|sauv|pardonn|veut|voul|regard|voi|ecout|dit|fera|pay|interdi|pourvoi|vous|t)\w{0,6}
        (?:allez|va|retournez|priez|prie|convert\w{1,6}|confess\w{1,3}|repent\w{1,3})<8>(?:a la messe|a l.?eglise|a la mosquee|prier|dieu|pour votre ame|pour ton ame|au temple|vos peches|jesus)
        (?:votre|ta|notre|ma|une autre|la vraie|fausse|sa) (?:religion|foi|secte|eglise)(?! (?:de))
        (?:musulman\w{0,3}|chretien\w{0,3}|juifs?|juives?|hindous?|bouddhistes?|catholiques?|athees?|infideles|paiens|mecreants)<20>(?:sont|est|toujours|jamais|devraient|comme vous|croient|ne|seulement|clients|acheteurs|detestent|pays|gens)
        (?:dieu|jesus(?: christ)?|allah|le seigneur|bouddha|le diable|satan|le karma)<6>(?:va |vous |te |le |nous |s.)?(?:puni|aime|hait|voit|sait|juge|sauve|pardonn|veu|regarde|entend|pourvoi|fera|dira|charger|rend)\w{0,6}
        (?:religion|eglise|sainte bible|saint coran|evangile)(?! de)<12>(?:interdi|vraie|fausse|dit|ordonne|notre|catholique|musulmane)\w{0,5}
        (?:notre|ma|votre|a cause de la|vraie|fausse) (?:religion|foi chretienne|foi)
        (?:je|nous) (?:prie|prions|prierai|prierons) (?:pour (?:vous|toi|votre)|dieu)
        (?:trump|biden|obama|kamala|poutine|putin|zelensk\w{1,2}|xi jinping|netanyahou?|macron|le pen|melenchon|bardella|zemmour|hollande|sarkozy|erdogan|orban|meloni|elisabeth borne|gabriel attal|trudeau|communistes?|socialistes|fascistes?|nazis?|fachos?|gauchistes?|gauchos|macronistes?|l.?extreme[\s-](?:droite|gauche)|la gauche au pouvoir|rassemblement national|france insoumise|gilets jaunes)
        (?:vot(?:ez|er|e|ons|e) (?:pour|contre)|pour qui (?:votez|vous votez)|(?:souten|souti)\w{1,4} (?:le|la|l.)? ?(?:parti|president|gouvernement|guerre)|(?:notre|votre|ce|leur) (?:president|gouvernement|regime)|gouvernement (?:corrompu|incompetent|de merde|de voleurs|d.?incapables)|politiciens? (?:corrompu|pourri|voleur)\w{0,2}|(?:a cause|faute) (?:du|des|de) (?:gouvernement|politiciens|president)|le gouvernement (?:est|n.|ne|vole))
        (?:taiwan|tibet|hong kong|crimee|cachemire|palestine|gaza|donbass?|xinjiang|l.?ukraine|ukraine|israel|catalogne|gibraltar|kosovo|malouines|sahara occidental|corse|bretagne|haut-karabagh|kabylie|nouvelle-caledonie|le quebec)<10>(?:est|sont|etait|appartien\w{1,4}|devrait|doit|independ\w{1,6}|fait partie|occupe\w{0,1}|sera|n.?est)<20>(?:partie|chin\w{1,5}|russ\w{1,3}|pays|independ\w{1,6}|l.?inde|pakistan|ukrain\w{1,5}|israel\w{0,5}|libre|nous|notre|a nous|argentin\w{0,2}|espagnol\w{0,2}|anglais\w{0,2}|territoire|province|maroc\w{0,4}|vole\w{0,1}|nation|serbie|palestinien\w{0,2}|francais\w{0,2})
        (?:vive|a bas|liberez|liberte pour|boycott\w{0,3}|soutien a|nous soutenons|mort a|avec) (?:la |l.|le )?(?:palestine|israel|ukraine|russie|tibet|taiwan|chine|gaza|guerre|algerie francaise|frexit)
        (?:terroristes?|genocide|immigres (?:clandestins|sont|toujours)|migrants (?:sont|toujours)|refugies (?:sont|toujours)|l.?avortement|separatistes?|grand remplacement)
        (?:(?:tous |toujours )?(?:les|vous les|ces|typique(?:ment)?(?: des)?|typiquement|comme tous les|sales) )(?:clients |acheteurs )?${NATIONS}<25>(?:sont|etes|toujours|jamais|se plaignent|ralent)
        (?:typiquement|bien|encore un) ${NATIONS}
        ${NATIONS} (?:sont |etes |toujours |jamais |tous |si |tres |des |les ){1,4}${BAD_TRAIT}
        (?:les gens|les clients|les acheteurs) (?:de|dans) (?:votre|ton|ce) pays (?:sont|toujours|jamais|ne|se)`,
      unless: phrases`
        (?:est|sont) (?:\w{1,6} )?parti\w{0,2} (?:le \d{1,2}|hier|ce matin|vers|chez|aujourd)
        (?:droite|gauche) (?:du|de la|de l.|et|ou|en|vers)
        (?:a|de|la|cote|vers la|main|pied|chaussure|manche|bouton|pedale|gant|ecouteur|vis|roue|porte|a la) (?:\w{1,4} )?(?:droite?|gauche)(?! (?:vote|est au pouvoir|gouvern))
        (?:droits? (?:de|du|des|a la|au) )
        (?:maire|partie|parti) (?:avec|ce matin|hier|de l.?entrepot|en livraison)|guerre des etoiles|jeu de guerre
        (?:colis|commande|paquet|article|livreur|transporteur)<12>(?:est |sont )?parti\w{0,2}
        (?:ferme\w{0,2}|ferie\w{0,1}|conges?|vacances|bureau\w{0,1}|retard\w{0,1}|expedi\w{1,5}|envo\w{1,4}|livr\w{1,5}|repren\w{1,5}|rouvr\w{1,5})<40>(?:aid|ramadan|noel|paques|pentecote|ascension|toussaint|assomption|diwali|nouvel an|14 juillet)
        (?:collier|pendentif|figurine|statue|poster|affiche|livre|deguisement|masque|t-?shirt|bracelet|bougie|decoration|tapisserie|autocollant|chapelet|tapis|mug|croix|medaille|bijou)
        (?:expedi|envo|livr)\w{1,5} (?:a|en|vers|au) (?:taiwan|hong kong|ukraine|israel|palestine|kosovo|corse|bretagne|gibraltar|quebec)
        dieu merci`,
    },
    {
      id: "fr/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:que )?dieu (?:vous |te |nous |le )?(?:benisse|garde|protege|accompagne)
        (?:si dieu (?:le )?veut|inch ?allah|inshallah|grace a dieu|amen|gloire a dieu|loue soit|soyez beni\w{0,2}|hamdoulillah|al hamdoulillah|dieu merci)`,
      unless: phrases`
        le amen`,
      rewrite: "",
    },
    {
      id: "fr/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:nous|je|on)(?: allons| vais| va)? (?:vous |te |le |la |l.|vous le |vous l.)?(?:rembours(?:er|erons|erai|era|ons|e)|dedommag(?:er|erons|erai|eons|e)|indemnis(?:er|erons|erai|ons|e)|restitu(?:er|erons|erai|ons)|compens(?:er|erons|erai|ons)|recredit(?:er|erons|ons))
        (?:nous|je|on)(?: allons| vais| va)? (?:vous |te )?(?:ferons|ferai|faisons|fais|faire|accord(?:ons|erons|e|erai|er)|offr(?:ons|irons|e|irai|ir)|propos(?:ons|erons|e|er)|donn(?:ons|erons|e|erai|er)|vers(?:ons|erons|e|erai|er)|effectu(?:ons|erons|e|er)|emett(?:ons|rons|rai|re)|proced(?:ons|erons|erai|er)|envoyons|enverrons|octroyons)(?: [\w'-]{1,10}){0,3} (?:remboursements?|avoir de|compensation|indemnite|indemnisation|dedommagement|remise|reduction|argent|rabais|ristourne|geste commercial|cashback|\d{1,3} ?%|\d{1,4} ?€)
        (?:nous (?:pouvons|pourrions|voulons|souhaitons|nous engageons a|sommes prets a|acceptons d.)|je (?:peux|pourrais|veux|souhaite|m.?engage a|suis pret a)|on peut) ?(?:vous |te )?(?:rembourser|dedommager|indemniser|verser|payer|couvrir|prendre en charge|faire|accorder|offrir|proposer|effectuer|rendre)<20>(?:remboursement|argent|montant|integralite|totalite|compensation|reduction|remise|tout|frais|port|dommage|difference|reparation|douane|couts?|moitie|partie|geste|\d)
        (?:nous (?:pouvons|pourrions|allons)|je (?:peux|vais|pourrais)|on (?:va|peut)) (?:vous |te )(?:rembourser|dedommager|indemniser)
        vous (?:allez |)(?:recevrez|aurez|obtiendrez|recevoir|recupererez|recuperer|obtenir)<10>(?:un |le |votre |une |tout le )?(?:\w{1,10} )?(?:remboursement|argent|compensation|indemnisation|dedommagement|montant|cashback|avoir)
        (?:vous )?(?:serez|seras|allez etre) (?:\w{1,14} )?(?:rembourse|dedommage|indemnise)\w{0,2}
        (?:remboursement|compensation) (?:complet|total|integral|partiel|immediat|a 100 ?%|garanti)\w{0,1}<8>(?:aujourd|demain|de notre|immediat\w{1,7}|pour vous|dans \d|si|sans|maintenant|et|garanti|sous)
        (?:le |votre )?(?:remboursement|argent|compensation|montant|somme)<12>(?:sera|vous sera|vous est) (?:\w{1,14} )?(?:envoye|paye|fait|transfere|vire|restitue|rembourse|verse|credite|effectue|rendu)\w{0,2}
        (?:(?:nous|on|je) (?:prenons|prendrons|prend|prends|payons|paierons|couvrons|couvrirons|remboursons|rembourserons)<12>(?:les|le|la|vos|tous les) (?:frais|couts?|port|retour|envoi|douane|taxes|reparation))
        (?:frais|couts?|port|retour|envoi)<20>(?:sont |seront |est |sera )?(?:a notre charge|a nos frais|pris\w{0,2} en charge par nos soins|pour nous)
        (?:le double|le triple) de (?:votre|la) (?:argent|mise|somme)`,
      unless: phrases`
        ${PLATFORM_ACTS}
        ${VIA}
        remboursement (?:d.?amazon|de shopee|de la plateforme|de tik ?tok)
        ${NE}(?:rembours|compens|promet|offr|garanti|donn|pay|vers|decid|fai|indemnis|propos|accord|dedommag)\w{0,7}
        (?:une fois qu.?e?|lorsqu.?e?|quand|apres qu.?e?|des qu.?e?|si) ?(?:amazon|shopee|lazada|tik ?tok|la plateforme|la marketplace)
        (?:consult|demand|verifi|voir|renseign|sollicit|examin|transm)\w{0,6}<25>(?:si|un|une|le|la|possib\w{2,6})<20>(?:rembours|compens|indemnis|reduction)\w{0,6}`,
      rewrite: "nous allons vérifier ce que nous pouvons faire et vous écrirons ici",
    },
    {
      id: "fr/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:nous|je|on)(?: allons| vais| va)? (?:vous |te )?(?:en )?(?:(?:re)?envo(?:yons|ie|yer)|(?:r)?enverrons|(?:r)?enverrai|renvoyons|reexpedi(?:ons|erons|er)|expedi(?:ons|erons|er)|offr(?:ons|irons|e|irai|ir)|remplac(?:ons|erons|e|erai|er|eons)|echang(?:eons|erons|er))<20>(?:un autre|une autre|nouveau|nouvelle|nouvel|remplacement|neuf|neuve|gratuit\w{0,5}|sans frais|cadeau|piece|article|l.?article|produit)
        (?:nous (?:pouvons)|je peux|on peut) (?:vous |te )?(?:envoyer|renvoyer|offrir|echanger|remplacer)<20>(?:un autre|une autre|nouveau|nouvelle|remplacement|neuf|gratuit\w{0,5}|sans frais|cadeau|piece)`,
      unless: phrases`
        ${NE}(?:envo|enverr|echang|remplac|promet|pouv)\w{0,6}`,
    },
    {
      id: "fr/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:garanti|promet|promets|assur|jur)\w{0,6}<35>(?:livr\w{1,6}|arriv\w{1,5}|expedi\w{1,5}|recev\w{1,4}|recevoir|parti\w{0,2}|aurez|envoy\w{1,3})<20>(?:le|avant|en|dans|demain|aujourd|cette|ce|d.?ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|pour|sous)
        (?:arriver\w{0,1}|arrive|recevrez|aurez|partira|sera livre\w{0,1}|serez livre\w{0,1})<8>(?:a coup sur|sans faute|certainement|assurement|garanti|sans aucun doute|avec certitude|forcement|c.?est sur)<15>(?:le|avant|en|dans|demain|aujourd|cette|ce|d.?ici|lundi|vendredi)
        (?:a coup sur|sans faute|certainement|avec certitude)[\s,]{1,2}(?:vous |il |elle |le colis |la commande )?(?:le |l.)?(?:arriv|recev|aurez|partira|sera livr)\w{0,4}<15>(?:le|avant|en|dans|demain|aujourd|cette|ce|d.?ici|lundi|vendredi)
        (?:demain|aujourd.?hui|cette semaine|lundi|mardi|mercredi|jeudi|vendredi)<15>sans faute`,
      unless: phrases`
        ${NE}(?:garanti\w{1,5}|promett\w{1,4}|promet\w{0,1}|assur\w{1,4})
        (?:assurez-vous|assurons-nous|s'assurer|nous assurer|vous assurer)`,
      rewrite: "veuillez consulter la date de livraison estimée dans votre commande",
    },
  ],
};
