import type { Span } from "../../domain/assessment";
import { type Finding, SEVERITIES } from "../../domain/policy";

/**
 * One finding where several of a class point at the same words: the gravest stays, then the first; its spans grow to
 * cover the others'. Spans of one finding come sorted and without overlap.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  const byWeight = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  for (const finding of byWeight) {
    const kin = merged.find(
      (other) =>
        other.class === finding.class && (other.rule === finding.rule || overlap(other.spans, finding.spans)),
    );
    if (!kin) merged.push({ ...finding, spans: joinSpans(finding.spans) });
    else {
      const spans = joinSpans([...kin.spans, ...finding.spans]);
      // A rewrite belongs to the words that it was written for; taking words out fits any of them.
      const [before] = kin.spans;
      const [after] = spans;
      if (kin.rewrite !== "" && (before?.start !== after?.start || before?.end !== after?.end))
        kin.rewrite = null;
      kin.spans = spans;
    }
  }
  return merged;
}

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((two) => one.start < two.end && one.end > two.start));
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
