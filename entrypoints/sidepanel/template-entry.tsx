import { useEffect, useRef } from "react";
import { ReplyCard } from "../../components/replies/reply-card";
import { useLocale, useWords } from "../../components/surface/locale";
import { TemplateRow } from "../../components/templates/template-row";
import type { DetectedLanguage } from "../../lib/domain/language";
import type { Template } from "../../lib/domain/template";
import { chooseVariant } from "../../lib/replies/choose-variant";
import { fillSlots, joinParts, listOpenSlots, type SlotValues } from "../../lib/replies/fill-slots";
import { copyReply, type InsertTarget, insertReply } from "./insert-reply";
import { setPanel, usePanel } from "./panel-store";

export interface TemplateEntryProps {
  template: Template;
  /** The buyer's language, or the one that the list is filtered by. */
  language: DetectedLanguage;
  /** A filtered language that must be shown as it stands, or empty. */
  exactLanguage: string;
  region: string | null;
  facts: SlotValues;
  target: InsertTarget | null;
}

/** One template with the open chat's facts filled in. */
export function TemplateEntry(props: TemplateEntryProps) {
  const { template, language, exactLanguage, region, facts, target } = props;
  const t = useWords();
  const locale = useLocale();
  const { busy, openTemplate } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  const asks = useRef(false);
  const open = openTemplate === template.id;
  const variant =
    (exactLanguage && template.variants.find((one) => one.language === exactLanguage)) ||
    (chooseVariant(template, language, region, locale)?.variant ?? template.variants[0]);

  useEffect(() => {
    if (open && asks.current) box.current?.querySelector<HTMLInputElement>("input[data-slot]")?.focus();
    asks.current = false;
  }, [open]);

  if (!variant) return null;
  const parts = fillSlots(variant.text, facts);
  const openSlots = listOpenSlots(parts);
  const blocked = target ? null : t("insertBlockedNoChat");
  return (
    <div ref={box}>
      <TemplateRow
        title={template.title}
        languages={[...new Set(template.variants.map((one) => one.language))]}
        shown={variant.language}
        parts={parts}
        open={open}
        busy={busy}
        blocked={blocked}
        onToggle={() => setPanel({ openTemplate: open ? null : template.id })}
        onInsert={() => {
          const reply = joinParts(parts);
          if (reply.ok && target) void insertReply(target, reply.text, template.id);
          else {
            asks.current = true;
            setPanel({ openTemplate: template.id });
          }
        }}
      >
        <ReplyCard
          bare
          title={template.title}
          testId="template-preview"
          insertTestId="template-insert"
          parts={parts}
          openSlots={openSlots}
          join={joinParts}
          first
          busy={busy}
          blocked={blocked}
          onInsert={(text) => target && insertReply(target, text, template.id)}
          onCopy={(text) => copyReply(text, target?.threadKey ?? null)}
        />
      </TemplateRow>
    </div>
  );
}
