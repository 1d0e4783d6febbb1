/**
 * Where the customer chat keeps its parts. Each list goes from the hook that lasted longest to the one that is most
 * likely to break; the first that answers wins. Seen in public code of 2025-2026 (docs/console-notes.md 2.1), sources T1 (VN,
 * 2026), T2 (TH cross-border, tried live Aug 2026), T3 (ID, Sep 2026); `inferred` ones stand last.
 */

/** The scrolling list of conversations. */
export const CONVERSATION_LIST = [
  '[data-testid="chat.chatroom.conversation_list"]', // T1, T3
] as const;

/** One conversation; the id holds the position in the list and is no identity. */
export const CONVERSATION_ROW = [
  '[data-testid="chat.chatroom.conversation_card"]', // T1, T3
  '[id^="chat-room-conversation-list-item-"]', // T1
] as const;

/** Marks of the open conversation's row. No source names one, all inferred; see find-selected-row for the fallback. */
export const SELECTED_ROW = [
  '[aria-selected="true"]',
  '[aria-current]:not([aria-current="false"])',
  '[data-selected="true"]',
  '[class*="selected" i]',
  '[class*="active" i]',
] as const;

/** Buyer name in a row. */
export const ROW_NAME = [
  '[data-testid="chat.chatroom.conversation_card_username"]', // T1, T3
  ".pulse-overflow-text-multiply", // T2, T3
] as const;

/** The whole message area; absent while no conversation is open (T1, T2). */
export const CHAT_ROOT = [
  ".chatd-root", // T2, T3
] as const;

/** What scrolls inside it. */
export const SCROLLER = [
  ".chatd-scrollView", // T2, T3
] as const;

/** Direct children are the items of the thread. */
export const ITEM_LIST = [
  ".chatd-scrollView-content", // T2, T3
] as const;

/** One message. T1 has the test attribute, T2 and T3 the class; whether both sit on one element is not settled. */
export const MESSAGE = [
  '[data-testid="chat.chatroom.message_card"]', // T1, T3
  ".chatd-message", // T2, T3
] as const;

/** The visible bubble. */
export const BUBBLE = [
  ".chatd-bubble-main", // T1, T2, T3
  ".chatd-bubble", // T1, T2, T3
] as const;

/** What the bubble says, apart from times, names and tags. */
export const BODY = [
  ".chatd-message-body-info-message", // T2, T3
  ".chatd-bubble-main", // T1, T2, T3
  ".chatd-bubble", // T1, T2, T3
] as const;

/** A time above a message, on some rows only. */
export const MESSAGE_TIME = [
  ".chatd-message-time .chatd-time", // T2, T3
  ".chatd-message-time", // T2
  ".chatd-time", // T3
] as const;

/** Sender's name, often there but hidden. */
export const MESSAGE_SENDER = [
  ".chatd-message-userName", // T3
] as const;

/** Pictures and stickers. */
export const IMAGE_BODY = [
  ".chatd-imageMessage", // T2, T3
  'img[class*="image" i]', // inferred
] as const;

export const STICKER_BODY = [
  '[class*="sticker" i]', // inferred
] as const;

export const VIDEO_BODY = [
  "video",
  '[class*="videoMessage" i]', // inferred
] as const;

export const FILE_BODY = [
  "a[download]",
  '[class*="fileMessage" i]', // inferred
] as const;

/** The platform's translation below the original; the markup is not known, inferred from T2's note. */
export const TRANSLATION = [
  '[class*="translat" i]', // inferred
] as const;

/** System rows have no direction class (T2, T3). */
export const SYSTEM_ROW = [
  '[class^="messageSystem"], [class*=" messageSystem"]', // T2, T3
] as const;

/** Words of a system row. */
export const SYSTEM_TEXT = [
  '[class^="messageSystemContent"], [class*=" messageSystemContent"]', // T2, T3
] as const;

/** The text control. */
export const COMPOSER = [
  "#chat-input-textarea textarea", // T1
  "textarea#chat-input-textarea", // inferred: the id on the control itself
  "textarea[placeholder]", // T2: the only one with a placeholder
] as const;

/** Used to find the composer's box only; never clicked. */
export const SEND_CONTROL = [
  "#chat-input-send-button", // T1
  "button.p-btn-primary", // T2
] as const;

/** Dialogs, old ones included: they stay in the document with no size (A3). */
export const MODAL = [
  ".p-modal", // T2
] as const;

/** Spinners and skeletons: inferred from the `p-` design system. */
export const BUSY = ['[aria-busy="true"]', ".p-spin", ".p-skeleton"] as const;
