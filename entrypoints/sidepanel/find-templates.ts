import { createLiveIndex, type LiveIndex } from "../../components/search/live-index";
import type { Findable } from "../../components/search/text-index";
import type { Template } from "../../lib/domain/template";
import { labels } from "../../lib/i18n/messages/labels";

/** What weighs how much where a template is found by it; the others count 1. */
const BOOST = { shortcut: 6, title: 4, tags: 3, intents: 2, text: 1 };

/** An empty index of templates, for `toFindable`. */
export function createTemplateIndex(): LiveIndex {
  return createLiveIndex(Object.keys(BOOST), BOOST);
}

/** What a template is found by: shortcut, titles, text, tags and the names of its intents in both interface languages. */
export function toFindable(template: Template): Findable {
  return {
    id: template.id,
    fields: {
      shortcut: template.shortcut,
      title: [template.title, ...Object.values(template.titles ?? {})].join("\n"),
      tags: template.tags.join(" "),
      intents: template.intents
        .map((intent) => `${labels[`intent_${intent}`].en} ${labels[`intent_${intent}`].zh_CN}`)
        .join(" "),
      text: template.variants.map((variant) => variant.text).join("\n"),
    },
  };
}

/**
 * The templates that match: the one with this very shortcut, those whose shortcut begins so, then the others, best first;
 * without a query the most used first, then by title. `language`, unless empty,
 * keeps those that have a text in it.
 */
export function findTemplates(
  templates: readonly Template[],
  index: Pick<LiveIndex, "find">,
  query: string,
  language: string,
): Template[] {
  const asked = query.trim().replace(/^\//, "");
  const hits = index.find(asked);
  const byId = new Map(templates.map((template) => [template.id, template]));
  const found = hits
    ? putShortcutsFirst(
        templates,
        hits.flatMap((id) => byId.get(id) ?? []),
        asked,
      )
    : [...templates].sort((a, b) => b.usedCount - a.usedCount || a.title.localeCompare(b.title));
  return language === ""
    ? found
    : found.filter(({ variants }) => variants.some((variant) => variant.language === language));
}

function putShortcutsFirst(templates: readonly Template[], found: Template[], query: string): Template[] {
  const typed = query.toLowerCase();
  const begins = templates
    .filter(({ shortcut }) => bareShortcut(shortcut).startsWith(typed))
    .sort((a, b) => a.shortcut.length - b.shortcut.length || b.usedCount - a.usedCount);
  return [...new Set([...begins, ...found])];
}

/** Without the slash that some agents write before it. */
function bareShortcut(shortcut: string): string {
  return shortcut.toLowerCase().replace(/^\//, "");
}
