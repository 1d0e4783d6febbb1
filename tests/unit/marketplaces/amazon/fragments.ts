import type { PageView, ThreadRead } from "../../../../lib/marketplaces/adapter";
import { amazonAdapter } from "../../../../lib/marketplaces/amazon";

/** 21 November 2026, 12:00 in the test machine's zone. Every person and number in these fragments is made up. */
export const NOW = new Date(2026, 10, 21, 12, 0).getTime();
export const CASE = "0f2c7a10-5d21-4c0b-9f3e-1a2b3c4d5e6f";
export const INBOX = `https://sellercentral.amazon.com/messaging/inbox?fi=responseNeeded&cc=${CASE}`;

export function view(address: string, now = NOW): PageView {
  return { document, url: new URL(address), now, askIdentity: () => null };
}

export function read(address: string = INBOX): ThreadRead {
  return amazonAdapter.readThread(view(address));
}

/** A kit element as it is after its upgrade: an open (or closed) root with an inner control. */
export function upgrade(host: Element, mode: ShadowRootMode = "open"): HTMLTextAreaElement {
  const root = host.attachShadow({ mode });
  root.innerHTML = '<label for="inner">Your reply</label><textarea id="inner"></textarea><span>0</span>';
  return root.querySelector("textarea") as HTMLTextAreaElement;
}

export const MAIL = (sender: string, date: string, body: string, more = "") => `
  <div class="case-message"><div class="message-card">
    <div class="message-head"><span class="message-sender">${sender}</span><span class="message-date">${date}</span></div>
    <div class="message-body">${body}</div>${more}
  </div></div>`;

export const SUMMARY = `
  <section class="order-summary"><dl>
    <div><dt>Order ID</dt><dd><a href="/orders-v3/order/114-1111111-2222222">114-1111111-2222222</a></dd></div>
    <div><dt>Item</dt><dd title="Linen runner, 180 cm">Linen run…</dd></div>
    <div><dt>Order status</dt><dd>Unshipped</dd></div>
    <div><dt>Order total</dt><dd>$34.90</dd></div>
    <div><dt>Tracking ID</dt><dd>TBA000111222333</dd></div>
  </dl></section>`;

export const REPLY =
  '<div class="case-reply"><kat-textarea label="Your reply" maxlength="4000" value=""></kat-textarea></div>';

/** The guessed inbox, as of November 2026. */
export function inbox(options: {
  messages: string;
  status?: string;
  summary?: string;
  reply?: string;
  rows?: string;
  buyer?: string;
}): string {
  const row = `<a class="case-row" aria-current="true" href="/messaging/inbox?fi=responseNeeded&amp;cc=${CASE}">
    <span class="case-row-buyer">Mara Quill</span><span class="case-row-order">114-1111111-2222222</span></a>`;
  return `<header><span class="store-name">Tidewater Home</span>
      <kat-dropdown class="marketplace-switcher" value="A2EUQ1WTGCTBG2"></kat-dropdown></header>
    <search><input></search><div class="case-list">${options.rows ?? row}</div>
    <main class="case-pane"><div class="case-head"><h1 class="case-subject">Question</h1>
      <span class="case-buyer-name">${options.buyer ?? "Mara Quill"}</span>
      <span class="case-status-label">${options.status ?? "Response needed"}</span></div>
      ${options.summary ?? SUMMARY}
      <div id="case-messages">${options.messages}</div>${options.reply ?? REPLY}</main>`;
}

export const HELLO = MAIL(
  'Mara Quill <span class="message-role">Buyer</span>',
  "Nov 20, 2026, 9:12 AM",
  "Where is my order?",
);
