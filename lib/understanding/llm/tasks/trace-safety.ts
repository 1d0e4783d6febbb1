import type { Trace } from "../../../domain/generation";
import type { Finding } from "../../../domain/policy";
import { type Refusal, refuse } from "./draft-clean";

/** Why a text that a machine wrote must not go into the composer before the agent changed those words herself. */
export type SafetyReason =
  /** Nobody held it against the outgoing rules. */
  | { reason: "unchecked" }
  /** The outgoing rules stop it, or see a promise that comes from nowhere. */
  | { reason: "finding"; finding: Finding }
  /** No plain text: slots, markup, calls, words in disguise. */
  | { reason: "form"; what: Refusal }
  /** Said from nowhere. */
  | { reason: "untraced"; trace: Trace }
  /** An address or a link that only the buyer's own words hold. */
  | { reason: "from_buyer"; trace: Trace };

/** A number alone is marked, not held back. */
const BINDING: readonly Trace["kind"][] = [
  "amount",
  "date",
  "promise",
  "contact",
  "link",
  "order_id",
  "tracking_number",
];

/**
 * Reasons against putting a machine's draft into the composer as it is; none means that it may go in. `findings` are the
 * outgoing rules' (null: not asked). Pure.
 */
export function isSafeToInsert(
  draft: string,
  traces: readonly Trace[],
  findings: readonly Finding[] | null,
): SafetyReason[] {
  if (draft.trim() === "") return [];
  const form = refuse(draft, []);
  const reasons: SafetyReason[] = [
    ...(form ? [{ reason: "form" as const, what: form }] : []),
    ...fromTraces(traces),
  ];
  if (findings === null) return [{ reason: "unchecked" }, ...reasons];
  const stops = findings.filter((finding) => finding.severity === "stop" || isUnfounded(finding, traces));
  return [...stops.map((finding): SafetyReason => ({ reason: "finding", finding })), ...reasons];
}

function fromTraces(traces: readonly Trace[]): SafetyReason[] {
  return traces.flatMap((trace): SafetyReason[] => {
    if (!BINDING.includes(trace.kind)) return [];
    if (trace.source === null) return [{ reason: "untraced", trace }];
    const reached = trace.kind === "contact" || trace.kind === "link";
    return reached && trace.source === "message" ? [{ reason: "from_buyer", trace }] : [];
  });
}

/** A promise that the rules see and that no source of ours stands behind. */
function isUnfounded({ class: name, spans }: Finding, traces: readonly Trace[]): boolean {
  if (name !== "commitment") return false;
  const founded = traces.filter(
    ({ source }) => source !== null && source !== "message" && source !== "today",
  );
  return !spans.every(({ start, end }) => founded.some((trace) => trace.start < end && trace.end > start));
}
