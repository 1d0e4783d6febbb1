import { describe, expect, it } from "vitest";
import { checkExternalLink } from "../../../../../lib/replies/policy/checks/external-link";
import { runCheck } from "../reply-context";

describe("external link", () => {
  it("knows each marketplace's own pages", () => {
    const link = "see https://www.amazon.de/dp/B000000000";
    expect(runCheck(checkExternalLink, link, { marketplace: "amazon" })).toEqual([]);
    expect(runCheck(checkExternalLink, link, { marketplace: "shopee" })).toEqual([
      "external_link: https://www.amazon.de/dp/B000000000",
      "other_platform: https://www.amazon.de/dp/B000000000",
    ]);
    expect(runCheck(checkExternalLink, "https://shopee.sg/product/1/2")).toEqual([]);
    expect(
      runCheck(checkExternalLink, "https://www.tiktok.com/legal", { marketplace: "tiktok_shop" }),
    ).toEqual([]);
  });

  it("takes an own web shop for another platform too, a carrier's page not", () => {
    expect(runCheck(checkExternalLink, "Buy it at www.madeup-shop.com")).toEqual([
      "external_link: www.madeup-shop.com",
      "other_platform: www.madeup-shop.com",
    ]);
    expect(runCheck(checkExternalLink, "Track it at https://www.dhl.com/track")).toEqual([
      "external_link: https://www.dhl.com/track",
    ]);
  });

  it("stops short links everywhere, a lookalike of the marketplace too", () => {
    expect(runCheck(checkExternalLink, "bit.ly/abc", { marketplace: "shopify" })).toHaveLength(1);
    expect(runCheck(checkExternalLink, "https://shopee.sg.madeup.example/x")).toHaveLength(1);
    expect(runCheck(checkExternalLink, "https://notamazon.com/x", { marketplace: "amazon" })).not.toEqual([]);
  });

  it("only notes a domain on Shopify that may be the shop's own", () => {
    expect(runCheck(checkExternalLink, "visit madeup-shop.com", { marketplace: "shopify" })).toEqual([
      "external_link: madeup-shop.com",
    ]);
    expect(
      runCheck(checkExternalLink, "visit www.instagram.com/madeup", { marketplace: "shopify" }),
    ).toHaveLength(1);
  });

  it.each([
    ["auf lampenwelt-muster punkt de", "lampenwelt-muster punkt de"],
    ["sul sito madeup-esempio punto it", "madeup-esempio punto it"],
    ["terrecuite(.)example", "terrecuite(.)example"],
    ["files[.]madeup[.]net/molde", "files[.]madeup[.]net/molde"],
    ["bit . ly / lamp", "bit . ly / lamp"],
    ["官网 madeup 点 cn 有货", "madeup 点 cn"],
    ["เว็บร้าน madeup-th จุด คอม", "madeup-th จุด คอม"],
    ["hxxps://madeup[.]com/form", "hxxps://madeup[.]com/form"],
  ])("reads the disguised address in: %s", (text, words) => {
    expect(runCheck(checkExternalLink, text)).toContain(`external_link: ${words}`);
  });

  it.each([
    "see the size chart in the listing",
    "It is in stock.It ships today",
    "version 1.2.3",
    "a.m. or p.m.",
  ])("finds no link in: %s", (text) => {
    expect(runCheck(checkExternalLink, text)).toEqual([]);
  });
});
