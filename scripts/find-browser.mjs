import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "ungoogled-chromium"];

/** True for a file that this user may run. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a Chromium that loads unpacked extensions, looked for in `$CHROMIUM`, PATH and Playwright's cache; null when
 * there is none. Branded Chrome and Edge are left out: they no longer take `--load-extension`.
 */
export function lookForBrowser() {
  if (process.env.CHROMIUM && runs(process.env.CHROMIUM)) return process.env.CHROMIUM;
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of NAMES) if (folder && runs(join(folder, name))) return join(folder, name);
  return lookInPlaywrightCache();
}

function lookInPlaywrightCache() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), "Library/Caches/ms-playwright"),
      win32: join(process.env.LOCALAPPDATA ?? "", "ms-playwright"),
    }[platform()] ??
    join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return null;
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  for (const build of builds)
    for (const path of [
      "chrome-linux/chrome",
      "chrome-linux64/chrome",
      "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
      "chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium",
      "chrome-win/chrome.exe",
      "chrome-win64/chrome.exe",
    ])
      if (runs(join(cache, build, path))) return join(cache, build, path);
  return null;
}

/** Tries to install one: Debian's package as root, else Playwright's own download. Says what it does. */
function installBrowser() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/etc/debian_version")) {
    console.log("No Chromium found: installing Debian's package…");
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (lookForBrowser()) return;
  }
  console.log("No Chromium found: asking Playwright for one…");
  spawnSync("npx", ["playwright", "install", "chromium"], {
    stdio: "inherit",
    shell: platform() === "win32",
  });
}

/** Path of a usable Chromium, installing one where that is possible. Throws one clear sentence otherwise. */
export async function findBrowser() {
  const found = lookForBrowser();
  if (found) return found;
  installBrowser();
  const installed = lookForBrowser();
  if (installed) return installed;
  throw new Error(
    "Sellerside needs Chromium and could not install it: install it yourself and put its path into the CHROMIUM variable.",
  );
}
