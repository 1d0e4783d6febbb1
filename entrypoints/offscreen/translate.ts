import type { TaskRequest, TaskResult } from "../../lib/domain/generation";
import { translateBuiltIn as translateWith } from "../../lib/understanding/llm/built-in/translate";
import type { BuiltInTranslator } from "../../lib/understanding/llm/built-in/translator";
import type { TaskFacts } from "../../lib/understanding/llm/tasks/task";

/** Translates with the browser's own translator, where there is one; null: the model is to be asked. */
export async function translateBuiltIn(
  translator: BuiltInTranslator | null,
  task: TaskRequest,
  facts: TaskFacts,
  on: { text(text: string): void },
  signal: AbortSignal,
): Promise<TaskResult | null> {
  if (!translator) return null;
  const parts = await import("../../lib/understanding/llm/tasks/translate-items");
  return translateWith(translator, parts, task, facts, on, signal);
}
