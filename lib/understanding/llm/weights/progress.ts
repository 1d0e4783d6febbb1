import type { InstalledFile, ModelInstall } from "../../../domain/language-model";
import type { InstallRows } from "./places";
import { Speedometer } from "./speed";

/** The row is written so often at most, ms: it is read by every open surface. */
const EVERY = 250;

/** Keeps the row of one model up to date while its files come, without writing it for every chunk. */
export class Progress {
  private readonly speed = new Speedometer();
  private files = new Map<string, InstalledFile>();
  private total: number | null = null;
  private writtenAt = Number.NEGATIVE_INFINITY;
  private writing: Promise<unknown> = Promise.resolve();
  /** The row could not be written: told at the next chance. */
  private failed: { error: unknown } | null = null;

  constructor(
    private readonly id: string,
    private readonly rows: Pick<InstallRows, "change">,
    private readonly now: () => number,
  ) {}

  /** Takes the list of files; `total` null until every size is known. */
  setFiles(files: readonly InstalledFile[], total: number | null): void {
    this.files = new Map(files.map((file) => [file.path, file]));
    this.total = total;
  }

  /** `done` bytes of a file are there. */
  move(path: string, change: Partial<InstalledFile>): void {
    const file = this.files.get(path) ?? { path, size: null, sha256: null, done: 0, verified: false };
    this.files.set(path, { ...file, ...change });
    const at = this.now();
    this.speed.add(at, this.done());
    if (this.failed) throw this.failed.error;
    if (at - this.writtenAt < EVERY) return;
    this.writtenAt = at;
    this.write({ ...this.read(), speed: this.speed.read() });
  }

  list(): InstalledFile[] {
    return [...this.files.values()];
  }

  /** What the row says of it all now. */
  read(): Pick<ModelInstall, "files" | "bytesDone" | "bytesTotal" | "updatedAt"> {
    const sizes = this.list().map(({ size }) => size);
    const summed = sizes.every((size) => size !== null) && sizes.length > 0;
    return {
      files: this.list(),
      bytesDone: this.done(),
      bytesTotal: this.total ?? (summed ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : null),
      updatedAt: this.now(),
    };
  }

  /** Writes a change of state with all that is known, after what is still being written. */
  async settle(change: Partial<ModelInstall>): Promise<void> {
    this.write({ ...this.read(), ...change });
    await this.writing;
    const { failed } = this;
    this.failed = null;
    if (failed) throw failed.error;
  }

  private done(): number {
    return this.list().reduce((sum, { done }) => sum + done, 0);
  }

  private write(change: Partial<ModelInstall>): void {
    this.writing = this.writing
      .then(() => this.rows.change(this.id, change))
      .catch((error: unknown) => {
        this.failed = { error };
      });
  }
}
