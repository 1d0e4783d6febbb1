import { KatElement, part } from "./element";

/**
 * A labelled textarea. What counts is the element's own value: the inner control only feeds it, through `input` events,
 * and is set back to it on blur, so a write that raised no event is lost there. `value` is a property and an attribute.
 * Attribute `accept="trusted"` makes it ignore events that no user (or `execCommand`) made.
 */
export class KatTextarea extends KatElement {
  static readonly observedAttributes = ["value", "label", "placeholder", "maxlength", "disabled", "rows"];
  #kept = "";
  #label = part("label", "label");
  #inner = part("textarea", "control");
  #counter = part("span", "counter");

  get value(): string {
    return this.#kept;
  }
  set value(next: string) {
    this.#keep(String(next ?? ""));
    if (this.#inner.value !== this.#kept) this.#inner.value = this.#kept;
  }

  protected css(): string {
    return `
:host { display: block; }
.label { display: block; font-weight: 600; font-size: 13px; margin-bottom: 6px; }
.label:empty { display: none; }
.control { display: block; width: 100%; min-height: 84px; resize: vertical; padding: 10px 12px; line-height: 1.5;
  border: 1px solid #b8c2cc; border-radius: 8px; background: #fff; }
.control:focus { outline: 2px solid #2f6f8f; outline-offset: 0; border-color: transparent; }
.control:disabled { background: #f2f4f6; color: #66717c; }
.counter { display: block; text-align: right; font-size: 12px; color: #66717c; margin-top: 4px; }`;
  }

  protected build(): void {
    this.#inner.id = "inner";
    this.#label.htmlFor = "inner";
    this.#inner.addEventListener("input", (event) => {
      if (this.getAttribute("accept") === "trusted" && !event.isTrusted) {
        event.stopImmediatePropagation();
        return;
      }
      this.#keep(this.#inner.value);
    });
    this.#inner.addEventListener("blur", () => {
      if (this.#inner.value !== this.#kept) this.#inner.value = this.#kept;
    });
    // A native `change` stays inside the root, so the element raises its own.
    this.#inner.addEventListener("change", () => {
      this.dispatchEvent(new CustomEvent("change", { bubbles: true, detail: { value: this.#kept } }));
    });
    this.root.append(this.#label, this.#inner, this.#counter);
    this.#kept = this.getAttribute("value") ?? "";
    this.#inner.value = this.#kept;
  }

  protected refresh(): void {
    const reflected = this.getAttribute("value") ?? "";
    if (reflected !== this.#kept) this.value = reflected;
    this.#label.textContent = this.getAttribute("label") ?? "";
    this.#inner.placeholder = this.getAttribute("placeholder") ?? "";
    this.#inner.disabled = this.hasAttribute("disabled");
    this.#inner.rows = Number(this.getAttribute("rows") ?? 4);
    const limit = this.getAttribute("maxlength");
    if (limit) this.#inner.maxLength = Number(limit);
    this.#count();
  }

  #keep(next: string): void {
    this.#kept = next;
    if (this.isConnected && this.getAttribute("value") !== next) this.setAttribute("value", next);
    this.#count();
  }

  #count(): void {
    const limit = this.getAttribute("maxlength");
    const text = limit ? `${this.#kept.length} / ${limit}` : `${this.#kept.length}`;
    if (this.#counter.textContent !== text) this.#counter.textContent = text;
  }
}
