import { Download, Library, Pencil, Plus, Trash2 } from "lucide-react";
import { Switch } from "radix-ui";
import type { TemplateLibrary } from "../../lib/domain/template";
import { IconButton } from "../controls/button";
import { Menu } from "../controls/menu";
import { useOptionWords } from "../surface/option-words";

export interface LibraryListProps {
  libraries: readonly TemplateLibrary[];
  /** Templates in each library, by id. */
  counts: ReadonlyMap<string, number>;
  /** The library that is shown; null for all. */
  shown: string | null;
  onShow: (id: string | null) => void;
  onNew: () => void;
  onRename: (library: TemplateLibrary) => void;
  onEnable: (library: TemplateLibrary, enabled: boolean) => void;
  onExport: (library: TemplateLibrary) => void;
  onDelete: (library: TemplateLibrary) => void;
}

/** The libraries, each with its switch and actions. */
export function LibraryList(props: LibraryListProps) {
  const { libraries, counts, shown, onShow, onNew, onRename, onEnable, onExport, onDelete } = props;
  const o = useOptionWords();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label={o("libraries")} className="flex flex-col gap-1">
      <div className="flex items-center justify-between pl-2">
        <h2 className="text-xs font-semibold text-ink-2">{o("libraries")}</h2>
        <IconButton
          label={o("libraryNew")}
          data-testid="options-library-new"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={onNew}
        />
      </div>
      <div className="flex">
        <LibraryButton
          name={o("allLibraries")}
          count={total}
          on={shown === null}
          onClick={() => onShow(null)}
        />
      </div>
      {libraries.map((library) => (
        <div key={library.id} className="flex items-center gap-1" data-testid="options-library">
          <LibraryButton
            name={library.name}
            count={counts.get(library.id) ?? 0}
            on={shown === library.id}
            off={library.enabled ? null : o("librarySwitchedOff")}
            onClick={() => onShow(library.id)}
          />
          <Switch.Root
            checked={library.enabled}
            onCheckedChange={(enabled) => onEnable(library, enabled)}
            aria-label={o("libraryUse", { name: library.name })}
            title={o("libraryUse", { name: library.name })}
            className="relative h-4 w-7 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent"
          >
            <Switch.Thumb className="block size-3 translate-x-0.5 rounded-full bg-surface transition-transform data-[state=checked]:translate-x-[14px]" />
          </Switch.Root>
          <Menu
            label={o("libraryMenu", { name: library.name })}
            testId="options-library-menu"
            items={[
              {
                label: o("libraryRename"),
                icon: <Pencil aria-hidden="true" className="size-4" />,
                run: () => onRename(library),
              },
              {
                label: o("libraryExport"),
                icon: <Download aria-hidden="true" className="size-4" />,
                run: () => onExport(library),
              },
              {
                label: o("libraryDelete"),
                icon: <Trash2 aria-hidden="true" className="size-4" />,
                run: () => onDelete(library),
                danger: true,
              },
            ]}
          />
        </div>
      ))}
    </nav>
  );
}

interface LibraryButtonProps {
  name: string;
  count: number;
  on: boolean;
  off?: string | null;
  onClick: () => void;
}

function LibraryButton({ name, count, on, off = null, onClick }: LibraryButtonProps) {
  return (
    <button
      type="button"
      aria-current={on ? "true" : undefined}
      onClick={onClick}
      className={`flex h-9 min-w-0 flex-1 items-center gap-2 rounded-lg px-2 text-start transition-colors ${
        on ? "bg-accent-soft font-semibold text-accent-deep" : "hover:bg-sunken"
      }`}
    >
      <Library aria-hidden="true" className="size-4 shrink-0 opacity-70" />
      <span className="min-w-0 flex-1 truncate" title={name}>
        {name}
        {off ? <span className="font-normal text-ink-2"> · {off}</span> : null}
      </span>
      <span className="text-2xs font-normal text-ink-2 tabular-nums">{count}</span>
    </button>
  );
}
