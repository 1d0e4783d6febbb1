import * as v from "valibot";
import { settingsSchema } from "../../lib/domain/settings";
import type { KnownThread, ThreadUnderstood } from "../../lib/domain/thread";
import { overlayWords } from "../../lib/i18n/overlay-words";
import type { BackgroundHandlers } from "../../lib/messaging/listen";
import { overlayStyles } from "../../lib/overlay/styles";
import {
  changeThread,
  loadKnownThread,
  loadThread,
  type StoredThread,
} from "../../lib/storage/conversations";
import type { SellersideDatabase } from "../../lib/storage/database";
import { describeStorageFailure } from "../../lib/storage/failures";
import { closeInsertion, listOpenInsertions, recordInsertion } from "../../lib/storage/insertions";
import { readSettings } from "../../lib/storage/settings";
import { removeTab, setTab } from "../../lib/storage/tabs";
import { consoleOf, isAccepted, requireConsole } from "./accept-console";
import { refreshBadge } from "./badge";
import {
  closeInsertionSchema,
  insertionRecordSchema,
  openThreadSchema,
  type ParsedUpdate,
  reportStateSchema,
  threadUpdateSchema,
} from "./boundary";
import type { ClassifierSource } from "./classifier-source";
import { classifyAhead } from "./classify-ahead";
import type { LearnerSource } from "./learner-source";
import { loadEvidence } from "./load-evidence";
import { loadOffers } from "./load-offers";
import { openPanel } from "./panel";
import type { ReplyHandlers } from "./reply-handlers";
import { sayCauses } from "./say-causes";
import { type UnderstandContext, understandThread } from "./understand-thread";
import { TaughtSince, withNewest } from "./with-newest";

export interface BackgroundContext {
  db: SellersideDatabase;
  getClassifier: ClassifierSource;
  /** Without it nothing was taught. */
  learner?: LearnerSource;
  /** ms */
  now(): number;
}

/**
 * Answers content scripts. Every input is parsed; nothing of a console that may not be read is looked at or stored. Each
 * call stands alone, because the worker may be gone before the next one.
 */
export function createContentHandlers({
  db,
  getClassifier,
  learner,
  now,
}: BackgroundContext): Omit<BackgroundHandlers["content"], "checkReply" | ReplyHandlers> {
  return {
    getSettings: () => readSettings(),
    getStyles: () => overlayStyles,
    getWords: (input) => overlayWords(v.parse(settingsSchema, input).locale),

    openThread: async (input, sender) => {
      const { threadKey } = v.parse(openThreadSchema, input);
      const settings = await readSettings();
      requireConsole(sender.url, settings);
      const known = await openThread(db, threadKey, now());
      return { ...known, assessments: sayCauses(known.assessments, settings.locale) };
    },

    updateThread: async (input, sender) => {
      const update = v.parse(threadUpdateSchema, input);
      const settings = await readSettings();
      requireConsole(sender.url, settings, update.reading.marketplace);
      const [classifier, templates, evidence] = await Promise.all([
        getClassifier().then((both) => both && classifyAhead(update.newMessages, both, settings.backend)),
        // Without templates there is no offer, but the risk is still shown.
        loadOffers(db).catch(() => []),
        loadEvidence(db, now()),
      ]);
      const answer = await withNewest(learner, (taught, check) => {
        const context: UnderstandContext = {
          classifier,
          learner: taught === "unread" ? null : taught,
          // Without what was taught, what was understood with it stays as it is.
          onlyNew: taught === "unread",
          settings,
          templates,
          evidence,
          now: now(),
        };
        return updateThread(db, update, context, check);
      });
      // The page waits for the answer, not for the badge.
      void refreshBadge(db);
      return { ...answer, assessments: sayCauses(answer.assessments, settings.locale) };
    },

    reportState: async (input, sender) => {
      const report = v.parse(reportStateSchema, input);
      const { tabId, windowId } = sender;
      if (tabId === null || windowId === null) return null;
      const adapter = consoleOf(sender.url);
      if (!adapter || adapter.id !== report.marketplace) {
        await removeTab(db, tabId);
        return null;
      }
      // The panel may say that a console is open; which chat, only where it may be read.
      const threadKey = isAccepted(adapter, await readSettings()) ? report.threadKey : null;
      await setTab(db, { tabId, windowId, ...report, threadKey, updatedAt: now() });
      await refreshBadge(db);
      return null;
    },

    recordInsertion: async (input, sender) => {
      const record = v.parse(insertionRecordSchema, input);
      requireConsole(sender.url, await readSettings());
      await recordInsertion(db, record);
      return null;
    },

    closeInsertion: async (input, sender) => {
      const closing = v.parse(closeInsertionSchema, input);
      requireConsole(sender.url, await readSettings());
      await closeInsertion(db, closing);
      return null;
    },

    openPanel: (_input, sender) => openPanel(sender.tabId),
  };
}

/** A thread that cannot be read is answered as unknown: its messages are then read and understood anew, not hidden. */
async function openThread(db: SellersideDatabase, threadKey: string, now: number): Promise<KnownThread> {
  try {
    const [known, openInsertions] = await Promise.all([
      loadKnownThread(db, threadKey),
      listOpenInsertions(db, threadKey, now),
    ]);
    return { ...known, openInsertions };
  } catch (error) {
    logFailure("read", error);
    return { messages: [], assessments: [], openInsertions: [] };
  }
}

/** Stores and answers; when storing fails the answer is the same, but says so. @throws what `check` throws */
async function updateThread(
  db: SellersideDatabase,
  update: ParsedUpdate,
  context: UnderstandContext,
  check: () => void,
): Promise<ThreadUnderstood> {
  const { threadKey } = update.reading;
  const keys = update.newMessages.map((message) => message.key);
  try {
    const { answer } = await changeThread(db, threadKey, keys, (stored) => {
      check();
      return understandThread(update, stored, context);
    });
    return { ...answer, stored: true };
  } catch (error) {
    if (error instanceof TaughtSince) throw error;
    logFailure("stored", error);
    const stored = await loadThread(db, threadKey).catch(() => EMPTY);
    const understood = understandThread(update, { ...stored, models: [], whole: true }, context);
    if (!understood) throw error;
    return { ...understood.answer, stored: false };
  }
}

const EMPTY: StoredThread = {
  conversation: undefined,
  messages: [],
  assessments: [],
  suggestions: undefined,
};

function logFailure(what: string, error: unknown): void {
  console.error(`A chat could not be ${what}: ${describeStorageFailure(error)}`, error);
}
