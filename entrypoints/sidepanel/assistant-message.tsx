import { Languages, ScanSearch } from "lucide-react";
import { memo } from "react";
import { MessageReading } from "../../components/assistant/message-reading";
import { OpinionBox } from "../../components/assistant/opinion-box";
import { isWorking } from "../../components/assistant/shown-work";
import { useAssistantWords } from "../../components/assistant/words";
import { WorkState } from "../../components/assistant/work-state";
import { Button } from "../../components/controls/button";
import type { Assessment } from "../../lib/domain/assessment";
import type { StoredMessage } from "../../lib/domain/conversation";
import type { TaskRequest } from "../../lib/domain/generation";
import type { Language } from "../../lib/domain/language";
import { compareOpinion } from "../../lib/understanding/llm/tasks/compare-opinion";
import { askAgain, stop } from "./assistant-ask";
import { useAuthor } from "./assistant-author";
import { openModels } from "./assistant-models";
import { resultOf, useAssistant, useNewest } from "./assistant-store";
import { useWork } from "./assistant-work";

export interface MessagePartProps {
  message: StoredMessage;
  assessment: Assessment | undefined;
  agentLanguage: Language;
}

/** A message in the agent's language, or the button for it, or where it stands. */
export const MessageTranslation = memo(function MessageTranslation(props: MessagePartProps) {
  const { message, assessment, agentLanguage } = props;
  const { key, kind, text, threadKey, author } = message;
  const a = useAssistantWords();
  const shown = useAssistant((state) => state.showTranslations);
  const able = useAssistant((state) => state.ability.translate);
  const buyerLanguage = useAssistant((state) => state.buyerLanguage);
  const found = useAssistant((state) => state.translations.get(key));
  const isOwn = (task: TaskRequest) =>
    task.kind === "translate_thread" && task.messageKeys?.length === 1 && task.messageKeys[0] === key;
  const { row, asked } = useNewest(isOwn);
  const work = useWork(row, asked);
  const provider = useAuthor(found?.row ?? null);
  if (author === "system" || kind !== "text" || text.trim() === "") return null;
  // A text that changed since is another text.
  const current =
    found && found.item.source === text && found.row.task.kind === "translate_thread" ? found : null;
  if (current && current.item.text !== "") {
    if (!shown) return null;
    const { to } = current.row.task as Extract<TaskRequest, { kind: "translate_thread" }>;
    return (
      <MessageReading text={current.item.text} lost={current.item.lost} language={to} provider={provider} />
    );
  }
  const translate = () =>
    askAgain(threadKey, { kind: "translate_thread", messageKeys: [key], to: agentLanguage }, agentLanguage);
  const under = "mt-1 border-t border-line-strong/40 pt-1";
  if (work && (isWorking(work.state) || (work.state !== "done" && !current)))
    return (
      <div className={under}>
        <WorkState work={work} onStop={() => row && stop(row.id)} onAgain={translate} onModels={openModels} />
      </div>
    );
  // What is in her language already needs none.
  const spoken = assessment?.language ?? (author === "buyer" ? null : buyerLanguage);
  if (!able || spoken === agentLanguage) return null;
  return (
    <div className="mt-0.5">
      {current ? <p className="text-2xs text-ink-2">{a("translateFailed")}</p> : null}
      <button
        type="button"
        data-testid="message-translate"
        title={a("translateMessageLong")}
        onClick={translate}
        className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded px-1 text-2xs font-medium text-accent hover:bg-hover"
      >
        <Languages aria-hidden="true" className="size-3" />
        {a("translateMessage")}
      </button>
    </div>
  );
});

export interface OpinionPartProps {
  message: StoredMessage;
  assessment: Assessment;
  agentLanguage: Language;
  /** Opens the correction; null where nothing is learnt. */
  onCorrect: ((message: StoredMessage, assessment: Assessment) => void) | null;
  /** Asks only for a message whose reading is unsure or that carries a risk: not a button under every one. */
  whereDoubtful?: boolean;
}

/** The model's opinion of a message beside the instant one, or the button for it, or where it stands. */
export const MessageOpinion = memo(function MessageOpinion(props: OpinionPartProps) {
  const { message, assessment, agentLanguage, onCorrect, whereDoubtful = false } = props;
  const { key, text, threadKey } = message;
  const a = useAssistantWords();
  const able = useAssistant((state) => state.ability.draft);
  const { row, asked } = useNewest(
    (task: TaskRequest) => task.kind === "second_opinion" && task.messageKey === key,
  );
  const work = useWork(row, asked);
  const author = useAuthor(row);
  const opinion = asked ? null : resultOf(row, "second_opinion");
  const ask = () => askAgain(threadKey, { kind: "second_opinion", messageKey: key }, agentLanguage);
  if (opinion) {
    const { intent, sentiment, risksAdded, risksUnseen } = compareOpinion(assessment, opinion);
    const difference = {
      intent: intent.outcome,
      sentiment: sentiment.outcome,
      added: risksAdded.map(({ flag }) => flag),
      unseen: risksUnseen.map(({ flag }) => flag),
    };
    const top = { intent: opinion.intent, confidence: opinion.confidence ?? 0 };
    const others = assessment.alternatives.filter(({ intent }) => intent !== top.intent);
    return (
      <OpinionBox
        opinion={opinion}
        text={text}
        reading={assessment}
        difference={difference}
        author={author}
        onUse={onCorrect && (() => onCorrect(message, { ...assessment, alternatives: [top, ...others] }))}
      />
    );
  }
  if (work)
    return (
      <div className="w-full">
        <WorkState work={work} onStop={() => row && stop(row.id)} onAgain={ask} onModels={openModels} />
      </div>
    );
  const doubtful = assessment.unclear || assessment.risks.length > 0;
  if (!able || (whereDoubtful && !doubtful)) return null;
  return (
    <Button
      look="plain"
      size="sm"
      data-testid="second-opinion"
      data-message={key}
      className="h-5! self-start px-1! text-2xs! text-accent!"
      onClick={ask}
    >
      <ScanSearch aria-hidden="true" className="size-3" />
      {a("opinionAsk")}
    </Button>
  );
});
