import { useState } from "react";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Locale } from "../../lib/i18n";
import { Button } from "../controls/button";
import { Segmented } from "../controls/choice";
import { ConsoleChoice, type ConsoleOption } from "../settings/console-choice";
import { useWords } from "../surface/locale";
import { BrandMark } from "./brand-mark";

/** What the welcome decides. */
export interface WelcomeChoice {
  consoles: MarketplaceId[];
  noticeRead: boolean;
}

export interface WelcomeProps {
  locale: Locale;
  onLocale: (locale: Locale) => void;
  available: readonly ConsoleOption[];
  initial: readonly MarketplaceId[];
  onDone: (choice: WelcomeChoice) => void;
  /** Leaves everything at its defaults. */
  onDismiss: () => void;
}

/** The first minute: what this is, which language, which consoles. */
export function Welcome({ locale, onLocale, available, initial, onDone, onDismiss }: WelcomeProps) {
  const t = useWords();
  const [choice, setChoice] = useState<WelcomeChoice>({ consoles: [...initial], noticeRead: false });
  return (
    <main
      data-testid="welcome"
      className="mx-auto flex min-h-full w-full max-w-md flex-col justify-center gap-5 px-5 py-8"
    >
      <header className="flex flex-col gap-3">
        <BrandMark className="size-12" />
        <div>
          <h1 className="text-xl font-semibold tracking-tight">{t("welcomeTitle")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("welcomeText")}</p>
        </div>
      </header>
      <section className="flex flex-col gap-1.5">
        <h2 className="text-xs font-semibold text-ink-2">{t("welcomeLanguage")}</h2>
        <Segmented
          label={t("welcomeLanguage")}
          value={locale}
          onChange={onLocale}
          testId="welcome-language"
          options={[
            { value: "en", label: "English" },
            { value: "zh_CN", label: "简体中文" },
          ]}
        />
      </section>
      <section className="flex flex-col gap-1">
        <h2 className="text-xs font-semibold text-ink-2">{t("welcomeConsoles")}</h2>
        <div className="rounded-xl border border-line bg-surface px-3">
          <ConsoleChoice
            consoles={available}
            on={choice.consoles}
            onChange={(consoles, noticed) =>
              setChoice((old) => ({ consoles, noticeRead: old.noticeRead || noticed }))
            }
          />
        </div>
      </section>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" size="lg" data-testid="welcome-done" onClick={() => onDone(choice)}>
          {t("welcomeStart")}
        </Button>
        <Button look="plain" size="lg" data-testid="welcome-dismiss" onClick={onDismiss}>
          {t("welcomeLater")}
        </Button>
      </div>
      <p className="text-xs text-ink-2">{t("welcomePromise")}</p>
    </main>
  );
}
