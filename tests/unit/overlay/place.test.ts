import { describe, expect, it } from "vitest";
import { barSizes } from "../../../lib/overlay/bar-sizes";
import { type BarSpace, placeBar } from "../../../lib/overlay/layout/place-bar";
import { type ChipSpace, COMPACT, placeChip } from "../../../lib/overlay/layout/place-chip";
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
  const contents = { offers: 3, byHand: false, undo: true, flags: 1, wordy: false };
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

  it("goes below where the side is taken, and is tucked at the edge when nothing is free", () => {
    const bubble = rect(40, 100, 400, 40);
    const taken = (r: Rect) => r.left > bubble.right;
    expect(placeChip(space(bubble, { isTaken: taken }), [full])).toMatchObject({ dx: 0, dy: 42, size: full });
    const crowd = [rect(0, 142, 600, 60), rect(442, 90, 158, 60)];
    const place = placeChip(space(bubble, { others: crowd }), [full]);
    expect(place.size).toBe(COMPACT);
    expect(place.dy).toBe(34);
  });

  it("uses the empty end of the last line in a block as wide as the thread", () => {
    const bubble = rect(10, 100, 580, 60);
    const lines = [rect(20, 108, 500, 20), rect(20, 130, 120, 20)];
    const place = placeChip(space(bubble, { lines }), [full]);
    expect(place).toEqual({ dx: 138, dy: 30, size: full });
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
  });
});
