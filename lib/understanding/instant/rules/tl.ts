import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:shopee|lazada|tik ?tok(?: shop)?|amazon|app|platform|shopee cs|customer service ng \\w{3,8})";
const SOCIAL =
  "(?:tik ?tok|facebook|fb|twitter|instagram|ig|you ?tube|reddit|soc ?med|social media|groups?|gc|page|online|story|stories|google|reels?)";
const MONEY =
  "(?:pera|refund|bayad|pambayad|ibalik|ibabalik|isauli|isoli|balik(?:an)?|bayaran|pesos?|piso|php|gcash|cash|voucher|freebie|₱ ?\\d{1,5}|\\d{2,5}|kwarta|datung|pang ?load|discount)";
const KIN =
  "(?:anak|baby|bata|bunso|kapatid|pamangkin|apo|aso|pusa|alaga|nanay|mama|tatay|papa|asawa|lola|lolo|anak ko|mister|misis|panganay)";
const BODY =
  "(?:kamay|daliri|mukha|balat|mata|paa|braso|binti|labi|bibig|leeg|likod|ulo|anit|lalamunan|dila|katawan|skin|face|tuhod|pisngi|noo|kilikili)";

/** Tagalog and Taglish. English rules run beside these. */
export const tlRules: RuleSet = {
  language: "tl",
  rules: [
    {
      id: "tl/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        (?:sisirain|sira\w{0,3}|ibabagsak) (?:ko )?(?:ang |yung )?(?:rating|reputasyon|pangalan)
        isusulat ko<12>(?:puna|rebyu|review|comment|komento)
        (?:isang|1) bituin (?:kayo|ka|lang)
        magsulat ng (?:hindi maganda|masama)
        (?:1|isang|one|1 lang|zero|0|dalawang|2)[- ]?(?:star|stars|bituin|bitwin|istar)(?: lang| ka| kayo| kita)?
        (?:bad|pangit|panget|negative|masamang?|mababang?|low|worst|bagsak) (?:na )?(?:review|rating|feedback|comment|rate|star|stars)
        (?:i-?rerate|irarate|irerate|ire-?review|i-?rate|mag-?(?:rereview|review|rarate|rate)|ibababa|bababaan|babagsak|sisiraan|bigyan|bibigyan)<25>(?:mababa|pangit|panget|1|isa|one|low|bagsak|rating niyo|rating nyo|ratings? (?:ng|mo|nyo|niyo)|zero|masama|shop)
        (?:abangan|antay\w{0,4}|hintayin|humanda|expect|asahan|makikita|mababasa)<20>(?:review|rating|feedback|comment|star)
        (?:review|rating|feedback|comment) ko<20>(?:makikita|makita|mababasa|panget|pangit|masama|mababa|isa|totoo|ibabagsak|lahat ng nangyari)
        (?:isusulat|susulat|ilalagay|sasabihin|ikukwento|ikwento|lalabas)<25>(?:sa|ko sa) (?:review|comment|rating|feedback)s?`,
      unless: phrases`
        nabasa<25>(?:rebyu|bituin)|totoo (?:ga|ba)
        (?:nabasa|nakita|basa|bakit (?:may|ang|ang dami)|may mga|ibang|daming|dami)<25>(?:reviews?|stars?|ratings?|comments?|feedback)
        (?:di|hindi|wala|never)<10>(?:naman )?(?:ako )?(?:mag|bibigyan|magbibigay|iiwan|nag)
        (?:5|five|limang)[- ]?stars?
        (?:maganda|magandang|good|positive|nice) (?:na )?(?:review|rating|feedback)
        (?:nagkamali|namali|napindot|accident)`,
    },
    {
      id: "tl/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        mababasa<8>(?:ng )?lahat
        (?:i-?po-?post|ipopost|ipo-post|ipost|i-?post|popost|magpo-?post|i-?u-?upload|iuupload|ia-?upload|i-?sha-?share|ikakalat|ipapakalat|ilalabas|ilalagay|isusumbong|ibabandera|ie-?expose|i-?expose|i-?ex-?expose|expose|iba-?viral|ipapa-?viral|papa-?viral|magva-?viral|i-?vi-?video|gagawan|gawan|gagawa|i-?ti-?tiktok|ititiktok|i-?tag|ita-?tag|ikwento|ikukwento|sasabihin|isasama|ipapahiya|ibabahagi|ibo-?broadcast)<35>(?:${SOCIAL}|para (?:malaman|makita|di na|hindi na|wala(?:ng)?|alam)|lahat|kayo|kita|shop (?:mo|nyo|niyo)|video|ng lahat|buong)
        para (?:malaman|makita|alam|aware|mabasa)<6>(?:ng |nang )?(?:lahat|iba|mga tao|buong|madla|ibang|mga ibang|sambayanan|everyone|buyers)
        (?:malalaman|makikita|malaman|mababalitaan|makakarating|maririnig) (?:to |ito |yan |)?(?:ng |sa )(?:lahat|buong|mga tao|followers|iba|friends|madla|tropa|barangay)
        (?:sisikat|ma-?viral|mava-?viral|magiging viral|viral)<15>(?:kayo|ka|shop|yung|tong|to|ang)
        (?:babalaan|warningan|wa-?warningan|sasabihan|pagsasabihan|babala sa)<20>(?:lahat|iba|mga|friends|tropa|followers|kaibigan)`,
      unless: phrases`
        (?:ganda|gaganda|love|lab|cute|sulit|ang saya|recommend|bongga|legit|happy|collab|affiliate|promote|content|unbox|haul|sample|free|partner|creator|salamat|thank|nagustuhan|pa-?shout)\w{0,6}
        (?:nakita|napanood|nabasa) ko`,
    },
    {
      id: "tl/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        alitan<12>(?:app|shopee|lazada|tiktok)|(?:app|shopee|lazada)<12>alitan
        (?:shopee|lazada|tiktok)<4>laban sa inyo
        iuulat<12>(?:shopee|lazada|tiktok)|isinumbong ko|(?:tumawag|tawag|kausap)<8>bangko<25>(?:reverse|charge|dispute|bawi)
        (?:nagsumbong|nagsampa|magsusumbong|isinumbong|magsasampa|nagreklamo|inireklamo)<25>(?:shopee|lazada|tiktok|app|amazon)
        (?:mag ?ffile|magfafile|mag ?file|nag ?file)<10>(?:complaint|reklamo|dispute|claim)
        bangko<20>(?:magpapabawi|ibalik|pababawi|bawi|kaltas|singil)|ipapabalik ko sa bangko
        chargeback na|pina-?chargeback
        (?:i-?re-?report|irereport|ire-report|i-?report|irereklamo|i-?reklamo|isusumbong|isumbong|ipapa-?report|nireport|na-?report|ni-?report|inireport|nireklamo|inireklamo|sinumbong|magre-?report|mag-?re-?reklamo|magrereport|magrereklamo|magsusumbong|pinareport|ire-?report|rereport|rereklamo|reklamo|report)<20>(?:sa |kay |to )?(?:${PLATFORM}|kayo|kita|ko na (?:kayo|to|shop)|ko (?:kayo|to|shop|itong|ang|tong|yung)|shop (?:mo|nyo|niyo)|tong shop|ang shop|seller|store)
        (?:nag-?file|mag-?file|magfi-?file|magfa-?file|nagfile|ifa-?file|fi-?nile|nag-?raise|nagraise|magra-?raise|nag-?open|mag-?open|nag-?dispute|mag-?di-?dispute|magdi-?dispute|i-?di-?dispute|idi-?dispute|dispute ko|nagdispute|nakadispute|naka-?dispute|dinispute|dinispyut)<25>(?:dispute|claim|case|complaint|request|return|ko|kayo|to|na|sa|chargeback|reklamo|shopee|lazada)
        (?:dispute|chargeback|charge back|claim|case)<15>(?:sa|kay|ng) (?:${PLATFORM}|bank|bangko|paypal|gcash|card|bdo|bpi|maya)
        (?:papa-?|ipapa-?|ipa-?)(?:reverse|chargeback|block|dispute|ban|suspend|sara|close|takedown|take ?down)<15>
        (?:bank|bangko|bdo|bpi|gcash|card) (?:ko )?<15>(?:reverse|ibabalik|babawiin|bawiin|dispute|chargeback|imbestiga\w{0,2})
        (?:shopee|lazada|tiktok) na (?:ang |lang )?(?:bahala|magde-?decide|mag-?usap|kakausap|mag-?aayos|hahabol)`,
      unless: phrases`
        (?:rider|courier|driver|j&t|spx|flash|ninja)<20>\w{0,6}(?:report|reklamo|sumbong)\w{0,3}
        \w{0,6}(?:report|reklamo|sumbong)\w{0,3}<20>(?:rider|courier|driver|j&t|spx)
        (?:hindi|di|wala|ayoko|ayaw|walang|no) ?(?:na )?(?:naman )?(?:ako )?(?:ng |mag-?)?(?:nagre\w{0,5}|magre\w{0,6}|reklamo|report|dispute|issue)
        (?:dti|pulis|barangay|nbi|abogado|school|thesis)`,
    },
    {
      id: "tl/legal/lawyer, court, police or consumer authority",
      flag: "legal",
      pattern: phrases`
        may kaso na|subpoena
        (?:magsasampa|sasampahan|isasampa|magsampa)<12>(?:ng |kayo |ko )?(?:kaso|kasong|demanda)
        dti na<8>(?:lang|tayo|kita)|(?:sa|ng) (?:korte|husgado|hukuman|presinto)<15>(?:tayo|na|kita|ang reklamo|kayo)
        pupulis\w{0,4}|ipupulis|mag ?punta ng presinto|(?:pupunta|punta)<8>presinto
        idudulog<12>hukuman|nasa presinto
        (?:sa|ng|kay|to|na sa|dadalhin|reklamo|complaint|ang|with|pa-?|i-?|ipapa-?|ipa) ?-?dti(?! (?:registered|permit|number|certificate|price|approved|approve|rehistrado|accredited|ba\b))
        (?:abogado|abogada|attorney|atty\.?|lawyer|abugado|legal team)<25>(?:ko|namin|na|ang|bahala|kakausap|magpapadala|sulat|tatawag|kausap|demand|kumuha|kukuha|mag-?uusap|makikipag\w{0,6})
        (?:kakausapin|kausap|kausapin|kumuha|kukuha|tatawag|tatawagan|magpapa|sa|may)<12>(?:abogado|abogada|attorney|atty|lawyer|abugado)
        (?:i-?de-?demanda|idedemanda|demandahin|magdedemanda|ididemanda|demanda|kakasuhan|kasuhan|kasong|ihahabla|hukuman|small claims|demand letter|cybercrime|cyber crime|estafa|entrapment)
        (?:ipapa-?|ipa-?|papa-?|magpapa-?|nagpa-?|pina-?|pa-?)(?:pulis|blotter|barangay|nbi|tulfo|baranggay|brgy|blotter)
        (?:sa|ng|sa mga|tatawag ng|kay) (?:pulis|pulisya|nbi|pnp|presinto|prisinto|police station|tulfo|raffy|fiscal|piskal|cidg|acg|barangay hall|consumer (?:protection|affairs)|ntc|fda)<25>(?:na|ko|ako|kayo|kita|lalapit|pupunta|magre\w{0,6}|reklamo|tayo|kami|dadalhin|bukas|diretso|magsusumbong)?
        (?:pupunta|lalapit|dadalhin|aabot|makakarating|magkita|kita tayo|kita-?kits)<20>(?:pulis|nbi|pnp|presinto|korte|barangay|tulfo|dti|abogado|husgado|presinto)
        pa-?tulfo|tulfo`,
      unless: phrases`
        rehistrado|registered
        abogado<12>(?:kapatid|pinsan|anak)<14>gusto
        (?:pito|batuta|laruan|damit|sumbrero)<6>ng pulis
        nagtatrabaho|duty|opisina|resibo
        (?:iwan|ihatid|deliver)<20>(?:barangay|station|husgado)
        (?:sa )?(?:shopee|lazada|tiktok)
        (?:costume|laruan|regalo|birthday|bday|graduation|uniform|toy|lego|sumbrero|cosplay|role ?play|halloween)
        (?:asawa|kapatid|pinsan|tito|tita|anak|friend|kaibigan|mister|daddy|boyfriend|jowa|bayaw|kumpare)<14>(?:pulis|abogado|abogada|attorney|lawyer)<25>(?:gusto|bagay|gamit|bibilhan|para sa|love|natuwa|reregaluhan|nagustuhan|type|regalo)
        (?:in case|kung sakali|just in case)
        (?:dti|fda) (?:registered|approved|certified|permit|number)
        (?:may|meron|registered|rehistrado)<10>(?:dti|fda)(?: ba| po| permit| kayo| number| cert)`,
    },
    {
      id: "tl/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        (?:napaso|nasunog|nasugatan|nahiwa|nasugat|nabalian|nalason|nalapnos|nabulunan|namaga|nagka-?allergy|na-?allergy|naallergy|nagkarash|nagka-?rashes?|nag-?rashes|nagpantal|namantal|namantal|nagsugat|nagdugo|dumugo|namula|nagtubig|nagpaltos|napaltos|nagka-?pantal|natusok|naipit|nabulag|nahimatay|nagsuka|sumuka|nasaktan|nalaslas|nadulas|nahulog|nangati|nagbalat|nagka-?sugat|nagka-?sakit|nagkasakit|nilagnat|na-?ospital|naospital|nagtae|natalsikan|nabagok|nahilo|napilay|nagka-?infection|nabasag sa)<30>(?:${BODY}|${KIN}|ko|siya|sya|ako|niya|nya|kami|namin|si)
        (?:${BODY}|${KIN})<20>(?:napaso|nasunog|nasugatan|nahiwa|nasugat|namaga|namamaga|nag-?rashes|nagkarash|nagpantal|nagsugat|nagdugo|dumugo|namula|nagbalat|nangati|nangangati|paltos|nalapnos|nabulunan|nagsuka|sumuka|nagka-?allergy|mahapdi|humapdi|hapdi|nabalian|nalason|naospital|na-?ospital|nilagnat|nagtae|nasaktan|natusok|naipit|pantal|butlig)
        (?:nagka|nagkaroon ng|may|puro|lumabas|tinubuan ng|nagkaron ng|dami)<8>(?:rashes|pantal|pantal-pantal|butlig|paltos|sugat|allergic reaction|chemical burn|hives|pamamaga|lapnos)<25>(?:${BODY}|${KIN}|after|pagkatapos|nung|dahil|sa|ko)
        (?:sinugod|dinala|itinakbo|tinakbo|na-?er|na er|na-?confine|nadala|napunta|pumunta|naadmit|na-?admit|isinugod|nauwi|umabot)<20>(?:ospital|hospital|er|clinic|emergency|vet|doctor|doktor|health center)
        (?:tinahi|tahi|natahi|stitches)<15>(?:kamay|daliri|paa|noo|sugat|ulo|ko|niya|nya|siya)?
        (?:pagkatapos|after)<20>(?:kumain|kinain|uminom|ininom|gamitin|nagamit|pahid|inilagay)<30>(?:sumakit|nagsuka|nagtae|namaga|pantal|rashes|nahilo|nalason)
        (?:food poisoning|nalason|nakalason|nakakalason|allergic reaction)`,
      unless: phrases`
        (?:naipit)<14>(?:padala|parcel|order|package)|(?:padala|parcel|order|package)<14>naipit
        (?:padala|parcel|order|package|kahon)<15>naipit|naipit<12>(?:padala|parcel|order|package)
        (?:hindi|di|wala|walang|no)<16>(?:naman )?(?:ba )?(?:nagka\w{0,10}|namula|nangati|rashes|pantal|nasugatan|nasaktan|allergy|hapdi|irritation|nakaka\w{0,8})
        (?:safe|okay|ok|pwede|pede|maganda) (?:ba|po ba|to ba|kaya)
        (?:hindi|di) ba (?:nakaka|mag|na)\w{0,10}
        (?:ibang|other|dati|yung iba|sa iba) (?:brand|shop|product|kong|seller)
        (?:para sa|gamot sa|pang|panggamot|effective sa|nawala|gumaling|natuyo)<20>(?:rashes|pantal|paso|sugat|allergy|eczema|kati|pimples)
        sensitive (?:ang |yung )?(?:skin|balat)`,
    },
    {
      id: "tl/safety/fire, shock or danger to a child or pet",
      flag: "safety",
      pattern: phrases`
        (?:nalunok|nakalunok|nilunok|isinubo|naisubo|nasubo)<6>(?:ng|ni) (?:\w{1,6} )?(?:${KIN})
        tumatagas<8>gas|gas leak|singaw<8>gas
        (?:nasunog|sumiklab|nagliyab|umapoy|nag-?apoy|nagka-?sunog|nagkasunog|nasusunog|muntik masunog|lumiyab|sunog)<25>(?:bahay|kwarto|kama|kurtina|saksakan|outlet|charger|socket|wire|pader|sala|kusina|mesa|unit|namin|kami|extension|adapter|battery)
        (?:umusok|nagusok|nag-?usok|umuusok|may usok|lumabas na usok|nagspark|nag-?spark|nags?-?spark|nag-?sparks?|may spark|kumislap|sumabog|sumasabog|pumutok|nagputok|nag-?short|nagshort|na-?short|lumobo|lobo na|nag-?overheat|nagoverheat|amoy sunog|amoy usok|natunaw|nag-?init ng sobra|nag-?amoy sunog)
        (?:nakuryente|nakuryentehan|na-?kuryente|nakukuryente|nangunguryente|kinuryente|nagkuryente|nakakakuryente|na-?ground|grounded)<20>(?:ako|ko|si|kami|anak|asawa|kamay|siya|sya|ang|yung|pag|nung)?
        (?:muntik|muntikan|kamuntik|halos)<10>(?:na |nang )?(?:pa )?(?:masunog|makalunok|malunok|mabulunan|mamatay|makuryente|sumabog|masabugan|mabulag|masakal|magkasunog|malason|kami mamatay|madisgrasya|disgrasya|maputulan|matusok|nasunog)
        (?:${KIN})<30>(?:nalunok|nakalunok|nilunok|nabulunan|sinubo|naisubo|isinubo|nabilaukan|nasakal|kinain)
        (?:delikado|mapanganib|nakamamatay|nakakamatay|peligro|disgrasya|nadisgrasya|nakakadisgrasya|aksidente|na-?aksidente)`,
      unless: phrases`
        bumbilya|warranty|sakop
        abogado
        (?:hindi|di) (?:po )?ba nakakakuryente
        (?:hindi|di|wala|walang|no)<10>(?:naman )?(?:ba )?(?:umuusok|umusok|sumabog|sumasabog|nasunog|pumutok|nakuryente|nagspark|delikado|mag-?init|nag-?overheat|natunaw|usok)
        (?:delikado|safe|sasabog|puputok|mag-?iinit|masusunog) (?:ba|po ba|to ba|kaya|kung|pag)
        fire tv
        (?:sabog|sumabog)<10>(?:sa (?:ganda|saya|tuwa|benta|orders)|ang (?:utak|isip))
        (?:ice cream|chocolate|chocolates|tsokolate|candle|kandila|lipstick|lip ?tint)<15>natunaw
        natunaw<15>(?:chocolate|chocolates|ice cream|lipstick|lip ?tint|gummies|wax)
        (?:para iwas|iwas|pang-?iwas)<8>(?:disgrasya|aksidente|sunog|kuryente)
        (?:courier|rider|nalate|delay)<20>aksidente`,
    },
    {
      id: "tl/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:class a|fake|replica|kopya|imitation) (?:lng|lang|laang|lamang|pala)<12>(?:pala|naman|sabi|tatak)?
        sabi (?:nyo |niyo )?(?:legit|orig|original|authentic) (?:eh|e|pero|tapos)
        (?:hindi|di)<6>(?:po )?(?:yan |to |ito )?lisensyado|ginaya (?:nyo|niyo)|halatang (?:divisoria|peke|fake|class a)
        (?:peke|pekeng|pineke|pekehin|pekein)
        (?:fake|imitation|imitasyon|replica|class a|clone|kopya|knock ?off|dupe|gaya-?gaya)<4>(?:to|ito|yan|yung|ang|pala|naman|lang|pinadala|binigay|naman pala|binebenta|na-?receive|nareceive|dumating|po|pla|item|tong|siya|sya)
        (?:ito|to|yan|yung|ang|pala|na|binigay|pinadala|dumating|nareceive|binenta|item|sya|siya|nyo|niyo)<14>(?:fake|imitation|imitasyon|replica|class a|clone|kopya|knock ?off)
        (?:hindi|di|indi|nd) (?:po |naman |pala |talaga |sya |siya |to |ito |yan |ito ){0,2}(?:original|orig|authentic|legit|genuine|tunay|totoong)(?: na)?(?: \w{2,10})?(?! (?:price|na price|presyo))
        (?:orig|original|authentic|legit) (?:daw|kuno|raw|daw pero|kuno pero)
        (?:serial|imei|barcode|qr|code)<15>(?:hindi|di|wala|walang|ayaw|invalid|not)<8>(?:nag-?e-?exist|makita|lumalabas|valid|registered|mahanap|tugma|match|record)?
        (?:ginaya|kinopya|ninakaw|gumaya|nangopya|pinirata)<12>(?:logo|brand|design|art|artwork|gawa|nike|adidas|disenyo|pattern)
        (?:mali|wrong|iba|tabingi|baligtad)<8>(?:ang |yung )?(?:logo|spelling|tatak)(?! ng (?:order|kulay))
        walang (?:license|lisensya|permiso)<20>(?:brand|disney|gumamit|sanrio|marvel|logo)`,
      unless: phrases`
        walang halong|tunay (?:po )?talaga
        (?:tunay|orig\w{0,5})<4>ga
        (?:panong?|paanong?|paano)<10>(?:makilala|malaman|makikilala)
        proof|patunay|palatandaan
        (?:hindi|di|not|wala|walang)<6>(?:naman |po |ba |siya |sya |to )?(?:peke|pekeng|fake|replica|imitation|class a)
        (?:original|orig|authentic|legit|peke|fake|tunay|genuine|class a|replica)<3>(?:po )?(?:ba|kaya|to ba|ba to|po ba|b|nmn ba)
        (?:or|o) (?:peke|fake|class a|replica|imitation|hindi|di|copy|imitasyon)
        (?:fake|pekeng) (?:nails?|lashes|leather|fur|plants?|flowers?|halaman|bulaklak|pilikmata|kuko|tattoo|buhok|grass|money|booking|balat|pera|eyelash\w{0,2})
        (?:paano|pano|pnu)<12>(?:malaman|malalaman|masasabi|ko|makaka)
        (?:akala|kala|takot|natatakot|baka|sana|kung|pag|kapag|if|daming|maraming|ang dami|marami|dati|ibang shop|sa iba|naloko na)<30>(?:peke|pekeng|fake|original|orig|authentic|legit|replica)
        (?:hindi|di) ba (?:peke|fake|replica|class a)`,
    },
    {
      id: "tl/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern: phrases`
        budol (?:talaga )?(?:tong|to|kayo|ang) ?shop?|nabibiktima|binibiktima
        (?:na|nang)bu?budol (?:ako |kami )?(?:sa inyo|nyo|sayo)|nabudol ako sa (?:inyo|iyo|shop nyo|shop na to)
        (?:scammers?|na-?scam|nascam|nang-?scam|nagscam|iniscam|ini-?scam|manggagantso|manggagancho|mang-?i-?scam|scam (?:to|ito|kayo|yan|pala|naman|shop|talaga|ka|seller|lang|tong))
        (?:manloloko|mangloloko|manlilinlang|nanloko|nanloloko|nangloloko|naloko|niloko|niloloko|nilinlang|ginago|ginagago|nagoyo|ginoyo|ginantso|nagantso|nagancho|dinaya|nandaya|nandadaya|madaya|mandaraya|madadaya|daya|budol kayo|budol shop|mambubudol|nambubudol|binudol nyo|niloloko nyo|lokohan|panloloko|pandaraya|inuto|nauto|ini-?uto|pinaikot|pinapaikot|inisahan)
        (?:magnanakaw|nagnakaw|ninakaw|ninanakaw|nanakaw|nagnanakaw|kawatan|mandurugas|mandarambong|nandugas|dinugas|dugas|kurakot|buwaya|switik|swindler|estapador|swapang|holdaper|holdap|hinoldap)
        (?:sinungaling|nagsisinungaling|nagsinungaling|bulaan|kasinungalingan|puro kayo kasinungalingan|mapanlinlang|modus|manggagamit|manggogoyo)
        (?:tinakbo|itinakbo|tinangay|kinuha|binulsa|ibinulsa|tinago|itinakas|kinupit)<8>(?:nyo |niyo |na |mo |ninyo |lang )?<6>(?:ang |yung )?(?:pera|bayad|datung|kwarta)
        (?:wala|walang)<8>(?:kayong |kang )?(?:konsensya|konsensiya)<20>(?:pera|kumuha|lahat|tao|manloko)
        (?:fake|bogus|pekeng) (?:shop|seller|store|tracking)`,
      unless: phrases`
        laban sa|kandado|padlock
        (?:hindi|di)<14>(?:manloloko|scammer|sinungaling|magnanakaw)
        (?:kadami|daming?|marami\w{0,2})<12>(?:manloloko|scammer)
        (?:hindi|di|wala|not|walang)<8>(?:naman |po |kayo |pala |sya |siya |ako |to )?(?:scam\w{0,3}|manloloko|niloloko|madaya|sinungaling|naloko|daya|nascam|na-?scam|nagsisinungaling)
        (?:akala|kala|takot|natatakot|baka|nag-?alala|kinabahan|kabado|sana|nagduda|duda|ayoko)<40>(?:scam\w{0,3}|na-?scam|nascam|ma-?scam|maloko|naloko|budol|manloloko|modus|bogus)
        (?:ibang shop|sa iba|ibang seller|dati|noon|last time|sa fb|marketplace|sa ibang)
        (?:legit|scam) (?:ba|po ba|b)
        (?:rider|courier|kapitbahay|guard|may|driver|tambay)<15>(?:nagnakaw|ninakaw|nanakaw|kumuha|magnanakaw)
        (?:iwas|anti|panlaban)<5>(?:nakaw|magnanakaw|scam)
        (?:nabudol|budol)<10>(?:na naman|again|haha|finds|ako haha)
        (?:dami|daming|marami|maraming|uso)<10>(?:scammer\w{0,1}|manloloko|modus|fake)`,
    },
    {
      id: "tl/refund_abuse/money or else a bad review, or a good one for money",
      flag: "refund_abuse",
      pattern: phrases`
        (?:send|bigyan|bibigyan|padalhan|gcash)<25>\d{2,5}<35>(?:5|limang?) ?(?:na )?(?:stars?|bituin)
        (?:bibigyan|bigyan|send|padalhan)<10>\d{2,5}<30>(?:limang|5)<3>(?:bituin|stars?)
        (?:walang balik|walang refund|di nyo ibalik)<35>(?:bituin|star|babagsak\w{0,2})
        (?:pag|kapag|kung) (?:di|hindi)<8>(?:nyo|niyo|mo)?<14>(?:sinend|binigay|binayaran|nirefund|binalik|ibinalik|na-?refund|sinauli)<30>(?:rating|star|review|post|sisira\w{0,3}|post)
        ${MONEY}<40>(?:tas|tapos|then|at)<14>(?:magandang?|good|5|limang)<4>(?:review|stars?|rating|bituin)
        (?:isoli|ibalik|ibigay|send|bigyan|padalhan|lalagyan|isauli|pera)<40>(?:isang|limang|1|5)<3>(?:bituin|stars?)
        ibigay (?:nyo|niyo|mo)<15>para (?:hindi|di)<12>(?:magsulat|mag-?review|mag-?post|i-?post)
        (?:ibalik|balik|refund|isoli)<25>(?:or|o|kundi) (?:makikita|malalaman|ipopost|video|vid)
        (?:send|bigay|gcash)<8>(?:nyo |niyo )?\d{2,5}<20>(?:5|limang)<3>stars?
        ${MONEY}<45>(?:kundi|kung hindi|kung di|or|o|kung ayaw|otherwise|else|pag hindi|pag di|kapag hindi|kung hinde|dahil kung|o kaya|kung wala)<35>(?:stars?|review|rating|feedback|post\w{0,3}|ipopost|ipo-?post|i-?post|viral|expose|tiktok|fb|facebook|video|malalaman|sisiraan|pasisikatin|babagsak)
        (?:5|five|limang|magandang?|good|nice|positive)[- ]?(?:na )?(?:stars?|review|rating|feedback)<35>(?:kung|kapag|pag|basta|if|kapalit|para sa|in exchange)<30>${MONEY}
        (?:kung|kapag|pag|basta|if|bigyan|bigay|padala|padalhan|pa-?gcash|gcash|send|dagdagan|i-?refund|libre|lagyan)<35>${MONEY}<40>(?:(?:5|five|limang|magandang?|good|nice)[- ]?(?:na )?(?:stars?|review|rating|feedback)|buburahin|tatanggalin|aalisin|edit|babaguhin|papalitan|burahin|bubura)
        (?:buburahin|burahin|tatanggalin|aalisin|babaguhin|papalitan|i-?edit|ie-?edit|di ko na ipo-?post|hindi ko na ipo-?post|i-?de-?delete|idedelete)<25>(?:review|rating|stars?|post|video|comment|feedback)<25>(?:kung|kapag|pag|basta|if|kapalit)<30>${MONEY}?
        (?:stars?|review|rating|ipo-?post|expose|viral)<25>(?:kung|pag|kapag|hangga.?t|unless|hanggat)<15>(?:hindi|di|walang|wala|ayaw|nyo|niyo)<15>(?:i-?refund|ibalik|ibabalik|nirefund|refund|binalik|bayaran|binayaran|pera)`,
      unless: phrases`
        (?:sabi sa card|sabi sa|nakalagay sa|card|live|sa live|promo|nyo sa live)<25>(?:voucher|freebie|cash|review|stars?)
        (?:pinangako|sinabi nyo|promise nyo|sabi nyo)
        (?:nag|naka)-?(?:review|5 star|rate|five star)<15>(?:na|nako)
        (?:pag|kapag|once|kung) (?:dumating|nareceive|na-?receive|maganda|okay|ok|maayos|kasya|gumana|nakuha)
        paano<10>(?:mag-?edit|burahin|palitan)
        (?:salamat|thank)`,
    },
    {
      id: "tl/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:tinapon|itinapon|nagamit|naubos) ko na<35>refund
        (?:itinapon|tinapon|nagamit|ubos|naubos|ginamit) ko na<25>(?:refund|ibalik|balik|pera|bayad)
        (?:refund|pera|bayad|ibalik|isauli|ibabalik|balik)<50>(?:(?:hindi|di|nd|ayoko|ayaw|wag|huwag|wala) (?:ko |na |nyo |ako |akong |kong |ng |na akong ){0,3}(?:nang )?(?:ibabalik|isasauli|isosoli|ipapadala|ibalik|magbabalik|mag-?re-?return|magrereturn|i-?re-?return|irereturn|magpadala|isoli|ipadala|magbalik|mag-?return|babalik|isauli|i-?return|return)|(?:akin|sakin|sa akin|dito)<4>na<4>(?:yung|ang|to|tong|lang|item|ito)|itatago ko|kukunin ko na|di na babalik|walang (?:return|balikan|isasauli|ibabalik)|tinapon ko na|itinapon)
        (?:(?:hindi|di|nd|ayoko|ayaw) (?:ko |na |nyo |ako |akong |kong |ng ){0,3}(?:nang )?(?:ibabalik|isasauli|isosoli|ipapadala|ibalik|mag-?re-?return|magrereturn|i-?re-?return|irereturn|isoli|magbalik|mag-?return|isauli|i-?return)|akin na<4>(?:yung|ang|to|tong|lang|item|ito)|sakin na<4>(?:yung|ang|to|tong|lang|item|ito)|itatago ko|walang (?:return|balikan|isasauli))<45>(?:refund|pera|bayad|ibalik nyo|ibalik niyo|ibalik mo)`,
      unless: phrases`
        (?:pwede|pede|puede|kailangan|need|dapat) (?:ba|po ba|pa ba|po|pa po ba|bang)
        (?:half|kalahati|partial|konti|kahit|discount)
        (?:hindi|di|wala|nd)<8>(?:pa|nyo|niyo|pa rin)<10>(?:nare\w{0,6}|narefund|binabalik|binalik|ibinabalik|natatanggap|dumarating|nirerefund|pumapasok|napapasok|pumasok)
        (?:palit|papalitan|replacement|exchange)`,
    },
    {
      id: "tl/off_platform/talk, pay or deliver elsewhere",
      flag: "off_platform",
      pattern: phrases`
        (?:may|meron)<6>number<16>(?:matawagan|matatawagan|tawagan|makontak|ma-?contact)
        (?:call ?back|callback|tawag)<10>(?:sa )?09\d
        (?:ano|anong)<8>e-?mail<25>(?:nyo|niyo|ng shop|customer)
        bank transfer<14>(?:direkta|direct|diretso) sa
        bank transfer<14>(?:direkta|direct|diretso)|(?:magbayad|bayad|nagbayad)<8>sa labas
        (?:ihulog|hulog|padala|ideposito)<14>sa (?:bangko|account|gcash) (?:ninyo|nyo|niyo)
        (?:pahingi|hingi|penge)<6>(?:po )?(?:ng )?(?:email|number|numero|contact)
        (?:viber|whats ?app|telegram|messenger)<20>(?:tayo|nyo|niyo|mo|ko|ka|kayo|na lang|nalang|po|ba|dun|doon|para|usap|number|account|mag)
        (?:sa|via|thru|through|may|meron|pm|dm|message|chat|add|usap|ano)<12>(?:viber|whats ?app|telegram|messenger|fb page|fb nyo|fb niyo|facebook nyo|facebook page|fb account|ig nyo|instagram nyo)
        (?:ano|anong|may|meron|pahingi|pengi|penge|pahinge|hingi|bigay|pakibigay|paki-?send|send|pa-?send|makuha|mahingi)<14>(?:cp number|contact number|contact no|number nyo|number niyo|number mo|number ninyo|cellphone number|cell number|cp no|phone number|mobile number|landline|email nyo|email niyo|email address|email mo|gcash number|gcash nyo|gcash niyo|gcash mo|number na (?:pwede|matatawagan|pede)|fb nyo|fb mo|facebook nyo|viber|messenger|number ng (?:shop|seller|store|owner))
        (?:tawagan|tumawag|tawag|text|itext|i-?text|matawagan|makatawag|mag-?call|pa-?call|patawag|tatawag)<10>(?:nyo |niyo |mo |ka |kayo |po |na lang |nalang |ba |kita |ko ){0,2}(?:ako|nyo ko|mo ko|sakin|sa akin|ko kayo|kayo|kita|me|sa number|tayo|sa 0\d{2,12}|dito sa 0|09)
        (?:direct|derekta|diretso|direkta|deretso)<8>(?:gcash|bayad|sa gcash|sa inyo|sayo|sa yo|sa iyo|sa seller|na lang|nalang|buy|bili|order|payment|transfer|send|maya|bank|bdo|bpi)
        (?:gcash|maya|bank transfer|bdo|bpi|palawan|cash|bayad|bayaran|bili|bilhin|order|oorder|pa-?gcash|transfer|meet ?up|kunin|pick ?up)<25>(?:direct|derekta|diretso|deretso|direkta|outside|labas (?:ng|sa)|sa labas|wag na sa|hindi na sa|di na sa|huwag na sa|para walang|para wala ng|para iwas|bawas fee|walang fee|tipid sa fee|mas mura)
        (?:labas|outside|wag na|huwag na|wag sa|hindi na|di na|wala nang|walang|iwas)<6>(?:ng |sa |tayo sa |tayo dumaan sa |dadaan sa |dumaan sa |kaltas |bawas |fee ){0,2}(?:shopee|lazada|tiktok|app|platform|amazon|commission|komisyon|fee ng shopee|shopee fee|fees)
        (?:meet ?up|meet-?up|kita tayo|kitaan|magkita|kita nalang tayo|mag-?meet)<25>
        (?:puntahan|pupuntahan|dadaanan|daanan|kunin|kukunin|pick ?up)<15>(?:sa (?:inyo|shop nyo|bahay nyo|warehouse|bodega|store nyo|place nyo))<25>(?:cash|bayad|mas mura|less|tawad)?
        (?:i-?refund|refund|ibalik|send|padala|ipadala|isend)<20>(?:sa gcash ko|sa maya ko|gcash ko|direct sa gcash)`,
      unless: phrases`
        masundan|i-?track|tracking|fda|permit
        wala pa|aprobado|approved|kansel|cancel
        (?:rider|courier|delivery|driver|kuya rider|lalamove|grab|guard|magde-?deliver|mag-?deliver|idedeliver|deliver)
        (?:palit|papalitan|palitan|pabago|change|update|maling?|mali|bago kong|bagong|nagpalit)<15>(?:number|email|cp|contact)
        (?:pwede|pede|puede|tumatanggap|nag-?a-?accept|accept) (?:ba |po ba |po |kayo )?(?:gcash|maya|cod|bank transfer|card|spaylater)
        (?:tracking|order|waybill|model|serial|item) (?:number|no)
        (?:pag|kapag|kung|bago)<10>(?:dumating|nandyan|andyan|malapit|dedeliver|i-?deliver|nasa|ihatid)
        (?:wag|huwag|tigilan|stop)<10>(?:tumawag|itext|text|tawag)
        (?:notification|notif|sticker|kita ba|nakikita)<10>
        (?:naka-?register|registered|verification)`,
    },
    {
      id: "tl/phishing/poses as the platform or a courier, asks for codes or documents",
      flag: "phishing",
      pattern: phrases`
        (?:masususpend|masususpinde|mababan|mabablock|maba-?block|isasara)\w{0,3}<25>(?:shop|account|store|wallet)(?: nyo| niyo| mo)
        (?:install|i-?install|pindot|click)<4>(?:mo|nyo)
        (?:ipadala|ilagay|isend)<10>(?:ang )?(?:inyong |iyong )?(?:otp|card|password)
        \.(?:apk|exe)|example\/apk
        (?:shop|account|store|seller account|wallet|gcash)<3>(?:nyo|niyo|mo|ninyo)?<25>(?:masu-?suspend|masususpend|masususpinde|suspended|ma-?suspend|na-?suspend|mabo-?block|na-?block|i-?ve-?verify|i-?verify|ma-?ba-?ban|mababan|isasara|masasara|na-?freeze|naka-?hold|deactivate\w{0,1}|na-?limit|ma-?le?lock|locked|mawawala|sususpindihin)
        (?:paki-?verify|i-?verify|paki-?confirm|i-?confirm|paki-?update|i-?update|pa-?verify|pa-?confirm|pakikumpirma|verify|confirm)<12>(?:ang |yung |nyo |mo |niyo |po |your ){0,3}(?:account|bank|card|details|shop|identity|gcash|password|wallet|info)
        (?:paki-?send|pa-?send|isend|i-?send|send|pakibigay|ibigay|bigay|pahingi|pengi|penge|paki-?forward|i-?forward|pa-?forward|forward|sabihin|pakisabi|ibato|pabasa|ano|anong|kailangan|need|paki-?type|ilagay|i-?reply|reply|paki-?reply|pakibasa|ipasa|pasa)<35>(?:otp|mpin|one[- ]time|verification code|6[- ]?digits?|six[- ]?digits?|password|pass ?word|pw|pin code mo|log-?in|card number|cvv|valid id|selfie (?:with|hawak)|picture ng id|pic ng id|photo ng id|id mo|id nyo|passbook|atm)
        (?:code|otp|pin)<6>(?:na|that|po na)<8>(?:dumating|natanggap|na-?receive|nareceive|sinend|pumasok|nakuha)
        (?:click|i-?click|pindutin|paki-?click|pakipindot|buksan|i-?open|i-?download|paki-?download|mag-?log ?in|mag-?login|puntahan|scan|i-?scan|paki-?scan|punta|visit|tingnan|bisitahin|i-?check)<30>(?:link|dito|qr|https?:|apk|file|attachment|[a-z0-9-]{2,40}\.[a-z]{2,8}\/\S{2,40})
        (?:nanalo|panalo|winner|congrats|congratulations|napili|raffle)<35>(?:claim|prize|premyo|voucher|gcash|iphone|cash|₱|makuha|pesos)
        (?:parcel|package|padala|order|refund)<30>(?:naka-?hold|on hold|na-?hold|magbayad|bayaran|i-?settle|settle|release)<30>(?:https?:|link|dito|fee|gcash|[a-z0-9-]{2,40}\.[a-z]{2,8}\/)
        (?:si|from|taga|ako po|kami po|this is|ito po|eto)<10>(?:shopee|lazada|tiktok|gcash|lbc|j&t|spx|maya|bdo|bpi)<15>(?:support|team|cs|security|admin|customer service|verification|rep|agent|official)`,
      unless: phrases`
        (?:password|pin)<8>(?:ng )?(?:kamera|camera|router)
        (?:wi-?fi|default|camera|router|cctv|bluetooth|padlock|vault|device)<10>(?:password|pin|code)
        (?:password|pin|code)<10>(?:ng |sa )?(?:wi-?fi|camera|router|cctv|bluetooth|padlock|vault|device|lock|app)
        (?:product|item|tracking|order) link
        (?:postal|zip|voucher|promo|discount|color|tracking|product|area|coupon) code
        (?:walang|wala|ayaw|hindi|di)<12>(?:dumarating|dumadating|pumapasok|natatanggap|nagsesend|otp|ma-?click|ma-?open|mag-?open)
        (?:hinihingi|hinihingan|hinahanapan|humihingi)<15>(?:otp|code|pin)
        (?:lagayan|case|holder)<6>(?:ng )?(?:id|passport|atm|card)
        link<8>(?:ng|po ng|nung)<6>(?:item|product|size|kulay)`,
    },
    {
      id: "tl/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        (?:putang ?ina|putangina|tang ?ina|tangina|pota|potah|kingina|tarantado|tarantada|gago|gaga|gagong?|bobo|boba|bobong?|bobohan|tanga|tangang|katangahan nyo|ulol|ulul|inutil|inutel|hayop ka|hayop kayo|hayup kayo|hayup ka|hinayupak|animal kayo|animal ka|punyeta|lintik kayo|lintik na|leche|letse|demonyo|walanghiya|walang ?hiya|walang modo|bastos|kupal|hudas|pakyu|pak ?yu|fuck you|bwakanang|ungas|engot|gunggong|hangal|estupido|estupida|yawa|sira ?ulo|siraulo|baliw|abnoy|abnormal|kumag|hampaslupa|palamunin|salot|unggoy|basura kayo|basura ka|mukhang \w{3,8} kayo|pokpok|malandi|ogag|tae ka|tae kayo|pisti|bwisit ka|bwisit kayo|bwiset kayo|bwisit na seller|bwiset na seller|kapal ng mukha|kapal ng muka|makapal (?:ang |mukha|muka)|kapal mo|mukhang pera)
        (?:wala|walang)<6>(?:kayong |kang |ka |kayo )?(?:utak|isip|kwentang tao|pinag-?aralan)`,
      unless: phrases`
        (?:manual|unit|design|app|instruction\w{0,1})<6>(?:bobo|tanga)|(?:bobo|bobong|tangang?)<8>(?:manual|unit|design|app|instruction\w{0,1})
        ang ganda|ang cute|obsessed|shade na to
        (?:ako|ko|akong|nagpaka|ang tanga ko|katangahan ko)<8>(?:tanga|bobo|gaga|engot|boba|baliw|sira ?ulo|shunga)
        (?:tanga|bobo|gaga|engot|baliw|shunga|boba)<6>(?:ko|ako|lang ako|talaga ako|ko talaga)
        (?:tanga|bobo|gaga|bobong|tangang)<4>(?:tanong|question|app)
        (?:nakakabaliw|nabaliw|baliw na baliw|nababaliw)
        (?:tangina|putangina|pota|shet|gago|puta|potek|punyeta)<12>(?:ang ganda|ganda|ang cute|sarap|solid|sulit|lupet|angas|ang bango|bango|astig|ganda talaga|ang mura)
        (?:ganda|solid|angas|lupet|sulit|cute)<15>(?:tangina|putangina|pota|gago|puta)
        (?:haha\w{0,8}|charot|chos|jk|joke)
        bastos (?:ang|yung|na) rider`,
    },
    {
      id: "tl/abuse/threats, hate or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        hahanapin ko kayo|tandaan (?:nyo|niyo|mo) to
        hahanapin ko kayo|hahanapin kita
        hubad<6>(?:mong|na|mo)<8>(?:pic|picture|larawan|litrato|photo)
        (?:litrato|larawan|pic)<12>(?:naka ?panty|naka ?bra|hubad|nakahubad)
        (?:alam|alamin|aalamin|hahanapin|nahanap|alam namin|hanapin)<6>(?:ko |na |namin )?<6>(?:ko )?(?:kung )?(?:saan|san|nasan|bahay|address|lugar)<12>(?:kayo|ka|nakatira|nyo|niyo|mo|bodega|shop|warehouse|bahay|ang)
        (?:papatayin|patayin|bubugbugin|bugbugin|sasaktan|gugulpihin|gulpihin|sasapakin|sapakin|susuntukin|babarilin|barilin|sasaksakin|saksakin|tatagain|tatadyakan|susunugin|sunugin|babasagin|ipapapatay|ililibing|lulumpuhin|sasampalin|reresbakan|resbakan|babalikan ko kayo|babalian|paputukan|tutuluyan)<15>(?:kita|kayo|ka|ko|bahay|shop|mukha|pamilya|nyo|niyo|mo|ng)?
        (?:humanda|mag-?ingat|lagot)<6>(?:ka|kayo)<25>(?:abangan|susugod|puntahan|pupuntahan|bahay|sakin|sa akin|labas|gabi)
        (?:susugurin|sugurin|pupuntahan|puntahan|aabangan|abangan)<6>(?:kita|kayo|namin kayo|ko kayo|ka namin)
        (?:mamatay|mamatay na|sana mamatay|mamatay ka|masagasaan|sana makarma|sana masunog|sana malugi|mabulok|magka-?cancer|magkasakit)<8>(?:na )?(?:sana )?(?:kayo|ka|kayong lahat|shop|tindahan|pamilya|sana)
        (?:umuwi|bumalik|balik|uwi|lumayas|layas)<8>(?:kayo|ka|na kayo)<6>(?:sa )?(?:china|india|bundok|probinsya|kweba|mindanao)
        (?:mga|putang|bwisit na|hayop na|maruming|pisteng) (?:intsik|bumbay|negro|muslim|bakla|tomboy|bisaya|ita|igorot|badjao|chekwa)<12>(?:kayo|talaga|na|hayop|magnanakaw|mababaho|baho|bobo|tanga)
        (?:intsik|chekwa|bumbay|negro|bisaya|igorot)<3>(?:kasi|ka|kayo|na|baho|beho)
        (?:send|pa-?send|pasend|patingin|pakita|penge|pengi|pahingi|isend)<12>(?:ng |ka |ka ng |nga |naman ){0,2}(?:pic|picture|photo|nudes?|selfie|video)<20>(?:mo|nyo|niyo|hubad|walang damit|sexy|naka-?(?:bra|panty|bikini|bra lang)|dede|boobs|katawan|bare|ng katawan|yung maganda|teh|baby|seller)
        nudes?<4>(?:mo|naman|pa|ka|please|pls)
        (?:sexy|ganda|seksi|hot|yummy|sarap)<6>(?:mo|ka|siguro|ng boses|boses|nung|ba yung|ba ang|naman ng)<12>(?:seller|live ?seller|host|boses|ah|naman|tara|pwede|ba|mo)?
        (?:may jowa|may boyfriend|may bf|single|dalaga) (?:ka|kana|ka na|ka ba|ba ang|ba yung|ba si)
        (?:date tayo|sex tayo|check ?in tayo|motel|kantutin|kantot|iyot|jakol|tikman kita|kiss kita|halikan kita|tsupa)`,
      unless: phrases`
        (?:model|suot ng model|sa picture|sa pic)
        (?:pic|picture|photo)<10>(?:ng|nung) (?:actual|item|product|damit|suot|bikini|dress)
        (?:haha\w{0,8}|charot|chos|joke|jk)
        (?:rider|courier|driver)
        (?:sexy|ganda|hot|seksi)<10>(?:ng (?:dress|damit|fit|tela|suot|kulay|design|product|item|bag|shoes)|tingnan|ko|sa akin)`,
    },
    {
      id: "tl/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:paki ?bura|burahin|paki ?delete)<8>number<8>(?:ng|ko)
        binigay (?:nyo|niyo)<6>address (?:namin|ko)
        (?:pinost|ipinost|nakapost|pinakita|binuking|kita)<25>(?:waybill|pangalan|address|numero|number|mukha|picture)<10>(?:ko|namin|ng anak)
        (?:pakibura|burahin|alisin|tanggalin|pa take ?down)<14>(?:ang |nyo )?(?:pangalan|numero|datos|picture|litrato|impormasyon|number)<6>(?:ko|at|ng anak)
        (?:alisin|burahin)<8>(?:ang )?(?:datos|detalye|impormasyon)
        gamit ang (?:buong )?pangalan ko|alam<6>(?:full )?name<6>(?:at )?address
        impormasyon\w{0,2}<14>(?:nakaimbak|nakatago|hawak)<8>tungkol sa akin
        sino<6>nagbigay|(?:nasa|napunta)<8>(?:ibang tindahan|iba)<12>numero
        (?:huwag|wag)<10>(?:padalhan|itext|tetext)\w{0,3}<8>(?:ng )?(?:teks|text|sms|promo)
        (?:burahin|buburahin|pakibura|paki-?bura|paki-?delete|i-?delete|idelete|tanggalin|pakitanggal|paki-?tanggal|alisin|paki-?alis|i-?remove|paki-?remove|patanggal|pa-?delete|delete|remove|pabura)<25>(?:number ko|address ko|name ko|pangalan ko|info ko|data ko|details ko|account ko|personal|impormasyon ko|picture ko|pic ko|mukha ko|email ko|contact ko|ng info|lahat ng|records? ko|ko sa (?:list|system|listahan|database|gc|group))
        (?:number|address|pangalan|name|info|data|details|personal|impormasyon|picture|mukha|email|contact)<8>(?:ko|namin)<30>(?:burahin|pakibura|tanggalin|pakitanggal|i-?delete|paki-?delete|alisin|kumalat|ikinalat|pinakalat|pinost|ipinost|naka-?post|nakapost|binenta|ibinenta|binigay|ibinigay|na-?leak|leaked|nakabalandra|kita ng lahat|pinamigay|shinare|sinhare|ginamit|ginagamit)
        (?:data privacy|privacy act|npc|personal (?:info\w{0,8}|data|details)|data breach|invasion of privacy|privacy ko|consent ko)
        (?:bakit|ba.?t|paano|pano|san|saan|sino)<25>(?:nakuha|nalaman|meron|may|alam|kumuha|nagbigay|nagpasa|kinuha|binigay|nakakuha|naka-?post|nakapost|pinost|pinamigay|nyo alam|hawak)<20>(?:number ko|address ko|pangalan ko|name ko|info ko|details ko|number namin|email ko|contact ko|fb ko)
        (?:binenta|ibinenta|benenta|pinamigay|pinasa|ipinasa|kinalat|ikinalat|pinakalat|pinost|ipinost|shinare|shinare nyo|sinhare|binigay|ibinigay|nilabas|inilabas|ni-?leak|ginamit|niyo pinost)<12>(?:nyo|niyo|mo|ninyo)?<8>(?:ang |yung )?<8>(?:number|address|pangalan|info|personal|details|picture|mukha|data|name|email|contact)<6>(?:ko|namin)
        (?:simula|mula|since|after)<12>(?:nung |nang )?(?:umorder|bumili|nag-?order|um-?order)<40>(?:spam|scam text|nagtetext|tumatawag|text sa|texts?|unknown|promo)
        (?:anong|ano|ano-?ano|anu)<12>(?:info|data|impormasyon|details|records?)<20>(?:ko|tungkol sa akin|about sa akin|sakin|hawak|meron kayo|tinatago|naka-?save)
        (?:wala|walang|di|hindi)<8>(?:akong |ako |naman |kong )?(?:permiso|pahintulot|consent|pumayag|pinayagan)<25>
        (?:rider|seller|kayo|staff|driver)<12>(?:tine-?text|tinetext|nagtetext|nagte-?text|nag-?aadd|nag-?chat|minemessage|nangungulit|kinukulit)<20>(?:ako|sakin|sa akin|personal)
        (?:pangalan|address|number|details|info)<6>(?:ng |nung )(?:ibang|isang|yung|previous|ibang) (?:buyer|customer|umorder|bumili)`,
      unless: phrases`
        (?:sa |ng )(?:tablet|phone|device|watch|laptop|memory)
        (?:mali|maling|palitan|papalitan|update|pabago|change|namali|nagkamali)
        (?:tanggalin|alisin|matanggal)<10>(?:mantsa|stain|amoy|sticker|price tag|gasgas)
        data cable`,
    },
  ],
};
