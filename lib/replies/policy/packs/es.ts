import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { FAR, GOODS_WITH_A_NAME, MESSENGERS, NUMBER_BY_NAME, SHOPS, WALLETS } from "./brands";

const MESSENGER =
  "(?:whats ?app|wha?tsap|whats|wasap|wasapp|guasap|wsp|wpp|wechat|weixin|telegram|viber|snapchat|discord|skype|imessage|kakao ?talk|zalo|facebook messenger|fb messenger|messenger|signal)";
const SOCIAL =
  "(?:instagram|insta|ig|facebook|face|fb|twitter|you ?tube|pinterest|redes(?: sociales)?|mensajes? de texto|sms|gmail|privado)";
const PUBLIC_SOCIAL =
  "(?:instagram|insta|ig|facebook|fb|twitter|you ?tube|pinterest|snapchat|redes sociales)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE = `(?:${SHOPS}|ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|mercado ?libre|wallapop|vinted|milanuncios|shein|zalando|el corte ingles|pccomponentes|miravia|falabella|linio|olx|depop|facebook marketplace|marketplace de facebook|otra plataforma|otras plataformas)`;
const REACH =
  "(?:contact[ae]\\w{0,5}|escrib[aei]\\w{0,6}|llam[aeo]\\w{0,5}|habl[aeo]\\w{0,5}|mand[aeo]\\w{0,5}|envi[aeo]\\w{0,5}|agreg\\w{1,6}|anad[aei]\\w{0,5}|busc[ao]\\w{0,5}|busque\\w{0,4}|encuentr[ae]\\w{0,3}|sig[aou]\\w{0,5}|segui\\w{0,5}|comuni[cq]\\w{1,7}|convers\\w{1,6}|chat[ea]\\w{0,6}|atend\\w{2,6}|dirij[ai]\\w{0,4}|pas[ae]\\w{0,5}|respond\\w{1,6}|continu\\w{1,6}|pid[ae]\\w{0,5}|consult[aeo]\\w{0,5}|disponibles?|unete|unase|unirse|tratar\\w{0,2}|resolv\\w{2,5}|seguimos|rapido|comodo|facil)";
const OWN_SITE =
  "(?:(?:nuestra|mi|nuestro) (?:propi[ao] |nuev[ao] )?(?:pagina(?: web| oficial)?|web|sitio(?: web| oficial)?|tienda (?:online|en linea|virtual|fisica|oficial|web|propia)|otra (?:tienda|cuenta)|local|e-?commerce|web oficial))";
const WALLET = `(?:${WALLETS}|paypal|bizum|western union|moneygram|revolut|wise|skrill|payoneer|mercado ?pago|yape|plin|nequi|daviplata|zelle|venmo|cash ?app|oxxo|spei|pix|google pay|apple pay|alipay)`;
const BANK =
  "(?:transferencias?(?: bancarias?| directas?)?|cuentas? (?:bancarias?|corriente|de banco|del banco|de ahorros?)|deposito(?: bancario| directo)?|ingreso en cuenta|giro(?: postal| bancario)?|iban|clabe|cbu|datos bancarios)";
const REVIEW =
  "(?:estrellitas?|puntaje|puntuacion\\w{0,2}|(?:buena|mala|mejor|alta|baja|mala) nota|resenas?|valoraci\\w{2,5}|opini\\w{2,5}|calificaci\\w{2,5}|comentarios?|puntuaci\\w{2,5}|evaluaci\\w{2,5}|estrell\\w{1,5}|feedbacks?|reviews?|criticas?)";
const GOOD =
  "(?:positiv[ao]s?|buen[ao]?s?|excelentes?|maxim[ao]|alt[ao]s?|perfect[ao]s?|favorables?|bonit[ao]s?|lind[ao]s?|genial|estupend[ao]|(?:de |con )?(?:5|cinco|4|cuatro)(?: estrellas)?)";
const GIFT =
  "(?:vajilla|obsequit\\w{1,2}|detallit\\w{1,2}|detalles?|bonificaci\\w{2,5}|bono|sorpres\\w{1,3}|rifa|participas? (?:por|en)|premi\\w{1,3}|saldo|plata|lana|rebaja|envio gratis|recompensa|regal[oaei]\\w{0,4}|obsequi\\w{1,5}|descuentos?|cupon\\w{0,2}|vales?|reembols\\w{1,5}|dinero|compensa\\w{1,5}|gift ?cards?|premios?|muestras?|gratis|gratuit[oa]s?|cashback|sorteo|devolucion|\\d{1,3} ?%|[$€] ?\\d{1,4}|\\d{1,4} ?(?:€|euros?|pesos?|usd|dolares|soles))";
const DISEASE =
  "(?:cervicalgias?|lumbalgias?|lumbago|bronquitis|gastritis|reflujo|colitis|ulceras?|hernias?|prostata|tiroides|sinusitis|rinitis|tos|neumonia|anemia|gripa|catarro|moqueo|conjuntivitis|orzuelo|bruxismo|vitiligo|melasma|manchas de la piel|ojeras|varicela|herpes|culebrilla|candidiasis|cistitis|infeccion urinaria|menopausia|sofocos|regla dolorosa|tendinitis|bursitis|fascitis|espolon|juanetes|calambres|neuropatia|fibromialgia|osteoporosis|parkinson|autismo|tdah|estres|nervios|paralisis|trombosis|mala circulacion|arritmias?|hipotiroidismo|trigliceridos|(?:el|su|tu) azucar|(?:la|su|tu) (?:presion|tension)(?! (?:de|del|en|sobre|contra))|piedras (?:del|en el|en los) rinon\\w{0,2}|vista cansada|glaucoma|sordera|mareos|vertigo|llagas|quemaduras|heridas|callos|sabanones|lombrices|parasitos|empacho|flacidez|papada|retencion de liquidos|migrana|acne|granos|espinillas|eccemas?|eczemas?|psoriasis|dermatitis|rosacea|sarpullidos?|artritis|artrosis|reuma\\w{0,5}|gota|cancer|tumor\\w{0,2}|diabetes|azucar en (?:la )?sangre|glucosa|tension arterial|presion (?:arterial|alta)|hipertension|colesterol|migranas?|jaquecas?|cefaleas?|insomnio|ansiedad|depresion|inflamaci\\w{2,5}|infeccion\\w{0,2}|arrugas|cicatri\\w{2,4}|estrias|celulitis|caida del (?:cabello|pelo)|calvicie|alopecia|caspa|asma|alergias?|resfriados?|gripe|covid\\w{0,3}|coronavirus|virus|hongos?|pie de atleta|hemorroides|varices|ronquidos?|apnea|ciatica|escoliosis|tinnitus|acufenos|estrenimiento|ulceras?|calculos renales|higado graso|demencia|alzheimer|epilepsia|obesidad|impotencia|disfuncion erectil|infertilidad|colicos|caries|verrugas|enfermedad\\w{0,2}|dolencias?|dolor\\w{0,2}|molestias (?:musculares|articulares)|hinchazon|toxinas|miopia|cataratas|fiebre)";
