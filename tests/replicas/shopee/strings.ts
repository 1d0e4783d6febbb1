import { LANG } from "./knobs";

const EN = {
  allChats: "All chats",
  servingToday: "Serving today",
  search: "Search buyer name",
  filterAll: "All",
  unreplied: "Unreplied",
  manuallyReplied: "Manually replied",
  allBuyers: "All buyers",
  placeholder: "Type a message here",
  chatAgain: "Chat again",
  closed: "This chat has ended.",
  reopened: "You started this chat again",
  autoReply: "Auto-reply",
  sending: "Sending",
  failed: "Failed to send",
  pickChat: "Choose a chat to start",
  pickChatHint: "Messages, orders and products of the buyer are shown here.",
  aboutOrder: "You are chatting about this order",
  aboutProduct: "You are chatting about this product",
  shipBy: "Ship by",
  orderId: "Order ID",
  total: "Total",
  tracking: "Tracking no.",
  orders: "Orders",
  products: "Products",
  shortcuts: "Shortcuts",
  noOrders: "This buyer has no order yet",
  sold: "sold",
  send: "Send",
  viewOrder: "View order",
  yesterday: "Yesterday",
  today: "Today",
  warningTitle: "Check your reply",
  warningBody: "This reply looks like one you sent before. Repeated replies can lower your chat score.",
  warningSend: "Send anyway",
  warningCancel: "Edit reply",
  couldNotSend: "Message could not be sent",
  sticker: "[Sticker]",
  image: "[Image]",
  video: "[Video]",
  productCard: "[Product]",
  orderCard: "[Order]",
  allShops: "All shops",
  chat: "Chat",
  buyerSince: "Buyer of this shop",
};

const TH: typeof EN = {
  allChats: "แชททั้งหมด",
  servingToday: "ดูแลวันนี้",
  search: "ค้นหาชื่อผู้ซื้อ",
  filterAll: "ทั้งหมด",
  unreplied: "ยังไม่ตอบ",
  manuallyReplied: "ตอบแล้ว",
  allBuyers: "ผู้ซื้อทั้งหมด",
  placeholder: "พิมพ์ข้อความที่นี่",
  chatAgain: "แชทอีกครั้ง",
  closed: "แชทนี้สิ้นสุดแล้ว",
  reopened: "คุณเริ่มแชทนี้อีกครั้ง",
  autoReply: "ตอบกลับอัตโนมัติ",
  sending: "กำลังส่ง",
  failed: "ส่งไม่สำเร็จ",
  pickChat: "เลือกแชทเพื่อเริ่มต้น",
  pickChatHint: "ข้อความ คำสั่งซื้อ และสินค้าของผู้ซื้อจะแสดงที่นี่",
  aboutOrder: "คุณกำลังแชทเกี่ยวกับคำสั่งซื้อนี้",
  aboutProduct: "คุณกำลังแชทเกี่ยวกับสินค้านี้",
  shipBy: "จัดส่งภายใน",
  orderId: "หมายเลขคำสั่งซื้อ",
  total: "ยอดรวม",
  tracking: "หมายเลขติดตามพัสดุ",
  orders: "คำสั่งซื้อ",
  products: "สินค้า",
  shortcuts: "ข้อความด่วน",
  noOrders: "ผู้ซื้อรายนี้ยังไม่มีคำสั่งซื้อ",
  sold: "ขายแล้ว",
  send: "ส่ง",
  viewOrder: "ดูคำสั่งซื้อ",
  yesterday: "เมื่อวาน",
  today: "วันนี้",
  warningTitle: "ตรวจสอบคำตอบของคุณ",
  warningBody: "คำตอบนี้คล้ายกับที่คุณเคยส่ง การตอบซ้ำอาจลดคะแนนแชทของคุณ",
  warningSend: "ส่งต่อไป",
  warningCancel: "แก้ไข",
  couldNotSend: "ไม่สามารถส่งข้อความได้",
  sticker: "[สติกเกอร์]",
  image: "[รูปภาพ]",
  video: "[วิดีโอ]",
  productCard: "[สินค้า]",
  orderCard: "[คำสั่งซื้อ]",
  allShops: "ร้านทั้งหมด",
  chat: "แชท",
  buyerSince: "ผู้ซื้อของร้านนี้",
};

const ID: typeof EN = {
  allChats: "Semua chat",
  servingToday: "Dilayani hari ini",
  search: "Cari nama pembeli",
  filterAll: "Semua",
  unreplied: "Belum dibalas",
  manuallyReplied: "Sudah dibalas",
  allBuyers: "Semua pembeli",
  placeholder: "Tulis pesan di sini",
  chatAgain: "Chat lagi",
  closed: "Chat ini sudah berakhir.",
  reopened: "Kamu memulai chat ini lagi",
  autoReply: "Balasan otomatis",
  sending: "Mengirim",
  failed: "Gagal terkirim",
  pickChat: "Pilih chat untuk mulai",
  pickChatHint: "Pesan, pesanan, dan produk pembeli ditampilkan di sini.",
  aboutOrder: "Kamu sedang chat tentang pesanan ini",
  aboutProduct: "Kamu sedang chat tentang produk ini",
  shipBy: "Kirim sebelum",
  orderId: "No. Pesanan",
  total: "Total",
  tracking: "No. Resi",
  orders: "Pesanan",
  products: "Produk",
  shortcuts: "Pesan cepat",
  noOrders: "Pembeli ini belum punya pesanan",
  sold: "terjual",
  send: "Kirim",
  viewOrder: "Lihat pesanan",
  yesterday: "Kemarin",
  today: "Hari ini",
  warningTitle: "Periksa balasanmu",
  warningBody: "Balasan ini mirip dengan yang sudah kamu kirim. Balasan berulang bisa menurunkan skor chat.",
  warningSend: "Tetap kirim",
  warningCancel: "Ubah balasan",
  couldNotSend: "Pesan tidak dapat dikirim",
  sticker: "[Stiker]",
  image: "[Gambar]",
  video: "[Video]",
  productCard: "[Produk]",
  orderCard: "[Pesanan]",
  allShops: "Semua toko",
  chat: "Chat",
  buyerSince: "Pembeli toko ini",
};

export type Strings = typeof EN;

/** The console's own texts in the page's language. */
export const t: Strings = LANG === "th" ? TH : LANG === "id" ? ID : EN;

/** BCP 47 tag for dates. */
export const DATE_LOCALE = LANG === "th" ? "th-TH" : LANG === "id" ? "id-ID" : "en-GB";

const day = (at: number) => new Date(at).toDateString();

/** "HH:MM" in the browser's time zone. */
export function clock(at: number): string {
  const d = new Date(at);
  return `${String(d.getHours()).padStart(2, "0")}:${String(d.getMinutes()).padStart(2, "0")}`;
}

/** Text of a day separator. */
export function dayLabel(at: number, now: number): string {
  if (day(at) === day(now)) return t.today;
  if (day(at) === day(now - 86_400_000)) return t.yesterday;
  return new Intl.DateTimeFormat(DATE_LOCALE, { day: "numeric", month: "short", year: "numeric" }).format(at);
}

/** Text of a row's timestamp in the conversation list. */
export function rowTime(at: number, now: number): string {
  if (day(at) === day(now)) return clock(at);
  if (day(at) === day(now - 86_400_000)) return t.yesterday;
  return new Intl.DateTimeFormat(DATE_LOCALE, { day: "2-digit", month: "2-digit" }).format(at);
}
