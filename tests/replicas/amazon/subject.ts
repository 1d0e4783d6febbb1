import type { Case } from "./store";
import type { Words } from "./words";

/** The subject line of a case. */
export function subjectOf(entry: Case, words: Words): string {
  return entry.data.order
    ? `${words.orderQuestion}: ${entry.data.order.item}`
    : (entry.messages.find((m) => m.from === "buyer")?.text.slice(0, 60) ?? words.productQuestion);
}