const HEALS =
  "(?:sac(?:a|an|ar)|arranc(?:a|an)|corrig(?:e|en)|corregi\\w{1,3}|control(?:a|an|ar)|regul(?:a|an|ar)|equilibr(?:a|an)|normaliz(?:a|an|ar)|regener(?:a|an|ar)|detien\\w{1,2}|fren(?:a|an|ar)|par(?:a|an) (?:el|la)|baj(?:a|an|ar|ara)|levant(?:a|an) (?:el|la)|desaparec\\w{1,6}|desvanec\\w{1,6}|hace desaparecer|deja sin|olvid\\w{1,4} de(?:l| la| los| las)?|despid\\w{1,4} de(?:l| la| los| las)?|termin\\w{1,3} con|san(?:o|aron)|cur(?:o|aron)|quit(?:o|aron)|protege|anti|repar(?:a|an|ar)|restaur(?:a|an)|libr(?:a|e|ate) de(?:l| la| los| las)?|mata|va (?:genial|bien|de maravilla|perfecto) (?:para|contra|con)|funciona (?:para|contra|con)|santo remedio (?:para|contra)|mano de santo (?:para|contra)|indicad[oa] (?:para|contra)|perfect[oa] (?:para|contra)|ideal (?:para|contra)|excelente (?:para|contra)|recomendad[oa] (?:para|contra)|especial (?:para|contra)|cur(?:a|an|ar|ara|aran|e|ando)|sana[nr]?|trata[nr]?|alivi(?:a|an|ar|ara|aran|ando)|elimin(?:a|an|ar|ara|ando)|previen\\w{1,2}|preven(?:ir|ira)|combat\\w{1,4}|reduc(?:e|en|ir|ira|iendo)|quita[nr]?|quitara|calma[nr]?|calmara|mejora[nr]?|baja[nr]?|borra[nr]?|desinflama[nr]?|acaba[nr]? con|luchar? contra|protegen? (?:contra|de)|sirven? (?:para|contra)|ayudan? (?:con|contra|a|en)|buen[oa]s? (?:para|contra)|eficaz (?:contra|para)|efectiv[oa] (?:contra|para)|remedio (?:contra|para)|tratamiento (?:contra|para|de)|solucion (?:contra|para)|adios a(?:l| la| las| los)?|desaparec\\w{1,6}|revierten?)";
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
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "es/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        ${NUMBER_BY_NAME}
        (?:escrib\w{1,6}|mand\w{1,6}|envi\w{1,6}|llam\w{1,5}|marqu?\w{1,5}|contact\w{1,6}|timbr\w{1,4}|text[ei]\w{1,5})<20>(?:al|a mi|a este|a nuestro|por) (?:\w{1,10} )?(?:correo|e-?mail|mail|celu|cel|celular|movil|fijo|telefono|numero|interno|buzon)(?: (?:de la tienda|personal|directo|del (?:taller|almacen|jefe|dueno)))?[\s]?[:,=]
        (?:mi|nuestro) (?:celu|cel|fijo|correo|mail|numero|telefono|movil)(?: (?!de (?:rastreo|seguimiento|guia))\w{1,12}){0,2} (?:es|termina en|acaba en|empieza por|sigue siendo)
        (?:correo|mail|e-?mail)${FAR}(?:arroba|gmail|ge mail|g mail|jimeil|hotmail|outlook|yahoo)
        (?:codigo|cuadr\w{1,4}|recuadro|qr|bidi)${FAR}(?:abre|lleva|sale|conecta|manda|dirige|entra)<30>(?:contacto|perfil|cuenta|grupo|canal|linea|${MESSENGERS}|${PUBLIC_SOCIAL})
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
        (?:cual|me|nos)<12>(?:su|tu) (?:whats|wsp|wpp|insta|celu|cel)
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
        (?:mand\w{1,5}|escrib\w{1,5}|por|al|en|mi|un|pas\w{1,4}|tu|su) (?:(?:un|tu|su|el|por|al) )?(?:wats|guats|uats|whats|wasa|guasa|watsap)
        (?:${MESSENGERS})
        (?:por|en|al|via|desde|a) (?:nuestr[oa] |mi |el |la |las )?(?:insta|instagram|ig|facebook|face|fb|twitter|tik ?tok live|redes(?: sociales)?|grupo vip|canal de (?:difusion|ofertas))
        (?:nuestr[oa]|mi)s? (?:grupo|canal|comunidad|perfil|cuenta|pagina|redes|insta|face|fb|ig|fanpage|usuario)(?: (?:de|en|vip|privad[oa]|sociales))?
        (?:sig[ua]\w{0,5}|siguenos|busc\w{1,6}|busque\w{0,4}|encuentr\w{1,5}|agreg\w{1,6}|anad\w{1,5}|unete|unase|etiquet\w{1,5}|escrib\w{1,6}|mand\w{1,6})<20>(?:insta|instagram|ig|facebook|face|fb|twitter|you ?tube|pinterest|threads|redes)
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
        (?:simbolos?|iconos?|icones?|dibujos?) d(?:e|el|o|os)${FAR}(?:impres|grabad|gravad|estampad)\w{1,3}
        (?:${GOODS_WITH_A_NAME})
        (?:color|azul|verde|morado|lila|estilo|tipo|edicion|modelo|diseno|emoji|emojis|tema|poster|cuadro|juego|peluche|soporte|tripode|aro de luz|microfono|altavoz|parlante|tablet|movil compatible|telefono compatible|videollamadas|pantalla|manos libres)
        (?:comparti\w{1,4}|public\w{1,4}|mencion\w{1,4}|vio|vist\w{1,2}|encontr\w{1,2}) (?:\w{1,8} ){0,3}(?:en|por) (?:su|tu) (?:instagram|facebook)
        (?:estaf\w{1,5}|fraude|phishing|nunca|jamas|no) (?:\w{1,10} ){0,4}(?:pedi|pid|escrib|contact|solicit|enviar|mand)\w{0,7}
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
        (?:solo|solamente|unicamente) (?:l[oa]s? )?(?:tenemos|vendemos|hay|esta|queda\w?|sale\w?) en (?:la|nuestra) (?:web|pagina|tienda online)(?! (?:de|del|oficial) )
        (?:nuestr[oa]|mi) (?:\w{1,10} )?(?:web|sitio|sitiecito|pagin\w{1,4}|portal|e-?shop|tienda (?:online|en linea|virtual|fisica|propia|oficial|de siempre|de la calle \w{1,12})|show ?room|catalogo (?:web|online|en linea|completo)|blog|app)(?! (?:de|en) (?:amazon|shopee|lazada|tik ?tok|esta))
        (?:pas[ae]\w{0,3}|veng?[ae]\w{0,3}|visit\w{1,4}|acerqu\w{1,4}|acerc\w{1,4}|recoj\w{1,2}|comprar?\w{0,3}|compre\w{0,2}) (?:\w{1,8} ){0,2}(?:en |a |al |por )?(?:nuestr[oa]|la|el|mi) (?:\w{1,8} )?(?:local|taller|tienda fisica|almacen|fabrica|sucursal|bodega|mostrador|puesto|negocio)
        (?:directo|directa|directamente) (?:con|a|de|desde|en) (?:nosotros|fabrica|la fabrica|el taller|el almacen|bodega|mi|la tienda fisica)
        (?:fuera|por fuera|afuera) de (?:amazon|shopee|tik ?tok|lazada|la app|la plataforma|aqui)${FAR}(?:vend|compr|precio|barat|pedid|tenemos|hay|sale|dej)\w{0,6}
        (?:se puede|puede\w?|podra\w?) (?:pedir|comprar|encargar|conseguir)\w{0,3} (?:ahi mismo|alli mismo|en la web|por la web|por internet|en linea)
        (?:en|desde|por) (?:nuestra web|nuestro sitio(?: web)?|nuestra tienda (?:online|en linea|virtual|fisica))
        (?:compr|pid|ped|pued|visit|entr|ingres|mir|ve[ar]|consult|encontr|encuentr|encargu?|adquir|disponib|barat|econom|descuent|rebaj|precio|vend|tenemos|hay|busc|registr|pas|acced|dirij|vaya|ven)\w{0,9}<40>(?:en|por|desde|a|de|via|directo en)? ?${OWN_SITE}
        ${OWN_SITE}<8>(?:es|tiene|ofrece|donde|para|en|:|hay|encontrara\w?|puede\w?|tenemos|oficial|y|sale|cuesta|esta|compr\w{1,5})
        (?:compr|pid|ped|pag|encarg)\w{1,6}<10>(?:directamente|directo|directa) (?:a|con|de|por) (?:nosotros|nuestra|mi|el fabricante|la tienda)
        (?:compr|pid|ped|pag|encarg)\w{0,6}(?:nos|noslo|noslos)<6>(?:directamente|directo)
        (?:busqu?e\w{0,3}|busca\w{0,3}|googlee?|googlea)<10>(?:nuestra (?:tienda|marca|empresa)|nuestro nombre|el nombre de (?:la|nuestra) tienda)`,
      unless: phrases`
        (?:web|pagina|sitio|portal|app)(?: web)? (?:de|del|de la) (?:amazon|shopee|lazada|tik ?tok|transportista|correos|fabricante|mensajeria|paqueteria|pedido|producto|seguimiento)
        ${NOT} (?:ten|dispon|vend|hay|contamos)\w{0,6}<20>(?:pagina|web|sitio|tienda)
        (?:(?:web|pagina|sitio)(?: web)? (?:del|de la|de los) (?:fabricante|transportista|empresa de (?:transporte|mensajeria)|mensajeria|marca|correos))`,
      rewrite: "puede pedirlo aquí, en nuestra tienda de esta plataforma",
    },
    {
      id: "es/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        m[e3]rcad[o0] ?(?:l[1!]br[e3]|libr3)
        (?:en|por|de|desde|a|via|nuestr[oa]|mi|tambien|cuenta|tienda|perfil|anuncio|publicacion) (?:\w{1,10} ){0,2}${ELSEWHERE}
        (?:compr|pid|ped|pued|visit|mir|ve[ar]|consult|encontr|encuentr|adquir|disponib|barat|econom|vend|tenemos|tambien|busc|busqu|precio|tienda|pagina|publica|anuncio|perfil|estamos|cuenta)\w{0,9}<30>(?:en|por|desde|de|a|via) (?:nuestra |mi |el |la |nuestro )?(?:tienda de |tienda en |cuenta de )?${ELSEWHERE}
        (?:nuestr[oa]|mi) (?:\w{1,12} )?${ELSEWHERE}`,
      unless: phrases`
        (?:compro|compraste|adquirio|pidio|comprado|compr[oó]|su compra|tu compra|vio|viste|visto)<12>(?:en|por) (?:\w{1,6} )?${ELSEWHERE}
        (?:funda|estilo|tipo|logo|modelo)
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
        b[ ._-]i[ ._-]z[ ._-]u[ ._-]m|p[ ._-]a[ ._-]y[ ._-]p[ ._-]a[ ._-]l|y[ ._-]a[ ._-]p[ ._-]e
        (?:en|con|al|mediante) (?:dinero )?(?:en )?(?:efectivo|metalico|contante)
        (?:pag\w{1,6}|abon\w{1,5}|cobr\w{1,5}|liquid\w{1,4}|transf\w{1,6})(?: \w{1,10}){0,3} (?:a mi|a nosotros|directamente|directo|por fuera|aparte|en privado)
        (?:app|aplicacion|plataforma|amazon|shopee|tik ?tok|lazada|marketplace)<20>(?:se queda|queda|cobra|retiene|quita|lleva|come)<25>(?:\d|por ciento|%|comisi|parte|tajada|pellizco|mucho|todo|un \w{3,8})\w{0,4}
        (?:con|por|en|via|al|un|una|el|mi|nuestr[oa]|mediante|usando|acept\w{1,4}|hac\w{1,4}|hag\w{1,4}|haz\w{0,3}|manda\w{0,3}|envi\w{1,4}|le|me|nos) (?:\w{1,10} ){0,2}${WALLET}
        (?:transfer|transfier|transfir|deposit|gir[ae]|consign|ingres|envi|mand|abon|pag|complet|adelant|liquid|cobr|anticip|arregl|cancel)\w{0,8}${FAR}(?:transferencia|deposito|efectivo|metalico|en (?:la |su |propia )?mano|al contado|en persona|al repartidor|al mensajero|(?:nuestra|mi|esta|una|la siguiente) cuenta|clabe|cbu|iban|alias|tarjeta \d|bancolombia|bbva|santander|caixabank|banorte|interbank|bcp|cajero|ventanilla|link de pago|enlace de pago|cheque|giro|vale postal|contra factura|cripto)
        (?:transferencia|deposito|giro|consignacion|ingreso)(?: \w{1,10}){0,2} (?:a|en|por|de) (?:nuestr[oa]|mi|la cuenta|la tarjeta|una cuenta|\d)
        (?:nos|me|le|les) (?:hac\w{1,3}|hag\w{1,3}|haria\w?|pas\w{1,3}|gir\w{1,3}|deposit\w{1,3}|transf\w{1,6}|mand\w{1,3}|cobr\w{1,4}) (?:\w{1,8} ){0,3}(?:transferencia|deposito|giro|en mano|en efectivo|por bre|el dinero|la plata|la diferencia|el importe|el monto|la sena|el anticipo)
        (?:sin (?:la )?factura|(?:pag\w{1,5}|cobr\w{1,5}|todo) en negro|bajo (?:cuerda|mano)|por debajo de la mesa|sin que (?:se entere|lo vea|aparezca)|sin comisi\w{2,5}|link de pago|enlace de pago|boton de pago|pago (?:externo|directo|aparte|por fuera|en mano)|pasar por ningun sitio)
        (?:la plataforma|amazon|shopee|tik ?tok|la app|lazada)<12>(?:se queda|nos (?:cobra|quita|retiene)|cobra|quita|retiene)${FAR}(?:pag|transf|dep|gir|mand|directo|fuera|aparte)\w{0,7}
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
        (?:opcion|forma|medio|metodo|modo)\w{0,2}<25>(?:da|dan|ofrece|tiene|muestra|acepta|aparece\w{0,1}|sale\w{0,1})<15>(?:shopee|amazon|lazada|tik ?tok|la app|la plataforma|el checkout|mercado)
        (?:amazon|shopee|lazada|tik ?tok(?: shop)?|la app|la plataforma)<6>(?:acepta|ofrece|da|permite|genera|muestra)(?= )
        (?:no|nunca|jamas|ni) (?:\w{1,10} ){0,4}(?:efectivo|directamente|fuera|por fuera)
        (?:cajero|descuento en efectivo|efectivo contra)
        (?:tarjetero|funda|billetera|cartera|monedero|estilo|tipo|lector|datafono|terminal|compatible|poster|taza|camiseta)
        (?:reembols|devoluci|abon|reintegr)\w{1,7}<30>(?:emiti|complet|proces|realiz|aprob|aparec|refleja|llega|sale|figura|consta|vuelv|regres|esta|a la tarjeta|al metodo|al medio)\w{0,5}
        (?:su|tu) (?:banco|entidad)<20>(?:tard|puede|demor|reflej|confirm)\w{0,5}
        (?:contra ?entrega|contrareembolso)
        (?:estaf|fraude|phishing|desconfi)\w{0,4}
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
        (?:cancelacion|anulacion|baja del pedido)${FAR}(?:saliera|salga|venga|viniera|parta|partiera|inicie|iniciara|pida|pidiera|solicit\w{1,4}|haga|hiciera|usted|su (?:parte|lado|cuenta)|tu (?:parte|lado|cuenta))
        (?:ayud\w{1,5}|agradec\w{1,6}|conven\w{1,5}|prefer\w{1,5}|favor\w{0,2}|viene mejor|facil\w{0,4})${FAR}(?:cancel|anul)(?:e|a|ara|ase|es|ar|aras|acion|arlo|arla)
        (?:cancel(?:e|a|en|es|ar|ad|ando)|anul(?:e|a|en|es|ar|ad|ando)|dej(?:e|a|es|ar|en) sin efecto|tumb(?:e|a|es|ar)|(?:de|da|dar|des|dele|dale) de baja|desist(?:a|e|ir|as)|retir(?:e|a|es|ar)|quit(?:e|a|es|ar)|elimin(?:e|a|es|ar)|borr(?:e|a|es|ar)|revi?ert(?:a|e|ir|as)|rechac(?:e|es|en)|rechazar?|echar? para atras|renunci(?:e|a|ar))(?:l[oa]s?|nos|me)? (?:usted |tu |ya |mejor |ahora |por favor |porfa |ahi |a |de |del ){0,3}(?:el|la|lo|su|tu|ese|esa|este|esta|todo|todo el)? ?(?:\w{1,10} )?(?:pedidos?|compra|orden|reserva|transaccion|encargo|solicitud de compra|articulo|paquete)
        (?:desde|en|por) (?:su|tu|la) (?:cuenta|app|aplicacion|lado|perfil|celular|parte|telefono)<30>(?:cancel|anul|dejar? sin efecto|dar? de baja|desist|retir|elimin|quit|tumb)\w{0,6}
        (?:cancel|anul|tumb|desist|retir|dej\w{1,3} sin efecto)\w{0,6}${FAR}(?:penaliz|sancion|multa|en nuestra contra|nos (?:baj|afect|perjudi|castig|cae|cuent)|indicador|metric|estadistic|reputacion|no cuente|volver a (?:pedir|comprar)|vuelv|le (?:mand|hac|dej|respet|guard|vend)|te (?:mand|hac|dej|respet|guard|vend)|se lo (?:mand|envi|dej))\w{0,6}
        (?:rogamos|ruego|pedimos|pido|solicitamos|favor de|por favor|agradecer\w{1,5}|suplic\w{1,4}|conviene|convendria|seria mejor|lo mejor|mas facil|mas sencillo|mejor)${FAR}(?:oprim|puls|presion|toqu|toc|clic|selecc|dar? a|darle a|entr)\w{0,8}<20>(?:cancel|anul)\w{0,6}
        (?:que|si) (?:la |el |lo )?(?:cancel|anul)(?:ara|aras|ase|aran|e) (?:usted|tu|desde|el|la|su)
        (?:usted|tu|vos) (?:mism[oa] )?(?:lo |la |nos )?(?:cancel|anul)\w{1,4}
        (?:mejor|primero|entonces|ahora) (?:lo |la |me lo |nos lo )?(?:cancel|anul|tumb)(?:a|e|as|es|amos|emos|ar|alo|elo|ela)
        (?:por favor|porfa(?:vor)?|favor de|podria[ns]?|seria\w? (?:tan )?amables?|puede que|podeis|le pedimos|te pedimos|le pido|te pido|les pedimos|le rogamos|te rogamos|le agradec\w{2,8}|te agradec\w{2,8}|agradeceriamos|necesitamos|necesito|queremos|le solicitamos|le sugerimos|te sugerimos|le recomendamos|te recomendamos|le recomiendo|te recomiendo|seria mejor|es mejor|lo mejor es|mejor|debe|debes|tiene que|tienes que|tendria[s]? que|hay que|ayudenos|ayudanos|le importaria|te importaria|le importa|te importa|quisieramos|(?:nos|me) (?:puede|puedes|podria[s]?)|conviene|invitamos a)<30>(?:cancel(?:e|a|en|ad|ar|es|ara|aras|ase|ando)(?:l[oa]s?|nos|me)?|anul(?:e|a|en|ad|ar|es|ara|aras|ase|ando)(?:l[oa]s?|nos)?|(?:solicit|pid|ped|tramit|hac|hag|inici|realiz|gestion|envi)\w{0,4}<12>(?:cancelacion|anulacion)|desist(?:a|ir|e) d)
        (?:puede|puedes|pueden|podeis|podes)(?: usted)?<10>(?:cancel(?:ar|arlo|arla|arnos)|anul(?:ar|arlo|arla)|solicitar la (?:cancelacion|anulacion))[^?!.\n]{0,40}\?
        (?:cancel(?:e|elo|ela|alo|ala|ad|en|enlo)|anul(?:e|elo|ela|alo|ala|ad)) (?:usted |tu |ya )?(?:el|su|tu|este|la|esta) (?:pedido|compra|orden)
        (?:cancel(?:e|elo|ela|a|alo|ala|ad|ar|en|enlo|arlo|arla)|anul(?:e|elo|a|alo|ar|arlo))(?: (?:el|su|tu|este|la|esta) (?:pedido|compra|orden))?<6>(?:y|e|luego|despues|para)<8>(?:vuelv|volv|haz|hag|compr|realiz|pid|ped|hac|orden|coloc|repit|repet|rehac)\w{0,6}
        si (?:usted |nos |lo |la |tu )?(?:cancela|cancelas|anula|anulas|cancelan)<40>(?:le|te|les|podemos|podremos|damos|daremos|enviaremos|haremos|ofrece\w{1,4})
        (?:cancel|anul)(?:e|a|en)l[oa] (?:tu|usted|ya|desde|en|por)
        (?:solicite|solicita|pida|pide|tramite|tramita|inicie|inicia|envie|envia|haga|haz) (?:usted |ya )?(?:la|una|su|tu) (?:\w{1,10} )?(?:cancelacion|anulacion)
        (?:cancel|anul)\w{1,6}<20>(?:desde su lado|de su lado|desde tu lado|de tu lado|por su parte|por tu parte|de su parte|usted mism[oa]|tu mism[oa])`,
      unless: phrases`
        (?:dispon\w{1,4}|tien\w{1,3}|cuenta\w? con|plazo|derecho)<30>(?:para|de|a) (?:desistir|cancelar|retractarse)
        (?:si|se) (?:\w{1,8} )?prefer\w{1,4}
        (?:${PLATFORM}|el transportista|el proveedor|nosotros|se) (?:\w{1,10} ){0,2}(?:cancela|cancelo|cancelara|anula|anulo|rechaza|rechazo|ha cancelado)
        (?:podemos|puedo|vamos a|voy a|intent\w{1,5}|pudimos|pude|podriamos|logramos) (?:\w{1,10} ){0,2}(?:cancelar|anular)\w{0,2}
        (?:hemos|he|ha|fue|ya|esta|queda) (?:\w{1,6} )?(?:cancelad|anulad)[oa]
        (?:si|cuando|en caso) (?:\w{1,8} ){0,2}(?:quier|dese|prefier|necesit|decid)\w{1,4}
        (?:cancel|anul)\w{1,4}<20>(?:automaticamente|por si sol[oa]|su (?:suscripcion|cita))
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
        (?:dig|di|habl|cuent|explic|pon)\w{0,6}<20>(?:app|aplicacion|sistema|plataforma|amazon|shopee|tik ?tok)<25>(?:equivoc|error|arrepent|ya no|cambi|no l[oa])\w{0,5}
        (?:elij|elig|elegir|selecc|escoj|escog|marqu|marc|pon|pong|indiqu|indic|us[ae]|di|dig|diciendo|alegu?|coloqu|coloc|justifi|motivo|razon|causa|opcion)\w{0,8}${FAR}(?:ya no (?:l[oa]s? )?(?:quier|necesit|dese)\w{1,4}|no (?:l[oa]s? )(?:quier|necesit)\w{1,4}|cambi\w{1,4} de (?:opinion|idea|parecer)|(?:me |se )?arrepent\w{1,3}|por (?:error|equivocacion|accidente)|(?:me|se|te) equivo\w{2,5}|encontr\w{1,5} (?:\w{1,6} ){0,2}(?:mejor precio|mas barato|en otr)|direccion (?:incorrecta|equivocada|erronea|mal)|mas barato|mejor precio|duplicad[oa]|sin querer|motivos? personal\w{0,2}|decision (?:suya|propia|del comprador)|compra impulsiva|no me (?:sirve|gusta|convence))
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
        (?:5|cinco|maxim[ao]|todas las)[\s-]{0,2}(?:estrell\w{1,5}|★|⭐|puntos|stars)
        [★⭐]{4,5}
        (?:estrell\w{1,5})${FAR}(?:las cinco|5|cinco|todas|completas|maxim[ao]|ponnos|denos|danos)
        (?:nos|me) (?:das|da|dan|dejas|deja|pones|pone|regalas|regala) (?:las |unas |tus |sus )?(?:cinco|5|estrell\w{1,5})
        (?:dej|pon|escrib|reg[ai]l|d[aei]|compart|sub|public|publiqu|hag|haz|cuent|anim)\w{0,8}<30>(?:buen[ao]?s?|bonit[ao]s?|lind[ao]s?|positiv[oa]s?|excelente|favorable|alt[oa]s?|maxim[oa]|hermos[oa]|10) (?:\w{1,10} )?${REVIEW}
        (?:${REVIEW}) (?:bien )?(?:alt[ao]s?|positiv[oa]s?|favorables?|buen[ao]s?|bonit[ao]s?|de (?:5|cinco|diez|10))
        (?:si (?:le|te|les) (?:gust|encant|qued|parec)\w{1,4}|si (?:esta|estas|quedo|quedaste) (?:content|feliz|satisfech|conform)\w{1,3})${FAR}(?:resen|estrell|valor|opini|coment|calific|puntu|recomi|cuent)\w{0,8}
        (?:dej[ae]\w{0,6}|escrib\w{1,7}|publi\w{2,6}|d[aei](?:nos|me|rnos|rme|r|jenos)?|den|denos|danos|demos|darnos|darme|pon[eg]?\w{0,5}|agradec\w{1,8}|regal\w{1,6}|apoy\w{1,6}|ayud\w{1,6}|esper\w{2,6}|necesit\w{2,6}|encantaria|gustaria|hac\w{1,5}|hag\w{1,4}|haz|haznos|merec\w{2,5}|compart\w{1,5}|otorg\w{1,5}|recib\w{1,4}|consider\w{1,5}|con) (?:\w{1,10} ){0,5}(?:${REVIEW} (?:\w{1,8} ){0,2}${GOOD}|${GOOD} (?:\w{1,10} )?${REVIEW}|(?:5|cinco) estrell\w{1,5})
        (?:califi\w{1,9}|valor(?:e|a|ar|en|ad)\w{0,4}|puntu\w{1,6}|evalu\w{1,6})<20>(?:con )?(?:5|cinco|la maxima|el maximo|positivamente|muy alto|10 puntos)
        (?:califi\w{2,6}|valor\w{1,2}|puntue|puntua|evalue|evalua)nos (?:muy )?(?:bien|alto|de forma positiva)
        (?:5|cinco) estrellas<6>(?:por favor|porfa|nos ayuda\w{0,4}|si|seria|serian|significa)
        si (?:\w{1,10} ){0,4}(?:satisfech[oa]s?|content[oa]s?|gust\w{1,3}|encant\w{1,3}|feliz|felices|conforme)<40>(?:dej[ae]\w{0,6}|escrib\w{1,7}|califi\w{1,8}|valor\w{1,6}|compart\w{1,6}|pong\w{1,3}|pon|denos|danos|de|publi\w{2,6})<15>(?:${REVIEW}|nos)
        (?:por favor )?(?:no|evite|evita|sin) (?:nos )?(?:dej[ae]\w{0,5}|dejar\w{0,3}|escrib\w{1,5}|pong\w{1,3}|poner\w{0,3}|publi\w{2,5}|de|des|dar\w{0,3}|haga)<12>(?:(?:mal|mala|malas|negativ[oa]|baj[oa]|1|una) ${REVIEW}|${REVIEW} (?:muy )?(?:mal[ao]|negativ[oa]s?|baj[ao]s?|de 1))
        (?:${REVIEW}) (?:positiv[ao]s?|de (?:5|cinco) estrellas)<15>(?:nos ayud\w{1,6}|seria|significa\w{0,3}|es muy importante|por favor)`,
      unless: phrases`
        (?:tiene|tienen|media de|promedio de|recibio|recibido)<12>(?:4|5|cuatro|cinco)[,.]?\d? estrellas<20>(?:de media|en|promedio)
        (?:hotel|destornillador|tornillo|llave|forma|colgante|lampara|adorno|proyector|pegatina) (?:\w{1,8} ){0,3}estrell\w{1,5}
        estrellas? (?:de mar|fugaz|de navidad|del arbol|luminos|decorativ|proyect)\w{0,5}
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
        (?:volver?|vuelv|volvier|ech|d[aeé]|revis|repas|mir|pens)\w{0,4}<8>(?:a |un |otra |una )?(?:mirar|vistazo|revisar|pensar|vuelta|valorar|ojo|oportunidad)?<12>(?:a )?(?:su|tu|la|esa) (?:puntuacion|valoracion|resena|calificacion|opinion|critica|estrellas)
        ${REVIEW}${FAR}(?:cambi|modifi|edit|elimin|borr|quit|retir|actualiz|correg|corrij|reconsider|sub(?:a|e|ir|irl[ao]|irn)|ajust|rectifi|suprim|reevalu|repens|revis(?:e|ar) su|baj(?:e|ar)l[ao]|mejorar|mejore)\w{0,6}
        (?:cambi|modifi|edit|elimin|borr|quit|retir|actualiz|correg|corrij|reconsider|rectifi|suprim|repens|repiens|oculta|dar? de baja|dej\w{1,2} sin)\w{0,8}<30>(?:${REVIEW}|lo que (?:escribi|puso|publi|pus|dij)\w{1,5}|lo (?:publicado|escrito|que conto)|su publicacion|esas? palabras)
        (?:pas|sub|dej|llev|cambi|convert|convier)\w{0,6}<30>(?:a|en) (?:las? )?(?:5|cinco|4|cuatro)(?: estrell\w{1,5})?
        (?:esa|esas|estas|sus|tus|las|una|un) (?:1|2|3|una|dos|tres) estrell\w{1,5}${FAR}(?:cambi|edit|sub|mejor|borr|quit|modif|revis|pens|replant|injust|no (?:nos )?(?:las? )?merec)\w{0,6}
        (?:cambi|modifi|edit|elimin|borr|quit|retir|actualiz|correg|corrij|reconsider|mejor|sub[ia]|ajust|rectifi|suprim|reevalu)\w{0,8}<15>(?:su|tu|la|el|esa|ese|esta|este|vuestra|dicha|una)<12>(?:\w{1,10} )?(?:resenas?|valoraci\w{2,5}|opinion|calificaci\w{2,5}|comentarios?|puntuaci\w{2,5}|evaluaci\w{2,5}|estrellas?|feedback|review|critica|voto|nota)
        (?:resena|valoracion|opinion|calificacion|comentario|puntuacion|evaluacion|review)<25>(?:se |sea |ser |fuera )?(?:cambiad[ao]|eliminad[ao]|borrad[ao]|modificad[ao]|retirad[ao]|elimin[ae]|elimina|actualizad[ao])<6>(?:a|si|una vez|cuando|por favor|por su)
        (?:1|una|2|dos|3|tres) estrellas?<12>(?:a|por) (?:5|cinco|4|cuatro)`,
      unless: phrases`
        (?:el|su|tu) comentario (?:del pedido|en el pedido|de entrega|al repartidor)
        nota (?:de entrega|de regalo|del pedido|para|de credito)
        (?:cambi|actualiz|modifi|edit)\w{0,5} (?:la |su |el |tu )?(?:direccion|talla|color|telefono|nombre|pedido|nota de)
        gracias por (?:su|tu|la|haber|actualizar|cambiar)
        (?:(?<!si )no|nunca|jamas)(?: \w{1,10}){0,4} (?:cambi|modifi|elimin|borr|retir|pedi|pid)\w{0,8}
        (?:puede|puedes) (?:siempre )?(?:editar|cambiar|modificar) su (?:propia )?(?:resena|opinion|valoracion) (?:en|desde)
        comentarios? (?:del pedido|de la entrega|del envio|de entrega)
        (?:ha sido|fue) (?:eliminad|modificad|actualizad|cambiad|corregid)[oa]`,
      rewrite: "gracias por contarnos su experiencia; queremos solucionarlo",
    },
    {
      id: "es/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        si (?:\w{1,10} ){0,3}(?:la |lo )?(?:quit|borr|elimin|retir)(?:as?|an|e|es|ara|arla|arlo|ase)(?! (?:el|los|las|de))${FAR}(?:regal|obsequi|reembols|gratis|cupon|descuento|mandamos|enviamos|devolv)\w{0,6}
        (?:sub|public|publiqu|post|compart|etiquet|cuent|graba|muestr|ensen)\w{0,6}${FAR}(?:gust|encant|content|feliz|redes|historia|video|unboxing)\w{0,4}${FAR}(?:gratis|regal\w{1,3}|de regalo|obsequi\w{1,2}|por nuestra cuenta|invitamos|cupon|descuento|sorteo)
        ${GIFT}${FAR}(?:${REVIEW}|valorar\w{0,3}|calificar\w{0,3}|resenar\w{0,3}|califiqu\w{1,3}|que opines|testimonio)
        (?:${REVIEW}|valor(?:a|e|as|es|ar|arn\w{1,2})|calific\w{1,4}|califiqu\w{1,3}|resen\w{1,4})${FAR}(?:${GIFT}|le (?:mando|envio|devuelvo|devolvemos|abono|regalo|regreso)|te (?:mando|envio|devuelvo|devolvemos|abono|regalo|regreso|guardo)|participas?|entras?|gana[ns]?|llevas?)
        ${GIFT}<35>(?:por|a cambio de|si|cuando|al|tras|despues de|una vez|para quienes?|a quienes?)<25>(?:${REVIEW}|valorar\w{0,3}|calificar\w{0,3}|resenar\w{0,3}|valora\w{0,3}|califica\w{0,3})
        (?:dej|escrib|publi|compart|sub|califi|valor|puntu|haz|hag|resen|env|mand)\w{0,9}<25>(?:${REVIEW}|nos|producto|foto)<25>(?:y|para|,|e)<15>(?:recib|obten|obtien|consig|llev|gan|le|te|particip|disfrut)\w{0,8}<30>${GIFT}
        (?:si|cuando|una vez que|al|despues de|tras|en cuanto)<15>(?:dej|escrib|publi|califi|valor|cambi|elimin|borr|modifi|sub|pon|quit|retir|actualic|actualiz|hac|hag)\w{0,9}<30>${REVIEW}<30>(?:le|te|les|os|podemos|recibira\w{0,1}|haremos|daremos|enviaremos) ?<6>(?:envi|devolv|devuelv|reembols|regal|d[aeo]|ofre|ha[cr]|abon|transf|pag|mand|compens|un|una)\w{0,8}
        a cambio de (?:\w{1,8} ){0,3}${REVIEW}`,
      unless: phrases`
        100 ?%
        (?:forma|agujeros?|orificios?|cabeza) (?:\w{1,6} )?(?:de )?estrella
        (?:nota|comentario) (?:de (?:regalo|entrega)|del pedido|para (?:el|la)|en el pedido)
        (?:responder|respondemos|leer|leimos) (?:\w{1,6} ){0,2}${REVIEW}
        (?:regalo|detalle|reembolso|vale|saldo|dinero) (?:\w{1,8} ){0,4}(?:nota|tarjeta) (?:de|con|para)
        (?:(?<!si )no|nunca)(?: \w{1,10}){0,2} (?:ofrec|dam|regal|pag|podemos|entreg|permit)\w{0,6}
        gracias por (?:su|tu|la|dejar|haber)`,
      rewrite: "",
    },
    {
      id: "es/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:no|nunca|fuera|mejor que)(?: \w{1,10}){0,2} (?:en|de) (?:las|los|la|el|su|una) (?:opinion\w{0,2}|resenas?|valoraci\w{2,5}|comentarios|calificaci\w{2,5}|estrellas)
        (?:queja|problema|pega|disgusto|molestia|inconveniente)\w{0,1}<30>(?:a mi|a nosotros|conmigo|aqui|por aqui)<20>(?:no|antes|en (?:vez|lugar))
        (?:antes|en lugar|en vez) de (?:\w{1,10} ){0,4}(?:resen|valor|opini|coment|calific|puntu|estrell|queja|quejar|reclam|public|criticar|mal[ao])\w{0,8}
        (?:no|evit\w{1,3}|mejor que|sin) (?:l[oa]s? |nos |que ){0,2}(?:cuent|public|publiqu|dig|comparta|comente|escrib|pong|expong|air[eé]|deje)\w{0,5}<20>(?:en publico|publicamente|a otros|a los demas|en la pagina|en la resena|en los comentarios|en la tienda|en la ficha|ahi)
        (?:quede|que quede|dejemoslo|queda|mantengamos\w{0,2}|arreglemos\w{0,2}|resolvamos\w{0,2})<12>(?:entre (?:nosotros|usted y|tu y|los dos)|en privado|en confianza)
        (?:si|cuando) (?:algo |hay algo |hubo algo |tiene |tienes |le |te |no )(?:\w{1,10} ){0,5}(?:dig|cuent|habl|escrib|avis|coment)\w{1,8}(?:nos|me)?<30>(?:a (?:mi|nosotros)|aqui|primero|antes)<30>(?:no (?:en|a|lo)|antes|resen|estrell|public|en lugar|y no)\w{0,6}
        (?:si no)${FAR}(?:escrib|habl|dig|dinos|llam|contact)\w{0,7}<15>(?:antes|primero|directo|por aqui)
        (?:contact|escrib|habl|dig|avis|comuni|inform|dinos|diganos|consult|mensaje)\w{0,9}<30>(?:antes de|en lugar de|en vez de|y no)<20>(?:${REVIEW}|valorar\w{0,3}|calificar\w{0,3}|puntuar\w{0,3})
        (?:antes de|en lugar de|en vez de)<25>(?:${REVIEW}|valorar\w{0,3}|calificar\w{0,3}|puntuar\w{0,3})<30>(?:contact|escrib|habl|dig|avis|comuni|dinos|diganos|consult|permit|dejenos|dejanos)\w{0,9}
        (?:si|cuando)<30>(?:no (?:esta|estas|le|te|queda|quedo)|insatisf\w{1,6}|descontent[oa]|algun (?:problema|inconveniente)|algo)<40>(?:no (?:deje|dejes|ponga|pongas|escriba|publique)|en lugar|en vez|antes de)<20>${REVIEW}`,
      unless: phrases`
        antes de (?:\w{1,8} ){0,2}(?:enviar|devolver|usar|lavar|comprar|pedir|abrir|montar)
        antes de (?:leer|ver)`,
      rewrite: "si algo no está bien, díganoslo aquí y le ayudaremos",
    },
    {
      id: "es/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:nos|me) (?:ayuda|ayudas|ayudaria[s]?|apoya|apoyas|regala|regalas|deja|dejas)<20>(?:${REVIEW}|opinando|calificando)
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
        acabamos de (?:sacar|lanzar|estrenar) (?:el|la|los|las|un|una|nuestr[oa]s?) (?!etiqueta|factura|foto)\w{3,14}
        a (?:solo )?[$€]? ?\d{1,4}(?:[.,]\d{2})?(?: ?(?:€|euros?|pesos|soles))?<12>(?:se acaba|desaparece|se va|vuela|termina|hasta (?:hoy|las|esta|manana|medianoche))\w{0,2}
        (?:live|directo|en vivo|promo|oferta|combo)<12>(?:se )?(?:acaba|termina|cierra|se va|vence|muere) (?:en|hoy|a las|esta|ya|manana)
        (?:dos|2|tres|3) (?:por|al precio de) (?:un[oa]?|1|dos|2)(?= |[,.!?]|$)
        (?:un|date un|dese un|se merece un) (?:capricho|gusto|antojo)
        (?:con|usa|use|usando|aplica|aplique|pon|ponga|mete|meta|ingresa|ingrese|teclea) (?:el |tu |su |este |nuestro )?(?:codigo ["«]?[a-z]{2,12}\d{1,4}|codigo de (?:descuento|promo\w{0,6}|regalo)|cupon|promo)
        \d{1,3} ?% (?:con|usando|de|menos|off|en|si|por|sobre)
        [a-z]{3,12}\d{2}(?= |$|[,.!)])
        (?:quiza|quizas|tal vez|a lo mejor|seguro|ya que esta\w?|de paso|por cierto|aproveche|aprovecha|animese|animate)<30>(?:le interes|te interes|le gust|te gust|le sirv|te sirv|llev|interese|agreg|sum|anad|compr|mir|ofert|descuent|rebaj|coleccion|nuev|mitad|promo|cupon)\w{0,8}
        (?:le|te|les) (?:interese|interesaria|gustaria|encantaria|encante|guste|sirva|convenga)(?: tambien| ademas)?<8>(?:nuestr[oa]s?|el|la|los|las|un|una|est[ea]s?)
        (?:descubr\w{1,4}|conozc\w{1,3}|conoce\w{0,2}|mir[ae]\w{0,3}|vea|ven|veng\w{1,2}|vis[ií]t\w{1,5}|pas[ae]\w{0,3}|dese una vuelta|date una vuelta|ech[ae]\w{0,2} (?:un )?(?:ojo|vistazo))<25>(?:coleccion|catalogo|novedad\w{0,2}|ofert\w{1,2}|promo\w{0,8}|rebaj\w{1,2}|linea|gama|temporada|lanzamiento\w{0,1}|modelos nuevos|outlet|seccion)
        (?:a mitad de|a mitad|mitad de) precio
        (?:llev[ea]\w{0,3}|sum[ae]\w{0,3}|anad[ae]\w{0,3}|agregu?[ae]\w{0,3}|met[ae]\w{0,3}|pong?a?)<20>(?:tambien|ademas|otr[oa]s? mas|dos mas|uno mas|juego|combo|de paso|a juego)
        (?:en promocion|de promocion|en descuento|rebajad[oa]s?|super ?precio|preciazo|oferton|(?:en|de|la|nuestra|super|gran|mega) ofertas?|nuestras ofertas|liquidaci\w{2,4}|remate|envio gratis (?:en|a partir|desde|si)|meses sin intereses|2 ?x ?1|3 ?x ?2|segunda unidad|nuev[oa] (?:coleccion|linea|temporada|modelo disponible)|nuestr[oa] (?:jarra|botella|crema|bolso|set|kit|cinturon|mochila|pack) a juego|acabamos de (?:recibir|lanzar)|ya (?:esta|llego) (?:la|el|nuestra) (?:nueva|nuevo))
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
        (?:esto|est[ao]s|se nos) (?:se )?vuelan?
        no (?:l[oa]s? )?(?:vamos|va|vuelve|volver\w{1,4})<14>a (?:traer|fabricar|hacer|sacar|reponer)\w{0,3} (?:jamas|nunca)
        (?:manana|el lunes|despues|luego|pasado manana)<20>(?:vuelve|sube|regresa|cuesta|vale)<20>(?:precio|mas|doble|normal|caro)
        (?:pida|pide|compre|compra|reserve|reserva|decidase|decidete)<8>(?:antes de|dentro de|en) (?:una|media|dos|1|2|menos de una) (?:hora|horas)
        (?:solo|solamente|unicamente|nada mas|tan solo|nomas|vale|valido|valida|unicamente) (?:hasta|por|durante|hoy|ahora|este|esta|en|las|los)(?: las| el| la| estas| este| esta| hoy)?<6>(?:medianoche|media noche|las \d{1,2}|las doce|manana|hoy|noche|domingo|lunes|viernes|sabado|fin|horas?|ratico|ratito|minutos?|\d{1,2} ?(?:h|horas|minutos|dias)|primer[oa]s)
        (?:luego|despues|manana|a las doce|a medianoche|ya no|nunca mas)<12>(?:se acab\w{1,3}|no (?:hay|habra|vuelve|regresa|queda)|sube\w?|cuesta|vale|adios|desaparece|para siempre|cuesta el doble)
        (?:en|dentro de|te quedan|le quedan|quedan|faltan|antes de) (?:solo |apenas )?(?:\d{1,2}|unos|un par de|pocos|pocas|unas|cinco|diez|quince|veinte|treinta|dos|tres|media) (?:minut\w{2,4}|hor\w{1,3}|ratit\w{1,2}|dias)${FAR}(?:vuel|se va|se van|se acab|se agot|desaparec|sube|no (?:hay|queda)|ya no|adios|decid|aprovech|pierd|cierr)\w{0,6}
        si no (?:te |se |lo |la |me )?(?:decid|compr|aprovech|apur|confirm|pid|reserv|apart)\w{1,5}${FAR}(?:vuel|se (?:va|lo|la|acab|agot|pierd)|otr|quedar|qued|pierd|sub)\w{0,7}
        (?:vuelan|se va volando|se van volando|esta volando|se nos (?:acaba|va|estan acabando)|se (?:lo|la|los|las) (?:lleva|llevan|quita|quitan)<8>(?:otr[oa]|alguien|de las manos))
        (?:ultim(?:o|a|os|as|isim[oa]s?)) (?:dia|llamado|aviso|hora|horas|chance|oportunidad|rebajas|minuto|llamada|piezas|unidades)
        (?:\d{1,3}|muchas|varias|otras) (?:personas|clientes|compradores|gente)<20>(?:lo tienen|la tienen|en (?:el|su) carrito|viendo|mirando|esperando|quieren)
        (?:apurate|apurese|apurale|corre|corra|corran|vuela|date prisa|dese prisa|no lo pienses|no lo piense|sin pensarlo|ya mismo|ahorita mismo)<30>(?:que|porque|antes|se|solo quedan|quedan|ultim|ofert|promo|[!])
        (?:no (?:vuelve|volvera|se repite|se repetira|habra otra|regresa)|irrepetible|ahora o nunca|hoy o nunca|cuenta (?:atras|regresiva)|se acabo para siempre)
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
        (?:con diferencia|de lejos|por mucho)[\s,]{1,2}(?:el|la|los|las) (?:mejor\w{0,2}|mas \w{3,14})
        (?:el|la) mejor (?:\w{2,14} ){1,4}que (?:se (?:fabrica|vende|hace)|existe)
        no (?:hay|existe|encontrar\w{1,2}|vera\w?) (?:\w{1,12} ){1,3}(?:mas (?!grande|pequen|alt|larg|cort|anch|tallas?|color|disponib|unidad|stock)\w{4,14}|mejor)
        (?:deja\w? (?:atras|en ridiculo|pequen\w{1,3})|supera\w?|barre|aplasta|gana|arrasa|humilla)<12>(?:a )?(?:tod[oa]s|cualquier|l[oa]s (?:otr|demas)|la competencia|l[oa]s del mercado|el resto)\w{0,3}
        (?:el|la|los|las|lo|un|una|nuestr[oa]s?|es|son|somos) (?:\w{1,12} ){0,3}(?:mejor\w{0,2}|peor|mas \w{3,14}|numero uno|primer[oa]s?|unic[oa]s?|mayor|menor)(?: \w{1,12}){0,3} (?:del|de|en|de todo|de toda|de tod[oa]s l[oa]s) (?:el |la |los |las |todo el |toda |este |tod[oa]s l[oa]s )?(?:mundo|mercado|pais|planeta|sector|industria|internet|red|web|historia|universo|galaxia|barrio|ciudad|region|continente|hemisferio|globo|espana|mexico|argentina|colombia|chile|peru|ecuador|bolivia|venezuela|europa|america|asia|latinoamerica|amazon|shopee|lazada|tik ?tok|plataforma|categoria|ramo|rubro|todos|todas)
        (?:el|la) mejor \w{3,14}(?: que (?:existe|hay|encontrara\w?|vas a|va a|ha existido|podra\w?)| sin duda| de todos)
        (?:nadie|ningun\w{0,2} (?:otr[oa]|tienda|marca|competidor|vendedor|medico|doctor|crema|producto)?)<20>(?:mejor|mas barato|vende|iguala|supera|llega|compite|tiene|da algo|ofrece|hace)<20>
        (?:ni (?:el|la|los) \w{3,12}) (?:\w{1,6} ){0,3}(?:algo )?mejor
        (?:mas barat|mas economic|mejor|mas bajo)\w{0,3} (?:imposible|no (?:hay|existe|encuentra|encuentras))
        (?:no (?:hay|existe|encontrar\w{1,2}|vas a|va a)) (?:\w{1,10} ){0,4}(?:mas (?:fuerte|potente|barat[oa]|eficaz|resistente|bonit[oa]|completo)|mejor|igual)
        (?:lider(?:es)?|numero 1|numero uno|n.? ?1|#1|top 1|top uno|campeon\w{0,2}|el rey|la reina|referente) (?:\w{1,10} )?(?:absolut[oa]|mundial|nacional|indiscutible|del|de|en)
        (?:precio|calidad) (?:record|sin igual|sin competencia|de locura|mas baj[oa]|mas alt[oa]|suprem[oa]|insuperable)
        (?:los|nuestros) precios mas (?:bajos|baratos)
        (?:le ganamos a|ganamos a|superamos a|barre con|mejor que)<12>(?:tod[oa]s?|cualquier\w{0,1}|la competencia|l[oa]s demas|nadie|las marcas)
        (?:el|la|los|las|lo) (?:mas barat[oa]s?|mas economic[oa]s?|precios? mas (?:baj|barat|economic)[oa]s?)
        (?:mejor|mejores|mas bajos?|mas barato) precios?(?: (?:del|de|en|de todo|garantizad[oa]|posible|online|que))?(?! (?:de devolucion))
        precios? (?:mas baj|mas barat|imbatibl|inmejorabl|insuperabl)\w{1,2}
        (?:el|la|los|las|nuestr[oa]s?) (?:\w{2,14} )?(?:mejor|mejores|numero uno|numero 1|mas (?:avanzad|popular|eficaz|efectiv|segur|fuert|rapid|potent|durader|resistent|comod|vendid|fiabl|completo)\w{0,3})(?: \w{2,14}){0,3} (?:del|de|en|de todo|de toda) (?:el |la |todo el |toda )?(?:mundo|mercado|pais|planeta|sector|industria|internet|historia|espana|mexico|argentina|colombia|chile|peru|europa|america|latinoamerica|amazon|shopee|lazada|tik ?tok|plataforma|categoria|todos|todas|todo)
        (?:el|la|los|las|somos|nuestra|nuestro|tenemos) (?:\w{2,8} )?(?:mejor|mejores|maxima|superior) (?:calidad|producto|productos|vendedor\w{0,2}|tienda|marca|material\w{0,2}|eleccion|fabricante|proveedor)
        (?:n\.? ?[o°]\.? ?1|num\.? ?1|numero (?:1|uno)|#1|no\.? ?1)(?! (?:de la (?:lista|foto|imagen|caja)|en la (?:foto|imagen|lista|caja)|del (?:manual|plano|dibujo|esquema|diagrama)|es (?:para|el|la)))<12>(?:en|del|de|marca|tienda|vendedor|calidad|mundial|ventas)
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
        (?:nunca|jamas|de ninguna manera) (?:se |le )?(?:va|van) a \w{3,12}
        imposible que (?:\w{1,10} ){0,4}(?:se )?(?:peg|romp|ray|falle|manch|oxid|destin|rompa|suelte|cai|estrope|dañ|dan)\w{0,4}
        (?:mi|nuestra) palabra
        (?:dentro de|durante|otros) (?:\w{1,10} )?(?:cincuenta|cien|veinte|treinta|\d{2,3}) anos
        (?:efecto|resultado|exito|eficacia|funcionamiento|duracion|compatibilidad|calidad|ajuste|original\w{0,4}) (?:\w{1,10} )?(?:asegurad[oa]s?|garantizad[oa]s?|segur[oa]s?|comprobad[oa]s?)
        (?:cero|ningun|sin|nulo|0) (?:\w{1,8} )?(?:riesgos?|fallas?|fallos?|errores?|contraindicacion\w{0,2}|efectos (?:secundarios|adversos)|(?<!sin )problemas?|defectos?)(?! (?:de|con|para|en))
        si o si
        (?:te|le|les|os|se) (?:lo |la )?(?:jur|prome[t]|asegur|garantiz|firm)\w{1,5}
        (?:te|se) lo (?:garantizo|garantizamos|prometo|juro|firmo|aseguro)
        (?:palabra de honor|a prueba de (?:todo|balas|bombas)|irrompible\w?|indestructible\w?|inarrugable|infalible\w?|eterno|eterna|inmortal|imposible (?:que|de) (?:se )?(?:romp|rall|ray|fall|estrop|dan)\w{0,5}|no (?:hay|existe) forma de que|jamas (?:en la vida )?|ni con un martillo|para toda la vida|de por vida|durara? (?:para )?siempre|nunca (?:mas )?(?:tendra\w?|fall|va a|le va|te va|pierd)\w{0,6})
        (?:100|cien)(?: ?%| por ciento| por cien)<12>(?:segur|autentic|original|garant|efectiv|eficaz|natural|funcion|impermeab|fiab|confiab|compatib|resist|satisf|libre|real|exit)\w{0,8}
        (?:funciona|sirve|queda|vale|resulta)\w? (?:siempre|con tod[oa]s?|para tod[oa]s?|en todos los casos|sin fallar|a la primera siempre)
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
        (?:anos|meses) (?:de experiencia|en el mercado|de antiguedad)
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
        (?:ayud|serv)\w{1,5}${FAR}(?:con|contra|padec\w{1,4}|sufr\w{1,4}|tienen?) (?:de )?(?:la |el |los |las )?${DISEASE}
        ${DISEASE}<30>(?:calm|mejor|alivi|desinflam|baj|reduc|control|a raya|normaliz|remit|ced|cerr)\w{0,6}
        (?:mant|tien|dej|pon)\w{0,5}<8>${DISEASE}<15>(?:a raya|bajo control|controlad|en su sitio|estable|baj)\w{0,3}
        (?:rodillas?|espaldas?|cuello|hombros?|pies?|articulacion\w{0,2}|huesos|cabeza|manos?|cadera)${FAR}(?:dej\w{1,4} de doler|ya no (?:le |te |les )?duel|sin dolor|no (?:le |te )?vuelv\w{1,3} a doler)\w{0,3}
        (?:tir|dej|olvid|guard|bot)\w{1,5}<12>(?:los |las |sus )?(?:calmantes|analgesicos|antiinflamatorios|somniferos|inhalador|corticoides)
        ${DISEASE}<30>(?:desaparec|se (?:le |te |les )?(?:va|van|fue|fueron|ira|iran|quit|cur|pas|acab|borr|esfum|alivi)|adios|fuera|curad[oa]s?|eliminad[oa]s?|sanad[oa]s?|en el olvido|historia|como si nada)\w{0,6}
        (?:se (?:le|te|les|me) (?:va|van|quita|quitan|cura|curan|pasa|pasan|fue|ira|iran|acaba|alivia)|adios a|olvidese de|olvidate de|despidase de|despidete de|fuera|chao|di adios a)<15>${DISEASE}
        (?:para|contra|en casos? de|con) (?:el |la |los |las |quien\w{0,2} (?:tiene|sufre|padece)\w? (?:de )?|personas con |gente con )?${DISEASE}${FAR}(?:funciona|sirve|es (?:ideal|perfect|excelent|maravillos|buenisim|lo mejor)|va |ayuda|recomend|mano de santo|maravilla|milagr)\w{0,8}
        (?:tira|tirar|tiro|deja|dejar|dejo|dejara|suelta|soltar|olvid\w{1,4}|abandon\w{1,3}|ya no (?:toma|necesita|pisa|va|usa|compra)|no (?:necesita\w?|hace falta|hacen falta|pisa)|sin|ni)<15>(?:pastillas|medicamentos?|medicina|medicinas|medicacion|insulina|medico|doctor|dermatologo|farmacia|operacion|cirugia|quirofano|tratamiento|inyecciones|receta|fisio\w{0,9}|muletas|gafas|lentes|hospital)
        (?:ni el|ni los|mejor que (?:el|la|los|las|un|cualquier)) (?:doctor|medico|pastilla|medicament|jarabe|farmacia|ibuprofeno|paracetamol|dermatologo)\w{0,2}
        (?:de raiz|desde la raiz)
        (?:rejuvenec|desinflam|desintoxic|adelgaz|cicatriz|antiedad|quemagrasa|quema grasa)\w{0,6}(?! (?:de la tela|del papel))
        (?:mi|a mi|su|una|un|muchos|muchas) (?:\w{1,8} )?(?:madre|mama|abuel[oa]|cunad[oa]|ti[oa]|client[ea]s?|suegra|vecin[oa])${FAR}(?:se (?:le )?(?:cur|quit|san|alivi|mejor)|dejo (?:de|la|las|el)|ya no)\w{0,5}
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
        (?:no|nao|nunca|ni|nem) (?:\w{1,12} ){0,4}(?:destinad\w|destina|pensad\w|disenad\w|para tratar|trata|sirve|serve|indicad\w|cura)
        (?:batata|presion (?:del|de) (?:agua|neumatic|aire|las ruedas|inflado|la bomba|trabajo|los)|tension (?:de|del) (?:la |las )?(?:correa|cuerda|red|cable|muelle|alimentacion|entrada|\d)|azucar (?:en|de cana|moreno|anadid|blanco|glas)|estres (?:termico|mecanico)|\d{2,3} ?v|voltios|bares|psi)
        (?:mancha|calcio|cal|oxido|olor|cera|grasa|pintura|pegamento|suciedad|polvo) (?:de|del|en)
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
        (?:sale|salio|salga|vend\w{1,4})${FAR}no (?:vuelve|regresa|entra|se devuelve|vuelve a entrar|tiene vuelta)
        (?:solo|unicamente) (?:respondemos|cubrimos|garantizamos)<20>(?:primer|\d)
        (?:no|ni|nunca|jamas|tampoco|ningun\w{0,2}|sin) (?:\w{1,12} ){0,5}(?:devoluci\w{2,5}|reembols\w{1,6}|cambios|reintegr\w{1,6}|regres\w{1,4} (?:el |su )?dinero|devuelv\w{1,4} (?:el |su |nada|ni)|devolv\w{2,4} (?:el |su |nada|ni)|garantia|reclamaci\w{2,5}|reclamos|vuelta atras|marcha atras|dinero de vuelta)
        (?:devoluci\w{2,5}|reembols\w{1,5}|cambios|garantia|reclamaci\w{2,5}|reclamos|dinero|desistimiento)<25>(?:no (?:hay|se|existe|l[oa]s? |acept|hac|proced|aplic|entra|incluy|cubr|tenemos|manejamos|damos)|ni (?:hablar|sonarlo|pensarlo)|imposible|olvid\w{1,4}|jamas|nunca|tampoco|excluid|descartad)\w{0,8}
        (?:no|nadie|tampoco|ni|nunca) (?:l[oa]s? |le |se |te )?(?:\w{1,8} ){0,2}(?:cubr(?:e|imos|en|ira)|respond(?:e|emos|eremos)|nos hacemos cargo|me hago cargo|se hace cargo|hace cargo|nos responsabilizamos)<20>
        (?:no|ya no) (?:nos (?:corresponde|compete|concierne|atane)|es (?:nuestra responsabilidad|cosa nuestra|asunto nuestro|problema nuestro(?<!(?:leer|medir|medirse|sumar|contar|escribir|sab\w{1,3} (?:usar|montar|armar|enchufar))[^.!?]{1,60})))
        (?:vendid[oa]|pagad[oa]|comprad[oa]|abiert[oa]|salid[oa]|usad[oa]|entregad[oa]|estrenad[oa]) (?:esta|es|queda|y|se queda)<12>(?:vendid[oa]|pagad[oa]|suy[oa]|tuy[oa]|queda|se queda|no (?:vuelve|se|hay|tiene|admit\w{1,3}|acept\w{1,4}))
        (?:una vez|despues de|tras|pasad[oa]s?|a partir de|transcurrid[oa]s?|luego de)${FAR}(?:no|ya no|ningun|nadie|se acaba|se pierde|pierde\w?|es suyo|es tuyo|problema suyo|cuenta suya)<30>(?:devol|devuel|reembols|cambi|reclam|garant|respon|cubr|dinero|derech|nos|se (?:acept|admit|recib|regres)|acept|admit|recib|regres|vuelta)\w{0,8}
        (?:se acabo|termino|expiro|vencio) (?:la |su |el )?(?:garantia|derecho) (?:en cuanto|al|cuando|desde)
        (?:venta|ventas|compra|oferta|rebaja|liquidacion|articulos? (?:en|de) (?:oferta|rebaja|liquidacion)) (?:\w{1,8} )?(?:final\w{0,2}|sin (?:cambio|devoluci|garantia|derecho)|no (?:tiene|admite|se)|es definitiva)\w{0,4}
        (?:renuncia\w?|pierde\w?|perdera\w?|no (?:tiene|tienes|tendra|le corresponde|existe|hay|le asiste|puede)) (?:\w{1,8} ){0,3}(?:derechos?|desistir|retractarse|arrepentirse|reclam\w{2,5})
        (?:reclam\w{1,4}|quej\w{1,4}|dirij\w{1,5}|vay\w{1,3}|acud\w{1,3}|busqu?\w{1,3}|entiend\w{1,4}se)<12>(?:al|a la|con el|con la) (?:fabricante|marca|importador|proveedor|servicio tecnico)<30>(?:no|nosotros|aqui)
        (?:los|todos los) (?:costes|costos|gastos|portes)<20>(?:siempre )?(?:los paga|a cargo d|corren por cuenta d|son d)\w{0,2} (?:usted|comprador|cliente|su)<30>(?:aunque|incluso|haya|sea|este)
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
        no (?:tien(?:e|es|en)|tendra[sn]?|teneis|tenes|necesita[sn]?) (?:que )?devolver\w{0,3}
        (?:mal uso|golpes?|agua|desgaste normal|manipulaci\w{2,4})
        ${RETURNS} (?:registr|en curso|abiert|pendiente|activ|solicitad|iniciad|a su nombre)\w{0,4}
        (?:no hay problema|sin (?:problema|coste|costo|gastos)|no (?:hace falta|necesita|tiene que|dude|se preocupe|olvide|tarda|pierde))
        (?:no|aun no|todavia no) (?:\w{1,8} ){0,4}(?:recib|lleg|aparec|figur|consta|veo|vemos|encontr|registr|complet|proces|apareci|refleja|inici|solicit|abri|ha sido|se ha (?:recib|proces|complet|registr)|esta (?:list|registr))\w{0,5}
        (?:derecho de desistimiento|excluid|exceptuad|art\. ?\d|ley)\w{0,3}<40>(?:art|ley|codigo|higien)\w{0,4}
        (?:puede|podra|puedes|podras) (?:\w{1,8} ){0,2}(?:devolverl|solicitar|pedir|iniciar|abrir|cambiarl)\w{0,3}
        (?:tiene|tienes|cuenta con|cubre|cubierto por|incluye) (?:\w{1,8} ){0,3}(?:\d{1,2}|dos|tres) (?:anos|meses|dias)
        (?:no (?:puedo|podemos) (?:cambiar|modificar) (?:la|el|su) (?:direccion|precio|transportista|fecha))
        garantia (?:legal|del fabricante)<20>(?:cubre|vigente|de)
        (?:higien\w{1,4}|precint\w{1,4}|sellad[oa]|proteccion de la salud|personalizad[oa]s?|a medida|perecedero\w?|excepcion legal|por ley|articulo \d{1,3}|contenido digital|ropa interior|pendientes|banadores?|cosmetic\w{1,3}|seguridad alimentaria)
        (?:plazo|periodo)<25>(?:ha |ya |ha sido )?(?:vencid[oa]|vencio|termin\w{1,4}|expir\w{1,4}|pasad[oa]|finaliz\w{1,4}|cerrad[oa]|super\w{1,4})
        (?:fuera|pasado|transcurrido|despues)(?: de| del)? (?:\w{1,6} )?(?:plazo|periodo|(?:1[4-9]|[2-9]\d|\d{3}) dias)
        (?:hasta (?:que|recibir|tener)|antes de|a menos que|salvo|sin (?:la|su|una|las|recibir) (?:fotos?|autorizacion|etiqueta))
        (?:desde|por|en) (?:este |el )?chat
        (?:a traves de|por medio de|mediante|desde|directamente en) (?:amazon|shopee|lazada|tik ?tok|la plataforma|la app|el sistema)
        sin (?:perjuicio|afectar)<25>derechos
        (?:cambio|cambios) (?:de |en la |en el )?(?:direccion|color|precio|planes)`,
      rewrite: "puede pedir la devolución o el reembolso desde su pedido; se aplican sus derechos legales",
    },
    {
      id: "es/rights_denial/defect left to the buyer",
      class: "rights_denial",
      pattern: phrases`
        (?:averias?|fall[oa]s?|defectos?|roturas?|problemas?|danos?|desperfectos?|lo que se (?:estropee|rompa|dane))${FAR}(?:cosa|problema|asunto|cuenta|cargo|bolsillo) (?:suy[oa]|tuy[oa]|d(?:el|e la) (?:cliente|comprador\w{0,1})|de usted)
        (?:averias?|fall[oa]s?|defectos?|roturas?|problemas?|danos?|desperfectos?)${FAR}(?:no (?:l[oa]s? )?(?:cubr\w{1,5}|(?:se )?repar\w{1,5}|respond\w{1,5}|atend\w{1,5}|nos (?:corresponde|compete|concierne|atane|interesa)|es (?:nuestr[oa]|cosa nuestra|asunto nuestro)|entran?)|nadie|a su cargo|por su cuenta|corre\w{0,1} por (?:su|tu|cuenta del)|a su costa|ya no)
        (?:pasad[oa]s?|despues de|a partir de|tras|cumplid[oa]s?) (?:\w{1,10} ){1,4}(?:no|ya no|nadie|usted)<30>(?:averias?|fall[oa]s?|defectos?|garantia|arregl\w{1,4}|repar\w{1,5}|nos hacemos)
        (?:solo|unicamente) (?:respondemos|cubrimos|garantizamos|nos hacemos cargo)<25>(?:primer\w{0,2}|\d{1,2}|un) (?:dias?|mes|semanas?)`,
      unless: phrases`
        (?:mal uso|golpes?|agua|desgaste normal|manipulaci\w{2,4})
        (?:tiene|cubre|cubierto|dentro de) (?:\w{1,8} ){0,3}(?:tres|dos|2|3) anos
        (?:no se preocupe|ya no (?:aparece|sale|ocurre|falla)|no (?:tiene|hay) (?:ningun )?(?:problema|defecto|coste))
        (?:lo (?:reparamos|cambiamos|solucionamos)|nos hacemos cargo|asumimos|correo?mos con)`,
      rewrite: "puede reclamar desde su pedido; la garantía legal cubre los defectos",
    },
    {
      id: "es/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:\d{2} dias|desistimiento|garantia|derecho|plazo)${FAR}(?:es|son|seria)<6>(?:un[ao]? )?(?:favor|cortesia|regalo|gentileza|detalle|privilegio)
        (?:cortesia|favor|excepci\w{2,6}|detalle|deferencia|buena (?:voluntad|fe)|solo (?:por|porque)|sin que sirva de precedente|por ser (?:usted|tu|vos|buen)|porque (?:es|eres|me cae)|generos\w{1,6}|por esta (?:vez|unica)|gentileza|atencion especial|de buena onda|consideraci\w{2,4})${FAR}(?:acept|permit|dej|conced|autoriz|ofrec|damos|recib|cambi|repar|reembols|devolv|desist|reconoc|respet|toler|hac)\w{0,7}${FAR}(?:devoluci|devolv|devuelv|reembols|cambi|desist|repar|garantia|(?:14|catorce|quince) dias|(?:dos|tres|2|3) anos|defect|averia|retract)\w{0,7}
        (?:por ley|legalmente) no (?:\w{1,10} ){0,6}(?:oblig|tenemos|tendriamos|hacer|correspond)\w{0,6}
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
        (?:el|al|del|nuestro|un) planeta
        (?:sin|cero|ninguna|no deja\w?)(?: \w{1,8}){0,2} (?:huella|rastro en el planeta|contaminacion)
        (?:huella de carbono|medio ?ambiente)
        (?:impacto|huella|emision\w{0,2}|residuos?|contaminacion) (?:cero|nul[oa]|neutr[oa]|zero)
        (?:respeta\w?|cuida\w?|protege\w?|ama|salva|quiere|ayuda\w? a|bueno para|amig[oa] de(?:l)?|no (?:dana|contamina|perjudica)\w?)<25>(?:naturaleza|planeta|medio ?ambiente|ambiente|tierra|oceanos?|mares|bosques?|clima|entorno|ecosistema)
        (?:compens\w{1,4}|neutraliz\w{1,4}|reduc\w{1,3}|libre de|sin|cero) (?:\w{1,8} ){0,5}(?:co2|carbono|emisiones|huella)
        (?:eco|bio|verde|natural)[\s-](?:friendly|amigable|responsable|logic[oa]|sostenible|consciente)
        (?:ecologic|sostenib|sustentab|biodegradab|compostab|ecoamigab|ecofriendly|organic)\w{1,4}(?= |[,.!;)]|$)
        (?:100|cien|totalmente|completamente)<10>(?:verde|reciclable|ecologic|natural y)\w{0,3}
        (?:eco[\s-]?(?:friendly|amigable|responsable|sostenible)|ecoamigable|ecologic[oa]s?|sostenibles?|sustentables?|biodegradables?|compostables?)
        (?:respetuos[oa]s?|amigables?|amables?|buen[oa]s?|mejor|beneficios[oa]s?|inofensiv[oa]s?|segur[oa]s?|responsables?|comprometid[oa]s?) (?:con|para|por) (?:el |la |nuestro )?(?:medio ?ambiente|planeta|naturaleza|tierra|clima|oceanos?|entorno)
        (?:neutr[oa]s?|cero|libre) (?:en |de )?(?:carbono|co2|emisiones|clima|plastico|residuos|huella)
        (?:carbono|climaticamente) neutr[oal]\w{0,1}
        (?:salv|cuid|proteg|ayud)\w{1,5} (?:a |al |a salvar |a cuidar |a proteger )?(?:el |la |al )?(?:planeta|medio ?ambiente|naturaleza|tierra|oceanos?)
        (?:sin|cero|no tiene|nulo|ningun) (?:\w{1,10} )?(?:impacto|dano|contaminacion)(?: (?:ambiental|en el|al|para el) ?(?:medio ?ambiente|planeta)?)
        (?:no (?:contamina\w{0,1}|dana (?:el|al)) ?(?:el |al )?(?:medio ?ambiente|planeta)?)`,
      unless: phrases`
        (?:lampara|proyector|pegatina|mapa|juguete|puzle|planetas?) (?:\w{1,8} ){0,2}planeta\w{0,4}
        (?:certific\w{1,6}|grs|fsc|oeko[\s-]?tex|gots|angel azul|ecolabel|etiqueta ecologica|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|sello)
        (?:(?<!si )no)(?: \w{1,10}){0,2} (?:afirm|dec|es|son|podemos|llam|consider)\w{0,6}<12>(?:ecologic|sostenib|biodegrad|compost|sustentab|eco)\w{0,6}
        \d{1,3} ?% (?:de )?(?:material )?recicla\w{1,3}`,
      rewrite: "consulte los datos del material en el anuncio",
    },
    {
      id: "es/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        (?:hasta|incluso|cualquier) (?:un |una )?(?:nin[oa]|mono|chimpance|crio|bebe|abuel[oa]|perro)<30>(?:mont|entiend|sab|hac|lo |arm|l[ee]e|entender|pued)\w{0,5}
        (?:mas|menos) (?:luces|cerebro|sentido|educacion|neuronas|cabeza|dos dedos) (?:que|de frente)
        (?:compr|ponga|ponte|graduese|gradua|revis)\w{0,5}<8>(?:unas |las |sus )?(?:gafas|lentes|anteojos|vista|oculista)
        (?:pesad[oa]|cansin[oa]|lloron\w{0,1}|quejica|quejos[oa]|exagerad[oa]|mentiros[oa]|sap[oa]|lamp[oa]|ratas?|tacan[oa]|muert[oa] de hambre|pobreton\w{0,1}|ignorante\w?|burr[oa]|animal|bestia|bruto|bruta|zoquete|tarugo|palurd[oa]|paleto|paleta|cateto|cateta|naco|naca|gat[oa] igualad[oa]|menso|mensa|bobo|boba|tonto|tonta|lelo|lela|torpe|inutil\w{0,2}|gorrero|gorrona?|jetas?|aprovechad[oa]|aprovechados|vividor\w{0,1}|estafador\w{0,1}|timador\w{0,1}|ladron\w{0,1}|chismos[oa]|arrastrad[oa]|igualad[oa]|resentid[oa]|amargad[oa]|histeric[oa]|loquit[oa]|chiflad[oa]|trastornad[oa]|enferm[oa] mental|demente)(?:s|es)?(?= |[,.!?;]|$)(?! (?:de peluche|hidraulic))
        (?:si|cuando) (?:usted |tu )?(?:supiera|supieras|sabe|sabes|hubiera|hubieras|leyera|leyeras|aprendiera|pensara|usara) (?:leer|leido|usar|pensar|contar|medir|escribir|la cabeza|bien|algo)\w{0,3}
        (?:no )?(?:estamos|estoy|estariamos|estaria|estar|hacer|haciendo|hace|haces|hagas?|perder|perdiendo) (?:\w{1,8} ){0,3}(?:perdiendo|perder|perder) (?:\w{1,5} )?tiempo
        (?:que|vaya|menuda|tremenda|mira (?:que|tu)|hay que ver|felicidades por|enhorabuena por|felicitaciones por|bravo por)<8>(?:inteligen|list[oa]|genio|lumbrera|talento|perspica|capacidad|cerebr|joya|lumbrer|maravilla de client|espabilad|ingenios|agudeza|neurona|cultura)\w{0,6}
        (?:se nota|se ve|parece|claro)(?: que)?<20>(?:no (?:fue|fuiste) a la escuela|no (?:estudio|estudiaste|termino)|nunca ha|no da para mas|le falta|te falta|no entiende|jamas)\w{0,4}
        (?:pida|pidale|pidele|pide|digale|dile|que)<12>(?:ayuda )?(?:a )?(?:un adulto|su mama|tu mama|su hijo|un nino|alguien que sepa)
        (?:no (?:sea|seas|te pongas|se ponga|vengas|venga|nos venga|me vengas|me venga|este|estes|ande|andes)) (?:\w{1,8} ){0,2}(?:tont|pesad|dramatic|chillon|llor|quej|exager|insoport|cans|rat|codo|ridicul|fastidi|molest|con (?:cuentos|historias|lloros|tonterias|lloriqueos|excusas))\w{0,6}
        (?:vaya|vayan|vete|larguese|largate|lárgu|mand\w{1,4})(?:se)? a (?:otra parte|otro lado|molestar|llorar|quejar|su casa|la porra|la miercoles|freir|banar|paseo|volar|robar)\w{0,4}
        (?:a llorar|vete a llorar|llor[ae] a)<12>(?:otr[oa]|parte|mama|llorería|lado)
        (?:callad\w{1,2}|chito|silencio|shhh|cierr[ae] (?:el|la|ese) (?:pico|hocico|boca|bocaza)|ya basta|ya callese|ya callate|deja de (?:joder|molestar|chingar|escribir|fastidiar)|deje de (?:joder|molestar|chingar|escribir|fastidiar|inventar))
        (?:esto no es|aqui no (?:es|somos)|no somos|no soy)<12>(?:una? (?:ong|guarderia|beneficencia|caridad|kinder)|su (?:criad|empleada|sirvient|esclav|mama|ninera)|tu (?:criad|sirvient|esclav|mama|ninera)|caritas|hermanas de)\w{0,3}
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
        (?:gobiernos?|politic[oa]s|ministr[oa]s?|president[ea])<8>(?:de )?(?:inutil\w{0,2}|ladron\w{0,2})
        (?:apto|seguro|ideal|facil) (?:\w{1,6} )?para
        (?:error|fallo|despiste|descuido) (?:\w{1,10} )?(?:nuestr[oa]|mi[oa])
        (?:zona|articulo|bolsa|saco|caja|carga|mueble|mochila|paquete|tela|manta|alfombra|mercancia|objeto|parte|tapa|prenda) (?:\w{1,8} )?(?:mas |muy |demasiado )?pesad[oa]s?
        (?:peluche|figura|disfraz|juguete|cojin|bolso|raton|camiseta|estampado|trampa|veneno|comida|collar|pata|print) (?:\w{1,8} ){0,3}(?:ratas?|sapos?|animal|bestia|burr[oa]|gat[oa])
        (?:animal|raton|sapo) (?:de|print|estampado)
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
        si no sab(?:e|es|en) (?:usar|montar|armar|enchufar|leer|medir)${FAR}no es (?:problema|culpa|asunto) (?:nuestr[oa]|mi[oa])
        (?:pedi|pidel|pedil|digal|dil|decil)\w{0,3} a (?:tu|su) (?:mama|madre|papa|abuela|mami) que (?:te|le)
        (?:dej[ae]|dejen)(?:nos|me)? (?:trabajar|en paz|de (?:molestar|fastidiar|dar la lata))|se hac\w{1,2} (?:el|la) (?:tont|loc|listill|sord)[oa]|te hac\w{1,2} (?:el|la) (?:tont|loc|sord)[oa]
        (?:vuelv\w{1,3}|vete|vayase|regres\w{1,3}|larg\w{1,4})<6>(?:se )?(?:a|para|pa) (?:tu|su|vuestro) (?:pais|tierra|pueblo|casa|selva)
        (?:haber(?:lo)?|hubiera|hubiese|debio|debiste|deberia\w?|tendria\w? que|tenia que)<10>(?:haber )?(?:leid|pensad|medid|mirad|comprobad|revisad|preguntad|fijad|leer|pensar|medir)\w{0,3}(?:lo|la)?<12>(?:antes|primero|bien|mejor|$)?
        (?:usted|tu|ud|vos|ustedes)<10>(?:solit[oa]|sol[oa]|mism[oa])<12>(?:se lo|lo|la|te lo) (?:rompi|dan|estrope|busc|carg)\w{1,4}
        (?:que (?:le|te) (?:cuesta|costaba)|tan (?:dificil|complicado) (?:es|era)|no es tan dificil|es de sentido comun|hasta (?:un nino|mi (?:hijo|abuela|perro)|un mono)|cualquier (?:nino|persona|idiota))
        (?:otra vez (?:usted|tu)|usted otra vez|tu otra vez|y dale|siempre (?:la misma|con lo mismo|quejand|llorand|pidiend)|ya (?:me tiene|me tienes|nos tiene) (?:hart|cansad|aburrid)|estoy hart[oa]|estamos hart[oa]s|me tiene\w? hasta|nos tiene\w? hasta|hasta (?:las narices|la coronilla|los huevos|el gorro))\w{0,4}
        (?:no (?:tengo|tenemos) (?:tiempo|paciencia|por que)|no voy a|no pienso|no pierdo)<12>(?:para (?:sus|tus|gente|estas|esas|usted|tonter)|aguantar|perder|tonterias|discutir|explicar\w{0,2} otra vez|repetir)
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
        (?:nuestro|mi|el|nuestros|mis) abogad[oa]s?
        (?:mand|envi|ir|van a ir|va a ir|vamos a ir|pas|visit|busc)\w{0,6}<20>(?:a los muchachos|a mis (?:muchachos|amigos|primos|hermanos)|a (?:unos )?amigos|a alguien|gente a (?:su|tu)|a la policia|a mi abogado|unos tipos)
        (?:sabemos|se|tengo|tenemos|conozco|conocemos|ya (?:se|tengo|tenemos)) (?:\w{1,8} ){0,2}(?:donde vive\w?|donde trabaja\w?|su (?:direccion|casa|domicilio|telefono|nombre)|tu (?:direccion|casa|domicilio|telefono|nombre)|sus datos|tus datos)
        (?:se (?:va|van) a arrepentir|te vas a arrepentir|(?:lo|la) va a (?:pagar|lamentar|sentir)|lo vas a (?:pagar|lamentar)|lo lamentara\w?|atente|atengase|cuidadito|cuidese|cuidate|ojo con|mucho ojo|aguas con|ya vera\w?|vera\w? lo que|le va a pesar|te va a pesar|le va a ir mal|te va a ir mal|arrepentira\w?)
        (?:si|como) (?:\w{1,8} ){0,2}(?:sig(?:a|ue|ues|as)|insist\w{1,3}|vuelv\w{1,3}|continu\w{1,3}|reclam\w{1,3}|publi\w{1,5}|abr\w{1,3}|deja\w?|pone\w?|escrib\w{1,3}|quej\w{1,3})${FAR}(?:le|te|lo|la|los|nos|vamos|voy|tendra|abogad|denunci|demand|bloque|report|consecuenc|cancel|no (?:le|te) (?:vend|atend)|lista negra|publicar\w{0,3})\w{0,6}<30>(?:denunci|demand|bloque|report|publi|abogad|mand|policia|casa|caro|pagar|arrepent|lista|consecuenc|legal|problemas|vetad)\w{0,8}
        (?:lista negra|acciones legales|consecuencias legales|carta (?:de|del) abogado|burofax|denuncia (?:por|penal)|difamacion|le (?:saldra|va a salir) caro|te (?:saldra|va a salir) caro)
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
        (?:bufete|toga|disfraz|regalo para|libro|taza)
        (?:report|denunci|reclam|bloque)\w{1,6}<15>(?:esto|el caso|la incidencia|la perdida|el problema|la tarjeta|al transportista|el extravio|a la (?:empresa|mensajeria))
        (?:sentimos|disculp\w{1,3}|lamentamos)`,
    },
    {
      id: "es/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:vot(?:ado|aron|aran|asen|ara|aste|amos|ais|antes?|ar)|hubieran votado|en las urnas|politic[oa]s corrupt[oa]s|politiqueria)
        (?:el senor|dios|el cielo|la providencia) (?:\w{1,8} ){0,2}(?:mand|envi|pon|prueb|ensen|quier|dispon)\w{1,4}
        (?:gobierno|presidente|presidenta|ministr[oa]s?|politic[oa]s|politicastros?|partido|partidos|izquierda|derecha|casta|congreso|senador\w{0,2}|diputad[oa]s?|alcalde|alcaldesa|regimen|dictadura|elecciones|votantes?|votos?|votad[oa]|votar\w{0,3}|votaron|votaste|voto por|socialismo|comunismo|capitalismo|feminist[ao]s?|feminazis?|progres?|facha\w?|rojos?|nacionalist[ao]s?|separatist[ao]s?|independentist[ao]s?|monarquia|republica bananera|guerra|soldados|sanciones|bloqueo|revolucion)${FAR}(?:culpa|robar?|roba[nr]?|corrup|ladron|inutil|vergüenza|verguenza|decent|honrad|destru|arruin|mal|vot|odi|basura|deberia|merec|mentir|mentira|desastre|miseria|hund|jod|gan[oe]|traidor|fraude|impuestos|aduana)\w{0,8}
        (?:por|a) culpa d(?:el|e la|e los|e las|e ese|e este|e esos) (?:\w{1,8} )?(?:gobierno|presidente|presidenta|ministr[oa]|politic[oa]s|casta|partido|izquierda|derecha|zurdos|fachas|rojos|comunistas|inmigrantes|extranjeros)
        (?:vuelv\w{1,3}|vete|vayase|regres\w{1,3}|larg\w{1,4}|lárg\w{1,4}|devuelv\w{1,3})<6>(?:se )?(?:a|para|pa) (?:tu|su|vuestro) (?:pais|tierra|pueblo|casa|continente|selva)
        (?:de|en|por) (?:ahi|alla|alli|su pais|tu pais|su tierra|tu tierra|esa tierra|ese pais|esos lados|esos paises|esas tierras)<20>(?:no (?:viene|sale|llega|hay|se puede)|nada bueno|son (?:todos|asi)|todos|siempre|ya se sabe|roban|mienten|solo)
        (?:inmigrantes?|extranjeros?|refugiados?|moros?|sudacas?|gringos?|gabachos?|gachupin\w{0,2}|negros|indios|gitanos?|judi[oa]s?|musulman\w{0,2}|evangelic[oa]s|catolic[oa]s|ateos?|sectas?|herejes?|pecador\w{0,2}|infieles?)<20>(?:son|siempre|no|nunca|como|que|de|roban|vienen|todos|igual)
        (?:dios|jesus|cristo|ala|mahoma|la virgen|jehova|satanas|el diablo|biblia|coran|el senor) (?:\w{1,6} ){0,3}(?:castig|ama|odia|sabe|juzg|salv|perdon|quier|mir|ve|escuch|dir|har|cobr|dice|manda|prohib|proveera|quiso|pag)\w{0,6}
        (?:vaya|vay\w{1,2}|ve|asista|conviert\w{1,4}|arrepient\w{1,4}|rec[ei]\w{0,3}|or[ae]\w{0,2})<8>(?:a misa|a la iglesia|a rezar|un padre ?nuestro|al templo|ante dios|a cristo|a jesus|por su alma|por tu alma)
        (?:nuestra|su|tu|otra|la verdadera|esa|una falsa) (?:religion|fe|secta|iglesia)(?! (?:de errores))
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
        (?:derecha|izquierda) (?:del|de la|de el|y|o|en|a)
        (?:a|de|en|por|hacia|mano|lado|pie|zapato|manga|boton|pedal|guante|auricular|tornillo|rueda|puerta|bisagra) (?:\w{1,4} )?(?:derech[oa]|izquierd[oa])
        (?:partido de (?:futbol|tenis|baloncesto)|guerra de las galaxias|juego de guerra|color rojo|rojos?|casta(?:no|na))<1>
        (?:indios? y vaqueros|vino|pintura|labial|hilos?|cables?|leds?|lapices) (?:\w{1,6} )?rojos?
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
