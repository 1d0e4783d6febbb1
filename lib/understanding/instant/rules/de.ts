import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:amazon|shopee|tik ?tok(?: shop)?|ebay|etsy|otto|temu|kaufland|der plattform|die plattform|plattform)";
const SOCIAL =
  "(?:tik ?tok|facebook|fb|twitter|insta(?:gram)?|you ?tube|yt|social media|netz|internet|trustpilot|google|trusted shops|foren|forum|gruppen?|storys?|oeffentlich|offentlich|online|uberall|whatsapp-?gruppe|reddit|jodel)";
const BAD =
  "(?:schlecht\\w{0,5}|negativ\\w{0,4}|mies\\w{0,4}|vernichtend\\w{0,2}|katastrophal\\w{0,2}|uble?\\w{0,2}|miserabl\\w{0,2}|grottig\\w{0,2}|mangelhaft\\w{0,2}|ehrlich-?schlecht\\w{0,2})";
const REVIEW =
  "(?:bewertung(?:en)?|rezension(?:en)?|rezi|rezis|review|reviews|kritik|kommentare?|feedback|sternebewertung|produktbewertung)";
const MONEY =
  "(?:geld|kohle|erstatt\\w{1,5}|rue?ckerstatt\\w{1,5}|zurue?ckerstatt\\w{1,5}|rue?ckzahlung|zurue?ckzahl\\w{1,4}|zahl\\w{1,4}|gutschrift|ue?berweis\\w{1,4}|\\d{1,5} ?(?:€|euro|eur|piepen|mucken)|rabatt|kaufpreis|betrag|zehner|zwanziger|funfziger|\\d{1,4} euro|entschadig\\w{1,5}|paypal|preis\\w{0,8})";
const BACK =
  "(?:geld|kohle|erstatt\\w{1,5}|rue?ckerstatt\\w{1,5}|zurue?ckerstatt\\w{1,5}|rue?ckzahlung|gutschrift|kaufpreis|betrag|\\d{1,5} ?(?:€|euro))";

