import { MARKETPLACES } from "../../lib/domain/marketplace";
import type { TextPart } from "../../lib/domain/suggestion";
import { retitle, type Template, type TemplateLibrary, TONES, titleFor } from "../../lib/domain/template";
import { Segmented, ToggleChip } from "../controls/choice";
import { SelectField, TextField } from "../controls/field";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { IntentPicker } from "./intent-picker";
import { TagField } from "./tag-field";
import { VariantEditor, type VariantEditorProps } from "./variant-editor";

export interface TemplateFormProps {
  draft: Template;
  libraries: readonly TemplateLibrary[];
  onChange: (draft: Template) => void;
  fill: (text: string) => TextPart[];
  /** Point out what is missing. */
  asked: boolean;
  /** What stands under the text that is being written. */
  below?: VariantEditorProps["below"];
}

/** All fields of one template. */
export function TemplateForm({ draft, libraries, onChange, fill, asked, below }: TemplateFormProps) {
  const t = useWords();
  const o = useOptionWords();
  const locale = useLocale();
  const set = (change: Partial<Template>) => onChange({ ...draft, ...change });
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <TextField
          label={o("fieldTitle")}
          value={titleFor(draft, locale)}
          maxLength={200}
          data-testid="options-template-title"
          error={asked && draft.title.trim() === "" ? o("fieldTitleMissing") : null}
          onChange={(event) => onChange(retitle(draft, event.target.value))}
        />
        <SelectField
          label={o("fieldLibrary")}
          value={draft.libraryId}
          onChange={(libraryId) => set({ libraryId })}
          options={libraries.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <VariantEditor
        below={below}
        variants={draft.variants}
        onChange={(variants) => set({ variants })}
        fill={fill}
        asked={asked}
      />
      <IntentPicker intents={draft.intents} onChange={(intents) => set({ intents })} />
      <TagField tags={draft.tags} onChange={(tags) => set({ tags })} />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink-2">{o("fieldMarketplaces")}</legend>
        <div className="flex flex-wrap items-center gap-1.5">
          {MARKETPLACES.map((marketplace) => (
            <ToggleChip
              key={marketplace}
              on={draft.marketplaces.includes(marketplace)}
              onToggle={(on) =>
                set({
                  marketplaces: on
                    ? [...draft.marketplaces, marketplace]
                    : draft.marketplaces.filter((other) => other !== marketplace),
                })
              }
            >
              {t(`marketplace_${marketplace}`)}
            </ToggleChip>
          ))}
          {draft.marketplaces.length === 0 ? (
            <span className="text-xs text-ink-2">{o("marketplacesHint")}</span>
          ) : null}
        </div>
      </fieldset>
      <div>
        <p aria-hidden="true" className="mb-1 text-xs font-medium text-ink-2">
          {o("fieldTone")}
        </p>
        <Segmented
          label={o("fieldTone")}
          value={draft.tone}
          onChange={(tone) => set({ tone })}
          options={TONES.map((tone) => ({ value: tone, label: t(`tone_${tone}`) }))}
        />
      </div>
    </div>
  );
}
