import { useState } from "react";
import type { Actions } from "./actions";
import { ReviewDialog } from "./frame";
import { knobs } from "./knobs";
import type { Case, State, Store } from "./store";
import type { Words } from "./words";

/** Longest reply, in characters. Amazon's own limit is not known. */
const LIMIT = 4000;

/** The reply block at the foot of a case. */
export function Reply(props: { state: State; store: Store; entry: Case; actions: Actions; words: Words }) {
  const { state, store, entry, actions, words } = props;
  const [pressed, setPressed] = useState(false);
  const closed = entry.status === "resolved";
  if (closed && !entry.draft)
    return (
      <div className="case-reply">
        <kat-alert variant="info">{words.closedNote}</kat-alert>
      </div>
    );
  if (knobs.composer === "afterReply" && !pressed)
    return (
      <div className="case-reply">
        <kat-button
          label={words.reply}
          variant="primary"
          host-click={knobs.hostClick}
          onClick={() => setPressed(true)}
        />
      </div>
    );
  return (
    <div className="case-reply">
      {closed && <kat-alert variant="warning">{words.closedNote}</kat-alert>}
      {state.alert && <kat-alert variant="danger">{words.failed}</kat-alert>}
      {knobs.twin === "on" && (
        <div className="ghost">
          <textarea tabIndex={-1} aria-hidden="true" defaultValue="" />
        </div>
      )}
      <Composer entry={entry} actions={actions} words={words} closed={closed} />
      <div className="actions">
        <button type="button" className="attach">
          {words.attach}
        </button>
        <span className="end">
          <kat-button
            label={words.markNotNeeded}
            host-click={knobs.hostClick}
            disabled={closed}
            onClick={() => actions.notNeeded(entry.id)}
          />
          <kat-button
            className="case-reply-send-button"
            label={words.send}
            variant="primary"
            host-click={knobs.hostClick}
            disabled={closed || state.sending || !entry.draft.trim()}
            onClick={() => actions.send(entry.id)}
          />
        </span>
      </div>
      {state.review && (
        <ReviewDialog
          words={words}
          text={entry.draft}
          onSend={() => actions.deliver(entry.id)}
          onCancel={() => store.write({ review: false })}
        />
      )}
    </div>
  );
}

function Composer(props: { entry: Case; actions: Actions; words: Words; closed: boolean }) {
  const { entry, actions, words, closed } = props;
  if (knobs.composer === "plain")
    return (
      <>
        <label htmlFor="reply-text">{words.replyLabel}</label>
        <textarea
          id="reply-text"
          placeholder={words.replyHint}
          maxLength={LIMIT}
          disabled={closed}
          value={entry.draft}
          onChange={(event) => actions.type(entry.id, event.target.value)}
        />
      </>
    );
  return (
    <kat-textarea
      label={words.replyLabel}
      placeholder={words.replyHint}
      maxlength={LIMIT}
      rows={3}
      accept={knobs.accept}
      disabled={closed}
      value={entry.draft}
      onInput={(event) => actions.type(entry.id, event.currentTarget.value)}
    />
  );
}
