import { useCallback, useSyncExternalStore } from "react";
import type { StreamFrame } from "../../lib/domain/generation";
import { watchStream } from "../../lib/messaging/stream";

const frames = new Map<string, StreamFrame>();
const listeners = new Map<string, Set<() => void>>();
const changed = new Set<string>();
let drawing = 0;
let watching: AbortController | null = null;

/** Frames come at any pace; who shows them hears of the newest at most once for each picture that the screen draws. */
function take(frame: StreamFrame): void {
  if (!listeners.has(frame.id)) return;
  frames.set(frame.id, frame);
  changed.add(frame.id);
  drawing ||= requestAnimationFrame(tell);
}

function tell(): void {
  drawing = 0;
  const ids = [...changed];
  changed.clear();
  for (const id of ids) for (const listener of listeners.get(id) ?? []) listener();
}

function subscribe(id: string, listener: () => void): () => void {
  const mine = listeners.get(id) ?? new Set();
  listeners.set(id, mine.add(listener));
  if (!watching) {
    watching = new AbortController();
    watchStream(take, watching.signal);
  }
  return () => {
    mine.delete(listener);
    if (mine.size > 0) return;
    listeners.delete(id);
    frames.delete(id);
    if (listeners.size > 0) return;
    watching?.abort();
    watching = null;
    cancelAnimationFrame(drawing);
    drawing = 0;
    changed.clear();
  };
}

const NOBODY = () => () => undefined;

/** The newest frame of a running generation, or null while none has come; null for `id`: nothing is watched. */
export function useFrame(id: string | null): StreamFrame | null {
  const follow = useCallback((listener: () => void) => subscribe(id ?? "", listener), [id]);
  return useSyncExternalStore(id === null ? NOBODY : follow, () => frames.get(id ?? "") ?? null);
}
