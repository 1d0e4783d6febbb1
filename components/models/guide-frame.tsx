import { Check } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../controls/button";
import { useModelWords } from "./words";

export const GUIDE_STEPS = ["what", "computer", "model", "source", "download", "ready"] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

export interface GuideFrameProps {
  step: GuideStep;
  children: ReactNode;
  /** Null: this step cannot be left forward yet. */
  onNext: (() => void) | null;
  onBack: (() => void) | null;
  onLater: () => void;
}

/** The guide of the first run: where one is, the step, and the way on, back or out. */
export function GuideFrame({ step, children, onNext, onBack, onLater }: GuideFrameProps) {
  const m = useModelWords();
  const id = useId();
  const at = GUIDE_STEPS.indexOf(step);
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A new step begins at its title; the page itself begins where it always does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is the same element for every step
  useEffect(() => {
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [step]);
  const last = step === "ready";
  return (
    <section
      aria-labelledby={id}
      data-testid="llm-wizard"
      className="rounded-xl border border-line bg-surface"
    >
      <ol
        aria-label={m("wizard")}
        className="flex gap-1 overflow-x-auto border-b border-line px-3 py-2.5 sm:px-4"
      >
        {GUIDE_STEPS.map((one, index) => (
          <li
            key={one}
            aria-current={one === step ? "step" : undefined}
            className={`flex items-center gap-1.5 rounded-full p-0.5 text-xs whitespace-nowrap ${
              one === step ? "bg-accent-soft pr-2.5 font-semibold text-accent-deep" : "text-ink-2"
            }`}
          >
            <span
              aria-hidden="true"
              className={`grid size-5 place-items-center rounded-full ${
                index <= at ? "bg-accent text-on-accent" : "bg-sunken"
              }`}
            >
              {index < at ? <Check className="size-3" /> : index + 1}
            </span>
            <span className={one === step ? "" : "sr-only"}>{m(`step_${one}`)}</span>
          </li>
        ))}
      </ol>
      <div className="flex flex-col gap-3 px-3 py-4 sm:px-4" data-testid="wizard-step" data-step={step}>
        <h2 id={id} ref={title} tabIndex={-1} className="text-lg font-semibold outline-none">
          <span className="sr-only">{m("wizardAt", { at: at + 1, of: GUIDE_STEPS.length, step: "" })}</span>
          {m(`step_${step}`)}
        </h2>
        {children}
      </div>
      <footer className="sticky -bottom-4 flex flex-wrap items-center gap-2 rounded-b-xl border-t border-line bg-surface px-3 py-3 sm:px-4 md:-bottom-8">
        {last ? null : (
          <Button look="plain" data-testid="wizard-later" onClick={onLater} className="mr-auto">
            {m("wizardLater")}
          </Button>
        )}
        <span className="ml-auto flex gap-2">
          {onBack ? (
            <Button data-testid="wizard-back" onClick={onBack}>
              {m("back")}
            </Button>
          ) : null}
          <Button look="primary" data-testid="wizard-next" disabled={!onNext} onClick={onNext ?? undefined}>
            {m(last ? "wizardDone" : "next")}
          </Button>
        </span>
      </footer>
    </section>
  );
}
