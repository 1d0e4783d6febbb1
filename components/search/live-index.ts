import MiniSearch from "minisearch";
import { listQueryTerms, listTextTerms } from "./segment-text";
import type { Findable } from "./text-index";

/** An index of items that come, change and go, searched while it is still being built. */
export interface LiveIndex {
  /**
   * Ids that match the query, best first; null for an empty query. Every word must match, the last one by its beginning;
   * where nothing does, slips of the finger are forgiven and most characters of a phrase without spaces are enough.
   */
  find(query: string): string[] | null;
  /**
   * Brings the index up to date with what there is now, some items at a time so that typing stays smooth. Answers false when
   * the signal ended it earlier: what is left is done by the next call.
   *
   * @param onPart called when more can be found
   */
  update(items: readonly Findable[], signal: AbortSignal, onPart: () => void): Promise<boolean>;
}

/** Milliseconds of work between two breaths: half of what a person notices. */
const SLICE_MS = 25;
/** Share of the pairs of a phrase without spaces that a text must have where it has not all. */
const MOST_OF = 0.6;

/** @param boost weighs fields; `fields` are those that are looked into */
export function createLiveIndex(fields: readonly string[], boost: Record<string, number> = {}): LiveIndex {
  const index = new MiniSearch<Findable>({
    fields: [...fields],
    extractField: (item, field) => (field === "id" ? item.id : (item.fields[field] ?? "")),
    tokenize: listTextTerms,
    // The segmenter has folded already.
    processTerm: (term) => term,
    searchOptions: { tokenize: listQueryTerms, boost },
  });
  /** What of each item is indexed, to see what changed. */
  const known = new Map<string, string>();
  const waiting = new Map<string, Findable>();

  const take = (item: Findable) => {
    waiting.delete(item.id);
    if (known.has(item.id)) index.discard(item.id);
    index.add(item);
    known.set(item.id, printOf(item));
  };
  const search = (query: string) => {
    const exact = index.search(query, { combineWith: "AND", prefix: (term) => term.length > 1 });
    if (exact.length > 0) return exact;
    const terms = new Set(listQueryTerms(query));
    const needed = Math.ceil(terms.size * (isPhrase(terms) ? MOST_OF : 1));
    return index
      .search(query, { combineWith: "OR", prefix: (term) => term.length > 1, fuzzy: slips })
      .filter(({ queryTerms }) => new Set(queryTerms).size >= needed);
  };
  return {
    find(query) {
      if (listQueryTerms(query).length === 0) return query.trim() === "" ? null : [];
      const hits = search(query).map((hit) => String(hit.id));
      if (waiting.size === 0) return hits;
      // Not indexed yet: looked through as it stands.
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const found = new Set(hits);
      for (const item of waiting.values()) {
        const text = printOf(item).toLowerCase();
        if (words.every((word) => text.includes(word))) found.add(item.id);
      }
      return [...found];
    },
    async update(items, signal, onPart) {
      const present = new Set<string>();
      for (const item of items) {
        present.add(item.id);
        if (known.get(item.id) !== printOf(item)) waiting.set(item.id, item);
        else waiting.delete(item.id);
      }
      for (const id of waiting.keys()) if (!present.has(id)) waiting.delete(id);
      for (const id of known.keys()) {
        if (present.has(id)) continue;
        index.discard(id);
        known.delete(id);
      }
      while (waiting.size > 0) {
        const start = performance.now();
        for (const item of waiting.values()) {
          take(item);
          if (performance.now() - start > SLICE_MS) break;
        }
        if (waiting.size === 0) break;
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) return false;
      }
      onPart();
      return true;
    },
  };
}

/**
 * Characters that may be wrong in a word: one from four letters, two from six (two that changed places are two wrong ones);
 * pairs of characters are not words.
 */
function slips(term: string): number | false {
  return term.length < 4 ? false : term.length < 6 ? 1 : 2;
}

/** True for a query that is one long run of a script without spaces. */
function isPhrase(terms: ReadonlySet<string>): boolean {
  return terms.size > 2 && [...terms].every((term) => [...term].length <= 2);
}

function printOf({ fields }: Findable): string {
  return Object.values(fields).join("\n");
}
