import type { ScriptedConversation } from "../replicas/shared/scenario-types";
import {
  buyerWrites,
  CONSOLES,
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

/** Every text that the replica's own scenario holds for a conversation, in order. */
function scripted(conversation: ScriptedConversation): string[] {
  return conversation.history.filter((m) => m.kind === "text").map((m) => m.text.trim());
}

for (const name of NAMES) {
  test(`${name}: nothing is read twice and nothing is lost over fast switches`, async ({ sellerside }) => {
    const [first, second] = conversationsOf(name).filter((c) => !c.closed && c.history.length > 4);
    if (!first || !second) throw new Error("the scenario needs two conversations");
    const page = await openConsole(sellerside.context, first, { stale: "600", draft: "clear" });
    await expect(page.getByTestId("message-chip").first()).toBeAttached();

    // Away and back before the pane has followed, twice, with messages arriving in between.
    const away: string[] = [];
    for (const [n, id] of [second.id, first.id, second.id, first.id].entries()) {
      await page.evaluate((open) => window.replica.open(open), id);
      away.push(`to the second, number ${n}`);
      await buyerWrites(page, second.id, `to the second, number ${n}`);
    }
    await page.waitForFunction((id) => window.replica.shown() === id, first.id);
    const marks = ["alpha question about size", "ok", "ok", "omega question about size"];
    for (const mark of marks) await buyerWrites(page, first.id, mark);
    await page.evaluate(() => window.replica.rerollHashes());
    await buyerWrites(page, first.id, "last one");

    const options = await openOptions(sellerside.context, sellerside.extensionId);
    const threadWith = async (text: string) => {
      const rows = await readTable<MessageRow>(options, "messages");
      const key = rows.find((row) => row.text === text)?.threadKey;
      return rows.filter((row) => row.threadKey === key).sort((a, b) => a.seq - b.seq);
    };
    await expect
      .poll(async () => (await threadWith("omega question about size")).at(-1)?.text)
      .toBe("last one");
    const rows = await threadWith("omega question about size");
    expect(rows.map((row) => row.text).slice(-5)).toEqual([...marks, "last one"]);
    expect(rows.filter((row) => row.text.startsWith("to the second"))).toEqual([]);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);

    // What came to the second meanwhile is read when it is opened, each once, in order.
    await page.bringToFront();
    await page.evaluate((id) => window.replica.open(id), second.id);
    await page.waitForFunction((id) => window.replica.shown() === id, second.id);
    const toSecond = async () =>
      (await threadWith(away.at(-1) as string))
        .map((row) => row.text)
        .filter((text) => text.startsWith("to the second"));
    await expect.poll(toSecond).toEqual(away);
    expect(await sentBy(page)).toEqual([]);
  });

  test(`${name}: the whole history is read while the agent scrolls up, each message once`, async ({
    sellerside,
  }) => {
    const long = conversationsOf(name).reduce((a, b) => (b.history.length > a.history.length ? b : a));
    const page = await openConsole(sellerside.context, long);
    await expect(page.getByTestId("message-chip").first()).toBeAttached();
    const options = await openOptions(sellerside.context, sellerside.extensionId);
    await page.bringToFront();
    const wanted = scripted(long);
    const stored = async () =>
      (await readTable<MessageRow>(options, "messages"))
        .filter((row) => row.kind === "text" && row.author !== "system")
        .sort((a, b) => a.seq - b.seq);
    const missing = async () => {
      const left = (await stored()).map((row) => row.text);
      return wanted.filter((text) => {
        const at = left.indexOf(text);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    };
    const composer = page.locator(CONSOLES[name].composer).first();
    const box = await composer.boundingBox();
    for (let i = 0; i < 60 && (await missing()).length > 0; i++) {
      await page.mouse.move((box?.x ?? 600) + 100, (box?.y ?? 600) - 120);
      await page.mouse.wheel(0, -350);
      if (i % 6 === 5) await page.evaluate(() => window.replica.loadHistory());
      await page.waitForTimeout(150);
    }
    const rows = await stored();
    // Amazon mails quote earlier ones; the quotes are cut, so their texts differ from the script on purpose.
    if (name !== "amazon") expect(await missing()).toEqual([]);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    // Equal texts may repeat, but never more often than they were written.
    for (const text of new Set(wanted))
      expect(rows.filter((row) => row.text === text).length, text).toBeLessThanOrEqual(
        wanted.filter((other) => other === text).length,
      );
  });

  test(`${name}: a page that is reloaded adds nothing`, async ({ sellerside }) => {
    const conversation = pickConversation(name);
    const page = await openConsole(sellerside.context, conversation);
    await buyerWrites(page, conversation.id, "ok");
    const options = await openOptions(sellerside.context, sellerside.extensionId);
    // Stored is what counts here: where the console leaves its scroll position is its own affair.
    await expect
      .poll(async () => (await readTable<MessageRow>(options, "messages")).map((row) => row.text))
      .toContain("ok");
    const before = (await readTable<MessageRow>(options, "messages")).filter((row) => row.text !== "ok");
    await page.reload();
    await page.waitForFunction((id) => window.replica?.shown() === id, conversation.id);
    await expect(page.getByTestId("message-chip").first()).toBeAttached();
    const after = (await readTable<MessageRow>(options, "messages")).filter((row) => row.text !== "ok");
    // The replica forgets the live line on a reload, so its window may show one older message more; none comes twice.
    const keys = after.map((row) => row.key);
    expect(keys).toEqual(expect.arrayContaining(before.map((row) => row.key)));
    const written = scripted(conversation);
    for (const row of after.filter((row) => row.kind === "text" && row.author !== "system"))
      expect(after.filter((other) => other.text === row.text).length, row.text).toBe(
        Math.max(1, written.filter((text) => text === row.text).length),
      );
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
