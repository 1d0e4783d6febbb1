import type { Page } from "@playwright/test";
import { EMPTY_TEMPLATE } from "../../lib/domain/template";
import {
  agentSends,
  buyerWrites,
  CONSOLES,
  type ConsoleName,
  draftOf,
  openConsole,
  pickConversation,
  sentBy,
} from "./consoles";
import { expect, test } from "./fixtures";
import type { Launched } from "./launch";
import { openOptions, openPanelFor, readTable, saveSettings, writeRows } from "./stored";

/** Searching, filling in, inserting several, keeping and handing over, in the page's bar and in the panel. */

const ASK = "Where is my parcel? It has not arrived yet, can you send me the tracking number";
const THREAT = "This is dangerous, my son got burned. I will call my lawyer and leave 1 star.";

/** Made-up templates of a shop. */
const LIBRARY = { id: "shop", name: "Shop", createdAt: 1, updatedAt: 1, enabled: true };
const base = { ...EMPTY_TEMPLATE, libraryId: "shop", createdAt: 1, updatedAt: 1 };
const WARRANTY = {
  ...base,
  id: "warranty",
  title: "Lantern warranty",
  shortcut: "wty",
  variants: [
    { language: "en", region: "", text: "The lantern warranty lasts twelve months." },
    { language: "zh", region: "", text: "灯笼的保修期为十二个月。" },
  ],
};
const VOUCHER = {
  ...base,
  id: "voucher",
  title: "Goodwill voucher",
  shortcut: "gv",
  slots: [
    { name: "amount", type: "money", required: true, default: "", prompt: "How much?", choices: [] },
    { name: "way", type: "choice", required: true, default: "", prompt: "", choices: ["voucher", "coins"] },
    { name: "extra", type: "text", required: false, default: "", prompt: "A kind word", choices: [] },
  ],
  variants: [
    { language: "en", region: "", text: "We add {{amount}} as {{way}} ({{extra}}), for the wait {{extra}}." },
  ],
};

async function openWith(sellerside: Launched, name: ConsoleName, rows: { id: string }[], ask = ASK) {
  const conversation = pickConversation(name);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await writeRows(options, "libraries", [LIBRARY]);
  await writeRows(options, "templates", rows);
  const page = await openConsole(sellerside.context, conversation);
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
  await buyerWrites(page, conversation.id, ask);
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute("data-intent", /\w/);
  return { conversation, options, page, composer: page.locator(CONSOLES[name].composer).last() };
}

const field = (page: Page) => page.getByTestId("reply-search");
const found = (page: Page) => page.getByTestId("found-reply");

