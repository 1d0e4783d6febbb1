import * as v from "valibot";
import { correctMessageSchema } from "../../lib/domain/correction";
import type { Settings } from "../../lib/domain/settings";
import type { ThreadUnderstood } from "../../lib/domain/thread";
import type { BackgroundHandlers } from "../../lib/messaging/listen";
import { toTab } from "../../lib/messaging/send";
import { addCorrection, listUncorrected } from "../../lib/storage/corrections";
import { readSettings } from "../../lib/storage/settings";
import { listTabs } from "../../lib/storage/tabs";
import { refreshBadge } from "./badge";
import { openThreadSchema } from "./boundary";
import type { BackgroundContext } from "./content-handlers";
import { CHECKED, type LearnerSource } from "./learner-source";
import { loadEvidence } from "./load-evidence";
import { loadOffers } from "./load-offers";
import { reassessThread } from "./reassess-thread";
import { sayCauses } from "./say-causes";
import { withNewest } from "./with-newest";

export interface LearningContext extends BackgroundContext {
  learner: LearnerSource;
}

export type LearningHandlers = Pick<
  BackgroundHandlers["surface"],
  "correctMessage" | "learnedChanged" | "threadOpened" | "reviewLearned"
>;

/** Answers what the panel and the options page teach. */
export function createLearningHandlers(context: LearningContext): LearningHandlers {
  const { db, learner, now } = context;
  return {
    correctMessage: async (input) => {
      const correction = v.parse(correctMessageSchema, input);
      const result = await addCorrection(db, correction, now());
      if (result.ok) await reassess(context, [correction.threadKey]);
      return result;
    },

    learnedChanged: async (input) => {
      const { threadKeys } = v.parse(v.object({ threadKeys: v.array(v.string()) }), input);
      await reassess(context, threadKeys);
      return null;
    },

    threadOpened: async (input) => {
      const { threadKey } = v.parse(openThreadSchema, input);
      await understandAnew(context, await readSettings(), [threadKey]);
      await refreshBadge(db);
      return null;
    },

    reviewLearned: async () => {
      const taught = await learner.get();
      if (taught && taught !== "unread") return taught.review(await listUncorrected(db, CHECKED));
      return { corrections: 0, taught: 0, checked: 0, changed: 0, weights: "too_few" };
    },
  };
}

/**
 * Reads what was taught anew, then understands these threads and all open ones again, and tells every tab. Other threads
 * are understood again when they are next opened.
 */
async function reassess(context: LearningContext, threadKeys: readonly string[]): Promise<void> {
  const { db, learner } = context;
  learner.forget();
  const [tabs, settings] = await Promise.all([listTabs(db), readSettings()]);
  const open = tabs.flatMap(({ threadKey }) => threadKey ?? []);
  const answers = await understandAnew(context, settings, [...threadKeys, ...open]);
  await Promise.allSettled(
    tabs.map(({ tabId, threadKey }) => {
      const answer = (threadKey && answers.get(threadKey)) || null;
      const said = answer && { ...answer, assessments: sayCauses(answer.assessments, settings.locale) };
      return toTab(tabId).understoodAnew(said);
    }),
  );
  await refreshBadge(db);
}

/** By thread; one that is not stored, or fails, is left out: it is understood anew with its next update. */
async function understandAnew(
  { db, learner, getClassifier, now }: LearningContext,
  settings: Settings,
  threadKeys: readonly string[],
): Promise<Map<string, ThreadUnderstood>> {
  const [classifier, templates, evidence] = await Promise.all([
    getClassifier(),
    loadOffers(db).catch(() => []),
    loadEvidence(db, now()),
  ]);
  const answers = new Map<string, ThreadUnderstood>();
  await Promise.all(
    [...new Set(threadKeys)].map(async (threadKey) => {
      try {
        const answer = await withNewest(learner, async (taught, check) => {
          // What cannot be read now must not undo what it did before.
          if (taught === "unread") return null;
          const parts = { classifier, learner: taught, settings, templates, evidence, now: now() };
          return reassessThread(db, threadKey, parts, check);
        });
        if (answer) answers.set(threadKey, answer);
      } catch (error) {
        console.error("A chat could not be understood anew.", error);
      }
    }),
  );
  return answers;
}
