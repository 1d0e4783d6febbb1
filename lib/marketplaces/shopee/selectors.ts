/**
 * Hooks of Shopee's chat. Each list is tried in order: `data-cy` first, then ids, then the list library's own classes,
 * hashed classes last. `data-cy` is matched by prefix because the console appends state (`…-cell-root-current`).
 * Where and when: docs/console-notes.md 1.1 names the public projects; "seen xN" counts independent ones. None of them was checked on
 * a live page. The mini chat's row hook starts with `minichat-`; that its other parts do too is inferred.
 */
const cy = (name: string): string[] => [`[data-cy^="webchat-${name}"]`, `[data-cy^="minichat-${name}"]`];

/** The console's own support chat for sellers; never read, never written to. Seen in saved markup, undated (single). */
export const DECOY = "#shopee-cs-chat-sc";

/** Host of the mini chat in the portal page's own document. Seen x2, VN and undated markup. */
export const MINI_CHAT = "#shopee-mini-chat-embedded";

/** List column. Seen x3 (VN 2026, BR 2026, ID Jan 2026); the prefix covers `-list-wrapper` too. */
export const LIST = [...cy("conversation-list"), ".ReactVirtualized__List [id^='tab_']"];

/** One conversation row, selected or not. Seen x2 (VN, BR 2026), mini chat row single (undated). */
export const ROW = [...cy("conversation-cell-root")];

/** The selected row: its value ends in `-current` (VN, BR 2026, seen x2). `aria-selected` is inferred. */
export const SELECTED_ROW = [
  '[data-cy^="webchat-conversation-cell-root"][data-cy$="-current"]',
  '[data-cy^="minichat-conversation-cell-root"][data-cy$="-current"]',
  '[data-cy*="-conversation-cell-root"][aria-selected="true"]',
];

/** Buyer name of a row; the whole name is in `title`. Seen x3 (VN, BR, ID 2026). */
export const ROW_NAME = [...cy("conversation-cell-name")];

/** Preview of a row; the whole text is in `title`. Seen x2 (VN, BR 2026). */
export const ROW_PREVIEW = [...cy("conversation-cell-content-text"), ...cy("conversation-cell-message")];

/** Right pane. Exact first: other hooks start with the same words. Seen x3 (VN, BR, ID 2026). */
export const DETAIL = [
  '[data-cy="webchat-conversation-detail"]',
  '[data-cy="minichat-conversation-detail"]',
  '[data-cy^="webchat-conversation-detail-current"]',
];

/** Chat column within the pane. Seen x3 (VN, BR, ID 2026). */
export const CHAT = [...cy("conversation-detail-chat")];

/** Message area. data-cy seen x3 (2026), the id seen x4 (MY Feb 2026, BR 2026, TW, undated). */
export const MESSAGE_AREA = [...cy("conversation-detail-message-container"), "#messagesContainer"];

/** Scroller of the messages. Its id holds a literal hash sign in four sources and none in one (VN): both. */
export const MESSAGE_GRID = [
  '[id="#message-virtualized-list"]',
  '[id="message-virtualized-list"]',
  '#messageSection [role="grid"]',
  ".ReactVirtualized__Grid",
];

/** Box of the rows within the scroller. Seen x4. */
export const ROW_GROUP = [".ReactVirtualized__Grid__innerScrollContainer", '[role="rowgroup"]'];

/** A message of any direction. Seen x3 (VN, BR 2026, ID). */
export const MESSAGE = '[data-cy^="webchat-message-"], [data-cy^="minichat-message-"]';

/** Composer area. data-cy seen x3 (2026), the id seen x3 (TW, BR). */
export const COMPOSER_BOX = [...cy("conversation-detail-input"), "#inputField"];

/** The text box. A plain textarea with a placeholder, seen x5; the hashed class recurs over years, seen x4. */
export const COMPOSER = ["#inputField textarea", "textarea[placeholder]", "textarea", "textarea.E2MWg3w8y6"];

/** Buyer name on top of the pane when structure does not tell. Hashed class, seen x4 over years. */
export const TITLE_HASHED = "._2-8iOrKyky";

/** Information panel. Single (BR 2026). */
export const STATION = [...cy("station-root")];

/** Every hook at once: none of them in a chat page means that the layout is a new one. */
export const ANY_HOOK = '[data-cy^="webchat-"], [data-cy^="minichat-"], #messagesContainer, #inputField';

/** Marks of a page that is still loading (inferred; generic). */
export const BUSY = '[aria-busy="true"], [class*="loading" i], [class*="skeleton" i], [class*="spinner" i]';