for (const name of ["shopee", "tiktok_shop", "amazon"] as ConsoleName[])
  test(`${name}: a reply is searched by its key, chosen by arrows, inserted at the caret; Escape gives the caret back`, async ({
    sellerside,
  }) => {
    const { page, composer } = await openWith(sellerside, name, [WARRANTY]);
    await composer.click();
    await page.keyboard.type("Hello there");
    for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Alt+Slash");
    await expect(field(page)).toBeFocused();
    await expect(found(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(field(page)).toHaveCount(0);
    await expect(composer).toBeFocused();
    await page.keyboard.type("!");
    expect(await draftOf(page)).toBe("Hello! there");

    await page.keyboard.press("Alt+Slash");
    // A slip of the finger is forgiven.
    await page.keyboard.type("lanten");
    await expect(page.getByRole("listbox", { name: "Search replies" })).toHaveAttribute("aria-busy", "false");
    await expect(found(page).first()).toContainText("Lantern warranty");
    // Letters that she types are nobody else's.
    expect(await draftOf(page)).toBe("Hello! there");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await expect(found(page).first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect.poll(() => draftOf(page)).toContain("The lantern warranty lasts twelve months.");
    expect(await draftOf(page)).toBe("Hello! The lantern warranty lasts twelve months. there");
    await expect(composer).toBeFocused();
    expect(await sentBy(page)).toEqual([]);
    await page.getByTestId("undo-insert").click();
    await expect.poll(() => draftOf(page)).toBe("Hello! there");
  });

test("a shortcut comes first; a slash in the composer is the console's own unless she wants it, and never in a draft", async ({
  sellerside,
}) => {
  const { page, options, composer } = await openWith(sellerside, "shopee", [VOUCHER, WARRANTY]);
  await composer.click();
  await page.keyboard.type("/");
  await expect.poll(() => draftOf(page)).toBe("/");
  await expect(field(page)).toHaveCount(0);
  await page.keyboard.press("Backspace");
  await saveSettings(options, { slashInComposer: true });
  await page.bringToFront();
  await composer.click();
  await expect(async () => {
    await page.keyboard.type("/");
    await expect(field(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("wty");
  await expect(found(page).first()).toContainText("Lantern warranty");
  await expect(found(page).first()).toContainText("/wty");
  await page.keyboard.press("Escape");
  await expect(composer).toBeFocused();
  expect(await draftOf(page)).toBe("");
  await page.keyboard.type("/");
  await expect.poll(() => draftOf(page)).toBe("/");
  await page.keyboard.type(" or ");
  await page.keyboard.type("/");
  expect(await draftOf(page)).toBe("/ or /");
  await expect(field(page)).toHaveCount(0);
});

test("a search that an input method writes in is not answered by its Enter", async ({ sellerside }) => {
  const { page, composer } = await openWith(sellerside, "shopee", [WARRANTY]);
  await composer.click();
  await page.keyboard.press("Alt+Slash");
  await expect(found(page).first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "bao", selectionStart: 3, selectionEnd: 3 });
  await session.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    windowsVirtualKeyCode: 229,
    key: "Process",
  });
  await expect(field(page)).toBeFocused();
  expect(await draftOf(page)).toBe("");
  await session.send("Input.insertText", { text: "灯笼" });
  await expect(found(page).first()).toContainText("Lantern warranty");
  await page.keyboard.press("Enter");
  await expect.poll(() => draftOf(page)).toBe("The lantern warranty lasts twelve months.");
});

test("several in a row: each after the one before, each taken back in turn, exactly", async ({
  sellerside,
}) => {
  const { page, composer, conversation } = await openWith(sellerside, "shopee", [WARRANTY, VOUCHER]);
  const drafts: string[] = [await draftOf(page)];
  await composer.click();
  for (const words of ["wty", "lantern warranty"]) {
    // Without waiting: Enter is answered by what was typed, never by an older list.
    await page.keyboard.press("Alt+Slash");
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await expect.poll(() => draftOf(page)).not.toBe(drafts.at(-1));
    drafts.push(await draftOf(page));
  }
  const offer = page.getByTestId("suggestion").first();
  await offer.click();
  const form = page.locator("sellerside-overlay form");
  await expect
    .poll(async () => (await form.isVisible()) || (await draftOf(page)) !== drafts.at(-1))
    .toBe(true);
  if (await form.isVisible()) {
    for (const input of await form.locator("input").all()) await input.fill("20 May");
    await form.locator("input").last().press("Enter");
  }
  await expect.poll(() => draftOf(page)).not.toBe(drafts.at(-1));
  drafts.push(await draftOf(page));
  expect(drafts[2]).toBe(
    "The lantern warranty lasts twelve months. The lantern warranty lasts twelve months.",
  );
  expect(drafts[3]?.startsWith(`${drafts[2]}`)).toBe(true);
  expect(drafts[3]?.slice(drafts[2]?.length)).toMatch(/^\s\S/);
  for (const before of drafts.slice(0, -1).reverse()) {
    await page.keyboard.press("Alt+KeyZ");
    await expect.poll(() => draftOf(page)).toBe(before);
  }
  expect(await sentBy(page)).toEqual([]);
  expect(conversation.id).toBeTruthy();
});

test("typed slots are asked, checked and written; an optional one left empty leaves no trace", async ({
  sellerside,
}) => {
  const { page, composer } = await openWith(sellerside, "tiktok_shop", [VOUCHER]);
  await composer.click();
  const open = async () => {
    await page.keyboard.press("Alt+Slash");
    await page.keyboard.type("gv");
    await expect(found(page).first()).toContainText("Goodwill voucher");
    await page.keyboard.press("Enter");
  };
  const form = page.locator("sellerside-overlay form");
  await open();
  await expect(form.getByLabel("How much?")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await expect(composer).toBeFocused();
  expect(await draftOf(page)).toBe("");
  await open();
  await page.keyboard.type("soon");
  await page.keyboard.press("Enter");
  await expect(form.locator(".warning")).toContainText("An amount");
  await expect(form.getByLabel("How much?")).toBeFocused();
  await form.getByLabel("How much?").fill("THB 12.5");
  await page.keyboard.press("Enter");
  await expect(form.locator(".warning")).toContainText(/fill this in|choices/);
  await form.locator("select").selectOption("coins");
  await form.locator("button[type=submit]").click();
  await expect.poll(() => draftOf(page)).toMatch(/^We add THB\s12\.50 as coins, for the wait\.$/);
});

test("what she sent becomes a template, from the page and from the panel, without the buyer's name", async ({
  sellerside,
}) => {
  const { page, options, conversation, composer } = await openWith(sellerside, "shopee", [WARRANTY]);
  const buyer = conversation.buyer.name;
  const text = `Hi ${buyer}, we have asked the courier and will write again tomorrow.`;
  await composer.click();
  await page.keyboard.type(text);
  await page.keyboard.press("Alt+Slash");
  await page.getByTestId("reply-keep").click();
  const form = page.getByTestId("keep-form");
  await expect(form.locator("input")).toHaveValue("We have asked the courier and will write again tomorrow");
  await expect(form.locator(".blank")).toHaveText(/buyer/i);
  await expect(form).not.toContainText(buyer);
  await page.keyboard.press("Enter");
  await expect(form).toHaveCount(0);
  await expect(composer).toBeFocused();
  expect(await draftOf(page)).toBe(text);
  interface Row {
    libraryId: string;
    review: string;
    title: string;
    intents: string[];
    variants: { language: string; text: string }[];
  }
  const own = async () =>
    (await readTable<Row>(options, "templates")).filter(({ libraryId }) => libraryId === "own");
  await expect.poll(async () => (await own()).length).toBe(1);
  expect((await own())[0]).toMatchObject({
    review: "draft",
    variants: [
      { language: "en", text: "Hi {{buyer_name}}, we have asked the courier and will write again tomorrow." },
    ],
  });
  expect((await own())[0]?.intents.join()).toMatch(/track_order|delivery_delay/);

  await agentSends(page, "shopee");
  await expect.poll(() => sentBy(page)).toHaveLength(1);
  const panel = await openPanelFor(sellerside, conversation.id);
  const sent = panel.getByTestId("thread-message").filter({ hasText: "asked the courier" });
  await sent.getByTestId("save-reply-open").click();
  const dialog = panel.getByTestId("save-reply");
  await expect(dialog.getByTestId("save-reply-text")).toHaveValue(/^Hi \{\{buyer_name\}\}, we have asked/);
  await dialog.getByTestId("save-reply-title").fill("Asked the courier");
  await dialog.getByTestId("save-reply-save").click();
  await expect(panel.getByTestId("insert-result")).toContainText("My replies");
  expect((await own()).map(({ title }) => title)).toContain("Asked the courier");
});

test("a reply in the buyer's language is shown in hers as well, in the page and in the panel", async ({
  sellerside,
}) => {
  const { page, options, composer, conversation } = await openWith(sellerside, "shopee", [WARRANTY]);
  await saveSettings(options, { ownLanguage: "zh" });
  await page.bringToFront();
  await composer.click();
  await page.keyboard.press("Alt+Slash");
  await page.keyboard.type("wty");
  await expect(found(page).first().getByTestId("own-reading")).toContainText("灯笼的保修期为十二个月。");
  await page.keyboard.press("Enter");
  await expect.poll(() => draftOf(page)).toBe("The lantern warranty lasts twelve months.");
  const panel = await openPanelFor(sellerside, conversation.id);
  await panel.getByTestId("panel-tab-templates").click();
  await panel.getByTestId("template-search").fill("wty");
  await panel.getByTestId("template-row").first().getByRole("button").first().click();
  await expect(panel.getByTestId("template-preview").getByTestId("own-reading")).toContainText(
    "灯笼的保修期为十二个月。",
  );
});

test("where too much is at stake there is no text but the instruction, and the chat is handed over with a note", async ({
  sellerside,
}) => {
  const { page, options, conversation } = await openWith(sellerside, "shopee", [WARRANTY], THREAT);
  await expect(page.getByTestId("suggestion")).toHaveCount(0);
  const panel = await openPanelFor(sellerside, conversation.id);
  await expect(panel.getByTestId("by-hand")).toBeVisible();
  await expect(panel.getByTestId("suggestion")).toHaveCount(0);
  await expect(panel.getByTestId("sop-card")).toHaveAttribute("open", "");
  await panel.getByTestId("hand-over-open").click();
  const note = panel.getByTestId("hand-over-note");
  await expect(note).toBeFocused();
  await expect(note).toHaveValue(new RegExp(conversation.buyer.name));
  await note.fill("Burn reported, photos asked for.");
  await panel.getByTestId("hand-over-save").click();
  await expect(panel.getByTestId("hand-over-history")).toContainText("Burn reported, photos asked for.");
  // A later message does not take it away.
  await buyerWrites(page, conversation.id, "Answer me!");
  interface Row {
    threadKey: string;
    handOvers?: { note: string }[];
  }
  await expect(panel.getByTestId("thread")).toContainText("Answer me!");
  const rows = await readTable<Row>(options, "conversations");
  expect(rows.flatMap(({ handOvers = [] }) => handOvers.map((one) => one.note))).toEqual([
    "Burn reported, photos asked for.",
  ]);
});

test("a template's picture is on the clipboard after its text went in", async ({ sellerside }) => {
  const picture = { id: "p1", name: "label.png", type: "image/png", size: 70 };
  const { page, options, composer, conversation } = await openWith(sellerside, "shopee", [
    { ...WARRANTY, attachments: [picture] } as typeof WARRANTY,
  ]);
  // One red pixel.
  await writeRows(options, "attachments", [
    {
      ...picture,
      at: 1,
      base64:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==",
    },
  ]);
  await page.bringToFront();
  await composer.click();
  await page.keyboard.press("Alt+Slash");
  await page.keyboard.type("wty");
  await expect(found(page).first()).toContainText("Lantern warranty");
  await page.keyboard.press("Enter");
  await expect.poll(() => draftOf(page)).toBe("The lantern warranty lasts twelve months.");
  await expect(page.locator("sellerside-overlay .notice")).toContainText("label.png");
  const types = async (of: Page) =>
    of.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  await sellerside.context.grantPermissions(["clipboard-read"], { origin: new URL(page.url()).origin });
  expect(await types(page)).toContain("image/png");

  const panel = await openPanelFor(sellerside, conversation.id);
  await panel.getByTestId("panel-tab-templates").click();
  await panel.getByTestId("template-search").fill("wty");
  await panel.getByTestId("template-insert").first().click();
  await expect(panel.getByTestId("insert-result")).toContainText(/label\.png.*(Ctrl\+V|⌘V)/);
});

test("the search covers nothing of the console for longer than it is open, at every width", async ({
  sellerside,
}) => {
  const { page, composer } = await openWith(sellerside, "shopee", [WARRANTY]);
  for (const width of [320, 400, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await composer.click();
    await page.keyboard.press("Alt+Slash");
    await expect(field(page)).toBeFocused();
    const card = await page.locator("sellerside-overlay .popup").boundingBox();
    expect(card && card.x >= 0 && card.x + card.width <= width && card.y >= 0).toBe(true);
    await page.keyboard.press("Escape");
    await expect(field(page)).toHaveCount(0);
  }
});
