import { boxAt, intersects, overlap, type Rect, type Size } from "./rect";

/** Largest first: cards with previews; one row of pills; numbers only. */
export const BAR_FORMS = ["full", "row", "mini"] as const;
export type BarForm = (typeof BAR_FORMS)[number];

export interface BarSize extends Size {
  form: BarForm;
}

export interface BarSpace {
  composer: Rect;
  /** The text control inside the composer's box; null when it is not known. */
  field: Rect | null;
  viewport: Rect;
  /** Bubbles and chips as far as they can be seen. */
  obstacles: readonly Rect[];
  /** The sizes that the bar can take now, largest first. */
  sizes: readonly BarSize[];
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
/** Distance from the composer's sides. */
export const SIDE = 8;
const STEP = 8;
/** How far up a bar may move, as a share of the room above the composer. */
const CLIMB = 0.6;

/**
 * The best place above the composer, never over it: the largest form that covers no bubble, right-aligned, else
 * left-aligned; else a small form higher up at the right edge; if everything is full, where it covers least.
 */
export function placeBar(space: BarSpace): BarPlace | null {
  const { composer, viewport, largest } = space;
  const sizes = space.sizes.filter(({ form }) => BAR_FORMS.indexOf(form) >= BAR_FORMS.indexOf(largest));
  const right = (size: Size) => composer.right - SIDE - size.width;
  const above = (size: BarSize): BarPlace | null => {
    for (const left of [right(size), composer.left + SIDE]) {
      const rect = boxAt(left, composer.top - GAP - size.height, size);
      if (isFree(space, rect)) return { form: size.form, rect };
    }
    return null;
  };
  const readable = sizes.filter(({ form }) => form !== "mini");
  for (const size of readable) {
    const place = above(size);
    if (place) return place;
  }
  // Titles in an empty stretch of the console's own toolbar beat bare numbers above it.
  const place = placeInToolbar(space, readable) ?? above(sizes.at(-1) as BarSize);
  if (place) return place;
  const small = sizes.filter(({ form }) => form !== "full");
  let best: (BarPlace & { cost: number }) | null = null;
  const highest = composer.top - (composer.top - viewport.top) * CLIMB;
  for (let up = 0; composer.top - up > highest; up += STEP) {
    for (const size of small) {
      const rect = boxAt(right(size), composer.top - GAP - size.height - up, size);
      if (isFree(space, rect)) return { form: size.form, rect };
      const cost = space.obstacles.reduce((sum, obstacle) => sum + overlap(rect, obstacle), 0);
      if (!best || cost < best.cost) best = { form: size.form, rect, cost };
    }
  }
  return best;
}

/** How far into the composer's box its toolbar may reach, px. */
const TOOLBAR_DEPTH = 56;

/** A row in an empty stretch between the composer box's upper edge and its text control, if there is one. */
function placeInToolbar(space: BarSpace, sizes: readonly BarSize[]): BarPlace | null {
  const { composer, field } = space;
  if (!field) return null;
  const bottom = Math.min(field.top, composer.top + TOOLBAR_DEPTH);
  for (const size of sizes) {
    if (size.form !== "row" || bottom - composer.top < size.height) continue;
    const top = composer.top + Math.floor((bottom - composer.top - size.height) / 2);
    const rect = boxAt(composer.right - SIDE - size.width, top, size);
    if (rect.left >= composer.left && isFree(space, rect)) return { form: "row", rect };
  }
  return null;
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
