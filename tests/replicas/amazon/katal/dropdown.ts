import { KatElement, part } from "./element";

/** A choice list; `options` is JSON (`[{"value","name"}]`). All options are inside the root, the chosen one in `.select-header`. */
export class KatDropdown extends KatElement {
  static readonly observedAttributes = ["value", "options", "label"];
  #header = part("button", "select-header");
  #list = part("ul", "select-options");

  get value(): string {
    return this.getAttribute("value") ?? "";
  }
  set value(next: string) {
    this.setAttribute("value", next);
  }

  protected css(): string {
    return `
:host { position: relative; }
.select-header { border: 1px solid #c6ced5; background: #fff; border-radius: 8px; height: 34px; padding: 0 30px 0 12px;
  font-size: 13px; cursor: pointer; white-space: nowrap; position: relative; }
.select-header::after { content: ""; position: absolute; right: 12px; top: 12px; width: 6px; height: 6px;
  border: solid #66717c; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.select-header:focus-visible { outline: 2px solid #2f6f8f; outline-offset: 1px; }
.select-options { display: none; position: absolute; right: 0; top: 38px; z-index: 5; margin: 0; padding: 6px; min-width: 100%;
  list-style: none; background: #fff; border: 1px solid #d3dae0; border-radius: 10px; box-shadow: 0 8px 24px rgb(20 40 60 / 15%); }
:host([open]) .select-options { display: block; }
li { padding: 7px 10px; border-radius: 6px; font-size: 13px; cursor: pointer; white-space: nowrap; }
li:hover { background: #eef3f6; }`;
  }

  protected build(): void {
    this.#header.type = "button";
    this.#header.addEventListener("click", () => this.toggleAttribute("open"));
    this.#list.addEventListener("click", (event) => {
      const value = (event.target as HTMLElement).closest("li")?.dataset.value;
      if (value === undefined) return;
      this.removeAttribute("open");
      this.value = value;
      this.dispatchEvent(new CustomEvent("change", { bubbles: true, detail: { value } }));
    });
    this.root.append(this.#header, this.#list);
  }

  protected refresh(): void {
    const options = JSON.parse(this.getAttribute("options") ?? "[]") as { value: string; name: string }[];
    this.#header.setAttribute("aria-label", this.getAttribute("label") ?? "");
    this.#header.textContent = options.find((o) => o.value === this.value)?.name ?? "";
    this.#list.replaceChildren(
      ...options.map(({ value, name }) => {
        const item = document.createElement("li");
        item.dataset.value = value;
        item.textContent = name;
        return item;
      }),
    );
  }
}
