import type { OrderDates } from "../../lib/domain/order-dates";
import type { SuggestionSet } from "../../lib/domain/suggestion";
import { buyerWrites, type ConsoleName, conversationsOf, openConsole } from "./consoles";
import { expect, test } from "./fixtures";
import { openOptions, readTable } from "./stored";

interface ConversationRow {
  threadKey: string;
  order: { orderId: string | null } | null;
  orderDates?: OrderDates;
}

const DAY = 86_400_000;
/** Moments that each replica shows, with their age in days; the console's zone and ours can be a day apart. */
const SHOWN: Record<ConsoleName, Partial<Record<keyof OrderDates, number>>> = {
  shopee: {},
  tiktok_shop: { placed: 3 },
  amazon: { placed: 14, shipped: 11 },
};

for (const name of ["shopee", "tiktok_shop", "amazon"] as const) {
  test(`${name}: the order's times are read, and offers say why they are there`, async ({ sellerside }) => {
    const conversation = conversationsOf(name).find((one) => one.order?.tracking && !one.closed);
    if (!conversation?.order) throw new Error("the scenario needs an order that was shipped");
    const page = await openConsole(sellerside.context, conversation);
    await buyerWrites(page, conversation.id, "Where is my parcel? Please tell me the tracking status");
    const options = await openOptions(sellerside.context, sellerside.extensionId);
    const row = async () =>
      (await readTable<ConversationRow>(options, "conversations")).find(
        ({ order }) => order?.orderId === conversation.order?.id,
      );
    const { id } = conversation.order;
    if (name === "shopee") {
      const day = Date.UTC(2000 + Number(id.slice(0, 2)), Number(id.slice(2, 4)) - 1, Number(id.slice(4, 6)));
      // An id of the future (the scenario's day is fixed) has no day; one of the past has that of its region.
      const expected = day > Date.now() + DAY ? null : day;
      await expect.poll(async () => (await row())?.order?.orderId).toBe(id);
      const placed = (await row())?.orderDates?.placed ?? null;
      if (expected === null) expect(placed).toBeNull();
      else expect(Math.abs((placed ?? 0) - expected)).toBeLessThanOrEqual(DAY / 2);
    }
    for (const [moment, age] of Object.entries(SHOWN[name]))
      await expect
        .poll(async () => {
          const at = (await row())?.orderDates?.[moment as keyof OrderDates];
          return at ? Math.abs((Date.now() - at) / DAY - age) : null;
        }, moment)
        .toBeLessThanOrEqual(1.6);
    const threadKey = (await row())?.threadKey;
    const whys = async () =>
      (await readTable<SuggestionSet>(options, "suggestions"))
        .filter((set) => set.threadKey === threadKey)
        .flatMap((set) => set.suggestions.map((offer) => offer.why));
    await expect.poll(async () => (await whys()).length).toBeGreaterThan(0);
    expect(new Set(await whys())).toEqual(new Set(["Not used yet."]));
  });
}
