import type { TaskKind } from "../../lib/domain/generation";
import type { AnyTask } from "../../lib/understanding/llm/run-generation";

/** The tasks by kind; each is loaded when it is first asked for. */
const TASKS: Record<TaskKind, () => Promise<object>> = {
  draft: async () => (await import("../../lib/understanding/llm/tasks/draft")).draftTask,
  summary: async () => (await import("../../lib/understanding/llm/tasks/summary")).summaryTask,
  polish: async () => (await import("../../lib/understanding/llm/tasks/polish")).polishTask,
  translate_text: async () => (await import("../../lib/understanding/llm/tasks/translate")).translateTextTask,
  translate_thread: async () =>
    (await import("../../lib/understanding/llm/tasks/translate")).translateThreadTask,
  second_opinion: async () =>
    (await import("../../lib/understanding/llm/tasks/second-opinion")).secondOpinionTask,
};

/** The task of a kind. A request and its task always go by the same kind, so the narrower types meet again there. */
export async function loadTask(kind: TaskKind): Promise<AnyTask> {
  return (await TASKS[kind]()) as AnyTask;
}
