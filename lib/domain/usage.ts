import type { InsertionRecord } from "./insertion";

/** What the insert log says of one template. */
export interface TemplateUsage {
  /** Insertions in the log. */
  uses: number;
  /** ms; null: never. */
  lastUsedAt: number | null;
  /** Insertions of which it is known what became of them. */
  closed: number;
  sentAsIs: number;
  /** Sent after the agent had changed something. */
  sentEdited: number;
  undone: number;
  /** Taken away by the console, not by the agent. */
  reverted: number;
  /** Messages for which another one was taken although it stood above; only where the whole log was counted. */
  passedOver: number;
  /** Share of closed insertions that were sent edited, 0 to 1; null while none is closed. */
  editRate: number | null;
  /** Share of closed insertions that were undone or reverted, 0 to 1; null while none is closed. */
  undoneRate: number | null;
}

/** Of a template that was never inserted. */
export const NO_USAGE: TemplateUsage = {
  uses: 0,
  lastUsedAt: null,
  closed: 0,
  sentAsIs: 0,
  sentEdited: 0,
  undone: 0,
  reverted: 0,
  passedOver: 0,
  editRate: null,
  undoneRate: null,
};

/** The insert log counted by template; lines of texts without a template count nowhere. */
export function countUsage(
  records: Iterable<Pick<InsertionRecord, "templateId" | "at" | "outcome" | "keptShare" | "offer">>,
): Map<string, TemplateUsage> {
  const counts = new Map<string, TemplateUsage>();
  const usageOf = (templateId: string) => {
    const usage = counts.get(templateId) ?? { ...NO_USAGE };
    counts.set(templateId, usage);
    return usage;
  };
  const taken = new Set<string>();
  const passed = new Map<string, string>();
  for (const { templateId, at, outcome, keptShare, offer } of records) {
    for (const other of offer?.passedOver ?? []) passed.set(`${offer?.messageKey} ${other}`, other);
    if (templateId === null) continue;
    if (offer) taken.add(`${offer.messageKey} ${templateId}`);
    const usage = usageOf(templateId);
    usage.uses += 1;
    usage.lastUsedAt = Math.max(usage.lastUsedAt ?? at, at);
    if (outcome === "inserted") continue;
    usage.closed += 1;
    if (outcome === "undone") usage.undone += 1;
    else if (outcome === "reverted") usage.reverted += 1;
    else if (outcome === "sent_edited" || (keptShare ?? 1) < 1) usage.sentEdited += 1;
    else usage.sentAsIs += 1;
  }
  for (const [key, templateId] of passed) if (!taken.has(key)) usageOf(templateId).passedOver += 1;
  for (const usage of counts.values()) {
    if (usage.closed === 0) continue;
    usage.editRate = usage.sentEdited / usage.closed;
    usage.undoneRate = (usage.undone + usage.reverted) / usage.closed;
  }
  return counts;
}

/**
 * How often the agent kept what was offered, 0 to 1: sent as it was counts whole, sent edited half, undone nothing. A
 * reverted insertion was the console's doing and says nothing of the text. Null while nothing is known.
 */
export function acceptance({ sentAsIs, sentEdited, undone }: TemplateUsage): number | null {
  const known = sentAsIs + sentEdited + undone;
  return known === 0 ? null : (sentAsIs + sentEdited / 2) / known;
}
