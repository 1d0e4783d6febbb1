import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { SCENARIO } from "../scenario";
import { installControl, startScript } from "./control";
import { makeCrowd } from "./crowd";
import { Dialogs } from "./dialogs";
import { injectStyles, setSeed } from "./hashed";
import { knobs } from "./knobs";
import { LoginPage, PortalPage } from "./portal-page";
import { PORTAL_STYLES } from "./portal-styles";
import { ChatStore } from "./store";
import { CHAT_STYLES } from "./styles";

/** The seller portal around the mini chat, and the sign-in page of the same host. */
function Portal({ store }: { store: ChatStore }) {
  useSyncExternalStore(store.subscribe, () => store.version);
  if (location.pathname.startsWith("/account/")) return <LoginPage />;
  return (
    <>
      <PortalPage store={store} supportOpen={knobs.support === "open"} />
      <Dialogs store={store} />
    </>
  );
}

setSeed(knobs.hash);
const restyle = () => injectStyles("chat-styles", CHAT_STYLES + PORTAL_STYLES);
const store = new ChatStore({
  scripted: [...SCENARIO.filter((one) => one.marketplace === "shopee"), ...makeCrowd(Number(knobs.crowd))],
  stale: Number(knobs.stale),
  bubble: Number(knobs.bubble),
  station: Number(knobs.station),
  send: knobs.send,
  draft: knobs.draft,
});
store.mini = knobs.mini === "open" ? "open" : knobs.mini === "none" ? "none" : "pill";
installControl(store, restyle, {
  /** Opening a conversation from the outside is the order list's chat button: the mini chat opens with it. */
  open: (id: string) => {
    if (store.mini !== "open") store.setMini("open");
    store.open(id);
  },
  /** `none` takes the mini chat out of the page, `pill` collapses it. */
  mini: (state: ChatStore["mini"]) => store.setMini(state),
});

const mount = () => {
  const root = document.getElementById("app");
  if (!root) return;
  restyle();
  createRoot(root).render(<Portal store={store} />);
  startScript(store);
};
if (Number(knobs.mount) > 0) setTimeout(mount, Number(knobs.mount));
else mount();
