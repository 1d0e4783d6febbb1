/**
 * Runs `draw` once per animation frame at most, whenever something of the page may have moved: scrolling, resizing,
 * changes of its markup, ends of animations, sizes of the watched elements.
 */
export interface Frame {
  schedule(): void;
  /** Watches the sizes of exactly these elements and the scrolling inside their shadow roots. */
  watch(elements: readonly Element[]): void;
  /** True while the page scrolled in the last quarter of a second. */
  isScrolling(): boolean;
}

/** Time after the last scroll until the bar may grow again, ms. */
const SCROLL_REST = 250;

/** Starts the loop; `onChange` tells that the page's own markup changed. Everything ends when `signal` aborts. */
export function createFrame(
  document: Document,
  draw: () => void,
  onChange: (childrenOfRoot: boolean) => void,
  signal: AbortSignal,
): Frame {
  const view = document.defaultView ?? window;
  let frame = 0;
  let rest = 0;
  let lastScroll = Number.NEGATIVE_INFINITY;
  let watched = new Set<Element>();
  let roots = new Map<Node, AbortController>();

  const schedule = () => {
    if (frame === 0 && !signal.aborted)
      frame = view.requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
  };
  const onScroll = () => {
    lastScroll = view.performance.now();
    view.clearTimeout(rest);
    rest = view.setTimeout(schedule, SCROLL_REST + 20);
    schedule();
  };
  const mutations = new view.MutationObserver((records) => {
    onChange(records.some(({ target }) => target === document || target === document.documentElement));
    schedule();
  });
  const observed = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["class", "style", "hidden"],
  };
  mutations.observe(document, observed);
  const sizes = new view.ResizeObserver(schedule);
  const passive = { capture: true, passive: true } as const;
  document.addEventListener("scroll", onScroll, { ...passive, signal });
  for (const name of ["transitionend", "animationend", "load"])
    document.addEventListener(name, schedule, { ...passive, signal });
  view.addEventListener("resize", schedule, { passive: true, signal });
  view.visualViewport?.addEventListener("resize", schedule, { passive: true, signal });
  signal.addEventListener(
    "abort",
    () => {
      view.cancelAnimationFrame(frame);
      view.clearTimeout(rest);
      mutations.disconnect();
      sizes.disconnect();
      for (const life of roots.values()) life.abort();
    },
    { once: true },
  );

  return {
    schedule,
    isScrolling: () => view.performance.now() - lastScroll < SCROLL_REST,
    watch(elements) {
      const next = new Set(elements);
      for (const element of watched) if (!next.has(element)) sizes.unobserve(element);
      for (const element of next) if (!watched.has(element)) sizes.observe(element);
      watched = next;
      // Scroll events do not leave a shadow root, nor do its mutations.
      const nextRoots = new Map<Node, AbortController>();
      for (const element of next) {
        const root = element.getRootNode();
        if (root === document || nextRoots.has(root)) continue;
        let life = roots.get(root);
        if (!life) {
          life = new AbortController();
          root.addEventListener("scroll", onScroll, { ...passive, signal: life.signal });
          mutations.observe(root, observed);
        }
        nextRoots.set(root, life);
      }
      for (const [root, life] of roots) if (!nextRoots.has(root)) life.abort();
      roots = nextRoots;
    },
  };
}
