import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { intentSchema } from "../../lib/domain/intent";
import { riskFlagSchema } from "../../lib/domain/risk";
import { sentimentSchema } from "../../lib/domain/sentiment";

const messageSchema = v.object({
  text: v.string(),
  lang: v.optional(v.string()),
  intent: intentSchema,
  secondary: v.optional(v.array(intentSchema), []),
  sentiment: sentimentSchema,
  risks: v.optional(v.array(riskFlagSchema), []),
  platform: v.optional(v.nullable(v.string())),
});

/** One line of an evaluation file with its language filled in. */
export type EvaluationMessage = Omit<v.InferOutput<typeof messageSchema>, "lang"> & { lang: string };

export interface ReadResult {
  messages: EvaluationMessage[];
  /** "file:line: reason" for every line or path that could not be read. */
  problems: string[];
}

/** Reads files, and every `*.jsonl` inside folders (at any depth), in order of name. */
export function readEvaluationFiles(paths: readonly string[]): ReadResult {
  const result: ReadResult = { messages: [], problems: [] };
  for (const path of paths) {
    for (const file of listFiles(path, result.problems)) readFile(file, result);
  }
  return result;
}

function listFiles(path: string, problems: string[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    problems.push(`${path}:0: ${error instanceof Error ? error.message : "cannot be read"}`);
    return [];
  }
}

function readFile(file: string, result: ReadResult): void {
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch (error) {
    result.problems.push(`${file}:0: ${error instanceof Error ? error.message : "cannot be read"}`);
    return;
  }
  const base = basename(file, ".jsonl");
  for (const [index, raw] of source
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (raw.trim() === "") continue;
    const read = readMessage(raw);
    if (typeof read === "string") result.problems.push(`${file}:${index + 1}: ${read}`);
    else result.messages.push({ ...read, lang: read.lang ?? base });
  }
}

function readMessage(raw: string): v.InferOutput<typeof messageSchema> | string {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return "not JSON";
  }
  const parsed = v.safeParse(messageSchema, json);
  if (parsed.success) return parsed.output;
  return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "line"}: ${issue.message}`).join("; ");
}
