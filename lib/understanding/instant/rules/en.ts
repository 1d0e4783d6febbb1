import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:amazon|shopee|tik ?tok|lazada|temu|ebay|etsy|shopify|the platform|this platform|the app)";
const MESSENGER = "(?:whats ?app|wechat|telegram|viber|signal app|line app|snapchat|discord)";
const SOCIAL =
  "(?:tik ?tok|facebook|fb|twitter|reddit|insta(?:gram)?|ig|you ?tube|yt|social media|socials?|trustpilot|google reviews?|google maps|yelp|forums?|all sites|every site|publicly|online|everywhere)";
const WILL =
  "(?:will|gonna|gunna|going to|.?ll|ill|shall|or i|else i|about to|wait (?:til|till|until)|let.?s see|watch me|so (?:that )?(?:people|ppl|everyone|everybody|others))";
const BAD =
  "(?:bad|negative|terrible|worst|awful|horrible|nasty|poor|scathing|low|lowest|1|one|zero|0|2|two)";
const MONEY =
  "(?:refund\\w{0,3}|money|cash|pay|pa[iy]d?|payment|compensat\\w{1,6}|price back|full amount|\\d{1,5})";
const BODY =
  "(?:hands?|fingers?|thumb|skin|face|eyes?|eyelids?|lips?|legs?|feet|foot|arms?|neck|back|scalp|mouth|tongue|throat|chin|knees?|head|nose|toes?)";
const CHILD =
  "(?:baby|babies|toddler|son|daughter|kid|kids|child|children|boy|girl|niece|nephew|grand-?\\w{3,8}|dog|cat|puppy|kitten|pet|infant|brother|sister|mother|mom|mum|father|husband|wife)";

