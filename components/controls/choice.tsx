import { Check } from "lucide-react";
import { Switch } from "radix-ui";
import { type ReactNode, useId } from "react";

export interface ToggleChipProps {
  on: boolean;
  onToggle: (on: boolean) => void;
  children: ReactNode;
  testId?: string;
}

/** A small on/off choice among many; on is said by a tick, not by colour alone. */
export function ToggleChip({ on, onToggle, children, testId }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      data-testid={testId}
      onClick={() => onToggle(!on)}
      className={`inline-flex h-7 items-center gap-1 rounded-full border px-2.5 text-xs transition-colors ${
        on
          ? "border-accent bg-accent-soft font-medium text-accent-deep"
          : "border-line-strong/60 bg-surface text-ink-2 hover:border-line-strong hover:text-ink"
      }`}
    >
      {on ? <Check aria-hidden="true" className="-ml-0.5 size-3.5" /> : null}
      {children}
    </button>
  );
}

export interface SwitchRowProps {
  label: ReactNode;
  hint?: ReactNode;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  testId?: string;
}

/** A line with a switch at its end. */
export function SwitchRow({ label, hint, on, disabled, onChange, testId }: SwitchRowProps) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4 py-2.5">
      <div className="min-w-0">
        <label htmlFor={id} className="block font-medium">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="mt-0.5 text-xs text-ink-2">
            {hint}
          </p>
        ) : null}
      </div>
      <Switch.Root
        id={id}
        checked={on}
        disabled={disabled ?? false}
        onCheckedChange={onChange}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-testid={testId}
        className="relative mt-0.5 h-5 w-9 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent disabled:opacity-50"
      >
        <Switch.Thumb className="block size-4 translate-x-0.5 rounded-full bg-surface shadow transition-transform data-[state=checked]:translate-x-[18px]" />
      </Switch.Root>
    </div>
  );
}

export interface SegmentedProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  testId?: string;
}

/** One of a few, all in sight. Native radio buttons underneath: arrow keys work. */
export function Segmented<V extends string>({ label, value, options, onChange, testId }: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset className="inline-flex max-w-full flex-wrap rounded-lg bg-sunken p-0.5" data-testid={testId}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex h-7 items-center rounded-md px-3 text-sm text-ink-2 transition-colors has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
