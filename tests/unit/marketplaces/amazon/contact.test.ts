// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { read, upgrade } from "./fragments";

const ORDER = "114-1111111-2222222";
const PAGE = `https://sellercentral.amazon.de/messaging/contact?orderID=${ORDER}&marketplaceID=A13V1IB3VIYZZH`;

/** The tree that public code of November 2025 describes; names and numbers are made up. */
const page = (heading: string, area = "") => `
  <div class="ayb-contact"><div class="ayb-contact-buyer-header"><h2>${heading}</h2><p>Order ID: ${ORDER}</p></div>
    <kat-radiobutton value="DELIVERY_ISSUE"><input type="radio"></kat-radiobutton>
    <kat-radiobutton value="OTHER"><input type="radio"></kat-radiobutton>${area}</div>`;
const AREA = `<div class="ayb-contact-form"><div class="contact-buyer-text-area"><kat-textarea maxlength="4000"></kat-textarea></div>
  <div class="contact-buyer-file-input"><input type="file"></div>
  <kat-button class="ayb-contact-form-send-button" label="Send"></kat-button></div>`;

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("the contact page", () => {
  it("has no composer before a reason is chosen", () => {
    document.body.innerHTML = page("Contact Mara Quill");
    const { reading, composer } = read(PAGE);
    expect(reading).toMatchObject({
      state: "composer_missing",
      threadKey: `amazon:eu:${ORDER}`,
      buyerName: "Mara Quill",
      region: "FR",
    });
    expect(composer).toBeNull();
  });

  it("reads with no messages once the area is there and upgraded", () => {
    document.body.innerHTML = page("Contact Mara Quill", AREA);
    expect(read(PAGE).reading.state).toBe("composer_missing");
    const inner = upgrade(document.querySelector("kat-textarea") as Element);
    const result = read(PAGE);
    expect(result.reading).toMatchObject({ state: "reading", messages: [], composerLimit: 4000 });
    expect(result.reading.order?.orderId).toBe(ORDER);
    expect(result.composer).toBe(inner);
    expect(result.composerBox?.className).toBe("ayb-contact-form");
  });

  it("is closed after the message went out", () => {
    document.body.innerHTML = `${page("Contact Mara Quill")}<kat-alert variant="success"></kat-alert>`;
    expect(read(PAGE).reading.state).toBe("chat_closed");
  });

  it.each([
    ["Kontaktieren Sie Mara Quill", "Mara Quill"],
    ["Mara Quill kontaktieren", "Mara Quill"],
    ["Contacter Maëlle Kerjean", "Maëlle Kerjean"],
    ["架空花子さんに連絡", "架空花子"],
    ["Zupełnie inne zdanie", null],
    ["Zupełnie inne: <b>Mara Quill</b>", "Mara Quill"],
  ])("takes the name out of %s", (heading, name) => {
    document.body.innerHTML = page(heading);
    expect(read(PAGE).reading.buyerName).toBe(name);
  });

  it("waits while the form is still another order's", () => {
    document.body.innerHTML = page("Contact Mara Quill").replace(ORDER, "114-9999999-8888888");
    expect(read(PAGE).reading).toMatchObject({ state: "loading", threadKey: null });
  });

  it("says when the layout is not the known one", () => {
    document.body.innerHTML = "<div><p>Something else</p></div>".repeat(10);
    expect(read(PAGE).reading.state).toBe("layout_not_recognised");
  });
});
