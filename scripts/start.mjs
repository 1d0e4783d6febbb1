import { run, setUp } from "./set-up.mjs";

/** Builds, starts the replica consoles and opens Chromium with the extension; without a display it walks the main job. */
await setUp();
if (run("npm", ["run", "--silent", "build"]) !== 0) process.exit(1);
process.exit(run("npx", ["tsx", "scripts/start-demo.ts", ...process.argv.slice(2)]));
