import type { EngineAnswer } from "../engine";
import { checkLanguage } from "./check-language";
import { refuse, trimAnswer, wholeSentences } from "./draft-clean";
import { draftStyle, draftTokens } from "./draft-lengths";
import { draftPrompt, replyLanguage } from "./draft-prompt";
import { languageName } from "./language-names";
import type { LlmTask, Parsed, Prompt, ResultOf, TaskFacts, TaskOf } from "./task";
import { traceDraft } from "./trace";

type DraftRequest = TaskOf<"draft">;
type DraftResult = ResultOf<"draft">;

/**
 * A reply in the buyer's language (step 0), and what it says in the agent's (step 1, left out where both are the same).
 * A back-translation that cannot be used is null; the draft stays.
 */
export const draftTask: LlmTask<DraftRequest, DraftResult> = {
  first: draftPrompt,
  next(task, facts, answers) {
    if (answers.length !== 1 || replyLanguage(task, facts) === facts.agentLanguage) return null;
    const draft = readDraft(task, facts, answers[0]);
    return draft.ok ? backPrompt(task, facts, draft.result) : null;
  },
  parse(task, facts, answers) {
    if (answers.length === 0) return { ok: false, reason: "nothing_to_read", detail: "no text of the buyer" };
    const draft = readDraft(task, facts, answers[0]);
    if (!draft.ok) return draft;
    const language = replyLanguage(task, facts);
    return {
      ok: true,
      result: {
        kind: "draft",
        language,
        text: draft.result,
        backTranslation: answers[1] ? readBack(task, facts, answers[1]) : null,
        traces: traceDraft(draft.result, facts, { ...task, language }),
      },
    };
  },
  streams: () => true,
  deadline: 180_000,
};

function readDraft(task: DraftRequest, facts: TaskFacts, answer: EngineAnswer | undefined): Parsed<string> {
  const trimmed = trimAnswer(answer?.text ?? "");
  const text = answer?.finish === "length" ? wholeSentences(trimmed) : trimmed;
  const refusal = refuse(text, draftPrompt(task, facts)?.turns ?? []);
  if (refusal) return { ok: false, reason: "bad_answer", detail: refusal };
  if (checkLanguage(text, replyLanguage(task, facts)) === "other")
    return { ok: false, reason: "wrong_language", detail: replyLanguage(task, facts) };
  const { limit } = draftStyle(facts.conversation.marketplace);
  const fitting = text.length <= limit ? text : wholeSentences(text.slice(0, limit));
  return fitting === ""
    ? { ok: false, reason: "bad_answer", detail: "too long" }
    : { ok: true, result: fitting };
}

/** The next turn of the same conversation, so that what the engine has read is not read again. */
function backPrompt(task: DraftRequest, facts: TaskFacts, draft: string): Prompt | null {
  const before = draftPrompt(task, facts);
  if (!before) return null;
  const name = languageName(facts.agentLanguage);
  return {
    turns: [
      ...before.turns,
      { role: "assistant", content: draft },
      {
        role: "user",
        content: `Translate your reply into ${name}, word by word as far as ${name} allows. Keep numbers, names and order numbers as they are. Write only the translation.`,
      },
    ],
    maxTokens: draftTokens(facts.agentLanguage, facts.conversation.marketplace) + 60,
    temperature: 0,
    topP: 1,
  };
}

function readBack(task: DraftRequest, facts: TaskFacts, answer: EngineAnswer): string | null {
  const text = trimAnswer(answer.text);
  if (refuse(text, draftPrompt(task, facts)?.turns ?? [])) return null;
  return checkLanguage(text, facts.agentLanguage) === "other" ? null : text;
}
