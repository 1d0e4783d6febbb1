import { describe, expect, it } from "vitest";
import { aloneSizes, barSizes, fitsFlagWord, widthOfWords } from "../../../lib/overlay/bar-sizes";
import { type BarSpace, placeBar } from "../../../lib/overlay/layout/place-bar";
import { type ChipSpace, COMPACT, MIN_CUT, placeChip } from "../../../lib/overlay/layout/place-chip";
import { placeNotice } from "../../../lib/overlay/layout/place-notice";
import { placePopup } from "../../../lib/overlay/layout/place-popup";
import { placeStatusAlone } from "../../../lib/overlay/layout/place-status";
import { intersects, type Rect } from "../../../lib/overlay/layout/rect";

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const free = () => false;

describe("placeBar", () => {
  const composer = rect(300, 600, 600, 100);
  const contents = { offers: 3, byHand: false, undo: true, search: true, flags: 1, words: 0, notice: false };
  const space = (obstacles: Rect[], change: Partial<BarSpace> = {}): BarSpace => ({
    composer,
    field: null,
    viewport: rect(0, 0, 1200, 700),
    obstacles,
    sizes: barSizes(contents, 584),
    largest: "full",
    isTaken: free,
    ...change,
  });

  it.each([
    ["an empty thread", [], "full"],
    ["a short last message of the buyer", [rect(340, 550, 100, 40)], "row"],
    ["a long last message of the buyer", [rect(340, 550, 330, 40)], "mini"],
    ["a last message of the seller", [rect(700, 550, 190, 40)], "row"],
  ] as const)("%s gives the %s form", (_name, obstacles, form) => {
    const place = placeBar(space([...obstacles]));
    expect(place?.form).toBe(form);
    for (const obstacle of [...obstacles, composer])
      expect(place && intersects(place.rect, obstacle)).toBe(false);
  });

  it("takes an empty stretch of the console's toolbar before it shrinks to numbers, never the text control", () => {
    const long = [rect(340, 550, 330, 40)];
    const field = rect(310, 640, 580, 50);
    const place = placeBar(space(long, { field, isTaken: ({ left }) => left < 420 }));
    expect(place?.form).toBe("row");
    expect(place?.rect.top).toBeGreaterThanOrEqual(composer.top);
    expect(place?.rect.bottom).toBeLessThanOrEqual(field.top);
    expect(placeBar(space(long, { field, isTaken: ({ left, top }) => left < 720 && top > 590 }))?.form).toBe(
      "mini",
    );
    expect(placeBar(space(long, { field: rect(310, 620, 580, 70) }))?.form).toBe("mini");
  });

  it("climbs to the next gap where the whole width is taken, and covers least when there is none", () => {
    const low = rect(310, 520, 580, 75);
    expect(placeBar(space([low]))?.rect.bottom).toBeLessThanOrEqual(520);
    const everywhere = rect(300, 0, 600, 590);
    expect(placeBar(space([everywhere]))?.rect.bottom).toBe(594);
  });

  it("does not grow while the thread scrolls, and avoids the console's own words", () => {
    expect(placeBar(space([], { largest: "mini" }))?.form).toBe("mini");
    const place = placeBar(space([], { isTaken: ({ left }) => left < 560 }));
    expect(place?.form).toBe("mini");
  });
});

describe("placeChip", () => {
  const pane = rect(0, 0, 600, 500);
  const full = { form: "full", width: 200, height: 20 } as const;
  const short = { form: "short", width: 90, height: 20 } as const;
  const space = (bubble: Rect, change: Partial<ChipSpace> = {}): ChipSpace => ({
    bubble,
    lines: [rect(bubble.left + 10, bubble.top + 8, 60, 20)],
    others: [],
    pane,
    isTaken: free,
    ...change,
  });

  it("stands beside its bubble where there is room", () => {
    expect(placeChip(space(rect(40, 100, 200, 40)), [full])).toEqual({ dx: 208, dy: 10, size: full });
  });

  it("keeps the risk's word beside the bubble when the whole does not fit", () => {
    const bubble = rect(40, 100, 420, 40);
    const others = [rect(40, 146, 200, 40)];
    expect(placeChip(space(bubble, { others }), [full, short]).size.form).toBe("short");
  });

  it("is not laid below the end of the thread", () => {
    const bubble = rect(40, 450, 420, 40);
    expect(placeChip(space(bubble), [full, short])).toMatchObject({ dx: 0, dy: 42, size: full });
    expect(placeChip(space(bubble, { floor: 500 }), [full, short])).toMatchObject({ dx: 428, size: short });
  });

  it("goes below where the side is taken, and is tucked at the edge when nothing is free", () => {
    const bubble = rect(40, 100, 400, 40);
    const taken = (r: Rect) => r.left > bubble.right;
    expect(placeChip(space(bubble, { isTaken: taken }), [full])).toMatchObject({ dx: 0, dy: 42, size: full });
    const crowd = [rect(0, 142, 600, 60), rect(442, 90, 158, 60)];
    const place = placeChip(space(bubble, { others: crowd, lines: [rect(50, 108, 380, 20)] }), [full]);
    expect(place.size).toBe(COMPACT);
    expect(place.dy).toBe(34);
  });

  it("puts the word into the free part of the time line where a bubble fills a narrow thread", () => {
    const bubble = rect(40, 100, 520, 70);
    const lines = [rect(52, 108, 480, 18), rect(52, 128, 400, 18), rect(520, 150, 28, 14)];
    const others = [rect(0, 178, 600, 60)];
    const place = placeChip(space(bubble, { lines, others }), [full]);
    expect(place).toEqual({ dx: 12, dy: 47, size: full });
  });

  it("cuts the word before it gives it up, down to six letters", () => {
    const bubble = rect(40, 100, 450, 40);
    const others = [rect(0, 146, 600, 60)];
    const tight = placeChip(space(bubble, { others, lines: [rect(50, 108, 420, 20)] }), [full]);
    expect(tight.size).toEqual({ form: "full", width: 100, height: 20, cut: true });
    expect(tight.dx).toBe(458);
    const lines = [rect(50, 108, 380, 20)];
    const inside = placeChip(
      space(rect(40, 100, 530, 40), { others, lines, pane: rect(0, 0, 600, 500), isTaken: free }),
      [full],
    );
    expect(inside.size.cut).toBe(true);
    expect(inside.size.width).toBeGreaterThanOrEqual(MIN_CUT);
    expect(inside.dx).toBeGreaterThan(390);
  });

  it("uses the empty end of the last line in a block as wide as the thread", () => {
    const bubble = rect(10, 100, 580, 60);
    const lines = [rect(20, 108, 500, 20), rect(20, 130, 120, 20)];
    const place = placeChip(space(bubble, { lines }), [full]);
    expect(place).toEqual({ dx: 138, dy: 30, size: full });
  });
});

