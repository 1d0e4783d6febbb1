import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { $getRoot, createEditor } from "lexical";
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import Quill from "quill";
import { addBox, offer } from "./models";
import "./slate";

/** Editors as consoles set them up: plain text where they have such a mode, their own history, their own keys. */
const lexical = createEditor({
  namespace: "lab",
  onError: (error) => {
    throw error;
  },
});
const box = addBox("lexical");
box.contentEditable = "true";
lexical.setRootElement(box);
registerPlainText(lexical);
registerHistory(lexical, createEmptyHistoryState(), 300);
offer("lexical", () => lexical.getEditorState().read(() => $getRoot().getTextContent()));

const quill = new Quill(addBox("quill"));
offer("quill", () => quill.getText().replace(/\n$/, ""));

const view = new EditorView(addBox("prosemirror"), {
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)],
  }),
});
offer("prosemirror", () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n"));
