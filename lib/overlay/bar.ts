import {
  type BarContext,
  buildByHand,
  buildFlags,
  buildOffer,
  buildStatus,
  buildUndo,
  MAX_OFFERS,
} from "./bar-parts";
import { aloneSizes, type BarContents, barSizes, fitsFlagWord, widthOfWords } from "./bar-sizes";
import type { Make } from "./dom";
import type { OverlayHost } from "./host";
import type { BarPlace, BarSize } from "./layout/place-bar";
import { type Rect, readRect, type Size } from "./layout/rect";
import { createNoticeBox } from "./notice";
import type { Popup } from "./popup";
import { buildSlotForm } from "./slot-form";
import { deepActive } from "./strip";
import type { OverlayHandlers, OverlayOptions, OverlayView } from "./view";
import type { Words } from "./words";

export interface Bar {
  element: HTMLElement;
  show(view: OverlayView, words: Words, options: Pick<OverlayOptions, "insertKeys" | "undoKey">): void;
  /** The sizes that it can take beside a composer of this width, largest first. */
  sizes(composerWidth: number): BarSize[];
  /** The sizes that it can take on a page without a composer, largest first. */
  aloneSizes(): BarSize[];
  /** The size of the notice that stands free; null when there is none or it belongs into the bar. */
  noticeSize(place: BarPlace): Size | null;
  /** Puts it there, or hides it; the notice stands at `noticeAt`, without it inside the bar. */
  move(place: BarPlace | null, noticeAt: Rect | null): void;
  /** Asks for open slots, or hands the suggestion over at once. */
  pick(index: number): void;
}

/** The reply bar: status, what the conversation needs, up to three suggestions, undo. */
export function createBar(
  document: Document,
  make: Make,
  host: OverlayHost,
  popup: Popup,
  handlers: OverlayHandlers,
): Bar {
  const element = make("section", { class: "bar away", data: { form: "mini" } });
  const body = make("div", { class: "body" });
  const notice = createNoticeBox(document, make);
  element.append(body, notice.element);
  element.addEventListener("mousedown", (event) => event.preventDefault());
  host.layer.append(element);
  let view: OverlayView | null = null;
  let words: Words;
  let signature = "";
  let asking: { threadKey: string | null } | null = null;
  let composer: Element | null = null;

  const offers = () =>
    view?.suggestions?.mode === "offer" ? view.suggestions.suggestions.slice(0, MAX_OFFERS) : [];

  const pick = (index: number) => {
    const suggestion = offers()[index];
    if (!suggestion) return;
    if (suggestion.openSlots.length === 0) {
      popup.close();
      handlers.insert(suggestion, {});
      return;
    }
    const before = deepActive(document);
    const form = buildSlotForm(make, words, suggestion, {
      insert: (slots) => {
        // The offers may have changed while she typed; the text that she saw is the one that goes in.
        popup.close();
        handlers.insert(suggestion, slots);
      },
      cancel: popup.close,
    });
    const anchor = (): Rect => {
      if (element.classList.contains("away") && composer) return readRect(composer);
      const button = body.querySelector(`[data-focus="offer-${index}"]`);
      return button ? { ...readRect(element), left: readRect(button).left } : readRect(element);
    };
    popup.pin(anchor, { build: () => form, prefer: "above" }, () => {
      asking = null;
      if (before?.isConnected) before.focus({ preventScroll: true });
    });
    asking = { threadKey: view?.threadKey ?? null };
    form.querySelector("input")?.focus({ preventScroll: true });
  };

  const paint = (context: BarContext, options: Pick<OverlayOptions, "insertKeys" | "undoKey">) => {
    if (!view) return;
    const focus = (host.root.activeElement as HTMLElement | null)?.dataset.focus;
    const { suggestions, state, canUndo } = view;
    const mode = suggestions?.mode ?? "silent";
    const list = offers().map((offer, index) => {
      const button = buildOffer(context, offer, index, options.insertKeys[index] ?? "");
      button.addEventListener("click", () => pick(index));
      return button;
    });
    const empty =
      mode === "offer" && list.length === 0 && state === "reading"
        ? make("span", { class: "empty" }, words.say("noSuggestion"))
        : null;
    body.replaceChildren(
      make(
        "div",
        { class: "head" },
        buildStatus(context, view, handlers.openPanel),
        buildFlags(context, view),
        empty,
        canUndo ? buildUndo(context, options.undoKey, handlers.undo) : null,
      ),
      ...(mode === "by_hand"
        ? [buildByHand(context, handlers.openPanel)]
        : list.length > 0
          ? [make("div", { class: "offers", data: { count: list.length } }, ...list)]
          : []),
    );
    element.setAttribute("aria-label", words.say("bar"));
    Object.assign(element.dataset, { mode, state, level: view.level });
    if (focus) body.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus({ preventScroll: true });
  };

  const contents = (): BarContents => ({
    offers: offers().length,
    byHand: view?.suggestions?.mode === "by_hand",
    undo: view?.canUndo ?? false,
    flags: view?.conversationFlags.length ?? 0,
    words: view && view.state !== "reading" ? widthOfWords(words.name("state", view.state)) : 0,
    notice: notice.lasts(),
  });

  return {
    element,
    show(next, newWords, options) {
      const { state, threadKey, level, conversationFlags, suggestions, canUndo } = next;
      const sign = JSON.stringify([
        state,
        threadKey,
        level,
        conversationFlags,
        suggestions,
        canUndo,
        options,
      ]);
      const changed = sign !== signature || newWords !== words;
      [view, words, signature, composer] = [next, newWords, sign, next.composerBox];
      if (changed) paint({ document, make, words, popup }, options);
      notice.show(next.notice, words);
      // Late order facts can rank the offers anew while she types: only another thread ends the question.
      if (asking && threadKey !== asking.threadKey) popup.close();
    },
    sizes(composerWidth) {
      return barSizes(contents(), composerWidth);
    },
    aloneSizes: () => aloneSizes(contents(), view?.state === "no_open_thread" || view?.state === "loading"),
    noticeSize: ({ form }) => (form === "full" ? null : notice.size()),
    move(place, noticeAt) {
      element.classList.toggle("away", !place);
      if (!place) return;
      const { rect, form } = place;
      if (element.dataset.form !== form) element.dataset.form = form;
      const size: Size = { width: rect.right - rect.left, height: rect.bottom - rect.top };
      element.dataset.words = String(
        form === "full" || (form === "row" && fitsFlagWord(contents(), size.width)),
      );
      notice.move(form === "full" ? "head" : noticeAt ? "free" : "row", rect, noticeAt);
      element.style.width = `${Math.floor(size.width)}px`;
      element.style.height = `${size.height}px`;
      element.style.transform = `translate(${Math.round(rect.left)}px, ${Math.round(rect.top)}px)`;
    },
    pick,
  };
}
