/** Which rows of a list are chosen, and from where the keyboard goes on. Ids. */
export interface RowSelection {
  selected: ReadonlySet<string>;
  /** The row that the keyboard is on. */
  active: string | null;
  /** Where a range begins. */
  anchor: string | null;
}

export const NO_ROWS: RowSelection = { selected: new Set(), active: null, anchor: null };

/** `only`: this row; `toggle`: this row too or no more; `range`: from the anchor to it; `move`: the keyboard alone goes. */
export type SelectWay = "only" | "toggle" | "range" | "move";

/** @param ids the rows in their order */
export function selectRow(
  ids: readonly string[],
  { selected, anchor, active }: RowSelection,
  id: string,
  way: SelectWay,
): RowSelection {
  if (way === "move") return { selected, anchor, active: id };
  if (way === "only") return { selected: new Set([id]), active: id, anchor: id };
  if (way === "toggle") {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    return { selected: next, active: id, anchor: id };
  }
  const start = anchor ?? active ?? id;
  const [from, to] = [ids.indexOf(start), ids.indexOf(id)].sort((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return selectRow(ids, NO_ROWS, id, "only");
  return { selected: new Set(ids.slice(from, to + 1)), active: id, anchor: start };
}

export function selectAll(ids: readonly string[], { active, anchor }: RowSelection): RowSelection {
  return { selected: new Set(ids), active: active ?? ids[0] ?? null, anchor };
}

/**
 * The row that a key leads to, or undefined when it leads nowhere.
 *
 * @param page rows in view
 */
export function stepRow(
  ids: readonly string[],
  active: string | null,
  key: string,
  page: number,
): string | undefined {
  const at = active === null ? -1 : ids.indexOf(active);
  const last = ids.length - 1;
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? last : at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  if (!Object.hasOwn(to, key) || last < 0) return undefined;
  return ids[Math.min(last, Math.max(0, to[key] ?? 0))];
}

/** How a press of the pointer selects, by the keys that are held. */
export function selectWay(event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): SelectWay {
  if (event.shiftKey) return "range";
  return event.ctrlKey || event.metaKey ? "toggle" : "only";
}

/** The rows with one of them a place further up (-1) or down (1); null where it is at the end already. */
export function shiftRow(ids: readonly string[], id: string, by: -1 | 1): string[] | null {
  const at = ids.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return null;
  const next = ids.filter((one) => one !== id);
  next.splice(to, 0, id);
  return next;
}
