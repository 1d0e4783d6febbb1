import { useEffect, useState } from "react";
import { Notice } from "../../components/controls/notice";
import { Toast } from "../../components/controls/toast";
import { StorageFailure, type StorageTrouble } from "../../components/failure/storage-failure";
import { LearnedReview } from "../../components/learned/learned-review";
import { useLearnedWords } from "../../components/learned/words";
import { useWords } from "../../components/surface/locale";
import type { LearnedReview as Review } from "../../lib/domain/correction";
import { surfaceToBackground } from "../../lib/messaging/send";
import { listCorrections } from "../../lib/storage/corrections";
import { listGlossary } from "../../lib/storage/glossary";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { CorrectionsPart } from "./corrections-part";
import { GlossaryPart } from "./glossary-part";
import type { TaughtFileFailure } from "./learned-actions";
import type { Acted } from "./library-actions";

/** What the parts of the section have in common: saying what was done, with a way back, or what went wrong. */
export interface LearnedTeller {
  done: (text: string, undo?: () => Promise<Acted<unknown>>) => void;
  refused: (failure: TaughtFileFailure) => void;
  trouble: (reason: StorageTrouble) => void;
}

/** Everything that the agent taught: corrections, what they do, and the glossary. */
export function LearnedSection() {
  const t = useWords();
  const l = useLearnedWords();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const [refusal, setRefusal] = useState<TaughtFileFailure | null>(null);
  const [told, setTold] = useState<{ id: number; text: string; undo?: () => Promise<Acted<unknown>> } | null>(
    null,
  );
  const stored = useStored(
    async () => ({ corrections: await listCorrections(database), glossary: await listGlossary(database) }),
    [],
  );
  const review = useReview(stored.state === "ready" ? stored.value : null);
  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (trouble) return <StorageFailure reason={trouble} onRetry={() => setTrouble(null)} />;
  if (stored.state === "loading") return null;
  const tell: LearnedTeller = {
    done: (text, undo) => {
      setRefusal(null);
      setTold((old) => ({ id: (old?.id ?? 0) + 1, text, ...(undo ? { undo } : {}) }));
    },
    refused: setRefusal,
    trouble: setTrouble,
  };
  const { corrections, glossary } = stored.value;
  const undo = told?.undo;
  return (
    <div className="flex flex-col gap-6">
      <p className="text-ink-2">{l("lead")}</p>
      {refusal ? (
        <Notice look="bad" testId="learned-refused">
          {l(`import_${refusal.reason}`)} {refusal.issues.slice(0, 3).join("; ")} {l("importUntouched")}
        </Notice>
      ) : null}
      {review && corrections.length > 0 ? <LearnedReview review={review} /> : null}
      <CorrectionsPart corrections={corrections} tell={tell} />
      <GlossaryPart glossary={glossary} tell={tell} />
      {told ? (
        <Toast
          id={told.id}
          text={told.text}
          {...(undo
            ? {
                action: {
                  label: t("undo"),
                  run: async () => {
                    setTold(null);
                    const done = await undo();
                    if (!done.ok) setTrouble(done.reason);
                  },
                },
              }
            : {})}
          onClose={() => setTold(null)}
        />
      ) : null}
    </div>
  );
}

/** Counted anew by the background whenever something was taught; the last figures stand meanwhile. */
function useReview(taught: object | null): Review | null {
  const [review, setReview] = useState<Review | null>(null);
  useEffect(() => {
    if (!taught) return;
    const ended = new AbortController();
    surfaceToBackground.reviewLearned().then(
      (found) => !ended.signal.aborted && setReview(found),
      () => undefined,
    );
    return () => ended.abort();
  }, [taught]);
  return review;
}
