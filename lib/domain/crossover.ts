import * as v from "valibot";

/** Where messages are understood: chosen by what was measured, or by the agent. */
export const BACKEND_CHOICES = ["auto", "gpu", "cpu"] as const;
export type BackendChoice = (typeof BACKEND_CHOICES)[number];

/** What is known of this device's graphics card beside its processor, for one model. */
export const crossoverSchema = /* @__PURE__ */ (() =>
  v.object({
    /** Version of the model that was measured. */
    model: v.string(),
    /** The adapter that was found; "" when there was none. */
    adapter: v.string(),
    outcome: v.picklist([
      /** `batch` and `times` tell. */
      "measured",
      /** The processor pretends to be a graphics card, which is never faster. */
      "software",
      /** No adapter, or one that failed. */
      "unusable",
    ]),
    /** The smallest number of messages at once from which the graphics card is faster; null: none that was tried. */
    batch: v.nullable(v.number()),
    /** Best times, ms, by number of messages. */
    times: v.array(v.object({ size: v.number(), cpu: v.number(), gpu: v.number() })),
    /** ms */
    measuredAt: v.number(),
  }))();
export type Crossover = v.InferOutput<typeof crossoverSchema>;
