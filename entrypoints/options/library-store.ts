import { create } from "zustand";
import { NO_ROWS, type RowSelection } from "../../components/templates/select-rows";
import type { FormTab } from "../../components/templates/template-form";
import { EVERYWHERE, type LibraryPlace } from "../../components/templates/tree-rows";
import type { TemplateFragment } from "../../lib/domain/fragment";
import type { Template } from "../../lib/domain/template";
import {
  NO_TEMPLATE_FILTER,
  type TemplateFilter,
  type TemplateOrder,
} from "../../lib/domain/template-filter";

/** A template that is being changed and not saved yet. */
export interface Draft {
  template: Template;
  /** What it was when the change began; null: it is new. */
  base: Template | null;
}

export type LibraryView = "templates" | "fragments" | "report";

/** What is dragged. */
export type Dragged =
  | { kind: "templates"; ids: string[] }
  | { kind: "folder"; id: string; libraryId: string };

interface LibraryState {
  view: LibraryView;
  place: LibraryPlace;
  /** Keys of libraries and folders that are folded away. */
  closed: ReadonlySet<string>;
  query: string;
  filter: TemplateFilter;
  order: TemplateOrder;
  selection: RowSelection;
  /** The template in the editor. */
  openId: string | null;
  tab: FormTab;
  /** By template id: going elsewhere loses nothing. */
  drafts: ReadonlyMap<string, Draft>;
  dragged: Dragged | null;
  fragmentId: string | null;
  /** Shared texts that are being changed and not saved, by id. */
  fragmentDrafts: ReadonlyMap<string, TemplateFragment>;
}

/** Only what dies with the page; it outlives a look at the report or at another section. */
export const useLibrary = create<LibraryState>(() => ({
  view: "templates",
  place: EVERYWHERE,
  closed: new Set(),
  query: "",
  filter: NO_TEMPLATE_FILTER,
  order: "title",
  selection: NO_ROWS,
  openId: null,
  tab: "reply",
  drafts: new Map(),
  dragged: null,
  fragmentId: null,
  fragmentDrafts: new Map(),
}));

export const setLibrary = useLibrary.setState;

/** Keeps a change that is not saved; undefined: there is none any more. */
export function setDraft(id: string, draft: Draft | undefined): void {
  setLibrary(({ drafts }) => {
    const next = new Map(drafts);
    if (draft) next.set(id, draft);
    else next.delete(id);
    return { drafts: next };
  });
}

/** As setDraft, for a shared text. */
export function setFragmentDraft(id: string, draft: TemplateFragment | undefined): void {
  setLibrary(({ fragmentDrafts }) => {
    const next = new Map(fragmentDrafts);
    if (draft) next.set(id, draft);
    else next.delete(id);
    return { fragmentDrafts: next };
  });
}

/** Begins a template that is not stored yet and opens it. */
export function beginTemplate(template: Template): void {
  setDraft(template.id, { template, base: null });
  setLibrary({
    openId: template.id,
    tab: "reply",
    selection: { selected: new Set(), active: null, anchor: null },
  });
}

// Closing the page would lose what is not saved: the browser asks first.
addEventListener("beforeunload", (event) => {
  const { drafts, fragmentDrafts } = useLibrary.getState();
  if (drafts.size > 0 || fragmentDrafts.size > 0) event.preventDefault();
});
