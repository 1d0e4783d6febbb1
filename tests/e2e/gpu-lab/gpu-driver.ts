import type { Understanding } from "../../../lib/domain/assessment";
import type { Crossover } from "../../../lib/domain/crossover";
import { loadBatchClassifier } from "../../../lib/understanding/instant/batch-classifier";
import type { BatchClassifier } from "../../../lib/understanding/instant/classifier";
import { type FoundGpu, findGpu } from "../../../lib/understanding/instant/gpu/find-gpu";
import { openGpuScorer } from "../../../lib/understanding/instant/gpu/gpu-scorer";
import { KeptMessages } from "../../../lib/understanding/instant/gpu/kept-messages";
import { readModelFile } from "../../../lib/understanding/instant/model-file";
import { HEADS, OUTPUT_COUNT } from "../../../lib/understanding/instant/outputs";
import { Scorer } from "../../../lib/understanding/instant/scorer";
import { digestMessages } from "../../unit/understanding/instant/golden-messages";

/** What the tests do with both sides of the classifier in a real browser; the model is fetched from beside the page. */

let bytes: Promise<ArrayBuffer> | null = null;
const model = () => (bytes ??= fetch("/instant.bin").then((response) => response.arrayBuffer()));

interface World {
  classifier: BatchClassifier;
  failures: string[];
  kept: Crossover[];
  /** Work that waits for idle time. */
  idle: (() => void)[];
  /** Moves the clock, ms. */
  wait(ms: number): void;
}

async function makeWorld({ asIfHardware = false } = {}): Promise<World> {
  let late = 0;
  const failures: string[] = [];
  const kept: Crossover[] = [];
  const idle: (() => void)[] = [];
  const classifier = loadBatchClassifier(await model(), {
    findGpu: async () => {
      const found = await findGpu();
      return asIfHardware ? { ...found, software: false } : found;
    },
    openScorer: async (found: FoundGpu, file) => openGpuScorer(await found.open(), file),
    readCrossover: async () => kept.at(-1) ?? null,
    writeCrossover: async (crossover) => void kept.push(crossover),
    whenIdle: (work) => void idle.splice(0, 1, work),
    now: () => Date.now() + late,
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    patience: 20_000,
    report: (failure) => void failures.push(failure.message),
  });
  const wait = (ms: number) => {
    late += ms;
  };
  return { classifier, failures, kept, idle, wait };
}

/** Softmax over heads of which one answer is taken, by the temperature that the classifier uses at least. */
function probabilitiesOf(scores: Float32Array, least: number): number[] {
  const all: number[] = [];
  for (const name of ["intent", "sentiment", "language"] as const) {
    const head = scores.subarray(HEADS[name].from, HEADS[name].to);
    const top = Math.max(...head);
    const powers = Array.from(head, (score) => Math.exp((score - top) / least));
    const sum = powers.reduce((a, b) => a + b, 0);
    all.push(...powers.map((power) => power / sum));
  }
  for (const name of ["secondary", "risk"] as const)
    for (const score of scores.subarray(HEADS[name].from, HEADS[name].to))
      all.push(1 / (1 + Math.exp(-score)));
  return all;
}

/** All that is said of a message but where it was worked out, and numbers only as labels. */
function labelsOf({ backend: _, confidence: _c, languageConfidence: _l, ...rest }: Understanding) {
  return JSON.stringify({
    ...rest,
    alternatives: rest.alternatives[0]?.intent,
    risks: rest.risks.map(({ confidence: _confidence, ...risk }) => risk),
  });
}

const backendsOf = (results: readonly Understanding[]) => [...new Set(results.map((one) => one.backend))];

