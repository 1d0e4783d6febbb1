import { Plus, Trash2 } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { LANGUAGES } from "../../lib/domain/language";
import { PAGE_SLOTS, type TextPart } from "../../lib/domain/suggestion";
import type { TemplateVariant } from "../../lib/domain/template";
import { Button, IconButton } from "../controls/button";
import { TextArea, TextField } from "../controls/field";
import { Menu } from "../controls/menu";
import { ReplyPreview } from "../replies/reply-preview";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { languageName } from "./language-name";

export interface VariantEditorProps {
  variants: readonly TemplateVariant[];
  onChange: (variants: TemplateVariant[]) => void;
  /** Fills a text with sample facts. */
  fill: (text: string) => TextPart[];
  /** Point out what is missing. */
  asked: boolean;
  /** What stands under the text that is being written. */
  below?: ((at: number, onText: (text: string) => void) => ReactNode) | undefined;
}

/** The texts of a template, one tab a language, with slots at the caret and a live preview. */
export function VariantEditor({ variants, onChange, fill, asked, below }: VariantEditorProps) {
  const t = useWords();
  const o = useOptionWords();
  const locale = useLocale();
  const [chosen, setChosen] = useState(0);
  const area = useRef<HTMLDivElement>(null);
  const at = Math.min(chosen, variants.length - 1);
  const variant = variants[at];
  const name = (one: TemplateVariant) =>
    languageName(one.language, t, locale) + (one.region ? ` (${one.region})` : "");
  const change = (part: Partial<TemplateVariant>) =>
    onChange(variants.map((one, i) => (i === at ? { ...one, ...part } : one)));

  const insertSlot = (slot: string) => {
    const box = area.current?.querySelector("textarea");
    if (!box || !variant) return;
    const { selectionStart: start, selectionEnd: end } = box;
    const mark = `{{${slot}}}`;
    change({ text: variant.text.slice(0, start) + mark + variant.text.slice(end) });
    // React sets the new value first; the caret goes behind the mark afterwards.
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(start + mark.length, start + mark.length);
    });
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-xs font-medium text-ink-2">{o("fieldTexts")}</legend>
      <div className="flex flex-wrap items-center gap-1">
        {variants.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same language and region may stand twice while one is being typed
          <VariantTab key={`${one.language} ${i}`} on={i === at} onChoose={() => setChosen(i)}>
            {name(one)}
            {one.text.trim() === "" && asked ? <span className="text-critical"> •</span> : null}
          </VariantTab>
        ))}
        <Menu
          label={o("variantAdd")}
          items={LANGUAGES.map((language) => ({
            label: t(`language_${language}`),
            testId: `options-add-${language}`,
            run: () => {
              onChange([...variants, { language, region: "", text: "" }]);
              setChosen(variants.length);
            },
          }))}
          trigger={
            <Button size="sm" look="plain" data-testid="options-add-language">
              <Plus aria-hidden="true" className="size-3.5" />
              {o("variantAdd")}
            </Button>
          }
        />
      </div>
      {variant ? (
        <div className="flex flex-col gap-2 rounded-xl border border-line p-3" ref={area}>
          <TextArea
            label={o("variantText", { language: name(variant) })}
            lang={variant.language}
            dir="auto"
            rows={6}
            maxLength={8000}
            value={variant.text}
            data-testid="options-template-text"
            error={asked && variant.text.trim() === "" ? o("variantTextMissing") : null}
            hint={o("characters", { count: variant.text.length })}
            onChange={(event) => change({ text: event.target.value })}
          />
          {below?.(at, (text) => change({ text }))}
          <div className="flex flex-wrap items-center gap-1">
            <span className="mr-1 text-xs text-ink-2">{o("slotInsert")}</span>
            {PAGE_SLOTS.map((slot) => (
              <Button
                key={slot}
                size="sm"
                data-testid={`options-slot-${slot}`}
                onClick={() => insertSlot(slot)}
              >
                {t(`slot_${slot}`)}
              </Button>
            ))}
            <Button size="sm" look="plain" onClick={() => insertSlot(o("slotOwnName"))}>
              {o("slotOwn")}
            </Button>
          </div>
          <div className="rounded-lg bg-sunken px-3 py-2" data-testid="options-preview">
            <p className="mb-1 text-2xs font-medium text-ink-2">{o("preview")}</p>
            <ReplyPreview parts={fill(variant.text)} values={{}} />
          </div>
          <div className="flex items-start justify-between gap-3">
            <TextField
              label={o("variantRegion")}
              hint={o("variantRegionHint")}
              value={variant.region}
              maxLength={2}
              className="max-w-20 uppercase"
              onChange={(event) =>
                change({ region: event.target.value.toUpperCase().replace(/[^A-Z]/g, "") })
              }
            />
            {variants.length > 1 ? (
              <IconButton
                label={o("variantRemove", { language: name(variant) })}
                icon={<Trash2 aria-hidden="true" className="size-4" />}
                className="mt-5"
                onClick={() => {
                  onChange(variants.filter((_, i) => i !== at));
                  setChosen(Math.max(0, at - 1));
                }}
              />
            ) : null}
          </div>
        </div>
      ) : null}
    </fieldset>
  );
}

function VariantTab({ on, onChoose, children }: { on: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onChoose}
      className={`h-7 rounded-md px-2.5 text-xs transition-colors ${on ? "bg-accent-soft font-semibold text-accent-deep" : "text-ink-2 hover:bg-sunken"}`}
    >
      {children}
    </button>
  );
}
