import { Plus } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { PAGE_SLOTS } from "../../lib/domain/suggestion";
import { Button } from "../controls/button";
import { slotName } from "../replies/slot-name";
import { useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { useLibraryWords } from "./library-words";

export interface InsertMenuProps {
  /** Own blanks that the template has already. */
  slots: readonly string[];
  /** Names of the shared texts of the library. */
  fragments: readonly string[];
  /** What goes in at the caret. */
  onInsert: (mark: string) => void;
  onClosed: () => void;
}

const ITEM =
  "flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 outline-none data-[highlighted]:bg-sunken";

/** What can be put in at the caret: facts from the page, own blanks, shared texts. */
export function InsertMenu({ slots, fragments, onInsert, onClosed }: InsertMenuProps) {
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const own = slots.filter((slot) => !(PAGE_SLOTS as readonly string[]).includes(slot));
  const slotItem = (slot: string) => (
    <DropdownMenu.Item
      key={slot}
      data-testid={`insert-slot-${slot}`}
      onSelect={() => onInsert(`{{${slot}}}`)}
      className={ITEM}
    >
      {slotName(slot, t)}
    </DropdownMenu.Item>
  );
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <Button size="sm" data-testid="insert-menu">
          <Plus aria-hidden="true" className="size-3.5" />
          {l("insertMenu")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
          className="rise z-50 max-h-[min(420px,var(--radix-dropdown-menu-content-available-height))] min-w-52 overflow-y-auto rounded-lg border border-line bg-surface p-1 text-sm text-ink shadow-float"
        >
          <Heading>{l("insertFacts")}</Heading>
          {PAGE_SLOTS.map(slotItem)}
          <Heading>{l("insertOwn")}</Heading>
          {own.map(slotItem)}
          <DropdownMenu.Item
            data-testid="insert-slot-new"
            onSelect={() => onInsert(`{{${freeName(o("slotOwnName"), own)}}}`)}
            className={`${ITEM} text-accent`}
          >
            {l("insertNewSlot")}
          </DropdownMenu.Item>
          <Heading>{l("insertFragments")}</Heading>
          {fragments.length === 0 ? (
            <p className="px-2 py-1 text-xs text-ink-2">{l("insertNoFragments")}</p>
          ) : null}
          {fragments.map((name) => (
            <DropdownMenu.Item
              key={name}
              data-testid={`insert-fragment-${name}`}
              onSelect={() => onInsert(`{{> ${name}}}`)}
              className={ITEM}
            >
              {name}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <DropdownMenu.Label className="px-2 pt-2 pb-1 text-2xs font-semibold text-ink-2">
      {children}
    </DropdownMenu.Label>
  );
}

function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let i = 2; ; i++) if (!taken.includes(`${name}_${i}`)) return `${name}_${i}`;
}
