import { GraduationCap, MessageCircleQuestionMark } from "lucide-react";
import type { Assessment, LearnedCause } from "../../lib/domain/assessment";
import type { Correction } from "../../lib/domain/correction";
import { learnedCauseText } from "../../lib/i18n/learned-cause";
import { formatShare } from "../format/time";
import { useLocale } from "../surface/locale";
import { useLearnedWords } from "./words";

export interface LearnedLineProps {
  assessment: Assessment;
  /** Corrections by id; the text of a cause is read there. */
  corrections: ReadonlyMap<string, Correction>;
  /** Missing where nothing may be learnt (Amazon). */
  onCorrect: (() => void) | null;
}

/** Under a guess: which of the agent's own corrections moved it, and the way to say that it is wrong. */
export function LearnedLine({ assessment, corrections, onCorrect }: LearnedLineProps) {
  const l = useLearnedWords();
  const cause = assessment.learned?.causes[0];
  return (
    <div className="flex min-w-0 flex-wrap items-start gap-x-2 gap-y-0.5 text-2xs text-ink-2">
      {onCorrect ? (
        <button
          type="button"
          data-testid="correct-open"
          title={l("wrongLong")}
          onClick={onCorrect}
          className="inline-flex h-5 items-center gap-1 rounded px-1 font-medium text-accent hover:bg-hover"
        >
          <MessageCircleQuestionMark aria-hidden="true" className="size-3" />
          {l("wrong")}
        </button>
      ) : null}
      {cause ? (
        <Cause
          cause={cause}
          text={cause.kind === "correction" ? corrections.get(cause.id)?.text : undefined}
        />
      ) : null}
    </div>
  );
}

function Cause({ cause, text }: { cause: LearnedCause; text: string | undefined }) {
  const l = useLearnedWords();
  const locale = useLocale();
  const line = (
    <>
      <GraduationCap aria-hidden="true" className="mr-1 inline size-3 align-[-2px]" />
      {learnedCauseText(cause, locale)}
    </>
  );
  if (cause.kind !== "correction" || !text)
    return (
      <span data-testid="learned-cause" className="min-w-0 leading-5">
        {line}
      </span>
    );
  return (
    <details data-testid="learned-cause" className="min-w-0 leading-5">
      <summary
        title={text}
        className="cursor-pointer list-none rounded underline decoration-dotted underline-offset-2 [&::-webkit-details-marker]:hidden"
      >
        {line}
      </summary>
      <span dir="auto" className="page-text my-0.5 block border-l-2 border-line pl-2 text-ink">
        {text}
      </span>
      <span>{l("similarity", { share: formatShare(cause.similarity) })}</span>
    </details>
  );
}
