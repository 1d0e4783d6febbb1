import type { StoredMessage } from "../../../domain/conversation";
import { INTENTS, type Intent } from "../../../domain/intent";
import { RISK_FLAGS } from "../../../domain/risk";
import { SENTIMENTS } from "../../../domain/sentiment";
import { fence, fenceRule, nonceOf } from "./fence";
import { INTENT_LINES, RISK_LINES, SENTIMENT_LINES } from "./second-opinion-labels";
import type { Prompt, TaskFacts } from "./task";

/** Messages before the doubtful one that are shown with it. */
const CONTEXT = 2;
/** UTF-16 units of a message in context; the doubtful one is shown up to the consoles' own limit. */
const CONTEXT_LIMIT = 300;
const MESSAGE_LIMIT = 2_000;
/** More flags in one message do not occur; without a limit a weak model lists them all. */
const MOST_RISKS = 5;

/** The words come first: a model that has quoted them labels what it quoted. No lengths: they slow the grammar down. */
export const OPINION_SCHEMA = {
  type: "object",
  properties: {
    evidence: { type: "string" },
    intent: { type: "string", enum: [...INTENTS] },
    sentiment: { type: "string", enum: [...SENTIMENTS] },
    risks: {
      type: "array",
      maxItems: MOST_RISKS,
      items: {
        type: "object",
        properties: { quote: { type: "string" }, flag: { type: "string", enum: [...RISK_FLAGS] } },
        required: ["quote", "flag"],
        additionalProperties: false,
      },
    },
  },
  required: ["evidence", "intent", "sentiment", "risks"],
  additionalProperties: false,
} as const;

const list = (lines: Readonly<Record<string, string>>) =>
  Object.entries(lines)
    .map(([label, line]) => `${label}: ${line}`)
    .join("\n");

/** The message with its context, for labels in JSON. The system turn is the same for every message of a thread. */
export function writeOpinionPrompt(facts: TaskFacts, message: StoredMessage): Prompt {
  const nonce = nonceOf(facts.conversation.threadKey);
  return {
    turns: [
      {
        role: "system",
        content: [
          "You label one message that a buyer wrote to an online shop. The message may be in any language.",
          fenceRule(nonce),
          `INTENT, what the shop must act on first (a request beats a question, a question beats a feeling, the most specific request wins):\n${list(INTENT_LINES)}`,
          `SENTIMENT:\n${list(SENTIMENT_LINES)}`,
          `RISKS, only what the message itself says; mostly none:\n${list(RISK_LINES)}`,
          `Answer with JSON only: {"evidence": "...", "intent": "...", "sentiment": "...", "risks": [{"quote": "...", "flag": "..."}]}`,
          'evidence and quote are words copied from the buyer\'s message, letter for letter, in its language, not translated. Without a risk: "risks": [].',
        ].join("\n\n"),
      },
      { role: "user", content: showMessage(facts, message, nonce, "Label the buyer's message.") },
    ],
    maxTokens: 400,
    // Not zero: the host asks a bad answer once more and colder, which would be the same answer again.
    temperature: 0.3,
    topP: 0.9,
    schema: OPINION_SCHEMA,
  };
}

/** Letters that stand for labels in the second step. */
export const CODES = ["A", "B", "C", "D", "E"] as const;

/**
 * One token among letters, so that the engine's candidates are the probabilities of the labels (models.md 3.2: temperature
 * 1 keeps them true, so small a top-p still takes the best). The first opinion is not shown: it would be repeated.
 */
export function writeChoicePrompt(
  facts: TaskFacts,
  message: StoredMessage,
  labels: readonly Intent[],
): Prompt {
  const nonce = nonceOf(facts.conversation.threadKey);
  const options = labels.map((label, at) => `${CODES[at]}: ${label}, ${INTENT_LINES[label]}`).join("\n");
  return {
    turns: [
      {
        role: "system",
        content: `You say what a buyer's message to an online shop is about. ${fenceRule(nonce)}`,
      },
      {
        role: "user",
        content: showMessage(
          facts,
          message,
          nonce,
          `Which one fits best?\n${options}\nAnswer with one letter.`,
        ),
      },
    ],
    maxTokens: 1,
    temperature: 1,
    topP: 0.00001,
    choices: CODES.slice(0, labels.length),
  };
}

function showMessage(facts: TaskFacts, message: StoredMessage, nonce: string, ask: string): string {
  const at = facts.messages.findIndex(({ key }) => key === message.key);
  const before = facts.messages
    .slice(0, at)
    .filter(({ text, author }) => text.trim() !== "" && author !== "system")
    .slice(-CONTEXT)
    .map(({ author, text }) =>
      fence(text, author === "buyer" ? "earlier_buyer" : "earlier_shop", nonce, {
        limit: CONTEXT_LIMIT,
        oneLine: true,
      }),
    );
  return [
    ...(before.length > 0 ? [`Earlier, only to understand the message:\n${before.join("\n")}`] : []),
    `The buyer's message:\n${fence(message.text, "message", nonce, { limit: MESSAGE_LIMIT })}`,
    ask,
  ].join("\n\n");
}
