import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureBackends } from "../tests/bench/backends";
import { type LatencyRun, measureMessages, openLongThread, percentile } from "../tests/bench/latency";
import { measureSizes } from "../tests/bench/sizes";
import { launch } from "../tests/e2e/launch";
import { enableAll, openOptions, setPaused } from "../tests/e2e/stored";
import { buildReplicas } from "../tests/replicas/build";

/**
 * `npm run bench [-- --messages N] [--thread N] [--json OUT]`: the speed of the main job on a long thread, as ratios
 * against the console's own bubble in the same run. Absolute budgets are reported, never gated.
 */
const { values } = parseArgs({
  options: {
    messages: { type: "string", default: "60" },
    thread: { type: "string", default: "2000" },
    json: { type: "string" },
  },
});
const messages = Number(values.messages);
const length = Number(values.thread);
const rows: Record<string, unknown>[] = [];
const ms = (value: number) => Number(value.toFixed(1));

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
    report(`${name}, warm`, warm, without);
    const killed: LatencyRun = { shown: [], longTasks: [], scriptMs: 0 };
    const session = await sellerside.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    for (let i = 0; i < 10; i++) {
      await session.send("ServiceWorker.stopAllWorkers");
      await page.waitForTimeout(300);
      const one = await measureMessages(page, id, 1, true);
      killed.shown.push(...one.shown);
      killed.longTasks.push(...one.longTasks);
      killed.scriptMs += one.scriptMs / 10;
    }
    report(`${name}, after a killed service worker`, killed, without);
    if (name === "shopee") rows.push(await measurePanel(sellerside));
  } finally {
    await sellerside.close();
  }
}
console.table(rows.filter((row) => "chip p50 ms" in row));
console.table(rows.filter((row) => !("chip p50 ms" in row)));
const backends = await measureBackends();
console.log(
  "Understanding, by messages at once; the adapter is Chromium's in software, not a graphics card:",
);
console.table(backends);
const sizes = measureSizes();
console.table(
  Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, `${(bytes / 1000).toFixed(1)} kB`])),
);
console.log(
  "Budgets (reported, not gated): chip p95 warm < 150 ms; content script ≤ 60 kB; panel ≤ 250 kB; long tasks 0.",
);
if (values.json) writeFileSync(values.json, JSON.stringify({ rows, backends, sizes }, null, 2));

function report(name: string, run: LatencyRun, reference: LatencyRun): void {
  const chips = run.shown.map((one) => one.chip).filter((time) => time > 0);
  const bubbles = run.shown.map((one) => one.bubble).filter((time) => time > 0);
  rows.push({
    run: `${name} (${length} messages in the thread)`,
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
  });
}

/** From the panel's navigation to its first tab, beside an empty page of the same extension. */
async function measurePanel(
  sellerside: Awaited<ReturnType<typeof launch>>,
): Promise<Record<string, unknown>> {
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
