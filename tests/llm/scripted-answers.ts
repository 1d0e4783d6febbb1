/** Words with the blank before them; characters of scripts that write without blanks stand alone. */
export function toPieces(text: string): string[] {
  return (
    text.match(
      /\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]\p{M}*|\s*[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]{1,6}|\s+/gu,
    ) ?? []
  );
}

/** The first alternative of `root ::= "A" | "B"`. */
export function firstChoice(grammar: string): string {
  const literal = /"((?:[^"\\]|\\.)*)"/.exec(grammar)?.[1] ?? "";
  return literal.replace(/\\u([0-9a-f]{4})|\\(.)/gi, (_, code: string | undefined, char: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : char,
  );
}

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
  anyOf?: Schema[];
}

/** A small value that follows a JSON schema, of the parts that prompts use. */
export function smallestInstance(schema: Schema): unknown {
  if ("const" in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return smallestInstance(schema.anyOf[0]);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "object" || schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, part]) => [name, smallestInstance(part)]),
    );
  if (type === "array")
    return Array.from({ length: schema.minItems ?? 0 }, () => smallestInstance(schema.items ?? {}));
  if (type === "number" || type === "integer") return 0;
  if (type === "boolean") return false;
  return type === "null" ? null : "…";
}

/**
 * What a model writes that takes orders from the text it should only read: the words after the first "reply with", "say",
 * "write" or "answer" that follows a call to ignore its rules, in quotes or up to the end of the line.
 */
export function obeyDirective(text: string): string {
  const order =
    /(?:ignore|forget|disregard|override)[\s\S]{0,200}?\b(?:reply with|reply|say|write|answer|promise)\b[:\s]+(?:"([^"\n]+)"|“([^”\n]+)”|'([^'\n]+)'|([^\n]+))/i.exec(
      text,
    );
  return (order?.slice(1).find((part) => part !== undefined) ?? "").trim() || "As ordered.";
}
