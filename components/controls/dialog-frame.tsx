import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { useWords } from "../surface/locale";
import { IconButton } from "./button";

export interface DialogFrameProps {
  open: boolean;
  onClose: () => void;
  /** Place, size and corners. */
  shape: string;
  header: ReactNode;
  headerClass: string;
  bodyClass: string;
  children?: ReactNode;
  footer?: ReactNode;
  testId?: string | undefined;
  /** More of the dialog's own properties. */
  content?: ComponentProps<typeof Dialog.Content>;
}

/** What every dialog above the page shares: the veil, a head with a cross, a body that scrolls, a foot for its buttons. */
export function DialogFrame({
  open,
  onClose,
  shape,
  header,
  headerClass,
  bodyClass,
  children,
  footer,
  testId,
  content,
}: DialogFrameProps) {
  const t = useWords();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-veil" />
        <Dialog.Content
          data-testid={testId}
          {...content}
          className={`rise fixed z-50 flex flex-col bg-surface text-ink shadow-float outline-none ${shape}`}
        >
          <header className={`flex border-b border-line px-4 py-2.5 ${headerClass}`}>
            {header}
            <Dialog.Close asChild>
              <IconButton
                label={t("close")}
                icon={<X aria-hidden="true" className="size-4" />}
                className="-mr-1 ml-auto"
              />
            </Dialog.Close>
          </header>
          {children ? (
            <div data-scroller className={`relative min-h-0 flex-1 overflow-y-auto px-4 py-4 ${bodyClass}`}>
              {children}
            </div>
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
