import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { useWords } from "../surface/locale";
import { IconButton } from "./button";

export interface ModalProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** A line under the title. */
  lead?: string;
  /** `card` in the middle; `sheet` from the right, for long forms. */
  shape?: "card" | "sheet";
  children?: ReactNode;
  footer?: ReactNode;
  testId?: string;
}

const SHAPES = {
  card: "left-1/2 top-1/2 max-h-[calc(100dvh-24px)] w-[min(440px,calc(100vw-24px))] -translate-x-1/2 -translate-y-1/2 rounded-xl",
  sheet: "inset-y-0 right-0 w-[min(680px,100vw)] sm:rounded-l-xl",
} as const;

/** A dialog above the page: keeps the focus inside, closes with Escape, gives the focus back. */
export function Modal({ open, onClose, title, lead, shape = "card", children, footer, testId }: ModalProps) {
  const t = useWords();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-veil" />
        <Dialog.Content
          data-testid={testId}
          {...(lead ? {} : { "aria-describedby": undefined })}
          className={`rise fixed z-50 flex flex-col bg-surface text-ink shadow-float outline-none ${SHAPES[shape]}`}
        >
          <header
            className={`flex gap-3 border-b border-line px-4 py-2.5 ${lead ? "items-start" : "items-center"}`}
          >
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-base font-semibold">{title}</Dialog.Title>
              {lead ? <Dialog.Description className="text-xs text-ink-2">{lead}</Dialog.Description> : null}
            </div>
            <Dialog.Close asChild>
              <IconButton
                label={t("close")}
                icon={<X aria-hidden="true" className="size-4" />}
                className="-mr-1"
              />
            </Dialog.Close>
          </header>
          {children ? (
            <div className="relative min-h-0 flex-1 overflow-y-auto px-4 py-4">{children}</div>
          ) : null}
          {footer ? (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-4 py-3">
              {footer}
            </footer>
          ) : null}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
