import type { Assessment } from "../../../domain/assessment";
import type { Conversation, StoredMessage } from "../../../domain/conversation";
import type { GenerationRequest, TaskRequest, TaskResult } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import type { LlmFailureReason } from "../../../domain/llm-failure";
import type { Permission } from "../../../domain/user-rule";
import type { ChatTurn, EngineAnswer } from "../engine";

/** Everything that a task may know. Read from the database when the work begins; nothing of another buyer is in it. */
export interface TaskFacts {
  conversation: Conversation;
  /** Oldest first. */
  messages: readonly StoredMessage[];
  /** By message key, of buyer messages. */
  assessments: ReadonlyMap<string, Assessment>;
  /** Approved texts for what the buyer wants, best first, in the reply's language or its nearest. */
  templates: readonly { title: string; text: string; language: Language }[];
  /** The working instruction for the intent, in English; null: none. */
  sop: { steps: readonly string[]; facts: readonly string[]; handOver: string } | null;
  shopFacts: readonly string[];
  permissions: readonly Permission[];
  agentLanguage: Language;
  /** ms */
  now: number;
}

/** What a model is to read for one step. */
export interface Prompt {
  turns: readonly ChatTurn[];
  maxTokens: number;
  temperature: number;
  topP: number;
  schema?: object;
  choices?: readonly string[];
  stop?: readonly string[];
  /** Only where a later prompt of the same thread may go on from this one. */
  grow?: Growth;
}

/**
 * How a prompt may be said to a model that still has an earlier one of the same thread in mind, with its answer: only what
 * is new, as one more user turn. That is done where all turns before the last are the same in both, the facts are the same
 * and the earlier lines are the first ones of the later.
 */
export interface Growth {
  /** What the prompt says before the thread. */
  facts: string;
  /** The thread as the prompt says it, oldest first, a line a message. */
  lines: readonly string[];
  /** What the prompt says after the thread and may say again: lists that depend on what the buyer wants now. */
  notes: string;
  /** The user turn. `before` is the earlier prompt: how many lines and which notes it said, and the answer to it. */
  turn(before: { lines: number; notes: string; answer: string }): string;
}

export type Parsed<R> = { ok: true; result: R } | { ok: false; reason: LlmFailureReason; detail: string };

/**
 * One kind of work for the model: pure. The host asks for the first prompt, runs it, asks for the next with all answers so
 * far until there is none, and has them parsed.
 */
export interface LlmTask<T extends TaskRequest, R extends TaskResult> {
  /** Null: there is nothing to ask (an empty thread…); `parse` is then asked at once with no answers. */
  first(task: T, facts: TaskFacts): Prompt | null;
  /** The prompt after `answers`, or null when that was all. */
  next?(task: T, facts: TaskFacts, answers: readonly EngineAnswer[]): Prompt | null;
  /** Never throws: what cannot be read is a named failure. */
  parse(task: T, facts: TaskFacts, answers: readonly EngineAnswer[]): Parsed<R>;
  /** Which steps' texts are shown while they are written (a JSON answer is not). */
  streams(step: number): boolean;
  /** ms for everything from the start of the first step; the queue and the loading are not counted. */
  deadline: number;
}

export type TaskOf<K extends TaskRequest["kind"]> = Extract<TaskRequest, { kind: K }>;
export type ResultOf<K extends TaskResult["kind"]> = Extract<TaskResult, { kind: K }>;
export type { GenerationRequest };
