import { expect, it } from "vitest";
import { stageOf } from "../../../../lib/marketplaces/shopee/order-stage";

it.each([
  ["Unpaid", "unpaid"],
  ["Belum Bayar", "unpaid"],
  ["To Ship", "to_ship"],
  ["ที่ต้องจัดส่ง", "to_ship"],
  ["Perlu Dikirim", "to_ship"],
  ["待出貨", "to_ship"],
  ["Chờ lấy hàng", "to_ship"],
  ["Shipping", "shipped"],
  ["กำลังจัดส่ง", "shipped"],
  ["Dikirim", "shipped"],
  ["Đang giao", "shipped"],
  ["Em trânsito", "shipped"],
  ["จัดส่งสำเร็จ", "delivered"],
  ["Entregue", "delivered"],
  ["Selesai", "completed"],
  ["สำเร็จ", "completed"],
  ["已完成", "completed"],
  ["Concluído", "completed"],
  ["Cancelled (by buyer)", "cancelled"],
  ["不成立", "cancelled"],
  ["Return/Refund", "returning"],
  ["退貨/退款", "returning"],
  ["Devolução/Reembolso", "returning"],
])("%s is %s", (status, stage) => {
  expect(stageOf(status)).toBe(stage);
});

it.each([
  "To ship by 23 Nov",
  "Return policy",
  "Shipping fee",
  "Refund shirt, blue",
  "View order",
  "",
  "x".repeat(60),
])("%s is no status", (text) => {
  expect(stageOf(text)).toBeNull();
});
