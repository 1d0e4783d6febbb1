// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { findOrderId, readOrderFacts, readStage } from "../../../../lib/marketplaces/amazon/order-facts";

describe("order facts", () => {
  it.each([
    ["Unshipped", "to_ship"],
    ["Shipped", "shipped"],
    ["Versandt", "shipped"],
    ["Nicht versandt", "to_ship"],
    ["Zugestellt", "delivered"],
    ["Delivered", "delivered"],
    ["Not delivered", null],
    ["Pending", "unpaid"],
    ["Return requested", "returning"],
    ["Storniert", "cancelled"],
    ["発送済み", "shipped"],
    ["未発送", "to_ship"],
    ["On the moon", null],
    [null, null],
  ])("reads %s as %s", (status, stage) => {
    expect(readStage(status)).toBe(stage);
  });

  it("finds ids of 3, 7 and 7 digits only", () => {
    expect(findOrderId("Order 114-1111111-2222222.")).toBe("114-1111111-2222222");
    expect(findOrderId("1114-1111111-2222222")).toBeNull();
    expect(findOrderId("114-1111111-22222223")).toBeNull();
    expect(findOrderId(null)).toBeNull();
  });

  it("reads label and value in one line, in German and Japanese", () => {
    document.body.innerHTML = `<div class="order-summary"><p>Bestellnummer: 303-1111111-2222222</p>
      <p>Artikel: Tischläufer</p><p>Bestellstatus: Zugestellt</p><p>Sendungsnummer: JJD000111</p></div>`;
    expect(readOrderFacts([document], null)).toMatchObject({
      orderId: "303-1111111-2222222",
      itemTitle: "Tischläufer",
      stage: "delivered",
      trackingNumber: "JJD000111",
    });
    document.body.innerHTML = `<div class="order-summary"><p>注文番号：250-1111111-2222222</p><p>注文状況：発送済み</p></div>`;
    expect(readOrderFacts([document], null)).toMatchObject({
      orderId: "250-1111111-2222222",
      stage: "shipped",
    });
  });

  it("takes the texts with a day behind their labels", () => {
    document.body.innerHTML = `<div class="order-summary"><dl><dt>Order ID</dt><dd>114-1111111-2222222</dd>
      <dt>Order date</dt><dd>Nov 12, 2026</dd><dt>Delivered</dt><dd>20 November 2026</dd><dt>Total</dt><dd>$39.00</dd></dl></div>`;
    expect(readOrderFacts([document], null)?.dates).toEqual([
      "Order date: Nov 12, 2026",
      "Delivered: 20 November 2026",
    ]);
  });

  it("does not take an order from a buyer's words", () => {
    document.body.innerHTML = `<div id="case-messages"><a href="/orders/114-9999999-9999999">x</a></div>`;
    expect(readOrderFacts([document], document.getElementById("case-messages"))).toBeNull();
  });
});
