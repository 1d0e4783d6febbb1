import { HeartHandshake, ListChecks, ShieldCheck, TriangleAlert } from "lucide-react";
import { useModelWords } from "./words";

const POINTS = [
  ["whatLocal", ShieldCheck],
  ["whatChecked", ListChecks],
  ["whatWrong", TriangleAlert],
  ["whatOptional", HeartHandshake],
] as const;

/** What on-device AI is and what it is not. */
export function WhatItIs() {
  const m = useModelWords();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-base">{m("whatLead")}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {POINTS.map(([key, Icon]) => (
          <li key={key} className="flex gap-3 rounded-xl bg-canvas p-3">
            <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent" />
            <div className="min-w-0">
              <h3 className="font-semibold">{m(key)}</h3>
              <p className="mt-0.5 text-ink-2">{m(`${key}Text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
