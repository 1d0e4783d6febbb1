import type { ModelInstall } from "../../../domain/language-model";

/** Speed is told over so many ms: short enough to follow the line, long enough not to jump. */
const WINDOW = 5_000;

/** Bytes a second over the last seconds. */
export class Speedometer {
  private samples: { at: number; bytes: number }[] = [];

  /** Takes down how many bytes there are in all now, at `at` ms. */
  add(at: number, bytes: number): void {
    // Fewer bytes than before: a file began anew, and what was counted is no speed.
    if (bytes < (this.samples.at(-1)?.bytes ?? 0)) this.samples = [];
    this.samples.push({ at, bytes });
    while ((this.samples[1]?.at ?? at) < at - WINDOW) this.samples.shift();
  }

  /** Null until something moved. */
  read(): number | null {
    const [first] = this.samples;
    const last = this.samples.at(-1);
    if (!first || !last || last.at <= first.at || last.bytes <= first.bytes) return null;
    return Math.round(((last.bytes - first.bytes) * 1000) / (last.at - first.at));
  }
}

/** Seconds until a download is through at its present speed; null where nothing moves or the end is not known. */
export function remainingSeconds(
  install: Pick<ModelInstall, "bytesDone" | "bytesTotal" | "speed">,
): number | null {
  if (install.bytesTotal === null || !install.speed) return null;
  return Math.max(0, Math.ceil((install.bytesTotal - install.bytesDone) / install.speed));
}
