import { KatElement, part } from "./element";

/** A radio button: the control itself is a child in the light tree, the label and the frame are inside the root. */
export class KatRadiobutton extends KatElement {
  static readonly observedAttributes = ["label", "constraint-label", "checked"];
  #label = part("span", "label");
  #hint = part("span", "hint");

  protected css(): string {
    return `
:host { display: block; }
.row { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; align-items: center; padding: 9px 14px; cursor: pointer;
  border: 1px solid #d3dae0; border-radius: 10px; background: #fff; }
.row:hover { border-color: #8fa3b0; }
:host([checked]) .row { border-color: #17607f; background: #f1f7fa; box-shadow: inset 0 0 0 1px #17607f; }
.label { font-weight: 600; font-size: 14px; }
.hint { grid-column: 2; font-size: 13px; color: #5a6670; }
::slotted(input) { margin: 0; accent-color: #17607f; width: 16px; height: 16px; }`;
  }

  protected build(): void {
    const row = part("div", "row");
    row.append(document.createElement("slot"), this.#label, this.#hint);
    row.addEventListener("click", (event) => {
      const input = this.querySelector<HTMLInputElement>("input[type=radio]");
      if (input && event.target !== input && !input.checked) input.click();
    });
    this.root.append(row);
  }

  protected refresh(): void {
    this.#label.textContent = this.getAttribute("label") ?? "";
    this.#hint.textContent = this.getAttribute("constraint-label") ?? "";
  }
}
