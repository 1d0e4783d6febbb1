import { Undo2 } from "lucide-react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { useWords } from "../../components/surface/locale";
import { type InsertTarget, undoInsert } from "./insert-reply";
import { usePanel } from "./panel-store";
import { useOpenInsertions } from "./use-open-thread";

/** What became of the last insert in this thread, and the undo of the newest one. */
export function InsertOutcome({ target }: { target: InsertTarget | null }) {
  const t = useWords();
  const { notice, spent, busy } = usePanel();
  const undoable = useOpenInsertions(target?.threadKey ?? null).find((id) => !spent.includes(id));
  const shown = notice && notice.threadKey === (target?.threadKey ?? null) ? notice.outcome : null;
  const undo =
    target && undoable ? (
      <Button
        size="sm"
        data-testid="undo-insert"
        disabled={busy}
        onClick={() => undoInsert(target, undoable)}
      >
        <Undo2 aria-hidden="true" className="size-3.5" />
        {t("undo")}
      </Button>
    ) : null;
  if (!shown) return undo;
  const words = {
    inserted: () => t("inserted"),
    undone: () => t("undone"),
    copy_failed: () => t("copyFailed"),
    failed: () => (shown.kind === "failed" ? t(`insertFailure_${shown.reason}`) : ""),
    no_answer: () => (shown.kind === "no_answer" ? t(`sendFailure_${shown.reason}`) : ""),
  }[shown.kind]();
  const good = shown.kind === "inserted" || shown.kind === "undone";
  return (
    <Notice look={good ? "good" : "bad"} testId="insert-result" action={undo}>
      {words}
    </Notice>
  );
}
