/** An imitation of a chat console, good enough to look at the overlay over it. All names are made up. */
export interface ConsoleOptions {
  dark?: boolean;
  /** Messages: who wrote it and what. */
  messages: { from: "buyer" | "seller"; text: string }[];
  /** `blocks` draws messages as wide boxes, as mail-like consoles do. */
  look?: "bubbles" | "blocks";
  side?: boolean;
}

const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; font: 14px/1.45 Helvetica, Arial, "Noto Sans CJK SC", sans-serif; background: #eef0f3; color: #222; height: 100vh; display: grid; grid-template-rows: 48px 1fr; }
  header.top { background: #fff; border-bottom: 1px solid #e3e5e9; display: flex; align-items: center; padding: 0 20px; font-weight: 700; color: #e2532f }
  main { display: grid; grid-template-columns: 260px minmax(0, 1fr) 260px; min-height: 0 }
  main.bare { grid-template-columns: minmax(0, 1fr) }
  .list, .order { background: #fff; border: 1px solid #e3e5e9; border-width: 0 1px; padding: 8px 0; overflow: hidden }
  .row { padding: 10px 16px; border-bottom: 1px solid #f1f2f4 } .row b { display: block } .row span { color: #8a8f98; font-size: 12px }
  .row.on { background: #fff4f0 }
  .order { padding: 16px; line-height: 2 }
  .chat { display: grid; grid-template-rows: 44px 1fr auto; min-height: 0; background: #f7f8fa }
  .title { background: #fff; padding: 12px 16px; font-weight: 600; border-bottom: 1px solid #e3e5e9 }
  .scroll { overflow: auto; padding: 12px 16px; min-height: 0 }
  .msg { display: flex; gap: 8px; margin: 0 0 14px; align-items: flex-start } .msg.seller { flex-direction: row-reverse }
  .face { width: 30px; height: 30px; border-radius: 50%; background: #cfd5dd; flex: none }
  .bubble { background: #fff; border: 1px solid #e6e8ec; border-radius: 6px; padding: 8px 12px; max-width: 62%; white-space: pre-wrap; overflow-wrap: anywhere }
  .seller .bubble { background: #ffe9e2; border-color: #ffd9cd }
  .blocks .bubble { max-width: none; flex: 1 } .blocks .face { display: none } .blocks .msg { margin-bottom: 6px }
  .stamp { font-size: 11px; color: #9aa0a8; text-align: center; margin: 4px 0 12px }
  .box { background: #fff; border-top: 1px solid #e3e5e9; padding: 8px 16px 12px }
  .tools { color: #8a8f98; height: 24px } .entry { display: flex; gap: 12px; align-items: flex-end }
  textarea { flex: 1; height: 64px; border: 0; resize: none; font: inherit; outline: none; background: transparent; color: inherit }
  .send { background: #e2532f; color: #fff; border: 0; padding: 8px 20px; border-radius: 4px; font: inherit }
  .dark { background: #14171a; color: #dfe3e8 }
  .dark .top, .dark .list, .dark .order, .dark .title, .dark .box { background: #1b1f24; border-color: #2a3038 }
  .dark .chat { background: #16191d } .dark .row { border-color: #242a31 } .dark .row.on { background: #2a2320 }
  .dark .bubble { background: #242a31; border-color: #2f363f } .dark .seller .bubble { background: #4a2c22; border-color: #5a382c }
`;

const make = (name: string, text = "", ...children: Element[]) => {
  const element = document.createElement("div");
  element.className = name;
  element.textContent = text;
  element.append(...children);
  return element;
};

/** Draws the console and returns the parts that an adapter would find. */
export function drawConsole({ dark, messages, look = "bubbles", side = true }: ConsoleOptions) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [sheet];
  document.body.className = dark ? "dark" : "";
  const bubbles: HTMLElement[] = [];
  const scroller = make(`scroll ${look}`, "", make("stamp", "Today 10:12"));
  for (const { from, text } of messages) {
    const bubble = make("bubble", text);
    bubbles.push(bubble);
    scroller.append(make(`msg ${from}`, "", make("face"), bubble));
  }
  const composer = document.createElement("textarea");
  composer.placeholder = "Type a message";
  const send = document.createElement("button");
  send.className = "send";
  send.textContent = "Send";
  const composerBox = make("box", "", make("tools", "☺  ▣  ⌘"), make("entry"));
  composerBox.lastElementChild?.append(composer, send);
  const chat = make("chat", "", make("title", "mei_lin88"), scroller, composerBox);
  const main = document.createElement("main");
  main.className = side ? "" : "bare";
  const row = (name: string, text: string, on = "") => {
    const entry = make(`row ${on}`);
    entry.append(Object.assign(document.createElement("b"), { textContent: name }));
    entry.append(Object.assign(document.createElement("span"), { textContent: text }));
    return entry;
  };
  if (side)
    main.append(
      make(
        "list",
        "",
        row("mei_lin88", "It arrived broken", "on"),
        row("joao.p", "Oi, tem G?"),
        row("k.tanaka", "ありがとう"),
      ),
    );
  main.append(chat);
  if (side) main.append(make("order", "Order 2410MADEUP7 · Shipped"));
  const top = document.createElement("header");
  top.className = "top";
  top.textContent = "Seller Console";
  document.body.replaceChildren(top, main);
  scroller.scrollTop = scroller.scrollHeight;
  return { scroller, composer, composerBox, send, bubbles };
}
