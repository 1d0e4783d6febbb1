import { createBar } from "./bar";
import { createChips } from "./chips";
import { createMake } from "./dom";
import { createFrame } from "./frame";
import { createHost } from "./host";
import { isCovered, isOverPopup, isTaken } from "./layout/page-content";
import { pickNear } from "./layout/pick-near";
import { type BarForm, type BarPlace, type BarSpace, placeBar, SIDE } from "./layout/place-bar";
import { placeNotice } from "./layout/place-notice";
import { placeStatusAlone } from "./layout/place-status";
import { clip, type Rect, readInnerRect, readRect } from "./layout/rect";
import { createPopup, viewportOf } from "./popup";
import { askFirst, createStrip } from "./strip";
import { readPageTheme } from "./theme";
import type { Overlay, OverlayChip, OverlayHandlers, OverlayOptions, OverlayView } from "./view";
import { createWords } from "./words";

/** Room above the composer from which cards are kept there, px. */
const POPUP_ROOM = 320;

/**
 * Puts our layer over the console's page: chips beside the bubbles, the reply bar above the composer. It takes no part
 * in the page's layout, catches no pointer outside of its own small controls, and is gone without a trace when
 * `options.signal` aborts. Shows what `show` was given last and knows nothing itself.
 */
export function mountOverlay(
  document: Document,
  handlers: OverlayHandlers,
  { signal, styles, ...first }: OverlayOptions,
): Overlay {
  const make = createMake(document);
  const host = createHost(document, styles, signal);
  const popup = createPopup(host, document, signal);
  const pane = make("div", { class: "pane" });
  host.layer.prepend(pane);
  const chips = createChips(document, make, pane, popup);
  const bar = createBar(document, make, host, popup, handlers);
  const strip = createStrip(host.layer, make, handlers);
  host.layer.append(popup.element);
  let options: Omit<OverlayOptions, "signal" | "styles"> = first;
  let words = createWords(options.words);
  let view: OverlayView | null = null;
  let near: readonly OverlayChip[] = [];
  let form: BarForm = "full";
  let pageChanged = true;

  const frame = createFrame(
    document,
    () => draw(),
    (atRoot) => {
      pageChanged = true;
      if (atRoot) host.keepInPlace();
    },
    signal,
  );

  /** Reads everything first, then writes. */
  function draw(): void {
    if (!view || signal.aborted) return;
    host.keepInPlace();
    const viewport = viewportOf(document);
    const { scroller, composerBox } = view;
    const now = pickNear(view.chips, (chip) => chip.bubble, scroller);
    if (now.length !== near.length || now[0] !== near[0] || now.at(-1) !== near.at(-1)) showChips();
    const inner = scroller?.isConnected
      ? clip(readInnerRect(scroller), viewport)
      : scroller
        ? null
        : viewport;
    const shown = inner && scroller && isCovered(scroller, inner, host.element) ? null : inner;
    if (pageChanged && !frame.isScrolling()) chips.forgetPlaces();
    pageChanged = false;
    const bubbles = pickNear(view.bubbles, (bubble) => bubble, scroller)
      .filter((bubble) => bubble.isConnected)
      .map(readRect);
    const chipPlan = shown
      ? chips.measure(shown, bubbles, (rect) => isTaken(rootOf(scroller), rect, host.element))
      : null;
    const visible = [...bubbles, ...(chipPlan?.boxes ?? [])].flatMap(
      (box) => (shown && clip(box, shown)) || [],
    );
    const alone = composerBox?.isConnected
      ? placeAt(composerBox, scroller, visible, viewport)
      : placeAlone(viewport);
    const both =
      alone && composerBox?.isConnected ? strip.plan(spaceOf(composerBox, visible, viewport), alone) : null;
    const place = both?.bar ?? alone;
    if (both) visible.push(both.strip.rect);
    const noticeSize = place && !frame.isScrolling() ? bar.noticeSize(place) : null;
    const noticeAt =
      place && noticeSize
        ? placeNotice(place.rect, noticeSize, viewport, visible, (rect) =>
            isTaken(document, rect, host.element),
          )
        : null;
    const area = popupArea(viewport, composerBox);
    const theme =
      options.theme === "system" ? readPageTheme(composerBox ?? scroller ?? document.body) : options.theme;

    pane.classList.toggle("away", !shown);
    if (shown) {
      pane.style.width = `${shown.right - shown.left}px`;
      pane.style.height = `${shown.bottom - shown.top}px`;
      pane.style.transform = `translate(${shown.left}px, ${shown.top}px)`;
      chipPlan?.move();
    }
    bar.move(place, noticeAt);
    strip.move(both?.strip ?? null);
    if (place) form = place.form;
    if (host.layer.dataset.theme !== theme) host.layer.dataset.theme = theme;
    popup.follow(area);
  }

  function placeAt(
    box: Element,
    scroller: Element | null,
    obstacles: readonly Rect[],
    viewport: Rect,
  ): BarPlace | null {
    const composer = readRect(box);
    const seen = clip(composer, viewport);
    if (!seen || isCovered(box, seen, host.element)) return null;
    const place = placeBar(spaceOf(box, obstacles, viewport));
    // In the toolbar everything belongs to the composer; what is shown there was looked at by isTaken.
    if (!place || place.rect.top >= composer.top) return place;
    return isOverPopup(place.rect, box, scroller, host.element) ? null : place;
  }

  function spaceOf(box: Element, obstacles: readonly Rect[], viewport: Rect): BarSpace {
    const composer = readRect(box);
    return {
      composer,
      field: view?.composer?.isConnected ? readRect(view.composer) : null,
      viewport,
      obstacles,
      sizes: bar.sizes(composer.right - composer.left - 2 * SIDE),
      largest: frame.isScrolling() ? form : "full",
      isTaken: (rect) => isTaken(document, rect, host.element),
    };
  }

  /** Cards stay off the composer, unless it leaves no room for them. */
  function popupArea(viewport: Rect, box: Element | null): Rect {
    const top = box?.isConnected ? readRect(box).top : 0;
    return top > POPUP_ROOM && top < viewport.bottom ? { ...viewport, bottom: top } : viewport;
  }

  /** Without a composer only the light is left, where it disturbs nothing. */
  function placeAlone(viewport: Rect): BarPlace | null {
    if (!view || view.state === "not_a_chat_page") return null;
    return placeStatusAlone(bar.aloneSizes(), viewport, (rect) =>
      isTaken(document, rect, host.element, true),
    );
  }

  /** Long threads keep thousands of bubbles in the document: only those near the visible part get a chip. */
  function showChips(): void {
    if (!view) return;
    near = pickNear(view.chips, (chip) => chip.bubble, view.scroller);
    chips.show(near, words);
    frame.watch([
      ...(view.scroller ? [view.scroller] : []),
      ...(view.composerBox ? [view.composerBox] : []),
      ...near.map((chip) => chip.bubble),
    ]);
  }

  function paint(): void {
    if (!view || signal.aborted) return;
    showChips();
    bar.show(view, words, options);
    strip.show(view.findings ?? null, { document, make, words, popup });
    frame.schedule();
  }

  return {
    show(next) {
      view = next;
      paint();
    },
    setOptions(next) {
      if (next.locale !== options.locale) words = createWords(next.words);
      options = next;
      paint();
    },
    pick: (index) => bar.pick(index),
    search: () => bar.search(),
    ask: (findings) => askFirst({ document, make, words, popup }, findings, () => readRect(bar.element)),
  };
}

function rootOf(element: Element | null): Document | ShadowRoot {
  return (element?.getRootNode() ?? document) as Document | ShadowRoot;
}
