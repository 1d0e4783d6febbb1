import * as v from "valibot";
import { variantSchema } from "./template";

/** What stands between `{{>` and `}}`. */
export const FRAGMENT_NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,39}$/u;

/** A paragraph that many templates share: `{{> returns}}` in a template takes the text of the fragment `returns`. */
export const fragmentSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  libraryId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Unique in its library; compared in lower case. */
  name: v.pipe(v.string(), v.regex(FRAGMENT_NAME)),
  variants: v.pipe(v.array(variantSchema), v.minLength(1)),
  /** As a template's: which variant the others were translated from; empty: the first. */
  source: v.optional(v.pipe(v.string(), v.maxLength(20)), ""),
  createdAt: v.optional(v.number(), 0),
  updatedAt: v.optional(v.number(), 0),
});
export type TemplateFragment = v.InferOutput<typeof fragmentSchema>;

const CALL = /(\{\{\s*>\s*)([\p{L}_][\p{L}\p{N}_-]*)(\s*\}\})/gu;

/** A text whose calls of one fragment name another; names are compared in lower case. */
export function renameCalls(text: string, from: string, to: string): string {
  return text.replace(CALL, (call: string, before: string, name: string, after: string) =>
    name.toLowerCase() === from.toLowerCase() ? before + to + after : call,
  );
}
