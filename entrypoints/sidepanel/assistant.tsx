import { Languages, ListChecks, PenLine } from "lucide-react";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { ModelLine } from "../../components/assistant/model-line";
import { needsStance } from "../../components/assistant/needs-stance";
import { isWorking } from "../../components/assistant/shown-work";
import { StanceChoice } from "../../components/assistant/stance-choice";
import { useAssistantWords } from "../../components/assistant/words";
import { WorkState } from "../../components/assistant/work-state";
import { Button } from "../../components/controls/button";
import { ToggleChip } from "../../components/controls/choice";
import { TextField } from "../../components/controls/field";
import { Section } from "../../components/controls/section";
import { StorageFailure } from "../../components/failure/storage-failure";
import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../lib/domain/conversation";
import type { Stance, TaskRequest } from "../../lib/domain/generation";
import { isLanguage, type Language } from "../../lib/domain/language";
import type { LlmSettings } from "../../lib/domain/language-model";
import { listGenerations } from "../../lib/storage/generations";
import { listInstalls } from "../../lib/storage/models";
import { judgeAbility, useMachine, whatToAsk } from "./assistant-ability";
import { askAgain, isAsked, stop } from "./assistant-ask";
import { AssistantComposer } from "./assistant-composer";
import { AssistantDraft } from "./assistant-draft";
import { openModels } from "./assistant-models";
import { useSlow } from "./assistant-slow";
import { openThread, setAssistant, takeRows, useAssistant, useNewest } from "./assistant-store";
import { AssistantSummary } from "./assistant-summary";
import { useWork } from "./assistant-work";
import { InsertOutcome } from "./insert-outcome";
import type { InsertTarget } from "./insert-reply";
import { setPanel, usePanel } from "./panel-store";
import { database, useStored } from "./surface/use-stored";

export { MessageOpinion, MessageTranslation } from "./assistant-message";
export { DraftShortcut } from "./assistant-shortcut";

/** So many generations of a thread are looked at; older ones are history. */
const LOOKED_AT = 80;

export interface AssistantPanelProps {
  settings: LlmSettings;
  target: InsertTarget;
  conversation: Conversation;
  messages: readonly StoredMessage[];
  assessments: ReadonlyMap<string, Assessment>;
  /** What waits for an answer, newest first. */
  waiting: readonly { assessment: Assessment }[];
  agentLanguage: Language;
  onSave: (text: string) => void;
}

/** What the language model can do for the open chat: drafts, translations, summaries, help with what is typed. */
export function AssistantPanel(props: AssistantPanelProps) {
  const { settings, target, conversation, messages, assessments, agentLanguage, onSave } = props;
  const a = useAssistantWords();
  const { threadKey } = target;
  const stored = useStored(() => listGenerations(database, threadKey, LOOKED_AT), [threadKey]);
  const installs = useStored(() => listInstalls(database), []);
  const known = installs.state === "ready" ? installs.value : null;
  const buyerLanguage = useMemo(() => readBuyerLanguage(messages, assessments), [messages, assessments]);
  const machine = useMachine(known && whatToAsk(settings, known), buyerLanguage, agentLanguage);
  useLayoutEffect(() => openThread(threadKey), [threadKey]);
  useEffect(() => {
    if (stored.state === "ready") takeRows(threadKey, stored.value);
  }, [stored, threadKey]);
  useEffect(() => {
    if (known && machine)
      setAssistant({ installs: known, buyerLanguage, ability: judgeAbility(settings, known, machine) });
  }, [settings, known, machine, buyerLanguage]);
  const ability = useAssistant((state) => state.ability);
  const here = usePanel(({ outcomeAt }) => outcomeAt === "assistant");
  useEffect(() => () => setPanel({ outcomeAt: "replies" }), []);
  const slow = useSlow(ability.draft);
  return (
    <Section title={a("heading")}>
      <div
        data-testid="assistant"
        className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-3"
      >
        {stored.state === "failed" ? <StorageFailure reason={stored.reason} onRetry={stored.retry} /> : null}
        {ability.draft || ability.translate ? <Requests {...props} /> : null}
        {ability.line || slow ? <ModelLine reason={ability.line ?? "slow"} onOpen={openModels} /> : null}
        <div className="sticky top-2 z-10 empty:hidden">
          {here ? <InsertOutcome target={target} /> : null}
        </div>
        <AssistantDraft target={target} agentLanguage={agentLanguage} onSave={onSave} />
        <AssistantSummary threadKey={threadKey} agentLanguage={agentLanguage} />
        {ability.draft || ability.translate ? (
          <AssistantComposer
            target={target}
            conversation={conversation}
            agentLanguage={agentLanguage}
            buyerLanguage={buyerLanguage ?? agentLanguage}
          />
        ) : null}
      </div>
    </Section>
  );
}

