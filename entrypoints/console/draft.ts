import type { ThreadRead } from "../../lib/marketplaces/adapter";
import { readText } from "../../lib/marketplaces/insertion";

/** What stands in a composer, plain or rich; empty for none. */
export function draftIn(composer: ThreadRead["composer"]): string {
  return composer ? readText(composer) : "";
}

/** True while the agent's caret stands in this composer. */
export function holdsFocus(composer: HTMLElement): boolean {
  return composer.contains((composer.getRootNode() as Document | ShadowRoot).activeElement);
}
