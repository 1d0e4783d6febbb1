import { type Browser, type CDPSession, chromium, expect, type Page, test } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { buildLab } from "./overlay-lab/build-lab";

/**
 * The ladder against fields as consoles have them, in Chromium, in the page's own world (where a framework's own
 * properties are seen) and in an isolated one (where content scripts live).
 */
let browser: Browser;
let scripts: { plain: string; react19: string; react16: string; driver: string };

test.beforeAll(async () => {
  scripts = {
    plain: await buildLab("plain-fields.ts"),
    react19: await buildLab("react-19.tsx"),
    react16: await buildLab("react-16.tsx", { react: 16 }),
    driver: await buildLab("insertion-driver.ts"),
  };
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
});
test.afterAll(() => browser.close());

const EMOJI_RTL = "Grüße 👩‍👩‍👧 שלום {not a slot} <img src=x onerror=alert(1)>\n第二行 👍🏽";
const FIELDS = [
  "#plain",
  "#react19-plain",
  "#react16-plain",
  "#react19-late",
  "#react16-late",
  "#kat >>> textarea",
  "#frame >>> #framed",
];

for (const world of ["page", "isolated"] as const) {
  test.describe(`${world} world`, () => {
    let page: Page;
    let cdp: CDPSession;
    let contextId: number | undefined;

    test.beforeEach(async () => {
      page = await browser.newPage();
      await page.setContent("<!doctype html><html><body></body></html>");
      for (const content of [scripts.plain, scripts.react19, scripts.react16])
        await page.addScriptTag({ content });
      cdp = await page.context().newCDPSession(page);
      contextId = undefined;
      if (world === "isolated") {
        const { frameTree } = await cdp.send("Page.getFrameTree");
        const made = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
        contextId = made.executionContextId;
      }
      await run(scripts.driver);
      await page.frameLocator("#frame").locator("#framed").waitFor();
    });
    test.afterEach(async () => {
      expect(await page.evaluate("seen.keys"), "key events made up").toBe(keysPressed);
      keysPressed = 0;
      await page.close();
    });

    let keysPressed = 0;
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
    const insert = (selector: string, text: string, options = {}) =>
      run<{ ok: boolean; reason?: string; technique?: string }>(
        `insertionDriver.insert(${JSON.stringify(selector)}, ${JSON.stringify(text)}, ${JSON.stringify(options)})`,
      );
    const undo = () => run<{ ok: boolean; reason?: string }>("insertionDriver.undo()");
    const reverted = () => run<string[]>("insertionDriver.reverted()");
    const locate = (selector: string) => {
      const [outer = "", inner] = selector.split(" >>> ");
      if (!inner) return page.locator(outer);
      return outer === "#frame"
        ? page.frameLocator(outer).locator(inner)
        : page.locator(outer).locator(inner);
    };
    /** Types a draft by real keys and leaves the caret or selection where it is said. */
    async function draft(selector: string, text: string, start: number, end = start): Promise<void> {
      const field = locate(selector);
      await field.click();
      await page.keyboard.insertText(text);
      await expect(field).toHaveValue(text);
      // The state of the slow stores arrives later and resets the caret.
      await page.waitForTimeout(selector.includes("late") ? 250 : 20);
      await field.evaluate(
        (el, [a, b]) => (el as HTMLTextAreaElement).setSelectionRange(a ?? 0, b ?? 0),
        [start, end],
      );
    }
    const caret = (selector: string) =>
      locate(selector).evaluate((el) => {
        const field = el as HTMLTextAreaElement;
        return [field.selectionStart, field.selectionEnd, field.selectionDirection];
      });

    for (const selector of FIELDS) {
      test(`inserts, is kept, and is undone exactly: ${selector}`, async () => {
        const result = await insert(selector, EMOJI_RTL);
        expect(result).toEqual({ ok: true, status: "inserted", technique: "exec_command" });
        await expect(locate(selector)).toHaveValue(EMOJI_RTL);
        if (selector.startsWith("#react"))
          await expect(page.locator(`${selector}-state`)).toHaveText(EMOJI_RTL);
        if (selector.startsWith("#kat"))
          expect(await page.locator("#kat").getAttribute("value")).toBe(EMOJI_RTL);
        expect(await undo()).toEqual({ ok: true, status: "undone" });
        await expect(locate(selector)).toHaveValue("");
        if (selector.startsWith("#react")) await expect(page.locator(`${selector}-state`)).toHaveText("");
        expect(await undo()).toEqual({ ok: false, reason: "nothing_to_undo" });
      });

      test(`keeps the draft around the caret: ${selector}`, async () => {
        await draft(selector, "Hello,thanks 👍 for waiting", 6);
        expect((await insert(selector, "we sent it today.")).ok).toBe(true);
        await expect(locate(selector)).toHaveValue("Hello, we sent it today. thanks 👍 for waiting");
        expect((await undo()).ok).toBe(true);
        await expect(locate(selector)).toHaveValue("Hello,thanks 👍 for waiting");
        expect((await caret(selector)).slice(0, 2)).toEqual([6, 6]);
      });
    }

    test("replaces a selection as typing would, and undo brings it back selected", async () => {
      await draft("#react19-plain", "one two three", 4, 7);
      expect((await insert("#react19-plain", "zwei")).ok).toBe(true);
      await expect(page.locator("#react19-plain-state")).toHaveText("one zwei three");
      await undo();
      await expect(page.locator("#react19-plain-state")).toHaveText("one two three");
      expect((await caret("#react19-plain")).slice(0, 2)).toEqual([4, 7]);
    });

    test("uses the last caret when the focus is elsewhere", async () => {
      await draft("#plain", "first last", 5);
      await page.locator("#elsewhere").click();
      await insert("#plain", "middle");
      await expect(page.locator("#plain")).toHaveValue("first middle last");
    });

    test("the browser's own undo works after an insert", async () => {
      await draft("#react19-plain", "mine", 4);
      await insert("#react19-plain", "yours");
      await page.keyboard.press("Control+z");
      keysPressed = await page.evaluate("seen.keys");
      await expect(page.locator("#react19-plain-state")).toHaveText("mine");
      expect(await undo()).toEqual({ ok: false, reason: "nothing_to_undo" });
      await page.locator("#elsewhere").click();
      await page.waitForTimeout(100);
      expect(await reverted()).toEqual([]);
    });

    test("undo takes only our text out when the agent went on typing", async () => {
      await insert("#react16-plain", "Your parcel is on its way.");
      await page.keyboard.insertText(" Have a nice day");
      expect(await undo()).toEqual({ ok: true, status: "undone" });
      await expect(page.locator("#react16-plain-state")).toHaveText(" Have a nice day", {
        useInnerText: false,
      });
    });

    test("undo leaves an edited text alone", async () => {
      await insert("#plain", "Your parcel is on its way.");
      await page.locator("#plain").evaluate((el) => (el as HTMLTextAreaElement).setSelectionRange(5, 11));
      await page.keyboard.insertText("order");
      expect(await undo()).toEqual({ ok: false, reason: "edited_since" });
      await expect(page.locator("#plain")).toHaveValue("Your order is on its way.");
      // Shortened from the end: what is left is the agent's decision.
      await page.locator("#plain").fill("");
      await insert("#plain", "Dear customer");
      await page.locator("#plain").evaluate((el) => (el as HTMLTextAreaElement).setSelectionRange(4, 13));
      await page.keyboard.insertText("");
      await page.keyboard.press("Delete");
      keysPressed = await page.evaluate("seen.keys");
      expect(await undo()).toEqual({ ok: false, reason: "edited_since" });
      await expect(page.locator("#plain")).toHaveValue("Dear");
    });

    for (const field of ["#react19-deaf", "#react16-deaf"]) {
      test(`says so when a console takes nothing: ${field}`, async () => {
        expect(await insert(field, "hello")).toEqual({ ok: false, reason: "not_accepted" });
        await expect(page.locator(field)).toHaveValue("");
        await page.waitForTimeout(300);
        await expect(page.locator(field)).toHaveValue("");
      });
    }

    test("a host that does not take over the text is not believed", async () => {
      expect(await insert("#kat-deaf >>> textarea", "hello")).toEqual({ ok: false, reason: "not_accepted" });
      await expect(locate("#kat-deaf >>> textarea")).toHaveValue("");
    });

    test("nothing is cut silently", async () => {
      const long = "x".repeat(1995);
      await draft("#limited", "abc", 3);
      expect(await insert("#limited", long.concat("yy"))).toEqual({ ok: false, reason: "too_long" });
      await expect(page.locator("#limited")).toHaveValue("abc");
      expect((await insert("#limited", long)).ok).toBe(true);
      expect(await insert("#plain", "four", { limit: 3 })).toEqual({ ok: false, reason: "too_long" });
      expect(await insert("#react19-cuts", "more than twenty characters")).toEqual({
        ok: false,
        reason: "too_long",
      });
      await expect(page.locator("#react19-cuts")).toHaveValue("");
      expect(await insert("#react19-strips", "two 🎁 words")).toEqual({ ok: false, reason: "not_accepted" });
      await expect(page.locator("#react19-strips")).toHaveValue("");
    });

    test("reports a text that is taken out again on the next natural blur", async () => {
      expect((await insert("#reverts-on-blur", "hello")).ok).toBe(true);
      await page.waitForTimeout(1100);
      expect(await reverted()).toEqual([]);
      await page.locator("#elsewhere").click({ delay: 60 });
      await expect.poll(reverted).toEqual(["reverted"]);
      expect(await undo()).toEqual({ ok: false, reason: "nothing_to_undo" });
    });

    test("refuses another thread, and takes the text back when it changed meanwhile", async () => {
      await draft("#react19-plain", "draft", 5);
      expect(await insert("#react19-plain", "secret", { threads: [false] })).toEqual({
        ok: false,
        reason: "thread_changed",
      });
      await expect(page.locator("#react19-plain")).toHaveValue("draft");
      expect(await insert("#react19-plain", "secret", { threads: [true, true, false] })).toEqual({
        ok: false,
        reason: "thread_changed",
      });
      await expect(page.locator("#react19-plain-state")).toHaveText("draft");
      expect((await insert("#react19-plain", "secret", { threads: [true, true, true, false] })).ok).toBe(
        true,
      );
      await expect.poll(reverted).toEqual(["thread_changed"]);
      await expect(page.locator("#react19-plain-state")).toHaveText("draft");
    });

    test("refuses by name", async () => {
      expect((await insert("#nowhere", "x")).reason).toBe("composer_missing");
      expect((await insert("#locked", "x")).reason).toBe("composer_locked");
      expect((await insert("#disabled", "x")).reason).toBe("composer_locked");
      expect((await insert("#elsewhere", "x")).reason).toBe("not_accepted");
      const both = await run<{ ok: boolean; reason?: string }[]>(
        `Promise.all([insertionDriver.insert("#plain", "once"), insertionDriver.insert("#plain", "twice")])`,
      );
      expect(both.map((r) => r.ok)).toEqual([true, false]);
      expect(both[1]?.reason).toBe("busy");
      await expect(page.locator("#plain")).toHaveValue("once");
    });

    test("an agent who sends at once gets no second copy", async () => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>("#plain");
        field?.addEventListener("keydown", (event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          field.value = "";
        });
        // Her key arrives before the text is read back.
        globalThis.requestAnimationFrame = () => 0;
      });
      if (world === "isolated") await run("globalThis.requestAnimationFrame = () => 0");
      const inserting = insert("#plain", "sent at once");
      await expect(page.locator("#plain")).toHaveValue("sent at once");
      await page.keyboard.press("Enter");
      expect(await inserting).toEqual({ ok: true, status: "inserted", technique: "exec_command" });
      await expect(page.locator("#plain")).toHaveValue("");
      keysPressed = await page.evaluate("seen.keys");
    });

    test("waits for an input method, then is busy", async () => {
      await page.locator("#plain").click();
      await cdp.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
      expect((await insert("#plain", "hello")).reason).toBe("busy");
      const later = insert("#plain", "hello");
      await page.waitForTimeout(150);
      await cdp.send("Input.insertText", { text: "你" });
      expect((await later).ok).toBe(true);
      await expect(page.locator("#plain")).toHaveValue("你 hello");
      keysPressed = await page.evaluate("seen.keys");
    });

    test("goes on to the next technique when one does not work", async () => {
      expect((await insert("#thief", "stolen focus")).technique).toBe("set_range_text");
      await expect(page.locator("#thief")).toHaveValue("stolen focus");
      await expect(page.locator("#search")).toHaveValue("");
      await undo();
      await expect(page.locator("#thief")).toHaveValue("");
      expect((await insert("#last-rung", "third time")).technique).toBe("value_setter");
      await expect(page.locator("#last-rung")).toHaveValue("third time");
    });

    test("one line, half characters and Windows line ends", async () => {
      await insert("#line", "two\r\nlines");
      await expect(page.locator("#line")).toHaveValue("two lines");
      expect((await insert("#plain", "a\r\nb")).ok).toBe(true);
      await expect(page.locator("#plain")).toHaveValue("a\nb");
      const half = await run<{ ok: boolean }>(`insertionDriver.insert("#react19-plain", "x\\ud83dy")`);
      expect(half.ok).toBe(true);
      await expect(page.locator("#react19-plain")).toHaveValue("x\ufffdy");
    });

    test("works where no frames are drawn, as in a hidden tab", async () => {
      // A hidden tab draws no frames: neither does this one.
      await run("globalThis.requestAnimationFrame = () => 0");
      expect((await insert("#react19-plain", "in the dark")).ok).toBe(true);
      await expect(page.locator("#react19-plain-state")).toHaveText("in the dark");
    });
  });
}
