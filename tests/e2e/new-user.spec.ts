import { test as base, expect, type Page } from "@playwright/test";
import type { Template } from "../../lib/domain/template";
import { buyerWrites, CONSOLES, conversationsOf, draftOf, openConsole, sentBy } from "./consoles";
import { type Launched, launch } from "./launch";
import { messyFile, ROWS } from "./messy-sheet";
import { openOptions, readTable } from "./stored";

const test = base.extend<{ fresh: Launched }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
  fresh: async ({}, use) => {
    const launched = await launch();
    await use(launched);
    await launched.close();
  },
});

/** A number reserved for fiction. */
const OWN_NUMBER = "Please add me on WhatsApp +1 202 555 0143 and I will help you there.";
const THAI_QUESTION = "สวัสดีค่ะ ของยังไม่ถึงเลย ตอนนี้พัสดุอยู่ที่ไหนแล้วคะ ขอเลขพัสดุด้วยค่ะ";

test("a new user brings her texts, mends them, answers a Thai buyer with one key, and is warned of her own number", async ({
  fresh,
}, info) => {
  test.setTimeout(240_000);
  const shot = (page: Page, name: string) =>
    page.screenshot({ path: info.outputPath(`${name}.png`), animations: "disabled" });
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.setViewportSize({ width: 1280, height: 860 });
  await options.getByTestId("welcome-done").click();
  await expect.poll(async () => (await readTable<Template>(options, "templates")).length).toBeGreaterThan(0);

  await test.step("she imports a messy sheet and maps it", async () => {
    await options.getByTestId("options-import").click();
    await options.getByTestId("import-file").setInputFiles(await messyFile());
    await expect(options.getByTestId("import-role-2")).toHaveValue("text");
    // Her notes are for the new ones only: she leaves the column out.
    await options.getByTestId("import-role-4").selectOption("skip");
    await expect(options.getByTestId("import-preview")).toContainText("{{buyer_name}}");
    await shot(options, "1-mapping");
    await options.getByTestId("import-next").click();
  });

  await test.step("she sees what the guard objects to and fixes ten at once", async () => {
    await expect(options.getByTestId("import-counts")).toContainText(String(ROWS), { timeout: 120_000 });
    await options.getByTestId("import-class-contact_detail").click();
    await expect(options.getByTestId("import-objected-row").first()).toContainText("微信");
    await shot(options, "2-objections");
    await options.getByTestId("import-pick-all").click();
    await options.getByTestId("import-fix").click();
    await expect(options.getByTestId("import-fixed")).toContainText("10");
    await expect(options.getByText("kefu8899")).toHaveCount(0);
    await shot(options, "3-fixed");
    await options.getByTestId("import-next").click();
    await expect(options.getByTestId("import-state-new")).toContainText(String(ROWS));
    await options.getByTestId("import-next").click();
    await expect(options.getByTestId("import-done")).toBeVisible({ timeout: 60_000 });
    await shot(options, "4-imported");
    const brought = (await readTable<Template>(options, "templates")).filter(({ shortcut }) =>
      /^q\d+$/.test(shortcut),
    );
    expect(brought).toHaveLength(ROWS);
    expect(brought.every(({ notes }) => notes === "")).toBe(true);
  });

  const buyer = conversationsOf("shopee").find(({ lang, mood }) => lang === "th" && mood === "calm");
  if (!buyer) throw new Error("The scenario has no calm Thai buyer");
  const chat = await openConsole(fresh.context, buyer);
  const composer = chat.locator(CONSOLES.shopee.composer).first();

  await test.step("she answers a Thai buyer with one key and takes it back", async () => {
    await buyerWrites(chat, buyer.id, THAI_QUESTION);
    await expect(chat.getByTestId("suggestion").first()).toBeVisible();
    await expect(chat.getByTestId("message-chip").last()).toBeVisible();
    await shot(chat, "5-thai-buyer");
    await composer.click();
    await chat.keyboard.press("Alt+1");
    await expect.poll(() => draftOf(chat)).toMatch(/[\u0e00-\u0e7f]{8,}/);
    expect(await draftOf(chat)).not.toContain("{{");
    await shot(chat, "6-answered");
    await chat.keyboard.press("Alt+Z");
    await expect.poll(() => draftOf(chat)).toBe("");
  });

  await test.step("she types a number of her own and is warned with the rule's source", async () => {
    await composer.click();
    await chat.keyboard.type(OWN_NUMBER);
    const strip = chat.getByTestId("guard-strip");
    await expect(strip).toHaveAttribute("data-severity", "stop");
    await chat.getByTestId("guard-why").click();
    const source = chat.getByTestId("guard-card").getByTestId("guard-source").first();
    await expect(source).toContainText("Shopee");
    await shot(chat, "7-warned");
    expect(await draftOf(chat)).toBe(OWN_NUMBER);
    expect(await sentBy(chat)).toEqual([]);
  });
});
