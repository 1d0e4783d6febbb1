import React from "react";
import { Icon, pictureOf, STICKER } from "./drawings";
import { formatTime } from "./format-time";
import { knobs } from "./knobs";
import type { ChatMessage } from "./store";
import { hashed } from "./store";

export interface MessageItemProps {
  /** What the console's items hold in React's objects. */
  messageServerId: string;
  messageId: string;
  msgType: number;
  sender: string;
  createTime: number;
  rawMessage: { conversationId: string };
  message: ChatMessage;
  senderName: string;
  withTime: boolean;
  seed: number;
}

export const MessageItem = React.memo(function MessageItem(props: MessageItemProps) {
  const { message, withTime, seed } = props;
  if (message.from === "system")
    return (
      <div className="c-item">
        <div className={`messageSystem-${hashed("system", seed).slice(0, 6)} c-system`}>
          <div className={`messageSystemContent-${hashed("system-content", seed).slice(0, 6)}`}>
            {message.text}
          </div>
        </div>
      </div>
    );
  const own = message.from !== "buyer";
  const side = own ? "right" : "left";
  const attributes = { "data-testid": "chat.chatroom.message_card" };
  const inner = (
    <div
      className={`chatd-message chatd-message--${side}${withTime ? " chatd-message--hasTime" : ""}`}
      {...(knobs.card === "wrapper" ? {} : attributes)}
    >
      {withTime && (
        <div className="chatd-message-time">
          <span className="chatd-time">{formatTime(message.at, Date.now(), knobs.timeFormat)}</span>
        </div>
      )}
      {knobs.sender === "on" && <div className="chatd-message-userName hide">{props.senderName}</div>}
      <div className="c-line">
        <div className={`chatd-bubble chatd-bubble--${own ? "self" : "other"}`} data-kind={message.kind}>
          <div
            className={`chatd-bubble-main chatd-bubble-main--${own ? "self" : "other"}${own ? "" : " chatd-bubble-main--left"}`}
          >
            <Body message={message} seed={seed} />
          </div>
        </div>
        {message.delivery === "failed" && (
          <span
            className={`c-failed ${hashed("failed", seed)}`}
            role="img"
            title="Failed to send"
            aria-label="Failed to send"
          >
            <Icon name="alert" size={16} />
          </span>
        )}
      </div>
      {message.from === "automatic" && <div className={`c-auto ${hashed("auto", seed)}`}>Auto-reply</div>}
    </div>
  );
  return (
    <div className="c-item">{knobs.card === "wrapper" ? <div {...attributes}>{inner}</div> : inner}</div>
  );
});

function Body({ message, seed }: { message: ChatMessage; seed: number }) {
  const { kind, text, translation } = message;
  const info = "chatd-message-body-info-message";
  if (kind === "image" || kind === "video")
    return (
      <div className={info}>
        <div className={kind === "image" ? "chatd-imageMessage" : "chatd-videoMessage"}>
          <img src={pictureOf(text || message.id, 190, 190)} alt={text} width={190} height={190} />
        </div>
      </div>
    );
  if (kind === "sticker")
    return (
      <div className={info}>
        <div className="chatd-stickerMessage">
          <img src={STICKER} alt={text} width={96} height={96} />
        </div>
      </div>
    );
  if (kind === "product_card" || kind === "order_card") return <Card message={message} seed={seed} />;
  return (
    <div className={info}>
      <pre>{text}</pre>
      {translation && (
        <div className={`c-translation chatd-translate-${hashed("translation", seed).slice(0, 5)}`}>
          <span>Translated by the platform</span>
          <div>{translation}</div>
        </div>
      )}
    </div>
  );
}

function Card({ message, seed }: { message: ChatMessage; seed: number }) {
  const isOrder = message.kind === "order_card";
  const id = /\d{12,20}/.exec(message.text)?.[0] ?? (isOrder ? "" : `17${message.id}`);
  const title =
    message.text
      .replace(id, "")
      .replace(/[#:·|,\s]+$/, "")
      .trim() || "Item";
  return (
    <div className="chatd-message-body-info-message">
      <div className={`c-card ${hashed("card", seed)}`}>
        <div className="c-card-head">{isOrder ? "Order" : "Product"}</div>
        <div className="c-card-main">
          <img src={pictureOf(title, 60, 60)} alt="" width={60} height={60} />
          <div>
            <div className="c-card-title">{title}</div>
            <div className="c-card-id">
              {isOrder ? "Order ID" : "ID"} {id}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
