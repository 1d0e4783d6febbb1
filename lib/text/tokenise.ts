import { type NormalText, stripAccent } from "./normalise";
import { SCRIPT, scriptOf } from "./script";
import { findShapes, OPAQUE_SHAPES, type ShapeMatch } from "./shapes";

/** `word`: spaced letters; `hangul`: a Korean eojeol; `run`: unspaced Han, kana or Thai. */
export type TokenKind = "word" | "hangul" | "run" | "number" | "emoji" | "stop";

export interface Token {
  kind: TokenKind;
  /** Normal form: letters repeated three times or more squeezed to two, digits as zeros (at most four). */
  form: string;
  /** The form without accents; the same string when there are none. */
  plain: string;
  /** Of a number that means itself (one digit, or a Thai laugh of fives) the digits; otherwise as `plain`. */
  exact: string;
  /** For each unit of `plain`, the offset in the normalised text. */
  offsets: number[];
  /** Offsets in the normalised text, half-open. */
  start: number;
  end: number;
}

export interface Tokenised {
  tokens: Token[];
  shapes: ShapeMatch[];
}

const KIND_OF: readonly (TokenKind | null)[] = [
  null, // space
  "word",
  "hangul",
  "run",
  "run",
  "run",
  "number",
  "emoji",
  "stop",
  null, // mark
];
/** "555" is how Thais laugh. */
const LAUGH = /^5{3,}$/;
const STOPS = new Set(["?", "!", "…", "~", "؟", "¿"]);
/** Apostrophes inside words: after at most two letters they split ("l'ordine", "c'est"), else they vanish ("don't"). */
const APOSTROPHES = new Set(["'", "’", "`", "´", "‘"]);

/** Splits normalised text into tokens without language knowledge and without Intl. Linear in the text. */
export function tokenise(normal: NormalText): Tokenised {
  const { text } = normal;
  const shapes = findShapes(text);
  const hidden = shapes.filter((shape) => OPAQUE_SHAPES.has(shape.shape));
  const tokens: Token[] = [];
  let open: Token | null = null;
  let at = 0;
  while (at < text.length) {
    const covering = hidden.length > 0 ? hidden.find((s) => at >= s.start && at < s.end) : undefined;
    if (covering) {
      open = null;
      at = covering.end;
      continue;
    }
    const code = text.codePointAt(at) ?? 0x20;
    const width = code > 0xffff ? 2 : 1;
    const letter = width === 1 ? text.charAt(at) : text.slice(at, at + 2);
    if (open && open.kind === "word" && APOSTROPHES.has(letter)) {
      if (open.form.length <= 2) open = null;
      at += width;
      continue;
    }
    const kind = KIND_OF[scriptOf(code)] ?? null;
    if (kind === null || (kind === "stop" && !STOPS.has(letter))) {
      if (scriptOf(code) !== SCRIPT.mark) open = null;
      at += width;
      continue;
    }
    if (!open || open.kind !== kind || kind === "emoji" || kind === "stop") {
      open = { kind, form: "", plain: "", exact: "", offsets: [], start: at, end: at + width };
      tokens.push(open);
    }
    append(open, letter, at, width);
    at += width;
  }
  for (const token of tokens) token.exact = exactOf(token, text);
  return { tokens, shapes };
}

/** "1 star" and "5 stars" are not the same; in longer numbers only the length counts. */
function exactOf(token: Token, text: string): string {
  if (token.kind !== "number") return token.plain;
  const digits = text.slice(token.start, token.end);
  if (digits.length === 1) return digits;
  return LAUGH.test(digits) ? "555".slice(0, token.plain.length) : token.plain;
}

function append(token: Token, letter: string, at: number, width: number): void {
  token.end = at + width;
  if (token.kind === "number") {
    if (token.form.length < 4) addForm(token, "0", "0", at);
    return;
  }
  const length = token.form.length;
  if (length >= 2 && token.form.endsWith(letter + letter)) return;
  if (length >= 400) return;
  addForm(token, letter, stripAccent(letter), at);
}

function addForm(token: Token, letter: string, plain: string, at: number): void {
  token.form += letter;
  token.plain += plain;
  for (let unit = 0; unit < plain.length; unit++) token.offsets.push(at);
}
