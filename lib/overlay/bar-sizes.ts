import type { BarSize } from "./layout/place-bar";

/** What the bar has to show. */
export interface BarContents {
  offers: number;
  byHand: boolean;
  undo: boolean;
  flags: number;
  /** The status needs its words beside the light. */
  wordy: boolean;
}

/** Measures of the forms in px; overlay.css follows them. */
const FULL = { height: 86, minWidth: 400, maxWidth: 760 };
const ROW = {
  height: 32,
  status: 32,
  statusWords: 190,
  offers: [150, 126, 104, 90],
  undo: 32,
  flag: 26,
  byHand: 190,
  padding: 8,
};
const MINI = { height: 30, status: 28, offer: 30, undo: 30, byHand: 30, padding: 6 };

/** The sizes that these contents can take beside a composer of this width, largest first; at least the smallest. */
export function barSizes(contents: BarContents, composerWidth: number): BarSize[] {
  const { offers, byHand, undo, flags, wordy } = contents;
  const sizes: BarSize[] = [];
  const fullWidth = Math.min(composerWidth, FULL.maxWidth);
  if ((offers > 0 || byHand) && fullWidth >= FULL.minWidth)
    sizes.push({ form: "full", width: fullWidth, height: FULL.height });
  for (const offer of offers > 0 ? ROW.offers : [0]) {
    const width =
      ROW.padding +
      (wordy ? ROW.statusWords : ROW.status) +
      offers * offer +
      Number(byHand) * ROW.byHand +
      Number(undo) * ROW.undo +
      Math.min(flags, 2) * ROW.flag;
    if (width <= composerWidth) sizes.push({ form: "row", width, height: ROW.height });
  }
  const mini =
    MINI.padding +
    MINI.status +
    offers * MINI.offer +
    Number(byHand) * MINI.byHand +
    Number(undo) * MINI.undo;
  return [...sizes, { form: "mini", width: mini, height: MINI.height }];
}
