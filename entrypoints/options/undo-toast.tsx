import { useState } from "react";
import { Toast } from "../../components/controls/toast";
import type { StorageTrouble } from "../../components/failure/storage-failure";
import { useWords } from "../../components/surface/locale";
import type { Removed } from "../../lib/storage/templates";
import { putBack } from "./library-actions";

interface Offer {
  id: number;
  text: string;
  removed: Removed | null;
}

export interface Undo {
  current: Offer | null;
  /** Says what was done; with what was removed it can be taken back. */
  offer: (text: string, removed: Removed | null) => void;
  take: () => void;
  close: () => void;
}

/** The last deletion, as long as its toast stands. */
export function useUndo(onTrouble: (reason: StorageTrouble) => void): Undo {
  const [current, setCurrent] = useState<Offer | null>(null);
  return {
    current,
    offer: (text, removed) => setCurrent((old) => ({ id: (old?.id ?? 0) + 1, text, removed })),
    take: async () => {
      setCurrent(null);
      if (!current?.removed) return;
      const done = await putBack(current.removed);
      if (!done.ok) onTrouble(done.reason);
    },
    close: () => setCurrent(null),
  };
}

/** Shows the offer. */
export function UndoToast({ undo }: { undo: Undo }) {
  const t = useWords();
  const { current } = undo;
  if (!current) return null;
  return (
    <Toast
      id={current.id}
      text={current.text}
      {...(current.removed ? { action: { label: t("undo"), run: undo.take } } : {})}
      onClose={undo.close}
    />
  );
}
