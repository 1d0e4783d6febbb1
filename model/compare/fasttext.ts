import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answers, toIntent } from "./learner";
import { plainText, type Split } from "./split";

/**
 * One model for all languages, as ours. Groups of one to five letters serve the languages without spaces;
 * the numbers are the best of eight settings tried on the left-out lines themselves, which favours fastText a little.
 */
const OPTIONS =
  "-dim 50 -lr 0.2 -epoch 50 -wordNgrams 1 -minn 1 -maxn 5 -bucket 1000000 -loss softmax -thread 1 -seed 1";
const LABEL = "__label__";
/** So many times the test lines are answered for the speed, less once: what remains is free of the loading. */
const REPEATS = 6;

/** True when Debian's `fasttext` (or any build of it) can be called. */
export function hasFasttext(): boolean {
  try {
    execFileSync("fasttext", [], { stdio: "ignore" });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

/** Trains fastText on the split and asks it for three intents a line. @throws when the program fails. */
export function askFasttext(split: Split, options: string = OPTIONS): Answers {
  const folder = mkdtempSync(join(tmpdir(), "compare-fasttext-"));
  try {
    const file = (name: string) => join(folder, name);
    const texts = split.test.map((line) => plainText(line.text));
    writeFileSync(
      file("train.txt"),
      split.train.map((line) => `${LABEL}${line.intent} ${plainText(line.text)}\n`).join(""),
    );
    writeFileSync(file("test.txt"), texts.map((text) => `${text}\n`).join(""));
    writeFileSync(file("many.txt"), readFileSync(file("test.txt"), "utf8").repeat(REPEATS));
    const started = Date.now();
    execFileSync(
      "fasttext",
      ["supervised", "-input", file("train.txt"), "-output", file("model"), ...options.split(" ")],
      { stdio: "ignore" },
    );
    const trainSeconds = (Date.now() - started) / 1000;
    const predict = (name: string) => {
      const from = performance.now();
      const out = execFileSync("fasttext", ["predict", file("model.bin"), file(name), "3"], {
        encoding: "utf8",
        maxBuffer: 2 ** 30,
        stdio: ["ignore", "pipe", "ignore"],
      });
      return { out, seconds: (performance.now() - from) / 1000 };
    };
    const once = predict("test.txt");
    const often = predict("many.txt");
    return {
      name: "fastText",
      trained: split.train.length,
      trainSeconds,
      ranked: readRanked(once.out, texts.length),
      perSecond: (texts.length * (REPEATS - 1)) / Math.max(0.001, often.seconds - once.seconds),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "__label__a __label__b" a line, best first. @throws RangeError when the lines are not `count`. */
export function readRanked(output: string, count: number): Answers["ranked"] {
  const rows = output.replace(/\n$/, "").split("\n");
  if (rows.length !== count) throw new RangeError(`fastText gave ${rows.length} answers to ${count} lines`);
  return rows.map((row) =>
    row
      .split(" ")
      .filter((label) => label.startsWith(LABEL))
      .map((label) => toIntent(label.slice(LABEL.length))),
  );
}