/** German of Germany, Austria and Switzerland. Umlauts are seen as plain letters ("fur" as "fur"). */
export const deRules: RuleSet = {
  language: "de",
  rules: [
    {
      id: "de/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        gibt (?:es )?einen stern
        (?:in|im) (?:den |der |meinen |eurer )?(?:bewertung(?:en)?|rezension(?:en)?)<30>(?:festhalt\w{1,2}|dokumentier\w{1,3}|beschreib\w{1,3}|klipp und klar)
        (?:ein|einen|1|null|0|nur ein|zwei|2|einem) (?:einzigen |einziger |mickrigen |einzelnen )?stern(?:e|en|chen)?
        (?:1|ein|einstern|null|0)-?(?:sterne?|stern)-?(?:bewertung|rezension|review|rezi)?
        ${BAD} (?:\w{1,12} )?${REVIEW}
        ${REVIEW}<25>(?:wird|fallt|kommt|sieht|lautet|schreib\w{1,2}|geht)<15>(?:entsprechend|dementsprechend|schlecht|negativ|ubel|mies|vernichtend|nicht (?:gut|schon|nett|positiv)|deutlich|saftig|bose)
        (?:entsprechend|dementsprechend|schlecht|negativ|mies|gnadenlos|mit (?:einem|1|null|0)<8>stern\w{0,2})<10>(?:bewert\w{1,4}|rezensier\w{1,3}|beurteil\w{1,3})
        (?:bewert|rezensier)\w{1,4}<15>(?:entsprechend|dementsprechend|schlecht|negativ|mit (?:einem|1|null|0)|mies)
        (?:in|in der|in meiner|in die|in eine[rm]?|mit einer|per)<6>(?:bewertung|rezension|review|rezi|kommentaren?|kommentarspalte)<25>(?:schreib\w{1,3}|erzahl\w{1,3}|erwahn\w{1,4}|steh\w{1,3}|les\w{1,3}|schilder\w{1,3}|klarstell\w{1,3}|nachzulesen|reinschreib\w{1,3})
        (?:schreib|erzahl|erwahn|les|steht|schilder|sehen)\w{0,4}<25>(?:in (?:der|meiner|den|die|eurer|einer)|als) (?:bewertung(?:en)?|rezension(?:en)?|review|kommentaren?|rezi)
        (?:bewertung\w{0,2}|sterne|ruf|schnitt|rating)<15>(?:runter|versau\w{1,4}|ruinier\w{1,3}|drucken|kaputt|senken|leiden|wert)
        sterne?<10>(?:weniger|abzug|abziehen|ziehe ich ab)
        (?:freut|freuen sie|freu|macht|machen sie|stellt|stellen sie)<14>auf<15>(?:bewertung|rezension|review|rezi|kommentar)`,
      unless: phrases`
        (?:bewertung|rezension)\w{0,2}<12>(?:gelesen|gesehen)
        (?:gelesen|gesehen|lese|sehe|warum|wieso|es gibt (?:viele|schlechte|einige|so)|andere\w{0,1}|viele|manche)<25>(?:bewertung\w{0,2}|rezension\w{0,2}|sterne?|kommentare?)
        (?:aus versehen|versehentlich|irrtumlich|vertippt)
        (?:nicht|keine?|nie|ungern)<6>(?:${BAD}|schlecht\w{0,2})
        (?:keine?|nie)<14>(?:bewertung|rezension)
        (?:positive?|gute|tolle|5|funf|super|beste|nette|schone|top)<3>(?:sterne|bewertung|rezension|5-sterne)
        (?:wird|fallt)<12>(?:positiv|gut|super|toll|bestens)
        (?:hotel|michelin|energie)`,
    },
    {
      id: "de/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        gibt (?:ein |nen |einen )?(?:video|thread|post|beitrag) (?:auf|bei|uber|ue?ber)
        oe?ffentlich gemacht|schreib\w{0,2}<12>in alle \w{0,8}(?:foren|gruppen)
        schreib\w{0,2}<20>(?:auf|bei) (?:google|trustpilot)|auf google schreib\w{0,2}
        (?:steht|landet|kommt|gibts|gibt es|geht)<25>(?:ue?berall im internet|auf reddit|auf jodel|in (?:der|die) \w{3,20}gruppe|bei facebook|auf facebook|auf google|auf tiktok|heute abend online)
        in der \w{3,20}gruppe<20>(?:horen|lesen|erfahren|schreib\w{1,3})
        (?:schreib|erzahl)\w{0,3}<8>(?:ue?berall|jedem)<30>(?:was|wie)<15>(?:fue?r ein|ihr|sie|euer|laden)
        (?:oe?ffentlich|publik) machen
        auf meinem (?:account|kanal|profil|blog)<20>(?:zeig\w{1,2}|erzahl\w{1,2}|bericht\w{1,3}|auspack\w{1,3})
        auf (?:google|trustpilot|facebook)<8>schreib\w{0,2}
        (?:thread|video|post|beitrag) ue?ber (?:euch|sie|den laden|euren)
        (?:post|veroe?ffentlich|stell|lad|teil|schreib|erzahl|poste|zeig|mach|pack|komm|land|geh|verbreit|hau|setz)\w{0,4}<40>(?:auf|bei|in|im|ins|ue?ber|via)<10>${SOCIAL}
        (?:auf|bei|in|im|ins|uber)<8>${SOCIAL}<35>(?:posten|poste|veroe?ffentlich\w{1,3}|stell\w{1,2}|hochlad\w{1,2}|lad\w{1,2}|teil\w{1,2}|erzahl\w{1,2}|zeig\w{1,2}|erfahr\w{1,3}|landen?|warn\w{1,2}|bekannt|breit)
        (?:video|tiktok|reel|post|beitrag|story|thread)<20>(?:drehen|drehe|machen|mache|hochladen|online|stellen|dazu|daruber|damit)<25>(?:jeder|alle|leute|man|andere|sieht|sehen|euch|sie|wie)
        damit<5>(?:jeder|alle|die leute|andere|die welt|niemand|keiner|die kunden)<15>(?:sieht|sehen|weiß|weiss|wissen|erfahr\w{1,3}|kauft|kaufen|reinfallt|reinfallen|gewarnt|mitbekomm\w{1,2})
        (?:alle|jeder|die ganze welt|jeder kunde|ganz \w{3,12}|meine follower|meine abonnenten|meine community)<15>(?:wird|werden|soll|sollen|sollte|darf)<10>(?:erfahr\w{1,3}|wissen|sehen|davon|horen)
        (?:warn\w{1,3})<20>(?:alle|jeden|andere|leute|freunde|bekannte|kaufer|kunden|vor euch|vor ihnen|vor diesem)
        (?:mache|mach|machen)<8>(?:euch|sie|das|den laden)<6>(?:publik|bekannt|oe?ffentlich|viral|beruhmt)
        (?:geht|gehen)<6>viral
        an den pranger`,
      unless: phrases`
        produkttest|testen|kanal mit|interesse
        interesse an|produkttest|provision|darf sie
        whatsapp verwenden
        (?:lieb|begeister|empfehl|empfohlen|weiterempfehl|toll|super|schon|hue?bsch|kooperation|collab|kolla|influencer|creator|unboxing|werb|zusammenarbeit|zufrieden|glucklich|traumhaft|wunderschon)\w{0,8}
        (?:auf|bei|uber) ${SOCIAL}<10>(?:gesehen|gefunden|entdeckt|aufmerksam)
        (?:gesehen|gefunden|entdeckt)<12>${SOCIAL}
        (?:gratis|kostenlos|muster|danke)`,
    },
    {
      id: "de/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        fall<12>(?:amazon|paypal|tiktok|ebay)<16>(?:angelegt|eroffnet|eroe?ffnet|offen|lae?uft|lauft)
        (?:hole?|hol|buche?|lasse?)<14>(?:geld|alles|betrag|es|zahlung)<15>(?:uber|bei|durch|von) (?:meine|meiner|die|der) (?:bank|kreditkarte|sparkasse)
        (?:zur|die|meine) bank<15>(?:regelt|buch\w{1,2}|hol\w{1,2}|storni\w{1,3}|und)<12>(?:das|zurue?ck|alles)?
        paypal-?\s?fall
        beschwerde<8>(?:offen|lauft|eingereicht|eroffnet)
        (?:shop|laden|hae?ndler|verkae?ufer|sie|euch)<6>(?:der|bei der|an die) plattform<4>meld\w{1,3}
        (?:charge ?-?back|chargeback-?verfahren|kae?uferschutz|kae?uferschutz-?fall|rue?ckbuch\w{1,5}|zurue?ckbuch\w{1,5}|rue?ckbelast\w{1,5}|rue?ckgebucht|zurue?ckgebucht|rue?cklastschrift)
        a[ -](?:bis|to|-)[ -]?z(?:-?(?:garantie|antrag|fall|claim))?
        (?:lastschrift|zahlung|abbuchung|betrag|geld)<15>(?:zurue?ckholen|zurue?ckzieh\w{1,2}|widersprech\w{1,2}|widerrufen|reklamier\w{1,2}|stornier\w{1,2})<20>(?:bank|kreditkarte|paypal|sparkasse|lass\w{1,2})?
        (?:bank|sparkasse|kreditkart\w{1,12}|visa|mastercard)<25>(?:rue?ckgangig|zurue?ckhol\w{1,3}|zurue?ckbuch\w{1,3}|holt|reklamier\w{1,3}|widerspr\w{1,5}|buch\w{1,3} zurue?ck|storno|eingeschaltet|reklamation)
        (?:fall|streitfall|konflikt|dispute|beschwerde|reklamation|antrag|kae?uferschutz|meldung|anzeige)<20>(?:bei|an|ue?ber|gegen)<5>(?:${PLATFORM}|paypal|klarna|meiner bank|der bank|visa)
        (?:bei|an|uber)<4>(?:${PLATFORM}|paypal|klarna|der bank|meiner bank)<25>(?:fall|streitfall|konflikt|beschwer\w{1,4}|gemeld\w{1,2}|meld\w{1,3}|reklamier\w{1,3}|beanstand\w{1,4}|antrag|eroffne\w{0,2}|eingereicht|kae?uferschutz)
        (?:meld|gemeldet|beschwer|anzeig|report)\w{0,4}<15>(?:euch|sie|dich|das|den (?:shop|laden|hae?ndler|verkae?ufer)|diesen (?:shop|hae?ndler|verkae?ufer))?<6>(?:bei|an) (?:die |der |den )?${PLATFORM}
        (?:melde|meld|melden|gemeldet)<6>(?:euch|euren|ihren|diesen|den|eure|ihr) ?(?:shop|laden|hae?ndler|verkae?ufer|account|konto|angebot|seite)
        (?:habe|hab|werde|werd)<6>(?:euch|sie) (?:\w{1,8} )?(?:gemeldet|melden|reported)
        ${PLATFORM}<8>(?:eingeschaltet|einschalten|informiert|informieren|benachrichtigt|entscheid\w{1,3}|kummert|regelt|wird sich|kontaktiert)
        (?:schalte|schalt|informiere|kontaktiere)<12>${PLATFORM}<6>(?:ein|daruber|deswegen|wenn)?
        (?:konflikt|streitfall|dispute) (?:eroffne\w{0,2}|gemeldet|auf|offen)`,
      unless: phrases`
        (?:kann|konnen|konnt|koennt|koennen|konnte) (?:mir|ihr|sie|man|ich)
        (?:ruckbuchung|rue?ckbuchung)<14>(?:schon|veranlasst|dauert|wann)|wann<20>rue?ckbuch\w{1,3}
        kae?uferschutz (?:aktiv\w{1,6}|automatisch|inklusive|dabei)
        von a bis z
        (?:zusteller\w{0,1}|paketboten?|boten?|dhl-?fahrer|postbote|spediteur|lieferant|fahrer)
        (?:kein\w{0,2}|nicht|ohne)<12>(?:beschwer\w{1,4}|streit|dispute|melden|kae?uferschutz)
        (?:greift|gilt|gibt es|bietet|bieten|habe ich|mit|hat man|inklusive)<14>kae?uferschutz
        verbraucher|polizei|anwalt
        schutzhulle`,
    },
    {
      id: "de/legal/lawyer, court, police or consumer authority",
      flag: "legal",
      pattern: phrases`
        (?:stell|mach|erstatt)\w{0,3}<8>(?:ich )?(?:eine? |ne )?(?:straf)?anzeige
        (?:rechts)?anwalt\w{0,2}<8>(?:holt|regelt|klart|macht)
        marktaufsicht|konsumenteninformation|verbraucherstelle|landeskriminalamt
        (?:rechts)?anwalt\w{0,4}<25>(?:wird|werde|meldet|schreib\w{1,3}|schickt|kummert|ubernimmt|ubergeb\w{1,3}|eingeschaltet|einschalten|hat|ist (?:schon|bereits|informiert|dran)|setzt|liegt|pruft|sagt|hort|informiert|beauftragt|freut)
        (?:zum|mit (?:meinem|einem|dem)|an (?:meinen|einen|den)|einen|meinen|meinem|beim|ue?ber meinen)<5>(?:\w{1,8} )?(?:rechts)?anwalt\w{0,2}
        von (?:meinem|unserem|meiner) (?:rechts)?anw[al]\w{1,5}
        (?:bin|als|ist)<6>(?:rechts)?anw[a]lt(?:in)?<30>(?:recht\w{0,2}|klag\w{1,3}|gesetz|bgb|verklag\w{1,3}|schritte|schreib\w{1,2}|mahn\w{1,4})
        (?:rechtliche|gerichtliche|juristische)\w{0,1} (?:schritte|konsequenzen|mittel|weg|hilfe|folgen|beratung)
        rechtsweg|rechtsschutz\w{0,14}|rechtsbeistand|rechtsabteilung|mahnbescheid|mahnverfahren|einstweilige|zivilklage|sammelklage
        (?:vor|beim|vorm|zum|ans|ans?|bei) (?:dem |das )?(?:amts|land|bezirks|handels|friedens)?gericht(?! mit)
        (?:vor|in) (?:den )?(?:kadi|gericht)
        (?:amtsgericht|landgericht|bezirksgericht|betreibung|betreibungsamt)
        (?:ver|ein)?klag(?:e|en|t) (?:ich |sie |euch |das |den |wir |gegen |einreichen|ein )
        (?:verklag\w{1,3}|klage (?:ein|gegen|eingereicht|einreichen|erheben)|einklagen|abmahn\w{1,4})
        (?:straf)?anzeige<25>(?:erstatt\w{1,4}|polizei|raus|gestellt|stell\w{1,3}|gemacht|lauft|betrug\w{0,2}|ist|wegen|gegen|geht|mach\w{1,2})
        (?:zur|bei der|die|der|von der|an die|onlinewache|mit der) polizei(?!-?(?:auto|kostum|mutze|spielzeug|wagen|set|station von|uniform|kelle))
        (?:onlinewache|staatsanwalt\w{0,6}|kripo|kriminalpolizei|gendarmerie)
        (?:verbraucherzentrale|verbraucherschutz\w{0,9}|vki|arbeiterkammer|konsumentenschutz\w{0,5}|ak (?:wien|niederosterreich|oberosterreich|steiermark|tirol)|zur ak|die ak|bei der ak|der ak|ombudsmann|ombudsstelle|schlichtungsstelle|internet ombudsstelle|watchlist internet|bundesnetzagentur|wettbewerbszentrale|marktue?berwachung\w{0,8}|gewerbeaufsicht\w{0,4}|gewerbeamt|datenschutzbehoe?rde|datenschutzbeauftragt\w{1,3}|landesdatenschutz\w{0,12}|aufsichtsbehoe?rde|seco|kassensturz|stiftung fue?r konsumentenschutz|behoe?rden?|ordnungsamt|zoll anzeig\w{1,3})`,
      unless: phrases`
        (?:kostum|spielzeug|geschenk|geburtstag|lego|playmobil|fasching|karneval|halloween|uniform|verkleidung|mutze|auto|wagen|krimi|prufung|abschluss|examen)\w{0,3}
        (?:liebt|mag|gefallt|begeistert|freut sich uber|braucht|tragt|findet|nutzt)(?! (?:rechtliche|seine|meinen|seinen) (?:hilfe|anwalt))
        (?:mann|frau|freund|freundin|bruder|schwester|sohn|tochter|nachbar)<8>(?:ist|als|bei)<6>(?:polizist\w{0,2}|der polizei|anwalt|anwaltin|richter\w{0,2})
        (?:nicht|kein\w{0,2})<10>(?:gleich |direkt |vor )?(?:gericht|anwalt|anzeige|klag\w{1,2}|rechtlich\w{0,1})
        hauptgericht|nudelgericht|reisgericht|lieblingsgericht
        behoe?rdengang`,
    },
    {
      id: "de/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        schnittverletzung\w{0,2}|vergiftung|verbrenn\w{1,3} (?:mich|sich)|sich verbrennt
        (?:ohr|nase|lippe|finger|zeh) blut\w{1,3}
        (?:ubel|schlecht|schwindlig|schwindelig)<12>(?:davon|geworden|danach|nach dem)
        (?:zusammengebrochen|umgekippt|gerissen|gebrochen)<20>(?:kind|baby|sohn|tochter|ich|drin|drauf|saß)
        (?:verbrannt|verbruht|geschnitten|verletzt|aufgeschnitten|aufgeschlae?gen|vergiftet|verschluckt|gequetscht|eingeklemmt|aufgerissen|veratzt|gestochen|gebrochen|abgebrochen|verbrenn\w{1,4}|geblutet|blutet|blutig|blutete)<25>(?:hand|hande|finger|haut|gesicht|auge|augen|bein|arm|rucken|mund|kinn|kopf|fuß|fuss|fuße|hals|lippen?|zahn|stirn|knie|zunge|daumen|kind|sohn|tochter|baby|mich|mir|kopfhaut)
        (?:hand|hande|finger|haut|gesicht|augen?|augenlid\w{0,2}|bein|beine|arm|arme|rucken|mund|kinn|kopf|fuß|fuße|fuss|hals|lippen?|zahn|stirn|knie|zunge|daumen|kopfhaut|nacken)<30>(?:verbrannt|verbruht|geschnitten|verletzt|aufgeschnitten|geschwollen|angeschwollen|zugeschwollen|brennt|brennen|blutet|blutig|blutete|ausschlag|rot und|feuerrot|knallrot|gerotet|schalt|blasen|juckt (?:wie|extrem|furchtbar|ohne ende)|entzundet|veratzt|pusteln|offen|aufgeplatzt|gebrochen|aufgeschlae?gen)
        (?:mich|sich|mir|ihm|ihr|uns|kind|sohn|tochter|kleine\w{0,1}|baby|enkel\w{0,3}|hund|katze|kater)<35>(?:verbrannt|verbruht|geschnitten|verletzt|aufgeschnitten|vergiftet|verschluckt|gequetscht|erstick\w{1,3}|stranguliert|erbrochen|gekotzt|ohnmachtig|umgekippt|gesturzt)
        (?:ausschlag|quaddeln|pusteln|blasen|nesselsucht|ekzem|hautreizung|hautausschlag|verbrennung\w{0,2}|brandblase\w{0,1}|verbruhung\w{0,2}|schwellung\w{0,2}|allergische\w{0,1} (?:reaktion|schock)|allergieschock|vergiftung\w{0,1}|lebensmittelvergiftung|platzwunde|schnittwunde|gehirnerschutterung|atemnot|veratzung\w{0,2})<25>(?:bekommen|gekriegt|im|am|an|auf|von|nach|durch|hatte|ue?berall|seit|davongetragen|erlitten|wegen|zugezogen|gehabt)
        (?:bekam|bekommen|kriegt|kriegte|habe|hatte|hat|hab|mit|von|nach|wegen)<15>(?:ausschlag|quaddeln|pusteln|brandblasen?|nesselsucht|ekzem|allergische\w{0,1} (?:reaktion|schock)|verbrennung\w{0,2}|hautausschlag|lebensmittelvergiftung|platzwunde|schnittwunde)
        (?:allergisch (?:reagiert|darauf reagiert)|reagiert<8>allergisch)
        (?:im|ins|in die|beim|zum|in der|in den)<4>(?:krankenhaus|spital|notaufnahme|notarzt|notdienst|klinik|ambulanz|hautarzt|tierarzt|tierklinik|augenarzt|arzt|rettung)(?:<20>(?:gelandet|gebracht|musste\w{0,1}|mussten|gefahren|wegen|gewesen|war\w{0,2}|damit|behandelt))?
        genaht werden
        (?:nach dem|seit dem|vom|von dem)<12>(?:essen|trinken|auftragen|verzehr|tragen)<25>(?:ubel|schlecht|erbrochen|durchfall|kotz\w{1,3}|ausschlag|geschwollen|krank|brennt)`,
      unless: phrases`
        von nickel
        ubergeben$
        (?:ist|sind|kann|konnen|konnte|wird|verursacht|besteht|gibt es)<6>(?:das|die|der|es|man|sie|da|dabei|davon)<35>(?:verletz\w{1,4}|verbrenn\w{1,4}|allergi\w{1,6}|reiz\w{1,5}|sicher|vertragen|geeignet|gefahr\w{0,4}|ausschlag)
        (?:andere\w{0,2}|vorige\w{0,1}|fruhere\w{0,1}|alten?) (?:marke|creme|shop|hae?ndler|produkt|firma)n?
        (?:kein\w{0,2}|ohne|nie|null|nicht)<10>(?:ausschlag|allergi\w{1,6}|reizung|verletz\w{1,3}|verbrannt|reaktion|geschnitten|blasen|rotung\w{0,2})
        (?:gegen|bei|hilft|lindert|fur)<8>(?:verbrennung\w{0,2}|ausschlag|ekzem\w{0,1}|allergie\w{0,1}|neurodermitis|blasen|brandblasen|atemnot)
        (?:bin|ist) (?:gegen \w{3,12} )?allergisch (?:gegen|auf)
        (?:furs|fue?r das|tasche|aufenthalt|liege|bin|muss|gehe|komme)<14>(?:krankenhaus|klinik|spital)
        (?:arbeit\w{1,3}|tatig|beruflich)<15>(?:krankenhaus|klinik|spital|arzt)`,
    },
    {
      id: "de/safety/fire, shock or danger to a child or pet",
      flag: "safety",
      pattern: phrases`
        (?:gab|gabs|gab.?s|gibt)<8>(?:einen|nen|n) schlag
        gekokelt|gegluht|reingebrannt|eingebrannt|lochern? gebrannt
        so heiß dass|so heiss dass|zu heiss
        (?:feuer gefangen|in brand|in flammen|gebrannt|abgebrannt|abgefackelt|angefangen zu (?:brennen|qualmen|rauchen|kokeln|schmoren|glimmen)|begann zu (?:brennen|qualmen|rauchen|kokeln|schmoren)|zu (?:qualmen|brennen|kokeln|schmoren|rauchen) (?:angefangen|begonnen)|wohnungsbrand|zimmerbrand|stichflamme\w{0,1}|verschmort|verkohlt|angekokelt|angesengt|brandloch|brandgeruch|brandgefahr|brandgefae?hrlich)
        (?:qualm(?:t|te|en|ten)?|rauch(?:te|t)|geraucht|gequalmt|kokelt|kokelte|schmort|schmorte)(?! nicht)
        funken(?:<12>(?:gespruht|schlae?gen|gesprungen|geschlae?gen|flogen|spruhen|spruht\w{0,1}))?
        (?:explodier\w{1,3}|explosion|hochgegangen|in die luft geflogen|um die ohren geflogen|geplatzt<10>(?:akku|batterie|glas)|zerplatzt|zersprungen<12>(?:hand|gesicht))
        (?:stromschlag|stromstoß|stromstoss|elektroschock|elektrischen schlag|elektrischer schlag|eine gewischt|einen gewischt|kurzschluss|kurzen|fi ?(?:schalter)? (?:fliegt|geflogen|rausgeflogen|fallt))
        (?:schlag|strom)<8>(?:bekommen|gekriegt|abbekommen|versetzt)
        (?:unter strom|steht unter spannung)
        (?:akku|batterie|ladegerat|netzteil|kabel|stecker|steckdose|lampe|powerbank|handy|heizdecke|wasserkocher|adapter|ladekabel|fohn|glatteisen)<30>(?:aufgeblaht|aufgeblaht|geschmolzen|schmilzt|verschmort|uberhitzt\w{0,1}|kochend ?heiß|gluhend\w{0,1}|gluht|brannte|durchgebrannt|schwarz angelaufen|so heiß|gluhend|aufgequollen|dick geworden|ausgelaufen|geplatzt)
        (?:fast|beinahe|um ein haar)<25>(?:erstickt|verschluckt|abgebrannt|verbrannt|verbruht|stranguliert|umgebracht|draufgegangen|gestorben|abgefackelt|einen herzinfarkt|erblindet|im mund)
        (?:kind|sohn|tochter|kleine\w{0,1}|baby|enkel\w{0,3}|hund|katze|kater|welpe|neffe|nichte)<35>(?:verschluckt|im mund|in den mund|erstickt|hals stecken|gewurgt|runtergeschluckt)
        (?:ist|sind|das|echt|extrem|total|lebens|sehr|richtig|voll|brand|einfach) ?(?:lebens|brand)?gefae?hrlich\w{0,2}
        (?:lebensgefahr\w{0,4}|erstickungsgefahr|verletzungsgefahr)
        riecht<10>(?:verbrannt|verschmort|angebrannt)`,
      unless: phrases`
        (?:ist|sind|kann|konnen|konnte|wird|besteht|gibt es|ware)<5>(?:das|die|der|es|man|sie|da|dabei|ihr|so was|eine?)<30>(?:gefae?hrlich|gefahr|explodier\w{1,3}|brennen|uberhitz\w{1,3}|verschluck\w{1,3}|feuer|heiß|stromschlag|kurzschluss|erstickungsgefahr|brandgefahr)
        fire ?(?:tv|stick)
        (?:feuer|brand|rauch)(?:rot|zeug|korb|schale|melder|stelle|holz|wehr\w{0,6}|sicher|fest)
        (?:vor lachen|mein kopf|die verkaufe|preise)<12>(?:explodier\w{1,3}|geplatzt)
        (?:kein\w{0,2}|nicht|ohne|nie)<10>(?:gequalmt|qualm\w{0,2}|funken|geraucht|brandgeruch|explodiert|kurzschluss|gefae?hrlich|stromschlag|heiß)
        (?:ich|er|sie|mein mann|kette) raucht?e?
        (?:kurzen armeln?|in kurzen|kurzen (?:hosen?|armeln|beinen|haare?n?|zeit|frage))
        funken (?:per|ue?ber|mit|an)`,
    },
    {
      id: "de/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern: phrases`
        nachgemacht(?:!|,| original)
        nachbauten unter|nachahmung\w{0,2}|unecht\w{0,2}|billigfakes?|falsifikat\w{0,1}
        (?:das|die|der|es) (?:ist|sind)<6>nicht von (?:nike|adidas|apple|gucci|lego|puma|boss|der marke|\w{3,12} sondern)
        (?:fae?lschung|fae?lschungen|gefae?lscht\w{0,2}|plagiat|plagiate|produktpiraterie|raubkopie\w{0,1}|fakes?|fakeware|fake-?ware|markenfae?lschung|nachmache|billigkopie\w{0,1}|billige kopien?|china-?kopie|abklatsch)
        (?:ist|sind|war|waren|eindeutig|nur|billige?|schlechte?|eine|verkauft|geschickt|bekommen|verschickt|wohl|das|blosse?|handelt)<14>(?:imitat|imitate|imitation|imitationen|kopie|kopien|nachbau|nachgemacht\w{0,2}|replika\w{0,1}|replik|attrappe|dupe)
        (?:ist|sind|war|waren|nie|niemals|das|die|der|definitiv|garantiert|bestimmt|sicher)<15>(?:kein\w{0,2}|nicht|nie im leben|niemals|nie|alles andere als)<4>(?:\w{1,10} )?(?:echt\w{0,2}|original\w{0,3}|originalware|authentisch\w{0,1}|markenware|marken-?original)(?! (?:gut|schlecht|schlimm|toll|verpackt|schade|schon|so|lange?|nett|lustig))
        (?:kein|keine|nicht) (?:das |die |der )?(?:echte\w{0,1}|original\w{0,2})<12>(?:parfum|schuhe?|tasche|ware|lego|produkt|nike|adidas|apple|airpods|uhr|akku|marke\w{0,2}|artikel|ware)
        (?:seriennummer|imei|qr-?code|hologramm|chargennummer|artikelnummer|barcode)<18>(?:existiert nicht|gibt es nicht|gibts nicht|unbekannt|ungultig|falsch|stimmt nicht|nicht (?:registriert|gefunden|bekannt|gultig|vergeben)|passt nicht|kennt)
        (?:logo|schriftzug|etikett|markenname|marke)<18>(?:falsch geschrieben|schief|verkehrt|mit rechtschreibfehler|mit schreibfehler|schreibfehler|falsch)
        (?:ohne lizenz|ohne genehmigung|markenrecht\w{0,14}|urheberrecht\w{0,14}|lizenzrecht\w{0,3}|verstoßt|verletz\w{1,3}<15>(?:marke|rechte?|patent|urheber)\w{0,8}|geklaut\w{0,2} (?:design|logo|motiv|bild)\w{0,2}|(?:design|logo|motiv|entwurf)<10>(?:geklaut|kopiert|gestohlen|abgekupfert)|abgekupfert|nicht lizenziert\w{0,1}|lizenz habt ihr)`,
      unless: phrases`
        (?:liest|lese|hort|gibt) (?:man )?so viel
        woran erkenn\w{1,2}
        kunstleder|velours
        (?:kunst|fell|leder|wimpern|nagel|pelz|blumen|pflanzen?|rasen|schnee|blut|bart|geld|schmuck|stein|holz|marmor|perlen|fake fur|haare?)<4>(?:imitat\w{0,3}|fake|gefae?lscht\w{0,2})?(?=$| imitat| fake| ist| sind)
        fake[ -]?(?:fur|leder|fell|wimpern|pflanzen?|blumen|nagel|tan|schnee|blut|pelz|tattoo\w{0,1}|kerzen)
        (?:ist|sind)<3>(?:das|die|der|es|sie|eure|ihre|dieser|diese)<18>(?:echt\w{0,2}|original\w{0,2}|authentisch)(?! nicht)
        oder<8>(?:ein |eine |nur |doch |bloß |nachgemacht|kopie|fae?lschung|fake|imitat\w{0,3}|plagiat|replika|nachbau)
        (?:kein\w{0,2}|nicht|nie)<14>(?:fae?lschung\w{0,2}|fakes?|gefae?lscht\w{0,2}|plagiate?|kopien?|imitate?|nachgemacht|replika)
        (?:woher weiß|wie (?:erkenn\w{1,2}|kann ich|pruf\w{1,2})|dachte|befurchte|befurchtet|angst|sorge|falls|wenn (?:es|das|sich)|garantie\w{0,3}|anderen? (?:shop|hae?ndler|verkae?ufer)|letztes mal|so viele|es gibt viele|hoffe|hoe?ffentlich|im umlauf|ob (?:das|die|es))
        kopie (?:der|von der|meiner|des) (?:rechnung|bestellung|quittung|ausweis\w{0,2})`,
    },
    {
      id: "de/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern: phrases`
        leute abzocken|abzocken(?:,|$)
        (?:betrug|betrue?ger|betrue?gerin|betrue?gern|betrue?gerisch\w{0,3}|betrogen|betrue?gt|betrue?gen|betrugsmasche|betrugsladen|trickbetrug\w{0,2}|scam|scammer|scammt|gescammt|abzocke|abzocker|abgezockt|abzockerei|abzockladen|gauner|gaunerei|halsabschneider|halunken|ganoven|gauner|schwindel|schwindler|dieb|diebe|diebstahl|rauber|lue?gner|lue?gnerin|lue?gt|gelogen|belogen|angelogen|verlogen\w{0,2}|beschiss|beschissen worden|beschissen(?= und|,)|bescheißt|bescheissen|verarscht|verarscht ihr|verarsche|reingelegt|ubers ohr|ue?ber den tisch gezogen|ue?ber den tisch ziehen|abgezogen worden|arglistig\w{0,1}|tauschung|getauscht worden|fakeshop|fake-?shop|mafia|kriminelle?|verbrecher|ausgenommen|nepp|neppen|bauernfanger\w{0,2}|kundenverarsche|unserios\w{0,2}|hochstapler|luge|lue?gen|abkassier\w{1,3})
        (?:geld|kohle)<14>(?:geklaut|gestohlen|eingesackt|unterschlae?gen|einstreichen|abkassiert|aus der tasche|in die eigene tasche)
        (?:klaut|stehlt|stiehlt|zieht|nehmt)<10>(?:den leuten|leuten|kunden|menschen|leute ab|mein geld|uns)
        (?:einsacken|kassieren|einkassiert|kassiert)<20>(?:nicht|nichts|nie)<6>(?:liefern|verschick\w{1,3}|schicken|liefert)`,
      unless: phrases`
        kein\w{0,2} nepp
        einmal auf einen
        (?:angeblich von|link bekommen|sms)<40>schwindel
        (?:kein\w{0,2}|nicht|ohne)<8>(?:betrug\w{0,2}|scam|abzocke|schwindel|luge|fake-?shop|unserios\w{0,2}|verarsch\w{1,3}|reingelegt|diebstahl|gelogen)
        (?:dachte|befurchtet\w{0,1}|angst|sorge|hoffe|hoe?ffentlich|glaubte|erst|skeptisch|vermutet\w{0,1}|unsicher)<40>(?:betrug\w{0,2}|scam|abzocke|fake-?shop|verarsch\w{1,3}|betrogen|unserios|reingelegt|reinfall)
        (?:anderen?m? (?:shop|hae?ndler|verkae?ufer|seite)|woanders|bei (?:ebay|kleinanzeigen|vinted)|letztes (?:mal|jahr)|schon (?:mal|einmal))
        (?:ist das|seid ihr|sind sie) (?:ein |eine )?(?:betrug|serios|fake-?shop|scam|abzocke)(?: oder|,)
        (?:diebstahl|einbruch)(?:sicher\w{0,2}|schutz|s?warn\w{0,6})
        (?:nachbarn?|jemand|der bote|zusteller|paketdieb\w{0,1}|briefkasten|paket|pakete|fahrrad|hausflur|treppenhaus)<20>(?:geklaut|gestohlen|diebe?|diebstahl)
        (?:hande|gelegenheit|ungelogen|ohne zu lue?gen|lue?gen haben)
        spitzbube
        (?:haha|lol|spaß|scherz)\w{0,4}`,
    },
    {
      id: "de/refund_abuse/money or else a bad review, or a good one for money",
      flag: "refund_abuse",
      pattern: phrases`
        (?:euro|gutschrift|rabatt|zehner)<25>(?:ware|wae?re|gibts?|bekommt ihr)<30>bewertung
        ${MONEY}<40>(?:sie bekommen|ihr bekommt|ihr kriegt|lasse? ich|bekommen sie|schreib ich|gibts|gibt es)<25>(?:stern\w{0,2}|bewertung|rezension|review)
        ${MONEY}<40>(?:sonst|oder|ansonsten)<35>(?:ue?berall|im internet|im netz|jeder)
        ${MONEY}<25>(?:und|dann)<6>meine (?:bewertung|rezension)<12>(?:fallt|wird)
        ${MONEY}<50>(?:oder|sonst|andernfalls|ansonsten|und ich|dann|und die|dafur)<35>(?:sterne?n?|ein-?stern\w{0,10}|bewertung|rezension|review|rezi|poste?|veroe?ffentlich\w{1,3}|video|tiktok|facebook|oe?ffentlich|alle erfahren)
        (?:sterne?n?|bewertung|rezension|review|rezi|kommentar)<40>(?:wenn (?:ihr|sie|ich|du|keine?|ihr mir)|falls|gegen|fur|im gegenzug|sofern|sobald|es sei denn|außer|bei)<20>${MONEY}
        (?:loe?sch|entfern|ander|zurue?ckzieh|zurue?ckzuziehen|verzicht|vergess|pass)\w{0,4}<25>(?:bewertung|rezension|review|sterne?|kommentar|video|rezi)<30>(?:wenn|falls|gegen|fur|sobald|bei)<20>${MONEY}
        (?:wenn|fur|gegen|gebt|gib|zahlt|ue?berweist|schickt)<30>${MONEY}<40>(?:loe?sch\w{1,4}|entfern\w{1,3}|gibt.?s|gibts|gebe|schreib\w{1,2}|ander\w{1,2}|andere|bekommt|kriegt|vergess\w{1,2}|verzicht\w{1,3})<20>(?:sterne?|bewertung|rezension|review|rezi|kommentar)
        entweder<30>${MONEY}<30>oder<25>(?:sterne?n?|bewertung|rezension|poste?|video|review)`,
      unless: phrases`
        (?:karte|kartchen|zettel|flyer|beilage|live|beileger)<12>(?:stand|steht|sagt|lag)
        (?:versprochen|zugesagt|angeboten|habt ihr gesagt)
        (?:habe|hab)<12>(?:schon|bereits|gerade)<15>(?:bewertet|gegeben|geschrieben|rezension|bewertung)
        (?:ankommt|da ist|passt|gefallt|kommt|klappt)<14>(?:morgen|punktlich|heute|schnell|gut|gebe|gibt|schreib\w{1,2})
        wie (?:kann ich|loe?sche|andere)
        (?:laut|gelesen|in den)<8>(?:rezension\w{0,2}|bewertung\w{0,2})
        (?:danke|vielen dank|gutschein|aktion)`,
    },
    {
      id: "de/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:lae?ngst|schon|bereits|ist) (?:im mue?ll|entsorgt|weggeworfen)
        (?:bleibt|behalt\w{0,1})<10>(?:hier|bei mir|bei uns)?<25>(?:trotzdem|will ich|sonst gibts|zurue?ck)
        (?:alles|geld|\d{1,4})<8>zurue?ck<25>(?:bleibt bei mir|behalt\w{0,1} ich|bleibt hier)
        ${BACK}<55>(?:(?:schick\w{1,3}|send\w{1,3}|geb\w{0,3}|zurue?ckschick\w{1,3}|zurue?ckgeb\w{1,3}|bring\w{1,3}|retournier\w{1,3})<14>(?:nicht|nichts|gar nichts|nix|nie|niemals|sicher nicht)|(?:nicht|nichts|nix|niemals|ohne|keine?n?|garantiert nicht|sicher nicht)<25>(?:zurue?ck|zurue?ckschick\w{1,3}|zurue?ckgeb\w{1,3}|zurue?ckgeschickt|rue?cksend\w{1,4}|retour\w{0,8}|zur post|versend\w{1,3}|einschick\w{1,3}|zurue?ckzuschicken|hergeb\w{1,3}|hergegeben))
        ${BACK}<40>(?:behalt\w{0,3}|behalte ich|bleibt (?:hier|bei mir|bei uns)|behalt|weggeworfen|im mue?ll|in den mue?ll|in der tonne)
        (?:behalte|behalt|bleibt (?:hier|bei mir|bei uns))<40>(?:geld|kohle|erstatt\w{1,5}|kaufpreis|trotzdem<10>(?:€|euro|geld|erstatt\w{1,4}))
        (?:(?:schick\w{1,3}|send\w{1,3}|geb\w{0,3}|retournier\w{1,3})<12>(?:nicht|nichts|gar nichts|nix|niemals|sicher nicht)<15>(?:zurue?ck|retour|her)?|ohne<8>(?:rue?cksendung|retoure|zurue?ckzuschicken))<50>(?:geld|kohle|erstatt\w{1,5}|kaufpreis|\d{1,5} ?(?:€|euro))`,
      unless: phrases`
        verpackung<20>(?:mue?ll|entsorgt|weggeworfen)|(?:mue?ll|entsorgt|weggeworfen)<20>verpackung
        nicht das geld|kein geld|ein neues
        wenn ich \d{1,4}
        (?:kann ich|konnte ich|darf ich|muss ich|durfte ich|soll ich|ist es moglich|ware es moglich|konnten sie|konntet ihr)
        (?:teil\w{0,14}|halfte|etwas|ein bisschen|prozent|rabatt|nachlass|preisnachlass|kulanz)
        (?:noch )?nicht<8>(?:bekommen|erhalten|angekommen|da|eingegangen|gutgeschrieben|erstattet|zurue?ckbekommen|zurue?ckerstattet)
        (?:umtausch\w{0,3}|ersatz\w{0,8}|austausch\w{0,3})`,
    },
    {
      id: "de/off_platform/talk, pay or deliver elsewhere",
      flag: "off_platform",
      pattern: phrases`
        per iban|iban direkt|direkt per iban|provision<6>spar\w{1,3}|spar\w{1,3}<14>provision
        bar (?:bei|zur) abholung
        (?:unter |auf )?welcher? (?:telefonnummer|nummer|mail ?adresse|e-?mail\w{0,8}|mailadresse)<20>(?:erreich\w{1,2}|schick\w{1,2}|schreib\w{1,2}|kann ich|anruf\w{1,2})
        (?:gibts|gibt es|habt ihr|haben sie) (?:ein |ne |eine )?telefon(?:nummer)?
        (?:ue?berweist|ue?berweise|ue?berweisen)<14>direkt
        (?:mir|uns|dich|mich) (?:zurue?ckrufen|anrufen)
        (?:iban|bankverbindung)<8>(?:geb|gebe|schick\w{0,2}|hier|dann)
        (?:bist du|seid ihr|sind sie) auf (?:vinted|kleinanzeigen|ebay|insta\w{0,4}|facebook)
        geld<14>einfach ue?berweisen
        (?:spart|sparts|sparen)<12>gebue?hr\w{0,2}
        (?:whats ?app|whatsapp|telegram|threema|signal app|viber|wapp)(?!-?(?:gruppe|sticker|nachrichten auf))
        (?:habt ihr|haben sie|gibt es|gibts|hast du|wie (?:ist|lautet)|was ist|gib|gebt|geben sie|schick\w{0,2}|schicken sie|brauche|nennt|nennen sie|bekomme ich|kann ich)<14>(?:eure|ihre|deine|eine|die|ne|mir|mal)<8>(?:telefon-?nummer|telefonnummer|handynummer|nummer|mail|e-?mail(?:-?adresse)?|mailadresse|rufnummer|hotline|insta\w{0,4}|festnetz\w{0,7}|telefonische\w{0,1} \w{3,9}|durchwahl)(?! (?:zur sendungs|der sendung|des pakets|vom paket|der bestellung))
        (?:ruf(?:t|en sie|e)? (?:mich|uns|sie|bitte|mal|doch)|anrufen(?: unter)?|rue?ckruf|zurue?ckrufen|zurue?ckzurufen|ruft an|rufen sie an|telefonieren|telefonisch (?:erreich\w{1,3}|klar\w{1,3}|besprech\w{1,3}|kontakt\w{1,5})|am telefon|per telefon|klingelt durch|anklingeln)
        (?:schreib\w{0,2}|schreiben sie|kontaktier\w{1,2}|melde?t?|melden sie|red\w{1,2}|klar\w{1,2}|erreich\w{1,2}|besprech\w{1,3}|chatt\w{1,2}|weiter|unterhalt\w{1,3})<18>(?:per|ue?ber|auf|an|via) (?:mail|e-?mail|insta\w{0,4}|facebook|messenger|sms|privat|meine mail|meine e-?mail|dm)
        (?:außerhalb|ausserhalb|ohne|abseits|vorbei|neben|an)<4>(?:von |der |den |die )?(?:amazon|tik ?tok|ebay|plattform|app|shopee|etsy|gebue?hren|provision)(?: (?:vorbei|abwickeln|machen|kaufen|bestellen|verkaufen|bezahlen|gebue?hren))?(?! prime| account)
        (?:gebue?hren|provision)<10>(?:spar\w{1,3}|umgeh\w{1,3}|weg|vermeid\w{1,3})
        (?:ue?berweis\w{1,4}|zahl\w{1,3}|bezahl\w{1,3}|paypal|kauf\w{1,3}|bestell\w{1,3}|schick\w{1,3}|geld)<22>(?:direkt (?:an|auf|bei|per|ue?ber|zu)|freunde und familie|freunde & familie|privat|bar (?:bei|auf|in)|auf (?:euer|ihr) konto|auf die hand|vorbei)
        (?:direkt|privat)<8>(?:ue?berweis\w{1,4}|bezahlen|zahlen|paypal|abwickeln|kaufen|verkaufen|bei euch|bei ihnen)
        (?:eure|ihre|deine) (?:iban|bankverbindung|kontonummer|kontodaten|paypal-?adresse|twint)
        (?:per|mit) (?:twint|western union|bitcoin)
        (?:abhol\w{1,4}|vorbeikomm\w{1,3}|vorbeischau\w{1,3}|treffen|ubergabe)<20>(?:bar|cash|am lager|bei euch|bei ihnen|personlich|billiger|gunstiger|treff\w{1,4}|irgendwo)
        (?:unter der hand|bar auf die kralle|personlich (?:abholen|ubergeben|treffen))`,
      unless: phrases`
        verwenden|nutzen|installieren|verfolgen|link geschickt
        rezension\w{0,14}|gruppe
        verkaufen sie das auch
        telefonieren ist nicht
        (?:auf facebook|auf instagram)<12>(?:in die|in der|gruppe)
        (?:zusteller|paketbote|bote|boten|fahrer|postbote|dhl|spedition|kurier|nachbar|pfortner|hausmeister|klingel|zusteller)
        (?:ander|geandert|falsch|neue|neuen|korrigier|aktualisier|alte|vertippt|tippfehler)\w{0,4}<20>(?:nummer|telefonnummer|handynummer|mail|e-?mail\w{0,8})
        (?:nehmt ihr|akzeptier\w{1,3}|kann man|kann ich (?:mit|per|auch|bei euch mit|auf rechnung|bar)|geht auch|zahlung mit)
        (?:kompatibel|benachrichtigung\w{0,2}|hulle|anzeig\w{1,2}|installier\w{1,3}|uhr|sticker|smartwatch|anrufe? annehmen)
        (?:vor|bei|wenn|sobald)<10>(?:lieferung|zustellung|ankunft|anliefer\w{1,3}|da ist|verschickt|versendet|verschickt wird)
        (?:rechnung|quittung|versandbestae?tigung|sendungs\w{1,10}|auftrags\w{1,8}|bestell\w{0,6}|artikel|serien|teile|modell)<14>(?:mail|e-?mail|nummer)
        (?:keine?|nicht|hort auf)<8>(?:anruf\w{0,2}|mich an|anrufen)
        (?:hat|habe|hab)<12>(?:angerufen|telefoniert)`,
    },
    {
      id: "de/phishing/poses as the platform or a courier, asks for codes or documents",
      flag: "phishing",
      pattern: phrases`
        schicken sie (?:perso|ausweis|kontoauszug)|perso und
        (?:dhl|hermes|dpd|gls|ups|post|zoll)[:,]?<40>(?:ausweis\w{0,7}|kartendaten|sms-?\s?code|zahlen auf|gebue?hr<12>http|personalausweis|https?:)
        (?:sms|bestae?tigungs|verifizierungs|sicherheits)-?\s?codes?<12>(?:senden|mit|mitteilen|durchgeben|schicken|weiterleiten)
        (?:perso|ausweis)<8>(?:vorder|rue?ckseite|kopie|hochlad\w{1,2})
        herunterladen<4>https?:|https?:\S{4,60}\.(?:exe|apk|zip|scr)
        hier<3>amazon-?(?:sicherheits)?\w{0,4}
        (?:ihr|euer|dein|ihren|ihrem|ihre|eure)\w{0,2} (?:\w{1,12}[- ])?(?:konto|verkae?uferkonto|hae?ndlerkonto|account|shop|profil|guthaben|auszahlung|hae?ndler-?konto|seller-?account)<35>(?:gesperrt|sperrung|suspendiert|eingeschrankt|verifizier\w{1,5}|gekundigt|deaktiviert|bestae?tig\w{1,4}|eingefroren|limitiert|geschlossen|blockiert|geloe?scht|gestoppt|entsperr\w{1,3})
        (?:bestae?tigen|verifizieren|aktualisieren|validieren|uberprufen|bestae?tige|verifiziere|bestae?tigt|verifiziert)<4>(?:sie )?(?:bitte )?(?:ihre?n?|eure?n?|deine?n?) (?:\w{1,10} )?(?:daten|konto|identitat|kontodaten|bankdaten|zahlungs\w{3,12}|account|karte\w{0,8}|zugangsdaten|passwort|shop|bankverbindung)
        (?:hier (?:ist|spricht|schreibt)|wir sind|ich bin|im namen|vom|guten tag,?|hallo,?)<10>(?:der |das |dem |vom |von |von der )?(?:amazon|tik ?tok|shopee|ebay|paypal|dhl|etsy|verkae?ufer|hae?ndler|technische\w{0,1}|it)[- ]?(?:shop )?(?:support|sicherheit\w{0,10}|team|kundendienst|service|abteilung|verifizierung\w{0,10}|betreuung|hae?ndlerbetreuung)
        (?:schick|send|nenn|gib|gebt|geb|teil|mitteil|ubermittel|brauch|benotig|weiterleit|leit|les|verrat|durchgeb|anford|bestae?tig)\w{0,4}<45>(?:passwort\w{0,1}|kennwort|pin(?! code fur)|tan|code<15>(?:sms|erhalten|bekommen|per|sechs|6|handy|geschickt|zugeschickt)|bestae?tigungscode|verifizierungscode|sicherheitscode|zugangsdaten|login-?daten|logindaten|kreditkarten(?:nummer|daten)|kartennummer|otp|sechsstellig\w{1,2}|6-stellig\w{1,2}|kontodaten)
        (?:foto|kopie|scan|bild|fotos|vorder)<12>(?:des|ihres|eures|vom|deines|von|der|ihrer)<10>(?:personal)?(?:ausweis\w{0,3}|reisepass\w{0,2}|fuhrerschein\w{0,1}|kreditkarte|bankkarte|karte)
        (?:ausweiskopie|ausweisfoto|perso)<15>(?:schick\w{0,3}|send\w{0,3}|benotig\w{1,2}|brauch\w{1,3}|zusend\w{1,3}|hochlad\w{1,2}|senden)
        code<12>(?:den|der)<12>(?:sie|du|ihr|gerade|eben)<12>(?:erhalten|bekommen|gekommen|geschickt)
        (?:paket|sendung|lieferung|gewinn|erstattung|guthaben|auszahlung|geschenk)<50>(?:https?:|zahlen sie|bezahlen sie hier|klicken|bestae?tigen sie|gebue?hr<10>(?:hier|unter|uber)|zollgebue?hr<15>(?:hier|unter|zahl\w{1,3}|http)|freigeben)
        (?:gewonnen|gewinner|gluckwue?nsch|ausgewahlt)<35>(?:preis|gutschein|iphone|gewinn|verlosung|abhol\w{1,3}|einlos\w{1,3}|klick\w{0,3}|geschenkkarte)
        (?:klick\w{0,3}|klicken sie|offne\w{0,1}|offnen sie|lad\w{0,2}|laden sie|scann\w{0,3}|schau\w{0,2}|hier|loggen sie|melden sie sich)<30>(?:diesen link|auf (?:den|diesen) link|hier auf|folgenden link|den anhang|die datei|diese datei|qr-?code|https?:|[a-z0-9-]{2,40}\.[a-z]{2,8}\/\S{2,40}|\.exe|\.apk)`,
      unless: phrases`
        meine bank<30>keine tan
        (?:passwort|pin|code|kennwort)<14>(?:wlan|wifi|router|werk\w{0,10}|standard|kamera|bluetooth|schloss|tresor|geratepasswort|zahlenschloss)
        (?:link|sendungslink)<12>(?:zum produkt|zur sendung|geht nicht|funktioniert nicht|tot)
        (?:rabatt|gutschein|promo|postleit|tracking|tur|tor|farb|rabatt|strich|packstation\w{0,4})-?\s?(?:code|zahl)\w{0,1}
        (?:mein|meine|meinem) (?:konto|account|karte) (?:ist|wurde)
        (?:kommt kein|kommt keine|bekomme kein\w{0,2}|werde nach|fragt nach|ich soll|verlangt)
        (?:hulle|etui|tasche|halter|schutz)<12>(?:ausweis|reisepass|fuhrerschein|karte)`,
    },
    {
      id: "de/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        (?:arschl(?:och|ocher)|arsch(?:geigen?|krampen?)|idioten?|vollidioten?|vollpfosten|trottel|volltrottel|deppen?|vollhorst|wichser|hurensohn\w{0,1}|hurensohne|hure|schlampe|fotze|missgeburt\w{0,2}|bastarde?|spasten?|spast|spacken?|mongo|mongos|behinderte[rn]?|schwachkopfe?|hohlkopfe?|dummkopfe?|pappnasen?|drecksack\w{0,1}|dreckschwein\w{0,1}|drecksau|schweine?(?=hunde?|bande|$|!)|schweinehunde?|penner|pisser|kanaken?|zigeuner|untermenschen?|gesindel|abschaum|pack(?=!|$)|saupack|dreckspack|lumpenpack|saftsack\w{0,1}|bloe?dmann\w{0,1}|kretin|hornochsen?|rindvieh|esel(?=!)|dumpfbacken?|hirnlos\w{0,3}|hirntot\w{0,2}|inkompetente\w{0,1} (?:penner|idioten|deppen|trottel|bande|haufen)|scheiß(?:verein|laden voller \w{3,12}|kerle?|pack)|fickt? (?:dich|euch)|fick dich|verpiss\w{0,2} (?:dich|euch)|leck(?:t)? mich|halt(?:et|s)? (?:die|maul|deine|die fresse|deppat\w{1,4})|fresse halten|schnauze|verreck\w{0,2}|oaschloch|oasch|beidl|trampel|gfrast\w{0,2}|sautrottel|fetznschadl)
        (?:ihr|du|sie|seid|sind|bist|lauter|so) (?:\w{1,10} )?(?:seid |sind |bist )?(?:\w{1,10} )?(?:dumme?n?|bloe?d\w{0,2}|strohdumm|saudumm|zu dumm|zu bloe?d|hirnlos|unfae?hig\w{0,2}|asozial\w{0,2}|nutzlos\w{0,2}|lappen|lacherlich\w{0,2}|versager|clowns?|nichtsnutz\w{0,1}|affen|ratten|parasiten|abschaum|mue?ll|abgrue?ndtief dumm|drecks?\w{0,6})
        (?:haufen|bande|verein|truppe|saubande|sauhaufen)<8>(?:idioten|deppen|unfae?hig\w{0,2}|inkompetent\w{0,2}|versager\w{0,1}|penner|affen|nichtskonner\w{0,1}|trottel|clowns|dilettanten|stumper\w{0,1}|vollidioten|faul\w{0,4})
        (?:sie|du|ihr)<4>(?:vollidiot\w{0,2}|trottel\w{0,1}|hohlbirne\w{0,1}|dodel\w{0,1}|depp\w{0,2}|kue?he|kuh|ochse\w{0,1})
        (?:zu|so) (?:dae?mlich|depp?ert\w{0,2}|bloe?d\w{0,1}|bescheuert)
        (?:wie )?(?:bloe?d|dae?mlich|dumm) kann man (?:im kopf )?sein
        (?:bloe?de|dumme|dae?mliche|depperte)\w{0,1} (?:kue?he|kuh|ziege\w{0,1}|sau|saue|hund\w{0,1}|gans|haufen|trottel\w{0,1})
        (?:gehirn|hirn)<14>(?:nicht|kein|fehlt|ausgeschaltet|eingeschaltet|erbsen\w{0,6}|amobe|habt ihr|haben sie)
        (?:kein|erbsen|spatzen)-?(?:ge)?hirn`,
      unless: phrases`
        (?:bin|ich) (?:\w{1,16} )?zu (?:deppert|blod|doof)
        (?:ich|ich bin|bin|war|komme mir|fuhl\w{1,2} mich)<12>(?:so |wohl |zu |ein |selbst |wie )?<6>(?:bloe?d|dumm|idiot|trottel|depp|dumme?|esel|unfae?hig)
        (?:bloe?de|dumme|doofe) (?:frage|sache|angewohnheit|fehler)
        (?:dummer|bloder|bloe?der) (?:fehler|zufall)
        idiotensicher\w{0,2}
        (?:fur|mein\w{0,2}|unser\w{0,2}) (?:\w{1,8} )?(?:idioten?|trottel|affen|esel|schwein\w{0,1}|ratten)
        (?:clown|affen|schwein\w{0,3}|esel|ratten?)<2>(?:kostum|maske|plusch\w{0,4}|futter|kafig|spielzeug|nase)
        behinderten?(?:gerecht\w{0,2}|ausweis|parkplatz|toilette)`,
    },
    {
      id: "de/abuse/threats, hate or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        gibt.?s<12>(?:aufs maul|auf die fresse|schlae?ge|prugel)
        (?:foto|bild|pic|bilder)<20>(?:ohne was an|nackig|nackt)
        (?:bikini|dessous|unterwasche)-?\s?(?:pic|foto|bild)\w{0,2}
        (?:deine|ihre|eure|feschen|schone|geile) (?:titten|busen|bruste|arsch|beine)
        (?:ich |wir )?(?:weiß|weiss|wissen|finde|finden|kriege|find|krieg|habe rausgefunden|bekomme)<10>(?:heraus|raus|schon|genau|ja|jetzt)?<4>wo (?:ihr|du|sie|dein|euer|ihr|eure|deine|ihre)<20>(?:wohn\w{1,3}|arbeit\w{1,3}|haus\w{0,2}|sitz\w{1,3}|lager|ist|steht|buro|seid|familie|schlaf\w{1,2})
        (?:ich |wir )?(?:bring\w{0,2}|mach\w{0,2}|schlag\w{0,2}|hau\w{0,2}|stech\w{0,2}|zund\w{0,2}|brech\w{0,2}|polier\w{0,2}|tret\w{0,2}|verprugel\w{0,2}|prugel\w{0,2})<6>(?:ich |wir )?(?:dich|euch|dir|ihnen|euren|deine|eure|sie)<18>(?:um|fertig|kalt|die fresse|die zahne|die knochen|eine rein|ab|tot|zusammen|das genick|windelweich|den laden an|die bude an|eins|aufs maul|in die fresse|kaputt)
        (?:komm\w{0,2}|steh\w{0,2}|besuch\w{0,2})<10>(?:ich |wir )?<10>(?:vorbei|bei euch|bei dir|vor der tur|personlich)<30>(?:fresse|knochen|erleben|setzt.?s was|klatscht|scheppert|maul|schlag\w{0,3}|blau\w{1,3} auge\w{0,1}|baseballschlae?ger|knallt.?s|tret\w{0,2})
        (?:hoffe|hoe?ffentlich|wue?nsche|ich wue?nsch)<20>(?:krebs|verreck\w{1,3}|stirbst|sterbt|sterben|verrott\w{1,3}|pleite|abbrennt|brennt|krepier\w{1,3}|den tod|alles schlechte|die pest)
        (?:geht|geh|verpisst|haut ab)<8>(?:zurue?ck|heim|doch)<10>(?:in|nach|dahin)<12>(?:land|heimat|china|busch|herkommt|herkommst|afrika|hohle)
        (?:scheiß|dreckige\w{0,1}|verdammte\w{0,1}|drecks|scheiss|stinkende\w{0,1}|typisch) ?-?(?:auslander\w{0,1}|chinesen|turken|araber|juden|neger|polen|russen|fluchtlinge|schwarze\w{0,1}|moslems|muslime|deutsche[nr]?|piefke|tschuschen|schwuchteln?|kanaken)
        (?:neger|schlitzaugen?|kanaken?|tschuschen?|kummelturken?|schwuchteln?|judensau)
        (?:schick|zeig|send|will|mach)\w{0,3}<12>(?:mir |mal |ein |doch )?<10>(?:foto\w{0,1}|bild\w{0,3}|nacktbild\w{0,2}|nacktfoto\w{0,1}|selfie)<25>(?:nackt|von dir|von ihnen|im bikini|in unterwasche|ohne (?:was|kleidung|bluse)|sexy|busen|brust\w{0,1}|fuße|fussen|hue?bsche|suße|schatz|geil\w{0,2})
        (?:nacktbild\w{0,2}|nacktfotos?)
        (?:suße|schatzi|schatzchen|mausi|hue?bsche|puppe|geile\w{0,1}|sexy maus)<25>(?:foto|bild|date|treffen|single|treff\w{1,3}|nummer|kussen|bett)
        (?:geile|sexy|erotische|heiße) (?:stimme|beine|figur|titten|mitarbeiterin)
        was (?:hast du|haben sie|tragst du|tragen sie)<8>(?:drunter|an\b|gerade)
        (?:bist du|sind sie)<8>(?:single|noch zu haben|vergeben)`,
      unless: phrases`
        (?:foto\w{0,1}|bild\w{0,3})<12>(?:vom bikini|vom produkt|der ware|des artikels|vom kleid|getragen|am model\w{0,1})
        (?:model|schaufensterpuppe)
        (?:haha|lol|scherz|spaß|grins)\w{0,6}
        zeit totschlae?gen
        (?:single|singles)-?(?:haushalt|portion|pack)`,
    },
    {
      id: "de/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        alle daten loe?schen|konto und alles<40>loe?schen|meine adresse steh\w{1,2}
        mein (?:name|gesicht)<30>(?:steht|oe?ffentlich|sichtbar|auf\b|online)<25>(?:eure\w{0,1}|ihre\w{0,1}|oe?ffentlich|bewertung|antwort|seite|entfernen|weg)
        (?:konto|kundenkonto|account)<35>(?:auflos\w{1,2}|loe?sch\w{1,2}|tilg\w{1,2})<12>(?:bei euch|bitte|und)?
        (?:anschrift|adresse|nummer|tel)<18>aus (?:der|eurer|ihrer) (?:kartei|liste|datenbank|verteiler\w{0,5})
        woher<20>(?:meine (?:bestellung|daten|nummer)|kennt)
        (?:loe?sch|entfern|tilg|vernicht|streich|nehm|nimm|tragt|trag)\w{0,4}<30>(?:meine (?:\w{1,12} )?(?:daten|angaben|nummer|adresse|mail\w{0,8}|e-?mail\w{0,9}|telefonnummer|handynummer|anschrift|informationen|infos)|meinen (?:namen|account|eintrag|datensatz)|mein (?:konto|kundenkonto|profil|bild|foto)|mich<10>(?:aus|von)<12>(?:verteiler|liste|datenbank|system|kartei|newsletter|werbung)|alles<10>ue?ber mich|samtliche<14>daten)
        (?:meine|meinen|mein) (?:\w{1,14} )?(?:daten|nummer|adresse|namen|mailadresse|e-?mail\w{0,9}|telefonnummer|handynummer|anschrift|foto|bild|konto|kundenkonto|account)<35>(?:loe?sch\w{1,3}|geloe?scht|entfern\w{1,3}|weitergegeben|weitergeben|verkauft|veroe?ffentlicht|missbrauch\w{0,2}|preisgegeben|ohne (?:meine )?(?:einwilligung|erlaubnis|zustimmung)|einseh\w{1,4}|sichtbar|gepostet|rausgegeben|herausgegeben|rausgenommen|gespeichert|online)
        (?:dsgvo|ds-gvo|gdpr|datenschutz(?!folie|glas|hulle|filter)|datenschutzgrue?ndverordnung|auskunft (?:nach|gemaß|ue?ber meine)|art(?:ikel)?\.? 15|art(?:ikel)?\.? 17|recht auf (?:vergessen\w{0,4}|loe?schung|auskunft)|dsg|personenbezogen\w{1,3} daten|loe?schung meiner)
        (?:welche|was fur|welcherlei)<4>(?:\w{1,15} )?(?:daten|informationen|infos|angaben)<30>(?:mir|mich|gespeichert|speicher\w{1,3}|habt|haben)
        was<14>(?:gespeichert|speichert|habt ihr|haben sie|wissen sie|wisst)<15>(?:ue?ber mich|von mir|zu mir)
        (?:gespeichert|speicher\w{1,3})<14>(?:ue?ber mich|von mir|zu meiner person)
        (?:woher|wer|wieso|warum|wie)<20>(?:hat|haben|habt|kommt|kommen|kennt|kennen|steht|taucht|hangt)<14>(?:meine (?:\w{1,8} )?(?:nummer|mail\w{0,8}|e-?mail\w{0,9}|adresse|daten|telefonnummer|handynummer|anschrift)|mein (?:name|foto|bild)|meinen namen)
        (?:ohne (?:meine )?(?:einwilligung|zustimmung|erlaubnis)|nie (?:zugestimmt|eingewilligt|erlaubt)|nicht (?:zugestimmt|eingewilligt))<40>(?:nummer|daten|mail\w{0,8}|adresse|werbung|foto|name\w{0,1}|anruf\w{0,1}|newsletter|sms)?
        seit<6>(?:meiner|der|ich)<25>(?:bestell\w{1,4}|kauf\w{0,3}|gekauft)<35>(?:spam\w{0,5}|werbung|werbeanruf\w{0,1}|anrufe|sms|mails|werbemails)
        (?:werbeanrufe?|spam-?mails?|spam-?anrufe?|werbe-?sms)
        (?:hort|horen sie|unterlass\w{1,3}|stopp\w{0,2})<12>(?:auf|es)?<14>(?:sms|werbung|mails|nachrichten|anzurufen|zu schreiben|anrufe)
        (?:name|namen|adresse|anschrift|daten|nummer)<8>(?:der|des|von)<8>(?:anderen|kunden|kundin|kaufer\w{0,2}|vorbesitzer\w{0,1}|person)<20>(?:geben|nennen|sagen|verraten|mitteilen|haben|bekommen)`,
      unless: phrases`
        (?:tablet|handy|gerat)<10>konto
        bestellung<8>loe?sch\w{1,2}
        (?:vom|auf dem|von der|auf der|am) (?:gerat|tablet|uhr|handy|laptop|kamera|speicherkarte|festplatte)
        (?:ander|geandert|korrigier|falsch|tippfehler|aktualisier)\w{0,4}
        (?:flecken|kratzer|geruch|etikett\w{0,2}|fusseln)<8>entfern\w{1,3}
        (?:paket|etikett|karton|label)<20>(?:falsch\w{0,2}|verkehrt\w{0,1})
        (?:daten|lade)kabel
        datenblatt`,
    },
  ],
};
