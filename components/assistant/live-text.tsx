import { memo } from "react";

/** Look of a draft's text, the same while it is written and while it can be changed, so that nothing jumps. */
export const DRAFT_BOX =
  "page-text block w-full rounded-md border px-2.5 py-1.5 text-sm min-h-[calc(4lh+0.875rem)]";

/** A text while it is written, with a quiet caret at its end. Not announced: the state line is. */
export const LiveText = memo(function LiveText({ text, writing }: { text: string; writing: boolean }) {
  return (
    <div dir="auto" data-testid="draft-live" className={`${DRAFT_BOX} border-line bg-sunken text-ink`}>
      {text}
      {writing ? (
        <span
          aria-hidden="true"
          className="ms-px inline-block h-[1.1em] w-0.5 translate-y-[0.2em] rounded-full bg-accent motion-safe:animate-pulse"
        />
      ) : null}
    </div>
  );
});
