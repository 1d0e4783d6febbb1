import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { listenInBackground } from "../../lib/messaging/listen";
import { openDatabase } from "../../lib/storage/database";
import { clearTabs, removeTab } from "../../lib/storage/tabs";
import { isConsole } from "./accept-console";
import { refreshBadge } from "./badge";
import { createClassifierSource } from "./classifier-source";
import { createContentHandlers } from "./content-handlers";
import { startHostInBackground } from "./host-in-background";
import { prepareInstallation } from "./installed";
import { createLearnerSource } from "./learner-source";
import { createLearningHandlers } from "./learning-handlers";
import { openPanelFromToolbar } from "./panel";
import { createGuardSource } from "./policy-guard";
import { createPolicyHandlers } from "./policy-handlers";
import { createReplyHandlers } from "./reply-handlers";
import { createReplyIndex } from "./reply-index";
import { createSurfaceHandlers } from "./surface-handlers";

/** Wiring only. All listeners are registered in the first turn: the worker is started for one event and may end after it. */
export default defineBackground(() => {
  const db = openDatabase();
  const learner = createLearnerSource(db);
  const context = { db, getClassifier: createClassifierSource(), learner, now: Date.now };

  const index = createReplyIndex(db, Date.now);
  const replies = createReplyHandlers({ db, index, now: Date.now });
  const policy = createPolicyHandlers({ db, guard: createGuardSource(db), now: Date.now });

  listenInBackground(
    {
      content: { ...createContentHandlers(context), ...policy.content, ...replies.content },
      surface: {
        ...createSurfaceHandlers({ ...context, index }),
        ...createLearningHandlers(context),
        ...policy.surface,
        ...replies.surface,
      },
    },
    isConsole,
  );
  openPanelFromToolbar();
  if (import.meta.env.FIREFOX) startHostInBackground(policy.surface);

  browser.runtime.onInstalled.addListener(() => {
    void prepareInstallation(db, Date.now()).then(() => refreshBadge(db));
  });
  browser.runtime.onStartup.addListener(() => {
    void clearTabs(db)
      .catch((error) => console.error("Old tabs could not be forgotten.", error))
      .then(() => refreshBadge(db));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void removeTab(db, tabId).catch((error) => console.error("A closed tab could not be forgotten.", error));
  });
});
