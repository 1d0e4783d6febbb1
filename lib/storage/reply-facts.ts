import { Dexie } from "dexie";
import type { Assessment } from "../domain/assessment";
import type { Conversation } from "../domain/conversation";
import type { SellersideDatabase } from "./database";

/** What the buyer wanted lately stands in the last messages. */
const RECENT_MESSAGES = 20;

/** The conversation of a thread and what its newest buyer messages mean, oldest first. */
export async function loadReplyFacts(
  db: SellersideDatabase,
  threadKey: string,
): Promise<{ conversation: Conversation | undefined; assessments: Assessment[] }> {
  const [conversation, messages] = await Promise.all([
    db.conversations.get(threadKey),
    db.messages
      .where("[threadKey+seq]")
      .between([threadKey, Dexie.minKey], [threadKey, Dexie.maxKey])
      .reverse()
      .limit(RECENT_MESSAGES)
      .toArray(),
  ]);
  const buyers = messages.filter(({ author }) => author === "buyer").reverse();
  const found = await db.assessments.bulkGet(buyers.map(({ key }) => key));
  return { conversation, assessments: found.filter((row) => row !== undefined) };
}

/** Conversations that were last seen at `since` (ms) or later, newest first, at most `most`. */
export async function listRecentConversations(
  db: SellersideDatabase,
  since: number,
  most: number,
): Promise<Conversation[]> {
  const rows = await db.conversations.filter((row) => row.updatedAt >= since).toArray();
  return rows.sort((a, b) => b.updatedAt - a.updatedAt).slice(0, most);
}
