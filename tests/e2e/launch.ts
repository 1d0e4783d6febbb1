import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Worker } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { type ReplicaServer, startReplicaServer } from "../replicas/server";
import { hostResolverRules } from "../replicas/sites";

export const EXTENSION_DIR = fileURLToPath(new URL("../../.output/chrome-mv3", import.meta.url));

export interface Launched {
  context: BrowserContext;
  server: ReplicaServer;
  profile: string;
  extensionId: string;
  /** The extension's service worker, woken if need be. */
  worker(): Promise<Worker>;
  close(options?: { keepProfile?: boolean }): Promise<void>;
}

export interface LaunchOptions {
  /** Reuse a profile folder (restart tests). */
  profile?: string;
  headless?: boolean;
  locale?: string;
  colorScheme?: "light" | "dark";
  viewport?: { width: number; height: number } | null;
  extensionDir?: string;
}

/**
 * Chromium with the built extension and the replica consoles under their real host names. Nothing else resolves.
 * Throws a plain sentence when there is no browser or the extension was not built.
 */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const server = await startReplicaServer();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "sellerside-"));
  seedPreferences(profile);
  const dir = options.extensionDir ?? EXTENSION_DIR;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    locale: options.locale ?? "en-US",
    colorScheme: options.colorScheme ?? "light",
    ignoreHTTPSErrors: true,
    args: [
      "--no-sandbox",
      ...((options.headless ?? true) ? ["--headless=new"] : []),
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--ignore-certificate-errors",
      `--host-resolver-rules=${hostResolverRules(server.port)}`,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    server,
    profile,
    extensionId,
    worker,
    close: async ({ keepProfile = false } = {}) => {
      await context.close();
      await server.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Without developer mode, Chromium disables an unpacked extension that reloads itself. */
function seedPreferences(profile: string): void {
  const folder = join(profile, "Default");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(
      join(folder, "Preferences"),
      JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
      { flag: "wx" },
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
