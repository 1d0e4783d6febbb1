import { useState } from "react";
import { avatar, productImage } from "./artwork";
import { classes as c } from "./hashed";
import { Icon } from "./icons";
import { MiniChat } from "./mini-chat";
import type { ChatStore } from "./store";
import { t } from "./strings";

const NAV = [
  { icon: "truck", title: "Shipment", links: ["My Shipment", "Mass Ship"] },
  { icon: "order", title: "Order", links: ["My Orders", "Cancellation", "Return/Refund"] },
  { icon: "product", title: "Product", links: ["My Products", "Add New Product"] },
] as const;
const TABS = ["All", "Unpaid", "To Ship", "Shipping", "Completed", "Cancellation", "Return/Refund"];

/** An order page of the seller portal with its own inputs, the chat launcher and the platform's support chat. */
export function PortalPage({ store, supportOpen }: { store: ChatStore; supportOpen: boolean }) {
  const orders = store.conversations.filter((one) => one.order);
  const openChat = (id: string) => {
    store.setMini("open");
    store.open(id);
  };
  return (
    <div className={c("portal")}>
      <div className={c("header")}>
        <div className={c("brand")}>
          <Icon name="product" className={c("brandMark")} />
          <span className={c("brandName")}>Seller Centre</span>
          <span className={c("brandPage")}>My Orders</span>
        </div>
        <div className={`shopee-react-dropdown ${c("shop")}`}>
          {store.conversations[0]?.shop.name}
          <Icon name="down" />
        </div>
      </div>
      <div className={c("portalBody")}>
        <div className={c("sidebar")}>
          {NAV.map((group) => (
            <div key={group.title}>
              <div className={c("navTitle")}>
                <Icon name={group.icon} /> {group.title}
              </div>
              {group.links.map((link) => (
                <div key={link} className={c("navLink", link === "My Orders" && "navLinkOn")}>
                  {link}
                </div>
              ))}
            </div>
          ))}
        </div>
        <div className={c("main")}>
          <h1>My Orders</h1>
          <div className={c("panel")}>
            <div className={c("tabs")}>
              {TABS.map((tab, i) => (
                <div key={tab} className={c("tab", i === 0 && "tabOn")}>
                  {tab}
                </div>
              ))}
            </div>
            <div className={c("searchRow")}>
              <input placeholder="Order ID, buyer name" />
              <input placeholder="Product" />
              <button type="button" className={c("primary")}>
                Apply
              </button>
            </div>
            {orders.map((one) => (
              <div key={one.ref.id} className={c("order")}>
                <div className={c("orderHead")}>
                  <span className={c("orderBuyer")}>
                    <img src={avatar(one.hue, one.ref.to_name)} alt="" />
                    {one.ref.to_name}
                    <button
                      type="button"
                      className={c("chatButton")}
                      data-testid="buyer-chat-action"
                      onClick={() => openChat(one.ref.id)}
                    >
                      <Icon name="chat" /> {t.chat}
                    </button>
                  </span>
                  <span>Order ID {one.order?.id}</span>
                </div>
                <div className={c("orderRow")}>
                  <div className={c("cardLine")}>
                    <img className={c("cardImage")} src={productImage(one.order?.item ?? "")} alt="" />
                    <div className={c("cardText")}>
                      <div className={c("cardTitle")} title={one.order?.item}>
                        {one.order?.item}
                      </div>
                    </div>
                  </div>
                  <span className={c("price")}>{one.order?.total}</span>
                  <span className={c("status")}>{one.order?.status}</span>
                </div>
                <div className={c("noteRow")}>
                  <textarea className={c("note")} placeholder="Note to yourself" />
                </div>
              </div>
            ))}
          </div>
        </div>
      </div>
      <div className={c("rail")}>
        <div className={`panel-item${store.mini === "open" ? " active" : ""}`}>
          <button
            type="button"
            id="SidebarEntry"
            title={t.chat}
            className={c("railButton")}
            onClick={() => store.setMini(store.mini === "open" ? "none" : "open")}
          >
            <Icon name="chat" />
          </button>
        </div>
      </div>
      {store.mini !== "none" && <MiniChat store={store} />}
      <SupportChat startOpen={supportOpen} />
    </div>
  );
}

/** The platform's own support chat: a decoy with its own text box. */
function SupportChat({ startOpen }: { startOpen: boolean }) {
  const [open, setOpen] = useState(startOpen);
  return (
    <div id="shopee-cs-chat-sc" className={c("support")}>
      <div className={c("supportPanel")} style={{ display: open ? "block" : "none" }}>
        <strong>Shopee seller support</strong>
        <p>Ask us about your shop.</p>
        <textarea placeholder="Type your question here" />
      </div>
      <button
        type="button"
        title="Help"
        className={c("supportBubble")}
        onClick={() => setOpen((was) => !was)}
      >
        <Icon name="help" />
      </button>
    </div>
  );
}

/** The sign-in page that an expired session leads to. */
export function LoginPage() {
  return (
    <div className={c("login")}>
      <div className={c("loginBox")}>
        <h1>Log in to Seller Centre</h1>
        <input placeholder="Phone / Username / Email" autoComplete="off" />
        <input placeholder="Password" type="password" autoComplete="off" />
        <button type="button" className={c("primary")}>
          Log in
        </button>
      </div>
    </div>
  );
}
