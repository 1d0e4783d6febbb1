import * as v from "valibot";
import { browser } from "wxt/browser";
import { type Settings, settingsSchema } from "../domain/settings";

const KEY = "settings";

/** The settings; a missing or broken value falls back to its default, field by field. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Changes some settings and returns all of them. A field with a value that its schema refuses keeps what it had.
 */
export async function writeSettings(partial: Partial<Settings>): Promise<Settings> {
  const current = await readSettings();
  const next = parseSettings({ ...current, ...keepValid(partial) });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the new settings after every change from any context, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) callback(parseSettings(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

function parseSettings(value: unknown): Settings {
  const fields = typeof value === "object" && value !== null ? value : {};
  return v.parse(settingsSchema, fields);
}

/** The schema answers a refused value with the default, so a field that comes back changed was refused. */
function keepValid(partial: Partial<Settings>): Partial<Settings> {
  const parsed = parseSettings(partial);
  return Object.fromEntries(
    Object.entries(partial).filter(
      ([key, value]) => JSON.stringify(parsed[key as keyof Settings]) === JSON.stringify(value),
    ),
  );
}
