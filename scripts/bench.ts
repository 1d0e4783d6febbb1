import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureAssistant } from "../tests/bench/assistant";
import { measureBackends } from "../tests/bench/backends";
import { measureGuardBench } from "../tests/bench/guard";
import { measureMainJob } from "../tests/bench/main-job";
import { measureRanking } from "../tests/bench/ranking";
import { measureSizes } from "../tests/bench/sizes";
import { measureUnderstanding } from "../tests/bench/understanding";

/**
 * `npm run bench [-- --only SECTION,… --messages N --thread N --json OUT]`: every speed as a ratio against a named
 * reference in the same run. Absolute budgets are reported, never gated.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    messages: { type: "string", default: "60" },
    thread: { type: "string", default: "2000" },
    json: { type: "string" },
  },
});

/** Each section prints its tables and gives back what goes into the report. */
const SECTIONS: Record<string, () => Promise<unknown>> = {
  "main-job": async () => {
    const rows = await measureMainJob(Number(values.messages), Number(values.thread));
    console.table(rows.chips);
    console.table(rows.panel);
    console.log("Budgets: chip p95 warm < 150 ms; long tasks 0.");
    return rows;
  },
  understanding: async () => {
    const rows = await measureUnderstanding();
    console.table(rows);
    console.log("Budgets: median 0.3 ms and 5,000 messages/s on one core; 40 ms from a cold worker.");
    return rows;
  },
  backends: async () => {
    const rows = await measureBackends();
    console.log("By messages at once; the adapter is Chromium's in software, not a graphics card:");
    console.table(rows);
    return rows;
  },
  guard: async () => {
    const { classes, speed } = measureGuardBench();
    console.table(classes);
    console.table(speed);
    console.log("Goals: stop 97 % recall, 95 % precision; others 90 %; p95 per 1,000 characters < 5 ms.");
    return { classes, speed };
  },
  ranking: async () => {
    const rows = measureRanking();
    console.log(
      "Simulated shops; regret of the first place, as a share of always offering in the same order:",
    );
    console.table(rows);
    return rows;
  },
  assistant: async () => {
    const report = await measureAssistant();
    for (const table of [report.start, report.clicks, report.smoothness, report.wall, report.cpu])
      console.table(table);
    console.log(`Processes waiting for a processor, before and after: ${report.load.join(", ")}.`);
    console.log("Clicks: the scripted engine's worker is small; WebLLM's own start is in the first table.");
    console.log("Goals: host overhead a token < 3 %; click to first character, warm < 60 ms; long tasks 0.");
    return report;
  },
  sizes: async () => {
    const sizes = measureSizes();
    const kilobytes = Object.entries(sizes).map(([name, bytes]) => [name, `${(bytes / 1000).toFixed(1)} kB`]);
    console.table(Object.fromEntries(kilobytes));
    console.log("Budgets: each content script 60 kB; side panel's first load 250 kB.");
    return sizes;
  },
};

const chosen = values.only?.split(",") ?? Object.keys(SECTIONS);
const unknown = chosen.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(", ")}; there are ${Object.keys(SECTIONS).join(", ")}.`);
  process.exit(2);
}
const report: Record<string, unknown> = {};
for (const name of chosen) {
  console.log(`\n${name}`);
  report[name] = await SECTIONS[name]?.();
}
if (values.json) writeFileSync(values.json, JSON.stringify(report, null, 2));
