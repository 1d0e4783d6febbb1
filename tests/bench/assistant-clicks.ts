import type { Page } from "@playwright/test";
import { type AssistantBrowser, sayNext } from "./assistant-browser";
import { replyOf } from "./assistant-text";
import { percentile } from "./latency";

type Row = Record<string, unknown>;

/** ms since the click's own time; 0: not seen. */
interface Click {
  states: Record<string, number>;
  text: number;
}

const CLICKS = 24;
const REST_MS = 300;

/** From the click on "draft" to the first character in the panel: model in memory, model not loaded, no host at all. */
export async function measureClicks(browser: AssistantBrowser): Promise<Row[]> {
  const { panel } = browser;
  const { searchParams } = new URL(panel.url());
  if (!searchParams.has("tab")) throw new Error("the panel follows no tab");
  await watchClicks(panel);
  const warm = await clickOften(browser, async () => {});
  const cold = await clickOften(browser, () => unload(browser));
  const closed = await clickOften(browser, () => closeHost(panel));
  return [
    toRow("model in memory", warm),
    toRow("model not loaded (worker and load)", cold),
    toRow("no host page (page, worker and load)", closed),
  ];
}

async function clickOften(browser: AssistantBrowser, before: () => Promise<unknown>): Promise<Click[]> {
  const { panel } = browser;
  const clicks: Click[] = [];
  const text = replyOf(30);
  // The first one loads code that later ones have.
  for (let i = -1; i < CLICKS; i++) {
    await before();
    await sayNext(panel, text, 60);
    await panel.waitForTimeout(REST_MS + ((i * 37) % 100));
    await panel.getByTestId("assistant-draft").click();
    await panel.locator('[data-testid=draft-card][data-state="done"]').waitFor();
    const click = await panel.evaluate(() => window.lastClick);
    if (click.text <= 0) throw new Error(`no text was seen: ${JSON.stringify(click)}`);
    if (i >= 0) clicks.push(click);
  }
  return clicks;
}

declare global {
  interface Window {
    lastClick: Click;
  }
}

/** Notes from inside the panel when each state and the first text of a draft stood in the page. */
async function watchClicks(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    let began = 0;
    addEventListener(
      "click",
      (event) => {
        const button =
          event.target instanceof Element && event.target.closest("[data-testid=assistant-draft]");
        if (!button) return;
        began = event.timeStamp;
        window.lastClick = { states: {}, text: 0 };
      },
      true,
    );
    const look = () => {
      if (began === 0) return;
      const at = performance.now() - began;
      const card = document.querySelector<HTMLElement>("[data-testid=draft-card]");
      const state = card?.dataset.state ?? "";
      const { states } = window.lastClick;
      // The card of the draft before is there until the first state of this one.
      if (state !== "done" || "running" in states) states[state] ??= at;
      const live = card?.querySelector("[data-testid=draft-live]")?.textContent ?? "";
      if (live !== "") window.lastClick.text ||= at;
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["data-state"],
    });
  });
}

/** Takes the model out of memory and waits until it is. */
async function unload({ lab }: AssistantBrowser): Promise<void> {
  await lab.evaluate(() => window.assistantLab.unload());
  for (let i = 0; i < 100; i++) {
    if ((await lab.evaluate(() => window.assistantLab.modelState())) === "unloaded") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the model stays in memory");
}

async function closeHost(panel: Page): Promise<void> {
  await panel.evaluate(() => chrome.offscreen.closeDocument());
}

function toRow(run: string, clicks: readonly Click[]): Row {
  const ms = (value: number) => Number(value.toFixed(1));
  const at = (pick: (click: Click) => number | undefined, share: number) => {
    const seen = clicks.map((click) => pick(click) ?? 0).filter((time) => time > 0);
    return seen.length === 0 ? null : ms(percentile(seen, share));
  };
  const state = (name: string) => at(({ states }) => states[name], 0.5);
  const text = percentile(
    clicks.map((click) => click.text),
    0.5,
  );
  return {
    run,
    clicks: clicks.length,
    "asked shown p50 ms": state("asked"),
    "queued shown p50 ms": state("queued"),
    "running shown p50 ms": state("running"),
    "first character p50 ms": ms(text),
    "p95 ms": at((click) => click.text, 0.95),
    "first character/queued shown": Number((text / (state("queued") ?? Number.NaN)).toFixed(1)),
  };
}
