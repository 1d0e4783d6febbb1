import {
  type Generation,
  type GenerationState,
  isEnded,
  type StreamFrame,
  type TaskKind,
} from "../../lib/domain/generation";
import type { LlmFailureReason } from "../../lib/domain/llm-failure";

/** A piece of work as it is shown: the stored row, what the stream has of it since, and what the host says of it. */
export interface ShownWork {
  kind: TaskKind;
  /** `asked`: on its way to the host; `no_host`: it never came there. */
  state: GenerationState | "asked" | "no_host";
  failure: LlmFailureReason | null;
  /** Texts by step, as far as they are written. */
  texts: readonly string[];
  /** How many are before it; null: not known. */
  behind: number | null;
  /** How much of the model is loaded, 0 to 1; null: not known. */
  share: number | null;
}

/** Puts row and newest frame together. The row wins once it has ended; a frame of an ended row is late. */
export function showWork(
  row: Pick<Generation, "kind" | "state" | "failure" | "texts">,
  frame: StreamFrame | null,
  host: { behind: number | null; share: number | null; gone: boolean },
): ShownWork {
  const { kind, failure } = row;
  const { behind, share, gone } = host;
  if (isEnded(row.state))
    return { kind, state: row.state, failure, texts: row.texts, behind: null, share: null };
  const texts = frame ? withFrame(row.texts, frame) : row.texts;
  // Written to its end, but the database would not take it: said at once, and gone as soon as the row is there.
  if (frame?.failure === "storage")
    return { kind, state: "failed", failure: "storage", texts, behind: null, share: null };
  if (gone) return { kind, state: "interrupted", failure: "interrupted", texts, behind: null, share: null };
  // An ended frame comes just before its row: until then what is known is that it is being finished.
  const state = frame ? (isEnded(frame.state) ? row.state : frame.state) : row.state;
  return { kind, state, failure, texts, behind, share };
}

function withFrame(texts: readonly string[], { step, text }: StreamFrame): readonly string[] {
  const before = texts[step] ?? "";
  // A step that begins anew has a shorter text than the row still holds: the frame is newer either way.
  if (before === text) return texts;
  const next = [...texts];
  while (next.length < step) next.push("");
  next[step] = text;
  return next;
}

/** True while something may still come. */
export function isWorking(state: ShownWork["state"]): boolean {
  return state === "asked" || (state !== "no_host" && !isEnded(state));
}
