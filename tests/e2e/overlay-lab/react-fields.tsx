import type { FormEvent } from "react";
import * as React from "react";

/** Controlled text areas as consoles build them; compiled once with React 19 and once with React 16. */
interface FieldProps {
  id: string;
  /** What the component makes of the value that the browser reports. */
  accept?: (next: string, now: string) => string;
  /** The state follows only after so many ms (stores that answer late). */
  delay?: number;
}

function ControlledField({ id, accept = (next) => next, delay = 0 }: FieldProps) {
  const [text, setText] = React.useState("");
  const change = (event: FormEvent<HTMLTextAreaElement>) => {
    const next = event.currentTarget.value;
    if (delay === 0) setText((now) => accept(next, now));
    else setTimeout(() => setText((now) => accept(next, now)), delay);
  };
  return (
    <p>
      <textarea id={id} rows={2} cols={60} value={text} onChange={change} />
      <output id={`${id}-state`}>{text}</output>
    </p>
  );
}

/** Mounts the set; `version` prefixes the ids. */
export function mountReactFields(version: string, render: (node: React.ReactNode, box: HTMLElement) => void) {
  const box = document.createElement("div");
  document.body.append(box);
  render(
    <div>
      <ControlledField id={`${version}-plain`} />
      <ControlledField id={`${version}-late`} delay={150} />
      <ControlledField id={`${version}-deaf`} accept={(_next, now) => now} />
      <ControlledField id={`${version}-cuts`} accept={(next) => next.slice(0, 20)} />
      <ControlledField
        id={`${version}-strips`}
        accept={(next) => next.replace(/\p{Emoji_Presentation}/gu, "")}
      />
    </div>,
    box,
  );
}
