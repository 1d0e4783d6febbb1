import { isRichEditor, readRichCaret, readRichText, writeRichCaret } from "./rich-text";

/** A plain text control. Rich editors are no text fields; they have rungs of their own. */
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

/** True for whatever a text can be written into: a text field, or the root of a rich editor. */
export function isComposer(element: Element): element is HTMLElement {
  return isTextField(element) || isRichEditor(element);
}

/** The draft as the agent sees it, with `\n` between lines. */
export function readText(field: HTMLElement): string {
  return isTextField(field) ? field.value : readRichText(field);
}

/** True when neither the agent nor we could type here now: disabled (also by a fieldset), read-only, or its host says so. */
export function isLocked(field: HTMLElement): boolean {
  const host = hostOf(field);
  return (
    field.matches(":disabled") ||
    (isTextField(field) ? field.readOnly : !field.isContentEditable) ||
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

/** The caret as the browser keeps it, for a text field also without focus; null when it is not in this rich editor. */
export function readCaret(field: HTMLElement): Caret | null {
  if (!isTextField(field)) return readRichCaret(field);
  const end = field.value.length;
  return {
    start: field.selectionStart ?? end,
    end: field.selectionEnd ?? end,
    direction: field.selectionDirection ?? "none",
  };
}

/** Sets caret or selection; offsets beyond the text are clamped by the browser. */
export function writeCaret(field: HTMLElement, caret: Caret): void {
  if (isTextField(field)) field.setSelectionRange(caret.start, caret.end, caret.direction);
  else writeRichCaret(field, caret);
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

/**
 * The text as the composer can store it: its line ends, and no half surrogate pairs, which browsers replace. In rich
 * editors hard spaces are read back as spaces, so they are written as such.
 */
export function toFieldText(field: HTMLElement, text: string): string {
  let unix = text.toWellFormed().replace(/\r\n?/g, "\n");
  if (!isTextField(field)) unix = unix.replace(/\u00a0/g, " ");
  return field.localName === "input" ? unix.replace(/\n+/g, " ") : unix;
}
