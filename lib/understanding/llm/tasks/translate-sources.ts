import type { Language } from "../../../domain/language";
import { checkLanguage, guessLanguage } from "./check-language";
import { hasWords, protect } from "./keep";
import type { TaskFacts, TaskOf } from "./task";

/** One text that is to be translated. */
export interface TranslateSource {
  /** Null for a text that is no message. */
  messageKey: string | null;
  text: string;
  /** The language it is in; null: not known. */
  from: Language | null;
}

/** More of a thread is not translated unless named. */
const MESSAGES = 40;
/** Below this the classifier's word for a language is not taken. */
const SURE_LANGUAGE = 0.6;

/**
 * What a request wants translated, oldest first: the named messages, or the newest 40 with words in them. What is already
 * in the language asked for is left out, but for a text of its own (the composer's), which comes back as it is.
 */
export function sourcesOf(
  task: TaskOf<"translate_thread"> | TaskOf<"translate_text">,
  facts: TaskFacts,
): TranslateSource[] {
  if (task.kind === "translate_text") {
    const text = task.text.trim();
    return text === "" ? [] : [{ messageKey: null, text, from: guessLanguage(withoutKept(text)) }];
  }
  const { messageKeys } = task;
  const wanted = messageKeys
    ? facts.messages.filter(({ key }) => messageKeys.includes(key))
    : facts.messages.filter(({ kind }) => kind !== "product_card" && kind !== "order_card");
  const sources = wanted
    .filter(({ text }) => text.trim() !== "" && hasWords(protect(text)))
    .map(({ key, text }): TranslateSource => ({ messageKey: key, text, from: languageOf(key, text, facts) }));
  return (messageKeys ? sources : sources.slice(-MESSAGES)).filter(({ from }) => from !== task.to);
}

/** Names that a translation must not touch: the buyer's, the shop's, the product's, and the order's numbers. */
export function namesOf({ conversation: { buyerName, shopName, order } }: TaskFacts): string[] {
  return [buyerName, shopName, order?.itemTitle, order?.orderId, order?.trackingNumber].flatMap((name) => {
    const clean = name?.trim() ?? "";
    return clean === "" ? [] : [clean];
  });
}

/** The classifier's word where it is sure and the text does not speak against it; else what the text shows. */
function languageOf(key: string, text: string, facts: TaskFacts): Language | null {
  const plain = withoutKept(text);
  const assessment = facts.assessments.get(key);
  if (assessment && assessment.languageConfidence >= SURE_LANGUAGE && assessment.language !== "other")
    if (checkLanguage(plain, assessment.language) !== "other") return assessment.language;
  return guessLanguage(plain);
}

/** Without links, ids and marks, whose letters are of no language. */
function withoutKept(text: string): string {
  return protect(text).text.replace(/⟦\d+⟧/g, " ");
}
