// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { page, readMarkup, row, text } from "./page-fragments";

const ROW = ".is-selected";
const MESSAGE = ".chatd-message";
const rows =
  row("Mali Example", "hello", "is-selected") + row("Somchai Example", "bye") + row("Third Example", "ok");

describe("tiktok-shop thread identity", () => {
  it("makes the key from region, seller and the console's id", () => {
    const { reading } = readMarkup(page({ rows, items: text("hello") }), { ids: { [ROW]: "0:1:77:88" } });
    expect(reading).toMatchObject({
      threadKey: "tiktok_shop:TH:7495:0:1:77:88",
      buyerName: "Mali Example",
      state: "reading",
    });
  });

  it("takes the region from the host where the address has none, and never the wrong case", () => {
    const at = (url: string) =>
      readMarkup(page({ rows, items: text("hello") }), { url, ids: { [ROW]: "9" } }).reading.region;
    expect(at("https://seller-id.tokopedia.com/chat/inbox/current")).toBe("ID");
    expect(at("https://seller-uk.tiktok.com/chat/inbox/current")).toBe("GB");
    expect(at("https://seller.tiktokshopglobalselling.com/chat/inbox/current?shop_region=my")).toBe("MY");
    expect(at("https://seller.tiktokshopglobalselling.com/chat/inbox/current")).toBeNull();
  });

  it("reads nothing while list and pane name different conversations", () => {
    const stale = readMarkup(page({ rows, items: text("old") }), { ids: { [ROW]: "1", [MESSAGE]: "2" } });
    expect(stale.reading).toMatchObject({ state: "loading", threadKey: null, messages: [] });
    expect(stale.composer).toBeNull();
    const byName = readMarkup(page({ rows, items: text("old", { sender: "Somchai Example" }) }));
    expect(byName.reading.state).toBe("loading");
    const byComposer = readMarkup(page({ rows, items: text("old") }), {
      ids: { textarea: "1", [MESSAGE]: "2" },
    });
    expect(byComposer.reading.state).toBe("loading");
  });

  it("knows the thread by the pane alone when its row is not listed", () => {
    const others = row("Somchai Example", "bye") + row("Third Example", "ok");
    const { reading } = readMarkup(page({ rows: others, items: text("hello", { sender: "Mali Example" }) }), {
      ids: { [MESSAGE]: "5" },
    });
    expect(reading).toMatchObject({ threadKey: "tiktok_shop:TH:7495:5", buyerName: "Mali Example" });
  });

  it("falls back to name and avatar, and tells namesakes apart by the last words", () => {
    const key = (avatar: string, items = text("hello", { sender: "Same Name" })) =>
      readMarkup(
        page({
          rows:
            row("Same Name", "hello", "is-selected", avatar) +
            row("Same Name", "other words") +
            row("X", "y"),
          items,
        }),
      ).reading;
    const first = key("https://img.invalid/a.webp?sig=1");
    expect(first.threadKey).toMatch(/^tiktok_shop:TH:7495:name\.Same%20Name\.\w+$/);
    expect(key("https://img.invalid/a.webp?sig=2").threadKey).toBe(first.threadKey);
    expect(key("https://img.invalid/b.webp").threadKey).not.toBe(first.threadKey);
    expect(key("https://img.invalid/a.webp", text("other words", { sender: "Same Name" })).state).toBe(
      "loading",
    );
  });

  it("finds the selected row by a class that no other row has", () => {
    const hashed =
      row("Mali Example", "hello", "x7f3k") + row("Somchai Example", "bye") + row("Third Example", "ok");
    expect(readMarkup(page({ rows: hashed, items: text("hello") })).reading.buyerName).toBe("Mali Example");
  });

  it("says that it cannot tell whose thread it is", () => {
    const plain = row("Mali Example", "hello") + row("Somchai Example", "bye");
    expect(readMarkup(page({ rows: plain, items: text("hello") })).reading.state).toBe(
      "layout_not_recognised",
    );
  });

  it("accepts a name that the list has cut", () => {
    const cut = row("Mali Exam…", "hello", "is-selected") + row("Somchai Example", "bye");
    expect(
      readMarkup(page({ rows: cut, items: text("hello", { sender: "Mali Example" }) })).reading.state,
    ).toBe("reading");
  });
});
