import { describe, expect, it } from "vitest";
import type { Understanding } from "../../../../../lib/domain/assessment";
import type { Crossover } from "../../../../../lib/domain/crossover";
import {
  type BatchParts,
  loadBatchClassifier,
} from "../../../../../lib/understanding/instant/batch-classifier";
import type { FoundGpu } from "../../../../../lib/understanding/instant/gpu/find-gpu";
import { GpuFailure } from "../../../../../lib/understanding/instant/gpu/gpu-failure";
import { REST_FIRST } from "../../../../../lib/understanding/instant/gpu/gpu-keeper";
import { loadClassifier } from "../../../../../lib/understanding/instant/index";
import { packTinyModel } from "../tiny-model";
import { EmulatedGpu, foundGpu } from "./emulated-gpu";

const bytes = packTinyModel();
const reference = loadClassifier(bytes);
const TEXTS = ["where is my parcel", "refund me now", "谢谢", "", "merci beaucoup"];
const MANY = Array.from({ length: 2_500 }, (_, i) => `${TEXTS[i % TEXTS.length]} ${i}`);

interface World {
  found: FoundGpu | GpuFailure;
  known: Crossover | null;
  /** Each device that was opened. */
  opened: EmulatedGpu[];
  looked: number;
  failures: string[];
  time: number;
  /** What the next device is like. */
  shape(gpu: EmulatedGpu): void;
  rest(): Promise<void>;
}

/** A classifier in a world where the clock stands still but for what the test says: the device costs 1 ms a batch. */
function open(fields: Partial<World> = {}) {
  let clock = 0;
  let idle: (() => void) | null = null;
  // All that follows from idle time waits for nothing but promises.
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const world: World = {
    found: foundGpu(),
    known: null,
    opened: [],
    looked: 0,
    failures: [],
    time: 1_000,
    shape: () => {},
    rest: async () => {
      idle?.();
      idle = null;
      await settle();
    },
    ...fields,
  };
  const parts: BatchParts = {
    findGpu: async () => {
      world.looked++;
      if (world.found instanceof GpuFailure) throw world.found;
      return world.found;
    },
    openScorer: async (_found, model) => {
      const gpu = new EmulatedGpu(model);
      world.shape(gpu);
      world.opened.push(gpu);
      return gpu;
    },
    readCrossover: async () => world.known,
    writeCrossover: async (crossover) => {
      world.known = crossover;
    },
    whenIdle: (work) => {
      idle = work;
    },
    now: () => world.time,
    clock: () => clock++,
    pause: async () => {},
    patience: 1_000,
    report: (failure) => void world.failures.push(failure.reason),
  };
  const classifier = loadBatchClassifier(bytes, parts);
  return { classifier, world };
}

const failingAt = (batch: number) => (gpu: EmulatedGpu) => {
  gpu.failsAt = batch;
};
const miscountingBy = (error: number) => (gpu: EmulatedGpu) => {
  gpu.error = error;
};
const known = (fields: Partial<Crossover>): Crossover => ({
  model: reference.version,
  adapter: "made-up adapter",
  outcome: "measured",
  batch: 3,
  times: [],
  measuredAt: 1_000,
  ...fields,
});
const backends = (results: Understanding[]) => [...new Set(results.map((one) => one.backend))];
/** Everything but the side, with numbers as far as single precision goes. */
const said = (results: Understanding[]) =>
  JSON.parse(
    JSON.stringify(results, (key, value) =>
      key === "backend" ? undefined : typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value,
    ),
  );

describe("with gpu", () => {
  it("opens the device in the call and says the same as the processor", async () => {
    const { classifier, world } = open();
    const results = await classifier.classifyBatch(MANY, "gpu");
    expect(backends(results)).toEqual(["gpu"]);
    expect(said(results)).toEqual(said(reference.classify(MANY)));
    await classifier.classifyBatch(TEXTS, "gpu");
    expect(world.opened).toHaveLength(1);
    expect(await classifier.classifyBatch([], "gpu")).toEqual([]);
  });

  it("takes an adapter in software too, because it was asked for", async () => {
    const { classifier } = open({ found: foundGpu({ software: true }) });
    expect(backends(await classifier.classifyBatch(TEXTS, "gpu"))).toEqual(["gpu"]);
  });

  it("finishes a call whose device fails in the middle on the processor, whole", async () => {
    // One batch checks the device; the second of the call's three slices fails.
    const { classifier, world } = open({ shape: failingAt(3) });
    expect(await classifier.classifyBatch(MANY, "gpu")).toEqual(reference.classify(MANY));
    expect(world.failures).toEqual(["timed-out"]);
    expect(world.opened[0]?.closed).toBe(true);
  });

  it("leaves a failed device alone, longer each time, until it works again", async () => {
    const { classifier, world } = open({ shape: failingAt(2) });
    const side = async () => backends(await classifier.classifyBatch(TEXTS, "gpu"))[0];
    const later = async (ms: number) => {
      world.time += ms;
      return [await side(), world.opened.length];
    };
    expect(await later(0)).toEqual(["cpu", 1]);
    expect(await later(REST_FIRST - 1)).toEqual(["cpu", 1]);
    expect(await later(1)).toEqual(["cpu", 2]);
    expect(await later(REST_FIRST)).toEqual(["cpu", 2]);
    world.shape = () => {};
    expect(await later(REST_FIRST)).toEqual(["gpu", 3]);
    world.opened[2]?.lose();
    await Promise.resolve();
    expect(world.failures).toEqual(["timed-out", "timed-out", "lost"]);
    expect(await later(REST_FIRST)).toEqual(["gpu", 4]);
  });

  it("does not believe a device that miscounts", async () => {
    for (const error of [0.01, Number.NaN]) {
      const { classifier, world } = open({ shape: miscountingBy(error) });
      expect(await classifier.classifyBatch(TEXTS, "gpu")).toEqual(reference.classify(TEXTS));
      expect(world.failures).toEqual(["wrong-result"]);
    }
  });

  it("is the processor where there is no adapter", async () => {
    const { classifier, world } = open({ found: new GpuFailure("no-adapter") });
    expect(await classifier.classifyBatch(TEXTS, "gpu")).toEqual(reference.classify(TEXTS));
    expect(world.failures).toEqual(["no-adapter"]);
  });
});

