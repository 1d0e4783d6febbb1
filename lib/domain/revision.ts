import * as v from "valibot";
import { templateSchema } from "./template";

/** What a template was replaced by. */
export const REVISION_CAUSES = ["saved", "bulk", "imported", "restored"] as const;

/** A template as it was before a change. */
export const revisionSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  templateId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** When it was replaced, ms. */
  at: v.number(),
  cause: v.optional(v.picklist(REVISION_CAUSES), "saved"),
  template: templateSchema,
});
export type TemplateRevision = v.InferOutput<typeof revisionSchema>;
export type RevisionCause = TemplateRevision["cause"];

/** As many as are kept of one template; the oldest go. */
export const MAX_REVISIONS = 50;
