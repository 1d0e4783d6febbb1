import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import type { Template } from "../../lib/domain/template";
import { useWords } from "../surface/locale";

export interface TemplateResultsProps {
  templates: readonly Template[];
  row: (template: Template) => ReactNode;
}

/** The found templates; only the rows in view exist. */
export function TemplateResults({ templates, row }: TemplateResultsProps) {
  const t = useWords();
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: templates.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 84,
    getItemKey: (index) => templates[index]?.id ?? index,
    overscan: 8,
    gap: 6,
  });
  return (
    <section
      ref={scroller}
      aria-label={t("templatesHeading")}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-3 pt-1 pb-3"
    >
      <div className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const template = templates[item.index];
          return template ? (
            <div
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row(template)}
            </div>
          ) : null;
        })}
      </div>
    </section>
  );
}
