const BLOCK = new Set([
  ...[
    "ADDRESS",
    "ARTICLE",
    "BLOCKQUOTE",
    "DIV",
    "DL",
    "DD",
    "DT",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "HR",
    "LI",
    "OL",
  ],
  ...["P", "PRE", "SECTION", "TABLE", "TR", "UL"],
]);
/** Nodes that hold no words of the sender. */
const MUTE = new Set([
  "SCRIPT",
  "STYLE",
  "TEMPLATE",
  "NOSCRIPT",
  "BUTTON",
  "SUMMARY",
  "KAT-BUTTON",
  "SELECT",
]);

/** Most characters read of one message; the rest of a longer one is not read. */
const MAX_LENGTH = 20_000;

/**
 * The words of an element with the line breaks that its blocks make, without buttons and without the elements that `skip`
 * names. Spaces are kept inside lines; empty lines at both ends are not.
 */
export function readText(element: Element, skip: (inner: Element) => boolean): string {
  let text = "";
  const breakLine = () => {
    if (text && !text.endsWith("\n")) text += "\n";
  };
  const visit = (node: Node) => {
    if (text.length > MAX_LENGTH) return;
    if (node.nodeType === 3) {
      text += node.nodeValue ?? "";
      return;
    }
    if (node.nodeType !== 1) return;
    const inner = node as Element;
    if (inner !== element && (MUTE.has(inner.tagName.toUpperCase()) || skip(inner))) return;
    if (inner.tagName === "BR") {
      text += "\n";
      return;
    }
    const block = BLOCK.has(inner.tagName) && inner !== element;
    if (block) breakLine();
    for (let child = inner.firstChild; child; child = child.nextSibling) visit(child);
    if (block) breakLine();
  };
  visit(element);
  return text
    .replace(/[ \t\u00a0]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, MAX_LENGTH);
}

/** Text of a small element on one line, or null when it is absent or empty. `title` wins: visible text may be cut. */
export function readLine(element: Element | null | undefined): string | null {
  const text = (element?.getAttribute("title") || element?.textContent || "").replace(/\s+/g, " ").trim();
  return text ? text.slice(0, 300) : null;
}
