import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createLiveIndex, type LiveIndex } from "../../components/search/live-index";
import type { Findable } from "../../components/search/text-index";
import type { LibraryPlace } from "../../components/templates/tree-rows";
import { folderTree, type TemplateFolder } from "../../lib/domain/folder";
import type { Template } from "../../lib/domain/template";
import {
  compareBy,
  passesFilter,
  type TemplateFilter,
  type TemplateOrder,
} from "../../lib/domain/template-filter";
import { labels } from "../../lib/i18n/messages/labels";

const BOOST = { shortcut: 6, title: 4, tags: 3, intents: 2, text: 1, notes: 0.5 };

/** The index of the page, kept while the page is open: looking at the report does not build it anew. */
let kept: LiveIndex | null = null;

/** An index of the templates that follows them; `version` rises when more can be found. */
export function useTemplateIndex(templates: readonly Template[]): { index: LiveIndex; version: number } {
  const [version, setVersion] = useState(0);
  kept ??= createLiveIndex(Object.keys(BOOST), BOOST);
  const index = kept;
  useEffect(() => {
    const ended = new AbortController();
    // After the list is on the screen.
    const timer = setTimeout(() =>
      index.update(templates.map(describe), ended.signal, () => setVersion((old) => old + 1)),
    );
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [templates]);
  return { index, version };
}

function describe(template: Template): Findable {
  const { id, title, titles = {}, shortcut, tags, intents, variants, notes } = template;
  return {
    id,
    fields: {
      title: [title, ...Object.values(titles)].join("\n"),
      shortcut,
      tags: tags.join(" "),
      intents: intents
        .map((one) => `${labels[`intent_${one}`].en} ${labels[`intent_${one}`].zh_CN}`)
        .join(" "),
      text: variants.map((variant) => variant.text).join("\n"),
      notes,
    },
  };
}

export interface Wanted {
  place: LibraryPlace;
  query: string;
  filter: TemplateFilter;
  order: TemplateOrder;
}

/** The templates that are shown, in their order: best match first while something is searched for. */
export function useFound(
  templates: readonly Template[],
  folders: readonly TemplateFolder[],
  { place, query, filter, order }: Wanted,
  unused: ReadonlySet<string>,
): { found: Template[]; ids: string[]; inPlace: number } {
  const { index, version } = useTemplateIndex(templates);
  const typed = useDeferredValue(query);
  const scoped = useMemo(() => {
    const { libraryId, folderId } = place;
    if (libraryId === null) return templates;
    const inside = folderId === "" ? null : folderTree(folders, folderId);
    return templates.filter((one) => one.libraryId === libraryId && (inside?.has(one.folderId) ?? true));
  }, [templates, folders, place]);
  const sorted = useMemo(
    () => scoped.filter((one) => passesFilter(one, filter, unused)).sort(compareBy(order)),
    [scoped, filter, unused, order],
  );
  const shown = useRef<{ ids: string[] }>({ ids: [] });
  return useMemo(() => {
    // The version says that the index answers otherwise now.
    const hits = version >= 0 ? index.find(typed) : null;
    const byId = hits ? new Map(sorted.map((one) => [one.id, one])) : null;
    const found = hits && byId ? hits.flatMap((id) => byId.get(id) ?? []) : sorted;
    const ids = found.map(({ id }) => id);
    const same =
      ids.length === shown.current.ids.length && ids.every((id, at) => id === shown.current.ids[at]);
    if (!same) shown.current = { ids };
    return { found, ids: shown.current.ids, inPlace: scoped.length };
  }, [index, version, typed, sorted, scoped]);
}
