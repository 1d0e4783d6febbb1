/** Eight hexadecimal digits that change whenever one of the texts does (FNV-1a over UTF-16 units). */
export function hashTexts(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    // No text has this unit: where one ends and the next begins counts, too.
    hash = Math.imul(hash ^ 0x10000, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
