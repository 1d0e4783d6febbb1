import { OctagonAlert } from "lucide-react";
import { Button } from "../controls/button";
import { type AssistantWords, useAssistantWords } from "./words";

/** Why a machine's text must not go into the composer as it stands. */
export type Refusal =
  | { kind: "finding"; name: string }
  | { kind: "untraced"; words: string }
  | { kind: "slot"; words: string }
  | { kind: "from_buyer"; words: string }
  | { kind: "form" }
  | { kind: "unchecked" }
  | { kind: "empty" };

/** The reasons, each with what to do; announced when they come. */
export function Refusals({ reasons, onCheck }: { reasons: readonly Refusal[]; onCheck?: () => void }) {
  const a = useAssistantWords();
  if (reasons.length === 0) return null;
  return (
    <div
      role="status"
      data-testid="draft-refused"
      className="flex items-start gap-2 rounded-lg bg-watch-soft px-3 py-2 text-xs text-ink"
    >
      <OctagonAlert aria-hidden="true" className="mt-px size-4 shrink-0 text-watch" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{a("refusedHeading")}</p>
        <ul className="flex flex-col gap-0.5">
          {gather(reasons).map(({ kind, words }) => (
            <li key={kind} data-reason={kind} dir="auto">
              {sayRefusal(kind, words, a)}
            </li>
          ))}
        </ul>
        {onCheck && reasons.some(({ kind }) => kind === "unchecked") ? (
          <Button size="sm" className="mt-1" data-testid="draft-check" onClick={onCheck}>
            {a("checkAgain")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** One line a kind: the same advice under each of five numbers would hide it. */
function gather(reasons: readonly Refusal[]): { kind: Refusal["kind"]; words: string[] }[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    words: reasons.flatMap((reason) => {
      if (reason.kind !== kind) return [];
      if ("words" in reason) return [reason.words];
      return "name" in reason ? [reason.name] : [];
    }),
  }));
}

function sayRefusal(kind: Refusal["kind"], words: readonly string[], a: AssistantWords): string {
  if (kind === "finding") return a("refused_finding", { name: words.join(a("and")) });
  if (kind === "slot") return a("refused_slot", { words: words.join(a("and")) });
  if (kind === "untraced" || kind === "from_buyer")
    return a(`refused_${kind}`, { words: words.map((one) => a("quoted", { words: one })).join(a("and")) });
  return a(`refused_${kind}`);
}
