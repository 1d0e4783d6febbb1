import { useEffect, useRef, useState } from "react";
import { Toast } from "../../components/controls/toast";
import type { StorageTrouble } from "../../components/failure/storage-failure";
import { useWords } from "../../components/surface/locale";
import { useLibraryWords } from "../../components/templates/library-words";
import type { Acted } from "./library-actions";

/** Takes one thing back. */
export type TakeBack = () => Promise<Acted<unknown>>;

interface Offer {
  id: number;
  text: string;
  takeBack: TakeBack | null;
}

export interface Undo {
  current: Offer | null;
  /** Says what was done; with a way back it can be undone, by the button or Ctrl+Z. */
  offer: (text: string, takeBack: TakeBack | null) => void;
  take: () => void;
  close: () => void;
}

/** So many steps can be taken back while the page is open. */
const MOST_STEPS = 50;

/** What was done lately, the last of it in a toast, all of it within reach of Ctrl+Z. */
export function useUndo(onTrouble: (reason: StorageTrouble) => void): Undo {
  const l = useLibraryWords();
  const [current, setCurrent] = useState<Offer | null>(null);
  const steps = useRef<Offer[]>([]);
  const count = useRef(0);
  const say = (text: string, takeBack: TakeBack | null): Offer => {
    count.current += 1;
    const offer = { id: count.current, text, takeBack };
    setCurrent(offer);
    return offer;
  };
  const take = async () => {
    const step = steps.current.pop();
    if (!step?.takeBack) return;
    setCurrent(null);
    const done = await step.takeBack();
    if (done.ok) say(`${l("undone")}: ${step.text}`, null);
    else {
      // Not taken back: it can be tried again.
      steps.current.push(step);
      onTrouble(done.reason);
    }
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const ended = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      // In a field Ctrl+Z is the field's own.
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener("keydown", onKeyDown, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return {
    current,
    offer: (text, takeBack) => {
      const offer = say(text, takeBack);
      if (takeBack) steps.current = [...steps.current, offer].slice(-MOST_STEPS);
    },
    take,
    close: () => setCurrent(null),
  };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "radio";
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Shows the last thing that was done. */
export function UndoToast({ undo }: { undo: Undo }) {
  const t = useWords();
  const { current } = undo;
  if (!current) return null;
  return (
    <Toast
      id={current.id}
      text={current.text}
      {...(current.takeBack ? { action: { label: t("undo"), run: undo.take } } : {})}
      onClose={undo.close}
    />
  );
}
