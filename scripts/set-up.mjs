import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";

/** The project's folder; every command runs here. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

const isWindows = process.platform === "win32";

/** Runs one command in the project, its output shown; returns the exit status. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: isWindows,
    ...options,
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** True when node_modules holds what the lock file names. */
function isInstalled() {
  const mark = `${ROOT}/node_modules/.package-lock.json`;
  if (!existsSync(mark)) return false;
  const wanted = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, "utf8")).packages;
  const found = JSON.parse(readFileSync(mark, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || entry.peer || found[path]?.version === entry.version,
  );
}

/**
 * Installs packages where needed (no package's install script is run: some download things that this project does not
 * need) and finds or installs a browser. Ends the process with status 2 and one sentence when it cannot.
 */
export async function setUp() {
  if (!isInstalled()) {
    console.log("Installing packages…");
    const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    // `npm ci` wants every other platform's optional packages to be known to the registry; a mirror may lack them.
    const isClean = run("npm", ["ci", ...quiet], { stdio: "ignore" }) === 0;
    if (!isClean && run("npm", ["install", "--no-save", ...quiet]) !== 0) {
      console.error("Sellerside could not install its packages: check the connection to the npm registry.");
      process.exit(2);
    }
  }
  try {
    process.env.CHROMIUM = await findBrowser();
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
