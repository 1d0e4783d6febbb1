import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:amazon|shopee|tik ?tok(?: shop)?|cdiscount|vinted|temu|aliexpress|la plateforme|plateforme|service client (?:amazon|d.?amazon))";
const SOCIAL =
  "(?:tik ?tok|facebook|fb|twitter|insta(?:gram)?|you ?tube|reseaux(?: sociaux)?|trustpilot|google|avis verifies|internet|forums?|groupes?|story|stories|marketplace|publiquement|partout|signal ?conso)";
const BAD =
  "(?:mauvais|tres mauvais|negatif|negative|horrible|pire|pourri|assassin|salee?|mauvaise|severe|desastreux|cinglant|zero|catastrophique|sale)";
const MONEY =
  "(?:rembours\\w{1,8}|argent|fric|sous|thune|euros?|balles|piasses?|dollars|paye[zr]?|payes|virement|remise|geste commercial|dedommag\\w{1,7}|cash|avoir de \\d{1,4}|recredit\\w{1,4}|\\d{1,4} balles|\\d{1,5} ?€|\\d{2,5} ?\\$)";

/** French of France, Belgium and Switzerland, and of Quebec. */
export const frRules: RuleSet = {
  language: "fr",
  rules: [
    {
      id: "fr/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        commentaire (?:public|detaille|sale)
        sites? d.?avis
        (?:bonne|mauvaise)? ?(?:note|avis|review)<20>(?:[01] ?\/ ?(?:5|10|20)|1 sur 5|zero sur)
        (?:attend\w{1,3}|tu vas|vous allez|allez)<8>(?:voir|lire)<4>(?:mon|ma|le|la) (?:review|avis|commentaire|note|evaluation)
        content\w{0,1} de lire
        commenter sous vos (?:lives?|videos?|posts?)
        (?:une|1|un|zero|0|deux|2|la seule) (?:seule |petite |pauvre )?(?:etoile|etoiles)
        (?:avis|commentaire|note|evaluation|review|critique|retour) (?:bien |tres |vraiment |super |hyper |plus que )?${BAD}
        ${BAD} (?:avis|commentaire|note|evaluation|critique|review|cote|pub)
        (?:mon|dans (?:mon|un|l.?|mes|les)|un) ?(?:avis|commentaire|evaluation)s?<30>(?:sera|va (?:etre|refleter|dire|raconter)|refleter\w{1,3}|en consequence|raconte\w{0,4}|dirai|dira|mentionner\w{0,2}|a la hauteur|salera|ne sera pas)
        (?:raconte\w{0,4}|dire|dirai|expliquer\w{0,2}|ecrire|ecrirai|parler|preciser\w{0,2}|mettre|signaler\w{0,2}|en parler)<30>dans (?:mon |un |l.?|mes |les |votre )?(?:avis|commentaires?|evaluation|section avis)
        (?:baisser|faire (?:chuter|baisser|plonger|descendre)|plomber|pourrir|descendre|ruiner|couler|flinguer)<15>(?:note|notes|reputation|evaluation|moyenne|etoiles|cote|boutique)
        (?:noter|note|noterai|evaluer|evaluerai)<10>(?:mal|au plus bas|en consequence|tres bas|au minimum|1|zero|severement)
        (?:etoiles?|point) (?:de |en )?moins
        (?:attendez-vous|attends-toi|preparez-vous|gare)<15>(?:avis|note|commentaire)
        (?:vous|tu)<8>(?:verrez|lirez|verras|liras)<15>(?:avis|commentaires?|note)`,
      unless: phrases`
        pas une menace
        (?:j.?ai (?:lu|vu)|lu (?:des|vos|les|un)|vu (?:des|vos|les|un)|lire (?:des|vos|les)|pourquoi|il y a|y a|certains|d.?autres|les autres)<30>(?:avis|etoiles?|commentaires?|notes?)
        (?:par erreur|sans faire expres|je me suis tromp\w{1,3})
        (?:ne|n.?)<5>(?:mettrai|laisserai|vais|veux|voudrais|compte|donne\w{0,3}) (?:pas|jamais)
        (?:excellent|super|bon|tres bon|bel|positif|5 etoiles|cinq etoiles|meilleur|genial|top)
        hotels?`,
    },
    {
      id: "fr/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        trustpilot
        (?:post\w{1,5}|publi\w{1,5}|met(?:s|tre|trai|tons)|balanc\w{1,5}|partag\w{1,5}|racont\w{1,5}|diffus\w{1,5}|expos\w{1,5}|affich\w{1,5}|denonc\w{1,5}|parl\w{1,5}|fai\w{1,4}|filme\w{0,3}|tourn\w{1,4}|finir|va|vont|envoie)<35>(?:sur|dans|a)<12>${SOCIAL}
        (?:faire|fais|ferai|tourner|publier|poster|filmer|poste|publie)<6>(?:une?|la|ma|cette) (?:video|tiktok|reel|post|story|publication)<25>(?:pour|sur|montr\w{1,4}|avec|de votre|que|qui|la-dessus)
        (?:pour que|que|afin que)<6>(?:tout le monde|les gens|tous|le monde|chacun|les autres|personne|vos clients)<15>(?:sache\w{0,2}|voi\w{1,3}|soi\w{1,3}|achete\w{0,2}|tombe\w{0,2}|connaisse\w{0,2}|se fasse\w{0,2})
        (?:tout le monde|tout internet|tout facebook|le web|les gens|mes abonnes|mes followers|ma communaute)<15>(?:va|vont) (?:le |la |etre )?(?:savoir|voir|connaitre|apprendre|entendre|au courant)
        (?:prevenir|avertir|preveni[rs]|alerter|mettre en garde)<15>(?:tout le monde|les gens|mes (?:abonnes|amis|contacts)|les autres|la communaute|d.?autres (?:clients|acheteurs))
        (?:faire|ferai|fais|ferais) (?:le |un (?:bad )?)?buzz
        (?:mauvaise|votre) (?:pub|publicite)<25>(?:partout|sur|autour)`,
      unless: phrases`
        envoyez?-moi
        (?:votre|la|ta) (?:boutique|compte)<15>fermee?
        (?:pour vous|collab)
        (?:ador|j.?aime|recommand|magnifiqu|sublim|content|ravi|collab|partenariat|affili|createur|creatrice|contenu|unboxing|influence|jolie?|superbe|parfait|geniale?)\w{0,8}
        (?:vu|trouve|decouvert|connu)e?<15>${SOCIAL}
        (?:merci|bravo|top|belle?|beau)`,
    },
    {
      id: "fr/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        reclamation aupres de ma banque|(?:banque|visa)<14>(?:bloquer|bloque) le paiement
        (?:fait|ouvert|depose) un signalement
        (?:balance|dit|raconte|explique|ecrit|fait un signalement|signale)<12>(?:au|a|dans|aupres du)<4>(?:support|service client|l.?appli|lappli)<12>(?:tik ?tok|amazon|shopee)?
        (?:litige|litiges|chargeback|retrofacturation|charge-?back|opposition)
        (?:contest\w{1,5}|conteste)<14>(?:paiement|transaction|debit|prelevement|achat|operation|charge|banque|carte)
        (?:garantie|reclamation) (?:de )?a ?(?:a|-|to) ?-?z
        a[ -]to[ -]z
        (?:garantie|reclamation|dossier|demande)<6>a a z
        (?:ouv\w{1,5}|depos\w{1,4}|fai\w{1,3}|fait|faire|lanc\w{1,4}|engag\w{1,4}|entam\w{1,4}|post\w{1,3}|escalad\w{1,4})<12>(?:reclamation|dossier|plainte|signalement|cas|demande)<25>(?:${PLATFORM}|paypal|banque|carte|aupres|visa|mastercard|appli)
        (?:signal\w{1,5}|denonc\w{1,5}|report\w{1,4})<14>(?:a|aupres (?:de|d.?)|chez|sur) ?${PLATFORM}
        (?:signal\w{1,5}|denonc\w{1,5}|report\w{1,4})<8>(?:votre|ta|la|cette|le|ce|vous) ?(?:boutique|compte|vendeur|annonce|page|shop)
        (?:vous|te|t.?) ?(?:ai |vais |viens de vous |viens de te )?signal(?:e|er|erai|ee)
        (?:prevenu|prevenir|previens|avertir|averti|contact\w{1,3}|appel\w{1,3}|informe\w{0,1}|saisi\w{0,1}|saisir|saisis|en refere\w{0,1})<12>${PLATFORM}<25>(?:de (?:cela|ca|votre|vos)|pour qu|contre|a votre sujet|de la situation|si|demain|lundi|tranch\w{1,4})
        ${PLATFORM}<10>(?:va|tranchera|reglera|decidera|s.?en occup\w{1,5}|est (?:deja )?(?:prevenu|informe|au courant|saisi)|a ete (?:prevenu|informe|saisi))
        (?:ma |la |a ma )?banque<20>(?:rembours\w{1,5}|annul\w{1,5}|contest\w{1,5}|recuper\w{1,5}|rejet\w{1,4}|reclam\w{1,6}|s.?en charge|procedure|retrofact\w{2,6})
        faire (?:sauter|fermer|bannir|suspendre)<6>(?:votre|ta|la) (?:boutique|compte)`,
      unless: phrases`
        rien signale
        https?:
        (?:de|du)<12>a a z
        (?:livreur|facteur|transporteur|coursier|la poste)
        (?:sans|aucun|pas de|eviter|ne (?:veux|vais|souhaite) pas)<15>(?:litige|reclamation|plainte|signaler|opposition)
        garantie (?:constructeur|fabricant|legale)
        (?:signaler (?:que|un (?:souci|probleme|defaut)))
        (?:police|gendarmerie|procureur|dgccrf|office de la protection|tribunal)`,
    },
    {
      id: "fr/legal/lawyer, court, police or consumer authority",
      flag: "legal",
      pattern: phrases`
        (?:porte|depose|porterai|deposerai) plainte
        plainte a la police|spf economie
        tribunal (?:d.?instance|tranchera|alors)
        (?:verra|voit|voir|retrouvera) au tribunal
        (?:demain|=|direct|direction|au) commissariat
        plainte en ligne
        (?:ou|sinon|je fais|demain|ce soir) (?:je )?(?:porte |depose )?plainte
        avocate?s?<25>(?:va|vont|prend\w{0,2}|contact\w{1,4}|ecri\w{1,4}|se charge\w{0,2}|s.?en (?:charge|occupe)\w{0,2}|est (?:sur|deja|saisi)|prepare|redig\w{1,4}|vous|a (?:deja|recu)|dit que|me dit|conseille)
        (?:voir|contacter|consulter|appeler|prendre|parler a|saisir|avec|a|chez|transmis a|transmettre a|passe a|par) (?:mon|un|une|notre|l.?)<6>avocate?s?
        (?:je suis|etant) avocate?<30>(?:droit|poursui\w{1,5}|assign\w{1,5}|loi|procedure|code)
        (?:poursui\w{1,6}|assign\w{1,5}|attaqu\w{1,4}|train\w{1,4})<15>(?:en justice|judiciaire\w{0,4}|tribunal|tribunaux|devant|penal\w{0,2}|vous)
        (?:en justice|se (?:retrouv|revoi|voi)\w{1,4} au tribunal|aller au tribunal|(?:dit|direct|direction) tribunal|devant (?:le|les|la) (?:tribunal|juge|tribunaux|cour)|tribunal (?:judiciaire|de proximite|administratif)|tribunaux|actions? (?:en justice|judiciaires?|legales?)|poursuites?|mise en demeure|mettre en demeure|petites creances|voie (?:legale|judiciaire)|recours (?:legal|juridique|collectif|judiciaire)s?|conciliateur de justice|mediateur de la consommation|huissier|protection juridique|assistance juridique|juridique)
        (?:porter|porte|deposer|depose|depot de|porterai|deposerai|porte) plainte
        plainte (?:a la|au|aupres|est|deposee|va|contre)<6>(?:police|gendarmerie|commissariat|procureur|dgccrf|deposee|etre|vous|consommat\w{2,4})
        (?:va|aller|vais|irai|appel\w{1,4}|prevenu|prevenir|contact\w{1,4}|saisi\w{0,1}|saisir|signal\w{1,4}|transmis|parler|porter|a|au|sur) (?:ca |cela |le dossier )?(?:a |au |le |la |les |chez )?(?:la )?(?:police|commissariat|autorites|direction du commerce\w{0,1} ?\w{0,10})(?! de caractere)
        (?:gendarmerie|gendarmes|procureur|dgccrf|ddpp|repression des fraudes|repression|signal ?conso|signalconso|ufc|que choisir|60 millions|test[- ]achats|opc|office de (?:la )?protection|protection du consommateur|protection des consommateurs|association de consommateurs|cnil|spf economie|frc|defense des consommateurs|direction des fraudes|direction du commerce)
        droits? (?:de|du|des) consommat\w{2,5}`,
      unless: phrases`
        (?:travaille|bosse)<8>(?:police|tribunal|gendarmerie)
        mise en demeure elle
        (?:deguisement|costume|jouet|cadeau|anniversaire|lego|playmobil|panoplie|carnaval|halloween|voiture de|camion de|casquette|fete|diplome|serie|polar)s?
        (?:ador\w{1,4}|aim\w{1,4}|plait|plaisent|appreci\w{1,4}|porte|portent)<12>(?:le|la|ce|cette|les|son|sa|votre|vos|beaucoup)
        (?:mari|femme|frere|soeur|fils|fille|ami|amie|copain|copine|cousin)<12>(?:policier|gendarme|juge)
        (?:ne|n.?)<5>(?:vais|veux|compte|irai) pas<20>(?:tribunal|justice|plainte|avocat|police)
        polices? (?:d.?assurance|de caracteres?|d.?ecriture)`,
    },
    {
      id: "fr/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        (?:est|etait|suis) brulee? (?:au|a la|aux|a l)
        huile bouillante|eau bouillante<15>(?:sur|main|bras|jambe)
        (?:plaques? rouges?|plaques)<15>(?:cou|visage|dos|ventre|corps)
        (?:est|etait) a la clinique
        (?:appeler|appele) (?:le|un) (?:medecin|samu|docteur)
        palpitations
        brulee? (?:au|du) (?:1er|2e|2eme|second|premier|3e|deuxieme|troisieme) degre
        (?:cloques?|plaies?|brulures?|boutons|plaques|ampoules)<12>(?:au|aux|sur|partout|a la)<6>(?:poignet|main|mains|doigts?|tete|cou|bras|visage|corps|jambes?|peau|levres?)
        (?:pass\w{1,2}|frol\w{1,2}|rat\w{1,2})<10>(?:a cote|pres|de peu)<8>(?:oeil|œil|visage|tete|main)
        (?:ouvert|entaille|casse|foule|tordu)<8>(?:genou|cuisse|menton|arcade|cheville|poignet|jambe|crane)
        (?:s.?est|me suis|jme suis|m.?a|m.?ont|l.?a|lui a|s.?etait|me|se|j.?ai|a|ete) (?:\w{1,8} )?(?:brule\w{0,2}|coupe\w{0,2}|blesse\w{0,2}|entaille\w{0,2}|ouvert|empoisonne\w{0,1}|intoxique\w{0,2}|etouffe\w{0,1}|etrangle\w{0,1}|ebouillante\w{0,1}|pince\w{0,1}|casse une dent|irrite\w{0,2}|gonfle\w{0,1}|egratigne\w{0,1}|electrocute\w{0,1}|electrise\w{0,1}|defigure\w{0,1})<25>(?:la |le |les |l.?|au |aux |un |une |mon |ma |mes |sa |son |a la )?(?:mains?|doigts?|peau|visage|face|yeux|oeil|œil|jambes?|pieds?|bras|dos|bouche|menton|tete|cou|levres?|dents?|front|genou|langue|gorge|cuisse|paume|joues?|pouce|cuir chevelu|main)
        (?:mains?|doigts?|peau|visage|yeux|oeil|œil|jambes?|pieds?|bras|bouche|levres?|cou|cuir chevelu|joues?|paupieres?)<25>(?:brule\w{0,2}|gonfle\w{0,2}|enfle\w{0,2}|rouges?|saign\w{1,4}|pel\w{1,3}|cloques?|irrite\w{0,2}|en sang|a vif|demang\w{1,5}|boursoufle\w{0,2})
        (?:fils|fille|bebe|enfant|petite?|gamine?|neveu|niece|chien|chienne|chat|chatte|mari|femme|mere|pere|soeur|frere|petit-fils|mamie)<25>(?:s.?est|a|a ete|ont)<8>(?:brule\w{0,2}|coupe\w{0,2}|blesse\w{0,2}|etouffe\w{0,1}|etrangle\w{0,1}|avale\w{0,1}|vomi|malade|intoxique\w{0,1}|empoisonne\w{0,1}|convulse\w{0,1}|ouvert)
        (?:fait|faire|eu|declenche|provoque|cause|donne|plein\w{0,1}|couvert\w{0,1}|apparu\w{0,2}|attrape|sorti\w{0,2})<20>(?:allergies?|allergique|plaques? rouges?|plaques|boutons|eruption|urticaire|cloques?|ampoules?|brulures?|eczema|demangeaisons|rougeurs|intoxication|infection|oedeme|œdeme|dermatite)
        (?:reaction|choc|crise) allergique
        reactions allergiques
        (?:fini\w{0,1}|termine\w{0,1}|alle\w{0,2}|passe\w{0,1}|atterri\w{0,1}|direction|emmene\w{0,2}|suis|etait|sommes|aller|conduit\w{0,1}|du)<15>(?:aux? urgences?|hopital|l.?hopital|l.?urgence|veto|veterinaire|chez le medecin|clinique|samu|pompiers)
        points de suture
        (?:intoxication|malade\w{0,1}|vomi\w{0,3}|nausees?|diarrhee|maux de ventre)<20>(?:apres|suite|a cause|depuis|alimentaire|en mangeant)
        (?:apres|en)<10>(?:mange\w{0,2}|mangeant|bu|utilise\w{0,1}|pris|applique\w{0,1})<30>(?:malade\w{0,1}|vomi\w{0,3}|hopital|urgences|gonfle\w{0,2}|allergi\w{1,4})`,
      unless: phrases`
        (?:est-ce|ca peut|peut-(?:il|elle|on|ca)|risque\w{0,1}|convient|adapte|pourrait|peut)<30>(?:irrit\w{1,4}|brul\w{1,4}|allerg\w{1,6}|peau sensible|bebe|coup\w{1,3})
        (?:autre|autres|ancienne|precedente|ancien) (?:marque|creme|boutique|vendeur|site)s?
        (?:pas|aucune?|sans|jamais|zero|ni) (?:de |d.?|du tout )?(?:\w{1,8} )?(?:allergie|irritation|brulures?|rougeurs?|boutons|reaction|demangeaisons|ampoules?)
        (?:contre|pour|soulage|apaise|soigne) (?:les |la |l.?|mes |mon )?(?:brulures?|allergies?|irritations?|eczema|ampoules?|boutons|demangeaisons)
        (?:suis|est) allergique (?:a|au|aux)`,
    },
    {
      id: "fr/safety/fire, shock or danger to a child or pet",
      flag: "safety",
      pattern: phrases`
        (?:pris|prend|prendre|mis|mettre|met|foutu|failli mettre|passe) (?:en |le |au )?feu
        (?:en feu|en flammes|incendie|a flambe|s.?est enflamme\w{0,2}|s.?enflamme)
        (?:fume|fumait|fumee|etincelles?|fait des etincelles|court[- ]circuit|court-circuite|flammes)
        (?:explose|explosion|exploser|explosee|implose)(?! de (?:joie|rire))
        (?:electrocut\w{1,4}|electris\w{1,4}|decharge(?: electrique)?|choc electrique|coup de jus|chataigne|coup de courant|bourre de jus|pris un (?:choc|shock|coup de jus))
        (?:failli|a deux doigts d\w{1,2}|presque)<15>(?:brul\w{1,4}|avaler|avale|s.?etouff\w{1,4}|etouff\w{1,4}|mourir|mettre le feu|s.?etrangl\w{1,4}|electrocut\w{1,4}|y passer|exploser|tuer)
        (?:bebe|fils|fille|enfant|petite?|gamine?|chien|chienne|chat|chiot|chaton|neveu|niece|petit-fils)<30>(?:avale\w{0,1}|aval\w{1,3}|dans (?:la|sa) (?:bouche|gorge)|s.?etouff\w{1,4}|etouffe|s.?etrangl\w{1,4})
        (?:batterie|chargeur|prise|cable|fil|telephone|powerbank|power bank|adaptateur|multiprise|bouilloire|lampe|lisseur|trottinette)<25>(?:gonfl\w{1,4}|fond\w{1,3}|fondu\w{0,2}|brulant\w{0,1}|brule\w{0,1}|crame\w{0,1}|surchauff\w{1,4}|chauffe (?:trop|enormement)|noirci\w{0,1}|bouillant\w{0,1}|grille)
        (?:brule|crame|noirci) (?:la |le |ma |mon |les |mes )(?:prise|maison|table|mur|rideau|rideaux|lit|canape|tapis|plan de travail|cuisine|parquet|matelas|moquette)
        (?:est|sont|c.?est|hyper|tres|super|carrement|vraiment|trop) dangereu(?:x|se|ses)
        (?:odeur|sent)<5>(?:de |le )?(?:brule|cramer?|roussi)
        mise? en danger`,
      unless: phrases`
        pas hein|proteg\w{1,4} d|isolant\w{0,2}
        (?:est-ce|c.?est|est-il|est-elle|serait) (?:que )?(?:c.?est |ce )?(?:dangereu\w{1,2}|sur|risque)<15>(?:pour|si|de|que)
        (?:peut|peuvent|pourrait|risque\w{0,1} (?:de|d.?)|y a-t-il un risque)<20>(?:explos\w{1,3}|brul\w{1,4}|prendre feu|aval\w{1,3}|chauffer|fumer|gonfler|surchauff\w{1,3}|etincell\w{1,3})
        fire (?:tv|stick)
        (?:saumon|truite|verre|verres|the|lunettes|vitre|vitres|gris|poisson) fume\w{0,2}
        (?:detecteur|alarme|barbecue|fumoir|machine a)<8>(?:fumee|incendie)
        (?:pas|jamais|aucune|sans|ni)<8>(?:fumee|etincelles?|decharge|pris feu|explose|feu|danger\w{0,3})
        (?:rouge|couleur) feu
        feux? (?:d.?artifice|de camp|arriere|avant)
        (?:explose de|jus de|eclate de)`,
    },
    {
      id: "fr/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:c|ce sont|c.?est) (?:de |des |du )?faux (?:cheveux|produits?)<20>(?:reclame|rembours\w{1,4}|vendu\w{0,1})
        faux produits?
        imite la marque
        (?:est|c|c.?est)<4>(?:pas|jamais)<14>(?:du |un |une |des )(?:vrai|vraie|vrais|vraies)?<2>(?:nike|adidas|lego|apple|samsung|gucci|vuitton|chanel|dior|zara|dyson|sony|milwaukee|makita|bosch|puma|lacoste)
        jamais (?:de la vie|ete|vu)<10>(?:c.?est|du|de la|un|une) (?:nike|adidas|lego|apple|gucci|\w{3,10} original\w{0,2})
        (?:pompe|copie|vole|pique|plagie)<8>(?:le |un |mon |son |ses |mes )?(?:design|motif|modele|dessin|logo|creation)s?
        vol de modele
        legit check<20>(?:rep|fake|negatif|faux|rate)
        (?:logo|swoosh|virgule|etiquette|broderie|nom)<15>(?:a l.?envers|de travers|avec (?:une )?faute)
        contrefac\w{2,8}
        contrefaits?|contrefaites?
        (?:est|sont|c.?est|cest|c|etait|etaient|ce sont|reclame|vendu|vendez|envoye|recu|vends|livre|refile|bien|produit|que)<14>(?:un |une |du |des |de la |de )?(?:faux|fausses?|copies?|imitations?|repliques?|toc|fake|fakes|camelote contrefaite|tombe du camion|pacotille de copie)
        (?:n.?est|ne sont|n.?etait|sont|est|c.?est|cest|c)<4>(?:pas|jamais|absolument pas|tout sauf|rien|jamais de la vie) (?:du |de la |un |une |des |le |la |les |de |d.?)?(?:\w{1,10} )?(?:vrai\w{0,2}|original|originale|originaux|originales|authentiques?|officiel\w{0,3}|veritables?)
        (?:d.?original|d.?authentique)<10>(?:rien|que le nom|zero)
        (?:numero de serie|code|imei|hologramme|qr ?code)<18>(?:n.?existe pas|inconnu|non reconnu|pas reconnu|invalide|n.?est pas (?:reconnu|valide|enregistre)|ne (?:correspond|marche|figure) pas|faux)
        (?:logo|etiquette|marque|nom)<15>(?:mal (?:ecrit|orthographie|imprime)\w{0,1}|de travers|avec une faute|faute d.?orthographe)
        (?:sans (?:licence|autorisation)|viol\w{1,5}|copi\w{1,4}|plagi\w{1,4}|pirat\w{1,3}|enfrei\w{2,6}|vol\w{1,2})<20>(?:licence|autorisation|la marque|marque deposee|droits d.?auteur|logo|propriete intellectuelle|mon design|mes dessins|leurs? (?:logo|design|modele))
        (?:logo|marque)<12>(?:sans (?:licence|autorisation)|vole|pirate)
        (?:faux|fake)(?:!|$)`,
      unless: phrases`
        tout est faux
        code<14>invalide
        code promo\w{0,6}
        pas de contrefac\w{2,5}
        comment je verifie
        (?:numero|num|tel|telephone|adresse|marque (?:remis|livre)|signalement|suivi|tracking)<25>faux
        les (?:votres|memes)
        faux (?:cuir|cils|ongles|sang|plafond|plis?|bond|jour|marbre|bois|gazon|billets?|diamants?|numero|contact|depart|pas|ventre|seins|cheveux|raccord|mouvement|col|bijou\w{0,1}|daim)
        fausse(?:s)? (?:fourrure|fleurs?|plantes?|barbe|moustache|neige|pierres?|note|alerte|joie|route|perles?|bougies?|adresse|manip)
        (?:simili|imitation|effet) ?(?:cuir|bois|marbre|daim|fourrure|pierre|perle)
        (?:est-ce|c.?est|sont-ils|est-il|ce sont|sont-elles|est-elle)<8>(?:que )?(?:c.?est |ce sont )?(?:bien )?(?:du |de la |des |un |une |le |la )?(?:vrai\w{0,2}|original\w{0,2}|originaux|authentiques?|veritables?)(?! pas)
        ou (?:c.?est |bien |d.?|une? |du |des |de )?(?:copie|imitation|replique|contrefac\w{3,5}|faux|fake|toc)s?
        (?:pas|jamais|ni)<5>(?:une? |du |de |des |d.?)?(?:faux|fausses?|copies?|imitations?|repliques?|contrefac\w{3,5}|fake)
        (?:comment (?:savoir|etre sur|verifier|on sait)|je croyais|j.?avais peur|peur|crains|craignais|si (?:c.?est|jamais|ce n.?est)|garanti\w{0,4}|autre (?:vendeur|boutique|site)|deja eu|il y a beaucoup|tellement de|j.?espere|certificat)
        (?:est|c.?est) faux (?:que|de|!|,)`,
    },
    {
      id: "fr/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern: phrases`
        prenez l.?argent des gens
        (?:mang|bouff)\w{1,2} (?:mon|l.?|notre) ?(?:argent|fric|sous)
        pas honnetes?
        carott\w{2,5}
        (?:bande|tas) d.?(?:escrocs|arnaqueurs|carotteurs)
        arnaqu(?:e|es|eur|eurs|euse|euses|er|ez|ee|ent)
        (?:voleur|voleuse|voleurs|escroc|escrocs|escroquerie\w{0,1}|escroqu\w{1,4}|menteurs?|menteuses?|fraudeurs?|filous?|charlatans?|bandits?|truands?|malhonnetes?|magouilleurs?|magouille\w{0,1}|crosseurs?|crosse|fourbes?|imposteurs?|brigands?|crapules?|margoulins?|entourloupe\w{0,1}|mythos?|tricheurs?|mafieux)
        (?:fraude|frauduleux|frauduleuse|frauduleuses)
        (?:me suis|on s.?est|s.?est|me|je me|nous sommes|suis) (?:\w{1,5} )?(?:fait|fais|faire) (?:\w{1,8} )?(?:avoir|voler|arnaquer|escroquer|entuber|rouler|plumer|pigeonner|fourrer|enfler|depouiller|crosser|carotter|berner|flouer|truander)
        (?:vous|tu) (?:m.?|nous |me |les |volez |mentez|mens|avez )<8>(?:avez |as |volez|vole|roulez|mentez|menti|arnaque\w{0,1}|vole|roule|trompe|escroque\w{0,1}|entube|dupe)
        (?:vol|volent|volez|vole|depouille\w{0,1}|trompez|trompent|roule\w{0,1}|plume\w{0,1}|detrousse\w{0,1}) (?:les |vos |des |leurs |aux )?(?:gens|clients|monde|clientele|honnetes|pauvres|acheteurs)
        (?:du|pur|c.?est du|quel|un|le|beau) vol(?: manifeste| pur| organise| qualifie)?(?=$|!|,| et| pur| manifeste| organise| qualifie| a main)
        (?:piqu\w{1,3}|vol\w{1,3}|pris|gard\w{1,3}|encaiss\w{1,4}|empoch\w{1,3}|barr\w{1,3} avec|parti\w{0,1} avec)<5>(?:mon|notre|l.?|leur) ?(?:argent|fric|sous|thune|cash)
        (?:faux|fausse|fantome)<4>(?:site|boutique|vendeur|commerce|numero de suivi)
        (?:boutique|site|vendeur) (?:bidon|fantome|fictif|fictive|frauduleu\w{1,2}|fake)
        (?:publicite|pub) mensongere
        (?:que des|tissu de|tout est|c.?est un|gros) mensonges?`,
      unless: phrases`
        dis(?:ais)? pas
        (?:resist\w{1,4}|protege|contre|antivol|cadenas)<18>voleurs?
        croyai[st] (?:que|a)
        (?:pas|n.?est pas|sans|jamais|ni|n.?etait pas)<6>(?:une? |d.?|de |l.?)?(?:arnaque\w{0,1}|escroquerie|fraude|voleur\w{0,1}|vol|menteurs?|escrocs?)
        (?:peur|crai\w{1,6}|croyais|pensais|mefi\w{1,4}|redout\w{1,4}|doutais|semblait|avait l.?air)<35>(?:arnaqu\w{1,4}|escroc\w{0,6}|fraude|vol|avoir)
        (?:autre (?:site|boutique|vendeur|part)|ailleurs|la derniere fois|sur (?:leboncoin|facebook|vinted|kijiji|ebay)|deja (?:fait|eu|ete))
        (?:est-ce|c.?est) (?:pas )?(?:une? )?(?:arnaque|serieux|fiable) ?(?:ou|\?|au moins)
        anti[- ]?vols?
        (?:on|quelqu.?un|un voisin|le voisin|le livreur|facteur|concierge)<10>(?:m.?a |a |l.?a |ont )?(?:vole|piqu\w{1,3}|pris|derobe)
        vols? (?:de|pour|direct|a|du|vers|interieur|long|moyen|en)\s(?!clients)
        (?:mdr|lol|haha\w{0,6}|ptdr)`,
    },
    {
      id: "fr/refund_abuse/money or else a bad review, or a good one for money",
      flag: "refund_abuse",
      pattern: phrases`
        (?:ristourne|remise|reduc\w{0,4}|avoir|geste)<25>(?:je (?:vous )?(?:mets|laisse)|contre)<12>(?:5|cinq) etoiles
        (?:rendez|rends|remboursez|payez)<20>ou<10>(?:vous aurez|tu auras|je mets|c.?est)<15>(?:etoile|avis|note)
        (?:glisse|file|envoie|donne|verse|vire)\w{0,2}[- ](?:moi )?\d{1,4}<30>(?:commentaire|avis|etoiles|note)
        oubli\w{1,3}<12>(?:avis|commentaire|note)
        ${MONEY}<50>(?:ou|sinon|ou bien|a defaut|autrement|sans quoi|et je|je)<35>(?:etoiles?|avis|note|commentaire\w{0,1}|evaluation|video|poste|publie|balance|tout le monde|va le savoir)
        (?:etoiles?|avis|note|commentaire|evaluation)<35>(?:si (?:vous|tu|je ne|on|pas|j)|contre|en echange|moyennant|des que|a condition|tant que|sauf si|a moins que)<18>${MONEY}
        (?:supprim|retir|enlev|modifi|chang|effac|oubli|ne publie|ne poste)\w{0,5}<20>(?:avis|etoile\w{0,1}|commentaire\w{0,1}|note|video|evaluation)<25>(?:si|contre|quand|des que|moyennant|en echange|apres|pour)<14>${MONEY}
        (?:soit|ou)<25>${MONEY}<25>(?:soit|ou)<20>(?:etoiles?|avis|commentaire|poste|publie|video|note)`,
      unless: phrases`
        (?:des|quand|une fois) (?:que )?j.?ai (?:mes|recu|mon)
        (?:petite carte|carte|carton|flyer|papier|live|prospectus) (?:dit|disait|indique|dans le colis|promet)
        (?:aviez|avez|m.?avez|avais) (?:promis|dit|propose)
        (?:deja|viens de)<8>(?:mis|laisse|ecrit|poste|note|mettre|laisser)
        (?:arrive|livre|recu|convient|va bien|plait)<12>(?:demain|a temps|bien|vite|aujourd)
        comment (?:puis-je |je (?:peux )?|faire pour )?(?:modifi\w{1,3}|supprim\w{1,3}|chang\w{1,3})
        (?:lu|vu|d.?apres|selon|vos|les) (?:\w{1,6} )?(?:avis|commentaires)
        merci (?:beaucoup|encore|pour)`,
    },
    {
      id: "fr/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:argent|rembours\w{1,6})<40>(?:reverrez jamais|reverrez pas|jamais le revoir)
        ne renverrai rien<40>(?:exige|veux|rembours\w{1,4})
        je renvoie rien
        (?:jl[ea]s?|je l[ea]s?|l[ea]s) garde<40>(?:mes|mon|les) (?:\d{1,5}|sous|argent|thune|fric)
        (?:pay\w{1,2}|rembours\w{1,3}|argent|thune)<60>pas de (?:colis )?retour
        ${MONEY}<50>(?:(?:je |j.?)?(?:ne |n.?)?(?:renv\w{1,6}|retourn\w{1,5}|rend\w{1,4}|expedi\w{1,5}|vais|compte|bouge\w{0,3}|deplace\w{0,3}|irai|enverrai)<4>(?:pas|rien|jamais|que dalle)|hors de question|pas question|sans (?:renvoyer|retourner|retour|rien renvoyer)|comptez pas|compte pas|rien (?:renvoyer|retourner|rendre))
        ${MONEY}<40>(?:je (?:le |la |les )?(?:garde|conserve|garderai)|(?:le|la|les) garde|reste chez moi|finit a la poubelle|deja jete\w{0,1}|restera ici)
        (?:je (?:le |la |les )?(?:garde|conserve|garderai)|reste chez moi)<40>(?:rembours\w{1,8}|argent|fric|sous|thune|piasses)
        (?:(?:ne |n.?)?(?:renv\w{1,6}|retourn\w{1,5}|rend\w{1,4})<4>(?:pas|rien|jamais)|hors de question<12>(?:renvoy|retourn|rend)\w{1,4}|pas question<12>(?:renvoy|retourn|rend)\w{1,4}|sans (?:rien )?(?:renvoyer|retourner))<50>(?:rembours\w{1,8}|argent|fric|sous|thune|piasses)`,
      unless: phrases`
        (?:pas|rien) pour etre rembours\w{1,3}|bonne taille
        dedommagement|suffirait
        ne renvoyez pas
        (?:juste|seulement|que) \d{1,4}
        (?:puis-je|je peux|peut-on|dois-je|faut-il|est-ce que|je dois|pourrais|pourriez|possible|serait)
        (?:partiel\w{0,3}|partie|moitie|un peu|geste|pourcentage|rabais|reduction|remise)
        (?:pas (?:encore )?(?:ete )?(?:recu|rembourse\w{0,1}|arrive|eu)|ne m.?avez pas|jamais (?:recu|rembourse))
        (?:echange|echanger|remplac\w{1,6})
        garde (?:espoir|contact|le sourire|un bon)`,
    },
    {
      id: "fr/off_platform/talk, pay or deliver elsewhere",
      flag: "off_platform",
      pattern: phrases`
        (?:me|nous) sonner
        (?:votre|une|quelle est) adresse (?:electronique|mail|e-?mail|courriel)
        (?:avez-vous|auriez-vous|vous avez|t.?as|tu as) (?:\w{1,3} )?(?:un |une )?(?:numero de tel\w{0,7}|telephone|mail|e-?mail|courriel|insta|whats\w{0,3})
        j?passe\w{0,1}<12>(?:entrepot|chez vous|boutique)<20>(?:liquide|cash|especes)
        (?:whats ?app|wathsapp|watsapp|telegram|viber|snap(?:chat)?)
        (?:votre|ton|un|une|le|l.?|d.?un|quel est|avez-vous|auriez-vous|as-tu) ?(?:\w{1,8} )?(?:(?:numero(?: de (?:tel\w{0,7}|portable|cell\w{0,6}))|telephone|tel|portable|cellulaire|mail|e-?mail|courriel|adresse mail|adresse e-?mail|adresse courriel|fixe|insta|contact direct))<18>(?:pour|que je|afin|ou je|ou vous|svp|s.?il|de la boutique|sur lequel|$)
        (?:donn\w{1,4}|envoy\w{1,4}|envoie|file\w{0,2}|passe\w{0,2}|laisse\w{0,2}|communiqu\w{1,4})(?:-moi|-nous| moi)?<6>(?:votre|ton|un|vos|tes|une) (?:\w{1,8} )?(?:numero|telephone|tel|mail|e-?mail|courriel|adresse (?:mail|e-?mail|courriel)|coordonnees|contact|insta|snap)(?! de (?:suivi|commande|serie|colis))
        (?:appel(?:ez|le|er|iez)[- ]?(?:moi|nous)|me (?:rappeler|telephoner|joindre par|contacter (?:par|au|sur))|m.?appeler (?:au|par|pour|demain|ce|sur|direct|svp)|vous (?:appeler|telephoner|joindre (?:par|au))|(?:rappelez|rappelle|telephonez|telephone|sonnez)[- ]moi|me rappelez au|passez-moi un coup de fil|un coup de fil)
        (?:parl\w{1,4}|discut\w{1,4}|echang\w{1,4}|contact\w{1,4}|ecri\w{1,5}|arrang\w{1,4}|regl\w{1,4}|trait\w{1,4}|continu\w{1,4}|repond\w{1,4}|joindre)<18>(?:par (?:tel\w{0,7}|mail|e-?mail|courriel|sms|texto|message prive)|de vive voix|au telephone|en prive|en mp|en dehors|hors|sur (?:insta\w{0,4}|facebook|messenger|whats\w{0,3})|par (?:insta\w{0,4}|facebook|messenger))
        (?:en dehors|hors|a l.?exterieur|sans passer par|en passant pas par|hors de|par dehors)<6>(?:du |de la |de |d.?|la |le |l.?)?(?:site|plateforme|amazon|tik ?tok|appli\w{0,7}|shopee|cdiscount|commission)
        (?:evit|economis|contourn|sans|saut)\w{0,4}<10>(?:la |les |de |leur )?(?:commissions?|frais (?:amazon|tiktok|de plateforme|de la plateforme|d.?amazon|du site))
        (?:virement|virer|vire|paypal|cheque|especes|cash|liquide|interac|lydia|wero|paylib|twint|pay\w{1,3}|regl\w{1,4}|transfert|western union)<18>(?:direct\w{0,6}|entre nous|de la main a la main|hors|perso|entre proches|entre amis|sur (?:votre|ton|mon) compte)
        (?:vous|te|t.?) ?(?:fais|faire|envoie|envoyer|paie|payer)<6>(?:un |par |une |en )?(?:virement|lydia|interac|wero|twint|cheque|liquide|cash|especes|western union)
        (?:votre|ton) (?:rib|iban)
        (?:main propre|mains propres|de la main a la main|se rencontrer|retrouver (?:a|au|pres)|passer (?:le |la |les )?(?:prendre|chercher) (?:chez vous|chez toi|a votre|a l.?entrepot))`,
      unless: phrases`
        votre courriel (?:date|du|indique|dit)
        votre mail (?:du|date|dit)
        tribunal|avocat
        (?:livreur|facteur|transporteur|coursier|concierge|gardien|chauffeur|postier|interphone|colis)
        (?:chang|modifi|corrig|tromp|erreur|mauvais|nouveau|ancien|actualis|mis a jour)\w{0,4}<20>(?:numero|telephone|mail|e-?mail|courriel|portable|adresse)
        (?:acceptez|accepte|prenez|peut-on payer|puis-je payer|je peux payer|possible de payer|payer (?:par|avec|en))
        (?:compatible|notifications?|coque|etui|montre|affich\w{1,3}|install\w{1,3}|sticker|support)s?
        (?:quand|avant|a|lors de|des)<8>(?:l.?arrivee|livraison|livrer|arriv\w{1,4}|passage|l.?expedition|parti|expedie)
        (?:facture|recu|suivi|confirmation)<20>(?:mail|e-?mail|courriel)
        (?:arretez|ne|cessez|plus) (?:de )?m.?appele\w{0,1}`,
    },
    {
      id: "fr/phishing/poses as the platform or a courier, asks for codes or documents",
      flag: "phishing",
      pattern: phrases`
        (?:bpost|la poste|chronopost|colissimo|mondial relay|postnl|dpd|ups|dhl)<40>(?:a regler|reglez|payez|via|https?:)<12>(?:via|https?:|[a-z0-9-]{2,30}\.)
        (?:service|suis le|equipe) (?:colis|livraison|livreur|vendeurs?|bancaire)<30>(?:photo|code|valid\w{1,3}|cb|http|gele|bloque|frais)
        (?:code|sms)<30>par erreur<25>(?:renvoie|envoie|donne|transf\w{1,4})
        valider? (?:votre|ta) (?:cb|carte)
        code (?:orange money|wave|momo)
        (?:votre|ta|vos) (?:\w{1,8} )?(?:compte|boutique|profil|solde|paiements?|shop|wallet|portefeuille)<30>(?:suspendu\w{0,1}|suspendre|suspension|bloque\w{0,1}|ferme\w{0,1}|desactive\w{0,1}|limite\w{0,1}|verifi\w{1,6}|restreint\w{0,1}|gele\w{0,1}|reactiv\w{1,6}|cloture\w{0,1})
        (?:verifi(?:ez|er|e)|confirm(?:ez|er|e)|valid(?:ez|er|e)|mett(?:ez|re) a jour|actualis(?:ez|er)|renseign(?:ez|er)|rentr(?:ez|er)) (?:vos|votre|tes|ton) (?:\w{1,8} )?(?:donnees|compte|identite|informations?|infos|carte|coordonnees|mot de passe|identifiants?|boutique|rib)
        (?:ici|nous sommes|je suis|c.?est|de la part)<12>(?:le |du |de la |l.?|de )?(?:support|service|equipe|departement)<8>(?:technique|securite|paiements?|vendeurs?|verification|fraude|amazon|tik ?tok|shopee|paypal|facturation)
        (?:support|service (?:securite|technique|paiement|fraude)|equipe)<4>(?:amazon|tik ?tok(?: shop)?|shopee|paypal|vendeurs?)
        (?:envo|transm|communiqu|donn|fourn|indiqu|repond|partag|saisi|entr|confirm|besoin|dit|lis|renvo|faut)\w{0,6}<35>(?:mots? de passe|mdp|code<12>(?:sms|recu|verification|6 chiffres|six chiffres|a 6|secret|que vous)|numero de (?:votre |la )?carte|identifiants|cryptogramme|cvv|otp)
        (?:photo|copie|scan|photos|recto)<10>(?:de |d.?|du |d.?une |verso )?(?:votre |la |ta )?(?:cni|carte d.?identite|piece d.?identite|passeport|carte bancaire|permis(?: de conduire)?|rib|identite)
        (?:code|sms)<8>(?:que vous|que tu|qui) (?:venez|viens|avez|vient|as)<10>(?:recevoir|recu|arriver)
        (?:colis|livraison|paquet|gain|cadeau|remboursement|paiement|virement)<45>(?:reglez|payez|cliquez|regler (?:les|la|des|ici)|https?:|frais de (?:douane|livraison|dossier)<6>(?:ici|sur|via)|mettez a jour|debloquer)
        (?:gagne|gagnant\w{0,1}|felicitations|selectionne\w{0,1}|tire\w{0,1} au sort)<30>(?:prix|cadeau|iphone|bon d.?achat|lot|carte cadeau|reclam\w{1,4})
        (?:cliqu\w{1,3}|clique|telecharg\w{1,3}|ouvr\w{1,3}|connect\w{1,4}|rendez-vous|regard\w{1,3}|scann\w{1,3}|voir|voici)<30>(?:ici|sur (?:ce|le) lien|ce lien|le lien|ce fichier|piece jointe|https?:|[a-z0-9-]{2,40}\.[a-z]{2,8}\/\S{2,40}|\.exe|\.apk)`,
      unless: phrases`
        (?:support|service) (?:tik ?tok|amazon|shopee)<20>(?:ouvr\w{1,4}|enquete|m.?a|a dit|a repondu)
        (?:mot de passe|code|mdp)<12>(?:wi-?fi|usine|defaut|camera|routeur|bluetooth|cadenas|coffre|serrure|box)
        lien<12>(?:de suivi|du produit|ne (?:marche|fonctionne)|mort)
        code (?:postal|promo|de (?:suivi|reduction|porte|parrainage)|de la porte|immeuble|barre\w{0,1}|reduc|portail|couleur)
        (?:mon|ma) (?:compte|carte) (?:est|a ete)
        (?:je ne recois|pas recu|on me demande|ca me demande|il me demande)
        (?:etui|porte|protege|pochette)[- ]?(?:passeport|cartes?)
        (?:retir\w{1,4}|relais)<15>(?:piece d.?identite|identite)`,
    },
    {
      id: "fr/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        pauvre (?:tache|cloche|type|mec|fille|debile)|tetes? de noeud
        (?:connards?|connasses?|conards?|salauds?|salopes?|salops?|encules?|batards?|abrutis?|abruties?|cretins?|cretines?|debiles?|imbeciles?|fdp|ntm|tdc|pd|pede|pedes|petasse|pouffiasse|pute|putes|trou du cul|enfoires?|enflures?|raclures?|ordures?|sous-merdes?|mongols?|mongoles?|attardes?|bouffons?|bouffonnes?|clochards?|tapettes?|ostie? d(?:e|')\w{0,12}|tabarnak de \w{3,12}|gros epais|gros caves?|trous? de cul|fils de (?:pute|chien|chienne)|nique (?:ta|vos|tes)|niquer? (?:ta|vos) \w{3,8})
        (?:bande|tas|paquet|gang|ramassis|troupeau|equipe) (?:de |d.?)(?:\w{1,8} )?(?:cons?|incapables?|nuls?|incompetents?|anes|feignants?|bons a rien|guignols?|clowns?|caves|idiots?|incultes|mongols?|rats|porcs|pourris|merdes?|moins que rien|branleurs|demeures|rigolos|animaux|boulets|tocards|gougnafiers|parasites)
        (?:vous etes|t.?es|tu es|espece d\w{0,1}|espece de|quel|quelle|sale|sales|gros|grosse|pauvre|pauvres|gens|des) (?:\w{1,10} )?(?:cons?|conne|connes|merdes?|nuls?|stupides?|idiots?|idiote|incapables?|incompetents?|minables?|dechets?|porcs?|pourritures?|chiens?|tares?|tare|pourris?|bons a rien|cinglee?s?|larbins?|clowns?|guignols?|huitres?)(?! comme prix)
        (?:va|allez|vas)<6>(?:te |vous )(?:faire (?:foutre|enculer|voir|mettre)|crever|pendre|chier)
        (?:ferme|fermez) (?:ta|vos|votre) (?:gueule|bouche)
        ta gueule|vos gueules
        mange\w{0,1} (?:de la|d.?la)? ?(?:marde|merde)
        (?:allez|va) (?:chier|crever|au diable|en enfer)
        (?:cerveau|neurone)<10>(?:pas|vide|absent|branch\w{1,3}|en moins)
        (?:pas|avez-vous|un seul|aucun) (?:de |un )?(?:cerveau|neurones?)`,
      unless: phrases`
        fond (?:est|etait) epais|tissu epais|epaisseur
        (?:je suis|me sens|me suis senti|j.?ai l.?air|suis vraiment|j.?ai ete) (?:\w{1,8} )?(?:un |une |d.?un |d.?une )?(?:\w{1,8} )?(?:con|conne|idiote?|stupide|bete|nul|nulle|abruti|debile|boulet)
        (?:question|erreur|faute|truc|objet|systeme|notice|robot|pub) (?:\w{1,6} )?(?:con|conne|idiote?|stupide|bete|debile)
        (?:mon|ma|le|pour mon) (?:\w{1,8} )?(?:chiens?|porc|ane|chat)
        (?:mal polie? |prix )?debile<6>(?:le prix|comme|mais)
        (?:sac|poubelle|tri|ramassage)<12>(?:ordures?|dechets?)
        (?:lol|mdr|ptdr|haha\w{0,4})`,
    },
    {
      id: "fr/abuse/threats, hate or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        (?:cute|belle|jolie|mignonne|canon)<8>(?:toi)?<4>envoie<10>(?:photo|pic)
        (?:venir|viens|vais) (?:vous|te) (?:secouer|bousculer)
        (?:va|vais|vont|viens|venir)<14>(?:te |vous )(?:tabasser|frapper|taper|choper|cogner|trouver et|demonter)
        t.?es (?:trop )?(?:bonne|cute|sexy|canon)
        (?:tu es|t.?es|vous etes|tu e) (?:mariee?|celib\w{0,8})
        viens en (?:dm|mp|prive)<10>(?:coquine|bebe|belle)?
        (?:je sais|on sait|j.?ai trouve|je vais trouver|je trouverai)<4>(?:tres bien )?ou<4>(?:vous|tu|t|habit\w{1,4}|est (?:votre|ton)|vos|votre|ton|ta)
        (?:je vais|on va|vais|viens|vous allez)<8>(?:te |vous |vs )?(?:tuer|buter|frapper|casser la|peter la|defoncer|eclater|retrouver|crever|bruler (?:votre|la|ton)|massacrer|demolir|cogner|regler votre compte|exploser la|foutre une)<10>
        (?:casser|peter|defoncer|eclater|exploser|refaire)<6>(?:la |le |les |ta |vos )(?:gueule|tete|figure|dents|jambes|genoux|portrait|face)
        (?:j.?espere|je souhaite|puissiez|pourvu)<14>(?:crev\w{1,4}|mour\w{1,4}|couler|coul\w{1,4}|faillite|cancer|brul\w{1,4}|pourri\w{1,5}|accident|perdre votre boulot|vir\w{1,3})
        (?:retourn\w{1,4}|rentr\w{1,4}|retourne)<6>(?:dans |chez |en )(?:votre|ton|vos|toi|vous|afrique|chine|bled)<6>(?:pays|bled|brousse|trou)?
        (?:sales?|ces|bande de|encore un|putains? d\w{1,2}) (?:arabes?|chinois|chinetoques?|noirs?|juifs?|rebeus?|bougnoules?|negres?|negros?|chintoks?|roms?|gitans?|manouches?|pakis?|indiens?|asiatiques?|etrangers?|immigres?|musulmans?|francais|anglais)
        (?:bougnoules?|negres?|chinetoques?|youpins?|bicots?|ratons? de \w{3,8})
        (?:envoi\w{0,3}|envoyez|envoie|montre\w{0,2}|mets|veux|file|balance)<8>(?:moi |-moi )?<3>(?:une |des |ta |la )?(?:photos?|nudes?|selfie|pic)<25>(?:nue?s?|de toi|de vous|sexy|en (?:maillot|lingerie|sous-vetements|culotte|string|bikini)|sans (?:rien|vetements|haut|t-shirt)|seins|fesses|pieds|deshabillee?|coquine|ma belle|beaute|jolie)
        nudes?(?! (?:lipstick|color|couleur|teinte|rouge|palette|vernis))
        (?:ma belle|beaute|bebe|cherie|poupee|ma jolie|mignonne|bombe|coquine|ma puce)<25>(?:photo|sortir|celibataire|bisous?|corps|verre|seule|maillot|numero)
        (?:tu portes|vous portez) quoi
        (?:voix|corps|bouche)<12>(?:sexy|sensuelle?|chaude|excitante?|de reve)
        (?:coucher avec|envie de toi|te baiser|te lecher|sucer)`,
      unless: phrases`
        photos?<15>(?:du (?:maillot|produit|modele)|de la (?:robe|lingerie|piece|mannequin))
        (?:mannequin|modele)
        (?:teinte|couleur|rouge a levres|vernis|palette|coloris|collant\w{0,1})<10>nudes?
        (?:lol|mdr|ptdr|haha\w{0,4}|blague)
        tuer (?:le temps|les? (?:fourmis|mites|cafards|moustiques))`,
    },
    {
      id: "fr/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:d.?ou|comment)<6>(?:tien|ont|sort)\w{0,4}<8>mon (?:numero|mail|adresse)
        (?:mis|mettez|affiche|montre|lu|donne|gardez) (?:mon|mes) (?:nom|num\w{0,3}|adresse|photo|visage|coordonnees)<30>(?:live|devant|public|story|groupe|combien de temps|partout|tout le monde)
        (?:connait|connaissent|a|ont)<4>mon nom<4>mon (?:tel|num\w{0,3}|adresse)
        (?:virez|sortez|otez|enlevez|supprimez)<8>(?:mon|mes)<25>(?:fichiers?|base|systeme|liste)
        (?:textos?|sms|mails?|appels?) de pub<35>jamais
        arretez de stocker
        (?:supprim|effac|retir|enlev|detrui|ray|sortez|desinscri|desabonn)\w{0,5}<25>(?:mes (?:donnees|informations?|infos|coordonnees)|mon (?:compte|numero|adresse|nom|mail|e-?mail|courriel|telephone|profil|dossier)|ma (?:fiche|photo)|de (?:votre|vos|la|cette) (?:listes?|base|fichiers?|systeme|registres?|mailing|infolettre))
        (?:rgpd|cnil|loi 25|gdpr|lpd|droit a l.?oubli|protection des donnees|donnees personnelles|renseignements personnels|droit d.?acces|vie privee|informations personnelles)
        (?:quelles?|savoir|copie)<12>(?:donnees|informations?|infos)<30>(?:sur moi|me concern\w{1,4}|de moi|a mon sujet|personnelles|gard\w{1,4}|conserv\w{1,4}|stock\w{1,4})
        (?:gard|conserv|stock|avez|detenez|possed)\w{0,4}<15>(?:sur moi|me concernant|a mon sujet)
        (?:qui|comment|pourquoi|ou)<25>(?:donne\w{0,1}|obtenu|eu|vendu|trouve|refile|publie\w{0,1}|affiche\w{0,1}|transmis|partage|diffuse)<10>(?:mon (?:numero|mail|e-?mail|adresse|nom|telephone|courriel)|mes (?:coordonnees|donnees|infos))
        (?:vendu|donne|transmis|partage|publie|diffuse|divulgue|refile|revendu|utilise|communique|fuite|expose|affiche) (?:\w{1,6} )?(?:mon (?:numero|mail|e-?mail|adresse|nom|telephone|courriel)|mes (?:coordonnees|donnees|infos|photos?)|ma photo)
        (?:mon|mes|ma) (?:\w{1,8} )?(?:nom|adresse|numero|coordonnees|photo|donnees|visage|telephone)<30>(?:visible\w{0,1}|publie\w{0,2}|affiche\w{0,2}|apparai\w{1,4}|en ligne|sans (?:mon )?(?:accord|autorisation|consentement|permission)|circul\w{1,4}|aux yeux)
        (?:sans mon (?:accord|autorisation|consentement)|jamais (?:donne (?:mon accord|l.?autorisation|mon consentement)|autorise|accepte|consenti))
        depuis (?:que|ma commande|mon achat)<35>(?:spams?|pubs?|publicites?|demarchage|appels|sms|mails|textos)
        (?:arretez|cessez|arrete) de (?:m.?|me |mes )?(?:envoyer|harceler|spammer|contacter|ecrire|texter|demarcher)
        (?:nom|adresse|coordonnees|telephone)<12>(?:de|du|d.?)<4>(?:l.?autre|la cliente|client|acheteu\w{1,3}|la personne|cette personne|dame)<12>(?:qui|precedent\w{0,1}|d.?avant)`,
      unless: phrases`
        (?:de|du|sur) (?:l.?appareil|la tablette|telephone|la montre|l.?ordinateur|disque)
        (?:chang|modifi|corrig|tromp|erreur|mauvais)\w{0,5}
        (?:effacer|enlever|retirer|supprimer) (?:la |les |le |l.?|des )?(?:taches?|rayures?|odeurs?|plis|etiquettes?|poils)
        (?:etiquette|colis|paquet)<20>(?:erreur|mauvais\w{0,1})
        (?:cable|transfert) (?:de )?donnees`,
    },
  ],
};
