import type { Locator, Page } from "@playwright/test";
import type { TemplateFolder } from "../../lib/domain/folder";
import { EMPTY_TEMPLATE, type Template } from "../../lib/domain/template";
import { buyerWrites, draftOf, openConsole, pickConversation } from "./consoles";
import { expect, test } from "./fixtures";
import type { Launched } from "./launch";
import { openOptions, readTable } from "./stored";

const templates = (page: Page) => readTable<Template>(page, "templates");
const rows = (page: Page): Locator => page.getByTestId("options-template-row");
const grid = (page: Page): Locator => page.getByTestId("template-grid");
const row = (page: Page, title: string): Locator => rows(page).filter({ hasText: title });

/** The library manager with made-up templates beside the starter library. */
async function openLibrary({ context, extensionId }: Launched, more: readonly object[] = []): Promise<Page> {
  const page = await openOptions(context, extensionId);
  await expect(rows(page).first()).toBeVisible();
  if (more.length > 0) {
    await page.evaluate(
      (list) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("sellerside");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const work = opening.result.transaction(["libraries", "templates"], "readwrite");
            work
              .objectStore("libraries")
              .put({ id: "made-up", name: "Made up", enabled: true, createdAt: 1, updatedAt: 1 });
            for (const one of list) work.objectStore("templates").put(one);
            work.onerror = () => reject(work.error);
            work.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [...more],
    );
    await page.reload();
    await expect(rows(page).first()).toBeVisible();
  }
  return page;
}

function template(id: string, title: string, text: string, fields: Partial<Template> = {}): Template {
  return {
    ...EMPTY_TEMPLATE,
    id,
    libraryId: "made-up",
    title,
    variants: [{ language: "en", region: "", text, updatedAt: 1 }],
    createdAt: 1,
    updatedAt: 1,
    ...fields,
  };
}

const FIVE = ["Amber", "Birch", "Cedar", "Dogwood", "Elm"].map((name, i) =>
  template(`t${i}`, `${name} answer`, `The ${name} text of a made-up shop, for order {{order_id}}.`),
);

async function shelfOf(page: Page): Promise<Record<string, string>> {
  const folders = await readTable<TemplateFolder>(page, "folders");
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  const own = (await templates(page)).filter(({ libraryId }) => libraryId === "made-up");
  return Object.fromEntries(own.map(({ id, folderId }) => [id, names.get(folderId) ?? folderId]));
}

async function makeFolder(page: Page, name: string): Promise<Locator> {
  await page.getByTestId("folder-new").click();
  await page.getByTestId("tree-name").fill(name);
  await page.keyboard.press("Enter");
  const folder = page.getByTestId("folder-row").filter({ hasText: name });
  await expect(folder).toBeVisible();
  return folder;
}

