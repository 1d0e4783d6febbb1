import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";
import { Modal } from "./dialog";

export interface EditDialogProps {
  title: string;
  testId: string;
  /** Of the button that saves. */
  saveId: string;
  words: { cancel: string; save: string };
  shape?: ComponentProps<typeof Modal>["shape"];
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog in which one thing is added or changed: saved or left. */
export function EditDialog({
  title,
  testId,
  saveId,
  words,
  shape,
  onSave,
  onClose,
  children,
}: EditDialogProps) {
  return (
    <Modal
      open
      onClose={onClose}
      {...(shape && { shape })}
      title={title}
      testId={testId}
      footer={
        <>
          <Button look="plain" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button look="primary" data-testid={saveId} onClick={onSave}>
            {words.save}
          </Button>
        </>
      }
    >
      {children}
    </Modal>
  );
}
