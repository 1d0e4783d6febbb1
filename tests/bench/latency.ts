import type { Page } from "@playwright/test";
import { openConsole, pickConversation } from "../e2e/consoles";
import type { Launched } from "../e2e/launch";

/** Times of one measured message, ms since the buyer's message was handed to the console. */
export interface Shown {
  bubble: number;
  chip: number;
}

export interface LatencyRun {
  shown: Shown[];
  /** Long tasks (over 50 ms) while measuring, and their total, ms. */
  longTasks: number[];
  /** Main-thread script time per message, ms. */
  scriptMs: number;
}

/** Messages with a known length mix, so that runs compare. */
const TEXTS = [
  "where is my parcel? it has been a week",
  "do you have this in size 40",
  "can i get a refund please, it is broken",
  "ok",
  "is there a discount if i buy three",
  "the colour is wrong, i ordered blue and got green. what now?",
];

/** Opens a thread of `length` messages on a console and leaves it settled. */
export async function openLongThread(
  sellerside: Launched,
  name: "shopee" | "tiktok_shop",
  length: number,
): Promise<{ page: Page; id: string }> {
  const conversation = pickConversation(name);
  const page = await openConsole(sellerside.context, conversation);
  await page.evaluate(
    ([id, count]) => window.replica.fill(id as string, count as number),
    [conversation.id, length],
  );
  await page.waitForTimeout(3_000);
  return { page, id: conversation.id };
}

/**
 * Lets the buyer write `count` messages, one at a time, and measures inside the page: from the call to the console's own
 * bubble (the reference) and to an understood, visible chip. With `withChips` false only the bubble is waited for.
 */
export async function measureMessages(
  page: Page,
  id: string,
  count: number,
  withChips: boolean,
  pauseMs = 250,
): Promise<LatencyRun> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const scriptTime = async () =>
    (await session.send("Performance.getMetrics")).metrics.find((m) => m.name === "ScriptDuration")?.value ??
    0;
  // The TypeScript runner names inner functions by a helper that the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  const before = await scriptTime();
  const result = await page.evaluate(
    async ({ id, count, withChips, pauseMs, texts }) => {
      const longTasks: number[] = [];
      const watcher = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longTasks.push(entry.duration);
      });
      watcher.observe({ type: "longtask" });
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const shown: Shown[] = [];
      const isVisible = (element: Element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
      for (let n = 0; n < count; n++) {
        const text = `${texts[n % texts.length]} ${String.fromCharCode(97 + (n % 26))}${n}`;
        const root = document.querySelector("sellerside-overlay")?.shadowRoot;
        const chips = () => [...(root?.querySelectorAll('[data-testid="message-chip"]') ?? [])];
        const old = new Set(chips().map((chip) => chip.getAttribute("data-key")));
        const start = performance.now();
        window.replica.receive(id, { text });
        let bubble = 0;
        let chip = 0;
        while (performance.now() - start < 5_000) {
          const now = performance.now() - start;
          if (!bubble && document.body.textContent?.includes(text)) bubble = now;
          if (withChips && !chip) {
            const fresh = chips().find((c) => !old.has(c.getAttribute("data-key")));
            const status = fresh?.getAttribute("data-status");
            if (fresh && status && status !== "pending" && isVisible(fresh)) chip = now;
          }
          if (bubble && (chip || !withChips)) break;
          await frame();
        }
        shown.push({ bubble, chip });
        await pause(pauseMs);
      }
      watcher.disconnect();
      return { shown, longTasks };
    },
    { id, count, withChips, pauseMs, texts: TEXTS },
  );
  const scriptMs = ((await scriptTime()) - before) * 1000;
  await session.detach();
  return { ...result, scriptMs: scriptMs / count };
}

/** The value below which `share` (0 to 1) of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
