/**
 * What all elements of the kit share: an open shadow root with one style sheet and a body that is built once. Inner state
 * is in `#` fields: React assigns to any property that it finds on an element, so nothing may be named like an attribute.
 */
export abstract class KatElement extends HTMLElement {
  protected readonly root: ShadowRoot;
  #built = false;

  constructor() {
    super();
    this.root = this.attachShadow({ mode: "open" });
  }

  connectedCallback(): void {
    if (this.#built) return;
    this.#built = true;
    const style = document.createElement("style");
    style.textContent = `${SHARED}${this.css()}`;
    this.root.append(style);
    this.build();
    this.refresh();
  }

  attributeChangedCallback(): void {
    if (this.#built) this.refresh();
  }

  /** The element's own rules. */
  protected abstract css(): string;
  /** Makes the inner nodes, once. */
  protected abstract build(): void;
  /** Brings the inner nodes in line with the attributes. */
  protected abstract refresh(): void;
}

const SHARED = `
:host { display: inline-block; box-sizing: border-box; font: inherit; color: inherit; }
:host([hidden]) { display: none; }
*, *::before { box-sizing: border-box; }
button, textarea { font: inherit; color: inherit; }
`;

/** Makes an inner node with a class. */
export function part<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = name;
  return node;
}
