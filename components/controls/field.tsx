import { Search, X } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";

export const INPUT =
  "w-full rounded-md border border-line-strong bg-surface px-2.5 text-ink outline-none transition-shadow " +
  "focus-visible:border-accent focus-visible:ring-2 focus-visible:ring-accent/30 disabled:opacity-60";

interface LabelledProps {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  /** The label is for screen readers only. */
  bare?: boolean;
}

function Labelled({
  id,
  label,
  hint,
  error,
  bare,
  children,
}: LabelledProps & { id: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={bare ? "sr-only" : "text-xs font-medium text-ink-2"}>
        {label}
      </label>
      {children}
      {error ? (
        <p id={`${id}-note`} className="text-xs text-critical">
          {error}
        </p>
      ) : hint ? (
        <p id={`${id}-note`} className="text-xs text-ink-2">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** Ties an input to the note under it. */
function describedBy(id: string, error: ReactNode, hint: ReactNode) {
  return {
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error || hint ? `${id}-note` : undefined,
  };
}

/** A one-line input with its label, hint and error. */
export function TextField({
  label,
  hint,
  error,
  bare = false,
  className = "",
  ...rest
}: LabelledProps & ComponentProps<"input">) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error} bare={bare}>
      <input id={id} {...describedBy(id, error, hint)} className={`${INPUT} h-8 ${className}`} {...rest} />
    </Labelled>
  );
}

/** A text area with its label, hint and error. */
export function TextArea({
  label,
  hint,
  error,
  bare = false,
  className = "",
  ...rest
}: LabelledProps & ComponentProps<"textarea">) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error} bare={bare}>
      <textarea
        id={id}
        {...describedBy(id, error, hint)}
        className={`${INPUT} resize-y py-1.5 leading-normal ${className}`}
        {...rest}
      />
    </Labelled>
  );
}

export interface SelectFieldProps<V extends string> extends LabelledProps {
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  className?: string;
  testId?: string;
}

/** A choice of one from a list. The native control, so that every keyboard and screen reader knows it. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, error, bare = false, value, options, onChange, className = "", testId } = props;
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error} bare={bare}>
      <span className="relative block">
        <select
          id={id}
          data-testid={testId}
          value={value}
          onChange={(event) => onChange(event.target.value as V)}
          className={`${INPUT} h-8 appearance-none truncate pr-7 ${className}`}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} className="bg-surface text-ink">
              {option.label}
            </option>
          ))}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="pointer-events-none absolute top-1/2 right-2.5 size-3 -translate-y-1/2 text-ink-2"
        >
          <path
            d="M2.5 4.5 6 8l3.5-3.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
      </span>
    </Labelled>
  );
}

export interface SearchFieldProps extends Omit<ComponentProps<"input">, "onChange" | "value"> {
  label: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search box with a clear button; Escape clears too. */
export function SearchField({ label, clearLabel, value, onChange, ...rest }: SearchFieldProps) {
  return (
    <div className="relative min-w-0 flex-1">
      <Search aria-hidden="true" className="pointer-events-none absolute top-2 left-2.5 size-4 text-ink-2" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value) {
            event.stopPropagation();
            onChange("");
          }
        }}
        className={`${INPUT} h-8 pr-8 pl-8 [&::-webkit-search-cancel-button]:hidden`}
        {...rest}
      />
      {value ? (
        <button
          type="button"
          aria-label={clearLabel}
          title={clearLabel}
          onClick={() => onChange("")}
          className="absolute top-1 right-1 grid size-6 place-items-center rounded text-ink-2 hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden="true" className="size-3.5" />
        </button>
      ) : null}
    </div>
  );
}
