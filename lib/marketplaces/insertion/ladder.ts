import type { InsertFailure, InsertResult } from "../../domain/insertion";
import { claim } from "./claim";
import { type Edit, planEdit, planReplacement } from "./edit";
import { restoreDraft, takeOut } from "./restore";
import { RUNGS, type Rung } from "./rungs";
import { type Outcome, settle } from "./settle";
import { isComposer, isLocked, isTextField, readHostValue, readText } from "./text-field";
import type { UndoToken } from "./undo";
import { wait } from "./wait";
import { caretFor, isComposing } from "./watch-composers";
import { type RevertReason, watchKept } from "./watch-kept";

/** Where a text goes and under which conditions. */
export interface InsertTarget {
  /** The text control or the root of a rich editor, inside its shadow root where it has one; null when the page shows none. */
  composer: HTMLElement | null;
  text: string;
  /** Instead of at the caret: in the place of exactly these units of the draft, which must still be `words`. */
  instead?: { start: number; end: number; words: string };
  /** Asked before and after writing: is the thread that the agent chose still the open one? */
  stillSameThread(): boolean;
  /** Characters (UTF-16 units) that the console allows for the whole draft; null: not known. */
  limit: number | null;
  signal: AbortSignal;
  /** Called at most once, later, when the console took the text out again or the thread turned out to be another. */
  onReverted?(reason: RevertReason): void;
}

export type InsertOutcome = InsertResult & { undo?: UndoToken };

/** How long an input method may finish its word before we give up, ms. */
const COMPOSITION_PATIENCE = 600;

/**
 * Puts a text into the composer at the agent's caret and makes sure that the console kept it. Tries one technique after
 * the other (rungs.ts), each once, and reads back before the next. Never throws, never sends, dispatches no key event.
 *
 * Out: `inserted` with the technique and a token for `undoInsert`, or a named reason with the composer as it was.
 */
export async function insertText(target: InsertTarget): Promise<InsertOutcome> {
  const { composer, signal } = target;
  const refusal = refuse(target);
  if (refusal || !composer) return fail(refusal ?? "composer_missing");
  const release = claim(composer);
  if (!release) return fail("busy");
  try {
    if (!isComposer(composer)) return fail("not_accepted");
    if (!(await compositionEnds(composer, signal))) return fail("busy");
    return refuseLate(target, composer) ?? (await climb(target, composer));
  } finally {
    release();
  }
}

function refuse({ composer, signal, stillSameThread }: InsertTarget): InsertFailure | null {
  if (signal.aborted) return "page_gone";
  if (!stillSameThread()) return "thread_changed";
  if (!composer?.isConnected) return "composer_missing";
  return isComposer(composer) && isLocked(composer) ? "composer_locked" : null;
}

/** The page may have changed while an input method was awaited. */
function refuseLate(target: InsertTarget, field: HTMLElement): InsertOutcome | null {
  if (target.signal.aborted) return fail("page_gone");
  if (!target.stillSameThread()) return fail("thread_changed");
  if (!field.isConnected) return fail("composer_missing");
  return isLocked(field) ? fail("composer_locked") : null;
}

async function climb(target: InsertTarget, field: HTMLElement): Promise<InsertOutcome> {
  const { text, instead } = target;
  if (instead && readText(field).slice(instead.start, instead.end) !== instead.words)
    return fail("not_accepted");
  const edit = instead ? planReplacement(field, text, instead) : planEdit(field, text, caretFor(field));
  if (edit.after === edit.before || (edit.text === "" && !instead)) return fail("not_accepted");
  if (edit.after.length > limitOf(target, field)) return fail("too_long");
  for (const rung of RUNGS) {
    if (!rung.accepts(field)) continue;
    if (readText(field) !== edit.before) break;
    const outcome = await attempt(rung, target, field, edit);
    if (outcome) return outcome;
  }
  return fail("not_accepted");
}

/** One technique, once. Null: refused without a trace, the next may try. */
async function attempt(
  rung: Rung,
  target: InsertTarget,
  field: HTMLElement,
  edit: Edit,
): Promise<InsertOutcome | null> {
  if (rung.prepare) {
    await rung.prepare(field, edit, target.signal);
    const late = refuseLate(target, field) ?? (readText(field) === edit.before ? null : fail("busy"));
    if (late) return late;
  }
  const hostBefore = readHostValue(field);
  if (!rung.write(field, edit) && readText(field) === edit.before) return null;
  const agent = listenForAgent(field);
  const outcome = await settle(field, edit, hostBefore, target.signal).finally(agent.stop);
  const sameThread = target.stillSameThread();
  if (!field.isConnected) return fail(sameThread ? "composer_missing" : "thread_changed");
  // Emptied by a key or a click of the agent: she was quicker than two frames and has sent it.
  const sent = readText(field) === "" && agent.acted();
  if (sameThread && (outcome === "kept" || sent)) {
    const undo: UndoToken = { field, edit, stillSameThread: target.stillSameThread, state: "open" };
    if (!sent) watchKept(undo, target.signal, (reason) => target.onReverted?.(reason));
    return { ok: true, status: "inserted", technique: rung.name, undo };
  }
  if (readText(field) !== edit.before) {
    // Another thread's draft may stand here now, or the agent's newest words: then only our own text is taken out.
    const takeBack = sameThread && !agent.typed() ? restoreDraft : takeOut;
    await takeBack(field, edit, target.signal);
  }
  if (!sameThread) return fail("thread_changed");
  return outcome === "refused" ? null : fail(REASONS[outcome]);
}

const REASONS = { kept: "not_accepted", cut: "too_long", mangled: "not_accepted" } as const satisfies Record<
  Exclude<Outcome, "refused">,
  InsertFailure
>;

/** Notices what the agent herself does meanwhile: `typed` changed the field, `acted` is any key or click. */
function listenForAgent(field: HTMLElement): { typed(): boolean; acted(): boolean; stop(): void } {
  const end = new AbortController();
  const options = { signal: end.signal, passive: true, capture: true } as const;
  const view = field.ownerDocument.defaultView ?? window;
  let typed = false;
  let acted = false;
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === "input") typed = true;
    else acted = true;
  };
  field.addEventListener("input", note, options);
  for (const name of ["keydown", "click"]) view.addEventListener(name, note, options);
  return { typed: () => typed, acted: () => acted, stop: () => end.abort() };
}

function limitOf({ limit }: InsertTarget, field: HTMLElement): number {
  const own = isTextField(field) ? field.maxLength : -1;
  return Math.min(limit ?? Number.POSITIVE_INFINITY, own >= 0 ? own : 1 / 0);
}

async function compositionEnds(field: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const view = field.ownerDocument.defaultView ?? window;
  for (let waited = 0; isComposing(field); waited += 50) {
    if (waited >= COMPOSITION_PATIENCE || signal.aborted) return false;
    await wait(view, 50, signal);
  }
  return true;
}

function fail(reason: InsertFailure): InsertOutcome {
  return { ok: false, reason };
}
