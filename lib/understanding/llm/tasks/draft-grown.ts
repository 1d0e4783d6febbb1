import { trimAnswer } from "./draft-clean";
import { cleanText, type RenderedThread } from "./fence";
import type { Growth } from "./task";

/** What the grown turn is made of; each text is fenced or ours already. */
interface Parts {
  thread: RenderedThread;
  /** As they are now; "" for none. */
  notes: string;
  /** Of this request alone. */
  ask: string;
  /** English name of the reply's language. */
  language: string;
}

/**
 * The user turn of another draft in a thread that the model has in mind: the new lines only, what became of the draft
 * before, and what is asked for now in place of what was asked for then.
 */
export function grownTurn(before: Parameters<Growth["turn"]>[0], parts: Parts): string {
  const { thread, notes, ask, language } = parts;
  const lines = thread.lines.slice(before.lines);
  const sent = isSent(before.answer, thread, before.lines);
  return [
    sent
      ? "The reply that you wrote above was sent to the buyer."
      : "The reply that you wrote above is only a draft: it was not sent, and the buyer has not seen it.",
    lines.length > 0 ? `The chat went on:\n${lines.join("\n")}` : "Nothing new was written in the chat.",
    notes === before.notes
      ? ""
      : (notes && `In place of the lists above:\n\n${notes}`) ||
        "The approved replies and the steps that were listed above do not apply any more.",
    "What was asked for above, and what you might promise there, is over. Now only this counts:",
    ask,
    sent || lines.length > 0
      ? `Write the next reply in ${language} now.`
      : `Write another reply in ${language} now. Do not repeat the draft.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** True when the shop has written the same words since. One that was edited is read in the thread. */
function isSent(answer: string, { lines, messages }: RenderedThread, read: number): boolean {
  const words = plain(trimAnswer(answer));
  // A line that says what was left out stands before the messages.
  const since = messages.slice(read - (lines.length - messages.length));
  return words !== "" && since.some(({ author, text }) => author === "seller" && plain(text) === words);
}

function plain(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
