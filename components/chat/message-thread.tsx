import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import type { Assessment } from "../../lib/domain/assessment";
import type { StoredMessage } from "../../lib/domain/conversation";
import type { Entity } from "../../lib/domain/entity";
import { useWords } from "../surface/locale";
import type { EntityChipsProps } from "./entity-chips";
import { MessageRow } from "./message-row";

export interface MessageThreadProps {
  messages: readonly StoredMessage[];
  assessments: ReadonlyMap<string, Assessment>;
  now: number;
  className?: string;
  /** Finds what a message in view holds; called for the rows in view only. */
  entitiesOf?: (message: StoredMessage) => readonly Entity[];
  onCopy?: EntityChipsProps["onCopy"];
  /** What stands beside the guess of an understood message. */
  learningOf?: (message: StoredMessage, assessment: Assessment) => ReactNode;
  /** What can be done with a message of the shop. */
  actionOf?: (message: StoredMessage) => ReactNode;
  /** Under the words of a message: what they say in the agent's language. */
  readingOf?: ((message: StoredMessage, assessment: Assessment | undefined) => ReactNode) | undefined;
  /** Under the guess of an understood message: another opinion. */
  opinionOf?: ((message: StoredMessage, assessment: Assessment) => ReactNode) | undefined;
}

/** How near to the end, px, the view counts as being at the end and follows new messages. */
const NEAR_END = 80;

/** A stored thread, oldest first. Only the rows in view exist; it opens at its end and follows new messages there. */
export function MessageThread({
  messages,
  assessments,
  now,
  className = "",
  entitiesOf,
  onCopy,
  learningOf,
  actionOf,
  readingOf,
  opinionOf,
}: MessageThreadProps) {
  const t = useWords();
  const scroller = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const rows = useVirtualizer({
    count: messages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 72,
    getItemKey: (index) => messages[index]?.key ?? index,
    overscan: 6,
  });
  const size = rows.getTotalSize();
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured rows change the size, and the end moves with it
  useEffect(() => {
    const box = scroller.current;
    if (box && atEnd.current) box.scrollTop = box.scrollHeight;
  }, [messages.length, size]);
  return (
    <section
      ref={scroller}
      aria-label={t("threadHeading")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      data-testid="thread"
      onScroll={({ currentTarget: box }) => {
        atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
      }}
      className={`overflow-y-auto overscroll-contain ${className}`}
    >
      <div className="relative w-full" style={{ height: size }}>
        {rows.getVirtualItems().map((row) => {
          const message = messages[row.index];
          if (!message) return null;
          const assessment = assessments.get(message.key);
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <MessageRow
                message={message}
                assessment={assessment}
                now={now}
                entities={entitiesOf?.(message)}
                onCopy={onCopy}
                learning={assessment ? learningOf?.(message, assessment) : null}
                action={message.author === "seller" ? actionOf?.(message) : null}
                reading={readingOf?.(message, assessment)}
                opinion={assessment ? opinionOf?.(message, assessment) : null}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}
