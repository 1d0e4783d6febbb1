import type { ChatTurn } from "./engine";
import { estimateTokens, holdsMarks } from "./tasks/fence";
import type { Growth, Prompt } from "./tasks/task";

/** Whose conversation it is; nothing is ever reused across threads or models. */
export interface PrefixOwner {
  threadKey: string;
  /** Of the task, with the step. */
  kind: string;
  model: string;
}

/** What is sent at most before a conversation starts anew: each reuse adds two turns, and small models lose the thread. */
const MOST_TURNS = 10;
/** Tokens of the marks that a chat template sets around a turn. */
const TURN_TOKENS = 8;

type Asked = Pick<Prompt, "turns" | "maxTokens" | "grow">;

export interface PrefixMemory {
  /** The turns to send for a prompt: its own, or the conversation before with only the new part as the last turn. */
  extend(owner: PrefixOwner, prompt: Asked, contextTokens: number): readonly ChatTurn[];
  /** What an engine has just read and answered; `prompt` is what was wanted, `sent` what was sent for it. */
  keep(owner: PrefixOwner, prompt: Asked, sent: readonly ChatTurn[], answer: string): void;
  forget(): void;
}

interface Base {
  kind: string;
  /** The turns before the last one of its prompt. */
  head: readonly ChatTurn[];
  grow: Growth;
  answer: string;
}

interface Last {
  owner: PrefixOwner;
  /** The prompt as its task wrote it, and the answer. */
  wanted: readonly ChatTurn[];
  /** The same as the engine has it in mind. */
  read: readonly ChatTurn[];
  /** What another prompt of the task may go on from; steps after it leave it as it is. */
  base: Base | null;
}

/**
 * For an engine that keeps what it has read only while a conversation grows (its messages, its answer, one more user turn).
 * Where a prompt goes on with the one before (its turns, its answer, a question), or says how it may be told as one more
 * turn (`grow`), only that turn is new and everything before it is repeated as the engine has it. Holds the last
 * conversation that the engine read, and none beside it.
 */
export function createPrefixMemory(): PrefixMemory {
  let last: Last | null = null;
  return {
    extend(owner, prompt, contextTokens) {
      const { turns, maxTokens } = prompt;
      if (!last || last.owner.threadKey !== owner.threadKey || last.owner.model !== owner.model) return turns;
      const next = continuingTurn(last, turns) ?? growingTurn(last, owner, prompt);
      if (!next) return turns;
      const grown = [...last.read, next];
      return estimateTurns(grown) + maxTokens <= contextTokens ? grown : turns;
    },
    keep(owner, { turns, grow }, sent, answer) {
      const said: ChatTurn = { role: "assistant", content: answer };
      const goesOn = last !== null && last.read.length < sent.length && isStart(last.read, sent);
      const carried = goesOn && last?.owner.threadKey === owner.threadKey ? last.base : null;
      const own = grow ? { kind: owner.kind, head: turns.slice(0, -1), grow, answer } : carried;
      last = { owner, wanted: [...turns, said], read: [...sent, said], base: own };
    },
    forget() {
      last = null;
    },
  };
}

/** The last turn of a prompt that is what was wanted before, its answer (a task may have trimmed it) and one turn more. */
function continuingTurn({ wanted }: Last, turns: readonly ChatTurn[]): ChatTurn | null {
  const next = turns.at(-1);
  if (next?.role !== "user" || turns.length !== wanted.length + 1) return null;
  return wanted.every((turn, i) => isSameTurn(turn, turns[i])) ? next : null;
}

/** What a prompt says beyond the earlier one of its kind; null when they do not begin alike. */
function growingTurn({ base, read }: Last, { kind }: PrefixOwner, { turns, grow }: Asked): ChatTurn | null {
  if (!base || !grow || base.kind !== kind || read.length + 1 > MOST_TURNS) return null;
  const head = turns.slice(0, -1);
  if (base.head.length !== head.length || !isStart(base.head, head)) return null;
  const { facts, lines, notes } = base.grow;
  if (facts !== grow.facts || !lines.every((line, i) => line === grow.lines[i])) return null;
  // The engine may have to read them again as text: nothing in them may look like a mark of its template.
  if (read.some(({ role, content }) => role === "assistant" && holdsMarks(content))) return null;
  return { role: "user", content: grow.turn({ lines: lines.length, notes, answer: base.answer }) };
}

function isStart(start: readonly ChatTurn[], turns: readonly ChatTurn[]): boolean {
  return start.every(({ role, content }, i) => turns[i]?.role === role && turns[i]?.content === content);
}

function isSameTurn({ role, content }: ChatTurn, other: ChatTurn | undefined): boolean {
  if (other?.role !== role) return false;
  return other.content === content || (role === "assistant" && other.content.trim() === content.trim());
}

function estimateTurns(turns: readonly ChatTurn[]): number {
  return turns.reduce((sum, { content }) => sum + estimateTokens(content) + TURN_TOKENS, 0);
}
