import type { TaskRequest, TaskResult, TranslatedItem } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import { LlmFailure } from "../../../domain/llm-failure";
import { waitFor } from "../run-guarded";
import type { TaskFacts, TaskOf } from "../tasks/task";
import type { TranslateSource } from "../tasks/translate-sources";
import type { BuiltInTranslator } from "./translator";

/** ms for one message; the translator works on this machine and answers in well under a second. */
const PATIENCE = 15_000;

/** How the translating tasks choose, protect and check texts; the translator only puts words into words. */
export interface TranslateParts {
  sourcesOf(
    task: TaskOf<"translate_thread"> | TaskOf<"translate_text">,
    facts: TaskFacts,
  ): readonly TranslateSource[];
  namesOf(facts: TaskFacts): readonly string[];
  translateItems(
    sources: readonly TranslateSource[],
    to: Language,
    names: readonly string[],
    translateOne: (text: string, from: Language | null) => Promise<string>,
  ): Promise<TranslatedItem[]>;
}

/**
 * A translating task done by the browser's own translator; null where it does not know a pair, fails, or leaves a text
 * untranslated: then the model is to be asked. Rejects only when `signal` aborts.
 */
export async function translateBuiltIn(
  translator: BuiltInTranslator | null,
  parts: TranslateParts,
  task: TaskRequest,
  facts: TaskFacts,
  on: { text(text: string): void },
  signal: AbortSignal,
): Promise<TaskResult | null> {
  if (!translator || (task.kind !== "translate_thread" && task.kind !== "translate_text")) return null;
  const { to } = task;
  const sources = parts.sourcesOf(task, facts);
  if (sources.length === 0 || !(await knowsAll(translator, sources, to))) return null;
  const said: string[] = [];
  const translateOne = async (text: string, from: Language | null) => {
    if (from === null || from === to) return text;
    const translated = await waitFor(() => translator.translate(text, from, to, signal), {
      signal,
      ms: PATIENCE,
      late: "deadline",
      failed: "engine_failed",
    });
    said.push(translated);
    on.text(said.join("\n"));
    return translated;
  };
  try {
    const items = await parts.translateItems(sources, to, parts.namesOf(facts), translateOne);
    return items.some(({ text }) => text === "") ? null : { kind: task.kind, to, items };
  } catch (error) {
    if (signal.aborted) throw error instanceof LlmFailure ? error : new LlmFailure("cancelled");
    // The model is the second provider: what kept the first from it is of no use to anybody.
    return null;
  }
}

async function knowsAll(
  translator: BuiltInTranslator,
  sources: readonly TranslateSource[],
  to: Language,
): Promise<boolean> {
  const from = new Set(sources.map((source) => source.from));
  const known = await Promise.all(
    [...from].map((language) =>
      language === null ? false : language === to || translator.knows(language, to),
    ),
  );
  return known.every(Boolean);
}
