import type { Language } from "../../../domain/language";

/** What can be promised. */
export const PROMISE_TYPES = [
  "refund",
  "replace",
  "free",
  "discount",
  "ship",
  "deliver",
  "guarantee",
  "approve",
] as const;
export type PromiseType = (typeof PROMISE_TYPES)[number];

/**
 * Words of promises in one language, as expression sources over folded text (lower case, marks of Latin letters off).
 * `refund` to `discount` name what is promised and count beside `gives`, words by which somebody gives it; `ship`,
 * `deliver`, `guarantee` and `approve` are promises by themselves (the first two beside a day or a term). `not` before
 * and `after` after what is promised take it back, `ask` before it and `matter` after it make it something that is only
 * spoken of.
 */
export interface PromiseWords {
  refund: string;
  replace: string;
  free: string;
  discount: string;
  gives: string;
  ship: string;
  deliver: string;
  guarantee: string;
  approve: string;
  not: string;
  after?: string;
  ask: string;
  matter: string;
  /** "at once", where it is no date for the entity finder. */
  now: string;
}

export const WESTERN_PROMISES: Partial<Record<Language, PromiseWords>> = {
  en: {
    refund:
      "refund\\w{0,4}|money back|reimburs\\w{0,7}|compensat\\w{0,6}|store credit|credit you|pay(?:ing)? you(?: back)?|pay (?:it )?back|repay\\w{0,3}|cash ?back|transfer you|return your (?:money|payment)|(?:give|send|offer|return) you (?:back )?[$€£]?\\d[\\d.,]*|[$€£]?\\d[\\d.,]* back",
    replace:
      "replac\\w{2,8}|new (?:one|item|unit|pair)|re-?send\\w{0,3}|re-?ship\\w{0,4}|exchang\\w{1,3}|another (?:one|unit|pair)|swap\\w{0,4}",
    free: "free|free of charge|gifts?|complimentary|no (?:extra )?(?:cost|charge)|on us|on the house|waiv\\w{1,3}",
    discount:
      "discount\\w{0,3}|coupons?|vouchers?|\\d{1,3} ?% off|promo codes?|price match|lower price|half price",
    gives:
      "(?:we|i).?(?:ll|d)|(?:we|i) (?:will|shall|can|could|would|agree|confirm|promise|offer|give|send|refund|replace|pay|issue|compensate|grant|approve|transfer|waive|add|include)\\w{0,2}|(?:we|i)(?:.?ve| have) (?:now |just |already )?(?:issued|processed|approved|sent|refunded|added|given|credited|arranged|granted|transferred|paid)|(?:we|i)(?:.?m| am|.?re| are) (?:now |happy to |glad to |going to )?(?:issu|process|send|refund|giv|offer|add|arrang|transfer|pay|replac)\\w{1,4}|you(?:.?ll| will| can| may|.?re| are| shall) (?:now |also )?(?:get|receive|have|keep|be|getting|receiving|entitled)|(?:is|are|been|was|be) (?:hereby |now |fully |already )?(?:refunded|approved|granted|issued|processed|confirmed|accepted|credited|replaced|compensated|done|yours|on its way|guaranteed)|approved|granted|issued|here(?:.?s| is)|enjoy|please accept|full refund|consider it done|for you|coming your way",
    ship: "(?:will|.?ll|going to|shall) (?:be )?<12>(?:ship\\w{0,4}|dispatch\\w{0,2}|sent?|posted|mailed)|(?:ships?|shipping|leaves|goes) (?:out )?",
    deliver:
      "(?:will|.?ll|going to|shall|should)<20>(?:arrive|be delivered|deliver|reach you|get there|be there|be with you|be yours|land)|you(?:.?ll| will|.?re going to)<12>(?:receive|have|get)|arriv(?:es|ing)|deliver(?:y|ed) (?:by|on|for|to)|gets? (?:to you|there)",
    guarantee:
      "(?:we|i) (?:can |do |fully |personally |hereby |absolutely )?(?:guarantee|promise|assure|swear)|guaranteed|(?:my|our) word|count on (?:it|us)",
    approve:
      "(?:return|cancell?ation|claim|request|refund|exchange|complaint)<25>(?:is|are|was|been|be) (?:now |already |hereby |fully )?(?:approved|accepted|granted|authori[sz]ed|confirmed)|(?:approved?|accepted?|granted?|authori[sz]ed?) (?:your|the|a|this)<12>(?:return|cancell?ation|claim|request|refund)",
    not: "can.?t|cannot|can not|could not|couldn.?t|unable to|not able to|not(?! only)|won.?t|never|don.?t|isn.?t|no|without|neither|nor|feel",
    ask: "requests?|requested|requesting|ask(?:ed|ing)? for|apply(?:ing)? for|appl(?:y|ies) to|check(?:ing)?|review(?:ing)?|look(?:ing)? into|waiting for|about|regarding|concerning|decid\\w{1,3} on|discuss|options? for|wish for|want|would like|prefer|need",
    matter:
      "requests?|status|polic(?:y|ies)|process|page|form|options?|button|question|amount shown|rules|terms|case|claim",
    now: "now|immediately|right away|at once|straight away|asap|instantly",
  },
  es: {
    refund:
      "reembols\\w{1,8}|devol\\w{2,9}(?: (?:el|su|tu) (?:dinero|importe|pago))?|reintegr\\w{1,7}|compens\\w{1,9}|indemni\\w{2,9}|abon(?:o|amos|aremos|are)|su dinero|tu dinero|pagarle|pagarte|transfer\\w{2,7}",
    replace:
      "reemplaz\\w{1,8}|reposicion|reenvi\\w{1,7}|otro (?:producto|articulo|nuevo)|uno nuevo|cambi\\w{1,7}|sustitu\\w{2,7}",
    free: "gratis|gratuit\\w{1,5}|sin (?:ningun )?(?:costo|coste|cargo)|regal\\w{1,6}|obsequi\\w{1,4}",
    discount: "descuentos?|cupon\\w{0,2}|rebaj\\w{1,5}|\\d{1,3} ?% menos|vale de|mitad de precio",
    gives:
      "(?:le|te|les|os|se lo) (?:reembols\\w{2,8}|devolv\\w{2,8}|damos|daremos|dare|doy|envi\\w{1,7}|mand\\w{1,6}|pag\\w{1,7}|compens\\w{1,9}|ofrec\\w{2,8}|regal\\w{1,7}|abon\\w{1,6}|hago|hacemos|haremos|prometo|prometemos|garantiz\\w{1,5}|aplic\\w{2,7}|corresponde|confirm\\w{1,5}|cambi\\w{1,6}|transfer\\w{2,7})|(?:vamos|voy) a|(?:podemos|puedo) (?:ofrecer|dar|hacer|enviar|reembols\\w{2,4}|devolver|compensar|mandar)\\w{0,3}|\\w{3,10}(?:aremos|eremos|iremos)|(?:recibira|tendra|obtendra)s?|(?:ha sido|fue|esta|queda|sera|estan) (?:ya )?(?:aprobad|aceptad|concedid|confirmad|emitid|procesad|reembolsad|autorizad|garantizad)\\w{1,2}|aprobado|concedido|aqui (?:tiene|tienes|esta)|acepte|reembolso completo|reembolso total|hemos (?:aprobado|emitido|procesado|enviado|reembolsado|aplicado|autorizado)|he (?:aprobado|emitido|procesado|enviado)",
    ship: "(?:enviaremos|enviare|despacharemos|saldra|sale|sera (?:enviado|despachado)|lo (?:envio|mando|enviamos|mandamos|despachamos)|vamos a (?:enviar|despachar|mandar)\\w{0,2})",
    deliver:
      "(?:llegara|llega|recibira|recibiras|tendra|tendras|sera entregado|entregaremos|le llega|te llega|estara en)",
    guarantee:
      "(?:garantizo|garantizamos|garantizado|prometo|prometemos|le aseguro|te aseguro|aseguramos|palabra de honor|sin falta|tiene mi palabra)",
    approve:
      "(?:devolucion|cancelacion|reclamo|reclamacion|solicitud|reembolso|cambio)<25>(?:ha sido|fue|esta|queda|sera) (?:ya )?(?:aprobad|aceptad|autorizad|confirmad|concedid)\\w{1,2}|(?:aprobamos|aceptamos|autorizamos|hemos (?:aprobado|aceptado|autorizado))<20>(?:devolucion|cancelacion|solicitud|reembolso|reclamo)",
    not: "no(?! solo)|nunca|sin|tampoco|imposible",
    ask: "solicitar|solicit\\w{1,6}|pedir|pid\\w{1,4}|revis\\w{1,7}|consult\\w{1,6}|sobre|acerca de|desea\\w{0,2}|quiere\\w{0,1}|prefiere\\w{0,1}|solicitud de|tramit\\w{1,5}",
    matter: "solicitad\\w|en revision|de la plataforma|en la aplicacion",
    now: "ahora(?: mismo)?|inmediatamente|de inmediato|enseguida|ya mismo",
  },
  pt: {
    refund:
      "reembols\\w{1,8}|estorn\\w{1,8}|devolv\\w{1,8}|devolucao do (?:valor|dinheiro)|ressarc\\w{2,7}|compensa\\w{1,7}|indeniz\\w{2,7}|seu dinheiro|dinheiro de volta|pagar-lhe|te pag\\w{1,4}|pix",
    replace:
      "reenvi\\w{1,7}|reposicao|substitu\\w{2,7}|troc\\w{1,6}|outro (?:produto|item)|um novo|novo produto",
    free: "gratis|gratuit\\w{1,6}|sem (?:nenhum )?custo|brindes?|de presente|por nossa conta",
    discount: "descontos?|cupo(?:m|ns)|\\d{1,3} ?% off|vale-compras?|metade do preco|abatimento",
    gives:
      "(?:vamos|vou|iremos|irei|podemos|posso) (?:lhe |te |o |a )?\\w{3,12}|\\w{3,10}(?:aremos|eremos|iremos|arei|erei)|(?:recebera|tera|ganhara|vai (?:receber|ganhar|ter))|(?:foi|esta|sera|fica) (?:ja )?(?:aprovad|aceit|concedid|confirmad|emitid|processad|reembolsad|estornad|autorizad|garantid)\\w{0,2}|aprovado|concedido|aqui esta|reembolso (?:total|integral|completo)|(?:aprovamos|emitimos|processamos|enviamos|liberamos|autorizamos|oferecemos|damos|faco|fazemos|prometo|prometemos|garanto|garantimos|devolvo|estorno|mando|confirmo|confirmamos|te dou|dou)|(?:lhe|te) \\w{3,10}(?:amos|emos|imos)",
    ship: "(?:enviaremos|enviarei|postaremos|despacharemos|sai|saira|sera (?:enviado|postado|despachado)|vamos (?:enviar|postar|despachar)|envio|enviamos|postamos|despachamos)",
    deliver:
      "(?:chegara|chega|vai chegar|recebera|vai receber|tera|sera entregue|entregaremos|estara (?:ai|com))",
    guarantee:
      "(?:garanto|garantimos|garantido|garantida|prometo|prometemos|asseguro|asseguramos|pode confiar|sem falta|dou minha palavra)",
    approve:
      "(?:devolucao|cancelamento|reclamacao|solicitacao|pedido de \\w{3,12}|reembolso|estorno|troca)<25>(?:foi|esta|sera|fica) (?:ja )?(?:aprovad|aceit|autorizad|confirmad|concedid)\\w{0,2}|(?:aprovamos|aceitamos|autorizamos)<20>(?:devolucao|cancelamento|solicitacao|reembolso|troca)",
    not: "nao(?! so)|nunca|sem|nem|impossivel",
    ask: "solicit\\w{1,7}|pedir|pedid\\w{1,2} de|peca|verific\\w{1,7}|analis\\w{1,7}|sobre|deseja\\w{0,2}|quer|quiser|prefere|prefira|a respeito d\\w{1,2}",
    matter: "solicitad\\w|em analise|no aplicativo|pela plataforma",
    now: "agora(?: mesmo)?|imediatamente|de imediato|na hora|ja",
  },
  fr: {
    refund:
      "rembours\\w{1,8}|dedommag\\w{2,7}|indemnis\\w{1,7}|compens\\w{1,7}|avoir de|votre argent|geste commercial|vous (?:verse|versons|verserons)|virement",
    replace:
      "remplac\\w{1,7}|renvo\\w{1,7}|reexped\\w{2,7}|echang\\w{1,6}|un neuf|un nouve\\w{1,3}|un autre (?:article|produit|exemplaire)",
    free: "gratuit\\w{0,6}|offert\\w{0,2}|cadeaux?|sans frais|a nos frais|a notre charge",
    discount:
      "remises?|reductions?|bons? d.achat|codes? promo|coupons?|rabais|moitie prix|\\d{1,3} ?% de moins",
    gives:
      "(?:nous|je|on) (?:vous |te |allons |vais |va |pouvons |peux |peut )?(?:vous |te )?(?:rembours|vers|offr|donn|envo|renvo|dedommag|indemnis|pay|credit|rend|accord|confirm|promet|garanti|propos|echang|remplac|fai|appliqu|ajout|vir)\\w{0,8}|vous (?:recevrez|aurez|allez recevoir|serez|beneficiez|pouvez garder)|(?:est|a ete|sera|sont|ont ete) (?:deja |bien |maintenant )?(?:approuv|accept|accord|confirm|emis|trait|rembours|effectu|valid|autoris)\\w{0,3}|approuve|accorde|voici|remboursement (?:integral|total|complet)|nous avons (?:approuve|accepte|emis|valide|effectue|autorise)|c.est accorde",
    ship: "(?:expedierons|enverrons|expedions|envoyons|partira|part|sera (?:expedie|envoye)\\w{0,1}|allons (?:expedier|envoyer)|vais (?:expedier|envoyer))",
    deliver:
      "(?:arrivera|arrive|recevrez|sera livre\\w{0,1}|livrerons|vous aurez|sera chez vous|allez (?:le |la )?recevoir)",
    guarantee:
      "(?:garantissons|garantis|garanti|garantie a 100|promets|promettons|vous assure|vous assurons|c.est promis|sans faute|ma parole|juré|jure)",
    approve:
      "(?:retour|annulation|reclamation|demande|remboursement|echange)<25>(?:est|a ete|sera) (?:deja |bien |maintenant )?(?:approuv|accept|autoris|confirm|accord|valid)\\w{0,3}|(?:approuvons|acceptons|autorisons|avons (?:approuve|accepte|autorise|valide))<20>(?:retour|annulation|demande|remboursement)",
    not: "ne|n.|pas(?! seulement)|jamais|sans|impossible de|ni",
    after: "(?:n.est|ne (?:peut|pourra|sera|sommes|pouvons)) ?(?:pas|plus)?",
    ask: "demand\\w{1,6}(?: de| d.| un)?|verifi\\w{1,6}|examin\\w{1,6}|concernant|au sujet d\\w|souhait\\w{1,4}|voulez|desir\\w{1,4}|prefer\\w{1,4}|a propos d\\w",
    matter: "demande\\w{0,1}|en cours d.examen|sur la plateforme|dans l.application",
    now: "maintenant|immediatement|tout de suite|des maintenant",
  },
  de: {
    refund:
      "(?:ruck)?erstatt\\w{1,6}|geld zuruck|zuruckzahl\\w{0,4}|zuruckuberweis\\w{0,4}|uberweis\\w{1,4}|gutschrift\\w{0,2}|gutschreib\\w{1,3}|gutgeschrieben|entschadig\\w{1,5}|kompens\\w{2,7}|auszahl\\w{1,4}|zahlen ihnen|ersetzen ihnen den",
    replace:
      "ersatz\\w{0,9}|ersetz\\w{1,3}|umtausch\\w{0,4}|neue[srnm]? (?:artikel|gerat|ware|exemplar|produkt)|nochmal(?:s)? (?:zu)?(?:schicken|senden)|neu (?:zu)?(?:schicken|senden)",
    free: "kostenlos\\w{0,2}|gratis|umsonst|geschenk\\w{0,2}|auf unsere kosten|kostenfrei\\w{0,2}|schenk\\w{1,3}",
    discount:
      "rabatt\\w{0,3}|gutschein\\w{0,3}|preisnachlass\\w{0,2}|nachlass|\\d{1,3} ?% gunstiger|halben preis",
    gives:
      "(?:wir|ich) (?:\\w{2,12} ){0,3}?(?:erstatt|zahl|uberweis|geb|biet|schick|send|ersetz|schenk|gewahr|bestatig|versprech|versprich|verspreche|garantier|veranlass|genehmig|schreib|tausch|leg)\\w{0,4}|(?:erstatten|zahlen|uberweisen|geben|schicken|senden|schenken|gewahren|bestatigen|ersetzen|tauschen) (?:wir|ich)|(?:wir|ich) (?:werden|werde|konnen|kann|haben|habe)|(?:werden|werde|konnen|kann|haben|habe) (?:wir|ich)|(?:sie|du) (?:bekommen|erhalten|bekommst|erhaltst|kriegen|kriegst|durfen)|(?:bekommen|erhalten|bekommst|erhaltst|kriegst) (?:sie|du)|(?:ist|wird|wurde|sind|werden) (?:\\w{2,12} ){0,4}?(?:genehmigt|bewilligt|bestatigt|erstattet|veranlasst|akzeptiert|gutgeschrieben|uberwiesen|ersetzt|garantiert)|genehmigt|bewilligt|hier ist|vollstandige erstattung|volle erstattung",
    ship: "(?:versenden|verschicken|senden|schicken) (?:wir|ich)|(?:wir|ich) (?:\\w{2,12} ){0,3}?(?:versend|verschick|send|schick)\\w{1,3}|wird<25>(?:versandt|verschickt|versendet)|geht<20>raus|werden<30>(?:versenden|verschicken|absenden)",
    deliver:
      "kommt<25>an|wird<30>(?:geliefert|zugestellt|ankommen|eintreffen|da sein)|(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst)|(?:erhalten|bekommen) sie|trifft<20>ein|ist<25>(?:da|bei ihnen)",
    guarantee:
      "garantier\\w{1,3}|versprech\\w{1,3}|versprochen|zusicher\\w{0,3}|sichern ihnen<20>zu|mein wort|unser wort|verlassen sie sich darauf|hundertprozentig",
    approve:
      "(?:rucksendung|ruckgabe|stornierung|reklamation|anfrage|antrag|erstattung|umtausch)<25>(?:ist|wird|wurde) (?:\\w{2,12} ){0,2}?(?:genehmigt|akzeptiert|bewilligt|bestatigt|angenommen)|(?:genehmigen|akzeptieren|bewilligen|bestatigen) (?:wir|ich)<20>(?:ruck\\w{3,10}|stornierung|antrag|erstattung)",
    not: "nicht(?! nur)|kein\\w{0,2}|nie|niemals|ohne|weder|leider nicht",
    after:
      "(?:konnen|kann|durfen|wollen) (?:wir|ich)<20>nicht|nicht|(?:ist|sind|ware) (?:leider )?(?:nicht|unmoglich)",
    ask: "beantrag\\w{1,3}|anfrag\\w{1,3}|pruf\\w{1,3}|bezuglich|wegen|zu(?:r|m)|uber (?:die|eine|den)|wunsch\\w{1,3}|mocht\\w{1,3}|bitten um|antrag auf|anfrage (?:zu|auf|wegen)",
    matter:
      "beantragen|anfragen|prufen|antrag\\w{0,2}|anfrage\\w{0,1}|wunsch\\w{1,3}|mochten|anfordern|status|in der app",
    now: "sofort|jetzt|umgehend|unverzuglich|gleich",
  },
  it: {
    refund:
      "rimbors\\w{1,8}|restitu\\w{2,9}|risarc\\w{2,9}|indennizz\\w{1,6}|compens\\w{1,7}|riaccredit\\w{1,6}|accredit\\w{1,6}|(?:suo|tuo|vostro) denaro|soldi indietro|bonific\\w{1,6}",
    replace:
      "sostitu\\w{2,9}|rispedi\\w{1,7}|reinvi\\w{1,6}|cambi(?:o|are|amo)|uno nuovo|un nuovo (?:prodotto|articolo)|un altro (?:prodotto|articolo|pezzo)",
    free: "gratis|gratuit\\w{1,7}|omaggi\\w{0,2}|regal\\w{1,5}|senza (?:alcun )?(?:costo|spese)|a nostre spese",
    discount:
      "scont\\w{1,5}|buon[oi] (?:acquisto|sconto)|coupon|codice promo|meta prezzo|\\d{1,3} ?% in meno",
    gives:
      "(?:le|ti|vi|la|glielo) (?:rimbors|restitu|diamo|daremo|do|offr|invi|mand|pag|risarc|accredit|regal|garantisc|promett|confermi?|facci|farem|cambi|sostitu|riconosc|applic)\\w{0,8}|\\w{3,10}(?:eremo|iremo)|(?:posso|possiamo) (?:offrir|dar|invi|rimbors|mand|sostitu|far)\\w{0,7}|(?:ricevera|avra|otterra|riceverete|riceverai|avrai)i?|(?:e stato|e stata|e|sara|viene) (?:gia )?(?:approvat|accettat|concess|confermat|emess|elaborat|rimborsat|autorizzat|garantit)\\w|approvato|concesso|ecco|rimborso (?:totale|completo|integrale)|abbiamo (?:approvato|emesso|accettato|elaborato|autorizzato|inviato)|(?:rimborsiamo|restituiamo|sostituiamo|offriamo|confermiamo|confermo|rimborso)",
    ship: "(?:spediremo|invieremo|spediamo|inviamo|spedisco|partira|parte|sara (?:spedito|inviato)|verra spedito)",
    deliver:
      "(?:arrivera|arriva|ricevera|riceverai|sara consegnato|verra consegnato|consegneremo|avra|lo avra|sara da (?:lei|te))",
    guarantee:
      "(?:garantisco|garantiamo|garantito|prometto|promettiamo|assicuro|assicuriamo|senza fallo|parola mia|ha la mia parola|le do la mia parola)",
    approve:
      "(?:reso|annullamento|reclamo|richiesta|rimborso|cambio)<25>(?:e stat\\w|e|sara) (?:gia )?(?:approvat|accettat|autorizzat|confermat|concess)\\w|(?:approviamo|accettiamo|autorizziamo|abbiamo (?:approvato|accettato|autorizzato))<20>(?:reso|annullamento|richiesta|rimborso)",
    not: "non(?! solo)|mai|senza|nessun\\w{0,1}|ne|impossibile",
    ask: "richied\\w{1,5}|chied\\w{1,5}|richiest\\w(?: di)?|verific\\w{1,7}|controll\\w{1,6}|riguardo|circa|desider\\w{1,4}|vuole|preferisc\\w{1,2}|in merito a\\w{0,2}|domanda di",
    matter: "richiest\\w|in verifica|sulla piattaforma|nell.app",
    now: "subito|immediatamente|adesso|ora",
  },
};
