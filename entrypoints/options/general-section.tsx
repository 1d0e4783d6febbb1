import { type ReactNode, useEffect, useState } from "react";
import { Segmented, SwitchRow } from "../../components/controls/choice";
import { SelectField, TextField } from "../../components/controls/field";
import { formatShare } from "../../components/format/time";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { BACKEND_CHOICES, type Crossover } from "../../lib/domain/crossover";
import { LANGUAGES } from "../../lib/domain/language";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";
import { useCrossover } from "./use-crossover";

/** Where the slider starts when the agent first takes the threshold over, share of 1. */
const FIRST_SHARE = 0.6;

/** Language, appearance, shop name, where messages are understood, and when an intent counts as unclear. */
export function GeneralSection({ settings, save }: SurfaceProps) {
  const o = useOptionWords();
  const t = useWords();
  const crossover = useCrossover();
  const own = settings.minConfidence;
  const [share, setShare] = useState(own ?? FIRST_SHARE);
  useEffect(() => {
    if (own !== null) setShare(own);
  }, [own]);
  return (
    <div className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
      <Row label={o("language")}>
        <Segmented
          label={o("language")}
          testId="options-language"
          value={settings.locale}
          onChange={(locale) => save({ locale })}
          options={[
            { value: "en", label: "English" },
            { value: "zh_CN", label: "简体中文" },
          ]}
        />
      </Row>
      <Row label={o("theme")}>
        <Segmented
          label={o("theme")}
          testId="options-theme"
          value={settings.theme}
          onChange={(theme) => save({ theme })}
          options={(["system", "light", "dark"] as const).map((theme) => ({
            value: theme,
            label: o(`theme_${theme}`),
          }))}
        />
      </Row>
      <Row label={o("ownLanguage")}>
        <SelectField
          bare
          label={o("ownLanguage")}
          testId="options-own-language"
          className="max-w-48"
          value={settings.ownLanguage}
          onChange={(ownLanguage) => save({ ownLanguage })}
          options={[
            { value: "", label: o("ownLanguageSame") },
            ...LANGUAGES.map((code) => ({ value: code as string, label: t(`language_${code}`) })),
          ]}
        />
      </Row>
      <div className="py-3">
        <ShopName value={settings.shopName} onSave={(shopName) => save({ shopName })} />
      </div>
      <div className="py-1">
        <SwitchRow
          testId="options-confidence-auto"
          label={o("confidence")}
          hint={own === null ? o("confidenceAuto") : o("confidenceBelow", { share: formatShare(share) })}
          on={own !== null}
          onChange={(on) => save({ minConfidence: on ? share : null })}
        />
        {own !== null ? (
          <input
            type="range"
            min={0.3}
            max={0.95}
            step={0.05}
            value={share}
            aria-label={o("confidenceSlider")}
            aria-valuetext={formatShare(share)}
            data-testid="options-confidence"
            onChange={(event) => setShare(event.target.valueAsNumber)}
            onPointerUp={() => save({ minConfidence: share })}
            onKeyUp={() => save({ minConfidence: share })}
            className="mb-3 w-full accent-accent"
          />
        ) : null}
      </div>
      <div className="py-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <span aria-hidden="true" className="font-medium">
            {o("backend")}
          </span>
          <Segmented
            label={o("backend")}
            testId="options-backend"
            value={settings.backend}
            onChange={(backend) => save({ backend })}
            options={BACKEND_CHOICES.map((choice) => ({ value: choice, label: o(`backend_${choice}`) }))}
          />
        </div>
        <p data-testid="options-crossover" className="mt-1 text-xs text-ink-2">
          {o(tellCrossover(crossover), { count: crossover?.batch ?? 0 })}
        </p>
      </div>
    </div>
  );
}

function tellCrossover(crossover: Crossover | null) {
  if (!crossover) return "backendUnmeasured";
  if (crossover.outcome === "software") return "backendSoftware";
  if (crossover.outcome === "unusable") return "backendUnusable";
  return crossover.batch === null ? "backendNever" : "backendFrom";
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <span aria-hidden="true" className="font-medium">
        {label}
      </span>
      {children}
    </div>
  );
}

/** Saved when the field is left, so that half a name is never inserted into a reply. */
function ShopName({ value, onSave }: { value: string; onSave: (value: string) => void }) {
  const o = useOptionWords();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const done = () => {
    if (draft.trim() !== value) onSave(draft.trim());
  };
  return (
    <TextField
      label={o("shopName")}
      hint={o("shopNameHint")}
      value={draft}
      maxLength={120}
      data-testid="options-shop-name"
      onChange={(event) => setDraft(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && done()}
    />
  );
}