/** English: American, British, Philippine and that of second-language writers. */
export const enRules: RuleSet = {
  language: "en",
  rules: [
    {
      id: "en/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        (?:leav|giv|writ|post|drop|put|submit|get|expect|earn|deserv)\w{0,4}<30>${BAD}[\s-]{1,2}(?:\w{1,10} )?(?:stars?|reviews?|ratings?|feedbacks?|comments?|marks?|score)
        (?<![.,]|[.,]\d)(?:1|one|zero|0)[\s-]?stars?
        (?:very |really |super )?low(?:est)? (?:rating|score|stars?|marks?)
        (?:bring|drag|pull|take|tank|ruin|destroy|lower|drop|kill|hurt)\w{0,3}<12>(?:your|ur|the)<12>(?:ratings?|score|stars|reputation)(?: down)?
        (?:my|honest|the|ur|your|a) (?:review|comment|rating|feedback) (?:will|is going to|is gonna|gonna|won.?t) (?:be|reflect|say|show|tell|warn|not)
        you<6>(?:see|find|read|hear)<20>(?:in|on|from) (?:my|the|our) (?:reviews?|rating|feedback|comments?)
        (?:mark|rate|rating|review|reviewing) (?:you|u|this shop|this store|ur shop|your shop|this seller)<12>(?:low|bad|badly|poorly|down|accordingly|lowest|1|one)
        (?:write|post|comment)\w{0,3} (?:to|on|in|at) (?:every|all|each)<12>reviews?
        (?:the truth|exactly (?:what|why|how)|what (?:really )?happened|how you treat\w{0,3})<25>(?:in|on) (?:my|the|a) (?:reviews?|comments?|feedback)`,
      unless: phrases`
        not (?:gonna|going to|here to|trying to) (?:leave|give|write)
        (?:saw|i see|we see|can see|i read|have read|reading|noticed|other (?:people|buyers|customers)|some (?:people|buyers)|why (?:does|do|is|are)|there (?:is|are|was|were))<30>(?:reviews?|stars?|ratings?)
        by (?:mistake|accident)
        accidentally
        (?:never|didn.?t|did not|would never|wouldn.?t) (?:leave|give|write|gave)
        (?:will|shall|would) be (?:very |really )?(?:good|great|positive|excellent|glowing|5|five|the best|nice|lovely|kind)
        not (?:leave|leaving|give|giving) (?:a |any )?(?:bad|negative|low)\w{0,3}
        sorry (?:about|for) (?:the|my)
        the worst (?:storm|day|weather)`,
    },
    {
      id: "en/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        (?:video|vid|reel|post|thread|story) (?:is )?(?:going|coming|goes) (?:up )?on (?:you ?tube|tik ?tok|facebook|instagram|insta|reddit)
        ${WILL}<25>(?:post|upload|share|put|show|expose|blast|tell|write|talk|tag|film|publish)\w{0,3}<50>${SOCIAL}
        (?:post|upload|expos|shar|blast|publish)ing<40>(?:on|in|to|all over)<10>${SOCIAL}
        (?:post|expose) (?:you all|u all|this shop|this seller|ur shop|your shop|the vid|the video|this video|the photos?|the pics?)
        expos(?:e|ing) (?:you|u|them)
        .?ll (?:post|expose)<20>(?:everyone|everybody|so (?:people|ppl))
        knows? how to put<15>on ${SOCIAL}
        (?:everyone|everybody|people|ppl|the whole \w{3,12}|my (?:\w{1,10} )?(?:followers|friends|subscribers|group)|other buyers|all buyers)<25>(?:will|gonna|going to|should|must|deserve to|need to|can|to|.?ll|wants? to) (?:all )?(?:know|hear|see|find out|learn|be warned)
        (?:wait|until|till|til)<12>(?:my|the) (?:\w{1,10} )?(?:followers|subscribers|friends|group|viewers) (?:see|hear|know|find)
        (?:tell|warn|warning|show) (?:everyone|everybody|all my|people|others|other (?:people|buyers|customers)|my (?:followers|facebook|fb|group|friends))
        (?:go|going) (?:viral|public) (?:with|about|on)
        (?:make|made) (?:you|u|your (?:name|shop|store)|this shop) (?:go |become |be )?(?:viral|famous)
        (?:your|ur) (?:name|shop|store) (?:will )?(?:become|be|go) (?:famous|viral)
        name and shame
        (?:make|making|film|record|do|doing|done?) (?:a|an|one) (?:video|vid|tik ?tok|reel|post|thread|story) (?:about|on|of|so|showing|exposing) (?:this|it|you|how|ur|your|people|ppl|what)`,
      unless: phrases`
        genuine|for you$
        (?:lov|recommend|happy|gorgeous|beautiful|amazing|awesome|unbox|haul|promot|collab|affiliat|sponsor|creator|featur|content)\w{0,9}
        tag you
        so (?:good|pretty|cute|nice|happy)
        (?:great|good|best|nice|cute|lovely) (?:shop|store|seller|product|quality|item|you are)
        how (?:good|great|nice|cute|well|fast|pretty)
        free (?:sample|item|product|one)
        in exchange`,
    },
    {
      id: "en/dispute/claim, chargeback or bank dispute",
      flag: "dispute",
      pattern: phrases`
        a[\s-]?(?:to|2)[\s-]?z
        charg\w{1,3}[\s-]?backs?
        charged? it back
        (?:open|opened|opening|file|filed|filing|raise|raised|raising|start|started|lodge|lodged|make|put in|submit|submitted|submitting|escalat\w{1,4})<25>(?:dispute|claim|case|complaint)
        disput(?:e|ed|ing) (?:the|this|it|with|on|in|my|at)
        (?:a|paypal|bank|card|payment|the|my|open|under) disputes?
        paypal (?:claim|case|resolution\w{0,8})
        claim (?:with|at|through|in|on) ${PLATFORM}
        (?:my |the )?(?:bank|card company|credit card|visa|mastercard|amex)<18>(?:revers\w{1,4}|claw\w{0,4}|pull\w{0,3}|recover\w{0,3}|disput\w{1,4}|take it back|get (?:it|my money) back)
        (?:revers|cancel|stop)\w{0,4} (?:the |this |that |my )?(?:charge|payment|transaction)<15>(?:with|at|through|via) (?:my |the )?(?:bank|card|paypal)
        revers\w{1,4} (?:the|this) (?:charge|payment)
        (?:money|it) back (?:through|via|from|with) my (?:bank|card|credit card)
        section 75
        (?:buyer|purchase) protection (?:claim|case)`,
      unless: phrases`
        where (?:to|do i|can i|should i)
        dispute (?:at|with my|between) (?:home|wife|husband|family)
        warranty
        insurance
        support case
        (?:phone|pencil|carry|travel|hard) case
        case for
        (?:how|where) (?:do|can) i<12>claim (?:the |my |a )?(?:voucher|coupon|gift|discount)
        claim<10>(?:voucher|coupon|gift|discount|freebie|warranty)
        (?:no|not a|without|avoid) (?:dispute|chargeback)`,
    },
    {
      id: "en/dispute/report to the platform",
      flag: "dispute",
      pattern: phrases`
        grievance (?:cell|officer|portal)|go(?:ing)? to the platform
        (?:report|complain|escalat|flag|elevat)\w{0,4}<30>(?:to|with|on|at|in|by) ${PLATFORM}
        (?:report|complain)\w{0,4} (?:against |about |on )?(?:you|u|ur|your (?:shop|store|account|listing)|this (?:shop|seller|store|listing|account|product)|the (?:shop|seller|store|listing))
        ${PLATFORM} (?:is|was|are|has been|have been|will be)(?: already| now)? (?:informed|notified|told|aware|contacted|involved|investigating|looking)
        (?:informed|notified|told|contacted|messaged|calling|contacting|telling|tell|contact|inform|notify|involve|involving) ${PLATFORM} (?:about (?:you|u|this|it|ur|your)|support|already|of this|and they)
        (?:get|getting|bring|let) ${PLATFORM} (?:involved|in on|into|decide|handle|deal|sort|know|take)
        (?:take|taking|took|bring) (?:it|this|that) (?:up )?(?:to|with) ${PLATFORM}
        ${PLATFORM} (?:will|can|shall|should|would) (?:hear|decide|deal|handle|close|shut|ban|remove|judge|refund me)
        case (?:is )?opened
        (?:gave|got|have) (?:me )?(?:a )?case (?:number|id)
        get (?:your|ur|this) (?:shop|store|account|listing)<8>(?:banned|closed|shut|taken down|suspended|removed)`,
      unless: phrases`
        not complaining
        report (?:a|an|the) (?:bug|typo|problem with my|courier|rider|driver)
        (?:courier|rider|driver)
        report (?:to you|back|you the)
        (?:a |my )?(?:school|book|annual|lab) report
        reported (?:as )?(?:deliver|arriv)\w{1,4}`,
    },
    {
      id: "en/legal/lawyer, court or lawsuit",
      flag: "legal",
      pattern: phrases`
        (?:lawyers?|attorneys?|solicitors?|advocate|barrister|legal (?:counsel|team|department))<20>(?:will|shall|is|are|has|have|.?ll|says?|said|advis\w{1,3}|letter|notice|be in touch|know about|get involved|told|tells|wants|reach\w{0,3}|send\w{0,3}|draft\w{0,3}|look\w{0,3})
        (?:hear|hearing) from (?:my|our) (?:\w{1,8} )?(?:lawyer|attorney|solicitor|advocate)
        (?:talk|talking|speak|speaking|call|calling|contact|contacting|consult|consulting|get|getting|hire|hiring|see|seeing|involve|involving|ask|asking|have)\w{0,3} (?:to |with |in )?(?:a|my|our) (?:\w{1,8} )?(?:lawyer|attorney|solicitor|advocate)
        (?:taking|take|pursue|pursuing|begin|start|initiate|consider\w{0,3}|seek\w{0,3}|through|go|going) (?:this |the )?legal(?:ly)?(?: action| steps| advice| proceedings| route| means| notice)?
        legal (?:action|steps|advice|notice|proceedings|consequences|demand)
        small[\s-]claims?
        (?:take|taking|bring|see|meet|go|going|file|filing|sue|decide|settle|case|it)<14>(?:court|tribunal)
        (?:will|gonna|going to|.?ll|ill|to|can|could|shall|let.?s) sue (?:you|u|ur|your|them|this|the|for|over|if)
        suing (?:you|u|ur|your|the|this|for)
        law ?suits?
        litigation
        press(?:ing)? charges
        prosecut\w{1,4}
        demand letter
        cease and desist
        i know my (?:legal )?rights
        breach of (?:the )?(?:contract|consumer \w{3,10})`,
      unless: phrases`
        (?:lawyer|attorney|solicitor) mate
        (?:lawyer|attorney|solicitor|advocate) (?:friend|husband|wife|son|daughter|dad|mom|sister|brother|boss|cousin)
        (?:costume|toy|lego|halloween|uniform|dress[\s-]?up|cosplay|badge|hat|party|novel|book|game|tv show|series|drama)s?
        (?:love|like|admire|enjoy|adore|want|use|wear|need)[ds]? (?:it|the|this|that|her|his|these|them|one)
        (?:gift|present|birthday|graduat\w{1,5})
        (?:tennis|basketball|badminton|squash|pickleball|food|volleyball|indoor|outdoor|clay|hard) courts?
        court (?:shoes?|heels?)`,
    },
    {
      id: "en/legal/police or consumer authority",
      flag: "legal",
      pattern: phrases`
        fair trading(?! name)|vcat|ncat|qcat
        (?:see|meet|take) (?:you|ya|u|this|it)<10>(?:ncat|vcat|tribunal)
        police (?:report|station|complaint|case|blotter|matter|already|will|now|officer said)
        (?:call|called|calling|go|going|went|report|reported|reporting|rung|ring|inform|informed|told|tell|contact|contacted|file|filed|notify|involve|take|taking|hand)<20>(?:the )?(?:police|cops|authorities|fbi|nbi|cyber ?crime\w{0,6})
        cyber ?crime (?:unit|police|division|report|office|complaint)
        (?:passing|pass) (?:it|this) (?:on )?to the authorities
        (?:a |make |making )?(?:police )?blotter
        trading standards
        citizens.? advice
        consumer (?:protection|affairs|rights? (?:act|office|authority|agency|tribunal|group|commission|body|law)|court|forum|commission|council|line|ombudsman|office|association|agency|authority|tribunal|complaints?|hotline|watchdog|law)
        office for consumers?
        (?:filing|file|filed|complain\w{0,4}|report\w{0,3}|go|going|to|with|at)<14>(?:the )?(?:ftc|dti|accc|cfpb|bbb|uokik|fair trading)(?! (?:website|number|permit|registered|certificate|approved))
        (?:dti|ftc|bbb|accc) (?:will|complaint|case|office|knows?|shall|hears?|about)
        (?:im |i.?m )?calling the (?:bbb|ftc)
        better business bureau
        attorney general
        (?:the )?ombudsman
        (?:data protection|competition|consumer|privacy) (?:authority|commission|regulator)
        advertising standards`,
      unless: phrases`
        deliver\w{0,3}
        (?:costume|toy|lego|halloween|uniform|dress[\s-]?up|cosplay|badge|hat|party|car set|game|series|drama|sticker)s?
        (?:police|cop)(?:man|woman|men|officer)?<12>(?:loves?|likes?|friend|husband|wife|son|dad|brother|cousin)
        (?:gift|present|birthday)
        police (?:car|truck|helmet|dog|badge|hat|siren|set|radio)`,
    },
    {
      id: "en/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        (?:wife|husband|son|daughter|kid|mother|mom|mum|father|dad).?s (?:\w{1,6} )?(?:arm|hand|hands|face|leg|finger|eye|skin) (?:got |was |is )?(?:burnt|burned|cut|swollen|injured)
        (?:came|come|coming) (?:up|out) in<10>(?:welts|weals|blisters|hives|spots|bumps|rash\w{0,2})
        welts
        crack(?:ed)? (?:a |his |her |my |me )?(?:rib|tooth|skull)
        singed
        concuss\w{2,4}|stitches|knocked (?:out|unconscious)
        (?:burn(?:t|ed|ing|s)?|cuts?|injur(?:ed|y|ing)|hurt|scald(?:ed)?|chok(?:ed|ing)|poison(?:ed|ing)?|blister(?:s|ed|ing)?|slic(?:ed|ing)|stabb?ed|graz(?:ed|ing)|scratch(?:ed)?|pinch(?:ed)?|irritat(?:ed|ing|es)|infect(?:ed|ion))<25>(?:my|me|his|her|our|their|the) (?:\w{1,10} )?(?:${BODY}|${CHILD})
        (?:my|me|his|her|our|the) (?:\w{1,10} )?(?:${BODY}|${CHILD})<35>(?:burn(?:t|ed|s|ing)?|injured|bleed(?:ing)?|bled|chok(?:ed|ing|e)|swollen|swell(?:ed|ing)?|rash(?:es)?|hives|allerg\w{1,6}|blister(?:s|ed|ing)?|peel(?:ing|ed)|weals|hospital|emergency|the er|clinic|fainted|vomit\w{0,5}|threw up|got sick|sick all|poison\w{0,5}|red and \w{3,8}|itch\w{0,4} (?:all|so|like))
        (?:broke|break|breaking|came|come) (?:me )?out (?:in|with)<12>(?:hives|rash\w{0,2}|spots|bumps|blisters|acne)
        (?:got|gave me|get|had|has|have|develop\w{0,3})<12>(?:rash(?:es)?|hives|blisters|allerg\w{1,6} reaction|chemical burns?|infection|food poisoning)
        allerg(?:ic|y) reactions?
        anaphyla\w{1,6}
        food poisoning
        (?:ended up|was|were|went|taken|rushed|go|going|had to go|bring|brought|landed|take (?:him|her|me))<10>(?:in|to|at) (?:the )?(?:hospital|er|emergency\w{0,5}|a&e|clinic|urgent care|vet)
        (?:needed|got|had|required) (?:\w{1,6} )?stitches
        (?:broke|chipped|cracked|lost|fractured) (?:my|me|his|her) (?:\w{1,6} )?(?:tooth|teeth|wrist|arm|ankle|finger|leg)
        (?:sick|ill|vomiting|threw up|throwing up|dizzy|diarrh\w{1,4})<18>(?:after|from|since|because of) (?:eating|drinking|taking|using|those|these|the|this|your|it)
        (?:could|might|almost|nearly) (?:have )?(?:killed|died|choked|blinded|been killed|been burn(?:t|ed))`,
      unless: phrases`
        cross[- ]stitch|stitches (?:coming|came|are|loose|on the|per)|needlework|knit\w{0,4}
        (?:go|going|operation) in(?:to)? (?:the )?hospital (?:on|next|soon|tomorrow|for)
        (?:is|are) (?:it|this|they|these|there)<30>(?:safe|ok|okay|good|suitable|risk|danger\w{0,5})
        (?:does|do|will|would|can|could|won.?t|doesn.?t) (?:it|this|they|these|the)<40>(?:irritat\w{1,4}|burn|hurt|cut|choke|rash|allerg\w{1,5}|react\w{0,4})
        (?:another|other|different|previous|old) (?:brand|shop|one|product|seller|company)
        (?:no|without|never|zero|not) (?:any |a |one )?(?:rash\w{0,2}|irritation|reaction|burns?|allerg\w{1,5})
        hospital (?:bag|gown|bed|visit)
        (?:prone|sensitive) (?:to|skin)
        (?:helped|helps|healed|cleared|good for|for my (?:rash|burn|allerg\w{1,4}))`,
    },
    {
      id: "en/safety/fire, shock or danger to a child or pet",
      flag: "safety",
      pattern: phrases`
        (?:mild|small|got|slight|severe) shocks? (?:from|while|off)
        (?:caught|set|catch) alight
        (?:got|gave me|copped) (?:a |one hell of a )?(?:zap|jolt)
        zapped (?:me|my|him|her|us)
        leak(?:ed|ing|s)? gas|gas leak
        (?:gave way|collapsed|snapped|tipped over|fell apart)<30>(?:under (?:me|him|her)|(?:me|him|her|my|missus|kid|son|daughter|mum|dad) (?:fell|cracked|hit|broke|hurt|landed)|while (?:i|he|she) (?:was|were) (?:sitting|standing|on))
        (?:caught|catch|catching|on|started|starts?|made|nearly|almost|cause[ds]?)(?: \w{1,4})? (?:fire|flames)
        burst into flames
        (?:electric(?:al)?|bad|nasty|unpleasant|huge|big|got a|gave me a|took a|took) shocks?(?: off| from| when)?
        shocked (?:me|my|him|her|us|when (?:i|you) touch\w{0,3})
        electrocut\w{1,4}
        explod(?:e|ed|es|ing)
        exploded
        blew up
        (?:batter(?:y|ies)|power ?bank|phone|charger|glass|bottle|cell)<12>(?:burst|swell\w{0,3}|swollen|bulg\w{2,4}|melt\w{0,3}|leaking acid)
        spark(?:s|ed|ing)(?! joy| water| wine| clean)
        (?:smok(?:e|ing)|fumes) (?:came|coming|comes|from|out|inside|everywhere|next|while|when|start\w{0,3})
        (?:began|start(?:ed|s)?|begin|was|is|made|saw) (?:to )?(?:smok(?:e|ing)|melt(?:ing)?)
        (?:charger|plug|cable|socket|adapter|outlet|wire|wires|cord|iron|kettle|heater|blanket|lamp|battery)<20>(?:melt\w{0,3}|burn(?:t|ed|ing|s)?|scorch\w{0,3}|overheat\w{0,3}|so hot|too hot|short[\s-]?circuit\w{0,3}|black mark)
        burn(?:t|ed|ing)? (?:a hole|down|our|my|the)<12>(?:house|wall|curtain|bed|carpet|table|socket|floor|kitchen|room|sofa|desk)
        burning smell
        (?:fire|safety|choking|electrical|health) hazard
        (?:blade|wheel|handle|glass|lid|piece|part)s? (?:flew|shot|snapped|shattered|broke) (?:off |out )? (?:while|when|during|in)
        ${CHILD}<30>(?:chok(?:ed|ing|e)|swallow\w{0,3}|in (?:his|her|its|their) (?:mouth|throat)|suffocat\w{1,4}|electrocut\w{1,4}|poison\w{0,4})
        (?:almost|nearly) (?:swallowed|choked|suffocated|burn(?:t|ed))
        (?:is|it.?s|are|so|very|super|really) (?:dangerous|unsafe)`,
      unless: phrases`
        (?:don.?t|do not) want (?:it )?to
        inside the box
        fire (?:sale|tablet|tv|stick|button|pit|hd|truck|extinguisher|alarm|proof|place|wood|red|blanket)
        (?:is|are|does|do|will|would|can|could|won.?t|doesn.?t|isn.?t) (?:it|this|they|these|there|the \w{3,12})<50>(?:safe|catch|hazard|dangerous|risk|explode|overheat\w{0,3}|smok\w{1,3}|shock|spark\w{0,3}|chok\w{1,3}|swallow|get hot)
        (?:outfit|fit|drip|look|beat|price|you guys|shop|sale) (?:is|are) (?:\w{1,6} )?(?:on )?fire
        (?:looks?|so|is|straight) fire
        spark plugs?
        mind (?:is )?(?:blown|exploded)
        blew up (?:on|my (?:phone|notifications))
        no (?:burning smell|smoke|sparks)`,
    },
    {
      id: "en/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:this|it|item|product|piece) is (?:a )?duplicate
        hologram (?:is )?(?:missing|fake)
        sure it is (?:a )?copy
        (?:no|aint|ain.?t|isnt|isn.?t|not|never) (?:a |an |no )?(?:genuine|real|original|authentic) (?:\w{2,14})
        (?:logo|brand|name|box|label|tag)(?:.?s| is| are)? (?:spelt|spelled|misspelt|misspelled)
        (?:chinese|cheap|dodgy|bad|poor|blatant|clearly a|just a|a) (?:copy|copies|knockoff)(?! of (?:the|my|a|your) (?:invoice|receipt|order|manual|book|bill))
        fakes?
        counterfeits?
        (?<!u |you |can |to |please )knock[\s-]?offs?(?! \d| a| some| the| shipping)
        bootlegs?
        forger(?:y|ies)
        dupes?(?= w| with|,|$)
        pirated
        (?:is|are|was|its|it.?s|this|that|be|obviously|clearly|mine|a|an|just) (?:\w{1,8} )?(?:replicas?|imitations?|class a only|first copy|a cop(?:y|ies))
        cheap cop(?:y|ies)
        is (?:a )?cop(?:y|ies)
        (?:is|are|was|were|its|it.?s|this|that|these|those)?(?: not|n.?t) (?:a |an |the |even |at all )?(?:real|original|genuine|authentic|legit|official)(?! (?:price|discount|problem|sale))
        (?:sold|sent|sending|selling|got|received|passing)<12>(?:replicas?|imitations?|cop(?:y|ies))
        (?:not|never) one of theirs
        (?:serial|imei|barcode|qr code|hologram|batch code|model number)(?: \w{1,8}){0,2} (?:is |does |was )?(?:not|isn.?t|doesn.?t|wasn.?t|invalid)(?: \w{1,8}){0,2} ?(?:recogni[sz]ed|found|exist\w{0,2}|valid|registered|match)?
        (?:logo|brand|label|tags?|name|backstamp) (?:is|are|was) (?:\w{1,6} )?(?:misspel\w{1,4}|spel\w{1,4} wrong|wrong|crooked)
        infring\w{1,6}
        (?:copying|copied|stealing|stole|stolen|using)<12>(?:brand|logo|trademark|design|artwork)
        ripped off (?!by|on|from)\w{2,12}
        without (?:licen[cs]e|permission|authori[sz]ation)
        gave (?:no )?(?:leave|permission|licen[cs]e) for`,
      unless: phrases`
        duplicate (?:order|key|invoice|bill|charge|payment)
        fake listing|which (?:one )?is (?:the )?(?:official|original)|official one|copy[- ]?paste
        (?:heaps|loads|lots|plenty) of fakes|saw<12>fakes
        (?:hard|digital|paper|signed|second|spare|back-?up|a) copy of
        (?:want|need|get|send|have|please)<12>a copy$
        no (?:real|genuine) (?:rush|reason|problem|issue|hurry|complaints?|point|need|difference|idea)
        not (?:a )?real (?:life|time|estate|problem|issue|person|big|hurry|urgent)
        (?:baka|paano|pano|akala|kala|daming?|kung|nao|nem|alguien|confirm\w{1,3}|peur|croyais|credevo|pensavo|oder|kein\w{0,2}|bukan|takut|jangan)
        (?:scared?|protect|hated|tell|spot|avoid|against|protect from|there are|see so many|want to get|want to buy)<20>fakes?
        (?:but|and)<12>(?:is|it.?s) (?:the )?(?:original|genuine|real)
        (?:fake|faux|imitation|replica) (?:leather|fur|suede|plants?|flowers?|lashes|eyelashes|nails?|grass|tan|blood|candles?|pearls?|snow|food|tattoos?|jewel\w{2,4}|crab|meat|gun|sword|jersey|car|silk|wood|marble|id|money|hair|tree|ivy|rock|crying|news|fruit|moustache|mustache)
        (?:not|no|isn.?t|aren.?t|never|zero) (?:a |any |be |look )?(?:fakes?|replicas?|imitation|cop(?:y|ies)|counterfeit)
        (?:is|are) (?:it|this|that|they|these|those|ur|your|the \w{3,12}|all)<20>(?:fakes?|original|genuine|real|authentic|legit|replicas?|imitation|cop(?:y|ies))
        (?:or|and not|vs) (?:a |is it |just )?(?:fakes?|replicas?|imitation|class a|cop(?:y|ies)|not|counterfeit|knock[\s-]?off)
        how (?:do|can|will|would) (?:i|we|you) (?:know|tell|check|be sure)
        if (?:it.?s|it is|its|they.?re|they are|this is|not|found|proven|the \w{3,10} is)
        (?:hope|hoping|worried|afraid|scared|sure|guarantee\w{0,2}|promise|prove|want to know|thought|expected|because many|so many|lots of)
        (?:another|other|different|elsewhere|last (?:time|year)|before) ?(?:shop|seller|store|site|people)?
        (?:do|does|did) (?:you|u) (?:have|sell|make|offer)
        (?:feels?|looks?) (?:so )?real
        without (?:licen[cs]e|permission)<10>(?:drive|enter|plate)`,
    },
    {
      id: "en/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern: phrases`
        (?:feel\w{0,3}|been|being|was|got|were) (?:\w{1,6} )?(?:fooled|duped|looted|conned)|dishonesty|loot(?:ing|ers?)
        scam(?:s|med|mer|mers|ming|my)?
        fraud(?:s|ster|sters|ulent)?
        (?:you|u|shop|store|seller|they|got|been|being|was) (?:\w{1,8} )?rip(?:ped|ping)?[\s-]off
        (?:a|total|what a|complete|is|this|real) rip[\s-]?off
        thie(?:f|ves|fs|ving)
        (?:stole|stealing|steal|steals|robbed|robbing) (?:my|me|our|us|from|people|ppl|customers|poor|the money)
        (?:i have been|i.?ve been|i was|been|got|we were|you|being) (?:just )?(?:robbed|conned|swindled|cheated|deceived|tricked|duped)
        (?:it|this|that|just|pure|is|is a|thats|daylight) robbery(?! of the)
        robbers?
        (?:you|u|these|are|bunch of|pack of|such|bloody|a|of) (?:\w{1,8} )?crooks
        crooks(?!\w)(?! up)
        dodgy (?:bastards?|shop|seller|mob|outfit|business|operators?)
        ran off with
        and ran(?=,|$)
        liars?
        (?:you|u|guys|seller|shop|they|he|she) (?:\w{1,8} )?(?:lied|lying|lie)(?: to| about|$| me)?
        (?:is|was|a|an|all|are|downright|outright|complete|total|of) lies?(?! flat| down| on| in)
        cheat(?:er|ers|ing)
        cheat(?:ed)? (?:me|us|people|customers|buyers|your)
        con (?:artists?|m[ae]n|job)
        swindl\w{1,4}
        racket(?=,|\.|$| prey| run)
        bogus
        (?:dishonest|not (?:being )?honest|deceiv\w{1,4}|deceptive)
        modus
        (?:tak|collect|keep|pocket|grab|steal)\w{1,4} (?:people.?s|ppls|everyone.?s|other people.?s|our) money
        (?:took|taking|keep|kept|pocketed|ran (?:away|off) with) my money (?:and|but|with|for nothing|without)
        fake (?:shop|store|seller|tracking(?: number)?)`,
      unless: phrases`
        fear\w{0,3}<12>(?:scam\w{0,3}|fraud)
        so many<12>(?:scam\w{0,4}|fake\w{0,1}|fraud\w{0,3})
        pounds for a|price is<12>robbery|for a \w{3,12}<12>robbery
        (?:feel|felt|feeling) like (?:a |an )?(?:thie\w{1,3}|robber\w{0,2}|steal\w{0,3}|crook)
        (?:scammed|cheated|ripped off|burned) (?:again|before|once)
        crook (?:in|back|knee|motor|with)
        (?:baka|akala|kala|daming?|natatanong|croyais|credevo|pensavo|nicht|kein\w{0,2}|bukan|takut|legit pala)
        (?:not|isn.?t|wasn.?t|no) (?:a |be a |being |some )?(?:scam\w{0,4}|fraud\w{0,4}|rip[\s-]?off|lie|thie\w{1,3})
        (?:is|are) (?:this|it|you|u|ur|your \w{3,8})<10>(?:scam\w{0,4}|fraud\w{0,4}|legit|bogus)
        (?:thought|afraid|worried|feared|scared|suspected|hope|hoping|sounds like|seemed|looked like|in case|skeptical)<30>(?:scam\w{0,4}|fraud\w{0,4}|swindl\w{1,4}|rip[\s-]?off|cheat\w{0,3}|bogus)
        (?:another|other|different|previous|last) (?:shop|seller|store|site|time|year|month)
        (?:on|from|by) (?:ebay|facebook|another|others?|some other)
        (?:scam|fraud) (?:protection|alert|department|call|text|proof)
        anti[\s-]?(?:theft|thief|scam)
        cheat (?:sheet|day|meal|code)s?
        (?:someone|somebody|neighbou?rs?|porch pirates?|(?:package|parcel|porch) thie\w{1,3}|courier|rider|driver) (?:\w{1,8} )?(?:stole|stolen|took|thie\w{1,3})
        thief proof
        tennis racket
        i.?m not (?:lying|a liar|going to lie|gonna lie)
        (?:can.?t|not gonna|won.?t|wouldn.?t) (?:lie|complain)
        so many (?:scam\w{0,4}|fake)`,
    },
    {
      id: "en/refund_abuse/money or else a bad review",
      flag: "refund_abuse",
      pattern: phrases`
        (?:pounds|dollars|bucks|euros|pesos|quid|rs|rupees)<30>forget<25>(?:review|rating|stars?|comment)
        ${MONEY}<60>(?:or|otherwise|else|or else|if not)<45>(?:(?:1|one|zero|0|two|2)[\s-]?stars?|(?:bad|negative|worst|poor|terrible|low|horrible|awful)(?: \w{1,8})? (?:review|rating|feedback|comment|star)s?|review|rating|comments?|post|expose|video|vid|regret|everyone|everybody|tik ?tok|facebook|public|viral)
        (?:1|one|zero|0|bad|negative|worst|low)[\s-](?:stars?|review|rating|feedback)<40>(?:unless|until|if you (?:don.?t|do not|not|dont|refuse)|if (?:i|my money) (?:don.?t|do not|not|dont|isn.?t)|if no)<25>(?:refund\w{0,3}|money|pay|compensat\w{1,6}|replac\w{1,6}|voucher)
        (?:post|expose|tell|tiktok|upload)\w{0,3}<40>(?:unless|until)<25>(?:refund\w{0,3}|money|pay|compensat\w{1,6})
        (?:refund|money back|pay me)\w{0,3}<20>you will regret
        (?:${MONEY}|pounds|dollars|bucks|euros|pesos|rs|free|discount|voucher|gift)<50>(?:forget|delete|remove|take down|change|edit|update|raise|improve|won.?t (?:post|write|leave|upload)|will not (?:post|write|leave|upload)|not (?:post|write|leave|upload))<30>(?:reviews?|ratings?|stars?|comments?|video|vid|feedback|post|one star)
        (?:delete|remove|take down|change|edit|update|forget|won.?t (?:post|write|leave))<30>(?:reviews?|ratings?|stars?|comments?|video|vid|feedback)<30>(?:if|when|once|after|for|as soon as)<25>(?:${MONEY}|pounds|dollars|bucks|free|discount|voucher|gift)`,
      unless: phrases`
        (?:bee|energy)<3>rating|star<12>(?:bee|energy)
        refund or (?:a )?(?:replacement|exchange|new)
        replacement or (?:a )?refund
        how (?:do|can) i (?:change|edit|delete|update)
        already (?:changed|updated|edited|removed)`,
    },
    {
      id: "en/refund_abuse/good review for money",
      flag: "refund_abuse",
      pattern: phrases`
        (?:slip|bung|chuck|shoot|sling|spot|tip) (?:me|us)<20>(?:stars?|review|rating|feedback)
        (?:slip|bung|chuck|shoot|sling|spot|send|pay|give) (?:me|us) .{0,3}\d{1,4}<30>stars?
        (?:5|five|good|nice|positive|great|glowing|lovely|best|excellent)[\s-](?:stars?|reviews?|ratings?|feedbacks?)<40>(?:if|for|when|once|in exchange|in return|after)<30>(?:refund\w{0,3}|money|cash|gift|pay|free|discount|voucher|send me|\$ ?\d|£ ?\d|€ ?\d|\d{1,5} ?(?:back|dollars|bucks|pounds|euros|pesos|usd|rs|off|%))
        (?:if (?:you|u|i get|ur)|(?:when|once) (?:you|u)|for|send|give|pay|refund me)<40>(?:refund\w{0,3}|money|\d{1,5}|free|discount|voucher|cash|gift|bucks)<60>(?:5|five|good|nice|positive|great|glowing|lovely|best|excellent)[\s-](?:stars?|reviews?|ratings?|feedbacks?|things)
        for (?:like |just |about )?\$?\d{1,4} ?(?:bucks|dollars|pounds|pesos|euros|usd)<30>(?:write|say|leave|review)`,
      unless: phrases`
        (?:card|paper|leaflet|insert|note|flyer|live|host) (?:says?|said|in|inside)
        you (?:said|promised|offered|say)
        (?:where|when) (?:is|will|are)<12>(?:my|the|i get)
        (?:already|just) (?:left|gave|wrote|posted|rated)
        (?:not|don.?t) (?:asking|want|need) (?:for )?(?:money|anything|a refund)
        if (?:it|the \w{3,12}|they|this) (?:is|are|arrives?|comes?|fits?|works?)
        (?:thank|thanks|appreciate)\w{0,3}`,
    },
    {
      id: "en/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:not|never) (?:be )?coming back<15>(?:transfer|refund|send|pay|amount)
        (?:transfer|refund|send)<14>(?:amount|money)<20>(?:forget about|no return|keep)
        (?:want|give|back)<14>(?:all of it|the lot|every (?:cent|penny|dollar))<25>(?:not|aint|won.?t)<6>(?:posting|sending|returning|shipping)
        (?:nothing|anything) (?:left )?to (?:send|return|ship)
        (?:not|won.?t|refuse to|never|ain.?t|without|no intention of|no way i.?m|don.?t expect me to|nothing to)<18>(?:send(?:ing)?|return(?:ing)?|ship(?:ping)?|mail(?:ing)?|giv(?:e|ing)|post(?:ing)?) (?!(?:my |the )?(?:money|refund|payment))(?:it|this|that|anything|them|nothing|the|back|you)?<60>(?:refund\w{0,3}|money|pay me|payment)
        (?:refund\w{0,3}|money|full amount|payment|pay me|cash)<45>(?:not|won.?t|never|refuse to|no|nothing|without|no intention of)<14>(?:send(?:ing)?|return(?:ing)?|ship(?:ping)?|mail(?:ing)?|giv(?:e|ing)|post(?:ing)?|to send)(?! (?:my |the )?(?:money|refund))
        (?:refund\w{0,3}|money|full amount|pay me|payment|cash)<40>(?:(?:i|i.?m|im|am|and|i.?ll|ill|will|also) keep(?:ing)?|(?:the|this) \w{2,12} i keep)
        keep(?:ing)? (?:the|this|it|them|my|both|everything|your)<40>(?:(?:all|full|want|give|get|return)<12>(?:my|the)? ?(?:money|refund)|refund me|full refund)`,
      unless: phrases`
        refund (?:is )?not (?:needed|required|wanted)|fresh piece|don.?t want (?:a |the )?refund
        (?:not|haven.?t|hasn.?t|didn.?t|did not|never) (?:been )?(?:received|receive|got|get|seen|arrived|sent|returned|shipped|refunded|given)
        (?:do|should|must|can|could|may|would|if) i<25>(?:keep|return|send)
        (?:partial|half|part of|some of|percent|small|little)
        if i (?:don.?t|do not|want to) (?:keep|return)
        keep (?:the change|waiting|asking|getting|saying|telling|sending)
        (?:exchange|replacement|replace)`,
    },
    {
      id: "en/off_platform/talk elsewhere",
      flag: "off_platform",
      pattern: phrases`
        (?:customer care|your|shop) (?:land ?line|e-?mail id|contact no|mobile no|number)<12>(?:please|pls|is|want|$)
        e-?mail id please
        (?:on|via|through|thru|by|in|your|ur|my|have|got|add|use|using|give|send|share|text|message|chat)<14>${MESSENGER}
        ${MESSENGER}<12>(?:number|me|you|u|instead|please|pls|chat|there|id|sir|group)
        (?:on|via|through|thru|in|by|to|your|ur|my|have|got|add|use) (?:\w{1,4} )?(?:messenger|fb page|facebook page|line id|insta dms?|ig dms?|my dms?|your dms?)
        (?:contact|message|msg|chat|talk|reach|hit|dm|add|find|order|buy|speak|text|follow me)\w{0,3}<25>(?:on|via|through|thru|in|by|up|ur|your|my)<8>(?:insta(?:gram)?|ig|facebook|fb|messenger|e-?mail|phone|dms?)
        (?:what.?s|what is|whats|give|send|share|drop|got|have|may i have|can i (?:get|have)|need|is there|u got|provide|tell me)<20>(?:your|ur|a|an|any|the shop.?s|the seller.?s) (?:\w{1,10} )?(?:e-?mail(?: address)?|(?:tele)?phone(?: number)?|phone no|contact (?:number|no|details)|cell(?:phone)?(?: number)?|mobile(?: number)?|land ?line|hot ?line)
        (?:what.?s|what is|whats|give|send|share|got|have|can i (?:get|have))<12>(?:your|ur|ya|yer) number(?! of| for the)
        number (?:i|we) (?:can|could) (?:call|text|ring|reach|message)
        (?:call|telephone|ring|phone|text|e-?mail) me(?! (?:when|before|on|if the|once the))
        (?:give me|have) a (?:call|ring|bell|call ?back)
        (?:can|could|may|let) (?:i|we|me) (?:call|phone|ring|text|e-?mail|talk to) (?:you|u|someone)
        (?:can|could|would|will) (?:you|u|someone|somebody|anyone) (?:please |pls |just )?(?:call|telephone|ring|phone|text|e-?mail) (?:me|us)
        (?:talk|speak|discuss|chat) (?:\w{1,6} ){0,3}(?:over|on|by) (?:the )?(?:phone|telephone|e-?mail)
        (?:my|here.?s my) (?:number|phone|e-?mail|cell) (?:is|:) .{1,30}(?:call|text|write|contact|message|reach)`,
      unless: phrases`
        (?:courier|rider|driver|delivery (?:guy|man|person|boy)|mailman|postman|carrier|lalamove|grab)
        (?:change|update|wrong|correct|new|old|my|edit|typo in)(?: \w{1,8}){0,2} (?:phone|number|e-?mail)(?! (?:is|so))
        (?:notif\w{2,10}|sticker|compatible|install|display|phone case|smart ?watch)
        (?:when|before|upon|once|as soon as)<12>(?:arriv\w{1,4}|deliver\w{0,4}|com(?:e|es|ing)|outside|downstairs|here)
        (?:gate|door|doorbell|lobby|guard|reception)
        (?:don.?t|do not|stop|never|no need to) (?:call|text|e-?mail)
        (?:kept|keeps|keep) (?:texting|calling|e-?mailing)
        sell (?:my|our) (?:e-?mail|number)
        (?:invoice|receipt|tracking|order|serial|model|part|lot|batch|vat|tax)(?: \w{1,8})? (?:number|by e-?mail|to my e-?mail|via e-?mail)
        (?:scam|spam)\w{0,4}`,
    },
    {
      id: "en/off_platform/pay or deliver around the platform",
      flag: "off_platform",
      pattern: phrases`
        (?:neft|upi|imps|ifsc|wire) (?:to|direct|you|your|id)|give (?:your |me )?(?:ifsc|upi|iban)|(?:buy\w{0,3}|tak\w{1,3}|sell\w{0,3}|deal) (?:it )?outside<20>cash
        cash in hand|cash on pick ?up
        (?:pay|paying|send|transfer|wire|deposit|post|buy|order|sell|deal|refund|do it|gcash)<25>(?:direct(?:ly)?|straight) (?:to|from|with|through|into|by|in|and)(?: \w{1,6}){0,2} (?:you|u|bank|me|my|your|ur|gcash|paypal|cash|account|maya)
        (?:gcash|zelle|venmo|paypal|cash ?app|pay|wire) (?:you|u|it) (?:direct(?:ly)?|straight|instead|for)
        (?:can|could|let me|i.?ll|ill|i can|just|if i|may i) (?:\w{1,6} )?(?:zelle|venmo|cash ?app|gcash|western union|wire) (?:you|u|it|ur|your|direct)
        (?:western union|moneygram|usdt|bitcoin|your iban|ur iban|sort code|account number and|(?:your|ur) (?:bank )?account (?:number|details))
        send (?:you|u) (?:the )?money (?:with|by|through|via)
        (?:outside|off|out|away from|around|leave|skip|avoid|bypass|without|no need of|not thru|not through|not via|instead of)(?: of| the| paying| on)? {0,2}(?:the )?(?:platform|app fees?|amazon(?:.s)?|shopee(?:.s)?|tik ?tok(?: shop)?|lazada|site|app|commission|fees?|middleman)(?: fees?)?
        no (?:shopee|amazon|tiktok|lazada|platform|app) fees?
        (?:skip|save|avoid)(?: on| you| us| paying)? (?:the )?(?:\w{1,8} )?(?:fees?|commission)
        meet[\s-]?ups?
        (?:meet|collect|pick (?:it )?up|come by|come and get it|hand it)<20>(?:in person|at ur place|at your (?:place|house|home|warehouse|store|shop)|and (?:i )?pay (?:you )?(?:in )?cash|cash in hand)
        cheaper (?:if|when)<25>direct(?:ly)?
        (?:post|send) a cheque`,
      unless: phrases`
        (?:do|does|can) (?:you|u|i|it) (?:accept|take|pay (?:with|by|via|using))
        off (?:amazon|shopee|tik ?tok|lazada|the app|the site)(?: prime)? (?:app|listing)
        (?:take|took|taken|taking|get)<20>off
        \d ?% off
        (?:shipping|delivery|import|customs|cancel\w{0,6}|late|restocking|extra) fees?
        (?:won.?t|doesn.?t|not) (?:load|open|work)
        delete`,
    },
    {
      id: "en/phishing/poses as the platform, a courier or a bank",
      flag: "phishing",
      pattern: phrases`
        (?:your|ur) (?:\w{1,10} )?(?:shop|store|account|listing|seller account|payment|payout|funds)<40>(?:suspend(?:ed)?|suspension|blocked|frozen|verif(?:y|ied|ication)|re-?validat\w{1,4}|limited|restricted|deactivat\w{1,4}|terminat\w{1,4}|will be closed|on hold)
        (?:verify|confirm|validate|re-?validate|update|authenticate) (?:your|ur) (?:\w{1,10} )?(?:account|identity|password|bank|card|payment|details|shop|store|log-?in|information)
        (?:this is|i am|i.?m|im|we are|here is|from|hi|hello) (?:from )?(?:the )?(?:amazon|shopee|tik ?tok|lazada|shopify|paypal|ebay)<20>(?:support|security|team|department|official|billing|verification|admin)
        (?:amazon|shopee|tik ?tok|lazada|shopify|paypal|ebay|seller) (?:seller )?(?:support|security|billing|verification|admin|help ?desk)(?: team| department)? (?:here|:|team here)
        (?:dhl|fedex|ups|usps|royal mail|evri|spx|j&t|lbc|ninja ?van)<60>(?:fee<12>(?:here|http|now)|pay (?:here|now)|settle|release|liberate|copy of|pic of|photo of|click|http)
        (?:avoid|prevent) (?:\w{1,6} )?(?:suspension|closure|deactivation)
        release (?:your|ur) (?:payment|funds|parcel|package|payout)`,
      unless: phrases`
        (?:can|could|would) (?:you|u) (?:please )?(?:verify|confirm|update) (?:your|ur) (?:stock|address)
        (?:when|will|did|is) (?:you|u|your (?:shop|store|payment))<14>(?:accept|open|reopen)
        my (?:account|card|payment) (?:is|was|got)
        import fees?`,
    },
    {
      id: "en/phishing/asks for codes, passwords or documents, or baits with a link",
      flag: "phishing",
      pattern: phrases`
        (?:send|give|tell|share|reply|forward|read|confirm|what.?s|whats|what is|need|upload|provide|submit)\w{0,3}<40>(?:otp|one[\s-]time (?:code|password|pin)|verification code|(?:6|six)[\s-]?digits?(?: code)?|password|passcode|log-?in(?: pw| password| details)?|pw|cvv|(?:bank |credit |debit )?card number|passport|utility bill|valid id|copy of (?:ur|your|the) id|(?:pic|photo|picture|copy|scan) of (?:\w{1,6} )?(?:id|ids|passport|license|card))
        the code (?:you|u) (?:just )?(?:got|get|received)
        (?:click|tap|scan) (?:on )?(?:this|the|below|here|to get|to claim|link|qr)
        (?:download|open|see|install)<40>(?:\.exe|\.apk|\.zip|\.scr|this file|the attachment)
        (?:verify|claim|pay|confirm|log ?in|settle|payout|prize|voucher|update|suspended|refund)<40>(?:https?:|www\.|[a-z0-9-]{2,40}\.[a-z]{2,8}\/\S{2,40})
        (?:you|u|ur)<8>(?:won|winner|selected|chosen)<30>(?:voucher|prize|gift|iphone|cash|reward)`,
      unless: phrases`
        otp<20>(?:deliver\w{0,3}|record|not (?:received|coming)|driver)
        (?:must|should|do|did|which|where|can) (?:i|option)
        (?:tracking|product|item|shop|your|listing|size) link
        link (?:does not|doesn.?t|isn.?t|is not|won.?t) (?:work|open)
        (?:zip|pin|postal|promo|voucher|discount|coupon|door|gate|tracking|colou?r|product) codes?
        (?:wi-?fi|default|factory|router|camera|device|hotspot|lock|bluetooth|pairing|forgot (?:my|the)|my) (?:\w{1,8} )?(?:password|passcode|pin|log-?in)
        passport (?:holder|cover|case|photo|size)
        (?:button|switch|lid|pen|mouse|pedal)<10>(?:click|tap)
        i (?:click|tap|clicked|tapped|can.?t|cannot|entered|got|won)`,
    },
    {
      id: "en/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        (?:useless|shameless|rubbish|third[- ]class) (?:fellows?|people|lot|bunch)
        are (?:you|u)(?: people| guys| all)? (?:mad|blind|stupid|crazy)
        (?:you|u|ur|your|yall|y.?all|bunch of|fucking|fckn|such an?|these|stupid|pack of|all|what an?|bloody|dumb|lazy|useless|absolute|total|shut up|are|is an?)\s(?:.{0,18}\s)?(?:idiots?|morons?|assholes?|arseholes?|bastards?|bitch(?:es)?|imbeciles?|retard(?:s|ed)?|scum(?:bags?)?|dumb ?ass(?:es)?|dickheads?|pricks?|wankers?|cunts?|twats?|cretins?|brain ?dead|brainless|worthless|braindead \w{3,10}|donkeys|garbage people|trash people|motherfuckers?|bobo|tanga|gago|son of (?:a )?(?:bitch|dog))
        (?:you|u|yall|y.?all)(?: are|.?re|r| all| people| guys){0,3} (?:just |all |such |really |so |a bunch of |stupid |fucking |\w{3,8} )?(?:pigs?|dogs?|animals|monkeys|clowns?|losers?|trash|garbage|stupid|dumb|pathetic|useless|disgusting|parasites?|vermin|rats?|cockroaches|incompetent)
        (?:idiots?|morons?|assholes?|imbeciles?|bastards?|bitch)(?:!|$)
        stupid (?:\w{1,8} )?(?:sellers?|wom[ae]n|m[ae]n|people|company|cow|girl|boy|bitch|shop owner|staff|agent)
        (?:are|r) (?:you|u|yall) (?:\w{1,8} )?(?:stupid|dumb|retarded|deaf|blind|braindead|an idiot|idiots|slow in the head)
        (?:have|got|use) (?:you )?(?:a|any|your|no|even a) brains?
        horrible (?:little )?(?:man|woman|people|person)
        (?:fuck|fck|f u c k|screw|f.{1,2}k|damn) (?:you|u|off|ur|your|yall)
        stfu
        shut up
        go to hell
        kiss my ass
        eat shit
        piece of shit (?:seller|shop|people|company)
        son of (?:a )?(?:bitch|dog)`,
      unless: phrases`
        (?:i|i.?m|me|myself|my (?:husband|wife|brother|sister|friend|cat|dog|son|kid)|feel|felt|feeling) (?:am |was |is |so |such |being |like |really )?(?:an? )?(?:\w{1,8} )?(?:stupid|idiot|dumb|moron|silly|clumsy|useless)
        (?:stupid|dumb|silly) (?:question|thing|phone|machine|box|me|app|bot|mistake)
        idiot[\s-]proof
        (?:for|your|the|my) (?:\w{1,8} )?(?:dogs?|pets?|animals|pigs?|monkeys|clown) (?:\w{1,8} )?(?:food|toy|bed|costume|coat|collar|size|print|plush)
        (?:shut up and take|my money)
        clown (?:costume|nose|wig|shoes|mask|fish)
        (?:do|did|have|are) (?:you|u) (?:have|sell|got|all have)`,
    },
    {
      id: "en/abuse/threats, hate or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        hey sexy|are you a girl|send (?:me )?(?:a |ur |your )?pic,? (?:i|baby|dear|sexy)
        go die
        (?:kill|hang|hurt) (?:you|u|yourself|urself|yourselves)(?!r)
        i(?: will| gonna| am going to|.?m going to|.?ll| shall)? (?:find|hurt|kill|beat|punch|smash|stab|slap) (?:you|u|ur|your face)(?!r)
        (?:find|know|come)<8>where (?:you|u|ur|your) (?:\w{1,10} )?(?:live|work|warehouse|house|are|office|family|is)
        i know where (?:you|u|ur|your)
        (?:break|broke|cut|smash) (?:your|ur) (?:legs?|face|neck|teeth|head|bones?|knees?)
        watch your back
        hope (?:you|u|y.?all|yall|ur \w{3,8}|your \w{3,8})<14>(?:die|rot|fired|cancer|suffer|burn|choke|bankrupt|crash)
        go back to (?:your|ur) (?:own )?(?:country|village|jungle)
        (?:you|u|all|your|fucking|dirty|filthy|stupid) (?:chinese|chinks?|indians?|pakis?|blacks?|niggers?|jews?|muslims?|foreigners|immigrants|filipinos?|mexicans?|asians?)<14>(?:are|all|pigs?|dogs?|thie\w{1,3}|trash|dirty|cheap)
        (?:your|ur) (?:country|people|race|kind)(?: people)? are<10>(?:dogs|monkeys|pigs|animals|dirty|trash)
        (?:all )?(?:your|ur) country people
        (?:send|show|want|give)<14>(?:nudes?|naked|feet pics?|sexy (?:pic|photo|selfie)|your body|ur body|boobs|tits|dick pic)
        (?:see|want) (?:your|ur) (?:\w{1,6} )?(?:body|tits|boobs|ass)
        (?:send|show) (?:me |us )?(?:your|ur|a) (?:\w{1,6} )?(?:pic|photo|picture|selfie)(?: of yourself)?[,\s]<16>(?:baby|babe|beautiful|sexy|honey|gorgeous|darling|sweetie|handsome)
        what are you wearing
        (?:are you|u) single
        (?:you|u) (?:sound|look|seem)<6>(?:sexy|hot|pretty thing)
        sexy (?:ba )?(?:yung|ang|ung) seller`,
      unless: phrases`
        (?:model|outfit|size)<12>wearing
        (?:single|double) (?:bed|size|pack|piece)
        rider|courier|driver
        kill (?:you|me) (?:with|for) (?:kindness|laughing)
        (?:lol|haha\w{0,6}|jk|kidding)`,
    },
    {
      id: "en/privacy/delete or disclose personal data",
      flag: "privacy",
      pattern: phrases`
        (?:data|details|information) of mine
        (?:want|need) (?:it|them|that|everything) (?:all )?(?:deleted|erased|removed|wiped)
        (?:hang\w{0,3}|hold\w{0,3}) on ?to (?:me|my) (?:address|phone|details|data|number|info)
        (?:delet|remov|eras|wip|tak|clear|get rid of)\w{0,3}<25>(?:my|all|me)<30>(?:data|personal (?:info\w{0,8}|details)|info|information|particulars|from (?:your|ur|the|whatever|any) (?:\w{1,10} )?(?:list|base|system|records|books|database|files|mailing\w{0,5}))
        (?:delet|remov|eras|wip)\w{0,3}<10>my (?:\w{1,10} )?(?:phone number|phone|number|name|address|e-?mail|account|profile)(?! (?:from|on|in|of|off) (?:the|this|my) (?:order|parcel|tablet|device|label|invoice))
        (?:my|our)<25>(?:taken|removed|deleted|erased|off)<6>(?:off|from)? ?(?:your|ur|the) (?:\w{1,10} )?(?:books|system|records|list|files|database)
        off (?:your|ur) (?:\w{1,8} )?(?:system|books|records|database|mailing list|files)
        gdpr
        ccpa
        (?:data|personal) (?:protection|privacy) (?:rules?|law|act|rights|regulation)
        right to be forgotten
        subject access
        what<12>(?:data|info\w{0,9}|personal \w{3,12}|do (?:you|u)(?: guys)?)<30>(?:have|hold|keep|keeping|store|stored|saved|collect\w{0,3})<14>(?:me|my)
        (?:informations?|info|data|details|personal \w{3,12}) (?:about|on|of) me<12>(?:keep|have|hold|store)\w{0,3}
        (?:hold|keep|have|store|got|written down|saved)<15>(?:about|on|of) me(?! (?:to|the|as))
        copy of<30>(?:personal|my) (?:data|info\w{0,9}|details)
        (?:take|pull) down<12>(?:the |my )?(?:picture|photo|pic|video)s?<12>(?:my|me|i sent|of)`,
      unless: phrases`
        delete (?:the |my )?(?:order|item|review|message|comment)
        (?:old|new|my)<15>(?:tablet|device|laptop|watch|camera|hard drive|usb)
        (?:how|where) (?:do|can|to) i? ?(?:delete|remove|erase|reset)<30>(?:from|on|off) (?:the|this|my)
        remove<12>(?:stain|scratch|sticker|label|cover)
        (?:memory|sd|data) (?:card|cable)`,
    },
    {
      id: "en/privacy/misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:who|how)<14>(?:has |have )?leak\w{0,3}<6>(?:it|my|this)|misused (?:after|my|by)|(?:aadhaar|passport|id|ssn|nric) was (?:misused|leaked|shared)
        (?:who|how|why|where)<25>(?:gave|got|get|have|has|had|leak\w{0,3}|shar\w{1,3}|sold|sell|post\w{0,3}|find|found|saved)<20>my (?:number|phone|e-?mail|address|data|info\w{0,8}|details|full name|photo|face)
        (?:leak(?:ed|ing)?|shar(?:ed|ing)|sold|sell(?:ing)?|misus(?:ed|ing)|publish(?:ed|ing)?|post(?:ed|ing)?|pass(?:ed|ing)?|giv(?:en|ing)|gave|expos(?:ed|ing)|disclos(?:ed|ing)|us(?:ed|ing))<12>my (?:\w{1,10} )?(?:number|phone number|e-?mail|address|data|personal|info\w{0,8}|details|name|photo|picture)(?! to (?:log|sign|order|contact|receive|send|call))
        (?:never|not|didn.?t|without) (?:\w{1,6} )?(?:gave|give|agreed?|agree|sign(?:ed)? up|my|any) ?(?:to |for |my )?(?:consent|permission|agreed|this list|be contacted|sms|marketing)
        i never agreed
        (?:spam|marketing|promo\w{0,6}|weird|strange|random|nuisance) (?:texts?|calls?|sms|e-?mails?|messages?)<40>(?:since|after|ever since|because|from you)
        (?:since|after|ever since) i (?:bought|ordered|purchased)<50>(?:spam|telephone calls|phone calls|texts|calls every|marketing|scam calls)
        (?:texted|called|messaged|contacted) me personally
        (?:waybill|label|receipt|screenshot|address|name|photo)<40>(?:posted|visible|shown|public) (?:in|on|to) (?:your|ur|the|a|everyone)
        stop (?:texting|spamming|e-?mailing|sending me (?:sms|texts|ads|messages|marketing))`,
      unless: phrases`
        use my (?:e-?mail|phone|data cable)
        (?:wrong|changed?) (?:\w{1,8} )?(?:number|address|phone|e-?mail)
        gave (?:you )?my (?:address|number|e-?mail|phone)(?: number)? (?:wrong|already|to the (?:courier|rider|driver))
        give my (?:address|number)`,
    },
  ],
};
