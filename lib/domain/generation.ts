import type { Span } from "./assessment";
import type { ReportedFinding } from "./guard-report";
import type { Intent } from "./intent";
import type { Language } from "./language";
import type { LlmFailureReason } from "./llm-failure";
import type { RiskFlag } from "./risk";
import type { Sentiment } from "./sentiment";

/** Which way a draft goes where it matters: give what is asked for, or hold the chat politely without a promise. */
export const STANCES = ["grant", "hold"] as const;
export type Stance = (typeof STANCES)[number];

export const POLISH_WAYS = ["shorter", "warmer", "firmer", "grammar"] as const;
export type PolishWay = (typeof POLISH_WAYS)[number];

/** What the agent asked for. Plain data; texts of the thread are looked up by the host, not sent along. */
export type TaskRequest =
  | {
      kind: "draft";
      stance: Stance | null;
      /** What the agent wants said, in her own words; "" for none. */
      instruction: string;
      /** Of the reply; null: the buyer's. */
      language: Language | null;
    }
  /** Messages of the thread; null: all that are stored, newest 40 at most. */
  | { kind: "translate_thread"; messageKeys: readonly string[] | null; to: Language }
  /** What stands in the composer. */
  | { kind: "translate_text"; text: string; to: Language }
  | { kind: "second_opinion"; messageKey: string }
  | { kind: "polish"; text: string; way: PolishWay }
  | { kind: "summary" };
export type TaskKind = TaskRequest["kind"];

/** `asked`: the agent waits for it; `visible`: for the chat that is shown; `background`: whenever there is time. */
export const PRIORITIES = ["asked", "visible", "background"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** One request as it reaches the host. */
export interface GenerationRequest {
  /** Chosen by who asks; asking twice with one id asks once. */
  id: string;
  threadKey: string;
  priority: Priority;
  task: TaskRequest;
  /** The language in which the agent reads: back-translations and summaries. */
  agentLanguage: Language;
}

/** Where a number, date, name or promise of a draft comes from; null: from nowhere, so a person must look at it. */
export type TraceSource =
  | "message"
  | "order"
  | "template"
  | "sop"
  | "shop_fact"
  | "instruction"
  | "permission"
  | "today";

/** One fact in a text and where it was taken from. Offsets are UTF-16 units. */
export interface Trace extends Span {
  kind: "number" | "amount" | "date" | "order_id" | "tracking_number" | "contact" | "link" | "promise";
  source: TraceSource | null;
}

export interface TranslatedItem {
  /** Null for a text that is no message. */
  messageKey: string | null;
  source: string;
  text: string;
  /** What the source held and the translation lost or changed: names, ids, amounts, slots. */
  lost: readonly string[];
}

/** How sure the second opinion is of one label, 0 to 1; null where the engine gives no probabilities. */
export interface OpinionRisk {
  flag: RiskFlag;
  /** Words of the message, as they stand there. */
  quote: Span;
}

export type TaskResult =
  | {
      kind: "draft";
      language: Language;
      text: string;
      /** In the agent's language; null where both are the same or it could not be made. */
      backTranslation: string | null;
      traces: readonly Trace[];
    }
  | { kind: "translate_thread"; to: Language; items: readonly TranslatedItem[] }
  | { kind: "translate_text"; to: Language; items: readonly TranslatedItem[] }
  | {
      kind: "second_opinion";
      messageKey: string;
      intent: Intent;
      sentiment: Sentiment;
      risks: readonly OpinionRisk[];
      /** The words of the message that the opinion rests on. */
      evidence: Span;
      confidence: number | null;
    }
  | { kind: "polish"; before: string; text: string; traces: readonly Trace[] }
  | { kind: "summary"; summary: string; toDo: readonly string[]; open: readonly string[] };

/** Where a generation stands. The last five are final. */
export const GENERATION_STATES = [
  "queued",
  "loading",
  "running",
  /** The text is there and is held against the outgoing rules. */
  "checking",
  "done",
  "failed",
  "cancelled",
  /** The host was closed or the browser ended in the middle; what was written by then is kept. */
  "interrupted",
] as const;
export type GenerationState = (typeof GENERATION_STATES)[number];

/** True for a state that nothing follows. */
export function isEnded(state: GenerationState): boolean {
  return ["done", "failed", "cancelled", "interrupted"].includes(state);
}

/** Who answered. */
export const PROVIDERS = ["webllm", "wllama", "prompt_api", "translator"] as const;
export type Provider = (typeof PROVIDERS)[number];

/** One generation as stored; the host owns it from start to end, every surface only watches. Times in ms. */
export interface Generation extends GenerationRequest {
  kind: TaskKind;
  state: GenerationState;
  failure: LlmFailureReason | null;
  /** For a report only. */
  failureDetail: string;
  provider: Provider | null;
  model: string | null;
  /** Raw texts, one a step, as far as they were written. */
  texts: readonly string[];
  result: TaskResult | null;
  /** What the outgoing rules say of a finished draft or polish; null: not looked at, so it must be checked by hand. */
  findings: readonly ReportedFinding[] | null;
  createdAt: number;
  startedAt: number | null;
  firstTextAt: number | null;
  endedAt: number | null;
  /** Tokens written so far; 0 where the engine does not count. */
  tokens: number;
  /** Of the host that works on it: a row of another life is `interrupted`. */
  hostLife: string;
}

/** A piece of a running generation on its way to whoever watches. */
export interface StreamFrame {
  id: string;
  threadKey: string;
  state: GenerationState;
  step: number;
  /** The whole text of this step so far: frames may be lost, never out of order. */
  text: string;
  tokens: number;
  /** Of a last frame: why there is no more; `storage` also when only the database failed and `text` is all there is. */
  failure?: LlmFailureReason;
}
