import React from "react";
import { Icon } from "./drawings";
import { knobs } from "./knobs";
import type { Chat, ConsoleState, ConsoleStore } from "./store";

/** The composer belongs to the selected conversation at once, also while the pane still shows the one before. */
export const Composer = React.memo(function Composer({
  store,
  state,
  chat,
}: {
  store: ConsoleStore;
  state: ConsoleState;
  chat: Chat;
}) {
  const limit = knobs.limit === "none" ? null : Number(knobs.limit) || 2000;
  const text = state.drafts[chat.script.id] ?? "";
  if (chat.closed)
    return (
      <div className="c-closed">
        <span>This conversation is closed. The buyer can write again at any time.</span>
        <button
          type="button"
          className="p-btn"
          onClick={() => store.change(chat.script.id, { closed: false })}
        >
          Start chat again
        </button>
      </div>
    );
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    store.send();
  };
  return (
    <div className="c-composer">
      <div className="c-tools">
        {(["smile", "image", "bag", "order", "ticket", "bolt"] as const).map((name) => (
          <button type="button" key={name} className="c-tool" aria-label={name}>
            <Icon name={name} />
          </button>
        ))}
      </div>
      <div id="chat-input-textarea">
        <textarea
          placeholder="Enter a message. Shift + Enter for a new line"
          value={text}
          maxLength={limit ?? undefined}
          rows={3}
          onChange={(event) => store.type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="c-composer-foot">
        <span className="c-count">
          {text.length}
          {limit === null ? "" : `/${limit}`}
        </span>
        <button
          type="button"
          id="chat-input-send-button"
          className="p-btn p-btn-primary"
          disabled={text.trim() === "" || state.expired}
          onClick={() => store.send()}
        >
          Send
        </button>
      </div>
    </div>
  );
});
