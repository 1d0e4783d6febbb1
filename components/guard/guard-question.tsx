import type { ReportedFinding } from "../../lib/domain/guard-report";
import { Button } from "../controls/button";
import { Modal } from "../controls/dialog";
import { FindingList } from "./finding-list";
import { useGuardWords } from "./words";

export interface GuardQuestionProps {
  text: string;
  findings: readonly ReportedFinding[];
  answer: (insert: boolean) => void;
}

/** Asks before a text that must not leave, or that nobody could check (no findings), is put into the composer. */
export function GuardQuestion({ text, findings, answer }: GuardQuestionProps) {
  const g = useGuardWords();
  return (
    <Modal
      open
      onClose={() => answer(false)}
      title={g(findings.length > 0 ? "guard_ask" : "guard_askUnchecked")}
      testId="guard-question"
      footer={
        <>
          <Button look="plain" data-testid="guard-insert" onClick={() => answer(true)}>
            {g("guard_insert")}
          </Button>
          <Button look="primary" autoFocus data-testid="guard-cancel" onClick={() => answer(false)}>
            {g("guard_cancel")}
          </Button>
        </>
      }
    >
      {findings.length > 0 ? (
        <FindingList text={text} findings={findings} />
      ) : (
        <p dir="auto" className="page-text text-sm">
          {text}
        </p>
      )}
    </Modal>
  );
}
