import { Check, Download } from "lucide-react";
import type { Language } from "../../lib/domain/language";
import { Button } from "../controls/button";
import { formatShare } from "../format/time";
import { useModelWords } from "./words";

/** What Chrome's translator says of one language into hers; a number is the share that is downloaded. */
export type TranslatorState = "available" | "downloadable" | "unavailable" | "failed" | number;

export interface TranslatorBoxProps {
  /** The language in which she reads. */
  into: Language;
  /** Null: this browser has no translator. */
  languages: readonly { code: Language; state: TranslatorState }[] | null;
  onGet: (code: Language) => void;
}

/** Which languages Chrome's own translator has, and a button for each that it can get. */
export function TranslatorBox({ into, languages, onGet }: TranslatorBoxProps) {
  const m = useModelWords();
  if (!languages) return <p className="px-1 text-ink-2">{m("translatorMissing")}</p>;
  const failed = languages.filter(({ state }) => state === "failed");
  return (
    <div className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-3">
      <p>{m("translatorLead", { language: m(`language_${into}`) })}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-x-4 gap-y-1">
        {languages.map(({ code, state }) => (
          <li key={code} data-testid="translator-language" className="flex min-h-8 items-center gap-2">
            <span className="min-w-0 flex-1">{m(`language_${code}`)}</span>
            <LanguageState code={code} state={state} onGet={onGet} />
          </li>
        ))}
      </ul>
      {failed.map(({ code }) => (
        <p key={code} role="status" className="text-xs text-high">
          {m("translatorFailed", { language: m(`language_${code}`) })}
        </p>
      ))}
      <p className="text-xs text-ink-2">{m("translatorBy")}</p>
    </div>
  );
}

function LanguageState({
  code,
  state,
  onGet,
}: {
  code: Language;
  state: TranslatorState;
  onGet: (code: Language) => void;
}) {
  const m = useModelWords();
  const language = m(`language_${code}`);
  if (typeof state === "number")
    return (
      <span
        className="text-xs text-ink-2 tabular-nums"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(state * 100)}
        aria-label={language}
      >
        {formatShare(state)}
      </span>
    );
  if (state === "available")
    return (
      <span className="inline-flex items-center gap-1 text-xs text-good">
        <Check aria-hidden="true" className="size-3.5" />
        {m("translatorHere")}
      </span>
    );
  if (state === "unavailable") return <span className="text-xs text-ink-2">{m("translatorNot")}</span>;
  return (
    <Button
      size="sm"
      aria-label={m("translatorGetOf", { language })}
      data-testid={`translator-get-${code}`}
      onClick={() => onGet(code)}
    >
      <Download aria-hidden="true" className="size-3.5" />
      {m("translatorGet")}
    </Button>
  );
}
