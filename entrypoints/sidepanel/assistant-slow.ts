import { useEffect, useState } from "react";
import { answerWithin } from "../../lib/messaging/answer-within";
import { toHost } from "../../lib/messaging/send";
import { useAssistant } from "./assistant-store";

/** A host that does not answer within this says nothing of its speed, ms. */
const ANSWER = 3_000;

/** True when the host found the model too slow to be of use; asked after each answer. */
export function useSlow(on: boolean): boolean {
  const [slow, setSlow] = useState(false);
  const ended = useAssistant((state) => state.rows.find(({ endedAt }) => endedAt !== null)?.id ?? null);
  useEffect(() => {
    if (!on || ended === null) return setSlow(false);
    let open = true;
    answerWithin(toHost.status(), ANSWER).then((status) => {
      if (open) setSlow(Boolean(status?.slow));
    });
    return () => {
      open = false;
    };
  }, [on, ended]);
  return slow;
}
