import type { LearnedReview as Review } from "../../lib/domain/correction";
import { useLearnedWords } from "./words";

/** What the corrections did, in figures that were counted on the agent's own messages. */
export function LearnedReview({ review }: { review: Review }) {
  const l = useLearnedWords();
  const { corrections, taught, checked, changed, weights } = review;
  return (
    <div data-testid="learned-review" className="rounded-xl bg-sunken px-3 py-2.5 text-xs text-ink-2">
      <h3 className="mb-1 font-semibold text-ink">{l("review")}</h3>
      <p>{l("reviewTaught", { taught, corrections })}</p>
      {checked > 0 ? <p className="mt-0.5">{l("reviewChanged", { checked, changed })}</p> : null}
      <p className="mt-0.5">{l(`weights_${weights}`)}</p>
    </div>
  );
}
