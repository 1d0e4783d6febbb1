import { useSyncExternalStore } from "react";
import { createActions, installControl } from "./actions";
import { CaseList, Filters } from "./case-list";
import { CasePane } from "./case-pane";
import { Frame, SignIn } from "./frame";
import { knobs } from "./knobs";
import { createStore, mountApp } from "./start";
import { wordsOf } from "./words";

const GUESS = "Replica. The inbox's structure is a guess: no live page was seen.";
const store = createStore();
const actions = createActions(store);
const words = wordsOf(knobs.locale);

function Inbox() {
  const state = useSyncExternalStore(store.subscribe, store.read);
  if (state.signedOut) return <SignIn words={words} />;
  const shop = (store.find(state.shown) ?? state.cases[0])?.data.shop.name ?? "";
  return (
    <Frame title={words.inbox} store={shop} note={GUESS}>
      <div className="body">
        <Filters state={state} store={store} words={words} />
        <CaseList state={state} store={store} actions={actions} words={words} />
        <CasePane state={state} store={store} actions={actions} words={words} />
      </div>
    </Frame>
  );
}

/** Opens the case that the address names. */
function followAddress(): void {
  const wanted = new URLSearchParams(location.search).get("cc");
  const entry = store.read().cases.find((c) => c.caseId === wanted);
  if (entry) actions.open(entry.id, false);
}

installControl(store, actions, () => store.find(store.read().shown)?.draft ?? "");
mountApp(<Inbox />);
followAddress();
window.addEventListener("popstate", followAddress);
if (knobs.open) setTimeout(() => actions.open(knobs.open), Number(knobs.mount));
