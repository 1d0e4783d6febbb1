import { expect, test } from "@playwright/test";
import { type Assisted, launchAssisted, MODEL_ID, scriptEngine } from "./assisted";
import { buyerWrites, draftOf, openConsole, pickConversation, sentBy } from "./consoles";
import { killWorker } from "./kill-worker";
import { openOptions, openPanelFor, readTable } from "./stored";

let sellerside: Assisted;
test.beforeAll(async () => {
  sellerside = await launchAssisted();
});
test.afterAll(() => sellerside?.close());

/** Words with a telephone number: a reply that must not leave. */
const DRAFT =
  "Dear customer, thank you for your patience. We have checked your parcel and it is on its way to you. " +
  "If you have any question, write to me on WhatsApp +65 9123 4567. We are here for you.";

test("from the wizard to a reply in the composer, over a bad line and past a killed worker", async () => {
  test.setTimeout(180_000);
  const { context, extensionId, mirror } = sellerside;
  const options = await openOptions(context, extensionId);
  await options.goto(`chrome-extension://${extensionId}/options.html#assistant`);

  await test.step("the wizard finds a model for this computer", async () => {
    const wizard = options.getByTestId("llm-wizard");
    await expect(wizard).toBeVisible();
    await expect(options.getByTestId("wizard-step")).toHaveAttribute("data-step", "what");
    await options.getByTestId("wizard-next").click();
    await expect(options.getByTestId("wizard-step")).toHaveAttribute("data-step", "computer");
    await options.screenshot({ path: "test-results/assistant-computer.png" });
    await options.getByTestId("wizard-next").click();
    const card = options.locator(`[data-testid=model-card][data-model="${MODEL_ID}"]`);
    await card.getByTestId("model-choose").click();
    await options.screenshot({ path: "test-results/assistant-model.png" });
    await options.getByTestId("wizard-next").click();
    await options.getByTestId("source-mirror").click();
    await options.getByTestId("mirror-input").fill(mirror.base);
    await options.getByTestId("wizard-next").click();
  });

  await test.step("the download goes on after a cut line, a refusal and a pause", async () => {
    mirror.play("params_shard_0.bin", { kind: "cut", after: 100_000 }, { kind: "status", status: 503 });
    mirror.throttle(150_000);
    await options.getByTestId("download-start").click();
    await expect(options.getByTestId("download-progress")).toBeVisible();
    await expect
      .poll(() => mirror.asked.filter(({ path }) => path.endsWith("params_shard_0.bin")).length, {
        timeout: 30_000,
      })
      .toBeGreaterThan(2);
    await options.getByTestId("download-pause").click();
    await expect(options.getByTestId("download-resume")).toBeVisible();
    const [paused] = await readTable<{ state: string; bytesDone: number }>(options, "models");
    expect(paused?.state).toBe("paused");
    expect(paused?.bytesDone).toBeGreaterThan(50_000);
    await options.screenshot({ path: "test-results/assistant-paused.png" });
    mirror.throttle(null);
    await options.getByTestId("download-resume").click();
    await expect
      .poll(async () => (await readTable<{ state: string }>(options, "models"))[0]?.state)
      .toBe("ready");
    const ranges = mirror.asked.filter(({ path, range }) => path.includes("params_shard") && range !== null);
    expect(ranges.some(({ status, range }) => status === 206 && range !== "bytes=0-")).toBe(true);
    await options.getByTestId("wizard-next").click();
    await expect(options.getByTestId("wizard-step")).toHaveAttribute("data-step", "ready");
    await options.screenshot({ path: "test-results/assistant-ready.png" });
    await options.getByTestId("wizard-next").click();
    await expect(options.getByTestId("llm-state")).toContainText("Qwen3 0.6B");
  });

  await test.step("the ledger names every request and no other host", async () => {
    const ledger = await readTable<{ url: string; outcome: string }>(options, "ledger");
    expect(ledger.length).toBeGreaterThan(5);
    expect(ledger.filter(({ url }) => !url.startsWith(mirror.base))).toEqual([]);
    await expect(options.getByTestId("ledger-row").first()).toBeVisible();
  });

  const conversation = pickConversation("shopee");
  const page = await openConsole(context, conversation);
  await buyerWrites(page, conversation.id, "where is my parcel? it should be here by now");
  await expect(page.getByTestId("message-chip").last()).toBeVisible();
  const panel = await openPanelFor(sellerside, "seller.shopee.sg");

  await test.step("a draft is written while the service worker dies", async () => {
    await scriptEngine(panel, [{ text: DRAFT, tokensPerSecond: 12 }]);
    await panel.getByTestId("assistant-draft").click();
    await expect(panel.getByTestId("draft-card")).toContainText("thank you for your patience", {
      timeout: 20_000,
    });
    await killWorker(sellerside);
    await panel.screenshot({ path: "test-results/assistant-streaming.png" });
    await expect(panel.getByTestId("draft-card")).toHaveAttribute("data-state", "done", { timeout: 40_000 });
  });

  await test.step("what must not leave cannot be inserted until it is mended", async () => {
    await expect(panel.getByTestId("draft-finding").first()).toBeVisible();
    await expect(panel.getByTestId("draft-insert")).toBeDisabled();
    expect(await draftOf(page)).toBe("");
    await panel.screenshot({ path: "test-results/assistant-finding.png" });
    for (let i = 0; i < 6 && (await panel.getByTestId("draft-insert").isDisabled()); i++) {
      const fix = panel.getByTestId("draft-fix").first();
      if (await fix.isVisible()) await fix.click();
      else {
        const text = await panel.getByTestId("draft-edit").inputValue();
        await panel.getByTestId("draft-edit").fill(text.replace(/ If you have any question.*?4567\.?/, ""));
      }
      await expect(panel.getByTestId("draft-insert"))
        .toBeEnabled({ timeout: 5_000 })
        .catch(() => {});
    }
    await expect(panel.getByTestId("draft-insert")).toBeEnabled();
    await panel.getByTestId("draft-insert").click();
    await expect.poll(() => draftOf(page)).toContain("thank you for your patience");
    expect(await draftOf(page)).not.toContain("9123");
    expect((await sentBy(page)).map(({ text }) => text)).not.toContain(await draftOf(page));
    await panel.screenshot({ path: "test-results/assistant-inserted.png" });
  });
});
