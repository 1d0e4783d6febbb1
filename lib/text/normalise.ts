import { SCRIPT, scriptOf } from "./script";

/** Normalised text with, for every UTF-16 unit of it, the half-open range of the source that it came from. */
export interface NormalText {
  text: string;
  /** Source offset where the unit's character begins. */
  starts: readonly number[];
  /** Source offset after the unit's character. */
  ends: readonly number[];
  /** Share of cased ASCII letters that were capitals, 0 to 1. */
  capitals: number;
  /** Number of ASCII letters seen. */
  letters: number;
}

/** Longest source prefix and suffix that are read; what lies between is skipped. Chat messages are far shorter. */
export const HEAD_UNITS = 3000;
export const TAIL_UNITS = 1000;
/** Combining marks kept on one base; more is decoration ("zalgo"). Vietnamese needs two. */
const MAX_MARKS = 3;
const CACHE_LIMIT = 20_000;

const cache = new Map<string, string>();

/** NFKC and lower case of one short cluster; locale-free on purpose. */
function fold(cluster: string): string {
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const folded = cluster.normalize("NFKC").toLowerCase().slice(0, 24);
  if (cache.size < CACHE_LIMIT) cache.set(cluster, folded);
  return folded;
}

/** Zero-width, directional, variation and control characters: they carry nothing for us. */
function isInvisible(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/**
 * Lower-cased, compatibility-folded text with offsets back into `source` (UTF-16 units).
 * Bounded: reads at most HEAD_UNITS + TAIL_UNITS units whatever the length. Lone surrogates become spaces.
 * Never throws.
 */
export function normaliseText(source: string): NormalText {
  const starts: number[] = [];
  const ends: number[] = [];
  const counts = { capitals: 0, letters: 0 };
  let text = "";
  const push = (piece: string, start: number, end: number) => {
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const limit = HEAD_UNITS + TAIL_UNITS;
  if (source.length <= limit) read(source, 0, source.length, push, counts);
  else {
    read(source, 0, HEAD_UNITS, push, counts);
    push(" ", HEAD_UNITS, HEAD_UNITS);
    read(source, source.length - TAIL_UNITS, source.length, push, counts);
  }
  return {
    text,
    starts,
    ends,
    capitals: counts.letters === 0 ? 0 : counts.capitals / counts.letters,
    letters: counts.letters,
  };
}

type Push = (piece: string, start: number, end: number) => void;

function read(
  source: string,
  from: number,
  to: number,
  push: Push,
  counts: { capitals: number; letters: number },
): void {
  let at = from;
  while (at < to) {
    const code = source.charCodeAt(at);
    const next = at + 1 < to ? source.charCodeAt(at + 1) : 0x20;
    if (code < 0x80 && next < 0x80) {
      if (code >= 0x41 && code <= 0x5a) {
        counts.capitals++;
        counts.letters++;
        push(String.fromCharCode(code + 32), at, at + 1);
      } else {
        if (code >= 0x61 && code <= 0x7a) counts.letters++;
        if (!isInvisible(code)) push(source.charAt(at), at, at + 1);
      }
      at++;
      continue;
    }
    at = readCluster(source, at, to, push);
  }
}

/** Marks, trailing Hangul jamo and half-width voicing signs compose with the letter before them. */
function joinsLetter(code: number): boolean {
  return (
    scriptOf(code) === SCRIPT.mark || (code >= 0x1160 && code <= 0x11ff) || code === 0xff9e || code === 0xff9f
  );
}

/** Reads one base character with its marks; returns the offset after it. */
function readCluster(source: string, at: number, to: number, push: Push): number {
  const code = source.charCodeAt(at);
  const isHigh = code >= 0xd800 && code <= 0xdbff;
  const low = at + 1 < to ? source.charCodeAt(at + 1) : 0;
  const paired = isHigh && low >= 0xdc00 && low <= 0xdfff;
  if (!paired && code >= 0xd800 && code <= 0xdfff) {
    push(" ", at, at + 1);
    return at + 1;
  }
  const width = paired ? 2 : 1;
  const codePoint = paired ? (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000 : code;
  if (isInvisible(codePoint)) return at + width;
  let end = at + width;
  let kept = end;
  let marks = 0;
  while (end < to) {
    const mark = source.charCodeAt(end);
    if (!joinsLetter(mark)) break;
    end++;
    if (marks < MAX_MARKS) {
      marks++;
      kept = end;
    }
  }
  push(fold(source.slice(at, kept)), at, end);
  return end;
}

const strippedMarks = new Map<string, string>();
const SPECIAL: Record<string, string> = { đ: "d", ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", ı: "i" };

/** One lower-case letter without its accents ("é" → "e", "đ" → "d"); other characters come back as they are. */
export function stripAccent(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0xc0 || (code > 0x24f && (code < 0x1e00 || code > 0x1eff))) return letter;
  const known = strippedMarks.get(letter);
  if (known !== undefined) return known;
  const base = SPECIAL[letter] ?? letter.normalize("NFD").charAt(0);
  if (strippedMarks.size < CACHE_LIMIT) strippedMarks.set(letter, base);
  return base;
}
