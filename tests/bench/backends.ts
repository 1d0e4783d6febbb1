import { corpusTexts, openGpuLab } from "../e2e/gpu-lab/open-gpu-lab";

const SIZES = [1, 4, 16, 64, 256, 1_024, 4_096];
const RUNS = 3;

/**
 * Messages a second of the whole way from text to result, processor beside graphics adapter, by the number of messages
 * at once. The adapter is Chromium's own in software, so that the run is the same on every machine: it shows that the
 * way works and what it costs besides the scoring, not what a graphics card would win.
 */
export async function measureBackends(): Promise<Record<string, number>[]> {
  const { browser, page } = await openGpuLab();
  try {
    const rows = await page.evaluate(([texts, sizes, runs]) => window.gpuLab.time(texts, sizes, runs), [
      corpusTexts(4_096),
      SIZES,
      RUNS,
    ] as const satisfies [string[], number[], number]);
    return rows.map(({ size, cpu, gpu }) => ({
      "messages at once": size,
      "processor, messages/s": Math.round((size / cpu) * 1_000),
      "adapter in software, messages/s": Math.round((size / gpu) * 1_000),
      "adapter/processor": Number((cpu / gpu).toFixed(2)),
    }));
  } finally {
    await browser.close();
  }
}
