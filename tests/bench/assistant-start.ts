import { type AssistantBrowser, EMPTY_WORKER, REAL_WORKER } from "./assistant-browser";
import { percentile } from "./latency";

type Row = Record<string, unknown>;

const RUNS = 10;
const GENERATE = {
  kind: "generate",
  id: 1,
  request: { turns: [], maxTokens: 1, temperature: 0, topP: 1 },
} as const;

/** What stands before a first answer: the real worker of 6 MB, the other engine with a tiny model, the host's page. */
export async function measureStart(browser: AssistantBrowser): Promise<Row[]> {
  const { lab } = browser;
  const start = async (script: string) =>
    (
      await lab.evaluate(([url, first]) => window.assistantLab.startWorker(url, first), [
        script,
        GENERATE,
      ] as const)
    ).ms;
  const loadNothing = async () => {
    const model = {
      engine: "webllm",
      id: "none",
      weights: "https://hub.invalid/none/resolve/main/",
      library: { url: new URL("/llm/none.wasm", lab.url()).href, integrity: "sha256-none" },
      contextTokens: 1_024,
    } as const;
    const answer = await lab.evaluate(([url, first]) => window.assistantLab.startWorker(url, first), [
      REAL_WORKER,
      { kind: "load", id: 1, model },
    ] as const);
    reasons.add(answer.reason);
    return answer.ms;
  };
  const reasons = new Set<string>();
  const empty: number[] = [];
  const real: number[] = [];
  const refused: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    empty.push(await start(EMPTY_WORKER));
    real.push(await start(REAL_WORKER));
    refused.push(await loadNothing());
  }
  const wllama = await measureWllama(browser);
  const host = await measureHost(browser);
  const reference = { name: "a worker that only answers", times: empty };
  return [
    toRow("WebLLM's worker, to its first answer", real, reference),
    toRow(`the same, to a load that ends in ${[...reasons].join(", ")}`, refused, reference),
    toRow("wllama with a tiny model, loaded", wllama.load, {
      name: "its WebAssembly fetched and compiled",
      times: wllama.compile,
    }),
    toRow("the host's page, made", host.made, { name: "asked for while it is there", times: host.there }),
    toRow("the host's page, first answer", host.answered, {
      name: "asked for while it is there",
      times: host.there,
    }),
  ];
}

async function measureWllama({
  wllamaLab,
}: AssistantBrowser): Promise<{ load: number[]; compile: number[] }> {
  const load: number[] = [];
  const compile: number[] = [];
  await wllamaLab.evaluate(() => window.wllamaLab.writeModel("bench/tiny.gguf"));
  for (let i = 0; i < RUNS; i++) {
    compile.push(
      await wllamaLab.evaluate(async () => {
        const began = performance.now();
        await WebAssembly.compile(await (await fetch("/wllama/wllama.wasm")).arrayBuffer());
        return performance.now() - began;
      }),
    );
    const ms = await wllamaLab.evaluate(async () => {
      window.wllamaLab.open();
      const began = performance.now();
      const { outcome } = await window.wllamaLab.load(["bench/tiny.gguf"]);
      return outcome.ok ? performance.now() - began : JSON.stringify(outcome);
    });
    if (typeof ms === "string") throw new Error(ms);
    load.push(ms);
  }
  await wllamaLab.evaluate(() => window.wllamaLab.kill());
  return { load, compile };
}

async function measureHost({ lab }: AssistantBrowser) {
  const times = { made: [] as number[], answered: [] as number[], there: [] as number[] };
  for (let i = 0; i < RUNS; i++) {
    await lab.evaluate(() => chrome.offscreen.closeDocument());
    const { made, answered } = await lab.evaluate(() => window.assistantLab.openHost());
    times.made.push(made);
    times.answered.push(answered);
    times.there.push((await lab.evaluate(() => window.assistantLab.openHost())).answered);
  }
  return times;
}

function toRow(
  what: string,
  times: readonly number[],
  reference: { name: string; times: readonly number[] },
): Row {
  const ms = (value: number) => Number(value.toFixed(1));
  const half = percentile(times, 0.5);
  const other = percentile(reference.times, 0.5);
  return {
    what,
    "first ms": ms(times[0] ?? Number.NaN),
    "p50 ms": ms(half),
    "p95 ms": ms(percentile(times, 0.95)),
    reference: reference.name,
    "its p50 ms": ms(other),
    ratio: ms(half / other),
  };
}
