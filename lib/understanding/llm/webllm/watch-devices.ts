import type { LostReason } from "../worker/protocol";

/** What is used of a WebGPU device; the DOM library's own types are not complete. */
interface WatchedDevice {
  lost: Promise<{ reason: string; message: string }>;
  addEventListener(type: "uncapturederror", listener: (event: { error: object }) => void): void;
}
interface AdapterClass {
  prototype: { requestDevice(...args: unknown[]): Promise<WatchedDevice> };
}

/**
 * Tells of every device that this worker gets from now on: lost by itself (driver reset, sleep, too much memory) or out
 * of memory while it goes on. Needed because WebLLM keeps its devices to itself, answers a loss outside loading by
 * dropping its model without a word, and only prints an allocation that failed. A device that is destroyed on purpose is
 * no loss. Returns false where there is no WebGPU.
 */
export function watchDevices(scope: object, listener: (reason: LostReason) => void): boolean {
  const adapter = (scope as { GPUAdapter?: AdapterClass }).GPUAdapter;
  if (!adapter) return false;
  const request = adapter.prototype.requestDevice;
  adapter.prototype.requestDevice = async function (...args: unknown[]) {
    const device = await request.apply(this, args);
    watchDevice(device, listener);
    return device;
  };
  return true;
}

/** The same for one device. Each device is reported once. */
export function watchDevice(device: WatchedDevice, listener: (reason: LostReason) => void): void {
  let told = false;
  const tell = (reason: LostReason) => {
    if (told) return;
    told = true;
    listener(reason);
  };
  device.lost.then(({ reason, message }) => {
    if (reason !== "destroyed") tell(/memory/i.test(message) ? "out_of_memory" : "device_lost");
  });
  device.addEventListener("uncapturederror", ({ error }) => {
    if (error.constructor.name === "GPUOutOfMemoryError") tell("out_of_memory");
  });
}
