import type { UndoResult } from "../../domain/insertion";
import { claim } from "./claim";
import type { Edit } from "./edit";
import { locateInsert, takeOut } from "./restore";
import { isLocked, readText } from "./text-field";

/** What one insertion changed; good for one undo. Holds a live element: never leaves the content script. */
export interface UndoToken {
  readonly field: HTMLElement;
  readonly edit: Edit;
  readonly stillSameThread: () => boolean;
  /** `used`: undone, or taken back by the console. */
  state: "open" | "used";
}

/**
 * Takes an inserted text out again: draft, caret and selection are exactly as before. Where the agent has edited since,
 * only our text is taken out, if it still stands there verbatim and in one place; else `edited_since` and nothing changes.
 */
export async function undoInsert(token: UndoToken, signal: AbortSignal): Promise<UndoResult> {
  const { field, edit } = token;
  if (token.state === "used") return fail("nothing_to_undo");
  if (signal.aborted) return fail("page_gone");
  if (!token.stillSameThread()) return fail("thread_changed");
  if (!field.isConnected) return fail("composer_missing");
  if (isLocked(field)) return fail("composer_locked");
  if (readText(field) === edit.before) {
    token.state = "used";
    return fail("nothing_to_undo");
  }
  if (!locateInsert(readText(field), edit)) return fail("edited_since");
  const release = claim(field);
  if (!release) return fail("busy");
  token.state = "used";
  try {
    if (await takeOut(field, edit, signal)) return { ok: true, status: "undone" };
    token.state = "open";
    return fail("not_accepted");
  } finally {
    release();
  }
}

function fail(reason: Extract<UndoResult, { ok: false }>["reason"]): UndoResult {
  return { ok: false, reason };
}
