import type { Span } from "../../lib/domain/assessment";

/** A piece of a text, marked or not. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
  /** Offset of the piece in the whole text; a stable key. */
  at: number;
}

/** Clamps, sorts and joins spans; empty and reversed ones are dropped. */
export function mergeSpans(spans: readonly Span[], length: number): Span[] {
  const sorted = spans
    .map(({ start, end }) => ({
      start: Math.max(0, Math.floor(start)),
      end: Math.min(length, Math.floor(end)),
    }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Cuts a text at its spans (offsets in UTF-16 units); the pieces together are the text. */
export function cutAtSpans(text: string, spans: readonly Span[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const { start, end } of mergeSpans(spans, text.length)) {
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false, at: from });
    pieces.push({ text: text.slice(start, end), marked: true, at: start });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false, at: from });
  return pieces;
}

/** The surroundings of the spans, at most `reach` units on either side, with … where something was cut off. */
export function quoteSpans(
  text: string,
  spans: readonly Span[],
  reach: number,
): { text: string; spans: Span[] } {
  const merged = mergeSpans(spans, text.length);
  const first = merged[0];
  if (!first) return { text: text.slice(0, reach * 2) + (text.length > reach * 2 ? "…" : ""), spans: [] };
  // Spans far behind the first would make the quote as long as the message.
  const near = merged.filter(({ start }) => start - first.start < reach * 3);
  const last = Math.min(near.at(-1)?.end ?? first.end, first.start + reach * 4);
  const start = onCharacter(text, Math.max(0, first.start - reach));
  const end = onCharacter(text, Math.min(text.length, last + reach));
  const lead = start > 0 ? "…" : "";
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + (end < text.length ? "…" : ""),
    spans: near.map((span) => ({ start: span.start + shift, end: Math.min(span.end, end) + shift })),
  };
}

/** Moves an offset out of the middle of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
