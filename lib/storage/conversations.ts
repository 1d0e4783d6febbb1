import { Dexie } from "dexie";
import type { Assessment } from "../domain/assessment";
import type { Conversation, HandOver, StoredMessage } from "../domain/conversation";
import type { SuggestionSet } from "../domain/suggestion";
import type { SellersideDatabase } from "./database";

/** All that one update of a thread writes. */
export interface ThreadWrite {
  conversation: Conversation;
  messages: StoredMessage[];
  assessments: Assessment[];
  suggestions: SuggestionSet;
}

/** A thread as stored; messages oldest first. */
export interface StoredThread {
  conversation: Conversation | undefined;
  messages: StoredMessage[];
  assessments: Assessment[];
  suggestions: SuggestionSet | undefined;
}

/** The part of a thread that one change of it looks at. */
export interface ThreadPart extends StoredThread {
  /** Versions of the models that assessed any of the thread's messages. */
  models: string[];
  /** True when nothing of the thread is left out. */
  whole: boolean;
}

/** A content script resumes a thread from its newest messages; older ones are never on screen at once. */
const KNOWN_MESSAGES = 500;

/**
 * Writes an update in one transaction: all of it or nothing. Idempotent by key; a message that was there keeps the time
 * at which it was first seen. The agent's own words on the thread (note) are never overwritten by an update.
 */
export async function saveUpdate(db: SellersideDatabase, write: ThreadWrite): Promise<void> {
  await db.transaction("rw", db.conversations, db.messages, db.assessments, db.suggestions, async () => {
    const [conversation, messages] = await Promise.all([
      db.conversations.get(write.conversation.threadKey),
      db.messages.bulkGet(write.messages.map((message) => message.key)),
    ]);
    const { firstSeenAt, note, handOvers } = conversation ?? write.conversation;
    await db.conversations.put({
      ...write.conversation,
      firstSeenAt,
      note,
      ...(handOvers ? { handOvers } : {}),
    });
    await db.messages.bulkPut(
      write.messages.map((message, i) => ({
        ...message,
        firstSeenAt: messages[i]?.firstSeenAt ?? message.firstSeenAt,
      })),
    );
    await db.assessments.bulkPut(write.assessments);
    await db.suggestions.put(write.suggestions);
  });
}

/**
 * Reads a thread, lets `derive` say what to write, and writes it, all in one transaction: two tabs on one thread cannot
 * overwrite each other's findings. `derive` gets the newest part of the thread and the messages named by `keys`; answering
 * null it gets the whole thread. It must be synchronous and may run again after a failure; what it throws undoes all.
 */
export async function changeThread<T extends ThreadWrite>(
  db: SellersideDatabase,
  threadKey: string,
  keys: readonly string[],
  derive: (stored: ThreadPart) => T | null,
): Promise<T> {
  return db.transaction("rw", db.conversations, db.messages, db.assessments, db.suggestions, async () => {
    const models = await listModels(db, threadKey);
    const part = { ...(await loadRecent(db, threadKey, keys)), models, whole: false };
    const write = derive(part) ?? derive({ ...(await loadThread(db, threadKey)), models, whole: true });
    if (!write) throw new TypeError("A whole thread was not enough");
    await saveUpdate(db, write);
    return write;
  });
}

/** Adds assessments of messages that could not be understood when they were stored. */
export async function saveAssessments(db: SellersideDatabase, assessments: Assessment[]): Promise<void> {
  await db.assessments.bulkPut(assessments);
}

/** Replaces the offers of a thread. */
export async function saveSuggestions(db: SellersideDatabase, suggestions: SuggestionSet): Promise<void> {
  await db.suggestions.put(suggestions);
}

/** What a content script needs to know of a thread: the newest 500 messages, oldest first, with their assessments. */
export async function loadKnownThread(
  db: SellersideDatabase,
  threadKey: string,
): Promise<{ messages: StoredMessage[]; assessments: Assessment[] }> {
  return db.transaction("r", db.messages, db.assessments, async () => {
    const messages = await threadMessages(db, threadKey).reverse().limit(KNOWN_MESSAGES).toArray();
    const found = await db.assessments.bulkGet(messages.map((message) => message.key));
    return { messages: messages.reverse(), assessments: found.filter((row) => row !== undefined).reverse() };
  });
}

/** The whole stored thread, messages oldest first; empty parts when it was never stored. */
export async function loadThread(db: SellersideDatabase, threadKey: string): Promise<StoredThread> {
  const [conversation, messages, assessments, suggestions] = await Promise.all([
    db.conversations.get(threadKey),
    threadMessages(db, threadKey).toArray(),
    db.assessments.where("threadKey").equals(threadKey).toArray(),
    db.suggestions.get(threadKey),
  ]);
  return { conversation, messages, assessments, suggestions };
}

