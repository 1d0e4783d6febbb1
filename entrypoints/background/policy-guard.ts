import { browser } from "wxt/browser";
import type { Conversation } from "../../lib/domain/conversation";
import type { GuardSettings } from "../../lib/domain/user-rule";
import { ALL_MATCHES } from "../../lib/marketplaces";
import { toTab } from "../../lib/messaging/send";
import { createGuard, type Guard, POLICY_PACKS } from "../../lib/replies/policy";
import type { SellersideDatabase } from "../../lib/storage/database";
import { readGuardSettings, watchGuardSettings } from "../../lib/storage/guard-settings";
import { listRecentConversations } from "../../lib/storage/reply-facts";

/** The guard with the agent's rules, made once in a worker's life and again after the rules changed. */
export interface GuardSource {
  get(): Promise<{ guard: Guard; settings: GuardSettings }>;
  /** Chats that the agent has open or had open lately. */
  others(now: number): Promise<readonly Conversation[]>;
}

/** Chats that were seen in this time count as open beside this one, ms; a shift. */
const OPEN_FOR = 8 * 3_600_000;
const MOST_OTHERS = 100;
/** The list of other chats may be this old, ms. */
const OTHERS_LAST = 20_000;

/** Must be called in the worker's first turn: it listens for changed rules and has the consoles check anew. */
export function createGuardSource(db: SellersideDatabase): GuardSource {
  let made: Promise<{ guard: Guard; settings: GuardSettings }> | null = null;
  let recent: { at: number; list: Promise<Conversation[]> } | null = null;
  watchGuardSettings(() => {
    made = null;
    void checkOpenConsoles();
  });
  return {
    get: () => {
      made ??= readGuardSettings().then((settings) => ({
        settings,
        guard: createGuard(POLICY_PACKS, settings),
      }));
      made.catch(() => {
        made = null;
      });
      return made;
    },
    others: (now) => {
      if (!recent || now - recent.at > OTHERS_LAST)
        recent = { at: now, list: listRecentConversations(db, now - OPEN_FOR, MOST_OTHERS).catch(() => []) };
      return recent.list;
    },
  };
}

/** Tabs without a living content script are passed over. */
async function checkOpenConsoles(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ALL_MATCHES });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : toTab(id).guardChanged())));
}
