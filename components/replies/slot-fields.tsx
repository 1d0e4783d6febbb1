import { TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { slotName } from "./slot-name";
import type { SlotValues } from "./slot-values";

export interface SlotFieldsProps {
  slots: readonly string[];
  values: SlotValues;
  onChange: (slot: string, value: string) => void;
  /** Enter in a field: insert now. */
  onDone: () => void;
  /** Say that the fields are needed. */
  asked: boolean;
}

/** One small field for each value that only the agent knows. */
export function SlotFields({ slots, values, onChange, onDone, asked }: SlotFieldsProps) {
  const t = useWords();
  if (slots.length === 0) return null;
  return (
    <div data-testid="slot-fields" className="grid grid-cols-[repeat(auto-fit,minmax(130px,1fr))] gap-2">
      {slots.map((slot) => (
        <TextField
          key={slot}
          label={slotName(slot, t)}
          value={values[slot] ?? ""}
          maxLength={500}
          data-slot={slot}
          error={asked && !values[slot]?.trim() ? t("slotAsk") : null}
          onChange={(event) => onChange(slot, event.target.value)}
          onKeyDown={(event) => {
            // Enter ends a composition of an input method; only a plain one inserts.
            if (event.key === "Enter" && !event.nativeEvent.isComposing) onDone();
          }}
        />
      ))}
    </div>
  );
}
