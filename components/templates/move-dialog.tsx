import { Folder, Library } from "lucide-react";
import { useId, useState } from "react";
import { Modal } from "../controls/dialog";
import { INPUT } from "../controls/field";
import { useLibraryWords } from "./library-words";
import type { LibraryPlace } from "./tree-rows";

/** Somewhere to move to. */
export interface Destination {
  key: string;
  place: LibraryPlace;
  /** Its library and folders, outermost first. */
  path: readonly string[];
}

export interface MoveDialogProps {
  title: string;
  destinations: readonly Destination[];
  onMove: (destination: Destination) => void;
  onClose: () => void;
}

/** Chooses a library or folder by typing and arrow keys: what drag and drop does, without a pointer. */
export function MoveDialog({ title, destinations, onMove, onClose }: MoveDialogProps) {
  const l = useLibraryWords();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = destinations.filter(({ path }) =>
    words.every((word) => path.join(" ").toLowerCase().includes(word)),
  );
  const on = Math.min(at, found.length - 1);
  const step = (by: number) => {
    const next = (on + by + found.length) % Math.max(1, found.length);
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <Modal open onClose={onClose} title={title} testId="move-dialog">
      <input
        role="combobox"
        aria-label={l("moveSearch")}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={on >= 0 ? `${id}-${on}` : undefined}
        placeholder={l("moveSearch")}
        data-testid="move-search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const chosen = found[on];
          if (event.key === "ArrowDown") step(1);
          else if (event.key === "ArrowUp") step(-1);
          else if (event.key === "Enter" && chosen) onMove(chosen);
          else return;
          event.preventDefault();
        }}
        className={`${INPUT} h-9`}
      />
      <div id={`${id}-list`} role="listbox" aria-label={title} className="mt-2 h-72 overflow-y-auto">
        {found.length === 0 ? <p className="px-2 py-4 text-ink-2">{l("moveNone")}</p> : null}
        {found.map(({ key, place, path }, index) => {
          const Icon = place.folderId ? Folder : Library;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the box above has the focus and names the option
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box above does the same
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === on}
              data-testid="move-target"
              onClick={() => onMove({ key, place, path })}
              className={`flex min-h-9 cursor-pointer items-center gap-2 rounded-lg px-2 ${index === on ? "bg-accent-soft text-accent-deep" : "hover:bg-sunken"}`}
            >
              <Icon aria-hidden="true" className="size-4 shrink-0 opacity-75" />
              <span className="min-w-0">
                {path.slice(0, -1).map((name, level) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a path has its names in one order
                  <span key={level} className="text-ink-2">
                    {name} ›{" "}
                  </span>
                ))}
                <span className="font-medium">{path.at(-1)}</span>
              </span>
            </div>
          );
        })}
      </div>
    </Modal>
  );
}
