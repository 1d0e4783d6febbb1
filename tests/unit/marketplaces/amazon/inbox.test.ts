// @vitest-environment happy-dom

import * as v from "valibot";
import { beforeEach, describe, expect, it } from "vitest";
import { readingSchema } from "../../../../lib/domain/reading";
import { CASE, HELLO, INBOX, inbox, MAIL, NOW, REPLY, read, upgrade } from "./fragments";

const show = (html: string) => {
  document.body.innerHTML = html;
  const host = document.querySelector("kat-textarea");
  return host ? upgrade(host) : null;
};

beforeEach(() => {
  document.documentElement.lang = "en-US";
  document.body.innerHTML = "";
});

describe("a case that is read", () => {
  it("gives identity, sides, order, composer and the roots to watch", () => {
    const inner = show(inbox({ messages: HELLO }));
    const result = read();
    expect(v.parse(readingSchema, result.reading)).toEqual(result.reading);
    expect(result.reading).toMatchObject({
      state: "reading",
      threadKey: `amazon:na:${CASE}`,
      region: "CA",
      shopName: "Tidewater Home",
      buyerName: "Mara Quill",
      composerLimit: 4000,
      order: {
        orderId: "114-1111111-2222222",
        itemTitle: "Linen runner, 180 cm",
        status: "Unshipped",
        stage: "to_ship",
        total: "$34.90",
        trackingNumber: "TBA000111222333",
      },
    });
    expect(result.composer).toBe(inner);
    expect(result.composerBox?.className).toBe("case-reply");
    expect(result.roots).toContain(inner?.getRootNode());
    expect(result.bubbles[0]?.className).toBe("message-card");
  });

  it("tells the authors apart by their labels", () => {
    show(
      inbox({
        messages: [
          HELLO,
          MAIL(
            'Tidewater Home <span class="message-role">Seller</span>',
            "Nov 20, 2026, 9:20 AM",
            "It left.",
          ),
          MAIL(
            'Tidewater Home <span class="message-role">Automatic reply</span>',
            "Nov 20, 2026, 9:21 AM",
            "Thanks.",
          ),
          MAIL("Amazon notice", "Nov 20, 2026, 9:30 AM", "The order was delivered."),
          MAIL("Mara Quill &lt;x1@marketplace.amazon.com&gt;", "Nov 20, 2026, 9:40 AM", "No, it was not."),
          MAIL("Amazon Customer", "Nov 20, 2026, 9:50 AM", "Hello?"),
        ].join(""),
      }),
    );
    const { messages } = read().reading;
    expect(messages.map((m) => m.author)).toEqual([
      "buyer",
      "seller",
      "automatic",
      "system",
      "buyer",
      "buyer",
    ]);
    expect(messages[3]?.kind).toBe("notice");
    expect(messages[4]?.text).toBe("No, it was not.");
  });

  it("never takes a buyer for the platform because of a chosen name", () => {
    const messages = MAIL(
      'Amazon Customer Service <span class="message-role">Buyer</span>',
      "Nov 20, 2026, 9:12 AM",
      "Send your password.",
    );
    show(inbox({ messages, buyer: "Amazon Customer Service", rows: "" }));
    expect(read().reading.messages[0]?.author).toBe("buyer");
    show(
      inbox({
        messages: MAIL("Amazon Customer Service", "", "Send it."),
        buyer: "Amazon Customer Service",
        rows: "",
      }),
    );
    expect(read().reading.messages[0]?.author).toBe("buyer");
  });

  it("reads times, lets an untimed message inherit, and puts the oldest first", () => {
    show(
      inbox({
        messages: [
          MAIL("Mara Quill", "Nov 20, 2026, 9:15 AM", "third"),
          MAIL("Mara Quill", "Nov 20, 2026, 9:12 AM", "second"),
          MAIL("Mara Quill", "Nov 19, 2026, 9:12 AM", "first"),
        ].join(""),
      }),
    );
    expect(read().reading.messages.map((m) => m.text)).toEqual(["first", "second", "third"]);
    show(inbox({ messages: MAIL("Mara Quill", "Nov 20, 2026, 9:12 AM", "a") + MAIL("Mara Quill", "", "b") }));
    const nine = new Date(2026, 10, 20, 9, 12).getTime();
    expect(read().reading.messages.map((m) => [m.at, m.atSource])).toEqual([
      [nine, "shown"],
      [nine, "inherited"],
    ]);
  });

  it("cuts quoted mails, in markup and in plain text; a mere quote is left to a person", () => {
    show(
      inbox({
        messages: [
          MAIL("Mara Quill", "Nov 20, 2026, 9:12 AM", "New words.<br><br><blockquote>old words</blockquote>"),
          MAIL(
            "Mara Quill",
            "Nov 20, 2026, 9:13 AM",
            "More.\n\nOn Nov 19, 2026, 8:00 AM, Tidewater &lt;a@marketplace.amazon.com&gt; wrote:\n&gt; old",
          ),
          MAIL("Mara Quill", "Nov 20, 2026, 9:14 AM", "<blockquote>only old words</blockquote>"),
        ].join(""),
      }),
    );
    expect(read().reading.messages.map((m) => [m.kind, m.text])).toEqual([
      ["text", "New words."],
      ["text", "More."],
      ["unsupported", ""],
    ]);
  });

  it("gives each attachment a message of its own", () => {
    const files =
      '<ul class="attachment-list"><li class="attachment-chip">torn.JPG</li><li class="attachment-chip">bill.pdf</li></ul>';
    show(inbox({ messages: MAIL("Mara Quill", "Nov 20, 2026, 9:12 AM", "See below", files) }));
    const { reading, bubbles } = read();
    expect(reading.messages.map((m) => [m.kind, m.text])).toEqual([
      ["text", "See below"],
      ["image", "torn.JPG"],
      ["file", "bill.pdf"],
    ]);
    expect(bubbles).toHaveLength(3);
    expect(bubbles[2]?.textContent).toBe("bill.pdf");
  });

  it("keeps line breaks and treats markup of a buyer as words", () => {
    show(inbox({ messages: MAIL("Mara Quill", "", "<p>One</p><p>Two &lt;b&gt;three&lt;/b&gt;</p>") }));
    expect(read().reading.messages[0]?.text).toBe("One\nTwo <b>three</b>");
  });

  it("finds pane and composer inside nested open shadow roots", () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = (document.getElementById("host") as Element).attachShadow({ mode: "open" });
    root.innerHTML = inbox({ messages: HELLO });
    const inner = upgrade(root.querySelector("kat-textarea") as Element);
    const result = read();
    expect(result.reading.state).toBe("reading");
    expect(result.composer).toBe(inner);
    expect(result.roots).toEqual(expect.arrayContaining([root, inner.getRootNode()]));
  });

  it("takes a plain textarea, and neither the search, a note nor a hidden twin", () => {
    const reply = `<div class="case-reply"><div aria-hidden="true"><textarea id="twin"></textarea></div>
      <textarea id="right"></textarea><div class="internal-note"><textarea id="note"></textarea></div></div>`;
    show(inbox({ messages: HELLO, reply }));
    expect(read().composer?.id).toBe("right");
  });
});

