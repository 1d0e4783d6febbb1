import type { Reading } from "../domain/reading";
import type { ConsoleSite } from "./site";

/** A page as an adapter sees it; passed in, so that adapters are pure functions of a document. */
export interface PageView {
  document: Document;
  url: URL;
  /** Unix time in ms; the base for times that the page shows without a date. */
  now: number;
  /**
   * Asks the page-world script for an id that only the page's own objects hold (see page-identity.ts).
   * Answers null where that script is absent or knows nothing: an adapter must do without.
   */
  askIdentity(element: Element): string | null;
}

/** One reading and the live things beside it. Elements never leave the content script. */
export interface ThreadRead {
  reading: Reading;
  /** Parallel to `reading.messages`: the bubble (not the row) of each message. */
  bubbles: Element[];
  /** The text control of the composer (inside its shadow root where it has one), or null. */
  composer: HTMLElement | null;
  /** The composer's whole box (input, toolbar, send control): the reply bar is placed above it and never over it. */
  composerBox: Element | null;
  /** The scroller that clips the messages; chips outside of its box are hidden. */
  scroller: Element | null;
  /** Documents and open shadow roots to observe besides `document`. */
  roots: ShadowRoot[];
}

/** What the house knows of one marketplace's console. Implementations hold no state. */
export interface MarketplaceAdapter extends ConsoleSite {
  /** Reads the page now. Never throws on any markup, never writes to the page; unknown markup gives a state. */
  readThread(page: PageView): ThreadRead;
}
