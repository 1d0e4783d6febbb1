import type { BrowserContext, Page } from "@playwright/test";
import { SCENARIO } from "../replicas/scenario";
import type { ScriptedConversation } from "../replicas/shared/scenario-types";

export type ConsoleName = "shopee" | "tiktok_shop" | "amazon";

interface ConsoleFacts {
  url(conversation: ScriptedConversation): string;
  /** The console's own Send, as the agent finds it. */
  send: string;
  /** The text control of the composer. */
  composer: string;
}

const HOSTS: Record<ConsoleName, Record<string, string>> = {
  shopee: { SG: "seller.shopee.sg", TH: "seller.shopee.co.th", ID: "seller.shopee.co.id" },
  tiktok_shop: { TH: "seller-th.tiktok.com", US: "seller-us.tiktok.com", ID: "seller-id.tokopedia.com" },
  amazon: { US: "sellercentral.amazon.com", DE: "sellercentral.amazon.de" },
};

function hostOf(conversation: ScriptedConversation): string {
  const hosts = HOSTS[conversation.marketplace];
  const host = hosts[conversation.shop.region] ?? Object.values(hosts)[0];
  if (!host) throw new Error(`No replica host for ${conversation.id}`);
  return host;
}

export const CONSOLES: Record<ConsoleName, ConsoleFacts> = {
  shopee: {
    url: (c) => `https://${hostOf(c)}/new-webchat/conversations?open=${c.id}`,
    send: "#inputField > i",
    composer: "#inputField textarea",
  },
  tiktok_shop: {
    url: (c) =>
      `https://${hostOf(c)}/chat/inbox/current?oec_seller_id=1&shop_region=${c.shop.region}&open=${c.id}`,
    send: "#chat-input-send-button",
    composer: "#chat-input-textarea textarea",
  },
  amazon: {
    url: (c) => `https://${hostOf(c)}/messaging/inbox?fi=responseNeeded&open=${c.id}`,
    send: "kat-button:has-text('Send')",
    composer: "kat-textarea textarea",
  },
};

/** Conversations of one console, the demo's star first. */
export function conversationsOf(name: ConsoleName): ScriptedConversation[] {
  return SCENARIO.filter((conversation) => conversation.marketplace === name);
}

/** The first open, calm (or hostile) conversation of a console. */
export function pickConversation(name: ConsoleName, mood: "calm" | "hostile" = "calm"): ScriptedConversation {
  const found = conversationsOf(name).find((c) => c.mood === mood && !c.closed);
  if (!found) throw new Error(`The scenario has no ${mood} conversation on ${name}`);
  return found;
}

/** Opens a console with one conversation open; `knobs` go into the query string. */
export async function openConsole(
  context: BrowserContext,
  conversation: ScriptedConversation,
  knobs: Record<string, string> = {},
): Promise<Page> {
  const page = await context.newPage();
  const url = new URL(CONSOLES[conversation.marketplace].url(conversation));
  for (const [name, value] of Object.entries(knobs)) url.searchParams.set(name, value);
  await page.goto(url.href);
  if (!knobs.mount) await page.waitForFunction((id) => window.replica?.shown() === id, conversation.id);
  return page;
}

/** The buyer writes into a conversation now. */
export function buyerWrites(
  page: Page,
  conversationId: string,
  text: string,
  kind = "text",
): Promise<string> {
  return page.evaluate(
    ([id, words, what]) =>
      window.replica.receive(id as string, { text: words as string, kind: what as "text" }),
    [conversationId, text, kind],
  );
}

/** The agent presses the console's own Send with a real click. */
export async function agentSends(page: Page, name: ConsoleName): Promise<void> {
  await page.locator(CONSOLES[name].send).first().click();
}

export function draftOf(page: Page): Promise<string> {
  return page.evaluate(() => window.replica.draft());
}

export function sentBy(page: Page): Promise<{ conversationId: string; text: string }[]> {
  return page.evaluate(() => window.replica.sent());
}
