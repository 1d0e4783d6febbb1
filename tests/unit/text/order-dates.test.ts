import { describe, expect, it } from "vitest";
import { NO_DATES, type OrderDates } from "../../../lib/domain/order-dates";
import { mergeDates, type OrderPage, readOrderDates } from "../../../lib/text/order-dates";

const readAt = Date.UTC(2026, 10, 28, 4);
const page = (fields: Partial<OrderPage> = {}): OrderPage => ({
  marketplace: "tiktok_shop",
  region: "SG",
  orderId: null,
  readAt,
  ...fields,
});
/** Hours of the zone's distance from UTC. */
const at = (month: number, day: number, zone = 8, hour = 0, minute = 0) =>
  Date.UTC(2026, month - 1, day, hour - zone, minute);
const read = (text: string, fields: Partial<OrderPage> = {}) =>
  Object.fromEntries(
    Object.entries(readOrderDates([text], page(fields))).filter(([, time]) => time !== null),
  );

describe("an order's times", () => {
  it.each<[string, Partial<OrderDates>, string?]>([
    ["Order date: Nov 12, 2026", { placed: at(11, 12) }],
    ["Paid: 18 Nov 2026 09:12", { paid: at(11, 18, 8, 9, 12) }],
    ["Shipped on 2026-11-20", { shipped: at(11, 20) }],
    ["Delivered: 22/11/2026", { delivered: at(11, 22) }],
    [": 2026-11-20", { placed: at(11, 20) }],
    ["发货时间: 2026-11-20 10:32:05", { shipped: at(11, 20, 8, 10, 32) }, "CN"],
    ["签收时间：2026年11月22日", { delivered: at(11, 22) }, "TW"],
    ["下单时间: 2026-11-12", { placed: at(11, 12) }, "CN"],
    ["付款時間: 2026-11-12 08:00", { paid: at(11, 12, 8, 8) }, "TW"],
    ["配達完了: 2026/11/22", { delivered: at(11, 22, 9) }, "JP"],
    ["จัดส่งสำเร็จ: 22 พ.ย. 2569", { delivered: at(11, 22, 7) }, "TH"],
    ["Đã giao: 22/11/2026", { delivered: at(11, 22, 7) }, "VN"],
    ["Waktu pembayaran: 18/11/2026", { paid: at(11, 18, 7) }, "ID"],
    ["Zugestellt: 22.11.2026", { delivered: at(11, 22, 1) }, "DE"],
    ["Bestelldatum: 12. November 2026", { placed: at(11, 12, 1) }, "DE"],
    ["Livré le 22 novembre 2026", { delivered: at(11, 22, 1) }, "FR"],
    ["Enviado: 20 de noviembre de 2026", { shipped: at(11, 20, -6) }, "MX"],
    ["Order date: 11/12/2026", { placed: at(11, 12, -5) }, "US"],
  ])("%s", (text, expected, region = "SG") => {
    expect(read(text, { region })).toEqual(expected);
  });

  it.each([
    "Ship by 30 Nov",
    "Expected delivery: 22 Nov 2026",
    "Estimated arrival: 22 Nov 2026",
    "最晚发货时间: 2026-11-25",
    "お届け予定: 2026/11/27",
    "คาดว่าจะได้รับ 27 พ.ย. 2569",
    "Voraussichtlich zugestellt: 27.11.2026",
    "Sendungsnummer: 2026-11-22",
    "Calendar of rare birds, order of the year, 12 May 2026 edition",
    "Total: 39.00 SGD",
    ": 12.10",
    "Delivered: soon",
  ])("%s says nothing", (text) => {
    expect(read(text)).toEqual({});
  });

  it("count from the day of reading, and never lie ahead", () => {
    expect(read("Delivered yesterday")).toEqual({ delivered: at(11, 27) });
    expect(read("Delivered: 24 Dec 2026")).toEqual({});
    expect(read("Delivered: 24 Dec 2016")).toEqual({});
    expect(read("Delivered: 30 Dec")).toEqual({ delivered: Date.UTC(2025, 11, 29, 16) });
  });

  it("are UTC where no region is known", () => {
    expect(read("Delivered: 2026-11-22", { region: null })).toEqual({ delivered: at(11, 22, 0) });
  });

  it("take Shopee's day of order from its id, and only there, and only where no other is shown", () => {
    const orderId = "261118QK7V3M2P";
    expect(readOrderDates([], page({ marketplace: "shopee", orderId })).placed).toBe(at(11, 18));
    expect(readOrderDates([], page({ marketplace: "amazon", orderId })).placed).toBeNull();
    expect(readOrderDates(["Order date: 2026-11-17"], page({ marketplace: "shopee", orderId })).placed).toBe(
      at(11, 17),
    );
    for (const wrong of ["261318QK7V3M2P", "291118QK7V3M2P", "QK7V3M261118"])
      expect(readOrderDates([], page({ marketplace: "shopee", orderId: wrong })).placed).toBeNull();
  });

  it("keep what was known before and is not shown now", () => {
    const known = { ...NO_DATES, placed: 1, delivered: 2 };
    expect(mergeDates({ ...NO_DATES, delivered: 3 }, known)).toEqual({
      ...NO_DATES,
      placed: 1,
      delivered: 3,
    });
  });
});
