import type { LearntWeights } from "../domain/learnt-weights";
import type { SellersideDatabase } from "./database";

const KEY = "weights";

/** What was learnt last, or null. Whether it still holds is for the learner to say. */
export async function readLearntWeights(db: SellersideDatabase): Promise<LearntWeights | null> {
  const row = await db.learnt.get(KEY);
  if (!row) return null;
  const { key: _key, ...weights } = row;
  return weights;
}

/** Takes the place of what was learnt before. */
export async function writeLearntWeights(db: SellersideDatabase, weights: LearntWeights): Promise<void> {
  await db.learnt.put({ key: KEY, ...weights });
}
