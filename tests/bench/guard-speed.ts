/** Run by guard.ts with one file of examples: prints how long replies of 1,000 characters took in it, as JSON, ms. */
import { readFileSync } from "node:fs";
import { createGuard } from "../../lib/replies/policy";
import { readGuardExamples } from "../../scripts/guard/examples";

/** A long chat message, UTF-16 units. */
const LONG = 1_000;
const ROUNDS = 6;

const [path = ""] = process.argv.slice(2);
const examples = readGuardExamples(readFileSync(path, "utf8"), path);
const guard = createGuard();
/** Good replies joined until they are long, with one at their end that is not. */
const good = examples
  .filter(({ expect }) => expect.length === 0)
  .map(({ text }) => text)
  .join(" ")
  .repeat(2);
const replies = examples
  .filter(({ expect }, i) => expect.length > 0 && i % 6 === 0)
  .map(({ text, context }) => ({ text: `${good.slice(0, LONG - text.length)}${text}`, context }));
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++)
  for (const { text, context } of replies) {
    const start = performance.now();
    guard(text, context);
    // The first rounds make the pack ready.
    if (round >= ROUNDS / 2) times.push(performance.now() - start);
  }
process.stdout.write(JSON.stringify(times));
