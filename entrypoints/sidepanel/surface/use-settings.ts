import { useCallback, useEffect, useState } from "react";
import type { Settings } from "../../../lib/domain/settings";
import { surfaceToBackground } from "../../../lib/messaging/send";
import { readSettings, watchSettings } from "../../../lib/storage/settings";

export interface LiveSettings {
  /** Null until they have been read. */
  settings: Settings | null;
  /** Saves through the background, which tells the open consoles. Answers false when that failed. */
  save: (change: Partial<Settings>) => Promise<boolean>;
}

/** The settings as they are now, in whichever window they are changed. */
export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchSettings(setSettings, ended.signal);
    readSettings().then((read) => !ended.signal.aborted && setSettings((newer) => newer ?? read));
    return () => ended.abort();
  }, []);
  const save = useCallback(async (change: Partial<Settings>) => {
    try {
      setSettings(await surfaceToBackground.saveSettings(change));
      return true;
    } catch {
      return false;
    }
  }, []);
  return { settings, save };
}
