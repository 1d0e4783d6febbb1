import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { INTENT_GROUPS, type Intent, type IntentGroup } from "../../lib/domain/intent";
import { ToggleChip } from "../controls/choice";
import { useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";

export interface IntentPickerProps {
  intents: readonly Intent[];
  onChange: (intents: Intent[]) => void;
  /** What the field is called; without one, the intents that a template answers. */
  label?: string;
  /** What stands there while none is chosen. */
  empty?: string;
  testId?: string;
}

/** Which intents a template answers; all 38 by group, folded away until they are needed. */
export function IntentPicker({
  intents,
  onChange,
  label,
  empty,
  testId = "options-intents-toggle",
}: IntentPickerProps) {
  const t = useWords();
  const o = useOptionWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const toggle = (intent: Intent, on: boolean) =>
    onChange(on ? [...intents, intent] : intents.filter((other) => other !== intent));
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-xs font-medium text-ink-2">{label ?? o("fieldIntents")}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        {intents.map((intent) => (
          <ToggleChip key={intent} on onToggle={() => toggle(intent, false)}>
            {t(`intent_${intent}`)}
          </ToggleChip>
        ))}
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          data-testid={testId}
          onClick={() => setOpen(!open)}
          className="inline-flex h-7 items-center gap-1 rounded-full px-2 text-xs font-medium text-accent hover:bg-sunken"
        >
          {o("intentsChoose")}
          <ChevronDown
            aria-hidden="true"
            className={`size-3.5 transition-transform ${open ? "rotate-180" : ""}`}
          />
        </button>
        {intents.length === 0 ? (
          <span className="text-xs text-ink-2">{empty ?? o("intentsNone")}</span>
        ) : null}
      </div>
      <div id={id} hidden={!open} className="rounded-lg border border-line p-3">
        <div className="flex flex-col gap-2.5">
          {(Object.entries(INTENT_GROUPS) as [IntentGroup, readonly Intent[]][]).map(([group, members]) => (
            <fieldset key={group}>
              <legend className="mb-1 text-2xs font-semibold text-ink-2">{t(`group_${group}`)}</legend>
              <div className="flex flex-wrap gap-1.5">
                {members.map((intent) => (
                  <ToggleChip
                    key={intent}
                    testId={`options-intent-${intent}`}
                    on={intents.includes(intent)}
                    onToggle={(on) => toggle(intent, on)}
                  >
                    {t(`intent_${intent}`)}
                  </ToggleChip>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
