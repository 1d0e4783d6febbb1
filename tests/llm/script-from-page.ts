import type { Page } from "@playwright/test";
import { SCRIPT_CHANNEL, SCRIPT_KEY, SCRIPT_STORE } from "./scripted-channel";
import type { ScriptedAnswer, SeenPrompt } from "./scripted-mlc-engine";

/** Sets what the scripted engine answers next, whether its worker runs already or not. `page`: any extension page. */
export async function queueAnswers(page: Page, answers: readonly ScriptedAnswer[]): Promise<void> {
  await page.evaluate(
    async ([store, key, list]) => {
      await (await caches.open(store)).put(key, new Response(JSON.stringify(list)));
    },
    [SCRIPT_STORE, SCRIPT_KEY, answers] as const,
  );
}

/** Collects the prompts that the engine gets from now on; read them with the function that comes back. */
export async function watchPrompts(page: Page): Promise<() => Promise<SeenPrompt[]>> {
  await page.evaluate((name) => {
    const seen: SeenPrompt[] = [];
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<{ prompt?: SeenPrompt }>) => {
      if (data.prompt) seen.push(data.prompt);
    };
    Object.assign(window, { seenPrompts: seen, seenPromptsChannel: channel });
  }, SCRIPT_CHANNEL);
  return () => page.evaluate(() => (window as unknown as { seenPrompts: SeenPrompt[] }).seenPrompts);
}
