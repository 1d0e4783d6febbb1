import { loadavg } from "node:os";
import { buildReplicas } from "../replicas/build";
import { openAssistantBrowser } from "./assistant-browser";
import { measureClicks } from "./assistant-clicks";
import { measureOverhead } from "./assistant-overhead";
import { measureSmoothness } from "./assistant-smoothness";
import { measureStart } from "./assistant-start";

/**
 * What the language model's part costs beside the model itself, with a scripted engine in the built extension. `load`:
 * processes that waited for a processor, before and after, because others may work on the same machine.
 */
export async function measureAssistant() {
  await buildReplicas();
  const load = [loadavg()[0]];
  const browser = await openAssistantBrowser();
  try {
    const start = await measureStart(browser);
    const clicks = await measureClicks(browser);
    const smoothness = await measureSmoothness(browser);
    const { wall, cpu } = await measureOverhead(browser);
    load.push(loadavg()[0]);
    return { start, clicks, smoothness, wall, cpu, load };
  } finally {
    await browser.close();
  }
}
