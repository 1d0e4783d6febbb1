import type { Suggestion } from "../domain/suggestion";
import type { BarContext } from "./bar-parts";
import { holdFocus } from "./hold-focus";
import { buildKeepForm } from "./keep-form";
import type { Rect } from "./layout/rect";
import { buildSearchBox } from "./search-box";
import { buildSlotForm } from "./slot-form";
import type { OverlayHandlers } from "./view";

/** The cards of the bar that take the focus: open slots, the search, a reply that becomes a template. */
export interface Questions {
  /** Asks for open slots, or hands the reply over at once. */
  pick(suggestion: Suggestion, anchor: () => Rect): void;
  search(anchor: () => Rect): void;
  /** The thread that is shown now: a question about another one is closed. */
  follow(threadKey: string | null): void;
}

/** Makes them; `context` gives the words of the moment. */
export function createQuestions(context: () => BarContext, handlers: OverlayHandlers): Questions {
  let asking: { threadKey: string | null } | null = null;
  let shown: string | null = null;

  /** Pins a card; its first control gets the focus, and whoever had it gets it back. */
  const ask = (anchor: () => Rect, card: HTMLElement) => {
    const { document, popup } = context();
    popup.close();
    const giveBack = holdFocus(document);
    popup.pin(anchor, { build: () => card, prefer: "above" }, () => {
      asking = null;
      giveBack();
    });
    asking = { threadKey: shown };
    card.querySelector<HTMLElement>("input,select")?.focus({ preventScroll: true });
  };

  const pick = (suggestion: Suggestion, anchor: () => Rect) => {
    const { popup, make, words } = context();
    popup.close();
    const insert = (text: string) => {
      popup.close();
      handlers.insert(suggestion, text);
    };
    if (suggestion.openSlots.length === 0)
      return insert(suggestion.parts.map((part) => ("text" in part ? part.text : "")).join(""));
    // The offers may change while she types; the text that she saw is the one that goes in.
    const fill = (values: Record<string, string>) => handlers.fill(suggestion, values);
    ask(anchor, buildSlotForm(make, words, suggestion, { fill, insert, cancel: popup.close }));
  };

  return {
    pick,
    search(anchor) {
      const keep = async () => {
        const about = asking;
        const proposal = await handlers.propose();
        // Closed, or another chat was opened meanwhile.
        if (!proposal || asking !== about) return;
        const { make, words, popup } = context();
        const save = (title: string) => {
          popup.close();
          handlers.keep({ ...proposal, title });
        };
        ask(anchor, buildKeepForm(make, words, proposal, { save, cancel: popup.close }));
      };
      ask(
        anchor,
        buildSearchBox(context(), {
          find: handlers.search,
          pick: (found) => pick(found, anchor),
          close: () => context().popup.close(),
          keep,
        }),
      );
    },
    follow(threadKey) {
      shown = threadKey;
      // Late order facts can rank the offers anew while she types: only another thread ends the question.
      if (asking && threadKey !== asking.threadKey) context().popup.close();
    },
  };
}