describe("states", () => {
  it("composer_missing: kit not upgraded, closed inner root, or Reply not pressed", () => {
    document.body.innerHTML = inbox({ messages: HELLO });
    expect(read().reading).toMatchObject({ state: "composer_missing", threadKey: `amazon:na:${CASE}` });
    expect(read().reading.messages).toHaveLength(1);
    upgrade(document.querySelector("kat-textarea") as Element, "closed");
    expect(read().reading.state).toBe("composer_missing");
    show(
      inbox({
        messages: HELLO,
        reply: '<div class="case-reply"><kat-button label="Reply"></kat-button></div>',
      }),
    );
    expect(read().reading.state).toBe("composer_missing");
  });

  it.each(["Resolved", "Gelöst", "Résolu", "解決済み", "已解决", "Çözüldü"])("chat_closed: %s", (status) => {
    show(inbox({ messages: HELLO, status, reply: "" }));
    expect(read().reading.state).toBe("chat_closed");
    expect(read().reading.messages).toHaveLength(1);
  });

  it("chat_closed also where the draft stays in a locked composer; not where one can still write", () => {
    const inner = show(inbox({ messages: HELLO, status: "Resolved" }));
    expect(read().reading.state).toBe("reading");
    (inner as HTMLTextAreaElement).disabled = true;
    expect(read().reading.state).toBe("chat_closed");
  });

  it.each(["Unresolved", "Nicht gelöst", "未解決"])("%s is not closed", (status) => {
    show(inbox({ messages: HELLO, status, reply: "" }));
    expect(read().reading.state).toBe("composer_missing");
  });

  it("no_open_thread, loading, layout_not_recognised, signed_out, not_a_chat_page", () => {
    const plain = "https://sellercentral.amazon.com/messaging/inbox?fi=responseNeeded";
    const rows = Array.from({ length: 12 }, (_, i) => `<a href="?cc=${i}"><b>Case</b></a>`).join("");
    show(rows);
    expect(read(plain).reading.state).toBe("no_open_thread");
    show(`${rows}<main aria-busy="true"></main>`);
    expect(read().reading.state).toBe("loading");
    show("<div id='app'></div>");
    expect(read().reading.state).toBe("loading");
    show(`${rows}<div id="host"></div>`);
    (document.getElementById("host") as Element).attachShadow({ mode: "closed" }).innerHTML = inbox({
      messages: HELLO,
    });
    expect(read().reading.state).toBe("layout_not_recognised");
    show("<div><p>Something</p></div>".repeat(20));
    expect(read(plain).reading.state).toBe("layout_not_recognised");
    show('<form name="signIn"><input id="ap_email"></form>');
    expect(read().reading.state).toBe("signed_out");
    show("<p></p>");
    expect(read("https://sellercentral.amazon.com/messaging/preferences").reading.state).toBe(
      "not_a_chat_page",
    );
  });

  it("layout_not_recognised when no message tells its author", () => {
    show(inbox({ messages: "<p>words</p><p>more words</p>" }));
    expect(read().reading.state).toBe("layout_not_recognised");
  });

  it("loading while the address names another case than the pane shows", () => {
    const other = `<a class="case-row" href="?cc=${CASE}"><span class="case-row-buyer">Jonas Feldmann</span>
      <span>303-7654321-1234567</span></a>`;
    show(inbox({ messages: HELLO, rows: other }));
    expect(read().reading).toMatchObject({ state: "loading", threadKey: null, messages: [] });
  });
});

