import { browser } from "wxt/browser";
import { listCorrections, listUncorrected } from "../../lib/storage/corrections";
import type { SellersideDatabase } from "../../lib/storage/database";
import { listGlossary } from "../../lib/storage/glossary";
import { readLearntWeights, writeLearntWeights } from "../../lib/storage/learnt-weights";
import { Learner } from "../../lib/understanding/instant/learned/learner";

/** Gives what was learnt, made once in a worker's life and again after `forget`. */
export interface LearnerSource {
  /** Null when nothing was taught; `unread` when it cannot be read now. Never rejects. */
  get(): Promise<Learner | null | "unread">;
  /** Corrections or terms changed. */
  forget(): void;
  /** How often that was; what was understood with a learner of another generation is out of date. */
  readonly generation: number;
}

/** Messages that learnt weights are checked against. */
export const CHECKED = 300;

/** @param loadModel the shipped classifier's model file */
export function createLearnerSource(
  db: SellersideDatabase,
  loadModel: () => Promise<ArrayBuffer> = loadShipped,
): LearnerSource {
  let making: Promise<Learner | null> | null = null;
  let generation = 0;
  return {
    get generation() {
      return generation;
    },
    get: async () => {
      for (;;) {
        const asked = generation;
        making ??= makeLearner(db, loadModel);
        try {
          const learner = await making;
          if (asked === generation) return learner;
        } catch (error) {
          if (asked !== generation) continue;
          making = null;
          console.error("What was taught could not be read.", error);
          return "unread";
        }
      }
    },
    forget: () => {
      generation++;
      making = null;
    },
  };
}

/** Without corrections and terms the model is not even read a second time. */
async function makeLearner(
  db: SellersideDatabase,
  loadModel: () => Promise<ArrayBuffer>,
): Promise<Learner | null> {
  const [corrections, glossary] = await Promise.all([listCorrections(db), listGlossary(db)]);
  if (![...corrections, ...glossary].some((one) => one.enabled)) return null;
  const [weights, model] = await Promise.all([readLearntWeights(db), loadModel()]);
  const learner = new Learner(model, { corrections, glossary, weights });
  if (learner.lacksWeights) {
    const learnt = learner.learnWeights(await listUncorrected(db, CHECKED));
    // Not kept they are learnt again by the next worker; they serve this one all the same.
    await writeLearntWeights(db, learnt).catch((error: unknown) =>
      console.error("Learnt weights could not be kept.", error),
    );
  }
  return learner;
}

async function loadShipped(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL("/model/instant.bin" as "/"));
  if (!response.ok) throw new Error(`model/instant.bin: ${response.status}`);
  return response.arrayBuffer();
}
