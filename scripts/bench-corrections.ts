/**
 * `npm run bench:corrections`: simulated shops. A model is trained without a part of the writers; each of these is a
 * shop whose agent corrects what was understood wrongly, up to 50 times. Prints errors there and elsewhere, before and
 * after. `--fold N` (default 3 of 5) chooses the writers, `--seeds N` (default 2) how often each shop is run, `--sweep`
 * compares strengths: choose them on another fold than the one that is reported.
 */
import { parseArgs } from "node:util";
import { STRENGTH, type Strength } from "../lib/understanding/instant/learned/apply-learned";
import { leaveModelOut } from "../model/stream/leave-model-out";
import { ShopStream, STREAMS, sumUp } from "../model/stream/shop-stream";
import { loadCorpus } from "../model/train/load-corpus";

const { values } = parseArgs({
  options: {
    fold: { type: "string", default: "3" },
    seeds: { type: "string", default: "2" },
    sweep: { type: "boolean", default: false },
  },
});
const { lines } = loadCorpus();
const { bytes, unseen } = leaveModelOut(lines, Number(values.fold), 5);
const stream = new ShopStream(bytes, unseen);
const pulls = values.sweep ? [8, 16, 24] : [STRENGTH.pull];
const leasts = values.sweep ? [0.35, 0.45, 0.55] : [STRENGTH.least];
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;

for (const pull of pulls)
  for (const least of leasts)
    for (const kind of STREAMS) {
      const strength: Strength = { ...STRENGTH, pull, least };
      const results = stream.writers.flatMap((writer, w) =>
        Array.from({ length: Number(values.seeds) }, (_, seed) =>
          stream.run(writer, kind, strength, 1000 * seed + w),
        ),
      );
      const sum = sumUp(results);
      const cost = (100 * (sum.wrongElsewhereAfter - sum.wrongElsewhereBefore)) / sum.elsewhere;
      console.log(
        [
          `pull ${pull}, from ${least}, ${kind.name}`,
          `${sum.shops} shops, ${(sum.corrections / sum.shops).toFixed(1)} corrections each`,
          `errors ${percent(sum.wrongBefore, sum.judged)} → ${percent(sum.wrongAfter, sum.judged)} (${percent(sum.wrongAfter - sum.wrongBefore, sum.wrongBefore)})`,
          `elsewhere ${cost >= 0 ? "+" : ""}${cost.toFixed(2)} points`,
        ].join("; "),
      );
    }
