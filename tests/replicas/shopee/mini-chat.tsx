import { ConversationList } from "./conversation-list";
import { Detail } from "./detail";
import { classes as c } from "./hashed";
import { Icon } from "./icons";
import type { ChatStore } from "./store";
import { t } from "./strings";

/** The embedded chat, bottom right, in the page's own document. Collapsed it is a pill without lists. */
export function MiniChat({ store }: { store: ChatStore }) {
  const unread = store.conversations.reduce((sum, one) => sum + one.unread, 0);
  return (
    <div id="shopee-mini-chat-embedded" className={c("miniHost")}>
      {store.mini === "open" ? (
        <div className={c("miniPanel")}>
          <div className={c("miniHead")}>
            <span>{t.chat}</span>
            <span>
              <button type="button" title="Minimise" onClick={() => store.setMini("pill")}>
                <Icon name="minus" />
              </button>
              <button type="button" title="Close" onClick={() => store.setMini("none")}>
                <Icon name="close" />
              </button>
            </span>
          </div>
          <div className={c("columns")}>
            <ConversationList store={store} mini />
            <Detail store={store} mini />
          </div>
        </div>
      ) : (
        <button type="button" className={c("pill")} onClick={() => store.setMini("open")}>
          <Icon name="chat" />
          {t.chat}
          {unread > 0 && <span className={c("pillBadge")}>{unread}</span>}
        </button>
      )}
    </div>
  );
}
