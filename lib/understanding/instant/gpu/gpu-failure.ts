export type GpuFailureReason =
  /** This browser offers no WebGPU here. */
  | "no-webgpu"
  /** There is no graphics adapter, or it is blocked. */
  | "no-adapter"
  /** The adapter gave no device. */
  | "no-device"
  /** The model needs more than the adapter allows. */
  | "model-too-large"
  /** The kernel was refused. */
  | "not-compiled"
  /** The device did something other than its check asked for. */
  | "wrong-result"
  | "out-of-memory"
  | "timed-out"
  /** The driver took the device away, or it was closed. */
  | "lost"
  /** The device refused a command. */
  | "refused";

/** Why the graphics card could not be used; nothing is lost, because the processor can always do the same work. */
export class GpuFailure extends Error {
  override readonly name = "GpuFailure";
  constructor(
    readonly reason: GpuFailureReason,
    detail = "",
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`);
  }
}

/** Any error of the browser's as a failure with a name. */
export function toGpuFailure(error: unknown, otherwise: GpuFailureReason): GpuFailure {
  if (error instanceof GpuFailure) return error;
  return new GpuFailure(otherwise, error instanceof Error ? error.message : String(error));
}

/** Waits for `work`, but not longer than `ms`. @throws GpuFailure "timed-out" */
export async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GpuFailure("timed-out", `${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
