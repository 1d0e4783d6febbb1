// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { isTaken } from "../../../lib/overlay/layout/page-content";

const own = document.createElement("div");
const spot = { left: 100, top: 100, right: 140, bottom: 130 };

/** An element of this size at the page's corner; happy-dom lays nothing out. */
function sized<T extends Element>(element: T, width: number, height: number): T {
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  return element;
}

function add(tag: string, width: number, height: number, parent: ParentNode = document.body): HTMLElement {
  const element = sized(document.createElement(tag), width, height);
  parent.append(element);
  return element;
}

/** What lies at every point, innermost first. */
function under(root: Document | ShadowRoot, ...elements: Element[]): void {
  root.elementsFromPoint = () => elements;
}

const half = window.innerWidth * window.innerHeight;
const wide = { width: window.innerWidth, height: Math.ceil(half / window.innerWidth) };

afterEach(() => {
  document.body.replaceChildren();
});

describe("isTaken", () => {
  it("looks through open shadow roots, where a document names only the host", () => {
    const host = add("div", wide.width, wide.height);
    const root = host.attachShadow({ mode: "open" });
    const gap = add("div", 600, 300, root);
    gap.append(document.createElement("br"));
    under(document, host);
    under(root, gap, host);
    expect(isTaken(document, spot, own)).toBe(false);
    under(root, add("button", 80, 30, root), host);
    expect(isTaken(document, spot, own)).toBe(true);
    const label = add("label", 400, 20, root);
    under(root, label, host);
    expect(isTaken(document, spot, own)).toBe(false);
    add("input", 16, 16, label);
    expect(isTaken(document, spot, own)).toBe(true);
  });

  it.each([
    ["a custom element of a control's size", "kat-button", {}, [90, 36], true],
    ["a reason card", "kat-radiobutton", {}, [700, 62], true],
    ["a custom element that may hide its inside", "kat-textarea", {}, [600, 200], true],
    ["an app in a custom element", "seller-app", {}, [wide.width, wide.height], false],
    ["an element with a role", "div", { role: "radio" }, [300, 60], true],
    ["an element that takes the focus", "div", { tabindex: "0" }, [200, 40], true],
    ["a pane that takes the focus", "div", { tabindex: "-1" }, [500, 400], false],
    ["a field that names itself in an open root", "kat-textarea", { open: "" }, [600, 120], false],
    ["an element with a pointer", "div", { style: "cursor: pointer" }, [200, 40], true],
    ["a page with a pointer", "div", { style: "cursor: pointer" }, [wide.width, wide.height], false],
    ["nothing but ground", "div", {}, [200, 40], false],
  ] as const)("%s", (_name, tag, attributes, [width, height], taken) => {
    const element = add(tag, width, height);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if ("open" in attributes) under(element.attachShadow({ mode: "open" }), element);
    under(document, element);
    expect(isTaken(document, spot, own)).toBe(taken);
  });

  it("counts a part of a control, and not a large custom element around other things", () => {
    const card = add("kat-card", 500, 400);
    const part = add("div", 500, 300, card);
    under(document, part, card);
    expect(isTaken(document, spot, own)).toBe(false);
    const radio = add("kat-radiobutton", 400, 60, card);
    under(document, add("div", 300, 20, radio), radio, card);
    expect(isTaken(document, spot, own)).toBe(true);
  });

  it("when strict, refuses what cannot be looked into and floating windows, not a fixed page", () => {
    const blind = add("div", 300, 300);
    under(document, blind);
    expect(isTaken(document, spot, own)).toBe(false);
    expect(isTaken(document, spot, own, true)).toBe(true);
    const ground = add("div", 400, 300);
    const content = add("section", 400, 300, ground);
    content.append(document.createElement("br"));
    under(document, content);
    expect(isTaken(document, spot, own, true)).toBe(false);
    ground.style.position = "fixed";
    expect(isTaken(document, spot, own, true)).toBe(true);
    sized(ground, wide.width, wide.height);
    expect(isTaken(document, spot, own, true)).toBe(false);
  });
});
