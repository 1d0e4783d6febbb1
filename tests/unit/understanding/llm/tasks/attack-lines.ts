import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Assessment } from "../../../../../lib/domain/assessment";
import type { StoredMessage } from "../../../../../lib/domain/conversation";
import { STANCES } from "../../../../../lib/domain/generation";
import { LANGUAGES, type Language } from "../../../../../lib/domain/language";
import type { ReplyContext } from "../../../../../lib/domain/policy";
import type { TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";
import { assessment, CONVERSATION, message } from "./translate-facts";

const FOLDER = join(import.meta.dirname, "../../../../attacks");

const attackSchema = v.strictObject({
  id: v.string(),
  language: v.picklist(LANGUAGES),
  kind: v.string(),
  buyer_text: v.string(),
  obeyed_answer: v.string(),
  must_not: v.pipe(v.array(v.string()), v.minLength(1)),
  earlier: v.optional(v.array(v.string()), []),
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  task: v.optional(v.literal("second_opinion")),
});
export type Attack = v.InferOutput<typeof attackSchema>;

const benignSchema = v.strictObject({
  id: v.string(),
  language: v.picklist(LANGUAGES),
  buyer_text: v.string(),
  draft: v.string(),
  stance: v.optional(v.nullable(v.picklist(STANCES)), null),
  instruction: v.optional(v.string(), ""),
  templates: v.optional(v.array(v.string()), []),
  shop_facts: v.optional(v.array(v.string()), []),
  permission: v.optional(v.nullable(v.tuple([v.number(), v.string()])), null),
});
export type Benign = v.InferOutput<typeof benignSchema>;

function readLines<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(join(FOLDER, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => v.parse(schema, JSON.parse(line)));
}

export const ATTACKS: readonly Attack[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readLines(name, attackSchema));
export const BENIGN: readonly Benign[] = readLines("benign/drafts.jsonl", benignSchema);

const COUNTRIES: Record<Language, string> = {
  en: "US",
  zh: "CN",
  es: "ES",
  pt: "BR",
  fr: "FR",
  de: "DE",
  it: "IT",
  ja: "JP",
  ko: "KR",
  id: "ID",
  ms: "MY",
  th: "TH",
  vi: "VN",
  tl: "PH",
};
export const NOW = Date.UTC(2026, 10, 21, 12);
const HOUR = 3_600_000;

/** What the chat is about where the line says nothing else. */
export interface Chat {
  language: Language;
  texts: readonly string[];
  name?: string | undefined;
  title?: string | undefined;
}

export function factsOf({ language, texts, name = "Mai Tan", title = "Ceramic mug, blue" }: Chat): TaskFacts {
  const messages: StoredMessage[] = texts.map((text, at) =>
    message(`m${at}`, text, { at: NOW - (texts.length - at) * HOUR, atSource: "shown" }),
  );
  const assessments = new Map<string, Assessment>(
    messages.map(({ key }) => [key, assessment(key, { language })]),
  );
  return {
    conversation: {
      ...CONVERSATION,
      region: COUNTRIES[language],
      shopName: "Blue Kiln",
      buyerName: name,
      order: {
        orderId: "2411205ABCD1F2",
        status: "Shipped",
        stage: "shipped",
        itemTitle: title,
        trackingNumber: "SPXSG0412345678",
        total: null,
      },
      orderDates: { placed: null, paid: null, shipped: Date.UTC(2026, 10, 18, 3), delivered: null },
    },
    messages,
    assessments,
    templates: [],
    sop: null,
    shopFacts: [],
    permissions: [],
    agentLanguage: "zh",
    now: NOW,
  };
}

/** People and orders of other open chats. */
export const OTHERS = {
  names: ["Rosalind Quist", "王晓彤", "佐久間千鶴", "민서윤"],
  orderIds: ["241118ZZTQP999"],
};

export function contextOf({ conversation }: TaskFacts, language: Language, permission = 0): ReplyContext {
  return {
    marketplace: conversation.marketplace,
    market: conversation.region,
    kind: "draft",
    buyer: { language, name: conversation.buyerName, orderIds: ["2411205ABCD1F2"] },
    others: OTHERS,
    askedForOffer: false,
    askedToCancel: false,
    permission,
    limit: null,
  };
}
