import { SwitchRow } from "../../components/controls/choice";
import { ConsoleChoice } from "../../components/settings/console-choice";
import { useLocale } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { SITES } from "../../lib/marketplaces";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";

/** Which consoles are read, and the pause over all of them. */
export function ConsolesSection({ settings, save }: SurfaceProps) {
  const o = useOptionWords();
  const locale = useLocale();
  const noticed = settings.amazonNoticeAt;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-2">{o("consolesLead")}</p>
      <div className="rounded-xl border border-line bg-surface px-4">
        <ConsoleChoice
          consoles={SITES}
          on={settings.consoles}
          onChange={(consoles, noticed) =>
            save({ consoles, ...(noticed ? { amazonNoticeAt: Date.now() } : {}) })
          }
        />
      </div>
      {noticed !== null ? (
        <p className="px-1 text-xs text-ink-2">
          {o("noticeReadOn", { date: new Date(noticed).toLocaleDateString(locale.replace("_", "-")) })}
        </p>
      ) : null}
      <div className="rounded-xl border border-line bg-surface px-4">
        <SwitchRow
          testId="options-pause"
          label={o("pauseLabel")}
          hint={o("pauseHint")}
          on={settings.paused}
          onChange={(paused) => save({ paused })}
        />
      </div>
    </div>
  );
}
