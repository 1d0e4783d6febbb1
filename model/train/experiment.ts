import { INTENTS } from "../../lib/domain/intent";
import { sentimentRank } from "../../lib/domain/sentiment";
import { ConceptMatcher } from "../../lib/understanding/instant/concepts";
import { FeatureExtractor } from "../../lib/understanding/instant/features";
import { HEAD_LANGUAGES, HEADS, OUTPUT_COUNT } from "../../lib/understanding/instant/outputs";
import { buildVocabulary, encodeLine, readFeatures } from "./encode";
import { assignFolds } from "./folds";
import { type LearnerOptions, score, trainNetwork } from "./learner";
import { readLexicon } from "./lexicon";
import { loadCorpus } from "./load-corpus";
import { makeTargets } from "./targets";

const overrides = Object.fromEntries(process.argv.slice(2).map((a) => a.split("="))) as Record<
  string,
  string
>;
const num = (key: string, or: number) => Number(overrides[key] ?? or);
const { lines } = loadCorpus();
const lexicon = overrides.lexicon === "0" ? "" : readLexicon();
const extractor = new FeatureExtractor(lexicon ? new ConceptMatcher(lexicon) : null);
const t0 = Date.now();
const features = readFeatures(
  lines.map((l) => l.text),
  extractor,
);
console.log(
  "features",
  Date.now() - t0,
  "ms; mean",
  features.reduce((s, f) => s + f.hashes.length, 0) / features.length,
);
const F = num("folds", 4);
const folds = assignFolds(lines, F);
const options: LearnerOptions = {
  dim: num("dim", 64),
  epochs: num("epochs", 12),
  rate: num("rate", 0.1),
  dropout: num("dropout", 0.3),
  losses: {
    intent: 1,
    secondary: num("ls", 0.3),
    sentiment: num("lse", 0.5),
    risk: num("lr", 0.5),
    language: num("ll", 0.3),
  },
  positive: num("positive", 3),
  decay: num("decay", 0),
  direct: overrides.direct === "1",
  average: num("average", 0),
  seed: num("seed", 1),
};
const kindWeights = (overrides.kw ?? "1,1,1,1,1,1,0").split(",").map(Number);
const stat = new Map<
  string,
  { n: number; top1: number; top3: number; lang: number; sent: number; within: number }
>();
const bump = (key: string) => {
  const s = stat.get(key) ?? { n: 0, top1: 0, top3: 0, lang: 0, sent: 0, within: 0 };
  stat.set(key, s);
  return s;
};
const only = overrides.only ? overrides.only.split(",").map(Number) : [...Array(F).keys()];
for (const fold of only) {
  const t = Date.now();
  const train = lines.map((_, i) => i).filter((i) => folds.get(lines[i]!.writer) !== fold);
  const test = lines.map((_, i) => i).filter((i) => folds.get(lines[i]!.writer) === fold);
  const vocabulary = buildVocabulary(
    train.map((i) => features[i]!),
    { minLines: num("min", 2), maxRows: num("rows", 1e9), kindWeights },
  );
  const trainLines = train.map((i) => lines[i]!);
  const targets = makeTargets(trainLines, {
    secondaryShare: num("share", 0.15),
    smoothing: num("smooth", 0),
    balance: num("balance", 0.5),
    sentimentSpread: num("spread", 0.1),
  });
  const nets = [...Array(num("nets", 1)).keys()].map((s) =>
    trainNetwork(
      train.map((i) => encodeLine(features[i]!, vocabulary)),
      targets,
      vocabulary.hashes.length,
      { ...options, seed: options.seed + s },
    ),
  );
  const hidden = new Float32Array(options.dim),
    one = new Float32Array(OUTPUT_COUNT),
    scores = new Float32Array(OUTPUT_COUNT);
  for (const i of test) {
    const line = lines[i]!;
    scores.fill(0);
    for (const net of nets) {
      score(encodeLine(features[i]!, vocabulary), net, hidden, one);
      for (let k = 0; k < OUTPUT_COUNT; k++) scores[k]! += one[k]! / nets.length;
    }
    const ranked = INTENTS.map((intent, k) => ({ intent, s: scores[k]! })).sort((a, b) => b.s - a.s);
    const ok = (x: string) => x === line.intent || (line.secondary as string[]).includes(x);
    const best = (h: { from: number; to: number }) => {
      let b = h.from;
      for (let k = h.from; k < h.to; k++) if (scores[k]! > scores[b]!) b = k;
      return b - h.from;
    };
    for (const key of ["all", line.writer.slice(0, line.writer.indexOf("-")), `i:${line.intent}`]) {
      const s = bump(key);
      s.n++;
      if (ok(ranked[0]!.intent)) s.top1++;
      if (ranked.slice(0, 3).some((r) => ok(r.intent))) s.top3++;
      if (HEAD_LANGUAGES[best(HEADS.language)] === line.lang) s.lang++;
      const d = Math.abs(best(HEADS.sentiment) - sentimentRank(line.sentiment));
      if (d === 0) s.sent++;
      if (d <= 1) s.within++;
    }
  }
  console.log(
    `fold ${fold} train ${train.length} test ${test.length} rows ${vocabulary.hashes.length} ${Date.now() - t} ms`,
  );
}
const pc = (a: number, b: number) => ((100 * a) / b).toFixed(1);
for (const [key, s] of stat)
  if (key === "all" || !key.startsWith("i:") || overrides.intents)
    console.log(
      key.padEnd(18),
      s.n,
      "top1",
      pc(s.top1, s.n),
      "top3",
      pc(s.top3, s.n),
      "lang",
      pc(s.lang, s.n),
      "sent",
      pc(s.sent, s.n),
      pc(s.within, s.n),
    );
