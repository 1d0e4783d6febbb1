import type { BarContext } from "./bar-parts";
import { buildFindings, nameFix, quoteOf, SEVERITY_LEVELS } from "./finding-card";
import { holdFocus } from "./hold-focus";
import { makeIcon } from "./icons";
import { type BarPlace, type BarSize, type BarSpace, placeBar, SIDE } from "./layout/place-bar";
import { intersects, type Rect, readRect } from "./layout/rect";
import type { OverlayFindings, OverlayHandlers } from "./view";

/** Measures in px; strip.css follows them. */
const HEIGHT = 30;
const MINI = 168;
const SIZES = (
  [
    ["full", 540],
    ["row", 350],
    ["row", 300],
    ["row", 250],
    ["mini", MINI],
  ] as const
).map(([form, width]): BarSize => ({ form, width, height: HEIGHT }));
const GAP = 4;
/** Farther from the bar nobody sees that it belongs to the composer, px. */
const NEAR = 12;
/** Words reach at least this far into what they touch, px. */
const EDGE = 6;

export interface Strip {
  show(findings: OverlayFindings | null, context: BarContext): void;
  /**
   * Where it stands, and where the bar: above the bar where that is free and readable; else side by side with the bar in
   * its smallest form. Null when there is nothing to say.
   */
  plan(space: BarSpace, bar: BarPlace): { strip: BarPlace; bar: BarPlace } | null;
  move(place: BarPlace | null): void;
}

/** The quiet line at the composer: the hardest finding, the fix, more on demand. It takes no focus and stops nothing. */
export function createStrip(
  layer: HTMLElement,
  make: BarContext["make"],
  { fix, dismiss }: Pick<OverlayHandlers, "fix" | "dismiss">,
): Strip {
  const element = make("section", {
    class: "strip away",
    data: { testid: "guard-strip" },
    attrs: { role: "status", "aria-live": "polite" },
  });
  // The caret stays in the composer, except for somebody who comes by keyboard.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  layer.append(element);
  let shown: OverlayFindings | null = null;
  let words: BarContext["words"] | null = null;
  let close: (() => void) | null = null;

  const openCard = (context: BarContext, findings: OverlayFindings) => {
    const { popup } = context;
    if (close) return popup.close();
    const done = context.make(
      "button",
      { class: "quiet", attrs: { type: "button" } },
      context.words.name("guard", "close"),
    );
    done.addEventListener("click", () => popup.close());
    const card = context.make(
      "div",
      { class: "card findings", data: { testid: "guard-card" } },
      ...buildFindings(context, findings, (finding) => {
        popup.close();
        fix?.(findings.text, finding);
      }),
      context.make("footer", {}, done),
    );
    card.addEventListener("mousedown", (event) => event.preventDefault());
    popup.pin(
      () => readRect(element),
      { build: () => card, prefer: "above" },
      () => {
        close = null;
      },
    );
    close = popup.close;
  };

  const paint = (findings: OverlayFindings, context: BarContext) => {
    const { document, words } = context;
    const { text, list } = findings;
    const first = list[0];
    if (!first) return;
    const button = (name: string, label: string, title: string, run: () => void) => {
      const made = make(
        "button",
        {
          class: name,
          data: { testid: `guard-${name}` },
          attrs: { type: "button", title, "aria-label": title },
        },
        label,
      );
      made.addEventListener("click", run);
      return made;
    };
    const repair = nameFix(words, text, first);
    element.replaceChildren(
      make(
        "span",
        { class: "risk", data: { level: SEVERITY_LEVELS[first.severity] } },
        makeIcon(document, SEVERITY_LEVELS[first.severity]),
        make("span", { class: "word" }, first.severityName),
      ),
      make("span", { class: "title" }, first.name),
      make("span", { class: "preview", attrs: { dir: "auto" } }, quoteOf(text, first) || first.advice),
      ...(list.length > 1
        ? [make("span", { class: "more" }, words.tell("guard_more", { count: list.length - 1 }))]
        : []),
      ...(repair ? [button("fix", repair[0], repair[1], () => fix?.(text, first))] : []),
      button("why", words.name("guard", "details"), `${first.why} ${first.advice}`, () =>
        openCard(context, findings),
      ),
      button("dismiss", "×", words.name("guard", "dismiss"), () => dismiss?.(text, first)),
    );
    element.dataset.severity = first.severity;
    element.setAttribute("aria-label", words.name("guard", "strip"));
  };

  return {
    show(findings, context) {
      const next = findings?.list.length ? findings : null;
      if (next === shown && context.words === words) return;
      [shown, words] = [next, context.words];
      close?.();
      if (next) paint(next, context);
      else element.replaceChildren();
    },
    plan(wide, bar) {
      if (!shown) return null;
      // A time or name of the console's that reaches in at an edge only is covered all the same.
      const space = { ...wide, isTaken: (rect: Rect) => edgesOf(rect).some(wide.isTaken) };
      const { composer } = space;
      const most = composer.right - composer.left - 2 * SIDE;
      const widths = SIZES.filter(({ form, width }) => form !== "mini" && width <= most);
      const obstacles = [...space.obstacles, bar.rect];
      const ceiling = Math.min(bar.rect.top, composer.top);
      const tries: Partial<BarSpace>[] = [
        { composer: { ...composer, top: ceiling }, field: null },
        { obstacles },
      ];
      for (const change of widths.length > 0 ? tries : []) {
        const here = { ...space, ...change, sizes: widths, largest: "full" as const };
        const place = placeBar(here);
        // What placeBar found farther up, or where it only covers least, does not belong to the composer any more.
        if (!place || here.composer.top - place.rect.bottom > NEAR) continue;
        if (here.obstacles.some((one) => intersects(place.rect, one)) || space.isTaken(place.rect)) continue;
        return { strip: place, bar };
      }
      const small = space.sizes.at(-1) as BarSize;
      const inside = widths.length > 0 ? placeBar({ ...space, sizes: widths, largest: "row" }) : null;
      if (inside && inside.rect.top >= composer.top) {
        // The composer's own toolbar takes the strip; the bar, which was there, goes up in its smallest form.
        const rest = { ...space, sizes: [small], obstacles: [...space.obstacles, inside.rect] };
        const moved = intersects(bar.rect, inside.rect) ? placeBar(rest) : bar;
        if (moved) return { strip: inside, bar: moved };
      }
      const pair = SIZES.map((size) => ({ ...size, width: size.width + GAP + small.width })).filter(
        ({ width }) => width <= most,
      );
      // Side by side where the composer is wide enough, else one over the other.
      const stack = { form: "mini" as const, width: Math.max(small.width, MINI), height: HEIGHT * 2 + GAP };
      const both = placeBar({ ...space, sizes: pair.length > 0 ? pair : [stack] });
      if (!both) return null;
      const { rect, form } = both;
      const left = rect.right - small.width;
      return pair.length > 0
        ? {
            strip: { form, rect: { ...rect, right: left - GAP } },
            bar: { form: "mini", rect: { ...rect, left } },
          }
        : {
            strip: { form, rect: { ...rect, left: rect.right - MINI, bottom: rect.top + HEIGHT } },
            bar: { form: "mini", rect: { ...rect, left, top: rect.bottom - HEIGHT } },
          };
    },
    move(place) {
      element.classList.toggle("away", !place);
      if (!place) return;
      const { rect, form } = place;
      element.dataset.form = form;
      element.style.width = `${Math.floor(rect.right - rect.left)}px`;
      element.style.transform = `translate(${Math.round(rect.left)}px, ${Math.round(rect.top)}px)`;
    },
  };
}

