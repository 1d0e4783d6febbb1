import * as v from "valibot";
import { browser } from "wxt/browser";
import { type GuardSettings, guardSettingsSchema, NO_GUARD_SETTINGS } from "../domain/user-rule";

const KEY = "guard";

/** The agent's own rules, switches and permissions; none when there are none, or none that can be read. */
export async function readGuardSettings(): Promise<GuardSettings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Puts all of them in the place of what was there. Throws when the schema refuses them. */
export async function writeGuardSettings(settings: GuardSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: v.parse(guardSettingsSchema, settings) });
}

/** Calls back with the new settings after every change from any context, until `signal` aborts. */
export function watchGuardSettings(callback: (settings: GuardSettings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) callback(parse(change.newValue));
  };
  if (signal?.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}

function parse(value: unknown): GuardSettings {
  const parsed = v.safeParse(guardSettingsSchema, value);
  return parsed.success ? parsed.output : NO_GUARD_SETTINGS;
}