test("folders are made, filled by dragging several and by keyboard, deleted, and all of it undone", async ({
  sellerside,
}) => {
  const page = await openLibrary(sellerside, FIVE);
  const library = page.getByTestId("options-library").filter({ hasText: "Made up" });
  await library.click();
  const folder = await makeFolder(page, "Trees");
  await library.click();
  await expect(rows(page)).toHaveCount(5);

  await row(page, "Amber").click();
  await row(page, "Cedar").click({ modifiers: ["Control"] });
  await expect(page.getByTestId("bulk-count")).toContainText("2");
  await row(page, "Cedar").dragTo(folder);
  await expect.poll(() => shelfOf(page)).toEqual({ t0: "Trees", t1: "", t2: "Trees", t3: "", t4: "" });
  await expect(folder).toContainText("2");
  await page.getByTestId("toast-undo").click();
  await expect.poll(() => shelfOf(page)).toEqual({ t0: "", t1: "", t2: "", t3: "", t4: "" });

  await grid(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("m");
  await page.getByTestId("move-search").fill("tree");
  await page.keyboard.press("Enter");
  await expect.poll(() => shelfOf(page)).toEqual({ t0: "Trees", t1: "Trees", t2: "", t3: "", t4: "" });

  // A folder into a folder, then both away with what lies in them, by keyboard alone.
  await library.click();
  const inner = await makeFolder(page, "Shrubs");
  await inner.dragTo(folder);
  await expect
    .poll(async () => (await readTable<TemplateFolder>(page, "folders")).map((one) => one.parentId !== ""))
    .toContain(true);
  await expect(inner).toHaveAttribute("aria-level", "3");
  await folder.focus();
  await page.keyboard.press("Delete");
  await expect(page.getByTestId("folder-row")).toHaveCount(0);
  await expect.poll(async () => Object.keys(await shelfOf(page))).toEqual(["t2", "t3", "t4"]);
  await grid(page).focus();
  await page.keyboard.press("Control+z");
  await expect(page.getByTestId("folder-row")).toHaveCount(2);
  await expect.poll(() => shelfOf(page)).toEqual({ t0: "Trees", t1: "Trees", t2: "", t3: "", t4: "" });
});

test("many are edited at once, with a preview of what is replaced, and taken back step by step", async ({
  sellerside,
}) => {
  const page = await openLibrary(sellerside, FIVE);
  const before = await templates(page);
  await page.getByTestId("options-template-search").fill("made-up shop");
  await expect(rows(page)).toHaveCount(5);
  await grid(page).focus();
  await page.keyboard.press("Control+a");
  await page.getByTestId("bulk-tags").fill("forest");
  await page.getByTestId("bulk-tags").press("Enter");
  await page.getByTestId("bulk-apply").click();
  await expect
    .poll(async () => (await templates(page)).filter(({ tags }) => tags.includes("forest")).length)
    .toBe(5);
  await page.getByTestId("bulk-draft").click();
  await expect
    .poll(async () => (await templates(page)).filter(({ review }) => review === "draft").length)
    .toBe(5);

  await page.getByTestId("replace-find").fill("text of a made-up");
  await page.getByTestId("replace-by").fill("words of an invented");
  await expect(page.getByTestId("replace-preview")).toContainText("5");
  await expect(page.getByTestId("replace-preview").locator("ins").first()).toHaveText("words of an invented");
  await page.getByTestId("replace-run").click();
  const texts = async () =>
    (await templates(page))
      .filter(({ id }) => /^t\d$/.test(id))
      .map(({ variants }) => variants[0]?.text ?? "");
  await expect
    .poll(async () => (await texts()).every((text) => text.includes("an invented shop")))
    .toBe(true);

  for (let i = 0; i < 3; i++) {
    await page.getByTestId("library-found").click();
    await page.keyboard.press("Control+z");
    await expect(page.getByTestId("toast")).toContainText("Undone");
  }
  const contents = (list: Template[]) =>
    list.map(({ id, tags, review, variants }) => [id, tags, review, variants[0]?.text]);
  await expect.poll(async () => contents(await templates(page))).toEqual(contents(before));
});

test("among ten thousand templates every search finds at once, with slips, in Chinese and in Thai", async ({
  sellerside,
}) => {
  test.setTimeout(180_000);
  const many = Array.from({ length: 10_000 }, (_, i) =>
    template(`m${i}`, `Answer ${i}`, `Text ${i} on parcels, labels and boxes, for shelf ${i % 97}.`, {
      tags: [`shelf-${i % 97}`],
      usedCount: i % 5,
    }),
  );
  many[7_777] = template("needle", "Umbrella stand", "It fits every umbrella.", {
    shortcut: "stand",
    variants: [
      { language: "en", region: "", text: "It fits every umbrella." },
      { language: "zh", region: "", text: "这款雨伞架可以放下所有的长柄伞。" },
      { language: "th", region: "", text: "ที่วางร่มนี้ใส่ร่มได้ทุกขนาด" },
    ],
  });
  const page = await openLibrary(sellerside, many);
  const search = page.getByTestId("options-template-search");
  const total = (await templates(page)).length;
  await expect(page.getByTestId("library-found")).toContainText(String(total));
  for (const query of ["umbrella", "umbrela", "umbrlla stnd", "stand", "雨伞架", "所有的长柄雨伞", "ใส่ร่ม"]) {
    await search.fill(query);
    await expect(rows(page).first(), query).toContainText("Umbrella stand");
  }
  await search.fill("");
  await expect(page.getByTestId("library-found")).toContainText(String(total));
  // Only the rows near the view exist, and the last one is a key away.
  expect(await rows(page).count()).toBeLessThan(40);
  // The count may be there before the list is: the key is then pressed again, as she would.
  await expect(async () => {
    await grid(page).focus();
    await page.keyboard.press("End");
    await expect(page.locator(`[aria-rowindex="${total}"]`)).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 20_000 });
  expect(await rows(page).count()).toBeLessThan(40);
  await page.getByTestId("library-filter").click();
  await page.getByTestId("filter-tag").selectOption("shelf-42");
  await expect(page.getByTestId("library-found")).toContainText("103 ");
});

test("a shared text that is changed changes the reply that is inserted", async ({ sellerside }) => {
  const page = await openLibrary(sellerside);
  await page.getByText("Shared texts", { exact: true }).click();
  await page.getByTestId("fragment-new").click();
  await page.getByTestId("fragment-name").fill("parcel_note");
  await page.getByTestId("options-template-text").fill("Parcels of our made-up shop take three days.");
  await page.getByTestId("fragment-save").click();
  await expect(page.getByTestId("fragment-row")).toContainText("parcel_note");

  await page.getByTestId("options-template-new").click();
  await page.getByTestId("options-template-title").fill("Our own parcel answer");
  const text = page.getByTestId("options-template-text");
  await text.fill("Your parcel is on its way. ");
  await text.press("End");
  await page.getByTestId("insert-menu").click();
  await page.getByTestId("insert-fragment-parcel_note").click();
  await expect(text).toHaveValue("Your parcel is on its way. {{> parcel_note}}");
  await expect(text).toBeFocused();
  await expect(page.getByTestId("options-preview")).toContainText("take three days");
  await page.getByTestId("options-intents-toggle").click();
  await page.getByTestId("options-intent-track_order").click();
  await page.getByTestId("options-template-save").click();
  await expect(page.getByTestId("toast")).toContainText("Our own parcel answer");

  await page.getByText("Shared texts", { exact: true }).click();
  await page.getByTestId("fragment-row").click();
  await page.getByTestId("options-template-text").fill("Parcels of our made-up shop take nine days.");
  await expect(page.getByTestId("fragment-effect")).toContainText(
    "on its way. Parcels of our made-up shop take nine days.",
  );
  await page.getByTestId("fragment-save").click();
  await expect(page.getByTestId("toast")).toContainText("parcel_note");

  const conversation = pickConversation("shopee");
  const console = await openConsole(sellerside.context, conversation);
  await buyerWrites(console, conversation.id, "Where is my parcel? please send the tracking number");
  const offer = console.getByTestId("suggestion").filter({ hasText: "Our own parcel answer" });
  await expect(offer).toHaveCount(1);
  await offer.click();
  await expect.poll(() => draftOf(console)).toContain("take nine days");

  // Its deletion says what uses it, and is undone.
  await page.bringToFront();
  await page.getByTestId("fragment-remove").click();
  await expect(page.getByTestId("fragment-delete")).toContainText("Our own parcel answer");
  await page.getByTestId("fragment-delete-confirm").click();
  await expect(page.getByTestId("fragment-row")).toHaveCount(0);
  await page.getByTestId("toast-undo").click();
  await expect(page.getByTestId("fragment-row")).toHaveCount(1);
});

test("an earlier version is compared and restored; a translation is known to be older than its source", async ({
  sellerside,
}) => {
  const page = await openLibrary(sellerside, [
    template("h", "Hazel answer", "Hazel as it was, of a made-up shop.", {
      source: "en",
      variants: [
        { language: "en", region: "", text: "Hazel as it was, of a made-up shop.", updatedAt: 1 },
        { language: "de", region: "", text: "Hasel, wie sie war.", updatedAt: 1 },
      ],
    }),
  ]);
  await page.getByTestId("options-template-search").fill("hazel");
  await row(page, "Hazel").click();
  const text = page.getByTestId("options-template-text");
  await text.fill("Hazel as it is now, of a made-up shop.");
  await page.keyboard.press("Control+s");
  await expect(page.getByTestId("toast")).toContainText("Saved");

  await page.getByTestId("variant-tab-de").click();
  await expect(page.getByTestId("variant-stale")).toBeVisible();
  await page.getByTestId("library-filter").click();
  await page.getByTestId("filter-stale").click();
  await page.keyboard.press("Escape");
  await expect(row(page, "Hazel")).toBeVisible();
  await page.getByTestId("variant-fresh").click();
  await page.getByTestId("options-template-save").click();
  await expect(page.getByTestId("library-nothing")).toBeVisible();
  await expect(page.getByTestId("variant-stale")).toHaveCount(0);

  await page.getByTestId("editor-tab-history").click();
  await expect(page.getByTestId("revision")).toHaveCount(2);
  await page.getByTestId("revision").last().getByRole("button").first().click();
  await expect(page.getByTestId("revision-diff").locator("del").last()).toContainText("was");
  await expect(page.getByTestId("revision-diff").locator("ins").last()).toContainText("now");
  await page.getByTestId("revision-restore").click();
  await expect
    .poll(async () => (await templates(page)).find(({ id }) => id === "h")?.variants[0]?.text)
    .toBe("Hazel as it was, of a made-up shop.");
  await page.getByTestId("toast-undo").click();
  await expect
    .poll(async () => (await templates(page)).find(({ id }) => id === "h")?.variants[0]?.text)
    .toBe("Hazel as it is now, of a made-up shop.");
});

test("what is not saved is kept through the report and other templates; all fields come back after a reload", async ({
  sellerside,
}) => {
  const page = await openLibrary(sellerside, FIVE);
  await page.getByTestId("options-template-search").fill("birch");
  await row(page, "Birch").click();
  await page
    .getByTestId("options-template-text")
    .fill("Pay {{amount}} by {{deadline}}, and {{extra}} thank you.");
  await page.getByText("What earns its place", { exact: true }).click();
  await expect(page.getByTestId("template-report")).toBeVisible();
  await page.getByText("Templates", { exact: true }).last().click();
  await expect(page.getByTestId("options-template-search")).toHaveValue("birch");
  await expect(row(page, "Birch")).toContainText("Not saved");

  await page.getByTestId("editor-tab-slots").click();
  await page.getByTestId("slot-type-amount").selectOption("money");
  await page.getByTestId("slot-default-amount").fill("twelve");
  await expect(page.getByTestId("slot-amount")).toContainText("does not fit");
  await page.getByTestId("slot-default-amount").fill("12.50");
  await page.getByTestId("slot-type-deadline").selectOption("date");
  await page.getByTestId("slot-prompt-deadline").fill("By which day?");
  await page.getByTestId("slot-required-extra").click();
  await expect(page.getByTestId("slot-missing-extra")).toBeVisible();
  await page.getByTestId("editor-tab-reply").click();
  await expect(page.getByTestId("options-preview").getByTestId("left-out")).toContainText("extra");
  await page.getByTestId("editor-tab-when").click();
  await page.getByText("Not delivered", { exact: true }).click();
  await page.getByTestId("condition-within_days").fill("1");
  await page.getByTestId("condition-within_days-since").selectOption("delivered");
  await page.getByTestId("condition-within_days").fill("14");
  await page.getByTestId("field-regions").fill("sg, th");
  await page.getByTestId("editor-tab-more").click();
  await page.getByTestId("field-shortcut").fill("birch");
  await page.getByTestId("field-notes").fill("Ask the made-up lead first.");
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 30 } });
  await page.getByTestId("picture-file").setInputFiles([
    { name: "size chart.png", mimeType: "image/png", buffer: png },
    { name: "notes.png", mimeType: "image/png", buffer: Buffer.from("no picture") },
  ]);
  await expect(page.getByTestId("picture").locator("img")).toBeVisible();
  await expect(page.getByTestId("picture-problem")).toContainText("notes.png");
  await page.getByTestId("options-template-save").click();
  await expect(page.getByTestId("toast")).toContainText("Saved");
  await page.reload();
  const stored = (await templates(page)).find(({ id }) => id === "t1");
  expect(stored).toMatchObject({
    shortcut: "birch",
    notes: "Ask the made-up lead first.",
    regions: ["SG", "TH"],
    conditions: [{ kind: "not_delivered" }, { kind: "within_days", days: 14, since: "delivered" }],
    attachments: [{ name: "size chart.png", type: "image/png" }],
  });
  expect(stored?.slots.map(({ name, type, required }) => [name, type, required])).toEqual([
    ["amount", "money", true],
    ["deadline", "date", true],
    ["extra", "text", false],
  ]);
  await page.getByTestId("options-template-search").fill("birch");
  await row(page, "Birch").click();
  await page.getByTestId("editor-tab-more").click();
  await expect(page.getByTestId("picture").locator("img")).toBeVisible();
});

