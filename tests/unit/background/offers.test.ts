import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { rerankOpenThreads } from "../../../entrypoints/background/console-tabs";
import { createContentHandlers } from "../../../entrypoints/background/content-handlers";
import { reassessThread } from "../../../entrypoints/background/reassess-thread";
import type { OrderFacts } from "../../../lib/domain/reading";
import { DEFAULT_SETTINGS } from "../../../lib/domain/settings";
import { loadThread } from "../../../lib/storage/conversations";
import { openDatabase } from "../../../lib/storage/database";
import { saveFragment } from "../../../lib/storage/fragments";
import { setTab } from "../../../lib/storage/tabs";
import { putLibrary, putTemplate } from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "../storage/rows";
import { line, SHOPEE, scriptedClassifier, update } from "./scene";

const db = openDatabase("offers");
const classifier = scriptedClassifier({});
const handlers = createContentHandlers({ db, getClassifier: async () => classifier, now: () => 50 });

function orderAt(stage: OrderFacts["stage"]): OrderFacts {
  return { orderId: "o1", status: stage, stage, itemTitle: null, trackingNumber: null, total: null };
}

async function offered(fields: Parameters<typeof update>[1] = {}) {
  const { suggestions } = await handlers.updateThread(update([line("where is it")], fields), SHOPEE);
  return suggestions.suggestions;
}
const idsOf = (offers: Awaited<ReturnType<typeof offered>>) => offers.map((one) => one.templateId).sort();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
});
afterAll(() => db.close());

describe("demands of templates", () => {
  beforeEach(async () => {
    await putTemplate(db, templateRow({ id: "arrived", conditions: [{ kind: "delivered" }] }));
    await putTemplate(db, templateRow({ id: "on_its_way", stages: ["shipped"] }));
    await putTemplate(db, templateRow({ id: "thailand", regions: ["TH"] }));
  });

  it("are fulfilled by the order and the region of the chat", async () => {
    expect(idsOf(await offered({ order: orderAt("shipped") }))).toEqual(["on_its_way"]);
    expect(idsOf(await offered({ threadKey: "t2", order: orderAt("delivered") }))).toEqual(["arrived"]);
    expect(idsOf(await offered({ threadKey: "t3", region: "TH" }))).toEqual(["thailand"]);
  });

  it("are not fulfilled by what is not known", async () => {
    expect(await offered({ region: null, order: null })).toEqual([]);
  });

  it("hold when a thread is understood again and when open ones are ranked again", async () => {
    await offered({ order: orderAt("shipped") });
    await putTemplate(db, templateRow({ id: "everywhere" }));
    const again = await reassessThread(db, "t1", {
      classifier,
      settings: DEFAULT_SETTINGS,
      templates: [
        templateRow({ id: "arrived", conditions: [{ kind: "delivered" }] }),
        templateRow({ id: "everywhere" }),
      ],
      now: 60,
    });
    expect(idsOf(again?.suggestions.suggestions ?? [])).toEqual(["everywhere"]);
    await setTab(db, {
      tabId: 1,
      windowId: 1,
      marketplace: "shopee",
      state: "reading",
      threadKey: "t1",
      updatedAt: 1,
    });
    vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue({ ok: true, value: null } as never);
    await rerankOpenThreads(db, DEFAULT_SETTINGS, 70);
    const stored = (await loadThread(db, "t1")).suggestions;
    expect(idsOf(stored?.suggestions ?? [])).toEqual(["everywhere", "on_its_way"]);
  });
});

