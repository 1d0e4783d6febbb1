import { browser } from "wxt/browser";
import { sweepLeftovers } from "../../lib/storage/attachments";
import type { SellersideDatabase } from "../../lib/storage/database";
import { clearTabs } from "../../lib/storage/tabs";
import { ensureStarterLibrary } from "../../lib/storage/templates";
import { setPanelBehaviour } from "./panel";

const DAY = 86_400_000;

/**
 * What an installation or update needs once. The steps do not depend on each other: one that fails is logged and leaves
 * the others alone.
 */
export async function prepareInstallation(db: SellersideDatabase, now: number): Promise<void> {
  const steps = [
    clearTabs(db).then(injectIntoOpenConsoles),
    addStarterLibrary(db, now),
    // What was added or deleted today may still be in an editor or be undone.
    sweepLeftovers(db, now - DAY),
    setPanelBehaviour(),
  ];
  for (const result of await Promise.allSettled(steps))
    if (result.status === "rejected") console.error("A step of the installation failed.", result.reason);
}

async function addStarterLibrary(db: SellersideDatabase, now: number): Promise<void> {
  const response = await fetch(browser.runtime.getURL("/starter/library.json" as "/"));
  if (!response.ok) throw new Error(`starter/library.json: ${response.status}`);
  await ensureStarterLibrary(db, await response.json(), now);
}

/** The manifest's own list; its names are known to the build only. */
type Files = Extract<Parameters<typeof browser.scripting.executeScript>[0], { files: unknown }>["files"];

/**
 * Runs the content scripts in consoles that were open before: Chrome leaves the scripts of the old version behind, cut
 * off, and starts none in tabs that were there before the installation. Firefox does this by itself.
 */
export async function injectIntoOpenConsoles(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches = [], js = [], all_frames: allFrames, ...script } of scripts) {
    if (js.length === 0) continue;
    const world = (script as { world?: "ISOLATED" | "MAIN" }).world ?? "ISOLATED";
    const tabs = await browser.tabs.query({ url: matches });
    // A discarded or crashed tab refuses; it gets its scripts when it loads.
    await Promise.allSettled(
      tabs.flatMap((tab) =>
        tab.id === undefined
          ? []
          : browser.scripting.executeScript({
              target: { tabId: tab.id, allFrames },
              files: js as Files,
              world,
            }),
      ),
    );
  }
}
