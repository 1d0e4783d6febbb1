import { Notice } from "../../components/controls/notice";
import { FailureNote } from "../../components/models/failure-note";
import { useModelWords } from "../../components/models/words";
import type { Called } from "./llm-host";

export type Trouble = Extract<Called<unknown>, { ok: false }>;

/** Why an action was not done. */
export function LlmTrouble({ trouble: { reason, detail } }: { trouble: Trouble }) {
  const m = useModelWords();
  if (reason) return <FailureNote reason={reason} detail={detail} />;
  return (
    <Notice look="bad" testId="llm-trouble">
      {m("hostTrouble")}
      <span className="page-text mt-0.5 block font-mono text-2xs">{detail}</span>
    </Notice>
  );
}
