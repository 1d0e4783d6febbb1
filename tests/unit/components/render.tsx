import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";
import { LocaleProvider } from "../../../components/surface/locale";
import type { Locale } from "../../../lib/i18n";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Renders into the document; answers the box that it was rendered into. */
export function render(node: ReactNode, locale: Locale = "en"): HTMLElement {
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  act(() => root.render(<LocaleProvider locale={locale}>{node}</LocaleProvider>));
  ends.push(() => {
    act(() => root.unmount());
    box.remove();
  });
  return box;
}

/** Clicks and lets React finish. */
export function click(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) throw new Error("nothing to click");
  act(() => element.click());
}

/** Types a value into an input the way that React notices. */
export function type(element: Element | null | undefined, value: string): void {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    throw new Error("nothing to type into");
  const prototype = Object.getPrototypeOf(element) as object;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Presses a key on an element. */
export function press(element: Element | null | undefined, key: string, code = key): void {
  if (!element) throw new Error("nothing to press on");
  act(() => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
  });
}
