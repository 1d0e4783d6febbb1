import { describe, expect, it } from "vitest";
import { amazonAdapter } from "../../../../lib/marketplaces/amazon";
import { regionOfSwitcher, regionOfUrl } from "../../../../lib/marketplaces/amazon/hosts";

const serves = (address: string) => amazonAdapter.servesLocation(new URL(address));

describe("amazonAdapter", () => {
  it("asks for messaging pages of Seller Central only, and waits for the notice", () => {
    expect(amazonAdapter.consent).toBe("after_notice");
    expect(amazonAdapter.matches).toHaveLength(25);
    for (const pattern of amazonAdapter.matches)
      expect(pattern).toMatch(/^https:\/\/sellercentral(?:-europe|-japan)?\.amazon\.[a-z.]+\/messaging\/\*$/);
  });

  it("serves the inbox and the contact page and nothing beside them", () => {
    expect(serves("https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=1")).toBe(true);
    expect(serves("https://sellercentral.amazon.co.jp/messaging/inbox-v3")).toBe(true);
    expect(serves("https://sellercentral-europe.amazon.com/messaging/contact?orderID=1")).toBe(true);
    expect(serves("https://sellercentral.amazon.com/messaging/contact/returns?orderID=1")).toBe(false);
    expect(serves("https://sellercentral.amazon.com/messaging/inboxes")).toBe(false);
    expect(serves("https://sellercentral.amazon.com/ap/signin")).toBe(false);
    expect(serves("https://sellercentral.amazon.com.example.org/messaging/inbox")).toBe(false);
  });

  it("reads regions from ids, names and hosts", () => {
    expect(regionOfSwitcher("ATVPDKIKX0DER")).toBe("US");
    expect(regionOfSwitcher("Deutschland")).toBe("DE");
    expect(regionOfSwitcher("United Kingdom")).toBe("GB");
    expect(regionOfSwitcher("日本")).toBe("JP");
    expect(regionOfSwitcher("www.amazon.co.uk")).toBe("GB");
    expect(regionOfSwitcher("Narnia")).toBeNull();
    expect(regionOfSwitcher("constructor")).toBeNull();
    expect(regionOfUrl(new URL("https://sellercentral-europe.amazon.com/messaging/inbox"))).toBeNull();
    expect(
      regionOfUrl(
        new URL("https://sellercentral-europe.amazon.com/messaging/contact?marketplaceID=APJ6JRA9NG5V4"),
      ),
    ).toBe("IT");
  });
});
