import { useSyncExternalStore } from "react";

const WIDE = matchMedia("(min-width: 1180px)");
const MIDDLE = matchMedia("(min-width: 768px)");

/** How much room the page has: `wide` for three panes, `middle` for tree and list, `narrow` for the list alone. */
export function useWidth(): "wide" | "middle" | "narrow" {
  return useSyncExternalStore(subscribe, read);
}

function read() {
  return WIDE.matches ? "wide" : MIDDLE.matches ? "middle" : "narrow";
}

function subscribe(onChange: () => void): () => void {
  for (const query of [WIDE, MIDDLE]) query.addEventListener("change", onChange);
  return () => {
    for (const query of [WIDE, MIDDLE]) query.removeEventListener("change", onChange);
  };
}
