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

/** Asks before a text that must not leave is put into the composer. */
export function GuardQuestion({ text, findings, answer }: GuardQuestionProps) {
  const g = useGuardWords();
  return (
    <Modal
      open
      onClose={() => answer(false)}
      title={g("guard_ask")}
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
      <FindingList text={text} findings={findings} />
    </Modal>
  );
}
