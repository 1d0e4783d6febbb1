import type { BarSize } from "./layout/place-bar";

/** What the bar has to show. */
export interface BarContents {
  offers: number;
  byHand: boolean;
  undo: boolean;
  search: boolean;
  flags: number;
  /** Width of the words that the status needs beside its light, px; 0 for none. */
  words: number;
  /** A notice has to find room in the smallest form too. */
  notice: boolean;
}

/** Measures of the forms in px; overlay.css follows them. */
const FULL = { height: 86, minWidth: 400, maxWidth: 760 };
const ROW = {
  height: 32,
  /** The status's light, search and undo. */
  part: 32,
  offers: [240, 190, 150, 126, 104, 90],
  /** One flag's sign, with its word, and the count of the others. */
  flag: 26,
  flagWord: 106,
  moreFlags: 20,
  byHand: 190,
  padding: 8,
};
/** Every part of the mini form, and its height. */
const MINI = 30;

/** The sizes that these contents can take beside a composer of this width, largest first; at least the smallest. */
export function barSizes(contents: BarContents, composerWidth: number): BarSize[] {
  const { offers, byHand } = contents;
  const sizes: BarSize[] = [];
  const fullWidth = Math.min(composerWidth, FULL.maxWidth);
  if ((offers > 0 || byHand) && fullWidth >= FULL.minWidth)
    sizes.push({ form: "full", width: fullWidth, height: FULL.height });
  const widths = offers > 0 ? ROW.offers : [0];
  const rows = [
    ...widths.map((offer) => rowWidth(contents, offer, ROW.flagWord)),
    rowWidth(contents, widths.at(-1) ?? 0, ROW.flag),
  ];
  for (const width of new Set(rows))
    if (width <= composerWidth) sizes.push({ form: "row", width, height: ROW.height });
  return [...sizes, mini(contents)];
}

/** The sizes of the status where there is no composer: with its words where they say more than "nothing yet". */
export function aloneSizes(contents: BarContents, quiet: boolean): BarSize[] {
  const alone = { ...contents, offers: 0, byHand: false, undo: false, search: false, flags: 0 };
  const row: BarSize = { form: "row", width: rowWidth(alone, 0, 0), height: ROW.height };
  return quiet ? [mini(alone)] : [row, mini(alone)];
}

/** True when a row of this width has room for the first flag's word and for the search. */
export function fitsFlagWord(contents: BarContents, width: number): boolean {
  return width >= rowWidth(contents, contents.offers > 0 ? (ROW.offers.at(-1) ?? 0) : 0, ROW.flagWord);
}

/** How wide the status's words are, px: close enough to keep room for them without measuring. */
export function widthOfWords(words: string): number {
  return words.length * (words > "\u1100" ? 13 : 7);
}

function rowWidth(
  { offers, byHand, undo, search, flags, words }: BarContents,
  offer: number,
  flag: number,
): number {
  return (
    ROW.padding +
    ROW.part +
    words +
    offers * offer +
    (byHand ? ROW.byHand : 0) +
    (undo ? ROW.part : 0) +
    // The narrowest row does without: a key opens the search, too.
    (search && flag === ROW.flagWord ? ROW.part : 0) +
    widthOfFlags(flags, flag)
  );
}

function mini({ offers, byHand, undo, search, flags, notice }: BarContents): BarSize {
  const parts = 1 + offers + Number(byHand) + Number(undo) + Number(search) + Number(notice);
  return { form: "mini", width: 4 + parts * MINI + widthOfFlags(flags, ROW.flag), height: MINI };
}

function widthOfFlags(count: number, first: number): number {
  return count > 1 ? first + ROW.moreFlags : count * first;
}
