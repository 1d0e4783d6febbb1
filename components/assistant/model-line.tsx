import { Cpu } from "lucide-react";
import { useAssistantWords } from "./words";

/** Why there is less than all here; each has its own sentence. */
export type ModelLineReason = "no_model" | "installing" | "not_ready" | "no_gpu" | "translate_only" | "slow";

/** One kind line with the way to the settings; never an error. */
export function ModelLine({ reason, onOpen }: { reason: ModelLineReason; onOpen: () => void }) {
  const a = useAssistantWords();
  const choose = reason === "no_model" || reason === "translate_only";
  return (
    <p
      data-testid="assistant-line"
      data-reason={reason}
      className="flex items-start gap-2 text-xs text-ink-2"
    >
      <Cpu aria-hidden="true" className="mt-px size-4 shrink-0" />
      <span className="min-w-0">
        {a(`line_${reason}`)}{" "}
        <button
          type="button"
          data-testid="assistant-options"
          onClick={onOpen}
          className="rounded font-medium text-accent underline underline-offset-2"
        >
          {a(choose ? "choose" : "manage")}
        </button>
      </span>
    </p>
  );
}
