import * as v from "valibot";
import { POLISH_WAYS, PRIORITIES, STANCES } from "../../lib/domain/generation";
import { LANGUAGES } from "../../lib/domain/language";

/** Longer keys are no keys of ours. */
const keySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
/** No console's composer takes more. */
const textSchema = v.pipe(v.string(), v.maxLength(20_000));
const languageSchema = v.picklist(LANGUAGES);

const taskSchema = v.variant("kind", [
  v.object({
    kind: v.literal("draft"),
    stance: v.nullable(v.picklist(STANCES)),
    instruction: v.pipe(v.string(), v.maxLength(4_000)),
    language: v.nullable(languageSchema),
  }),
  v.object({
    kind: v.literal("translate_thread"),
    messageKeys: v.nullable(v.pipe(v.array(keySchema), v.maxLength(500))),
    to: languageSchema,
  }),
  v.object({ kind: v.literal("translate_text"), text: textSchema, to: languageSchema }),
  v.object({ kind: v.literal("second_opinion"), messageKey: keySchema }),
  v.object({ kind: v.literal("polish"), text: textSchema, way: v.picklist(POLISH_WAYS) }),
  v.object({ kind: v.literal("summary") }),
]);

export const generationRequestSchema = v.object({
  id: keySchema,
  threadKey: keySchema,
  priority: v.picklist(PRIORITIES),
  task: taskSchema,
  agentLanguage: languageSchema,
});

export const idSchema = v.object({ id: keySchema });

/** The input of a message; what does not fit is refused in a plain sentence. */
export function parseInput<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const at = issue ? v.getDotPath(issue) : null;
  throw new TypeError(`The request was refused: ${at ? `${at}: ` : ""}${issue?.message ?? "not understood"}`);
}
