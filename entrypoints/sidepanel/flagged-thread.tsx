import { ArrowLeft } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { MessageThread } from "../../components/chat/message-thread";
import { IconButton } from "../../components/controls/button";
import { StorageFailure, type StorageTrouble } from "../../components/failure/storage-failure";
import { HandleBox } from "../../components/flagged/handle-box";
import { HandOverHistory } from "../../components/replies/hand-over-box";
import { RiskBanner } from "../../components/risk/risk-banner";
import { SignalNotes } from "../../components/risk/signal-notes";
import { useWords } from "../../components/surface/locale";
import { readSignals } from "../../lib/domain/signal";
import { surfaceToBackground } from "../../lib/messaging/send";
import { loadThread, setHandled } from "../../lib/storage/conversations";
import { describeStorageFailure } from "../../lib/storage/failures";
import { setPanel } from "./panel-store";
import { readRiskReasons } from "./read-risk-reasons";
import { useNow } from "./surface/use-now";
import { database, useStored } from "./surface/use-stored";
import { copyText, useEntities } from "./use-entities";

/** One stored chat from the Flagged list, as it was read; can be marked as handled. */
export function FlaggedThread({ threadKey }: { threadKey: string }) {
  const t = useWords();
  const now = useNow();
  const heading = useRef<HTMLHeadingElement>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const stored = useStored(() => loadThread(database, threadKey), [threadKey]);
  const thread = stored.state === "ready" ? stored.value : null;
  const conversation = thread?.conversation;
  const byMessage = useMemo(
    () => new Map(thread?.assessments.map((assessment) => [assessment.messageKey, assessment])),
    [thread],
  );
  const entitiesOf = useEntities(conversation, byMessage);
  const opened = Boolean(conversation);
  useEffect(() => {
    // What is stored stands where the background cannot be reached.
    surfaceToBackground.threadOpened({ threadKey }).catch(() => undefined);
  }, [threadKey]);
  useEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened]);

  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (trouble) return <StorageFailure reason={trouble} onRetry={() => setTrouble(null)} />;
  if (!thread || !conversation) return null;
  const place = [
    t(`marketplace_${conversation.marketplace}`),
    conversation.region,
    conversation.order?.orderId,
  ];
  return (
    <div className="flex min-h-0 flex-1 flex-col" data-testid="flagged-thread">
      <div className="flex items-center gap-1 border-b border-line bg-surface py-1.5 pr-3 pl-1.5">
        <IconButton
          label={t("back")}
          data-testid="flagged-back"
          icon={<ArrowLeft aria-hidden="true" className="size-4" />}
          onClick={() => setPanel({ openThread: null })}
        />
        <div className="min-w-0 flex-1">
          <h2 ref={heading} tabIndex={-1} dir="auto" className="page-name text-sm font-semibold outline-none">
            {conversation.buyerName ?? t("buyerUnknown")}
          </h2>
          <p className="page-name text-2xs text-ink-2">{place.filter(Boolean).join(" · ")}</p>
        </div>
      </div>
      <div className="flex max-h-[45%] shrink-0 flex-col gap-2 overflow-y-auto p-3 pb-2">
        <RiskBanner
          level={conversation.level}
          reasons={readRiskReasons(conversation, thread.messages, thread.assessments)}
        />
        <SignalNotes signals={readSignals(conversation.signals)} />
        <HandOverHistory history={conversation.handOvers ?? []} now={now} />
      </div>
      <MessageThread
        messages={thread.messages}
        assessments={byMessage}
        now={now}
        entitiesOf={entitiesOf}
        onCopy={copyText}
        className="min-h-24 flex-1 border-t border-line bg-surface py-1"
      />
      <HandleBox
        handledAt={conversation.handledAt}
        note={conversation.note}
        now={now}
        onSave={(handled, note) => {
          const handledAt = handled ? (conversation.handledAt ?? Date.now()) : null;
          setHandled(database, threadKey, { handledAt, note }).then(
            // Only the count on the toolbar button depends on it.
            () => surfaceToBackground.riskHandled().catch(() => null),
            (error: unknown) => setTrouble(describeStorageFailure(error)),
          );
        }}
      />
    </div>
  );
}
