import { type ReactNode, useState } from "react";
import { browser } from "wxt/browser";
import { Notice } from "../../../components/controls/notice";
import { LocaleProvider, useWords } from "../../../components/surface/locale";
import { Welcome } from "../../../components/welcome/welcome";
import type { Settings } from "../../../lib/domain/settings";
import { guessLocale, type Locale } from "../../../lib/i18n";
import { SITES } from "../../../lib/marketplaces";
import { CatchCrash } from "./catch-crash";
import { type LiveSettings, useSettings } from "./use-settings";
import { useTheme } from "./use-theme";

/** What a screen gets: settings that have been read, and a way to change them. */
export interface SurfaceProps {
  settings: Settings;
  save: LiveSettings["save"];
}

/** The frame of both surfaces: settings, theme, language, the welcome of the first run, and failures. */
export function SurfaceFrame({ children }: { children: (props: SurfaceProps) => ReactNode }) {
  const { settings, save } = useSettings();
  const [draft, setDraft] = useState<Locale>(() => guessLocale(browser.i18n.getUILanguage()));
  const [failed, setFailed] = useState(false);
  useTheme(settings?.theme ?? "system");
  if (!settings) return null;
  const locale = settings.welcomed ? settings.locale : draft;
  document.documentElement.lang = locale.replace("_", "-");

  const saveAndTell = async (change: Partial<Settings>) => {
    const saved = await save(change);
    setFailed(!saved);
    return saved;
  };
  return (
    <LocaleProvider locale={locale}>
      <CatchCrash>
        {settings.welcomed ? (
          children({ settings, save: saveAndTell })
        ) : (
          <div className="relative h-full overflow-y-auto">
            <Welcome
              locale={draft}
              onLocale={setDraft}
              available={SITES}
              initial={settings.consoles}
              onDone={({ consoles, noticeRead }) =>
                saveAndTell({
                  welcomed: true,
                  locale: draft,
                  consoles,
                  ...(noticeRead ? { amazonNoticeAt: Date.now() } : {}),
                })
              }
              onDismiss={() => saveAndTell({ welcomed: true, locale: draft })}
            />
          </div>
        )}
        {failed ? <SaveFailed /> : null}
      </CatchCrash>
    </LocaleProvider>
  );
}

function SaveFailed() {
  const t = useWords();
  return (
    <div className="fixed inset-x-3 bottom-3 z-50 mx-auto max-w-md shadow-float">
      <Notice look="bad">{t("saveFailed")}</Notice>
    </div>
  );
}
