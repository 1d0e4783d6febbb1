import * as React from "react";
import { createRoot } from "react-dom/client";
import { createEditor, type Descendant, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { addBox, offer } from "./models";

const editor = withHistory(withReact(createEditor()));
const empty = [{ children: [{ text: "" }] }] as Descendant[];
offer("slate", () => editor.children.map((node) => Node.string(node)).join("\n"));

createRoot(addBox("slate")).render(
  <Slate editor={editor} initialValue={empty}>
    <Editable placeholder="Write to the buyer" />
  </Slate>,
);
void React;
