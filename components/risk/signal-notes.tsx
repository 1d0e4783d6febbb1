import { BadgePercent, PackageX } from "lucide-react";
import type { ConversationSignal } from "../../lib/domain/signal";
import { useWords } from "../surface/locale";

const ICONS = {
  price_objection_after_purchase: BadgePercent,
  likely_return: PackageX,
} as const satisfies Record<ConversationSignal, unknown>;

/** What the whole conversation hints at, each with one line of why. No risk: quieter than the banner. */
export function SignalNotes({ signals }: { signals: readonly ConversationSignal[] }) {
  const t = useWords();
  if (signals.length === 0) return null;
  return (
    <ul aria-label={t("signalsHeading")} className="flex flex-col gap-1.5">
      {signals.map((signal) => {
        const Icon = ICONS[signal];
        return (
          <li
            key={signal}
            data-testid="signal-note"
            className="flex items-start gap-2 rounded-xl border border-line bg-surface px-3 py-2 text-xs text-ink-2"
          >
            <Icon aria-hidden="true" className="mt-px size-4 shrink-0 text-accent" />
            <p>
              <strong className="font-semibold text-ink">{t(`signal_${signal}`)}</strong>
              <span aria-hidden="true"> · </span>
              {t(`signalWhy_${signal}`)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
