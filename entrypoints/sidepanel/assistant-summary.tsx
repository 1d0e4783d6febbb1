import { SummaryCard } from "../../components/assistant/summary-card";
import type { TaskRequest } from "../../lib/domain/generation";
import type { Language } from "../../lib/domain/language";
import { askAgain, stop } from "./assistant-ask";
import { useAuthor } from "./assistant-author";
import { openModels } from "./assistant-models";
import { resultOf, setAssistant, useAssistant, useNewest } from "./assistant-store";
import { useWork } from "./assistant-work";
import { setPanel } from "./panel-store";

const isSummary = ({ kind }: TaskRequest) => kind === "summary";
const NONE: readonly number[] = [];

/** The thread's newest summary. */
export function AssistantSummary({
  threadKey,
  agentLanguage,
}: {
  threadKey: string;
  agentLanguage: Language;
}) {
  const { row, asked } = useNewest(isSummary);
  const work = useWork(row, asked);
  const author = useAuthor(row);
  const id = row?.id ?? "";
  const ticked = useAssistant((state) => state.ticked[id] ?? NONE);
  if (!work) return null;
  return (
    <SummaryCard
      work={work}
      summary={asked ? null : resultOf(row, "summary")}
      author={author}
      ticked={ticked}
      onTick={(index, on) =>
        setAssistant((state) => ({
          ticked: { ...state.ticked, [id]: on ? [...ticked, index] : ticked.filter((one) => one !== index) },
        }))
      }
      onHandOver={(text) => setPanel({ handOverAdd: { threadKey, text } })}
      onStop={() => row && stop(row.id)}
      onModels={openModels}
      onAgain={() => askAgain(threadKey, { kind: "summary" }, agentLanguage)}
    />
  );
}
