import { useState } from "react";
import type { Span } from "../../lib/domain/assessment";
import { cutAtSpans } from "../format/mark-spans";
import { useWords } from "../surface/locale";

/** Units of a message that are shown at once; a pasted novel would make the list crawl. */
const SHOWN = 700;

/** A page's words with some of them marked. Text nodes only: whatever the page wrote stays text. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const t = useWords();
  const [whole, setWhole] = useState(false);
  const cut = text.length > SHOWN + 200 && !whole;
  const pieces = cutAtSpans(cut ? text.slice(0, SHOWN) : text, spans);
  return (
    <>
      <span dir="auto" className="page-text block">
        {pieces.map((piece) =>
          piece.marked ? (
            <mark
              key={piece.at}
              className="rounded-xs bg-high-soft px-0.5 font-medium text-high underline decoration-high decoration-2 underline-offset-2"
            >
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
        {cut ? "…" : null}
      </span>
      {text.length > SHOWN + 200 ? (
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className="mt-1 rounded text-xs font-medium text-accent underline underline-offset-2"
        >
          {whole ? t("showLess") : t("showAll", { count: text.length })}
        </button>
      ) : null}
    </>
  );
}
