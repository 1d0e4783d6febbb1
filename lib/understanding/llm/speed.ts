/** How one answer came. */
export interface AnswerPace {
  /** ms from the start of the step to its first text; null: none came. */
  firstText: number | null;
  /** Tokens after the first one, and the ms in which they came; 0 where the engine does not count. */
  tokens: number;
  streaming: number;
}

/**
 * Tokens a second below which an answer comes more slowly than it is read: people read four to five words a second in
 * their own language, and a word is at least one token in all of ours.
 */
export const SLOW_TOKENS = 3;
/** ms to the first text after which a person would have typed a short answer herself (40 words a minute, a dozen words). */
export const SLOW_FIRST_TEXT = 20_000;
/** Answers in a row that must be slow: one alone may be a busy moment of the machine. */
export const SLOW_ANSWERS = 3;
/** Fewer tokens than this say nothing of the speed. */
const FEWEST_TOKENS = 5;

export interface SpeedWatch {
  add(pace: AnswerPace): void;
  /** Tokens a second over the last answers; null before the first that could be measured. */
  speed(): number | null;
  /** True when each of the last three answers was too slow. */
  isSlow(): boolean;
  /** Another model: nothing is known of it. */
  reset(): void;
}

/** Watches whether a model is too slow on this machine. */
export function createSpeedWatch(): SpeedWatch {
  let last: AnswerPace[] = [];
  return {
    add(pace) {
      last = [...last, pace].slice(-SLOW_ANSWERS);
    },
    speed() {
      const measured = last.filter((pace) => rateOf(pace) !== null);
      const tokens = measured.reduce((sum, pace) => sum + pace.tokens, 0);
      const ms = measured.reduce((sum, pace) => sum + pace.streaming, 0);
      return ms > 0 ? (tokens * 1000) / ms : null;
    },
    isSlow: () => last.length === SLOW_ANSWERS && last.every(isSlowPace),
    reset() {
      last = [];
    },
  };
}

function isSlowPace(pace: AnswerPace): boolean {
  if (pace.firstText !== null && pace.firstText > SLOW_FIRST_TEXT) return true;
  const rate = rateOf(pace);
  return rate !== null && rate < SLOW_TOKENS;
}

function rateOf({ tokens, streaming }: AnswerPace): number | null {
  return tokens >= FEWEST_TOKENS && streaming > 0 ? (tokens * 1000) / streaming : null;
}
