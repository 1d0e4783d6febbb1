import { boxAt, intersects, overlap, type Rect, type Size } from "./rect";

/** Largest first: cards with previews; one row of pills; numbers only. */
export const BAR_FORMS = ["full", "row", "mini"] as const;
export type BarForm = (typeof BAR_FORMS)[number];

export interface BarSpace {
  composer: Rect;
  viewport: Rect;
  /** Bubbles and chips as far as they can be seen. */
  obstacles: readonly Rect[];
  /** The forms that there are now; `null` where the composer is too narrow for one. */
  sizes: Record<BarForm, Size | null>;
  /** Forms larger than this one are not considered (while the thread scrolls). */
  largest: BarForm;
  /** True when the console shows words, pictures or controls of its own there. */
  isTaken(rect: Rect): boolean;
}

export interface BarPlace {
  form: BarForm;
  rect: Rect;
}

const GAP = 6;
const STEP = 8;

/**
 * The best place above the composer, never over it: the largest form that covers no bubble, right-aligned, else
 * left-aligned; else the smallest form higher up at the right edge; if everything is full, where it covers least.
 */
export function placeBar(space: BarSpace): BarPlace | null {
  const { composer, viewport } = space;
  const forms = BAR_FORMS.slice(BAR_FORMS.indexOf(space.largest)).filter((form) => space.sizes[form]);
  for (const form of forms) {
    const size = space.sizes[form] as Size;
    const top = composer.top - GAP - size.height;
    for (const left of [composer.right - size.width, composer.left]) {
      const rect = boxAt(left, top, size);
      if (isFree(space, rect)) return { form, rect };
    }
  }
  const form = forms.at(-1);
  const size = form && space.sizes[form];
  if (!form || !size) return null;
  let best: { rect: Rect; cost: number } | null = null;
  const highest = Math.max(viewport.top, composer.top - (composer.top - viewport.top) * 0.6);
  for (let top = composer.top - GAP - size.height; top >= highest; top -= STEP) {
    const rect = boxAt(composer.right - size.width, top, size);
    if (isFree(space, rect)) return { form, rect };
    const cost = space.obstacles.reduce((sum, obstacle) => sum + overlap(rect, obstacle), 0);
    if (!best || cost < best.cost) best = { rect, cost };
  }
  return best ? { form, rect: best.rect } : null;
}

function isFree({ obstacles, viewport, isTaken }: BarSpace, rect: Rect): boolean {
  return (
    rect.top >= viewport.top &&
    rect.left >= viewport.left &&
    rect.right <= viewport.right &&
    !obstacles.some((obstacle) => intersects(rect, obstacle, 2)) &&
    !isTaken(rect)
  );
}
