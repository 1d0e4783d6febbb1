import { Editor, EditorState } from "draft-js";
import * as React from "react";
import * as ReactDom from "react-dom";
import { addBox, offer } from "./models";

/** Draft.js on React 16, the newest that it was made for. */
let state = EditorState.createEmpty();
offer("draft", () => state.getCurrentContent().getPlainText("\n"));

function DraftField() {
  const [shown, setShown] = React.useState(state);
  state = shown;
  return <Editor editorState={shown} onChange={setShown} />;
}

type RenderInto = { render(node: React.ReactNode, box: HTMLElement): void };
(ReactDom as unknown as RenderInto).render(<DraftField />, addBox("draft"));
