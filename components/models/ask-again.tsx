import { useEffect, useRef } from "react";
import { Button } from "../controls/button";

export interface AskAgainProps {
  question: string;
  yes: string;
  no: string;
  testId: string;
  onYes: () => void;
  onNo: () => void;
}

/** A question in place of the buttons that it came from; the harmless answer has the focus. */
export function AskAgain({ question, yes, no, testId, onYes, onNo }: AskAgainProps) {
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <fieldset
      className="rise flex flex-wrap items-center gap-2 rounded-lg bg-sunken px-3 py-2"
      onKeyDown={(event) => event.key === "Escape" && onNo()}
    >
      <legend className="sr-only">{question}</legend>
      <span aria-hidden="true" className="min-w-0 flex-1 basis-40">
        {question}
      </span>
      <span className="flex gap-2">
        <Button ref={harmless} size="sm" data-testid={`${testId}-no`} onClick={onNo} className="bg-surface">
          {no}
        </Button>
        <Button size="sm" look="danger" data-testid={`${testId}-yes`} onClick={onYes}>
          {yes}
        </Button>
      </span>
    </fieldset>
  );
}
