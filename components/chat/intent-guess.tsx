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
        <RanOn backend={understanding.backend} />
      </div>
    );
  return (
    <div data-testid="intent" className="min-w-0">
      <p className="flex items-center gap-2">
        <span className="text-sm font-semibold">{t(`intent_${intent}`)}</span>
        <span className="ml-auto flex items-center gap-1.5">
          <span aria-hidden="true" className="h-1 w-12 overflow-hidden rounded-full bg-hover">
            <span
              className="block h-full rounded-full bg-accent"
              style={{ width: formatShare(confidence) }}
            />
          </span>
          <span className="w-8 text-end text-xs text-ink-2 tabular-nums">{formatShare(confidence)}</span>
        </span>
      </p>
      {secondary.length > 0 ? (
        <p className="text-xs text-ink-2">
          {t("alsoWants", { intents: secondary.map((also) => t(`intent_${also}`)).join(", ") })}
        </p>
      ) : null}
      <RanOn backend={understanding.backend} />
    </div>
  );
}

function RanOn({ backend }: Pick<Understanding, "backend">) {
  const t = useWords();
  return (
    <p data-testid="understood-on" data-backend={backend} className="text-2xs text-ink-2">
      {t(`understoodOn_${backend}`)}
    </p>
  );
}
