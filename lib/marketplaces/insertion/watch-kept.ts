import { takeOut } from "./restore";
import { holds } from "./settle";
import { readText } from "./text-field";
import type { UndoToken } from "./undo";
import { wait, waitTwoFrames } from "./wait";

/** `reverted`: the console took the text out again. `thread_changed`: another thread turned out to be open; we took it out. */
export type RevertReason = "reverted" | "thread_changed";

/** When a kept text is looked at again, ms. Panes show the previous thread for up to 800 ms (docs/console-notes.md 1.2). */
const LOOKS = [500, 1000] as const;

/**
 * Watches an inserted text until the first natural blur has passed. Says at most once that it is gone, and only when
 * nobody but the console can have taken it: not after an undo or a deletion by hand, and not when an empty composer may
 * mean that the agent has sent it.
 */
export function watchKept(
  token: UndoToken,
  signal: AbortSignal,
  onReverted: (reason: RevertReason) => void,
): void {
  const { field, edit } = token;
  const view = field.ownerDocument.defaultView ?? window;
  const end = new AbortController();
  const life = AbortSignal.any([signal, end.signal]);
  let agentActed = false;
  const listen = { capture: true, passive: true, signal: life } as const;
  for (const name of ["keydown", "click"]) {
    view.addEventListener(name, (event) => (agentActed ||= event.isTrusted), listen);
  }
  field.addEventListener(
    "input",
    (event) => {
      // The browser's own undo, or deleting by hand.
      if (event.isTrusted && readText(field) === edit.before) end.abort();
    },
    listen,
  );

  const report = (reason: RevertReason) => {
    end.abort();
    token.state = "used";
    onReverted(reason);
  };
  /** True when the watch is over. */
  const look = async (): Promise<boolean> => {
    if (life.aborted || token.state !== "open" || !field.isConnected) {
      end.abort();
      return true;
    }
    if (!token.stillSameThread()) {
      if (!holds(readText(field), edit)) end.abort();
      else if (await takeOut(field, edit, signal)) report("thread_changed");
      return life.aborted;
    }
    if (readText(field) === edit.before && (!agentActed || edit.before !== "")) report("reverted");
    return life.aborted;
  };

  field.addEventListener(
    "blur",
    async () => {
      // A console that reverts on blur does so in this turn; the click that caused the blur, which may be on Send,
      // comes in a later one.
      await wait(view, 0, life);
      if (await look()) return;
      await waitTwoFrames(view, life);
      await look();
      if (reachedLastLook) end.abort();
      else blurred = true;
    },
    listen,
  );
  let blurred = false;
  let reachedLastLook = false;
  void (async () => {
    let waited = 0;
    for (const at of LOOKS) {
      await wait(view, at - waited, life);
      waited = at;
      if (await look()) return;
    }
    reachedLastLook = true;
    if (blurred) end.abort();
  })();
}
