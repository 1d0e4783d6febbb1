import type { Edit } from "./edit";
import { readHostValue, readText } from "./text-field";
import { wait, waitTwoFrames } from "./wait";

/**
 * What became of one attempt. `kept`: the text is in, in the field and, where there is one, in its host. `refused`:
 * everything is as before. `cut`: the console kept only its beginning. `mangled`: anything else.
 */
export type Outcome = "kept" | "refused" | "cut" | "mangled";

/** How long a console may take to put a refused-looking text in after all, ms (stores that answer late; docs/console-notes.md 8.6). */
const LATE_EFFECT = 450;
const STEP = 50;

/** The host's value before the attempt; null when it shows none. */
export type HostBefore = string | null;

/** Waits until the attempt's effect has arrived, or until none can arrive any more, and says what it was. */
export async function settle(
  field: HTMLElement,
  edit: Edit,
  hostBefore: HostBefore,
  signal: AbortSignal,
): Promise<Outcome> {
  await waitForEffect(field, () => judge(field, edit, hostBefore) === "kept", signal);
  return judge(field, edit, hostBefore);
}

/** Resolves when `arrived` says so (asked after two frames at the earliest), or when nothing can arrive any more. */
export async function waitForEffect(
  field: HTMLElement,
  arrived: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const view = field.ownerDocument.defaultView ?? window;
  await waitTwoFrames(view, signal);
  for (let waited = 0; waited < LATE_EFFECT && !arrived() && !signal.aborted; waited += STEP) {
    await wait(view, STEP, signal);
  }
}

/** Compares field and host with the plan, now. */
export function judge(field: HTMLElement, edit: Edit, hostBefore: HostBefore): Outcome {
  const value = readText(field);
  if (holds(value, edit)) return hostAgrees(field, edit, hostBefore) ? "kept" : "refused";
  if (value === edit.before) return "refused";
  // Only what reaches into our text was cut; less than that is something else.
  const cut = value.length > edit.start && value.length < edit.after.length && edit.after.startsWith(value);
  return cut ? "cut" : "mangled";
}

/** True when our text is in, once more than it was before; what the agent typed meanwhile does not matter. */
export function holds(value: string, edit: Edit): boolean {
  return value === edit.after || count(value, edit.text) === count(edit.before, edit.text) + 1;
}

/** A host that mirrored the field before must do so afterwards; one that never did is not asked. */
function hostAgrees(field: HTMLElement, edit: Edit, before: HostBefore): boolean {
  const now = readHostValue(field);
  if (before !== null && before !== edit.before) return true;
  return now === null ? before === null : holds(now, edit);
}

/** Number of places where `part` stands in `whole`, not overlapping. */
export function count(whole: string, part: string): number {
  return part === "" ? 0 : whole.split(part).length - 1;
}
