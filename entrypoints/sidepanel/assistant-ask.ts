import { isEnded, type TaskKind, type TaskRequest } from "../../lib/domain/generation";
import type { Language } from "../../lib/domain/language";
import { surfaceToBackground, toHost } from "../../lib/messaging/send";
import { setAssistant, useAssistant } from "./assistant-store";

/** How long after the host took a request its row may be missing, ms. */
const ROW_PATIENCE = 10_000;

/** Asks the host for a piece of work; what comes of it is in the rows. That nobody could be asked is shown, too. */
export async function ask(threadKey: string, task: TaskRequest, agentLanguage: Language): Promise<void> {
  const id = crypto.randomUUID();
  setAssistant(({ asked }) => ({ asked: [...asked, { id, threadKey, task, state: "asked" }] }));
  try {
    await surfaceToBackground.openHost();
    await toHost.generate({ id, threadKey, priority: "asked", task, agentLanguage });
  } catch (error) {
    console.warn("The language model's host was not reached.", error);
    return giveUp(id);
  }
  setTimeout(() => giveUp(id), ROW_PATIENCE);
}

/** A request whose row is there by now is no longer among the asked. */
function giveUp(id: string): void {
  setAssistant(({ asked }) => ({
    asked: asked.map((one) => (one.id === id ? { ...one, state: "no_host" as const } : one)),
  }));
}

/** Of these only the newest is shown: one that is still at work makes way for it. */
const ONE_AT_A_TIME: readonly TaskKind[] = ["draft", "summary", "polish", "translate_text"];

/** As `ask`; forgets requests of the kind that never came to the host, and stops the one whose place it takes. */
export function askAgain(threadKey: string, task: TaskRequest, agentLanguage: Language): Promise<void> {
  setAssistant(({ asked }) => ({
    asked: asked.filter((one) => one.state === "asked" || one.task.kind !== task.kind),
  }));
  if (ONE_AT_A_TIME.includes(task.kind))
    for (const row of useAssistant.getState().rows)
      if (row.threadKey === threadKey && row.kind === task.kind && !isEnded(row.state)) stop(row.id);
  return ask(threadKey, task, agentLanguage);
}

/** Stops a piece of work; that its host is gone already ends it as well. */
export function stop(id: string): void {
  toHost.cancel({ id }).catch((error: unknown) => console.warn("A generation was not stopped.", error));
}

/** True while a request of this kind is on its way or at work for the shown thread. */
export function isAsked(kind: TaskRequest["kind"]): boolean {
  const { asked, threadKey } = useAssistant.getState();
  return asked.some((one) => one.state === "asked" && one.threadKey === threadKey && one.task.kind === kind);
}
