// @vitest-environment happy-dom

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readingSchema } from "../../../../lib/domain/reading";
import { shopeeAdapter } from "../../../../lib/marketplaces/shopee";
import { bubble, COMPOSER, chatMarkup, MAYA, read, readPage } from "./page-fragments";

const messages = [bubble("receive", "is it in stock?")];
const page = (html: string) => {
  document.body.innerHTML = html;
};

describe("states", () => {
  it("loading before the app mounts, and while it shows a spinner", () => {
    page('<div id="app"></div>');
    expect(read().reading.state).toBe("loading");
    page(`<div id="app">${"<p>x</p>".repeat(30)}<div aria-busy="true"></div></div>`);
    expect(read().reading.state).toBe("loading");
  });

  it("layout_not_recognised for a chat page without any known hook", () => {
    page(`<div id="app">${"<section><p>new design</p></section>".repeat(20)}</div>`);
    expect(read().reading.state).toBe("layout_not_recognised");
  });

  it("layout_not_recognised when no row of the grid is a known message", () => {
    const rows = ['<div data-cy="webchat-msg-in"><p>hello</p></div>', "<div><p>world</p></div>"];
    expect(readPage({ rows: [MAYA], messages: rows }).reading.state).toBe("layout_not_recognised");
  });

  it("no_open_thread with a list only", () => {
    expect(readPage({ rows: [{ id: "1", name: "a" }] }).reading.state).toBe("no_open_thread");
  });

  it("loading when a row is selected and the pane is blank", () => {
    expect(readPage({ rows: [MAYA] }).reading.state).toBe("loading");
  });

  it("chat_closed with only a control to chat again, composer_missing otherwise", () => {
    const closed = readPage({
      rows: [MAYA],
      messages,
      composer: "<div><span>Ended</span><button>Chat again</button></div>",
    });
    expect(closed.reading).toMatchObject({ state: "chat_closed", buyerName: MAYA.name });
    expect(closed.reading.messages).toHaveLength(1);
    expect(closed.composer).toBeNull();
    expect(readPage({ rows: [MAYA], messages, composer: "<div></div>" }).reading.state).toBe(
      "composer_missing",
    );
  });

  it("signed_out on the login page, not_a_chat_page elsewhere and for the collapsed pill", () => {
    page("<form><textarea></textarea></form>");
    expect(read({ url: "https://seller.shopee.ph/account/login?next=x" }).reading.state).toBe("signed_out");
    expect(read({ url: "https://seller.shopee.ph/portal/product/list" }).reading.state).toBe(
      "not_a_chat_page",
    );
    page('<div id="shopee-mini-chat-embedded"><div class="pill">Chat</div></div>');
    expect(read({ url: "https://seller.shopee.ph/" }).reading.state).toBe("not_a_chat_page");
  });
});

describe("composer", () => {
  it("finds text box and box, and the limit where the page shows one", () => {
    const { composer, composerBox, scroller, reading } = readPage({
      rows: [MAYA],
      messages,
      composer: COMPOSER.replace("<textarea", '<textarea maxlength="600"'),
    });
    expect(composer?.getAttribute("placeholder")).toBe("Type a message here");
    expect(composerBox?.getAttribute("data-cy")).toBe("webchat-conversation-detail-input");
    expect(scroller?.id).toBe("#message-virtualized-list");
    expect(reading.composerLimit).toBe(600);
  });

  it("skips a hidden twin", () => {
    const twins = COMPOSER.replace(
      "<textarea",
      '<textarea placeholder="twin" style="display:none"></textarea><textarea',
    );
    expect(readPage({ rows: [MAYA], messages, composer: twins }).composer?.getAttribute("placeholder")).toBe(
      "Type a message here",
    );
  });

  it("reads the grid under both forms of its id", () => {
    expect(
      readPage({ rows: [MAYA], messages, gridId: "message-virtualized-list" }).reading.messages,
    ).toHaveLength(1);
  });
});

describe("hosts", () => {
  it.each([
    ["seller.shopee.sg", "SG"],
    ["seller.shopee.co.id", "ID"],
    ["seller.shopee.com.my", "MY"],
    ["seller.shopee.co.th", "TH"],
    ["seller.shopee.ph", "PH"],
    ["seller.shopee.tw", "TW"],
    ["seller.shopee.com.br", "BR"],
    ["banhang.shopee.vn", "VN"],
  ])("%s is %s", (host, region) => {
    const url = `https://${host}/webchat/conversations`;
    expect(shopeeAdapter.matches).toContain(`https://${host}/*`);
    expect(shopeeAdapter.servesLocation(new URL(url))).toBe(true);
    expect(readPage({ rows: [MAYA], messages }, { url }).reading.region).toBe(region);
  });

  it("serves no other host", () => {
    expect(shopeeAdapter.servesLocation(new URL("https://shopee.sg/webchat/conversations"))).toBe(false);
    expect(shopeeAdapter.servesLocation(new URL("https://seller.shopee.sg.example/webchat"))).toBe(false);
  });
});

describe("hostile markup", () => {
  const broken = [
    "",
    "<!-- -->",
    '<div data-cy="webchat-message-receive">loose</div>',
    '<div id="messagesContainer"></div>',
    '<div id="messagesContainer"><div class="ReactVirtualized__Grid"></div></div>',
    '<form id="messagesContainer"><input name="parentElement"><input name="children"><input name="querySelector"></form>',
    `<div data-cy="webchat-conversation-detail"><div data-cy="webchat-conversation-detail">${chatMarkup({ rows: [MAYA], messages })}</div></div>`,
    chatMarkup({
      rows: [MAYA],
      messages: [
        '<div data-cy="webchat-message-receive"><pre></pre></div>',
        '<svg data-cy="webchat-message-send"></svg>',
        "",
      ],
    }),
    chatMarkup({ rows: [{ ...MAYA, name: "" }], title: "", messages }),
    chatMarkup({ rows: [MAYA], messages }).replaceAll("top:", "top:calc(1px + "),
    "<div>".repeat(2000),
  ];

  it("gives a valid reading for whatever it meets", () => {
    for (const html of broken)
      for (const askIdentity of [() => null, () => "1"]) {
        page(html);
        const { reading, bubbles } = read({ askIdentity });
        expect(v.safeParse(readingSchema, reading).success).toBe(true);
        expect(bubbles).toHaveLength(reading.messages.length);
      }
  });

  it("gives a state when the page's own functions throw", () => {
    readPage({ rows: [MAYA], messages });
    const { reading } = read({
      askIdentity: () => {
        throw new TypeError("page is gone");
      },
    });
    expect(reading.state).toBe("layout_not_recognised");
  });

  it("never changes the page", () => {
    readPage({ rows: [MAYA], messages });
    const before = document.body.innerHTML;
    read();
    expect(document.body.innerHTML).toBe(before);
  });
});
