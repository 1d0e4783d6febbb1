import { useState } from "react";
import { avatar, productImage } from "./artwork";
import { classes as c } from "./hashed";
import type { ChatStore } from "./store";
import { t } from "./strings";

/** The right-hand information panel; it follows the pane after a while, as it loads by its own request. */
export function Station({ store }: { store: ChatStore }) {
  const [tab, setTab] = useState<"orders" | "products">("orders");
  const conversation = store.find(store.stationOf);
  return (
    <div className={c("station")} data-cy="webchat-station-root">
      {conversation && (
        <>
          <div className={c("stationHead")}>
            <img
              className={c("stationAvatar")}
              src={avatar(conversation.hue, conversation.ref.to_name)}
              alt=""
            />
            <div>
              <div className={c("stationName")}>{conversation.ref.to_name}</div>
              <div className={c("titleHint")}>{conversation.shop.name}</div>
            </div>
          </div>
          <div className={c("tabs")}>
            <button
              type="button"
              className={c("tab", tab === "orders" && "tabOn")}
              onClick={() => setTab("orders")}
            >
              {t.orders}
            </button>
            <button
              type="button"
              className={c("tab", tab === "products" && "tabOn")}
              onClick={() => setTab("products")}
            >
              {t.products}
            </button>
          </div>
          <div className={c("stationBody")}>
            {tab === "orders" && conversation.order ? (
              <div className={c("stationCard")}>
                <div className={c("cardHead")}>
                  <span>
                    {t.orderId}: {conversation.order.id}
                  </span>
                  <span className={c("status")}>{conversation.order.status}</span>
                </div>
                <Product title={conversation.order.item} price={conversation.order.total} />
                {conversation.order.tracking && (
                  <div className={c("fact")}>
                    <span>{t.tracking}</span>
                    <span>{conversation.order.tracking}</span>
                  </div>
                )}
                <div className={c("fact")}>
                  <span>{t.total}</span>
                  <span className={c("price")}>{conversation.order.total}</span>
                </div>
                <button type="button" className={c("outline")}>
                  {t.viewOrder}
                </button>
              </div>
            ) : tab === "products" && conversation.product ? (
              <label className={c("stationCard", "stationProduct")}>
                <input type="checkbox" value="24680135790" />
                <Product title={conversation.product} price={conversation.order?.total ?? "$19.90"} />
              </label>
            ) : (
              <div className={c("stationEmpty")}>{t.noOrders}</div>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Product({ title, price }: { title: string; price: string }) {
  return (
    <div className={c("cardLine")}>
      <img className={c("cardImage")} src={productImage(title)} alt="" />
      <div className={c("cardText")}>
        <div className={c("cardTitle")} title={title}>
          {title}
        </div>
        <div className={c("price")} title={price}>
          {price}
        </div>
      </div>
    </div>
  );
}