/** The whole and its upper and lower edge, where words of half a line may stand. */
function edgesOf(rect: Rect): Rect[] {
  return [rect, { ...rect, bottom: rect.top + EDGE }, { ...rect, top: rect.bottom - EDGE }];
}

/** Asks whether a text with these findings goes into the composer all the same; without any: one that was not checked. */
export function askFirst(
  context: BarContext,
  findings: OverlayFindings,
  anchor: () => ReturnType<typeof readRect>,
): Promise<boolean> {
  const { make, words, popup } = context;
  return new Promise((resolve) => {
    let answer = false;
    const button = (look: string, name: string, yes: boolean) => {
      const made = make(
        "button",
        { class: look, data: { testid: `guard-${name}` }, attrs: { type: "button" } },
        words.name("guard", name),
      );
      made.addEventListener("click", () => {
        answer = yes;
        popup.close();
      });
      return made;
    };
    // Enter, pressed out of habit to send, must not insert.
    const cancel = button("primary", "cancel", false);
    const card = make(
      "div",
      { class: "card findings", data: { testid: "guard-question" } },
      make(
        "header",
        {},
        make("strong", {}, words.name("guard", findings.list.length > 0 ? "ask" : "askUnchecked")),
      ),
      ...buildFindings(context, findings),
      make("footer", {}, button("quiet", "insert", true), cancel),
    );
    const giveBack = holdFocus(context.document);
    popup.pin(anchor, { build: () => card, prefer: "above" }, () => {
      giveBack();
      resolve(answer);
    });
    cancel.focus({ preventScroll: true });
  });
}
