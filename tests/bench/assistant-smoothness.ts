import type { Page } from "@playwright/test";
import { type AssistantBrowser, sayNext } from "./assistant-browser";
import { replyOf } from "./assistant-text";
import { percentile } from "./latency";

type Row = Record<string, unknown>;

interface Smoothness {
  seconds: number;
  longTasks: number[];
  /** ms between two pictures. */
  frames: number[];
  /** ms that a timer of 4 ms was late: what any other work of the thread would wait. */
  late: number[];
  /** Share of the thread's time, 0 to 1. */
  busy: number;
  texts: number;
}

const PER_SECOND = 100;
const ANSWERS = 3;
const IDLE_SECONDS = 6;

/** The panel while a draft streams at 100 tokens a second for some 6 s, beside the same panel at rest. */
export async function measureSmoothness(browser: AssistantBrowser): Promise<Row[]> {
  const { panel } = browser;
  const idle = await watch(browser, () => panel.waitForTimeout(IDLE_SECONDS * 1_000));
  const streaming: Smoothness[] = [];
  for (let i = 0; i < ANSWERS; i++) {
    await sayNext(panel, replyOf(220), PER_SECOND);
    await panel.getByTestId("assistant-draft").click();
    const live = panel.getByTestId("draft-live");
    await live.filter({ hasText: "Thank" }).waitFor();
    streaming.push(await watch(browser, () => live.waitFor({ state: "detached", timeout: 20_000 })));
  }
  const all: Smoothness = {
    seconds: streaming.reduce((sum, { seconds }) => sum + seconds, 0),
    longTasks: streaming.flatMap(({ longTasks }) => longTasks),
    frames: streaming.flatMap(({ frames }) => frames),
    late: streaming.flatMap(({ late }) => late),
    busy: streaming.reduce((sum, { busy }) => sum + busy, 0) / streaming.length,
    texts: streaming.reduce((sum, { texts }) => sum + texts, 0),
  };
  return [toRow("at rest", idle), toRow(`streaming ${PER_SECOND} tokens/s, to the finished draft`, all)];
}

declare global {
  interface Window {
    smoothness: { stop(): Omit<Smoothness, "busy"> };
  }
}

async function watch({ panel, threadTime }: AssistantBrowser, during: () => Promise<unknown>) {
  await begin(panel);
  const before = await threadTime();
  await during();
  const seen = await panel.evaluate(() => window.smoothness.stop());
  return { ...seen, busy: ((await threadTime()) - before) / (seen.seconds * 1_000) };
}

async function begin(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const seen = {
      seconds: 0,
      longTasks: [] as number[],
      frames: [] as number[],
      late: [] as number[],
      texts: 0,
    };
    const began = performance.now();
    let running = true;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
    });
    tasks.observe({ type: "longtask" });
    const texts = new MutationObserver((records) => {
      if (records.some(({ type }) => type === "characterData")) seen.texts += 1;
    });
    texts.observe(document.body, { subtree: true, characterData: true });
    let frame = 0;
    const draw = (at: number) => {
      if (frame > 0) seen.frames.push(at - frame);
      frame = at;
      if (running) requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    const tick = () => {
      const asked = performance.now();
      setTimeout(() => {
        seen.late.push(performance.now() - asked - 4);
        if (running) tick();
      }, 4);
    };
    tick();
    window.smoothness = {
      stop() {
        running = false;
        for (const { duration } of tasks.takeRecords()) seen.longTasks.push(duration);
        tasks.disconnect();
        texts.disconnect();
        return { ...seen, seconds: (performance.now() - began) / 1_000 };
      },
    };
  });
}

function toRow(run: string, { seconds, longTasks, frames, late, busy, texts }: Smoothness): Row {
  const ms = (value: number) => Number(value.toFixed(1));
  return {
    run,
    seconds: ms(seconds),
    "long tasks": longTasks.length,
    "longest ms": ms(Math.max(0, ...longTasks)),
    "pictures/s": ms(frames.length / seconds),
    "between pictures p95 ms": ms(percentile(frames, 0.95)),
    "max ms": ms(Math.max(...frames)),
    "a timer late p95 ms": ms(percentile(late, 0.95)),
    "max ms ": ms(Math.max(...late)),
    "main thread busy": `${(busy * 100).toFixed(1)} %`,
    "texts shown/s": ms(texts / seconds),
  };
}
