import * as v from "valibot";
import { intentSchema } from "../../lib/domain/intent";
import { EMPTY_TEMPLATE, slotSchema, templateSchema } from "../../lib/domain/template";
import { pickTexts } from "../../lib/i18n";
import { replies } from "../../lib/i18n/messages/replies";
import type { BackgroundHandlers, Sender } from "../../lib/messaging/listen";
import { offerTemplate } from "../../lib/replies/complete-offers";
import { pageSlotValues } from "../../lib/replies/fill-slots";
import { joinReply } from "../../lib/replies/join-reply";
import { detectLanguage } from "../../lib/replies/policy/detect-language";
import { proposeTemplate } from "../../lib/replies/propose-template";
import { readRequest } from "../../lib/replies/read-request";
import { getAttachment } from "../../lib/storage/attachments";
import { loadThread, type StoredThread } from "../../lib/storage/conversations";
import type { SellersideDatabase } from "../../lib/storage/database";
import { ensureOwnLibrary } from "../../lib/storage/own-library";
import { loadReplyFacts } from "../../lib/storage/reply-facts";
import { readSettings } from "../../lib/storage/settings";
import { saveTemplate } from "../../lib/storage/templates";
import { requireConsole } from "./accept-console";
import { drawPng } from "./draw-png";
import type { ReplyIndex } from "./reply-index";

/** A page's list shows so many at most; more words find the rest. */
const MOST_FOUND = 20;

const keySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const textSchema = v.pipe(v.string(), v.maxLength(8_000));

const searchSchema = v.object({ threadKey: keySchema, query: v.pipe(v.string(), v.maxLength(200)) });
const fillSchema = v.object({
  threadKey: keySchema,
  language: v.pipe(v.string(), v.maxLength(12)),
  parts: v.pipe(
    v.array(
      v.variant("type", [
        v.object({ type: v.literal("text"), text: textSchema }),
        v.object({ type: v.literal("filled"), slot: v.string(), text: textSchema }),
        v.object({ type: v.literal("open"), slot: v.string() }),
      ]),
    ),
    v.maxLength(500),
  ),
  asked: v.optional(v.array(slotSchema), []),
  values: v.record(v.string(), v.string()),
});
const proposeSchema = v.object({ threadKey: keySchema, text: textSchema });
const saveSchema = v.object({
  title: templateSchema.entries.title,
  language: v.pipe(v.string(), v.minLength(2), v.maxLength(12)),
  intents: v.array(intentSchema),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8_000)),
});

export type ReplyHandlers = "searchReplies" | "fillReply" | "proposeTemplate" | "saveReply" | "getPicture";

export interface ReplyContext {
  db: SellersideDatabase;
  index: ReplyIndex;
  /** ms */
  now(): number;
}

/** Replies that the agent looks for, fills in and keeps. Pages are heard only where their console may be read. */
export function createReplyHandlers({ db, index, now }: ReplyContext): {
  content: Pick<BackgroundHandlers["content"], ReplyHandlers>;
  surface: Pick<BackgroundHandlers["surface"], "proposeTemplate" | "saveReply">;
} {
  const propose = async (input: unknown) => {
    const { threadKey, text } = v.parse(proposeSchema, input);
    const thread = await loadThread(db, threadKey);
    const settings = await readSettings();
    const { language, wanted } = requestOf(thread, text);
    const found = detectLanguage(text.toLowerCase());
    return proposeTemplate(text, {
      facts: factsOf(thread, settings.shopName),
      marketplace: thread.conversation?.marketplace ?? "other",
      region: thread.conversation?.region ?? null,
      language: found ?? "other",
      buyerLanguage: language,
      intents: wanted,
    });
  };
  const save = async (input: unknown) => {
    const { title, language, intents, text } = v.parse(saveSchema, input);
    const { locale } = await readSettings();
    const words = pickTexts(replies, locale);
    const library = await ensureOwnLibrary(db, words.ownLibrary ?? "", now());
    const saved = await saveTemplate(
      db,
      {
        ...EMPTY_TEMPLATE,
        id: crypto.randomUUID(),
        libraryId: library.id,
        title,
        intents,
        variants: [{ language, region: "", text }],
        review: "draft",
        createdAt: now(),
      },
      now(),
    );
    if (!saved.ok) throw new Error(`The template was not stored: ${saved.reason}`);
    index.forget();
    return library.name;
  };
  const own = async (sender: Sender) => {
    const settings = await readSettings();
    return { settings, adapter: requireConsole(sender.url, settings) };
  };

  return {
    surface: { proposeTemplate: propose, saveReply: save },
    content: {
      searchReplies: async (input, sender) => {
        const { threadKey, query } = v.parse(searchSchema, input);
        const { settings, adapter } = await own(sender);
        const [found, thread] = await Promise.all([index.find(query), loadThread(db, threadKey)]);
        const reader = {
          locale: settings.locale,
          ownLanguage: settings.ownLanguage,
          region: thread.conversation?.region ?? null,
          values: pageSlotValues(factsOf(thread, settings.shopName)),
          now: now(),
        };
        const { language } = requestOf(thread);
        const replies = found.templates
          .filter(({ marketplaces }) => marketplaces.length === 0 || marketplaces.includes(adapter.id))
          .slice(0, MOST_FOUND)
          .map((template) => ({
            ...offerTemplate(template, language, reader),
            shortcut: template.shortcut,
          }));
        return { replies, whole: found.whole };
      },

      fillReply: async (input, sender) => {
        const { threadKey, language, parts, asked, values } = v.parse(fillSchema, input);
        await own(sender);
        const { conversation } = await loadReplyFacts(db, threadKey);
        const region = conversation?.region ?? null;
        return joinReply(parts, asked, values, { language, region, now: now() });
      },

      proposeTemplate: async (input, sender) => {
        await own(sender);
        return propose(input);
      },

      saveReply: async (input, sender) => {
        await own(sender);
        return save(input);
      },

      getPicture: async (input, sender) => {
        const { id } = v.parse(v.object({ id: keySchema }), input);
        await own(sender);
        const blob = await getAttachment(db, id);
        return blob ? drawPng(blob).then(toBase64, () => null) : null;
      },
    },
  };
}

/**
 * The buyer's language, and what she asked for last; where `reply` is among the shop's messages, what she asked for
 * before it.
 */
function requestOf({ messages, assessments }: StoredThread, reply = "") {
  const { language } = readRequest(messages, assessments);
  const byKey = new Map(assessments.map((one) => [one.messageKey, one]));
  const sent = messages.findLastIndex(
    ({ author, text }) => author === "seller" && text.trim() === reply.trim(),
  );
  const before = sent < 0 ? messages : messages.slice(0, sent);
  const last = before.findLast(({ author, key }) => author === "buyer" && byKey.has(key));
  const assessment = last && byKey.get(last.key);
  const wanted =
    assessment && !assessment.unclear && assessment.intent !== "other" ? [assessment.intent] : [];
  return { language, wanted };
}

function factsOf({ conversation }: StoredThread, shopName: string) {
  return {
    buyerName: conversation?.buyerName ?? null,
    shopName: conversation?.shopName || shopName || null,
    order: conversation?.order ?? null,
  };
}

/** More arguments than this overflow the stack of some engines. */
const CHUNK = 8192;

async function toBase64(png: Blob): Promise<string> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
