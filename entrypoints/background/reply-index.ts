import type { Template } from "../../lib/domain/template";
import type { SellersideDatabase } from "../../lib/storage/database";
import { createTemplateIndex, findTemplates, toFindable } from "../sidepanel/find-templates";
import { loadOffers } from "./load-offers";

/** Templates as a search finds them. */
export interface ReplyIndex {
  /**
   * The templates that match, best first; without words the most used. Never waits for the index: `whole` is false while
   * it is being built, and what is not in it is looked through as it stands. Rejects when the database cannot be read.
   */
  find(query: string): Promise<{ templates: Template[]; whole: boolean }>;
  /** Templates changed: they are read again by the next search. */
  forget(): void;
}

/** What changes without telling (counts of use, another window's import) is found again after so long, ms. */
const STALE = 60_000;

/** The index lives as long as the worker; the first search begins to build it. */
export function createReplyIndex(db: SellersideDatabase, now: () => number): ReplyIndex {
  const index = createTemplateIndex();
  let read: {
    at: number;
    templates: Promise<Template[]>;
    end: AbortController;
    whole: boolean;
  } | null = null;
  const begin = () => {
    const end = new AbortController();
    const one = { at: now(), templates: loadOffers(db), end, whole: false };
    one.templates.then(
      async (templates) => {
        one.whole = await index.update(templates.map(toFindable), end.signal, () => {});
      },
      // A database that could not be read now may be read by the next search.
      () => {
        if (read === one) read = null;
      },
    );
    return one;
  };
  return {
    async find(query) {
      if (!read || now() - read.at > STALE) {
        read?.end.abort();
        read = begin();
      }
      const one = read;
      const templates = findTemplates(await one.templates, index, query, "");
      return { templates, whole: one.whole };
    },
    forget() {
      read?.end.abort();
      read = null;
    },
  };
}
