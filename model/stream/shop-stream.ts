import type { Correction } from "../../lib/domain/correction";
import { INTENTS, type Intent } from "../../lib/domain/intent";
import { understand } from "../../lib/understanding/instant";
import { applyLearned, type Strength } from "../../lib/understanding/instant/learned/apply-learned";
import { NeighbourIndex } from "../../lib/understanding/instant/learned/neighbours";
import { type SparseVector, vectorOf } from "../../lib/understanding/instant/learned/vector";
import { type ModelFile, readModelFile } from "../../lib/understanding/instant/model-file";
import { Scorer } from "../../lib/understanding/instant/scorer";
import type { CorpusLine } from "../corpus/schema";
import { makeRandom, shuffle } from "../train/random";
import { varyText } from "./vary";

/** What a shop's messages are like. */
export interface StreamKind {
  name: string;
  /** False: every line of the writer comes once, and the later half is judged. True: lines come again, varied. */
  recurring: boolean;
  /** Exponent of how often the lines come: 0 for equally often, 1 for Zipf's law. */
  skew: number;
}

export const STREAMS: readonly StreamKind[] = [
  { name: "every line once", recurring: false, skew: 0 },
  { name: "lines come again, equally often", recurring: true, skew: 0 },
  { name: "lines come again, by Zipf's law", recurring: true, skew: 1 },
];

/** Errors of one shop or the sum of several. */
export interface StreamResult {
  shops: number;
  corrections: number;
  judged: number;
  wrongBefore: number;
  wrongAfter: number;
  elsewhere: number;
  wrongElsewhereBefore: number;
  wrongElsewhereAfter: number;
}

interface Read {
  vector: SparseVector;
  intents: number[];
}

/** Lines that a correction may not need: the shop's messages after the corrections, and other writers'. */
const JUDGED = 400;
const ELSEWHERE = 300;
/** Messages after which a shop that is hardly ever misunderstood stops. */
const LONGEST = 4_000;

/** Simulates shops with one model; what a text is read as is kept. */
export class ShopStream {
  private readonly model: ModelFile;
  private readonly scorer: Scorer;
  private readonly kept = new Map<string, Read>();

  constructor(
    bytes: ArrayBuffer,
    private readonly unseen: readonly CorpusLine[],
  ) {
    this.model = readModelFile(bytes);
    this.scorer = new Scorer(this.model);
  }

  get writers(): string[] {
    return [...new Set(this.unseen.map((line) => line.writer))];
  }

  /** One shop: the agent corrects every wrong answer until there are `most` corrections. */
  run(writer: string, kind: StreamKind, strength: Strength, seed: number, most = 50): StreamResult {
    const random = makeRandom(seed);
    const lines = this.unseen.filter((line) => line.writer === writer);
    const order = Int32Array.from(lines.keys());
    shuffle(order, random);
    const shop = Array.from(order, (i) => lines[i] as CorpusLine);
    const affixes = shop
      .filter(({ intent, text }) => (intent === "greeting" || intent === "thanks") && text.length < 40)
      .map(({ text }) => text);
    const draw = drawer(shop.length, kind.skew, random);
    const next = (): CorpusLine => {
      const line = shop[draw()] as CorpusLine;
      return { ...line, text: varyText(line.text, affixes, random) };
    };
    const half = shop.length >> 1;
    const first = kind.recurring ? Array.from({ length: LONGEST }, next) : shop.slice(0, half);
    const known: { correction: Correction; vector: SparseVector }[] = [];
    let index = new NeighbourIndex([]);
    for (const line of first) {
      if (known.length >= most) break;
      const guess = this.answer(line.text, index, strength);
      if (isRight(line, guess)) continue;
      known.push(this.correct(line, guess, known.length));
      index = new NeighbourIndex(known);
    }
    const empty = new NeighbourIndex([]);
    const later = kind.recurring ? Array.from({ length: JUDGED }, next) : shop.slice(half);
    const others = this.unseen.filter((line) => line.writer !== writer);
    const step = Math.max(1, Math.floor(others.length / ELSEWHERE));
    const elsewhere = others.filter((_, i) => i % step === seed % step);
    const wrong = (set: readonly CorpusLine[], by: NeighbourIndex) =>
      set.filter((line) => !isRight(line, this.answer(line.text, by, strength))).length;
    return {
      shops: 1,
      corrections: known.length,
      judged: later.length,
      wrongBefore: wrong(later, empty),
      wrongAfter: wrong(later, index),
      elsewhere: elsewhere.length,
      wrongElsewhereBefore: wrong(elsewhere, empty),
      wrongElsewhereAfter: wrong(elsewhere, index),
    };
  }

  private answer(text: string, index: NeighbourIndex, strength: Strength): Intent {
    const { vector, intents } = this.read(text);
    const neighbours = index.find(vector, strength.least);
    const adjusted =
      neighbours.length === 0
        ? intents
        : applyLearned(intents, { neighbours, terms: [], weights: null, vector }, strength);
    return INTENTS[adjusted.indexOf(Math.max(...adjusted))] as Intent;
  }

  private read(text: string): Read {
    const known = this.kept.get(text);
    if (known) return known;
    const seen = this.scorer.read(text);
    const vector = vectorOf(seen, this.model);
    let intents: number[] = [];
    understand(text, seen, this.model, "cpu", (all) => {
      intents = all;
      return all;
    });
    const read = { vector, intents };
    this.kept.set(text, read);
    return read;
  }

  private correct(line: CorpusLine, was: Intent, at: number) {
    const correction: Correction = {
      id: String(at),
      text: line.text,
      language: line.lang,
      was: { intent: was },
      right: { intent: line.intent, sentiment: null, risksAdded: [], risksRemoved: [] },
      marketplace: "other",
      threadKey: null,
      messageKey: null,
      at,
      enabled: true,
    };
    return { correction, vector: this.read(line.text).vector };
  }
}

/** Sums of several shops. */
export function sumUp(results: readonly StreamResult[]): StreamResult {
  const keys = Object.keys(results[0] ?? {}) as (keyof StreamResult)[];
  return Object.fromEntries(
    keys.map((key) => [key, results.reduce((sum, one) => sum + one[key], 0)]),
  ) as unknown as StreamResult;
}

/** As in `npm run evaluate`: a secondary intent of the line is right, too. */
function isRight(line: CorpusLine, guess: Intent): boolean {
  return guess === line.intent || line.secondary.includes(guess);
}

/** Draws places below `count`, the first ones oftener by `skew`. */
function drawer(count: number, skew: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank++) {
    sum += rank ** -skew;
    sums.push(sum);
  }
  return () => {
    const at = random() * sum;
    return Math.min(
      count - 1,
      sums.findIndex((edge) => edge >= at),
    );
  };
}
