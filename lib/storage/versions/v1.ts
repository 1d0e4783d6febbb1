import type { Dexie } from "dexie";
import type { Assessment } from "../../domain/assessment";
import type { Conversation, StoredMessage } from "../../domain/conversation";
import type { Intent } from "../../domain/intent";

/** A conversation before risks could be handled and noted. */
export type ConversationV1 = Omit<Conversation, "levelRank" | "handledAt" | "note" | "sentiments">;

/** A template before libraries and languages: one text. */
export interface TemplateV1 {
  id: string;
  title: string;
  language: string;
  text: string;
  intents: Intent[];
  createdAt: number;
}

/** Rows of version 1, for its upgrade and its fixture. */
export interface RowsV1 {
  conversations: ConversationV1;
  messages: StoredMessage;
  assessments: Assessment;
  templates: TemplateV1;
}

/** Version 1: threads, their messages, and templates without libraries. Kept, because databases of it exist. */
export function declareV1(db: Dexie): void {
  db.version(1).stores({
    conversations: "threadKey",
    messages: "key, threadKey",
    assessments: "messageKey, threadKey",
    templates: "id",
  });
}
