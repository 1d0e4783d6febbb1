import type { DiffPart } from "./diff-words";

/** A text with what goes struck out and what comes underlined; said by more than colour. */
export function ReplacedText({ parts }: { parts: readonly DiffPart[] }) {
  let at = 0;
  return (
    <p dir="auto" className="page-text">
      {parts.map(({ kind, text }) => {
        const key = at++;
        if (kind === "same") return <span key={key}>{text}</span>;
        return kind === "gone" ? (
          <del key={key} className="bg-critical-soft text-critical">
            {text}
          </del>
        ) : (
          <ins key={key} className="bg-accent-soft text-accent-deep decoration-2">
            {text}
          </ins>
        );
      })}
    </p>
  );
}
