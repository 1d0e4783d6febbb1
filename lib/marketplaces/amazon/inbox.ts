import type { ReadingState } from "../../domain/reading";
import type { PageView, ThreadRead } from "../adapter";
import { findControl, readLimit } from "./composer";
import { saysClosed } from "./labels";
import { readMessages } from "./messages";
import { findOrderId, readOrderFacts } from "./order-facts";
import { emptyRead, isLoading, type Surroundings } from "./page";
import * as selectors from "./selectors";
import { composedContains, findAll, findFirst, findScroller, isVisible } from "./shadow";
import { readLine } from "./text";
import { writesMonthFirst } from "./time";

/** What the pane says of the case that it shows. */
interface Pane {
  /** The pane's own trees, without the rest of the page. */
  trees: ParentNode[];
  caseId: string | null;
  orderId: string | null;
  buyerName: string | null;
  subject: string | null;
}

/**
 * Reads the inbox. Its structure is a guess but for `#case-messages`, `.case-status-label` and the `cc=` of the address,
 * so each part may be missing without taking the others along.
 */
export function readInbox(page: PageView, around: Surroundings): ThreadRead {
  const chosen = page.url.searchParams.get("cc");
  const list = findFirst(around.trees, selectors.MESSAGE_LIST);
  if (!list) return emptyRead(stateWithoutList(page, around, chosen), around);
  const paneRoot = findPane(list);
  const trees = [
    paneRoot,
    ...around.roots.filter((root) => root !== paneRoot && composedContains(paneRoot, root.host)),
  ];
  const order = readOrderFacts(trees, list);
  const pane: Pane = {
    trees,
    caseId: list.closest("[data-case-id]")?.getAttribute("data-case-id") ?? null,
    orderId: order?.orderId ?? null,
    buyerName: readLine(findFirst(trees, selectors.CASE_BUYER)),
    subject: readLine(findFirst(trees, selectors.CASE_SUBJECT)),
  };
  const rows = findAll(around.trees, selectors.CASE_ROW).filter((row) => !list.contains(row));
  const row = rows.find((r) => chosen !== null && rowCase(r) === chosen) ?? rows.find(isCurrent) ?? null;
  if (showsOther(pane, row, chosen)) return emptyRead("loading", around);
  const caseId = chosen ?? pane.caseId ?? (row && rowCase(row)) ?? pane.orderId;
  if (list.childElementCount === 0 || list.closest('[aria-busy="true"]')) return emptyRead("loading", around);
  const buyerName = pane.buyerName ?? readLine(row && findFirst([row], selectors.ROW_BUYER));
  const found = readMessages(list, {
    now: page.now,
    monthFirst: writesMonthFirst(page.document.documentElement.lang, around.region),
    buyerName,
    shopName: around.shopName,
  });
  if (!caseId || found.messages.length === 0 || !found.recognised)
    return emptyRead("layout_not_recognised", around);
  const inPane = findReplyBoxes(trees, list);
  const boxes = inPane.length > 0 ? inPane : findReplyBoxes(around.trees, list);
  const control =
    findControl(boxes, around.roots, list) ??
    (boxes.length === 0 ? findControl(trees, around.roots, list) : null);
  const status = readLine(findFirst(trees, selectors.CASE_STATUS));
  const closed = status !== null && saysClosed(status) && (!control || control.control.disabled);
  const read = emptyRead(closed ? "chat_closed" : control ? "reading" : "composer_missing", around);
  return {
    ...read,
    reading: {
      ...read.reading,
      threadKey: `${around.keyBase}:${caseId}`,
      buyerName: buyerName ?? found.buyerName,
      order,
      messages: found.messages,
      composerLimit: control ? readLimit(control) : null,
    },
    bubbles: found.bubbles,
    composer: control?.control ?? null,
    composerBox: control
      ? (boxes.find((box) => composedContains(box, control.host)) ?? control.host.parentElement)
      : null,
    scroller: findScroller(list),
  };
}

function stateWithoutList(page: PageView, around: Surroundings, chosen: string | null): ReadingState {
  if (isLoading(page.document, around.trees)) return "loading";
  // A case is chosen and nothing of it can be seen: a changed layout or a closed shadow root.
  if (chosen) return "layout_not_recognised";
  return findFirst(around.trees, selectors.INBOX_MARK) ? "no_open_thread" : "layout_not_recognised";
}

/** The nearest box around the messages that is the case's pane; at the top of a shadow root, the root. */
function findPane(list: Element): Element | ShadowRoot {
  const named = list.parentElement?.closest(selectors.CASE_PANE.join(","));
  if (named) return named;
  const root = list.getRootNode();
  return "host" in root ? (root as ShadowRoot) : (list.parentElement ?? list);
}

/**
 * After a switch the address is new while the pane may still show the old case. True when the pane's own words belong to
 * another case than the address or the chosen row.
 */
function showsOther(pane: Pane, row: Element | null, chosen: string | null): boolean {
  if (pane.caseId && chosen && pane.caseId !== chosen) return true;
  if (!row) return false;
  // One side may be shortened ("Re: …"), so a part of the other counts as the same.
  const differ = (a: string | null, b: string | null) =>
    a !== null && b !== null && !a.includes(b) && !b.includes(a);
  return (
    differ(pane.orderId, findOrderId(row.textContent)) ||
    differ(pane.buyerName, readLine(findFirst([row], selectors.ROW_BUYER))) ||
    differ(pane.subject, readLine(findFirst([row], selectors.ROW_SUBJECT)))
  );
}

function rowCase(row: Element): string | null {
  const own = row.getAttribute("data-case-id");
  if (own) return own;
  const query = (row.getAttribute("href") ?? "").split("?")[1] ?? "";
  return new URLSearchParams(query).get("cc");
}

function isCurrent(row: Element): boolean {
  const current = row.getAttribute("aria-current");
  return (current !== null && current !== "false") || row.getAttribute("aria-selected") === "true";
}

function findReplyBoxes(trees: readonly ParentNode[], list: Element): Element[] {
  return findAll(trees, selectors.REPLY_BOX).filter((box) => !list.contains(box) && isVisible(box));
}
