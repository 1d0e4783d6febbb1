import type { Trace } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import type { TaskFacts } from "./task";
import { traceDraft, traceFacts } from "./trace";

/** The facts of a polished text with their sources, as they are traced again after an edit. */
export function tracePolished(
  text: string,
  before: string,
  language: Language | null,
  facts: TaskFacts,
): Trace[] {
  return traceDraft(text, facts, { instruction: before, stance: null, language });
}

/** Traced to the text before alone: polishing brings nothing in, wherever it stands. */
function traceToText(
  text: string,
  before: string,
  language: Language | null,
  { conversation: { marketplace, region }, now }: TaskFacts,
): Trace[] {
  return traceFacts(text, {
    texts: [{ source: "instruction", text: before, at: now, language, binding: true }],
    permission: null,
    total: null,
    stance: null,
    marketplace,
    country: region,
    language,
    now,
  });
}

/** Words of facts and promises that nothing in the text before holds, and that were not there already. */
export function listUntraced(
  text: string,
  before: string,
  language: Language | null,
  facts: TaskFacts,
): string[] {
  const untraced = (one: string) =>
    traceToText(one, before, language, facts)
      .filter(({ source }) => source === null)
      .map(({ start, end }) => one.slice(start, end));
  const found = untraced(text);
  if (found.length === 0) return [];
  // What cannot be traced in the text itself says nothing about the new one.
  const already = untraced(before).length;
  const lower = before.toLowerCase();
  const added = found.filter((words) => !lower.includes(words.toLowerCase()));
  return added.length > already ? added : [];
}
