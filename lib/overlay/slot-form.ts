import type { FilledReply, Suggestion } from "../domain/suggestion";
import type { TemplateSlot } from "../domain/template";
import type { Make } from "./dom";
import { buildReplyText } from "./reply-text";
import type { Words } from "./words";

/** What the agent decided in the form for the open slots. */
export interface SlotFormHandlers {
  /** The text with these values, or what is wrong with them. Rejects when nobody answers. */
  fill(values: Record<string, string>): Promise<FilledReply>;
  insert(text: string): void;
  cancel(): void;
}

const MAX_LENGTH = 500;
const DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

/**
 * Asks for a suggestion's open slots, one labelled control each, with the text filling in as she types. Enter inserts; a
 * value that is missing or not of its kind is marked, focused and told, never inserted. What stays empty and may, goes.
 */
export function buildSlotForm(
  make: Make,
  words: Words,
  suggestion: Suggestion,
  handlers: SlotFormHandlers,
): HTMLFormElement {
  const names = [...new Set(suggestion.openSlots)];
  const controls = new Map(
    names.map((name, index) => [
      name,
      buildControl(
        make,
        suggestion.asked?.find((one) => one.name === name),
        index,
      ),
    ]),
  );
  const preview = make("p", { class: "text", attrs: { dir: "auto", lang: suggestion.language } });
  const warning = make("p", { class: "warning", attrs: { role: "alert", id: "slot-warning" } });
  const cancel = make("button", { class: "quiet", attrs: { type: "button" } }, words.say("cancel"));
  const submit = make("button", { class: "primary", attrs: { type: "submit" } }, words.say("insert"));
  const form = make(
    "form",
    { class: "card slots", attrs: { novalidate: "", autocomplete: "off" } },
    make("header", {}, make("strong", { attrs: { dir: "auto" } }, suggestion.title)),
    preview,
    ...names.map((name) => {
      const slot = suggestion.asked?.find((one) => one.name === name);
      return make(
        "label",
        { attrs: { for: controls.get(name)?.id ?? null } },
        make(
          "span",
          { attrs: { dir: "auto" } },
          slot?.prompt || words.slot(name),
          slot?.required === false ? make("i", {}, ` (${words.name("slotOptional", "")})`) : null,
        ),
        controls.get(name),
      );
    }),
    warning,
    make("footer", {}, cancel, submit),
  );
  const drawPreview = () =>
    preview.replaceChildren(
      ...buildReplyText(
        make,
        words,
        suggestion.parts.map((part) => {
          const text = part.type === "open" ? controls.get(part.slot)?.value.trim() : "";
          return part.type === "open" && text ? { type: "filled", slot: part.slot, text } : part;
        }),
      ),
    );
  const refuse = (name: string, reason: string) => {
    const control = controls.get(name);
    control?.setAttribute("aria-invalid", "true");
    control?.setAttribute("aria-describedby", warning.id);
    warning.textContent = reason;
    control?.focus();
  };
  drawPreview();
  form.addEventListener("input", (event) => {
    (event.target as HTMLElement).removeAttribute("aria-invalid");
    warning.textContent = "";
    drawPreview();
  });
  cancel.addEventListener("click", handlers.cancel);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    submit.disabled = true;
    const values = Object.fromEntries([...controls].map(([slot, control]) => [slot, control.value.trim()]));
    const filled = await handlers.fill(values).catch(() => null);
    submit.disabled = false;
    // Cancelled meanwhile.
    if (!form.isConnected) return;
    if (filled?.ok) return handlers.insert(filled.text);
    const [trouble] = filled?.problems ?? [];
    if (trouble) refuse(trouble.slot, words.name("slotProblem", trouble.reason));
    else warning.textContent = words.say("searchFailed");
  });
  return form;
}

function buildControl(make: Make, slot: TemplateSlot | undefined, index: number) {
  const { type, choices = [], default: usual = "", required = true } = slot ?? {};
  const attrs = { id: `slot-${index}`, maxlength: String(MAX_LENGTH), autocomplete: "off", dir: "auto" };
  if (type === "choice") {
    const list = required && usual ? choices : ["", ...choices];
    const select = make("select", { attrs: { id: attrs.id } }, ...list.map((one) => make("option", {}, one)));
    select.value = usual;
    return select;
  }
  const input = make("input", { attrs });
  if (type === "number" || type === "money") input.inputMode = "decimal";
  if (type === "date" && DAY.test(usual)) input.type = "date";
  input.value = usual;
  return input;
}
