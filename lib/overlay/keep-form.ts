import type { ReplyProposal } from "../domain/suggestion";
import type { Make } from "./dom";
import { buildReplyText } from "./reply-text";
import type { Words } from "./words";

/** The card in which a reply of the agent becomes a template: its title, and the text with its blanks to look at. */
export function buildKeepForm(
  make: Make,
  words: Words,
  { title, language, intents, parts }: ReplyProposal,
  handlers: { save(title: string): void; cancel(): void },
): HTMLFormElement {
  const input = make("input", {
    attrs: { id: "keep-title", maxlength: "200", autocomplete: "off", dir: "auto" },
  });
  input.value = title;
  const cancel = make("button", { class: "quiet", attrs: { type: "button" } }, words.say("cancel"));
  const about = [words.language(language), ...intents.map((intent) => words.name("intent", intent))];
  const form = make(
    "form",
    { class: "card slots", data: { testid: "keep-form" }, attrs: { novalidate: "" } },
    make("header", {}, make("strong", {}, words.name("saveReply", "this"))),
    make("label", { attrs: { for: input.id } }, make("span", {}, words.name("saveReply", "title")), input),
    make(
      "p",
      { class: "text", attrs: { dir: "auto", lang: language } },
      ...buildReplyText(make, words, parts),
    ),
    make("p", { class: "soft" }, about.join(" · ")),
    make("p", { class: "soft" }, words.name("saveReply", "lead")),
    make(
      "footer",
      {},
      cancel,
      make("button", { class: "primary", attrs: { type: "submit" } }, words.name("saveReply", "draft")),
    ),
  );
  cancel.addEventListener("click", handlers.cancel);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (name) handlers.save(name);
    else input.focus();
  });
  return form;
}
