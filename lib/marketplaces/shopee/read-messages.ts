import type { ReadMessage } from "../../domain/message";
import { findFirst } from "./find-shown";
import { readContent } from "./message-content";
import { assignTimes, type TimedRow } from "./message-times";
import { MESSAGE, ROW_GROUP } from "./selectors";
import { parseStamp } from "./time";

export interface MessageWindow {
  messages: ReadMessage[];
  /** Parallel to `messages`. */
  bubbles: Element[];
  atStart: boolean;
  atEnd: boolean;
  /** Rows are there but none of them is a message that we know. */
  unknownRows: boolean;
}

/** Message elements of the grid in visual order. */
export function listMessageElements(grid: Element): Element[] {
  return listRows(grid).flatMap(({ row }) => messageElements(row));
}

/** Reads the rows that the virtual list holds now. `avatar`: the buyer's picture, see readContent. */
export function readWindow(grid: Element, avatar: string | null, now: number): MessageWindow {
  const rows = listRows(grid);
  const atEnd = reachesEnd(grid, rows);
  const timed: TimedRow[] = [];
  const messages: Omit<ReadMessage, "at" | "atSource">[] = [];
  const bubbles: Element[] = [];
  let known = 0;
  let unknown = 0;
  for (const { row } of rows) {
    const elements = messageElements(row);
    for (const element of elements) {
      const { stamp, bubble, ...content } = readContent(element, avatar, now);
      timed.push({ type: "message", stamp });
      messages.push({ ...content, translation: null, nativeId: null });
      bubbles.push(bubble);
      known++;
    }
    if (elements.length > 0) continue;
    const text = row.textContent?.replace(/\s+/gu, " ").trim() ?? "";
    const stamp = text ? parseStamp(text, now) : null;
    if (stamp && stamp.day !== null) timed.push({ type: "day", day: stamp.day });
    else if (text && !stamp) {
      // A strip of the platform among the messages (docs/console-notes.md 1.1, policy warnings).
      timed.push({ type: "message", stamp: null });
      messages.push({
        author: "system",
        kind: "notice",
        text: text.slice(0, MAX_NOTICE),
        translation: null,
        delivery: "shown",
        nativeId: null,
      });
      bubbles.push(row.firstElementChild ?? row);
      unknown++;
    }
  }
  const times = assignTimes(timed, atEnd, now);
  return {
    messages: messages.map((message, i) => ({
      ...message,
      ...(times[i] ?? { at: null, atSource: "unknown" as const }),
    })),
    bubbles,
    atStart: (rows[0]?.top ?? 0) <= 0,
    atEnd,
    unknownRows: known === 0 && unknown > 0,
  };
}

/** Characters of a strip that are kept. */
const MAX_NOTICE = 500;

interface Row {
  row: Element;
  top: number;
  height: number;
}

/** Rows by inline `top`, which is visual order; DOM order is not (docs/console-notes.md 1.1). Rows without `top` keep DOM order. */
function listRows(grid: Element): Row[] {
  const group = findFirst(grid, ROW_GROUP) ?? grid;
  const rows = [...group.children].map((row, i) => ({
    row,
    i,
    top: pixels(row, "top"),
    height: pixels(row, "height"),
  }));
  if (rows.every(({ top }) => top !== null))
    rows.sort((a, b) => (a.top as number) - (b.top as number) || a.i - b.i);
  return rows.map(({ row, top, height }) => ({ row, top: top ?? 0, height: height ?? 0 }));
}

function pixels(element: Element, name: "top" | "height"): number | null {
  const value = Number.parseFloat((element as HTMLElement).style?.[name] ?? "");
  return Number.isFinite(value) ? value : null;
}

/** Whether the last row that exists is the last one of the thread; from inline sizes, so that no layout is forced. */
function reachesEnd(grid: Element, rows: readonly Row[]): boolean {
  const group = findFirst(grid, ROW_GROUP);
  const total = group ? pixels(group, "height") : null;
  const last = rows.at(-1);
  if (total !== null && last && last.height > 0) return last.top + last.height >= total - 1;
  return grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1;
}

/** Outermost message elements of a row. */
function messageElements(row: Element): Element[] {
  const own = row.matches(MESSAGE) ? [row] : [...row.querySelectorAll(MESSAGE)];
  return own.filter((element, i) => i === 0 || !own.some((other, j) => j < i && other.contains(element)));
}
