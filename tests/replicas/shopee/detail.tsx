import { productImage } from "./artwork";
import { Composer } from "./composer";
import { classes as c } from "./hashed";
import { Icon } from "./icons";
import { MessageRow } from "./message-row";
import type { ChatConversation, ChatMessage } from "./model";
import type { ChatStore } from "./store";
import { DATE_LOCALE, dayLabel, t } from "./strings";
import { VirtualList } from "./virtual-list";

type ThreadItem = { type: "day"; at: number } | { type: "message"; message: ChatMessage };

/** The middle column: title bar, pinned banner, messages and composer of the shown conversation. */
export function Detail({ store, mini }: { store: ChatStore; mini?: boolean }) {
  const conversation = store.find(store.shown);
  const waiting = store.selected !== null;
  return (
    <div className={c("detail", mini && "detailMini")} data-cy="webchat-conversation-detail">
      {conversation ? (
        <Thread store={store} conversation={conversation} mini={mini} />
      ) : (
        <div className={c("emptyPane")}>
          {!waiting && (
            <>
              <Icon name="chat" className={c("emptyIcon")} />
              <div className={c("emptyTitle")}>{t.pickChat}</div>
              <div className={c("emptyHint")}>{t.pickChatHint}</div>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Thread(props: { store: ChatStore; conversation: ChatConversation; mini?: boolean }) {
  const { store, conversation } = props;
  return (
    <>
      <div className={c("titleBar")}>
        <div className={c("chatTitle")}>{conversation.ref.to_name}</div>
        {!props.mini && <div className={c("titleHint")}>{t.buyerSince}</div>}
      </div>
      <div className={c("chat")} data-cy="webchat-conversation-detail-chat">
        <Pinned conversation={conversation} />
        <div
          className={c("messages")}
          id="messagesContainer"
          data-cy="webchat-conversation-detail-message-container"
        >
          <div id="messageSection" className={c("messageSection")}>
            <VirtualList
              key={conversation.ref.id}
              items={threadItems(conversation)}
              keyOf={(item) =>
                item.type === "day" ? `day${new Date(item.at).toDateString()}` : item.message.id
              }
              heightOf={(item) => (item.type === "day" ? 44 : guessHeight(item.message))}
              measured
              chat
              gridId="#message-virtualized-list"
              className={c("grid", "messageGrid")}
              rowClassName={c("slot")}
              onReachStart={() => store.loadHistory()}
              renderRow={(item) =>
                item.type === "day" ? (
                  <div className={c("day")}>
                    <span>{dayLabel(item.at, Date.now())}</span>
                  </div>
                ) : (
                  <MessageRow message={item.message} conversation={conversation} />
                )
              }
            />
          </div>
        </div>
        {conversation.closed ? (
          <div className={c("closed")}>
            <span>{t.closed}</span>
            <button
              type="button"
              className={c("primary")}
              onClick={() => store.chatAgain(conversation.ref.id)}
            >
              {t.chatAgain}
            </button>
          </div>
        ) : (
          <Composer key={conversation.ref.id} store={store} conversation={conversation} />
        )}
      </div>
    </>
  );
}

/** "Chatting about this order" on top of the messages; a product banner where there is no order. */
function Pinned({ conversation }: { conversation: ChatConversation }) {
  const { order, product } = conversation;
  if (!order && !product) return null;
  const shipBy = new Intl.DateTimeFormat(DATE_LOCALE, { day: "numeric", month: "short" }).format(
    Date.now() + 2 * 86_400_000,
  );
  const title = order?.item ?? product ?? "";
  return (
    <div className={c("pinned")}>
      <img className={c("pinnedImage")} src={productImage(title)} alt="" />
      <div className={c("pinnedText")}>
        <div className={c("pinnedLabel")}>{order ? t.aboutOrder : t.aboutProduct}</div>
        <div className={c("pinnedTitle")} title={title}>
          {title}
        </div>
        {order && (
          <div className={c("pinnedMeta")}>
            <span>
              {t.orderId}: {order.id}
            </span>
            {!order.tracking && (
              <span>
                {t.shipBy} {shipBy}
              </span>
            )}
          </div>
        )}
      </div>
      {order && (
        <div className={c("pinnedSide")}>
          <div className={c("status")}>{order.status}</div>
          <div className={c("price")} title={order.total}>
            {order.total}
          </div>
        </div>
      )}
    </div>
  );
}

function threadItems(conversation: ChatConversation): ThreadItem[] {
  const items: ThreadItem[] = [];
  let day = "";
  for (const message of conversation.messages.slice(-conversation.loaded)) {
    const own = new Date(message.created).toDateString();
    if (own !== day) items.push({ type: "day", at: message.created });
    day = own;
    items.push({ type: "message", message });
  }
  return items;
}

function guessHeight(message: ChatMessage): number {
  if (message.kind === "image" || message.kind === "video") return 180;
  if (message.kind === "sticker") return 132;
  if (message.kind.endsWith("card")) return 120;
  return 52 + Math.floor(message.text.length / 46) * 20;
}
