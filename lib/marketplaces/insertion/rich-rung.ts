import { isRichEditor } from "./rich-text";
import type { Rung } from "./rungs";
import { readCaret, takeFocus, writeCaret } from "./text-field";
import { wait, waitTwoFrames } from "./wait";

/** How long an editor may take to see a selection that it did not make, ms (Slate looks ten times a second). */
const SELECTION_NOTICED = 120;

/**
 * What the browser does for a paste or a cut of the agent: the editor gets the event and handles it in its own model,
 * and where it does not, the default action follows. Lines are never split by an editing command in an editor that
 * answers the event: some would take that for the Enter key, and Enter may send. The clipboard itself is not touched.
 */
export const pasteText: Rung = {
  name: "paste",
  accepts: isRichEditor,
  async prepare(element, { start, end }, signal) {
    const view = element.ownerDocument.defaultView ?? window;
    const focused = takeFocus(element);
    const now = readCaret(element);
    if (focused && now?.start === start && now.end === end) return waitTwoFrames(view, signal);
    writeCaret(element, { start, end, direction: "forward" });
    await wait(view, SELECTION_NOTICED, signal);
  },
  write(element, { insert, start, end }) {
    const now = readCaret(element);
    // The page moved focus or selection in the meantime: then the text would go elsewhere.
    if (!takeFocus(element) || now?.start !== start || now.end !== end) return false;
    const clipboardData = new DataTransfer();
    if (insert) fill(clipboardData, element, insert);
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    // Slate looks at the selection before this event, and before a paste only now and then.
    const event = element.hasAttribute("data-slate-editor")
      ? new InputEvent("beforeinput", {
          ...options,
          dataTransfer: clipboardData,
          inputType: insert ? "insertFromPaste" : "deleteByCut",
        })
      : new ClipboardEvent(insert ? "paste" : "cut", options);
    if (!element.dispatchEvent(event)) return true;
    // Where nobody cares for spaces, two of them would be drawn as one.
    const spaced = insert.replace(/ (?= )/g, "\u00a0");
    return element.ownerDocument.execCommand(insert ? "insertText" : "delete", false, spaced);
  },
};

function fill(clipboard: DataTransfer, element: HTMLElement, text: string): void {
  clipboard.setData("text/plain", text);
  // ProseMirror drops empty lines of plain text; of its own HTML it drops nothing.
  if (!element.classList.contains("ProseMirror") || !text.includes("\n")) return;
  const box = element.ownerDocument.createElement("div");
  for (const line of text.split("\n")) {
    const paragraph = element.ownerDocument.createElement("p");
    paragraph.textContent = line;
    box.append(paragraph);
  }
  box.firstElementChild?.setAttribute("data-pm-slice", "1 1 []");
  clipboard.setData("text/html", new XMLSerializer().serializeToString(box));
}
