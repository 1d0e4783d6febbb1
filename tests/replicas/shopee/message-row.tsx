import type { ReactNode } from "react";
import { avatar, photo, productImage, sticker } from "./artwork";
import { classes as c } from "./hashed";
import { Icon } from "./icons";
import type { ChatConversation, ChatMessage } from "./model";
import { clock, t } from "./strings";

export const DATA_CY = { buyer: "receive", seller: "send", automatic: "send", system: "system" } as const;

/** One message of the thread. `message` is the API's object, as the real component has it. */
export function MessageRow({
  message,
  conversation,
}: {
  message: ChatMessage;
  conversation: ChatConversation;
}) {
  if (message.from === "system" && message.kind === "notice" && message.text.length > 48)
    return (
      <div className={c("messagePad")}>
        <div className={c("policyStrip")}>
          <Icon name="warning" className={c("policyIcon")} />
          <span>{message.text}</span>
        </div>
      </div>
    );
  const side = DATA_CY[message.from];
  return (
    <div className={c("messagePad")}>
      <div className={c("message", `message-${side}`)} data-cy={`webchat-message-${side}`}>
        {side === "system" ? (
          <div className={c("systemText")}>
            <pre>
              <div>{message.text}</div>
            </pre>
          </div>
        ) : (
          <>
            {side === "receive" && (
              <img
                className={c("messageAvatar")}
                src={avatar(conversation.hue, conversation.ref.to_name)}
                alt=""
              />
            )}
            <div className={c("messageBody")}>
              {message.from === "automatic" && <div className={c("autoReply")}>{t.autoReply}</div>}
              <Bubble message={message} conversation={conversation} />
            </div>
            {message.delivery !== "shown" && (
              <div className={c("delivery", message.delivery)}>
                {message.delivery === "failed" && <Icon name="warning" />}
                {message.delivery === "failed" ? t.failed : t.sending}
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Bubble({ message, conversation }: { message: ChatMessage; conversation: ChatConversation }) {
  const time = <div className={c("time")}>{clock(message.created)}</div>;
  const { text } = message;
  switch (message.kind) {
    case "text":
    case "notice":
      return (
        <div className={c("bubble")}>
          <pre className={c("bubblePre")}>
            <div>
              {text}
              {time}
            </div>
          </pre>
        </div>
      );
    case "sticker":
      return (
        <Media time={time} plain>
          <img className={c("sticker")} src={sticker(text)} alt="" />
        </Media>
      );
    case "image":
      return (
        <Media time={time}>
          <img className={c("photo")} src={photo(text)} alt="" />
        </Media>
      );
    case "video":
      return (
        <Media time={time}>
          <video className={c("photo")} poster={photo(`v${text}`)} muted>
            <track kind="captions" />
          </video>
        </Media>
      );
    case "product_card":
      return (
        <ProductCard
          title={text || (conversation.product ?? "")}
          total={conversation.order?.total}
          time={time}
        />
      );
    case "file":
      return (
        <Media time={time}>
          <div className={c("fileName")}>{text}</div>
        </Media>
      );
    case "order_card":
      return <OrderCard text={text} conversation={conversation} time={time} />;
    default:
      return (
        <Media time={time}>
          <div className={c("unknownBody")} />
        </Media>
      );
  }
}

function Media(props: { children: ReactNode; time: ReactNode; plain?: boolean }) {
  return (
    <div className={c("media", props.plain && "mediaPlain")}>
      {props.children}
      {props.time}
    </div>
  );
}

function ProductCard(props: { title: string; total?: string; time: ReactNode }) {
  return (
    <div className={c("card")}>
      <div className={c("cardLine")}>
        <img className={c("cardImage")} src={productImage(props.title)} alt="" />
        <div className={c("cardText")}>
          <div className={c("cardTitle")} title={props.title}>
            {props.title}
          </div>
          <div className={c("price")} title={props.total ?? "$19.90"}>
            {props.total ?? "$19.90"}
          </div>
        </div>
      </div>
      {props.time}
    </div>
  );
}

function OrderCard(props: { text: string; conversation: ChatConversation; time: ReactNode }) {
  const own = props.conversation.order;
  const item = cardTitle(props.text);
  const id = cardId(props.text);
  const order = own?.id === id ? own : undefined;
  return (
    <div className={c("card")}>
      <div className={c("cardHead")}>
        <span>
          {t.orderId}: {id}
        </span>
        <span className={c("status")}>{order?.status}</span>
      </div>
      <div className={c("cardLine")}>
        <img className={c("cardImage")} src={productImage(item)} alt="" />
        <div className={c("cardText")}>
          <div className={c("cardTitle")} title={item}>
            {item}
          </div>
          {order && (
            <div className={c("price")} title={order.total}>
              {order.total}
            </div>
          )}
        </div>
      </div>
      {props.time}
    </div>
  );
}

/** Scripted cards read "Title · id". */
const cardTitle = (text: string) => text.split(" · ")[0] ?? "";
const cardId = (text: string) => text.split(" · ")[1] ?? "";
