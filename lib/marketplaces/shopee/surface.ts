import type { PageView } from "../adapter";
import { findShown, isShown } from "./find-shown";
import { HOST_REGIONS } from "./hosts";
import { ANY_HOOK, BUSY, DETAIL, LIST, MESSAGE_AREA, MINI_CHAT } from "./selectors";

/** Full chat pages, legacy and current (seen x4 each), and the newer portal surface (seen x2). */
const CHAT_PATH = /^\/(?:new-)?webchat(?:\/|$)|^\/portal\/chat-management(?:\/|$)/;
/** Seen in two projects. */
const LOGIN_PATH = /^\/account\/(?:login|signin)(?:\/|$)/;

export type Surface =
  | { kind: "chat"; root: Element; region: string | null }
  | { kind: "none"; state: "signed_out" | "not_a_chat_page" | "loading" | "layout_not_recognised" };

/** Elements that a page has before its app mounts; measured on no live page, generous on purpose. */
const EMPTY_PAGE_ELEMENTS = 12;

/** Which part of the page is the buyer chat, or why there is none. */
export function findSurface(page: PageView): Surface {
  const { document, url } = page;
  const region = HOST_REGIONS[url.hostname] ?? null;
  if (LOGIN_PATH.test(url.pathname)) return { kind: "none", state: "signed_out" };
  const body = document.body;
  if (!body) return { kind: "none", state: "loading" };
  const parts = [...DETAIL, ...LIST, ...MESSAGE_AREA];
  if (!CHAT_PATH.test(url.pathname)) {
    const host = document.querySelector(MINI_CHAT);
    // Collapsed it is a pill without lists.
    if (host && isShownHost(host) && findShown(host, parts)) return { kind: "chat", root: host, region };
    // A panel that opens on any portal page (S1, Sep 2026) may carry the full page's hooks without that host.
    const pane = host ? null : findShown(body, [...DETAIL, ...MESSAGE_AREA]);
    return pane ? { kind: "chat", root: body, region } : { kind: "none", state: "not_a_chat_page" };
  }
  if (findShown(body, parts)) return { kind: "chat", root: body, region };
  const starting =
    body.getElementsByTagName("*").length <= EMPTY_PAGE_ELEMENTS ||
    (body.querySelector(ANY_HOOK) === null && body.querySelector(BUSY) !== null);
  return { kind: "none", state: starting ? "loading" : "layout_not_recognised" };
}

/** The host itself may be a box of no size around a fixed panel, so only styles count here. */
function isShownHost(host: Element): boolean {
  return isShown(host) || [...host.children].some((child) => isShown(child));
}
