import type { ChatTurn } from "./engine";

/** Whose conversation it is; nothing is ever reused across any of these. */
export interface PrefixOwner {
  threadKey: string;
  /** Of the task, with the step. */
  kind: string;
  model: string;
}

/** Turns after which a conversation starts anew: each reuse adds two, and they all count against the context. */
const MOST_TURNS = 9;

export interface PrefixMemory {
  /** The turns to send for a prompt: its own, or the conversation before with only the new part as the last turn. */
  extend(owner: PrefixOwner, turns: readonly ChatTurn[]): readonly ChatTurn[];
  /** What an engine has just read and answered; `prompt` is what was wanted, `sent` what was sent for it. */
  keep(owner: PrefixOwner, prompt: readonly ChatTurn[], sent: readonly ChatTurn[], answer: string): void;
  forget(): void;
}

/**
 * For an engine that keeps what it has read only while a conversation grows (its messages, its answer, one more user turn).
 * Prompts are written with what stays first and what is new last: where the new one begins with the whole of the one
 * before, only the rest is sent; a prompt that goes on with the conversation gets the engine's own words of it. Holds the last conversation that the engine read, and none beside it.
 */
export function createPrefixMemory(): PrefixMemory {
  let last: { owner: PrefixOwner; prompt: readonly ChatTurn[]; read: readonly ChatTurn[] } | null = null;
  return {
    extend(owner, turns) {
      if (!last || last.owner.threadKey !== owner.threadKey || last.owner.model !== owner.model) return turns;
      const next = turns.at(-1);
      if (next && isContinued(last.read, turns)) return [...last.read, next];
      if (last.owner.kind !== owner.kind || last.read.length + 1 > MOST_TURNS) return turns;
      const added = addedPart(last.prompt, turns);
      return added === null ? turns : [...last.read, { role: "user", content: added }];
    },
    keep(owner, prompt, sent, answer) {
      last = { owner, prompt, read: [...sent, { role: "assistant", content: answer }] };
    },
    forget() {
      last = null;
    },
  };
}

/** True when a prompt is what was read and one turn more; of its answer a task may have trimmed the ends. */
function isContinued(read: readonly ChatTurn[], turns: readonly ChatTurn[]): boolean {
  if (turns.length !== read.length + 1 || turns.at(-1)?.role !== "user") return false;
  return read.every(({ role, content }, i) => {
    const turn = turns[i];
    if (!turn || turn.role !== role) return false;
    return turn.content === content || (role === "assistant" && turn.content.trim() === content.trim());
  });
}

/** What the last turn says beyond the old one; null when anything before differs or nothing was added. */
function addedPart(old: readonly ChatTurn[], fresh: readonly ChatTurn[]): string | null {
  const [before, now] = [old.at(-1), fresh.at(-1)];
  if (!before || !now || old.length !== fresh.length) return null;
  if (before.role !== "user" || now.role !== "user" || !now.content.startsWith(before.content)) return null;
  const isStable = old
    .slice(0, -1)
    .every((turn, i) => turn.role === fresh[i]?.role && turn.content === fresh[i]?.content);
  const added = now.content.slice(before.content.length);
  return isStable && added.trim() !== "" ? added : null;
}
