import type { FoundReplies, FoundReply } from "../domain/suggestion";
import type { BarContext } from "./bar-parts";
import { buildReading, buildReplyText } from "./reply-text";

export interface SearchHandlers {
  find(query: string): Promise<FoundReplies>;
  pick(found: FoundReply): void;
  /** Keeps what she wrote as a template. */
  keep(): void;
  close(): void;
}

/** While the index is being built the same is asked again after so long, ms. */
const AGAIN = 400;

/**
 * A field and what it finds, as a combobox: arrows choose, Enter takes, Backspace in the empty field closes. Keys that an
 * input method uses are its own. The chosen reply is shown whole, with its meaning in her own language.
 */
export function buildSearchBox(
  context: BarContext,
  { find, pick, keep, close }: SearchHandlers,
): HTMLElement {
  const { make, words } = context;
  const label = words.say("search");
  const input = make("input", {
    data: { testid: "reply-search" },
    attrs: {
      role: "combobox",
      "aria-label": label,
      placeholder: label,
      "aria-autocomplete": "list",
      "aria-controls": "found",
      "aria-expanded": "true",
      autocomplete: "off",
      maxlength: "200",
      dir: "auto",
    },
  });
  const list = make("ul", { attrs: { id: "found", role: "listbox", "aria-label": label } });
  const status = make("p", { class: "soft", attrs: { role: "status" } }, words.say("searching"));
  const keepIt = make(
    "button",
    { class: "quiet", data: { testid: "reply-keep" }, attrs: { type: "button" } },
    words.name("saveReply", "this"),
  );
  let replies: FoundReply[] = [];
  let chosen = 0;
  let asked = 0;
  /** She chose it herself: it stays chosen when more is found. */
  let meant = false;
  /** The question that the list answers; Enter before the answer waits for it. */
  let answered = 0;
  let entered = false;

  const choose = (index: number) => {
    chosen = Math.max(0, Math.min(index, replies.length - 1));
    for (const [i, row] of [...list.children].entries())
      row.setAttribute("aria-selected", String(i === chosen));
    input.setAttribute("aria-activedescendant", replies.length > 0 ? `found-${chosen}` : "");
    list.children[chosen]?.scrollIntoView({ block: "nearest" });
  };
  const mean = (index: number) => {
    meant = true;
    choose(index);
  };
  const take = (index: number) => {
    const found = replies[index];
    if (found) pick(found);
  };
  const row = (found: FoundReply, index: number) => {
    const item = make(
      "li",
      { data: { testid: "found-reply" }, attrs: { id: `found-${index}`, role: "option" } },
      make("span", { class: "title", attrs: { dir: "auto" } }, found.title),
      found.shortcut ? make("span", { class: "sure" }, `/${found.shortcut.replace(/^\//, "")}`) : null,
      make(
        "p",
        { class: "text", attrs: { dir: "auto", lang: found.language } },
        ...buildReplyText(make, words, found.parts),
      ),
      buildReading(make, words, found),
    );
    item.addEventListener("click", () => take(index));
    item.addEventListener("mousemove", () => chosen !== index && mean(index));
    return item;
  };
  const look = async (again = false) => {
    const turn = ++asked;
    const found = await find(input.value).catch(() => null);
    // A slower answer to an earlier question, or nobody looks any more.
    if (turn !== asked || (again && !input.isConnected)) return;
    const kept = meant ? replies[chosen]?.templateId : null;
    replies = found?.replies ?? [];
    list.replaceChildren(...replies.map(row));
    status.textContent = replies.length > 0 ? "" : words.say(found ? "searchNone" : "searchFailed");
    list.ariaBusy = String(found?.whole === false);
    choose(replies.findIndex(({ templateId }) => templateId === kept));
    answered = turn;
    if (entered) take(chosen);
    entered = false;
    if (found?.whole === false) setTimeout(() => turn === asked && look(true), AGAIN);
  };

  input.addEventListener("input", () => {
    meant = entered = false;
    void look();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "ArrowDown") mean(chosen + 1);
    else if (event.key === "ArrowUp") mean(chosen - 1);
    else if (event.key === "Enter" && event.isTrusted) {
      entered = answered !== asked;
      if (!entered) take(chosen);
    } else if (event.key === "Backspace" && input.value === "") close();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  keepIt.addEventListener("click", keep);
  void look();
  return make("div", { class: "card search" }, input, list, status, make("footer", {}, keepIt));
}
