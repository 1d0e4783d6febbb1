import type { EngineRequest } from "../../lib/understanding/llm/engine";
import { watchPrompts } from "../e2e/assisted";
import { type AssistantBrowser, sayNext } from "./assistant-browser";
import type { Written } from "./assistant-lab";
import { replyOf } from "./assistant-text";
import { percentile } from "./latency";

type Row = Record<string, unknown>;

/** Tokens of an answer: a usual reply, and a short one to tell what a token costs from what an answer costs. */
const TOKENS = 200;
const FEW = 20;
/** Tokens a second, and how often each is measured. */
const PACES = [
  { perSecond: 20, runs: 3 },
  { perSecond: 50, runs: 4 },
  { perSecond: 100, runs: 6 },
];
const FULL_SPEED_RUNS = 12;

/** The same engine and answer, directly and through the host, in turns. */
export async function measureOverhead(browser: AssistantBrowser): Promise<{ wall: Row[]; cpu: Row[] }> {
  const { lab, install, panel } = browser;
  // Nobody but the measuring page watches: what a panel costs has its own table.
  await panel.goto("about:blank");
  await lab.evaluate((row) => window.assistantLab.openEngine(row), install);
  const request = await learnRequest(browser);
  const wall: Row[] = [];
  let paced: Pair = { direct: [], host: [] };
  for (const { perSecond, runs } of PACES) {
    paced = await measurePair(browser, request, { tokens: TOKENS, perSecond, runs });
    wall.push(toRow(perSecond, paced));
  }
  const at = (tokens: number) =>
    measurePair(browser, request, { tokens, perSecond: 0, runs: FULL_SPEED_RUNS });
  const [few, many] = [await at(FEW), await at(TOKENS)];
  wall.push(toRow(0, many));
  const direct = measureCpu(few.direct, many.direct, paced.direct);
  const host = measureCpu(few.host, many.host, paced.host);
  return { wall, cpu: [toCpuRow("directly", direct, direct), toCpuRow("host", host, direct)] };
}

interface Timed extends Written {
  /** Main thread, ms of processor. */
  cpu: number;
}
interface Pair {
  direct: Timed[];
  host: Timed[];
}

/** The request that the host makes of a draft, so that the engine is asked the same directly. */
async function learnRequest(browser: AssistantBrowser): Promise<EngineRequest> {
  const prompts = await watchPrompts(browser.lab);
  await writeThroughHost(browser, FEW, 0);
  const [seen] = await prompts();
  if (!seen) throw new Error("the host asked the engine nothing");
  const { turns, maxTokens, temperature } = seen;
  return {
    turns: turns as EngineRequest["turns"],
    maxTokens: maxTokens ?? TOKENS,
    temperature: temperature ?? 0,
    topP: 1,
  };
}

async function measurePair(
  browser: AssistantBrowser,
  request: EngineRequest,
  { tokens, perSecond, runs }: { tokens: number; perSecond: number; runs: number },
): Promise<Pair> {
  const pair: Pair = { direct: [], host: [] };
  const text = replyOf(tokens);
  const timed = async (work: () => Promise<Written>): Promise<Timed> => {
    const before = await browser.threadTime();
    const written = await work();
    return { ...written, cpu: (await browser.threadTime()) - before };
  };
  for (let run = 0; run < runs; run++) {
    await sayNext(browser.lab, text, perSecond);
    const direct = () => browser.lab.evaluate((asked) => window.assistantLab.writeDirectly(asked), request);
    pair.direct.push(await timed(direct));
    pair.host.push(await timed(() => writeThroughHost(browser, tokens, perSecond)));
  }
  for (const one of [...pair.direct, ...pair.host])
    if (one.state !== "done" || one.tokens !== tokens) throw new Error(`not written: ${JSON.stringify(one)}`);
  return pair;
}

let asked = 0;

async function writeThroughHost(
  { lab, threadKey }: AssistantBrowser,
  tokens: number,
  perSecond: number,
): Promise<Written> {
  const text = replyOf(tokens);
  await sayNext(lab, text, perSecond);
  const task = { kind: "draft", stance: null, instruction: "", language: "en" } as const;
  const request = {
    id: `bench-${++asked}`,
    threadKey,
    priority: "asked",
    task,
    agentLanguage: "en",
  } as const;
  return lab.evaluate(([one, length]) => window.assistantLab.writeThroughHost(one, length), [
    request,
    text.length,
  ] as const);
}

const median = (runs: readonly Timed[], of: (run: Timed) => number) => percentile(runs.map(of), 0.5);
const percent = (ratio: number) => `${((ratio - 1) * 100).toFixed(1)} %`;

function toRow(perSecond: number, { direct, host }: Pair): Row {
  const writing = ({ first, last }: Written) => last - first;
  const whole = ({ end }: Written) => end;
  return {
    "tokens/s": perSecond === 0 ? "full speed" : perSecond,
    "directly, writing ms": Math.round(median(direct, writing)),
    "host, writing ms": Math.round(median(host, writing)),
    "overhead of writing": percent(median(host, writing) / median(direct, writing)),
    "directly, asked to answered ms": Math.round(median(direct, whole)),
    "host, asked to stored ms": Math.round(median(host, whole)),
    "overhead of the whole": percent(median(host, whole) / median(direct, whole)),
    "first character, directly ms": Number(median(direct, ({ first }) => first).toFixed(1)),
    "first character, host ms": Number(median(host, ({ first }) => first).toFixed(1)),
  };
}

/** Main thread, ms of processor. */
interface Cpu {
  perToken: number;
  perTokenAtPace: number;
  perAnswer: number;
}

/** What one more token costs, and what an answer costs beside its tokens. */
function measureCpu(few: readonly Timed[], many: readonly Timed[], paced: readonly Timed[]): Cpu {
  const of = (runs: readonly Timed[]) => median(runs, ({ cpu }) => cpu);
  const perToken = (of(many) - of(few)) / (TOKENS - FEW);
  const perAnswer = of(few) - perToken * FEW;
  // At a pace there are more frames and rows to a token, and what the pages do at rest counts, too, in both ways.
  return { perToken, perTokenAtPace: (of(paced) - perAnswer) / TOKENS, perAnswer };
}

function toCpuRow(way: string, cpu: Cpu, direct: Cpu): Row {
  const micro = (ms: number) => Math.round(ms * 1_000);
  return {
    way,
    "full speed: µs a token": micro(cpu.perToken),
    "100 tokens/s: µs a token": micro(cpu.perTokenAtPace),
    "more than directly, share of the token's 10 ms": `${((cpu.perTokenAtPace - direct.perTokenAtPace) * 10).toFixed(1)} %`,
    "ms an answer beside its tokens": Number(cpu.perAnswer.toFixed(1)),
  };
}
