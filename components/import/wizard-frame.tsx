import { Check } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { DialogFrame } from "../controls/dialog-frame";

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

const SHAPE =
  "inset-0 m-auto h-dvh w-full sm:h-[min(820px,calc(100dvh-32px))] sm:w-[min(1040px,calc(100vw-32px))] sm:rounded-xl";

/** A large dialog of several steps; Escape and the cross close it, a press beside it does not. */
export function WizardFrame({ title, steps, at, onClose, children, footer, testId }: WizardFrameProps) {
  return (
    <DialogFrame
      open
      onClose={onClose}
      shape={SHAPE}
      headerClass="flex-wrap items-center gap-x-6 gap-y-1"
      bodyClass="sm:px-6"
      header={
        <>
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
        </>
      }
      footer={footer}
      testId={testId}
      content={{
        "aria-describedby": undefined,
        // Half an hour of mapping is not lost by a press beside the dialog.
        onInteractOutside: (event) => event.preventDefault(),
      }}
    >
      {children}
    </DialogFrame>
  );
}