describe("times of an order", () => {
  const DAY = 86_400_000;
  const read = Date.UTC(2026, 10, 28, 4);
  const dated = createContentHandlers({ db, getClassifier: async () => classifier, now: () => read });
  const offeredFor = async (dates: string[], threadKey: string) => {
    const order = { ...orderAt("delivered"), dates };
    const { suggestions } = await dated.updateThread(
      update([line("where is it")], { threadKey, order }),
      SHOPEE,
    );
    return idsOf(suggestions.suggestions);
  };

  beforeEach(async () => {
    const since = "delivered" as const;
    await putTemplate(db, templateRow({ id: "late", conditions: [{ kind: "after_days", days: 7, since }] }));
    await putTemplate(db, templateRow({ id: "soon", conditions: [{ kind: "within_days", days: 7, since }] }));
  });

  it("fulfil a demand on days, as the console shows them", async () => {
    expect(await offeredFor(["Delivered: 15 Nov 2026"], "t1")).toEqual(["late"]);
    expect(await offeredFor(["Delivered: 25 Nov 2026"], "t2")).toEqual(["soon"]);
    expect(await offeredFor(["Delivered by 15 Nov 2026"], "t3")).toEqual([]);
  });

  it("are kept when the console shows the order without them, and go with the order; the texts are not stored", async () => {
    expect(await offeredFor(["Delivered: 15 Nov 2026"], "t1")).toEqual(["late"]);
    expect(await offeredFor([], "t1")).toEqual(["late"]);
    const stored = (await loadThread(db, "t1")).conversation;
    expect(stored?.orderDates?.delivered).toBe(Date.UTC(2026, 10, 15) - (8 / 24) * DAY);
    expect(stored?.order).not.toHaveProperty("dates");
    const other = { ...orderAt("delivered"), orderId: "o2" };
    const { suggestions } = await dated.updateThread(update([line("and?")], { order: other }), SHOPEE);
    expect(idsOf(suggestions.suggestions)).toEqual([]);
  });
});

describe("the shop's own record", () => {
  const insert = async (id: string, threadKey: string, outcome: "sent_as_is" | "undone") => {
    const line = { id, threadKey, templateId: "b", text: "x", at: 50, closedAt: null, keptShare: null };
    await handlers.recordInsertion({ ...line, outcome: "inserted" }, SHOPEE);
    await handlers.closeInsertion({ id, outcome, closedAt: 51, keptShare: 1 }, SHOPEE);
  };

  beforeEach(async () => {
    await putTemplate(db, templateRow({ id: "a", usedCount: 20 }));
    await putTemplate(db, templateRow({ id: "b" }));
  });

  it("brings what is taken to the top of the next message, says why, and leaves this one's offers", async () => {
    const before = await offered();
    expect(before.map((one) => one.templateId)).toEqual(["a", "b"]);
    expect(before[1]?.why).toBe("Not used yet.");
    for (const id of ["1", "2", "3"]) await insert(id, "t1", "sent_as_is");
    const first = (await loadThread(db, "t1")).messages[0];
    const again = await handlers.updateThread(
      update(first ? [{ ...line(first.text), key: first.key, seq: first.seq }] : []),
      SHOPEE,
    );
    expect(again.suggestions.suggestions.map((one) => one.templateId)).toEqual(["a", "b"]);
    const next = await offered({ threadKey: "t2" });
    expect(next.map((one) => one.templateId)).toEqual(["b", "a"]);
    expect(next[0]?.why).toBe("Used 3 times for “Where is my parcel?” in six months: 3 unchanged.");
    expect(next[1]?.why).toContain("another reply was taken 1×");
  });

  it("does not bring up what is undone", async () => {
    await offered();
    for (const id of ["1", "2", "3"]) await insert(id, "t1", "undone");
    const next = await offered({ threadKey: "t2" });
    expect(next.map((one) => one.templateId)).toEqual(["a", "b"]);
    expect(next[1]?.why).toContain("3 undone");
  });
});

describe("fragments", () => {
  const text = (offers: Awaited<ReturnType<typeof offered>>) =>
    offers[0]?.parts.map((part) => (part.type === "open" ? `[${part.slot}]` : part.text)).join("");

  beforeEach(async () => {
    const variants = [{ language: "en", region: "", text: "Hi. {{> closing}}" }];
    await putTemplate(db, templateRow({ id: "calls", variants }));
  });
  const closing = (libraryId: string, words: string) =>
    saveFragment(
      db,
      { id: `f_${libraryId}`, libraryId, name: "closing", variants: [{ language: "en", text: words }] },
      1,
    );

  it("of the template's library are put in before its slots are filled", async () => {
    await putLibrary(db, libraryRow({ id: "other", name: "Other" }));
    await closing("other", "Wrong library.");
    await closing("lib", "Yours, {{buyer_name}} {{day}}");
    const offers = await offered();
    expect(text(offers)).toBe("Hi. Yours, mei_88 [day]");
    expect(offers[0]?.openSlots).toEqual(["day"]);
  });

  it("that are missing leave something to fill in, never their braces", async () => {
    await putLibrary(db, libraryRow({ id: "other", name: "Other" }));
    await closing("other", "Wrong library.");
    expect(text(await offered())).toBe("Hi. [closing]");
  });
});
