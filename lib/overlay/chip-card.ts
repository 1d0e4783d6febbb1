import type { RaisedRisk, Span } from "../domain/assessment";
import { groupOfIntent } from "../domain/intent";
import { riskLevelOf } from "../domain/risk";
import type { Make } from "./dom";
import { makeIcon } from "./icons";
import type { OverlayChip } from "./view";
import { toPercent, type Words } from "./words";

const GUESSES = 3;
const MAX_WORDS = 6;
const MAX_QUOTE = 60;

/** Everything that is known of one message and why: built from text nodes only. */
export function buildChipCard(make: Make, words: Words, chip: OverlayChip): HTMLElement {
  const { say, name } = words;
  const found = chip.assessment;
  if (chip.status !== "understood" || !found) {
    const key = chip.status === "not_text" ? "notText" : chip.status === "pending" ? "pendingLong" : "failed";
    return make("div", { class: "card short" }, make("p", {}, say(key)));
  }
  const percent = toPercent(found.confidence);
  const head = make(
    "header",
    { data: { group: found.unclear ? null : groupOfIntent(found.intent) } },
    make("strong", {}, found.unclear ? say("guesses") : name("intent", found.intent)),
    found.unclear ? null : make("span", { class: "sure" }, say("sure", { percent })),
  );
  const guesses = found.alternatives.slice(0, GUESSES).map((guess) => {
    const bar = make("i", { class: "meter" }, make("i"));
    (bar.firstElementChild as HTMLElement).style.width = `${toPercent(guess.confidence)}%`;
    return make(
      "li",
      {},
      make("span", {}, name("intent", guess.intent)),
      bar,
      make("span", { class: "figure" }, `${toPercent(guess.confidence)}%`),
    );
  });
  return make(
    "div",
    { class: "card" },
    head,
    found.unclear ? make("p", { class: "soft" }, say("unclearLong")) : null,
    found.learned?.said ? make("p", { class: "soft learned" }, found.learned.said) : null,
    found.risks.length > 0
      ? make(
          "ul",
          { class: "risks", data: { level: found.level } },
          ...found.risks.map((r) => riskRow(make, words, chip.text, r, found.risks.length === 1)),
        )
      : null,
    make("ul", { class: "guesses" }, ...guesses),
    make(
      "dl",
      {},
      ...fact(make, say("language"), name("language", found.language)),
      ...fact(make, say("mood"), name("sentiment", found.sentiment)),
      ...(found.secondary.length > 0
        ? fact(make, say("also"), found.secondary.map((id) => name("intent", id)).join(" · "))
        : []),
    ),
    quotes(make, say("becauseOf"), chip.text, found.reasons),
  );
}

function fact(make: Make, term: string, text: string): HTMLElement[] {
  return [make("dt", {}, term), make("dd", {}, text)];
}

function riskRow(make: Make, words: Words, text: string, risk: RaisedRisk, alone: boolean): HTMLElement {
  const { say, name } = words;
  const source =
    risk.source === "rule" ? say("byRule") : say("byModel", { percent: toPercent(risk.confidence) });
  const row = make(
    "li",
    {},
    make(
      "div",
      { class: "risk-name" },
      make("b", {}, name("risk", risk.flag)),
      make("span", { class: "source", attrs: { title: risk.rule } }, source),
    ),
    alone ? make("p", { class: "soft" }, name("riskWhy", risk.flag)) : null,
    quotes(make, null, text, risk.spans),
  );
  const level = riskLevelOf([risk.flag], null);
  row.prepend(makeIcon(row.ownerDocument, level === "none" ? "watch" : level));
  return row;
}

/** The very words of the message, each once, shortened where long. */
function quotes(make: Make, title: string | null, text: string, spans: readonly Span[]): HTMLElement | null {
  const found = spans.map(({ start, end }) => text.slice(start, end).trim()).filter((quote) => quote !== "");
  const quoted = [...new Set(found)].slice(0, MAX_WORDS);
  if (quoted.length === 0) return null;
  return make(
    "p",
    { class: "quotes" },
    title ? make("span", { class: "soft" }, title) : null,
    ...quoted.map((quote) =>
      make(
        "q",
        { attrs: { dir: "auto" } },
        quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote,
      ),
    ),
  );
}
