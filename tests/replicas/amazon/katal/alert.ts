import { KatElement, part } from "./element";

/** A message box: `variant` success, info, warning or danger; `header` is an attribute, the rest is slotted. */
export class KatAlert extends KatElement {
  static readonly observedAttributes = ["variant", "header"];
  #box = part("div", "box");
  #header = part("strong", "header");

  protected css(): string {
    return `
:host { display: block; }
.box { border-radius: 10px; border: 1px solid #bcd3de; border-left-width: 4px; background: #f1f7fa; padding: 12px 16px;
  font-size: 14px; line-height: 1.5; }
.box.success { border-color: #9ccbb0; background: #eff8f2; } .box.warning { border-color: #dcc27c; background: #fdf8ea; }
.box.danger { border-color: #dca3a3; background: #fcf1f1; }
.header { display: block; } .header:empty { display: none; }`;
  }

  protected build(): void {
    this.#box.append(this.#header, document.createElement("slot"));
    this.root.append(this.#box);
  }

  protected refresh(): void {
    const variant = this.getAttribute("variant") ?? "info";
    this.#box.className = `box ${variant}`;
    this.#box.setAttribute("role", variant === "danger" ? "alert" : "status");
    this.#header.textContent = this.getAttribute("header") ?? "";
  }
}
