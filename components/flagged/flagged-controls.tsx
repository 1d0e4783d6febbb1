import { MARKETPLACES } from "../../lib/domain/marketplace";
import { CONVERSATION_FLAGS, RISK_FLAGS } from "../../lib/domain/risk";
import { Button } from "../controls/button";
import { Segmented, ToggleChip } from "../controls/choice";
import { SelectField, TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { countFilters, type FlaggedFilter, NO_FILTER } from "./flagged-filter";

export interface FlaggedControlsProps {
  filter: FlaggedFilter;
  onChange: (filter: FlaggedFilter) => void;
}

/** The filters of the Flagged list. */
export function FlaggedControls({ filter, onChange }: FlaggedControlsProps) {
  const t = useWords();
  const set = (change: Partial<FlaggedFilter>) => onChange({ ...filter, ...change });
  return (
    <section
      aria-label={t("filters")}
      data-testid="flagged-filters"
      className="flex max-h-[60vh] flex-col gap-3 overflow-y-auto border-b border-line bg-surface px-3 py-3"
    >
      <Segmented
        label={t("handledFilter")}
        value={filter.handled}
        onChange={(handled) => set({ handled })}
        options={[
          { value: "all", label: t("all") },
          { value: "open", label: t("stillOpen") },
          { value: "handled", label: t("handled") },
        ]}
      />
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={t("level")}
          value={filter.level}
          onChange={(level) => set({ level })}
          testId="flagged-level"
          options={(["all", "critical", "high", "watch", "none"] as const).map((level) => ({
            value: level,
            label: level === "all" ? t("all") : level === "none" ? t("clocksOnly") : t(`level_${level}`),
          }))}
        />
        <SelectField
          label={t("marketplace")}
          value={filter.marketplace}
          onChange={(marketplace) => set({ marketplace })}
          testId="flagged-marketplace"
          options={(["all", ...MARKETPLACES] as const).map((marketplace) => ({
            value: marketplace,
            label: marketplace === "all" ? t("all") : t(`marketplace_${marketplace}`),
          }))}
        />
        <TextField
          type="date"
          label={t("from")}
          value={filter.from}
          max={filter.to || undefined}
          onChange={(event) => set({ from: event.target.value })}
        />
        <TextField
          type="date"
          label={t("to")}
          value={filter.to}
          min={filter.from || undefined}
          onChange={(event) => set({ to: event.target.value })}
        />
      </div>
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink-2">{t("risks")}</legend>
        <div className="flex flex-wrap gap-1.5">
          {[...RISK_FLAGS, ...CONVERSATION_FLAGS].map((flag) => (
            <ToggleChip
              key={flag}
              testId={`flagged-flag-${flag}`}
              on={filter.flags.includes(flag)}
              onToggle={(on) =>
                set({ flags: on ? [...filter.flags, flag] : filter.flags.filter((other) => other !== flag) })
              }
            >
              {t(`risk_${flag}`)}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <Button
        look="plain"
        size="sm"
        className="self-start"
        disabled={countFilters(filter) === 0}
        onClick={() => onChange(NO_FILTER)}
      >
        {t("clearFilters")}
      </Button>
    </section>
  );
}
