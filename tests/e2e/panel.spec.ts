import { buyerWrites, draftOf, openConsole, pickConversation, sentBy } from "./consoles";
import { expect, test } from "./fixtures";
import { launchWithPanel } from "./launch";
import { enableAll, readTable } from "./stored";

test("the real side panel follows the active tab, inserts, undoes, and shows why", async () => {
  const sellerside = await launchWithPanel();
  try {
    await enableAll(sellerside.context, sellerside.extensionId);
    const panel = await sellerside.openPanel();
    const shopee = pickConversation("shopee");
    const tiktok = pickConversation("tiktok_shop");
    const first = await openConsole(sellerside.context, shopee);
    await buyerWrites(first, shopee.id, "Where is my parcel? I need the tracking number");
    await expect(panel.getByText(shopee.buyer.name).first()).toBeVisible();
    const second = await openConsole(sellerside.context, tiktok);
    await buyerWrites(second, tiktok.id, "I will call my lawyer, you are a scammer");
    await expect(panel.getByText(tiktok.buyer.name).first()).toBeVisible();
    await expect(
      panel
        .locator("mark")
        .filter({ hasText: /lawyer/i })
        .first(),
    ).toBeVisible();
    await first.bringToFront();
    await expect(panel.getByText(shopee.buyer.name).first()).toBeVisible();

    const before = await draftOf(first);
    await panel
      .getByTestId("suggestion")
      .first()
      .getByRole("button", { name: /insert/i })
      .click();
    const asked = panel.getByTestId("slot-fields").locator("input");
    if ((await asked.count()) > 0) {
      for (const input of await asked.all()) await input.fill("as shown in the order");
      await panel
        .getByTestId("suggestion")
        .first()
        .getByRole("button", { name: /insert/i })
        .click();
    }
    await expect.poll(() => draftOf(first)).not.toBe(before);
    await panel.getByTestId("undo-insert").click();
    await expect.poll(() => draftOf(first)).toBe(before);

    await panel.getByTestId("panel-tab-templates").click();
    await panel.getByTestId("template-search").fill("refund");
    await panel.getByTestId("template-row").first().click();
    for (const input of await panel.getByTestId("slot-fields").locator("input").all())
      await input.fill("as shown");
    await panel.getByTestId("template-insert").first().click();
    await expect.poll(() => draftOf(first)).not.toBe(before);
    expect(await draftOf(second)).toBe("");
    expect(await sentBy(first)).toEqual([]);
  } finally {
    await sellerside.close();
  }
});

test("flagged chats are filtered, searched, opened and marked as handled with a note", async ({
  sellerside,
}) => {
  const threats = [
    ["shopee", "I will sue you, my lawyer is informed"],
    ["tiktok_shop", "add me on whatsapp, cheaper if we deal directly outside the app"],
  ] as const;
  for (const [name, text] of threats) {
    const conversation = pickConversation(name);
    const page = await openConsole(sellerside.context, conversation);
    await buyerWrites(page, conversation.id, text);
    await expect(page.getByTestId("risk-chip").last()).toBeVisible();
  }
  const panel = await sellerside.context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html`);
  await panel.getByTestId("panel-tab-flagged").click();
  const rows = panel.getByTestId("flagged-row");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(pickConversation("shopee").buyer.name);

  await panel
    .getByRole("button", { name: /filter/i })
    .first()
    .click();
  await panel.getByTestId("flagged-level").selectOption("critical");
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(pickConversation("shopee").buyer.name);
  await panel.getByTestId("flagged-level").selectOption("all");
  await panel.getByTestId("flagged-marketplace").selectOption("tiktok_shop");
  await expect(rows).toContainText(pickConversation("tiktok_shop").buyer.name);
  await panel.getByTestId("flagged-marketplace").selectOption("all");
  await panel.getByTestId("flagged-flag-off_platform").click();
  await expect(rows).toHaveCount(1);
  await panel.getByTestId("flagged-flag-off_platform").click();
  const dates = panel.getByTestId("flagged-filters").locator("input[type=date]");
  await dates.first().fill("2099-01-01");
  await expect(rows).toHaveCount(0);
  await panel.getByRole("button", { name: /clear/i }).click();
  await expect(rows).toHaveCount(2);
  await panel
    .getByRole("button", { name: /filter/i })
    .first()
    .click();
  await panel.getByTestId("flagged-search").fill("whatsapp");
  await expect(rows).toHaveCount(1);
  await rows.first().click();
  await expect(panel.getByText("cheaper if we deal directly").first()).toBeVisible();
  await panel.getByTestId("handled-note").fill("answered by the team lead");
  await panel.getByTestId("mark-handled").first().click();
  const stored = async () =>
    (await readTable<{ handledAt: number | null; note: string }>(panel, "conversations")).filter(
      (row) => row.note === "answered by the team lead" && row.handledAt !== null,
    ).length;
  await expect.poll(stored).toBe(1);
});
