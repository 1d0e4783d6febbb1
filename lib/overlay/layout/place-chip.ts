import { boxAt, intersects, type Rect, type Size } from "./rect";

export interface ChipSpace {
  bubble: Rect;
  /** Boxes of the text lines inside the bubble. */
  lines: readonly Rect[];
  /** Other bubbles. */
  others: readonly Rect[];
  /** Inner box of the scroller; only its sides count here, since the chip scrolls with its bubble. */
  pane: Rect;
  /** True when the console shows words, pictures or controls of its own there. */
  isTaken(rect: Rect): boolean;
}

/** Largest first: all words; the risk's word only; a sign only. */
export type ChipForm = "full" | "short" | "compact";

export interface ChipSize extends Size {
  form: ChipForm;
}

/** Corner of the chip relative to the bubble's, and the form that fits there. */
export interface ChipPlace {
  dx: number;
  dy: number;
  size: ChipSize;
}

/** Side length of a compact chip, px; overlay.css says the same. */
export const COMPACT: ChipSize = { form: "compact", width: 22, height: 20 };
const GAP = 8;
/** A bubble wider than this share of the thread is a block with room of its own, not a balloon. */
const BLOCK_SHARE = 0.75;
/** How far a tucked chip may reach over the bubble's lower padding, px. */
const TUCK = 6;

/**
 * The best free place for a chip: beside its bubble, else behind the last line where the bubble is a wide block, else
 * below it. The largest of its forms that fits anywhere wins; if none does, a sign is tucked over the bubble's lower edge.
 */
export function placeChip(space: ChipSpace, sizes: readonly ChipSize[]): ChipPlace {
  const { bubble } = space;
  for (const size of [...sizes, COMPACT]) {
    for (const rect of candidates(space, size)) {
      if (isFree(space, rect)) return { dx: rect.left - bubble.left, dy: rect.top - bubble.top, size };
    }
  }
  const left = Math.min(bubble.right, space.pane.right - 2) - COMPACT.width - 4;
  return { dx: left - bubble.left, dy: bubble.bottom - bubble.top - TUCK, size: COMPACT };
}

function candidates({ bubble, lines, pane }: ChipSpace, size: Size): Rect[] {
  const height = bubble.bottom - bubble.top;
  const level = height <= 64 ? bubble.top + (height - size.height) / 2 : bubble.top + 8;
  const isBlock = bubble.right - bubble.left > (pane.right - pane.left) * BLOCK_SHARE;
  const inBand = (top: number) =>
    lines.filter((line) => line.top < top + size.height && line.bottom > top).map((line) => line.right);
  const last = lines.reduce((low, line) => Math.max(low, (line.top + line.bottom) / 2), 0) - size.height / 2;
  const behindLast = Math.max(...inBand(last), bubble.left) + GAP;
  return [
    boxAt(bubble.right + GAP, level, size),
    ...(isBlock && lines.length > 0 && behindLast + size.width + 4 <= bubble.right
      ? [boxAt(behindLast, last, size)]
      : []),
    boxAt(bubble.left, bubble.bottom + 2, size),
  ];
}

function isFree({ bubble, lines, others, pane, isTaken }: ChipSpace, rect: Rect): boolean {
  if (rect.left < pane.left || rect.right > pane.right - 2) return false;
  if (others.some((other) => intersects(rect, other, 1))) return false;
  if (lines.some((line) => intersects(rect, line, 1))) return false;
  // Inside its own bubble only the lines count.
  return intersects(rect, bubble) || !isTaken(rect);
}
