import * as v from "valibot";
import { browser } from "wxt/browser";
import { type Crossover, crossoverSchema } from "../domain/crossover";

const KEY = "crossover";

/** What was measured last on this device, or null when nothing was, or nothing that can be read. */
export async function readCrossover(): Promise<Crossover | null> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Keeps a measurement in the place of the last one. */
export async function writeCrossover(crossover: Crossover): Promise<void> {
  await browser.storage.local.set({ [KEY]: crossover });
}

/** Calls back with every new measurement from any context, until `signal` aborts. */
export function watchCrossover(callback: (crossover: Crossover | null) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) callback(parse(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

function parse(value: unknown): Crossover | null {
  const parsed = v.safeParse(crossoverSchema, value);
  return parsed.success ? parsed.output : null;
}
