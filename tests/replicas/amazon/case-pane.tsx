import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { historyNow } from "../shared/control";
import type { Actions } from "./actions";
import { classes } from "./frame";
import { knobs } from "./knobs";
import { Message } from "./message";
import { Reply } from "./reply";
import type { Case, State, Store } from "./store";
import { CSS } from "./styles";
import { subjectOf } from "./subject";
import type { Words } from "./words";

interface PaneProps {
  state: State;
  store: Store;
  actions: Actions;
  words: Words;
}

/** The pane of the open case, in the page or in a shadow root of its own. */
export function CasePane(props: PaneProps) {
  if (knobs.pane === "light") return <PaneBody {...props} />;
  return (
    <ShadowHost mode={knobs.pane === "closed" ? "closed" : "open"}>
      <style>{CSS}</style>
      <PaneBody {...props} />
    </ShadowHost>
  );
}

function ShadowHost({ mode, children }: { mode: ShadowRootMode; children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    setRoot((old) => old ?? host.current?.attachShadow({ mode }) ?? null);
  }, [mode]);
  return (
    <div className="pane-host" ref={host}>
      {root && createPortal(children, root)}
    </div>
  );
}

function PaneBody({ state, store, actions, words }: PaneProps) {
  const entry = state.cases.find((c) => c.id === state.shown);
  if (!entry)
    return (
      <main className="case-pane" aria-busy={state.chosen ? "true" : undefined}>
        <p className="empty">{state.chosen ? words.loading : words.choose}</p>
      </main>
    );
  const done = entry.status !== "open";
  return (
    <main className="case-pane">
      <div className="case-head">
        <div>
          <h1 className="case-subject">{subjectOf(entry, words)}</h1>
          <span className="case-buyer-name">{entry.data.buyer.name}</span>
        </div>
        <span className={`${classes("case-status-label", state.hash)}${done ? " done" : ""}`}>
          {words[entry.status]}
        </span>
      </div>
      <OrderSummary entry={entry} words={words} />
      <Messages entry={entry} words={words} hash={state.hash} />
      <Reply key={entry.id} state={state} store={store} entry={entry} actions={actions} words={words} />
    </main>
  );
}

function Messages({ entry, words, hash }: { entry: Case; words: Words; hash: number }) {
  const box = useRef<HTMLDivElement>(null);
  const count = entry.messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message or case brings the newest into view.
  useLayoutEffect(() => {
    const element = box.current;
    if (element) element.scrollTop = knobs.order === "newest" ? 0 : element.scrollHeight;
  }, [count, entry.id]);
  const messages = knobs.order === "newest" ? entry.messages.toReversed() : entry.messages;
  return (
    <div id="case-messages" className="case-messages" ref={box}>
      {messages.map((message) => (
        <Message key={message.id} message={message} entry={entry} words={words} hash={hash} />
      ))}
    </div>
  );
}

/** A day so many days ago, as the page writes it. */
function writeDay(daysAgo: number): string {
  const day = new Date(historyNow() - daysAgo * 86_400_000);
  return new Intl.DateTimeFormat(knobs.locale, { dateStyle: "medium" }).format(day);
}

function OrderSummary({ entry, words }: { entry: Case; words: Words }) {
  const order = entry.data.order;
  if (!order) return <section className="order-summary">{words.noOrder}</section>;
  return (
    <section className="order-summary">
      <dl>
        <div>
          <dt>{words.orderId}</dt>
          <dd>
            <a href={`/orders-v3/order/${order.id}`}>{order.id}</a>
          </dd>
        </div>
        <div className="wide">
          <dt>{words.item}</dt>
          <dd title={order.item}>{order.item}</dd>
        </div>
        <div>
          <dt>{words.orderStatus}</dt>
          <dd>{order.status}</dd>
        </div>
        <div>
          <dt>{words.orderDate}</dt>
          <dd>{writeDay(14)}</dd>
        </div>
        {order.tracking && (
          <div>
            <dt>{words.shipDate}</dt>
            <dd>{writeDay(11)}</dd>
          </div>
        )}
        <div>
          <dt>{words.total}</dt>
          <dd>{order.total}</dd>
        </div>
        {order.tracking && (
          <div>
            <dt>{words.tracking}</dt>
            <dd>{order.tracking}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
