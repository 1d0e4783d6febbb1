import { buildTextIndex, type TextIndex } from "../../components/search/text-index";
import type { Template } from "../../lib/domain/template";
import { labels } from "../../lib/i18n/messages/labels";

/** Indexes templates by title, text, tags and the names of their intents in both interface languages. */
export function indexTemplates(templates: readonly Template[]): TextIndex {
  return buildTextIndex(
    templates.map((template) => ({
      id: template.id,
      fields: {
        title: template.title,
        tags: template.tags.join(" "),
        intents: template.intents
          .map((intent) => `${labels[`intent_${intent}`].en} ${labels[`intent_${intent}`].zh_CN}`)
          .join(" "),
        text: template.variants.map((variant) => variant.text).join("\n"),
      },
    })),
    { title: 4, tags: 3, intents: 2 },
  );
}

/**
 * The templates that match, best first; without a query the most used first, then by title. `language`, unless empty,
 * keeps those that have a text in it.
 */
export function findTemplates(
  templates: readonly Template[],
  index: TextIndex,
  query: string,
  language: string,
): Template[] {
  const hits = index.find(query);
  const byId = new Map(templates.map((template) => [template.id, template]));
  const found = hits
    ? hits.flatMap((id) => byId.get(id) ?? [])
    : [...templates].sort((a, b) => b.usedCount - a.usedCount || a.title.localeCompare(b.title));
  return language === ""
    ? found
    : found.filter(({ variants }) => variants.some((variant) => variant.language === language));
}
