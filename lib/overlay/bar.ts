import { buildFlags, flagsOf, type ShownFlag } from "./bar-flags";
import {
  type BarContext,
  buildByHand,
  buildOffer,
  buildSearch,
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
import { createQuestions } from "./questions";
import type { OverlayHandlers, OverlayOptions, OverlayView } from "./view";
import type { Words } from "./words";

type BarKeys = Pick<OverlayOptions, "insertKeys" | "undoKey" | "searchKey">;

export interface Bar {
  element: HTMLElement;
  show(view: OverlayView, words: Words, options: BarKeys): void;
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
  /** Opens the search, where there is a composer to insert into. */
  search(): void;
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
  let flags: readonly ShownFlag[] = [];
  let words: Words;
  let signature = "";
  let composer: Element | null = null;

  const offers = () =>
    view?.suggestions?.mode === "offer" ? view.suggestions.suggestions.slice(0, MAX_OFFERS) : [];

  const questions = createQuestions(() => ({ document, make, words, popup }), handlers);
  const anchorAt = (part: string) => (): Rect => {
    if (element.classList.contains("away") && composer) return readRect(composer);
    const button = body.querySelector(`[data-focus="${part}"]`);
    if (part === "search" && composer) return { ...readRect(element), left: readRect(composer).left };
    return button ? { ...readRect(element), left: readRect(button).left } : readRect(element);
  };
  const pick = (index: number) => {
    const suggestion = offers()[index];
    if (suggestion) questions.pick(suggestion, anchorAt(`offer-${index}`));
  };
  const search = () => composer && questions.search(anchorAt("search"));

  const paint = (context: BarContext, options: BarKeys) => {
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
        composer ? buildSearch(context, options.searchKey, search) : null,
        buildFlags(context, flags),
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
    search: composer !== null,
    flags: flags.length,
    words: view && view.state !== "reading" ? widthOfWords(words.name("state", view.state)) : 0,
    notice: notice.lasts(),
  });

  return {
    element,
    show(next, newWords, options) {
      const { state, threadKey, level, suggestions, canUndo } = next;
      flags = flagsOf(next);
      const sign = JSON.stringify([
        state,
        threadKey,
        level,
        flags,
        suggestions,
        canUndo,
        options,
        !next.composerBox,
      ]);
      const changed = sign !== signature || newWords !== words;
      [view, words, signature, composer] = [next, newWords, sign, next.composerBox];
      if (changed) paint({ document, make, words, popup }, options);
      notice.show(next.notice, words);
      questions.follow(threadKey);
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
    search,
  };
}
