import { join } from "node:path";
import type { Page } from "@playwright/test";
import {
  agentSends,
  buyerWrites,
  type ConsoleName,
  draftOf,
  openConsole,
  pickConversation,
  sentBy,
} from "./consoles";
import { type Launched, launch } from "./launch";
import { enableAll, openOptions, readTable } from "./stored";

const ASKS: Record<ConsoleName, string> = {
  shopee: "Hi, where is my parcel now? It still has not arrived, can you check the tracking number for me?",
  tiktok_shop: "where's my package now? can you give me the tracking number please",
  amazon: "Hello, the tracking has not moved for six days. Could you tell me where my order is?",
};
const THREAT = "This is a fake! Refund me today or I leave a 1 star review and call my lawyer.";

/** Something the walk expected and did not see. */
class WalkFailure extends Error {}

/** Waits until `look` gives something, at most `ms`; fails with the words of what was expected. */
async function until<T>(what: string, look: () => Promise<T | null | false>, ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look().catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new WalkFailure(`expected: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * The main job, once, on all three consoles, then a hostile buyer, a restart, and Flagged. Saves screenshots, says what
 * it saw. Returns false when anything failed.
 */
export async function walkMainJob(shots: string, say: (line: string) => void): Promise<boolean> {
  let sellerside = await launch();
  let failures = 0;
  const step = async (name: string, walk: () => Promise<string>) => {
    try {
      say(`  ✓ ${name}: ${await walk()}`);
    } catch (error) {
      failures++;
      say(`  ✗ ${name}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  };
  try {
    await enableAll(sellerside.context, sellerside.extensionId);
    for (const name of ["shopee", "tiktok_shop", "amazon"] as const)
      await step(name, () => walkConsole(sellerside, name, shots));
    const hostile = pickConversation("shopee", "hostile");
    await step("a hostile buyer", async () => {
      const page = await openConsole(sellerside.context, hostile);
      await buyerWrites(page, hostile.id, THREAT);
      const chip = await until("a risk chip", async () => page.getByTestId("risk-chip").last().textContent());
      await page.screenshot({ path: join(shots, "hostile-buyer.png") });
      return `flagged in the page as “${chip.trim()}”`;
    });
    await sellerside.close({ keepProfile: true });
    sellerside = await launch({ profile: sellerside.profile });
    await step("after a restart", async () => {
      const panel = await sellerside.context.newPage();
      await panel.setViewportSize({ width: 400, height: 800 });
      await panel.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html`);
      await panel.getByTestId("panel-tab-flagged").click();
      await until("the hostile buyer in Flagged", async () =>
        panel.getByTestId("flagged-row").filter({ hasText: hostile.buyer.name }).first().isVisible(),
      );
      await panel.screenshot({ path: join(shots, "panel-flagged.png") });
      return `${hostile.buyer.name} is still in Flagged`;
    });
    await step("on-device AI", async () => {
      const options = await sellerside.context.newPage();
      await options.goto(`chrome-extension://${sellerside.extensionId}/options.html#assistant`);
      const state = await until("what this computer can do", async () =>
        options.getByTestId("llm-state").textContent(),
      );
      await options.screenshot({ path: join(shots, "on-device-ai.png") });
      const requests = await readTable(options, "ledger");
      if (requests.length > 0)
        throw new WalkFailure(`no request to any host, but there were ${requests.length}`);
      return `“${state.trim()}” The network ledger is empty`;
    });
  } catch (error) {
    failures++;
    say(`  ✗ ${error instanceof Error ? error.message : error}`);
  } finally {
    await sellerside.close();
  }
  say(failures === 0 ? "The main job works." : `${failures} of the steps failed.`);
  return failures === 0;
}

async function walkConsole(sellerside: Launched, name: ConsoleName, shots: string): Promise<string> {
  const conversation = pickConversation(name);
  const page = await openConsole(sellerside.context, conversation);
  const shot = (label: string) => page.screenshot({ path: join(shots, `${name}-${label}.png`) });
  await buyerWrites(page, conversation.id, ASKS[name]);
  const suggestion = page.getByTestId("suggestion").first();
  await until("a suggestion", () => suggestion.isVisible());
  const chip = await until("a chip", async () => page.getByTestId("message-chip").last().textContent());
  // The order panel of a console can fill in late; the offers follow it.
  await until(
    "offers that ask for nothing",
    async () => (await suggestion.locator(".pen").count()) === 0,
    4_000,
  ).catch(() => null);
  await shot("1-understood");
  const empty = await draftOf(page);
  await suggestion.click();
  await answerSlots(page);
  const text = await until("the reply in the composer", async () => {
    const draft = await draftOf(page);
    return draft !== empty && draft;
  });
  await shot("2-inserted");
  await page.getByTestId("undo-insert").click();
  await until("the draft as it was", async () => (await draftOf(page)) === empty);
  await suggestion.click();
  await answerSlots(page);
  await until("the reply again", async () => (await draftOf(page)) === text);
  if ((await sentBy(page)).length > 0)
    throw new WalkFailure("nothing to be sent before the agent presses Send");
  await agentSends(page, name);
  await until("the sent reply", async () => (await sentBy(page)).some((sent) => sent.text === text));
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await until("the closed loop", async () =>
    (await readTable<{ outcome: string; text: string }>(options, "insertions")).some(
      (row) => row.outcome === "sent_as_is" && row.text === text,
    ),
  );
  await options.close();
  await shot("3-sent");
  await page.close();
  return `understood as “${chip.trim()}”, inserted, undone, inserted, sent by the agent, loop closed`;
}

/** Types into the form that asks for what only the agent knows, when there is one. */
export async function answerSlots(page: Page): Promise<void> {
  const inputs = page.locator("sellerside-overlay form").locator("input");
  await page.waitForTimeout(150);
  const count = await inputs.count();
  if (count === 0) return;
  for (let i = 0; i < count; i++) await inputs.nth(i).fill("as shown in the order");
  await inputs.nth(count - 1).press("Enter");
}
