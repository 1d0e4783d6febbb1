import * as v from "valibot";
import { intentSchema } from "../../lib/domain/intent";
import { LANGUAGES } from "../../lib/domain/language";
import { riskFlagSchema } from "../../lib/domain/risk";
import { sentimentSchema } from "../../lib/domain/sentiment";

/** One line of the training corpus. */
export const corpusLineSchema = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  lang: v.picklist([...LANGUAGES, "other"]),
  intent: intentSchema,
  secondary: v.array(intentSchema),
  sentiment: sentimentSchema,
  risks: v.array(riskFlagSchema),
  platform: v.string(),
  writer: v.pipe(v.string(), v.regex(/^[a-z]{2,5}-[a-z0-9-]{2,20}$/)),
});
export type CorpusLine = v.InferInput<typeof corpusLineSchema>;
