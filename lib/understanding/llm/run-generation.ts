import type { TaskKind, TaskRequest, TaskResult } from "../../domain/generation";
import type { ReportedFinding } from "../../domain/guard-report";
import { asLlmFailure, LlmFailure } from "../../domain/llm-failure";
import type { EngineAnswer } from "./engine";
import type { ModelChoice, ModelKeeper } from "./host-model";
import type { PrefixMemory } from "./prefix";
import { waitFor } from "./run-guarded";
import type { RunRecord } from "./run-record";
import { createStepRunner } from "./run-step";
import type { SpeedWatch } from "./speed";
import type { LlmTask, Parsed, Prompt, TaskFacts } from "./tasks/task";
import { isSafeToInsert } from "./tasks/trace-safety";

/** Any task; which one belongs to a request is known by its kind. */
export type AnyTask = LlmTask<TaskRequest, TaskResult>;

/** ms that the database gets for what a task needs to know. */
const FACTS_PATIENCE = 15_000;
/** ms that the outgoing rules get; an answer that is not there by then means: check by hand. */
export const CHECK_PATIENCE = 10_000;
/** ms for code that is to be loaded and for finding out what there is: a driver may be slow to answer, not this slow. */
export const CHOICE_PATIENCE = 30_000;
/** ms for the browser's translator in all; then the model is asked. */
const TRANSLATOR_PATIENCE = 120_000;
/** More prompts than this are a task that never ends. */
const MOST_STEPS = 60;
/** Temperature of the second try at JSON: the likeliest answer; where the first was that already, a little off it. */
const COLD = 0.05;
const LESS_COLD = 0.3;

export interface GenerationDeps {
  keeper: ModelKeeper;
  prefix: PrefixMemory;
  speed: SpeedWatch;
  choose(): Promise<ModelChoice>;
  loadTask(kind: TaskKind): Promise<AnyTask>;
  /** Null: the thread is not stored. */
  loadFacts(request: RunRecord["row"]): Promise<TaskFacts | null>;
  /** Translates without the model; null: it cannot. */
  translate(
    task: TaskRequest,
    facts: TaskFacts,
    on: { text(text: string): void },
    signal: AbortSignal,
  ): Promise<TaskResult | null>;
  /** What the outgoing rules say. */
  check(reply: { threadKey: string; text: string }, signal: AbortSignal): Promise<readonly ReportedFinding[]>;
  now(): number;
}

/** Works on one request from its start to its stored end; never rejects. Aborting `signal` ends it as its reason says. */
export async function runGeneration(
  record: RunRecord,
  deps: GenerationDeps,
  signal: AbortSignal,
): Promise<void> {
  try {
    record.set({ startedAt: deps.now() });
    const result = await answer(record, deps, signal);
    let findings: readonly ReportedFinding[] | null = null;
    if (result.kind === "draft" || result.kind === "polish") {
      record.set({ state: "checking", result });
      findings = await checkReply(record.row.threadKey, result.text, deps, signal);
      // The model repeats itself: what must not go into the composer is no beginning for the next draft.
      if (isSafeToInsert(result.text, result.traces, findings).length > 0) deps.prefix.forget();
    }
    await record.end({ state: "done", result, findings });
  } catch (error) {
    deps.prefix.forget();
    await record.end(endOf(asLlmFailure(error)));
  }
}

/** The last change of a row for what ended its work. */
export function endOf(failure: LlmFailure): Parameters<RunRecord["end"]>[0] {
  const { reason, detail } = failure;
  const state = reason === "cancelled" || reason === "interrupted" ? reason : "failed";
  return { state, failure: reason, failureDetail: detail.slice(0, 1_000) };
}

