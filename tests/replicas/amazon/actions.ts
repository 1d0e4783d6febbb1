import { playLive, type ReplicaControl } from "../shared/control";
import { knobs } from "./knobs";
import { addMessage, type Case, type Store } from "./store";

/** Everything that can happen to the cases, by the agent's hand, the buyer's or a test's. */
export function createActions(store: Store) {
  const quotes = knobs.quotes === "on";
  let staleTimer = 0;

  /** Keeps the query form and gains `cc`, without a reload. */
  const writeAddress = (entry: Case) => {
    const url = new URL(location.href);
    if (!url.searchParams.has("fi")) url.searchParams.set("fi", "responseNeeded");
    url.searchParams.set("cc", entry.caseId);
    history.pushState(null, "", url);
  };

  const open = (id: string, address = true) => {
    const entry = store.find(id);
    if (!entry || store.read().chosen === id) return;
    if (address) writeAddress(entry);
    const previous = store.read().shown;
    store.write({ chosen: id, alert: null, review: false });
    clearTimeout(staleTimer);
    staleTimer = window.setTimeout(() => {
      if (previous && knobs.draft === "clear") store.change(previous, () => ({ draft: "" }));
      store.write({ shown: id });
      store.change(id, () => ({ unread: 0 }));
    }, Number(knobs.stale));
  };

  const receive: ReplicaControl["receive"] = (id, message) => {
    const full = { from: "buyer" as const, kind: "text" as const, minutesAgo: 0, ...message };
    store.change(id, (old) => ({
      messages: addMessage(old.messages, { ...full, minutesAgo: 0 }, Date.now(), quotes),
      ...(full.from === "buyer" && old.status !== "resolved" ? { status: "open" as const } : {}),
      unread: store.read().shown === id ? 0 : old.unread + 1,
    }));
    return store.find(id)?.messages.at(-1)?.id ?? "";
  };

  const resolve = (id: string) => store.change(id, () => ({ status: "resolved" }));

  const type = (id: string, text: string) => {
    const before = store.find(id)?.draft ?? "";
    store.change(id, () => ({ draft: text }));
    const delay = Number(knobs.resolveWhileDrafting);
    if (delay > 0 && !before && text) setTimeout(() => resolve(id), delay);
  };

  const deliver = (id: string) => {
    const text = store.find(id)?.draft ?? "";
    if (!text.trim() || store.read().sending) return;
    store.write({ sending: true, review: false, alert: null });
    setTimeout(
      () => {
        if (knobs.send === "fail") return store.write({ sending: false, alert: "failed" });
        store.change(id, (old) => ({
          draft: "",
          status: "answered",
          messages: addMessage(
            old.messages,
            { from: "seller", kind: "text", text, minutesAgo: 0 },
            Date.now(),
            quotes,
          ),
        }));
        store.write({ sending: false, sent: [...store.read().sent, { conversationId: id, text }] });
      },
      knobs.send === "slow" ? 3000 : 250,
    );
  };

  return {
    open,
    receive,
    resolve,
    type,
    deliver,
    /** The agent presses Send: on `warn` a dialog comes first. */
    send: (id: string) => (knobs.send === "warn" ? store.write({ review: true }) : deliver(id)),
    notNeeded: (id: string) => store.change(id, () => ({ status: "notNeeded" })),
    signOut: () => {
      if (knobs.signin === "redirect")
        location.assign(`/ap/signin?openid.return_to=${encodeURIComponent(location.href)}`);
      else store.write({ signedOut: true });
    },
    fill: (id: string, count: number) =>
      store.change(id, (old) => {
        const now = Date.now();
        const messages = Array.from({ length: count }, (_, i) => ({
          id: `fill${i}`,
          from: (["buyer", "seller", "buyer"] as const)[i % 3] ?? "buyer",
          kind: "text" as const,
          text: `Message ${i + 1}: where is part ${(i * 7) % 100} of my order?`,
          minutesAgo: (count - i) * 5,
          at: now - (count - i) * 300_000,
          quoted: null,
        }));
        return { messages, status: old.status };
      }),
  };
}

export type Actions = ReturnType<typeof createActions>;

/** Puts `window.replica` in place. Amazon shows a whole case at once: there is no history to load. */
export function installControl(store: Store, actions: Actions, draft: () => string): void {
  const control: ReplicaControl = {
    knobs,
    conversations: () =>
      store.read().cases.map((c) => ({ id: c.id, name: c.data.buyer.name, unread: c.unread })),
    open: (id) => actions.open(id),
    shown: () => store.read().shown,
    receive: actions.receive,
    sent: () => store.read().sent,
    draft,
    rerollHashes: () => store.write({ hash: store.read().hash + 1 }),
    loadHistory: () => {},
    fill: actions.fill,
    expireSession: actions.signOut,
    closeChat: actions.resolve,
  };
  window.replica = control;
  playLive(
    store.read().cases.map((c) => c.data),
    actions.receive,
    Number(knobs.live),
  );
}
