import { CircleAlert, History, Plus, Star } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { LANGUAGES } from "../../lib/domain/language";
import type { TemplateVariant } from "../../lib/domain/template";
import { Button } from "../controls/button";
import { Menu } from "../controls/menu";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { languageName } from "./language-name";
import { useLibraryWords } from "./library-words";

/** What is said of a text on its tab. */
export interface VariantState {
  source: boolean;
  stale: boolean;
  /** Empty, or there twice. */
  wrong: boolean;
  mark: ReactNode;
}

export interface VariantTabsProps {
  variants: readonly TemplateVariant[];
  states: readonly VariantState[];
  at: number;
  onChoose: (at: number) => void;
  onAdd: (language: string) => void;
  panelId: string;
}

/** One tab a text, with what is to be known of it, and the way to add a language. */
export function VariantTabs({ variants, states, at, onChoose, onAdd, panelId }: VariantTabsProps) {
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: variants.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + variants.length) % variants.length;
    onChoose(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div className="flex flex-wrap items-center gap-1">
      <div
        role="tablist"
        aria-label={l("variantTexts")}
        onKeyDown={onKeyDown}
        // Its tabs flow in one line with the button behind them.
        className="contents"
      >
        {variants.map((one, i) => {
          const state = states[i];
          const on = i === at;
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: the same language and region may stand twice while one is being typed
              key={`${one.language} ${i}`}
              type="button"
              role="tab"
              aria-selected={on}
              aria-controls={panelId}
              tabIndex={on ? 0 : -1}
              data-testid={`variant-tab-${one.language}`}
              onClick={() => onChoose(i)}
              className={`inline-flex h-7 items-center gap-1 rounded-md px-2 text-xs transition-colors ${on ? "bg-accent-soft font-semibold text-accent-deep" : "text-ink-2 hover:bg-sunken"}`}
            >
              {state?.source ? (
                <Star aria-label={l("isSource")} className="size-3 fill-current opacity-80" />
              ) : null}
              {languageName(one.language, t, locale)}
              {one.region ? ` (${one.region})` : ""}
              {state?.stale ? <History aria-label={l("stale")} className="size-3.5 text-watch" /> : null}
              {state?.wrong ? (
                <CircleAlert aria-label={o("variantTextMissing")} className="size-3.5 text-critical" />
              ) : null}
              {state?.mark}
            </button>
          );
        })}
      </div>
      <Menu
        label={o("variantAdd")}
        items={LANGUAGES.map((language) => ({
          label: t(`language_${language}`),
          testId: `options-add-${language}`,
          run: () => onAdd(language),
        }))}
        trigger={
          <Button size="sm" look="plain" data-testid="options-add-language">
            <Plus aria-hidden="true" className="size-3.5" />
            {o("variantAdd")}
          </Button>
        }
      />
    </div>
  );
}
