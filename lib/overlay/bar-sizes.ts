import type { BarForm } from "./layout/place-bar";
import type { Size } from "./layout/rect";

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
const FULL = { height: 86, heightWithoutOffers: 32, minWidth: 400, maxWidth: 760 };
const ROW = { height: 32, status: 32, statusWords: 190, offer: 136, undo: 32, flag: 26, byHand: 190, padding: 8 };
const MINI = { height: 30, status: 28, offer: 30, undo: 30, byHand: 30, padding: 6 };

/** The size of each form for these contents beside a composer of this width; null: it does not fit. */
export function barSizes(contents: BarContents, composerWidth: number): Record<BarForm, Size | null> {
  const { offers, byHand, undo, flags, wordy } = contents;
  const speaks = offers > 0 || byHand;
  const row =
    ROW.padding +
    (wordy ? ROW.statusWords : ROW.status) +
    offers * ROW.offer +
    Number(byHand) * ROW.byHand +
    Number(undo) * ROW.undo +
    Math.min(flags, 2) * ROW.flag;
  const mini =
    MINI.padding +
    MINI.status +
    offers * MINI.offer +
    Number(byHand) * MINI.byHand +
    Number(undo) * MINI.undo;
  const fullWidth = Math.min(composerWidth, FULL.maxWidth);
  return {
    full: speaks && fullWidth >= FULL.minWidth ? { width: fullWidth, height: FULL.height } : null,
    row: row <= composerWidth ? { width: row, height: ROW.height } : null,
    mini: { width: mini, height: MINI.height },
  };
}
