import type { Understanding } from "../../domain/assessment";
import type { BackendChoice, Crossover } from "../../domain/crossover";
import type { BatchClassifier } from "./classifier";
import type { FoundGpu } from "./gpu/find-gpu";
import { withDeadline } from "./gpu/gpu-failure";
import { GpuKeeper, type KeeperParts } from "./gpu/gpu-keeper";
import { GpuPath } from "./gpu/gpu-path";
import type { GpuScorer } from "./gpu/gpu-scorer";
import { measureCrossover } from "./gpu/measure-crossover";
import { sampleTexts } from "./gpu/sample-texts";
import { understand } from "./index";
import { type ModelFile, readModelFile } from "./model-file";
import { Scorer } from "./scorer";

/** What the classifier needs of the world. */
export interface BatchParts extends KeeperParts {
  /** What was measured on this device; when it rejects, it is measured anew. */
  readCrossover(): Promise<Crossover | null>;
  /** May reject; then the next worker measures again. */
  writeCrossover(crossover: Crossover): Promise<void>;
  /** Runs `work` when no message is waiting; a call before that takes the place of the one before. */
  whenIdle(work: () => void): void;
  /** ms, never goes back */
  clock(): number;
  /** Lets other work of this thread go first. */
  pause(): Promise<void>;
  /** With `gpu`, a batch waits so long for the device to open, ms; then it goes to the processor. */
  patience: number;
}

/** A device that was just opened must score so many texts as the processor does. */
const CHECKED_TEXTS = 16;
/** A finding against the graphics card is trusted for a day, ms; then it is looked at again: drivers change. */
const TRUSTED_FOR = 24 * 60 * 60_000;

/**
 * The shipped classifier with both sides behind it. With `auto` a batch goes to the graphics card only where it was
 * measured to be faster on this device, and a message never waits for the device to be opened or measured: that happens
 * when nothing else is to be done. With `gpu` the call opens it.
 * @throws ModelFileError with a named reason when the file is corrupt.
 */
export function loadBatchClassifier(bytes: ArrayBuffer, parts: BatchParts): BatchClassifier {
  return new TwoSided(readModelFile(bytes), parts);
}

class TwoSided implements BatchClassifier {
  private readonly scorer: Scorer;
  private readonly keeper: GpuKeeper;
  private path: GpuPath | null = null;
  /** Smallest batch for the graphics card; null: it is not for `auto`; undefined: not known yet in this worker's life. */
  private smallest: number | null | undefined;
  private preparing = false;

  constructor(
    private readonly model: ModelFile,
    private readonly parts: BatchParts,
  ) {
    this.scorer = new Scorer(model);
    this.keeper = new GpuKeeper(model, parts, (gpu) => this.gpuPath().check(sampleTexts(CHECKED_TEXTS), gpu));
  }

  get version(): string {
    return this.model.header.version;
  }

  classify(texts: readonly string[]): Understanding[] {
    return texts.map((text) => understand(text, this.scorer.read(text), this.model));
  }

  async classifyBatch(texts: readonly string[], choice: BackendChoice): Promise<Understanding[]> {
    const gpu = texts.length === 0 ? null : await this.pick(texts.length, choice);
    if (!gpu) return this.classify(texts);
    try {
      const results = await this.gpuPath().classify(texts, gpu);
      this.keeper.succeed();
      return results;
    } catch (error) {
      this.keeper.fail(gpu, error);
      return this.classify(texts);
    }
  }

  /** The device for a batch of `count`, or null for the processor. */
  private async pick(count: number, choice: BackendChoice): Promise<GpuScorer | null> {
    const { keeper, smallest } = this;
    if (choice === "cpu") return null;
    if (choice === "gpu") {
      const opening = keeper.mayTry() ? keeper.open() : Promise.resolve(null);
      return withDeadline(opening, this.parts.patience).catch(() => null);
    }
    const settled = smallest === null || (smallest !== undefined && keeper.current !== null);
    if (!settled && keeper.mayTry()) this.parts.whenIdle(() => void this.prepare());
    return typeof smallest === "number" && count >= smallest ? keeper.current : null;
  }

  /** For `auto`: finds out from which batch on the graphics card is faster, and opens it where it ever is. */
  private async prepare(): Promise<void> {
    if (this.preparing) return;
    this.preparing = true;
    let adapter = "";
    try {
      const known = await this.readKnown();
      if (known && this.isAgainst(known)) {
        this.smallest = null;
        return;
      }
      const found = await this.keeper.find();
      adapter = found.description;
      if (found.software) await this.giveUp("software", adapter);
      else if (known?.outcome === "measured" && known.adapter === adapter) {
        if (known.batch !== null) await this.keeper.open(found);
        this.smallest = known.batch;
      } else await this.measure(found);
    } catch {
      // Reported where it failed. Where nothing was found, nothing is looked for again in this worker's life.
      await this.giveUp("unusable", adapter);
    } finally {
      this.preparing = false;
    }
  }

  /** What was found of this model on this device before. */
  private async readKnown(): Promise<Crossover | null> {
    const known = await this.parts.readCrossover().catch(() => null);
    return known?.model === this.version ? known : null;
  }

  /** True where the processor is known to be the choice, so that the driver need not be woken by every worker. */
  private isAgainst({ outcome, adapter, batch, measuredAt }: Crossover): boolean {
    const age = this.parts.now() - measuredAt;
    const mayPass = outcome === "unusable" && adapter !== "";
    return batch === null && !mayPass && age >= 0 && age < TRUSTED_FOR;
  }

  private async measure(found: FoundGpu): Promise<void> {
    const gpu = await this.keeper.open(found);
    const path = this.gpuPath();
    const measured = await measureCrossover({
      sample: (count) => sampleTexts(count),
      cpu: (texts) => this.classify(texts),
      gpu: (texts) => path.classify(texts, gpu),
      now: this.parts.clock,
      pause: this.parts.pause,
    }).catch((error: unknown) => {
      throw this.keeper.fail(gpu, error);
    });
    this.smallest = measured.batch;
    if (measured.batch === null) this.keeper.close(gpu);
    await this.keep({ adapter: found.description, outcome: "measured", ...measured });
  }

  private async giveUp(outcome: "software" | "unusable", adapter: string): Promise<void> {
    // A device that was there may come back after its rest.
    this.smallest = outcome === "unusable" && adapter !== "" ? undefined : null;
    await this.keep({ adapter, outcome, batch: null, times: [] });
  }

  private async keep(found: Omit<Crossover, "model" | "measuredAt">): Promise<void> {
    const crossover = { model: this.version, ...found, measuredAt: this.parts.now() };
    await this.parts.writeCrossover(crossover).catch(() => {});
  }

  private gpuPath(): GpuPath {
    this.path ??= new GpuPath(this.model, this.scorer);
    return this.path;
  }
}
