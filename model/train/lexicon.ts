import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { normaliseText } from "../../lib/text/normalise";
import { tokenise } from "../../lib/text/tokenise";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "lexicon");

/**
 * The concept lexicon of every language (model/lexicon/<language>.txt), one concept a line, its entries in the form
 * that tokens' plain forms have, as `ConceptMatcher` wants them. Order: concepts and entries as first met.
 */
export function readLexicon(folder: string = FOLDER): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return joinLexicon(files.map((name) => readFileSync(join(folder, name), "utf8")));
}

/** Merges lexicon sources by concept and normalises their entries; entries that normalise to nothing are dropped. */
export function joinLexicon(sources: readonly string[]): string {
  const concepts = new Map<string, Set<string>>();
  for (const line of sources.flatMap((source) => source.split("\n"))) {
    const colon = line.indexOf(":");
    if (line.startsWith("#") || colon < 1) continue;
    const name = line.slice(0, colon).trim();
    const entries = concepts.get(name) ?? new Set();
    concepts.set(name, entries);
    for (const raw of line.slice(colon + 1).split(",")) {
      const entry = normaliseEntry(raw.trim());
      if (entry !== "") entries.add(entry);
    }
  }
  return [...concepts].map(([name, entries]) => `${name}: ${[...entries].join(",")}`).join("\n");
}

function normaliseEntry(raw: string): string {
  const left = raw.startsWith("*") ? "*" : "";
  const right = raw.endsWith("*") ? "*" : "";
  const core = raw.slice(left.length, right === "" ? undefined : -1);
  const { tokens } = tokenise(normaliseText(core));
  let text = "";
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const glued =
      before !== undefined &&
      before.kind !== "word" &&
      token.kind !== "word" &&
      isUnspaced(before.kind) &&
      isUnspaced(token.kind);
    text += i === 0 || glued ? token.exact : ` ${token.exact}`;
  });
  return text === "" ? "" : `${left}${text}${right}`;
}

function isUnspaced(kind: string): boolean {
  return kind === "run" || kind === "hangul";
}
