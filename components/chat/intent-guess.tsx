import type { Understanding } from "../../lib/domain/assessment";
import { formatShare } from "../format/time";
import { useWords } from "../surface/locale";

/** How many guesses an unclear message shows. */
const GUESSES = 3;

/** What one message wants: the intent with its confidence, or "unclear" with the best guesses. */
export function IntentGuess({ understanding }: { understanding: Understanding }) {
  const t = useWords();
  const { intent, confidence, unclear, alternatives, secondary } = understanding;
  if (unclear)
    return (
      <div data-testid="intent" className="min-w-0">
        <p className="text-sm font-semibold text-ink-2">{t("unclear")}</p>
        <p className="text-xs text-ink-2">
          {t("perhaps")}{" "}
          {alternatives
            .slice(0, GUESSES)
            .map((guess) => `${t(`intent_${guess.intent}`)} ${formatShare(guess.confidence)}`)
            .join(" · ")}
        </p>
      </div>
    );
  return (
    <div data-testid="intent" className="min-w-0">
      <p className="flex items-baseline gap-2">
        <span className="text-sm font-semibold">{t(`intent_${intent}`)}</span>
        <span className="text-xs text-ink-2 tabular-nums">{formatShare(confidence)}</span>
      </p>
      <div aria-hidden="true" className="mt-1 h-1 w-full max-w-40 overflow-hidden rounded-full bg-sunken">
        <div className="h-full rounded-full bg-accent" style={{ width: formatShare(confidence) }} />
      </div>
      {secondary.length > 0 ? (
        <p className="mt-1 text-xs text-ink-2">
          {t("alsoWants", { intents: secondary.map((also) => t(`intent_${also}`)).join(", ") })}
        </p>
      ) : null}
    </div>
  );
}
