import { useState } from "react";
import type { Span } from "../../lib/domain/assessment";
import { cutAtSpans } from "../format/mark-spans";
import { useWords } from "../surface/locale";

/** Units of a message that are shown at once; a pasted novel would make the list crawl. */
const SHOWN = 700;

interface MarkedTextProps {
  text: string;
  spans: readonly Span[];
  /** Words that are underlined softly where they are not marked. */
  faint?: readonly Span[];
}

/** A page's words with some of them marked. Text nodes only: whatever the page wrote stays text. */
export function MarkedText({ text, spans, faint = [] }: MarkedTextProps) {
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
            <FaintText key={piece.at} text={piece.text} at={piece.at} spans={faint} />
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

/** A stretch of unmarked words, `at` in the whole text. */
function FaintText({ text, at, spans }: { text: string; at: number; spans: readonly Span[] }) {
  const near = spans
    .filter(({ start, end }) => start < at + text.length && end > at)
    .map(({ start, end }) => ({ start: start - at, end: end - at }));
  return cutAtSpans(text, near).map((piece) =>
    piece.marked ? (
      <span key={piece.at} className="underline decoration-line-strong decoration-dotted underline-offset-3">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
