import { Check, X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "../controls/button";
import { useWords } from "../surface/locale";

export interface WizardFrameProps {
  title: string;
  steps: readonly string[];
  /** Index of the step that is shown. */
  at: number;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  testId?: string;
}

/** A large dialog of several steps; Escape and the cross close it, a press beside it does not. */
export function WizardFrame({ title, steps, at, onClose, children, footer, testId }: WizardFrameProps) {
  const t = useWords();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-veil" />
        <Dialog.Content
          data-testid={testId}
          aria-describedby={undefined}
          // Half an hour of mapping is not lost by a press beside the dialog.
          onInteractOutside={(event) => event.preventDefault()}
          className="rise fixed inset-0 z-50 m-auto flex h-dvh w-full flex-col bg-surface text-ink shadow-float outline-none sm:h-[min(820px,calc(100dvh-32px))] sm:w-[min(1040px,calc(100vw-32px))] sm:rounded-xl"
        >
          <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line px-4 py-2.5">
            <Dialog.Title className="text-base font-semibold">{title}</Dialog.Title>
            <ol className="order-last flex w-full gap-1 overflow-x-auto sm:order-none sm:w-auto sm:flex-1">
              {steps.map((step, index) => (
                <li
                  key={step}
                  aria-current={index === at ? "step" : undefined}
                  className={`flex items-center gap-1.5 rounded-full py-0.5 pr-2.5 pl-0.5 text-xs whitespace-nowrap ${
                    index === at ? "bg-accent-soft font-semibold text-accent-deep" : "text-ink-2"
                  }`}
                >
                  <span
                    aria-hidden="true"
                    className={`grid size-5 place-items-center rounded-full ${
                      index <= at ? "bg-accent text-on-accent" : "bg-sunken"
                    }`}
                  >
                    {index < at ? <Check className="size-3" /> : index + 1}
                  </span>
                  <span className={index === at ? "" : "max-sm:sr-only"}>{step}</span>
                </li>
              ))}
            </ol>
            <Dialog.Close asChild>
              <IconButton
                label={t("close")}
                icon={<X aria-hidden="true" className="size-4" />}
                className="-mr-1 ml-auto"
              />
            </Dialog.Close>
          </header>
          <div data-scroller className="relative min-h-0 flex-1 overflow-y-auto px-4 py-4 sm:px-6">
            {children}
          </div>
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
