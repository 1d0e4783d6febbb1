import React from "react";
import ReactDOM from "react-dom";
import { tiktokShopScenario } from "../scenario/tiktok-shop";
import { playLive, type ReplicaControl } from "../shared/control";
import type { ScriptedConversation } from "../shared/scenario-types";
import { App } from "./app";
import { knobs, rewriteAddress } from "./knobs";
import { ConsoleStore } from "./store";
import { CONSOLE_CSS } from "./styles";

/** The types of React 19 no longer know the mount call of React 16, which runs here. */
const { render } = ReactDOM as unknown as { render(element: React.ReactElement, container: Element): void };

function start(scripts: readonly ScriptedConversation[]): void {
  const store = new ConsoleStore(scripts);
  window.replica = controlOf(store);
  const style = document.createElement("style");
  style.textContent = CONSOLE_CSS;
  document.head.append(style);
  const mount = () => {
    const root = document.getElementById("app");
    if (root) render(React.createElement(App, { store }), root);
    if (knobs.open) store.open(knobs.open);
    rewriteAddress();
    playLive(scripts, window.replica.receive, Number(knobs.live) || 0);
  };
  const wait = Number(knobs.mount) || 0;
  if (wait > 0) setTimeout(mount, wait);
  else mount();
}

function controlOf(store: ConsoleStore): ReplicaControl {
  return {
    knobs,
    conversations: () =>
      store.state.chats.map(({ script, unread }) => ({ id: script.id, name: script.buyer.name, unread })),
    open: (id) => store.open(id),
    shown: () => store.state.shown,
    receive: (conversationId, message) =>
      store.add(conversationId, {
        from: message.from ?? "buyer",
        kind: message.kind ?? "text",
        text: message.text,
        translation: message.translation,
      }),
    sent: () => store.state.sent,
    draft: () => store.draft(),
    rerollHashes: () => store.set({ hash: store.state.hash + 1 }),
    loadHistory: () => void store.loadHistory(),
    fill: (conversationId, count) => store.fill(conversationId, count),
    expireSession: () => store.set({ expired: true }),
    closeChat: (conversationId) => store.change(conversationId, { closed: true }),
  };
}

start(tiktokShopScenario);
