import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEvaluationFiles } from "../../../model/evaluate/read-files";
import { loadCorpus } from "../../../model/train/load-corpus";

let folder = "";
const write = (name: string, lines: readonly unknown[]) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(
    path,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return path;
};
const message = (more: Record<string, unknown> = {}) => ({
  text: "where is it",
  intent: "track_order",
  sentiment: "neutral",
  ...more,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sellerside-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("readEvaluationFiles", () => {
  it("takes the language from the line, else from the file's name", () => {
    const path = write("a/de.jsonl", [message(), message({ lang: "en" })]);
    const { messages, problems } = readEvaluationFiles([path]);
    expect(problems).toEqual([]);
    expect(messages.map((one) => one.lang)).toEqual(["de", "en"]);
    expect(messages[0]).toMatchObject({ secondary: [], risks: [] });
  });

  it("reads folders at any depth and leaves other files alone", () => {
    write("b/deep/er/th.jsonl", [message()]);
    write("b/notes.md", ["not data"]);
    const { messages, problems } = readEvaluationFiles([join(folder, "b")]);
    expect(problems).toEqual([]);
    expect(messages.map((one) => one.lang)).toEqual(["th"]);
  });

  it("reports every bad line with file and line number, and reads the good ones", () => {
    const path = write("c/en.jsonl", [
      message(),
      "{broken",
      "",
      message({ intent: "buy_a_boat" }),
      message({ sentiment: "angry" }),
      message({ risks: ["legal", "bad_mood"] }),
      { intent: "thanks", sentiment: "neutral" },
      message({ text: "last" }),
    ]);
    const { messages, problems } = readEvaluationFiles([path]);
    expect(messages.map((one) => one.text)).toEqual(["where is it", "last"]);
    expect(problems.map((problem) => problem.slice(path.length).split(": ")[0])).toEqual([
      ":2",
      ":4",
      ":5",
      ":6",
      ":7",
    ]);
    expect(problems[0]).toContain("not JSON");
    expect(problems[1]).toContain("intent");
    expect(problems[4]).toContain("text");
  });

  it("accepts a byte order mark, a missing last line break and a null platform", () => {
    const path = write("d/fr.jsonl", [`\ufeff${JSON.stringify(message({ platform: null }))}`]);
    expect(readEvaluationFiles([path])).toMatchObject({ problems: [], messages: [{ lang: "fr" }] });
  });

  it("reports a path that does not exist instead of throwing", () => {
    const { messages, problems } = readEvaluationFiles([join(folder, "nowhere")]);
    expect(messages).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe("loadCorpus", () => {
  it("reads languages and writers in a fixed order and reports what it cannot read", () => {
    const line = { ...message(), lang: "en", secondary: [], risks: [], platform: "other", writer: "en-02" };
    write("corpus/en/en-02.jsonl", [line, "nonsense", { ...line, writer: "?" }]);
    write("corpus/de/de-01.jsonl", [{ ...line, lang: "de", writer: "de-01" }]);
    const { lines, problems } = loadCorpus(join(folder, "corpus"));
    expect(lines.map((one) => one.writer)).toEqual(["de-01", "en-02"]);
    expect(problems.map((problem) => [problem.file, problem.line])).toEqual([
      [join("en", "en-02.jsonl"), 2],
      [join("en", "en-02.jsonl"), 3],
    ]);
  });
});
