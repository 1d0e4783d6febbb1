import { useEffect, useState } from "react";
import { type GuardSettings, NO_GUARD_SETTINGS } from "../../lib/domain/user-rule";
import { readGuardSettings, watchGuardSettings } from "../../lib/storage/guard-settings";

/** The guard's settings as they are now, in whichever window they are changed; null until they were read. */
export function useGuardSettings(): GuardSettings | null {
  const [settings, setSettings] = useState<GuardSettings | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchGuardSettings(setSettings, ended.signal);
    const take = (read: GuardSettings) => !ended.signal.aborted && setSettings((newer) => newer ?? read);
    readGuardSettings().then(take, () => take(NO_GUARD_SETTINGS));
    return () => ended.abort();
  }, []);
  return settings;
}
