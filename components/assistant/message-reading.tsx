import { TriangleAlert } from "lucide-react";
import type { Language } from "../../lib/domain/language";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "../templates/language-name";
import { useAssistantWords } from "./words";

export interface MessageReadingProps {
  text: string;
  language: Language;
  provider: string;
  /** What the translation lost or changed. */
  lost: readonly string[];
}

/** A message in the agent's language, under the original. */
export function MessageReading({ text, language, provider, lost }: MessageReadingProps) {
  const t = useWords();
  const a = useAssistantWords();
  const locale = useLocale();
  return (
    <div data-testid="thread-translation" className="mt-1 border-t border-line-strong/40 pt-1 text-xs">
      <p dir="auto" className="page-text text-ink">
        {text}
      </p>
      <p className="text-2xs text-ink-2">
        {a("reading", { language: languageName(language, t, locale), provider })}
      </p>
      {lost.length > 0 ? (
        <p className="flex items-start gap-1 text-2xs font-medium text-high" data-testid="translation-lost">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-3 shrink-0" />
          <span dir="auto" className="min-w-0">
            {a("readingLost", { words: lost.join(", ") })}
          </span>
        </p>
      ) : null}
    </div>
  );
}
