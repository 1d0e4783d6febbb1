import { PenLine } from "lucide-react";
import { useAssistantWords } from "../../components/assistant/words";
import { Button } from "../../components/controls/button";
import { setAssistant, useAssistant } from "./assistant-store";

/** Beside the offered replies: the draft is one click away, however many offers stand above the assistant. */
export function DraftShortcut() {
  const a = useAssistantWords();
  const able = useAssistant((state) => state.ability.draft);
  if (!able) return null;
  return (
    <Button
      look="plain"
      size="sm"
      data-testid="draft-shortcut"
      className="-my-1 h-6! px-1.5! text-accent!"
      onClick={() => setAssistant(({ wanted }) => ({ wanted: wanted + 1 }))}
    >
      <PenLine aria-hidden="true" className="size-3" />
      {a("draftAsk")}
    </Button>
  );
}
