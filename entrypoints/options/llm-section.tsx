import { useState } from "react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { StorageFailure } from "../../components/failure/storage-failure";
import { tellState } from "../../components/models/offer";
import { StateHeader } from "../../components/models/state-header";
import { useModelWords } from "../../components/models/words";
import { isLanguage, type Language } from "../../lib/domain/language";
import type { Settings } from "../../lib/domain/settings";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";
import { saveLlm } from "./llm-actions";
import { useLlmDesk } from "./llm-desk";
import { LlmGuide } from "./llm-guide";
import { readGuidePlace, writeGuidePlace } from "./llm-guide-place";
import { LlmManager } from "./llm-manager";

/** On-device AI: where it stands, the guide of the first run, and everything that can be set about it. */
export function LlmSection({ settings: { locale, ownLanguage } }: SurfaceProps) {
  const m = useModelWords();
  const own = readOwnLanguage(ownLanguage, locale);
  const stored = useLlmDesk(own);
  const [guide, setGuide] = useState<"as_set" | "open" | "closed">("as_set");
  const [failed, setFailed] = useState(false);
  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (stored.state === "loading") return null;
  const { desk } = stored;
  const { settings, installs, look, offers } = desk;
  const guided = settings.enabled && (guide === "open" || (guide === "as_set" && !settings.wizardDone));
  const state = tellState(settings, installs, look.state === "seen" ? look.probe : null, offers);
  const start = () => {
    // One that was left goes on; one whose model came meanwhile begins anew.
    const { modelId } = readGuidePlace();
    if (installs.some(({ id, state }) => id === modelId && state === "ready")) writeGuidePlace(null);
    setGuide("open");
  };
  const enable = async (enabled: boolean) => setFailed(!(await saveLlm({ enabled })).ok);
  return (
    <div className="flex flex-col gap-6" data-testid="llm-section">
      <StateHeader
        state={state}
        enabled={settings.enabled}
        brief={guided}
        onEnable={enable}
        action={
          settings.enabled && !guided ? (
            <Button
              look={state.kind === "none" ? "primary" : "quiet"}
              data-testid="wizard-start"
              onClick={start}
            >
              {m(installs.length > 0 ? "startGuideAgain" : "startGuide")}
            </Button>
          ) : null
        }
      />
      {failed ? <Notice look="bad">{m("saveFailed")}</Notice> : null}
      {guided ? (
        <LlmGuide desk={desk} onClose={() => setGuide("closed")} />
      ) : (
        <LlmManager desk={desk} own={own} />
      )}
    </div>
  );
}

/** The language in which she reads: her own choice, else that of the interface. */
function readOwnLanguage(chosen: string, locale: Settings["locale"]): Language {
  if (isLanguage(chosen)) return chosen;
  return locale === "zh_CN" ? "zh" : "en";
}
