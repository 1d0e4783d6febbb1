/** Markup that does something: nobody puts it into a reply by accident. */
const ACTIVE =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|style|link|meta|form)\b|<[^>]{0,500}\son[a-z]+\s*=|javascript:/i;
const TAG =
  /<\/?(?:p|div|br|b|i|u|em|strong|span|a|ul|ol|li|font|h[1-6]|table|tbody|thead|tr|td|th|img|hr|blockquote|pre|code|s|sub|sup|small)(?:\s[^<>]{0,2000})?\/?>/gi;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Whether a text carries scripts or the like. */
export function hasActiveMarkup(text: string): boolean {
  return ACTIVE.test(text);
}

/**
 * The words of a text that another tool stored as HTML: line breaks stay, tags go. A text without tags is left as it is,
 * so that "a < b" stays.
 */
export function stripMarkup(text: string): string {
  if (text.search(TAG) < 0) return text;
  return text
    .replace(/<br\s*\/?>\n?/gi, "\n")
    .replace(/<\/(?:p|div|li|tr|h[1-6]|blockquote)>\n?/gi, "\n")
    .replace(TAG, "")
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,6});/gi, (all, name: string) => {
      const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? all;
      // Control characters are not brought in by the back door.
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
