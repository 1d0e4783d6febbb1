import { History, Trash2 } from "lucide-react";
import { Switch } from "radix-ui";
import type { Correction } from "../../lib/domain/correction";
import { IconButton } from "../controls/button";
import { Menu } from "../controls/menu";
import { formatMoment } from "../format/time";
import { useLocale, useWords } from "../surface/locale";
import { useLearnedWords } from "./words";

export interface CorrectionRowProps {
  correction: Correction;
  now: number;
  onEnable: (enabled: boolean) => void;
  onDelete: () => void;
  onRollBack: () => void;
}

/** One correction: the words, what they were taken for and what they are. */
export function CorrectionRow({ correction, now, onEnable, onDelete, onRollBack }: CorrectionRowProps) {
  const t = useWords();
  const l = useLearnedWords();
  const locale = useLocale();
  const { text, was, right, at, enabled } = correction;
  const more = right.sentiment !== null || right.risksAdded.length + right.risksRemoved.length > 0;
  const kind = was.intent !== right.intent ? "wasRight" : more ? "onlyRisk" : "wasUnclear";
  const words = { was: t(`intent_${was.intent}`), right: t(`intent_${right.intent}`) };
  return (
    <article
      data-testid="correction-row"
      className="flex items-start gap-3 rounded-xl border border-line bg-surface py-2 pr-1.5 pl-3"
    >
      <Switch.Root
        checked={enabled}
        onCheckedChange={onEnable}
        aria-label={l("switchOn")}
        className="relative mt-1 h-5 w-9 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent"
      >
        <Switch.Thumb className="block size-4 translate-x-0.5 rounded-full bg-surface shadow transition-transform data-[state=checked]:translate-x-[18px]" />
      </Switch.Root>
      <div className={`min-w-0 flex-1 ${enabled ? "" : "opacity-60"}`}>
        <p dir="auto" title={text} className="page-text line-clamp-2 text-sm">
          {text}
        </p>
        <p className="mt-0.5 text-xs text-ink-2">
          <span className="font-medium">{l(kind, words)}</span>
          <span aria-hidden="true"> · </span>
          <time className="tabular-nums">{formatMoment(at, now, locale)}</time>
        </p>
      </div>
      <IconButton
        label={l("deleteOne")}
        data-testid="correction-delete"
        icon={<Trash2 aria-hidden="true" className="size-4" />}
        onClick={onDelete}
      />
      <Menu
        label={l("more")}
        testId="correction-menu"
        items={[
          {
            label: l("rollBack"),
            icon: <History aria-hidden="true" className="size-4" />,
            run: onRollBack,
            testId: "correction-roll-back",
          },
        ]}
      />
    </article>
  );
}
