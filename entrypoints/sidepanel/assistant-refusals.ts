import type { Refusal } from "../../components/assistant/refusals";
import type { Trace } from "../../lib/domain/generation";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import { isSafeToInsert } from "../../lib/understanding/llm/tasks/trace-safety";

/** A blank that nobody filled in. */
const SLOT = /\{\{[^{}]*\}\}/;

/**
 * Why a machine's text must not go into the composer as it stands, each reason once; empty: it may. `findings` null: it was
 * not held against the rules, and then it may not.
 */
export function findRefusals(
  text: string,
  traces: readonly Trace[],
  findings: readonly ReportedFinding[] | null,
): Refusal[] {
  if (text.trim() === "") return [{ kind: "empty" }];
  const words = ({ start, end }: Trace) => text.slice(start, end);
  let reasons = isSafeToInsert(text, traces, findings).map((found): Refusal => {
    if (found.reason === "unchecked") return { kind: "unchecked" };
    // A blank is named below.
    if (found.reason === "form") return { kind: "form" };
    if (found.reason === "finding")
      return { kind: "finding", name: findings?.find((one) => one === found.finding)?.name ?? "" };
    return { kind: found.reason, words: words(found.trace) };
  });
  // A rule that sees the very promise that comes from nowhere says nothing new.
  if (reasons.some(({ kind }) => kind === "untraced")) {
    const stops = new Set(findings?.flatMap(({ severity, name }) => (severity === "stop" ? [name] : [])));
    reasons = reasons.filter((reason) => reason.kind !== "finding" || stops.has(reason.name));
  }
  const [slot] = SLOT.exec(text) ?? [];
  if (slot) {
    // The line about the blank says it already.
    const same = new Set(findings?.flatMap((one) => (one.class === "unresolved_slot" ? [one.name] : [])));
    reasons = reasons.filter(
      (reason) => reason.kind !== "form" && !(reason.kind === "finding" && same.has(reason.name)),
    );
    reasons.push({ kind: "slot", words: slot });
  }
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason);
    return !seen.has(key) && seen.add(key);
  });
}

/** The facts of a text that says nothing but what the agent typed: all of it is hers. */
export function allHers(text: string): readonly Trace[] {
  return [{ kind: "promise", start: 0, end: text.length, source: "instruction" }];
}
