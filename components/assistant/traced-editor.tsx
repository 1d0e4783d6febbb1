import { memo, type RefObject } from "react";
import type { Span } from "../../lib/domain/assessment";
import type { Trace } from "../../lib/domain/generation";
import { cutAtSpans, type MarkedPiece } from "../format/mark-spans";
import { DRAFT_BOX } from "./live-text";
import { useAssistantWords } from "./words";

export interface TracedEditorProps {
  text: string;
  traces: readonly Trace[];
  /** Words that break a rule. */
  objected: readonly Span[];
  onChange: (text: string) => void;
  /** Where the facts below put the cursor. */
  area: RefObject<HTMLTextAreaElement | null>;
}

/**
 * A draft to be changed in place. Its marks lie behind the text: a quiet line under what has a source, a loud one under
 * what has none or breaks a rule. The list of facts below says the same in words.
 */
export function TracedEditor({ text, traces, objected, onChange, area }: TracedEditorProps) {
  const a = useAssistantWords();
  return (
    <div className="relative">
      <Backdrop text={text} traces={traces} objected={objected} />
      <textarea
        ref={area}
        dir="auto"
        aria-label={a("draftText")}
        data-testid="draft-edit"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        className={`${DRAFT_BOX} absolute inset-0 size-full resize-none overflow-hidden border-line-strong bg-transparent text-ink outline-none focus-visible:border-accent focus-visible:ring-2 focus-visible:ring-accent/30`}
      />
    </div>
  );
}

/** Gives the editor its height, too. */
const Backdrop = memo(function Backdrop({
  text,
  traces,
  objected,
}: Pick<TracedEditorProps, "text" | "traces" | "objected">) {
  const bad = [...traces.filter(({ source }) => source === null), ...objected];
  const good = traces.filter(({ source }) => source !== null);
  return (
    <div
      aria-hidden="true"
      dir="auto"
      className={`${DRAFT_BOX} border-transparent bg-surface text-transparent select-none`}
    >
      {cutAtSpans(text, bad).map((piece) =>
        piece.marked ? (
          <mark
            key={piece.at}
            className="rounded-xs bg-high-soft text-transparent underline decoration-high decoration-wavy decoration-1 underline-offset-3"
          >
            {piece.text}
          </mark>
        ) : (
          <Quiet key={piece.at} piece={piece} spans={good} />
        ),
      )}
      {/* A last empty line has no height of its own. */}
      {"\u200b"}
    </div>
  );
});

function Quiet({ piece, spans }: { piece: MarkedPiece; spans: readonly Span[] }) {
  const near = spans
    .filter(({ start, end }) => start < piece.at + piece.text.length && end > piece.at)
    .map(({ start, end }) => ({ start: start - piece.at, end: end - piece.at }));
  return cutAtSpans(piece.text, near).map((part) =>
    part.marked ? (
      <span
        key={part.at}
        className="underline decoration-accent decoration-dotted decoration-2 underline-offset-3"
      >
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
