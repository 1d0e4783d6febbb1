import { createTranslate, type Locale } from ".";
import { learned } from "./messages/learned";

/** What of the agent's own moved an answer (domain/assessment has the type; this room imports none). */
type Cause =
  | { kind: "correction"; at: number; similarity: number }
  | { kind: "term"; term: string }
  | { kind: "weights"; corrections: number };

/** A cause in one short line. */
export function learnedCauseText(cause: Cause, locale: Locale): string {
  const l = createTranslate(learned, locale);
  if (cause.kind === "term") return l("byTerm", { term: cause.term });
  if (cause.kind === "weights") return l("byWeights", { count: cause.corrections });
  const date = new Date(cause.at).toLocaleDateString(locale.replace("_", "-"), {
    day: "numeric",
    month: "long",
  });
  return l(cause.similarity === 1 ? "sameMessage" : "likeMessage", { date });
}
