import { boxAt, intersects, type Rect, type Size } from "./rect";

export interface ChipSpace {
  bubble: Rect;
  /** Boxes of the text lines inside the bubble. */
  lines: readonly Rect[];
  /** Other bubbles. */
  others: readonly Rect[];
  /** Inner box of the scroller; only its sides count here, since the chip scrolls with its bubble. */
  pane: Rect;
  /** Where the thread ends, below its last bubble: what lies lower could never be scrolled into sight. */
  floor?: number;
  /** True when the console shows words, pictures or controls of its own there. */
  isTaken(rect: Rect): boolean;
}

/** Largest first: all words; the risk's word only; a sign only. */
export type ChipForm = "full" | "short" | "compact";

export interface ChipSize extends Size {
  form: ChipForm;
  /** Narrower than its words: they end in an ellipsis. */
  cut?: boolean;
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
/** The narrowest cut chip, px: about six letters. */
export const MIN_CUT = 60;

/**
 * The best free place for a chip: beside its bubble, else behind the last line where the bubble is a wide block, else
 * below it. The largest of its forms that fits anywhere wins; then the free part of the bubble's own last line (often the
 * time), then a cut word beside, below or there; if nothing is free, a sign is tucked over the bubble's lower edge.
 */
export function placeChip(space: ChipSpace, sizes: readonly ChipSize[]): ChipPlace {
  const { bubble, pane } = space;
  const last = sizes.at(-1) ?? COMPACT;
  const inside = freeOfLastLine(space, last.height);
  const room = inside.right - inside.left;
  const cut = (width: number) =>
    width >= MIN_CUT && width < last.width ? [{ ...last, width: Math.floor(width), cut: true }] : [];
  const around = (size: ChipSize) => candidates(space, size).map((rect) => ({ rect, size }));
  const within = (size: ChipSize) => ({ rect: boxAt(inside.left, inside.top, size), size });
  const found = [
    ...sizes.flatMap(around),
    ...sizes.filter(({ width }) => width <= room).map(within),
    ...cut(pane.right - 2 - bubble.right - GAP).flatMap(around),
    ...cut(room).map(within),
    ...around(COMPACT),
  ].find(({ rect }) => isFree(space, rect));
  if (found) {
    const { rect, size } = found;
    return { dx: rect.left - bubble.left, dy: rect.top - bubble.top, size };
  }
  const left = Math.min(bubble.right, pane.right - 2) - COMPACT.width - 4;
  return { dx: left - bubble.left, dy: bubble.bottom - bubble.top - TUCK, size: COMPACT };
}

/** The wider stretch beside the text at the height of the bubble's last line; empty where there is none. */
function freeOfLastLine({ bubble, lines }: ChipSpace, height: number): Rect {
  const low = lines.reduce((a, b) => (a.bottom > b.bottom ? a : b), { ...bubble, bottom: bubble.top });
  const top = Math.min((low.top + low.bottom - height) / 2, bubble.bottom - height - 1);
  const band = lines.filter((line) => line.top < top + height && line.bottom > top);
  const box = {
    left: Math.min(...lines.map((line) => line.left)),
    top,
    right: bubble.right - GAP,
    bottom: top,
  };
  const before = { ...box, right: Math.min(...band.map((line) => line.left)) - 4 };
  const behind = { ...box, left: Math.max(...band.map((line) => line.right)) + 4 };
  return before.right - before.left > behind.right - behind.left ? before : behind;
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

function isFree(space: ChipSpace, rect: Rect): boolean {
  const { bubble, lines, others, pane, floor = Number.POSITIVE_INFINITY, isTaken } = space;
  if (rect.left < pane.left || rect.right > pane.right - 2 || rect.bottom > floor) return false;
  if (others.some((other) => intersects(rect, other, 1))) return false;
  if (lines.some((line) => intersects(rect, line, 1))) return false;
  // Inside its own bubble only the lines count.
  return intersects(rect, bubble) || !isTaken(rect);
}
