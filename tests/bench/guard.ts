import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { readGuardExamples } from "../../scripts/guard/examples";
import { measureGuard, type Rate } from "../../scripts/guard/measure";

const FOLDER = new URL("../guard-corpus/", import.meta.url);
const SPEED = new URL("./guard-speed.ts", import.meta.url);

/** What the guard finds in the example files, by class in percent, and how long a reply of 1,000 characters takes, ms. */
export function measureGuardBench() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl"));
  const examples = files.flatMap((file) =>
    readGuardExamples(readFileSync(new URL(file, FOLDER), "utf8"), file),
  );
  const { byClass, stop, other, n } = measureGuard(examples);
  const classes = Object.fromEntries(
    [
      ...Object.entries(byClass).map(([name, rate]) => [name, rate] as const),
      ["all that stop", { ...stop, n }] as const,
      ["all others", { ...other, n }] as const,
    ].map(([name, rate]) => [
      name,
      { n: rate.n, "recall %": percent(rate, "recall"), "precision %": percent(rate, "precision") },
    ]),
  );
  return { classes, speed: { "reply of 1,000 characters": measureLong(files) } };
}

function percent(rate: Rate, name: keyof Rate): number | null {
  const share = rate[name];
  return share === null ? null : Math.round(share * 1_000) / 10;
}

/** Each language in a process of its own, as a worker meets it: with all fourteen in one the engine compiles worse. */
function measureLong(files: readonly string[]): { p50: number; p95: number } {
  const times = files.flatMap((file) => {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(SPEED), fileURLToPath(new URL(file, FOLDER))],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`The speed of ${file} was not measured: ${stderr}`);
    return v.parse(v.array(v.number()), JSON.parse(stdout));
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95) };
}
