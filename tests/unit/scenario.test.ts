import { describe, expect, it } from "vitest";
import { isLanguage } from "../../lib/domain/language";
import { SCENARIO } from "../replicas/scenario";
import { findSite } from "../replicas/sites";

const CONSOLES = ["shopee", "tiktok_shop", "amazon"] as const;
const LONG = 70;

function ofConsole(marketplace: (typeof CONSOLES)[number]) {
  return SCENARIO.filter((c) => c.marketplace === marketplace);
}

/** Two short texts of the buyer, equal and next to each other: the hard case for message keys. */
function hasEqualNeighbours(texts: { from: string; text: string }[]): boolean {
  return texts.some((m, i) => {
    const next = texts[i + 1];
    return next?.from === "buyer" && m.from === "buyer" && m.text.length <= 4 && m.text === next.text;
  });
}

describe("scripted conversations", () => {
  it("holds 30 conversations in the agreed shares", () => {
    expect(CONSOLES.map((c) => ofConsole(c).length)).toEqual([11, 11, 8]);
    expect(new Set(SCENARIO.map((c) => c.id)).size).toBe(30);
    expect(new Set(SCENARIO.map((c) => c.buyer.id)).size).toBe(30);
  });

  it("covers the regions, ten languages and nine hostile buyers", () => {
    const regions = (c: (typeof CONSOLES)[number]) =>
      [...new Set(ofConsole(c).map((s) => s.shop.region))].sort();
    expect(regions("shopee")).toEqual(["ID", "SG", "TH"]);
    expect(regions("tiktok_shop")).toEqual(["ID", "TH", "US"]);
    expect(regions("amazon")).toEqual(["DE", "US"]);
    const languages = new Set(SCENARIO.map((c) => c.lang));
    expect(languages.size).toBeGreaterThanOrEqual(10);
    for (const language of languages) expect(isLanguage(language), language).toBe(true);
    expect(SCENARIO.filter((c) => c.mood === "hostile")).toHaveLength(9);
  });

  it.each(CONSOLES)("has a calm star, one closed chat and one long thread on %s", (marketplace) => {
    const list = ofConsole(marketplace);
    expect(list[0]?.mood).toBe("calm");
    expect(list[0]?.lang).toBe("en");
    expect(list.filter((c) => c.closed)).toHaveLength(1);
    const long = list.filter((c) => c.history.length >= LONG);
    expect(long).toHaveLength(1);
    expect(hasEqualNeighbours(long[0]?.history ?? [])).toBe(true);
    // Long threads must not be padded with copies: most lines differ.
    const texts = (long[0]?.history ?? []).filter((m) => m.kind === "text").map((m) => m.text);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.9);
  });

  it.each(["shopee", "tiktok_shop"] as const)(
    "has two buyers of one display name in one region on %s",
    (m) => {
      const keys = ofConsole(m).map((c) => `${c.shop.region} ${c.buyer.name}`);
      expect(keys.length - new Set(keys).size).toBe(1);
    },
  );

  it.each(SCENARIO.map((c) => [c.id, c] as const))("%s is well formed", (_id, c) => {
    expect(c.live.length).toBeGreaterThanOrEqual(2);
    expect(c.live.length).toBeLessThanOrEqual(5);
    if (c.history.length < LONG) expect(c.history.length).toBeLessThanOrEqual(30);
    expect(c.history.length).toBeGreaterThanOrEqual(6);
    let before = Number.POSITIVE_INFINITY;
    for (const m of c.history) {
      expect(m.minutesAgo, m.text).toBeLessThanOrEqual(before);
      expect(m.minutesAgo, m.text).toBeGreaterThan(0);
      before = m.minutesAgo;
      if (m.kind === "image" || m.kind === "video") expect(m.text).toBe("");
      else expect(m.text.trim().length).toBeGreaterThan(0);
      if (m.kind === "product_card" || m.kind === "order_card") expect(m.text).toMatch(/^.+ · \w+$/);
      if (m.kind === "order_card") expect(m.text.endsWith(` · ${c.order?.id}`)).toBe(true);
    }
    for (const m of c.live) expect([m.from, m.kind, m.minutesAgo]).toEqual(["buyer", "text", 0]);
  });

  it("uses order numbers of each console's shape, each once", () => {
    const shape = { shopee: /^\d{6}[A-Z0-9]{8}$/, tiktok_shop: /^\d{18}$/, amazon: /^\d{3}-\d{7}-\d{7}$/ };
    const orders = SCENARIO.flatMap((c) =>
      c.order ? [{ id: c.order.id, shape: shape[c.marketplace] }] : [],
    );
    for (const order of orders) expect(order.id).toMatch(order.shape);
    expect(new Set(orders.map((o) => o.id)).size).toBe(orders.length);
  });

  it("links nowhere real: every URL is under a reserved domain", () => {
    const urls = SCENARIO.flatMap((c) => [...c.history, ...c.live]).flatMap(
      (m) => m.text.match(/https?:\/\/[^\s/]+/g) ?? [],
    );
    expect(urls).toHaveLength(1);
    for (const url of urls) expect(url).toMatch(/\.example$/);
    expect(findSite(new URL(urls[0] as string).host, "/login")).toBeNull();
  });
});
