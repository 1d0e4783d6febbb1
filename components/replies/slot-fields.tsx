import type { SlotTrouble } from "../../lib/domain/suggestion";
import type { TemplateSlot } from "../../lib/domain/template";
import { SelectField, TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { slotName } from "./slot-name";
import type { SlotValues } from "./slot-values";

export interface SlotFieldsProps {
  slots: readonly string[];
  /** How the template declares them; an undeclared one is a required text. */
  asked?: readonly TemplateSlot[] | undefined;
  values: SlotValues;
  onChange: (slot: string, value: string) => void;
  /** Enter in a field: insert now. */
  onDone: () => void;
  /** What is wrong with which value. */
  problems: readonly SlotTrouble[];
}

const ISO_DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

/** One small field for each value that only the agent knows, of the kind that its slot asks for. */
export function SlotFields({ slots, asked = [], values, onChange, onDone, problems }: SlotFieldsProps) {
  const t = useWords();
  if (slots.length === 0) return null;
  return (
    <div data-testid="slot-fields" className="grid grid-cols-[repeat(auto-fit,minmax(130px,1fr))] gap-2">
      {slots.map((name) => {
        const slot = asked.find((one) => one.name === name);
        const title = slot?.prompt || slotName(name, t);
        const trouble = problems.find((problem) => problem.slot === name);
        const shared = {
          label: slot?.required === false ? `${title} (${t("slotOptional_")})` : title,
          value: values[name] ?? "",
          error: trouble ? t(`slotProblem_${trouble.reason}`) : null,
        };
        if (slot?.type === "choice")
          return (
            <div key={name} data-slot={name}>
              <SelectField
                {...shared}
                onChange={(value) => onChange(name, value)}
                options={["", ...slot.choices].map((value) => ({ value, label: value }))}
              />
            </div>
          );
        return (
          <div key={name} data-slot={name}>
            <TextField
              {...shared}
              type={slot?.type === "date" && ISO_DAY.test(slot.default) ? "date" : "text"}
              inputMode={slot?.type === "number" || slot?.type === "money" ? "decimal" : "text"}
              maxLength={500}
              dir="auto"
              onChange={(event) => onChange(name, event.target.value)}
              onKeyDown={(event) => {
                // Enter ends a composition of an input method; only a plain one inserts.
                if (event.key === "Enter" && !event.nativeEvent.isComposing) onDone();
              }}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Puts the caret into the field of a slot, or into the first one. */
export function focusSlot(box: Element | null, name?: string): void {
  const fields = [...(box?.querySelectorAll<HTMLElement>("[data-slot]") ?? [])];
  const field = name === undefined ? fields[0] : fields.find(({ dataset }) => dataset.slot === name);
  field?.querySelector<HTMLElement>("input, select")?.focus();
}
