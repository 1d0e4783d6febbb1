import type { Suggestion } from "../domain/suggestion";
import type { Make } from "./dom";
import { makeIcon } from "./icons";
import type { Popup } from "./popup";
import { buildReplyCard, buildReplyText, firstLine } from "./reply-text";
import type { OverlayView } from "./view";
import type { Words } from "./words";

/** What the bar's parts are made with. */
export interface BarContext {
  document: Document;
  make: Make;
  words: Words;
  popup: Popup;
}

/** The most suggestions that the bar shows. */
export const MAX_OFFERS = 3;

/** One suggestion: number, title, first line; its full text on hover and focus. */
export function buildOffer(
  { document, make, words, popup }: BarContext,
  suggestion: Suggestion,
  index: number,
  keyCode: string,
): HTMLButtonElement {
  const key = words.key(keyCode);
  const open = suggestion.openSlots.length;
  const button = make(
    "button",
    {
      class: "offer",
      data: { testid: "suggestion", index, focus: `offer-${index}` },
      attrs: {
        type: "button",
        "aria-keyshortcuts": key,
        "aria-label": words.say("suggestion", { title: suggestion.title }),
      },
    },
    make("kbd", {}, make("span", { class: "modifier" }, key.slice(0, -1)), key.slice(-1)),
    make("span", { class: "title", attrs: { dir: "auto" } }, suggestion.title),
    open > 0 ? make("span", { class: "pen" }, makeIcon(document, "pen"), String(open)) : null,
    make(
      "span",
      { class: "preview", attrs: { dir: "auto", lang: suggestion.language } },
      ...buildReplyText(make, words, firstLine(suggestion.parts)),
    ),
  );
  popup.attach(button, { build: () => buildReplyCard(make, words, suggestion), prefer: "above" });
  return button;
}

/** The light that tells what the reader of this page is doing; a click opens the panel. */
export function buildStatus(
  { make, words, popup }: BarContext,
  view: OverlayView,
  openPanel: () => void,
): HTMLElement {
  const state = words.name("state", view.state);
  const what = words.name("stateDo", view.state);
  const button = make(
    "button",
    {
      class: "status",
      data: { testid: "status", state: view.state, focus: "status" },
      attrs: {
        type: "button",
        "aria-label": `${words.say("statusLong", { state, what })} ${words.say("openPanel")}`,
      },
    },
    make("i", { class: "light" }),
    make("span", { class: "word" }, state),
  );
  button.addEventListener("click", openPanel);
  popup.attach(button, {
    build: () =>
      make(
        "div",
        { class: "card short" },
        make("header", {}, make("strong", {}, state)),
        make("p", { class: "soft" }, what),
        make("p", { class: "link" }, words.say("openPanel")),
      ),
    prefer: "above",
  });
  return button;
}

/** Said where too much is at stake for a ready text. */
export function buildByHand(
  { document, make, words, popup }: BarContext,
  openPanel: () => void,
): HTMLElement {
  const button = make(
    "button",
    { class: "by-hand", data: { focus: "by-hand" }, attrs: { type: "button" } },
    makeIcon(document, "person"),
    make("span", { class: "title" }, words.say("byHand")),
    make("span", { class: "preview" }, words.say("byHandShort")),
  );
  button.addEventListener("click", openPanel);
  popup.attach(button, {
    build: () =>
      make(
        "div",
        { class: "card short" },
        make("header", {}, make("strong", {}, words.say("byHand"))),
        make("p", {}, words.say("byHandLong")),
        make("p", { class: "link" }, words.say("openPanel")),
      ),
    prefer: "above",
  });
  return button;
}

/** Takes the last insertion out again. */
export function buildUndo(
  { document, make, words }: BarContext,
  keyCode: string,
  undo: () => void,
): HTMLElement {
  const key = words.key(keyCode);
  const label = words.say("undoLong", { key });
  const button = make(
    "button",
    {
      class: "undo",
      data: { testid: "undo-insert", focus: "undo" },
      attrs: { type: "button", "aria-label": label, title: label, "aria-keyshortcuts": key },
    },
    makeIcon(document, "undo"),
    make("span", { class: "word" }, words.say("undo")),
  );
  button.addEventListener("click", undo);
  return button;
}

/** Opens the search for any other reply. */
export function buildSearch(
  { document, make, words }: BarContext,
  keyCode: string,
  search: () => void,
): HTMLElement {
  const key = words.key(keyCode);
  const label = `${words.say("search")} (${key})`;
  const button = make(
    "button",
    {
      class: "find",
      data: { testid: "open-search", focus: "search" },
      attrs: { type: "button", "aria-label": label, title: label, "aria-keyshortcuts": key },
    },
    makeIcon(document, "search"),
  );
  button.addEventListener("click", search);
  return button;
}
