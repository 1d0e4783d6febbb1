import type { Suggestion, TextPart } from "../domain/suggestion";
import type { Make } from "./dom";
import type { Words } from "./words";

/** A reply's text as nodes: filled slots marked, open ones shown as blanks with their names. */
export function buildReplyText(make: Make, words: Words, parts: readonly TextPart[]): Node[] {
  return parts.map((part) => {
    if (part.type === "text") return make("span", {}, part.text);
    if (part.type === "filled") return make("mark", { attrs: { title: words.slot(part.slot) } }, part.text);
    return make("span", { class: "blank" }, words.slot(part.slot));
  });
}

/** The parts up to the first line break that has words before it. */
export function firstLine(parts: readonly TextPart[]): TextPart[] {
  const line: TextPart[] = [];
  for (const part of parts) {
    if (part.type === "open") {
      line.push(part);
      continue;
    }
    const text = line.length === 0 ? part.text.trimStart() : part.text;
    const end = text.search(/[\r\n]/);
    line.push({ ...part, text: end < 0 ? text : text.slice(0, end) });
    if (end >= 0) break;
  }
  return line;
}

/** The card with a reply's full text. */
export function buildReplyCard(make: Make, words: Words, suggestion: Suggestion): HTMLElement {
  return make(
    "div",
    { class: "card reply" },
    make(
      "header",
      {},
      make("strong", { attrs: { dir: "auto" } }, suggestion.title),
      suggestion.openSlots.length > 0
        ? make("span", { class: "sure" }, words.say("openSlots", { count: suggestion.openSlots.length }))
        : null,
    ),
    make(
      "p",
      { class: "text", attrs: { dir: "auto", lang: suggestion.language } },
      ...buildReplyText(make, words, suggestion.parts),
    ),
    buildReading(make, words, suggestion),
    suggestion.why ? make("p", { class: "soft" }, suggestion.why) : null,
  );
}

/** The reply in the agent's own language, to be read; null where it is written in that. */
export function buildReading(make: Make, words: Words, { mine }: Suggestion): HTMLElement | null {
  return mine
    ? make(
        "div",
        { class: "mine", data: { testid: "own-reading" } },
        make("span", { class: "soft" }, words.tell("mineIn", { language: words.language(mine.language) })),
        make(
          "p",
          { class: "text", attrs: { dir: "auto", lang: mine.language } },
          ...buildReplyText(make, words, mine.parts),
        ),
      )
    : null;
}
