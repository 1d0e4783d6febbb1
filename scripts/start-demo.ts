import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openConsole, pickConversation } from "../tests/e2e/consoles";
import { launch } from "../tests/e2e/launch";
import { walkMainJob } from "../tests/e2e/walk";
import { buildReplicas } from "../tests/replicas/build";

/** `npm start`: a living demo on a desk, a checked walk with screenshots where there is no display. */
const hasDisplay =
  !process.argv.includes("--headless") &&
  (process.platform === "darwin" ||
    process.platform === "win32" ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));
const shots = fileURLToPath(new URL("../screenshots", import.meta.url));

console.log("Building the replica consoles…");
await buildReplicas();

if (hasDisplay) await showDemo();
else {
  mkdirSync(shots, { recursive: true });
  console.log(`No display: walking the main job headless; screenshots go to ${shots}`);
  process.exitCode = (await walkMainJob(shots, (line) => console.log(line))) ? 0 : 1;
}

async function showDemo(): Promise<void> {
  const demo = await launch({ headless: false, viewport: null });
  for (const name of ["amazon", "tiktok_shop", "shopee"] as const)
    await openConsole(demo.context, pickConversation(name), { live: "4000" });
  console.log(
    "Chromium is open with Sellerside and three replica consoles; buyers are writing.\n" +
      "Click the toolbar icon for the side panel. Amazon stays off until its notice is accepted in the options.\n" +
      "Close the browser window to end.",
  );
  await new Promise<void>((resolve) => demo.context.on("close", () => resolve()));
  await demo.server.close();
}
