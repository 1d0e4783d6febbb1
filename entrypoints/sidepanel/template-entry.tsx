import { useEffect, useRef } from "react";
import { ReplyCard } from "../../components/replies/reply-card";
import { focusSlot } from "../../components/replies/slot-fields";
import { useLocale, useWords } from "../../components/surface/locale";
import { TemplateRow } from "../../components/templates/template-row";
import type { DetectedLanguage } from "../../lib/domain/language";
import type { Template } from "../../lib/domain/template";
import { offerTemplate } from "../../lib/replies/complete-offers";
import type { SlotValues } from "../../lib/replies/fill-slots";
import { joinReply } from "../../lib/replies/join-reply";
import { copyReply, type InsertTarget, insertReply } from "./insert-reply";
import { setPanel, usePanel } from "./panel-store";
import { useNow } from "./surface/use-now";

export interface TemplateEntryProps {
  template: Template;
  /** The buyer's language, or the one that the list is filtered by. */
  language: DetectedLanguage;
  /** A filtered language that must be shown as it stands, or empty. */
  exactLanguage: string;
  region: string | null;
  facts: SlotValues;
  /** The language in which the agent reads what it says; empty: that of the panel. */
  ownLanguage: string;
  target: InsertTarget | null;
}

/** One template with the open chat's facts filled in. */
export function TemplateEntry(props: TemplateEntryProps) {
  const { template, language, exactLanguage, region, facts, ownLanguage, target } = props;
  const t = useWords();
  const locale = useLocale();
  const { busy, openTemplate } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  const asks = useRef(false);
  const open = openTemplate === template.id;
  const exact = template.variants.find((one) => one.language === exactLanguage);
  const now = useNow();
  const reader = { locale, ownLanguage, region, values: facts, now };
  const offer = offerTemplate(template, language, reader, exact);
  const { parts, openSlots, asked = [], mine, pictures } = offer;
  const format = { language: offer.language, region, now };

  useEffect(() => {
    if (open && asks.current) focusSlot(box.current);
    asks.current = false;
  }, [open]);

  const blocked = target ? null : t("insertBlockedNoChat");
  return (
    <div ref={box}>
      <TemplateRow
        title={offer.title}
        languages={[...new Set(template.variants.map((one) => one.language))]}
        shown={offer.language}
        parts={parts}
        open={open}
        busy={busy}
        blocked={blocked}
        onToggle={() => setPanel({ openTemplate: open ? null : template.id })}
        onInsert={() => {
          if (openSlots.length === 0 && target) {
            const reply = joinReply(parts, asked, {}, format);
            if (reply.ok) void insertReply(target, reply.text, template.id, pictures);
          } else {
            asks.current = true;
            setPanel({ openTemplate: template.id });
          }
        }}
      >
        <ReplyCard
          bare
          title={offer.title}
          testId="template-preview"
          insertTestId="template-insert"
          parts={parts}
          openSlots={openSlots}
          asked={asked}
          mine={mine}
          join={(found, values) => joinReply(found, asked, values, format)}
          first
          busy={busy}
          blocked={blocked}
          onInsert={(text) => target && insertReply(target, text, template.id, pictures)}
          onCopy={(text) => copyReply(text, target?.threadKey ?? null)}
        />
      </TemplateRow>
    </div>
  );
}
