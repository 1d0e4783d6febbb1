import { useMemo } from "react";
import { AnswerClock } from "../../components/chat/answer-clock";
import { BuyerCard } from "../../components/chat/buyer-card";
import { IntentGuess } from "../../components/chat/intent-guess";
import { MessageThread } from "../../components/chat/message-thread";
import { SentimentStrip } from "../../components/chat/sentiment-strip";
import { Section } from "../../components/controls/section";
import { RiskBanner } from "../../components/risk/risk-banner";
import { SignalNotes } from "../../components/risk/signal-notes";
import { useWords } from "../../components/surface/locale";
import type { Conversation } from "../../lib/domain/conversation";
import { readSignals } from "../../lib/domain/signal";
import type { StoredThread } from "../../lib/storage/conversations";
import {
  AssistantSlot,
  OpinionSlot,
  ShortcutSlot,
  TranslationSlot,
  useAgentLanguage,
  useLlmSettings,
} from "./assistant-slot";
import { chooseSopNote } from "./choose-sop-note";
import type { InsertTarget } from "./insert-reply";
import { readClock, readRiskReasons, readWaiting } from "./read-risk-reasons";
import { ReplyOffers } from "./reply-offers";
import { useNow } from "./surface/use-now";
import { copyText, useEntities } from "./use-entities";
import { useLearning } from "./use-learning";
import { useLastInserted } from "./use-open-thread";
import { useSaveReply } from "./use-save-reply";
import { useSopNotes } from "./use-sop-notes";

export interface ThreadViewProps {
  conversation: Conversation;
  thread: StoredThread;
  target: InsertTarget;
  /** The agent's own threshold, 0 to 1, or null for the model's. */
  minConfidence: number | null;
  /** The language in which the agent reads; empty: that of the panel. */
  ownLanguage: string;
}

/** Everything about the open chat, the most urgent first. */
export function ThreadView(props: ThreadViewProps) {
  const { conversation, thread, target, minConfidence, ownLanguage } = props;
  const t = useWords();
  const now = useNow();
  const { messages, suggestions } = thread;
  const assessments = useMemo(
    () =>
      thread.assessments.map((assessment) =>
        minConfidence !== null && assessment.confidence < minConfidence
          ? { ...assessment, unclear: true }
          : assessment,
      ),
    [thread.assessments, minConfidence],
  );
  const byMessage = useMemo(
    () => new Map(assessments.map((assessment) => [assessment.messageKey, assessment])),
    [assessments],
  );
  const reasons = useMemo(
    () => readRiskReasons(conversation, messages, assessments),
    [conversation, messages, assessments],
  );
  const { answered, waiting } = useMemo(() => readWaiting(messages, byMessage), [messages, byMessage]);
  const sopNotes = useSopNotes();
  const sop = useMemo(
    () => chooseSopNote(sopNotes, conversation, answered ? [] : waiting, suggestions?.mode),
    [sopNotes, conversation, answered, waiting, suggestions?.mode],
  );
  const entitiesOf = useEntities(conversation, byMessage);
  const clock = readClock(conversation, messages, now);
  const learning = useLearning(conversation);
  const saveReply = useSaveReply(conversation.threadKey);
  const llm = useLlmSettings();
  const agentLanguage = useAgentLanguage(ownLanguage);
  const inserted = useLastInserted(conversation.threadKey);
  // Where the page shows the shop's own messages, each has its button in the thread.
  const unshown = messages.some(({ author }) => author === "seller") ? null : inserted;
  return (
    <div className="grid items-start gap-3 lg:grid-cols-2 lg:gap-5">
      <div className="flex min-w-0 flex-col gap-3">
        <BuyerCard
          buyerName={conversation.buyerName}
          shopName={conversation.shopName}
          marketplace={conversation.marketplace}
          region={conversation.region}
          order={conversation.order}
        >
          {conversation.sentiments.length > 0 || clock ? (
            <>
              <SentimentStrip sentiments={conversation.sentiments} />
              {clock ? <AnswerClock {...clock} now={now} /> : null}
            </>
          ) : null}
        </BuyerCard>
        {conversation.level !== "none" || reasons.length > 0 ? (
          <RiskBanner level={conversation.level} reasons={reasons} />
        ) : null}
        <SignalNotes signals={readSignals(conversation.signals)} />
        {waiting.length > 0 ? (
          <Section title={answered ? t("wantsAnswered") : t("wantsHeading")}>
            <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface px-3">
              {waiting.map(({ message, assessment }) => (
                <li key={message.key} className="flex flex-col gap-1 py-2">
                  <IntentGuess understanding={assessment} />
                  <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
                    {learning.lineOf(message, assessment)}
                    {llm ? (
                      <OpinionSlot
                        message={message}
                        assessment={assessment}
                        agentLanguage={agentLanguage}
                        onCorrect={learning.correct}
                      />
                    ) : null}
                  </div>
                  <p
                    dir="auto"
                    title={clip(message.text)}
                    className="page-name border-l-2 border-line pl-2 text-xs text-ink-2"
                  >
                    {clip(message.text)}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <ReplyOffers
          suggestions={suggestions}
          target={target}
          sop={sop}
          conversation={conversation}
          now={now}
          action={
            unshown || llm ? (
              <span className="flex flex-wrap items-center gap-x-2">
                {unshown ? saveReply.button(unshown) : null}
                {llm ? <ShortcutSlot /> : null}
              </span>
            ) : null
          }
        />
        {llm ? (
          <AssistantSlot
            settings={llm}
            target={target}
            conversation={conversation}
            messages={messages}
            assessments={byMessage}
            waiting={answered ? NOBODY : waiting}
            agentLanguage={agentLanguage}
            onSave={saveReply.propose}
          />
        ) : null}
        {messages.length > 0 ? (
          <Section title={t("threadCount", { count: messages.length })}>
            <div className="overflow-hidden rounded-xl border border-line bg-surface">
              <MessageThread
                messages={messages}
                assessments={byMessage}
                now={now}
                entitiesOf={entitiesOf}
                onCopy={copyText}
                className="h-[min(60vh,460px)] py-1"
                learningOf={learning.lineOf}
                actionOf={({ kind, text }) => (kind === "text" ? saveReply.button(text) : null)}
                readingOf={
                  llm
                    ? (message, assessment) => (
                        <TranslationSlot
                          message={message}
                          assessment={assessment}
                          agentLanguage={agentLanguage}
                        />
                      )
                    : undefined
                }
                opinionOf={
                  llm
                    ? (message, assessment) =>
                        // What waits has it above, beside its guess.
                        waiting.some((one) => one.message.key === message.key) ? null : (
                          <OpinionSlot
                            message={message}
                            assessment={assessment}
                            agentLanguage={agentLanguage}
                            onCorrect={learning.correct}
                            whereDoubtful
                          />
                        )
                    : undefined
                }
              />
            </div>
          </Section>
        ) : null}
      </div>
      {learning.overlays}
      {saveReply.overlay}
    </div>
  );
}

const NOBODY: ReturnType<typeof readWaiting>["waiting"] = [];

/** Long messages are told by their beginning; the thread below has them whole. */
const QUOTE = 180;

function clip(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const characters = [...flat.slice(0, QUOTE * 2)];
  return characters.length > QUOTE ? `${characters.slice(0, QUOTE).join("")}…` : flat;
}
