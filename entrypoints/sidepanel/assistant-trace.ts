import { diffWords } from "../../components/format/diff-words";
import type { Span } from "../../lib/domain/assessment";
import type { Trace } from "../../lib/domain/generation";

/** A stretch of the machine's text that is still there, and how far it moved. */
interface Kept extends Span {
  shift: number;
}

interface Edit {
  kept: Kept[];
  /** Stretches of the new text that the agent typed. */
  typed: Span[];
}

function readEdit(written: string, text: string): Edit {
  const kept: Kept[] = [];
  const typed: Span[] = [];
  let before = 0;
  let after = 0;
  for (const { kind, text: part } of diffWords(written, text)) {
    if (kind === "same") kept.push({ start: before, end: before + part.length, shift: after - before });
    // A space or a full stop within a fact makes it no other fact.
    if (kind === "new" && /[\p{L}\p{N}\p{Sc}]/u.test(part))
      typed.push({ start: after, end: after + part.length });
    if (kind !== "new") before += part.length;
    if (kind !== "gone") after += part.length;
  }
  return { kept, typed };
}

const overlap = (one: Span, other: Span) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/**
 * The facts of a machine's text after the agent changed it. What she typed is hers: a number with a new digit in it, a
 * promise of which most is new. What stayed keeps its source, also where she moved things around it.
 *
 * @param traceAnew finds the facts of a text; without it only the machine's own, which stayed, are known
 */
export function traceEdited(
  written: string,
  traces: readonly Trace[],
  text: string,
  traceAnew: ((text: string) => readonly Trace[]) | null,
): readonly Trace[] {
  if (text === written) return traces;
  const { kept, typed } = readEdit(written, text);
  const stayed = traces.flatMap((trace) => follow(trace, kept));
  if (!traceAnew) return stayed;
  return traceAnew(text).map((found) => {
    const hers = typed.reduce((sum, span) => sum + overlap(span, found), 0);
    const enough = found.kind === "promise" ? hers * 2 > found.end - found.start : hers > 0;
    if (enough) return { ...found, source: "instruction" as const };
    if (found.source !== null) return found;
    const old = stayed.find(({ start, end }) => start === found.start && end === found.end);
    return old ? { ...found, source: old.source } : found;
  });
}

/** Where a fact is now; nowhere when its words were changed, a promise only when most of it is gone. */
function follow(trace: Trace, kept: readonly Kept[]): Trace[] {
  const parts = kept.filter((stretch) => overlap(stretch, trace) > 0);
  const left = parts.reduce((sum, stretch) => sum + overlap(stretch, trace), 0);
  const length = trace.end - trace.start;
  const stays = trace.kind === "promise" ? left * 2 >= length : left === length;
  const first = parts[0];
  const last = parts.at(-1);
  if (!stays || !first || !last) return [];
  const start = Math.max(trace.start, first.start) + first.shift;
  const end = Math.min(trace.end, last.end) + last.shift;
  return [{ ...trace, start, end }];
}
