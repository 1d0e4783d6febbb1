import { KatElement, part } from "./element";

/**
 * A button whose label is an attribute. With `host-click="dead"` only clicks on the inner button act; a click that is
 * dispatched on the element itself goes nowhere.
 */
export class KatButton extends KatElement {
  static readonly observedAttributes = ["label", "variant", "size", "disabled"];
  #inner = part("button", "button");

  protected css(): string {
    return `
.button { border: 1px solid #b8c2cc; background: #fff; border-radius: 8px; padding: 0 16px; height: 36px; font-weight: 600;
  font-size: 14px; cursor: pointer; white-space: nowrap; }
.button:hover { background: #f2f5f7; }
.button:focus-visible { outline: 2px solid #2f6f8f; outline-offset: 2px; }
.button.primary { background: #17495f; border-color: #17495f; color: #fff; }
.button.primary:hover { background: #103748; }
.button.link { border-color: transparent; background: none; color: #17607f; padding: 0 8px; }
.button.small { height: 30px; font-size: 13px; padding: 0 12px; }
.button:disabled { background: #e6eaed; border-color: #e6eaed; color: #7b8690; cursor: default; }`;
  }

  protected build(): void {
    this.#inner.type = "button";
    this.root.append(this.#inner);
    this.addEventListener(
      "click",
      (event) => {
        const reached = event.composedPath().includes(this.#inner) && !this.#inner.disabled;
        if (this.getAttribute("host-click") === "dead" && !reached) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  protected refresh(): void {
    this.#inner.textContent = this.getAttribute("label") ?? "";
    this.#inner.className = `button ${this.getAttribute("variant") ?? ""} ${this.getAttribute("size") ?? ""}`;
    this.#inner.disabled = this.hasAttribute("disabled");
  }
}
