import { type Browser, type CDPSession, chromium, expect, type Page, test } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { buildLab } from "./overlay-lab/build-lab";

/**
 * Every editor that a console may be built on against everything that an agent may be doing in it. The insertion runs in
 * an isolated world, as in the extension; what it did is read from the editor's own model, not from the page.
 */
interface Row {
  name: string;
  /** The composer, as the driver finds it. */
  at: string;
  technique: "exec_command" | "paste";
  /** What the editor's own Ctrl+Z takes away after an insert behind a draft "mine". Ours is always exact. */
  ownUndo: "our text" | "our text and the draft before it";
}

const field = { technique: "exec_command", ownUndo: "our text" } as const;
const rich = { technique: "paste", ownUndo: "our text" } as const;
const EDITORS: Row[] = [
  { name: "textarea", at: "#plain", ...field },
  { name: "react16", at: "#react16-plain", ...field },
  { name: "react19", at: "#react19-plain", ...field },
  { name: "vue", at: "#vue-field", ...field },
  { name: "shadow-textarea", at: "#kat >>> textarea", ...field },
  { name: "iframe-textarea", at: "#frame >>> #framed", ...field },
  { name: "contenteditable", at: "#editable", ...rich },
  { name: "shadow-contenteditable", at: "#shade >>> #shaded", ...rich },
  { name: "iframe-contenteditable", at: "#frame >>> #framed-editable", ...rich },
  { name: "draft", at: "#draft .public-DraftEditor-content", ...rich },
  { name: "slate", at: "#slate [contenteditable=true]", ...rich },
  { name: "lexical", at: "#lexical", ...rich },
  { name: "quill", at: "#quill .ql-editor", ...rich },
  { name: "prosemirror", at: "#prosemirror .ProseMirror", ...rich },
];

const REPLY =
  "Grüße 👩‍👩‍👧 {not a slot} <img src=x onerror=alert(1)>\n\nשלום, ההזמנה בדרך\nمرحبا 👍🏽 第二行  two spaces";
/** Editors join what is typed in one go for their own undo: up to a second in Quill. */
const TYPED_EARLIER = 1100;

let browser: Browser;
let common: string[];
let driver: string;
let bundles: Record<string, string>;
test.beforeAll(async () => {
  // Draft.js expects a bundler that knows this name of the global object.
  const global = "globalThis.global = globalThis";
  common = [global, await buildLab("plain-fields.ts"), await buildLab("../editor-lab/native.ts")];
  const rich = await buildLab("../editor-lab/rich.ts");
  bundles = {
    react16: await buildLab("react-16.tsx", { react: 16 }),
    react19: await buildLab("react-19.tsx"),
    draft: await buildLab("../editor-lab/draft.tsx", { react: 16 }),
    slate: rich,
    lexical: rich,
    quill: rich,
    prosemirror: rich,
  };
  driver = await buildLab("insertion-driver.ts");
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
});
test.afterAll(() => browser.close());