describe("the bar's sizes", () => {
  const contents = { offers: 3, byHand: false, undo: false, search: true, flags: 2, words: 0, notice: false };

  it("offers room for a preview first, and the first flag's word before its sign alone", () => {
    const widths = barSizes(contents, 2000)
      .filter(({ form }) => form === "row")
      .map(({ width }) => width);
    expect(widths[0]).toBeGreaterThanOrEqual(3 * 240);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(fitsFlagWord(contents, widths[0] as number)).toBe(true);
    expect(fitsFlagWord(contents, widths.at(-2) as number)).toBe(true);
    expect(fitsFlagWord(contents, widths.at(-1) as number)).toBe(false);
  });

  it("keeps room for a flag's sign and for a notice in the smallest form", () => {
    const mini = (change: object) => barSizes({ ...contents, ...change }, 0)[0]?.width ?? 0;
    expect(mini({})).toBeGreaterThan(mini({ flags: 1 }));
    expect(mini({ flags: 1 })).toBeGreaterThan(mini({ flags: 0 }));
    expect(mini({ notice: true })).toBeGreaterThan(mini({}));
  });

  it("shows the lone status as a light where nothing is open, else with as much room as its words need", () => {
    const words = widthOfWords("Signed out of the console");
    expect(aloneSizes({ ...contents, words }, true).map(({ form }) => form)).toEqual(["mini"]);
    const [row, mini] = aloneSizes({ ...contents, words }, false);
    expect(row?.width).toBe(words + 40);
    expect(mini?.width).toBeLessThan(40);
    expect(widthOfWords("未找到")).toBeGreaterThan(widthOfWords("abc"));
  });
});

describe("placeNotice", () => {
  const viewport = rect(0, 0, 1000, 600);
  const bar = rect(600, 500, 300, 32);
  const size = { width: 200, height: 28 };

  it("stands above the bar, avoids bubbles and chips, and gives up where everything is taken", () => {
    expect(placeNotice(bar, size, viewport, [], free)).toEqual(rect(700, 466, 200, 28));
    const newest = rect(560, 440, 340, 54);
    const place = placeNotice(bar, size, viewport, [newest], free);
    expect(place && intersects(place, newest)).toBe(false);
    expect(placeNotice(bar, size, viewport, [rect(0, 0, 1000, 600)], free)).toBeNull();
    expect(placeNotice(bar, size, viewport, [], () => true)).toBeNull();
  });
});

describe("placePopup and placeStatusAlone", () => {
  const viewport = rect(0, 0, 800, 600);
  it("stays inside the viewport", () => {
    const size = { width: 300, height: 200 };
    expect(placePopup(rect(700, 500, 50, 20), size, viewport, "below")).toEqual({ left: 492, top: 294 });
    expect(placePopup(rect(20, 60, 50, 20), size, viewport, "above")).toEqual({ left: 20, top: 86 });
    expect(placePopup(rect(20, 200, 50, 20), { width: 300, height: 900 }, viewport, "above").top).toBe(8);
  });
  it("looks for a corner that the console leaves free, and gives up without one", () => {
    const sizes = [{ form: "mini", width: 40, height: 30 }] as const;
    expect(placeStatusAlone(sizes, viewport, free)?.rect.right).toBe(788);
    expect(placeStatusAlone(sizes, viewport, ({ left }) => left > 500)?.rect.left).toBe(380);
    expect(placeStatusAlone(sizes, viewport, () => true)).toBeNull();
    const wordy = [{ form: "row", width: 150, height: 30 } as const, ...sizes];
    const narrow = placeStatusAlone(wordy, viewport, (r) => r.right - r.left > 100);
    expect(narrow?.form).toBe("mini");
  });
});