async function answer(record: RunRecord, deps: GenerationDeps, signal: AbortSignal): Promise<TaskResult> {
  const request = record.row;
  // What does not wait for each other begins together; each is heard where it is needed.
  const loading = begin(() => deps.loadTask(request.kind));
  const choosing = begin(deps.choose);
  const facts = await waitFor(() => deps.loadFacts(request), {
    signal,
    ms: FACTS_PATIENCE,
    late: "storage",
    failed: "storage",
  });
  if (!facts) throw new LlmFailure("nothing_to_read", "the chat is not stored");
  const built = await translateBuiltIn(record, facts, deps, signal);
  if (built) return built;
  const soon = { signal, ms: CHOICE_PATIENCE, late: "engine_failed", failed: "engine_failed" } as const;
  const task = await waitFor(() => loading, soon);
  const first = task.first(request.task, facts);
  if (!first) return unwrap(task.parse(request.task, facts, []));
  const choice = await waitFor(() => choosing, soon);
  record.set({ provider: choice.engine, model: choice.id });
  const steps = createStepRunner(record, { ...deps, choice, task, signal });
  const ask = async (colder: boolean) => {
    const { answers, strict } = await askAll(task, request.task, facts, first, (prompt, step) =>
      steps.run(colder ? makeColder(prompt) : prompt, step),
    );
    return { parsed: task.parse(request.task, facts, answers), strict };
  };
  const once = await ask(false);
  if (once.parsed.ok || once.parsed.reason !== "bad_answer" || !once.strict) return unwrap(once.parsed);
  return unwrap((await ask(true)).parsed);
}

/** All steps of a task, each after the answers so far; `strict`: an answer in a form was asked for. */
async function askAll(
  task: AnyTask,
  request: TaskRequest,
  facts: TaskFacts,
  first: Prompt,
  run: (prompt: Prompt, step: number) => Promise<EngineAnswer>,
): Promise<{ answers: EngineAnswer[]; strict: boolean }> {
  const answers: EngineAnswer[] = [];
  let prompt: Prompt | null = first;
  let strict = false;
  while (prompt) {
    if (answers.length >= MOST_STEPS) throw new LlmFailure("engine_failed", "the task does not end");
    strict ||= prompt.schema !== undefined || prompt.choices !== undefined;
    answers.push(await run(prompt, answers.length));
    prompt = task.next?.(request, facts, answers) ?? null;
  }
  return { answers, strict };
}

/** Starts something whose failure may never be asked for. */
function begin<T>(work: () => Promise<T>): Promise<T> {
  const begun = work();
  begun.catch(() => {});
  return begun;
}

/** The browser's own translator goes first; where it cannot, or fails, the model is asked. */
async function translateBuiltIn(
  record: RunRecord,
  facts: TaskFacts,
  deps: GenerationDeps,
  signal: AbortSignal,
): Promise<TaskResult | null> {
  const { task, kind } = record.row;
  if (kind !== "translate_text" && kind !== "translate_thread") return null;
  let isOver = false;
  const text = (shown: string) => {
    // One that was given up may still speak; by then the model does.
    if (isOver) return;
    if (record.row.state === "queued") record.set({ state: "running", provider: "translator" });
    record.progress({ step: 0, text: shown, shown, tokens: 0 });
  };
  const patience = { signal, ms: TRANSLATOR_PATIENCE, late: "deadline", failed: "engine_failed" } as const;
  const result = await waitFor(() => deps.translate(task, facts, { text }, signal), patience).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      return null;
    },
  );
  isOver = true;
  if (result) record.set({ state: "running", provider: "translator" });
  else if (record.row.provider) record.set({ provider: null });
  return result;
}

async function checkReply(
  threadKey: string,
  text: string,
  deps: GenerationDeps,
  signal: AbortSignal,
): Promise<readonly ReportedFinding[] | null> {
  try {
    return await waitFor(() => deps.check({ threadKey, text }, signal), {
      signal,
      ms: CHECK_PATIENCE,
      late: "deadline",
      failed: "engine_failed",
    });
  } catch (error) {
    // Stopped by a person or by the host's end; any other trouble means that the rules have not spoken.
    if (signal.aborted) throw error;
    return null;
  }
}

function makeColder(prompt: Prompt): Prompt {
  if (prompt.schema === undefined && prompt.choices === undefined) return prompt;
  return { ...prompt, temperature: prompt.temperature > COLD ? COLD : LESS_COLD };
}

function unwrap(parsed: Parsed<TaskResult>): TaskResult {
  if (parsed.ok) return parsed.result;
  throw new LlmFailure(parsed.reason, parsed.detail);
}