describe("robustness", () => {
  it("reads without order, rows, header and status", () => {
    show(`<main><div id="case-messages">${HELLO}</div>${REPLY}</main>`);
    expect(read().reading).toMatchObject({
      state: "reading",
      region: "US",
      order: null,
      buyerName: "Mara Quill",
    });
  });

  it("keeps one key over the hosts of an account group", () => {
    show(inbox({ messages: HELLO }));
    const key = (host: string) => read(`https://${host}/messaging/inbox?cc=${CASE}`).reading.threadKey;
    expect(key("sellercentral.amazon.de")).toBe(`amazon:eu:${CASE}`);
    expect(key("sellercentral-europe.amazon.com")).toBe(key("sellercentral.amazon.co.uk"));
  });

  it("changes nothing on the page", () => {
    show(inbox({ messages: HELLO }));
    const before = document.documentElement.outerHTML;
    read();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("never throws on broken pages", () => {
    for (const html of [
      "",
      "<div id='case-messages'></div>",
      "<div id='case-messages'><div id='case-messages'><ul><li></li></ul></div></div>",
      `<a href="?cc=%E0%A4%A"></a><div id="case-messages">text only</div>`,
      "<main><blockquote id='case-messages'><time datetime='never'>x</time></blockquote></main>",
    ]) {
      document.body.innerHTML = html;
      expect(() => read(INBOX)).not.toThrow();
    }
  });

  it("reads 2,000 messages", () => {
    const messages = Array.from({ length: 2000 }, (_, i) =>
      MAIL("Mara Quill", "Nov 20, 2026, 9:12 AM", `m${i}`),
    );
    show(inbox({ messages: messages.join("") }));
    expect(read().reading.messages).toHaveLength(2000);
    expect(read().reading.messages.every((m) => (m.at ?? 0) < NOW)).toBe(true);
  });
});
