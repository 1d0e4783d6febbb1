import { useState } from "react";
import { avatar } from "./artwork";
import { classes as c } from "./hashed";
import { Icon } from "./icons";
import { type ChatConversation, type ConversationRef, sectionOf } from "./model";
import type { ChatStore } from "./store";
import { rowTime, t } from "./strings";
import { VirtualList } from "./virtual-list";

type ListItem =
  | { type: "section"; id: "unreplied" | "manually_replied" | "all_buyers"; count: number }
  | { type: "row"; conversation: ChatConversation };

const SECTION_TEXT = { unreplied: t.unreplied, manually_replied: t.manuallyReplied, all_buyers: t.allBuyers };
const SECTION_HEIGHT = 32;
/** Visible characters of a name; the whole name is in `title`. */
const NAME_LENGTH = 15;

/** The left column: tabs, filter, search and the virtual list of conversations. */
export function ConversationList({ store, mini }: { store: ChatStore; mini?: boolean }) {
  const [query, setQuery] = useState("");
  const items = listItems(store.conversations, query);
  return (
    <div
      className={c("listColumn", mini && "listColumnMini")}
      data-cy={mini ? undefined : "webchat-conversation-list-wrapper"}
    >
      {!mini && (
        <div className={c("tabs")}>
          <div className={c("tab", "tabOn")}>{t.allChats}</div>
          <div className={c("tab")}>{t.servingToday}</div>
        </div>
      )}
      <div className={c("searchBar")}>
        <div className={`shopee-react-input ${c("searchBox")}`}>
          <Icon name="search" className={c("searchIcon")} />
          <input
            className={`shopee-react-input__input ${c("searchInput")}`}
            placeholder={t.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        {!mini && (
          <div className={`shopee-react-dropdown ${c("filter")}`}>
            {t.filterAll}
            <Icon name="down" />
          </div>
        )}
      </div>
      <div
        className={c("listBody")}
        data-cy={mini ? "minichat-conversation-list" : "webchat-conversation-list"}
      >
        <VirtualList
          items={items}
          keyOf={(item) => (item.type === "section" ? `tab_${item.id}` : item.conversation.ref.id)}
          heightOf={(item) => (item.type === "section" ? SECTION_HEIGHT : mini ? 62 : 72)}
          className={c("grid")}
          rowClassName={c("slot")}
          revealKey={store.selected}
          renderRow={(item) =>
            item.type === "section" ? (
              <div id={`tab_${item.id}`} className={c("section")}>
                {SECTION_TEXT[item.id]} ({item.count})
              </div>
            ) : (
              <ConversationRow
                conversation={item.conversation.ref}
                data={item.conversation}
                current={store.selected === item.conversation.ref.id}
                mini={mini}
                onOpen={() => store.open(item.conversation.ref.id)}
              />
            )
          }
        />
      </div>
    </div>
  );
}

/** Takes `conversation` as the real row does, so that the page's own objects carry the id. */
function ConversationRow(props: {
  conversation: ConversationRef;
  data: ChatConversation;
  current: boolean;
  mini?: boolean;
  onOpen(): void;
}) {
  const { conversation, data, current } = props;
  const prefix = props.mini ? "minichat" : "webchat";
  const last = data.messages.at(-1);
  const preview = last ? previewOf(last.kind, last.text) : "";
  const name = conversation.to_name;
  const replied = sectionOf(data) === "manually_replied";
  return (
    <div
      className={c("row", current && "rowOn", props.mini && "rowMini")}
      data-cy={`${prefix}-conversation-cell-root${current ? "-current" : ""}`}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the console's own markup */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: same */}
      <div
        className={c("rowBox")}
        data-cy={`${prefix}-conversation-cell-container`}
        onClick={() => props.onOpen()}
      >
        <img className={c("avatar")} src={avatar(data.hue, name)} alt="" />
        <div className={c("rowText")}>
          <div className={c("rowLine")}>
            <div className={c("rowName")} data-cy={`${prefix}-conversation-cell-name`} title={name}>
              {name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name}
            </div>
            <div className={c("rowTime")} data-cy={`${prefix}-conversation-cell-timestamp`}>
              {last ? rowTime(last.created, Date.now()) : ""}
            </div>
          </div>
          <div className={c("rowLine")}>
            <div className={c("rowPreview")} data-cy={`${prefix}-conversation-cell-message`}>
              <span data-cy={`${prefix}-conversation-cell-content-text`} title={preview}>
                {preview}
              </span>
            </div>
            <div className={c("rowMark")}>
              {data.unread > 0 ? (
                <span className={c("badge")}>{data.unread}</span>
              ) : replied ? (
                <Icon name="tick" className={c("repliedTick")} />
              ) : null}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function previewOf(kind: string, text: string): string {
  if (kind === "sticker") return t.sticker;
  if (kind === "image") return t.image;
  if (kind === "video") return t.video;
  if (kind === "product_card") return t.productCard;
  if (kind === "order_card") return t.orderCard;
  return text;
}

const SECTIONS = ["unreplied", "manually_replied", "all_buyers"] as const;

function listItems(conversations: readonly ChatConversation[], query: string): ListItem[] {
  const wanted = query.trim().toLowerCase();
  const shown = conversations.filter((one) => one.ref.to_name.toLowerCase().includes(wanted));
  return SECTIONS.flatMap((id): ListItem[] => {
    const rows = shown
      .filter((one) => sectionOf(one) === id)
      .sort((a, b) => (b.messages.at(-1)?.created ?? 0) - (a.messages.at(-1)?.created ?? 0));
    if (rows.length === 0) return [];
    return [
      { type: "section", id, count: rows.length },
      ...rows.map((conversation): ListItem => ({ type: "row", conversation })),
    ];
  });
}
