import { Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { PAGE_SLOTS } from "../../lib/domain/suggestion";
import { SLOT_TYPES, type TemplateSlot } from "../../lib/domain/template";
import { IconButton } from "../controls/button";
import { SwitchRow } from "../controls/choice";
import { SelectField, TextArea, TextField } from "../controls/field";
import { slotName } from "../replies/slot-name";
import { useWords } from "../surface/locale";
import { useLibraryWords } from "./library-words";

export interface SlotCardProps {
  slot: TemplateSlot;
  /** It stands in a text. */
  used: boolean;
  /** Its default fits its kind. */
  fits: boolean;
  onChange: (change: Partial<TemplateSlot>) => void;
  onRemove: () => void;
}

/** One blank and all that can be said of it. */
export function SlotCard({ slot, used, fits, onChange, onRemove }: SlotCardProps) {
  const t = useWords();
  const l = useLibraryWords();
  const titleId = useId();
  const { name, type, required, default: standard, prompt, choices } = slot;
  const title = slotName(name, t);
  const fromPage = (PAGE_SLOTS as readonly string[]).includes(name);
  return (
    <section
      aria-labelledby={titleId}
      data-testid={`slot-${name}`}
      className="flex flex-col gap-3 rounded-xl border border-line p-3"
    >
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h3 id={titleId} className="flex flex-wrap items-baseline gap-x-2 font-semibold">
            {title}
            <code className="text-2xs font-normal text-ink-2">{`{{${name}}}`}</code>
          </h3>
          {fromPage ? <p className="text-xs text-ink-2">{l("slotFromPage")}</p> : null}
          {used ? null : <p className="text-xs text-watch">{l("slotUnused")}</p>}
        </div>
        {used ? null : (
          <IconButton
            label={l("slotRemove", { name: title })}
            icon={<Trash2 aria-hidden="true" className="size-4" />}
            className="size-7"
            onClick={onRemove}
          />
        )}
      </header>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={l("slotType")}
          testId={`slot-type-${name}`}
          value={type}
          onChange={(next) => onChange({ type: next })}
          options={SLOT_TYPES.map((value) => ({ value, label: l(`slotType_${value}`) }))}
        />
        <TextField
          label={l("slotDefault")}
          value={standard}
          maxLength={500}
          hint={type === "date" ? l("slotDateHint") : undefined}
          error={fits ? null : l("slotDefaultWrong")}
          data-testid={`slot-default-${name}`}
          onChange={(event) => onChange({ default: event.target.value })}
        />
      </div>
      {type === "choice" ? (
        <Choices choices={choices} onChange={(next) => onChange({ choices: next })} />
      ) : null}
      <TextField
        label={l("slotPrompt")}
        placeholder={l("slotPromptHint")}
        value={prompt}
        maxLength={200}
        data-testid={`slot-prompt-${name}`}
        onChange={(event) => onChange({ prompt: event.target.value })}
      />
      <div>
        <div className="-my-1.5">
          <SwitchRow
            label={l("slotRequired")}
            on={required}
            testId={`slot-required-${name}`}
            onChange={(next) => onChange({ required: next })}
          />
        </div>
        {!required && standard.trim() === "" ? (
          <p className="mt-1 text-xs text-watch" data-testid={`slot-missing-${name}`}>
            {l("slotMissing")}
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** Lines as they are typed: an empty one that is being begun must not vanish under the caret. */
function Choices({ choices, onChange }: { choices: readonly string[]; onChange: (next: string[]) => void }) {
  const l = useLibraryWords();
  const [typed, setTyped] = useState(choices.join("\n"));
  return (
    <TextArea
      label={l("slotChoices")}
      rows={3}
      value={typed}
      error={choices.length === 0 ? l("slotChoicesMissing") : null}
      data-testid="slot-choices"
      onChange={(event) => {
        setTyped(event.target.value);
        const lines = event.target.value.split("\n").map((line) => line.trim().slice(0, 200));
        onChange([...new Set(lines.filter(Boolean))].slice(0, 50));
      }}
    />
  );
}
