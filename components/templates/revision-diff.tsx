import type { Intent } from "../../lib/domain/intent";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { STAGES } from "../../lib/domain/reading";
import type { SlotType, Template } from "../../lib/domain/template";
import { ReplacedText } from "../format/replaced-text";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { languageName } from "./language-name";
import { type LibraryWords, useLibraryWords } from "./library-words";
import { type ChangedField, listChanges } from "./list-changes";

/** What differs between an earlier state of a template (struck out) and what it is now (underlined). */
export function RevisionDiff({ before, after }: { before: Template; after: Template }) {
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const say = (field: ChangedField, value: string): string => {
    if (field === "intents") return t(`intent_${value as Intent}`);
    if (field === "marketplaces") return t(`marketplace_${value as MarketplaceId}`);
    if (field === "stages") return t(`stage_${value as (typeof STAGES)[number]}`);
    if (field === "tone") return t(`tone_${value as Template["tone"]}`);
    if (field === "review") return l(`review_${value as Template["review"]}`);
    if (field === "slots") return l(`slotType_${value as SlotType}`);
    if (field === "conditions") return sayCondition(value, l);
    return value;
  };
  const nameOf = (field: ChangedField, variant = ""): string => {
    const [language = "", region] = variant.split("-");
    const names: Record<ChangedField, string> = {
      text: languageName(language, t, locale) + (region ? ` (${region})` : ""),
      title: o("fieldTitle"),
      shortcut: l("fieldShortcut"),
      tags: o("fieldTags"),
      intents: o("fieldIntents"),
      marketplaces: o("fieldMarketplaces"),
      regions: l("fieldRegions"),
      stages: l("fieldStages"),
      conditions: l("tabWhen"),
      tone: o("fieldTone"),
      slots: l("tabSlots"),
      attachments: l("fieldPictures"),
      notes: l("fieldNotes"),
      review: l("fieldReview"),
    };
    return names[field];
  };
  const changes = listChanges(before, after, say);
  if (changes.length === 0) return <p className="text-xs text-ink-2">{l("diffSame")}</p>;
  return (
    <div className="flex flex-col gap-2" data-testid="revision-diff">
      <p className="text-2xs text-ink-2">
        {l("diffLead")}: <del className="bg-critical-soft text-critical">{l("diffThen")}</del>{" "}
        <ins className="bg-accent-soft text-accent-deep">{l("diffNow")}</ins>
      </p>
      {changes.map(({ field, variant, parts }) => (
        <div key={`${field} ${variant ?? ""}`} className="text-xs">
          <p className="text-2xs font-semibold text-ink-2">{nameOf(field, variant)}</p>
          <ReplacedText parts={parts} />
        </div>
      ))}
    </div>
  );
}

function sayCondition(value: string, l: LibraryWords): string {
  const [kind, days = ""] = value.split(" ");
  if (kind === "within_days") return `${l("conditionWithin")}: ${days}`;
  if (kind === "after_days") return `${l("conditionAfter")}: ${days}`;
  return l(kind === "delivered" ? "delivery_delivered" : "delivery_not_delivered");
}
