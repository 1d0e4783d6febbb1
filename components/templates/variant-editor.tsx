import { Trash2 } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import type { TemplateVariant } from "../../lib/domain/template";
import { sourceVariant, variantKey } from "../../lib/domain/variant";
import { Button, IconButton } from "../controls/button";
import { TextArea, TextField } from "../controls/field";
import { Notice } from "../controls/notice";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { InsertMenu } from "./insert-menu";
import { languageName } from "./language-name";
import { useLibraryWords } from "./library-words";
import { type Sample, SampleReply } from "./sample-reply";
import { VariantTabs } from "./variant-tabs";

/** The texts and which of them is the source. */
export interface Texts {
  variants: TemplateVariant[];
  source: string;
}

export interface VariantEditorProps {
  texts: Texts;
  onChange: (texts: Texts) => void;
  /** Indices of translations that are older than their source. */
  stale: ReadonlySet<number>;
  /** The agent says that a translation is up to date. */
  onFresh: (at: number) => void;
  sample: (variant: TemplateVariant) => Sample;
  /** Own blanks, and shared texts, that can be put in. */
  slots: readonly string[];
  fragments: readonly string[];
  /** Point out what is missing. */
  asked: boolean;
  /** On the tab of a text. */
  markOf?: (at: number) => ReactNode;
  /** What stands under the text that is being written. */
  below?: ((at: number, onText: (text: string) => void) => ReactNode) | undefined;
}

/** The texts of a template or shared text, one tab each, with blanks at the caret and a live preview. */
export function VariantEditor(props: VariantEditorProps) {
  const { texts, onChange, stale, onFresh, sample, slots, fragments, asked, markOf, below } = props;
  const { variants } = texts;
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const panelId = useId();
  const [chosen, setChosen] = useState(0);
  const area = useRef<HTMLDivElement>(null);
  const caret = useRef<number | null>(null);
  const at = Math.min(chosen, variants.length - 1);
  const variant = variants[at];
  const source = sourceVariant(texts);
  const name = (one: TemplateVariant) =>
    languageName(one.language, t, locale) + (one.region ? ` (${one.region})` : "");
  const isTwice = (one: TemplateVariant) =>
    variants.filter((other) => variantKey(other) === variantKey(one)).length > 1;
  const change = (part: Partial<TemplateVariant>) => {
    const next = variants.map((one, i) => (i === at ? { ...one, ...part } : one));
    const changed = next[at];
    // The source keeps its mark when its region is written.
    const moved = variant && variant === source && texts.source !== "" && changed;
    onChange({ variants: next, source: moved ? variantKey(changed) : texts.source });
  };
  const insert = (mark: string) => {
    const box = area.current?.querySelector("textarea");
    if (!box || !variant) return;
    const { selectionStart: start, selectionEnd: end } = box;
    change({ text: variant.text.slice(0, start) + mark + variant.text.slice(end) });
    caret.current = start + mark.length;
  };
  const backToText = () => {
    const to = caret.current;
    caret.current = null;
    // React sets the new value first; the caret goes behind the mark afterwards.
    requestAnimationFrame(() => {
      const box = area.current?.querySelector("textarea");
      box?.focus();
      if (to !== null) box?.setSelectionRange(to, to);
    });
  };
  return (
    <div className="flex flex-col gap-2">
      <VariantTabs
        variants={variants}
        at={at}
        panelId={panelId}
        onChoose={setChosen}
        onAdd={(language) => {
          onChange({ ...texts, variants: [...variants, { language, region: "", text: "" }] });
          setChosen(variants.length);
        }}
        states={variants.map((one, i) => ({
          source: one === source && variants.length > 1,
          stale: stale.has(i),
          wrong: isTwice(one) || (asked && one.text.trim() === ""),
          mark: markOf?.(i),
        }))}
      />
      {variant ? (
        <div
          ref={area}
          id={panelId}
          role="tabpanel"
          aria-label={name(variant)}
          className="flex flex-col gap-2.5"
        >
          {stale.has(at) ? (
            <Notice
              look="info"
              testId="variant-stale"
              action={
                <Button size="sm" data-testid="variant-fresh" onClick={() => onFresh(at)}>
                  {l("markFresh")}
                </Button>
              }
            >
              {l("staleText")}
            </Notice>
          ) : null}
          {source && source !== variant ? (
            <details className="rounded-lg bg-sunken px-3 py-1.5 text-xs" open={stale.has(at)}>
              <summary className="font-medium text-ink-2">
                {l("showSource", { language: name(source) })}
              </summary>
              <p dir="auto" lang={source.language} className="page-text mt-1">
                {source.text}
              </p>
            </details>
          ) : null}
          <TextArea
            label={o("variantText", { language: name(variant) })}
            lang={variant.language}
            dir="auto"
            rows={7}
            maxLength={8000}
            value={variant.text}
            data-testid="options-template-text"
            error={
              isTwice(variant)
                ? l("variantTwice")
                : asked && variant.text.trim() === ""
                  ? o("variantTextMissing")
                  : null
            }
            onChange={(event) => change({ text: event.target.value })}
          />
          <div className="flex flex-wrap items-center gap-1.5">
            <InsertMenu slots={slots} fragments={fragments} onInsert={insert} onClosed={backToText} />
            <span className="text-xs text-ink-2 tabular-nums">
              {o("characters", { count: variant.text.length })}
            </span>
            <span className="ml-auto flex items-center gap-1.5">
              {variants.length > 1 && variant !== source ? (
                <Button
                  size="sm"
                  look="plain"
                  title={l("sourceHint")}
                  data-testid="variant-make-source"
                  onClick={() => onChange({ ...texts, source: variantKey(variant) })}
                >
                  {l("makeSource")}
                </Button>
              ) : null}
              <span className="w-16">
                <TextField
                  bare
                  label={o("variantRegion")}
                  placeholder={o("variantRegion")}
                  title={o("variantRegionHint")}
                  value={variant.region}
                  maxLength={2}
                  className="h-7! uppercase placeholder:normal-case"
                  data-testid="variant-region"
                  onChange={(event) =>
                    change({ region: event.target.value.toUpperCase().replace(/[^A-Z]/g, "") })
                  }
                />
              </span>
              {variants.length > 1 ? (
                <IconButton
                  label={o("variantRemove", { language: name(variant) })}
                  icon={<Trash2 aria-hidden="true" className="size-4" />}
                  className="size-7"
                  onClick={() => {
                    onChange({ ...texts, variants: variants.filter((_, i) => i !== at) });
                    setChosen(Math.max(0, at - 1));
                  }}
                />
              ) : null}
            </span>
          </div>
          {below?.(at, (text) => change({ text }))}
          <div className="rounded-lg bg-sunken px-3 py-2" data-testid="options-preview">
            <p className="mb-1 text-2xs font-medium text-ink-2">{o("preview")}</p>
            <SampleReply sample={sample(variant)} />
          </div>
        </div>
      ) : null}
    </div>
  );
}
