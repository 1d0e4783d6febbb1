import { Ellipsis } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "./button";

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  run: () => void;
  danger?: boolean;
  testId?: string;
}

export interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** What opens it; without one, three dots. */
  trigger?: ReactNode;
  testId?: string;
}

/** A list of actions behind one button. */
export function Menu({ label, items, trigger, testId }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild data-testid={testId}>
        {trigger ?? <IconButton label={label} icon={<Ellipsis aria-hidden="true" className="size-4" />} />}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="rise z-50 max-h-80 min-w-40 overflow-y-auto rounded-lg border border-line bg-surface p-1 text-sm text-ink shadow-float"
        >
          {items.map((item) => (
            <DropdownMenu.Item
              key={item.label}
              data-testid={item.testId}
              onSelect={item.run}
              className={`flex h-8 cursor-pointer items-center gap-2 rounded-md px-2 outline-none data-[highlighted]:bg-sunken ${item.danger ? "text-critical" : ""}`}
            >
              {item.icon}
              {item.label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
