import { existsSync, readFileSync, rmSync } from "node:fs";
import { ROOT, run, setUp } from "./set-up.mjs";

/** Everything that must hold before a change lands: check, unit tests, build, end-to-end tests in a real Chromium. */
await setUp();

let passed = 0;
let failed = 0;
const count = (ok) => (ok ? passed++ : failed++);
rmSync(`${ROOT}/test-results`, { recursive: true, force: true });

console.log("\n— check: types, lint, format");
count(run("npm", ["run", "--silent", "check"]) === 0);

console.log("\n— build");
const built = run("npm", ["run", "--silent", "build"]) === 0;
count(built);

console.log("\n— unit tests");
const unitFile = `${ROOT}/test-results/unit.json`;
const unitStatus = run("npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitFile}`,
]);
const unit = existsSync(unitFile) ? JSON.parse(readFileSync(unitFile, "utf8")) : null;
passed += unit?.numPassedTests ?? 0;
failed += Math.max(unit?.numFailedTests ?? 0, unitStatus === 0 ? 0 : 1);

if (built) {
  console.log("\n— end-to-end tests");
  const e2eStatus = run("npx", ["playwright", "test"]);
  const e2eFile = `${ROOT}/test-results/e2e.json`;
  const e2e = existsSync(e2eFile) ? JSON.parse(readFileSync(e2eFile, "utf8")).stats : null;
  passed += (e2e?.expected ?? 0) + (e2e?.flaky ?? 0);
  failed += Math.max(e2e?.unexpected ?? 0, e2eStatus === 0 ? 0 : 1);
  if (e2e?.flaky) console.log(`\n${e2e.flaky} end-to-end tests passed on the second try only: look at them.`);
} else failed++;

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
