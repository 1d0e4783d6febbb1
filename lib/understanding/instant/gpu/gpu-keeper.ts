import type { ModelFile } from "../model-file";
import type { FoundGpu } from "./find-gpu";
import { GpuFailure, toGpuFailure } from "./gpu-failure";
import type { GpuScorer } from "./gpu-scorer";

export interface KeeperParts {
  /** Rejects with a GpuFailure. */
  findGpu(): Promise<FoundGpu>;
  /** Rejects with a GpuFailure. */
  openScorer(found: FoundGpu, model: ModelFile): Promise<GpuScorer>;
  /** ms, wall clock */
  now(): number;
  /** Told of every failure. */
  report(failure: GpuFailure): void;
}

/** After a failure the device is left alone for this long, ms, and twice as long after each further one in a row. */
export const REST_FIRST = 30_000;
const REST_LONGEST = 30 * 60_000;

/** Holds the one open device, and leaves a failed one alone for a while. */
export class GpuKeeper {
  private gpu: GpuScorer | null = null;
  private opening: Promise<GpuScorer> | null = null;
  private failures = 0;
  private restUntil = 0;
  private readonly failed = new WeakSet<GpuScorer>();

  constructor(
    private readonly model: ModelFile,
    private readonly parts: KeeperParts,
    /** Rejects where a device that was just opened gives wrong results. */
    private readonly check: (gpu: GpuScorer) => Promise<void>,
  ) {}

  /** The open device, if there is one. */
  get current(): GpuScorer | null {
    return this.gpu;
  }

  /** False for a while after a failure. */
  mayTry(): boolean {
    return this.parts.now() >= this.restUntil;
  }

  /** @throws GpuFailure, which counts as a failure of the device */
  async find(): Promise<FoundGpu> {
    try {
      return await this.parts.findGpu();
    } catch (error) {
      throw this.fail(null, error);
    }
  }

  /** The device, opened and checked if it is not open. @throws GpuFailure, which counts as a failure of the device */
  open(found?: FoundGpu): Promise<GpuScorer> {
    if (this.gpu) return Promise.resolve(this.gpu);
    this.opening ??= this.openNow(found).finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  /** Closes a device whose work failed, and rests. Returns the failure with its name; a device fails once. */
  fail(gpu: GpuScorer | null, error: unknown): GpuFailure {
    const failure = toGpuFailure(error, "refused");
    this.close(gpu);
    // Its loss is told twice, by itself and by the work that it did.
    if (gpu && this.failed.has(gpu)) return failure;
    if (gpu) this.failed.add(gpu);
    this.restUntil = this.parts.now() + Math.min(REST_FIRST * 2 ** this.failures, REST_LONGEST);
    this.failures++;
    this.parts.report(failure);
    return failure;
  }

  /** Frees a device that is not needed. */
  close(gpu: GpuScorer | null): void {
    if (this.gpu === gpu) this.gpu = null;
    gpu?.close();
  }

  /** The device did its work: the next failure is the first again. */
  succeed(): void {
    this.failures = 0;
  }

  private async openNow(known?: FoundGpu): Promise<GpuScorer> {
    const found = known ?? (await this.find());
    let gpu: GpuScorer | null = null;
    try {
      gpu = await this.parts.openScorer(found, this.model);
      await this.check(gpu);
    } catch (error) {
      throw this.fail(gpu, error);
    }
    const opened = gpu;
    this.gpu = opened;
    void opened.gone.then(() => {
      if (this.gpu === opened) this.fail(opened, new GpuFailure("lost"));
    });
    return opened;
  }
}
