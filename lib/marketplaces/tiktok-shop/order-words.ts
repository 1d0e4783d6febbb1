import type { OrderFacts } from "../../domain/reading";

type Stage = NonNullable<OrderFacts["stage"]>;

/**
 * Whole status texts by stage, in the languages of the regions: usual wording of marketplaces there, inferred, since no
 * source quotes this panel. Compared with the whole leaf text, so that a title with such a word in it is no status.
 */
const STATUS_TEXTS: Readonly<Record<Stage, readonly string[]>> = {
  unpaid:
    "unpaid|awaiting payment|to pay|pending payment|未付款|待付款|等待付款|รอชำระเงิน|ยังไม่ชำระเงิน|ที่ต้องชำระ|chờ thanh toán|chưa thanh toán|belum dibayar|belum bayar|menunggu pembayaran|belum berbayar|não pago|aguardando pagamento|pendiente de pago|sin pagar|hindi pa bayad|unbezahlt|impayée?|non pagato|未払い|支払い待ち".split(
      "|",
    ),
  to_ship:
    "to ship|awaiting shipment|awaiting collection|ready to ship|processing|on hold|pending shipment|待发货|待出貨|待揽收|等待发货|รอจัดส่ง|ที่ต้องจัดส่ง|รอการจัดส่ง|รอรับพัสดุ|รอการรับพัสดุ|เตรียมจัดส่ง|chờ vận chuyển|chờ gửi hàng|chờ lấy hàng|cần gửi|chờ giao hàng|perlu dikirim|menunggu pengiriman|menunggu pengambilan|siap dikirim|untuk dihantar|menunggu penghantaran|aguardando envio|a enviar|aguardando coleta|por enviar|pendiente de envío|para ipadala|versandbereit|à expédier|da spedire|発送待ち".split(
      "|",
    ),
  shipped:
    "shipped|in transit|to receive|out for delivery|delivering|已发货|运输中|配送中|已出貨|運送中|จัดส่งแล้ว|อยู่ระหว่างการขนส่ง|อยู่ระหว่างการจัดส่ง|อยู่ระหว่างขนส่ง|กำลังจัดส่ง|กำลังขนส่ง|đang vận chuyển|đang giao|đang giao hàng|đã gửi hàng|đã vận chuyển|dikirim|sedang dikirim|dalam pengiriman|dalam perjalanan|dihantar|dalam penghantaran|enviado|em trânsito|a caminho|en tránsito|en camino|naipadala na|versendet|versandt|unterwegs|expédiée?|en transit|spedito|in transito|発送済み|配送中です".split(
      "|",
    ),
  delivered:
    "delivered|已送达|已签收|已送達|已簽收|จัดส่งสำเร็จ|ส่งสำเร็จ|ได้รับสินค้าแล้ว|จัดส่งถึงแล้ว|đã giao|đã giao hàng|giao hàng thành công|terkirim|telah tiba|sampai tujuan|telah dihantar|telah diterima|entregue|entregado|naihatid na|zugestellt|livrée?|consegnato|配達済み|配達完了".split(
      "|",
    ),
  completed:
    "completed|complete|finished|已完成|交易成功|เสร็จสมบูรณ์|สำเร็จ|สำเร็จแล้ว|hoàn thành|đã hoàn tất|đã hoàn thành|selesai|concluído|completado|finalizado|tapos na|kumpleto|abgeschlossen|terminée?|completato|完了".split(
      "|",
    ),
  cancelled:
    "cancelled|canceled|cancellation requested|已取消|取消|ยกเลิก|ยกเลิกแล้ว|คำสั่งซื้อถูกยกเลิก|đã hủy|đã huỷ|dibatalkan|dibatalkan pembeli|cancelado|kinansela|storniert|annulée?|annullato|キャンセル済み|キャンセル".split(
      "|",
    ),
  returning:
    "return/refund|return & refund|return requested|refund requested|returning|refunding|returned|refunded|returned/refunded|退货/退款|退货中|退款中|退货退款|退貨/退款|คืนเงิน/คืนสินค้า|คืนสินค้า/คืนเงิน|คืนสินค้า|คืนเงิน|กำลังคืนสินค้า|trả hàng/hoàn tiền|trả hàng|hoàn tiền|đang trả hàng|pengembalian|pengembalian barang|pengembalian dana|pemulangan|pemulangan/bayaran balik|devolução|devolução/reembolso|devolución|devolución/reembolso|ibinalik|rücksendung|retour|retour/remboursement|reso|reso/rimborso|返品|返品/返金".split(
      "|",
    ),
};

const STAGE_BY_TEXT: ReadonlyMap<string, Stage> = new Map(
  (Object.entries(STATUS_TEXTS) as [Stage, readonly string[]][]).flatMap(([stage, texts]) =>
    texts.flatMap((text) =>
      text.endsWith("e?")
        ? [[text.slice(0, -2), stage] as const, [text.slice(0, -1), stage] as const]
        : [[text, stage] as const],
    ),
  ),
);

/** Stage that a whole status text stands for, or null when it is not understood. */
export function stageOfStatus(text: string): Stage | null {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .trim();
  return STAGE_BY_TEXT.get(plain) ?? null;
}

/** Labels of the panel; the value follows in the same text after a colon, or in the next one. */
export const ORDER_LABELS = {
  orderId:
    /^(?:order\s*(?:id|no\.?|number|#)|订单(?:编?号|id)|訂單(?:編號|號碼)|หมายเลขคำสั่งซื้อ|รหัสคำสั่งซื้อ|mã đơn hàng|id đơn hàng|(?:id|no\.?|nomor) pesanan|número do pedido|id do pedido|número de pedido|id de pedido|bestellnummer|numéro de commande|numero ordine|注文番号)/i,
  status:
    /^(?:order )?status|^(?:订单)?状态|^(?:訂單)?狀態|^สถานะ|^trạng thái|^situação|^estado|^statut|^stato|^ステータス/i,
  tracking:
    /^(?:tracking\s*(?:id|no\.?|number)?|运单号|物流单号|快递单号|運單號|หมายเลขพัสดุ|หมายเลขติดตาม(?:พัสดุ)?|เลขพัสดุ|mã vận đơn|(?:no\.?|nomor) resi|resi|(?:no\.?|nombor) penjejakan|código de rastre\w*|número de (?:guía|seguimiento)|sendungsnummer|numéro de suivi|numero di tracciamento|追跡番号)/i,
  total:
    /^(?:order )?(?:total|amount|grand total)|^(?:合计|总计|总额|实付|合計|總計)|^ยอดรวม|^ยอดชำระ|^tổng|^total|^jumlah|^gesamt|^totale/i,
  item: /^(?:item|product name|商品|产品|สินค้า|sản phẩm|produk|produto|producto|artikel|article|articolo)\s*[:：]?$/i,
  buyer:
    /^(?:user ?name|buyer|customer|买家|用户名|買家|ผู้ซื้อ|ชื่อผู้ใช้|người mua|tên người dùng|pembeli|nama pengguna|comprador|usuário|usuario|käufer|acheteur|acquirente|購入者)/i,
  note: /^(?:(?:buyer|seller|customer)?\s*(?:note|remark|message)s?|备注|買家備註|หมายเหตุ|ghi chú|catatan|nota|observaç|notiz|remarque)/i,
} as const;
