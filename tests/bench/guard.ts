import { readdirSync, readFileSync } from "node:fs";
import { createGuard } from "../../lib/replies/policy";
import { readGuardExamples } from "../../scripts/guard/examples";
import { measureGuard, type Rate } from "../../scripts/guard/measure";

const FOLDER = new URL("../guard-corpus/", import.meta.url);
/** A long chat message, UTF-16 units. */
const LONG = 1_000;
const ROUNDS = 6;

/** What the guard finds in the example files, by class in percent, and how long a reply of 1,000 characters takes, ms. */
export function measureGuardBench() {
  const examples = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readGuardExamples(readFileSync(new URL(file, FOLDER), "utf8"), file));
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
  return { classes, speed: { [`reply of ${LONG} characters`]: measureLong(examples) } };
}

function percent(rate: Rate, name: keyof Rate): number | null {
  const share = rate[name];
  return share === null ? null : Math.round(share * 1_000) / 10;
}

/** Good replies of one file joined until they are long, with one at their end that is not; the first rounds make the packs ready. */
function measureLong(examples: ReturnType<typeof readGuardExamples>): { p50: number; p95: number } {
  const guard = createGuard();
  const texts = examples.flatMap(({ text, context, expect, place }, i) => {
    if (expect.length === 0 || i % 12 !== 0) return [];
    const file = `${place.split(":")[0]}:`;
    const good = examples.filter((one) => one.expect.length === 0 && one.place.startsWith(file));
    const long = good
      .map((one) => one.text)
      .join(" ")
      .repeat(2);
    return [{ text: `${long.slice(0, LONG - text.length)}${text}`, context }];
  });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const { text, context } of texts) {
      const start = performance.now();
      guard(text, context);
      if (round >= ROUNDS / 2) times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95) };
}
