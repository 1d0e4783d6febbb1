import type { OrderFacts } from "../../domain/reading";

type Stage = NonNullable<OrderFacts["stage"]>;

/**
 * Status texts of the order list in en, id, ms, th, vi, zh and pt (public wording of the tabs, 2026). A text must be one of
 * these, or start with one followed by a space or a mark: a product called "Return gift" is no return.
 */
const PHRASES: Readonly<Record<Stage, string>> = {
  unpaid:
    "unpaid|to pay|pending payment|belum bayar|belum dibayar|menunggu pembayaran|untuk dibayar|ยังไม่ชำระ|ที่ต้องชำระ|รอการชำระเงิน|chưa thanh toán|chờ thanh toán|chờ xác nhận|尚未付款|待付款|未付款|não pago|a pagar|aguardando pagamento",
  to_ship:
    "to ship|ready to ship|to process|processed|to pack|perlu dikirim|perlu diproses|dikemas|siap dikirim|untuk dihantar|sedia dihantar|ที่ต้องจัดส่ง|รอการจัดส่ง|เตรียมจัดส่ง|chờ lấy hàng|chờ giao hàng|待出貨|待出货|待發貨|待发货|a enviar|aguardando envio|pronto para envio",
  shipped:
    "shipped|shipping|in transit|to receive|out for delivery|dikirim|sedang dikirim|dalam pengiriman|dihantar|sedang dihantar|dalam penghantaran|untuk diterima|การจัดส่ง|กำลังจัดส่ง|อยู่ระหว่างการจัดส่ง|จัดส่งแล้ว|ที่ต้องได้รับ|đang giao|đang giao hàng|đang vận chuyển|運送中|运送中|運輸中|运输中|待收貨|待收货|已出貨|已发货|已發貨|enviado|em trânsito|a caminho",
  delivered:
    "delivered|terkirim|sudah diterima|pesanan diterima|telah dihantar|pesanan sampai|จัดส่งสำเร็จ|ได้รับสินค้าแล้ว|đã giao|đã giao hàng|giao hàng thành công|已送達|已送达|已配達|已到貨|entregue",
  completed:
    "completed|complete|selesai|สำเร็จ|เสร็จสิ้น|hoàn thành|đã hoàn thành|已完成|完成|訂單完成|concluído|concluida|concluída|completo",
  cancelled:
    "cancelled|canceled|cancellation|dibatalkan|pembatalan|batal|ยกเลิก|ยกเลิกแล้ว|đã hủy|đã huỷ|đơn hủy|hủy|不成立|已取消|取消|cancelado|cancelamento",
  returning:
    "return/refund|return|returned|refund|refunded|return requested|pengembalian|pengembalian barang|pengembalian dana|pemulangan|bayaran balik|คืนเงิน|คืนสินค้า|การคืนเงิน/คืนสินค้า|trả hàng|trả hàng/hoàn tiền|hoàn tiền|退貨|退货|退款|退貨/退款|退货/退款|devolução|reembolso|devolução/reembolso",
};

const stages = new Map<string, Stage>(
  (Object.entries(PHRASES) as [Stage, string][]).flatMap(([stage, phrases]) =>
    phrases.split("|").map((phrase) => [phrase, stage] as const),
  ),
);
/** Longest first, so that "chờ giao hàng" is not read as a shorter phrase. */
const ordered = [...stages.keys()].sort((a, b) => b.length - a.length);

/** Longest status text that is looked at, in characters; longer ones are sentences. */
const MAX_STATUS = 40;

/** Stage of a localised status text, or null when it is none that we know. */
export function stageOf(status: string): Stage | null {
  const text = status.replace(/\s+/gu, " ").trim().toLowerCase();
  if (!text || text.length > MAX_STATUS) return null;
  const exact = stages.get(text);
  if (exact) return exact;
  const phrase = ordered.find(
    (one) => text.startsWith(one) && /^[\s.,:;()·|–-]/u.test(text.slice(one.length)),
  );
  // "To ship by 12 Nov" is a deadline and "Return policy" a link: only a bracket or a mark may follow directly.
  return phrase && /^\s?[(.,:;·|–-]/u.test(text.slice(phrase.length)) ? (stages.get(phrase) ?? null) : null;
}
