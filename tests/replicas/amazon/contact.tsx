import { useState, useSyncExternalStore } from "react";
import { type Actions, createActions, installControl } from "./actions";
import { Frame, ReviewDialog, SignIn } from "./frame";
import { knobs } from "./knobs";
import { createStore, mountApp } from "./start";
import type { Case } from "./store";
import { type Words, wordsOf } from "./words";

const NOTE = "Replica, after markup that public code describes.";
const LIMIT = 4000;
const REASONS = [
  { value: "CONFIRM_CUSTOMIZATION", label: "Confirm customization", hint: "Ask about a personalised item." },
  {
    value: "DELIVERY_ISSUE",
    label: "Problem with delivery",
    hint: "Tell the buyer about a delay or an address.",
  },
  { value: "RETURN_ISSUE", label: "Return or refund", hint: "Arrange a return, a replacement or a refund." },
  { value: "OTHER", label: "Other", hint: "Another question that the order needs answered." },
];

const store = createStore();
const actions = createActions(store);
const words = wordsOf(knobs.locale);

function Contact() {
  const state = useSyncExternalStore(store.subscribe, store.read);
  if (state.signedOut) return <SignIn words={words} />;
  const entry = state.cases.find((c) => c.id === state.shown);
  return (
    <Frame title={words.inbox} store={entry?.data.shop.name ?? ""} note={NOTE}>
      <main className="contact" aria-busy={entry ? undefined : "true"}>
        {entry && <Form key={entry.id} entry={entry} actions={actions} words={words} />}
      </main>
    </Frame>
  );
}

function Form({ entry, actions, words }: { entry: Case; actions: Actions; words: Words }) {
  const [reason, setReason] = useState<string | null>(null);
  const [review, setReview] = useState(false);
  const [files, setFiles] = useState<string[]>([]);
  const state = store.read();
  const sent = state.sent.some((s) => s.conversationId === entry.id);
  const send = () => (knobs.review === "on" ? setReview(true) : actions.deliver(entry.id));
  return (
    <div className="ayb-contact">
      <div className="ayb-contact-buyer-header">
        <h2>
          {words.contact} {entry.data.buyer.name}
        </h2>
        <p>
          {words.orderId}: {entry.data.order?.id}
        </p>
      </div>
      {sent ? (
        <kat-alert variant="success" style={{ marginTop: 20 }}>
          {words.sentAlert}
        </kat-alert>
      ) : (
        <>
          <h3>{words.reason}</h3>
          <div className="reasons" role="radiogroup">
            {REASONS.map(({ value, label, hint }) => (
              <kat-radiobutton
                key={value}
                value={value}
                label={label}
                constraint-label={hint}
                checked={reason === value}
              >
                <input
                  type="radio"
                  name="reason"
                  aria-label={label}
                  checked={reason === value}
                  onChange={() => setReason(value)}
                />
              </kat-radiobutton>
            ))}
          </div>
          {reason && (
            <div className="ayb-contact-form">
              {state.alert && <kat-alert variant="danger">{words.failed}</kat-alert>}
              <div className="contact-buyer-text-area">
                <kat-textarea
                  label={words.message}
                  placeholder={words.replyHint}
                  maxlength={LIMIT}
                  rows={4}
                  accept={knobs.accept}
                  value={entry.draft}
                  onInput={(event) => actions.type(entry.id, event.currentTarget.value)}
                />
              </div>
              <div className="contact-buyer-file-input">
                <input
                  type="file"
                  aria-label={words.attach}
                  multiple
                  onChange={(event) => setFiles([...(event.target.files ?? [])].map((file) => file.name))}
                />
                <ul className="file-attachment-list">
                  {files.map((name) => (
                    <li key={name}>
                      <span className="file-attachment-chip-file-name">{name}</span>
                    </li>
                  ))}
                </ul>
              </div>
              <div className="send-row">
                <kat-button
                  className="ayb-contact-form-send-button"
                  label={words.send}
                  variant="primary"
                  host-click={knobs.hostClick}
                  disabled={state.sending || !entry.draft.trim()}
                  onClick={send}
                />
              </div>
            </div>
          )}
          {review && (
            <ReviewDialog
              words={words}
              text={entry.draft}
              onSend={() => {
                setReview(false);
                actions.deliver(entry.id);
              }}
              onCancel={() => setReview(false)}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The address names the order; without one the first case is shown. */
function openFromAddress(): void {
  const { cases } = store.read();
  const order = new URLSearchParams(location.search).get("orderID");
  const entry = cases.find((c) => c.id === knobs.open || c.data.order?.id === order) ?? cases[0];
  if (!entry) return;
  if (!order && entry.data.order) {
    const url = new URL(location.href);
    url.searchParams.set("orderID", entry.data.order.id);
    history.replaceState(null, "", url);
  }
  store.write({ chosen: entry.id, shown: entry.id });
}

/** On this page a case is another address: the control goes there without a reload. */
function openOrder(id: string): void {
  const url = new URL(location.href);
  const order = store.find(id)?.data.order?.id;
  if (!order) return;
  url.searchParams.set("orderID", order);
  history.pushState(null, "", url);
  store.write({ chosen: id });
  setTimeout(() => store.write({ shown: id }), Number(knobs.stale));
}

installControl(store, { ...actions, open: openOrder }, () => store.find(store.read().shown)?.draft ?? "");
mountApp(<Contact />);
openFromAddress();
