import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

export interface WindowListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  row: (item: T) => ReactNode;
  label: string;
  /** Height of a row before it has been measured, px. */
  estimate: number;
}

/** A long list in a page whose scroller is marked `data-scroller`; only the rows near the view exist. */
export function WindowList<T>({ items, keyOf, row, label, estimate }: WindowListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [scroller, setScroller] = useState<Element | null>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const found = list.current?.closest("[data-scroller]") ?? null;
    setScroller(found);
    if (!found || !list.current) return;
    // What stands above the list grows and shrinks (a wrapped toolbar, a bar for the selection).
    const measure = () => {
      if (!list.current) return;
      const top = list.current.getBoundingClientRect().top - found.getBoundingClientRect().top;
      setMargin(Math.round(top + found.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    if (list.current.parentElement) observer.observe(list.current.parentElement);
    return () => observer.disconnect();
  }, []);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    scrollMargin: margin,
    overscan: 8,
    gap: 6,
  });
  return (
    <ul ref={list} aria-label={label} className="relative" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((virtual) => {
        const item = items[virtual.index];
        return item === undefined ? null : (
          <li
            key={virtual.key}
            ref={rows.measureElement}
            data-index={virtual.index}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${virtual.start - margin}px)` }}
          >
            {row(item)}
          </li>
        );
      })}
    </ul>
  );
}
