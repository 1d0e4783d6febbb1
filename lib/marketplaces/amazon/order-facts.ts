import type { OrderFacts } from "../../domain/reading";
import { pickDateTexts } from "../date-texts";
import { ORDER_LINK, ORDER_SUMMARY } from "./selectors";
import { findFirst } from "./shadow";
import { readLine } from "./text";

/** An Amazon order id: 3, 7 and 7 digits (seen in three projects). */
const ORDER_ID = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/;

/** The first order id in a text, or null. */
export function findOrderId(text: string | null | undefined): string | null {
  return ORDER_ID.exec(text ?? "")?.[0] ?? null;
}

/** Labels in front of the facts, in the consoles' languages. The first pattern that fits a label takes it. */
const LABELS: readonly [keyof Omit<OrderFacts, "stage" | "dates">, RegExp][] = [
  [
    "trackingNumber",
    /tracking|sendungs|trackingnummer|suivi|seguimiento|spedizione n|tracciamento|rastre|volgnummer|spårning|śledzenia|takip|伝票番号|追跡|追踪|追蹤|运单|تتبع/i,
  ],
  ["status", /status|statut|estado|stato|situação|durum|注文状況|ステータス|状态|狀態|حالة/i],
  [
    "orderId",
    /order (?:id|number|#)|bestellnummer|commande|n.mero de (?:pedido|orden)|pedido n|id d[eo] pedido|numero (?:d.)?ordine|bestelnummer|ordernummer|numer zamówienia|sipariş n|注文番号|订单编号|订单号|訂單編號|رقم الطلب/i,
  ],
  ["total", /total|gesamt|summe|importe|totale|totaal|summa|suma|razem|toplam|合計|总计|總計|金额|الإجمالي/i],
  [
    "itemTitle",
    /^(?:item|product|title|artikel|produkt|article|produit|artículo|producto|articolo|prodotto|item do pedido|produto|product|ürün|商品|产品|المنتج|السلعة)/i,
  ],
];

/**
 * Status words, tested in this order: what undoes an order first, "unshipped" before "shipped". Amazon's "Pending" means
 * that the payment is being checked.
 */
const STAGES: readonly [NonNullable<OrderFacts["stage"]>, RegExp][] = [
  ["cancelled", /cancel|storniert|annul|anulad|iptal|geannuleerd|avbruten|キャンセル|已取消|ملغ/i],
  [
    "returning",
    /return|refund|rückgabe|rücksend|erstattet|retour|rembours|devol|reembols|\breso\b|rimbors|iade|返品|返金|退货|退款|إرجاع/i,
  ],
  [
    "to_ship",
    /unshipped|not shipped|awaiting (?:shipment|dispatch)|nicht versandt|non expédi|no enviado|non spedito|não enviado|niet verzonden|未出荷|未発送|未发货|待发货|غير مشحون/i,
  ],
  [
    "unpaid",
    /pending|unpaid|ausstehend|en attente|pendiente|in sospeso|pendente|bekleme|保留中|待付款|معلق/i,
  ],
  [
    "delivered",
    /(?<!un|not )delivered|(?<!nicht )zugestellt|(?<!nicht )geliefert|livré|entregado|consegnato|entregue|bezorgd|geleverd|levererad|dostarczon|teslim edildi|配達済|配達完了|お届け済|已送达|已签收|تم التسليم/i,
  ],
  [
    "shipped",
    /shipped|dispatched|in transit|out for delivery|versandt|unterwegs|expédi|enviado|en camino|spedito|em trânsito|verzonden|onderweg|skickad|wysłan|kargo|発送済|出荷済|配達中|已发货|运输中|تم الشحن/i,
  ],
  [
    "completed",
    /completed|abgeschlossen|terminé|completado|completato|concluído|voltooid|tamamland|完了|已完成|مكتمل/i,
  ],
];

/** Our reading of a status text; null when it is none that we know. */
export function readStage(status: string | null): OrderFacts["stage"] {
  return STAGES.find(([, pattern]) => pattern.test(status ?? ""))?.[0] ?? null;
}

/**
 * Order facts from the summary of the given trees; texts are taken as they stand. Null when nothing is shown.
 * @param trees the pane without its messages' own meaning: only summaries and order links in it are read
 */
export function readOrderFacts(trees: readonly ParentNode[], listed: Element | null): OrderFacts | null {
  const facts: OrderFacts = {
    orderId: null,
    status: null,
    stage: null,
    itemTitle: null,
    trackingNumber: null,
    total: null,
  };
  const box = findFirst(trees, ORDER_SUMMARY);
  if (box && !listed?.contains(box)) {
    const pairs = readPairs(box);
    Object.assign(facts, pickDateTexts(pairs.flat()));
    for (const [label, value] of pairs) {
      const field = LABELS.find(([name, pattern]) => facts[name] === null && pattern.test(label))?.[0];
      if (field === "orderId") facts.orderId = findOrderId(value);
      else if (field) facts[field] = value;
    }
    facts.orderId ??= findOrderId(box.textContent);
    facts.stage = readStage(facts.status);
  }
  facts.orderId ??= findLinkedOrder(trees, listed);
  return Object.values(facts).some((value) => value !== null) ? facts : null;
}

/** Label and value pairs: `dt`/`dd`, else "Label: value" in an innermost element. */
function readPairs(box: Element): [string, string][] {
  const pairs: [string, string][] = [];
  for (const term of box.querySelectorAll("dt")) {
    const label = readLine(term);
    const value = readLine(term.nextElementSibling);
    if (label && value) pairs.push([label, value]);
  }
  if (pairs.length > 0) return pairs;
  for (const element of box.querySelectorAll("*")) {
    if (element.querySelector("div, li, p, td, tr, section")) continue;
    const match = /^([^:：]{2,40})[:：]\s*(.+)$/.exec(readLine(element) ?? "");
    if (match?.[1] && match[2]) pairs.push([match[1], match[2]]);
  }
  return pairs;
}

function findLinkedOrder(trees: readonly ParentNode[], listed: Element | null): string | null {
  for (const tree of trees)
    for (const link of tree.querySelectorAll(ORDER_LINK)) {
      const id = findOrderId(link.textContent) ?? findOrderId(link.getAttribute("href"));
      if (id && !listed?.contains(link)) return id;
    }
  return null;
}
