import { phrases } from "../../../text/patterns/phrases";
import type { PolicyPack } from "../rule";

const MESSENGER =
  "(?:whats ?app|wha?tsap|whats|wasap|wasapp|guasap|wsp|wpp|wechat|weixin|telegram|viber|snapchat|discord|skype|imessage|kakao ?talk|zalo|facebook messenger|fb messenger|messenger|signal)";
const SOCIAL =
  "(?:instagram|insta|ig|facebook|face|fb|twitter|you ?tube|pinterest|redes(?: sociales)?|mensajes? de texto|sms|gmail|privado)";
const PUBLIC_SOCIAL =
  "(?:instagram|insta|ig|facebook|fb|twitter|you ?tube|pinterest|snapchat|redes sociales)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE =
  "(?:ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|mercado ?libre|wallapop|vinted|milanuncios|shein|zalando|el corte ingles|pccomponentes|miravia|falabella|linio|olx|depop|facebook marketplace|marketplace de facebook|otra plataforma|otras plataformas)";
const REACH =
  "(?:contact[ae]\\w{0,5}|escrib[aei]\\w{0,6}|llam[aeo]\\w{0,5}|habl[aeo]\\w{0,5}|mand[aeo]\\w{0,5}|envi[aeo]\\w{0,5}|agreg\\w{1,6}|anad[aei]\\w{0,5}|busc[ao]\\w{0,5}|busque\\w{0,4}|encuentr[ae]\\w{0,3}|sig[aou]\\w{0,5}|segui\\w{0,5}|comuni[cq]\\w{1,7}|convers\\w{1,6}|chat[ea]\\w{0,6}|atend\\w{2,6}|dirij[ai]\\w{0,4}|pas[ae]\\w{0,5}|respond\\w{1,6}|continu\\w{1,6}|pid[ae]\\w{0,5}|consult[aeo]\\w{0,5}|disponibles?|unete|unase|unirse|tratar\\w{0,2}|resolv\\w{2,5}|seguimos|rapido|comodo|facil)";
const OWN_SITE =
  "(?:(?:nuestra|mi|nuestro) (?:propi[ao] |nuev[ao] )?(?:pagina(?: web| oficial)?|web|sitio(?: web| oficial)?|tienda (?:online|en linea|virtual|fisica|oficial|web|propia)|otra (?:tienda|cuenta)|local|e-?commerce|web oficial))";
const WALLET =
  "(?:paypal|bizum|western union|moneygram|revolut|wise|skrill|payoneer|mercado ?pago|yape|plin|nequi|daviplata|zelle|venmo|cash ?app|oxxo|spei|pix|verse|cripto\\w{0,8}|bitcoins?|btc|usdt|google pay|apple pay|alipay)";
const BANK =
  "(?:transferencias?(?: bancarias?| directas?)?|cuentas? (?:bancarias?|corriente|de banco|del banco|de ahorros?)|deposito(?: bancario| directo)?|ingreso en cuenta|giro(?: postal| bancario)?|iban|clabe|cbu|datos bancarios)";
const REVIEW =
  "(?:resenas?|valoraci\\w{2,5}|opini\\w{2,5}|calificaci\\w{2,5}|comentarios?|puntuaci\\w{2,5}|evaluaci\\w{2,5}|estrell\\w{1,5}|feedbacks?|reviews?|criticas?)";
const GOOD =
  "(?:positiv[ao]s?|buen[ao]?s?|excelentes?|maxim[ao]|alt[ao]s?|perfect[ao]s?|favorables?|bonit[ao]s?|lind[ao]s?|genial|estupend[ao]|(?:de |con )?(?:5|cinco|4|cuatro)(?: estrellas)?)";
const GIFT =
  "(?:regal[oaei]\\w{0,4}|obsequi\\w{1,5}|descuentos?|cupon\\w{0,2}|vales?|reembols\\w{1,5}|dinero|compensa\\w{1,5}|gift ?cards?|premios?|muestras?|gratis|gratuit[oa]s?|cashback|sorteo|devolucion|\\d{1,3} ?%|[$€] ?\\d{1,4}|\\d{1,4} ?(?:€|euros?|pesos?|usd|dolares|soles))";
const DISEASE =
  "(?:acne|granos|espinillas|eccemas?|eczemas?|psoriasis|dermatitis|rosacea|sarpullidos?|artritis|artrosis|reuma\\w{0,5}|gota|cancer|tumor\\w{0,2}|diabetes|azucar en (?:la )?sangre|glucosa|tension arterial|presion (?:arterial|alta)|hipertension|colesterol|migranas?|jaquecas?|cefaleas?|insomnio|ansiedad|depresion|inflamaci\\w{2,5}|infeccion\\w{0,2}|arrugas|cicatri\\w{2,4}|estrias|celulitis|caida del (?:cabello|pelo)|calvicie|alopecia|caspa|asma|alergias?|resfriados?|gripe|covid\\w{0,3}|coronavirus|virus|hongos?|pie de atleta|hemorroides|varices|ronquidos?|apnea|ciatica|escoliosis|tinnitus|acufenos|estrenimiento|ulceras?|calculos renales|higado graso|demencia|alzheimer|epilepsia|obesidad|impotencia|disfuncion erectil|infertilidad|colicos|caries|verrugas|enfermedad\\w{0,2}|dolencias?|dolor\\w{0,2}|molestias (?:musculares|articulares)|hinchazon|toxinas|miopia|cataratas|fiebre)";
const HEALS =
  "(?:cur(?:a|an|ar|ara|aran|e|ando)|sana[nr]?|trata[nr]?|alivi(?:a|an|ar|ara|aran|ando)|elimin(?:a|an|ar|ara|ando)|previen\\w{1,2}|preven(?:ir|ira)|combat\\w{1,4}|reduc(?:e|en|ir|ira|iendo)|quita[nr]?|quitara|calma[nr]?|calmara|mejora[nr]?|baja[nr]?|borra[nr]?|desinflama[nr]?|acaba[nr]? con|luchar? contra|protegen? (?:contra|de)|sirven? (?:para|contra)|ayudan? (?:con|contra|a|en)|buen[oa]s? (?:para|contra)|eficaz (?:contra|para)|efectiv[oa] (?:contra|para)|remedio (?:contra|para)|tratamiento (?:contra|para|de)|solucion (?:contra|para)|adios a(?:l| la| las| los)?|desaparec\\w{1,6}|revierten?)";
const RETURNS = "(?:devoluci\\w{2,5}|reembolsos?|cambios?|reclamaci\\w{2,5}|reintegros?)";
const PLATFORM =
  "(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|la plataforma|el marketplace|el sistema|la app|la aplicacion)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM_ACTS = `(?:${PLATFORM} (?:ya |le |te |se |lo |la |ha |han |va a |esta |automaticamente |tambien ){0,5}(?:reembols|devolv|devuel|devolu|emit|proces|aprob|abon|gestion|tramit|liber|decid|revis|complet|realiz|efectu|ingres|acredit|hac|hara)\\w{0,7})`;
/** A negation that governs a word at most five words on. */
const NOT = "(?:(?<!si )no|nunca|jamas|tampoco|ni)(?: \\w{1,12}){0,5}";
const TIMES = "(?:minutos?|horas?|h|min)";
const NATIONS =
  "(?:american[oa]s?|chin[oa]s?|indi[oa]s|hindues|aleman\\w{0,2}|frances\\w{0,2}|ingles\\w{1,2}|britanic[oa]s?|italian[oa]s?|espanol\\w{0,2}|rus[oa]s|ucranian[oa]s|japones\\w{0,2}|corean[oa]s|mexican[oa]s|argentin[oa]s|colombian[oa]s|peruan[oa]s|venezolan[oa]s|chilen[oa]s|ecuatorian[oa]s|bolivian[oa]s|brasilen[oa]s|african[oa]s|arabes|moros|asiatic[oa]s|europe[oa]s|gitan[oa]s|sudac[oa]s|catalan\\w{0,2}|andaluz\\w{0,2}|gringos?|latin[oa]s|marroquies|rumanos?|portugues\\w{0,2})";
const BAD_TRAIT =
  "(?:maleducad[oa]s?|groser[oa]s?|vag[oa]s?|perezos[oa]s?|tacan[oa]s?|codos|estupid[oa]s?|tont[oa]s?|pobres?|suci[oa]s?|deshonest[oa]s?|arrogantes?|ladron\\w{0,2}|mentiros[oa]s?|estafador\\w{0,2}|dificiles|quejicas|quejos[oa]s?|se quejan|loc[oa]s?|incult[oa]s?|agresiv[oa]s?|peores|mejores|avaros|tramposos|ignorantes)";

