import { KAT_TEXTAREA, NOT_COMPOSER } from "./selectors";
import { composedContains, composedParent, isVisible } from "./shadow";

/** A text control and the kit element around it (or the control itself). */
export interface FoundControl {
  control: HTMLTextAreaElement;
  host: Element;
}

/**
 * The text control in one of the areas: the inner control of an upgraded kat-textarea first, else a plain textarea.
 * Hidden twins, searches, notes and dialogs are left out. Null before the kit element was upgraded.
 * @param roots open shadow roots of the page; those inside an area are searched too
 */
export function findControl(
  areas: readonly ParentNode[],
  roots: readonly ShadowRoot[],
  without: Element | null,
): FoundControl | null {
  const trees = areas.flatMap((area) => [
    area,
    ...roots.filter(
      (root) => (area as Node) !== root && composedContains(area as unknown as Node, root.host),
    ),
  ]);
  const accept = (host: Element, control: Element | null | undefined): FoundControl | null =>
    control && !without?.contains(host) && !isFenced(host) && isVisible(control)
      ? { control: control as HTMLTextAreaElement, host }
      : null;
  let found: FoundControl | null = null;
  for (const tree of trees)
    for (const host of tree.querySelectorAll(KAT_TEXTAREA))
      found = accept(host, host.shadowRoot?.querySelector("textarea")) ?? found;
  if (found) return found;
  for (const tree of trees) {
    if ("host" in tree && (tree as ShadowRoot).host.localName === KAT_TEXTAREA) continue;
    for (const control of tree.querySelectorAll("textarea")) found = accept(control, control) ?? found;
  }
  return found;
}

function isFenced(host: Element): boolean {
  for (let at: Element | null = host; at; at = composedParent(at)) if (at.matches(NOT_COMPOSER)) return true;
  return false;
}

/** The limit in characters that a control or its host shows, or null. */
export function readLimit({ control, host }: FoundControl): number | null {
  const shown = Number(host.getAttribute("maxlength") ?? control.getAttribute("maxlength") ?? Number.NaN);
  return Number.isInteger(shown) && shown > 0 ? shown : null;
}
