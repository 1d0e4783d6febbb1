import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:amazon|shopee|tik ?tok(?: shop)?|mercado ?libre|aliexpress|temu|la (?:plataforma|aplicacion|app)|atencion al cliente de \\w{3,10})";
const SOCIAL =
  "(?:tik ?tok|face(?:book)?|fb|twitter|instagram|insta|ig|you ?tube|redes(?: sociales)?|mis redes|trustpilot|google|foros?|internet|grupos?|historias?|opiniones|resenas?|comentarios|publico)";
const STARS = "(?:(?:una|1|un|cero|0|dos|2) (?:sola |puta |triste )?estrell(?:a|as|ita|itas))";
const MONEY =
  "(?:dinero|plata|lana|pasta|guita|reembols\\w{1,6}|reintegr\\w{1,6}|importe|devolu\\w{1,6}|devuelv\\w{1,6}|devolv\\w{1,6}|regres\\w{1,6}|abon[ao]\\w{0,5}|pag\\w{1,5}|deposit\\w{1,6}|ingres\\w{1,6}|transfi\\w{1,6}|lucas|pesos|pesitos|euros|eurillos|dolares|\\d{2,6})";
const BACK =
  "(?:dinero|plata|lana|guita|reembols\\w{1,6}|reintegr\\w{1,6}|importe|devuelv\\w{1,6}|devolv\\w{1,6}|regresa\\w{0,5}|abon[ao]\\w{0,5}|quiero (?:los|las|mis) \\d{1,6}|lo mio|lo que pague)";

