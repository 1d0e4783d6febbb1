import type { ModelFile } from "../model-file";
import { OUTPUT_COUNT } from "../outputs";
import { BufferPool, USAGE } from "./buffer-pool";
import { GpuFailure, toGpuFailure, withDeadline } from "./gpu-failure";
import { packForGpu } from "./pack-for-gpu";
import { scoreKernel, workgroupBytes } from "./score-kernel";
import { cutBatch, type SparseBatch } from "./sparse-batch";

/** Scores messages on a graphics device that has the model in its memory. */
export interface GpuScorer {
  /** messages × OUTPUT_COUNT raw scores. Calls run one after another. @throws GpuFailure; the device is then done with. */
  scoreBatch(batch: SparseBatch): Promise<Float32Array>;
  /** Resolves when the device is gone, for whatever reason. */
  readonly gone: Promise<void>;
  /** Frees the device's memory. */
  close(): void;
}

/** The kernel may take this long to compile and to do one part of a batch, ms; then the driver is taken to hang. */
const COMPILE_WITHIN = 20_000;
const SCORE_WITHIN = 5_000;
/** Of one part of a batch: messages, and entries of all of them. Two parts of this size take a few MB. */
const MOST_MESSAGES = 4_096;
const MOST_ENTRIES = 1 << 19;

/** Uploads the model once and compiles the kernel. @throws GpuFailure with a named reason */
export async function openGpuScorer(device: GPUDevice, model: ModelFile): Promise<GpuScorer> {
  try {
    return await withDeadline(prepare(device, model), COMPILE_WITHIN);
  } catch (error) {
    device.destroy();
    throw toGpuFailure(error, "not-compiled");
  }
}

async function prepare(device: GPUDevice, model: ModelFile): Promise<GpuScorer> {
  const sizes = { dim: model.dim, blocks: model.header.blocks.length, outputs: OUTPUT_COUNT };
  const packed = packForGpu(model);
  const { maxStorageBufferBindingSize, maxComputeWorkgroupStorageSize } = device.limits;
  const largest = Math.max(
    packed.table.byteLength,
    packed.fixedPart.byteLength,
    packed.scaleCodes.byteLength,
  );
  if (largest > maxStorageBufferBindingSize || workgroupBytes(sizes) > maxComputeWorkgroupStorageSize)
    throw new GpuFailure("model-too-large");
  let lost = false;
  const gone = device.lost.then(() => {
    lost = true;
  });
  const { pipeline, parts } = await guard(device, "not-compiled", async () => {
    const parts = [packed.table, packed.scaleCodes, packed.fixedPart].map((data) => upload(device, data));
    const module = device.createShaderModule({ code: scoreKernel(sizes) });
    const pipeline = await device.createComputePipelineAsync({
      layout: "auto",
      compute: { module, entryPoint: "main" },
    });
    return { pipeline, parts };
  });
  const pool = new BufferPool(device);

  const issue = (batch: SparseBatch, from: number, to: number, bytes: number) => {
    const inputs = [
      pool.fill("offsets", cutOffsets(batch, from, to)),
      pool.fill("entries", joinEntries(batch, from, to)),
    ];
    const scores = pool.take("scores", bytes, USAGE.STORAGE | USAGE.COPY_SRC);
    const answer = pool.take("answer", bytes, USAGE.MAP_READ | USAGE.COPY_DST);
    const bound = device.createBindGroup({
      layout: pipeline.getBindGroupLayout(0),
      entries: [...parts, ...inputs, scores].map((buffer, binding) => ({ binding, resource: { buffer } })),
    });
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, bound);
    pass.dispatchWorkgroups(to - from);
    pass.end();
    encoder.copyBufferToBuffer(scores, 0, answer, 0, bytes);
    device.queue.submit([encoder.finish()]);
    return answer.mapAsync(MAP_READ, 0, bytes).then(() => answer);
  };
  const scorePart = async (batch: SparseBatch, from: number, to: number, into: Float32Array) => {
    const bytes = (to - from) * OUTPUT_COUNT * 4;
    const answer = await guard(device, "refused", () => issue(batch, from, to, bytes));
    into.set(new Float32Array(answer.getMappedRange(0, bytes)), from * OUTPUT_COUNT);
    answer.unmap();
  };

  let before: Promise<unknown> = Promise.resolve();
  const scoreAll = async (batch: SparseBatch) => {
    const scores = new Float32Array((batch.offsets.length - 1) * OUTPUT_COUNT);
    for (const { from, to } of cutBatch(batch, MOST_MESSAGES, MOST_ENTRIES)) {
      if (lost) throw new GpuFailure("lost");
      await withDeadline(scorePart(batch, from, to, scores), SCORE_WITHIN);
    }
    return scores;
  };
  return {
    gone,
    close: () => device.destroy(),
    scoreBatch: (batch) => {
      const scoring = before
        .then(() => scoreAll(batch))
        .catch((error: unknown) => {
          // A reading that was cut off is how the loss of a device is heard of first.
          const cutOff = error instanceof Error && error.name === "AbortError";
          throw toGpuFailure(error, lost || cutOff ? "lost" : "refused");
        });
      before = scoring.catch(() => {});
      return scoring;
    },
  };
}

/** `GPUMapMode.READ`; the names are no globals where there is no WebGPU. */
const MAP_READ = 1;

/** Issues commands, all in this turn, and turns what the device reports of them later into a failure. */
async function guard<T>(
  device: GPUDevice,
  reason: "not-compiled" | "refused",
  issue: () => Promise<T>,
): Promise<T> {
  device.pushErrorScope("out-of-memory");
  device.pushErrorScope("validation");
  const work = (async () => issue())();
  const reports = [device.popErrorScope(), device.popErrorScope()] as const;
  const [done, invalid, memory] = await Promise.allSettled([work, ...reports]);
  if (memory.status === "fulfilled" && memory.value)
    throw new GpuFailure("out-of-memory", memory.value.message);
  if (invalid.status === "fulfilled" && invalid.value) throw new GpuFailure(reason, invalid.value.message);
  if (done.status === "rejected") throw done.reason;
  return done.value;
}

function upload(device: GPUDevice, data: Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>): GPUBuffer {
  const buffer = device.createBuffer({ size: data.byteLength, usage: USAGE.STORAGE | USAGE.COPY_DST });
  device.queue.writeBuffer(buffer, 0, data);
  return buffer;
}

/** Where each message of the part begins, counted from the part's first entry. */
function cutOffsets({ offsets }: SparseBatch, from: number, to: number): Uint32Array<ArrayBuffer> {
  const start = offsets[from] as number;
  return Uint32Array.from(offsets.subarray(from, to + 1), (offset) => offset - start);
}

/** Row and weight (its bits) of each entry of the part; one entry at least, because a buffer cannot be empty. */
function joinEntries(
  { offsets, rows, weights }: SparseBatch,
  from: number,
  to: number,
): Uint32Array<ArrayBuffer> {
  const start = offsets[from] as number;
  const count = (offsets[to] as number) - start;
  const joined = new Uint32Array(Math.max(1, count) * 2);
  const asNumbers = new Float32Array(joined.buffer);
  for (let i = 0; i < count; i++) {
    joined[i * 2] = rows[start + i] as number;
    asNumbers[i * 2 + 1] = weights[start + i] as number;
  }
  return joined;
}
