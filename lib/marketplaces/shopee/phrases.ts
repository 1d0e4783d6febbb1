/**
 * Short texts that the console shows in its languages (en, id, ms, th, vi, zh, pt). Collected from the marketplace's public
 * wording; which of them a live chat page uses is not known in every language, so a missing one must only lose a detail.
 */
export const AUTO_REPLY =
  /^[[(]?(?:auto(?:matic|mated)?[- ]?(?:reply|response|message)|(?:balasan|pesan|chat) otomatis|(?:balasan|mesej) automatik|(?:ข้อความ|การ)?ตอบกลับอัตโนมัติ|ข้อความอัตโนมัติ|(?:trả lời|tin nhắn) tự động|自動回覆|自動訊息|自动回复|(?:resposta|mensagem) automática)[\])]?$/iu;

export const FAILED =
  /^(?:failed(?: to send)?|not sent|send failed|gagal(?: (?:terkirim|mengirim|dihantar))?|ส่งไม่สำเร็จ|ส่งข้อความไม่สำเร็จ|(?:gửi )?(?:không thành công|thất bại)|không gửi được|(?:發送|傳送|发送)失[敗败]|falha(?: ao enviar| no envio)?|não enviad[ao])[.!]?$/iu;

export const SENDING =
  /^(?:sending|mengirim|menghantar|กำลังส่ง|đang gửi|(?:傳送|發送|发送)中|enviando)(?:…|\.{3})?$/iu;

export const TODAY = ["today", "hari ini", "วันนี้", "hôm nay", "今天", "今日", "hoje", "ngayon"];
export const YESTERDAY = [
  "yesterday",
  "kemarin",
  "semalam",
  "เมื่อวาน",
  "เมื่อวานนี้",
  "hôm qua",
  "昨天",
  "昨日",
  "ontem",
  "kahapon",
];

/** Labels in front of an order id. */
export const ORDER_LABEL =
  /(?:order\s*(?:id|no\.?|sn|number)|no\.?\s*pesanan|(?:id|nombor)\s*pesanan|หมายเลขคำสั่งซื้อ|mã đơn(?: hàng)?|[訂订][單单](?:編號|编号|號|号)?|(?:id|n[ºo°]\.?|número) do pedido|pedido)/iu;

/** Labels in front of a parcel number. */
export const TRACKING_LABEL =
  /(?:tracking|no\.?\s*resi|nombor\s*(?:penjejakan|pengesanan)|หมายเลข(?:ติดตาม)?พัสดุ|หมายเลขติดตาม|mã vận đơn|物流(?:編號|编号|單號|单号)|[運运][單单]|rastre(?:io|amento))/iu;
