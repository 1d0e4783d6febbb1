import type { Author } from "../../domain/message";

/** Words that name a sender's role, whole and in lower case, in the consoles' languages. */
const BUYER = new Set(
  (
    "buyer|customer|amazon customer|käufer|käuferin|kunde|kundin|amazon-kunde|acheteur|acheteuse|client|cliente|comprador|" +
    "compradora|acquirente|koper|klant|köpare|kund|kupujący|klient|alıcı|müşteri|購入者|お客様|买家|買家|顾客|المشتري|العميل"
  ).split("|"),
);
const SELLER = new Set(
  (
    "seller|merchant|you|me|verkäufer|verkäuferin|sie|vendeur|vendeuse|vous|vendedor|vendedora|usted|tú|venditore|tu|você|" +
    "verkoper|u|jij|säljare|du|sprzedawca|ty|satıcı|siz|出品者|あなた|卖家|賣家|您|你|البائع|أنت"
  ).split("|"),
);
const AUTOMATIC =
  /\bauto(?:matic|matisch|matique|mática|matica|mated|mático|matico|mat|[- ]?reply|[- ]?respon)|自動|自动/i;
const NOTICE =
  /^amazon(?:\.[a-z.]+)?$|^amazon.*(?:notice|notification|hinweis|mitteilung|avis|aviso|avviso|melding|meddelande|お知らせ|通知|customer service|kundenservice|team)|^(?:system|notice|notification|hinweis|avis|aviso|avviso|通知|お知らせ)$/i;
const ROLE_CLASS =
  /(?:^|[\s_-])(buyer|customer|seller|merchant|own|system|notice|notification|auto)(?=$|[\s_-])/i;

/** Pieces of a sender label without addresses and brackets: "Ana (Buyer) <x@y>" gives "Ana" and "Buyer". */
export function labelPieces(label: Element): string[] {
  const pieces: string[] = [];
  const walker = label.ownerDocument.createTreeWalker(label, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    pieces.push(
      ...(node.textContent ?? "")
        .replace(/<?[\w.+-]+@[\w.-]+>?/g, " ")
        .split(/[()（）|·•:：\n]/)
        .map((piece) => piece.trim())
        .filter(Boolean),
    );
  return pieces;
}

/** Names that the page gives elsewhere, to know the two sides by. */
export interface Sides {
  buyerName: string | null;
  shopName: string | null;
}

/**
 * Who wrote a message, from its label's pieces and, failing that, its element's class and data attributes. A label that
 * says neither is a name, and a name that is not the shop's is the buyer's: a buyer's words are never taken for the
 * platform's because of a chosen name. Null when there is nothing to go by.
 */
export function readAuthor(pieces: readonly string[], item: Element, sides: Sides): Author | null {
  const isBuyer = (piece: string) => piece === sides.buyerName;
  const isShop = (piece: string) => piece === sides.shopName;
  const roles = pieces.filter((piece) => !isBuyer(piece) && !isShop(piece)).map((p) => p.toLowerCase());
  if (roles.some((role) => BUYER.has(role))) return "buyer";
  if (pieces.some(isBuyer)) return "buyer";
  if (roles.some((role) => AUTOMATIC.test(role))) return "automatic";
  if (roles.some((role) => SELLER.has(role)) || pieces.some(isShop)) return "seller";
  if (roles.some((role) => NOTICE.test(role))) return "system";
  const marked = readMark(item);
  if (marked) return marked;
  return pieces.length > 0 ? "buyer" : null;
}

function readMark(item: Element): Author | null {
  const data = ["data-author", "data-sender", "data-sender-type", "data-role"]
    .map((name) => item.getAttribute(name) ?? "")
    .join(" ");
  const word = ROLE_CLASS.exec(`${data} ${item.getAttribute("class") ?? ""}`)?.[1]?.toLowerCase();
  if (!word) return null;
  if (word === "buyer" || word === "customer") return "buyer";
  if (word === "auto") return "automatic";
  return word === "seller" || word === "merchant" || word === "own" ? "seller" : "system";
}

/** The sender's name: the first piece that is no role. */
export function readName(pieces: readonly string[]): string | null {
  return (
    pieces.find((piece) => {
      const word = piece.toLowerCase();
      return !BUYER.has(word) && !SELLER.has(word) && !AUTOMATIC.test(word) && !NOTICE.test(word);
    }) ?? null
  );
}

/** A case that is over; what says the opposite ("unresolved", "nicht gelöst") is sorted out first. */
const CLOSED =
  /\b(?:resolved|closed)\b|gelöst|geschlossen|abgeschlossen|erledigt|résolu|fermé|clos\b|resuelto|cerrado|risolto|chiuso|resolvido|fechado|encerrado|opgelost|gesloten|löst|stängd|rozwiązan|zamknięt|çözüldü|kapatıldı|kapalı|解決済|クローズ|完了|已解决|已解決|已关闭|已關閉|تم الحل|مغلق/i;
const NOT_CLOSED =
  /\bunresolved|\bnot\b|ungelöst|\bnicht\b|\bnon\b|\bno\b|\bnão\b|\bniet\b|\bolöst|\binte\b|\bnie|未解|未解决/i;

/** True when a case's status words say that it is over. */
export function saysClosed(status: string): boolean {
  return CLOSED.test(status) && !NOT_CLOSED.test(status);
}
