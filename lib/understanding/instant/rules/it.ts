import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:amazon|shopee|tik ?tok(?: shop)?|ebay|temu|vinted|zalando|la piattaforma|piattaforma|assistenza amazon)";
const SOCIAL =
  "(?:tik ?tok|facebook|fb|twitter|insta(?:gram)?|ig|you ?tube|social|trustpilot|google|internet|rete|forum|gruppi|gruppo|storie|online|ovunque|dappertutto)";
const REVIEW =
  "(?:recension[ei]|commento|commenti|feedback|valutazion[ei]|opinion[ei]|giudizio|voto|review|recensioncina)";
const BAD =
  "(?:negativ[aoei]|pessim[aoei]|brutt[aoei]|cattiv[aoei]|orribil[ei]|bassissim[aoei]|terribil[ei]|peggior[ei]|pesante|al vetriolo|da paura)";
const MONEY =
  "(?:soldi|rimbors\\w{1,6}|denaro|quattrini|accredit\\w{1,5}|bonific\\w{1,3}|paga\\w{0,5}|pagate|storn\\w{1,5}|\\d{1,5} ?(?:€|euro|eurini)|sconto|buono|risarci\\w{1,6}|restitu\\w{1,5}|ridate\\w{0,2}|ridammi|euro)";
const BACK =
  "(?:soldi|rimbors\\w{1,6}|denaro|quattrini|riaccredit\\w{1,5}|restitu\\w{1,5}|ridate\\w{0,2}|ridammi|l.?importo|\\d{1,5} ?(?:€|euro))";

