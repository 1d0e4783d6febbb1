import { useId, useState } from "react";
import { useOptionWords } from "../surface/option-words";
import { isFitKey, keyName } from "./key-name";

export interface KeyFieldProps {
  label: string;
  /** `event.code` of the key that is set. */
  code: string;
  /** Codes that other actions use. */
  taken: readonly string[];
  onChange: (code: string) => void;
  testId: string;
}

/** Changes a key by pressing it: the button listens until a fitting key, Escape or another place. */
export function KeyField({ label, code, taken, onChange, testId }: KeyFieldProps) {
  const t = useOptionWords();
  const id = useId();
  const [listening, setListening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const press = (pressed: string) => {
    if (!isFitKey(pressed)) return setProblem(t("keyUnfit"));
    if (taken.includes(pressed)) return setProblem(t("keyTaken", { key: keyName(pressed) }));
    setProblem(null);
    setListening(false);
    if (pressed !== code) onChange(pressed);
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
      <span id={id} className="font-medium">
        {label}
      </span>
      <button
        type="button"
        data-testid={testId}
        aria-describedby={id}
        aria-label={listening ? t("keyPress") : t("keyChange", { key: keyName(code) })}
        onClick={() => {
          setListening(!listening);
          setProblem(null);
        }}
        onBlur={() => {
          setListening(false);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (!listening || event.key === "Tab") return;
          event.preventDefault();
          if (event.key === "Escape") setListening(false);
          else if (!["Alt", "Shift", "Control", "Meta", "AltGraph"].includes(event.key)) press(event.code);
        }}
        className={`inline-flex h-8 items-center gap-1 rounded-md border px-2.5 text-sm transition-colors ${
          listening
            ? "border-accent bg-accent-soft text-accent-deep"
            : "border-line-strong bg-surface hover:bg-sunken"
        }`}
      >
        {listening ? (
          t("keyPress")
        ) : (
          <>
            <kbd className="font-sans text-ink-2">Alt</kbd>
            <span aria-hidden="true" className="text-ink-2">
              +
            </span>
            <kbd className="font-sans font-semibold">{keyName(code)}</kbd>
          </>
        )}
      </button>
      {problem ? (
        <p role="alert" className="w-full text-xs text-critical">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
