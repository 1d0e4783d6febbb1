import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { DialogFrame } from "./dialog-frame";

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
  return (
    <DialogFrame
      open={open}
      onClose={onClose}
      shape={SHAPES[shape]}
      headerClass={`gap-3 ${lead ? "items-start" : "items-center"}`}
      bodyClass=""
      header={
        <div className="min-w-0 flex-1">
          <Dialog.Title className="text-base font-semibold">{title}</Dialog.Title>
          {lead ? <Dialog.Description className="text-xs text-ink-2">{lead}</Dialog.Description> : null}
        </div>
      }
      footer={footer}
      testId={testId}
      content={lead ? {} : { "aria-describedby": undefined }}
    >
      {children}
    </DialogFrame>
  );
}
