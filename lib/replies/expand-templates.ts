import type { TemplateFragment } from "../domain/fragment";
import type { Template } from "../domain/template";
import { expandFragments } from "./fragments";

/**
 * The templates with the shared paragraphs of their own library in their texts, in every language; what cannot be put in
 * stays and becomes an open slot (see expandFragments). A template that calls no fragment is returned as it is.
 */
export function expandTemplates(
  templates: readonly Template[],
  fragments: readonly TemplateFragment[],
): Template[] {
  const byLibrary = new Map<string, TemplateFragment[]>();
  for (const fragment of fragments)
    byLibrary.set(fragment.libraryId, [...(byLibrary.get(fragment.libraryId) ?? []), fragment]);
  return templates.map((template) => {
    const own = byLibrary.get(template.libraryId);
    if (!own) return template;
    const variants = template.variants.map((variant) => {
      const { text } = expandFragments(variant, own);
      return text === variant.text ? variant : { ...variant, text };
    });
    return variants.some((variant, at) => variant !== template.variants[at])
      ? { ...template, variants }
      : template;
  });
}
