import { GpuFailure, toGpuFailure, withDeadline } from "./gpu-failure";

/** A graphics adapter that can be opened. */
export interface FoundGpu {
  /** Names the adapter, so that what was measured on one is not believed of another. */
  description: string;
  /** The processor pretends to be a graphics card: it works, but is never faster. */
  software: boolean;
  /** @throws GpuFailure "no-device" or "timed-out" */
  open(): Promise<GPUDevice>;
}

/** A driver that does not answer within this time, ms, is not used. */
const OPEN_WITHIN = 10_000;

const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|basic render|\bwarp\b/i;

/** The adapter that the browser prefers. @throws GpuFailure "no-webgpu", "no-adapter" or "timed-out" */
export async function findGpu(): Promise<FoundGpu> {
  const gpu = globalThis.navigator?.gpu as GPU | undefined;
  if (!gpu) throw new GpuFailure("no-webgpu");
  let adapter: GPUAdapter | null;
  try {
    adapter = await withDeadline(gpu.requestAdapter(), OPEN_WITHIN);
  } catch (error) {
    throw toGpuFailure(error, "no-adapter");
  }
  if (!adapter) throw new GpuFailure("no-adapter");
  // Browsers of before 2025 do not tell.
  const info = adapter.info as GPUAdapterInfo | undefined;
  const names = [info?.vendor, info?.architecture, info?.device, info?.description].filter(Boolean).join(" ");
  return {
    description: names,
    software: info?.isFallbackAdapter === true || SOFTWARE.test(names),
    open: async () => {
      try {
        return await withDeadline(adapter.requestDevice({ requiredLimits: largest(adapter) }), OPEN_WITHIN);
      } catch (error) {
        throw toGpuFailure(error, "no-device");
      }
    },
  };
}

/** The adapter's own limits where they let a larger table in. */
function largest({ limits }: GPUAdapter): Record<string, number> {
  return {
    maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
    maxBufferSize: limits.maxBufferSize,
    maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
  };
}
