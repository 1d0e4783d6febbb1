import { esRules } from "../../../../lib/understanding/instant/rules/es";
import { expectRules } from "./expect-rules";

expectRules(esRules, {
  "es/review_threat/bad review or low stars announced": {
    hits: [
      "Les voy a dejar una estrella",
      "mi reseña va a ser negativa, una reseña muy mala",
      "voy a bajarles la calificación",
    ],
    misses: [
      "Te dejo 5 estrellas, me encantó",
      "leí una reseña mala sobre la talla, ¿es cierta?",
      "puse una estrella por error, ¿cómo lo cambio?",
    ],
  },
  "es/review_threat/will post or expose online": {
    hits: [
      "Voy a subir el video a mis redes",
      "lo publico en Facebook hoy mismo",
      "todo el mundo se va a enterar",
    ],
    misses: [
      "subo una foto a Instagram, me encanta",
      "los vi en TikTok y me gustó",
      "soy creadora de contenido, ¿colaboramos en TikTok?",
    ],
  },
  "es/dispute/claim, chargeback or report to the platform": {
    hits: ["Voy a abrir una disputa en PayPal", "ya pedí el contracargo", "los voy a reportar a Amazon"],
    misses: [
      "¿aceptan PayPal?",
      "no quiero poner una queja, solo saber dónde está",
      "¿tiene garantía del fabricante?",
    ],
  },
  "es/legal/lawyer, court, police or consumer authority": {
    hits: ["Hablaré con mi abogado", "nos vemos en el juzgado", "voy a la Profeco mañana"],
    misses: [
      "Mi abogada me pidió una pluma así",
      "¿el disfraz de policía trae gorra?",
      "a mi primo policía le encantó",
    ],
  },
  "es/safety/injury or illness": {
    hits: [
      "me corté la mano con la tapa",
      "le salieron ronchas en el cuello",
      "mi hijo se quemó y acabamos en urgencias",
    ],
    misses: [
      "¿es seguro para la piel del bebé?",
      "otra marca me dio alergia en la cara",
      "¿sirve para las quemaduras de sol?",
    ],
  },
  "es/safety/fire, shock or danger to a child or pet": {
    hits: ["El cargador echa chispas", "explotó la batería", "mi perro casi se traga la pieza"],
    misses: ["¿puede explotar con el calor?", "quiero el rojo fuego", "¿sirve con Fire TV?"],
  },
  "es/counterfeit_claim/fake item": {
    hits: ["este perfume es falso", "no son originales", "me vendieron una imitación"],
    misses: ["¿es original o réplica?", "¿es piel falsa?", "espero que no sea imitación"],
  },
  "es/fraud_accusation/scam, thief or liar": {
    hits: ["son unos estafadores", "me robaron el dinero", "esto es un fraude"],
    misses: [
      "pensé que era una estafa pero llegó perfecto",
      "¿esto es una estafa o es seguro?",
      "mochila antirrobo, ¿tienen anti robo?",
    ],
  },
  "es/refund_abuse/money or else a bad review, or a good one for money": {
    hits: [
      "el reembolso o una estrella",
      "si me devuelves 50 pesos te pongo cinco estrellas",
      "borro la reseña si me pagas 100",
    ],
    misses: [
      "quisiera un reembolso parcial, por favor",
      "si llega mañana os dejo buena reseña",
      "me dijeron que por la reseña me pagan un regalo",
    ],
  },
  "es/refund_abuse/wants money and keeps the item": {
    hits: [
      "quiero mi dinero y me lo quedo",
      "el reembolso completo y no pienso devolver nada",
      "me quedo con el bolso y quiero el reembolso",
    ],
    misses: [
      "¿tengo que devolverlo para el reembolso?",
      "me quedo con el azul, 2 piezas",
      "no me han devuelto el dinero",
    ],
  },
  "es/off_platform/talk, pay or deliver elsewhere": {
    hits: ["pásame tu WhatsApp", "te pago por fuera de la app", "llámame al 555-0100"],
    misses: [
      "que el repartidor me llame al llegar",
      "quiero cambiar mi teléfono en el pedido",
      "¿aceptan pago en efectivo?",
    ],
  },
  "es/phishing/poses as the platform or a courier, asks for codes or documents": {
    hits: [
      "Su cuenta será suspendida, verifique sus datos",
      "mándeme el código que le llegó por sms",
      "necesitamos foto de su DNI",
    ],
    misses: [
      "¿cuál es la contraseña del wifi de la cámara?",
      "el enlace de seguimiento no abre",
      "mi código postal es 00000",
    ],
  },
  "es/abuse/insults": {
    hits: ["son unos idiotas", "panda de inútiles", "váyanse a la mierda"],
    misses: [
      "soy un idiota, ya lo encontré",
      "perdón por la pregunta tonta y estúpida",
      "mi paquete está retrasado",
    ],
  },
  "es/abuse/threats, hate or sexual harassment": {
    hits: ["sé dónde vives", "te voy a partir la cara", "mándame una foto tuya desnuda"],
    misses: [
      "¿qué talla lleva puesta la modelo?",
      "mándame foto del producto",
      "sirve para matar las cucarachas",
    ],
  },
  "es/privacy/delete, disclose or misuse of personal data": {
    hits: ["borren mis datos", "¿quién le dio mi número?", "vendieron mi correo a otros"],
    misses: [
      "quiero cambiar mi número de teléfono",
      "cable de datos de 2 m",
      "¿cómo borro mis datos del reloj?",
    ],
  },
});
