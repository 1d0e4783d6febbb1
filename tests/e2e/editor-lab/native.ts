import { createApp, h, ref, vModelText, withDirectives } from "vue";
import { addBox, offer } from "./models";

/** Vue's text area and the fields without a framework; React's, the host's and the frame's are in ../overlay-lab. */
const find = <T extends Element>(selector: string) => document.querySelector<T>(selector) as T;
/** The lines of a rich field as they are drawn: spaces run together, hard ones do not. */
function shown(root: HTMLElement): string {
  const lines: string[] = [];
  let open = false;
  for (const node of root.childNodes) {
    const text = node.nodeType === Node.TEXT_NODE;
    if (text && open) lines.push((lines.pop() ?? "") + node.textContent);
    // A break ends the line before it; alone it is an empty line.
    else if (node.nodeName !== "BR" || !open) lines.push(node.textContent ?? "");
    open = text;
  }
  return lines.map((line) => line.replace(/[ \n]+/g, " ").replace(/\u00a0/g, " ")).join("\n");
}

offer("textarea", () => find<HTMLTextAreaElement>("#plain").value);
offer("react16", () => find("#react16-plain-state").textContent ?? "");
offer("react19", () => find("#react19-plain-state").textContent ?? "");
offer("shadow-textarea", () => find<HTMLElement & { value: string }>("#kat").value);
const frame = () => find<HTMLIFrameElement>("#frame").contentDocument as Document;
offer("iframe-textarea", () => (frame().querySelector("#framed") as HTMLTextAreaElement).value);

const text = ref("");
createApp({
  render: () =>
    withDirectives(
      h("textarea", {
        id: "vue-field",
        "onUpdate:modelValue": (next: string) => {
          text.value = next;
        },
      }),
      [[vModelText, text.value]],
    ),
}).mount(addBox("vue"));
offer("vue", () => text.value);

/** A rich field of the browser alone, without `pre-wrap`: two spaces need hard ones here. */
function addEditable(parent: ParentNode, id: string): HTMLElement {
  const editable = (parent.ownerDocument ?? document).createElement("div");
  editable.id = id;
  editable.contentEditable = "true";
  editable.style.cssText = "min-height: 2em; border: 1px solid; white-space: normal";
  parent.append(editable);
  return editable;
}
const editable = addEditable(document.body, "editable");
offer("contenteditable", () => shown(editable));

const shaded = addEditable(addBox("shade").attachShadow({ mode: "open" }), "shaded");
offer("shadow-contenteditable", () => shown(shaded));

globalThis.madeUpKeys = [];
const listenForMadeUpKeys = (target: EventTarget) => {
  for (const name of ["keydown", "keypress", "keyup"]) {
    target.addEventListener(name, (event) => event.isTrusted || globalThis.madeUpKeys.push(name), true);
  }
};
listenForMadeUpKeys(window);

const furnishFrame = () => {
  const framed = addEditable(frame().body, "framed-editable");
  offer("iframe-contenteditable", () => shown(framed));
  listenForMadeUpKeys(frame());
};
if (frame().querySelector("#framed")) furnishFrame();
else find("#frame").addEventListener("load", furnishFrame);
