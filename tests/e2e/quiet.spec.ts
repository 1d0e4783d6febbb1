import type { Page } from "@playwright/test";
import { buyerWrites, CONSOLES, type ConsoleName, openConsole, pickConversation, sentBy } from "./consoles";
import { expect, test } from "./fixtures";
import { openOptions, setPaused } from "./stored";

/** Boxes of the console's own elements, to the pixel. */
function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("#app *")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x.toFixed(1)} ${y.toFixed(1)} ${width.toFixed(1)} ${height.toFixed(1)}`;
    }),
  );
}

/** Every picture and control of the console in whose middle something else of ours lies; conversation list aside. */
function coveredByUs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const covered: string[] = [];
    for (const element of document.querySelectorAll(
      "#app :is(button, a, i, svg, img, input, textarea, kat-button, kat-radiobutton)",
    )) {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      if (hit?.localName === "sellerside-overlay")
        covered.push(`${element.outerHTML.slice(0, 80)} at ${x}, ${y}`);
    }
    return covered;
  });
}

/** True when a real click in the middle of the element would reach it (through open shadow roots). */
function isReachable(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      let hit = document.elementFromPoint(x + width / 2, y + height / 2);
      while (hit?.shadowRoot && hit !== element) {
        const inner = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      return hit !== null && (element === hit || element.contains(hit) || hit.contains(element));
    });
}

for (const name of ["shopee", "tiktok_shop", "amazon"] as ConsoleName[]) {
  test(`${name}: the overlay shifts and blocks nothing, and leaves no trace when paused`, async ({
    sellerside,
  }) => {
    const conversation = pickConversation(name);
    const options = await openOptions(sellerside.context, sellerside.extensionId);
    await setPaused(options, true);
    const page = await openConsole(sellerside.context, conversation);
    await buyerWrites(page, conversation.id, "Where is my parcel? please send the tracking number");
    await page.waitForTimeout(1_500);
    const untouched = await layoutOf(page);
    const markup = await page.evaluate(() => document.documentElement.outerHTML.length);
    expect(await page.locator("sellerside-overlay").count()).toBe(0);

    await setPaused(options, false);
    await expect(page.getByTestId("message-chip").first()).toBeAttached();
    await expect(page.getByTestId("suggestion").first()).toBeVisible();
    expect(await layoutOf(page)).toEqual(untouched);
    expect(await coveredByUs(page)).toEqual([]);
    expect(await isReachable(page, CONSOLES[name].composer)).toBe(true);
    expect(await isReachable(page, CONSOLES[name].send)).toBe(true);

    await setPaused(options, true);
    await expect(page.locator("sellerside-overlay")).toHaveCount(0);
    expect(await layoutOf(page)).toEqual(untouched);
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(markup);
    expect(await sentBy(page)).toEqual([]);
  });

  test(`${name}: nothing is ever sent, whatever is pressed in the overlay`, async ({ sellerside }) => {
    const conversation = pickConversation(name);
    const page = await openConsole(sellerside.context, conversation);
    await buyerWrites(page, conversation.id, "Where is my parcel? please send the tracking number");
    await expect(page.getByTestId("suggestion").first()).toBeVisible();
    const controls = page.locator("sellerside-overlay").locator("button, [role=button]");
    for (let i = 0; i < (await controls.count()); i++) {
      const control = controls.nth(i);
      if (await control.isVisible()) await control.click({ timeout: 1_000, force: true }).catch(() => {});
    }
    for (const key of ["Alt+Digit1", "Alt+Digit2", "Alt+Digit3", "Alt+KeyZ"]) await page.keyboard.press(key);
    // Enter inside our own form must not reach the console.
    const form = page.locator("sellerside-overlay form").locator("input").first();
    if (await form.isVisible().catch(() => false)) await form.press("Enter");
    await page.waitForTimeout(500);
    expect(await sentBy(page)).toEqual([]);
  });

  test(`${name}: a key event made by the page inserts nothing`, async ({ sellerside }) => {
    const conversation = pickConversation(name);
    const page = await openConsole(sellerside.context, conversation);
    await buyerWrites(page, conversation.id, "Where is my parcel? please send the tracking number");
    await expect(page.getByTestId("suggestion").first()).toBeVisible();
    const before = await page.evaluate(() => window.replica.draft());
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { code: "Digit1", altKey: true, bubbles: true }),
      ),
    );
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => window.replica.draft())).toBe(before);
  });
}
