import { type Browser, type CDPSession, chromium, expect, type Page, test } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { buildLab } from "./overlay-lab/build-lab";
import type { LabOptions } from "./overlay-lab/overlay-driver";
import { offers } from "./overlay-lab/sample-views";

/** The overlay over an imitation console under a strict policy, mounted from an isolated world as content scripts are. */
let browser: Browser;
let driver: string;
let page: Page;
let cdp: CDPSession;
let contextId: number;

const POLICY =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test.beforeAll(async () => {
  driver = await buildLab("overlay-driver.ts");
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1180, height: 700 } });
  await page.route("https://console.test/", (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": POLICY },
      body: "<!doctype html><html><body></body></html>",
    }),
  );
  await page.goto("https://console.test/");
  cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const world = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  contextId = world.executionContextId;
  await run(driver);
});
test.afterEach(() => page.close());

async function run<T>(expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "failed");
  return result.value as T;
}
const start = async (options: LabOptions) => {
  await run(`lab.start(${JSON.stringify(options)})`);
  await expect(page.getByTestId("status")).toBeVisible();
};
const show = (change: object) => run(`lab.show(${JSON.stringify(change)})`);
const calls = () => run<unknown[]>("lab.calls");
const boxOf = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`no box: ${selector}`);
  return box;
};
type Box = Awaited<ReturnType<typeof boxOf>>;
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const boxes = async (selector: string): Promise<Box[]> =>
  (await page.locator(selector).all()).reduce<Promise<Box[]>>(async (list, one) => {
    const box = (await one.isVisible()) ? await one.boundingBox() : null;
    return box ? [...(await list), box] : list;
  }, Promise.resolve([]));

for (const lines of ["short", "long", "many"] as const) {
  for (const width of [1180, 620]) {
    test(`covers neither bubbles nor the composer: ${lines}, ${width} px`, async () => {
      await page.setViewportSize({ width, height: 700 });
      const side = width > 800;
      await start({ lines, side, view: { conversationFlags: ["sla_due"], level: "watch", canUndo: true } });
      await page.waitForTimeout(350);
      const bar = await boxOf(".bar");
      const bubbles = await boxes(".bubble");
      const chips = await boxes(".chip");
      expect(chips.length).toBeGreaterThan(1);
      expect(overlaps(bar, await boxOf(".box"))).toBe(false);
      expect(overlaps(bar, await boxOf(".send"))).toBe(false);
      expect(bubbles.filter((bubble) => overlaps(bar, bubble))).toEqual([]);
      for (const chip of chips) expect(bubbles.filter((bubble) => overlaps(chip, bubble))).toEqual([]);
    });
  }
}

test("takes no part in the page's layout and catches no pointer outside of its controls", async () => {
  await start({ lines: "long" });
  const before = await page.evaluate(() => {
    const root = document.documentElement;
    return { width: root.scrollWidth, height: root.scrollHeight, attributes: root.attributes.length };
  });
  expect(before).toEqual({ width: 1180, height: 700, attributes: 0 });
  await page.locator("textarea").click();
  await page.keyboard.type("hello");
  await expect(page.locator("textarea")).toHaveValue("hello");
  const hit = await page.evaluate(() => document.elementFromPoint(400, 300)?.localName);
  expect(hit).not.toBe("sellerside-overlay");
});

test("chips follow the thread while it scrolls, cut off like it, and come back after a removal", async () => {
  await start({ lines: "many" });
  const distance = () =>
    page.evaluate(() => {
      const root = document.querySelector("sellerside-overlay")?.shadowRoot;
      const chip = root?.querySelector('[data-testid="message-chip"][data-key="m6"]');
      const bubble = document.querySelectorAll(".bubble")[6];
      return Math.round(
        (chip?.getBoundingClientRect().top ?? 0) - (bubble?.getBoundingClientRect().top ?? 0),
      );
    });
  await page.evaluate(() => {
    document.querySelector(".scroll")?.scrollTo(0, 120);
  });
  await page.waitForTimeout(400);
  const first = await distance();
  await page.evaluate(() => document.querySelector(".scroll")?.scrollTo(0, 90));
  await page.waitForTimeout(60);
  expect(await distance()).toBe(first);
  const title = await boxOf(".title");
  const covering = await page.evaluate(
    (y) => {
      const found = document.elementsFromPoint(700, y).map((element) => element.localName);
      return found.includes("sellerside-overlay");
    },
    title.y + title.height - 3,
  );
  expect(covering).toBe(false);
  await page.evaluate(() => document.querySelector("sellerside-overlay")?.remove());
  await expect(page.getByTestId("status")).toBeVisible();
  await expect(page.locator("sellerside-overlay")).toHaveCount(1);
});

