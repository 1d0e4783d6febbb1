import { emptyReading, type ReadingState } from "../../domain/reading";
import type { PageView, ThreadRead } from "../adapter";
import { HOSTS, regionOfSwitcher, regionOfUrl } from "./hosts";
import { BUSY, SIGN_IN, STORE_NAME, SWITCHER, SWITCHER_CHOICE } from "./selectors";
import { findFirst, findOpenRoots } from "./shadow";
import { readLine } from "./text";

/** What both pages share: the trees to look in, and what the header says. */
export interface Surroundings {
  roots: ShadowRoot[];
  /** The document and all open roots. */
  trees: ParentNode[];
  region: string | null;
  shopName: string | null;
  /** Beginning of all thread keys of this page. */
  keyBase: string;
}

/** Looks the page over once. */
export function surveyPage(page: PageView): Surroundings {
  const roots = findOpenRoots(page.document);
  const trees: ParentNode[] = [page.document, ...roots];
  return {
    roots,
    trees,
    region: readRegion(trees) ?? regionOfUrl(page.url),
    shopName: readLine(findFirst(trees, STORE_NAME)),
    keyBase: `amazon:${HOSTS[page.url.hostname]?.group ?? page.url.hostname}`,
  };
}

function readRegion(trees: readonly ParentNode[]): string | null {
  const switcher = findFirst(trees, SWITCHER);
  if (!switcher) return null;
  const shown =
    switcher.shadowRoot?.querySelector(SWITCHER_CHOICE) ?? switcher.querySelector(SWITCHER_CHOICE);
  return regionOfSwitcher(switcher.getAttribute("value") ?? "") ?? regionOfSwitcher(readLine(shown) ?? "");
}

/** A read without a thread. */
export function emptyRead(state: ReadingState, around: Surroundings | null): ThreadRead {
  const reading = emptyReading("amazon", state);
  return {
    reading: { ...reading, region: around?.region ?? null, shopName: around?.shopName ?? null },
    bubbles: [],
    composer: null,
    composerBox: null,
    scroller: null,
    roots: around?.roots ?? [],
  };
}

/** True when the sign-in form stands where the page should be. */
export function isSignedOut(page: PageView, trees: readonly ParentNode[]): boolean {
  return page.url.pathname.startsWith("/ap/signin") || findFirst(trees, SIGN_IN) !== null;
}

/** Fewer elements than this in the body are an application that has not drawn itself yet. */
const BARE_PAGE = 12;

/** True while the page is being fetched or drawn. */
export function isLoading(document: Document, trees: readonly ParentNode[]): boolean {
  if (document.readyState === "loading" || !document.body) return true;
  if (document.body.getElementsByTagName("*").length < BARE_PAGE) return true;
  return findFirst(trees, [BUSY]) !== null;
}
