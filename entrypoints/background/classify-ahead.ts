import type { StoredMessage } from "../../lib/domain/conversation";
import type { BackendChoice } from "../../lib/domain/crossover";
import type { BatchClassifier, Classifier } from "../../lib/understanding/instant/classifier";
import { isBuyerText } from "./assess-messages";

/**
 * Understands the buyer texts among `messages` as one batch, before a transaction in which nobody can wait for a graphics
 * card. The classifier that comes back answers these texts from what was found, and any other, such as a stored message
 * of an older model, on the processor at once.
 */
export async function classifyAhead(
  messages: readonly Pick<StoredMessage, "author" | "kind" | "text">[],
  classifier: BatchClassifier,
  choice: BackendChoice,
): Promise<Classifier> {
  const texts = [...new Set(messages.filter(isBuyerText).map((message) => message.text))];
  const understood = await classifier.classifyBatch(texts, choice);
  const found = new Map(texts.map((text, i) => [text, understood[i]] as const));
  return {
    version: classifier.version,
    classify: (asked) => asked.flatMap((text) => found.get(text) ?? classifier.classify([text])),
  };
}
