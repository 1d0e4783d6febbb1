import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Toast } from "../../components/controls/toast";
import { CorrectDialog } from "../../components/learned/correct-dialog";
import { LearnedLine } from "../../components/learned/learned-line";
import { useLearnedWords } from "../../components/learned/words";
import { useWords } from "../../components/surface/locale";
import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../lib/domain/conversation";
import type { CorrectionResult, RightLabel } from "../../lib/domain/correction";
import { surfaceToBackground } from "../../lib/messaging/send";
import { deleteCorrections, listCorrections, restoreCorrections } from "../../lib/storage/corrections";
import { database, useStored } from "./surface/use-stored";

interface Asked {
  message: StoredMessage;
  assessment: Assessment;
}
interface Told {
  id: number;
  text: string;
  undo: Extract<CorrectionResult, { ok: true }> | null;
}

export interface Learning {
  /** What stands under a guess. */
  lineOf: (message: StoredMessage, assessment: Assessment) => ReactNode;
  /** Asks what a message really means; null where nothing is learnt. */
  correct: ((message: StoredMessage, assessment: Assessment) => void) | null;
  /** The dialog and the toast; once in the screen. */
  overlays: ReactNode;
}

/** Correcting the messages of one thread. Amazon's are never learnt from: no button there. */
export function useLearning(conversation: Conversation): Learning {
  const t = useWords();
  const l = useLearnedWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const stored = useStored(() => listCorrections(database), []);
  const corrections = useMemo(
    () => new Map((stored.state === "ready" ? stored.value : []).map((one) => [one.id, one])),
    [stored],
  );
  const tell = (text: string, undo: Told["undo"]) =>
    setTold((old) => ({ id: (old?.id ?? 0) + 1, text, undo }));

  const save = async ({ message, assessment }: Asked, right: RightLabel) => {
    setAsked(null);
    const { threadKey, key: messageKey } = message;
    try {
      const result = await surfaceToBackground.correctMessage({ threadKey, messageKey, right });
      if (!result.ok) return tell(l(`refused_${result.reason}`), null);
      const same = right.intent === assessment.intent && !assessment.unclear;
      tell(same ? l("corrected_risks") : l("corrected", { intent: t(`intent_${right.intent}`) }), result);
    } catch {
      tell(l("refused_failed"), null);
    }
  };
  const undo = async ({ correction, replaced }: Extract<CorrectionResult, { ok: true }>) => {
    try {
      await deleteCorrections(database, [correction.id]);
      if (replaced) await restoreCorrections(database, [replaced]);
      await surfaceToBackground.learnedChanged({ threadKeys: [conversation.threadKey] });
      tell(l("correctionUndone"), null);
    } catch {
      tell(l("refused_failed"), null);
    }
  };
  const undoable = told?.undo;
  const ask = useCallback(
    (message: StoredMessage, assessment: Assessment) => setAsked({ message, assessment }),
    [],
  );
  const correct = conversation.marketplace === "amazon" ? null : ask;
  return {
    correct,
    lineOf: (message, assessment) => (
      <LearnedLine
        assessment={assessment}
        corrections={corrections}
        onCorrect={correct && (() => correct(message, assessment))}
      />
    ),
    overlays: (
      <>
        {asked ? (
          <CorrectDialog
            text={asked.message.text}
            assessment={asked.assessment}
            onSave={(right) => save(asked, right)}
            onClose={() => setAsked(null)}
          />
        ) : null}
        {told ? (
          <Toast
            id={told.id}
            text={told.text}
            {...(undoable ? { action: { label: t("undo"), run: () => undo(undoable) } } : {})}
            onClose={() => setTold(null)}
          />
        ) : null}
      </>
    ),
  };
}
