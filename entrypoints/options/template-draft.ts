import type { Template, TemplateVariant } from "../../lib/domain/template";
import { isStale, stampVariants } from "../../lib/domain/variant";
import { useDesk } from "./library-desk";
import { setDraft, useLibrary } from "./library-store";

export interface OpenTemplate {
  draft: Template;
  /** As it is stored; null: it is not. */
  stored: Template | null;
  /** It has changes that are not saved. */
  changed: boolean;
  /** What is stored is not what the change began with: `changed` by somebody else, or `gone`. */
  conflict: "changed" | "gone" | null;
  change: (draft: Template) => void;
  discard: () => void;
}

/** A template with the changes that were made to it and not saved; null when there is none of that id. */
export function useOpenTemplate(id: string): OpenTemplate | null {
  const { shelf } = useDesk();
  const kept = useLibrary((state) => state.drafts.get(id));
  const stored = shelf.templates.find((one) => one.id === id) ?? null;
  const draft = kept?.template ?? stored;
  if (!draft) return null;
  const base = kept ? kept.base : stored;
  return {
    draft,
    stored,
    changed: kept !== undefined,
    conflict:
      !kept || !base ? null : !stored ? "gone" : stored.updatedAt !== base.updatedAt ? "changed" : null,
    change: (next) => setDraft(id, { template: next, base }),
    discard: () => setDraft(id, undefined),
  };
}

/** The texts with the times that they would have if they were saved now (`now` in ms). */
export function stampDraft(draft: Template, stored: Template | null, now: number): TemplateVariant[] {
  const since = stored?.updatedAt || stored?.createdAt || 0;
  return stampVariants(sayFresh(draft, stored, now), stored?.variants ?? [], now, since);
}

/** Indices of the translations that would be older than their source if the draft were saved now. */
export function listStaleAt(draft: Template, stored: Template | null, now: number): Set<number> {
  const variants = stampDraft(draft, stored, now);
  const texts = { variants, source: draft.source };
  return new Set(variants.flatMap((variant, at) => (isStale(texts, variant) ? [at] : [])));
}

/**
 * The texts of which the agent said that they are up to date get the time of the save, so that a source that was changed
 * before in the same go is not younger.
 */
export function sayFresh(draft: Template, stored: Template | null, now: number): TemplateVariant[] {
  return draft.variants.map((variant) => {
    const old = stored?.variants.find(
      ({ language, region }) => language === variant.language && region === variant.region,
    );
    const since = old?.updatedAt ?? (stored?.updatedAt || stored?.createdAt || 0);
    return (variant.updatedAt ?? 0) > since ? { ...variant, updatedAt: now } : variant;
  });
}
