/** What stands between brackets in a text that somebody forgot to fill in, by language; lower case, with marks. */
const WHAT =
  "(?:full |first |last |order |tracking |product |item |shop |store |seller |agent |delivery |return |refund |carrier |courier |phone )?(?:name|number|numbers|no\\.?|nr\\.?|id|link|url|date|dates|amount|title|code|details?|info|address|reason|time|price|size|colou?r|status|days?|product|item|order|tracking|carrier|courier|customer|buyer|seller|agent|brand|company|signature|quantity|reference|email|phone|date\\/time)";

/** Words that name what should stand there, in any place of a short bracket. */
const NOUNS =
  "nombre|apellido|pedido|seguimiento|fecha|importe|cantidad|transportista|cliente|producto|enlace|número|numero|apodo|dirección|" +
  "nome|apelido|sobrenome|rastreio|rastreamento|valor|transportadora|produto|data|endereço|número do pedido|" +
  "nom|prénom|pseudo|commande|suivi|montant|transporteur|client|produit|lien|date|" +
  "name|vorname|nachname|kundenname|kunde|bestellnummer|bestellung|sendungsnummer|datum|betrag|produktname|produkt|artikel|uhrzeit|link|" +
  "cognome|ordine|spedizione|importo|corriere|prodotto|nome cliente|numero ordine|" +
  "nama|pembeli|pelanggan|pesanan|resi|tanggal|jumlah|produk|kurir|nombor|tarikh|tempahan|barang|" +
  "pangalan|petsa|halaga|numero|produkto|" +
  "tên|khách|mã đơn|mã vận đơn|đơn hàng|ngày|số tiền|sản phẩm|địa chỉ|sđt";

/** The same in scripts that put no spaces between words: whole, for headings and buttons stand in brackets too. */
const EASTERN =
  "(?:您的|客户|客戶|顾客|顧客|买家|買家|收件人)?(?:姓名|名字|名称|名稱|昵称|暱稱|称呼)|(?:您的)?(?:订单号|订单编号|訂單號|訂單編號|快递单号|物流单号|运单号|快遞單號|物流單號|单号|單號)|客户名|買家名|日期|金额|金額|商品名|产品名|店铺名|店名|时间|時間|链接|連結|快递公司|物流公司|" +
  "お客様名|お客様のお名前|お客様|氏名|お名前|名前|ご?注文番号|追跡番号|お問い合わせ番号|日付|金額|商品名|店舗名|店名|担当者名|番号|" +
  "고객명|고객님?(?: ?(?:성함|이름|명))?|이름|성함|주문 ?번호|송장 ?번호|운송장 ?번호|날짜|금액|상품명|닉네임|링크|택배사|" +
  "ชื่อ|ชื่อ(?:คุณ)?ลูกค้า|(?:เลขที่|หมายเลข|เลข)?คำสั่งซื้อ|เลขพัสดุ|วันที่|จำนวนเงิน|ยอดเงิน|ชื่อสินค้า|ลิงก์|ชื่อร้าน";

const HOLES =
  "insert|insertar|inserir|inserire|insérer|einfügen|placeholder|todo|tbd|x{2,}|\\.{3}|\u2026|_{1,}";

/** In round brackets only what cannot be a remark. */
export const SURE_SLOT_WORDS = `(?:insert|enter|add|your|customer'?s?|buyer'?s?|fill in|put)[ _-](?:\\w{1,12}[ _-]){0,3}(?:here|${WHAT})|(?:order|tracking|customer|buyer|product|shop|user)_(?:name|id|no|number|code|date|amount|link)|${HOLES}|${EASTERN}`;
/** In other brackets every short phrase that names what is missing. */
export const SLOT_WORDS = `${SURE_SLOT_WORDS}|(?:insert|enter|fill in|add your|your|put)[ _-][a-z _-]{2,30}|(?:the|client|specify|seller|agent)[ _-](?:\\w{1,12}[ _-]){0,3}(?:here|${WHAT})|${WHAT}|(?:item|store|delivery|refund|first|last)[_-](?:name|id|no|number|code|date|amount|link|title)|(?:[\\p{L}/.'’-]{1,14} ){0,3}(?:${NOUNS})(?: [\\p{L}/.'’-]{1,14}){0,3}`;

/** Greetings after which a name is due; what follows at once is a comma where it was forgotten. */
export const BEFORE_NAME =
  "dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|" +
  "liebe[r]?|liebe\\(r\\)|liebe/r|hallo|sehr geehrte[r]?|sehr geehrte(?:/r|\\(r\\))|guten tag|" +
  "cher|chère|cher\\(e\\)|chère?/cher|cher/chère|bonjour|" +
  "hola|estimad[oa]|estimad[oa]/[oa]|estimad[oa]\\([oa]\\)|querid[oa]|buenas|" +
  "olá|oi|prezad[oa]|prezad[oa]\\([oa]\\)|car[oa]|car[oa]\\([oa]\\)|car[oa]/[oa]|" +
  "gentile|egregio|ciao|buongiorno|salve|" +
  "halo|hai|kak|yth\\.?|salam|assalamualaikum|salam sejahtera|mahal naming|mahal na|magandang (?:araw|umaga|hapon|gabi)(?: po)?|hello po|hi po|kumusta po|" +
  "chào|kính gửi|xin chào|kính chào|chào anh|chào chị|chào bạn|" +
  "尊敬的|亲爱的|親愛的|您好|เรียนคุณ|สวัสดีคุณ|เรียน|สวัสดีค่ะคุณ|สวัสดีครับคุณ|คุณ";
/** Titles that belong to a name. */
export const TITLES =
  "mr|mrs|ms|miss|sir|herr|frau|sr|sra|srta|señor|señora|don|doña|senhor|senhora|monsieur|madame|m|mme|signor|signora|sig|sig\\.ra|kak|bapak|ibu|pak|bu|bapak/ibu|encik|cik|tuan|puan|tuan/puan|ma'am|maam|sir/ma'am|anh|chị|anh/chị|bạn";