/** The buttons, with what the agent wants said and which way. */
function Requests(props: AssistantPanelProps) {
  const { target, conversation, waiting, agentLanguage } = props;
  const { threadKey } = target;
  const a = useAssistantWords();
  const ability = useAssistant((state) => state.ability);
  const [instruction, setInstruction] = useState("");
  const [stance, setStance] = useState<Stance>("hold");
  const matters = needsStance(
    waiting.map(({ assessment }) => assessment),
    conversation.flags,
  );
  const request = (task: TaskRequest) => {
    if (!isAsked(task.kind)) void askAgain(threadKey, task, agentLanguage);
  };
  const draft = () =>
    request({
      kind: "draft",
      stance: matters ? stance : null,
      instruction: instruction.trim(),
      language: null,
    });
  const box = useRef<HTMLDivElement>(null);
  useWanted(() => {
    box.current?.scrollIntoView({ block: "start" });
    const place = matters ? "input[type=radio]:checked" : "[data-testid=assistant-draft]";
    box.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
    if (!matters) draft();
  });
  const { row, asked } = useNewest(isDraft);
  const at = asked?.state ?? row?.state;
  const begun = at !== undefined && (at === "done" || isWorking(at));
  return (
    <div ref={box} className="flex scroll-mt-12 flex-col gap-2.5">
      {ability.draft ? (
        <>
          {matters ? <StanceChoice value={stance} onChange={setStance} /> : null}
          <TextField
            label={a("instruction")}
            placeholder={a("instructionHint")}
            maxLength={500}
            dir="auto"
            value={instruction}
            data-testid="assistant-instruction"
            onChange={(event) => setInstruction(event.target.value)}
            onKeyDown={(event) => {
              // Enter that chooses a word of an input method, or is held down, is no wish to begin.
              if (event.key === "Enter" && !event.repeat && !event.nativeEvent.isComposing) draft();
            }}
          />
        </>
      ) : null}
      <div className="flex flex-wrap gap-1.5 max-[389px]:*:flex-1">
        {ability.draft ? (
          // A draft that is there or on its way has the one strong button of the card: Insert.
          <Button
            look={begun ? "quiet" : "primary"}
            className="max-[389px]:basis-full!"
            data-testid="assistant-draft"
            onClick={draft}
          >
            <PenLine aria-hidden="true" className="size-3.5" />
            {a("draftAsk")}
          </Button>
        ) : null}
        <TranslateThread {...props} request={request} />
        {ability.draft ? (
          <Button data-testid="assistant-summary" onClick={() => request({ kind: "summary" })}>
            <ListChecks aria-hidden="true" className="size-3.5 max-[429px]:hidden" />
            {a("summaryAsk")}
          </Button>
        ) : null}
      </div>
      <TranslationState agentLanguage={agentLanguage} threadKey={threadKey} />
    </div>
  );
}

const isDraft = ({ kind }: TaskRequest) => kind === "draft";

/** Does what was wished for beside the offered replies, once for each wish. */
function useWanted(act: () => void): void {
  const wanted = useAssistant((state) => state.wanted);
  const done = useRef(wanted);
  useEffect(() => {
    if (done.current === wanted) return;
    done.current = wanted;
    act();
  });
}

const isWholeThread = (task: TaskRequest) =>
  task.kind === "translate_thread" && (task.messageKeys === null || task.messageKeys.length > 1);

/** New messages that one piece of work takes, the newest: as many as the whole chat's does, in the time that it has. */
const AT_ONCE = 40;

function TranslateThread(props: AssistantPanelProps & { request: (task: TaskRequest) => void }) {
  const { messages, assessments, agentLanguage, request } = props;
  const a = useAssistantWords();
  const translations = useAssistant((state) => state.translations);
  const buyerLanguage = useAssistant((state) => state.buyerLanguage);
  const missing = messages.filter(
    ({ key, author, kind, text }) =>
      author !== "system" &&
      kind === "text" &&
      text.trim() !== "" &&
      !translations.has(key) &&
      (assessments.get(key)?.language ?? (author === "buyer" ? null : buyerLanguage)) !== agentLanguage,
  );
  const some = translations.size > 0;
  // What a whole translation left out was in her language already: only what the buyer wrote since is new.
  const fresh = some ? missing.filter(({ author }) => author === "buyer") : missing;
  if (fresh.length === 0) return null;
  return (
    <Button
      data-testid="assistant-translate"
      onClick={() =>
        request({
          kind: "translate_thread",
          messageKeys: some ? fresh.slice(-AT_ONCE).map(({ key }) => key) : null,
          to: agentLanguage,
        })
      }
    >
      <Languages aria-hidden="true" className="size-3.5 max-[429px]:hidden" />
      {a(some ? "translateNew" : "translateAsk")}
    </Button>
  );
}

/** Where the translation of the thread stands, and whether translations are shown. */
function TranslationState({ threadKey, agentLanguage }: { threadKey: string; agentLanguage: Language }) {
  const a = useAssistantWords();
  const { row, asked } = useNewest(isWholeThread);
  const work = useWork(row, asked);
  const some = useAssistant((state) => state.translations.size > 0);
  const shown = useAssistant((state) => state.showTranslations);
  const task = asked?.task ?? row?.task;
  const tells = work && task && (isWorking(work.state) || (work.state !== "done" && !some));
  if (!tells && !some) return null;
  return (
    <div className="flex flex-col gap-1.5">
      {tells ? (
        <WorkState
          work={work}
          onStop={() => row && stop(row.id)}
          onAgain={() => askAgain(threadKey, task, agentLanguage)}
          onModels={openModels}
        />
      ) : null}
      {some ? (
        <span>
          <ToggleChip
            on={shown}
            testId="translations-toggle"
            onToggle={(on) => setAssistant({ showTranslations: on })}
          >
            {a("translationsOn")}
          </ToggleChip>
        </span>
      ) : null}
    </div>
  );
}

/** The language of the newest message of the buyer that is one of ours. */
function readBuyerLanguage(
  messages: readonly StoredMessage[],
  assessments: ReadonlyMap<string, Assessment>,
): Language | null {
  for (const { key, author } of messages.toReversed()) {
    const language = author === "buyer" ? assessments.get(key)?.language : undefined;
    if (language && isLanguage(language)) return language;
  }
  return null;
}
