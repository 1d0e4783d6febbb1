import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { SCENARIO } from "../scenario";
import { installControl, startScript } from "./control";
import { ConversationList } from "./conversation-list";
import { makeCrowd } from "./crowd";
import { Detail } from "./detail";
import { Dialogs } from "./dialogs";
import { classes as c, injectStyles, setSeed } from "./hashed";
import { Icon } from "./icons";
import { knobs } from "./knobs";
import { Station } from "./station";
import { ChatStore } from "./store";
import { t } from "./strings";
import { CHAT_STYLES } from "./styles";

/** The full page /new-webchat/conversations. */
function FullPage({ store }: { store: ChatStore }) {
  useSyncExternalStore(store.subscribe, () => store.version);
  const shops = new Set(store.conversations.map((one) => one.shop.name));
  const shop = shops.size === 1 ? [...shops][0] : `${t.allShops} (${shops.size})`;
  return (
    <div className={c("page")}>
      <div className={c("header")}>
        <div className={c("brand")}>
          <Icon name="product" className={c("brandMark")} />
          <span className={c("brandName")}>Seller Centre</span>
          <span className={c("brandPage")}>Webchat</span>
        </div>
        <div className={c("headerSide")}>
          <span className={c("capacity")}>{store.serving}/100</span>
          <div className={`shopee-react-dropdown ${c("shop")}`}>
            {shop}
            <Icon name="down" />
          </div>
        </div>
      </div>
      <div className={c("columns")}>
        <ConversationList store={store} />
        <Detail store={store} />
        <Station store={store} />
      </div>
      <Dialogs store={store} />
    </div>
  );
}

setSeed(knobs.hash);
const restyle = () => injectStyles("chat-styles", CHAT_STYLES);
const store = new ChatStore({
  scripted: [...SCENARIO.filter((one) => one.marketplace === "shopee"), ...makeCrowd(Number(knobs.crowd))],
  stale: Number(knobs.stale),
  bubble: Number(knobs.bubble),
  station: Number(knobs.station),
  send: knobs.send,
  draft: knobs.draft,
});
installControl(store, restyle);

const mount = () => {
  const root = document.getElementById("app");
  if (!root) return;
  restyle();
  createRoot(root).render(<FullPage store={store} />);
  startScript(store);
};
if (Number(knobs.mount) > 0) setTimeout(mount, Number(knobs.mount));
else mount();