/** Spanish of Spain and of Latin America (usted, tú, vos). */
export const esPack: PolicyPack = {
  language: "es",
  version: 1,
  checked: "2026-11-21",
  rules: [
    {
      id: "es/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:mi|nuestro|nuestros) (?:\w{1,12} )?(?:numero|telefono|celular|movil|whats ?app|wasap|wechat|telegram|correo(?: electronico)?|e-?mail|mail|contacto)(?: \w{1,14}){0,3} (?:es|son|:|=)
        (?:mi|nuestro|nuestra|nuestros|nuestras)<12>(?:numero|telefono|celular|movil|whats ?app|correo(?: electronico)?|e-?mail|contacto|qr)[\s]?[:=]
        (?:escane\w{1,5}|digitaliz\w{1,3}|usa|use|guarda|guarde)<6>(?:el|nuestro|este|mi) (?:codigo )?qr
        (?:aqui (?:tiene|tienes|esta|va|le dejo|te dejo)|le (?:dejo|dejamos|paso|pasamos|comparto|doy|damos)|te (?:dejo|dejamos|paso|pasamos|comparto|doy|damos)|anote|anota|guarde|guarda|apunte|apunta|tome nota de|agende|agenda) (?:mi|nuestro) (?:\w{1,12} )?(?:numero|telefono|celular|movil|whats ?app|wasap|correo|e-?mail|contacto|qr|telegram|instagram)
        (?:agreg\w{1,6}|anad[aei]\w{0,5}|busc[ao]\w{0,5}|busque\w{0,4}|sig[au]\w{0,5})<25>(?:(?:usuario|id|cuenta)[\s:=@]{1,3}|como ?[:=@] ?)[\w.@-]{3,30}
        (?:llam[ae]\w{0,5}|marqu?e\w{0,4}|marca)<12>(?:a nuestr[oa]|al|a este|a mi|a la) (?:numero|telefono|celular|movil|oficina|\+?\d)
        (?:escrib\w{1,6}|envi\w{1,6}|mand\w{1,6}|contact\w{1,6})<20>(?:a|al|en) (?:nuestro|mi) (?:\w{1,12} )?(?:correo|e-?mail|mail|gmail|hotmail|telefono|celular|movil|numero)`,
      unless: phrases`
        (?:su|tu|vuestro|el) (?:\w{1,12} )?(?:numero|telefono|movil|celular) (?:de |del |en |este|es correcto|sea|figura|indicado|que)
        ${NOT} (?:compart|d[aeo]|dar|facilit|envi|mand|proporcion|intercambi|public)\w{0,5}<30>(?:numero|telefono|correo|e-?mail|contacto|datos|whats ?app)
        (?:etiqueta|codigo) de (?:devolucion|recogida)
        (?:repartidor|mensajero|mensajeria|transportista|correos|oficina de correos|punto de recogida|taquilla)`,
      rewrite: "puede escribirnos aquí, en este chat",
    },
    {
      id: "es/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:pas[ae]\w{0,5}|d[ei](?:me|nos|ganos|game)|dar(?:me|nos)|envi[ae]\w{0,5}|mand[ae]\w{0,5}|compart[aei]\w{0,5}|facilit[ae]\w{0,5}|proporcion[ae]\w{0,5}|dej[ae]\w{0,5}|indiqu?\w{1,6})<12>(?:su|tu) (?:\w{1,12} )?(?:whats ?app|wasap|wechat|telegram|correo|e-?mail|numero|telefono|celular|movil|instagram|contacto)
        (?:cual es|me da|nos da|me das|me pasas|me pasa|puedo tener) (?:su|tu) (?:\w{1,12} )?(?:whats ?app|wasap|telegram|correo|e-?mail|numero|telefono|celular|movil|instagram)`,
      unless: phrases`
        (?:pedido|entrega|envio|repartidor|transportista|mensajeria|direccion|paquete|seguimiento|rastreo)`,
      rewrite: "puede escribirnos aquí, en este chat",
    },
    {
      id: "es/external_link/link to a page of our own",
      class: "external_link",
      pattern: phrases`
        (?:enlace|link|vinculo)<12>(?:en|de) (?:la |nuestra |mi |el |nuestro )?(?:bio|biografia|perfil|${OWN_SITE}|pagina web de la tienda)
        (?:enlace|link|vinculo)<12>(?:a|de|hacia) ${OWN_SITE}
        (?:pulse|pulsa|haga clic|haz clic|clique|entre|entra|abra|abre|visite|visita|use|usa|rellene|rellena|complete|completa|siga|sigue)<15>(?:este|el siguiente|nuestro|el) (?:enlace|link|formulario)<10>(?:externo|de google|de pago|acortado|de ${MESSENGER}|para (?:pagar|comprar|ver nuestr\w{1,3}|dejar su resena|unirse))`,
      unless: phrases`
        (?:${NOT}) (?:podemos|puedo|enviar|compartir|permit\w{1,4}|incluir) <20>(?:enlaces?|links?)`,
      rewrite: "",
    },
    {
      id: "es/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:pas[ae]|d[ei]|envi[ae]|mand[ae]|compart[ae]|deje|deja|tiene|tienes)(?:me|nos)? (?:su|tu|un|algun) (?:numero de |cuenta de |contacto de )?(?:${MESSENGER}|line id)
        (?:en|por|via) (?:el |nuestro )?(?:instagram|facebook|${MESSENGER})<6>(?:nos encuentra\w?|nos (?:puede|puedes)|le (?:atendemos|respondemos|contestamos)|te (?:atendemos|respondemos)|estamos)
        ${REACH}<30>(?:por|en|via|a traves de|mediante|desde|con|de|a|al) (?:nuestr[oa]s? |mi |mis |el |la |las |su |tu |un )?(?:${MESSENGER}|line)(?! (?:de la|del) (?:buzon|articulo))
        ${REACH}<25>(?:por|en|via|a traves de|mediante|desde) (?:nuestr[oa]s? |mi |mis |el |la |las )?${PUBLIC_SOCIAL}
        (?:nuestr[oa]|mi) (?:\w{1,12} )?(?:${MESSENGER}|${PUBLIC_SOCIAL}|line|grupo de ${MESSENGER}|canal de ${MESSENGER}|(?:pagina|cuenta|perfil|grupo|canal|numero) (?:de|en) (?:${MESSENGER}|${PUBLIC_SOCIAL}))
        (?:tiene|tienes|usa|usas|teneis|maneja|manejas|utiliza) (?:usted |tu )?(?:${MESSENGER}|line|instagram|facebook)
        (?:agreg|anad|sig|segu|contact|escrib|encuentr|encontr|busc|busqu|habl)\w{1,9}<12>(?:en|por|al|a|desde) (?:nuestr[oa]s? |el |la |mi |las )?(?:${MESSENGER}|${PUBLIC_SOCIAL}|line)
        (?:whats ?app|wasap|telegram|messenger|instagram) (?:es|seria|resulta|le atendemos|te atendemos|respondemos) (?:mucho )?(?:mas )?(?:rapido|facil|comodo|mejor|antes)
        (?:hablamos|hablemos|hablar|seguimos|sigamos|continuamos|continuemos|pasamos|pasemos|lo vemos|lo arreglamos|tratamos|conversar|conversamos)<25>(?:por|en|via|fuera de|al) (?:${MESSENGER}|${SOCIAL}|line|privado fuera)
        (?:un|una|algun) (?:mensaje|msj|msg|foto|audio) (?:por|al|de|en|a) (?:nuestro |mi |el )?(?:${MESSENGER}|${PUBLIC_SOCIAL})`,
      unless: phrases`
        ${NOT} (?:us|utiliz|atend|tratar|trat|habl|contact|escrib|respond|ofrec|comunic|pas|continu|segu|sig|permit|ten|dispon|trabaj|contest|mand|envi|gestion|conversa|salir|mov)\w{0,7}<30>(?:${MESSENGER}|${SOCIAL}|line)
        (?:funda|carcasa|pegatina|sticker|camiseta|taza|logo|estampad\w|notificaciones|llavero|icono|reloj|pulsera|smartwatch|auricular\w{0,2})
        (?:compatible con|muestra|recibe|funciona con|avisos de|mensajes de)<15>${MESSENGER}
        fuera de (?:amazon|shopee|lazada|tik ?tok|la plataforma|esta plataforma) (?:no|esta prohibido|va contra)`,
      rewrite: "puede escribirnos aquí, en este chat",
    },
    {
      id: "es/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:en|desde|por) (?:nuestra web|nuestro sitio(?: web)?|nuestra tienda (?:online|en linea|virtual|fisica))
        (?:compr|pid|ped|pued|visit|entr|ingres|mir|ve[ar]|consult|encontr|encuentr|encargu?|adquir|disponib|barat|econom|descuent|rebaj|precio|vend|tenemos|hay|busc|registr|pas|acced|dirij|vaya|ven)\w{0,9}<40>(?:en|por|desde|a|de|via|directo en)? ?${OWN_SITE}
        ${OWN_SITE}<8>(?:es|tiene|ofrece|donde|para|en|:|hay|encontrara\w?|puede\w?|tenemos|oficial|y|sale|cuesta|esta|compr\w{1,5})
        (?:compr|pid|ped|pag|encarg)\w{1,6}<10>(?:directamente|directo|directa) (?:a|con|de|por) (?:nosotros|nuestra|mi|el fabricante|la tienda)
        (?:compr|pid|ped|pag|encarg)\w{0,6}(?:nos|noslo|noslos)<6>(?:directamente|directo)
        (?:busqu?e\w{0,3}|busca\w{0,3}|googlee?|googlea)<10>(?:nuestra (?:tienda|marca|empresa)|nuestro nombre|el nombre de (?:la|nuestra) tienda)`,
      unless: phrases`
        ${NOT} (?:ten|dispon|vend|hay|contamos)\w{0,6}<20>(?:pagina|web|sitio|tienda)
        (?:(?:web|pagina|sitio)(?: web)? (?:del|de la|de los) (?:fabricante|transportista|empresa de (?:transporte|mensajeria)|mensajeria|marca|correos))`,
      rewrite: "puede pedirlo aquí, en nuestra tienda de esta plataforma",
    },
    {
      id: "es/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:compr|pid|ped|pued|visit|mir|ve[ar]|consult|encontr|encuentr|adquir|disponib|barat|econom|vend|tenemos|tambien|busc|busqu|precio|tienda|pagina|publica|anuncio|perfil|estamos|cuenta)\w{0,9}<30>(?:en|por|desde|de|a|via) (?:nuestra |mi |el |la |nuestro )?(?:tienda de |tienda en |cuenta de )?${ELSEWHERE}
        (?:nuestr[oa]|mi) (?:\w{1,12} )?${ELSEWHERE}`,
      unless: phrases`
        ${NOT} (?:vend|disponib|est|igual|ofrec|ten|trabaj|hay|pued|compr|ped)\w{0,6}<20>${ELSEWHERE}
        (?:compro|compraste|adquirio|pidio|lo ha comprado|la ha comprado|ha comprado|hizo el pedido|realizo (?:la|su) compra)<20>(?:en|por) ${ELSEWHERE}
        (?:precio|vendedor|oferta) (?:que|de)<12>(?:vio|ha visto|menciona|encontro|vendedor)
        solo vend\w{1,5} (?:aqui|en (?:amazon|esta))`,
      rewrite: "puede pedirlo aquí, en nuestra tienda de esta plataforma",
    },
    {
      id: "es/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
      pattern: phrases`
        (?:compr[ae]\w{0,4}|pid[ae]\w{0,4}|pedir\w{0,3}|visit[ae]\w{0,3}|encontr\w{2,6}|disponibles?|mas barat[oa]s?|busqu?e\w{0,3}|busca\w{0,3}|vend\w{1,5}|tambien)<25>(?:en|por|desde|a traves de) (?:nuestra |mi )?(?:tienda (?:de|en) )?amazon
        (?:nuestra|mi) (?:tienda|cuenta|pagina) (?:de|en) amazon`,
      unless: phrases`
        ${NOT} (?:vend|disponib|est|compr|ped|pid)\w{0,6}<15>amazon
        (?:compro|compraste|adquirio|pidio|ha comprado)<15>en amazon
        (?:su|tu|este|el) pedido (?:de|en) amazon`,
      rewrite: "puede pedirlo aquí, en nuestra tienda de esta plataforma",
    },
    {
      id: "es/other_platform/our shop on Shopee or Lazada",
      class: "other_platform",
      marketplaces: ["tiktok_shop", "amazon", "shopify", "other"],
      pattern: phrases`
        (?:compr[ae]\w{0,4}|pid[ae]\w{0,4}|pedir\w{0,3}|visit[ae]\w{0,3}|encontr\w{2,6}|disponibles?|mas barat[oa]s?|busqu?e\w{0,3}|busca\w{0,3}|vend\w{1,5}|tambien)<25>(?:en|por|desde|a traves de) (?:nuestra |mi )?(?:tienda (?:de|en) )?(?:shopee|lazada)
        (?:nuestra|mi) (?:tienda|cuenta|pagina) (?:de|en) (?:shopee|lazada)`,
      unless: phrases`
        ${NOT} (?:vend|disponib|est|compr|ped|pid)\w{0,6}<15>(?:shopee|lazada)
        (?:compro|compraste|adquirio|pidio|ha comprado)<15>en (?:shopee|lazada)
        (?:su|tu|este|el) pedido (?:de|en) (?:shopee|lazada)`,
      rewrite: "puede pedirlo aquí, en nuestra tienda de esta plataforma",
    },
    {
      id: "es/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:por|con|en|via|si es (?:por|con)) (?:${WALLET}|transferencia|efectivo) (?:le|te|se lo|te lo|lo|sale) (?:hago|hacemos|dejo|dejamos|descuento|descontamos|cobro|rebajo|mas barato)
        (?:pas[ae]|d[ei]|envi[ae]|mand[ae]|facilit[ae]|indiqu?[ae]|compart[ae])(?:me|nos)? (?:los |el |sus |tus )?(?:datos bancarios|datos de (?:su|la) cuenta|numero de cuenta|iban|clabe|cbu)
        (?:pag(?:ar|arnos|arme|arlo|arla|ue|ueme|uenos|uelo|uen|o|a|anos|ame|alo|as|ando|adnos|os)|pago|abon(?:e|ar|arnos|a|o)|complet\w{1,5}|finaliz\w{1,5}|liquid\w{1,5}|reserv\w{1,5})<35>(?:por|con|mediante|via|a traves de|en|a|usando|al|directo a|haciendo) (?:nuestr[oa] |mi |una? |la |el |su |tu )?(?:${WALLET}|${BANK}|efectivo|codigo qr|qr)
        (?:haz(?:nos|me)?|haga\w{0,5}|hace\w{0,5}|realiz\w{1,6}|envi\w{1,6}|mand\w{1,6}|efectu\w{1,5}|pas[ae]\w{0,4}|puede\w?)<20>(?:transferencia|deposito|ingreso en|bizum|giro|paypal|pago directo|pago por fuera|yape|nequi|spei)
        (?:transfi\w{1,8}|deposit[ae]\w{0,6}|ingres[ae]\w{0,5}|gir[ae]\w{0,4}|abon[ae]\w{0,4}|consign\w{1,5}|yape[ae]\w{0,4})<35>(?:a|en) (?:nuestr[oa]|mi|esta|la siguiente|este|el siguiente) (?:\w{2,10} )?(?:cuenta|banco|iban|clabe|numero|tarjeta|alias)
        (?:transfi(?:era|ere|eras|eran|eranos|erenos|erame|ereme)|transferir(?:nos|me|lo)?|deposite(?:nos|me|lo)?|depositar(?:nos|me)?|yapee(?:nos|me)?)<15>(?:nos|me|el|la|los|las|\d|[$€])
        (?:aceptamos|acepto|recibimos|recibo|tomamos|preferimos|prefiero|trabajamos con|admitimos)(?: tambien| solo| solamente)?(?: el| los)? (?:pagos? )?(?:por |con |via |mediante |en |a traves de )?(?:${WALLET}|${BANK}|efectivo)
        (?:pag|compr|trat|vent|vend|operaci|transacci|acuerd|arregl|pedid|cerr|ped|cobr|negoci|gestion)\w{0,8}<20>(?:fuera|por fuera|al margen|sin pasar por|sin usar)(?: de| del)? (?:la |el |esta )?(?:plataforma|amazon|shopee|lazada|app|aplicacion|pagina|tienda|tik ?tok|sistema|aqui|web|marketplace)
        (?:pag(?:ar|arnos|arme|ue|ueme|uenos|a|anos|ame|as|o)|pago)<15>(?:directamente a (?:nosotros|mi|nuestra)|directo a (?:nosotros|mi)|en persona|en mano|por privado|por fuera|bajo cuerda)
        (?:pag(?:uenos|anos|ueme|ame|arnos|arme)) (?:\w{1,10} )?(?:directamente|directo|aparte|en privado)
        (?:nuestr[oa]s?|mi|mis) (?:datos bancarios|numero de cuenta|cuenta (?:bancaria|de banco|del banco|corriente|de ahorros?|de ${WALLET}|en el banco)|iban|clabe|cbu|alias bancario|alias|${WALLET})
        (?:ahorr|evit|sin pagar|nos saltamos|librar)\w{0,7}<10>(?:la |las |de la )?comision\w{0,2}(?: de (?:amazon|la plataforma|shopee|la app|tik ?tok))?
        (?:como|opcion|envio|pago|modo) (?:a |de |entre )?(?:amigos y familiares|familiares y amigos|amigos o familiares)
        (?:le|te|os|les|se lo|se la|la|lo)<12>(?:reembols|devolv|devuelv|envi|mand|pag|abon|transfer|transfier|ingres|hac|hag|har|compens|pas)\w{1,7}<40>(?:por|via|mediante|con|a traves de|en|a|un|una) (?:su |tu |un |una |la )?(?:${WALLET}|${BANK}|efectivo)
        (?:reembolsar|devolver|enviar|mandar|pagar|abonar|transferir|ingresar|hacer)(?:le|te|se)(?:lo|la|los)?<30>(?:por|via|mediante|con|a traves de|en|a|un|una) (?:su |tu |un |una )?(?:${WALLET}|${BANK}|efectivo)
        (?:envi|mand|pas|dig|dam|dem|denos|danos|facilit|indiqu|indic|compart|proporcion|dej|necesit)\w{0,7}<15>(?:su|tu|sus|tus|vuestro) (?:\w{1,10} )?(?:iban|clabe|cbu|cuenta (?:bancaria|de banco|de ${WALLET})|datos bancarios|numero de (?:cuenta|tarjeta)|${WALLET}|correo de paypal|banco)`,
      unless: phrases`
        ${NOT} (?:fuera|por fuera|${WALLET}|${BANK}|efectivo|datos bancarios|directamente|pagos? directos?)
        (?:(?<!si )no|nunca|jamas|tampoco) (?:\w{1,12} ){0,3}(?:acept|ped|pid|pedimos|solicit|comparta|necesit|trabaj|permit|ofrec|admit)\w{0,6}<30>(?:${WALLET}|${BANK}|efectivo|fuera|datos)
        (?:al finalizar|al tramitar|en el momento de|durante) (?:la |el |su |tu )?(?:compra|pago|pedido)
        (?:pantalla|pagina|paso) de pago
        (?:como metodo de pago|entre los metodos de pago) (?:de|en) (?:amazon|shopee|lazada|tik ?tok|la plataforma|la app)
        ${PLATFORM_ACTS}
        (?<!pasar |sin )(?:por|a traves de|desde|mediante)(?: parte de)? (?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|la plataforma|el marketplace)(?! (?:es|sale|cuesta|tarda|cobra))
        (?:si|como|porque|cuando|ya que) (?:usted |ya )?(?:pago|ha pagado|pagaste|has pagado)
        (?:forma|metodo|medio|tarjeta)(?: de pago)? original
        (?:pago )?contra ?reembolso`,
      rewrite: "por favor, pague solo a través de esta plataforma",
    },
    {
      id: "es/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:por favor|porfa(?:vor)?|favor de|podria[ns]?|seria\w? (?:tan )?amables?|puede que|podeis|le pedimos|te pedimos|le pido|te pido|les pedimos|le rogamos|te rogamos|le agradec\w{2,8}|te agradec\w{2,8}|agradeceriamos|necesitamos|necesito|queremos|le solicitamos|le sugerimos|te sugerimos|le recomendamos|te recomendamos|le recomiendo|te recomiendo|seria mejor|es mejor|lo mejor es|mejor|debe|debes|tiene que|tienes que|tendria[s]? que|hay que|ayudenos|ayudanos|le importaria|te importaria|le importa|te importa|quisieramos|(?:nos|me) (?:puede|puedes|podria[s]?)|conviene|invitamos a)<30>(?:cancel(?:e|a|en|ad|ar|es|ara|aras|ase|ando)(?:l[oa]s?|nos|me)?|anul(?:e|a|en|ad|ar|es|ara|aras|ase|ando)(?:l[oa]s?|nos)?|(?:solicit|pid|ped|tramit|hac|hag|inici|realiz|gestion|envi)\w{0,4}<12>(?:cancelacion|anulacion)|desist(?:a|ir|e) d)
        (?:puede|puedes|pueden|podeis|podes)(?: usted)?<10>(?:cancel(?:ar|arlo|arla|arnos)|anul(?:ar|arlo|arla)|solicitar la (?:cancelacion|anulacion))[^?!.\n]{0,40}\?
        (?:cancel(?:e|elo|ela|alo|ala|ad|en|enlo)|anul(?:e|elo|ela|alo|ala|ad)) (?:usted |tu |ya )?(?:el|su|tu|este|la|esta) (?:pedido|compra|orden)
        (?:cancel(?:e|elo|ela|a|alo|ala|ad|ar|en|enlo|arlo|arla)|anul(?:e|elo|a|alo|ar|arlo))(?: (?:el|su|tu|este|la|esta) (?:pedido|compra|orden))?<6>(?:y|e|luego|despues|para)<8>(?:vuelv|volv|haz|hag|compr|realiz|pid|ped|hac|orden|coloc|repit|repet|rehac)\w{0,6}
        si (?:usted |nos |lo |la |tu )?(?:cancela|cancelas|anula|anulas|cancelan)<40>(?:le|te|les|podemos|podremos|damos|daremos|enviaremos|haremos|ofrece\w{1,4})
        (?:cancel|anul)(?:e|a|en)l[oa] (?:tu|usted|ya|desde|en|por)
        (?:solicite|solicita|pida|pide|tramite|tramita|inicie|inicia|envie|envia|haga|haz) (?:usted |ya )?(?:la|una|su|tu) (?:\w{1,10} )?(?:cancelacion|anulacion)
        (?:cancel|anul)\w{1,6}<20>(?:desde su lado|de su lado|desde tu lado|de tu lado|por su parte|por tu parte|de su parte|usted mism[oa]|tu mism[oa])`,
      unless: phrases`
        (?:si|cuando|en caso de que|ya que|porque|como|dado que|puesto que) (?:usted |lo |la |aun |todavia |tu |ya |realmente |finalmente ){0,3}(?:quiere|quieres|desea|deseas|desee|prefiere|prefieres|solicito|pidio|pediste|ha pedido|ha solicitado|necesita|decide|quisiera)
        (?:como|segun) (?:nos |lo |usted )?(?:ha )?(?:pid\w{2,5}|solicit\w{1,4}|pedido|indic\w{1,3})
        (?:(?<!si )no|nunca|sin|antes de|en lugar de|en vez de|imposible)(?: \w{1,12}){0,3} (?:cancel|anul)\w{0,6}
        como (?:puede |puedes )?(?:cancelar|anular)
        para (?:cancelar|anular)\w{0,2}<25>(?:vaya|ve|entre|entra|pulse|pulsa|abra|abre|seleccione|selecciona|haga clic|haz clic|puede|puedes|debe|dirijase|acceda|tiene que)
        (?:puede|puedes) (?:cancelar|anular)\w{0,2}<30>(?:desde|en|entrando|pulsando|abriendo|antes de|sin coste|gratis)
        (?:su|tu|la) (?:solicitud|peticion) de (?:cancelacion|anulacion)`,
      rewrite: "estamos buscando una solución para su pedido y le escribiremos aquí",
    },
    {
      id: "es/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:elij|elig|selecc|escoj|escog|marqu|marc|pon|indiqu|indic|digan?|diga)\w{0,8}<8>(?:la opcion |que )?["'«“]\s?(?:ya no|no lo (?:quier|necesit)|no la (?:quier|necesit)|cambi\w{1,4} de|compra\w{0,3} por|pedido por|por error|me equivoque|me arrep|encontre)\w{0,6}
        (?:elij|elig|selecc|escoj|escog|marqu|marc|pon|indiqu|indic|us[ae]|digan?|diga|diciendo|alegu?)\w{0,8}<25>(?:ya no (?:lo|la) (?:quier|necesit)\w{1,4}|no (?:lo|la) (?:quier|necesit)\w{1,4}|cambi\w{1,4} de (?:opinion|idea|parecer)|me he arrepentido|me arrepent\w{1,2}|se ha arrepentido|(?:compra|pedido|comprado|comprada)(?: realizad[oa]| hech[oa])? por (?:error|equivocacion)|por (?:error|equivocacion)|me equivoque|encontr\w{1,5} (?:un |otro )?(?:mejor precio|mas barato)|otr[ao]s? (?:motivos?|razon\w{0,2})|(?:motivos?|razones) personal\w{0,2}|direccion (?:incorrecta|equivocada|erronea)|error (?:mio|del comprador|del cliente)|sin querer|no deseado|producto no necesario)<25>(?:como|en|de|para)?<8>(?:motivo|razon|causa|opcion|cancelacion|devolucion|apartado)
        (?:motivo|razon|causa|opcion)<20>(?:elij|elig|selecc|escoj|escog|marqu|marc|pon|indiqu|indic|us[ae]|debe ser|sea)\w{0,8}<12>(?:ya no|no lo|no la|cambi\w{1,4} de|arrepent|me he arrep|compra(?:do)? por|pedido por|por error|me equivoque|encontr\w{1,5} mas|otr[ao]|personal|direccion|error|no deseado|sin querer)
        (?:cancel|anul|devol|devuel)\w{0,10}<25>(?:indicando|diciendo|alegando|poniendo|marcando|seleccionando|eligiendo)<14>(?:ya no|compre por|compra(?:do)? por|por error|por equivoc|cambi\w{1,4} de|otr[oa]|no l[oa]|me arrep|me he arrep|direccion)
        (?:como |de )?(?:motivo|razon)(?: de (?:la )?\w{2,12})?[\s:,]{1,3}(?:que )?["'«“]?(?:ya no (?:lo|la)|cambio de opinion|he cambiado de|me he arrepentido|compra por error|pedido por error|comprado por error)
        (?:elij|elig|selecc|escoj|escog|marqu|marc|pon|indiqu)\w{0,8}<20>(?:sin stock|agotado|sin existencias|defectuos[oa]|culpa del vendedor|problema del vendedor|no coincide|danad[oa])<20>(?:como|de)<6>(?:motivo|razon)`,
      unless: phrases`
        (?:motivo|razon|opcion) (?:verdader[oa]|real|correct[oa]|que corresponda|adecuad[oa]|que se ajuste|que mejor)
        (?:que|el que|la que) (?:corresponda|se aplique|aplique|sea cierto|proceda)
        (?:usted )?(?:eligio|selecciono|elegiste|ha elegido|ha seleccionado|marco)`,
      rewrite: "elija el motivo que sea cierto en su caso",
    },
    {
      id: "es/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:dej[ae]\w{0,6}|escrib\w{1,7}|publi\w{2,6}|d[aei](?:nos|me|rnos|rme|r|jenos)?|den|denos|danos|demos|darnos|darme|pon[eg]?\w{0,5}|agradec\w{1,8}|regal\w{1,6}|apoy\w{1,6}|ayud\w{1,6}|esper\w{2,6}|necesit\w{2,6}|encantaria|gustaria|hac\w{1,5}|hag\w{1,4}|haz|haznos|merec\w{2,5}|compart\w{1,5}|otorg\w{1,5}|recib\w{1,4}|consider\w{1,5}|con) (?:\w{1,10} ){0,5}(?:${REVIEW} (?:\w{1,8} ){0,2}${GOOD}|${GOOD} (?:\w{1,10} )?${REVIEW}|(?:5|cinco) estrell\w{1,5})
        (?:califi\w{1,9}|valor(?:e|a|ar|en|ad)\w{0,4}|puntu\w{1,6}|evalu\w{1,6})<20>(?:con )?(?:5|cinco|la maxima|el maximo|positivamente|muy alto|10 puntos)
        (?:califi\w{2,6}|valor\w{1,2}|puntue|puntua|evalue|evalua)nos (?:muy )?(?:bien|alto|de forma positiva)
        (?:5|cinco) estrellas<6>(?:por favor|porfa|nos ayuda\w{0,4}|si|seria|serian|significa)
        si (?:\w{1,10} ){0,4}(?:satisfech[oa]s?|content[oa]s?|gust\w{1,3}|encant\w{1,3}|feliz|felices|conforme)<40>(?:dej[ae]\w{0,6}|escrib\w{1,7}|califi\w{1,8}|valor\w{1,6}|compart\w{1,6}|pong\w{1,3}|pon|denos|danos|de|publi\w{2,6})<15>(?:${REVIEW}|nos)
        (?:por favor )?(?:no|evite|evita|sin) (?:nos )?(?:dej[ae]\w{0,5}|dejar\w{0,3}|escrib\w{1,5}|pong\w{1,3}|poner\w{0,3}|publi\w{2,5}|de|des|dar\w{0,3}|haga)<12>(?:(?:mal|mala|malas|negativ[oa]|baj[oa]|1|una) ${REVIEW}|${REVIEW} (?:muy )?(?:mal[ao]|negativ[oa]s?|baj[ao]s?|de 1))
        (?:${REVIEW}) (?:positiv[ao]s?|de (?:5|cinco) estrellas)<15>(?:nos ayud\w{1,6}|seria|significa\w{0,3}|es muy importante|por favor)`,
      unless: phrases`
        (?:gracias|agradecid[oa]s?)<8>por<20>(?:${REVIEW}|su|tu|las|los|vuestra)
        agradec(?:emos|o|iendo)(?: \w{1,14}){0,2} (?:su|tu|vuestra|sus|la|esta)
        (?:(?<!si )no) (?:\w{1,10} ){0,2}(?:pedimos|pido|podemos pedir|solicitamos|esperamos|ofrecemos|exigimos|permit\w{1,4})
        (?:leer|leido|lea|ver|visto|vimos|leimos) (?:\w{1,5} )?${REVIEW}
        que (?:usted |nos )?(?:dejo|dejaste|escribio|publico|ha dejado|has dejado|dio|puso)`,
      rewrite: "si lo desea, puede dejar una opinión sincera",
    },
    {
      id: "es/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:cambi|modifi|edit|elimin|borr|quit|retir|actualiz|correg|corrij|reconsider|mejor|sub[ia]|ajust|rectifi|suprim|reevalu)\w{0,8}<15>(?:su|tu|la|el|esa|ese|esta|este|vuestra|dicha|una)<12>(?:\w{1,10} )?(?:resenas?|valoraci\w{2,5}|opinion|calificaci\w{2,5}|comentarios?|puntuaci\w{2,5}|evaluaci\w{2,5}|estrellas?|feedback|review|critica|voto|nota)
        (?:resena|valoracion|opinion|calificacion|comentario|puntuacion|evaluacion|review)<25>(?:se |sea |ser |fuera )?(?:cambiad[ao]|eliminad[ao]|borrad[ao]|modificad[ao]|retirad[ao]|elimin[ae]|elimina|actualizad[ao])<6>(?:a|si|una vez|cuando|por favor|por su)
        (?:1|una|2|dos|3|tres) estrellas?<12>(?:a|por) (?:5|cinco|4|cuatro)`,
      unless: phrases`
        (?:(?<!si )no|nunca|jamas)(?: \w{1,10}){0,4} (?:cambi|modifi|elimin|borr|retir|pedi|pid)\w{0,8}
        (?:puede|puedes) (?:siempre )?(?:editar|cambiar|modificar) su (?:propia )?(?:resena|opinion|valoracion) (?:en|desde)
        comentarios? (?:del pedido|de la entrega|del envio|de entrega)
        (?:hemos|he|ha sido|fue) (?:eliminad|modificad|actualizad|cambiad|corregid)[oa]`,
      rewrite: "gracias por contarnos su experiencia; queremos solucionarlo",
    },
    {
      id: "es/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<35>(?:por|a cambio de|si|cuando|al|tras|despues de|una vez|para quienes?|a quienes?)<25>(?:${REVIEW}|valorar\w{0,3}|calificar\w{0,3}|resenar\w{0,3}|valora\w{0,3}|califica\w{0,3})
        (?:dej|escrib|publi|compart|sub|califi|valor|puntu|haz|hag|resen|env|mand)\w{0,9}<25>(?:${REVIEW}|nos|producto|foto)<25>(?:y|para|,|e)<15>(?:recib|obten|obtien|consig|llev|gan|le|te|particip|disfrut)\w{0,8}<30>${GIFT}
        (?:si|cuando|una vez que|al|despues de|tras|en cuanto)<15>(?:dej|escrib|publi|califi|valor|cambi|elimin|borr|modifi|sub|pon|quit|retir|actualic|actualiz|hac|hag)\w{0,9}<30>${REVIEW}<30>(?:le|te|les|os|podemos|recibira\w{0,1}|haremos|daremos|enviaremos) ?<6>(?:envi|devolv|devuelv|reembols|regal|d[aeo]|ofre|ha[cr]|abon|transf|pag|mand|compens|un|una)\w{0,8}
        a cambio de (?:\w{1,8} ){0,3}${REVIEW}`,
      unless: phrases`
        (?:(?<!si )no|nunca)(?: \w{1,10}){0,2} (?:ofrec|dam|regal|pag|podemos|entreg|permit)\w{0,6}
        gracias por (?:su|tu|la|dejar|haber)`,
      rewrite: "",
    },
    {
      id: "es/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:contact|escrib|habl|dig|avis|comuni|inform|dinos|diganos|consult|mensaje)\w{0,9}<30>(?:antes de|en lugar de|en vez de|y no)<20>(?:${REVIEW}|valorar\w{0,3}|calificar\w{0,3}|puntuar\w{0,3})
        (?:antes de|en lugar de|en vez de)<25>(?:${REVIEW}|valorar\w{0,3}|calificar\w{0,3}|puntuar\w{0,3})<30>(?:contact|escrib|habl|dig|avis|comuni|dinos|diganos|consult|permit|dejenos|dejanos)\w{0,9}
        (?:si|cuando)<30>(?:no (?:esta|estas|le|te|queda|quedo)|insatisf\w{1,6}|descontent[oa]|algun (?:problema|inconveniente)|algo)<40>(?:no (?:deje|dejes|ponga|pongas|escriba|publique)|en lugar|en vez|antes de)<20>${REVIEW}`,
      unless: phrases`
        antes de (?:leer|ver)`,
      rewrite: "si algo no está bien, díganoslo aquí y le ayudaremos",
    },
    {
      id: "es/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:por favor|podria[s]?|puede[s]?|nos gustaria|nos encantaria|agradeceriamos|no olvide[s]?|no se olvide|no te olvides|le invitamos|te invitamos|animamos|nos ayudaria|recuerde|recuerda)<25>(?:dej[ae]\w{0,6}|escrib\w{1,6}|publi\w{2,6}|compart\w{1,6}|califi\w{1,8}|valor(?:e|a|ar)\w{0,4}|puntu\w{1,6}|dar\w{0,3}|denos|danos)<20>(?:${REVIEW}|su experiencia|tu experiencia|nos|el producto|la tienda)
        (?:dej[ae]nos|dejenos|denos|danos|deje) (?:su|tu|una) (?:\w{1,10} )?${REVIEW}`,
      unless: phrases`
        gracias por`,
      rewrite: "",
    },
    {
      id: "es/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:us[ae]|utili[cz]\w{1,3}|aplique|aplica|introdu[cz]\w{1,4}|con|aproveche|aprovecha|reclame|canjee|canjea|obtenga|obten|consiga|consigue|tiene|tienes|aqui tiene|le regalamos|te regalamos|le damos|te damos|le ofrecemos|te ofrecemos|disfrute|disfruta)<12>(?:el |la |un |una |este |nuestro |su |tu )?(?:\w{1,12} )?(?:codigos? (?:de descuento|promocional|promo|[a-z]{2,12}\d{1,3})|cupon\w{0,2}|descuentos?|vales?|promocion\w{0,2}|oferta\w{0,1})
        (?:codigo|cupon|vale)[\s:]{1,3}["'«“]?[a-z]{2,12}\d{1,4}
        \d{1,3} ?% de (?:descuento|dto|rebaja)
        (?:compr|llev|pid)\w{1,4} (?:\d|dos|tres|uno|2|3|mas)<10>(?:y (?:pag|llev|recib|consig)\w{1,4}|pag\w{1,3}|llev\w{1,4}|gratis|por el precio)
        (?:2|3|dos|tres) ?x ?(?:1|2|uno|dos)
        (?:mire|mira|vea|visite|visita|descubra|descubre|eche un vistazo a|echa un vistazo a|conozca|conoce|explore|explora|no se pierda|no te pierdas|pruebe|prueba|revise|revisa)<6>(?:a )?(?:nuestr[oa]s?|las|los(?= descuentos)|la(?= nueva))<12>(?:novedades|ofertas?|promocion\w{0,2}|rebajas|coleccion\w{0,2}|catalogo|productos?|tienda|articulos|modelos|gama|descuentos)
        (?:siga\w{0,3}|sigue\w{0,3}|siguenos|siganos|suscri\w{2,7}) (?:a )?(?:nuestra|mi|la|nuestro|en) (?:tienda|pagina|boletin|newsletter|canal|marca)
        (?:en oferta|oferta especial|ofertas? (?:flash|relampago|del dia|de la semana)|gran(?:des)? (?:rebajas|descuentos|liquidacion)|liquidacion|black friday|cyber monday|buen fin|hot sale|rebajas de|promocion especial|super ?oferta|nueva coleccion|recien llegad[oa]s?|precio (?:promocional|especial|de oferta))
        (?:descuento|cupon|oferta|regalo|vale|%)<25>(?:su|tu) (?:proxima|siguiente) (?:compra|pedido)
        (?:proxima|siguiente) compra<20>(?:descuento|cupon|gratis|%)
        (?:tambien )?(?:le|te) (?:puede|podria|pueden|podrian|va a|encantara\w?|interesara\w?|gustara\w?)<6>(?:gustar|interesar|encantar)<12>(?:nuestr[oa]s?|est[ea]s?|el|la|otr[oa]s?)
        (?:le|te) (?:recomendamos|recomiendo|sugerimos|invitamos a (?:ver|conocer|probar|comprar)|presentamos)<10>(?:tambien |ademas )?(?:nuestr[oa]s?|este otro|el nuevo|la nueva|estos productos|combinarlo)
        (?:combin[ae]\w{0,3}|queda (?:genial|perfecto|muy bien)|complement[ae]\w{0,3})<10>con nuestr[oa]s?
        (?:hagase|hazte|unase|unete)<10>(?:miembro|club|vip|socio|programa)`,
      unless: phrases`
        (?:(?<!si )no|ya no|lamentablemente no|caduc\w{1,5}|ha expirado|expiro|ha terminado|finalizo)(?: \w{1,12}){0,4} (?:descuento|cupon|vale|promocion|oferta|codigo|combin\w{1,4}|valido)\w{0,2}
        (?:codigo|cupon|vale|oferta|promocion)<15>(?:ha |esta )?(?:caducad[oa]|expirad[oa]|terminad[oa]|vencid[oa])
        codigo de (?:seguimiento|devolucion|rastreo|barras|recogida|error)`,
      rewrite: "",
    },
    {
      id: "es/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:solo|solamente|unicamente|exclusivamente) (?:por |durante )?(?:hoy|esta (?:noche|semana|tarde)|este (?:fin de semana|mes|finde)|unas horas|\d{1,2} horas)
        (?:hoy|esta semana) (?:solamente|unicamente|o nunca)
        (?:ultim[ao]s?|unic[ao]) (?:oportunidad\w{0,2}|horas|dias|chance|llamada|minutos)
        (?:dese prisa|date prisa|daos prisa|apresur\w{1,6}|apur(?:ate|ese|ense|e|a)|corra|corre|no (?:lo |la )?dude\w{0,1} mas|no se lo pierda|no te lo pierdas|no (?:lo )?deje\w{0,1} (?:pasar|escapar)|no espere\w{0,1}(?: mas)?|aprovech[ae]\w{0,3} (?:ahora|ya|antes|la oportunidad)|(?:compre|compra|pida|pide|actue|reserve|reserva) (?:ya(?! que| no| sea| con| esta)|ahora(?! que))|ahora o nunca)
        (?:por )?tiempo (?:muy )?limitado
        (?:oferta|promocion|precio|descuento|rebaja)<20>(?:termin\w{1,4}|acab\w{1,4}|finaliz\w{1,4}|caduc\w{1,4}|vence\w{0,1}|valid[oa]|expira\w{0,2}|dura)<15>(?:hoy|esta noche|manana|pronto|medianoche|en \d{1,2}|solo|unas|ya|a las)
        (?:hasta (?:agotar|fin de) (?:existencias|stock|inventario)|mientras (?:dur\w{1,3}|haya|queden) (?:las )?(?:existencias|stock|unidades))
        (?:se (?:agota\w{0,1}|vende\w{0,1}|acaba\w{0,1}|termina\w{0,1}|esta\w{0,1} (?:agotando|acabando|vendiendo))|vuela\w{0,1})<6>(?:muy |super )?(?:rapid[oa]|rapidamente|volando|como pan caliente|pronto|enseguida)
        antes de que<6>(?:se (?:agote\w{0,1}|acabe\w{0,1}|termine\w{0,1}|vendan?)|sea (?:demasiado )?tarde|suba\w{0,1}|alguien|otr[oa])
        (?:en|dentro de|durante) (?:las|los) proxim[ao]s (?:\d{1,2} |pocas |dos |tres |pocos )?${TIMES}<20>(?:o|para (?:asegurar|conseguir|mantener)|si no|perdera\w?|y)
        (?:pid|compr|pagu?|decid|confirm|orden)\w{1,4}<15>(?:en|dentro de|antes de) (?:las proximas )?(?:\d{1,2}|unas|dos|tres|diez) ${TIMES}<30>(?:o|si no|perder\w{1,2}|antes|agot\w{1,3}|sub\w{1,3})
        (?:el )?precios? (?:va a |van a )?(?:subir\w{0,2}|sube|aumentar\w{0,2}|aumenta)<12>(?:manana|esta noche|pronto|hoy|despues|a partir|en \d)
        (?:solo )?quedan? (?:solo |muy )?(?:\d{1,2}|un[ao]?|dos|tres|poc[ao]s|ultim[ao]s)<20>(?:corra|corre|dese prisa|date prisa|apur\w{1,4}|apresur\w{1,5}|aprovech\w{1,3}|pida|pide|compr[ae]|no espere\w?|ya)`,
      unless: phrases`
        (?:devoluci|devolv|reembols|reclam|desisti|disput|apel|garantia|cambio)\w{0,7}<25>(?:plazo|periodo|hasta|antes|fecha|termina|vence|acaba|finaliza|caduca|solicitud)
        (?:plazo|periodo|fecha limite|ultimo dia)<25>(?:devoluci|devolv|reembols|reclam|desisti|garantia|cambio|entrega)\w{0,7}
        (?:mismo dia|sale hoy|se envia\w? (?:hoy|manana)|cerrad[oa]s?|oficina|festivo|vacaciones|mantenimiento|horario|recogida)
        (?:sin|no hay|no tenga\w?|ninguna) prisa
        edicion limitada`,
      rewrite: "",
    },
    {
      id: "es/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:solo |solamente )?(?:quedan?|nos quedan?) (?:solo |ya solo |muy |apenas )?(?:\d{1,2}|un[ao]?|dos|tres|poc[ao]s|ultim[ao]s|l[oa]s ultim[oa]s)(?:<12>(?:unidad\w{0,2}|piezas?|articulos?|disponibles?|en stock|existencias|pares?))?
        (?:ultim[ao]s) (?:unidades|piezas|existencias|tallas|articulos|pares)
        (?:casi|practicamente|a punto de) (?:agotad[oa]s?|agotarse)`,
      unless: phrases`
        (?:dias?|horas?|semanas?|minutos?)`,
    },
    {
      id: "es/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:el|la|los|las|lo) (?:mas barat[oa]s?|mas economic[oa]s?|precios? mas (?:baj|barat|economic)[oa]s?)
        (?:mejor|mejores|mas bajos?|mas barato) precios?(?: (?:del|de|en|de todo|garantizad[oa]|posible|online|que))?(?! (?:de devolucion))
        precios? (?:mas baj|mas barat|imbatibl|inmejorabl|insuperabl)\w{1,2}
        (?:el|la|los|las|nuestr[oa]s?) (?:\w{2,14} )?(?:mejor|mejores|numero uno|numero 1|mas (?:avanzad|popular|eficaz|efectiv|segur|fuert|rapid|potent|durader|resistent|comod|vendid|fiabl|completo)\w{0,3})(?: \w{2,14}){0,3} (?:del|de|en|de todo|de toda) (?:el |la |todo el |toda )?(?:mundo|mercado|pais|planeta|sector|industria|internet|historia|espana|mexico|argentina|colombia|chile|peru|europa|america|latinoamerica|amazon|shopee|lazada|tik ?tok|plataforma|categoria|todos|todas|todo)
        (?:el|la|los|las|somos|nuestra|nuestro|tenemos) (?:\w{2,8} )?(?:mejor|mejores|maxima|superior) (?:calidad|producto|productos|vendedor\w{0,2}|tienda|marca|material\w{0,2}|eleccion|fabricante|proveedor)
        (?:n\.? ?[o°]\.? ?1|num\.? ?1|numero (?:1|uno)|#1|no\.? ?1)(?! (?:de la (?:lista|foto|imagen|caja)|en la (?:foto|imagen|lista|caja)|del (?:manual|plano)|es (?:para|el|la)))<12>(?:en|del|de|marca|tienda|vendedor|calidad|mundial|ventas)
        somos (?:l[oa]s |el |la |los )?(?:\w{1,8} )?(?:mejores|numero (?:1|uno)|lideres|lider|mas baratos|mas grandes|mas confiables|n\.? ?[o°]\.? ?1|primeros)
        (?:marca|tienda|empresa|vendedor) lider
        lider(?:es)? (?:del|de|en) (?:el |la )?(?:mercado|sector|mundo|mundial|ventas|categoria|industria)
        (?:insuperabl|imbatibl|inigualabl|inmejorabl|incomparabl)\w{1,2}
        (?:sin (?:competencia|rival|igual|comparacion)|no tiene (?:rival|competencia|igual|comparacion)|nadie (?:\w{1,6} )?(?:ofrece|tiene|vende|da|iguala|supera|lo supera))
        (?:mejor|mas barat[oa]|superior|mas economic[oa]) (?:que|a)(?: en)? (?:cualquier|cualquiera|todos?|todas?|ningun\w{0,2}|nadie|las? demas|la competencia|los demas)
        no (?:va a encontrar|vas a encontrar|encontrara\w?|hallara\w?|existe|hay)(?: nada| otro| otra| algo| uno| una)? (?:\w{1,12} )?(?:mejor|mas barat[oa]|mas economic[oa])`,
      unless: phrases`
        (?:mejor (?:opcion|solucion|talla|manera|forma|momento|resultado)|lo mejor (?:posible|es)|haremos lo mejor|mejores (?:deseos|saludos))
        (?:(?<!si )no)(?: \w{1,10}){0,2} (?:decir|afirmar|prometer|asegurar|somos|es|son|tenemos) (?:\w{1,6} )?(?:el|la|los|las)? ?(?:mejor|mas barat|numero)
        (?:envio|gastos de envio|opcion de envio|opcion|metodo|ajuste|velocidad|temperatura|nivel|posicion|talla) (?:\w{1,6} )?mas (?:barat|economic|baj|rapid)\w{1,3}`,
      rewrite: "a buen precio y de buena calidad",
    },
    {
      id: "es/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        100 ?%<3>(?:\w{1,10} )?(?:segur\w{1,4}|autentic\w{1,4}|original\w{0,2}|genuin[oa]s?|eficaz|efectiv[oa]s?|satisfaccion|satisfech[oa]s?|garanti\w{1,5}|impermeables?|precis[oa]s?|fiables?|confiables?|funciona\w{0,2}|calidad|perfect[oa]s?|libre de riesgo|sin riesgo|real\w{0,2}|natural\w{0,2}|nuev[oa]s?|compatibles?|legal\w{0,2}|positiv[oa]|resultados?|inofensiv[oa]s?)
        (?:al )?cien por (?:cien|ciento)<3>(?:\w{1,10} )?(?:segur\w{1,4}|autentic\w{1,4}|original\w{0,2}|eficaz|efectiv[oa]s?|garanti\w{1,5}|impermeables?|fiables?|confiables?|natural)
        (?:segur[oa]s?|autentic[oa]s?|original\w{0,2}|garantizad[oa]s?|efectiv[oa]s?|eficaz|satisfech[oa]s?|impermeables?) (?:al )?(?:100 ?%|cien por cien)
        (?:le |te |les |os |se lo |te lo |lo )?(?:podemos |puedo )?(?:garantizamos|garantizo|garantizar(?:le|te|les)?|aseguramos|aseguro|juro|juramos|doy mi palabra|damos nuestra palabra)
        (?:le|te|les|os) (?:prometo|prometemos)
        (?:(?:esta|estan|viene|queda|resultados?|calidad|exito|entrega|satisfaccion|autenticidad|ajuste|totalmente|precio|envio|durabilidad) (?:totalmente |100 ?% )?garantizad[oa]s?)
        garantizad[oa]s?[!]
        garantia (?:de por vida|total|absoluta|vitalicia|ilimitada|de (?:satisfaccion|resultados?|exito|devolucion del dinero|mejor precio)|eterna|100 ?%)
        (?:nunca|jamas|no) (?:se (?:le )?)?(?:va a |van a |podra )?(?:rompe\w{0,3}|romper\w{0,3}|desgast\w{1,4}|destin\w{1,4}|oxid\w{1,4}|decolor\w{1,4}|falla\w{0,3}|fallara|fuga\w{0,2}|agriet\w{1,4}|encog\w{1,4}|deform\w{1,4}|despinta\w{0,2}|estrope\w{1,5}|ray(?:a|ara|an)|sobrecalien\w{1,4}|pela(?:ra|n)?|decepciona\w{0,2}|defrauda\w{0,2}|moja\w{0,2})(?: nunca| jamas)?
        (?:dur\w{1,5}|funcion\w{1,5}|sirv\w{1,4}) (?:para siempre|toda la vida|por siempre|eternamente|siempre)
        (?:irrompibl|indestructibl|infalibl|indeformabl|inoxidables? para siempre)\w{0,2}
        (?:sin|cero|libre de|ningun) (?:ningun )?(?:riesgos?|fallos?|efectos? secundarios?|defectos?)
        (?:absolutamente|completamente|totalmente|perfectamente|definitivamente) (?:segur[oa]s?|eficaz|efectiv[oa]s?|inofensiv[oa]s?|impermeables?|fiables?|confiables?|irrompibles?|autentic[oa]s?|garantizad[oa]s?|inocu[oa]s?)
        (?:seguro que|con (?:total|absoluta) (?:seguridad|certeza)|sin (?:ninguna )?duda(?: alguna)?|definitivamente|ciertamente) (?:le |te |se |lo )?(?:funcion|sirv|servir|qued|dur|llegar|soluc|arregl|gust|encant|val)\w{1,5}`,
      unless: phrases`
        (?:(?<!si )no|nunca|sin|imposible|dificil)(?: \w{1,12}){0,3} (?:garanti[zc]\w{1,5}|asegur\w{1,4}|promet\w{1,4})
        garantia (?:legal|oficial|del fabricante|de fabrica|del producto|de \d{1,2}|de (?:un|dos|tres) an|de amazon|de la a a la z|comercial|de conformidad|europea|de compra)
        100 ?%<2>(?:de )?(?:algodon|poliester|lana|seda|lino|cuero|piel|nylon|acrilic|viscosa|bambu|cachemira|bateria|carga)\w{0,2}
        (?:asegur|compro)\w{1,4} de que (?:el|la|los|las|su|tu|este|todo|haya|la direccion)
        (?:no se (?:puede|pueden) (?:lavar|cambiar|devolver|reparar))`,
      rewrite: "como se describe en el anuncio",
    },
    {
      id: "es/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS} (?:\w{1,14} ){0,5}${DISEASE}
        (?:anti[\s-]?(?:inflamatori|cancerigen|depresiv|viral|diabetic|artritic|bacterian)\w{1,2}|analgesic[oa]s?)
        (?:pierd|perd|adelgaz|baj|rebaj|elimin)\w{1,5} (?:hasta |unos |mas de )?(?:\d{1,3}|vari[oa]s|much[oa]s) ?(?:kg|kilos?|libras)
        (?:quem|derrit|reduc|elimin|disuelv|pierd|perd)\w{1,5} (?:la )?(?:grasa|peso)(?: corporal| abdominal| rapid\w{1,7})?
        (?:adelgaz|ayud\w{1,3} a (?:perder peso|adelgazar|bajar de peso|dormir mejor))\w{0,4}
        (?:refuerz|fortalec|aument|mejor|potenci|estimul|activ)\w{1,5} (?:su |tu |el |la |las )?(?:sistema inmun\w{1,9}|inmunidad|defensas|metabolismo|testosterona|fertilidad|circulacion|funcion hepatica|libido|produccion de colageno|vista|memoria|sueno)
        (?:clinicamente|medicamente|cientificamente|dermatologicamente) (?:probad|demostrad|comprobad|aprobad)[oa]s?
        (?:recomendad[oa]s?|avalad[oa]s?|aprobad[oa]s?|probad[oa]s?) (?:por|clinicamente) ?(?:\w{0,4} )?(?:medicos?|doctores|dermatolog[oa]s?|hospital\w{0,2}|farmaceutic[oa]s)?
        (?:sustituye|reemplaza|en lugar de|sin (?:necesidad de )?|deje de tomar|ya no necesitara\w?|no necesitara\w?)(?: a)? ?(?:su |tu |sus |los |la |el )?(?:medicament|medicin|medicacion|pastillas|cirugia|operacion|antibiotic|insulina|tratamiento)\w{0,2}
        (?:propiedades|efectos?|poder\w{0,2}|beneficios) (?:curativ|terapeutic|medicinal|sanador|milagros)\w{1,2}
        (?:desintoxi|depur|detox)\w{1,6} (?:su |tu |el |la )?(?:cuerpo|organismo|higado|sangre|piel)
        (?:hace crecer|crecimiento|regenera\w{0,2}|recuper\w{1,3}) (?:d?el |del |su |tu |las )?(?:cabello|pelo|cartilago|nervios|celulas)
        (?:su|tu|el|los|la|las) (?:dolor\w{0,2}|acne|eccema|arrugas|cicatrices|migranas?|psoriasis|insomnio|sintomas|artritis) (?:\w{1,6} )?(?:desaparec|se ira|se iran|se quit|se cur)\w{0,6}
        (?:milagros[oa]|milagro)`,
      unless: phrases`
        (?:(?<!si )no|nunca|ni|tampoco)(?: \w{1,12}){0,4} (?:pensad|destinad|afirm|trat|cur|san|prev|sustitu|reemplaz|promet|diagnostic|alivi|elimin)\w{0,8}
        no (?:es|son|se trata de|constituye) (?:un |una )?(?:medicament|dispositivo medic|producto medic|tratamiento medic)\w{0,3}
        (?:consult|pregunt|habl|acud)\w{1,4}<12>(?:su|un|tu|el|al|con) (?:medico|doctor|farmaceutico|dermatologo)
        (?:sentimos|siento|lamentamos|lamento|disculp\w{1,3}|perdon\w{0,2})<40>(?:dolor\w{0,2}|molestias?|fiebre)
        (?:dolor(?:es)? de cabeza)<25>(?:envio|pedido|devolucion|gestion)`,
      rewrite: "consulte el uso en la descripción; no es un producto médico",
    },
    {
      id: "es/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        no (?:tenemos|manejamos|contamos con)(?: politica de)? ${RETURNS}(?! (?:registr|abiert|pendient))
        (?:toda|cualquier|las?|los?)<1>${RETURNS}<15>(?:sera|seran|queda|quedara)\w? (?:rechazad|denegad|descartad)[oa]s?
        (?:(?:nosotros |en ningun caso |bajo ningun concepto )?no (?:se )?(?:acept|admit|ofrec|hac|hag|d[ao]|realiz|permit|conced|tramit|efectu|autoriz|gestion|atend)\w{0,6}(?: ningun[ao]?| ninguna clase de| mas)?) (?:\w{1,10} )?${RETURNS}
        (?:sin|no hay|no existe\w?|cero) (?:derecho a |opcion de |posibilidad de )?(?:ningun[ao]? )?${RETURNS}(?! (?:registrad|en curso|abiert|pendiente|activ|solicitad|de precio|en el sistema|en su|en tu|en el estado|todavia|aun))
        (?:no (?:le |te |se )?(?:podemos|puedo|vamos a|voy a|vamos|pensamos|pienso)) (?:hacer(?:le|te)? (?:un |el |ningun )?(?:reembolso|cambio)|reembolsar\w{0,4}|devolver\w{0,2} (?:el|su|tu|ningun|nada)|devolverle|devolverte|aceptar (?:la |su |tu |ninguna )?(?:devolucion|reclamacion)|cambiar(?:lo|la|le|selo))
        (?:no (?:le |te )?(?:reembolsamos|reembolsaremos|devolvemos|devolveremos|reembolso|devolvere))
        (?:todas las )?ventas? (?:es |son |sera\w? |considerad[oa]s? )?(?:final\w{0,2}|definitiv[oa]s?|cerradas?)
        no (?:es |son |sera |seran )?(?:reembolsable|retornable|cambiable|canjeable)s?
        no (?:se puede|se pueden|puede ser|pueden ser|podra|podran|admite|admiten|tiene|tienen|se podra) (?:\w{1,8} )?(?:devolver\w{0,2}|devuelt[oa]s?|reembolsar\w{0,2}|reembolsad[oa]s?|cambios?|devoluci\w{2,5}|reembolsos?)
        (?:no tiene\w?|no tendra\w?|pierde\w?|perdera\w?|renuncia\w?)(?: \w{1,6}){0,2} (?:derechos?|reclamar|reclamacion|devolucion|reembolso|garantia)
        no (?:puede|puedes|podra|podras|pueden) (?:reclamar|devolver\w{0,2}|desistir|pedir (?:un |el )?reembolso|exigir)
        no (?:es|son) (?:nuestra responsabilidad|responsabilidad nuestra|asunto nuestro|nuestro problema|culpa nuestra)
        no se (?:devuelve\w{0,1}|cambia\w{0,1}|reembolsa\w{0,1})(?: ni| el dinero| nada| art\w{1,7}| produc\w{1,4})
        no (?:respondemos|respondo) (?:por|de|si|ante)
        no (?:nos hacemos|me hago|somos|se hace|asumimos|aceptamos|tenemos) (?:responsables?|cargo|ninguna responsabilidad|responsabilidad)
        (?:no (?:tiene|ofrecemos|damos|hay|incluye|cubrimos)|sin) (?:ningun tipo de |ninguna )?garantia(?! (?:de que|adicional|comercial|ampliada|extendida))
        (?:derecho de desistimiento|desistimiento|14 dias|garantia legal)<15>no (?:aplica|se aplica|existe|vale|rige|cuenta)
        (?:una vez|despues de|tras)<4>(?:abiert[oa]|pagad[oa]|vendid[oa]|usad[oa]|entregad[oa]|recibid[oa]|enviad[oa]|abrir|comprad[oa])<30>(?:no|sin|ningun)<14>(?:devolu|reembols|cambi|devolv|devuel|respons|reclam)\w{0,8}`,
      unless: phrases`
        (?:higien\w{1,4}|precint\w{1,4}|sellad[oa]|proteccion de la salud|personalizad[oa]s?|a medida|perecedero\w?|excepcion legal|por ley|articulo \d{1,3}|contenido digital|ropa interior|pendientes|banadores?|cosmetic\w{1,3}|seguridad alimentaria)
        (?:plazo|periodo)<25>(?:ha |ya |ha sido )?(?:vencid[oa]|vencio|termin\w{1,4}|expir\w{1,4}|pasad[oa]|finaliz\w{1,4}|cerrad[oa]|super\w{1,4})
        (?:fuera|pasado|transcurrido|despues)(?: de| del)? (?:\w{1,6} )?(?:plazo|periodo|\d{1,3} dias)
        (?:hasta (?:que|recibir|tener)|antes de|a menos que|salvo|sin (?:la|su|una|las|recibir) (?:fotos?|autorizacion|etiqueta))
        (?:desde|por|en) (?:este |el )?chat
        (?:a traves de|por medio de|mediante|desde|directamente en) (?:amazon|shopee|lazada|tik ?tok|la plataforma|la app|el sistema)
        sin (?:perjuicio|afectar)<25>derechos
        (?:cambio|cambios) (?:de |en la |en el )?(?:direccion|color|precio|planes)`,
      rewrite: "puede pedir la devolución o el reembolso desde su pedido; se aplican sus derechos legales",
    },
    {
      id: "es/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:como (?:un )?(?:favor|gesto|detalle|excepcion|cortesia)(?: \w{2,10})?|por cortesia|de forma excepcional|excepcionalmente|solo por (?:esta vez|ser usted|ser tu)|por ser usted|por buena voluntad|haciendole un favor|un favor especial)<35>(?:acept|permit|dej|conced|autoriz|ofrec|dam|d[ae]|hac|har|cambi|repar|reembols|devolv)\w{0,8}<25>(?:devoluci|reembols|cambi|devolv|desisti|repar|garantia|14 dias)\w{0,6}
        (?:acept|permit|conced|autoriz|ofrec|dam|dar|hac|har|cambi|repar|reembols)\w{0,8}<30>(?:devoluci|reembols|cambi|desisti|repar|garantia|14 dias)\w{0,6}<20>(?:como (?:un )?(?:favor|gesto|cortesia)|por cortesia|excepcionalmente|de forma excepcional|solo por esta vez|por buena voluntad)
        (?:ventaja|beneficio|servicio|promesa|oferta) (?:exclusiv|especial|unic)\w{1,2}[\s:,-]{1,3}(?:\w{1,10} ){0,4}(?:14|catorce) dias`,
      unless: phrases`
        (?:despues|fuera|pasado|aunque|vencid[oa]|expirad[oa]|transcurrid[oa]|a pesar de|ya no esta)`,
      rewrite: "tiene derecho a devolverlo; se aplican sus derechos legales",
    },
    {
      id: "es/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:eco[\s-]?(?:friendly|amigable|responsable|sostenible)|ecoamigable|ecologic[oa]s?|sostenibles?|sustentables?|biodegradables?|compostables?)
        (?:respetuos[oa]s?|amigables?|amables?|buen[oa]s?|mejor|beneficios[oa]s?|inofensiv[oa]s?|segur[oa]s?|responsables?|comprometid[oa]s?) (?:con|para|por) (?:el |la |nuestro )?(?:medio ?ambiente|planeta|naturaleza|tierra|clima|oceanos?|entorno)
        (?:neutr[oa]s?|cero|libre) (?:en |de )?(?:carbono|co2|emisiones|clima|plastico|residuos|huella)
        (?:carbono|climaticamente) neutr[oal]\w{0,1}
        (?:salv|cuid|proteg|ayud)\w{1,5} (?:a |al |a salvar |a cuidar |a proteger )?(?:el |la |al )?(?:planeta|medio ?ambiente|naturaleza|tierra|oceanos?)
        (?:sin|cero|no tiene|nulo|ningun) (?:\w{1,10} )?(?:impacto|dano|contaminacion)(?: (?:ambiental|en el|al|para el) ?(?:medio ?ambiente|planeta)?)
        (?:no (?:contamina\w{0,1}|dana (?:el|al)) ?(?:el |al )?(?:medio ?ambiente|planeta)?)`,
      unless: phrases`
        (?:certific\w{1,6}|grs|fsc|oeko[\s-]?tex|gots|angel azul|ecolabel|etiqueta ecologica|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|sello)
        (?:(?<!si )no)(?: \w{1,10}){0,2} (?:afirm|dec|es|son|podemos|llam|consider)\w{0,6}<12>(?:ecologic|sostenib|biodegrad|compost|sustentab|eco)\w{0,6}
        \d{1,3} ?% (?:de )?(?:material )?recicla\w{1,3}`,
      rewrite: "consulte los datos del material en el anuncio",
    },
    {
      id: "es/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        no (?:sea|seas) (?:tan )?(?:neci|terc|testarud|ridicul|maleducad|malcriad|estupid|ignorant|pesad|tont|ingenu|hipocrit|mentiros|infantil|cinic|absurd)\w{0,2}
        (?:con )?(?:clientes?|gente|compradores) (?:asi|de este tipo|de su calana|de esta clase)
        (?:idiota|imbecil|estupid[oa]|gilipollas|tarad[oa]|subnormal|retrasad[oa]|capull[oa]|cretin[oa]|pendej[oa]|boludo|boluda|pelotud[oa]|cabron\w{0,1}|huevon|weon|mamon|mongolic[oa]|analfabet[oa]|sinverguenza|hdp|ptm|maricon|zorra|baboso|inutil|payas[oa]|caradura|jeta|muert[oa] de hambre|cara de|ridicul[oa]|patetic[oa]|descerebrad[oa]|malcriad[oa]|ignorante)(?:s|es)?
        (?:usted|tu|vos|ustedes|eres|es usted|sois|son) (?:\w{1,10} ){0,3}(?:tont[oa]|loc[oa]|mentiros[oa]|estafador|estafadora|ladron|ladrona|tramposo|tramposa|ignorante|vag[oa]|maleducad[oa]|groser[oa]|pesad[oa]|insoportable|infantil|paranoic[oa]|histeric[oa]|fracasad[oa]|basura|cerd[oa]|tacan[oa]|rata|ciego|ciega|sord[oa]|un chiste|una verguenza|un fraude|exagerad[oa])(?:s|es)?
        (?:pregunta|cliente|comprador|compradora|persona|gente|queja|excusa|mensaje|tipo|tipa|senora|senor) (?:tan |mas |muy |de lo mas )?(?:tont[oa]|estupid[oa]|ridicul[oa]|absurd[oa]|idiota|patetic[oa]|mentiros[oa]|maleducad[oa]|groser[oa])s?
        (?:que|vaya|menud[oa]|tremend[oa]|mald?it[oa]|puto|puta) (?:idiota|tont[oa]|imbecil|payas[oa]|mentiros[oa]|pesad[oa]|cliente de)
        (?:maldit[oa]s?|put[oa]s?|mierda|joder|jodete|cono|carajo|que asco|hij[oa]s? de (?:puta|perra|la)|chinga\w{0,3}|vete a la|vayase a la|vete al diablo|vayase al (?:diablo|infierno|carajo)|vete al (?:infierno|carajo)|vayase a (?:la|paseo|freir)|vete a (?:paseo|freir|tomar)|larguese|largate|callese|callate|calla la boca|cierre la boca|cierra la boca|que te den|que le den|a la verga|no jodas|pudrete|concha de|me cago en)
        (?:no |es que no |acaso no )?(?:sabe|sabes|sabeis|puede|puedes) (?:usted )?(?:ni |siquiera |ni siquiera )?(?:leer|contar|escribir|medir|pensar)[^?!.\n]{0,25}\?
        no (?:sabe|sabes|saben|sepa|sepas|sepan) (?:ni |siquiera |ni siquiera )?(?:leer|contar|escribir|medir|hablar espanol|usar (?:un|una|el|la))
        (?:gente|personas|clientes|clientas|compradores) como (?:usted|tu|vos|ustedes)
        (?:esta|estas|es|eres|estan)(?: usted| tu)? (?:cieg[oa]|sord[oa]|loc[oa]|borrach[oa]|drogad[oa]|mal de la cabeza|tont[oa]|de broma|enferm[oa] de la cabeza)
        (?:aprenda|aprende|aprendan) (?:a |primero a )?(?:leer|escribir|espanol|modales|educacion|medir|contar|a (?:leer|medir))
        (?:use|usa|utilice|abra|abre|ponga) (?:un poco )?(?:la cabeza|el cerebro|los ojos|las neuronas|las gafas|los lentes)
        (?:deje|deja|dejen|pare|para|basta) (?:ya )?de (?:molestar\w{0,3}|quejarse|quejarte|llorar|mentir|inventar\w{0,2}|hacer(?:nos|me) perder|fastidiar|joder|escribir tonterias|decir tonterias|hacerse|lloriquear|dar la lata|amenazar|acosar\w{0,3})
        (?:(?:nos|me) (?:hace|haces|esta haciendo|estas haciendo) perder|perdida de|pierd[ao] (?:mi|nuestro)|malgast\w{1,5} (?:mi|nuestro)) (?:el )?tiempo
        (?:que parte de|cuantas veces (?:tengo|tenemos|hay|se lo|te lo)|tan dificil es|hasta un nino|que no entiende\w?|no entiende\w? (?:nada|espanol|ni))
        (?:la proxima vez|para la proxima)<12>(?:lea|lee|mire|mira|piense|piensa|fijese|fijate|mida|mide)<25>(?:antes|bien|primero|mejor|ojos|cabeza)`,
      unless: phrases`
        (?:nuestro|nuestra|mi|nosotros|hemos|fuimos) (?:\w{1,10} ){0,3}(?:tont|estupid|ridicul|absurd|torp|error|fallo)\w{0,3}
        (?:(?<!si )no) (?:es|son|hay|ninguna?) (?:\w{1,8} ){0,2}(?:pregunta|tont|estupid|ridicul|molest)\w{0,4}
        (?:sentimos|siento|disculp\w{1,3}|lamentamos|perdon\w{0,2})<40>(?:perder|molest|absurd|ridicul|tont)\w{0,4}
        (?:nariz|disfraz|peluca|mascara|zapatos|traje|figura) de payaso
        pez payaso
        (?:gracias|valoramos|agradec\w{2,4}|nos encanta\w?|contar con)<30>como (?:usted|tu|ustedes)
        (?:si|por si) (?:usted |aun )?no sab\w{1,2} (?:medir|usar)
        (?:precios?|descuento|oferta) (?:de )?(?:loc[oa]s?|ridicul[oa]s?)`,
    },
    {
      id: "es/abusive_tone/blame or contempt",
      class: "abusive_tone",
      pattern: phrases`
        (?:es|fue|ha sido|todo es|seria) (?:\w{1,12} )?(?:su|tu) (?:propia |propio |maldita )?(?:culpa|problema|error|descuido|ignorancia|torpeza|estupidez|mala suerte)
        (?:la culpa (?:es|fue|la tiene\w?) (?:suya|tuya|de usted|usted|tu)|culpa (?:suya|tuya)|problema (?:suyo|tuyo)|alla (?:usted|tu|vos))
        (?:deberia|debio|debiste|deberias|tenia que|tenias que|hubiera|hubieras|haber)<6>(?:haber )?(?:lei?do|medido|mirado|pensado|comprobado|fijado|revisado|informado|pensarlo|leerlo|leer|medir|mirar)(?! (?:mejor )?(?:nosotros))
        (?:esta claro|es evidente|es obvio|obviamente|evidentemente|claramente|se nota|se ve)(?: que)? (?:usted |tu )?no (?:ha |has |sabe|sabes|leyo|leiste|entiende|entiendes|midio|mediste|supo|tiene|tienes)
        (?:usted|tu|vos) (?:mism[oa] )?(?:lo|la|se lo|te lo) (?:ha roto|has roto|rompio|rompiste|estropeo|ha estropeado|dano|ha danado|uso mal|ha usado mal)
        (?:que (?:esperaba|esperabas|esperan|espera|quiere|quieres|queria)|que pretende\w?)<12>(?:por (?:ese|este|tan|lo que)|a ese|a este|con ese|pagando)
        (?:por (?:ese|este) precio (?:que|no)|lo barato sale caro|tiene lo que (?:pago|paga)|tienes lo que pagas|si (?:es|eres|no) (?:tan )?(?:pobre|tacan[oa]|puede pagar|tiene dinero)|no sea (?:tan )?(?:tacan|pesad|exagerad|dramatic|quisquillos|delicad|ridicul)\w{1,2}|no seas (?:tan )?(?:tacan|pesad|exagerad|dramatic|quisquillos|delicad|ridicul)\w{1,2}|si no le gusta[\s,]{1,2}(?:no (?:lo )?compre|comprel?o? en otr|vayase|busque|no es)|si no te gusta[\s,]{1,2}(?:no (?:lo )?compres|compr|vete|busca|no es)|compre en otr[ao] (?:sitio|lado|parte|tienda) entonces|pues no (?:lo )?compre\w{0,1}|comprese otr[oa]|me da igual|nos da igual|me importa (?:un|poco)|nos importa (?:un|poco)|(?:a mi |a nosotros )?que (?:me|nos) importa|y a mi que|no es mi problema|no es nuestro problema|haga lo que quiera|haz lo que quieras|es lo que hay|tomelo o dejelo|lo toma o lo deja|no me (?:cuente|venga con|vengas con)|no nos venga con|felicidades genio|bravo genio|que listo|que lista)
        (?:ya (?:se )?(?:lo |te lo |le )?(?:he|hemos) (?:dicho|explicado|repetido))<12>(?:mil|cien|\d{1,3}|muchas|varias|demasiadas) veces
        (?:sentido comun|cualquiera con (?:dos dedos|ojos|cerebro)|todo el mundo (?:sabe|entiende)|cualquier persona normal|nadie mas se (?:queja|ha quejado)|solo usted se queja|usted es el unico que|eres el unico que|es la unica persona que|ningun otro cliente)`,
      unless: phrases`
        (?:(?<!si )no|nunca|en absoluto)(?: \w{1,10}){0,3} (?:su|tu) (?:culpa|problema|error)
        (?:sentimos|siento|disculp\w{1,3}|perdon\w{0,2}|lamentamos|nuestra culpa|nuestro error|deberiamos|debimos|hubieramos)
        (?:deberia|deberias) haber (?:recibido|llegado)`,
    },
    {
      id: "es/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:voy|vamos|ire|iremos|pasare|mandare)<6>(?:a ir |a pasar |a mandar gente )?(?:a|por) (?:su|tu) (?:casa|domicilio|trabajo)(?! (?:a entregar|a recoger|para))
        (?:le|te|lo|la|os|les) (?:vamos a |voy a |vamos |podemos |puedo )?(?:denunci(?:ar|aremos|are|amos|o)|demand(?:ar|aremos|are|amos|o)|bloque(?:ar|aremos|are|amos|o)|report(?:ar|aremos|are|amos|o)|expondr\w{1,4}|exponer|banear\w{0,3}|castigar\w{0,3}|perseguir\w{0,4}|vetar\w{0,4}|publicar\w{0,4} (?:su|tu)|pondre\w{0,3} en (?:la )?lista negra|haremos la vida|haremos pagar|hare pagar|pesara|va a pesar)
        (?:vamos|voy|procederemos|procedere) a (?:(?:denunciar|demandar|bloquear|reportar|exponer|banear|castigar|buscar)(?:lo|la|le|te)|(?:denunciar|demandar|bloquear|reportar|exponer|banear|castigar)<6>(?:a usted|contra usted|su (?:cuenta|perfil|comportamiento)|tu (?:cuenta|perfil)|por)|publicar (?:su|sus|tu|tus) (?:datos|nombre|foto|direccion|conversacion|mensajes)\w{0,2}|(?:emprender|tomar|iniciar|ejercer) (?:acciones|medidas) (?:legales|penales|contra))
        (?:denunciar|demandar|bloquear|reportar|banear)(?:le|lo|la|te|emos a usted|emos su|emos tu)
        (?:se (?:va a arrepentir|arrepentira)|te (?:vas a arrepentir|arrepentiras)|lo (?:va a|vas a) (?:lamentar|pagar|sentir)|lo (?:lamentara\w?|pagara\w?)|(?:pagara\w?|pagaras) por esto|(?:tendra|tendras) noticias de (?:nuestro|mi|nuestros|mis) abogados?|aten(?:gase|te) a las consecuencias|sufrira\w? las consecuencias|ya vera\w?|se va a enterar|te vas a enterar)
        (?:sabemos|se|tenemos|tengo) (?:donde (?:vive|vives)|su direccion|tu direccion|su domicilio|tu domicilio|sus datos|tus datos|su telefono|tu telefono)<25>(?:asi que|y|cuidado|!|recuerd[ae]|no lo olvide|tenga|ten)
        (?:le|te|se lo|te lo) (?:advierto|advertimos|aviso por ultima)
        (?:ultim[oa] (?:aviso|advertencia)|cuidado con lo que|mas (?:le|te) vale|tenga mucho cuidado|no (?:nos|me) (?:obligue|obligues) a)
        (?:abogados?|policia|juzgado|tribunales|acciones legales|demanda)<25>(?:contra usted|contra ti|si (?:no|sigue|sigues|insiste|deja|dejas|publica|abre|reclama))
        si (?:\w{1,6} )?(?:deja|dejas|publica|publicas|escribe|escribes|abre|abres|reclama|reclamas|pone|pones|devuelve|se queja|sigue|sigues)<40>(?:le|te|lo|la) (?:denunci|demand|bloque|report|vamos a|voy a)\w{0,6}`,
      unless: phrases`
        (?:report|denunci|reclam|bloque)\w{1,6}<15>(?:esto|el caso|la incidencia|la perdida|el problema|la tarjeta|al transportista|el extravio|a la (?:empresa|mensajeria))
        (?:sentimos|disculp\w{1,3}|lamentamos)`,
    },
    {
      id: "es/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:musulman\w{0,3}|cristian[oa]s|judi[oa]s?|hindues|budistas|catolic[oa]s|ateos?|infieles|paganos|evangelicos)<20>(?:son|es|siempre|nunca|deberian|como usted|creen|no|solo|clientes|compradores|odian|pais|gente)
        (?:dios|jesus|jesucristo|ala|el senor|buda|la virgen|el diablo|satanas|el karma)<6>(?:le |te |lo |se |nos )?(?:castig|ama|odia|ve|sabe|juzg|salv|perdon|quier|mira|escuch|va a|prove|dira|hara|cobra)\w{0,6}
        (?:religion|fe|iglesia|santa biblia|sagrado coran|evangelio)(?! de)<12>(?:prohib|verdader|fals|dice|manda|nuestra|catolic|musulman)\w{0,5}
        (?:nuestra|mi|su|tu|por la|verdadera|falsa) (?:religion|fe cristiana|fe musulmana|fe)
        (?:rez(?:o|amos|are|aremos|ar)|or(?:o|amos|are|aremos)) (?:por (?:usted|ti|su|tu)|a dios)
        (?:trump|biden|obama|kamala|putin|zelensk\w{1,2}|xi jinping|netanyahu|nicolas maduro|milei|bolsonaro|lula|amlo|lopez obrador|sheinbaum|bukele|gustavo petro|boric|pedro sanchez|feijoo|abascal|chavez|fidel castro|peronistas?|kirchnerist\w{1,2}|chavist\w{1,2}|comunistas?|socialistas|fascistas?|fachas?|nazis?|franquistas?|la ultra(?:derecha|izquierda)|la extrema (?:derecha|izquierda)|la izquierda (?:politica|radical)|derechistas?|izquierdistas?)
        (?:vot(?:e|a|ar|o|en) (?:por|a)|a quien voto|apoy\w{1,4} (?:al|a la|a) (?:partido|presidente|gobierno|guerra)|(?:nuestro|su|tu|este|ese|el maldito) (?:presidente|gobierno|regimen)|gobierno (?:corrupto|inutil|de mierda|dictador\w{0,3})|politic[oa]s (?:corrupt|inutil)\w{1,3}|por culpa (?:del|de) (?:gobierno|los politicos|presidente)|el gobierno (?:es|esta|tiene la culpa|no))
        (?:taiwan|tibet|hong kong|crimea|cachemira|palestina|gaza|donbas|xinjiang|ucrania|israel|cataluna|catalunya|gibraltar|kosovo|las malvinas|malvinas|sahara(?: occidental)?|esequibo|ceuta|melilla|falklands)<10>(?:es|son|fue|pertenec\w{1,3}|deberia|debe|independ\w{1,7}|parte de|ocupad[oa]|sera)<20>(?:parte|chin[oa]|rus[oa]|rusia|china|pais|independ\w{1,6}|india|pakistan|ucrani\w{1,3}|israel\w{0,2}|libre|nuestr[oa]s?|argentin[oa]s?|espanol\w{0,2}|ingles\w{0,2}|territorio|provincia|venezolan[oa]|marroqui|robad[oa]|espana|nacion|serbia|palestin[oa])
        (?:viva|arriba|libertad para|boicot\w{0,3}(?: a)?|apoyamos a|apoyo a|estamos con|muera|abajo) (?:palestina|israel|ucrania|rusia|tibet|hong kong|taiwan|china|gaza|cataluna|la guerra|espana|franco|el rey|cuba|venezuela)
        (?:terroristas?|genocidio|inmigrantes (?:ilegales|son|siempre)|refugiados (?:son|siempre)|el aborto|independentistas?|separatistas?)
        (?:(?:todos |siempre )?(?:l[oa]s|ustedes l[oa]s|vosotros l[oa]s|tipic[oa]s?|est[oe]s|es[oe]s|malditos|como buen|como todos los) )(?:clientes |compradores )?${NATIONS}<25>(?:son|sois|siempre|nunca|se quejan|regatea\w{1,2})
        ${NATIONS} (?:son |sois |siempre |nunca |todos |tan |muy |unos |se ){1,4}${BAD_TRAIT}
        (?:la gente|las personas|los clientes|los compradores) (?:de|en) (?:su|tu|ese) pais (?:es|son|siempre|nunca|no|se)`,
      unless: phrases`
        (?:cerrad\w{1,3}|festiv\w{1,3}|vacaciones|oficina|retras\w{1,3}|envi\w{1,4}|entreg\w{1,4}|reanud\w{1,5}|reabr\w{1,4})<40>(?:eid|ramadan|navidad|semana santa|pascua|reyes|diwali|ano nuevo|dia de)
        (?:collar|colgante|figura|estatua|poster|libro|disfraz|mascara|camiseta|pulsera|vela|adorno|tapiz|pegatina|rosario|alfombra|taza|cruz|medalla)
        (?:envi|entreg|mand)\w{1,6} a (?:taiwan|hong kong|ucrania|israel|palestina|kosovo|ceuta|melilla|gibraltar|canarias)
        gracias a dios
        (?:pantalon|algodon|talla|tejido)\w{0,3}`,
    },
    {
      id: "es/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:que )?dios (?:le|te|os|los) (?:bendiga|guarde|acompane|proteja)
        (?:si dios quiere|bendiciones|amen|gloria a dios|alabado sea|ojala dios|dios mediante|primero dios|inshallah)`,
      unless: phrases`
        amen de`,
      rewrite: "",
    },
    {
      id: "es/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:le|te|les)? ?(?:hago|haremos|hacemos|hare) (?:la|una) devolucion de(?:l| su| tu) (?:dinero|importe)
        (?:coste|costo|envio|gastos|portes|devolucion)<6>(?:lo|los|la|las) (?:pagamos|pago|cubrimos|asumimos)
        (?:le|te|les|os|se lo|te lo|se los)(?: \w{1,14}){0,1} (?:reembols(?:aremos|are|amos|o)|devolv(?:eremos|ere|emos)|devuelvo|compens(?:aremos|are|amos|o)|indemniz(?:aremos|are|amos|o)|abon(?:aremos|are|amos|o)|reintegr(?:aremos|are|amos|o)|pag(?:aremos|are|amos|o)|descont(?:aremos|are|amos)|restituiremos|cubr(?:iremos|imos))
        (?:le|te|les|os)(?: \w{1,14}){0,1} (?:haremos|hare|hacemos|hago|daremos|dare|damos|doy|ofrecemos|ofrecere|ofreceremos|ofrezco|enviaremos|emitiremos|realizaremos|tramitaremos|gestionaremos|tramitamos)(?: \w{1,10}){0,2} (?:reembolsos?|devolucion del|reintegro|compensacion|indemnizacion|descuento|dinero|abono|cashback|rebaja|\d{1,3} ?%)
        (?:vamos a|voy a|podemos|puedo|podriamos|queremos|quisiera|prometemos|prometo|nos comprometemos a|estamos dispuestos a|aceptamos)<8>(?:reembolsar|devolver|compensar|indemnizar|abonar|reintegrar|pagar|cubrir|asumir|hacer|dar|ofrecer|emitir|realizar|tramitar)(?:le|te|les|os)?(?:lo|la)?<15>(?:reembolso|dinero|importe|compensacion|descuento|todo|total|gastos|envio|dano|diferencia|reparacion|aduanas?|costes?|costos?|mitad|parte|\d)
        (?:vamos a|voy a|podemos|puedo|podriamos|queremos) (?:reembolsar|compensar|indemnizar|reintegrar)(?:le|te|les|os)
        (?:recibira\w?|obtendra\w?|tendra\w?|recuperara\w?)<10>(?:un |el |su |tu |una |todo el )?(?:\w{1,10} )?(?:reembolso|dinero|compensacion|reintegro|indemnizacion|importe|cashback)
        (?:sera|seras|va a ser) (?:\w{1,12} )?(?:reembolsad[oa]|compensad[oa]|indemnizad[oa])
        (?:reembolso|compensacion|devolucion) (?:complet[oa]|total|integr[oa]|parcial|inmediat[oa]|del 100 ?%|garantizad[oa])<8>(?:hoy|manana|de nuestra|inmediat\w{1,7}|para usted|en \d|si|sin|ahora|y|garantizad[oa]|por)
        (?:el |su |tu )?(?:reembolso|dinero|compensacion|importe|abono)<12>(?:sera|se le|se te|se lo) (?:\w{1,12} )?(?:enviad|pagad|hech|transferid|devuelt|devolver|ingresad|ingresara|abonad|abonara|realizad|reembols|pagar|enviar)\w{0,5}
        (?:(?:nosotros )?(?:pagamos|pagaremos|asumimos|asumiremos|cubrimos|cubriremos|nos hacemos cargo de|correremos con|corremos con)<6>(?:los|el|la|las|todos los|sus|tus) (?:gastos|coste|costo|costes|costos|envio|devolucion|aduanas?|portes|reparacion))
        (?:gastos|coste|costo|envio|portes)<20>(?:corre|corren|van|correran) (?:por|a) (?:nuestra cuenta|nuestro cargo|cargo nuestro|cuenta nuestra)
        (?:el doble|el triple) (?:de su|de tu|del) dinero`,
      unless: phrases`
        ${PLATFORM_ACTS}
        (?:por|a traves de|desde|mediante|con|reembolso de)(?: parte de)? (?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|la plataforma|el marketplace|el sistema|la app|el equipo de reembolsos)
        (?:(?<!si )no|nunca|tampoco|imposible)(?: \w{1,12}){0,2} (?:reembols|devolv|compens|promet|ofrec|garantiz|d[ao]|pag|abon|decid|hac|indemniz)\w{0,7}
        (?:una vez que|cuando|despues de que|en cuanto|si) (?:amazon|shopee|lazada|tik ?tok|la plataforma|el marketplace)
        (?:consult|pregunt|comprob|verific|averigu|solicit|revis|mir|traslad)\w{1,6}<25>(?:si|un|una|el|la|su|posib\w{2,6})<20>(?:reembols|compens|devoluc|descuent)\w{0,5}`,
      rewrite: "vamos a comprobar qué podemos hacer y le escribiremos aquí",
    },
    {
      id: "es/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:le|te|les|os|se lo|te lo|lo)(?: \w{1,14}){0,1} (?:envi(?:aremos|are|amos|o)|mand(?:aremos|are|amos|o)|reenvi(?:aremos|are|amos)|cambi(?:aremos|are|amos|o)|reemplaz(?:aremos|are|amos)|repon(?:dremos|dre|emos)|regal(?:aremos|are|amos|o))<20>(?:otr[oa]|nuev[oa]|reemplazo|repuesto|recambio|gratis|gratuit\w{1,6}|sin coste|sin costo|sustitut[oa]|regalo)
        (?:vamos a|voy a|podemos) (?:enviar|mandar|reenviar|regalar)(?:le|te|les)<20>(?:otr[oa]|nuev[oa]|reemplazo|repuesto|gratis|sin coste|sin costo|regalo)`,
      unless: phrases`
        (?:(?<!si )no)(?: \w{1,10}){0,2} (?:envi|mand|cambi|reemplaz|promet|pod)\w{0,6}`,
    },
    {
      id: "es/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:garantiz|promet|asegur|jur)\w{1,5}<35>(?:entreg\w{1,4}|lleg\w{1,5}|envi\w{1,6}|recib\w{1,6}|sal\w{1,5}|tendr\w{1,3})<20>(?:el|antes|en|dentro|manana|hoy|esta|este|para|proxim[oa])
        (?:llegara|llega|recibira\w?|recibe\w?|tendra\w?|saldra|sera entregado|se entregara)<8>(?:seguro|sin falta|con (?:toda |total )?seguridad|definitivamente|garantizado|sin duda|segurisimo|100 ?%)<15>(?:el|antes|en|dentro|manana|hoy|esta|este|para)
        (?:seguro que|sin falta|definitivamente|con toda seguridad) (?:le |te |lo |la )?(?:llegara|llega|recibira\w?|recibe\w?|tendra\w?|saldra)<15>(?:el|antes|en|dentro|manana|hoy|esta|este|para)
        (?:manana|hoy|esta semana|el lunes|el martes|el miercoles|el jueves|el viernes)<15>(?:sin falta|seguro que)`,
      unless: phrases`
        (?:(?<!si )no|nunca|imposible)(?: \w{1,12}){0,3} (?:garantiz|promet|asegur)\w{1,5}
        (?:asegur\w{1,4}) de que`,
      rewrite: "consulte la fecha estimada de entrega en su pedido",
    },
  ],
};
