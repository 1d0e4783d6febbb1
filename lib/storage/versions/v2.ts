import type { Dexie, Transaction } from "dexie";
import type { Assessment } from "../../domain/assessment";
import type { Conversation } from "../../domain/conversation";
import { riskRank } from "../../domain/risk";
import type { Sentiment } from "../../domain/sentiment";
import { EMPTY_TEMPLATE, type Template, type TemplateLibrary } from "../../domain/template";
import type { ConversationV1, TemplateV1 } from "./v1";

/** The library that templates from before libraries are put into. */
export const FIRST_LIBRARY_ID = "my-replies";

/** As many sentiments as a conversation row keeps (domain/conversation.ts). */
const KEPT_SENTIMENTS = 12;

/** Version 2: libraries with variants, handled risks, suggestions, the insert log and the tabs. */
export function declareV2(db: Dexie): void {
  db.version(2)
    .stores({
      conversations: "threadKey, levelRank, *flags",
      messages: "key, [threadKey+seq]",
      assessments: "messageKey, threadKey",
      suggestions: "threadKey",
      insertions: "id, [threadKey+at]",
      libraries: "id",
      templates: "id, libraryId",
      tabs: "tabId",
      marks: "key",
    })
    .upgrade(upgradeToV2);
}

async function upgradeToV2(transaction: Transaction): Promise<void> {
  const assessments = await transaction.table<Assessment>("assessments").toArray();
  assessments.sort((a, b) => a.assessedAt - b.assessedAt);
  const byThread = new Map<string, Sentiment[]>();
  for (const { threadKey, sentiment } of assessments)
    byThread.set(threadKey, [...(byThread.get(threadKey) ?? []), sentiment].slice(-KEPT_SENTIMENTS));
  const conversations = transaction.table<ConversationV1 | Conversation>("conversations");
  await conversations.bulkPut(
    (await conversations.toArray()).map((row) => ({
      ...row,
      levelRank: riskRank(row.level),
      handledAt: null,
      note: "",
      sentiments: byThread.get(row.threadKey) ?? [],
    })),
  );
  const templates = transaction.table<TemplateV1 | Template>("templates");
  const old = (await templates.toArray()) as TemplateV1[];
  if (old.length === 0) return;
  const createdAt = Math.min(...old.map((template) => template.createdAt));
  await transaction
    .table<TemplateLibrary>("libraries")
    .put({ id: FIRST_LIBRARY_ID, name: "My replies", createdAt, updatedAt: createdAt, enabled: true });
  await templates.bulkPut(old.map(toTemplateV2));
}

function toTemplateV2({ text, language, ...rest }: TemplateV1): Template {
  return {
    ...EMPTY_TEMPLATE,
    ...rest,
    libraryId: FIRST_LIBRARY_ID,
    tags: [],
    marketplaces: [],
    tone: "neutral",
    variants: [{ language, region: "", text }],
    updatedAt: rest.createdAt,
    usedCount: 0,
    lastUsedAt: null,
  };
}
