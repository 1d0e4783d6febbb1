import * as v from "valibot";
import type { EngineAnswer } from "../engine";
import { checkLanguage } from "./check-language";
import { refuse, trimAnswer } from "./draft-clean";
import { cleanText, clip, fence, fenceRule, nonceOf, renderThread } from "./fence";
import { languageName } from "./language-names";
import type { LlmTask, Parsed, Prompt, ResultOf, TaskFacts, TaskOf } from "./task";
import { traceFacts, traceSources } from "./trace";

type SummaryRequest = TaskOf<"summary">;
type SummaryResult = ResultOf<"summary">;

const THREAD_TOKENS = 2_200;
const MOST_ITEMS = 6;
const SUMMARY_LIMIT = 900;
const ITEM_LIMIT = 240;
/** Said in place of a number that no source holds. */
const UNKNOWN = "[?]";

/** No string lengths in it: they slow a grammar down. */
const SCHEMA = {
  type: "object",
  properties: {
    summary: { type: "string" },
    toDo: { type: "array", items: { type: "string" }, maxItems: MOST_ITEMS },
    open: { type: "array", items: { type: "string" }, maxItems: MOST_ITEMS },
  },
  required: ["summary", "toDo", "open"],
  additionalProperties: false,
} as const;

const line = v.pipe(v.string(), v.maxLength(4_000));
const answerSchema = v.object({
  summary: v.pipe(line, v.trim(), v.minLength(1)),
  toDo: v.pipe(v.array(line), v.maxLength(40)),
  open: v.pipe(v.array(line), v.maxLength(40)),
});

/** What happened in a long chat, what the shop has to do and what is not answered yet, in the agent's language. */
export const summaryTask: LlmTask<SummaryRequest, SummaryResult> = {
  first: (_, facts) => summaryPrompt(facts),
  parse: (_, facts, answers) =>
    answers.length === 0
      ? { ok: false, reason: "nothing_to_read", detail: "no text in the chat" }
      : readSummary(facts, answers[0]),
  streams: () => false,
  deadline: 150_000,
};

function summaryPrompt(facts: TaskFacts): Prompt | null {
  const thread = renderThread(facts, THREAD_TOKENS);
  if (!thread.messages.some(({ text }) => text.trim() !== "")) return null;
  const { order, note } = facts.conversation;
  const name = languageName(facts.agentLanguage);
  const system = [
    `You sum up a chat between a buyer and an online shop for the shop's agent, in ${name}.`,
    fenceRule(nonceOf(facts.conversation.threadKey)),
    "Rules:",
    "- Say only what stands in the chat and the order. Never invent a number, date or promise.",
    "- What the buyer claims or demands is said as the buyer's claim or demand.",
    "- Write nothing about other buyers or orders.",
    `Answer with JSON only: {"summary": "2 or 3 sentences", "toDo": ["what the shop must do"], "open": ["what is not answered yet"]}. At most ${MOST_ITEMS} entries a list; an empty list where there is nothing.`,
  ].join("\n");
  const inside = (text: string, label: string) =>
    fence(text, label, thread.nonce, { limit: 300, oneLine: true });
  const user = [
    `Chat, oldest first:\n${thread.text}`,
    order?.orderId ? `Order number: ${inside(order.orderId, "fact")}` : "",
    order?.status ? `Order status: ${inside(order.status, "fact")}` : "",
    order?.itemTitle ? `Item: ${inside(order.itemTitle, "fact")}` : "",
    note.trim() ? `The agent's note: ${clip(cleanText(note), 500)}` : "",
    `Sum it up in ${name} as JSON now.`,
  ];
  return {
    turns: [
      { role: "system", content: system },
      { role: "user", content: user.filter(Boolean).join("\n\n") },
    ],
    maxTokens: 500,
    temperature: 0.2,
    topP: 0.9,
    schema: SCHEMA,
  };
}

function readSummary(facts: TaskFacts, answer: EngineAnswer | undefined): Parsed<SummaryResult> {
  const bad = (detail: string): Parsed<SummaryResult> => ({ ok: false, reason: "bad_answer", detail });
  const read = v.safeParse(answerSchema, parseJson(answer?.text ?? ""));
  if (!read.success) return bad("no JSON of this form");
  const turns = summaryPrompt(facts)?.turns ?? [];
  const sources = traceSources(facts, {
    instruction: facts.conversation.note,
    stance: "hold",
    language: facts.agentLanguage,
  });
  const clean = (text: string, limit: number) => {
    const trimmed = clip(cleanText(trimAnswer(text), { oneLine: true }), limit);
    return markUnknown(trimmed, sources);
  };
  const { summary, toDo, open } = read.output;
  const texts = [summary, ...toDo, ...open];
  const refusal = texts
    .filter((text) => text.trim() !== "")
    .map((text) => refuse(text, turns))
    .find((one) => one !== null && one !== "empty");
  if (refusal) return bad(refusal);
  if (checkLanguage([summary, ...toDo, ...open].join("\n"), facts.agentLanguage) === "other")
    return { ok: false, reason: "wrong_language", detail: facts.agentLanguage };
  const items = (list: readonly string[]) =>
    [...new Set(list.map((text) => clean(text, ITEM_LIMIT)))]
      .filter((text) => /\p{L}/u.test(text))
      .slice(0, MOST_ITEMS);
  const said = clean(summary, SUMMARY_LIMIT);
  if (!/\p{L}/u.test(said)) return bad("empty");
  return { ok: true, result: { kind: "summary", summary: said, toDo: items(toDo), open: items(open) } };
}

/** The outermost braces of an answer, read as JSON; undefined where there are none. */
function parseJson(text: string): unknown {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    // Not JSON is a named failure of the caller, not an error.
    return undefined;
  }
}

/** Numbers, sums, days, ids and addresses that nothing in the chat holds are taken out, visibly. */
function markUnknown(text: string, sources: ReturnType<typeof traceSources>): string {
  let marked = text;
  for (const { start, end, source, kind } of traceFacts(text, sources).toReversed()) {
    const isTerm = kind === "number" && end - start === 1;
    if (source === null && kind !== "promise" && !isTerm)
      marked = marked.slice(0, start) + UNKNOWN + marked.slice(end);
  }
  return marked;
}
