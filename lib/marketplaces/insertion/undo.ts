import type { UndoResult } from "../../domain/insertion";
import { count, holds } from "./settle";
import type { Edit } from "./edit";
import { RUNGS } from "./rungs";
import { isLocked, takeFocus, type TextField, writeCaret } from "./text-field";
import { waitTwoFrames } from "./wait";

/** What one insertion changed; good for one undo. Holds a live element: never leaves the content script. */
export interface UndoToken {
  readonly field: TextField;
  readonly edit: Edit;
  readonly stillSameThread: () => boolean;
  /** `used`: undone, or taken back by the console. */
  state: "open" | "running" | "used";
}

/**
 * Takes an inserted text out again: draft, caret and selection are exactly as before. Where the agent has edited since,
 * only our text is taken out, if it still stands there verbatim and in one place; else `edited_since` and nothing changes.
 */
export async function undoInsert(token: UndoToken, signal: AbortSignal): Promise<UndoResult> {
  const { field, edit } = token;
  if (token.state === "used") return { ok: false, reason: "nothing_to_undo" };
  if (token.state === "running") return { ok: false, reason: "busy" };
  if (signal.aborted) return { ok: false, reason: "page_gone" };
  if (!token.stillSameThread()) return { ok: false, reason: "thread_changed" };
  if (!field.isConnected) return { ok: false, reason: "composer_missing" };
  if (isLocked(field)) return { ok: false, reason: "composer_locked" };
  if (field.value === edit.before) {
    token.state = "used";
    return { ok: false, reason: "nothing_to_undo" };
  }
  if (!locate(field.value, edit)) return { ok: false, reason: "edited_since" };
  token.state = "running";
  const done = await restoreText(field, edit, signal);
  token.state = done ? "used" : "open";
  return done ? { ok: true, status: "undone" } : { ok: false, reason: "not_accepted" };
}

/**
 * Takes our text out of the field, if it is there, by the same techniques that put it in. True when it is out (or never
 * was in). An untouched draft gets its caret and selection back.
 */
export async function restoreText(field: TextField, edit: Edit, signal: AbortSignal): Promise<boolean> {
  const view = field.ownerDocument.defaultView ?? window;
  for (const rung of RUNGS) {
    const place = locate(field.value, edit);
    if (!place || !field.isConnected) break;
    const back = planRemoval(field.value, edit, place);
    rung.write(field, back);
    if (back.after === edit.before) writeCaret(field, edit.caret);
    await waitTwoFrames(view, signal);
    if (field.value !== back.after) continue;
    if (back.after === edit.before && takeFocus(field)) writeCaret(field, edit.caret);
    return true;
  }
  return !holds(field.value, edit);
}

interface Place {
  start: number;
  length: number;
}

/** Where our text stands now; null when it is gone, changed, or not to be told from the agent's own words. */
function locate(value: string, edit: Edit): Place | null {
  const { insert, text, start } = edit;
  // What the console cut short stands at our caret.
  if (value !== edit.before && edit.after.startsWith(value) && value.length > start && edit.start === edit.end)
    return { start, length: Math.min(insert.length, value.length - start) };
  if (value.startsWith(insert, start)) return { start, length: insert.length };
  for (const [part, own] of [
    [insert, count(edit.before, insert)],
    [text, count(edit.before, text)],
  ] as const) {
    if (own === 0 && count(value, part) === 1) return { start: value.indexOf(part), length: part.length };
  }
  return null;
}

function planRemoval(value: string, edit: Edit, place: Place): Edit {
  const replaced = edit.before.slice(edit.start, edit.end);
  const end = place.start + place.length;
  return {
    before: value,
    after: value.slice(0, place.start) + replaced + value.slice(end),
    start: place.start,
    end,
    insert: replaced,
    text: replaced,
    caret: edit.caret,
  };
}
