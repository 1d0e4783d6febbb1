import { Hand } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Section } from "../../components/controls/section";
import { ReplyCard } from "../../components/replies/reply-card";
import { SopCard } from "../../components/replies/sop-card";
import { useLocale, useWords } from "../../components/surface/locale";
import { languageName } from "../../components/templates/language-name";
import type { Conversation } from "../../lib/domain/conversation";
import type { SopNote } from "../../lib/domain/sop";
import type { SuggestionSet } from "../../lib/domain/suggestion";
import { joinReply } from "../../lib/replies/join-reply";
import { HandOver } from "./hand-over";
import { InsertOutcome } from "./insert-outcome";
import { copyReply, type InsertTarget, insertReply } from "./insert-reply";
import { usePanel } from "./panel-store";

export interface ReplyOffersProps {
  suggestions: SuggestionSet | undefined;
  target: InsertTarget;
  /** The working instruction for what waits, or null. */
  sop: SopNote | null;
  conversation: Conversation;
  now: number;
  /** Beside the heading. */
  action: ReactNode;
}

/** The offered replies of the open thread. */
export function ReplyOffers({ suggestions, target, sop, conversation, now, action }: ReplyOffersProps) {
  const t = useWords();
  const locale = useLocale();
  const busy = usePanel((state) => state.busy);
  const outcomeAt = usePanel((state) => state.outcomeAt);
  // Once opened for a summary it stays, also after the note has taken it over.
  const added = usePanel(({ handOverAdd }) => handOverAdd?.threadKey === target.threadKey);
  const [wanted, setWanted] = useState(false);
  if (added && !wanted) setWanted(true);
  const offers = suggestions?.suggestions ?? [];
  return (
    <Section title={t("repliesHeading")} action={action}>
      <div className="sticky top-2 z-10 empty:hidden">
        {outcomeAt === "replies" ? <InsertOutcome target={target} /> : null}
      </div>
      {suggestions?.mode === "by_hand" ? (
        <div
          className="flex items-start gap-2.5 rounded-xl border border-line bg-surface p-3"
          data-testid="by-hand"
        >
          <Hand aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-high" />
          <div>
            <p className="font-semibold">{t("repliesByHand")}</p>
            <p className="text-xs text-ink-2">{t("repliesByHandText")}</p>
          </div>
        </div>
      ) : null}
      {/* Open where the agent has nothing else to go by, a single line above offers. */}
      {sop ? (
        <SopCard key={`${target.threadKey} ${sop.id}`} note={sop} open={suggestions?.mode === "by_hand"} />
      ) : null}
      {suggestions?.mode === "by_hand" || conversation.handOvers || wanted ? (
        <HandOver conversation={conversation} sop={sop} now={now} />
      ) : null}
      {suggestions?.mode !== "by_hand" && offers.length === 0 ? (
        <p className="px-1 text-xs text-ink-2">
          {suggestions?.mode === "silent" ? t("repliesSilent") : t("repliesNone")}
        </p>
      ) : null}
      {offers.map((offer, index) => (
        <ReplyCard
          key={`${suggestions?.messageKey} ${offer.templateId} ${offer.language}`}
          testId="suggestion"
          insertTestId="suggestion-insert"
          title={offer.title}
          parts={offer.parts}
          openSlots={offer.openSlots}
          asked={offer.asked}
          mine={offer.mine}
          why={offer.why}
          join={(parts, values) =>
            joinReply(parts, offer.asked ?? [], values, {
              language: offer.language,
              region: conversation.region,
              now,
            })
          }
          first={index === 0}
          busy={busy}
          blocked={null}
          meta={
            <span className="text-2xs text-ink-2">
              {[
                languageName(offer.language, t, locale),
                ...offer.reasons.slice(0, 1).map((why) => t(`why_${why}`)),
              ].join(" · ")}
            </span>
          }
          onInsert={(text) => insertReply(target, text, offer.templateId, offer.pictures)}
          onCopy={(text) => copyReply(text, target.threadKey)}
        />
      ))}
    </Section>
  );
}
