import { type Locale, pickTexts } from ".";
import { guard } from "./messages/guard";
import { labels } from "./messages/labels";
import { overlay } from "./messages/overlay";
import { replies } from "./messages/replies";
import { slots } from "./messages/slots";

/** Every text that the in-page overlay can show, in one locale. Made in the background: a page loads one language only. */
export function overlayWords(locale: Locale): Record<string, string> {
  return {
    ...pickTexts(labels, locale),
    ...pickTexts(overlay, locale),
    ...pickTexts(guard, locale),
    ...pickTexts(replies, locale),
    ...pickTexts(slots, locale),
  };
}
