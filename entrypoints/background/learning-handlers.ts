import * as v from "valibot";
import { correctMessageSchema } from "../../lib/domain/correction";
import type { BackgroundHandlers } from "../../lib/messaging/listen";
import { toTab } from "../../lib/messaging/send";
import { addCorrection } from "../../lib/storage/corrections";
import { readSettings } from "../../lib/storage/settings";
import { listTabs } from "../../lib/storage/tabs";
import { refreshBadge } from "./badge";
import type { BackgroundContext } from "./content-handlers";
import type { LearnerSource } from "./learner-source";
import { loadOffers } from "./load-offers";
import { reassessThread } from "./reassess-thread";

export interface LearningContext extends BackgroundContext {
  learner: LearnerSource;
}

export type LearningHandlers = Pick<
  BackgroundHandlers["surface"],
  "correctMessage" | "learnedChanged" | "reviewLearned"
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

    reviewLearned: async () => {
      const taught = await learner.get();
      if (taught && taught !== "unread") return taught.review();
      return { corrections: 0, taught: 0, checked: 0, changed: 0, weights: "too_few" };
    },
  };
}

/** Reads what was taught anew, then understands these threads and all open ones again, and tells the tabs. */
async function reassess(context: LearningContext, threadKeys: readonly string[]): Promise<void> {
  const { db, learner, getClassifier, now } = context;
  learner.forget();
  const [taught, classifier, settings, templates, tabs] = await Promise.all([
    learner.get(),
    getClassifier(),
    readSettings(),
    loadOffers(db).catch(() => []),
    listTabs(db),
  ]);
  // What cannot be read now must not undo what it did before.
  if (taught === "unread") return;
  const open = tabs.flatMap(({ threadKey }) => threadKey ?? []);
  await Promise.allSettled(
    [...new Set([...threadKeys, ...open])].map(async (threadKey) => {
      const answer = await reassessThread(db, threadKey, {
        classifier,
        learner: taught,
        settings,
        templates,
        now: now(),
      });
      if (!answer) return;
      const showing = tabs.filter((tab) => tab.threadKey === threadKey);
      await Promise.allSettled(showing.map((tab) => toTab(tab.tabId).understoodAnew(answer)));
    }),
  );
  await refreshBadge(db);
}
