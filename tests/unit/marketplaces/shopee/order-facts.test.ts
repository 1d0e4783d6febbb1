// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { bubble, MAYA, readPage } from "./page-fragments";

const messages = [bubble("receive", "hi")];
const banner =
  '<div class="pin"><img src="p"><div><div>You are chatting about this order</div><div title="Oak stool, 45 cm">Oak stool…</div>' +
  "<span>Order ID: 261118QK7V3M2P</span><span>Ship by 23 Nov</span></div><div><div>To Ship</div><div title='SGD 39.00'>SGD 39.00</div></div></div>";
const stationCard = (id: string, tracking: string) =>
  `<div class="oc"><div><span>Order ID</span><span>${id}</span><span>Shipping</span></div><div title="Pine shelf">Pine shelf</div>` +
  `<div><span>Tracking no.</span><span>${tracking}</span></div></div>`;

const orderOf = (spec: { banner?: string; station?: string; messages?: string[] }) =>
  readPage({ rows: [MAYA], messages, ...spec }).reading.order;

describe("order facts", () => {
  it("reads the pinned banner", () => {
    expect(orderOf({ banner })).toEqual({
      orderId: "261118QK7V3M2P",
      status: "To Ship",
      stage: "to_ship",
      itemTitle: "Oak stool, 45 cm",
      trackingNumber: null,
      total: "SGD 39.00",
      // A limit; what a text means is told apart where it is read (text/order-dates).
      dates: ["Ship by 23 Nov"],
    });
  });

  it("takes the texts with a day from the panel's card, behind their labels", () => {
    const card = (id: string) =>
      `<div class="oc"><div><span>Order ID</span><span>${id}</span></div><div><span>Paid</span><span>18 Nov 2026 09:12</span></div>
       <div><span>Total</span><span>39.00 SGD</span></div><p>ส่งเมื่อ 19 พ.ย. 2569</p></div>`;
    const station = card("261118QK7V3M2P") + card("260101AAAA1111").replaceAll("Nov", "Jan");
    expect(orderOf({ banner, station })?.dates).toEqual([
      "Ship by 23 Nov",
      "Paid: 18 Nov 2026 09:12",
      "ส่งเมื่อ 19 พ.ย. 2569",
    ]);
  });

  it("adds from the panel only what belongs to the same order", () => {
    const station =
      stationCard("261118QK7V3M2P", "SPXSG000000000001") + stationCard("260101AAAA1111", "SPXSG000000000002");
    expect(orderOf({ banner, station })).toMatchObject({
      status: "To Ship",
      trackingNumber: "SPXSG000000000001",
    });
    expect(
      orderOf({ banner, station: stationCard("260101AAAA1111", "SPXSG000000000002") })?.trackingNumber,
    ).toBeNull();
  });

  it("reads nothing from the panel alone: it may still show the buyer before", () => {
    expect(orderOf({ station: stationCard("260101AAAA1111", "SPXSG000000000002") })).toBeNull();
  });

  it("falls back to the thread's newest order card", () => {
    const card = (id: string) =>
      `<div data-cy="webchat-message-receive"><div class="k"><div><span>หมายเลขคำสั่งซื้อ: ${id}</span><span>จัดส่งสำเร็จ</span></div><div title="หม้อ 24 ซม.">หม้อ</div><div>09:00</div></div></div>`;
    expect(
      orderOf({ messages: [card("261001BBBB2222"), card("261102CCCC3333"), ...messages] }),
    ).toMatchObject({
      orderId: "261102CCCC3333",
      stage: "delivered",
      itemTitle: "หม้อ 24 ซม.",
    });
  });

  it("a product banner is no order", () => {
    expect(
      orderOf({ banner: '<div><div title="Oak stool">Oak</div><div title="$39.00">$39.00</div></div>' }),
    ).toEqual({
      orderId: null,
      status: null,
      stage: null,
      itemTitle: "Oak stool",
      trackingNumber: null,
      total: "$39.00",
    });
  });
});
