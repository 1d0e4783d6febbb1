// @vitest-environment happy-dom
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readingSchema } from "../../../../lib/domain/reading";
import { bubble, NOW, page, readMarkup, system, text } from "./page-fragments";

const read = (items: string) => readMarkup(page({ items }), { ids: { ".chatd-message": "7" } });
const one = (items: string) => read(items).reading.messages[0];
const minutes = (at: number | null | undefined) => (at == null ? at : (NOW - at) / 60_000);

describe("tiktok-shop messages", () => {
  it("tells buyer, seller, automatic and system apart", () => {
    const { reading, bubbles } = read(
      text("hello", { time: "14:05" }) +
        text("We are away", { side: "right", after: "<div>Auto-reply</div>" }) +
        text("Here I am", { side: "right" }) +
        system("The buyer opened this chat"),
    );
    expect(reading.messages.map((m) => [m.author, m.kind, m.text])).toEqual([
      ["buyer", "text", "hello"],
      ["automatic", "text", "We are away"],
      ["seller", "text", "Here I am"],
      ["system", "notice", "The buyer opened this chat"],
    ]);
    expect(bubbles).toHaveLength(4);
    expect(bubbles[0]?.classList.contains("chatd-bubble-main")).toBe(true);
    expect(v.is(readingSchema, reading)).toBe(true);
  });

  it("reads the direction from a wrapper as well", () => {
    const inner = `<div class="chatd-message chatd-message--right"><div class="chatd-bubble chatd-bubble--self"><div class="chatd-bubble-main"><div class="chatd-message-body-info-message"><pre>ok</pre></div></div></div></div>`;
    expect(one(`<div><div data-testid="chat.chatroom.message_card">${inner}</div></div>`)?.author).toBe(
      "seller",
    );
  });

  it("never takes a buyer's words for a tag of the seller side", () => {
    expect(one(text("Auto-reply"))?.author).toBe("buyer");
    expect(one(text("Auto-reply", { side: "right" }))?.author).toBe("seller");
    expect(one(text("sending failed", { side: "right" }))?.delivery).toBe("shown");
  });

  it("keeps original and translation apart and leaves glued times out", () => {
    const words = one(
      bubble(
        `<pre>เมื่อไหร่จะ<br>ส่งคะ<span class="chatd-time">14:05</span></pre><div class="x-translate"><span>Translated by AI</span><div>When will it be sent?</div></div>`,
      ),
    );
    expect(words).toMatchObject({ text: "เมื่อไหร่จะ\nส่งคะ", translation: "When will it be sent?" });
    expect(one(bubble("<pre>Hola</pre><pre>Hello</pre>"))).toMatchObject({
      text: "Hola",
      translation: "Hello",
    });
  });

  it("knows the kinds", () => {
    const card = (head: string, id: string) =>
      bubble(
        `<div class="q1"><div>${head}</div><img src="p.webp"><div>Clay mug, 300 ml</div><div>${id}</div></div>`,
      );
    const kinds = (items: string) => {
      const m = one(items);
      return [m?.kind, m?.text];
    };
    expect(
      kinds(bubble(`<div class="chatd-imageMessage"><img src="a.webp" alt="broken lid"></div>`)),
    ).toEqual(["image", "broken lid"]);
    expect(kinds(bubble(`<div class="chatd-stickerMessage"><img src="a.webp" alt="Yay"></div>`))).toEqual([
      "sticker",
      "Yay",
    ]);
    expect(kinds(bubble(`<video src="a.mp4"></video>`))).toEqual(["video", ""]);
    expect(kinds(bubble(`<a download href="#">invoice.pdf</a>`))).toEqual(["file", "invoice.pdf"]);
    expect(kinds(card("Product", "$12.00"))).toEqual(["product_card", "Clay mug, 300 ml"]);
    expect(kinds(card("Order", "Order ID: 577301948820116402"))).toEqual([
      "order_card",
      "Clay mug, 300 ml 577301948820116402",
    ]);
    expect(kinds(bubble("<div>Live invitation</div>"))).toEqual(["unsupported", "Live invitation"]);
  });

  it("marks messages that did not go out, own ones only", () => {
    const icon = `<span role="img" title="Failed to send"></span>`;
    expect(one(text("hi", { side: "right", after: icon }))?.delivery).toBe("failed");
    expect(one(text("hi", { side: "right", after: `<i class="status status-sending"></i>` }))?.delivery).toBe(
      "sending",
    );
    expect(one(text("hi", { after: icon }))?.delivery).toBe("shown");
  });

  it("does not take a card's title for a failed mark", () => {
    const card = bubble(`<div><img src="p.webp"><div>Fail-safe lock</div><div>$9.00</div></div>`, {
      side: "right",
    });
    expect(one(card)).toMatchObject({ kind: "product_card", delivery: "shown" });
  });

  it("lets untimed rows inherit, and starts anew after a time that is not understood", () => {
    const { messages } = read(
      text("a") +
        text("b", { time: "14:05" }) +
        text("c") +
        text("d", { time: "🕐 ??" }) +
        text("e") +
        text("f", { time: "14:50" }),
    ).reading;
    expect(messages.map((m) => [m.atSource, minutes(m.at)])).toEqual([
      ["unknown", null],
      ["shown", 55],
      ["inherited", 55],
      ["unknown", null],
      ["unknown", null],
      ["shown", 10],
    ]);
  });

  it("takes an id only from an attribute that holds a long number", () => {
    expect(one(text("a", { attributes: `data-message-id="7400000000000123"` }))?.nativeId).toBe(
      "7400000000000123",
    );
    expect(one(text("a", { attributes: `id="chat-message-12"` }))?.nativeId).toBeNull();
  });

  it("treats page text as data", () => {
    expect(one(text("&lt;img src=x onerror=alert(1)&gt;"))?.text).toBe("<img src=x onerror=alert(1)>");
  });
});
