import * as v from "valibot";
import { GUIDE_STEPS } from "../../components/models/guide-frame";
import { SOURCE_KINDS } from "../../components/models/source-choice";

const KEY = "sellerside-llm-guide";

/** Where the guide was left. Of this page alone, so it lies in the page's own storage. */
const placeSchema = v.object({
  step: v.fallback(v.picklist(GUIDE_STEPS), "what"),
  modelId: v.fallback(v.nullable(v.string()), null),
  source: v.fallback(v.nullable(v.picklist(SOURCE_KINDS)), null),
  mirror: v.fallback(v.string(), ""),
});
export type GuidePlace = v.InferOutput<typeof placeSchema>;
export const GUIDE_START: GuidePlace = v.parse(placeSchema, {});

export function readGuidePlace(): GuidePlace {
  try {
    return v.parse(placeSchema, JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    // Unreadable or blocked: the guide begins at its first step.
    return GUIDE_START;
  }
}

/** Null forgets it. */
export function writeGuidePlace(place: GuidePlace | null): void {
  try {
    if (place) localStorage.setItem(KEY, JSON.stringify(place));
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked or full: the guide then begins anew next time, which loses two clicks.
  }
}
