import type { PageView } from "../adapter";
import { findFirst } from "./find-parts";
import { findSelectedRow, type RowFacts, readRow } from "./find-selected-row";
import { regionOfHost } from "./hosts";
import { ITEM_LIST, MESSAGE } from "./selectors";

/** Which shop the page serves. */
export interface Shop {
  /** ISO 3166 code, upper case, or null. */
  region: string | null;
  /** `oec_seller_id`, or null. */
  seller: string | null;
  /** `lang` of the query or the document, lower case. */
  lang: string;
}

/**
 * Region and seller from the address. The app rewrites its address after the start (T2), so that the address that the
 * document was loaded from is asked second.
 */
export function readShop(page: PageView): Shop {
  const queries = [page.url.searchParams, readFirstQuery(page.document)];
  const read = (name: string) => queries.map((query) => query?.get(name)).find(Boolean) ?? null;
  const region = read("shop_region")?.toUpperCase() ?? null;
  const seller = read("oec_seller_id");
  return {
    region:
      region && /^[A-Z]{2}$/.test(region)
        ? region === "UK"
          ? "GB"
          : region
        : regionOfHost(page.url.hostname),
    seller: seller && /^[\w-]{1,40}$/.test(seller) ? seller : null,
    lang: (read("lang") ?? page.document.documentElement.lang).toLowerCase(),
  };
}

function readFirstQuery(document: Document): URLSearchParams | null {
  const entry = document.defaultView?.performance?.getEntriesByType?.("navigation")[0];
  return entry && URL.canParse(entry.name) ? new URL(entry.name).searchParams : null;
}

/** `settled`: list, pane and composer agree. `switching`: they name different conversations. */
export type ThreadIdentity =
  | { state: "settled"; id: string; name: string | null }
  | { state: "switching" }
  | { state: "unknown" };

interface Sides {
  rows: readonly Element[];
  chatRoot: Element;
  composer: Element | null;
  /** Names that buyer messages carry. */
  senders: readonly string[];
  lastText: string | null;
}

/**
 * Says whose thread the pane shows. The list switches at once while the pane keeps the old thread for a moment, so both
 * sides have to agree before anything is read or written: by the console's own ids where the page-world script answers,
 * else by name, else (two buyers of one name) by the last words.
 */
export function identifyThread(page: PageView, sides: Sides): ThreadIdentity {
  const row = findSelectedRow(sides.rows);
  const facts = row ? readRow(row) : null;
  const items = findFirst(sides.chatRoot, ITEM_LIST)?.querySelectorAll(MESSAGE.join());
  const last = items?.[items.length - 1];
  const ids = [last, row, sides.composer].map((element) => (element ? page.askIdentity(element) : null));
  const known = ids.filter((id) => id !== null);
  if (new Set(known).size > 1) return { state: "switching" };
  const sender = sides.senders.at(-1) ?? null;
  if (facts?.name && sender && !sameName(facts.name, sender)) return { state: "switching" };
  const id = known[0];
  const isPaneKnown = ids[0] !== null;
  if (id && (isPaneKnown || agreesByWords(facts, sides)))
    return { state: "settled", id, name: sender ?? facts?.name ?? null };
  if (id) return { state: "switching" };
  return identifyByName(facts, sides);
}

function identifyByName(selected: RowFacts | null, sides: Sides): ThreadIdentity {
  let facts = selected;
  if (!facts) {
    const sender = sides.senders.at(-1);
    const same = sides.rows.map(readRow).filter((row) => row.name && sender && sameName(row.name, sender));
    facts = same.length === 1 ? (same[0] ?? null) : null;
  }
  if (!facts?.name) return { state: "unknown" };
  if (!agreesByWords(facts, sides)) return { state: "switching" };
  const mark = facts.avatar ? `.${digest(facts.avatar)}` : "";
  return { state: "settled", id: `name.${encodeURIComponent(facts.name)}${mark}`, name: facts.name };
}

/** Only asked where names cannot tell two buyers apart, or the pane names nobody: the row must show the last words. */
function agreesByWords(facts: RowFacts | null, sides: Sides): boolean {
  if (!facts?.name || !sides.lastText) return true;
  const namesakes = sides.rows.filter((row) => readRow(row).name === facts.name).length;
  if (namesakes < 2 && sides.senders.length > 0) return true;
  const start = plain(sides.lastText).slice(0, 12);
  return plain(facts.words).includes(start);
}

function plain(text: string): string {
  return text.replace(/\s+/g, "").toLowerCase();
}

/** Visible names are cut with an ellipsis. */
function sameName(a: string, b: string): boolean {
  const cut = (name: string) => name.replace(/(?:…|\.{3})$/, "").trim();
  const [x, y] = [cut(a), cut(b)];
  return x === y || (a !== x && y.startsWith(x)) || (b !== y && x.startsWith(y));
}

/** Short digest of an avatar's address (FNV-1a, 32 bits): data addresses are long, and keys stay readable. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
