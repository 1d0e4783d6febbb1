/** The few parts of Draft.js that the lab uses; the package brings no types. */
declare module "draft-js" {
  import type { ComponentType } from "react";

  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): { getPlainText(delimiter?: string): string };
  }
  export const Editor: ComponentType<{ editorState: EditorState; onChange(next: EditorState): void }>;
}
