import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "./intent-learner";

/** Two line-aligned files, `seq.in` with texts and `label` with intents. @throws when a file is missing or uneven. */
export function readColumns(folder: string): Example[] {
  const texts = readLines(join(folder, "seq.in"));
  const labels = readLines(join(folder, "label"));
  if (texts.length !== labels.length)
    throw new Error(`${folder}: ${texts.length} texts and ${labels.length} labels`);
  return texts.map((text, i) => ({ text, label: labels[i] ?? "" }));
}

function readLines(file: string): string[] {
  return readFileSync(file, "utf8").trimEnd().split("\n");
}

/** A CSV file with a header line and the columns text, category. */
export function readCsv(file: string): Example[] {
  return parseCsv(readFileSync(file, "utf8"))
    .slice(1)
    .map(([text = "", label = ""]) => ({ text, label }));
}

/** Fields of comma-separated lines; quoted fields may hold commas, line breaks and doubled quotes. */
export function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (source.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") {
      row.push(field);
      field = "";
    } else if (letter === "\n") {
      rows.push([...row, field]);
      row = [];
      field = "";
    } else if (letter !== "\r") field += letter;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}
