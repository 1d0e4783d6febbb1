import { useEffect, useState } from "react";
import type { GpuProbe, LlmSettings } from "../../lib/domain/language-model";
import { Segmented } from "../controls/choice";
import { SelectField, TextField } from "../controls/field";
import { ShopFacts } from "./shop-facts";
import type { MirrorTrouble } from "./source-choice";
import { type ModelWords, useModelWords } from "./words";

const IDLE = [1, 5, 10, 30, 60, 240] as const;

export interface SettingsBoxProps {
  settings: LlmSettings;
  promptApi: GpuProbe["promptApi"];
  /** What is wrong with a mirror as typed; null when it can be kept. "" is the hub. */
  checkMirror: (typed: string) => { base: string } | { trouble: MirrorTrouble };
  onSave: (change: Partial<LlmSettings>) => void;
}

/** Who answers, when the memory is freed, the mirror, and what is true of the shop. */
export function SettingsBox({ settings, promptApi, checkMirror, onSave }: SettingsBoxProps) {
  const m = useModelWords();
  const { provider, idleMinutes } = settings;
  const minutes = IDLE.some((one) => one === idleMinutes) ? IDLE : [...IDLE, idleMinutes];
  return (
    <div className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
      {promptApi !== "unavailable" || provider === "built_in" ? (
        <div className="py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span aria-hidden="true" className="font-medium">
              {m("provider")}
            </span>
            <Segmented
              label={m("provider")}
              testId="llm-provider"
              value={provider}
              onChange={(next) => onSave({ provider: next })}
              options={[
                { value: "model", label: m("provider_model") },
                { value: "built_in", label: m("provider_built_in") },
              ]}
            />
          </div>
          <p className="mt-1 text-xs text-ink-2">
            {m(`provider_${provider}_text`)}
            {provider === "built_in" && promptApi === "unavailable"
              ? ` ${m("provider_built_in_missing")}`
              : ""}
          </p>
        </div>
      ) : null}
      <div className="py-3">
        <ShopFacts facts={settings.shopFacts} onSave={(shopFacts) => onSave({ shopFacts })} />
      </div>
      <div className="py-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <span aria-hidden="true" className="font-medium">
            {m("idle")}
          </span>
          <SelectField
            bare
            label={m("idle")}
            testId="llm-idle"
            value={String(idleMinutes)}
            onChange={(value) => onSave({ idleMinutes: Number(value) })}
            options={[...minutes]
              .sort((a, b) => a - b)
              .map((value) => ({ value: String(value), label: tellMinutes(m, value) }))}
          />
        </div>
        <p className="mt-1 text-xs text-ink-2">{m("idleHint")}</p>
      </div>
      <div className="py-3">
        <MirrorField value={settings.mirror} check={checkMirror} onSave={(mirror) => onSave({ mirror })} />
      </div>
    </div>
  );
}

function tellMinutes(m: ModelWords, minutes: number): string {
  if (minutes % 60 !== 0) return minutes === 1 ? m("oneMinute") : m("minutes", { count: minutes });
  return minutes === 60 ? m("oneHour") : m("hours", { count: minutes / 60 });
}

/** Saved when the field is left, and only when it is an address. */
function MirrorField({
  value,
  check,
  onSave,
}: {
  value: string;
  check: SettingsBoxProps["checkMirror"];
  onSave: (base: string) => void;
}) {
  const m = useModelWords();
  const [draft, setDraft] = useState(value);
  const [trouble, setTrouble] = useState<MirrorTrouble | null>(null);
  useEffect(() => {
    setDraft(value);
    setTrouble(null);
  }, [value]);
  const done = () => {
    const checked = check(draft);
    if ("trouble" in checked) return setTrouble(checked.trouble);
    setTrouble(null);
    setDraft(checked.base);
    if (checked.base !== value) onSave(checked.base);
  };
  return (
    <TextField
      label={m("mirrorSetting")}
      hint={m("mirrorSettingHint")}
      error={trouble ? m(`mirror_${trouble}`) : null}
      type="url"
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
      placeholder="https://"
      data-testid="llm-mirror"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && done()}
    />
  );
}
