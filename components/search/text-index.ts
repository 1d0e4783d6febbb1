import MiniSearch from "minisearch";
import { listQueryTerms, listTextTerms } from "./segment-text";

/** Something that can be found: an id and its texts by field. */
export interface Findable {
  id: string;
  fields: Record<string, string>;
}

export interface TextIndex {
  /** Ids that match every word of the query (the last one by its beginning), best first; null for an empty query. */
  find(query: string): string[] | null;
}

/**
 * Indexes texts for instant search. `boost` weighs fields; a field that is not named counts 1. All in memory: it lives as
 * long as the surface.
 */
export function buildTextIndex(items: readonly Findable[], boost: Record<string, number> = {}): TextIndex {
  const fields = [...new Set(items.flatMap((item) => Object.keys(item.fields)))];
  const index = new MiniSearch<Findable>({
    fields,
    extractField: (item, field) => (field === "id" ? item.id : (item.fields[field] ?? "")),
    tokenize: listTextTerms,
    // The segmenter has folded already.
    processTerm: (term) => term,
    searchOptions: {
      tokenize: listQueryTerms,
      boost,
      combineWith: "AND",
      prefix: (term) => term.length > 1,
      // Slips of the finger are forgiven in long words only.
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  index.addAll(items);
  return {
    find(query) {
      if (listQueryTerms(query).length === 0) return query.trim() === "" ? null : [];
      return index.search(query).map((hit) => String(hit.id));
    },
  };
}
