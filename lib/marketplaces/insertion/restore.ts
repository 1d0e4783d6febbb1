import type { Edit } from "./edit";
import { RUNGS } from "./rungs";
import { count, waitForEffect } from "./settle";
import { readText, takeFocus, writeCaret } from "./text-field";

interface Place {
  start: number;
  length: number;
}

/** Where our text stands now; null when it is gone, changed, or not to be told from the agent's own words. */
export function locateInsert(value: string, edit: Edit): Place | null {
  const { insert, text, start } = edit;
  // Where words were only taken out, nothing but the untouched rest tells their place.
  if (insert === "") return value === edit.after ? { start, length: 0 } : null;
  if (value.startsWith(insert, start)) return { start, length: insert.length };
  for (const part of [insert, text]) {
    if (count(edit.before, part) === 0 && count(value, part) === 1)
      return { start: value.indexOf(part), length: part.length };
  }
  return null;
}

/**
 * Takes our text, and nothing else, out of the field by the techniques that put it in; what it had replaced comes back.
 * True when that is done and kept. An otherwise untouched draft gets its caret and selection back.
 */
export function takeOut(field: HTMLElement, edit: Edit, signal: AbortSignal): Promise<boolean> {
  return write(field, edit, signal, (value) => {
    const place = locateInsert(value, edit);
    if (!place) return null;
    const replaced = edit.before.slice(edit.start, edit.end);
    const end = place.start + place.length;
    return { start: place.start, end, insert: replaced };
  });
}

/** Puts the whole draft back, whatever the console made of it. Only while the agent has not typed since. */
export function restoreDraft(field: HTMLElement, edit: Edit, signal: AbortSignal): Promise<boolean> {
  return write(field, edit, signal, (value) => ({ start: 0, end: value.length, insert: edit.before }));
}

async function write(
  field: HTMLElement,
  edit: Edit,
  signal: AbortSignal,
  plan: (value: string) => Pick<Edit, "start" | "end" | "insert"> | null,
): Promise<boolean> {
  for (const rung of RUNGS) {
    if (!rung.accepts(field)) continue;
    const planned = field.isConnected && plan(readText(field));
    if (!planned) return false;
    await rung.prepare?.(field, planned, signal);
    const before = readText(field);
    const change = field.isConnected && plan(before);
    if (!change) return false;
    const after = before.slice(0, change.start) + change.insert + before.slice(change.end);
    const acted = rung.write(field, { ...change, before, after, text: change.insert, caret: edit.caret });
    // A rich editor may take its text out only later, and from where the caret stands then.
    if (after === edit.before && readText(field) === after) writeCaret(field, edit.caret);
    await waitForEffect(field, () => !acted || readText(field) === after, signal);
    if (readText(field) !== after) continue;
    if (after === edit.before && takeFocus(field)) writeCaret(field, edit.caret);
    return true;
  }
  return false;
}
