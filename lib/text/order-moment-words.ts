import type { OrderMoment } from "../domain/order-dates";

// Labels of an order's times in the consoles' languages: usual wording of marketplaces, inferred where no source quotes
// a panel. `\b` knows ASCII letters only.

/** A promise or a limit is no moment of the past. */
export const NOT_YET =
  /\b(?:by|before|until|expected|estimated|estimate|eta|latest|due|promised|deadline|arriv(?:es|ing)|window|voraussichtlich\w*|spätestens|bis|lieferung bis|geschätzt\w*|prévue?s?|estimé\w*|estimad[oa]s?|avant|au plus tard|previst[oa]s?|antes|até|entro|stimat[oa]|sebelum|estimasi|perkiraan|batas|anggaran|jangkaan|dijangka|bago|tinatayang|inaasahan|verwacht|uiterlijk)\b|ภายใน|คาดว่า|โดยประมาณ|dự kiến|trước|hạn|预计|預計|预期|最晚|最迟|最遲|截止|之前|期限|予定|まで|예정|까지/iu;

/** Tested in this order: a delivery names the shipment, a payment the order. */
export const MOMENT_LABELS: readonly (readonly [OrderMoment, RegExp])[] = [
  [
    "delivered",
    /\b(?:delivered|delivery (?:time|date|completed)|received|signed for|zugestellt|geliefert|zustelldatum|livré\w*|entreg\w*|recibid\w*|recebid\w*|consegn\w*|terkirim|diterima|telah dihantar|sampai|tiba|naihatid|bezorgd|geleverd)|送达|送達|签收|簽收|到货|到貨|收货时间|配達|お届け|到着|배송 ?완료|배달|ส่งสำเร็จ|จัดส่งสำเร็จ|ได้รับ|đã giao|giao thành công|giao hàng thành công|nhận hàng/iu,
  ],
  [
    "shipped",
    /\b(?:shipped|dispatched|ship(?:ping|ment|ped)? (?:date|time|on)|ship date|versandt|verschickt|versanddatum|versendet|expédi\w*|envoy\w*|enviad\w*|envío|envio|despachad\w*|spedi\w*|dikirim|pengiriman|dihantar|penghantaran|ipinadala|naipadala|verzonden)|发货|發貨|出货|出貨|寄出|揽收|発送|出荷|발송|출고|배송 ?시작|จัดส่ง|ส่งเมื่อ|ส่งสินค้า|gửi|vận chuyển|giao cho/iu,
  ],
  [
    "paid",
    /\b(?:paid|payment|bezahlt|zahlung\w*|payé\w*|paiement|pagad\w*|pagamento|pago|pagat\w*|dibayar|pembayaran|bayaran|bayad|betaald)|付款|支付|入金|支払|결제|입금|ชำระ|thanh toán/iu,
  ],
  [
    "placed",
    /\b(?:order(?:ed)?|placed|created|purchase\w*|bestell\w*|kauf\w*|command\w*|achat|achet\w*|pedido|compra\w*|ordin\w*|acquist\w*|dipesan|pesanan|pesan|dibuat|tempahan|besteld)|下单|下單|订单|訂單|购买|購買|拍下|创建|建立|注文|購入|주문|구매|สั่งซื้อ|đặt hàng|tạo đơn|ngày đặt/iu,
  ],
];
