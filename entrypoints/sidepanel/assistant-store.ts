import { create } from "zustand";
import type { ModelLineReason } from "../../components/assistant/model-line";
import {
  type Generation,
  isEnded,
  type TaskRequest,
  type TaskResult,
  type TranslatedItem,
} from "../../lib/domain/generation";
import type { Language } from "../../lib/domain/language";
import type { ModelInstall } from "../../lib/domain/language-model";

/** What can be asked here and, where something is missing, why. */
export interface Ability {
  draft: boolean;
  translate: boolean;
  line: ModelLineReason | null;
}

/** A request on its way to the host: no row is there yet. */
export interface Asked {
  id: string;
  threadKey: string;
  task: TaskRequest;
  /** `no_host`: it never came there. */
  state: "asked" | "no_host";
}

export interface Translation {
  item: TranslatedItem;
  row: Generation;
}

interface AssistantState {
  threadKey: string | null;
  /** The thread's newest first; a row that did not change stays the same object. */
  rows: readonly Generation[];
  /** By message key, newest wins. */
  translations: ReadonlyMap<string, Translation>;
  asked: readonly Asked[];
  ability: Ability;
  /** What the buyer writes; null: not known. */
  buyerLanguage: Language | null;
  installs: readonly ModelInstall[];
  /** Drafts as the agent changed them, by generation. */
  edits: Readonly<Record<string, string>>;
  /** Ticked lines of summaries, by generation. */
  ticked: Readonly<Record<string, readonly number[]>>;
  showTranslations: boolean;
  /** How often a draft was asked for beside the offered replies. */
  wanted: number;
}

const NOTHING: Ability = { draft: false, translate: false, line: null };

/** Only what dies with the panel; what the host writes is in the database and only mirrored here. */
export const useAssistant = create<AssistantState>(() => ({
  threadKey: null,
  rows: [],
  translations: new Map(),
  asked: [],
  ability: NOTHING,
  buyerLanguage: null,
  installs: [],
  edits: {},
  ticked: {},
  showTranslations: true,
  wanted: 0,
}));

export const setAssistant = useAssistant.setState;

/** Another chat is shown: nothing of the one before must be taken for its own while the database is asked, or cannot be. */
export function openThread(threadKey: string): void {
  if (useAssistant.getState().threadKey !== threadKey)
    setAssistant({ threadKey, rows: [], translations: new Map(), buyerLanguage: null });
}

/** Takes over what the database has; whoever watches a row hears of it only when that row changed. */
export function takeRows(threadKey: string, stored: readonly Generation[]): void {
  const { rows: old, threadKey: before, translations, asked } = useAssistant.getState();
  const byId = new Map(old.map((row) => [row.id, row]));
  const rows = stored.map((row) => {
    const known = byId.get(row.id);
    return known && sameRow(known, row) ? known : row;
  });
  const ids = new Set(rows.map(({ id }) => id));
  const finished = (list: readonly Generation[]) =>
    list.filter(({ kind, state }) => kind === "translate_thread" && isEnded(state));
  const was = finished(old);
  const now = finished(rows);
  const same = before === threadKey && was.length === now.length && now.every((row, at) => row === was[at]);
  setAssistant({
    threadKey,
    rows,
    translations: same ? translations : readTranslations(now),
    asked: asked.filter(({ id }) => !ids.has(id)),
  });
}

/** A row only grows while it works and never changes after its end. */
function sameRow(one: Generation, other: Generation): boolean {
  return (
    one.state === other.state &&
    one.tokens === other.tokens &&
    one.endedAt === other.endedAt &&
    one.texts.length === other.texts.length &&
    one.texts.at(-1) === other.texts.at(-1) &&
    (one.findings === null) === (other.findings === null)
  );
}

function readTranslations(rows: readonly Generation[]): ReadonlyMap<string, Translation> {
  const found = new Map<string, Translation>();
  for (const row of rows) {
    if (row.result?.kind !== "translate_thread") continue;
    for (const item of row.result.items)
      if (item.messageKey !== null && !found.has(item.messageKey)) found.set(item.messageKey, { item, row });
  }
  return found;
}

/** The newest row of a kind that fits, with a request that is still on its way before it. */
export function useNewest(fits: (task: TaskRequest) => boolean): {
  row: Generation | null;
  asked: Asked | null;
} {
  const row = useAssistant((state) => state.rows.find((one) => fits(one.task)) ?? null);
  const asked = useAssistant(
    (state) => state.asked.findLast((one) => one.threadKey === state.threadKey && fits(one.task)) ?? null,
  );
  return { row, asked };
}

/** The result of a finished row, if it is of this kind. */
export function resultOf<K extends TaskResult["kind"]>(
  row: Generation | null,
  kind: K,
): Extract<TaskResult, { kind: K }> | null {
  const result = row?.state === "done" ? row.result : null;
  return result?.kind === kind ? (result as Extract<TaskResult, { kind: K }>) : null;
}
