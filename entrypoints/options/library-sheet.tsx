import { Dialog } from "radix-ui";
import type { ReactNode } from "react";

export interface LibrarySheetProps {
  /** For screen readers; what is inside shows its own. */
  title: string;
  onClose: () => void;
  side?: "right" | "left";
  children: ReactNode;
}

/** A pane above the list where there is no room beside it. Nothing is lost by closing it. */
export function LibrarySheet({ title, onClose, side = "right", children }: LibrarySheetProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          // The toast with its undo lies beside the sheet.
          onInteractOutside={(event) => {
            const { target } = event.detail.originalEvent;
            if (target instanceof Element && target.closest('[data-testid="toast"]')) event.preventDefault();
          }}
          className={`rise fixed inset-y-0 z-40 flex flex-col bg-surface text-ink shadow-float outline-none ${
            side === "right" ? "right-0 w-[min(640px,100vw)]" : "left-0 w-[min(320px,88vw)] p-3"
          }`}
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
