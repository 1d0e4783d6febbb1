import type { Learner } from "../../lib/understanding/instant/learned/learner";
import type { LearnerSource } from "./learner-source";

/** Something was taught while a chat was being understood; thrown before anything of it is stored. */
export class TaughtSince extends Error {
  override readonly name = "TaughtSince";
}

/**
 * Runs `work` with what is taught, and once more whenever something was taught meanwhile: what an older learner found
 * must not take the place of what a newer one found.
 *
 * @param work calls `check` inside its transaction, right before it writes; what that throws must reach this function
 */
export async function withNewest<T>(
  source: LearnerSource | undefined,
  work: (taught: Learner | null | "unread", check: () => void) => Promise<T>,
): Promise<T> {
  for (;;) {
    const generation = source?.generation;
    const taught = source ? await source.get() : null;
    try {
      return await work(taught, () => {
        if (source?.generation !== generation) throw new TaughtSince();
      });
    } catch (error) {
      if (!(error instanceof TaughtSince)) throw error;
    }
  }
}
