import { type Caret, hasFocus, isTextField, readCaret, type TextField } from "./text-field";

const lastCarets = new WeakMap<TextField, { caret: Caret; value: string }>();
const composing = new WeakSet<TextField>();

/**
 * Remembers, until `signal` aborts, the last caret of every text field under `root` and whether an input method is at
 * work in it. Listens only; one call for the document and one for each shadow root that holds a composer are enough.
 */
export function watchComposers(root: Document | ShadowRoot, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  const remember = (event: Event) => {
    const field = fieldOf(event);
    if (field) lastCarets.set(field, { caret: readCaret(field), value: field.value });
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
export function isComposing(field: TextField): boolean {
  return composing.has(field);
}

/**
 * Where an insertion belongs. While focused: the caret. Afterwards: the last caret that the agent had, if the text is
 * still the same (a console's re-render may have moved the browser's own). Never touched: the end of the draft.
 */
export function caretFor(field: TextField): Caret {
  const now = readCaret(field);
  if (hasFocus(field)) return now;
  const last = lastCarets.get(field);
  if (last && last.value === field.value) return last.caret;
  const end = field.value.length;
  return now.start === 0 && now.end === 0 ? { start: end, end, direction: "none" } : now;
}

function fieldOf(event: Event): TextField | null {
  const target = event.composedPath()[0] as Element | undefined;
  return target && "localName" in target && isTextField(target) ? target : null;
}
