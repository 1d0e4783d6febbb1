import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../../assets/css/surface.css"), "utf8");

/** The colours of one theme by their names. */
function readTheme(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`));
  const body = block.slice(0, block.indexOf("}"));
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Which text stands on which ground: 4.5:1 (WCAG 2.2 AA, 1.4.3). */
const TEXTS: [string, string[]][] = [
  [
    "ink",
    ["canvas", "surface", "sunken", "hover", "accent-soft", "critical-soft", "high-soft", "watch-soft"],
  ],
  ["ink-2", ["canvas", "surface", "sunken", "critical-soft", "high-soft", "watch-soft", "accent-soft"]],
  ["accent", ["surface", "canvas"]],
  ["accent-deep", ["accent-soft"]],
  ["on-accent", ["accent", "accent-deep"]],
  ["critical", ["critical-soft", "surface"]],
  ["high", ["high-soft", "surface"]],
  ["watch", ["watch-soft", "surface"]],
  ["good", ["surface", "sunken"]],
  ["surface", ["ink", "critical"]],
];

/** Borders of inputs, switches, focus rings and signs: 3:1 (1.4.11). */
const SHAPES: [string, string[]][] = [
  ["line-strong", ["surface", "canvas"]],
  ["accent", ["surface", "canvas", "sunken"]],
  ["watch", ["watch-soft"]],
];

describe.each([":root", ':root[data-theme="dark"]'])("%s", (selector) => {
  const theme = readTheme(selector);
  const pairs = (list: [string, string[]][], least: number) =>
    list.flatMap(([front, grounds]) => grounds.map((ground) => ({ front, ground, least })));

  it.each([...pairs(TEXTS, 4.5), ...pairs(SHAPES, 3)])(
    "$front on $ground keeps $least:1",
    ({ front, ground, least }) => {
      const [one, other] = [theme.get(front), theme.get(ground)];
      if (!one || !other) throw new Error(`${front} or ${ground} is no colour of ${selector}`);
      expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
    },
  );
});
