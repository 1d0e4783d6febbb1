import type { TemplateFragment } from "../domain/fragment";
import type { TemplateVariant } from "../domain/template";

/** `{{> name}}`, with or without spaces, a dash allowed. */
const CALL = /\{\{\s*>\s*([\p{L}_][\p{L}\p{N}_-]*)\s*\}\}/gu;

/** Fragments inside fragments inside fragments: deeper is nobody's text. */
const MAX_DEPTH = 5;
/** As long as a text may become, in UTF-16 units: fragments that double each other must not fill the memory. */
const MAX_LENGTH = 16_000;

export interface Expanded {
  /** Fragments that could not be put in stay as `{{> name}}`, which fillSlots takes for an open slot of that name. */
  text: string;
  /** Names in the text, each once, why none was put in. */
  problems: { name: string; reason: "unknown" | "no_language" | "circle" | "too_long" }[];
}

/**
 * Puts the shared paragraphs of a library into a variant's text, in that variant's own language: a paragraph in another
 * one would make a reply of two. Names are compared in lower case.
 *
 * @param fragments of the template's library
 */
export function expandFragments(
  { text, language, region }: Pick<TemplateVariant, "text" | "language" | "region">,
  fragments: readonly TemplateFragment[],
): Expanded {
  if (!text.includes(">")) return { text, problems: [] };
  const byName = new Map(fragments.map((fragment) => [fragment.name.toLowerCase(), fragment]));
  const problems = new Map<string, Expanded["problems"][number]>();
  let length = text.length;

  const expand = (part: string, open: readonly string[]): string =>
    part.replace(CALL, (call: string, written: string) => {
      const name = written.toLowerCase();
      const refuse = (reason: Expanded["problems"][number]["reason"]) => {
        problems.set(name, { name, reason });
        return call;
      };
      const fragment = byName.get(name);
      if (!fragment) return refuse("unknown");
      if (open.includes(name) || open.length >= MAX_DEPTH) return refuse("circle");
      const own = pickVariant(fragment, language, region);
      if (!own) return refuse("no_language");
      length += own.text.length;
      if (length > MAX_LENGTH) return refuse("too_long");
      return expand(own.text, [...open, name]);
    });

  return { text: expand(text, []), problems: [...problems.values()] };
}

/** Names of the fragments that a text asks for, each once. */
export function listFragmentCalls(text: string): string[] {
  return [...new Set([...text.matchAll(CALL)].map((match) => match[1]?.toLowerCase() ?? ""))];
}

/** The same language in the same region, else for all regions, else in any. */
function pickVariant(fragment: TemplateFragment, language: string, region: string): TemplateVariant | null {
  const [base = language] = language.toLowerCase().split(/[-_]/);
  const same = fragment.variants.filter((one) => one.language.toLowerCase() === language.toLowerCase());
  const related = fragment.variants.filter((one) => one.language.toLowerCase().split(/[-_]/)[0] === base);
  const spoken = same.length > 0 ? same : related;
  return (
    spoken.find((one) => one.region.toUpperCase() === region.toUpperCase()) ??
    spoken.find((one) => one.region === "") ??
    spoken[0] ??
    null
  );
}
