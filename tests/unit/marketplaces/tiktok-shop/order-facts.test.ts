// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { stageOfStatus } from "../../../../lib/marketplaces/tiktok-shop/order-words";
import { page, readMarkup, text } from "./page-fragments";

const order = (panel: string) => readMarkup(page({ items: text("hello"), panel })).reading.order;
const field = (label: string, value: string) =>
  `<div class="k3"><span>${label}</span><span>${value}</span></div>`;

describe("tiktok-shop order facts", () => {
  it("reads the panel by its words", () => {
    const panel = `<div>Orders</div><div>Vouchers</div>${field("User name", "Mali Example")}<b>In transit</b>
      ${field("Order ID", "577301948820116402")}<div><div><img src="p.webp"></div><div>Clay mug, 300 ml</div></div>
      ${field("Tracking ID", "TTTH123")}${field("Total", "฿398.00")}${field("Note", "Cancelled")}`;
    expect(order(panel)).toEqual({
      orderId: "577301948820116402",
      status: "In transit",
      stage: "shipped",
      itemTitle: "Clay mug, 300 ml",
      trackingNumber: "TTTH123",
      total: "฿398.00",
    });
  });

  it("reads localised labels, also with the value behind a colon", () => {
    expect(order(`<p>หมายเลขคำสั่งซื้อ: 579110482230577164</p><p>สถานะ: จัดส่งสำเร็จ</p>`)).toMatchObject({
      orderId: "579110482230577164",
      stage: "delivered",
    });
    expect(
      order(`${field("Nomor pesanan", "578220917436600281")}${field("Status", "Belum dibayar")}`),
    ).toMatchObject({
      orderId: "578220917436600281",
      stage: "unpaid",
    });
  });

  it("takes the texts with a day; one beside the status is no status's day", () => {
    const id = field("Order ID", "577301948820116402");
    expect(
      order(`<div><b>Shipped</b><i>2026-11-20</i></div>${id}${field("Delivered on", "22/11/2026")}`)?.dates,
    ).toEqual([": 2026-11-20", "Delivered on: 22/11/2026"]);
    // Nothing tells whose the later days are.
    const other = `<div><b>Delivered</b><i>2026-01-02</i></div>${field("Order ID", "577301948820116499")}`;
    expect(order(`<div><i>2026-11-20</i></div>${id}${other}`)?.dates).toEqual([": 2026-11-20"]);
  });

  it("is null while the panel is empty or shows another buyer", () => {
    expect(order("<div></div>")).toBeNull();
    expect(order(field("User name", "Somchai Example") + field("Order ID", "577301948820116402"))).toBeNull();
  });

  it("does not guess a stage", () => {
    expect(order(field("Order ID", "577301948820116402") + field("Status", "Under review"))).toMatchObject({
      status: "Under review",
      stage: null,
    });
  });

  it.each([
    ["Awaiting collection", "to_ship"],
    ["Shipped", "shipped"],
    ["待发货", "to_ship"],
    ["已签收", "delivered"],
    ["รอชำระเงิน", "unpaid"],
    ["Đang vận chuyển", "shipped"],
    ["Đã hủy", "cancelled"],
    ["Dikirim", "shipped"],
    ["Terkirim", "delivered"],
    ["Selesai", "completed"],
    ["Return / Refund", "returning"],
    ["Entregado", "delivered"],
    ["Devolução", "returning"],
    ["Expédié", "shipped"],
  ])("knows %s as %s", (status, stage) => {
    expect(stageOfStatus(status)).toBe(stage);
  });
});
