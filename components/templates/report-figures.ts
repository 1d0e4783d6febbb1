import type { Template } from "../../lib/domain/template";
import { NO_USAGE, type TemplateUsage } from "../../lib/domain/usage";

/** Known outcomes that a template must have before it is said to be changed often: fewer say nothing. */
const JUDGED_FROM = 5;
/** Share of changed replies from which a template is named: every third. */
const OFTEN = 1 / 3;

export interface UsedTemplate {
  template: Template;
  uses: number;
  /** ms; null: never. */
  lastUsedAt: number | null;
  usage: TemplateUsage;
}

/**
 * Each template with how often and when it was used. The template's own count goes back further than the insert log and
 * the log knows what the count missed, so the larger of both is taken.
 */
export function countUses(
  templates: readonly Template[],
  usage: ReadonlyMap<string, TemplateUsage>,
): UsedTemplate[] {
  return templates.map((template) => {
    const own = usage.get(template.id) ?? NO_USAGE;
    const last = Math.max(template.lastUsedAt ?? 0, own.lastUsedAt ?? 0);
    return {
      template,
      uses: Math.max(template.usedCount, own.uses),
      lastUsedAt: last || null,
      usage: own,
    };
  });
}

/** Those that were used, most used first. */
export function rankByUses(used: readonly UsedTemplate[]): UsedTemplate[] {
  return used
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses || (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0));
}

/** Those that were changed in every third reply or more, most changed first. */
export function rankByEdits(used: readonly UsedTemplate[]): UsedTemplate[] {
  return used
    .filter(({ usage }) => usage.closed >= JUDGED_FROM && (usage.editRate ?? 0) >= OFTEN)
    .sort((a, b) => (b.usage.editRate ?? 0) - (a.usage.editRate ?? 0) || b.usage.closed - a.usage.closed);
}

/** Of all templates together: replies whose outcome is known, and the share that was changed; null while none is known. */
export function sumEdits(used: readonly UsedTemplate[]): { closed: number; editRate: number | null } {
  let closed = 0;
  let edited = 0;
  for (const { usage } of used) {
    closed += usage.closed;
    edited += usage.sentEdited;
  }
  return { closed, editRate: closed === 0 ? null : edited / closed };
}
