/** A plain text control. Rich editors are no text fields; they need rungs of their own. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A caret or selection in UTF-16 offsets. */
export interface Caret {
  start: number;
  end: number;
  direction: "forward" | "backward" | "none";
}

const TEXT_INPUT_TYPES = new Set(["text", "search", "url", "tel", "password"]);

/** True for a textarea or a one-line text input. By tag name: `instanceof` fails for elements of another realm. */
export function isTextField(element: Element): element is TextField {
  const tag = element.localName;
  return tag === "textarea" || (tag === "input" && TEXT_INPUT_TYPES.has((element as HTMLInputElement).type));
}

/** True when neither the agent nor we could type here now: disabled (also by a fieldset), read-only, or its host says so. */
export function isLocked(field: TextField): boolean {
  const host = hostOf(field);
  return (
    field.matches(":disabled") ||
    field.readOnly ||
    field.getAttribute("aria-disabled") === "true" ||
    (host !== null && (host.hasAttribute("disabled") || host.hasAttribute("readonly")))
  );
}

/** The custom element around a field in a shadow root, or null. */
export function hostOf(field: Element): Element | null {
  const root = field.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}

/** What the host says that its value is: its property (seen in the page's own world only), else its attribute, else null. */
export function readHostValue(field: Element): string | null {
  const host = hostOf(field);
  if (!host) return null;
  const own = (host as Element & { value?: unknown }).value;
  return typeof own === "string" ? own : host.getAttribute("value");
}

/** The field's caret as the browser keeps it, also while the field has no focus. */
export function readCaret(field: TextField): Caret {
  const end = field.value.length;
  return {
    start: field.selectionStart ?? end,
    end: field.selectionEnd ?? end,
    direction: field.selectionDirection ?? "none",
  };
}

/** Sets caret or selection; offsets beyond the text are clamped by the browser. */
export function writeCaret(field: TextField, caret: Caret): void {
  field.setSelectionRange(caret.start, caret.end, caret.direction);
}

/** True when the field is the one that the keyboard goes to, also inside nested open shadow roots. */
export function hasFocus(field: Element): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  return root.activeElement === field;
}

/** Focuses without scrolling. False when the page moved the focus elsewhere at once (focus traps do). */
export function takeFocus(field: HTMLElement): boolean {
  if (!hasFocus(field)) field.focus({ preventScroll: true });
  return hasFocus(field);
}

/** The text as a text control can store it: its line ends, and no half surrogate pairs, which browsers replace. */
export function toFieldText(field: TextField, text: string): string {
  const unix = text.toWellFormed().replace(/\r\n?/g, "\n");
  return field.localName === "input" ? unix.replace(/\n+/g, " ") : unix;
}
