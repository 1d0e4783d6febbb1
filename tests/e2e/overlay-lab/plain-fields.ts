/** Fields without a framework, each with one habit of real consoles. */
const add = (html: string) => document.body.insertAdjacentHTML("beforeend", `<p>${html}</p>`);
const find = <T extends Element>(selector: string) => document.querySelector<T>(selector) as T;

add('<textarea id="plain" rows="2" cols="60"></textarea>');
add('<textarea id="limited" maxlength="2000"></textarea>');
add('<input id="line" size="60">');
add('<textarea id="locked" readonly></textarea>');
add('<fieldset disabled><textarea id="disabled"></textarea></fieldset>');
add('<div contenteditable id="rich">rich</div>');
add('<button id="elsewhere" type="button">elsewhere</button>');

// Believes only what was typed key by key, and says so when the agent leaves the field.
add('<textarea id="reverts-on-blur"></textarea>');
{
  const field = find<HTMLTextAreaElement>("#reverts-on-blur");
  let model = "";
  field.addEventListener("keyup", () => {
    model = field.value;
  });
  field.addEventListener("blur", () => {
    field.value = model;
  });
}

// A focus trap: whoever focuses the field lands in the search box.
add('<textarea id="thief"></textarea><input id="search">');
find("#thief").addEventListener("focus", () => find<HTMLInputElement>("#search").focus());

// Puts back what was typed and the first scripted change; believes the second.
add('<textarea id="last-rung"></textarea>');
{
  const field = find<HTMLTextAreaElement>("#last-rung");
  let model = "";
  let scripted = 0;
  field.addEventListener("input", (event) => {
    const caret = field.selectionStart;
    if (!event.isTrusted && ++scripted > 1) model = field.value;
    if (field.value !== model) field.value = model;
    else field.setSelectionRange(caret, caret);
  });
}

/** Like Amazon's components: open shadow root, own state, reflected `value`. `deaf` keeps its state to itself. */
class KatField extends HTMLElement {
  #state = "";
  get value() {
    return this.#state;
  }
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    const inner = document.createElement("textarea");
    inner.maxLength = 4000;
    root.append(inner);
    inner.addEventListener("input", () => {
      if (this.hasAttribute("deaf")) return;
      this.#state = inner.value;
      this.setAttribute("value", this.#state);
      inner.value = this.#state;
    });
    this.setAttribute("value", "");
  }
}
customElements.define("lab-kat-field", KatField);
add('<lab-kat-field id="kat"></lab-kat-field>');
add('<lab-kat-field id="kat-deaf" deaf></lab-kat-field>');

const frame = document.createElement("iframe");
frame.id = "frame";
frame.srcdoc = '<textarea id="framed"></textarea>';
document.body.append(frame);

// Keys and clicks that the page sees: nobody may make them up.
const seen = { keys: 0, clicks: 0 };
for (const name of ["keydown", "keypress", "keyup"]) addEventListener(name, () => seen.keys++, true);
addEventListener("click", () => seen.clicks++, true);
Object.assign(globalThis, { seen });