test("a damaged row is named, hides no other, and is deleted and brought back as it was", async ({
  sellerside,
}) => {
  const broken = { id: "broken", libraryId: "made-up", title: "Broken answer", variants: "gone" };
  const page = await openLibrary(sellerside, [...FIVE, broken]);
  const notice = page.getByTestId("library-damaged");
  await expect(notice).toContainText("Broken answer");
  await page.getByTestId("options-template-search").fill("cedar");
  await expect(row(page, "Cedar")).toBeVisible();
  await notice.getByText("Delete them").click();
  await expect(notice).toHaveCount(0);
  await page.getByTestId("toast-undo").click();
  await expect(notice).toBeVisible();
  expect((await readTable<{ id: string }>(page, "templates")).find(({ id }) => id === "broken")).toEqual(
    broken,
  );
});

test("on a full disk a save says so and loses nothing, and goes through when there is room again", async ({
  sellerside,
}) => {
  const page = await openLibrary(sellerside, FIVE);
  await page.getByTestId("options-template-search").fill("elm");
  await row(page, "Elm").click();
  const text = page.getByTestId("options-template-text");
  await text.fill("What was written while the made-up disk was full.");
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { spare?: IDBObjectStore["put"] };
    store.spare = store.put;
    store.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await page.getByTestId("options-template-save").click();
  await expect(page.getByTestId("library-trouble")).toContainText(/disk|space|full/i);
  await expect(text).toHaveValue("What was written while the made-up disk was full.");
  await expect(row(page, "Elm")).toContainText("Not saved");
  expect((await templates(page)).find(({ id }) => id === "t4")?.variants[0]?.text).toBe(
    FIVE[4]?.variants[0]?.text,
  );
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { spare?: IDBObjectStore["put"] };
    if (store.spare) store.put = store.spare;
  });
  await page.getByTestId("options-template-save").click();
  await expect(page.getByTestId("library-trouble")).toHaveCount(0);
  await expect
    .poll(async () => (await templates(page)).find(({ id }) => id === "t4")?.variants[0]?.text)
    .toBe("What was written while the made-up disk was full.");
});

