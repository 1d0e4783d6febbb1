// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { matchesPattern } from "../../../../lib/marketplaces";
import { tiktokShopAdapter } from "../../../../lib/marketplaces/tiktok-shop";
import { COMPOSER_BOX, page, readMarkup, row, text } from "./page-fragments";

const state = (markup: string, url?: string) => readMarkup(markup, { url }).reading.state;
const INBOX = "https://seller-us.tiktok.com/chat/inbox/current";

describe("tiktok-shop states", () => {
  it("serves the inbox of known hosts and nothing else", () => {
    const serves = (url: string) =>
      tiktokShopAdapter.servesLocation(new URL(url)) && matchesPattern(tiktokShopAdapter, new URL(url));
    expect(serves(INBOX)).toBe(true);
    expect(serves("https://seller-id.tokopedia.com/chat/inbox/current?x=1")).toBe(true);
    expect(serves("https://seller.tiktokshopglobalselling.com/chat/inbox")).toBe(true);
    expect(serves("https://seller-us.tiktok.com/chat/assistant-v2/chatbot")).toBe(false);
    expect(serves("https://seller-us.tiktok.com/order")).toBe(false);
    expect(serves("https://affiliate.tiktok.com/chat/inbox/current")).toBe(false);
  });

  it("reads an open thread and finds the composer, its box and its limit", () => {
    const read = readMarkup(page({ items: text("hello") }));
    expect(read.reading).toMatchObject({ state: "reading", composerLimit: 2000, region: "TH" });
    expect(read.composer?.tagName).toBe("TEXTAREA");
    expect(read.composerBox?.id).toBe("box");
    expect(read.scroller?.className).toBe("chatd-scrollView");
  });

  it("passes a hidden twin composer by", () => {
    const twin = `<div hidden><div id="chat-input-textarea"><textarea id="twin" placeholder="x"></textarea></div></div>`;
    expect(readMarkup(page({ items: text("a"), composer: twin + COMPOSER_BOX })).composer?.id).toBe("");
  });

  it("says why nothing is read", () => {
    expect(state("<div id='app'></div>")).toBe("loading");
    expect(state(page({}))).toBe("no_open_thread");
    expect(state(page({ items: "" }))).toBe("loading");
    expect(state(page({ items: "<div><div class='zz'>what is this</div></div>" }))).toBe(
      "layout_not_recognised",
    );
    expect(state("<p>x</p>".repeat(90))).toBe("layout_not_recognised");
    expect(state(page({ items: text("a"), composer: "" }))).toBe("composer_missing");
    expect(state(page({ items: text("a"), composer: "<div>การสนทนานี้สิ้นสุดแล้ว</div>" }))).toBe("chat_closed");
    expect(state(page({ items: text("a") }), "https://seller-us.tiktok.com/chat/assistant-v2/chatbot")).toBe(
      "not_a_chat_page",
    );
  });

  it("does not take a buyer's words for a closed chat", () => {
    expect(
      state(page({ items: text("this chat is closed", { sender: "Mali Example" }), composer: "" })),
    ).toBe("composer_missing");
  });

  it("sees the login page and the expired dialog, but not a hidden old one", () => {
    const words = "<div>Your login has expired, please log in again</div>";
    const items = text("hello");
    expect(state("<form><input type='password'></form>", INBOX)).toBe("signed_out");
    expect(state("", "https://seller-us.tiktok.com/account/login?redirect=x")).toBe("signed_out");
    expect(state(page({ items, extra: `<div class="p-modal">${words}</div>` }))).toBe("signed_out");
    expect(state(page({ items, extra: `<div class="p-modal" style="display:none">${words}</div>` }))).toBe(
      "reading",
    );
    expect(
      state(
        page({ items, extra: `<div class="p-modal"><div>Check your message before sending</div></div>` }),
      ),
    ).toBe("reading");
  });

  it("passes an old dialog without a size by, where the page is laid out", () => {
    document.documentElement.getBoundingClientRect = () => new DOMRect(0, 0, 1280, 800);
    const sized = HTMLElement.prototype.getBoundingClientRect;
    HTMLElement.prototype.getBoundingClientRect = function () {
      return this.closest(".p-modal") ? new DOMRect(0, 0, 0, 0) : new DOMRect(0, 0, 200, 40);
    };
    const words = "<div>Your login has expired, please log in again</div>";
    try {
      expect(state(page({ items: text("a"), extra: `<div class="p-modal">${words}</div>` }))).toBe("reading");
    } finally {
      HTMLElement.prototype.getBoundingClientRect = sized;
      Reflect.deleteProperty(document.documentElement, "getBoundingClientRect");
    }
  });

  it("never throws", () => {
    for (const markup of [
      "<div class='chatd-root'></div>",
      "<div class='chatd-scrollView-content'><div class='chatd-message'></div></div>",
      "<div class='p-modal'></div><pre></pre><textarea placeholder='x'></textarea>",
      `<div data-testid="chat.chatroom.message_card"></div>`,
      page({ rows: row("", ""), items: "<svg class='chatd-message'><text>x</text></svg>" }),
    ])
      expect(() => readMarkup(markup)).not.toThrow();
    const page_ = {
      document,
      url: new URL(INBOX),
      now: 0,
      askIdentity: () => {
        throw new Error("gone");
      },
    };
    document.body.innerHTML = page({ items: text("a") });
    expect(tiktokShopAdapter.readThread(page_).reading.state).toBe("layout_not_recognised");
  });
});
