import { useMemo } from "react";
import { DraftCard, type DraftContent } from "../../components/assistant/draft-card";
import type { Generation, TaskRequest } from "../../lib/domain/generation";
import type { Language } from "../../lib/domain/language";
import { askAgain, stop } from "./assistant-ask";
import { useAuthor } from "./assistant-author";
import { useDraftCheck } from "./assistant-check";
import { openModels } from "./assistant-models";
import { findRefusals } from "./assistant-refusals";
import { resultOf, setAssistant, useAssistant, useNewest } from "./assistant-store";
import { traceEdited } from "./assistant-trace";
import { useTracer } from "./assistant-tracer";
import { useWork } from "./assistant-work";
import { copyReply, type InsertTarget, insertReply } from "./insert-reply";
import { setPanel, usePanel } from "./panel-store";

export interface AssistantDraftProps {
  target: InsertTarget;
  agentLanguage: Language;
  onSave: (text: string) => void;
}

const isDraft = ({ kind }: TaskRequest) => kind === "draft";

/** The thread's newest draft, live while it is written, then to be changed, mended and inserted. */
export function AssistantDraft({ target, agentLanguage, onSave }: AssistantDraftProps) {
  const { row, asked } = useNewest(isDraft);
  const work = useWork(row, asked);
  const busy = usePanel((state) => state.busy);
  const author = useAuthor(row);
  const { draft, again } = useDraft(target.threadKey, asked ? null : row);
  if (!work) return null;
  const task = asked?.task ?? row?.task;
  return (
    <DraftCard
      key={asked?.id ?? row?.id}
      work={work}
      draft={draft}
      // That of the time when it was asked for.
      agentLanguage={row?.agentLanguage ?? agentLanguage}
      author={author}
      busy={busy}
      onEdit={(text) => row && setAssistant(({ edits }) => ({ edits: { ...edits, [row.id]: text } }))}
      onCheck={again}
      onInsert={(text) => {
        // The button is off then, too; a text that must not leave has one more door before it.
        if (draft && !draft.checking && draft.refusals.length === 0)
          void insertReply(target, text, null, [], "assistant");
      }}
      onSave={(text) => {
        setPanel({ outcomeAt: "assistant" });
        onSave(text);
      }}
      onCopy={(text) => copyReply(text, target.threadKey)}
      onStop={() => row && stop(row.id)}
      onModels={openModels}
      onAgain={() => task && askAgain(target.threadKey, task, agentLanguage)}
    />
  );
}

function useDraft(
  threadKey: string,
  row: Generation | null,
): { draft: DraftContent | null; again: () => void } {
  const result = resultOf(row, "draft");
  const edit = useAssistant((state) => (row ? state.edits[row.id] : undefined));
  const written = result?.text ?? "";
  const text = edit ?? written;
  const edited = text !== written;
  const known = useMemo(
    () => (result ? { text: result.text, findings: row?.findings ?? null } : null),
    [result, row],
  );
  const check = useDraftCheck(threadKey, text, known);
  const tracer = useTracer(row, result?.language ?? null, edited);
  // Looking for sources takes a while: not at each key, and as soon as the text is left alone.
  const trace = check.checking ? null : tracer.trace;
  const traces = useMemo(
    () => (result ? traceEdited(result.text, result.traces, text, trace) : []),
    [result, text, trace],
  );
  const { findings, again } = check;
  if (!result) return { draft: null, again };
  return {
    draft: {
      text,
      language: result.language,
      traces,
      findings: findings ?? [],
      foundIn: check.text,
      checking: check.checking || (edited && !tracer.ready),
      refusals: findRefusals(text, traces, findings),
      backTranslation: result.backTranslation,
      edited,
    },
    again,
  };
}
