// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { bubble, localTime, MAYA, readPage, separator } from "./page-fragments";

const messagesOf = (...messages: string[]) => readPage({ rows: [MAYA], messages }).reading.messages;
const one = (html: string) => {
  const message = messagesOf(html)[0];
  if (!message) throw new Error("no message was read");
  return message;
};

describe("text and author", () => {
  it("takes the body's own text without the glued time", () => {
    const message = one(bubble("receive", "Is it 10:30 or later?", "10:32"));
    expect(message).toMatchObject({ author: "buyer", kind: "text", text: "Is it 10:30 or later?" });
    expect(message.at).toBe(localTime(11, 21, 10, 32));
    expect(message.atSource).toBe("shown");
  });

  it("keeps a message that is nothing but a clock", () => {
    expect(one(bubble("receive", "18:30", "10:32"))).toMatchObject({
      text: "18:30",
      at: localTime(11, 21, 10, 32),
    });
  });

  it("keeps links, line breaks and emoji pictures, and drops nested boxes", () => {
    const body =
      'see <a href="https://x.example">x.example</a><br>now <img alt="😀"><div class="tr">a translation</div>';
    expect(one(bubble("receive", body)).text).toBe("see x.example\nnow 😀");
  });

  it("tells seller, automatic and system rows", () => {
    const authors = messagesOf(
      bubble("send", "We ship tomorrow"),
      bubble("send", "Welcome to our shop", "10:00", '<div class="ar">Auto-reply</div>'),
      bubble("system", "This chat was opened again", ""),
    ).map(({ author, kind }) => `${author} ${kind}`);
    expect(authors).toEqual(["seller text", "automatic text", "system notice"]);
  });

  it.each([
    "Auto-reply",
    "Balasan otomatis",
    "ตอบกลับอัตโนมัติ",
    "Trả lời tự động",
    "自動回覆",
    "Resposta automática",
  ])("knows the auto-reply mark %s", (mark) => {
    expect(one(bubble("send", "hello", "10:00", `<span>${mark}</span>`)).author).toBe("automatic");
  });

  it("never takes a buyer's own words for an auto-reply mark", () => {
    expect(one(bubble("send", "Auto-reply")).author).toBe("seller");
  });

  it("reads markup in a message as text", () => {
    expect(one(bubble("receive", "&lt;img src=x onerror=alert(1)&gt;")).text).toBe(
      "<img src=x onerror=alert(1)>",
    );
  });
});

describe("kinds", () => {
  const media = (inner: string, time = "11:05") =>
    `<div data-cy="webchat-message-receive"><div class="m"><div class="k">${inner}<div class="t">${time}</div></div></div></div>`;

  it("sticker, photo and video", () => {
    expect(one(media('<img src="https://deo.example/file/packs/7/3.png">')).kind).toBe("sticker");
    expect(one(media('<img src="https://cf.example/photo1">')).kind).toBe("image");
    expect(one(media("<video></video>")).kind).toBe("video");
  });

  it("does not take the buyer's avatar for a photo", () => {
    const row =
      '<div data-cy="webchat-message-receive"><img src="https://cf.example/9001_tn"><div class="k"><div class="zz"></div></div></div>';
    expect(one(row)).toMatchObject({ kind: "unsupported", text: "" });
  });

  it("product card: title of it", () => {
    const card = media(
      '<img src="p"><div title="Oak stool, 45 cm">Oak stool, 45…</div><div title="$39.00">$39.00</div>',
    );
    expect(one(card)).toMatchObject({
      kind: "product_card",
      text: "Oak stool, 45 cm",
      at: localTime(11, 21, 11, 5),
    });
  });

  it("order card: title and id", () => {
    const card = media(
      '<div><span>No. Pesanan: 261118QK7V3M2P</span><span>Dikirim</span></div><div title="Kaos navy L">Kaos</div>',
    );
    expect(one(card)).toMatchObject({ kind: "order_card", text: "Kaos navy L · 261118QK7V3M2P" });
  });

  it("shows what it does not know as unsupported", () => {
    expect(one(media("<section><b>Voucher 20%</b></section>"))).toMatchObject({
      author: "buyer",
      kind: "unsupported",
      text: "Voucher 20%",
    });
  });

  it("a strip of the platform among the messages is a notice", () => {
    const [, strip] = messagesOf(
      bubble("receive", "hi"),
      '<div class="w"><span>Do not trade outside of the platform.</span></div>',
    );
    expect(strip).toMatchObject({
      author: "system",
      kind: "notice",
      text: "Do not trade outside of the platform.",
      atSource: "inherited",
    });
  });
});

