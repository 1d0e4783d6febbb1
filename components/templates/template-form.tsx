import { Tabs } from "radix-ui";
import type { ReactNode } from "react";
import { retitle, type Template, TONES, titleFor } from "../../lib/domain/template";
import { Segmented } from "../controls/choice";
import { TextField } from "../controls/field";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { IntentPicker } from "./intent-picker";
import { useLibraryWords } from "./library-words";
import { TagField } from "./tag-field";
import { VariantEditor, type VariantEditorProps } from "./variant-editor";

export const FORM_TABS = ["reply", "slots", "when", "more", "history"] as const;
export type FormTab = (typeof FORM_TABS)[number];
const NAMES = {
  reply: "tabReply",
  slots: "tabSlots",
  when: "tabWhen",
  more: "tabMore",
  history: "tabHistory",
} as const;

export interface TemplateFormProps
  extends Pick<
    VariantEditorProps,
    "stale" | "onFresh" | "sample" | "slots" | "fragments" | "asked" | "markOf" | "below"
  > {
  draft: Template;
  onChange: (draft: Template) => void;
  tab: FormTab;
  onTab: (tab: FormTab) => void;
  /** Beside the name of a tab: how many there are. */
  counts: Partial<Record<FormTab, number>>;
  /** What the other tabs hold. */
  parts: Record<Exclude<FormTab, "reply">, ReactNode>;
}

/** All of one template: its texts first, the rest a tab away. */
export function TemplateForm(props: TemplateFormProps) {
  const { draft, onChange, tab, onTab, counts, parts, asked, ...editor } = props;
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const set = (change: Partial<Template>) => onChange({ ...draft, ...change });
  return (
    <Tabs.Root value={tab} onValueChange={(next) => onTab(next as FormTab)} className="flex flex-col gap-4">
      <TextField
        label={o("fieldTitle")}
        value={titleFor(draft, locale)}
        maxLength={200}
        data-testid="options-template-title"
        error={asked && draft.title.trim() === "" ? o("fieldTitleMissing") : null}
        onChange={(event) => onChange(retitle(draft, event.target.value))}
      />
      <Tabs.List
        aria-label={l("tabs")}
        className="-mx-1 flex overflow-x-auto border-b border-line px-1 text-ink-2"
      >
        {FORM_TABS.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            data-testid={`editor-tab-${name}`}
            className="-mb-px h-9 shrink-0 border-b-2 border-transparent px-2.5 font-medium whitespace-nowrap -outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:text-accent-deep"
          >
            {l(NAMES[name])}
            {counts[name] ? (
              <span className="ml-1 text-2xs font-normal tabular-nums opacity-80">{counts[name]}</span>
            ) : null}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="reply" className="flex flex-col gap-4 outline-none">
        <VariantEditor
          {...editor}
          asked={asked}
          texts={{ variants: draft.variants, source: draft.source }}
          onChange={set}
        />
        <IntentPicker intents={draft.intents} onChange={(intents) => set({ intents })} />
        <TagField tags={draft.tags} onChange={(tags) => set({ tags })} />
        <div className="flex flex-wrap gap-x-6 gap-y-3">
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
          <div>
            <p aria-hidden="true" className="mb-1 text-xs font-medium text-ink-2">
              {l("fieldReview")}
            </p>
            <Segmented
              label={l("fieldReview")}
              testId="field-review"
              value={draft.review}
              onChange={(review) => set({ review })}
              options={(["approved", "draft"] as const).map((review) => ({
                value: review,
                label: l(`review_${review}`),
              }))}
            />
            <p className="mt-1 text-xs text-ink-2">{l("fieldReviewHint")}</p>
          </div>
        </div>
      </Tabs.Content>
      {(["slots", "when", "more", "history"] as const).map((name) => (
        <Tabs.Content key={name} value={name} className="outline-none">
          {parts[name]}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
