import type { Language } from "../../../domain/language";
import { estimateTokens } from "./fence";
import { hasWords, type ProtectedText, protect } from "./keep";
import type { TranslateSource } from "./translate-sources";

/** The smallest thing that is translated by itself: one line of a text, or a part of a long one. */
export interface Unit {
  /** Which source it belongs to. */
  source: number;
  text: string;
  /** What stands between this one and the next in the same source. */
  after: "line" | "sentence";
  from: Language | null;
  /** False: only marks, signs or nothing; it is taken over as it is. */
  spoken: boolean;
}

/** One unit in a prompt, with marks that are its own there. */
export interface AskedUnit {
  /** Index into the units. */
  unit: number;
  kept: ProtectedText;
}
/** What one prompt asks. */
export type Chunk = readonly AskedUnit[];

export interface ChunkLimits {
  /** Estimated tokens of all lines. */
  tokens: number;
  lines: number;
}
/** Above ten lines models under 2 B begin to drop and merge lines; 400 tokens leave a 4k context room for the answer. */
export const FIRST_LIMITS: ChunkLimits = { tokens: 400, lines: 10 };
/** What failed is asked in small portions, so that one bad line spoils no other. */
export const RETRY_LIMITS: ChunkLimits = { tokens: 300, lines: 3 };

/** UTF-16 units; a longer line goes in parts, at the ends of sentences. */
const LONG_LINE = 600;

/** Cuts sources into lines, so that a text's line breaks survive and an answer is matched line by line. */
export function listUnits(sources: readonly TranslateSource[], names: readonly string[]): Unit[] {
  return sources.flatMap(({ text, from }, source) =>
    text.split(/\r?\n/).flatMap((line) => {
      const parts = splitLong(line);
      return parts.map(
        (part, at): Unit => ({
          source,
          text: part,
          after: at < parts.length - 1 ? "sentence" : "line",
          from,
          spoken: hasWords(protect(part, names)),
        }),
      );
    }),
  );
}

/** Packs units into prompts, in order; marks count on through a prompt, so that a text's marks tell whose it is. */
export function packUnits(
  units: readonly Unit[],
  wanted: readonly number[],
  names: readonly string[],
  limits: ChunkLimits,
): Chunk[] {
  const chunks: AskedUnit[][] = [];
  let tokens = 0;
  let marks = 0;
  for (const index of wanted) {
    const text = units[index]?.text ?? "";
    const cost = estimateTokens(text) + 4;
    let chunk = chunks.at(-1);
    if (!chunk || chunk.length >= limits.lines || tokens + cost > limits.tokens) {
      chunk = [];
      chunks.push(chunk);
      tokens = 0;
      marks = 0;
    }
    const kept = protect(text.trim(), names, marks + 1);
    chunk.push({ unit: index, kept });
    tokens += cost;
    marks += kept.marks.length;
  }
  return chunks;
}

function splitLong(line: string): string[] {
  if (line.length <= LONG_LINE) return [line];
  const parts: string[] = [];
  for (const sentence of line.split(/(?<=[.!?…])\s+|(?<=[。！？])/u)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length < LONG_LINE)
      parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

/** The source's text again from its translated units; null where one of them is missing. */
export function joinUnits(
  units: readonly Unit[],
  texts: ReadonlyMap<number, string>,
  source: number,
  to: Language,
): string | null {
  let joined = "";
  let glue = "";
  for (const [index, unit] of units.entries()) {
    if (unit.source !== source) continue;
    const text = unit.spoken ? texts.get(index) : unit.text.trim();
    if (text === undefined) return null;
    joined += glue + text;
    glue = unit.after === "line" ? "\n" : ["zh", "ja"].includes(to) ? "" : " ";
  }
  return joined;
}