describe("delivery", () => {
  const sent = (mark: string) =>
    `<div data-cy="webchat-message-send"><div class="b"><pre><div>ok<div>10:00</div></div></pre></div>${mark}</div>`;

  it.each([
    ["<div><i></i>Failed to send</div>", "failed"],
    ["<span>ส่งไม่สำเร็จ</span>", "failed"],
    ["<span>Mengirim…</span>", "sending"],
    ['<i aria-busy="true"></i>', "sending"],
    ["<span>Read</span>", "shown"],
  ])("%s is %s", (mark, delivery) => {
    expect(one(sent(mark)).delivery).toBe(delivery);
  });
});

describe("order and times", () => {
  it("orders by top and not by the DOM", () => {
    const { reading, bubbles } = readPage({
      rows: [MAYA],
      reversed: true,
      messages: [
        bubble("receive", "first", "09:00"),
        bubble("send", "second", "09:01"),
        bubble("receive", "third", "09:02"),
      ],
    });
    expect(reading.messages.map((m) => m.text)).toEqual(["first", "second", "third"]);
    expect(bubbles.map((b) => b.textContent)).toEqual(["first09:00", "second09:01", "third09:02"]);
    expect(bubbles.every((b) => b.className === "b7")).toBe(true);
  });

  it("takes the day from separators and inherits a missing time", () => {
    const messages = messagesOf(
      separator("18 Nov 2026"),
      bubble("receive", "a", "22:10"),
      bubble("system", "picked up", ""),
      separator("Yesterday"),
      bubble("receive", "b", "08:00"),
    );
    expect(messages.map(({ at, atSource }) => [at, atSource])).toEqual([
      [localTime(11, 18, 22, 10), "shown"],
      [localTime(11, 18, 22, 10), "inherited"],
      [localTime(11, 20, 8, 0), "shown"],
    ]);
  });

  it("counts back from today where no separator is in view, never into the future", () => {
    const messages = messagesOf(
      bubble("receive", "a", "23:50"),
      bubble("receive", "b", "00:05"),
      bubble("send", "c", "14:59"),
    );
    expect(messages.map((m) => m.at)).toEqual([
      localTime(11, 20, 23, 50),
      localTime(11, 21, 0, 5),
      localTime(11, 21, 14, 59),
    ]);
    expect(messagesOf(bubble("receive", "late", "18:00"))[0]?.at).toBe(localTime(11, 20, 18, 0));
  });

  it("leaves a clock above the first separator without a day", () => {
    const [above, below] = messagesOf(
      bubble("receive", "old", "09:00"),
      separator("Today"),
      bubble("receive", "new", "09:05"),
    );
    expect(above).toMatchObject({ at: null, atSource: "unknown" });
    expect(below?.at).toBe(localTime(11, 21, 9, 5));
  });

  it("leaves the day open in a window that does not reach the end", () => {
    const { reading } = readPage({
      rows: [MAYA],
      total: 5000,
      messages: [bubble("receive", "old", "09:00"), bubble("send", "older", "09:01")],
    });
    expect(reading.atEnd).toBe(false);
    expect(reading.atStart).toBe(true);
    expect(reading.messages.every((m) => m.at === null && m.atSource === "unknown")).toBe(true);
  });
});
