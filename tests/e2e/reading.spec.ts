import {
  buyerWrites,
  type ConsoleName,
  conversationsOf,
  openConsole,
  pickConversation,
  sentBy,
} from "./consoles";
import { expect, test } from "./fixtures";
import { openOptions, readTable } from "./stored";

interface MessageRow {
  key: string;
  threadKey: string;
  author: string;
  text: string;
  kind: string;
  seq: number;
}

const NAMES: ConsoleName[] = ["shopee", "tiktok_shop", "amazon"];

for (const name of NAMES) {
  test(`${name}: nothing is read twice and nothing is lost over a fast switch, scroll and history`, async ({
    sellerside,
  }) => {
    const [first, second] = conversationsOf(name).filter((c) => !c.closed && c.history.length > 4);
    if (!first || !second) throw new Error("the scenario needs two conversations");
    const page = await openConsole(sellerside.context, first, { stale: "600", draft: "clear" });
    await expect(page.getByTestId("message-chip").first()).toBeAttached();

    // Away and back before the pane has followed, twice, with messages arriving in between.
    for (const id of [second.id, first.id, second.id, first.id]) {
      await page.evaluate((open) => window.replica.open(open), id);
      await buyerWrites(page, second.id, `to the second, while ${id} opens ${Math.random()}`);
    }
    await page.waitForFunction((id) => window.replica.shown() === id, first.id);
    const marks = ["alpha question about size", "ok", "ok", "omega question about size"];
    for (const mark of marks) await buyerWrites(page, first.id, mark);
    await page.evaluate(() => window.replica.rerollHashes());
    await page.evaluate(() => window.replica.loadHistory());
    await buyerWrites(page, first.id, "last one");

    const options = await openOptions(sellerside.context, sellerside.extensionId);
    const thread = async () => {
      const rows = await readTable<MessageRow>(options, "messages");
      const key = rows.find((row) => row.text === "omega question about size")?.threadKey;
      return rows.filter((row) => row.threadKey === key).sort((a, b) => a.seq - b.seq);
    };
    await expect.poll(async () => (await thread()).at(-1)?.text).toBe("last one");
    const rows = await thread();
    const texts = rows.map((row) => row.text);
    expect(texts.slice(-5)).toEqual([...marks, "last one"]);
    expect(texts.filter((text) => text.startsWith("to the second"))).toEqual([]);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    expect(await sentBy(page)).toEqual([]);
  });

  test(`${name}: a page that is reloaded adds nothing`, async ({ sellerside }) => {
    const conversation = pickConversation(name);
    const page = await openConsole(sellerside.context, conversation);
    await buyerWrites(page, conversation.id, "ok");
    await expect(page.getByTestId("message-chip").last()).toBeVisible();
    const options = await openOptions(sellerside.context, sellerside.extensionId);
    await expect.poll(async () => (await readTable(options, "messages")).length).toBeGreaterThan(1);
    const before = (await readTable<MessageRow>(options, "messages")).filter((row) => row.text !== "ok");
    await page.reload();
    await page.waitForFunction((id) => window.replica?.shown() === id, conversation.id);
    await expect(page.getByTestId("message-chip").first()).toBeAttached();
    const after = (await readTable<MessageRow>(options, "messages")).filter((row) => row.text !== "ok");
    expect(after.map((row) => row.key).sort()).toEqual(before.map((row) => row.key).sort());
  });
}

test("two buyers with one name are two threads", async ({ sellerside }) => {
  for (const name of ["shopee", "tiktok_shop"] as const) {
    const all = conversationsOf(name);
    const twin = all.find(
      (c) => all.some((d) => d !== c && d.buyer.name === c.buyer.name && !d.closed) && !c.closed,
    );
    const other = all.find((d) => d !== twin && d.buyer.name === twin?.buyer.name && !d.closed);
    if (!twin || !other) throw new Error(`no equal names on ${name}`);
    const page = await openConsole(sellerside.context, twin);
    await buyerWrites(page, twin.id, "message to the first of two");
    await expect(page.getByTestId("message-chip").last()).toBeVisible();
    await page.evaluate((id) => window.replica.open(id), other.id);
    await page.waitForFunction((id) => window.replica.shown() === id, other.id);
    await buyerWrites(page, other.id, "message to the second of two");
    const options = await openOptions(sellerside.context, sellerside.extensionId);
    const keyOf = async (text: string) =>
      (await readTable<MessageRow>(options, "messages")).find((row) => row.text === text)?.threadKey;
    await expect.poll(() => keyOf("message to the second of two")).toBeTruthy();
    expect(await keyOf("message to the second of two")).not.toBe(await keyOf("message to the first of two"));
    await page.close();
    await options.close();
  }
});

test("late mount, hash re-roll and every unusual kind are read", async ({ sellerside }) => {
  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation, { mount: "3000" });
  await page.waitForFunction((id) => window.replica?.shown() === id, conversation.id);
  await page.evaluate(() => window.replica.rerollHashes());
  const texts: Record<string, string> = {
    product_card: "A made-up bag · 20418837",
    order_card: "A made-up bag · 261118QK7V3M2P",
  };
  for (const kind of ["sticker", "image", "video", "product_card", "order_card"])
    await buyerWrites(page, conversation.id, texts[kind] ?? `a ${kind}`, kind);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await expect
    .poll(async () => {
      const rows = await readTable<MessageRow>(options, "messages");
      return rows
        .filter((row) => row.author === "buyer")
        .sort((a, b) => a.seq - b.seq)
        .slice(-5)
        .map((row) => row.kind);
    })
    .toEqual(["sticker", "image", "video", "product_card", "order_card"]);
});
