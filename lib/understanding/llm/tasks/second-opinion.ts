import * as v from "valibot";
import type { StoredMessage } from "../../../domain/conversation";
import type { OpinionRisk } from "../../../domain/generation";
import { INTENTS, type Intent, intentSchema } from "../../../domain/intent";
import { riskFlagSchema } from "../../../domain/risk";
import { sentimentSchema } from "../../../domain/sentiment";
import type { EngineAnswer } from "../engine";
import { CODES, writeChoicePrompt, writeOpinionPrompt } from "./second-opinion-prompt";
import { findQuote } from "./second-opinion-quote";
import type { LlmTask, Parsed, ResultOf, TaskFacts, TaskOf } from "./task";

type Task = TaskOf<"second_opinion">;
type Result = ResultOf<"second_opinion">;

/** Guesses of the classifier that the opinion's label is weighed against. */
const GUESSES = 3;

/** A label as it should be, from how a model without a grammar writes it ("Refund Request", "refund-request"). */
const label = <S extends v.GenericSchema<string, string>>(schema: S) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, "_"),
    ),
    schema,
  );

const answerSchema = v.object({
  evidence: v.string(),
  intent: label(intentSchema),
  sentiment: label(sentimentSchema),
  risks: v.optional(v.array(v.object({ quote: v.string(), flag: v.string() })), []),
});
const flagSchema = label(riskFlagSchema);

/**
 * A model's own reading of one buyer message, with its words as evidence. First the labels; where the classifier had
 * other guesses, a second step weighs the label against them for a probability. It says what the model thinks and lowers
 * nothing; `compareOpinion` holds it against the assessment.
 */
export const secondOpinionTask: LlmTask<Task, Result> = {
  first(task, facts) {
    const message = findMessage(task, facts);
    return message ? writeOpinionPrompt(facts, message) : null;
  },

  next(task, facts, answers) {
    const message = findMessage(task, facts);
    if (!message || answers.length !== 1) return null;
    const opinion = readOpinion(message, answers[0]);
    if (!opinion.ok) return null;
    const labels = weighedLabels(task, facts, opinion.result.intent);
    return labels.length > 1 ? writeChoicePrompt(facts, message, labels) : null;
  },

  parse(task, facts, answers) {
    const message = findMessage(task, facts);
    if (!message)
      return { ok: false, reason: "nothing_to_read", detail: "the message is not stored or has no words" };
    const opinion = readOpinion(message, answers[0]);
    if (!opinion.ok) return opinion;
    const labels = weighedLabels(task, facts, opinion.result.intent);
    const confidence = readConfidence(labels, opinion.result.intent, answers[1]);
    return { ok: true, result: { ...opinion.result, confidence } };
  },

  streams: () => false,
  deadline: 90_000,
};

function findMessage({ messageKey }: Task, { messages }: TaskFacts): StoredMessage | null {
  const message = messages.find(({ key }) => key === messageKey);
  return message && message.text.trim() !== "" ? message : null;
}

function readOpinion(message: StoredMessage, answer: EngineAnswer | undefined): Parsed<Result> {
  const bad = (detail: string) => ({ ok: false as const, reason: "bad_answer" as const, detail });
  const json = readJson(answer?.text ?? "");
  if (json === undefined) return bad(answer?.finish === "length" ? "the JSON was cut off" : "no JSON");
  const parsed = v.safeParse(answerSchema, json);
  if (!parsed.success)
    return bad(`${v.getDotPath(parsed.issues[0]) ?? "answer"}: ${parsed.issues[0].message}`);
  const { intent, sentiment, evidence, risks } = parsed.output;
  const span = findQuote(message.text, evidence);
  if (!span) return bad("the evidence is not in the message");
  const found = readRisks(message.text, risks);
  // Without them it would read as an opinion that sees no risk at all.
  if (found.length === 0 && risks.some(({ flag }) => v.is(flagSchema, flag)))
    return bad("no risk has words of the message");
  return {
    ok: true,
    result: {
      kind: "second_opinion",
      messageKey: message.key,
      intent,
      sentiment,
      risks: found,
      evidence: span,
      confidence: null,
    },
  };
}

/** Each flag once; one without words of the message, or none of ours, is an invention and goes. */
function readRisks(message: string, risks: readonly { quote: string; flag: string }[]): OpinionRisk[] {
  const found: OpinionRisk[] = [];
  for (const risk of risks) {
    const flag = v.safeParse(flagSchema, risk.flag);
    const quote = findQuote(message, risk.quote);
    if (flag.success && quote && !found.some((one) => one.flag === flag.output))
      found.push({ flag: flag.output, quote });
  }
  return found;
}

/** The first whole JSON object of an answer, also between code fences or with words around it; undefined without one. */
export function readJson(text: string): unknown {
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", start + 1)) {
    const end = endOfObject(text, start);
    if (end < 0) return undefined;
    try {
      return JSON.parse(text.slice(start, end));
    } catch {
      // Braces of a sentence; the object may come later.
    }
  }
  return undefined;
}

function endOfObject(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0) return at + 1;
  }
  return -1;
}

/** The opinion's label and the classifier's best guesses, in the contract's order, so that no place is favoured. */
function weighedLabels({ messageKey }: Task, { assessments }: TaskFacts, intent: Intent): Intent[] {
  const guesses = assessments.get(messageKey)?.alternatives.slice(0, GUESSES) ?? [];
  const labels = new Set([intent, ...guesses.map((guess) => guess.intent)]);
  return INTENTS.filter((one) => labels.has(one)).slice(0, CODES.length);
}

/** The label's share of the probability of all offered letters; null where the engine tells none. */
function readConfidence(
  labels: readonly Intent[],
  intent: Intent,
  answer: EngineAnswer | undefined,
): number | null {
  const candidates = answer?.candidates;
  if (!candidates || candidates.length === 0) return null;
  const shares = labels.map((_, at) =>
    candidates
      .filter(({ text }) => text.trim().toUpperCase() === CODES[at])
      .reduce((sum, { probability }) => sum + probability, 0),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  return all > 0 ? (shares[labels.indexOf(intent)] ?? 0) / all : null;
}