/** Italian. */
export const itRules: RuleSet = {
  language: "it",
  rules: [
    {
      id: "it/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        (?:ve|vi|te|ti) (?:metto|lascio|do) (?:na|una|1) stella
        na stella
        (?:mio|nostro) giudizio<12>(?:severo|pesante|negativo|pubblico)
        (?:valutazione|recensione)<20>sapr\w{1,2} cosa scriver\w{1,2}
        giudizio pubblico
        (?:una|1|un|zero|0|due|2|mezza|unica) (?:sola |misera |singola )?(?:stella|stelle|stellina|stelline)
        ${REVIEW} (?:molto |davvero |super |veramente |piu )?${BAD}
        ${BAD} ${REVIEW}
        (?:la|mia|nella|una|nelle|sulla) ${REVIEW}<25>(?:sara|parlera|dira|raccont\w{1,5}|scriv\w{1,4}|di conseguenza|lo dico|dire\w{1,2}|sapr\w{1,4})
        (?:scriv|raccont|dir|mett|spieg|lo dico|legger|vedr|sapr|parl)\w{0,5}<25>(?:nella|nelle|in|con|come|una|la|sulle|sulla) (?:mia |mie |una |vostre )?${REVIEW}(?! (?:positiva|bella|ottima|da 5))
        (?:valut|recensi|vot|giudic)\w{1,5}<12>(?:male|malissimo|di conseguenza|al minimo|il minimo|con (?:una|1|zero)|negativamente)
        (?:abbass|rovin|distrugg|affoss|far (?:crollare|scendere))\w{0,4}<15>(?:valutazion\w|media|punteggio|reputazione|stelle|recensioni|voto)
        (?:stelle?|voto) (?:in meno|basso|bassissimo)
        (?:aspett\w{1,6}|preparat\w{1,4})<12>(?:recension\w|stella|stelle|feedback|commento)`,
      unless: phrases`
        stella in piu
        tolgo la recensione
        parlero bene
        (?:ho (?:letto|visto)|letto|visto|leggendo|leggo|perche (?:avete|ha|ci sono)|ci sono|alcune|altre|altri)<30>(?:recension\w|stell\w|commenti|feedback|valutazion\w)
        (?:per errore|per sbaglio|ho sbagliato)
        (?:non|mai)<6>(?:lascer\w{1,2}|mett\w{1,3}|scriv\w{1,3}|voglio|vorrei|lascio)<12>(?:recension\w|feedback|stell\w|commento|negativ\w)
        (?:bella|ottima|super|positiv[aoi]|5|cinque|splendida|bellissima|buona|eccellente) (?:recension\w|stelle|feedback|commento|valutazione|stelline)
        (?:hotel|ristorante|albergo)`,
    },
    {
      id: "it/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        fa(?:ccio|remo|ro|cciamo) sapere a tutti|sapere a tutti
        (?:faccio|fa|fare|far) sapere (?:a )?(?:tutti|tutta)<12>
        (?:scrivo|scrivero|metto)<12>su tutt[ei] (?:le |i )?(?:pagine|gruppi|social)
        video su (?:tiktok|facebook|instagram|youtube)
        su trustpilot<8>(?:ce )?vado|vado su trustpilot
        video<10>su tiktok<20>(?:vediamo|chi|cosi)
        (?:registrat\w|fatt\w)<10>(?:storia|video)<15>taggat\w
        (?:pubblic\w{1,5}|post\w{1,4}|mett\w{1,4}|raccont\w{1,5}|condivid\w{1,4}|carico|caric\w{1,5}|smerd\w{1,5}|sputtan\w{1,5}|smascher\w{1,5}|mostr\w{1,5}|fini\w{1,5}|scriv\w{1,5}|diffond\w{1,4}|denunc\w{1,5}|va|vanno|faccio girare|parl\w{1,5})<30>(?:su|sui|nei|nel|in|sulla|a)<8>${SOCIAL}
        (?:fare|faccio|faro|girare|giro|pubblic\w{1,3}|post\w{1,2}|caric\w{1,3})<6>(?:un |il |una |la )?(?:video|tiktok|reel|post|storia|diretta)<25>(?:per|dove|mostr\w{1,4}|su di voi|cosi|che|con|in cui)
        (?:cosi|perche|affinche|per far|in modo che)<8>(?:tutti|la gente|gli altri|nessuno|le persone|il mondo|gli utenti)<15>(?:sappi\w{1,3}|sa\b|vedan\w|vede|vedono|vedere|sapere|compr\w{1,3}|caschi\w{0,2}|conosc\w{1,4})
        (?:tutti|la gente|mezzo mondo|i miei follower|i miei amici|tutto il web|tutta italia|tutta la citta)<8>(?:sapr\w{1,4}|vedr\w{1,4}|verr\w{1,4} a sapere|devono sapere|deve sapere|lo verranno|conoscer\w{1,4})
        (?:avvis|avvert|mett\w{1,4} in guardia|sconsigli)\w{0,5}<15>(?:tutti|gli altri|amici|conoscenti|miei follower|gente|altri (?:clienti|acquirenti))
        (?:sputtan|smerd|smascher)\w{1,5}<10>(?:tutti|vi|ovunque|pubblicamente)?
        pubblica gogna|farvi pubblicita`,
      unless: phrases`
        parler\w{1,2} bene
        (?:ador|bellissim|consigli(?:o|ero|ato)|felic|contentissim|soddisfatt|collabor|affilia|creator|contenut|unboxing|influencer|meravigli|stupend|innamorat|campion|gratis)\w{0,8}
        (?:visto|trovato|scoperto|conosciuto)[aei]?<14>${SOCIAL}
        (?:grazie|bravi|bravissim\w|splendid\w|top)
        altri colori`,
    },
    {
      id: "it/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        segnalat\w<12>assistenza
        (?:aperto|aperta|apro)<6>(?:er |il |un )?caso
        storna<6>(?:da|dalla) (?:visa|banca|mastercard|carta)
        blocc\w{1,3}<8>(?:tutto|pagamento|il pagamento)<8>(?:dalla|con la|in|alla) banca
        charge ?-?back
        (?:contestazion[ei]|controversi[ae]|disput[ae])
        (?:contest|disconosc|disconosco)\w{1,5}<12>(?:pagamento|addebito|transazione|acquisto|spesa|carta|banca|operazione)
        (?:storno|stornare|stornato|annullare|annullo|riprendo|riprendere|revoca)<20>(?:banca|carta di credito|carta)
        (?:garanzia|reclamo) (?:dalla )?(?:a alla z|a-z|a to z|a-to-z)
        dalla a alla z
        (?:apr|apert|fatt|far|facc|present|inoltr|avvi|inizi|mand|sporg)\w{0,5}<12>(?:reclamo|segnalazione|caso|pratica|richiesta|procedura)<25>(?:${PLATFORM}|paypal|banca|carta|nexi|app)
        (?:segnal|denunci|report)\w{1,5}<12>(?:a|ad|su|con|presso) ?${PLATFORM}
        (?:segnal|denunci)\w{1,5}<6>(?:il (?:vostro |tuo )?(?:negozio|account|profilo|venditore|annuncio|shop)|questo (?:venditore|negozio)|la vostra)
        (?:vi|ti|li) (?:ho (?:gia )?|sto )?segnal(?:o|ato|ati|ando|ero|iamo|ero)
        (?:reclamo|segnalazione|caso)<15>(?:a|ad|su|con|presso|di) ?(?:${PLATFORM}|paypal)
        (?:interven\w{1,4}|coinvolg\w{1,4}|contatt\w{1,5}|scriv\w{1,4}|chiam\w{1,4}|rivolg\w{1,5}|inform\w{1,4}|avvis\w{1,4})<10>(?:a |ad |con |da )?${PLATFORM}<20>(?:per|contro|cosi|se|subito|oggi|domani|e vi|decid\w{1,4}|chiud\w{1,4})
        (?:ci pensa|decidera|decide|interverra|ci pensera) ${PLATFORM}
        (?:la |mia |alla |in )banca<20>(?:storn\w{1,4}|annull\w{1,4}|contest\w{1,5}|rimbors\w{1,4}|recuper\w{1,4}|bloccare|blocca|ritira|riprend\w{1,4})
        (?:far (?:vi )?chiudere|farvi chiudere|farvi bannare|fatto chiudere)`,
      unless: phrases`
        (?:vi|le) segnalo che
        devo fare
        (?:reso|policy|gratuit\w)<15>dalla a alla z
        solo per sapere
        (?:corriere|postino|fattorino|spedizioniere)
        (?:senza|nessun\w{0,1}|non voglio|evitare|non intendo|non sto)<14>(?:contestazion\w|reclam\w{1,2}|controversi\w|dispute?|segnal\w{1,4})
        (?:carabinieri|polizia|guardia di finanza|agcm|antitrust|codacons)
        foto<12>dalla a alla z`,
    },
    {
      id: "it/legal/lawyer, court, police or consumer authority",
      flag: "legal",
      pattern: phrases`
        e avvocat\w<16>(?:lettera|denuncia|causa|vi arriva|vi arriver\w{1,2})
        e avvocat\w<20>(?:lettera|denuncia|causa)
        tramite avvocato
        (?:dal|al|il) (?:mio|nostro) legale
        (?:scrive\w{0,2}|lettera|raccomandata)<12>(?:da |dal |del )?(?:legale|avvocato|studio legale)
        avvocat\w<12>vi arriver\w{1,2}
        altroconsumo|segnalazione<8>agcm
        avvocat[oiae]<25>(?:vi|ti|scriv\w{1,3}|contatt\w{1,4}|proced\w{1,5}|ha (?:gia|detto)|dice|sta|mander\w|mand\w{1,3}|pens\w{1,3}|si (?:fara|mette)|valut\w{1,3}|prepar\w{1,4}|e gia|agir\w{1,3})
        (?:sentir\w{0,3}|parl\w{1,5}|rivol\w{1,5}|chiam\w{1,4}|contatt\w{1,4}|consult\w{1,4}|pass\w{1,4}|affid\w{1,4}|in mano|vado|dal|al|con il)<14>(?:mio|un|all.?|nostro|dall.?|dal mio|al mio) ?avvocat[oa]
        (?:sono|essendo) (?:un )?avvocat[oa]<30>(?:diritt\w{1,2}|causa|denunci\w{1,4}|legg[ei]|agir\w{1,3}|codice)
        (?:vie legali|via legale|azion[ei] legal[ei]|per vie legali|adire|(?:ci vediamo|vi porto|finiamo|andiamo|ci sentiamo|vi trascin\w{1,2}|si va) (?:in )?tribunale|giudice d[ie] pace|decreto ingiuntivo|diffida|messa in mora|querela|quereler\w|querelo|procura|in giudizio|studio legale|ufficio legale)
        (?:vi |ti )?(?:faccio|faro|fare) causa
        (?:denunci(?:a|o|ero|are|arvi|amo)|espost[oi])<25>(?:carabinieri|polizia|questura|postale|guardia di finanza|finanza|procura|autorita|agcm|antitrust|garante|nas|vigili)
        (?:sporg\w{1,4}|present\w{1,4}|far\w{0,2}|faccio|parte|partira|scatta|fatto|vado a fare|deposit\w{1,4})<6>(?:la |una |regolare )?(?:denuncia|querela|esposto)
        vi denuncio(?! (?:ad? |su )(?:amazon|shopee|tik ?tok|ebay))
        (?:vado|andr\w{1,2}|andiamo|vengo|chiam\w{1,4}|avvis\w{1,4}|rivolg\w{1,4}|denunci\w{1,4}|segnal\w{1,4}|passo|chiamo|rivolto|gia stat\w)<10>(?:carabinieri|polizia(?: postale)?|questura|guardia di finanza|finanza|caserma)
        (?:polizia postale|guardia di finanza|codacons|altroconsumo|adiconsum|federconsumatori|unione nazionale consumatori|associazione (?:dei )?consumatori|associazioni (?:dei )?consumatori|tutela (?:del|dei) consumator[ei]|agcm|antitrust|garante (?:della|per la) (?:privacy|concorrenza)|garante della|codice del consumo|diritti del consumatore|movimento consumatori|camera di commercio|centro europeo consumatori|conciliazione|nas)`,
      unless: phrases`
        studio legale<12>(?:prova|via|srl)|intestat\w
        (?:davanti|vicino|accanto) al tribunale
        innamorat\w
        (?:costume|giocattolo|regalo|compleanno|carnevale|lego|playmobil|laurea|cappello|macchinina|festa|serie|divisa|distintivo|travestimento)
        (?:ador|am|apprezz|piac|us)\w{1,6}<12>(?:il|la|lo|questa|questo|molto|tanto|le)
        (?:marito|moglie|amico|amica|fratello|sorella|figlio|figlia|cugino|cugina|collega)<12>(?:avvocat\w|poliziotto|carabiniere|giudice|finanziere)
        (?:non|senza)<8>(?:voglio|intendo|vado|arriv\w{1,4})<15>(?:legal\w|denunc\w{1,3}|avvocat\w|causa)
        fa(?:ccio)? causa (?:a|di)`,
    },
    {
      id: "it/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        (?:slogat\w|ingessat\w|fratturat\w|rotto (?:il|la|un) (?:polso|caviglia|braccio|dente))
        (?:aperto|tagliato|bucat\w|graffiato)<6>(?:la pelle|il dito|la mano|l.?avambraccio)
        stat\w malissimo
        boll[ae]<8>(?:sulla|su tutt\w|sul|nella)
        (?:incastrat\w|stretto) al collo
        ago<12>(?:bucat\w|punt\w)|me so bucata
        (?:mi|si|ci|gli|le) (?:sono|e|ha|hanno|era|siamo|e quasi)? ?(?:\w{1,8} )?(?:bruciat[oaei]|ustionat[oaei]|scottat[oaei]|tagliat[oaei]|ferit[oaei]|fatt[oaei] male|intossicat[oaei]|avvelenat[oaei]|soffocat[oaei]|strozzat[oaei]|gonfiat[oaei]|irritat[oaei]|graffiat[oaei]|rott[oaei] (?:un|il|la)|schiacciat[oaei]|squarciat[oaei]|fulminat[oaei]|infettat[oaei]|riempit[oaei] di)<25>(?:mano|mani|dit[oai]|pelle|viso|faccia|occhi[o]?|gamb[ae]|braccia?|schiena|bocca|mento|testa|pied[ei]|collo|labbr[ao]|dente|fronte|ginocchi[oa]|lingua|gola|pollice|polso|palpebr[ae]|guanc[ei]a?|bolle|cuoio|figli[oa]|bambin[oa])?
        (?:mano|mani|dit[oai]|pelle|viso|faccia|occhi|occhio|gamb[ae]|braccio|bocca|mento|pied[ei]|collo|labbra|cuoio capelluto|palpebr[ae]|polso)<25>(?:bruciat\w|ustionat\w|tagliat\w|gonfi\w{0,3}|ross[ao] e|rosso fuoco|arrossat\w|sanguin\w{1,5}|irritat\w|bolle|prurito|brucia|bruciano|vesciche|sfogo|in fiamme|tumefatt\w|pizzica\w{0,2})
        (?:figli[oa]|bambin[oaei]|bimb[oaei]|neonat[oa]|cane|gatt[oa]|cagnolin[oa]|nipot\w{1,4}|marit[o]?|moglie|mamma|papa|nonn[oa]|piccol[oa]|cuccol[oa])<25>(?:si e|e stat[oa]|ha|hanno)<8>(?:bruciat\w|ustionat\w|tagliat\w|ferit\w|soffocat\w|strozzat\w|ingoiat\w|inghiottit\w|vomitat\w|intossicat\w|mess\w in bocca|avvelenat\w|sbattut\w|fatt\w male|cadut\w|sput\w{1,4}|rischiat\w)
        (?:mi|gli|le|ci|ha|ho|sono|con|avuto|venut[oaie]|uscit[oaie]|provocat[oaie]|caus\w{1,5}|pien[oaie]|riempit\w|preso)<20>(?:allergi[ae]|reazione allergica|sfogo|orticaria|eruzione|bolle|vesciche|ustion[ei]|eritema|dermatite|irritazione|pustole|shock anafilattico|intossicazione|infezione|macchie rosse|chiazze|prurito)
        reazion[ei] allergic(?:a|he)
        (?:pronto soccorso|ospedale|guardia medica|veterinario|chiamat\w il 11[28]|ambulanza|punti di sutura|croce rossa)
        (?:dopo|da quando)<10>(?:aver\w{0,2}|mangiat\w|bevut\w|mess\w|usat\w|preso)<30>(?:vomit\w{1,4}|male|diarrea|nausea|gonfi\w{1,3}|sfogo|allergi\w|mal di)
        (?:vomit(?:ato|are|ava|ando)|intossicazione|avvelenamento|diarrea|svenut[oa])`,
      unless: phrases`
        (?:e|sono|sara|va bene) (?:\w{1,6} )?(?:sicur[oa]|adatt[oa]|indicat[oa])<8>(?:per|a|su)
        (?:puo|possono|potrebbe|rischia|c.?e rischio)<20>(?:irrit\w{1,4}|bruci\w{1,4}|dare|causare|provocare|far male|tagli\w{1,4})
        (?:altr[aoie]|un.?altra|vecchi[ao]) (?:marca|crema|negozio|venditore|prodotto|marche)
        (?:non|nessun\w{0,2}|senza|mai)<10>(?:mi |ha |da |dato |provoc\w{1,3} )?(?:allergi\w|irrit\w{1,6}|bruci\w{1,3}|reazion\w|prurito|vesciche|sfogo)
        (?:per|contro|lenisce|cura) (?:le |la |l.?|gli )?(?:ustion\w|allergi\w|irritazion\w|dermatit\w|scottatur\w|vesciche|prurito)
        sono allergic\w (?:a|al|alla)
        (?:lavor\w{1,3}|borsa|ricover\w{1,4}|turno|reparto)<15>(?:ospedale|pronto soccorso)`,
    },
    {
      id: "it/safety/fire, shock or danger to a child or pet",
      flag: "safety",
      pattern: phrases`
        (?:preso|prende|prendere|prendeva|dato|messo|appiccato|andato a) fuoco
        (?:in fiamme|fiammata|fiamme|incendiat[oa]|incendio|principio d.?incendio)
        (?:fumo|scintill[ae]|scintillato|fumav[ao]|fuma)<14>(?:usc\w{1,4}|dal|dalla|nero|ovunque|quando|e poi|fatto|fa)
        (?:usc|fatt|fa|facev|sprizz|butt|escon|emett|e partit)\w{0,5}<10>(?:fumo|scintill[ae]|fiamm[ae]|una scintilla)
        (?:esplos[oaie]|scoppiat[oaie]|esplode|esplosione|scoppia)
        (?:scossa|scosse|folgorat[oa]|fulminat[oa]|corto ?circuito|cortocircuito|presa di corrente<10>(?:bruciat\w|ner\w)|elettrocut\w{1,3}|salvavita)
        (?:batteria|caricatore|caricabatteri[ae]|presa|cavo|spina|telefono|power ?bank|alimentatore|piastra|phon|lampada|bollitore|monopattino)<25>(?:gonfi\w{1,3}|sciolt\w|fus[oa]|squagliat\w|bruciat\w|surriscald\w{1,4}|bollent\w|rovent\w|fuma\w{0,3}|annerit\w|scotta|esplos\w|scoppiat\w)
        (?:bruciat[oa]|annerit[oa]) (?:la |il |il mio |mezza )?(?:presa|casa|cucina|tavolo|muro|tenda|letto|divano|tappeto|parete|moquette|camera)
        (?:quasi|a momenti|per poco|rischiato|ha rischiato|rischiava)<12>(?:bruci\w{1,4}|soffoc\w{1,4}|strozz\w{1,4}|ingoi\w{1,4}|inghiott\w{1,4}|incendi\w{1,4}|mor\w{1,4}|folgor\w{1,4}|prende\w{0,2} fuoco|dar fuoco|ammazz\w{1,4}|accec\w{1,4}|perdere|cavars\w{1,4})
        (?:figli[oa]|bambin[oaei]|bimb[oaei]|neonat[oa]|cane|gatt[oa]|cagnolin[oa]|nipot\w{1,4}|piccol[oa]|cuccol[oa])<30>(?:in bocca|ingoi\w{1,4}|inghiott\w{1,4}|soffoc\w{1,4}|strozz\w{1,4})
        (?:e|sono|molto|davvero|pericolosissim[oa]|troppo) ?pericolos[oaie]
        pericolosissim[oaie]
        (?:puzza|odore) di (?:bruciato|bruciatura|plastica bruciata)`,
      unless: phrases`
        fiamma finta|effetto fiamma|camino|protegg\w{1,4}|isolant\w|dielettric\w
        si puo<25>scoppia
        esploso<6>(?:e|del|della)|dell.?esploso
        (?:e|sono|sarebbe) (?:pericolos[oaie]|sicur[oaie])<15>(?:se|per|lasciar\w{1,3}|usar\w{1,3}|tener\w{1,3})
        (?:puo|possono|potrebbe|c.?e (?:il )?rischio|rischia di)<20>(?:esplod\w{1,4}|bruci\w{1,4}|prendere fuoco|surriscald\w{1,4}|ingoi\w{1,4}|dare la scossa|incendi\w{1,4}|soffoc\w{1,4})
        fire ?(?:tv|stick)
        rosso fuoco
        (?:rilevatore|allarme|canna|camino)<8>(?:fumo|incendio)
        (?:non|nessun\w{0,2}|senza|mai)<8>(?:fumo|scintill\w|preso fuoco|scossa|esplos\w|scoppiat\w|pericolos\w)
        (?:scoppiat\w|esplos\w) (?:a ridere|di gioia|la moda)
        fuoc(?:o|hi) d.?artificio
        non fuma`,
    },
    {
      id: "it/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:nn|non) (?:sono |e )?(?:autentic\w|original\w)
        (?:e|sono|sn|son|era|erano|questo e|questa e|vendut[oaei]|mandat[oaei]|arrivat[oaei]|spedit[oaei]|vendete|dicono che|detto che|trattasi di|solo|una|un|dei|delle|merce|roba|prodotto)<16>(?:fals[oaie]|taroccat[oaie]|tarocc[oai]|taroccone|contraffatt[oaie]|contraffazion[ei]|imitazion[ei]|copi[ae] (?:cinese|mal|da)|una copia|patacc[ae]|replic(?:a|he)|fake|piratat[oaie]|falsificat[oaie]|clon[ei]|dupe)
        tarocc(?:o|hi|ato|ata|ati|ate|one)
        contraffatt[oaie]|contraffazion[ei]|falsificat[oaie]|patacc[ae]|tarocch[ei]
        (?:non|nn|mai|tutt.?altro che|manco)<4>(?:e|sono|sn|era|erano|e certo|e affatto)<10>(?:original[ei]|autentic[oaie]|genuin[oaie]|ver[oaie] (?=\w{4,12})|quell[oaie] original[ei])
        (?:nn|non) (?:autentic\w|original\w)
        (?:e|sono) (?:finta|finti|finte|finto)<8>(?:come|adidas|nike|gucci|disney|e)
        roba finta
        non e (?:nike|adidas|gucci|disney|lego|apple|guess|levis)(?: ver[oa])?
        (?:adidas|nike|disney|gucci|apple|levis|levi s) ver[oa]<8>(?:ha|no|non)
        (?:di original[ei] (?:non )?ha|original[ei] (?:un corno|una cippa|col cavolo|proprio no))
        (?:numero (?:di serie|seriale)|seriale|matricola|imei|codice|ologramma|lotto)<18>(?:non (?:esiste|risulta|e valido|corrisponde|viene riconosciuto|riconosciuto|valido|trovato)|inesistente|fals[oa]|gia usato)
        (?:logo|etichetta|marchio|scritta)<15>(?:stort[oa]|sbagliat[oa]|scritt[oa] (?:male|sbagliat\w)|con (?:un )?errore|al contrario|diversa da quella)
        (?:senza (?:licenza|autorizzazione)|violaz\w{1,4}|violate|violando|copiat[oaie]|rubat[oaie]|plagi\w{1,3}|usat[oe])<20>(?:licenza|marchio|marchi|il design|diritt\w{1,2} d.?autore|copyright|logo|disegno|brevetto|proprieta)
        (?:logo|marchio|disegno|design)<12>(?:senza (?:licenza|permesso)|rubat\w|copiat\w)`,
      unless: phrases`
        link<15>|corriere<20>codice|codice (?:sconto|promo)
        (?:nn|non) (?:sn|sono|e)<12>vero
        (?:rassicur\w{1,3}|nei commenti dic\w{1,3})
        (?:pelle|pelliccia|eco|ciglia|unghie|piante?|fiori?|erba|capelli|marmo|legno|gioiell\w|perle?|neve|sangue|soffitto|baffi|barba|camoscio) (?:in |di )?(?:fals[oaie]|fint[oaie]|sintetic[oaie]|imitazione|ecologic[oa])
        (?:imitazione|finta|finto|falsa) (?:di )?(?:pelle|legno|marmo|perl\w|camoscio|pelliccia|pietra)
        (?<!non |nn )(?:e|sono|sara|saranno)<3>(?:l.?|il |la |gli |le |proprio |davvero )?(?:original[ei]|autentic[oaie])(?: o|,| vero| giusto)
        o (?:e |sono |una? |e una? )?(?:replica|imitazione|copia|tarocc\w{1,3}|fals[oaie]|fake|clone|contraffatt\w)
        (?:non (?:e|sono|sia|siano|sembra)|che non sia\w{0,2}|nessun)<8>(?:un |una )?(?:fals[oaie]|replic\w|imitazion\w|copi[ae]|tarocc\w{1,4}|fake|contraffatt\w)
        (?:come (?:faccio|posso|si)|pensavo|credevo|temevo|paura|timore|se (?:e|sono|fosse|fossero|non e)|garantit\w|garanzia|altro (?:venditore|negozio|sito)|altra volta|ce ne sono tant\w|in giro|spero)
        copia (?:della fattura|dello scontrino|delle chiavi|del documento|della ricevuta)
        falso allarme`,
    },
    {
      id: "it/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern: phrases`
        (?:fregando|truffando|imbrogliando|derubando) (?:la gente|il prossimo|le persone|tutti)
        truff(?:a|e|atore|atori|atrice|ato|ata|ati|are|ate|ando|aldini|aldino)
        (?:ladr[oaie]|ladri|ladroni|imbroglion[ei]|imbroglio|imbrogli|imbrogliat[oaie]|imbrogliando|bugiard[oaie]|disonest[oaie]|farabutti?|delinquenti?|malfattori|lestofanti|furfanti|mascalzon[ei]|criminali|banditi|impostori|filibustieri|cialtroni|furbetti|raggir\w{1,4}|fregatura|fregature|bidon[ei]|pacco bello|sciacalli|mariuoli|gentaglia|venditori di fumo)
        (?:mi|ci|vi) (?:avete|hanno|hai|state|sta|ha|sento|sono sentit[oa]|siete|stanno)<8>(?:fregat[oaie]|rubat[oaie]|derubat[oaie]|truffat[oaie]|presa? in giro|prendendo in giro|preso per il culo|bidonat[oaie]|ingannat[oaie]|raggirat[oaie]|mentit[oe]|mentendo|spennat[oaie]|inculat[oaie]|prendendo per)
        (?:rubate|rubano|fregate|fregano|truffate|ingannate|imbrogliate|derubate|spennate|prendete in giro)<6>(?:la gente|le persone|i clienti|il prossimo|soldi|tutti|i poveri|gli anziani|agli)
        (?:frode|frodi|fraudolent[oaie]|raggiro|inganno|pubblicita ingannevole|ingannevol[ei]|furto)
        (?:mangiat\w|intascat\w|rubat\w|tenut\w|presi|fregat\w|spariti con|scappati con)<6>(?:i |dei )?(?:miei |nostri )?(?:soldi|quattrini|denaro|euro)
        (?:intasca|incassa|prende|prendete|intascate|incassate)\w{0,2}<6>i soldi<20>(?:e|senza|poi)
        (?:sito|negozio|venditore|shop) (?:fantasma|fals[oa]|fasull[oa]|finto|fake)
        (?:mentite|mentito|menzogne|tutte balle|tutte bugie|un sacco di balle|bugie|balle)`,
      unless: phrases`
        non dico che|ladro di tempo|ladr\w di cuori
        stare attent\w
        (?:non|senza|nessuna|mica|ne)<8>(?:e |era |sia |fosse |sembra )?(?:una? )?(?:truffa|fregatura|imbroglio|bidone|furto|ladri|bugi\w)
        (?:pensavo|credevo|temevo|paura|timore|sembrava|sospett\w{1,4}|diffid\w{1,4}|scettic\w|dubbio)<40>(?:truff\w{1,3}|fregatur\w|imbrogli\w|bidone|raggir\w|fregat\w)
        (?:altro (?:sito|negozio|venditore)|altrove|altra volta|in passato|su (?:subito|vinted|ebay|facebook)|gia stat[oa])
        (?:e|sara) (?:una )?(?:truffa|affidabil\w|fregatura)(?: o|,|$)
        (?:anti ?|a prova di )(?:furto|taccheggio|scasso|ladr\w)
        antifurto
        (?:qualcuno|vicin[oa]|corriere|postino|portinaio|condomin\w|cassetta)<20>(?:rubat\w|pres\w|fregat\w|ladr\w)
        (?:balle|balla) (?:di fieno|spaziali|coi)
        (?:prezzo|costa)<15>furto
        (?:furto|ladri)<12>(?:casa|bici|auto|borse)
        (?:ahah\w{0,6}|scherz\w{1,3}|lol)`,
    },
    {
      id: "it/refund_abuse/money or else a bad review, or a good one for money",
      flag: "refund_abuse",
      pattern: phrases`
        ${MONEY}<40>(?:ci scappa|vi faccio|vi scrivo|esce|ti faccio|ci esce)<14>recension\w
        (?:soldi|rimborso|accredito)<30>(?:se no|senno|altrimenti)<8>(?:lo scrivo|video|pubblic\w{1,3}|lo dico)
        (?:se mi|se me)<6>(?:tornate|fate avere|girate)<12>\d{1,3}<30>recension\w
        (?:buono|sconto) da \d{1,3}<20>recension\w
        ${MONEY}<50>(?:o|oppure|altrimenti|senno|se no|o altro|e|e io|e vi|vi|ti|sennò)<25>(?:stell\w{1,4}|recension\w|commento|feedback|valutazion\w|video|pubblico|posto|social|sputtan\w{1,3}|smerd\w{1,3}|tutti sapranno|tiktok)
        (?:stell\w{1,4}|recension\w|feedback|commento|valutazion\w)<35>(?:se (?:mi|non|voi|ci|vi)|in cambio|quando mi|a patto|basta che|appena|finche)<18>${MONEY}
        (?:cancell|tolg|togli|modific|cambi|elimin|rimuov|dimentic|non pubblic|ritir)\w{0,4}<20>(?:recension\w|stell\w{1,4}|commento|feedback|video|valutazion\w)<25>(?:se|in cambio|quando|appena|per)<14>${MONEY}
        (?:per|con|se mi|mandate\w{0,2}|datemi|dammi)<14>${MONEY}<35>(?:cancell|tolg|togli|modific|elimin|dimentic|lasci|scriv|mett)\w{0,4}<25>(?:stell\w{1,4}|recension\w|commento|feedback)
        o<8>(?:mi )?(?:rimbors|ridate|restitu|pagate|ridai|mandate)\w{0,5}<25>o<15>(?:stell\w{1,4}|recension\w|pubblico|posto|una stella|vi)`,
      unless: phrases`
        (?:biglietto|bigliettino|cartoncino|volantino|live|cartolina) (?:dice|diceva|c.?e scritto|nel pacco|dentro)
        (?:avete|avevate|aveva|hai) (?:promesso|detto|offerto)
        (?:gia|appena)<8>(?:lasciat\w|mess\w|scritt\w|fatt\w)
        (?:arriv\w{1,3}|va bene|funziona|calza|piace)<12>(?:domani|in tempo|bene|presto|oggi|lascio)
        come (?:faccio|posso|si fa)<12>(?:modific\w{1,4}|cancell\w{1,4}|cambi\w{1,4}|toglier\w)
        (?:letto|visto|dalle|secondo|leggendo)<6>(?:le |vostre )?(?:recension\w|commenti)
        (?:grazie|mille grazie|buono sconto)`,
    },
    {
      id: "it/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:nn|non) (?:rispedisco|rimando|restituisco|rendo)<40>(?:accredit\w{1,3}|soldi|rimbors\w{1,4})
        (?:soldi|accredit\w{1,4}|importo|storno)<45>(?:me l[oa] tengo|nn (?:ve|vi|te) l[oa] rimando|non torna indietro|rimane qui|resta qui)
        me l[oa] tengo<20>(?:pagate|accreditate|rimbors\w{1,4})
        ${BACK}<50>(?:non (?:vi |ti |ve |te |lo |la |li |ho intenzione|ci penso|intendo|esiste)<20>(?:rispedi\w{1,4}|restitui\w{1,4}|rimand\w{1,4}|rend\w{1,3}|mand\w{1,3}|sped\w{1,5}|nulla|niente|indietro|ridar\w{1,2}|riporto)|senza (?:reso|restituire|rispedire|rimandare|rendere|dover)|niente reso|scordat\w{1,4}|neanche per sogno|col cavolo|non rispedisco|non restituisco|non rimando|non mando)
        ${BACK}<40>(?:me l[oa] tengo|l[oa] tengo|tengo (?:tutto|il|la|io|anche)|resta (?:qui|a me|da me)|rimane (?:qui|a me|da me)|nel cestino|buttat[oa]|nella spazzatura)
        (?:me l[oa] tengo|l[oa] tengo|mi tengo|tengo (?:il|la|tutto|i|le)|resta a me|rimane a me)<40>(?:soldi|rimbors\w{1,6}|restitu\w{1,4}|ridat\w{1,3}|euro|€)
        (?:non (?:vi |ti |ve |te )?(?:lo |la |li )?(?:rispedisco|restituisco|rimando|rendo|mando|spedisco|ho intenzione di (?:rispedire|restituire|rimandare))|non intendo (?:rispedire|restituire|rimandare)|scordatevi)<50>(?:soldi|rimbors\w{1,6}|ridat\w{1,3}|euro|€)`,
      unless: phrases`
        me li levate|me li togliete|scont\w{1,4}
        (?:posso|potrei|potrebbe|potete|devo|dovrei|bisogna|e possibile|si puo|sarebbe possibile)
        (?:parzial\w|parte|meta|un po|percentuale|sconto|piccolo|almeno)
        (?:non|mai)<10>(?:ancora )?(?:ricevut\w|arrivat\w|rimborsat\w|accreditat\w|restituito i|vist\w)
        (?:cambio|sostitu\w{1,5})`,
    },
    {
      id: "it/off_platform/talk, pay or deliver elsewhere",
      flag: "off_platform",
      pattern: phrases`
        (?:una|qualche) (?:mail|pec|e-?mail)<4>a cui (?:scriver\w{1,2}|mandar\w{1,2})
        (?:avete|c.?e|ce|c e) (?:un |na |una )?(?:numero|pec|fisso|mail|e-?mail)<25>(?:fisso|trov\w{1,3}|chiamar\w{1,2}|scriver\w{1,2}|parlar\w{1,2})
        satispay<8>(?:in privato|diretta\w{0,5}|fuori)
        (?:girami|giri|gira|mandi|bonifico)<20>(?:satispay|bonifico|mio iban|sul mio conto)
        salt(?:o|ando|iamo|are) (?:amazon|tik ?tok|la piattaforma|il sito)
        me richiam\w{1,3}|mi richiam\w{1,3}
        bonifico<15>commission\w
        (?:whats ?app|watsapp|wapp|whatsup|wazzap|telegram)
        (?:avete|hai|ha|mi (?:da|dai|date|lasci|lasciate|mandi|mandate|passi|passate|puo dare)|mandatemi|datemi|dammi|passami|c.?e|qual e|lasciatemi|lasciami|posso avere|vorrei|scrivetemi)<8>(?:un |il |una |la |vostr[oa] |tuo |suo |l.?|qualche )<8>(?:numero (?:di (?:telefono|cellulare|cell|tel)|verde|per (?:chiamare|parlare|sentirci))|numero a cui|vostro numero|telefono|cell|cellulare|mail|e-?mail|indirizzo (?:mail|e-?mail|di posta)|recapito|contatto (?:telefonico|diretto|mail)|numero|instagram|insta|fisso)(?! (?:di (?:tracking|serie|spedizione|ordine|tracciamento|modello)|del pacco|dell.?ordine))
        (?:chiamatemi|chiamami|mi (?:chiami|chiamate|telefoni|telefonate|richiam\w{1,4})|telefonatemi|telefonami|richiamatemi|richiamami|chiamarmi|potete chiamar\w{1,3}|puo chiamar\w{1,3}|potreste chiamar\w{1,3}|posso chiamarvi|posso chiamare|posso telefonar\w{1,3}|chiamarvi|farmi chiamare|essere (?:richiamat|chiamat|ricontattat)[oa])
        (?:parl|sent|scriv|contatt|continu|risolv|mett|accord|discut|rispond)\w{1,6}<20>(?:al telefono|per telefono|telefonicamente|a voce|via mail|per mail|per email|via e-?mail|in privato|su insta\w{0,4}|messenger|su ig|in dm|fuori)
        (?:fuori (?:da |dalla |dal |di )?(?:amazon|tik ?tok|piattaforma|app|sito|shopee|ebay)|al di fuori|senza (?:passare (?:da|per)|amazon|tik ?tok|commission\w|la piattaforma|intermediari))
        (?:risparmi|evit|salt|aggir)\w{1,5}<10>(?:le |la |sulle |alle )?commission\w
        (?:bonifico|postepay|paypal|satispay|contanti|ricarica|vaglia|western union|pag\w{1,4}|vers\w{1,4}|compr\w{1,4}|acquist\w{1,4})<18>(?:dirett\w{1,6}|in nero|privatamente|tra amici|amici e familiari|fuori|sul (?:tuo|vostro|suo|mio) conto|sulla (?:tua|vostra|mia)|brevi manu|a mano)
        (?:vi|ti|le) (?:faccio|mando|pago|verso|faccio direttamente)<6>(?:un |con |in |il |tramite )?(?:bonifico|postepay|satispay|contanti|ricarica|western union|vaglia|bitcoin)
        (?:vostro|tuo|suo) (?:iban|paypal)
        (?:a mano|di persona|ritir\w{1,4}|pass\w{1,3} a prend\w{1,4}|incontr\w{1,5}|vediamo)<25>(?:contanti|sconto|meno|di persona|da voi|da te|in magazzino|brevi manu|risparmi\w{1,4}|pago)`,
      unless: phrases`
        seguire|tracciare|tracking|da seguire
        su facebook a|tutto il gruppo
        gliel\w{0,2} ha dat\w
        operatore
        parler\w{1,2} bene
        (?:corriere|postino|fattorino|portinai[oa]|custode|citofono|autista|bartolini|brt|gls|portiere|consegna)
        (?:cambi|modific|corregg|sbagliat|aggiorn|nuov|vecchi|errat)\w{0,5}<20>(?:numero|telefono|mail|e-?mail|cellulare|recapito|contatto)
        (?:accettate|accetta|si puo pagare|posso pagare|pagare (?:con|in|alla)|e possibile pagare)
        (?:compatibil\w|notific\w{1,3}|cover|custodia|mostra|install\w{1,4}|orologio|adesiv\w|sticker|smartwatch)
        (?:quando|prima|appena)<8>(?:arriv\w{1,4}|consegn\w{1,4}|spedi\w{1,5}|pront\w|parte|disponibil\w)
        (?:fattura|ricevuta|scontrino|conferma|spedizione|tracking)<25>(?:mail|e-?mail)
        (?:non|smett\w{1,4}|basta)<8>(?:chiam\w{1,4}|scriver\w{1,3})
        mi chiamo
        (?:dato|venduto|avete dato)<6>il mio (?:numero|cell\w{0,5}|mail)`,
    },
    {
      id: "it/phishing/poses as the platform or a courier, asks for codes or documents",
      flag: "phishing",
      pattern: phrases`
        (?:account|conto|profilo)<12>irregolare|acceda entro
        (?:numeretto|codice)<14>via sms<15>(?:giramelo|mandamelo|girami|mandami|inoltr\w{1,4})
        (?:scarica|apri)<10>(?:e apri|e scarica|il file)|https?:\S{4,60}\.(?:zip|exe|apk|scr)
        mi dica il codice
        (?:suo|vostro|tuo|il) (?:\w{1,8} )?(?:account|conto|negozio|profilo|saldo|shop|pagamento|wallet)<30>(?:sospes[oa]|sospeso|sospensione|bloccat[oa]|blocco|chius[oa]|disattivat[oa]|limitat[oa]|verific\w{1,6}|congelat[oa]|sospendere|restrizion\w)
        (?:verific(?:a|hi|ate|are)|conferm(?:a|i|ate|are)|aggiorn(?:a|i|ate|are)|convalid(?:a|i|ate|are)|inser(?:isci|isca|ite|ire)) (?:subito |qui )?(?:i |il |la |le )?(?:suoi|tuoi|vostri|suo|tuo|vostro|sua|vostra|tua|dati|credenziali) (?:\w{1,8} )?(?:dati|account|conto|identita|carta|credenziali|password|informazioni|bancari|di accesso|della carta|negozio)
        (?:siamo|sono|qui|parla|scrive|da parte)<12>(?:il |del |dell.?|dal |della |l.?|di )?(?:supporto|servizio|assistenza|ufficio|reparto|team|centro)<8>(?:tecnic[oa]|sicurezza|pagamenti|venditori|verific\w{1,4}|amazon|tik ?tok|shopee|paypal|clienti amazon|frodi|poste)
        (?:supporto|assistenza|team|servizio) (?:venditori|sicurezza|amazon|tik ?tok(?: shop)?|shopee|paypal)[:,]
        (?:mand|invi|comunic|forn|dic|gir|inoltr|condivid|serv|indic|pass|dett|rispond|confer|inser)\w{0,6}<35>(?:password|codice<14>(?:sms|ricevut\w|verifica|arrivat\w|sei cifre|6 cifre|otp|appena|via)|credenziali|numero (?:di|della) (?:sua |vostra |tua )?carta|dati della carta|pin(?! della sim)|otp|cvv)
        (?:foto|copia|scansione|fronte)<12>(?:del |della |di |di un |e retro )?(?:suo |vostro |tuo |sua |vostra |tua )?(?:documento|carta d.?identita|passaporto|patente|carta di credito|codice fiscale|tessera|carta)
        codice<8>(?:che|appena)<8>(?:le|ti|vi|e|ha|hai|avete)<8>(?:arrivat\w|ricevut\w|inviat\w)
        (?:pacco|spedizione|consegna|premio|rimborso|pagamento|giacenza)<45>(?:paghi|pagare (?:qui|\d)|clicc\w{1,4}|aggiorn\w{1,4} (?:i|qui)|https?:|sblocc\w{1,4}|saldi|versi|dogana qui)
        (?:vinto|vincitore|vincitrice|congratulazioni|complimenti|selezionat[oa]|estratt[oa])<30>(?:premio|buono|iphone|regalo|ritir\w{1,4}|clicc\w{1,4})
        (?:clicc\w{1,4}|apr\w{1,3}|scaric\w{1,4}|acced\w{1,4}|entr[ia]|guard[ia]|guardate|vai|vada|scansion\w{1,4}|colleg\w{1,4})<30>(?:qui|questo link|il link|sul link|al link|questo file|l.?allegato|https?:|[a-z0-9-]{2,40}\.[a-z]{2,8}\/\S{2,40}|\.exe|\.apk)`,
      unless: phrases`
        (?:password|pin|codice)<12>(?:wi-?fi|router|fabbrica|default|telecamera|bluetooth|lucchetto|cassaforte|serratura)
        link<12>(?:del prodotto|di tracking|non (?:funziona|va|si apre)|per seguire)
        codice (?:postale|sconto|di (?:tracking|sconto|spedizione|tracciamento|avviamento)|promozionale|a barre|colore|promo|coupon)
        (?:mio|mia) (?:account|conto|carta) (?:e|e stat\w)
        (?:non mi arriva|mi chiede|mi dice|chiede di|non arriva)
        (?:porta|custodia|cover)<4>(?:passaporto|documenti|patente|tessere)`,
    },
    {
      id: "it/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        (?:sei|siete) (?:na|una|un|dei|delle) (?:capra|capre|bestia|merda|incapac\w|animal\w|asino)
        pezz[oi] d[ei] merda
        branco d[ei] \w{4,12}
        (?:stronz[oiae]|coglion[ei]|cretin[oiae]|imbecill[ei]|deficient[ei]|idiot[aie]|bastard[oiae]|figli[oai]? d[i.]? ?(?:puttana|troia|mignotta|cane)|puttan[ae]|troi[ae]|zoccol[ae]|mignott[ae]|merdos[oiae]|pezz[oi] di merda|faccia di (?:merda|culo)|testa di cazzo|teste di cazzo|rincoglionit[oiae]|mongoloid[ei]|ritardat[oiae] mental[ei]|ritardat[oi]|handicappat[oiae]|minorat[oiae]|decerebrat[oiae]|scimunit[oiae]|froci[o]?|ricchion[ei]|negr[oi]|terron[ei]|analfabet[ai]|capr[ae] ignorant[ei]|schifos[oiae]|buffon[ei]|parassit[ai]|babbe[oi]|minchion[ei]|vaffanculo|vaffa|affanculo|fanculo|cazzon[ei]|sfigat[oi])
        (?:siete|sei|branco di|massa di|manica di|banda di|che|razza di|accozzaglia di|gruppo di|solo|dei|degli|brutt[oi]|sporc[oi]|maledett[oi]|schifosi) (?:\w{1,10} )?(?:incapac[ei]|inutil[ei]|incompetent[ei]|animali|maiali|porci|bestie|asini|capre|caproni|scemi?|pagliacci|schifos[oi]|ignoranti|falliti|vermi|merde|merda|feccia|spazzatura umana|idioti|bifolchi|pecoroni|somari|zotici|ridicoli|pezzenti|straccioni|topi di fogna)
        (?:andate|vai|va|ma andate|andatevene|vada)<8>(?:a quel paese|a cagare|al diavolo|all.?inferno|a farvi (?:fottere|benedire)|a fanculo|in culo|a fare in culo|a morire)
        (?:vi|ti|siete)<4>(?:prendete per il culo|rompo il culo|faccio il culo)
        (?:cervello|neuron[ei])<14>(?:non|nullo|spento|vuoto|acceso|ce l.?avete|avete|di una|in ferie)
        (?:senza|zero|non avete|nemmeno un|un briciolo di) (?:un |il )?(?:cervello|neuroni)
        chiud[ie]\w{0,2} (?:quella |la )?bocca`,
      unless: phrases`
        (?:sono|sono stat[oa]|mi sento|che|sar[oò]) (?:io )?(?:un |un.|una |proprio |uno |stat[oa] )?(?:\w{1,6} )?(?:idiota|scem[oa]|stupid[oa]|cretin[oa]|imbecille|deficiente|impedit[oa]|asin[oa]|rincoglionit\w)(?:,| io| che| a| ma| e|$)
        (?:domanda|errore|cosa|robe?|dubbio) (?:stupid[ae]|idiot[ae]|scem[ae]|cretin[ae])
        a prova di (?:idiota|scemo|stupido)
        (?:per il mio|il mio|la mia|del mio) (?:\w{1,8} )?(?:maial\w{1,3}|asino|capra|cane)
        costume da (?:pagliaccio|buffone|maiale|asino)
        (?:ahah\w{0,6}|scherz\w{1,3})`,
    },
    {
      id: "it/abuse/threats, hate or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        (?:bel|gran bel) (?:culo|paio di|seno)|quanto sei (?:bona|bella|figa)<12>(?:porti|sotto|vediamo|sola)
        (?:so|sappiamo|scopr\w{1,3}|trover\w{1,2}|trovo|conosco)<8>(?:benissimo |bene )?(?:dove|il posto)<6>(?:abit\w{1,4}|viv\w{1,4}|lavor\w{1,4}|siete|sei|stat[ei]|avete|sta|il (?:vostro|tuo) magazzino|e il|la vostra)
        (?:vi|ti) (?:vengo|veniamo|spacco|ammazzo|uccido|gonfio|meno|picchio|sfondo|brucio|rompo|massacro|sgozzo|strozzo|spezzo|prendo a|do fuoco|vengo a (?:prendere|cercare|trovare))
        (?:vengo|veniamo|passo|arrivo)<18>(?:a (?:spacc|menar|romper|sfasciar|prender|cercar|pestar|picchiar|darv|bruciar)\w{0,5}|con (?:la mazza|il bastone|gli amici))
        (?:spacc|romp|gonfi|sfond)\w{1,4}<10>(?:la |le |il |i |quella )?(?:faccia|muso|gambe|ossa|testa|denti|culo|brutta faccia|vetrine)
        (?:spero|auguro|vi auguro|ti auguro|speriamo|possiate|che)<12>(?:crep\w{1,5}|morir\w{1,3}|muoi\w{1,4}|morte|fallir\w{1,2}|falliate|il cancro|un tumore|bruci\w{1,4}|marci\w{1,4}|vi venga|un accidente|il peggio)
        (?:crepa|crepate|muori|morite|ammazzati|ammazzatevi)
        (?:torna|tornate|tornatene|tornatevene)<6>(?:al|a|nel|in|da dove)<6>(?:vostro|tuo|casa|cina|africa|paese|venite)
        (?:cinesi|negri|negro|ebrei|zingari|marocchini|terroni|stranieri|immigrati|musi gialli|albanesi|rumeni|musulmani|froci|arabi|indiani|polentoni) (?:di merda|schifosi|del cazzo|ladri|sporchi|maledetti|di m|siete tutti|puzzolenti)
        (?:sporc[oi]|maledett[oi]|brutt[oi]|schifos[oi]) (?:cines[ei]|negr[oi]|ebre[oi]|zingar[oi]|marocchin[oi]|terron[ei]|stranier[oi]|immigrat[oi]|rumen[oi]|arab[oi])
        musi gialli
        (?:manda|mandami|mandi|invia|inviami|fammi vedere|mostrami|voglio|mandamela|mi mandi)<14>(?:una |un |la |tua |le )?(?:foto|fotina|fotine|selfie|nudes?|foto tua)<25>(?:nud[oa]|senza (?:vestiti|maglietta|niente|reggiseno)|in (?:costume|bikini|intimo|lingerie|mutande|perizoma)|tua|sexy|hot|tette|culo|piedi|bella|bellissima|tesoro|osè|ose)
        (?:bella|bellezza|tesoro|amore|bambola|gattina|bionda|gnocca|figa|splendore|principessa)<25>(?:foto|sola|single|usciamo|uscire|baci[oa]?|corpo|letto|fidanzat\w|sposat\w|caffe insieme)
        (?:voce|corpo|bocca)<10>(?:sexy|sensuale|eccitant\w|arrapant\w|da letto|calda)
        (?:cosa|che)<8>(?:indossi|hai addosso|porti sotto|hai sotto)
        (?:vorrei|voglio) (?:scoparti|leccarti|toccarti|baciarti|venire a letto)`,
      unless: phrases`
        foto<15>(?:del (?:costume|prodotto|vestito|bikini)|della (?:modella|lingerie)|indossat\w|sulla modella)
        (?:modella|manichino)
        (?:ahah\w{0,6}|scherz\w{1,3}|battuta|lol)
        ammazza (?:che|quanto|se|oh)
        ammazza(?:re)? (?:il tempo|zanzare|le formiche)
        ti (?:ammazzi|uccide) dal ridere`,
    },
    {
      id: "it/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:scritto|messo|pubblicato|lasciato) il mio (?:numero|indirizzo|nome)<15>(?:in chiaro|sul pacco|online|visibile|sulla)
        (?:dare|dato|passare|passato|girare) il mio (?:indirizzo|numero|nome)
        (?:il numero|mio numero|i miei dati|numero mio)<12>(?:glielo|gliel|ce l)<12>(?:avete|ha|hanno)
        (?:leva|toglie|via)\w{0,4}<10>(?:er |il )?(?:numero|telefono)(?: mio| di telefono)<15>
        (?:stare|essere) nel vostro elenco|dai vostri archivi
        (?:quello|tutto) che (?:sapete|avete)<6>d[ei] me
        (?:scritto|salvato|registrato) di me
        da quando<12>comprat\w<25>(?:mi )?chiamano
        (?:chi|come)<12>(?:autorizzato|dato) (?:il )?consenso|ricevo pubblicita
        (?:cancell|elimin|rimuov|togli|distrugg|depenn|canc|sparire)\w{0,6}<25>(?:i miei dati|dati personali|il mio (?:numero|account|indirizzo|nome|profilo|telefono|contatto|cellulare|cell)|la mia (?:mail|e-?mail|foto|anagrafica)|le mie (?:informazioni|generalita)|d(?:al|alla|ai|alle|a) (?:vostr[oaie] |vostro )?(?:list[ae]|database|archivi|archivio|sistema|sistemi|mailing|newsletter|rubrica|elenco|elenchi|file)|tutto (?:quello|cio) che<12>di me)
        (?:i miei dati|miei dati|mio (?:numero|indirizzo|nome|telefono|cellulare)|mia (?:mail|e-?mail|foto))<25>(?:cancell\w{1,5}|elimin\w{1,5}|rimoss\w|vendut\w|diffus\w|pubblicat\w|cedut\w|senza (?:il mio )?(?:consenso|permesso|autorizzazione)|in giro|visibil\w|spars\w|finit\w|online|condivis\w)
        (?:gdpr|privacy(?! (?:film|screen|vetro|tenda))|garante|diritto all.?oblio|trattamento dei dati|protezione dei dati|dati personali|regolamento europeo)
        (?:quali|che|sapere|copia)<14>(?:dati|informazioni)<30>(?:su di me|mi riguard\w{1,4}|conservat\w|avete|in possesso|possedete|personali|miei)
        (?:conserv|tenet|avet|possed|memorizz|archivi)\w{0,5}<15>(?:su di me|sul mio conto|i miei dati|dei miei dati)
        (?:chi|come|perche|da dove)<25>(?:dato|avete|avuto|ha|hanno|trovato|preso|pubblicat\w|vendut\w|arriva\w{0,2})<8>(?:il mio (?:numero|indirizzo|nome|contatto|cellulare|cell|telefono)|la mia (?:mail|e-?mail|foto)|i miei dati)
        (?:dato|vendut[oi]|passat[oi]|diffus[oi]|pubblicat[oai]|condivis[oai]|cedut[oi]|girat[oi]|usat[oai]|divulgat[oi]|ceduto)<6>(?:il mio (?:numero|indirizzo|nome|contatto|cell\w{0,6}|telefono)|la mia (?:mail|e-?mail|foto|immagine)|i miei dati|le mie foto)
        (?:non ho (?:mai )?(?:dato|autorizzato|prestato|acconsentito|firmato)|senza (?:il )?mio (?:consenso|permesso)|mai autorizzat\w|mai dato (?:il )?consenso)<30>(?:consenso|numero|dati|messaggi|pubblicita|foto|marketing|chiam\w{1,4})?
        (?:da quando|dopo)<20>(?:comprat\w|acquist\w{1,3}|ordin\w{1,4}|ordine)<35>(?:spam|pubblicita|chiamate|call center|messaggi|sms|telefonate)
        (?:smett\w{1,4}|basta|piantatela)<6>(?:di )?(?:mandar\w{1,4}|inviar\w{1,4}|scriver\w{1,4}|chiamar\w{1,4}|messaggi|sms|pubblicita)
        (?:nome|indirizzo|dati|numero)<8>(?:dell.?|della|di|del)<8>(?:altr[oa]|cliente|acquirente|persona|chi ha)<18>(?:prima|comprat\w|recension\w|che)
        toglietemi|cancellatemi`,
      unless: phrases`
        privacy dei (?:clienti|pazienti)|documenti riservati
        (?:devo|posso) (?:dare|lasciare)<10>(?:il )?mio
        al corriere
        (?:dal|del|sul|dalla) (?:dispositivo|tablet|telefono|orologio|computer|pc|memoria|hard disk)
        (?:cambi|modific|corregg|sbagliat|aggiorn|errat)\w{0,5}
        (?:togliere|eliminare|rimuovere|cancellare) (?:le |la |i |il |l.?|gli )?(?:macchi\w|graffi|odore|pelo|peli|pieghe|etichett\w|ruggine)
        (?:cavo|trasferimento) dati
        (?:pellicola|vetro|tenda)`,
    },
  ],
};
