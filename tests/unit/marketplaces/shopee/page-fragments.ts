import type { PageView, ThreadRead } from "../../../../lib/marketplaces/adapter";
import { shopeeAdapter } from "../../../../lib/marketplaces/shopee";

/**
 * Page fragments after the tree of the full page and the mini chat, written by hand from public descriptions of November
 * 2026 and before. Names, ids and lines are made up. Class names stand for hashed ones.
 */
export interface RowSpec {
  id: string;
  name: string;
  preview?: string;
  selected?: boolean;
  /** Visible text of the name when it is cut. */
  shownName?: string;
}

export interface PageSpec {
  rows?: RowSpec[];
  title?: string | null;
  banner?: string;
  /** Rows of the message grid, oldest first. */
  messages?: string[];
  composer?: string;
  station?: string;
  prefix?: "webchat" | "minichat";
  gridId?: string;
  /** Height of the rows' box in px; by default it ends with the last row. */
  total?: number;
  /** Emit the rows in reverse DOM order; `top` still tells the visual one. */
  reversed?: boolean;
}

export const COMPOSER =
  '<div data-cy="webchat-conversation-detail-input"><div class="tb"><i><svg class="chat-icon"></svg></i></div>' +
  '<div id="inputField"><textarea placeholder="Type a message here"></textarea><i><svg class="chat-icon"></svg></i></div></div>';

const ROW_HEIGHT = 60;

export function chatMarkup(spec: PageSpec): string {
  const prefix = spec.prefix ?? "webchat";
  const rows = (spec.rows ?? [])
    .map(
      (row, i) =>
        `<div style="position:absolute;top:${i * 72}px"><div data-row="${row.id}" data-cy="${prefix}-conversation-cell-root${row.selected ? "-current" : ""}">` +
        `<div data-cy="${prefix}-conversation-cell-container"><img src="https://cf.example/${row.id}_tn">` +
        `<div data-cy="${prefix}-conversation-cell-name" title="${row.name}">${row.shownName ?? row.name}</div>` +
        `<div data-cy="${prefix}-conversation-cell-message"><span data-cy="${prefix}-conversation-cell-content-text" title="${row.preview ?? ""}">${row.preview ?? ""}</span></div>` +
        "</div></div></div>",
    )
    .join("");
  const count = spec.messages?.length ?? 0;
  const placed = (spec.messages ?? []).map(
    (html, i) =>
      `<div style="position:absolute;top:${i * ROW_HEIGHT}px;height:${ROW_HEIGHT}px;width:100%">${html}</div>`,
  );
  if (spec.reversed) placed.reverse();
  const pane =
    spec.messages === undefined
      ? ""
      : `<div class="_tt">${spec.title === null ? "" : `<div class="a1">${spec.title ?? selectedName(spec)}</div><div class="a2">Active today</div>`}</div>` +
        `<div data-cy="webchat-conversation-detail-chat">${spec.banner ?? ""}` +
        '<div data-cy="webchat-conversation-detail-message-container" id="messagesContainer"><div id="messageSection">' +
        `<div class="ReactVirtualized__Grid" role="grid" id="${spec.gridId ?? "#message-virtualized-list"}">` +
        `<div class="ReactVirtualized__Grid__innerScrollContainer" role="rowgroup" style="height:${spec.total ?? count * ROW_HEIGHT}px">${placed.join("")}</div>` +
        `</div></div></div>${spec.composer ?? COMPOSER}</div>`;
  return (
    `<div data-cy="${prefix}-conversation-list-wrapper"><input placeholder="Search"><div data-cy="${prefix}-conversation-list"><div role="grid"><div role="rowgroup">${rows}</div></div></div></div>` +
    `<div data-cy="webchat-conversation-detail">${pane}</div>` +
    (spec.station ? `<div data-cy="webchat-station-root">${spec.station}</div>` : "")
  );
}

function selectedName(spec: PageSpec): string {
  return spec.rows?.find((row) => row.selected)?.name ?? "";
}

/** A text bubble with its time inside the same body, as the console nests it. */
export function bubble(
  side: "receive" | "send" | "system",
  text: string,
  time = "10:32",
  extra = "",
): string {
  return (
    `<div data-cy="webchat-message-${side}"><div class="b7">${extra}<pre><div>${text}` +
    `${time ? `<div class="t1">${time}</div>` : ""}</div></pre></div></div>`
  );
}

export const separator = (text: string) => `<div class="sp"><span>${text}</span></div>`;

/** Saturday, 21 November 2026, 15:00 local time. */
export const NOW = new Date(2026, 10, 21, 15, 0).getTime();

export function localTime(month: number, day: number, hour: number, minute: number): number {
  return new Date(2026, month - 1, day, hour, minute).getTime();
}

export interface ViewOptions {
  url?: string;
  now?: number;
  askIdentity?: PageView["askIdentity"];
}

/** Reads the present document. Without `askIdentity` nobody answers, as without the page-world script. */
export function read(options: ViewOptions = {}): ThreadRead {
  return shopeeAdapter.readThread({
    document,
    url: new URL(options.url ?? "https://seller.shopee.sg/new-webchat/conversations"),
    now: options.now ?? NOW,
    askIdentity: options.askIdentity ?? (() => null),
  });
}

/** Puts a full page into the document and reads it. */
export function readPage(spec: PageSpec, options: ViewOptions = {}): ThreadRead {
  document.body.innerHTML = `<div id="app">${chatMarkup(spec)}</div>`;
  return read(options);
}

export const MAYA: RowSpec = { id: "9001", name: "maya.and.the.cat", selected: true };