/** Spanish of Spain, Mexico, Argentina, Colombia and their neighbours. */
export const esRules: RuleSet = {
  language: "es",
  rules: [
    {
      id: "es/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        ${STARS}
        (?:mala|pesima|negativa|horrible|peor|baja)s? (?:resena|calificacion|opinion|valoracion|puntuacion|critica|nota|referencia)\w{0,2}
        (?:resena|calificacion|opinion|valoracion|puntuacion|critica|comentario|referencia)s? (?:muy |bien |super )?(?:mal[ao]|pesim[ao]|negativ[ao]|horrible|baj[ao])s?
        (?:mi|la|una|esa) (?:resena|opinion|valoracion|calificacion|critica)<25>(?:contar|contare|voy a|sabran|enterar\w{0,4}|reflej\w{1,5}|poner como|decir)
        (?:en|con) (?:mi|la|las|mis|una) (?:resena|opinion|valoracion|calificacion|comentario|opinione|comentario)s?<25>(?:voy|contar\w{0,2}|pienso|dire|pondre|sabran|enter\w{1,5}|sepan|vean)
        (?:contar|cuento|contare|decir|dire|poner|pondre|escribir|escribire|explicar)\w{0,2}<30>en (?:mi|la|las|mis|una|los) (?:resena|opinion|valoracion|opinione|comentario|calificacione?)s?
        (?:enterar|saber|leer|ver)<12>en (?:las?|los|mis?) (?:opiniones|resenas?|valoracion\w{0,2}|comentarios)
        (?:estrella menos|(?:bajar|baj[oe]|quit\w{1,4}|rest\w{1,5})\w{0,3}<15>(?:estrellas?|reputacion|calificacion|puntuacion|valoracion))
        (?:valorar|calificar|puntuar|califico|valoro|puntuo)\w{0,3}<12>(?:mal|fatal|lo mas bajo|con (?:un |una )?(?:1|uno|cero|0)|lo peor|pesimo|negativamente)`,
      unless: phrases`
        (?:lei|leo|leyendo|vi|veo|he visto|he leido|por que tienen?|hay|habia)<25>(?:resenas?|opiniones|estrellas?|comentarios|valoracion\w{0,2}|calificacion\w{0,2})
        (?:sin querer|por error|me equivoque)
        (?:borro|quito|elimino|cambio) (?:mi|la)
        (?:no|nunca|jamas) (?:te |le |les |os )?(?:voy a|quiero|pienso|dejo|dejare|pongo|pondre) (?:dejar|poner|dar)?
        (?:buena|excelente|linda|bonita|positiva|5|cinco) (?:resena|opinion|valoracion|estrellas|calificacion|estrellitas)`,
    },
    {
      id: "es/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        (?:contarlo|contar|subirlo|ponerlo)<8>en mis (?:historias|redes|estados|stories)
        subo (?:un |el )?video (?:y|pa|para)
        (?:subo|subir\w{0,2}|subire|publicar\w{0,2}|publico|publicare|postear\w{0,2}|posteo|difundir|colgar|cuelgo|exponer\w{0,3}|expongo|exhibir\w{0,3}|quemar\w{0,3}|quemandol[oa]s|escrachar\w{0,3}|escracho|funar\w{0,3}|contar|contare|cuento|poner|pongo|compartir|comparto|mostrar)<35>${SOCIAL}
        (?:subo|subir|subire|hago|hacer\w{0,2}|hare|grabo|grabar) (?:el |un |este |mi )?(?:video|tiktok|reel|hilo|post|directo|en vivo)<25>(?:quem\w{1,8}|para que|pa que|pa q|para q|contando|de (?:esto|como|la calidad|ustedes)|mostrando|donde)
        (?:para que|para q|pa que|pa q|asi|que) (?:todos |todo el mundo |la gente |los demas )?(?:sepan|vean|vea|sepa|se entere\w{0,1}|no compren|nadie)<25>(?:como|lo que|que clase|la calidad|quienes|calidad|de ustedes|sepan|vean|compren|compre|tratan|trabajan)
        (?:los|te|les|os|lo|las) (?:voy a |vamos a )?(?:quemar|escrachar|funar|exhibir|exponer|balconear)
        (?:todo (?:el mundo|mundo|face\w{0,4}|internet|el barrio|tiktok|instagram|twitter)|todos)<20>(?:se (?:va a |van a )?enter\w{1,4}|va a saber|van a saber|sabran?|lo va a ver)
        (?:va|van) a saber (?:todo|todos|todo el mundo)
        (?:avisar|avisare|advertir|prevenir)<15>(?:todos|todo el mundo|la gente|mis (?:seguidores|amig[oa]s|contactos)|otros compradores)
        (?:fotos|video|capturas|pantallazos)<20>(?:preparad[oa]s|list[oa]s)<15>(?:para|pa) (?:subir\w{0,3}|publicar\w{0,3}|tik ?tok|instagram|face\w{0,4}|redes)
        (?:va|voy|vas|van) a (?:hacer\w{0,3} )?(?:viral|virales|famosos)
        se van a hacer (?:famosos|virales)`,
      unless: phrases`
        (?:me encant|encantad|recomend|lind|bonit|hermos|bell|precios|feliz|content[oa]|etiquet|colabor|afiliad|promocion|creador|contenido|unboxing|divin|patrocin|muestra|canje|influencer)\w{0,8}
        (?:cupon|cashback|descuento|tarjetita)
        (?:buen[oa]s?|excelentes?|lo bien|que bien|genial|rapid[oa]s?|gracias)`,
    },
    {
      id: "es/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        (?:contracargo|chargeback)s?
        contra ?cargo
        (?:desconoc\w{1,5}|revert\w{1,5}|retroced\w{1,5}) (?:la |el |ese |este |esta )?(?:compra|cargo|cobro|recibo|pago)
        (?:rechaz|anul|devol|devuel|cancel)\w{1,5}<15>(?:compra|cargo|cobro|recibo|pago)<15>(?:el|del|mi|al) banco
        (?:abr\w{1,4}|abiert[ao]|inici\w{1,5}|levant\w{1,4}|met\w{1,4}|pon\w{1,4}|pus[eo]|puest[ao]|escal\w{1,4}|present\w{1,4}|hice|hecho|hacer|hago|tengo|tramit\w{1,4})<18>(?:disputa|reclamo|reclamacion|queja|controversia|mediacion|caso)
        disputas?<15>(?:en|con|de|a|abierta|por) (?:paypal|tik ?tok|amazon|shopee|el banco|mercado|mi tarjeta|la app)
        (?:reclamacion|garantia) (?:de la )?a[ -](?:a la |to[ -])?z
        de la a a la z
        (?:denunci|report|acus|escal)\w{1,5}<15>(?:a|en|ante|con) ${PLATFORM}
        (?:os|los|te|las|le|les) (?:voy a |vamos a |acabo de |he )?(?:reporte|report[oa]r?|reportar|reportado|reportare)
        (?:report|denunci)\w{1,5}<8>(?:la|su|esta|tu|vuestra) (?:tienda|cuenta|publicacion)
        (?:queja|reclamo|reclamacion|reporte|denuncia|caso)<20>(?:en|con|a|ante|al) (?:la )?(?:${PLATFORM}|paypal|banco|app)
        (?:habl|contact|llam|inform|avis)\w{1,5}<10>(?:con|a) ${PLATFORM}<25>(?:intervengan|interven\w{1,5}|por ustedes|de esto|sobre (?:esto|ustedes|vosotros)|cierren|cierre)
        (?:mi|el|al) banco<20>(?:contracargo|disputa|devuelva|reclam\w{1,5}|desconoc\w{1,6}|anul\w{1,4}|revier\w{1,4}|me devuelve|investig\w{1,4})
        (?:que|para que|pa q|pa que) (?:les |os |te )?(?:cierren|cierre|bloqueen|suspendan|baneen) (?:la |su |tu )?(?:tienda|cuenta)`,
      unless: phrases`
        sernac|indecopi|condusef|ocu
        garantia del? (?:producto|fabrica|fabricante|equipo)
        (?:repartidor|mensajero|paqueteria|transportista)<15>(?:report|denunci|queja)\w{0,5}
        (?:no (?:es|quiero|estoy|voy)|sin)<12>(?:queja|reclamo|disputa|reportar)
        fundas?
        en caso de
        (?:sic|profeco|consum\w{2,7}|policia|comisaria|juzgado)`,
    },
    {
      id: "es/legal/lawyer, court, police or consumer authority",
      flag: "legal",
      pattern: phrases`
        (?:pongo|pondre|poner|presento|hago) (?:una |la )?(?:denuncia|demanda)
        (?:a la|con la|en la|ante la) (?:pdi|sijin|ertzaintza|carabineros)|carabineros|sernac
        abogad[oa]s?<20>(?:va|van|voy|contact\w{1,4}|comunic\w{1,4}|proced\w{1,5}|tiene|tienen|habl\w{1,4}|revis\w{1,4}|dice|dijo|llam\w{1,4}|escrib\w{1,4}|avis\w{1,4}|encarg\w{1,4}|ya|se pondra|lo vera|est[ae]n?)
        (?:con|a|consult\w{1,4}|contrat\w{1,4}|llam\w{1,4}|habl\w{1,4}|hablar con|pas\w{1,4})<10>(?:mi|un|una|mis|nuestr[oa]) abogad[oa]s?
        (?:es|soy) abogad[oa]<30>(?:proced\w{1,5}|demand\w{1,5}|contra|derechos|denunci\w{1,5}|ley|asesor\w{1,5})
        (?:voy|vamos|acciones|via|procedimiento|medidas|accion|asesoria|tramite) (?:a |por la via )?(?:legal|judicial|legales|judiciales)
        (?:demand(?:ar|a|o|are|arlos|aros|arles|arte)|querella|juicio|juzgado|tribunal|tribunales|juez|jueza|carta documento|burofax|fiscalia|ministerio publico|tutela)
        (?:la|los|les|os|lo) demando
        (?:denunci(?:a|ar|o|are|arlos|aros|arlas|arle|ado|e)|demanda)<25>(?:polici\w{1,4}|guardia civil|mossos|comisaria|juzgado|consumo|consumidor|fiscalia|autoridad\w{0,3}|profeco|sic|superintendencia|hacienda|sat)
        (?:la|a la|con la|ante la|en la) policia
        (?:comisaria|guardia civil)
        (?:profeco|condusef|indecopi|sernac|facua|ocu|omic|coprec|aepd|inai|defensa (?:del|al) consumidor|la sic|superintendencia(?: de industria)?|procuraduria|defensor del pueblo|proteccion (?:al|del) consumidor|oficina (?:municipal )?(?:del|de(?: informacion)? al?) consum\w{3,6}|hoja de reclamaciones|hojas de reclamacion\w{0,2}|junta arbitral)
        (?:a|de|en|al de) consumo<15>(?:voy|cita|denunci\w{1,5}|reclam\w{1,5}|martes|lunes|manana)
        (?:se lo|lo|me voy|ire|voy)<15>(?:a|al de|en) consumo
        (?:mis|conozco mis|los) derechos (?:de|como|del) consumidor\w{0,2}`,
      unless: phrases`
        policia local|tampoco voy
        (?:disfraz|juguete|cumple\w{0,6}|regal\w{1,4}|gradua\w{1,5}|navidad|traje|gorra|placa|patrulla|lego|playmobil|fiesta)s?
        (?:le|les) (?:encant|gust|fascin|qued)\w{1,4}
        abogad[oa] (?:le |y le |necesita|usa|ama|quiere|me pidio|lleva)
        (?:tampoco|no) (?:es para|voy a|vamos a|pienso|quiero) (?:ir a |demand\w{1,4}|poner|llegar)
        dia del juicio
        (?:amig[oa]|herman[oa]|espos[oa]|hij[oa]|prim[oa]|novi[oa]|cunad[oa]) (?:\w{1,8} )?(?:policia|abogad[oa])<20>(?:encant|gust|quiere|necesita|compr)\w{0,4}
        policia (?:de juguete|infantil)
        consumo (?:electrico|de (?:energia|luz|bateria|gasolina|agua))`,
    },
    {
      id: "es/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        (?:cara|labios?|ojos?|manos?|cuello|piel)<25>(?:hinchad\w{1,2}|en carne viva|llen\w{1,2} de ronchas|ardiendo|quemad\w{1,2})
        se puso mal[ia]\w{0,5}<20>|se (?:metio|llevo)<20>a? ?(?:en )?la boca
        (?:me|se|le|nos|mi \w{3,8}(?: se)?) (?:ha |he |han |habia )?(?:quem[eoa]d?o?|cort[eo]|cortado|lastim[eoa]\w{0,3}|hirio|herid[oa]|lesion\w{1,4}|intoxic\w{1,4}|envenen\w{1,4}|ahog\w{1,4}|asfixi\w{1,4}|atragant\w{1,4}|brot[eo]|brotado|irrit\w{1,4}|hinch\w{1,4}|desmay\w{1,4}|abierto|abrio|clav[eo]|clavado|pinch\w{1,4}|rasp\w{1,4}|electrocut\w{1,4}|descalabr\w{1,4}|fractur\w{1,4}|partio|rompi|rompio)<25>(?:la |el |los |las |un |una |mi |toda |todo )?(?:mano|manos|dedos?|piel|cara|ojos?|pierna|piernas|brazo|espalda|boca|barbilla|cabeza|pies?|cuello|labios?|diente|menton|frente|rodilla|lengua|garganta|rostro)
        (?:hij[oa]|nin[oa]|bebe|nen[ea]|sobrin[oa]|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|niet[oa]|mam[a]|papa|abuel[oa]|espos[oa])<25>(?:se )?(?:ha )?(?:quemo|quemado|corto|cortado|lastim\w{1,4}|intoxic\w{1,4}|envenen\w{1,4}|ahog\w{1,4}|atragant\w{1,4}|abrio|broto|enfermo|vomit\w{1,4}|desmay\w{1,4}|golpe\w{1,4})
        (?:sali\w{1,5}|salido|llen\w{1,6}|dio|dado|hizo|hicieron|provoc\w{1,5}|caus\w{1,4}|produj\w{1,3}|quedo|tengo|tiene)<30>(?:ronchas?|sarpullido|ampollas?|alergia|erupcion|urticaria|quemaduras?|granos|manchas rojas|salpullido|eczema|irritacion|reaccion alergica|dermatitis|infeccion|llagas?)
        reaccion(?:es)? alergicas?
        (?:urgencias|emergencias|el hospital|al hospital|la clinica|al medico|al veterinario|la guardia)<25>(?:por|x|con|despues|culpa|por culpa)
        (?:acab|termin|fui|fuimos|llev|par|tuv|ingres)\w{0,5}<20>(?:urgencias|emergencias|hospital|la guardia|la clinica|el veterinario|puntos)
        (?:intoxicacion|quemaduras? de|vomit(?:ando|o|os|e)|diarrea|mareos?)<25>(?:despues|por|con|al|desde|comer|tomar|usar)
        (?:despues de|al) (?:comer|tomar|usar|probar)\w{0,3}<25>(?:vomit\w{1,4}|diarrea|hospital|enferm\w{1,4}|mareos?|hinch\w{1,4}|alergia)`,
      unless: phrases`
        (?:es|son|sera|esta) (?:segur[oa]|apt[oa]|recomendable)s? (?:para|si)
        (?:puede|pueden|podria|suele|suelen)<20>(?:irritar|quemar|dar|causar|provocar|salir)
        (?:otra|otras) (?:marca|crema|tienda|vendedor)s?
        (?:no|nunca|ninguna|sin) (?:me |le |se |da |dio |hizo |causo )?(?:\w{1,8} )?(?:alergia|irrita\w{0,4}|quem\w{1,3}|reaccion|ronchas)
        (?:para|contra|alivia|cura|sirve para) (?:la |las |el )?(?:quemaduras?|alergias?|irritacion|dermatitis|ronchas)
        (?:soy|es) alergic[oa] a`,
    },
    {
      id: "es/safety/fire, shock or danger to a child or pet",
      flag: "safety",
      pattern: phrases`
        (?:se )?(?:prendio|incendio|agarro fuego|prendido fuego|prendio fuego|incendiado|incendio)
        (?:echa|echo|echando|saca|saco|sacaba|sacando|sale|salio|salia|salir|solto|soltaba|soltando|tira|tiro|tirando|largo|larga|larga?ba|empezo a (?:salir|echar|sacar))<8>(?:humo|chispas?|chispazos?|fuego|llamas|flamazos?)
        (?:echado|sacado|soltado|tirado|salido) (?:humo|chispas?|chispazos?|fuego|llamas)
        chispazos?
        (?:exploto|explota|explotado|explotaron|estallo|estallado|revento|reventado|revienta)(?! de| en (?:llanto|risa))
        (?:calambrazo|corrientazo|descarga electrica|patada electrica|patadon|toques? electricos?|electrocut\w{1,5}|corto ?circuito|cortocircuito)
        (?:da|dio|dan|daba|me dio|pega|pego) (?:un |una |unos )?(?:calambre|toques|corriente|patada|descarga|chispazo)s?
        (?:casi|por poco)(?: me| se| le| nos)? (?:quem\w{1,4}|ahog\w{1,4}|trag\w{1,4}|asfixi\w{1,4}|electrocut\w{1,4}|incend\w{1,4}|mat[ao]|muer[eo]|atragant\w{1,4})
        (?:bebe|hij[oa]|nin[oa]|nen[ea]|perr[oa]|perrit[oa]|gat[oa]|sobrin[oa]|niet[oa])<25>(?:trag\w{1,4}|en la boca|atragant\w{1,4}|ahog\w{1,4})
        (?:bateria|pila|cargador|enchufe|cable|plancha|movil|celular|power ?bank|adaptador|regleta)<25>(?:hinch\w{1,4}|inflo|inflada|derretid[oa]|derritio|quemo|quemad[oa]|ardiendo|sobrecal\w{1,6}|hirviendo)
        (?:quemo|quemado|quema) (?:el |la |mi )?(?:enchufe|casa|cocina|mesa|pared|cortina|cama|colchon|alfombra|sala|mueble)
        (?:es|son|super|muy|que) peligros[oa]s?
        olor a quemado
        huele a quemado`,
      unless: phrases`
        (?:es|son|sera|seria) (?:peligros[oa]s?|segur[oa]s?)<20>(?:si|para|que|dejar|usar)
        (?:puede|pueden|podria|hay riesgo|riesgo de)<20>(?:explot\w{1,4}|quem\w{1,4}|incend\w{1,4}|trag\w{1,4}|prender|calent\w{1,4})
        fire (?:tv|stick)
        (?:me |nos )?(?:explot\w{1,4}|revent\w{1,4}) (?:la cabeza|de (?:risa|felicidad|alegria)|el precio|en ventas)
        prendio (?:bien|rapido|a la primera|normal|sin)
        (?:color|rojo|tono) fuego
        (?:no|ni) (?:se |me )?(?:prendio|echa|saca|explot\w{1,3})`,
    },
    {
      id: "es/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:venden|vendeis|vendes) (?:copias|imitaciones|replicas|falsificaciones|truchadas)
        (?:no es|no son|no era) (?:de )?(?:la |esa )?marca(?!d)
        (?:es|son|esto es|era|eran|esta|estos|esa|eso|vendieron|mandaron|llego|enviaron|vendiste|mandaste|mandado|enviado|colado|vendido|dijeron que|dicen que|menuda|puro|pura|pura y dura|producto|productos|articulo)<18>(?:fals[oa]s?|trucho|trucha|truchos|truchas|imitacion|imitaciones|replicas?|pirata|piratas|clon|clones|copia|copias|falsificad[oa]s?|falsificacion|fake|fayuca|bamba|chiviad[oa]s?|trucha?das?)
        (?:no|tampoco|ni) (?:es|son|era|eran|fue) (?:el |la |los |las |un |una )?(?:\w{1,10} )?(?:original|originales|autentic[oa]s?|genuin[oa]s?|verdader[oa]s?|legitim[oa]s?|de marca)
        (?:de|lo de) original(?:es)? (?:no )?(?:tien\w{1,3}|tiene)
        (?:original|autentico)s? (?:no es|no son|tiene poco|ni de|ni por|las narices|mis)
        falsificad[oa]s?
        falsificacion\w{0,2}
        (?:numero de serie|codigo|imei|serie|holograma|qr)<15>(?:no (?:existe|es valido|aparece|coincide|corresponde|lo reconoce|esta registrado)|es falso|invalido)
        (?:logo|etiqueta|marca|nombre)<15>(?:mal escrit[oa]|torcid[oa]|chuec[oa]|equivocad[oa]|con faltas|pone ")
        (?:sin (?:licencia|autorizacion|permiso)|violan?do|infring\w{1,5}|robando|robaron|plagi\w{1,4}|copi\w{1,4})<20>(?:licencia|marca|logo|derechos|diseno|propiedad|ilustracion)
        (?:logo|marca|diseno)<15>(?:sin (?:licencia|permiso|autorizacion)|plagiad[oa]|robad[oa])
        (?:falso|falsa|falsos|falsas|truchos?|truchas?|piratas?|fake|chafa) (?:no, lo siguiente|total|totalmente|como)`,
      unless: phrases`
        no es de las (?:replicas|copias|imitaciones)|verdad$
        codigo<25>(?:pagina|web|correo|courier|seguimiento|descuento|express)
        (?:me )?confirm\w{1,4} (?:q|que) no
        (?:piel|cuero|ecopiel|pestanas|unas|plantas?|flores|unas|pelo|joyeria|cesped|techo|fondo|billetes?|dientes|bigote|nieve|sangre|perlas?|suelo|velas?) (?:de )?(?:fals[oa]s?|imitacion|sintetic[oa])
        (?:imitacion|falso|falsa) (?:de )?(?:piel|cuero|madera|marmol|perla|gamuza|cachemir|a piel)
        (?<!no )(?:es|son|seran?|sera) (?:el |la |los |las )?(?:original|originales|autentic[oa]s?|genuin[oa]s?)(?: o|,| verdad| y| cierto| no es)
        o (?:es |son |una? |es una? )?(?:replica|imitacion|copia|clon|fals[oa]|trucho|pirata|fake|triple a)s?
        (?:no (?:es|son|sean?|sera|parece|vayan? a ser)|que no sean?|nada de) (?:\w{1,6} )?(?:fals[oa]s?|replicas?|imitacion|copias?|piratas?|truch[oa]s?|clon\w{0,2})
        (?:como (?:se|puedo|compruebo|verifico)|pense que|pensaba|creia|crei|miedo|temia|temor|por si|si (?:es|son|fuera|resulta|no es|no son)|garantizan?|seguro que|otra tienda|otro vendedor|otro lado|la otra vez|hay muchas?|espero)
        (?:canta|quien|pata de palo|barba|caribe) ?pirata
        disfraz
        copia (?:de (?:la |mi )?(?:factura|llave|seguridad|dni|recibo))`,
    },
    {
      id: "es/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern: phrases`
        chantas?|timadoras?|(?:panda|banda) de (?:chantas|timadores)
        estaf(?:a|as|ador|adores|adora|adoras|ado|ada|aron|aste|an|ando)
        (?:ladron|ladrones|ladrona|ladronas|rateros?|ratas|chorros?|choros?|sinverguenzas?|timadores?|timador|defraudadores?|embusteros?|mentiros[oa]s?|tramposos?|garcas?|malandros?|hampones|bandidos|bandoleros|farsantes?|tumbadores)
        (?:bola|panda|partida|manga|sarta|banda|hatajo|punado) de (?:mentiros[oa]s|ladrones|rateros|chorros|ratas|estafadores|sinverguenzas|delincuentes|tramposos|chantas)
        (?:me|nos|lo|la|les|te|a la gente|se burlan de) (?:han |habeis |estan |estais |acaban de |ha |has )?(?:rob(?:ado|aron|aste|an|ando)|tim(?:ado|aron|aste)|engan(?:ado|aron|aste|ando|ais|an)|tumb(?:ado|aron)|trans(?:ado|aron|earon)|vi(?:eron|sto) la cara|tomado el pelo|cag(?:ado|aron)|clav(?:ado|aron)|defraudado|curr(?:ado|aron)|baj(?:ado|aron) la plata|mentido|mintieron|mintio|mentiste)
        (?:enganan|enganar|enganais|roban|robar|robais|timan|estafan|mienten) a (?:la gente|los clientes|uno|la clientela|las personas|todos)
        (?:es|esto es|que|un|menudo|vaya|puro|tremendo|sois un|son un) (?:un |una )?(?:timo|fraude|robo|atraco|tumbada|engano|estafa|tongo|curro|choreo)
        (?:puras? |unas? |son unas? |son )(?:transas?|ratas?|lacras?|mentiras)
        se (?:quedan|quedaron|robaron|clavaron|chingaron|estan quedando|quedo|embolsaron) (?:con )?(?:el|mi|la|nuestra|nuestro) (?:dinero|plata|paquete|lana|guita|pedido)
        (?:os|se) (?:quedais|quedasteis|habeis quedado) con (?:el|mi) (?:dinero|pasta)
        (?:fraude|fraudulent[oa]s?|enganosa?s?|publicidad enganosa)
        (?:tienda|vendedor|pagina) (?:fals[oa]|fantasma|trucha|fraudulent[oa])
        (?:todo (?:es )?|puras? )mentiras?
        (?:cobrar|cobran|cobrais)<12>enviar? no`,
      unless: phrases`
        sospecha de fraude
        robo<6>(?:jeje|jaja|jiji)\w{0,6}
        (?:mi|a mi) (?:madre|mama|hermana|hija|novia|mujer|marido|hermano|prima|tia|suegra)<14>rob\w{1,4}
        (?:han robado|robaron) el paquete
        (?:no (?:es|sera|son|parece|vaya a ser|sea)|que no sea|espero que no)<12>(?:estafa|fraude|timo|robo|mentira|ladron\w{0,3})
        (?:pense|pensaba|crei|creia|temia|miedo|por si|parecia|dudaba|desconfiaba)<35>(?:estafa|timo|fraude|engano|estaf\w{2,5}|robo|enganar\w{0,3}|ladrones)
        (?:otra tienda|otro vendedor|otra pagina|otro lado|otra vez|otros|anterior|la vez pasada|en facebook|en ebay|marketplace)
        (?:es|esto es|sera) (?:una )?(?:estafa|confiable|seguro|real)(?: o)
        (?:precio|barato|regalado|jaja\w{0,6})<20>robo
        robo<10>(?:jaja\w{0,6}|barato|regalado)
        anti ?(?:robo|fraude|ladron)\w{0,2}
        (?:le|a mi \w{3,8}|me) robaron (?:el|la|mi)? ?(?:celular|movil|moto|bici\w{0,5}|bolso|cartera|mochila|anterior)
        (?:vecino|portero|alguien|repartidor|mensajero)<15>(?:rob\w{1,4}|llev\w{1,4}|ladron)
        (?:ratas?|ratones) (?:de juguete|en casa|trampa)
        parece mentira
        no (?:te |les |os )?(?:voy a )?ment(?:ir|ire)`,
    },
    {
      id: "es/refund_abuse/money or else a bad review, or a good one for money",
      flag: "refund_abuse",
      pattern: phrases`
        ${MONEY}<50>(?:o|si no|sino|de lo contrario|u|caso contrario|y no|y me olvido|y borro|y quito|y elimino|y os|y te|y le|y les|os|te|le|les)<35>(?:estrell\w{1,5}|resena\w{0,3}|opinion\w{0,2}|valoracion\w{0,2}|calificacion\w{0,2}|comentario\w{0,1}|video|subo|publico|mis redes|viral|quemo|se entera)
        ${MONEY}<35>(?:todo (?:el mundo|face\w{0,4}|tiktok|internet|mundo)|todos)<15>enter\w{1,3}
        (?:estrell\w{1,5}|resena\w{0,1}|opinion\w{0,2}|valoracion\w{0,2}|calificacion|comentario)<30>(?:si (?:me|no me|no|nos)|a cambio de|cuando me|por)<8>${MONEY}
        (?:olvid\w{1,4}|borr\w{1,4}|quit\w{1,4}|elimin\w{1,4}|cambi\w{1,4}|retir\w{1,4}|no subo|no publico)<25>(?:resena\w{0,1}|opinion\w{0,2}|estrell\w{1,5}|valoracion\w{0,2}|comentario\w{0,1}|calificacion|video)<20>(?:si|cuando|a cambio|por)<8>${MONEY}
        o (?:me )?${MONEY}<35>o<15>(?:estrell\w{1,5}|resena\w{0,3}|subo|publico|clavo|quemo|pongo una|te pongo)`,
      unless: phrases`
        (?:compr|ped|gast)\w{1,4} (?:mas )?de \d{1,6}
        (?:tarjetita|tarjeta|papelito|folleto|live|en vivo) (?:dice|decia|dicen|pone|que venia)
        (?:me prometieron|prometisteis|ofrecieron|prometio|dijeron|dijisteis)
        (?:ya|acabo de) (?:deje|puse|les? puse|escribi|os deje|te puse)
        (?:llega|llegue|llegan|queda|gusta|sirve) (?:bien|a tiempo|manana|rapido|antes|hoy)
        (?:como|donde) (?:puedo )?(?:borro|cambio|edito|borrar|cambiar|editar)
        (?:lei|vi|veo|segun|por las?) (?:\w{1,8} )?(?:resenas?|opiniones|comentarios)
        gracias`,
    },
    {
      id: "es/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        ${BACK}<45>(?:no (?:te |les |os |le |se )?(?:lo |la |los |las )?(?:pienso|voy a|vamos a|esperen|espere|quiero|creas|mando|devuelvo|regreso|envio)|ni (?:crea\w{0,1}|pienso|loc[oa]|de broma|suene\w{0,1}|suene\w{0,1})|sin (?:devolver|regresar|enviar|mandar)|olvid[ea]\w{0,5})<35>(?:devolver\w{0,4}|regresar\w{0,4}|enviar\w{0,4}|mandar\w{0,4}|mande|moverme|mover|ir al correo|nada|devuelv[oa]|regres[eo]|envi[eo])
        ${BACK}<35>(?:me l[oa]s? quedo|se queda conmigo|me quedo con|quedarme (?:con )?|a la basura|lo tiro|ya l[oa]s? tire|ya lo regale)
        (?:me l[oa]s? quedo|me quedo con (?:el|la|los|las|esto|todo))<30>${BACK}
        (?:no (?:te |les |os |le |se )?(?:lo |la |los |las )?(?:pienso|voy a|vamos a)|ni creas? q\w{0,2}<8>voy a|ni suenes?|no esperen que|no)<8>(?:devolver\w{0,4}|regresar\w{0,4}|enviar\w{0,4}|mandar\w{0,4}|devuelvo|regreso|mando)<45>(?:quiero|devuelv\w{1,5}|devolv\w{1,3}|regresa\w{0,3}|reembols\w{1,5}|dame|denme|dadme|deme)
        reembolso<15>sin (?:devolver|regresar|enviar|devolucion)`,
      unless: phrases`
        (?:puedo|podria|puede|tengo que|hay que|debo|hace falta|es necesario|se puede)
        (?:parcial|parte|mitad|un poco|algo de|porcentaje|descuento|rebaja)
        no (?:me |nos )?(?:han |habeis |ha )?(?:devuelto|devuelven|devolvieron|regresan|regresaron|reembols\w{1,5}|llego|ha llegado|llega)
        (?:si|aunque) (?:no )?me (?:lo|la|los|las)? ?(?:hac\w{1,4}|dejan?|das|rebaj\w{1,4})
        (?:cambio|cambi\w{1,4} por)`,
    },
    {
      id: "es/off_platform/talk, pay or deliver elsewhere",
      flag: "off_platform",
      pattern: phrases`
        (?:pueden?|puedes|podeis|podrian?) llamar(?:me)? al \d
        (?:tien\w{1,2}|teneis|tenes|hay) (?:un |una |algun )?(?:insta\w{0,4}|mail|correo|e-?mail|telefono|fono|face\w{0,4}|numero)<14>(?:para|pa|donde|q|que|de contacto)
        por la app no (?:quiero|pago|voy)|fuera d(?:e)? la app|(?:dame|pasame|mandame) (?:tu|su) (?:rut|cbu|clabe|banco|cuenta|alias)
        (?:whats ?app|wsp|wasap|wpp|wassap|guasap|telegram|por whats|tu whats|su whats|un whats|al whats)
        (?:pas|mand|da|dad|dar|dame|deme|denme|deja|regal|ten|comparte|hay|cual es|dig|env)\w{0,6}<20>(?:tu|su|un|el|vuestro|algun|otro|una?) (?:numero(?: de (?:telefono|contacto|celular))?|telefono|cel(?:ular)?|movil|correo|mail|e-?mail|fijo|facebook|insta(?:gram)?|linea|contacto)(?! de (?:seguimiento|guia|pedido|orden|serie|modelo|parte|rastreo))
        (?:llam(?:ame|adme|enme|eme|arme|arnos)|marc(?:ame|arme|enme)|llamar(?:los|les|os|te) (?:por|al)|para llamar(?:los|les|os|te))
        me (?:pueden? |podrian? )?(?:llamas|marcas|llamen|marquen|llamais)(?! (?:error|como|la atencion))
        (?:hablar|hablamos|hablemos|arregl\w{1,5}|contact\w{1,4}|contest\w{1,4}|escrib\w{1,4}|escribo|atiend\w{1,3}|comunic\w{1,5}|explic\w{1,3})<25>(?:por|x|al|a|en|via) (?:tu |su |mi |el |un |vuestro )?(?:face\w{0,4}|insta\w{0,4}|ig|telefono|correo|mail|e-?mail|privado|interno|messenger|fuera|dm)
        (?:por|x) (?:fuera|afuera|la izquierda)
        (?:fuera|por fuera|afuera|sin|salir) (?:de )?(?:la )?(?:app|aplicacion|plataforma|amazon|tik ?tok|shopee|pagina|comision|comisiones)
        (?:ahorr\w{1,5}|evit\w{1,5}|salt\w{1,4})<12>(?:la |las )?comision\w{0,2}
        (?:transf\w{1,8}|deposit\w{1,6}|consign\w{1,5}|pag\w{1,4}|bizum|nequi|daviplata|oxxo|cbu|alias|yape)<20>(?:direct\w{1,7}|en efectivo|a (?:tu|su|mi|vuestra) cuenta|por cbu|aparte|por fuera|en mano|por separado)
        (?:os|te|le|les) (?:hago|mando|paso) (?:un|una|el) (?:bizum|transferencia|deposito|nequi|giro)
        (?:transferencia|pago) direct[oa]
        (?:en mano (?:me |lo |os |te )\w{2,8}|te veo en|nos vemos en (?:el metro|persona|algun)|quedamos en|punto de encuentro|(?:compr|pag|entreg|vern|vem|qued|recog)\w{1,6}<12>en persona|paso a buscarl[oa]|lo recojo en (?:tu|su)|lo paso a (?:recoger|buscar))
        (?:sin|asi|que) (?:amazon|tiktok|la app|la plataforma|tik tok)(?: no)? (?:se lleva|se queda|cobr\w{1,3}|de por medio|lo mismo)`,
      unless: phrases`
        alertas?|notificaciones|codigo de \d|desde (?:su|mi|tu) (?:celular|movil|telefono)
        iva|importacion|aduana|impuestos?
        whats\w{0,3} web
        (?:repartidor|mensajero|cartero|chofer|courier|paqueteria|transportista|conserje|porter[oi]a?|portero|domiciliario)
        (?:cambi|actualiz|corrig|corregir|modific|equivoc|mal)\w{0,4}<15>(?:telefono|numero|correo|celular|movil|mail)
        (?:acept|recib|se puede pagar|puedo pagar|pueden? pagar)\w{0,4}
        (?:compatible|notificacion\w{0,2}|funda|instalar|reloj|smartwatch|pantalla|sticker)s?
        (?:cuando|antes de|al|si no) (?:sal\w{1,3}|se envi\w{1,3}|este listo|lleg\w{1,4}|entreg\w{1,5}|estoy|contest\w{1,4})
        (?:factura|recibo|comprobante)<20>(?:correo|mail|e-?mail)
        (?:no|dejen de|deja de|dejad de|basta de) (?:me )?(?:llam\w{1,4}|mand\w{1,5})
        (?:pasaron|vendieron|dieron|disteis|dado|filtr\w{1,5}|publicar\w{0,3}) mi (?:numero|telefono|correo)`,
    },
    {
      id: "es/phishing/poses as the platform or a courier, asks for codes or documents",
      flag: "phishing",
      pattern: phrases`
        (?:su|tu|vuestra|la) (?:cuenta|tienda|perfil|saldo|cobro|publicacion)<30>(?:suspendid[oa]|suspender\w{0,2}|bloquead[oa]|bloquear\w{0,2}|cerrad[oa]|inhabilitad[oa]|limitad[oa]|verific\w{1,6}|restringid[oa]|congelad[oa]|desactivad[oa])
        (?:verifi(?:que|ca|car|quen|cad)|confirm(?:e|a|ar|en|ad)|actuali(?:ce|za|zar|cen|zad)|valid(?:e|a|ar|en))\w{0,2} (?:sus|tus|su|tu|vuestros|los) (?:datos|cuenta|identidad|informacion|tarjeta|clave|tienda|contrasena)
        (?:somos|soy|habla|aqui|area|departamento|equipo|soporte|le escribe|hola,? somos)<12>(?:de |del |el |la )?(?:soporte|seguridad|departamento|area|equipo|atencion|verificacion|pagos)(?: de | del | )(?:pagos|tik ?tok|amazon|shopee|seguridad|vendedor\w{0,2}|tecnico|mercado)
        (?:mand|envi|pas|d[aei]|dig|comparti|confirm|reenvi|indic|necesit|requer|ingres|introduz|facilit|proporcion|quier)\w{0,7}<35>(?:contrasena|clave(?! de (?:acceso )?(?:al )?(?:wifi|producto))|codigo<12>(?:sms|lleg\w{1,3}|recib\w{1,4}|verificacion|seis|6|whatsapp|por mensaje)|nip|pin de|numero de (?:la |su |tu )?tarjeta|cvv|token|codigo de seis|codigo de 6|codigo de verificacion|otp)
        (?:foto|copia|imagen|escaneo|fotografia)s? (?:de|del) (?:su |tu |vuestro )?(?:dni|ine|cedula|pasaporte|identificacion|tarjeta|nie|documento|rut)
        (?:codigo|nip)<8>(?:que|q) (?:te|le|les|os) (?:lleg\w{1,3}|acaba\w{0,2}|envi\w{1,4}|mand\w{1,4})
        (?:paquete|envio|pedido|premio|saldo|reembolso|pago)<40>(?:abone|pague|actualice|haga clic|entre aqui|ingrese aqui|http|clic aqui|entra aqui)
        (?:gano|ganaste|ganado|ganador|felicidades|felicitaciones|seleccionado)<30>(?:premio|regalo|bono|iphone|cupon|sorteo)
        (?:clic|click|entra|entre|ingresa|ingrese|abre|abra|abrala|descarga|descargue|descargad|mira|mire|mirad)<35>(?:aqui|este (?:enlace|link|archivo)|el (?:enlace|archivo adjunto)|https?:|[a-z0-9-]{2,40}\.[a-z]{2,8}\/\S{2,40}|\.exe|\.apk)`,
      unless: phrases`
        (?:clave|contrasena|pin|codigo)<10>(?:wi-?fi|router|camara|fabrica|defecto|bluetooth|candado|caja fuerte|cerradura)
        (?:enlace|link)<10>(?:de seguimiento|del producto|no (?:funciona|abre|sirve|me))
        codigo (?:postal|de (?:descuento|seguimiento|rastreo|barras|promocion|area|cupon)|promocional)
        (?:mi|me) (?:cuenta|tarjeta) (?:esta|fue|me)
        (?:no me (?:llega|deja)|me pide|me piden|me sale)
        (?:funda|porta|fundas|estuche|protector)<8>(?:pasaporte|documentos)`,
    },
    {
      id: "es/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        (?:estafador\w{0,2}|ladron\w{0,2}|ratas?|tienda|vendedor\w{0,2}|timador\w{0,2}|inutil\w{0,2}|gente|rateros?|cabron\w{0,2}|put[oa]s?) (?:de (?:mierda|los cojones|porqueria)|asqueros\w{1,2}|culer\w{1,2})
        (?:eres|sos|son|sois) (?:un |una |unas |unos )?(?:zorras?|guarras?|perras?|asqueros[oa]s?|rastrer[oa]s?|aweona\w{1,2}|ql|culia\w{1,2})
        (?:aweonao|weones? culiaos?|conchesumadre|ctm|qliao)
        (?:idiotas?|imbecil(?:es)?|estupid[oa]s?|pendej[oa]s?|pelotud[oa]s?|bolud[oa]s? de mierda|gilipollas|cabron(?:es|a|as)?|hij[oe]s? ?de ?(?:la |su |tu |mil )?(?:puta|putas|chingada|perra|remil)|hdp|hijueputas?|gonorreas?|malparid[oa]s?|maric(?:a|on|ones)|put[oa]s? (?:de mierda|vendedor\w{0,2})|tarad[oa]s?|cretin[oa]s?|subnormal(?:es)?|retrasad[oa]s?|mongolic[oa]s?|culer[oa]s?|mamon(?:es|a)?|soplapollas|forr[oa]s?|conchatumadre|ctm|huevon(?:es)?|weon(?:es)?|capull[oa]s?|payas[oa]s|mamaguevos?|pirobos?|carever\w{1,3})
        (?:panda|bola|manga|partida|sarta|banda|hatajo|cuerda) de (?:inutil(?:es)?|ineptos?|imbeciles|idiotas|burros|animales|payasos|vagos|basuras?|incompetentes)
        (?:sos|eres|son|sois|es usted|pinches?|puro|unos|unas|que) (?:un |una |unos |unas |bien |muy )?(?:inutil(?:es)?|basuras?|inept[oa]s?|animal(?:es)?|burr[oa]s?|escorias?|lacras?|asco de (?:gente|persona|personas)|mierdas?|brut[oa]s?|analfabet[oa]s?|parasitos?|cerd[oa]s?)
        (?:gente|vendedor\w{0,2}|empresa|chinos?|negros?|indios?|sudacas?|gitanos?|moros?|bolivian\w{1,2}|venec\w{1,4}|paraguay\w{1,3}|putos?|inutiles|ineptos|pinche \w{3,10}) (?:de mierda|cochin[oa]s?|asquerosos?|pendej[oa]s?|de porqueria|culer[oa]s?)
        (?:no (?:sirven?|servis|sirves) (?:ni )?(?:para|pa) (?:nada|tacos|una|un))
        (?:vete|vayanse|vayase|anda|andate|iros|idos|vaya|vayan|anda) a (?:la (?:mierda|chingada|verga|puta|concha)|tomar por|cagar|freir)
        (?:chinga|chinguen|chingue) (?:tu|a su|su)
        (?:la )?(?:concha|puta madre) (?:de (?:tu|su)|que (?:te|los|os))
        (?:alguien|gente) con cerebro
        no (?:tene?is|tienen|tienes|tenes) cerebro`,
      unless: phrases`
        (?:soy|que|me senti|me siento|quede como|fui) (?:un |una |bien |tan |muy |medio )?(?:idiota|estupid[oa]|tont[oa]|bolud[oa]|pendej[oa]|pelotud[oa]|burr[oa]|huevon|inutil)(?:,| me| no| yo| q| que| por| equivoque|$)
        (?:envio|pedido|paquete|pone|estatus|estado|entrega|viene|va|vuelo)<25>retrasad[oa]s?
        (?:pregunta|error|duda|cosa) (?:estupid[oa]|idiota|pendej[oa]|tont[oa]|inutil)
        a prueba de (?:idiotas|tontos)
        (?:mi|para mi|mi amigo) (?:\w{1,8} )?(?:idiota|pendejo|cabron|marica)
        (?:que cabron|esta cabron|bien cabron)<10>(?:el|la|buen|chido)`,
    },
    {
      id: "es/abuse/threats, hate or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        ojala te (?:pille|encuentre|agarre|mueras|cruce)
        (?:guapa|preciosa|bonita|linda|nena),? (?:ensename|mandame|muestrame|pasame)
        (?:se|ya se|sabemos|voy a averiguar) (?:donde|en donde|bien donde)<12>(?:vives?|viven?|vivis|trabaj\w{1,4}|tu|su|esta|queda|estan|tienen|vuestr[oa])
        (?:te|os|los|les|la|lo|le) (?:voy|vamos|van) a (?:ir a )?(?:matar|partir|romper|reventar|pegar|cagar a|golpear|buscar y|quemar (?:la casa|el local|la tienda|el negocio)|madrear|dar (?:una paliza|tus|de golpes))
        te (?:mato|parto|rompo|reviento|mataria)
        (?:partir|romper|reventar)<8>la (?:cara|madre|cabeza|jeta|boca)
        (?:a|unos) (?:palos|golpes|madrazos|hostias)
        (?:ojala|espero que)<8>(?:te|se|os|les|los)<6>(?:muer\w{1,4}|atropell\w{1,3}|funda\w{0,1}|quiebr\w{1,3}|pudra\w{0,2}|enferm\w{1,3}|mate\w{0,1}|queme|arruin\w{1,3}|de (?:un )?cancer)
        (?:vuelvan|vuelvanse|regresen|regresense|volveos|vuelvete|largate|larguense|vayanse|iros|vuelve|marchaos) a (?:su|tu|vuestro) (?:pais|tierra|selva|pueblo)
        (?:negros?|chinos?|sudacas?|gitanos?|moros?|indios?|judios?|bolitas|panchitos) (?:de mierda|cochinos|asquerosos|sucios|tenian que ser|rateros|ladrones)
        (?:manda|mandame|mandes|pasa|pasame|pasas|me pasas|envia|enviame|me mandas|quiero)<12>(?:una |un |la |tu )?(?:fotos?|fotitos?|pack|nudes?|videito)<25>(?:desnud[oa]|sin ropa|en (?:banador|bikini|tanga|corpino|ropa interior|lenceria|calzones|brasier|bolas)|tuya|tuyas|tuyo|sexy|rica|hot|del cuerpo|mamasita|mi amor|hermosa)
        (?:mamasita|mamacita|mami|bombon|ricura|preciosa|bebota)<25>(?:foto\w{0,4}|sola|solita|salir|casad[ao]|besos?|cuerpo|cama)
        (?:voz|cuerpo|boca)<8>(?:mas |tan |bien )?(?:rica|rico|sexy|sabros[oa])
        que (?:llevas|traes|tenes) puest[oa]`,
      unless: phrases`
        (?:modelo|maniqui|talla|chica de la foto)<15>(?:puest[oa]|banador|bikini|lleva)
        fotos?<15>(?:del (?:vestido|producto|bikini|banador|modelo)|de la prenda|con el (?:bikini|banador) puesto)
        (?:jaja\w{0,8}|jeje\w{0,6}|broma)
        matar (?:el tiempo|las? (?:plagas|cucarachas|hormigas))`,
    },
    {
      id: "es/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:q|que|cual) (?:informacion|info|datos) (?:mia|mio|mios|de mi)
        (?:saquen|saca|sacad|borren|quiten|eliminen)<20>(?:mi|mis) (?:direccion|fono|numero|telefono|datos|correo)
        (?:borr|elimin|quit|suprim|sac|d[ae]r?(?:me)? de baja|bajen)\w{0,6}<25>(?:mis datos|mi (?:informacion|telefono|numero|correo|direccion|cuenta|nombre|perfil|mail|celular|foto)|de (?:su|tu|la|vuestr[ao]s?|sus|esa) (?:lista|base|sistema|fichero|registro|ficheros|grupo|publicidad))
        (?:mi|mis)<15>(?:telefono|numero|correo|direccion|datos|nombre|informacion|foto)<25>(?:elimin\w{1,6}|borr\w{1,6}|quit\w{1,6}|suprim\w{1,5}|sin (?:mi )?(?:permiso|autorizacion|consentimiento))
        (?:rgpd|lopd|gdpr|ley 1581|habeas data|ley 25\.?326|proteccion de datos|derecho al olvido|derechos arco|aviso de privacidad|tratamiento de datos|datos personales)
        (?:que|cual|cuales|saber q\w{0,2}) (?:datos|informacion|info)<25>(?:mi[oa]s?|de mi|sobre mi|personal\w{0,2})
        (?:guard|tien|ten|conserv|almacen)\w{0,6}<20>(?:sobre mi|de mi|mi informacion|mis datos|informacion mia|datos mios)
        (?:quien|quienes|a quien|por que|xq|porque|como)<25>(?:dio|dieron|dado|habeis dado|pas\w{1,4}|consigui\w{1,4}|tien\w{1,3}|vend\w{1,6}|public\w{1,5}|llaman|consegu\w{1,6}|filtr\w{1,5}|sac\w{1,4})<15>(?:mi (?:numero|correo|telefono|direccion|nombre|mail|celular)|mis datos|con mi nombre)
        (?:pas|vend|comparti|filtr|public|us|di|difundi|revel|expus)\w{0,6}<10>(?:mi (?:numero|correo|telefono|direccion|nombre|mail|celular|informacion|foto)|mis (?:datos|fotos))
        (?:no (?:autorice|di permiso|os di permiso|he dado permiso|consenti|acepte)|sin (?:mi )?(?:autorizacion|consentimiento|permiso))<40>(?:numero|datos|telefono|correo|direccion|foto|nombre|mensajes|publicidad)
        (?:desde (?:que|q)|despues de)<20>compr\w{1,4}<25>(?:spam|publicidad|llamadas|mensajes|llaman|correos)
        (?:direccion|nombre|telefono|datos|foto)<20>(?:sale|salen|aparece|aparecen|se ve|se ven|publicad[oa]s?)<15>(?:en|visible)
        (?:da[nrs]?|dais|darme|pas\w{1,4}|dime|saber|dec\w{1,4})<15>(?:nombre|direccion|datos|telefono) (?:y (?:la |el )?(?:direccion|telefono|nombre) )?(?:de|del) (?:quien|otro|otra|la (?:persona|clienta)|el cliente|comprador|los (?:clientes|compradores))
        (?:dejen|dejad|deja|basta) de (?:mandar|enviar|escribir|llamar)\w{0,4}`,
      unless: phrases`
        (?:del|de la) (?:celular|movil|tablet|reloj|dispositivo|computador\w{0,1}|disco|camara|telefono)
        (?:cambi|correg|actualiz|equivoc|mal|corrij)\w{0,5}
        (?:borrar|quitar|eliminar) (?:la |el |las |los )?(?:manchas?|rayones|olor|arrugas|pelo)
        (?:etiqueta|caja|paquete|guia)<20>(?:aparece|sale) mal
        cable de datos
        plan de datos`,
    },
  ],
};