describe("with cpu", () => {
  it("never looks for an adapter", async () => {
    const { classifier, world } = open();
    expect(await classifier.classifyBatch(MANY, "cpu")).toEqual(reference.classify(MANY));
    await world.rest();
    expect(world.looked).toBe(0);
  });
});

describe("with auto", () => {
  const auto = async (classifier: ReturnType<typeof open>["classifier"], texts: string[]) =>
    backends(await classifier.classifyBatch(texts, "auto"))[0];

  it("measures in idle time, keeps what it found, and goes by it", async () => {
    const { classifier, world } = open();
    expect([await auto(classifier, MANY), world.looked]).toEqual(["cpu", 0]);
    await world.rest();
    // Both sides cost one tick of this clock: the device wins nowhere.
    expect(world.known).toMatchObject({ outcome: "measured", batch: null, adapter: "made-up adapter" });
    expect(world.known?.model).toBe(reference.version);
    expect([await auto(classifier, MANY), world.opened[0]?.closed]).toEqual(["cpu", true]);
  });

  it("takes the device from the measured batch on, and never waits for it to open", async () => {
    const { classifier, world } = open({ known: known({ batch: 3 }) });
    expect(await auto(classifier, TEXTS)).toBe("cpu");
    await world.rest();
    expect(await auto(classifier, TEXTS.slice(0, 2))).toBe("cpu");
    expect(await auto(classifier, TEXTS.slice(0, 3))).toBe("gpu");
    expect(world.known?.times).toEqual([]);
  });

  it.each([
    ["another model", { model: "0123456789abcdef" }],
    ["another adapter", { adapter: "the old card" }],
    ["another day", { batch: null, outcome: "software", measuredAt: 1_000 - 25 * 3_600_000 }],
  ] as const)("measures anew what was measured of %s", async (_name, fields) => {
    const { classifier, world } = open({ known: known(fields) });
    await auto(classifier, TEXTS);
    await world.rest();
    expect(world.known).toMatchObject({ outcome: "measured", model: reference.version, measuredAt: 1_000 });
    expect(world.known?.times.length).toBeGreaterThan(0);
  });

  it("does not wake the driver again on a day on which the processor was found better", async () => {
    const { classifier, world } = open({ known: known({ batch: null }) });
    await auto(classifier, TEXTS);
    await world.rest();
    expect([await auto(classifier, MANY), world.looked]).toEqual(["cpu", 0]);
  });

  it("never takes an adapter in software, nor opens it", async () => {
    const { classifier, world } = open({ found: foundGpu({ software: true }) });
    await auto(classifier, TEXTS);
    await world.rest();
    expect(world.known).toMatchObject({ outcome: "software", batch: null });
    expect([await auto(classifier, MANY), world.opened.length]).toEqual(["cpu", 0]);
  });

  it("says so where there is no adapter, and does not look again", async () => {
    const { classifier, world } = open({ found: new GpuFailure("no-webgpu") });
    await auto(classifier, TEXTS);
    await world.rest();
    await auto(classifier, TEXTS);
    await world.rest();
    expect([world.known?.outcome, world.looked]).toEqual(["unusable", 1]);
  });

  it("tries a device that failed while it was measured again after its rest", async () => {
    const { classifier, world } = open({ shape: failingAt(4) });
    await auto(classifier, TEXTS);
    await world.rest();
    expect([world.known?.outcome, world.failures]).toEqual(["unusable", ["timed-out"]]);
    await auto(classifier, TEXTS);
    await world.rest();
    expect(world.opened).toHaveLength(1);
    world.time += REST_FIRST;
    world.shape = () => {};
    await auto(classifier, TEXTS);
    await world.rest();
    expect([world.known?.outcome, world.opened.length]).toEqual(["measured", 2]);
  });
});
