import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { amazonScenario } from "../scenario/amazon";
import { historyNow } from "../shared/control";
import { defineKatal } from "./katal/define";
import { knobs } from "./knobs";
import { makeCases, Store } from "./store";

/** A store with the scripted cases. */
export function createStore(): Store {
  return new Store({
    cases: makeCases(amazonScenario, historyNow(), knobs.quotes === "on"),
    chosen: null,
    shown: null,
    filter: "all",
    search: new URLSearchParams(location.search).get("ss") ?? "",
    signedOut: false,
    alert: null,
    review: false,
    sending: false,
    sent: [],
    hash: Number(knobs.hash),
  });
}

/** Mounts the app after the delay of the `mount` knob; the kat elements follow at their own time. */
export function mountApp(app: ReactNode): void {
  document.documentElement.lang = knobs.locale;
  setTimeout(() => {
    const root = document.getElementById("app");
    if (root) createRoot(root).render(app);
    defineKatal(Number(knobs.upgrade));
  }, Number(knobs.mount));
}