/** Read from the index alone: a long thread costs no more than a short one. */
async function listModels(db: SellersideDatabase, threadKey: string): Promise<string[]> {
  const keys = await db.assessments
    .where("[threadKey+model]")
    .between([threadKey, Dexie.minKey], [threadKey, Dexie.maxKey])
    .uniqueKeys();
  return keys.map((key) => String((key as unknown as string[])[1]));
}

/** True when anything of a thread is stored. */
export async function isStored(db: SellersideDatabase, threadKey: string): Promise<boolean> {
  return (await db.conversations.where("threadKey").equals(threadKey).count()) > 0;
}

/** What the rules of a conversation look back on; a long thread must not make each message slower. */
const RECENT_MESSAGES = 150;

/** The newest messages of a thread and those named by `keys`, oldest first, with their assessments. */
async function loadRecent(
  db: SellersideDatabase,
  threadKey: string,
  keys: readonly string[],
): Promise<StoredThread> {
  const [conversation, recent, named, suggestions] = await Promise.all([
    db.conversations.get(threadKey),
    threadMessages(db, threadKey).reverse().limit(RECENT_MESSAGES).toArray(),
    db.messages.bulkGet([...keys]),
    db.suggestions.get(threadKey),
  ]);
  const byKey = new Map(
    [...recent, ...named.filter((row) => row !== undefined)].map((row) => [row.key, row]),
  );
  const messages = [...byKey.values()].sort((a, b) => a.seq - b.seq);
  const found = await db.assessments.bulkGet(messages.map((message) => message.key));
  return { conversation, messages, assessments: found.filter((row) => row !== undefined), suggestions };
}

/**
 * Conversations with a risk level or a running-out clock: unhandled ones first, then the worst level, then the newest
 * buyer message.
 */
export async function listFlagged(db: SellersideDatabase): Promise<Conversation[]> {
  const [risky, clocked] = await Promise.all([
    db.conversations.where("levelRank").above(0).toArray(),
    db.conversations.where("flags").anyOf("sla_due", "sla_breached").toArray(),
  ]);
  const byKey = new Map([...clocked, ...risky].map((row) => [row.threadKey, row]));
  return [...byKey.values()].sort(
    (a, b) =>
      Number(a.handledAt !== null) - Number(b.handledAt !== null) ||
      b.levelRank - a.levelRank ||
      (b.lastBuyerAt ?? b.updatedAt) - (a.lastBuyerAt ?? a.updatedAt),
  );
}

/** How many conversations of at least `minRank` (riskRank) nobody has marked as handled. */
export async function countUnhandled(db: SellersideDatabase, minRank: number): Promise<number> {
  return db.conversations
    .where("levelRank")
    .aboveOrEqual(minRank)
    .and((row) => row.handledAt === null)
    .count();
}

/** All message texts of each thread, joined by line breaks, for the full-text index. Threads without text are left out. */
export async function listThreadTexts(
  db: SellersideDatabase,
  threadKeys: readonly string[],
): Promise<{ threadKey: string; text: string }[]> {
  const texts = await Promise.all(
    threadKeys.map(async (threadKey) => {
      const messages = await threadMessages(db, threadKey).toArray();
      const parts = messages.flatMap((message) => [message.text, message.translation ?? ""]);
      return { threadKey, text: parts.filter(Boolean).join("\n") };
    }),
  );
  return texts.filter((entry) => entry.text !== "");
}

/** Marks a conversation's risk as handled (or open again, with null) and keeps the agent's note. */
export async function setHandled(
  db: SellersideDatabase,
  threadKey: string,
  { handledAt, note }: { handledAt: number | null; note: string },
): Promise<void> {
  await db.conversations.update(threadKey, { handledAt, note });
}

/** Writes down that a chat was handed to a person above; a chat that is gone is passed over. */
export async function addHandOver(
  db: SellersideDatabase,
  threadKey: string,
  handOver: HandOver,
): Promise<void> {
  await db.conversations
    .where("threadKey")
    .equals(threadKey)
    .modify((row) => {
      row.handOvers = [...(row.handOvers ?? []), handOver];
    });
}

function threadMessages(db: SellersideDatabase, threadKey: string) {
  return db.messages.where("[threadKey+seq]").between([threadKey, Dexie.minKey], [threadKey, Dexie.maxKey]);
}
