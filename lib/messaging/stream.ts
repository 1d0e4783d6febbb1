import type { StreamFrame } from "../domain/generation";

/** Pages and workers of one origin hear each other here without waking the service worker. */
const CHANNEL = "sellerside-stream";

/** Sends the frames of running generations; close it with `signal`. */
export function openStream(signal: AbortSignal): (frame: StreamFrame) => void {
  const channel = new BroadcastChannel(CHANNEL);
  signal.addEventListener("abort", () => channel.close(), { once: true });
  return (frame) => {
    if (!signal.aborted) channel.postMessage(frame);
  };
}

/** Calls back with every frame from the host until `signal` aborts. What is missed is in the database. */
export function watchStream(listener: (frame: StreamFrame) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<StreamFrame>) => listener(data);
  signal.addEventListener("abort", () => channel.close(), { once: true });
}