test("a dialog or a menu of the console is never covered", async () => {
  await start({ lines: "short" });
  await expect(page.locator(".bar")).toBeVisible();
  const cover = (css: string) =>
    page.evaluate((text) => {
      const curtain = document.createElement("div");
      curtain.id = "curtain";
      curtain.style.cssText = text;
      document.body.append(curtain);
    }, css);
  await cover("position: fixed; inset: 0; background: rgba(0,0,0,.4); z-index: 1000");
  await expect(page.locator(".bar")).toBeHidden();
  await expect(page.getByTestId("message-chip").first()).toBeHidden();
  await page.evaluate(() => document.querySelector("#curtain")?.remove());
  await expect(page.locator(".bar")).toBeVisible();
  await cover("position: fixed; left: 300px; bottom: 130px; width: 240px; height: 200px; background: white");
  await expect(page.locator(".bar")).toBeHidden();
});

test("risk has word and shape; the card names the very words, as text", async () => {
  await start({ lines: "long" });
  const risk = page.locator('[data-testid="risk-chip"][data-level="critical"]');
  await expect(risk).toContainText("Dispute");
  await expect(risk.locator("svg")).toBeVisible();
  await risk.hover();
  const card = page.locator(".popup");
  await expect(card).toContainText("report you to the platform");
  await expect(card).toContainText("93% sure");
  await expect(card).toContainText("Model, 87%");
  await page.keyboard.press("Escape");
  await page.mouse.move(5, 5);
  await expect(card).toBeHidden();
  await expect(page.locator('[data-status="failed"]')).toContainText("Check by hand");
  await expect(page.locator('[data-status="not_text"]')).toContainText("Sticker");
  await expect(page.locator('[data-status="unclear"]').first()).toContainText("Unclear");
});

test("inserts by click and key, asks for open slots, keeps keys to itself", async () => {
  await start({ lines: "short" });
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const name of ["keydown", "click", "input", "focusin"])
      document.addEventListener(name, (event) =>
        heard.push(`${name}:${(event.target as Element).localName}`),
      );
    Object.assign(globalThis, { heard });
  });
  const composer = page.locator("textarea");
  await composer.focus();
  await page.getByTestId("suggestion").first().click();
  expect(await calls()).toEqual([["insert", "a", expect.stringMatching(/\w/)]]);
  await expect(composer).toBeFocused();
  await page.keyboard.press("Alt+Digit2");
  await page.keyboard.press("Enter");
  await expect(page.locator(".warning")).toHaveText("Please fill this in.");
  await page.keyboard.type("Friday");
  await page.keyboard.press("Tab");
  await page.keyboard.type("MADEUP77");
  // Neither a new message in the same thread nor other offers disturb what she types.
  await show({ level: "watch" });
  await show({
    suggestions: { threadKey: "t1", messageKey: "m0", mode: "silent", updatedAt: 2, suggestions: [] },
  });
  await expect(page.locator(".popup .text")).toHaveText(
    "We will send a new one on Friday. Your tracking number: MADEUP77.",
  );
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => (await calls()).slice(1))
    .toEqual([["insert", "b", "We will send a new one on Friday. Your tracking number: MADEUP77."]]);
  await expect(composer).toBeFocused();
  await show({ suggestions: offers() });
  await page.keyboard.press("Alt+Digit2");
  await page.keyboard.press("Escape");
  await expect(page.locator(".popup")).toBeHidden();
  await expect(composer).toBeFocused();
  await page.keyboard.press("Alt+Digit2");
  await show({ threadKey: "t2" });
  await expect(page.locator(".popup")).toBeHidden();
  await expect(composer).toHaveValue("");
  const heard = await page.evaluate<string[]>("heard");
  expect(heard.filter((entry) => entry.endsWith("sellerside-overlay"))).toEqual([]);
});

for (const [width, lines] of [
  [1180, "short"],
  [620, "long"],
  [620, "many"],
] as const) {
  test(`a lasting notice covers neither bubbles nor chips: ${lines}, ${width} px`, async () => {
    await page.setViewportSize({ width, height: 700 });
    await start({ lines, side: width > 800, view: { canUndo: true, notice: { kind: "not_stored" } } });
    await page.waitForTimeout(350);
    await expect(page.getByRole("status")).toContainText("Could not be stored");
    const notice = await boxOf(".notice span");
    for (const other of [...(await boxes(".bubble")), ...(await boxes(".chip"))])
      expect(overlaps(notice, other)).toBe(false);
    expect(overlaps(notice, await boxOf(".box"))).toBe(false);
  });
}

