import { useAssistantWords } from "../../components/assistant/words";
import type { Generation } from "../../lib/domain/generation";
import { useAssistant } from "./assistant-store";

/** Who answered, in words: the model's name, or what of the browser it was. */
export function useAuthor(row: Pick<Generation, "provider" | "model"> | null): string {
  const a = useAssistantWords();
  const installs = useAssistant((state) => state.installs);
  if (row?.provider === "translator" || row?.provider === "prompt_api") return a(`provider_${row.provider}`);
  const name = installs.find(({ id }) => id === row?.model)?.card.name;
  return name ?? row?.model ?? a("provider_model");
}
