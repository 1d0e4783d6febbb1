import { browser } from "wxt/browser";
import { listCorrections, listUncorrected } from "../../lib/storage/corrections";
import type { SellersideDatabase } from "../../lib/storage/database";
import { listGlossary } from "../../lib/storage/glossary";
import { Learner } from "../../lib/understanding/instant/learned/learner";

/** Gives what was learnt, made once in a worker's life and again after `forget`. */
export interface LearnerSource {
  /** Null when nothing was taught; `unread` when it cannot be read now. Never rejects. */
  get(): Promise<Learner | null | "unread">;
  /** Corrections or terms changed. */
  forget(): void;
}

/** Messages that learnt weights are checked against. */
const CHECKED = 300;

/** @param loadModel the shipped classifier's model file */
export function createLearnerSource(
  db: SellersideDatabase,
  loadModel: () => Promise<ArrayBuffer> = loadShipped,
): LearnerSource {
  let making: Promise<Learner | null> | null = null;
  return {
    get: async () => {
      making ??= makeLearner(db, loadModel);
      try {
        return await making;
      } catch (error) {
        making = null;
        console.error("What was taught could not be read.", error);
        return "unread";
      }
    },
    forget: () => {
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
  const [kept, model] = await Promise.all([listUncorrected(db, CHECKED), loadModel()]);
  return new Learner(model, { corrections, glossary, kept });
}

async function loadShipped(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL("/model/instant.bin" as "/"));
  if (!response.ok) throw new Error(`model/instant.bin: ${response.status}`);
  return response.arrayBuffer();
}