for (const { name, at, technique, ownUndo } of EDITORS) {
  test.describe(name, () => {
    let page: Page;
    let cdp: CDPSession;
    let contextId: number;

    test.beforeEach(async () => {
      page = await browser.newPage();
      page.on("pageerror", (error) =>
        test.info().annotations.push({ type: "error", description: `${error}` }),
      );
      await page.setContent("<!doctype html><html><body></body></html>");
      for (const content of [...common, bundles[name] ?? ";"]) await page.addScriptTag({ content });
      cdp = await page.context().newCDPSession(page);
      const { frameTree } = await cdp.send("Page.getFrameTree");
      const made = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
      contextId = made.executionContextId;
      await run(driver);
      await expect.poll(() => page.evaluate((editor) => editor in models, name)).toBe(true);
      await run(`insertionDriver.watch(${JSON.stringify(at)})`);
    });
    test.afterEach(async () => {
      expect(await page.evaluate(() => madeUpKeys), "key events made up").toEqual([]);
      const errors = test.info().annotations.filter(({ type }) => type === "error");
      expect(errors, "errors in the page").toEqual([]);
      await page.close();
    });

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
    const insert = (text: string, options = {}) =>
      run<{ ok: boolean; reason?: string; technique?: string }>(
        `insertionDriver.insert(${JSON.stringify(at)}, ${JSON.stringify(text)}, ${JSON.stringify(options)})`,
      );
    const undo = () => run<{ ok: boolean; reason?: string }>("insertionDriver.undo()");
    const holds = (text: string) =>
      expect.poll(() => page.evaluate((editor) => models[editor]?.(), name)).toBe(text);
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i++) {
        await page.keyboard.press(key);
        // Slate puts the caret back where it last saw it when keys come faster than it looks, ten times a second.
        await page.waitForTimeout(name === "slate" ? 120 : 10);
      }
    };
    const composer = () => {
      const [outer = "", inner] = at.split(" >>> ");
      if (!inner) return page.locator(outer);
      return outer === "#frame"
        ? page.frameLocator(outer).locator(inner)
        : page.locator(outer).locator(inner);
    };
    /** Types a draft by real keys, as the agent does, and lets the editor take it in. */
    async function draft(text: string): Promise<void> {
      await composer().click();
      for (const part of text.split(/(\n)/)) {
        if (part === "\n") await press("Enter");
        else await page.keyboard.insertText(part);
      }
      await holds(text);
    }
    /** Long enough for every editor to notice where the caret stands. */
    const pause = () => page.waitForTimeout(150);
    const done = { ok: true, status: "inserted", technique };
    const undone = { ok: true, status: "undone" };

    test("several lines, emoji and right to left: in, and out again", async () => {
      expect(await insert(REPLY)).toEqual(done);
      await holds(REPLY);
      expect(await undo()).toEqual(undone);
      await holds("");
      expect(await undo()).toEqual({ ok: false, reason: "nothing_to_undo" });
    });

    test("at the caret of a draft; undo leaves draft and caret as they were", async () => {
      await draft("Hello,thanks 👍 for waiting");
      await press("Control+Home");
      await press("ArrowRight", 6);
      await pause();
      expect(await insert("we sent it today.")).toEqual(done);
      await holds("Hello, we sent it today. thanks 👍 for waiting");
      expect(await undo()).toEqual(undone);
      await holds("Hello,thanks 👍 for waiting");
      await pause();
      await page.keyboard.insertText("X");
      await holds("Hello,Xthanks 👍 for waiting");
    });

    test("in place of a selection; undo brings it back selected", async () => {
      await draft("one two three");
      await press("Control+Home");
      await press("ArrowRight", 4);
      await press("Shift+ArrowRight", 3);
      await pause();
      expect(await insert("zwei 👍🏽")).toEqual(done);
      await holds("one zwei 👍🏽 three");
      expect(await undo()).toEqual(undone);
      await holds("one two three");
      await pause();
      await page.keyboard.insertText("Q");
      await holds("one Q three");
    });

    test("several lines between the lines of a draft", async () => {
      await draft("first\nsecond third\nfourth");
      await press("ArrowUp");
      await press("End");
      await press("ArrowLeft", 6);
      await pause();
      expect(await insert("A\n\nשורה 👍\nC")).toEqual(done);
      await holds("first\nsecond\nA\n\nשורה 👍\nC third\nfourth");
      expect(await undo()).toEqual(undone);
      await holds("first\nsecond third\nfourth");
      await pause();
      await page.keyboard.insertText("X");
      await holds("first\nsecondX third\nfourth");
    });

    test("at the last caret while the agent is elsewhere on the page", async () => {
      await draft("first last");
      await press("ArrowLeft", 5);
      await page.locator("#elsewhere").click();
      await pause();
      expect(await insert("middle")).toEqual(done);
      await holds("first middle last");
      expect(await undo()).toEqual(undone);
      await holds("first last");
    });

    test("an input method at work is waited for and never disturbed", async () => {
      await composer().click();
      await cdp.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
      expect(await insert("hello")).toEqual({ ok: false, reason: "busy" });
      const later = insert("hello");
      await page.waitForTimeout(150);
      await cdp.send("Input.insertText", { text: "你" });
      expect(await later).toEqual(done);
      await holds("你 hello");
      expect(await undo()).toEqual(undone);
      await holds("你");
    });

    test(`its own Ctrl+Z takes away: ${ownUndo}`, async () => {
      await draft("mine");
      await page.waitForTimeout(TYPED_EARLIER);
      expect(await insert("yours\nand more")).toEqual(done);
      await holds("mine\nyours\nand more");
      await press("Control+z");
      await holds(ownUndo === "our text" ? "mine" : "");
      if (ownUndo === "our text") expect((await undo()).reason).toBe("nothing_to_undo");
      else expect((await undo()).reason).toBe("edited_since");
    });

    test("another buyer's thread opens meanwhile: the text is not left there", async () => {
      await draft("draft");
      expect((await insert("secret", { threads: [false] })).reason).toBe("thread_changed");
      await holds("draft");
      // Before the text is written, then (for rich editors one question later) when it is read back.
      for (const threads of [
        [true, false],
        [true, true, false],
        [true, true, true, false],
      ]) {
        const { ok, reason } = await insert("secret", { threads });
        if (!ok) expect(reason).toBe("thread_changed");
        // Kept at first for a text field on the last round: then the watch takes it back.
        await holds("draft");
      }
    });
  });
}
