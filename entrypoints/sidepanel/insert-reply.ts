import { answerWithin, CHECK_PATIENCE } from "../../lib/messaging/answer-within";
import { SendFailure, surfaceToBackground, toTab } from "../../lib/messaging/send";
import { copyPicture, type Pictures } from "./copy-picture";
import { type PanelNotice, setPanel, usePanel } from "./panel-store";

export interface InsertTarget {
  tabId: number;
  threadKey: string;
}

/**
 * Puts a text into the console's composer and shows what became of it. One at a time; a text that the guard would stop
 * asks first. Its first picture goes to the clipboard after it.
 */
export async function insertReply(
  target: InsertTarget,
  text: string,
  templateId: string | null,
  pictures: Pictures = [],
  outcomeAt: "replies" | "assistant" = "replies",
): Promise<void> {
  if (usePanel.getState().busy) return;
  setPanel({ busy: true, notice: null, outcomeAt });
  if (!(await mayInsert(target.threadKey, text))) return setPanel({ busy: false });
  const inserted = await report(target.threadKey, async () => {
    const result = await toTab(target.tabId).insertReply({ threadKey: target.threadKey, text, templateId });
    if (!result.ok) return { kind: "failed", reason: result.reason };
    return { kind: "inserted" };
  });
  if (inserted.kind === "inserted") await copyPicture(target.threadKey, pictures);
}

/** A text that the guard would stop asks first, and so does one that it did not look at in time. */
async function mayInsert(threadKey: string, text: string): Promise<boolean> {
  const found = await answerWithin(
    surfaceToBackground.checkReply({ threadKey, text, origin: "inserted", limit: null }),
    CHECK_PATIENCE,
  );
  const findings = found?.filter(({ severity }) => severity === "stop") ?? [];
  if (found !== null && findings.length === 0) return true;
  return new Promise((resolve) => {
    setPanel({
      question: {
        text,
        findings,
        answer: (insert) => {
          setPanel({ question: null });
          resolve(insert);
        },
      },
    });
  });
}

/**
 * Takes the newest insert of the thread back, wherever it was made, and shows what became of it. `insertion` is the id of
 * the one that the undo was offered for; null where it was for a replaced draft, which no log has.
 */
export async function undoInsert(target: InsertTarget, insertion: string | null): Promise<void> {
  if (usePanel.getState().busy) return;
  setPanel({ busy: true, notice: null });
  await report(target.threadKey, async () => {
    const result = await toTab(target.tabId).undoInsert({ threadKey: target.threadKey });
    if (
      insertion !== null &&
      !result.ok &&
      (result.reason === "nothing_to_undo" || result.reason === "edited_since")
    )
      setPanel({ spent: [...usePanel.getState().spent, insertion] });
    return result.ok ? { kind: "undone" } : { kind: "failed", reason: result.reason };
  });
}

/** Puts a text in the place of what the agent typed, which must still stand there, and shows what became of it. */
export async function replaceTyped(target: InsertTarget, before: string, text: string): Promise<void> {
  if (usePanel.getState().busy) return;
  setPanel({ busy: true, notice: null, outcomeAt: "assistant" });
  if (!(await mayInsert(target.threadKey, text))) return setPanel({ busy: false });
  await report(target.threadKey, async () => {
    const { threadKey, tabId } = target;
    const result = await toTab(tabId).replaceDraft({ threadKey, before, text });
    return result.ok ? { kind: "replaced" } : { kind: "failed", reason: result.reason };
  });
}

/** Copies a text; needs the agent's click. */
export async function copyReply(text: string, threadKey: string | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    setPanel({ notice: { threadKey, outcome: { kind: "copy_failed" } } });
  }
}

async function report(
  threadKey: string,
  work: () => Promise<PanelNotice["outcome"]>,
): Promise<PanelNotice["outcome"]> {
  let outcome: PanelNotice["outcome"];
  try {
    outcome = await work();
  } catch (error) {
    outcome = { kind: "no_answer", reason: error instanceof SendFailure ? error.reason : "failed" };
  }
  setPanel({ busy: false, notice: { threadKey, outcome } });
  return outcome;
}
