import { ListFilter, X } from "lucide-react";
import { Popover } from "radix-ui";
import { INTENTS } from "../../lib/domain/intent";
import { MARKETPLACES } from "../../lib/domain/marketplace";
import { countFilters, NO_TEMPLATE_FILTER, type TemplateFilter } from "../../lib/domain/template-filter";
import { Button } from "../controls/button";
import { SwitchRow } from "../controls/choice";
import { SelectField } from "../controls/field";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "./language-name";
import { useLibraryWords } from "./library-words";

export interface FilterBarProps {
  filter: TemplateFilter;
  onChange: (filter: TemplateFilter) => void;
  /** What there is to choose from. */
  languages: readonly string[];
  tags: readonly string[];
}

/** The button that opens the filter. */
export function FilterButton({ filter, onChange, languages, tags }: FilterBarProps) {
  const t = useWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const on = countFilters(filter);
  const set = (change: Partial<TemplateFilter>) => onChange({ ...filter, ...change });
  const any = { value: "", label: l("filterAny") } as const;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button data-testid="library-filter" className={on > 0 ? "text-accent-deep" : ""}>
          <ListFilter aria-hidden="true" className="size-4" />
          {on > 0 ? l("filtersOn", { count: on }) : l("filters")}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          aria-label={l("filters")}
          data-testid="library-filter-panel"
          className="rise z-50 flex max-h-[var(--radix-popover-content-available-height)] w-72 flex-col gap-3 overflow-y-auto rounded-xl border border-line bg-surface p-3 text-ink shadow-float"
        >
          <SelectField
            label={l("filterIntent")}
            testId="filter-intent"
            value={filter.intent}
            onChange={(intent) => set({ intent })}
            options={[
              any,
              { value: "none", label: l("filterNoIntent") },
              ...INTENTS.map((value) => ({ value, label: t(`intent_${value}`) })),
            ]}
          />
          <SelectField
            label={l("filterLanguage")}
            testId="filter-language"
            value={filter.language}
            onChange={(language) => set({ language })}
            options={[any, ...languages.map((value) => ({ value, label: languageName(value, t, locale) }))]}
          />
          <SelectField
            label={l("filterMarketplace")}
            testId="filter-marketplace"
            value={filter.marketplace}
            onChange={(marketplace) => set({ marketplace })}
            options={[any, ...MARKETPLACES.map((value) => ({ value, label: t(`marketplace_${value}`) }))]}
          />
          <SelectField
            label={l("filterReview")}
            testId="filter-review"
            value={filter.review}
            onChange={(review) => set({ review })}
            options={[
              any,
              { value: "approved", label: l("review_approved") },
              { value: "draft", label: l("review_draft") },
            ]}
          />
          <SelectField
            label={l("filterTag")}
            testId="filter-tag"
            value={filter.tag}
            onChange={(tag) => set({ tag })}
            options={[any, ...tags.map((value) => ({ value, label: value }))]}
          />
          <div className="divide-y divide-line">
            <SwitchRow
              label={l("filterStale")}
              on={filter.stale}
              onChange={(stale) => set({ stale })}
              testId="filter-stale"
            />
            <SwitchRow
              label={l("filterUnused")}
              on={filter.unused}
              onChange={(unused) => set({ unused })}
              testId="filter-unused"
            />
          </div>
          <Button size="sm" disabled={on === 0} onClick={() => onChange(NO_TEMPLATE_FILTER)}>
            {l("filtersClear")}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What the filter asks for, each with a button that takes it away; nothing while nothing is asked. */
export function FilterChips({ filter, onChange }: Pick<FilterBarProps, "filter" | "onChange">) {
  const t = useWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const { intent, language, marketplace, review, tag, stale, unused } = filter;
  const chips: [keyof TemplateFilter, string][] = [];
  if (intent) chips.push(["intent", intent === "none" ? l("filterNoIntent") : t(`intent_${intent}`)]);
  if (language) chips.push(["language", languageName(language, t, locale)]);
  if (marketplace) chips.push(["marketplace", t(`marketplace_${marketplace}`)]);
  if (review) chips.push(["review", l(`review_${review}`)]);
  if (tag) chips.push(["tag", tag]);
  if (stale) chips.push(["stale", l("filterStale")]);
  if (unused) chips.push(["unused", l("filterUnused")]);
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {chips.map(([field, name]) => (
        <li key={field}>
          <button
            type="button"
            aria-label={l("filterRemove", { name })}
            onClick={() => onChange({ ...filter, [field]: NO_TEMPLATE_FILTER[field] })}
            className="inline-flex h-6 max-w-full items-center gap-1 rounded-full bg-accent-soft pr-1.5 pl-2.5 text-xs text-accent-deep"
          >
            <span className="truncate">{name}</span>
            <X aria-hidden="true" className="size-3 shrink-0" />
          </button>
        </li>
      ))}
    </ul>
  );
}
