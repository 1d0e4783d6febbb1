import type { Edit } from "./edit";
import { pasteText } from "./rich-rung";
import { isTextField, type TextField, takeFocus } from "./text-field";

/**
 * One technique of putting a text into a composer. `write` acts once and at once and says whether it acted at all; it
 * never judges the result: that is the ladder's work, after the page had time to answer.
 */
export interface Rung {
  name: string;
  accepts(element: HTMLElement): boolean;
  /** Awaited before `write` by rungs whose editor must first have noticed the selection `[start, end)`. */
  prepare?(element: HTMLElement, range: Pick<Edit, "start" | "end">, signal: AbortSignal): Promise<void>;
  write(element: HTMLElement, edit: Edit): boolean;
}

/** As if typed: keeps the browser's own undo, raises trusted input events. Needs the focus to be in the field itself. */
const typeText: Rung = {
  name: "exec_command",
  accepts: isTextField,
  write(element, edit) {
    const field = element as TextField;
    if (!takeFocus(field)) return false;
    field.setSelectionRange(edit.start, edit.end);
    const document = field.ownerDocument;
    // An empty insertText is refused by browsers; `delete` is its equal.
    return edit.insert === ""
      ? document.execCommand("delete")
      : document.execCommand("insertText", false, edit.insert);
  },
};

/** Writes past the value setter, so that a framework's own value tracking sees a change. Works without focus. */
const replaceRange: Rung = {
  name: "set_range_text",
  accepts: isTextField,
  write(element, edit) {
    const field = element as TextField;
    takeFocus(field);
    field.setRangeText(edit.insert, edit.start, edit.end, "end");
    announce(field, edit.insert);
    return true;
  },
};

/**
 * Sets the whole value with the setter of the element's own realm, past an own-property setter that a framework put on
 * the element, and puts the caret behind the text.
 */
const setValue: Rung = {
  name: "value_setter",
  accepts: isTextField,
  write(element, edit) {
    const field = element as TextField;
    const set = inheritedValueSetter(field);
    if (!set) return false;
    takeFocus(field);
    set.call(field, edit.after);
    const caret = edit.start + edit.insert.length;
    field.setSelectionRange(caret, caret);
    announce(field, edit.insert);
    return true;
  },
};

/** Gentlest first; text fields and rich editors have no rung in common. */
export const RUNGS: readonly Rung[] = [typeText, replaceRange, setValue, pasteText];

function announce(field: TextField, data: string): void {
  const view = field.ownerDocument.defaultView ?? window;
  const inputType = data === "" ? "deleteContentBackward" : "insertText";
  field.dispatchEvent(new view.InputEvent("input", { bubbles: true, composed: true, inputType, data }));
}

function inheritedValueSetter(field: TextField): ((value: string) => void) | undefined {
  for (let proto = Object.getPrototypeOf(field); proto; proto = Object.getPrototypeOf(proto)) {
    const set = Object.getOwnPropertyDescriptor(proto, "value")?.set;
    if (set) return set;
  }
  return undefined;
}
