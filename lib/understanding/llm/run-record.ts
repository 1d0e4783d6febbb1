import type { Generation, StreamFrame } from "../../domain/generation";

/** ms between two frames of one generation: a display shows no more. */
export const FRAME_EVERY = 24;
/** ms between two writes of a row while its text grows. */
export const WRITE_EVERY = 300;
/** ms after which a last write that failed is tried again; then the last frame says `storage`. */
export const LAST_WRITE_RETRIES: readonly number[] = [300, 1_000, 2_500];
/** ms between the tries after that, for as long as the host lives. */
export const UNSAVED_EVERY = 5_000;

export interface RecordDeps {
  /** False when the row is gone or has ended. */
  change(id: string, change: Partial<Generation>): Promise<boolean>;
  publish(frame: StreamFrame): void;
  /** Somebody deleted or ended the row: the work is needless. */
  onGone(): void;
  /** Ends the late tries. */
  signal: AbortSignal;
  /** ms */
  now(): number;
}

/** One generation on its way to whoever watches: every change goes on the stream and into its row. */
export interface RunRecord {
  /** As it is now, also where it could not be written. */
  readonly row: Generation;
  /** A change of state: said and written at once. */
  set(change: Partial<Generation>): void;
  /** More of a step; `shown` is what watchers see of it, `text` what is kept. */
  progress(at: { step: number; text: string; shown: string; tokens: number }): void;
  /** The last change. Settles when it is written or cannot be; never rejects. Only the first end counts. */
  end(change: Partial<Generation> & Pick<Generation, "state">): Promise<void>;
}

export function createRecord(first: Generation, deps: RecordDeps): RunRecord {
  let row = first;
  let shown = { step: 0, text: "" };
  let ended = false;
  let unwritten: Partial<Generation> = {};
  let writing: Promise<void> | null = null;
  let writeTimer: ReturnType<typeof setTimeout> | undefined;
  let frameTimer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = Number.NEGATIVE_INFINITY;
  let lastFrame = Number.NEGATIVE_INFINITY;

  const apply = (change: Partial<Generation>) => {
    row = { ...row, ...change };
    unwritten = { ...unwritten, ...change };
  };
  const sendFrame = (end: Pick<StreamFrame, "failure"> & Partial<StreamFrame> = {}) => {
    clearTimeout(frameTimer);
    frameTimer = undefined;
    lastFrame = deps.now();
    const { id, threadKey, state, tokens } = row;
    deps.publish({ id, threadKey, state, step: shown.step, text: shown.text, tokens, ...end });
  };
  const write = async (): Promise<boolean> => {
    const change = unwritten;
    unwritten = {};
    lastWrite = deps.now();
    try {
      if (!(await deps.change(row.id, change))) deps.onGone();
      return true;
    } catch {
      // Nothing is lost: it goes with the next write, and the last one says so when none succeeds.
      unwritten = { ...change, ...unwritten };
      return false;
    }
  };
  const writeSoon = (ms: number) => {
    if (ended || writing || writeTimer !== undefined) return;
    // A clock that was set back in between must not put it off for as long.
    writeTimer = setTimeout(writeNow, Math.min(Math.max(0, ms), WRITE_EVERY));
  };
  const writeNow = () => {
    clearTimeout(writeTimer);
    writeTimer = undefined;
    // What changes while a write is under way goes with the next.
    if (writing || ended) return;
    writing = write().then(() => {
      writing = null;
      if (Object.keys(unwritten).length > 0)
        writeSoon("state" in unwritten ? WRITE_EVERY / 10 : lastWrite + WRITE_EVERY - deps.now());
    });
  };

  const writeLast = async (): Promise<boolean> => {
    await writing;
    if (await write()) return true;
    for (const pause of LAST_WRITE_RETRIES) {
      await wait(pause, deps.signal);
      if (await write()) return true;
      if (deps.signal.aborted) return false;
    }
    return false;
  };
  const writeLate = async () => {
    while (!deps.signal.aborted) {
      await wait(UNSAVED_EVERY, deps.signal);
      if (await write()) return sendFrame(row.failure ? { failure: row.failure } : {});
    }
  };

  return {
    get row() {
      return row;
    },
    set(change) {
      if (ended) return;
      apply(change);
      sendFrame();
      writeNow();
    },
    progress(at) {
      if (ended) return;
      const texts = [...row.texts];
      while (texts.length < at.step) texts.push("");
      texts[at.step] = at.text;
      const isFirst = row.firstTextAt === null && at.text !== "";
      apply({ texts, tokens: at.tokens, ...(isFirst ? { firstTextAt: deps.now() } : {}) });
      shown = { step: at.step, text: at.shown };
      const due = lastFrame + FRAME_EVERY - deps.now();
      if (isFirst || due <= 0) sendFrame();
      else frameTimer ??= setTimeout(() => sendFrame(), Math.min(due, FRAME_EVERY));
      writeSoon(lastWrite + WRITE_EVERY - deps.now());
    },
    async end(change) {
      if (ended) return;
      clearTimeout(writeTimer);
      // Until the end is written the stream shows all of the text and no end.
      if (frameTimer !== undefined) sendFrame();
      apply({ ...change, endedAt: deps.now() });
      ended = true;
      if (await writeLast()) return sendFrame(row.failure ? { failure: row.failure } : {});
      sendFrame({ state: "failed", failure: "storage" });
      void writeLate();
    },
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });
}
