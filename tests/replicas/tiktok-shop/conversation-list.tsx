import React from "react";
import { avatarOf, Icon } from "./drawings";
import { formatRowTime } from "./format-time";
import { knobs } from "./knobs";
import { type Chat, type ConsoleState, type ConsoleStore, chatsOf, hashed, isUnreplied } from "./store";

const ROW_HEIGHT = 76;
const OVERSCAN = 3;

export function ConversationList({ store, state }: { store: ConsoleStore; state: ConsoleState }) {
  const chats = chatsOf(state);
  const [top, setTop] = React.useState(0);
  const recycle = knobs.recycle === "on";
  const first = recycle ? Math.max(0, Math.floor(top / ROW_HEIGHT) - OVERSCAN) : 0;
  const slots = recycle ? Math.ceil(window.innerHeight / ROW_HEIGHT) + 2 * OVERSCAN : chats.length;
  const rows = chats.slice(first, first + slots).map((chat, i) => ({ chat, index: first + i }));
  return (
    <section className="c-list">
      <div className="c-search">
        <Icon name="search" size={16} />
        <input type="text" placeholder="Search buyer or order ID" />
      </div>
      <div
        className="c-rows"
        data-testid="chat.chatroom.conversation_list"
        onScroll={(event) => recycle && setTop(event.currentTarget.scrollTop)}
      >
        <div className="c-rows-inner" style={recycle ? { height: chats.length * ROW_HEIGHT } : undefined}>
          {rows.map(({ chat, index }) => (
            <Row
              key={recycle ? index % slots : chat.script.id}
              conversationId={chat.script.id}
              pigeonUid={chat.script.buyer.id}
              chat={chat}
              index={index}
              top={recycle ? index * ROW_HEIGHT : null}
              selected={state.selected === chat.script.id}
              seed={state.hash}
              onOpen={() => store.open(chat.script.id)}
            />
          ))}
          {rows.length === 0 && <p className="c-none">No conversations here</p>}
        </div>
      </div>
    </section>
  );
}

interface RowProps {
  /** Read by nothing here: the console's own rows carry it, so that it can be found in React's objects. */
  conversationId: string;
  pigeonUid: string;
  chat: Chat;
  index: number;
  top: number | null;
  selected: boolean;
  seed: number;
  onOpen(): void;
}

function Row({ chat, index, top, selected, seed, onOpen }: RowProps) {
  const { buyer } = chat.script;
  const last = chat.messages.at(-1);
  const mark = knobs.mark === "aria" ? {} : { className: selected ? hashed("row-current", seed) : "" };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the console's rows are plain boxes
    <div
      id={`chat-room-conversation-list-item-${index}`}
      data-testid="chat.chatroom.conversation_card"
      role="button"
      tabIndex={0}
      aria-current={knobs.mark === "aria" && selected ? "true" : undefined}
      className={`c-row ${hashed("row", seed)} ${mark.className ?? ""}`.trim()}
      data-look={selected ? "on" : undefined}
      style={top === null ? undefined : { position: "absolute", top, left: 0, right: 0 }}
      onClick={onOpen}
      onKeyDown={(event) => event.key === "Enter" && onOpen()}
    >
      <div className="c-avatar">
        <span className="p-badge">
          <img src={avatarOf(buyer.name, buyer.avatarHue)} alt="" width={40} height={40} />
          {chat.unread > 0 && <span className="p-badge-number">{chat.unread}</span>}
        </span>
      </div>
      <div className="c-row-words">
        <div>
          <div
            data-testid="chat.chatroom.conversation_card_username"
            className="pulse-overflow-text-multiply"
          >
            {buyer.name}
          </div>
        </div>
        <div className="c-preview">{last ? previewOf(last) : ""}</div>
        <div className="c-tags">
          {isUnreplied(chat) && !chat.closed && <span className="c-tag c-tag-warm">Unreplied</span>}
          {chat.closed && <span className="c-tag">Closed</span>}
          {chat.script.order && <span className="c-tag">{chat.script.order.status}</span>}
        </div>
      </div>
      <time className="chatd-time">{last ? formatRowTime(last.at, Date.now(), knobs.timeFormat) : ""}</time>
    </div>
  );
}

function previewOf(message: Chat["messages"][number]): string {
  const names: Record<string, string> = {
    image: "[Image]",
    video: "[Video]",
    sticker: "[Sticker]",
    file: "[File]",
  };
  if (message.kind === "product_card") return "[Product]";
  if (message.kind === "order_card") return "[Order]";
  return names[message.kind] ?? message.text;
}
