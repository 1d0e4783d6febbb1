import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type CorpusLine, corpusLineSchema } from "../corpus/schema";

/** Where the corpus lies. */
export const CORPUS_FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "corpus");

export interface CorpusProblem {
  file: string;
  /** From 1. */
  line: number;
  reason: string;
}

/** Reads every `<lang>/<writer>.jsonl`, in a fixed order. Unreadable lines come back as problems, never silently lost. */
export function loadCorpus(folder: string = CORPUS_FOLDER): {
  lines: CorpusLine[];
  problems: CorpusProblem[];
} {
  const lines: CorpusLine[] = [];
  const problems: CorpusProblem[] = [];
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  for (const language of languages) {
    const files = readdirSync(join(folder, language))
      .filter((name) => name.endsWith(".jsonl"))
      .sort();
    for (const name of files) {
      const file = join(language, name);
      const rows = readFileSync(join(folder, file), "utf8").split("\n");
      for (const [index, row] of rows.entries()) {
        if (row.trim() === "") continue;
        const reason = readLine(row, lines);
        if (reason) problems.push({ file, line: index + 1, reason });
      }
    }
  }
  return { lines, problems };
}

/** Appends one parsed line, or returns why it could not be read. */
function readLine(row: string, lines: CorpusLine[]): string | null {
  let json: unknown;
  try {
    json = JSON.parse(row);
  } catch {
    return "not JSON";
  }
  const parsed = v.safeParse(corpusLineSchema, json);
  if (!parsed.success)
    return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join("; ");
  lines.push(parsed.output);
  return null;
}