const lab = {
  digests: () => digestMessages(),

  /** Both sides on the same texts: messages whose labels differ, and the greatest difference of any probability. */
  async compare(texts: string[]) {
    const { classifier, failures } = await makeWorld();
    const gpu = await classifier.classifyBatch(texts, "gpu");
    const cpu = await classifier.classifyBatch(texts, "cpu");
    const file = readModelFile(await model());
    const scorer = new Scorer(file);
    const device = await openGpuScorer(await (await findGpu()).open(), file);
    const kept = new KeptMessages(texts.length);
    for (const text of texts) kept.add(scorer.notice(text));
    const scores = await device.scoreBatch(kept.batch);
    device.close();
    const { temperatures, languageTemperature } = file.header.calibration;
    const least = Math.min(1, languageTemperature, ...temperatures);
    let worst = 0;
    for (const [m, text] of texts.entries()) {
      const wanted = probabilitiesOf(scorer.read(text).scores, least);
      const found = probabilitiesOf(scores.subarray(m * OUTPUT_COUNT, (m + 1) * OUTPUT_COUNT), least);
      for (const [k, p] of wanted.entries()) {
        const difference = Math.abs(p - (found[k] as number));
        // Not a number must not pass for no difference.
        worst = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(worst, difference);
      }
    }
    const differing = texts.filter(
      (_, m) => labelsOf(gpu[m] as Understanding) !== labelsOf(cpu[m] as Understanding),
    );
    return { count: gpu.length, differing, worst, gpu: backendsOf(gpu), cpu: backendsOf(cpu), failures };
  },

  /** The device is destroyed when the call waits for its second reading. */
  async loseDevice(texts: string[]) {
    const devices: GPUDevice[] = [];
    const request = GPUAdapter.prototype.requestDevice;
    const map = GPUBuffer.prototype.mapAsync;
    GPUAdapter.prototype.requestDevice = async function (this: GPUAdapter, descriptor) {
      const device = await request.call(this, descriptor);
      devices.push(device);
      return device;
    };
    let readings = 0;
    let loseAt = Number.POSITIVE_INFINITY;
    GPUBuffer.prototype.mapAsync = function (this: GPUBuffer, ...place) {
      const reading = map.apply(this, place);
      if (++readings === loseAt) devices.at(-1)?.destroy();
      return reading;
    };
    const world = await makeWorld();
    const before = await world.classifier.classifyBatch(texts.slice(0, 4), "gpu");
    loseAt = readings + 2;
    const during = await world.classifier.classifyBatch(texts, "gpu");
    const resting = await world.classifier.classifyBatch(texts.slice(0, 4), "gpu");
    const openedBefore = devices.length;
    world.wait(31_000);
    const after = await world.classifier.classifyBatch(texts.slice(0, 4), "gpu");
    const expected = world.classifier.classify(texts);
    GPUAdapter.prototype.requestDevice = request;
    GPUBuffer.prototype.mapAsync = map;
    return {
      backends: [before, during, resting, after].map(backendsOf),
      complete: JSON.stringify(during) === JSON.stringify(expected),
      opened: [openedBefore, devices.length],
      failures: world.failures,
    };
  },

  /** What `auto` does with this adapter, as it is or as if it were a real one; `then` is the next worker's life. */
  async auto(texts: string[], asIfHardware: boolean) {
    const world = await makeWorld({ asIfHardware });
    const first = await world.classifier.classifyBatch(texts, "auto");
    const waiting = world.idle.length;
    world.idle.pop()?.();
    while (world.kept.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await world.classifier.classifyBatch(texts, "auto");
    return {
      backends: [first, second].map(backendsOf),
      waiting,
      crossover: world.kept[0],
      failures: world.failures,
    };
  },

  /** Messages a second on both sides by the number at once: the best of `runs`. */
  async time(texts: string[], sizes: number[], runs: number) {
    const { classifier } = await makeWorld();
    await classifier.classifyBatch(texts.slice(0, 64), "gpu");
    const rows: { size: number; cpu: number; gpu: number }[] = [];
    for (const size of sizes) {
      const batch = Array.from({ length: size }, (_, i) => texts[i % texts.length] as string);
      const best = { cpu: Number.POSITIVE_INFINITY, gpu: Number.POSITIVE_INFINITY };
      for (let run = 0; run < runs; run++)
        for (const side of ["cpu", "gpu"] as const) {
          const start = performance.now();
          const results = await classifier.classifyBatch(batch, side);
          if (results[0]?.backend !== side) throw new Error(`${side} did not run`);
          best[side] = Math.min(best[side], performance.now() - start);
        }
      rows.push({ size, ...best });
    }
    return rows;
  },
};
export type GpuLab = typeof lab;

declare global {
  interface Window {
    gpuLab: GpuLab;
  }
}
window.gpuLab = lab;
