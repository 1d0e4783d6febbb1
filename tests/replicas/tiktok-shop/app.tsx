import React from "react";
import { Composer } from "./composer";
import { ConversationList } from "./conversation-list";
import { avatarOf, Icon } from "./drawings";
import { MessagePane } from "./message-pane";
import { OrderPanel } from "./order-panel";
import { type ConsoleState, type ConsoleStore, chatsOf, FOLDERS, type Folder } from "./store";

const FOLDER_WORDS: Record<Folder, { label: string; icon: "inbox" | "clock" | "bell" | "archive" }> = {
  ALL: { label: "All chats", icon: "inbox" },
  UNREPLIED: { label: "Unreplied", icon: "clock" },
  UNREAD: { label: "Unread", icon: "bell" },
  CLOSED: { label: "Closed", icon: "archive" },
};

export function App({ store }: { store: ConsoleStore }) {
  const [state, setState] = React.useState(store.state);
  React.useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  const selected = store.chat(state.selected);
  return (
    <React.Fragment>
      <TopBar shop={(selected ?? chatsOf({ ...state, folder: "ALL" })[0])?.script.shop.name ?? "Shop"} />
      <div className="c-columns">
        <Folders store={store} state={state} />
        <ConversationList store={store} state={state} />
        {selected ? (
          <main className="c-main">
            <header className="c-main-head">
              <img
                src={avatarOf(selected.script.buyer.name, selected.script.buyer.avatarHue)}
                alt=""
                width={32}
                height={32}
              />
              <div>
                <strong>{selected.script.buyer.name}</strong>
                <span>Buyer · {selected.script.shop.region}</span>
              </div>
            </header>
            <MessagePane chat={store.chat(state.shown)} store={store} seed={state.hash} />
            <Composer store={store} state={state} chat={selected} />
          </main>
        ) : (
          <div className="c-empty">
            <Icon name="inbox" size={44} />
            <p>Choose a conversation to start</p>
          </div>
        )}
        {selected && <OrderPanel chat={store.chat(state.panelOf)} seed={state.hash} />}
      </div>
      <Modals store={store} state={state} />
    </React.Fragment>
  );
}

function TopBar({ shop }: { shop: string }) {
  return (
    <div className="c-top">
      <span className="c-brand">
        <span className="c-brand-mark">
          <Icon name="bag" size={15} />
        </span>
        Seller Center
      </span>
      <span className="c-crumb">Customer messages</span>
      <span className="c-top-end">
        <span className="c-online">Online</span>
        <Icon name="help" />
        <Icon name="bell" />
        <Icon name="settings" />
        <span className="c-shop">{shop}</span>
      </span>
    </div>
  );
}

function Folders({ store, state }: { store: ConsoleStore; state: ConsoleState }) {
  return (
    <nav className="c-folders">
      {FOLDERS.map((folder) => {
        const count =
          folder === "UNREAD" || folder === "UNREPLIED" ? chatsOf({ ...state, folder }).length : 0;
        const { label, icon } = FOLDER_WORDS[folder];
        return (
          <button
            type="button"
            key={folder}
            data-uid={`menu.item_chat_v2-menu-${folder}`}
            className={`p-menu-item${state.folder === folder ? " p-menu-item-selected" : ""}`}
            title={label}
            onClick={() => store.set({ folder })}
          >
            <Icon name={icon} />
            <span className="c-folder-word">{label}</span>
            {count > 0 && <span className="c-folder-count">{count}</span>}
          </button>
        );
      })}
    </nav>
  );
}

/** An old dialog stays behind without a size; the live ones lie over an intact page. */
function Modals({ store, state }: { store: ConsoleStore; state: ConsoleState }) {
  return (
    <div className="c-modals">
      <div className="p-modal c-modal-old">
        <div className="p-modal-content">Your login has expired. Please log in again.</div>
      </div>
      {state.expired && (
        <div className="p-modal c-modal" role="dialog" aria-modal="true">
          <div className="p-modal-content">
            <h2>Login expired</h2>
            <p>Your login has expired. Please log in again.</p>
            <button type="button" className="p-btn p-btn-primary">
              Log in
            </button>
          </div>
        </div>
      )}
      {state.warning !== null && (
        <div className="p-modal c-modal" role="dialog" aria-modal="true">
          <div className="p-modal-content">
            <h2>Check your message</h2>
            <p>This message may hold content that the community rules do not allow.</p>
            <button type="button" className="p-btn" onClick={() => store.set({ warning: null })}>
              Edit
            </button>
            <button
              type="button"
              className="p-btn p-btn-primary"
              onClick={() => store.accept(state.warning ?? "")}
            >
              Send anyway
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
