import { type GenerationRequest, PRIORITIES, type TaskRequest } from "../../domain/generation";

/** The waiting requests: `asked` before `visible` before `background`, and in the order of their coming inside. */
export interface RequestQueue<T extends GenerationRequest> {
  /** Answers the waiting ones that the new one takes the place of; they are no longer in the queue. */
  add(request: T): T[];
  /** The next one, taken out; null when none waits. */
  take(): T | null;
  /** Takes one out; null when it does not wait (any more). */
  remove(id: string): T | null;
  /** In the order in which they will be taken. */
  list(): readonly T[];
}

export function createQueue<T extends GenerationRequest>(): RequestQueue<T> {
  let waiting: T[] = [];
  const remove = (ids: ReadonlySet<string>) => {
    const out = waiting.filter(({ id }) => ids.has(id));
    waiting = waiting.filter(({ id }) => !ids.has(id));
    return out;
  };
  return {
    add(request) {
      const same = waiting.filter((other) => isReplacedBy(other, request));
      remove(new Set(same.map(({ id }) => id)));
      const rank = rankOf(request);
      const at = waiting.findIndex((other) => rankOf(other) > rank);
      waiting.splice(at < 0 ? waiting.length : at, 0, request);
      return same;
    },
    take: () => waiting.shift() ?? null,
    remove: (id) => remove(new Set([id]))[0] ?? null,
    list: () => waiting,
  };
}

/** A newer asking of the same question, at least as urgent, makes the older one needless. */
function isReplacedBy(old: GenerationRequest, fresh: GenerationRequest): boolean {
  return (
    old.threadKey === fresh.threadKey &&
    questionOf(old.task) === questionOf(fresh.task) &&
    rankOf(fresh) <= rankOf(old)
  );
}

/** Two stances of a draft, or opinions on two messages, are two questions; two wordings of one wish are not. */
function questionOf(task: TaskRequest): string {
  if (task.kind === "draft") return `draft ${task.stance}`;
  if (task.kind === "second_opinion") return `second_opinion ${task.messageKey}`;
  if (task.kind === "translate_thread") return `translate_thread ${JSON.stringify(task.messageKeys)}`;
  return task.kind;
}

function rankOf({ priority }: GenerationRequest): number {
  return PRIORITIES.indexOf(priority);
}
