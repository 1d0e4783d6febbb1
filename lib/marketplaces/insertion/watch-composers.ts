import { type Caret, hasFocus, isComposer, readCaret, readText } from "./text-field";

const lastCarets = new WeakMap<HTMLElement, { caret: Caret; value: string }>();
const composing = new WeakSet<HTMLElement>();

/**
 * Remembers, until `signal` aborts, the last caret of every composer under `root` and whether an input method is at
 * work in it. Listens only; one call for the document and one for each shadow root that holds a composer are enough.
 */
export function watchComposers(root: Document | ShadowRoot, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  const remember = (event: Event) => {
    const field = fieldOf(event);
    const caret = field && readCaret(field);
    if (caret) lastCarets.set(field, { caret, value: readText(field) });
  };
  for (const name of ["focusout", "keyup", "pointerup", "select"]) {
    root.addEventListener(name, remember, options);
  }
  const mark = (event: Event, busy: boolean) => {
    const field = fieldOf(event);
    if (field) composing[busy ? "add" : "delete"](field);
  };
  root.addEventListener("compositionstart", (event) => mark(event, true), options);
  for (const name of ["compositionend", "focusout"]) {
    root.addEventListener(name, (event) => mark(event, false), options);
  }
}

/** True while an input method holds unfinished text in the field. */
export function isComposing(field: HTMLElement): boolean {
  return composing.has(field);
}

/**
 * Where an insertion belongs. While focused: the caret. Afterwards: the last caret that the agent had, if the text is
 * still the same (a console's re-render may have moved the browser's own). Never touched: the end of the draft.
 */
export function caretFor(field: HTMLElement): Caret {
  const now = readCaret(field);
  if (now && hasFocus(field)) return now;
  const text = readText(field);
  const last = lastCarets.get(field);
  if (last && last.value === text) return last.caret;
  const end = text.length;
  return !now || (now.start === 0 && now.end === 0) ? { start: end, end, direction: "none" } : now;
}

/** The composer that an event came from; inside a rich editor that may be any of its nodes. */
function fieldOf(event: Event): HTMLElement | null {
  for (const target of event.composedPath() as Element[]) {
    if ("localName" in target && isComposer(target)) return target;
  }
  return null;
}
