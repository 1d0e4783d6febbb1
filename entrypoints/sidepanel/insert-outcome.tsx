import { Image as ImageIcon, Undo2 } from "lucide-react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { useWords, type Words } from "../../components/surface/locale";
import { copyPicture } from "./copy-picture";
import { type InsertTarget, undoInsert } from "./insert-reply";
import { type PanelNotice, usePanel } from "./panel-store";
import { useOpenInsertions } from "./use-open-thread";

/** What became of the last insert in this thread, and the undo of the newest one. */
export function InsertOutcome({ target }: { target: InsertTarget | null }) {
  const t = useWords();
  const { notice, spent, busy } = usePanel();
  const undoable = useOpenInsertions(target?.threadKey ?? null).find((id) => !spent.includes(id));
  const shown = notice && notice.threadKey === (target?.threadKey ?? null) ? notice.outcome : null;
  const undo =
    target && (undoable || shown?.kind === "replaced") ? (
      <Button
        size="sm"
        data-testid="undo-insert"
        disabled={busy}
        onClick={() => undoInsert(target, undoable ?? null)}
      >
        <Undo2 aria-hidden="true" className="size-3.5" />
        {t("undo")}
      </Button>
    ) : null;
  if (!shown) return undo;
  const words = sayOutcome(shown, t);
  const good = isGood(shown);
  const picture = shown.kind === "picture" ? shown : null;
  // After a copy the next one, after a refusal the same one again.
  const next = picture?.state === "copied" ? picture.rest : (picture?.pictures ?? []);
  return (
    <Notice
      look={good ? "good" : "bad"}
      testId="insert-result"
      action={
        <span className="flex flex-wrap justify-end gap-1">
          {picture && next.length > 0 && picture.state !== "gone" ? (
            <Button
              size="sm"
              data-testid="copy-picture"
              onClick={() => copyPicture(target?.threadKey ?? null, next)}
            >
              <ImageIcon aria-hidden="true" className="size-3.5" />
              {picture.state === "copied" ? t("pictureNext") : t("pictureCopy")}
            </Button>
          ) : null}
          {undo}
        </span>
      }
    >
      {words}
    </Notice>
  );
}

type Outcome = PanelNotice["outcome"];

function isGood(outcome: Outcome): boolean {
  if (outcome.kind === "picture") return outcome.state === "copied";
  return ["inserted", "replaced", "undone", "kept"].includes(outcome.kind);
}

function sayOutcome(outcome: Outcome, t: Words): string {
  switch (outcome.kind) {
    case "inserted":
    case "replaced":
      return t("inserted");
    case "undone":
      return t("undone");
    case "copy_failed":
      return t("copyFailed");
    case "not_kept":
      return t("saveReply_failed");
    case "kept":
      return t("saveReply_saved", { library: outcome.library });
    case "failed":
      return t(`insertFailure_${outcome.reason}`);
    case "no_answer":
      return t(`sendFailure_${outcome.reason}`);
    case "picture": {
      const name = outcome.pictures[0]?.name ?? "";
      if (outcome.state === "gone") return t("pictureGone", { name });
      if (outcome.state === "refused") return t("pictureRefused", { name });
      return t("picturePaste", { name, key: PASTE_KEY });
    }
  }
}

/** As it is printed on the agent's keyboard. */
const PASTE_KEY = /Mac/.test(navigator.userAgent) ? "⌘V" : "Ctrl+V";