test("a wide thread shows the first words of each reply in the row, a flag its word", async () => {
  await page.setViewportSize({ width: 1180, height: 700 });
  await start({ lines: "long", side: false, view: { conversationFlags: ["repeat_contact", "sla_due"] } });
  const bar = page.locator(".bar");
  // Messages as wide as the thread that end a row above the composer: no room for cards, all the width for a row.
  await page.evaluate(() => {
    const scroller = document.querySelector<HTMLElement>(".scroll");
    for (const bubble of document.querySelectorAll<HTMLElement>(".bubble"))
      bubble.style.cssText = "max-width: none; flex: 1";
    if (scroller) scroller.style.paddingBottom = "40px";
    scroller?.scrollTo(0, 9_999);
  });
  await expect(bar).toHaveAttribute("data-form", "row");
  await expect(page.locator(".offer .preview").first()).toBeVisible();
  await expect(page.locator(".flags .risk:visible")).toHaveCount(1);
  await expect(page.locator(".flags .word").first()).toBeVisible();
  await expect(page.locator(".flags .more")).toHaveText("+1");
});

test("without an open chat only a light is left, and its card waits for the pointer to move", async () => {
  await start({ lines: "short" });
  await show({ state: "not_a_chat_page", composerBox: null });
  await expect(page.locator(".bar")).toBeHidden();
  await page.mouse.move(1180 - 12 - 17, 700 - 12 - 15);
  await show({ state: "no_open_thread", scroller: null, chips: [], bubbles: [], suggestions: null });
  const light = await boxOf(".bar");
  expect(light.width).toBeLessThan(40);
  await page.waitForTimeout(500);
  await expect(page.locator(".popup")).toBeHidden();
  await page.mouse.move(light.x + light.width / 2 + 2, light.y + light.height / 2);
  await expect(page.locator(".popup")).toContainText("No chat is open");
});

test("made-up keys do nothing", async () => {
  await start({ lines: "short" });
  await page.evaluate(() => {
    document.body.dispatchEvent(
      new KeyboardEvent("keydown", { code: "Digit1", altKey: true, bubbles: true, composed: true }),
    );
  });
  expect(await calls()).toEqual([]);
});

test("undo, notices, by hand, states, language and theme", async () => {
  await start({ lines: "short", dark: true });
  await expect(page.locator(".layer")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByTestId("undo-insert")).toHaveCount(0);
  await show({ canUndo: true, notice: { kind: "failed", reason: "too_long" } });
  await expect(page.getByRole("status")).toContainText("longer than this console allows");
  await page.getByTestId("undo-insert").click();
  expect(await calls()).toEqual([["undo"]]);
  await run(`lab.setLocale("zh_CN")`);
  await expect(page.getByTestId("message-chip").first()).toContainText("有无现货");
  await show({
    suggestions: { threadKey: "t1", messageKey: null, suggestions: [], mode: "by_hand", updatedAt: 2 },
  });
  await expect(page.getByTestId("suggestion")).toHaveCount(0);
  await expect(page.locator(".by-hand")).toContainText("建议您亲自回复");
  await show({
    state: "signed_out",
    composerBox: null,
    scroller: null,
    chips: [],
    bubbles: [],
    suggestions: null,
  });
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "signed_out");
  await expect(page.getByTestId("status")).toContainText("已退出卖家后台");
  await page.getByTestId("status").click();
  expect((await calls()).at(-1)).toEqual(["openPanel"]);
  await show({ state: "not_a_chat_page" });
  await expect(page.locator(".bar")).toBeHidden();
});

test("chips are one tab stop with arrow keys between them", async () => {
  await start({ lines: "short" });
  await expect(page.locator('.chip[tabindex="0"]')).toHaveCount(1);
  await page.locator('.chip[tabindex="0"]').focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator('.chip[tabindex="0"]')).toHaveAttribute("data-key", "m0");
  await expect(page.locator(".popup")).toContainText("In stock?");
});

test("an end leaves no trace", async () => {
  await page.evaluate(() => document.documentElement.setAttribute("lang", "en"));
  await start({ lines: "long" });
  const shape = () => page.evaluate(() => document.documentElement.outerHTML);
  const withUs = await shape();
  expect(withUs).toContain("<sellerside-overlay></sellerside-overlay>");
  await page.keyboard.press("Alt+Digit2");
  await run("lab.stop()");
  expect(await shape()).toBe(withUs.replace("<sellerside-overlay></sellerside-overlay>", ""));
  await page.evaluate(() => document.querySelector(".scroll")?.scrollTo(0, 0));
  await page.keyboard.press("Alt+Digit1");
  await page.waitForTimeout(100);
  expect(await calls()).toEqual([]);
  expect(await page.locator("sellerside-overlay").count()).toBe(0);
});
