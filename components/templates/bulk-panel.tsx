import { BadgeCheck, Copy, FilePen, FolderInput, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Intent } from "../../lib/domain/intent";
import { MARKETPLACES, type MarketplaceId } from "../../lib/domain/marketplace";
import { type Template, TONES } from "../../lib/domain/template";
import { Button } from "../controls/button";
import { Segmented, ToggleChip } from "../controls/choice";
import { SelectField } from "../controls/field";
import { Section } from "../controls/section";
import { useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { IntentPicker } from "./intent-picker";
import { useLibraryWords } from "./library-words";
import { TagField } from "./tag-field";

/** What is changed on all of them; what is not named stays. */
export interface BulkChange {
  addTags?: string[];
  removeTags?: string[];
  addIntents?: Intent[];
  removeIntents?: Intent[];
  marketplaces?: MarketplaceId[];
  tone?: Template["tone"];
  review?: Template["review"];
}

export interface BulkPanelProps {
  templates: readonly Template[];
  busy: boolean;
  onApply: (change: BulkChange) => void;
  onMove: () => void;
  onCopy: () => void;
  onDelete: () => void;
  onNone: () => void;
  /** Find and replace. */
  replace: ReactNode;
}

/** Everything that can be done to many templates at once. */
export function BulkPanel(props: BulkPanelProps) {
  const { templates, busy, onApply, onMove, onCopy, onDelete, onNone, replace } = props;
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const count = templates.length;
  const [addTags, setAddTags] = useState<string[]>([]);
  const [removeTags, setRemoveTags] = useState<string[]>([]);
  const [addIntents, setAddIntents] = useState<Intent[]>([]);
  const [removeIntents, setRemoveIntents] = useState<Intent[]>([]);
  const [places, setPlaces] = useState<"keep" | "all" | "these">("keep");
  const [marketplaces, setMarketplaces] = useState<MarketplaceId[]>([]);
  const [tone, setTone] = useState<Template["tone"] | "">("");
  const change: BulkChange = {
    ...(addTags.length > 0 && { addTags }),
    ...(removeTags.length > 0 && { removeTags }),
    ...(addIntents.length > 0 && { addIntents }),
    ...(removeIntents.length > 0 && { removeIntents }),
    ...(places === "all" && { marketplaces: [] }),
    ...(places === "these" && marketplaces.length > 0 && { marketplaces }),
    ...(tone && { tone }),
  };
  const isEmpty = Object.keys(change).length === 0;
  const tags = countItems(templates.flatMap((one) => one.tags));
  const intents = countItems(templates.flatMap((one) => one.intents));
  return (
    <div className="flex flex-col gap-5" data-testid="bulk-panel">
      <header className="flex flex-wrap items-center gap-2">
        <h2 role="status" className="mr-auto text-base font-semibold" data-testid="bulk-count">
          {l("bulkTitle", { count })}
        </h2>
        <Button size="sm" look="plain" onClick={onNone}>
          {o("selectNone")}
        </Button>
      </header>
      <div className="flex flex-wrap gap-1.5">
        <Button disabled={busy} data-testid="bulk-move" onClick={onMove}>
          <FolderInput aria-hidden="true" className="size-4" />
          {l("bulkMove")}
        </Button>
        <Button disabled={busy} data-testid="bulk-approve" onClick={() => onApply({ review: "approved" })}>
          <BadgeCheck aria-hidden="true" className="size-4" />
          {l("approve")}
        </Button>
        <Button disabled={busy} data-testid="bulk-draft" onClick={() => onApply({ review: "draft" })}>
          <FilePen aria-hidden="true" className="size-4" />
          {l("toDraft")}
        </Button>
        <Button disabled={busy} data-testid="options-copy-selected" onClick={onCopy}>
          <Copy aria-hidden="true" className="size-4" />
          {o("copySelected")}
        </Button>
        <Button look="danger" disabled={busy} data-testid="options-delete-selected" onClick={onDelete}>
          <Trash2 aria-hidden="true" className="size-4" />
          {o("deleteSelected")}
        </Button>
      </div>
      <Section title={l("bulkChanges")}>
        <div className="flex flex-col gap-4 rounded-xl border border-line p-3">
          <TagField label={l("bulkAddTags")} testId="bulk-tags" tags={addTags} onChange={setAddTags} />
          {tags.length > 0 ? (
            <ChipRow label={l("bulkRemoveTags")}>
              {tags.map(([tag, uses]) => (
                <ToggleChip
                  key={tag}
                  on={removeTags.includes(tag)}
                  onToggle={(on) => setRemoveTags(toggled(removeTags, tag, on))}
                >
                  <span title={l("bulkRemoveTag", { tag, count: uses })}>
                    {tag} <span className="opacity-70 tabular-nums">{uses}</span>
                  </span>
                </ToggleChip>
              ))}
            </ChipRow>
          ) : null}
          <IntentPicker
            label={l("bulkAddIntents")}
            empty=""
            testId="bulk-intents"
            intents={addIntents}
            onChange={setAddIntents}
          />
          {intents.length > 0 ? (
            <ChipRow label={l("bulkRemoveIntents")}>
              {intents.map(([intent, uses]) => (
                <ToggleChip
                  key={intent}
                  on={removeIntents.includes(intent)}
                  onToggle={(on) => setRemoveIntents(toggled(removeIntents, intent, on))}
                >
                  {t(`intent_${intent}`)} <span className="opacity-70 tabular-nums">{uses}</span>
                </ToggleChip>
              ))}
            </ChipRow>
          ) : null}
          <div className="flex flex-col gap-2">
            <p aria-hidden="true" className="text-xs font-medium text-ink-2">
              {l("bulkMarketplaces")}
            </p>
            <Segmented
              label={l("bulkMarketplaces")}
              value={places}
              onChange={setPlaces}
              options={[
                { value: "keep", label: l("bulkKeep") },
                { value: "all", label: l("bulkEverywhere") },
                { value: "these", label: l("bulkThese") },
              ]}
            />
            {places === "these" ? (
              <div className="flex flex-wrap gap-1.5">
                {MARKETPLACES.map((one) => (
                  <ToggleChip
                    key={one}
                    on={marketplaces.includes(one)}
                    onToggle={(on) => setMarketplaces(toggled(marketplaces, one, on))}
                  >
                    {t(`marketplace_${one}`)}
                  </ToggleChip>
                ))}
              </div>
            ) : null}
          </div>
          <SelectField
            label={l("bulkTone")}
            value={tone}
            onChange={setTone}
            options={[
              { value: "", label: l("bulkKeep") },
              ...TONES.map((value) => ({ value, label: t(`tone_${value}`) })),
            ]}
          />
          <Button
            look="primary"
            disabled={busy || isEmpty}
            data-testid="bulk-apply"
            className="self-start"
            onClick={() => onApply(change)}
          >
            {busy ? l("workBusy") : isEmpty ? l("applyNothing") : l("apply", { count })}
          </Button>
        </div>
      </Section>
      {replace}
    </div>
  );
}

function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink-2">{label}</legend>
      <div className="flex max-h-28 flex-wrap gap-1.5 overflow-y-auto">{children}</div>
    </fieldset>
  );
}

/** Each with how often it is there, most first. */
function countItems<T extends string>(items: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function toggled<T>(list: readonly T[], item: T, on: boolean): T[] {
  return on ? [...list, item] : list.filter((other) => other !== item);
}
