import { LayoutList, Plus, SearchX } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "../../components/controls/button";
import { SearchField } from "../../components/controls/field";
import { EmptyState } from "../../components/controls/notice";
import { WindowList } from "../../components/controls/window-list";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { TemplateLine } from "../../components/templates/template-line";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import { EMPTY_TEMPLATE, type Template, type TemplateLibrary } from "../../lib/domain/template";
import type { Removed } from "../../lib/storage/templates";
import { findTemplates, indexTemplates } from "../sidepanel/find-templates";
import { ImportBar } from "./import-bar";
import { type Acted, copyAll, removeTemplates } from "./library-actions";
import { SelectionBar } from "./selection-bar";
import { TemplateEditor } from "./template-editor";
import { TemplateObjectionMark } from "./template-objections";

export interface TemplateManagerProps {
  libraries: readonly TemplateLibrary[];
  templates: readonly Template[];
  /** The library that is shown, or null for all. */
  library: TemplateLibrary | null;
  shopName: string;
  /** Consoles that are in use. */
  marketplaces: readonly MarketplaceId[];
  offerUndo: (text: string, removed: Removed | null) => void;
  tell: <T>(acted: Acted<T>) => T | undefined;
  onNoLibrary: () => void;
}

/** The templates of one library or of all: find, write, change, copy, move, delete, import, export. */
export function TemplateManager(props: TemplateManagerProps) {
  const { libraries, templates, library, shopName, marketplaces, offerUndo, tell, onNoLibrary } = props;
  const t = useWords();
  const o = useOptionWords();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Template | null>(null);
  const index = useMemo(() => indexTemplates(templates), [templates]);
  const found = useMemo(() => findTemplates(templates, index, query, ""), [templates, index, query]);
  const selected = templates.filter(({ id }) => picked.has(id)).map(({ id }) => id);

  const remove = async (ids: string[]) => {
    const removed = tell(await removeTemplates(ids));
    if (removed) offerUndo(o("templatesDeleted", { count: removed.templates.length }), removed);
    setPicked(new Set());
  };
  const copy = async (ids: string[]) => {
    const count = tell(await copyAll(ids));
    if (count !== undefined) offerUndo(o("templatesCopied", { count }), null);
    setPicked(new Set());
  };
  const write = () => {
    const home = library ?? libraries[0];
    if (!home) onNoLibrary();
    else setEditing(blankTemplate(home.id));
  };
  return (
    <section aria-label={library?.name ?? o("allLibraries")} className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <div className="flex min-w-56 flex-1">
          <SearchField
            label={o("templateSearch")}
            clearLabel={t("clearSearch")}
            value={typed}
            onChange={setTyped}
            data-testid="options-template-search"
          />
        </div>
        <div className="flex flex-wrap gap-2">
          <ImportBar
            libraries={libraries}
            templates={templates}
            library={library}
            selectedIds={selected}
            marketplaces={marketplaces}
            tell={tell}
          />
          <Button look="primary" data-testid="options-template-new" onClick={write}>
            <Plus aria-hidden="true" className="size-4" />
            {o("templateNew")}
          </Button>
        </div>
      </div>
      {selected.length > 0 ? (
        <SelectionBar
          ids={selected}
          libraries={libraries.filter(({ id }) => id !== library?.id)}
          onNone={() => setPicked(new Set())}
          onCopy={() => copy(selected)}
          onDelete={() => remove(selected)}
          onMoved={(count, name) => {
            offerUndo(o("templatesMoved", { count, name }), null);
            setPicked(new Set());
          }}
          tell={tell}
        />
      ) : (
        <p role="status" className="flex h-8 items-center px-1 text-xs text-ink-2">
          {o("templatesShown", { count: found.length })}
        </p>
      )}
      {templates.length === 0 ? (
        <EmptyState
          icon={<LayoutList aria-hidden="true" className="size-6" />}
          title={o("noTemplatesTitle")}
          text={o("noTemplatesText")}
        />
      ) : found.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden="true" className="size-6" />}
          title={t("notFoundTitle")}
          text={t("notFoundText")}
        />
      ) : null}
      <WindowList
        items={found}
        keyOf={({ id }) => id}
        label={t("templatesHeading")}
        estimate={88}
        row={(template) => (
          <TemplateLine
            template={template}
            selected={picked.has(template.id)}
            onSelect={(on) =>
              setPicked((old) => {
                const next = new Set(old);
                if (on) next.add(template.id);
                else next.delete(template.id);
                return next;
              })
            }
            mark={<TemplateObjectionMark template={template} />}
            onEdit={() => setEditing(template)}
            onCopy={() => copy([template.id])}
            onDelete={() => remove([template.id])}
          />
        )}
      />
      {editing ? (
        <TemplateEditor
          template={editing}
          libraries={libraries}
          shopName={shopName}
          tell={tell}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </section>
  );
}

function blankTemplate(libraryId: string): Template {
  const variants = [{ language: "en", region: "", text: "" }];
  return { ...EMPTY_TEMPLATE, id: crypto.randomUUID(), libraryId, title: "", variants };
}
