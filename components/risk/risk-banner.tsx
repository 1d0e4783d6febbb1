import type { RiskLevel } from "../../lib/domain/risk";
import { quoteSpans } from "../format/mark-spans";
import { useWords } from "../surface/locale";
import { groupReasons, type RiskReason } from "./group-reasons";
import { LEVEL_LOOKS } from "./level-mark";
import { MarkedText } from "./marked-text";

/** Units shown on either side of the marked words. */
const REACH = 60;

/** The risk of a conversation: level by shape and word, each flag with its reason and the very words. */
export function RiskBanner({ level, reasons }: { level: RiskLevel; reasons: readonly RiskReason[] }) {
  const t = useWords();
  if (level === "none" && reasons.length === 0) return null;
  const { icon: Icon, text, box, edge } = LEVEL_LOOKS[level];
  return (
    <section
      aria-label={t("riskHeading")}
      data-testid="risk-banner"
      className={`rounded-xl border px-3 py-2.5 ${box} ${edge}`}
    >
      <h2 className={`flex items-center gap-1.5 text-sm font-semibold ${text}`}>
        <Icon aria-hidden="true" className="size-4" strokeWidth={2.2} />
        {level === "none" ? t("clockHeading") : t("riskLevelIs", { level: t(`level_${level}`) })}
      </h2>
      {reasons.length === 0 ? <p className="mt-1 text-xs text-ink">{t("riskByMood")}</p> : null}
      <ul className="mt-1.5 flex flex-col gap-2">
        {groupReasons(reasons).map(({ flags, quote }) => (
          <li key={flags[0]}>
            {flags.map((flag) => (
              <p key={flag} data-testid="risk-chip" className="text-xs text-ink-2">
                <strong className="font-semibold text-ink">{t(`risk_${flag}`)}</strong>
                <span aria-hidden="true"> · </span>
                {t(`riskWhy_${flag}`)}
              </p>
            ))}
            {quote ? (
              <blockquote className="mt-1 rounded-md bg-surface px-2 py-1 text-xs text-ink">
                <MarkedText {...quoteSpans(quote.text, quote.spans, REACH)} />
              </blockquote>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
