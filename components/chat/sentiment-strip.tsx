import { type Sentiment, sentimentRank } from "../../lib/domain/sentiment";
import { useWords } from "../surface/locale";

const COLOURS: Record<Sentiment, string> = {
  very_negative: "bg-critical",
  negative: "bg-high",
  neutral: "bg-line-strong",
  positive: "bg-accent",
  very_positive: "bg-good",
};

/** The mood of the newest buyer messages, oldest first: higher is better. The words say the same. */
export function SentimentStrip({ sentiments }: { sentiments: readonly Sentiment[] }) {
  const t = useWords();
  const last = sentiments.at(-1);
  if (!last) return null;
  const names = sentiments.map((sentiment) => t(`sentiment_${sentiment}`)).join(", ");
  let at = 0;
  return (
    <div className="flex items-center gap-2" data-testid="sentiment-trend">
      <div role="img" aria-label={t("moodTrend", { moods: names })} className="flex h-5 items-end gap-0.5">
        {sentiments.map((sentiment) => (
          <span
            key={at++}
            title={t(`sentiment_${sentiment}`)}
            className={`w-1.5 rounded-sm ${COLOURS[sentiment]}`}
            style={{ height: `${20 + sentimentRank(sentiment) * 20}%` }}
          />
        ))}
      </div>
      <span className="text-xs font-medium">{t(`sentiment_${last}`)}</span>
    </div>
  );
}
