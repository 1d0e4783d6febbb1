import { playLive, type ReplicaControl } from "../shared/control";
import { setSeed } from "./hashed";
import { knobs } from "./knobs";
import type { ChatStore } from "./store";

/** Puts `window.replica` into the page; `extra` replaces single functions where a page differs. */
export function installControl(
  store: ChatStore,
  restyle: () => void,
  extra: Partial<ReplicaControl> & Record<string, unknown> = {},
): void {
  let seed = 1;
  window.replica = {
    knobs,
    conversations: () =>
      store.conversations.map((one) => ({ id: one.ref.id, name: one.ref.to_name, unread: one.unread })),
    open: (id) => store.open(id),
    shown: () => store.shown,
    receive: (id, message) => store.receive(id, message),
    sent: () => [...store.accepted],
    draft: () => store.find(store.shown)?.draft ?? "",
    rerollHashes: () => {
      setSeed(`${knobs.hash}.${++seed}`);
      restyle();
      store.changed();
    },
    loadHistory: () => store.loadHistory(),
    fill: (id, count) => store.fill(id, count),
    expireSession: () => location.assign("/account/login?next=%2Fnew-webchat%2Fconversations"),
    closeChat: (id) => store.close(id),
    ...extra,
  };
}

/** Starts what the knobs ask for once the app stands. */
export function startScript(store: ChatStore): void {
  // A link can name the conversation; the query then stays as it is, whatever is opened later.
  const open = knobs.open || new URLSearchParams(location.search).get("conversation_id");
  if (open) window.replica.open(open);
  const scripted = store.scripted.filter((one) => one.live.length > 0);
  playLive(scripted, (id, message) => store.receive(id, message), Number(knobs.live));
}
