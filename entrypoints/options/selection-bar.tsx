import { Copy, FolderInput, Trash2 } from "lucide-react";
import { Button } from "../../components/controls/button";
import { Menu } from "../../components/controls/menu";
import { useOptionWords } from "../../components/surface/option-words";
import type { TemplateLibrary } from "../../lib/domain/template";
import { type Acted, moveInto } from "./library-actions";

export interface SelectionBarProps {
  ids: string[];
  /** Where they can be moved. */
  libraries: readonly TemplateLibrary[];
  onNone: () => void;
  onCopy: () => void;
  onDelete: () => void;
  onMoved: (count: number, name: string) => void;
  tell: <T>(acted: Acted<T>) => T | undefined;
}

/** What can be done with the selected templates. */
export function SelectionBar({ ids, libraries, onNone, onCopy, onDelete, onMoved, tell }: SelectionBarProps) {
  const o = useOptionWords();
  return (
    <div
      data-testid="options-selection"
      className="flex flex-wrap items-center gap-1.5 rounded-lg bg-accent-soft py-0.5 pr-1 pl-3 text-accent-deep"
    >
      <span role="status" className="mr-auto text-xs font-semibold">
        {o("selected", { count: ids.length })}
      </span>
      <Button size="sm" look="plain" onClick={onNone}>
        {o("selectNone")}
      </Button>
      <Button size="sm" onClick={onCopy} data-testid="options-copy-selected">
        <Copy aria-hidden="true" className="size-3.5" />
        {o("copySelected")}
      </Button>
      {libraries.length > 0 ? (
        <Menu
          label={o("moveSelected")}
          items={libraries.map(({ id, name }) => ({
            label: name,
            run: async () => {
              const moved = await moveInto(ids, id);
              tell(moved);
              if (moved.ok) onMoved(ids.length, name);
            },
          }))}
          trigger={
            <Button size="sm" data-testid="options-move-selected">
              <FolderInput aria-hidden="true" className="size-3.5" />
              {o("moveSelected")}
            </Button>
          }
        />
      ) : null}
      <Button size="sm" look="danger" onClick={onDelete} data-testid="options-delete-selected">
        <Trash2 aria-hidden="true" className="size-3.5" />
        {o("deleteSelected")}
      </Button>
    </div>
  );
}
