import { useLayoutEffect, useState } from "react";
import { classes as c } from "./hashed";
import { Icon } from "./icons";
import type { ChatConversation } from "./model";
import type { ChatStore } from "./store";
import { t } from "./strings";

/**
 * A controlled textarea: what is sent, and whether Send is lit, comes from component state and never from the DOM.
 * Enter sends and Shift+Enter makes a line (docs/console-notes.md 1.1).
 */
export function Composer({ store, conversation }: { store: ChatStore; conversation: ChatConversation }) {
  const id = conversation.ref.id;
  const [draft, setDraft] = useState(conversation.draft);

  useLayoutEffect(() => store.setDraft(id, draft), [store, id, draft]);

  // The warning dialog empties the draft after "send anyway".
  const warned = store.warning !== null;
  const [wasWarned, setWasWarned] = useState(false);
  if (warned !== wasWarned) {
    setWasWarned(warned);
    if (!warned && conversation.draft === "" && draft !== "") setDraft("");
  }

  const send = () => {
    if (draft.trim() === "") return;
    if (store.send(id, draft)) setDraft("");
  };

  return (
    <div className={c("composer")} data-cy="webchat-conversation-detail-input">
      <div className={c("toolbar")}>
        <Icon name="emoji" />
        <Icon name="image" />
        <Icon name="product" />
        <Icon name="order" />
        <Icon name="shortcut" />
      </div>
      <div id="inputField" className={c("inputField")}>
        <textarea
          className={c("textarea")}
          placeholder={t.placeholder}
          value={draft}
          rows={3}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <Icon name="send" className={c("send", draft.trim() !== "" && "sendOn")} onClick={send} />
      </div>
    </div>
  );
}
