import { launch } from "../e2e/launch";
import { enableAll, openOptions, setPaused } from "../e2e/stored";
import { buildReplicas } from "../replicas/build";
import { type LatencyRun, measureMessages, openLongThread, percentile } from "./latency";

type Row = Record<string, unknown>;

const ms = (value: number) => Number(value.toFixed(1));

/**
 * From a buyer's message to its chip on a thread of `length` messages, for `messages` new ones a console, as ratios
 * against the console's own bubble in the same run; and the side panel's cold opening beside a plain packaged file.
 */
export async function measureMainJob(
  messages: number,
  length: number,
): Promise<{ chips: Row[]; panel: Row[] }> {
  const chips: Row[] = [];
  const panel: Row[] = [];
  await buildReplicas();
  for (const name of ["shopee", "tiktok_shop"] as const) {
    const sellerside = await launch();
    try {
      await enableAll(sellerside.context, sellerside.extensionId);
      const options = await openOptions(sellerside.context, sellerside.extensionId);
      await setPaused(options, true);
      const reference = await openLongThread(sellerside, name, length);
      const without = await measureMessages(reference.page, reference.id, messages, false);
      await reference.page.close();
      await setPaused(options, false);
      const { page, id } = await openLongThread(sellerside, name, length);
      await measureMessages(page, id, 5, true);
      const warm = await measureMessages(page, id, messages, true);
      chips.push(toRow(`${name}, warm (${length} messages in the thread)`, warm, without));
      const killed = await measureKilled(sellerside, page, id);
      chips.push(toRow(`${name}, after a killed service worker`, killed, without));
      if (name === "shopee") panel.push(await measurePanel(sellerside));
    } finally {
      await sellerside.close();
    }
  }
  return { chips, panel };
}

const KILLS = 10;

async function measureKilled(
  { context }: Awaited<ReturnType<typeof launch>>,
  page: Awaited<ReturnType<typeof openLongThread>>["page"],
  id: string,
): Promise<LatencyRun> {
  const killed: LatencyRun = { shown: [], longTasks: [], scriptMs: 0 };
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  for (let i = 0; i < KILLS; i++) {
    await session.send("ServiceWorker.stopAllWorkers");
    await page.waitForTimeout(300);
    const one = await measureMessages(page, id, 1, true);
    killed.shown.push(...one.shown);
    killed.longTasks.push(...one.longTasks);
    killed.scriptMs += one.scriptMs / KILLS;
  }
  return killed;
}

function toRow(name: string, run: LatencyRun, reference: LatencyRun): Row {
  const chips = run.shown.map((one) => one.chip).filter((time) => time > 0);
  const bubbles = run.shown.map((one) => one.bubble).filter((time) => time > 0);
  return {
    run: name,
    seen: `${chips.length}/${run.shown.length}`,
    "bubble p50 ms": ms(percentile(bubbles, 0.5)),
    "chip p50 ms": ms(percentile(chips, 0.5)),
    "chip p95 ms": ms(percentile(chips, 0.95)),
    "chip/bubble p50": Number((percentile(chips, 0.5) / percentile(bubbles, 0.5)).toFixed(2)),
    "script ms a message": ms(run.scriptMs),
    "same, paused": ms(reference.scriptMs),
    "script ratio": Number((run.scriptMs / reference.scriptMs).toFixed(2)),
    "long tasks": run.longTasks.length,
    "same, paused ": reference.longTasks.length,
  };
}

/** From the panel's navigation to its first tab, beside an empty page of the same extension. */
async function measurePanel(sellerside: Awaited<ReturnType<typeof launch>>): Promise<Row> {
  const cold: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < 7; i++) {
    const page = await sellerside.context.newPage();
    let start = performance.now();
    await page.goto(`chrome-extension://${sellerside.extensionId}/icon/icon.svg`);
    bare.push(performance.now() - start);
    start = performance.now();
    await page.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html`);
    await page.getByTestId("panel-tab-flagged").waitFor();
    cold.push(performance.now() - start);
    await page.close();
  }
  return {
    run: "side panel, cold open",
    "p50 ms": ms(percentile(cold, 0.5)),
    "reference (a picture of the package) p50 ms": ms(percentile(bare, 0.5)),
    ratio: Number((percentile(cold, 0.5) / percentile(bare, 0.5)).toFixed(2)),
  };
}
