import type { TextPart } from "../../lib/domain/suggestion";
import { useWords } from "../surface/locale";
import { slotName } from "./slot-name";
import type { SlotValues } from "./slot-values";

export interface ReplyPreviewProps {
  parts: readonly TextPart[];
  values: SlotValues;
  /** Show a few lines only. */
  short?: boolean;
}

/** A reply as it will be inserted: filled slots underlined, open ones as a dashed blank with their name. */
export function ReplyPreview({ parts, values, short = false }: ReplyPreviewProps) {
  const t = useWords();
  let at = 0;
  return (
    <p dir="auto" className={`page-text text-sm ${short ? "line-clamp-3" : ""}`}>
      {parts.map((part) => {
        const key = at++;
        if (part.type === "text") return <span key={key}>{part.text}</span>;
        const value = part.type === "filled" ? part.text : values[part.slot]?.trim();
        if (value)
          return (
            <span
              key={key}
              title={slotName(part.slot, t)}
              className="underline decoration-accent decoration-dotted decoration-2 underline-offset-3"
            >
              {value}
            </span>
          );
        return (
          <span
            key={key}
            data-testid="open-slot"
            className="rounded border border-dashed border-watch bg-watch-soft px-1 text-xs font-medium text-watch"
          >
            {slotName(part.slot, t)}
            <span className="sr-only"> ({t("slotOpen")})</span>
          </span>
        );
      })}
    </p>
  );
}
