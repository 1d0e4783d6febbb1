/** Why a text was not taken as JSON. */
export const JSON_FAILURES = ["empty", "too_large", "too_deep", "not_json", "unreadable"] as const;
export type JsonFailure = (typeof JSON_FAILURES)[number];

export type JsonOutcome = { ok: true; value: unknown } | { ok: false; reason: JsonFailure };

/** Largest file that is taken, bytes. 10,000 templates of 500 characters in two languages are about half of it. */
export const MAX_JSON_BYTES = 20 * 1024 * 1024;

/** A library file nests 5 deep; more than this is no file of ours and could exhaust the stack of a later walk. */
const MAX_DEPTH = 64;

/**
 * Parses a JSON text from outside. The value is unknown: a schema must look at it next. A byte order mark is allowed;
 * size is measured in UTF-8 bytes before anything is parsed.
 */
export function parseJsonText(text: string, maxBytes = MAX_JSON_BYTES): JsonOutcome {
  if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes)
    return { ok: false, reason: "too_large" };
  const body = text.replace(/^\uFEFF/, "").trim();
  if (body === "") return { ok: false, reason: "empty" };
  if (nestingDepth(body) > MAX_DEPTH) return { ok: false, reason: "too_deep" };
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch {
    return { ok: false, reason: "not_json" };
  }
}

/** Reads and parses a file that the agent chose. A file over `maxBytes` is refused without being read. */
export async function readJsonFile(file: Blob, maxBytes = MAX_JSON_BYTES): Promise<JsonOutcome> {
  if (file.size > maxBytes) return { ok: false, reason: "too_large" };
  try {
    const bytes = await file.arrayBuffer();
    // A file in another encoding would become wrong letters in every template: it is refused instead.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return parseJsonText(text, maxBytes);
  } catch (error) {
    return { ok: false, reason: error instanceof TypeError ? "not_json" : "unreadable" };
  }
}

/** A value as a JSON text for a file: two spaces of indent, a line break at the end. */
export function formatJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Deepest nesting of brackets outside of strings; needs no valid JSON. */
function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === "\\") i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "{" || c === "[") deepest = Math.max(deepest, ++depth);
    else if (c === "}" || c === "]") depth--;
  }
  return deepest;
}
