import type { RuleSet } from "./rule";

/** English, with the spellings of second-language writers. */
export const enRules: RuleSet = {
  language: "en",
  rules: [
    {
      id: "en/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern:
        /\b(?:(?:leave|leaving|give|giving|write|writing|post|posting|drop|put)\w{0,4}\b.{0,30}\b(?:bad|negative|terrible|worst|awful|horrible|nasty|honest bad|1|one|zero|0|2|two)[\s-]{1,2}(?:star|stars|review|reviews|rating|feedback)|(?:1|one|zero|0)[\s-]?stars?\b)/u,
      unless:
        /\b(?:don'?t want to|not? (?:going to|gonna)|saw|read|other|has|have|why does|there (?:is|are)|got)\b.{0,25}\b(?:review|star)/u,
    },
    {
      id: "en/review_threat/will post or expose online",
      flag: "review_threat",
      pattern:
        /\b(?:post(?:ing)?|expos(?:e|ing)|put(?:ting)?|shar(?:e|ing)|blast(?:ing)?|go(?:ing)? viral|name and shame|warn(?:ing)?)\b.{0,40}\b(?:on (?:tik ?tok|facebook|fb|twitter|x\b|reddit|instagram|ig\b|youtube|social media|trustpilot)|everyone|everybody|online|all (?:my|over)|other buyers|followers|publicly)/u,
      unless: /\b(?:love|loved|beautiful|unboxing|haul|promot|collab|recommend|happy|tag you)/u,
    },
    {
      id: "en/dispute/claim, chargeback or bank dispute",
      flag: "dispute",
      pattern:
        /\b(?:a[\s-]?(?:to|2)[\s-]?z\b|charge ?backs?|charge it back|(?:open|opened|opening|file|filed|filing|raise|raised|start|started|make|submit|submitted|escalat\w{1,4})\b.{0,25}\b(?:dispute|claim|case|complaint)|dispute (?:the|this|it|with)|paypal (?:claim|dispute|case)|claim with (?:amazon|shopee|tiktok|paypal|my bank)|revers\w{1,4} the (?:charge|payment))/u,
      unless: /\b(?:warranty|insurance|support case|phone case|case for)\b/u,
    },
    {
      id: "en/dispute/report to the platform",
      flag: "dispute",
      pattern:
        /\b(?:report(?:ed|ing)?|complain(?:ed|ing)?|escalat\w{1,4})\b.{0,25}\b(?:(?:to|with) (?:shopee|amazon|tik ?tok|lazada|the platform|customer service of (?:shopee|amazon))|you|u|your (?:shop|store|account)|this (?:shop|seller|store))\b/u,
      unless: /\b(?:report (?:you|to you) (?:back|that)|want to report (?:a|an)|report you the)\b/u,
    },
    {
      id: "en/legal/lawyer, court or police",
      flag: "legal",
      pattern:
        /\b(?:(?:my|a|our|the) (?:lawyer|attorney|solicitor)|legal (?:action|steps|advice|team|notice)|small claims|take (?:you|this|it) to court|see you in court|sue\b|suing|(?:call|go(?:ing)? to|report(?:ing)?(?: it| this| you)? to|file .{0,12} with|contact(?:ing)?) the (?:police|cops|authorities)|police report|trading standards|consumer (?:protection|affairs|rights? (?:office|authority|agency|tribunal))|ftc|better business bureau|bbb|\bdti\b|ombudsman|data protection authority)\b/u,
      unless:
        /\b(?:lawyer (?:friend|loves?|costume)|my (?:lawyer|attorney) (?:friend|husband|wife|daughter|son) (?:loves?|likes?|needs?|uses?)|police (?:costume|car|toy|hat|badge|set))\b/u,
    },
    {
      id: "en/safety/injury or danger to health",
      flag: "safety",
      pattern:
        /\b(?:(?:burn(?:t|ed|ing|s)?|cut|injur(?:ed|y|ing)|hurt|scald(?:ed)?|shock(?:ed)?|electrocut\w{1,4}|chok(?:ed|ing)|poison(?:ed|ing)?|blister(?:s|ed|ing)?)\b.{0,25}\b(?:my|me|his|her|our|son|daughter|baby|kid|child|hand|finger|skin|face|eye|eyes|leg|arm|dog|cat)|(?:my|his|her|baby'?s?|kid'?s?|son'?s?|daughter'?s?)\b.{0,25}\b(?:burn(?:t|ed|s)?|injured|bleed(?:ing)?|bled|choked|swollen|rash|hives|allergic|blister(?:s|ed)?|hospital|emergency room)|allergic reaction|anaphyla\w{1,6}|electric shock|caught (?:on )?fire|on fire|explod(?:e|ed|ing)|exploded|sparks? (?:came|flew|flying)|sparking|smok(?:e|ing) (?:came|coming|from)|went to (?:the )?(?:er|hospital|doctor)|food poisoning)\b/u,
      unless:
        /\b(?:fire (?:sale|tablet|tv|stick|button|pit)|is (?:it|this|there).{0,30}\?|does (?:it|this)|will (?:it|this)|could (?:it|this)|on fire emoji|outfit is on fire|looks? fire)\b/u,
    },
    {
      id: "en/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern:
        /\b(?:(?:it|this|that|they|these|item|product|bag|shoes?|one|what (?:you|u) sent|perfume)\b.{0,20}\b(?:is|are|was|were|'s|look(?:s|ed)?|obviously|clearly|totally|so)\b.{0,15}\b(?:a )?(?:fake|fakes|counterfeit|knock[\s-]?off|replica|not (?:original|genuine|authentic|real)|imitation)|(?:sold|sent|selling|sell|sending|got|received)\b.{0,15}\b(?:me )?(?:a |an |the )?(?:fake|fakes|counterfeits?|knock[\s-]?offs?|replica|imitation)|serial number (?:is )?(?:not|isn'?t|doesn'?t)|infring\w{1,6})\b/u,
      unless:
        /\b(?:fake (?:leather|fur|plants?|flowers?|lashes|nails|grass|tan|blood|candles?)|not (?:a )?fake|is (?:it|this) (?:fake|original|genuine|real|authentic)|are (?:they|these) (?:fake|original|genuine|real|authentic)|how do i know)\b/u,
    },
    {
      id: "en/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern:
        /\b(?:scam(?:s|med|mer|mers|ming)?|fraud(?:s|ster|sters|ulent)?|rip(?:ped)?[\s-]?off|thie(?:f|ves)|stole my|steal(?:ing)? (?:my|people'?s|our) money|crooks?|liars?|you (?:guys )?lied|lying to me|cheat(?:er|ers|ed|ing)|con artists?|swindl\w{1,4})\b/u,
      unless:
        /\b(?:not (?:a )?(?:scam|fraud)|is (?:this|it) (?:a )?scam|scam protection|anti[\s-]?theft|cheat (?:sheet|day|code)|fraud (?:alert|protection|department) (?:from|of) my bank|someone stole|stolen from my|porch)\b/u,
    },
    {
      id: "en/refund_abuse/money by threat or against a review",
      flag: "refund_abuse",
      pattern:
        /\b(?:(?:refund|money back|pay me|compensat\w{1,6}|free (?:one|item)|discount|\d{1,3} ?%|replacement)\b.{0,40}\b(?:or (?:else|i(?:'ll| will| am|'m)?|you(?:'ll| will)?|it(?:'s| is)|one|1|get)|otherwise|else i)\b|(?:5|five)[\s-]?stars?\b.{0,40}\b(?:if|for|when|after)\b.{0,30}\b(?:refund|money|back|free|\$|cash|gift|pay)|(?:if you|when you|you) (?:refund|pay|give|send)\b.{0,40}\b(?:i(?:'ll| will)?|ill) (?:change|remove|delete|take down|leave|give)\b.{0,30}\b(?:review|star|stars|rating|feedback))/u,
      unless:
        /\b(?:refund or (?:a )?(?:replacement|exchange|new)|replacement or (?:a )?refund|exchange or)\b/u,
    },
    {
      id: "en/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern:
        /\b(?:(?:not|no|won'?t|refuse to|never|ain'?t|isn'?t|aint|dont want to)\b.{0,15}\b(?:send(?:ing)?|return(?:ing)?|ship(?:ping)?|mail(?:ing)?|giv(?:e|ing))\b.{0,15}\b(?:it|this|that|anything|them) ?(?:back)?\b.{0,40}\b(?:refund|money)|(?:refund|money)\b.{0,40}\b(?:(?:without|not|no|won'?t|never|and i'?m keeping|keep(?:ing)?)\b.{0,20}\b(?:send|sending|return|returning|ship|shipping|it|this|the item)))/u,
      unless:
        /\b(?:not sending it (?:yet|today)|haven'?t (?:received|got|seen)|did not (?:receive|get)|didn'?t (?:receive|get)|not received)\b/u,
    },
    {
      id: "en/off_platform/talk, pay or deliver elsewhere",
      flag: "off_platform",
      pattern:
        /\b(?:(?:what'?s|whats|give|send|share|drop|got|have|add|text|message|msg|contact|chat|talk|reach|hit|dm|call|move|continue)\b.{0,30}\b(?:whats ?app|wechat|telegram|viber|line app|messenger|insta(?:gram)?|your (?:e-?mail|phone|number|cell|mobile)|(?:my|ur) (?:e-?mail|phone|number|cell))|(?:pay|send|transfer|do)\b.{0,25}\b(?:directly|outside|bank transfer|western union|zelle|venmo|cash ?app|crypto|gcash (?:direct|to you)|off (?:amazon|shopee|tiktok|the (?:app|platform|site)))|(?:outside|off)[\s-](?:of )?(?:the )?(?:platform|app|site|amazon|shopee|tik ?tok)|cheaper (?:if|when) .{0,20}\bdirect(?:ly)?)\b/u,
      unless:
        /\b(?:whats ?app (?:sticker|case)|for the courier|delivery (?:guy|driver|man|person)|call me (?:when|before|on arrival)|on the (?:order|parcel|label|shipping)|change (?:the |my )?(?:phone|e-?mail|number)|update (?:the |my )?(?:phone|number)|wrong (?:phone )?number|can i pay (?:with|by|via) )\b/u,
    },
    {
      id: "en/phishing/poses as the platform or asks for codes",
      flag: "phishing",
      pattern:
        /\b(?:(?:your|the) (?:shop|store|account|seller account)\b.{0,40}\b(?:suspend(?:ed)?|block(?:ed)?|frozen|verif(?:y|ied|ication)|limited|deactivat\w{1,4})|(?:verify|confirm|validate|update) (?:your|ur) (?:account|identity|password|bank|card|payment)|(?:send|give|tell|share)\b.{0,20}\b(?:otp|verification code|password|pin code|6[\s-]?digit|login|your (?:id|passport|bank (?:details|account)))|(?:click|open|scan|download)\b.{0,15}\b(?:this|the|below|here)\b.{0,12}\b(?:link|file|attachment|qr|pdf|apk)|(?:this is|i am|i'm|we are) (?:from )?(?:the )?(?:amazon|shopee|tik ?tok|lazada)\b.{0,20}\b(?:support|security|team|department|official))\b/u,
      unless:
        /\b(?:tracking link|link (?:does not|doesn'?t|isn'?t|is not) work|zip code|pin code of (?:my|the) (?:area|address)|door code|gate code|promo code|voucher code)\b/u,
    },
    {
      id: "en/abuse/insults, hate or threats at a person",
      flag: "abuse",
      pattern:
        /\b(?:(?:you(?:'re| are|r)?|u(?:r| r)?|ur|bunch of|fucking|f\*+ing|such an?|these|stupid)\s(?:all\s|guys?\s|are\s|a\s|an\s|such\s|fucking\s|stupid\s|dumb\s|lazy\s|useless\s|little\s|absolute\s){0,4}(?:idiots?|morons?|stupid|assholes?|bastards?|bitch(?:es)?|imbeciles?|retard(?:s|ed)?|scum|trash|garbage people|dumb(?:ass)?|pigs?|clowns?|dickheads?|pricks?|wankers?|losers?|cunts?|worthless)|fuck (?:you|u|off|ur|your)|f\*+k (?:you|u)|go to hell|go die|kill (?:you|yourself|u)|i(?:'ll| will) (?:find|hurt|kill|beat) (?:you|u)|i know where you (?:live|work)|send (?:me )?(?:nudes?|a (?:sexy|hot) (?:pic|photo)))\b/u,
      unless:
        /\b(?:i(?:'m| am| feel| felt) (?:so |such )?(?:an? )?(?:stupid|idiot|dumb)|stupid question|dumb question|stupid (?:thing|product|phone|machine|box))\b/u,
    },
    {
      id: "en/privacy/delete or misuse of personal data",
      flag: "privacy",
      pattern:
        /\b(?:(?:delete|remove|erase|wipe)\b.{0,25}\b(?:my|all)\b.{0,15}\b(?:data|personal (?:data|info\w{0,8}|details)|account|address from|information|phone number|details)|gdpr|ccpa|right to be forgotten|(?:who|how)\b.{0,15}\b(?:gave|got|get|have|leaked?|shar(?:e|ed)|s(?:old|ell))\b.{0,20}\bmy (?:number|phone|e-?mail|address|data|info\w{0,8}|details)|(?:leak(?:ed|ing)?|shar(?:ed|ing)|sold|sell(?:ing)?|us(?:ed|ing)|misus(?:ed|ing)|publish(?:ed)?|post(?:ed)?)\b.{0,15}\bmy (?:number|phone|e-?mail|address|data|personal|info\w{0,8}|details|name)|what (?:data|information) (?:do you|you) (?:have|keep|store|hold))\b/u,
      unless:
        /\b(?:delete (?:the )?(?:order|item)|delete my (?:review|message)|remove my (?:order|item)|use my (?:e-?mail|phone|data cable))\b/u,
    },
  ],
};
