/**
 * Names that mean one thing wherever they stand, as sources of alternatives over folded text. Names that are also
 * ordinary words in some language (Signal, Line, Wise, Verse) stand in the packs, beside words that make them clear.
 */

/** Messengers: a reply that names one takes the talk away from the marketplace. */
export const MESSENGERS =
  "whats ?app|what.?s app|whats[./_*-]app|tele[ ./_*-]gram|z[ ._-]a[ ._-]p{1,2}|whattsapp|watt?s ?app|whatsup|wa{2,4}ts ?app|wasaps?|wassap|guasap|guatsap|wsp|wpp|wapp|zap ?zap|wechat|we chat|weixin|telegram|viber|imessage|kakao ?talk|zalo|botim|fb messenger|facebook messenger|messenger|snapchat|discord|skype";

/** A messenger named beside a number of eight digits or more. */
export const NUMBER_BY_NAME = String.raw`(?:${MESSENGERS}|whats|wa|zap)[.:]?(?: (?:al|a|no|na|n|au|sur|on|at|is|es|e|est|numero|number|num|il|le|el|o)){0,3}[:. ]{0,3}\+?\(?\d(?:[ ().-]{0,2}\d){7,13}`;

/** Other shops and markets. Amazon, Shopee, Lazada and TikTok Shop stand in rules of their own. */
export const SHOPS =
  "ebay|etsy|temu|ali ?express|alibaba|taobao|tmall|walmart|wallapop|vinted|depop|poshmark|mercari|grailed|offer ?up|craigslist|gumtree|onbuy|wayfair|rakuten|zalando|zalora|shein|about you|back ?market|mano ?mano|cdiscount|leboncoin|le bon coin|la redoute|veepee|milanuncios|el corte ingles|pccomponentes|miravia|fruugo|mercado ?libre|mercado ?livre|falabella|linio|ripley|olx|enjoei|magalu|magazine luiza|casas bahia|elo7|worten|kuantokusta|custo ?justo|subito.it|bakeca|eprice|carousell|tokopedia|bukalapak|qoo10|blibli|shopify store|facebook marketplace|fb marketplace|marketplace (?:de|do|di) facebook|marketplace facebook";

/** Ways to pay that no checkout of a marketplace is meant by. */
export const WALLETS =
  "paypal|pay pal|venmo|zelle|cash ?app|western union|moneygram|money gram|payoneer|skrill|neteller|revolut|monzo|n26|bizum|halcash|yape|nequi|daviplata|bre-?b|sinpe(?: movil)?|yappy|mercado ?pago|oxxo|spei|cuenta ?rut|tenpo|uala|naranja x|cuenta dni|rapipago|pago ?facil|pago movil|efecty|baloto|mb ?way|multibanco|picpay|pagseguro|pag ?bank|nubank|chave pix|pix|satispay|poste ?pay|bancomat pay|paylib|wero|lydia|sumeria|payconiq|bancontact|twint|swish|mobilepay|tikkie|transcash|neosurf|paysafecard|interac|e-?transfer|gcash|pay ?maya|duitnow|pay ?now|payid|beem ?it|binance|usdt|tether|bitcoins?|btc|ethereum|criptow{0,8}|cryptow{0,8}";

/** A gap between whole words of up to 70 characters inside one sentence, for use in `phrases`. */
export const FAR = String.raw`(?:(?!\w)[^.!?\n]{0,70})?(?<!\w)`;

/**
 * What makes a messenger's name a picture, a colour or a function of the goods, in the languages of Western Europe: the
 * pack of one of them also reads short replies in the others.
 */
export const GOODS_WITH_A_NAME =
  "case|cover|keyrings?|keychains?|stickers?|badges?|logos?|icons?|notifications?|alerts?|style|edition|colou?r(?:ed)?|compatible|compativw{1,3}|compatibil[ei]|pendant|enamel|acrylic|funda|carcasa|pegatinas?|llaver[oi]s?|camiseta|taza|reloj|estampad[oa]|notificacionw{0,2}|avisos|color|estilo|esmalte|capa|capinha|chaveiros?|adesivos?|pingentes?|acrilico|relogio|notificacw{2,4}|cor|coque|housse|etui|autocollants?|porte-cles?|la montre|montres? connectee|coloris|couleur|notification|cles?|custodia|adesiv[oi]|portachiavi|ciondolo|orologio|notific(?:a|he)|colore|stile|smalto";
