// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { bubble, chatMarkup, MAYA, type PageSpec, read, readPage } from "./page-fragments";

const messages = [bubble("receive", "is it in stock?"), bubble("send", "yes it is")];

/** Answers for rows by their fixture id and for messages by `pane`, as the page-world script does. */
const ask = (pane: string | null) => (element: Element) => element.getAttribute("data-row") ?? pane;

describe("which thread is open", () => {
  it("takes the id that row and messages agree on", () => {
    const { reading } = readPage({ rows: [MAYA], messages }, { askIdentity: ask("9001") });
    expect(reading).toMatchObject({
      state: "reading",
      threadKey: "shopee:SG:9001",
      buyerName: "maya.and.the.cat",
      region: "SG",
    });
  });

  it("is loading while the messages belong to another conversation, even with the same name on top", () => {
    const { reading } = readPage({ rows: [MAYA], messages }, { askIdentity: ask("8000") });
    expect(reading).toMatchObject({ state: "loading", threadKey: null, messages: [] });
  });

  it("is loading while the title still shows another buyer", () => {
    expect(
      readPage({ rows: [MAYA], title: "old.buyer", messages }, { askIdentity: ask("9001") }).reading.state,
    ).toBe("loading");
    expect(readPage({ rows: [MAYA], title: "old.buyer", messages }).reading.state).toBe("loading");
  });

  it("accepts a cut title", () => {
    expect(readPage({ rows: [MAYA], title: "maya.and.…", messages }).reading.state).toBe("reading");
  });

  it("takes the whole name from the row's title attribute", () => {
    const row = { ...MAYA, shownName: "maya.and…" };
    expect(readPage({ rows: [row], title: "maya.and.the.cat", messages }).reading.buyerName).toBe(
      "maya.and.the.cat",
    );
  });

  it("ignores the URL's id: it stays when another conversation is opened", () => {
    const url = "https://seller.shopee.co.th/new-webchat/conversations?conversation_id=1234";
    const { reading } = readPage({ rows: [MAYA], messages }, { url, askIdentity: ask("9001") });
    expect(reading.threadKey).toBe("shopee:TH:9001");
  });

  it("reads on by the messages' own id when the row was scrolled out of the list", () => {
    const spec: PageSpec = { rows: [{ id: "1", name: "someone.else" }], title: "maya.and.the.cat", messages };
    expect(readPage(spec, { askIdentity: ask("9001") }).reading).toMatchObject({
      state: "reading",
      threadKey: "shopee:SG:9001",
      buyerName: "maya.and.the.cat",
    });
    expect(readPage(spec).reading.state).toBe("loading");
  });
});

describe("without the page-world script", () => {
  const twin = { id: "9002", name: MAYA.name, preview: "thanks" };

  it("makes a key of name and picture, the same one on every reading", () => {
    const first = readPage({ rows: [MAYA], messages }).reading.threadKey;
    const again = readPage({ rows: [{ id: "1", name: "x" }, MAYA], messages }).reading.threadKey;
    expect(first).toMatch(/^shopee:SG:name-/);
    expect(again).toBe(first);
    const other = readPage({ rows: [{ ...MAYA, id: "9002" }], messages }).reading.threadKey;
    expect(other).not.toBe(first);
  });

  it("wants the preview as proof where two buyers share a name", () => {
    expect(readPage({ rows: [{ ...MAYA, preview: "yes it is" }, twin], messages }).reading.state).toBe(
      "reading",
    );
    expect(readPage({ rows: [{ ...MAYA, preview: "another line" }, twin], messages }).reading.state).toBe(
      "loading",
    );
  });

  it("wants the preview as proof where there is no title bar text", () => {
    expect(readPage({ rows: [{ ...MAYA, preview: "yes it is" }], title: null, messages }).reading.state).toBe(
      "reading",
    );
    expect(readPage({ rows: [{ ...MAYA, preview: "no" }], title: null, messages }).reading.state).toBe(
      "loading",
    );
  });
});

it("an empty pane beside a row with a preview is loading, beside a new conversation it is read", () => {
  expect(readPage({ rows: [{ ...MAYA, preview: "hello" }], messages: [] }).reading.state).toBe("loading");
  expect(readPage({ rows: [MAYA], messages: [] }).reading.state).toBe("reading");
});

it("reads the mini chat and never the support chat beside it", () => {
  document.body.innerHTML =
    '<input placeholder="Order ID"><textarea placeholder="Note"></textarea>' +
    '<div id="shopee-cs-chat-sc"><div data-cy="webchat-conversation-detail"></div><div data-cy="webchat-conversation-detail-input"><textarea placeholder="Ask us"></textarea></div></div>' +
    `<div id="shopee-mini-chat-embedded">${chatMarkup({ rows: [MAYA], messages, prefix: "minichat" })}</div>`;
  const url = "https://seller.shopee.sg/portal/sale/order";
  const { reading, composer } = read({ url });
  expect(reading.state).toBe("reading");
  expect(composer?.closest("#shopee-mini-chat-embedded")).not.toBeNull();
  document.querySelector("#shopee-mini-chat-embedded")?.remove();
  expect(read({ url }).reading.state).toBe("not_a_chat_page");
});
