import type { Suggestion } from "../domain/suggestion";
import type { Make } from "./dom";
import { buildReplyText } from "./reply-text";
import type { Words } from "./words";

/** What the agent decided in the form for the open slots. */
export interface SlotFormHandlers {
  insert(slots: Record<string, string>): void;
  cancel(): void;
}

const MAX_LENGTH = 500;

/**
 * Asks for a suggestion's open slots, one labelled input each, with the text filling in as she types. Enter inserts;
 * a blank that is left empty is marked and focused, never inserted.
 */
export function buildSlotForm(
  make: Make,
  words: Words,
  suggestion: Suggestion,
  handlers: SlotFormHandlers,
): HTMLFormElement {
  const names = [...new Set(suggestion.openSlots)];
  const inputs = new Map(
    names.map((slot, index) => [
      slot,
      make("input", {
        attrs: { id: `slot-${index}`, maxlength: String(MAX_LENGTH), autocomplete: "off", dir: "auto" },
      }),
    ]),
  );
  const preview = make("p", { class: "text", attrs: { dir: "auto", lang: suggestion.language } });
  const warning = make("p", { class: "warning", attrs: { role: "alert" } });
  const cancel = make("button", { class: "quiet", attrs: { type: "button" } }, words.say("cancel"));
  const form = make(
    "form",
    { class: "card slots", attrs: { novalidate: "", autocomplete: "off" } },
    make("header", {}, make("strong", { attrs: { dir: "auto" } }, suggestion.title)),
    preview,
    ...names.map((slot) =>
      make(
        "label",
        { attrs: { for: inputs.get(slot)?.id ?? null } },
        make("span", {}, words.slot(slot)),
        inputs.get(slot),
      ),
    ),
    warning,
    make(
      "footer",
      {},
      cancel,
      make("button", { class: "primary", attrs: { type: "submit" } }, words.say("insert")),
    ),
  );
  const drawPreview = () =>
    preview.replaceChildren(
      ...buildReplyText(
        make,
        words,
        suggestion.parts.map((part) => {
          const text = part.type === "open" ? inputs.get(part.slot)?.value.trim() : "";
          return part.type === "open" && text ? { type: "filled", slot: part.slot, text } : part;
        }),
      ),
    );
  drawPreview();
  form.addEventListener("input", (event) => {
    (event.target as HTMLElement).removeAttribute("aria-invalid");
    warning.textContent = "";
    drawPreview();
  });
  cancel.addEventListener("click", handlers.cancel);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const slots = Object.fromEntries([...inputs].map(([slot, input]) => [slot, input.value.trim()]));
    const empty = names.find((slot) => !slots[slot]);
    if (empty === undefined) return handlers.insert(slots);
    const input = inputs.get(empty);
    input?.setAttribute("aria-invalid", "true");
    warning.textContent = words.say("fillFirst");
    input?.focus();
  });
  return form;
}
