import { parentOf } from "./layout/page-controls";

/** Perceived brightness below which a background counts as dark, 0 to 1. */
const DARK = 0.4;

/**
 * The console's own brightness where we draw: the first background with a colour from `start` outwards. A page without
 * any is white. Reads computed styles only.
 */
export function readPageTheme(start: Element): "light" | "dark" {
  const view = start.ownerDocument.defaultView;
  for (let node: Element | null = start; view && node; node = parentOf(node)) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = view
      .getComputedStyle(node)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [0, 0, 0, 0];
    if (alpha > 0.5) return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 < DARK ? "dark" : "light";
  }
  return "light";
}
