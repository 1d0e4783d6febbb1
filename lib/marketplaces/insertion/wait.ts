/** Time that two frames get in a hidden tab, where no frame comes, ms. */
const FRAME_FALLBACK = 120;

/** Resolves after two animation frames, by timer where none come; at once when aborted. */
export function waitTwoFrames(view: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      view.clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = view.setTimeout(done, FRAME_FALLBACK);
    let frame = view.requestAnimationFrame(() => {
      frame = view.requestAnimationFrame(done);
    });
    signal.addEventListener("abort", done, { once: true });
  });
}

/** Resolves after `ms`; at once when aborted. */
export function wait(view: Window, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      view.clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = view.setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });
}
