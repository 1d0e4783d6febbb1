import { ChevronRight } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { ComposerHelp, type Rewritten, type Typed } from "../../components/assistant/composer-help";
import { useAssistantWords } from "../../components/assistant/words";
import type { Conversation } from "../../lib/domain/conversation";
import type { Generation, TaskRequest } from "../../lib/domain/generation";
import type { Language } from "../../lib/domain/language";
import { answerWithin } from "../../lib/messaging/answer-within";
import { toTab } from "../../lib/messaging/send";
import { askAgain, isAsked, stop } from "./assistant-ask";
import { useAuthor } from "./assistant-author";
import { useDraftCheck } from "./assistant-check";
import { useMadeUp } from "./assistant-made-up";
import { openModels } from "./assistant-models";
import { allHers, findRefusals } from "./assistant-refusals";
import { resultOf, useAssistant, useNewest } from "./assistant-store";
import { useWork } from "./assistant-work";
import { type InsertTarget, replaceTyped } from "./insert-reply";
import { usePanel } from "./panel-store";

/** A page that does not answer within this is not there, ms. */
const READ_PATIENCE = 3_000;

const isRewrite = ({ kind }: TaskRequest) => kind === "polish" || kind === "translate_text";

/** Rewriting and translating what stands in the console's message box. */
export function AssistantComposer(props: {
  target: InsertTarget;
  conversation: Pick<Conversation, "marketplace" | "region">;
  agentLanguage: Language;
  buyerLanguage: Language;
}) {
  const { target, conversation, agentLanguage, buyerLanguage } = props;
  const a = useAssistantWords();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<Language>(buyerLanguage);
  const { typed, read } = useTyped(target, open);
  const ability = useAssistant((state) => state.ability);
  const busy = usePanel((state) => state.busy);
  const { row, asked } = useNewest(isRewrite);
  const author = useAuthor(row);
  const text = typed.state === "text" ? typed.text : null;
  // What came of an earlier text of hers is of no use any more.
  const ofThis = asked ? null : row && sourceOf(row.task) === text ? row : null;
  const work = useWork(ofThis, asked && sourceOf(asked.task) === text ? asked : null);
  const { rewritten, again } = useRewritten(target.threadKey, conversation, ofThis);
  const request = (task: TaskRequest) => {
    if (!isAsked(task.kind)) void askAgain(target.threadKey, task, agentLanguage);
  };
  return (
    <details
      data-testid="composer-help"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group border-t border-line pt-2"
    >
      <summary className="flex min-h-7 cursor-pointer list-none items-center gap-1.5 rounded text-xs font-medium text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-3.5 shrink-0 transition-transform group-open:rotate-90"
        />
        {a("composerHeading")}
      </summary>
      {open ? (
        <div className="pt-1.5">
          <ComposerHelp
            typed={typed}
            translateOnly={!ability.draft}
            to={to}
            onTo={setTo}
            onRead={read}
            onPolish={(way) => text !== null && request({ kind: "polish", text, way })}
            onTranslate={() => text !== null && request({ kind: "translate_text", text, to })}
            work={work}
            rewritten={rewritten}
            busy={busy}
            author={author}
            onReplace={async () => {
              if (!rewritten || rewritten.checking || rewritten.refusals.length > 0) return;
              await replaceTyped(target, rewritten.before, rewritten.text);
              read();
            }}
            onCheck={again}
            onStop={() => row && stop(row.id)}
            onModels={openModels}
            onAgain={() => {
              const task = asked?.task ?? ofThis?.task;
              if (task) request(task);
            }}
          />
        </div>
      ) : null}
    </details>
  );
}

function sourceOf(task: TaskRequest): string | null {
  return task.kind === "polish" || task.kind === "translate_text" ? task.text : null;
}

/** What stands in the message box: read when the part is opened and when the agent comes back to the panel. */
function useTyped(target: InsertTarget, open: boolean): { typed: Typed; read: () => void } {
  const [typed, setTyped] = useState<Typed>({ state: "unread" });
  const { tabId, threadKey } = target;
  const read = useCallback(async () => {
    const found = await answerWithin(toTab(tabId).readDraft({ threadKey }), READ_PATIENCE);
    if (!found) setTyped({ state: "gone" });
    else setTyped(found.text.trim() === "" ? { state: "empty" } : { state: "text", text: found.text });
  }, [tabId, threadKey]);
  useEffect(() => {
    if (!open) return;
    const ended = new AbortController();
    void read();
    window.addEventListener("focus", read, { signal: ended.signal });
    return () => ended.abort();
  }, [open, read]);
  return { typed, read };
}

function useRewritten(
  threadKey: string,
  place: Pick<Conversation, "marketplace" | "region">,
  row: Generation | null,
): { rewritten: Rewritten | null; again: () => void } {
  const result = useMemo(() => readRewritten(row), [row]);
  const text = result?.text ?? "";
  const known = useMemo(() => (row ? { text, findings: row.findings } : null), [row, text]);
  const check = useDraftCheck(threadKey, text, known);
  const [attempt, setAttempt] = useState(0);
  const translated = useMemo(
    () =>
      result && row?.task.kind === "translate_text"
        ? { text: result.text, source: result.before, to: row.task.to }
        : null,
    [result, row],
  );
  const madeUp = useMadeUp(translated, place, attempt);
  const again = () => {
    if (madeUp === "failed") setAttempt((count) => count + 1);
    check.again();
  };
  if (!result) return { rewritten: null, again };
  const findings = madeUp === "failed" ? null : check.findings;
  const added = madeUp === "failed" ? [] : (madeUp ?? []);
  // A translation of her own words promises what she promised, and nothing beside it.
  const traces = result.kind === "polish" ? result.traces : [...allHers(text), ...added];
  return {
    rewritten: {
      ...result,
      traces,
      findings: findings ?? [],
      checking: check.checking || madeUp === null,
      refusals: findRefusals(text, traces, findings),
    },
    again,
  };
}

function readRewritten(
  row: Generation | null,
): Pick<Rewritten, "kind" | "before" | "text" | "traces" | "lost"> | null {
  const polished = resultOf(row, "polish");
  if (polished) return { ...polished, lost: [] };
  const translated = resultOf(row, "translate_text");
  const before = row ? sourceOf(row.task) : null;
  if (!translated || before === null) return null;
  return {
    kind: "translate_text",
    before,
    text: translated.items.map((item) => item.text).join("\n"),
    traces: [],
    lost: translated.items.flatMap(({ lost }) => lost),
  };
}
