/**
 * Words of the console in the languages of its regions, for what no hook marks. All inferred: no source quotes these
 * labels. A word only ever narrows what structure already found.
 */

/** A dialog that says that the session is over. */
export const SESSION_OVER =
  /expired|log ?in again|sign ?in again|logged out|signed out|过期|失效|重新登录|重新登入|過期|หมดอายุ|เข้าสู่ระบบอีกครั้ง|hết hạn|đăng nhập lại|kedaluwarsa|berakhir|masuk lagi|login (?:kembali|lagi|semula)|tamat tempoh|log masuk semula|expirou|expirad|entrar novamente|faça login|iniciar? sesión|abgelaufen|erneut anmelden|expiré|reconnect|scadut|期限切れ|再度ログイン|만료|다시 로그인/i;

/** A chat that takes no more messages until it is opened again. */
export const CHAT_CLOSED =
  /(?:chat|conversation|session) (?:is |has been |was |has )?(?:closed|ended)|(?:start|open) (?:a )?(?:new )?chat again|chat again|会话已(?:关闭|结束)|對話已(?:關閉|結束)|重新(?:发起|开启|打开)会话|การสนทนา(?:นี้)?(?:สิ้นสุด|ปิด|จบ)|แชท(?:นี้)?(?:สิ้นสุด|ปิด)|cuộc (?:trò chuyện|hội thoại)(?: này)? đã (?:kết thúc|đóng)|(?:percakapan|obrolan|chat)(?: ini)? (?:telah |sudah )?(?:ditutup|berakhir|selesai)|perbualan (?:telah )?(?:ditutup|tamat)|conversa (?:foi )?(?:encerrada|fechada)|conversación (?:cerrada|finalizada|ha finalizado)|(?:chat|unterhaltung) (?:wurde )?(?:beendet|geschlossen)|conversation (?:est )?(?:terminée|fermée)|conversazione (?:chiusa|terminata)|チャットは終了/i;

/** A tag beside a message of the seller side that a machine wrote. */
export const AUTOMATIC_TAG =
  /^[[(（【]?\s*(?:auto(?:matic|mated)?[- ]?(?:reply|response|message)?|chat ?bot|bot|sent by (?:chat)?bot|assistant|自动回复|自動回覆|自动|机器人|機器人|智能助手|ข้อความอัตโนมัติ|ตอบกลับอัตโนมัติ|แชทบอท|trả lời tự động|tin nhắn tự động|balasan otomatis|pesan otomatis|balasan automatik|resposta automática|respuesta automática|automatische antwort|réponse automatique|risposta automatica|自動返信|자동 ?(?:응답|답장))\s*[\])）】]?$/i;

/** A tag or the label of an icon on a message that did not go out. */
export const FAILED_TAG =
  /fail|not sent|couldn.t send|unsent|resend|发送失败|未发送|重新发送|傳送失敗|ส่งไม่สำเร็จ|ส่งข้อความไม่|gửi (?:không thành công|thất bại)|gagal (?:dikirim|terkirim|mengirim|dihantar)|tidak terkirim|falha|não enviad|no enviad|error al enviar|fehlgeschlagen|nicht gesendet|échec|non envoyé|non inviat|送信失敗|送信できません|전송 실패/i;

/** The same for a message on its way. */
export const SENDING_TAG =
  /^sending|发送中|傳送中|กำลังส่ง|đang gửi|mengirim|menghantar|enviando|wird gesendet|envoi en cours|invio in corso|送信中|전송 중/i;

/** First words of the line by which the platform marks its translation. */
export const TRANSLATION_LABEL =
  /^(?:auto(?:matic)?(?:ally)?[- ]?)?(?:translat|翻译|翻譯|机器翻译|แปล|bản dịch|dịch|terjemah|diterjemah|tradu|übersetz|翻訳|번역)/i;

/** A card that shows an order, by its own words. */
export const ORDER_CARD =
  /\border\b|订单|訂單|คำสั่งซื้อ|đơn hàng|pesanan|pedido|bestell|commande|ordine|注文|주문/i;
