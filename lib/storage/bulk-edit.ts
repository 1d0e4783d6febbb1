import type { Template } from "../domain/template";

/** A change that is made on many templates at once; what is not named stays. */
export interface BulkEdit {
  addTags?: readonly string[];
  removeTags?: readonly string[];
  addIntents?: Template["intents"];
  removeIntents?: Template["intents"];
  /** In the place of those that were there; empty: everywhere. */
  marketplaces?: Template["marketplaces"];
  regions?: Template["regions"];
  stages?: Template["stages"];
  tone?: Template["tone"];
  review?: Template["review"];
  folder?: Pick<Template, "libraryId" | "folderId">;
  /** In all texts, or in those of one language; exactly as written, every occurrence. */
  replace?: { find: string; by: string; language?: string };
}

/** The template after the change; whether it is still valid is for the caller to check. */
export function applyBulkEdit(template: Template, edit: BulkEdit): Template {
  const { marketplaces, regions, stages, tone, review, folder, replace } = edit;
  return {
    ...template,
    ...(marketplaces && { marketplaces: [...marketplaces] }),
    ...(regions && { regions: [...regions] }),
    ...(stages && { stages: [...stages] }),
    ...(tone && { tone }),
    ...(review && { review }),
    ...folder,
    tags: change(template.tags, edit.addTags, edit.removeTags),
    intents: change(template.intents, edit.addIntents, edit.removeIntents),
    variants: replace ? replaceIn(template.variants, replace) : template.variants,
  };
}

function change<T>(list: readonly T[], add: readonly T[] = [], remove: readonly T[] = []): T[] {
  return [...new Set([...list, ...add])].filter((item) => !remove.includes(item));
}

function replaceIn(
  variants: Template["variants"],
  { find, by, language }: NonNullable<BulkEdit["replace"]>,
): Template["variants"] {
  if (find === "") return variants;
  return variants.map((variant) =>
    language === undefined || variant.language === language
      ? { ...variant, text: variant.text.split(find).join(by) }
      : variant,
  );
}
