import type { TranslatedItem } from "../../../domain/generation";
import type { LlmFailureReason } from "../../../domain/llm-failure";
import type { EngineAnswer } from "../engine";
import { nonceOf } from "./fence";
import type { LlmTask, Parsed, Prompt, ResultOf, TaskFacts, TaskOf } from "./task";
import { isTranslated, readChunk, toItems, type UnitOutcome } from "./translate-answers";
import { writeTranslatePrompt } from "./translate-prompt";
import { namesOf, sourcesOf, type TranslateSource } from "./translate-sources";
import { type Chunk, FIRST_LIMITS, listUnits, packUnits, RETRY_LIMITS, type Unit } from "./translate-units";

/*
 * Answers are numbered lines, not JSON. A JSON array of a small model is well-formed under a grammar and still wrong: one
 * dropped element shifts every text after it to another message, quotes inside get mangled, and every token pays for the
 * mask. A numbered line says itself whose it is, a missing one is seen, a cut-off answer loses its last line only, a
 * translator without grammar can do it, and it can be read while it is written.
 */

type TranslateTask = TaskOf<"translate_thread"> | TaskOf<"translate_text">;

/** At most so many prompts for what the first round did not bring. */
const RETRIES = 6;

interface Plan {
  sources: TranslateSource[];
  units: Unit[];
  names: string[];
  chunks: Chunk[];
  nonce: string;
  /** A text of the composer is for the buyer's country; a thread is for the agent. */
  region: string | null;
}

/** Reading forty texts for ids takes longer than a step may; the plan of one request is kept as long as its facts. */
const plans = new WeakMap<TaskFacts, { task: TranslateTask; plan: Plan }>();

/** All of it follows from task and facts, so that every step sees the same plan. */
function plan(task: TranslateTask, facts: TaskFacts): Plan {
  const known = plans.get(facts);
  if (known?.task === task) return known.plan;
  const made = makePlan(task, facts);
  plans.set(facts, { task, plan: made });
  return made;
}

function makePlan(task: TranslateTask, facts: TaskFacts): Plan {
  const names = namesOf(facts);
  const sources = sourcesOf(task, facts);
  const units = listUnits(sources, names);
  const wanted = units.flatMap(({ spoken, from }, index) => (spoken && from !== task.to ? [index] : []));
  return {
    sources,
    units,
    names,
    chunks: packUnits(units, wanted, names, FIRST_LIMITS),
    nonce: nonceOf(facts.conversation.threadKey),
    region: task.kind === "translate_text" ? facts.conversation.region : null,
  };
}

function promptFor(
  { units, nonce, region }: Plan,
  chunk: Chunk,
  task: TranslateTask,
  again: boolean,
): Prompt {
  return writeTranslatePrompt({
    lines: chunk.map(({ kept }) => kept.text),
    from: units[chunk[0]?.unit ?? 0]?.from ?? null,
    to: task.to,
    region,
    nonce,
    again,
  });
}

/** What the first round brought, and what is asked again: every unit that was missing, doubtful or refused. */
function review(
  { chunks, units, names }: Plan,
  task: TranslateTask,
  answers: readonly EngineAnswer[],
): { outcomes: Map<number, UnitOutcome>; retries: Chunk[] } {
  const outcomes = new Map<number, UnitOutcome>();
  for (const [at, chunk] of chunks.entries()) {
    const answer = answers[at];
    if (answer)
      for (const [unit, outcome] of readChunk(chunk, units, answer, task.to)) outcomes.set(unit, outcome);
  }
  const bad = [...outcomes].flatMap(([unit, { ok }]) => (ok ? [] : [unit]));
  return { outcomes, retries: packUnits(units, bad, names, RETRY_LIMITS).slice(0, RETRIES) };
}

function first(task: TranslateTask, facts: TaskFacts): Prompt | null {
  const made = plan(task, facts);
  const [chunk] = made.chunks;
  return chunk ? promptFor(made, chunk, task, false) : null;
}

function next(task: TranslateTask, facts: TaskFacts, answers: readonly EngineAnswer[]): Prompt | null {
  const made = plan(task, facts);
  const chunk = made.chunks[answers.length];
  if (chunk) return promptFor(made, chunk, task, false);
  const retry = review(made, task, answers).retries[answers.length - made.chunks.length];
  return retry ? promptFor(made, retry, task, true) : null;
}

function translate(
  task: TranslateTask,
  facts: TaskFacts,
  answers: readonly EngineAnswer[],
): { items: TranslatedItem[]; failure: { reason: LlmFailureReason; detail: string } | null } {
  const made = plan(task, facts);
  if (made.sources.length === 0) return { items: [], failure: null };
  const { outcomes, retries } = review(made, task, answers);
  for (const [at, chunk] of retries.entries()) {
    const answer = answers[made.chunks.length + at];
    if (answer)
      for (const [unit, outcome] of readChunk(chunk, made.units, answer, task.to))
        outcomes.set(unit, outcome);
  }
  for (const [index, { spoken, from, text }] of made.units.entries())
    if (spoken && from === task.to) outcomes.set(index, { ok: true, text: text.trim(), lost: [] });
  const items = toItems(made.sources, made.units, outcomes, task.to);
  if (items.some(isTranslated)) return { items, failure: null };
  const reasons = [...outcomes.values()].flatMap((outcome) => (outcome.ok ? [] : [outcome.why]));
  const foreign = reasons.filter((why) => why === "language" || why === "copy").length;
  return {
    items,
    failure: {
      reason: foreign > 0 && foreign * 2 >= reasons.length ? "wrong_language" : "bad_answer",
      detail: `no line could be used: ${[...new Set(reasons)].join(", ")}`,
    },
  };
}

/**
 * Messages of a thread, line by line, in prompts of bounded size; what is missing or doubtful is asked once more in small
 * portions. An item whose answer cannot be trusted has the text "". Everything in the language already: no items.
 */
export const translateThreadTask: LlmTask<TaskOf<"translate_thread">, ResultOf<"translate_thread">> = {
  first,
  next,
  parse(task, facts, answers): Parsed<ResultOf<"translate_thread">> {
    if (!facts.messages.some(({ text }) => text.trim() !== ""))
      return { ok: false, reason: "nothing_to_read", detail: "no message with words" };
    const { items, failure } = translate(task, facts, answers);
    return failure
      ? { ok: false, ...failure }
      : { ok: true, result: { kind: "translate_thread", to: task.to, items } };
  },
  streams: () => true,
  // Forty messages on a machine that writes ten tokens a second.
  deadline: 300_000,
};

/** A text of the agent's own, as one item; what is in the language already comes back as it is. */
export const translateTextTask: LlmTask<TaskOf<"translate_text">, ResultOf<"translate_text">> = {
  first,
  next,
  parse(task, facts, answers): Parsed<ResultOf<"translate_text">> {
    if (task.text.trim() === "") return { ok: false, reason: "nothing_to_read", detail: "no text" };
    const { items, failure } = translate(task, facts, answers);
    return failure
      ? { ok: false, ...failure }
      : { ok: true, result: { kind: "translate_text", to: task.to, items } };
  },
  streams: () => true,
  deadline: 120_000,
};
