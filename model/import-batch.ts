/**
 * Turns writers' compact files into the corpus: `tsx model/import-batch.ts FOLDER-OR-FILE…`.
 * Compact form: `@ intent`, then lines `sentiment|risks|secondary|text`. A file's name is the writer's id
 * (`de-01.txt`, or `de-01.en.txt` where a writer writes in a second language). Every line that cannot be read is
 * reported with file and line, and the exit code is then 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type CorpusLine, corpusLineSchema } from "./corpus/schema";
import { readCompact } from "./read-compact";

const CORPUS = join(dirname(fileURLToPath(import.meta.url)), "corpus");
const briefs: Record<string, { platform?: string }> = JSON.parse(
  readFileSync(join(CORPUS, "writers.json"), "utf8"),
);

const files = process.argv.slice(2).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => join(path, name))
    : [path],
);
let problems = 0;
let total = 0;
for (const file of files) {
  const writer = basename(file, ".txt");
  const lang = v.parse(corpusLineSchema.entries.lang, writer.slice(0, writer.lastIndexOf("-")));
  const brief = briefs[writer];
  if (!brief) {
    console.error(`${file}: no brief for ${writer} in writers.json; imported with platform "other"`);
    problems++;
  }
  const { lines, errors } = readCompact(readFileSync(file, "utf8"));
  for (const error of errors) console.error(`${file}:${error.line}: ${error.reason}`);
  problems += errors.length;
  const rows: CorpusLine[] = lines.map((line) => ({
    text: line.text,
    lang: line.lang ?? lang,
    intent: line.intent,
    secondary: line.secondary,
    sentiment: line.sentiment,
    risks: line.risks,
    platform: brief?.platform ?? "other",
    writer,
  }));
  const folder = join(CORPUS, lang);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${writer}.jsonl`), `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
  total += rows.length;
}
console.log(`${files.length} files, ${total} lines, ${problems} problems`);
if (problems > 0) process.exitCode = 1;
