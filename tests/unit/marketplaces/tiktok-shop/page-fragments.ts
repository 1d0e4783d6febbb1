import { askIdentity } from "../../../../lib/marketplaces/page-identity";
import { tiktokShopAdapter } from "../../../../lib/marketplaces/tiktok-shop";

/** Page fragments written by hand after docs/console-notes.md 2.1 and 2.3 (public code of 2025-2026). All buyers are made up. */
export const NOW = new Date(2026, 10, 21, 15, 0, 0).getTime();

export const row = (
  name: string,
  preview: string,
  mark = "",
  avatar = "https://img.invalid/a1.webp?sig=1",
) => `
  <div id="chat-room-conversation-list-item-0" class="r ${mark}" data-testid="chat.chatroom.conversation_card">
    <div><span class="p-badge"><img src="${avatar}"><span class="p-badge-number">2</span></span></div>
    <div><div><div data-testid="chat.chatroom.conversation_card_username" class="pulse-overflow-text-multiply">${name}</div></div>
      <div>${preview}</div></div>
    <time class="chatd-time">14:05</time><div>Unreplied</div>
  </div>`;

interface BubbleParts {
  side?: "left" | "right";
  time?: string;
  sender?: string;
  /** Inside the item, below the bubble. */
  after?: string;
  attributes?: string;
}

export const bubble = (
  body: string,
  { side = "left", time, sender, after = "", attributes = "" }: BubbleParts = {},
) => `
  <div><div data-testid="chat.chatroom.message_card" class="chatd-message chatd-message--${side}" ${attributes}>
    ${time ? `<div class="chatd-message-time"><span class="chatd-time">${time}</span></div>` : ""}
    ${sender ? `<div class="chatd-message-userName hide">${sender}</div>` : ""}
    <div class="chatd-bubble chatd-bubble--${side === "left" ? "other" : "self"}"><div class="chatd-bubble-main chatd-bubble-main--${side === "left" ? "other chatd-bubble-main--left" : "self"}">
      <div class="chatd-message-body-info-message">${body}</div></div></div>${after}</div></div>`;

export const text = (words: string, parts: BubbleParts = {}) => bubble(`<pre>${words}</pre>`, parts);

export const system = (words: string) =>
  `<div><div class="messageSystem-x1"><div class="messageSystemContent-y2">${words}</div></div></div>`;

export const COMPOSER_BOX = `<div id="box"><div id="chat-input-textarea"><textarea placeholder="Enter a message" maxlength="2000"></textarea></div>
  <button id="chat-input-send-button" class="p-btn-primary">Send</button></div>`;

interface PageParts {
  rows?: string;
  items?: string;
  composer?: string;
  panel?: string;
  extra?: string;
}

/** The whole page: list, pane, composer, order panel. */
export const page = ({
  rows = row("Mali Example", "hello", "is-selected") + row("Somchai Example", "bye", ""),
  items,
  composer = COMPOSER_BOX,
  panel = "",
  extra = "",
}: PageParts) => `
  <div id="app"><div class="columns">
    <nav><div data-uid="menu.item_chat_v2-menu-UNREPLIED" class="p-menu-item-selected">Unreplied</div></nav>
    <div data-testid="chat.chatroom.conversation_list"><input placeholder="Search">${rows}</div>
    ${items === undefined ? "" : `<main><div class="chatd-root"><div class="chatd-scrollView"><div class="chatd-scrollView-content">${items}</div></div></div>${composer}</main>`}
    ${panel ? `<aside class="qwzkx81">${panel}</aside>` : ""}
  </div></div>${extra}`;

interface ReadOptions {
  url?: string;
  /** Answers for elements that match the selector. */
  ids?: Record<string, string>;
}

/** Puts markup into the document and reads it as the content script does. */
export function readMarkup(markup: string, { url, ids }: ReadOptions = {}) {
  document.body.innerHTML = markup;
  return tiktokShopAdapter.readThread({
    document,
    url: new URL(url ?? "https://seller-th.tiktok.com/chat/inbox/current?oec_seller_id=7495&shop_region=TH"),
    now: NOW,
    askIdentity: ids
      ? (element) => Object.entries(ids).find(([selector]) => element.matches(selector))?.[1] ?? null
      : askIdentity,
  });
}