test("templates and folders are put in an order of their own by keyboard", async ({ sellerside }) => {
  const page = await openLibrary(sellerside, FIVE);
  const library = page.getByTestId("options-library").filter({ hasText: "Made up" });
  await library.click();
  await page.getByTestId("library-order").selectOption("own");
  await grid(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows(page).nth(3)).toContainText("Elm");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows(page).nth(2)).toContainText("Elm");
  await page.keyboard.press("Control+z");
  await expect(rows(page).nth(3)).toContainText("Elm");

  await makeFolder(page, "First");
  await library.click();
  const second = await makeFolder(page, "Second");
  await expect(page.getByTestId("folder-row")).toHaveText([/First/, /Second/]);
  await second.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByTestId("folder-row")).toHaveText([/Second/, /First/]);
});

test("a shared text that is not saved is kept in the narrow page and through another view", async ({
  sellerside,
}) => {
  const page = await openLibrary(sellerside);
  await page.getByText("Shared texts", { exact: true }).click();
  await page.getByTestId("fragment-new").click();
  await page.getByTestId("fragment-name").fill("half_done");
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByTestId("fragment-name")).toHaveValue("half_done");
  await page.getByTestId("options-template-text").fill("Half of a made-up text.");
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("fragment-editor")).toHaveCount(0);
  await page.getByTestId("options-templates-view").getByText("Templates", { exact: true }).click();
  await expect(rows(page).first()).toBeVisible();
  await page.getByText("Shared texts", { exact: true }).click();
  await page.getByTestId("fragment-row").click();
  await expect(page.getByTestId("options-template-text")).toHaveValue("Half of a made-up text.");
  await page.getByTestId("fragment-save").click();
  await expect
    .poll(async () => (await readTable<{ name: string }>(page, "fragments")).map(({ name }) => name))
    .toEqual(["half_done"]);
});
