// biome-ignore lint/correctness/noUnusedImports: the classic JSX runtime of React 16 needs the name
import React from "react";
import { avatarOf, pictureOf } from "./drawings";
import type { Chat } from "./store";
import { hashed } from "./store";

/** Right column: class names are hashed, the look hangs on a style attribute's sheet of data attributes. */
export function OrderPanel({ chat, seed }: { chat: Chat | null; seed: number }) {
  const css = (name: string) => hashed(`panel-${name}`, seed);
  return (
    <aside className="c-panel">
      <div className="c-tabs">
        <span data-look="on">Orders</span>
        <span>Products</span>
        <span>Vouchers</span>
      </div>
      {chat ? <Facts chat={chat} css={css} /> : <Waiting />}
    </aside>
  );
}

function Waiting() {
  return (
    <div className="c-panel-body">
      {[64, 120, 40].map((height) => (
        <div className="c-bone" style={{ height }} key={height} />
      ))}
    </div>
  );
}

function Facts({ chat, css }: { chat: Chat; css(name: string): string }) {
  const { buyer, order } = chat.script;
  const field = (label: string, value: string) => (
    <div className={`c-field ${css("field")}`}>
      <span>{label}</span>
      <span className={css("value")}>{value}</span>
    </div>
  );
  return (
    <div className={`c-panel-body ${css("body")}`}>
      <div className={`c-buyer ${css("buyer")}`}>
        <img src={avatarOf(buyer.name, buyer.avatarHue)} alt="" width={36} height={36} />
        <div>{field("User name", buyer.name)}</div>
      </div>
      {order ? (
        <div className={`c-order ${css("order")}`}>
          <div className={`c-order-head ${css("head")}`}>
            <span className="c-order-status">{order.status}</span>
            <span className="c-order-date">
              {new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)}
            </span>
          </div>
          {field("Order ID", order.id)}
          <div className={`c-order-item ${css("item")}`}>
            <div>
              <img src={pictureOf(order.item, 48, 48)} alt="" width={48} height={48} />
            </div>
            <div className={css("title")}>{order.item}</div>
          </div>
          {order.tracking && field("Tracking ID", order.tracking)}
          {field("Total", order.total)}
          {field("Note", "–")}
        </div>
      ) : (
        <p className="c-none">No orders with this buyer yet</p>
      )}
    </div>
  );
}
