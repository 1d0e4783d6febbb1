import type { TemplateFragment } from "../../lib/domain/fragment";
import { isLanguage, type Language } from "../../lib/domain/language";
import type { SopNote } from "../../lib/domain/sop";
import type { Suggestion } from "../../lib/domain/suggestion";
import type { Template } from "../../lib/domain/template";
import { NO_EVIDENCE } from "../../lib/replies/evidence";
import { expandTemplates } from "../../lib/replies/expand-templates";
import { pageSlotValues } from "../../lib/replies/fill-slots";
import { rankTemplates } from "../../lib/replies/rank";
import { readRequest } from "../../lib/replies/read-request";
import { readSoFar } from "../../lib/replies/so-far";
import type { StoredThread } from "../../lib/storage/conversations";
import type { TaskFacts } from "../../lib/understanding/llm/tasks/task";
import { chooseSopNote } from "../sidepanel/choose-sop-note";

/** A model of this size leans on the first texts it sees; more of them only fill its context. */
const MOST = 4;

interface OfferSources {
  templates: readonly Template[];
  fragments: readonly TemplateFragment[];
  /** Of the reply; null: the buyer's. */
  language: Language | null;
  agentLanguage: Language;
  /** ms */
  now: number;
}

/** The approved texts that answer what waits in a thread, best first; open slots stay visible as they are written. */
export function chooseOffers(
  { conversation, messages, assessments }: StoredThread,
  { templates, fragments, language, agentLanguage, now }: OfferSources,
): TaskFacts["templates"] {
  if (!conversation) return [];
  const { order, shopName, buyerName, marketplace, region } = conversation;
  const request = readRequest(messages, assessments);
  const ranked = rankTemplates(expandTemplates([...templates], [...fragments]), {
    request: { ...request, language: language ?? request.language },
    marketplace,
    region,
    stage: order?.stage ?? null,
    locale: agentLanguage === "zh" ? "zh_CN" : agentLanguage,
    values: pageSlotValues({ buyerName, shopName, order }),
    soFar: readSoFar(messages, { used: new Set(), hasOrder: (order?.orderId ?? null) !== null, now }),
    evidence: NO_EVIDENCE,
  });
  return ranked.slice(0, MOST).flatMap(({ suggestion }) => {
    const code = suggestion.language.slice(0, 2).toLowerCase();
    if (!isLanguage(code)) return [];
    return [{ title: suggestion.title, text: readable(suggestion), language: code }];
  });
}

/** The working instruction for what waits: of the gravest risk, else of what the buyer wants. */
export function chooseNote(
  notes: readonly SopNote[],
  { conversation, messages, assessments }: StoredThread,
): SopNote | null {
  if (!conversation) return null;
  const byKey = new Map(assessments.map((one) => [one.messageKey, one]));
  const answered = messages.findLastIndex(({ author }) => author === "seller");
  const waiting = messages
    .slice(answered + 1)
    .filter(({ author }) => author === "buyer")
    .flatMap(({ key }) => byKey.get(key) ?? [])
    .reverse()
    .map((assessment) => ({ assessment }));
  // As for a chat that is answered by hand: a draft is written where no template was enough.
  return chooseSopNote(notes, conversation, waiting, "by_hand");
}

function readable({ parts }: Suggestion): string {
  return parts.map((part) => (part.type === "open" ? `{{${part.slot}}}` : part.text)).join("");
}
