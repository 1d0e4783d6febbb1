import { useCallback, useEffect, useState } from "react";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import { answerWithin, CHECK_PATIENCE } from "../../lib/messaging/answer-within";
import { surfaceToBackground } from "../../lib/messaging/send";

/** Quiet after the last key before a text is checked, ms. */
const PAUSE = 350;

export interface Checked {
  /** The text that the findings are of. */
  text: string;
  /** Null: nobody could check it. */
  findings: readonly ReportedFinding[] | null;
}

export interface DraftCheck extends Checked {
  /** What is shown now has no answer yet. */
  checking: boolean;
  again: () => void;
}

/**
 * Holds a machine's text against the outgoing rules, again after every change. `known` is what was found when it was
 * written; null where nobody looked at it then. Text "" is not checked.
 */
export function useDraftCheck(threadKey: string, text: string, known: Checked | null): DraftCheck {
  const [answer, setAnswer] = useState<Checked | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isKnown = known !== null && known.findings !== null && known.text === text;
  const isAnswered = answer?.text === text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (isKnown || isAnswered || text.trim() === "") return;
    let open = true;
    const timer = setTimeout(async () => {
      const findings = await answerWithin(
        surfaceToBackground.checkReply({ threadKey, text, origin: "draft", limit: null }),
        CHECK_PATIENCE,
      );
      if (open) setAnswer({ text, findings });
    }, PAUSE);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [threadKey, text, isKnown, isAnswered, attempt]);
  const again = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  const shown = isKnown ? known : answer;
  return {
    text: shown?.text ?? text,
    findings: shown?.findings ?? null,
    checking: text.trim() !== "" && !isKnown && !isAnswered,
    again,
  };
}
