// Words by which a reply is seen to ask, to be sorry or to be glad, in the fourteen languages. `\b` knows ASCII letters
// only: it stands beside none but those.

/** Asking for something: a request, or a question mark. */
export const ASKING =
  /[?？]|\b(?:please|kindly|could you|can you|send|share|upload|attach|confirm|provide|let us know|tell us|give us|check)\b|请|請|麻烦|麻煩|劳烦|发(?:一|来|给|下|张|個|个)|發(?:一|來|給|下|張)|提供|确认|確認|告诉|告訴|上传|上傳|拍(?:一|张|張|下|几|幾)|\b(?:por favor|env[ií]\w*|m[aá]nd\w*|confirm\w*|ind[ií]qu\w*|adjunt\w*|sub[ae]\w*)|\b(?:envie\w*|informe\w*|anexe\w*|poderia)\b|\b(?:merci de (?:nous |bien |me |m.)?\p{L}+(?:er|ir|re)(?!\p{L})|veuillez|pouvez|pourriez|envoy\w+|joi(?:gn|nd)\w+|indiqu\w+|transmet\w+)|\b(?:bitte|schick\w*|send\w*|bestätig\w*|nennen|teilen sie)\b|\b(?:per favore|invi\w+|conferm\w+|alleg\w+|indic\w+|può|potrebbe)\b|ください|下さい|いただけ|お願い|教えて|お送り|주세요|주시|부탁|보내|알려|\b(?:mohon|tolong|silakan|sila|boleh|bisa|kirim\w*|hantar\w*|konfirmasi\w*|sahkan|lampir\w*|unggah|muat naik|beri ?tahu)\b|รบกวน|กรุณา|ช่วย|ส่ง|แจ้ง|ถ่าย|แนบ|ยืนยัน|vui lòng|xin (?:hãy|gửi|cho)|nhờ|gửi|chụp|đính kèm|xác nhận|cho (?:shop|mình|em|chúng tôi) (?:biết|xin)|\b(?:paki\S*|pwede|maaari|ipadala|magpadala|i-?send|kumpirmahin|ibigay)/iu;

/** Thanks for what was given: "thank you for sending photos" asks for nothing. */
export const THANKING =
  /\b(?:thanks?|danke|vielen dank|merci(?! de (?:nous |bien |me |m.)?\p{L}+(?:er|ir|re)(?!\p{L}))|gracias|obrigad[oa]|grazie|terima kasih|salamat|maraming salamat)\b|谢谢|感谢|謝謝|感謝|多谢|ありがと|감사|고맙|ขอบคุณ|cảm ơn/iu;

/** Not needing it. */
export const NOT_NEEDED =
  /no need|not (?:need|necessary|required)|don't need|without (?:a |any )?(?:photo|picture)|nicht nötig|kein\w* (?:foto|bild|adress)|pas (?:besoin|nécessaire)|no (?:hace falta|es necesari|necesit)|não (?:precisa|é necess)|non (?:serve|occorre|è necess)|无需|無需|不用|不必|不需要|不要です|必要(?:は)?(?:ありません|ございません|ない)|필요 없|필요하지|tidak perlu|tak perlu|ไม่ต้อง|không cần|hindi (?:na )?kailangan/iu;

/** What is asked for. */
export const ASKED_THINGS = {
  photo:
    /\b(?:photo|picture|pic|image|video|clip|screenshot)s?\b|\b(?:foto|fotos|fotografía\w*|bild|bilder|bildern|imagen|imágenes|imagem|imagens|immagin\w+|vidéos?|vídeos?|capturas?|captures?|gambar|larawan|litrato)\b|照片|图片|圖片|相片|视频|影片|截图|截圖|拍(?:一|张|張|照|几|幾|个|個|段|下)|写真|画像|動画|사진|이미지|동영상|영상|รูป(?!แบบ)|(?<![สณ])ภาพ|คลิป|วิดีโอ|hình ảnh|(?<!\p{L})ảnh(?! hưởng|\p{L})|(?:chụp|tấm|bức|gửi|thêm) hình/iu,
  address:
    /\b(?:address|postcode|zip code|adresse|anschrift|dirección|endereço|indirizzo|alamat)\b|地址|住所|お届け先|宛先|주소|배송지|ที่อยู่|địa chỉ/iu,
  /** Not followed by the number itself. */
  order_number:
    /(?:\border (?:number|no\.?|id)\b|\b(?:bestellnummer|numéro de (?:la |votre )?commande|número de (?:pedido|orden|su pedido)|número do (?:seu )?pedido|numero d(?:i |ell.)ordine|(?:nomor|nombor|no\.?|id) pesanan)\b|订单号|订单编号|訂單(?:編)?號|注文番号|주문 ?번호|หมายเลขคำสั่งซื้อ|เลขออเดอร์|mã đơn)(?!\s*[:：#]?\s*(?:\{\{|[\p{L}-]*\d))/iu,
} as const;

/** Being sorry. */
export const APOLOGY =
  /\b(?:sorry|apolog\w+|regret)\b|entschuldig|tut (?:uns|mir)(?: \S+){0,2} leid|leid tut|bedauern|désolé|excus(?:es|er|ez)|regrett|pardon|disculp|lament|perdón|sentimos|desculp|sint[oa] muito|scus[ai]|spiacent|dispiac|抱歉|对不起|對不起|不好意思|歉意|见谅|見諒|申し訳|すみません|お詫び|ご迷惑|죄송|사과|미안|\bmaaf|ขออภัย|ขอโทษ|xin lỗi|thứ lỗi|rất tiếc|paumanhin|pasensya/iu;

/** Joy that an upset buyer does not share; looked for in the opening only. */
export const CHEER =
  /[\u{1F600}-\u{1F60D}\u{1F618}\u{1F61A}\u{1F63A}\u{1F638}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F38A}\u{2728}\u{1F495}-\u{1F49D}\u{1F44D}\u{1F64C}\u{1F4AF}]|❤|☺|[!！]{2,}|\b(?:great news|good news|happy to|delighted|thrilled|so glad|yay|awesome|wonderful|fantastic|excited|hooray)\b|好消息|开心|開心|高兴|高興|太好了|太棒|亲亲|\b(?:buenas noticias|qué (?:alegría|bien)|encantad[oa]s?|genial|felices)\b|\b(?:boas notícias|ótimas notícias|que (?:alegria|bom)|felizes)\b|\b(?:bonne nouvelle|ravis?|super|quelle joie|enchantés?)\b|\b(?:gute nachricht(?:en)?|wir freuen uns|toll|super|prima|hurra)\b|\b(?:buone notizie|che (?:bello|gioia)|felici|lieti|ottime? notizi[ae])\b|嬉し|うれし|喜んで|朗報|기쁘|기쁜|좋은 소식|\b(?:kabar baik|berita baik|senang sekali|gembira|hore)\b|ดีใจ|ข่าวดี|เย้|tin vui|rất vui|vui mừng|magandang balita|masaya|natutuwa/iu;
