import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page, type Worker } from "@playwright/test";
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
  /** More arguments for Chromium. */
  more?: readonly string[];
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
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: await findBrowser(),
      headless: options.headless ?? true,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      locale: options.locale ?? "en-US",
      colorScheme: options.colorScheme ?? "light",
      ignoreHTTPSErrors: true,
      args: [...browserArguments(dir, server.port, options.headless ?? true), ...(options.more ?? [])],
    })
    .catch(async (error: unknown) => {
      await server.close();
      throw error;
    });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const extensionId = await worker()
    .then((started) => new URL(started.url()).host)
    .catch(async (error: unknown) => {
      // A build that does not start must not leave a browser and a server behind.
      await context.close();
      await server.close();
      throw error;
    });
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

function browserArguments(dir: string, port: number, headless: boolean): string[] {
  return [
    "--no-sandbox",
    ...(headless ? ["--headless=new"] : []),
    `--disable-extensions-except=${dir}`,
    `--load-extension=${dir}`,
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--ignore-certificate-errors",
    `--host-resolver-rules=${hostResolverRules(port)}`,
  ];
}

/**
 * The same browser, started by hand and driven over its debugging port: only so the real side panel is a page that
 * Playwright can see. Opening it needs a user gesture, which a click on a button of an extension page gives.
 */
export async function launchWithPanel(
  more: readonly string[] = [],
  extensionDir = EXTENSION_DIR,
): Promise<Launched & { openPanel(): Promise<Page> }> {
  const server = await startReplicaServer();
  const profile = mkdtempSync(join(tmpdir(), "sellerside-"));
  seedPreferences(profile);
  const browserProcess = spawn(
    await findBrowser(),
    [
      ...browserArguments(extensionDir, server.port, true),
      ...more,
      `--user-data-dir=${profile}`,
      "--remote-debugging-port=0",
      "--window-size=1280,800",
      "about:blank",
    ],
    { stdio: "ignore" },
  );
  // A test run that is ended must not leave its browser behind.
  process.once("exit", () => browserProcess.kill());
  const port = await debuggingPort(profile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error("Chromium has no browsing context");
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const extensionId = new URL((await worker()).url()).host;
  // A connection sees the pages that were there when it was made, but not a side panel that opens later.
  const findPanel = async () => {
    for (let i = 0; i < 20; i++) {
      const late = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const found = late
        .contexts()
        .flatMap((c) => c.pages())
        .find((page) => page.url().includes("sidepanel.html"));
      if (found) return found;
      await late.close();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error("The side panel did not open");
  };
  const openPanel = async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          windows: { getCurrent(): Promise<{ id: number }> };
          sidePanel: { open(o: { windowId: number }): void };
        };
      };
      return chrome.windows.getCurrent().then(({ id }) => {
        const button = document.createElement("button");
        button.id = "open-panel-for-test";
        button.style.cssText = "position:fixed;inset:0;z-index:9999";
        button.onclick = () => chrome.sidePanel.open({ windowId: id });
        document.body.append(button);
      });
    });
    await page.click("#open-panel-for-test");
    const panel = await findPanel();
    await page.close();
    return panel;
  };
  return {
    context,
    server,
    profile,
    extensionId,
    worker,
    openPanel,
    close: async () => {
      await browser.close();
      browserProcess.kill();
      await new Promise((resolve) =>
        browserProcess.exitCode === null ? browserProcess.once("exit", resolve) : resolve(null),
      );
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium writes the port that it chose into its profile. */
async function debuggingPort(profile: string): Promise<number> {
  for (let i = 0; i < 200; i++) {
    const file = join(profile, "DevToolsActivePort");
    if (existsSync(file)) {
      const port = Number(readFileSync(file, "utf8").split("\n")[0]);
      if (port > 0) return port;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Chromium did not open its debugging port");
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
