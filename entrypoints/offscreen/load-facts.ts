import type { Conversation } from "../../lib/domain/conversation";
import type { GenerationRequest } from "../../lib/domain/generation";
import type { SopNote } from "../../lib/domain/sop";
import { sopText } from "../../lib/domain/sop";
import type { Permission } from "../../lib/domain/user-rule";
import { answerWithin } from "../../lib/messaging/answer-within";
import { loadThread } from "../../lib/storage/conversations";
import type { SellersideDatabase } from "../../lib/storage/database";
import { readLlmSettings } from "../../lib/storage/llm-settings";
import type { OfferedTexts } from "../../lib/storage/offered-texts";
import type { TaskFacts } from "../../lib/understanding/llm/tasks/task";

/** ms that the background gets for what may be promised; without an answer nothing may be. */
const PERMISSIONS_PATIENCE = 3_000;

/** Where the facts come from that are not read anew from the database. */
export interface FactSources {
  listTexts(): Promise<OfferedTexts>;
  listPermissions(): Promise<readonly Permission[]>;
  readSopNotes(): Promise<readonly SopNote[]>;
}

/**
 * All that a task may know of one thread, read from the database when the work begins; null when the thread is not stored
 * and the task is about it. Texts of their own (the composer's) can be worked on without a stored thread.
 *
 * @param now ms
 */
export async function loadFacts(
  db: SellersideDatabase,
  request: GenerationRequest,
  sources: FactSources,
  now: number,
): Promise<TaskFacts | null> {
  const { threadKey, task, agentLanguage } = request;
  const [thread, { shopFacts }] = await Promise.all([loadThread(db, threadKey), readLlmSettings(db)]);
  const brings = task.kind === "translate_text" || task.kind === "polish";
  const conversation = thread.conversation ?? (brings ? unknownConversation(threadKey, now) : null);
  if (!conversation) return null;
  const known: TaskFacts = {
    conversation,
    messages: thread.messages,
    assessments: new Map(thread.assessments.map((one) => [one.messageKey, one])),
    templates: [],
    sop: null,
    shopFacts,
    permissions: [],
    agentLanguage,
    now,
  };
  if (task.kind !== "draft" && task.kind !== "polish") return known;
  const asking = answerWithin(sources.listPermissions(), PERMISSIONS_PATIENCE);
  if (task.kind === "polish") return { ...known, permissions: (await asking) ?? [] };
  const [permissions, { chooseOffers, chooseNote }, texts, notes] = await Promise.all([
    asking,
    import("./choose-offers"),
    sources.listTexts(),
    // A packaged file: a draft without it is worse, and still a draft.
    sources.readSopNotes().catch((error: unknown) => {
      console.error("The working instructions could not be read.", error);
      return [];
    }),
  ]);
  const note = chooseNote(notes, thread);
  return {
    ...known,
    permissions: permissions ?? [],
    templates: chooseOffers(thread, { ...texts, language: task.language, agentLanguage, now }),
    sop: note ? sopText(note, "en") : null,
  };
}

function unknownConversation(threadKey: string, now: number): Conversation {
  return {
    threadKey,
    marketplace: "other",
    region: null,
    shopName: null,
    buyerName: null,
    order: null,
    firstSeenAt: now,
    updatedAt: now,
    lastBuyerAt: null,
    flags: [],
    level: "none",
    levelRank: 0,
    sentiments: [],
    lastIntent: null,
    handledAt: null,
    note: "",
  };
}
