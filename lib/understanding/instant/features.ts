import { type NormalText, normaliseText } from "../../text/normalise";
import { type Token, tokenise } from "../../text/tokenise";
import type { ConceptMatcher } from "./concepts";

/** Kinds of feature; the numbers are part of the hash and of model files. */
export const KIND = { word: 0, pair: 1, piece: 2, shape: 3, concept: 4, conceptPair: 5, skip: 6 } as const;
/** How many kinds there are. */
export const KIND_COUNT = 7;

/** Occurrences in one message are cut off here; only texts far longer than chat reach it. */
const MAX_OCCURRENCES = 12_000;
const MAX_TOKENS = 800;
const PIECE_MIN = 2;
const PIECE_MAX = 5;
const RUN_MAX = 4;
const HANGUL_MAX = 4;

/** The features of one message. Buffers are reused: valid until the next `extract`. */
export interface Occurrences {
  count: number;
  hashes: Uint32Array;
  kinds: Uint8Array;
  /** Offsets in the normalised text, half-open; a feature of the whole message has start = end = 0. */
  starts: Int32Array;
  ends: Int32Array;
  normal: NormalText;
  tokens: readonly Token[];
}

/** Finds concepts in a message; the lexicon's matcher, or one with a shop's own terms beside it. */
export type Concepts = Pick<ConceptMatcher, "match" | "isMarker">;

/** Extracts hashed features. The same text gives the same hashes in every JavaScript engine. */
export class FeatureExtractor {
  private readonly hashes = new Uint32Array(MAX_OCCURRENCES);
  private readonly kinds = new Uint8Array(MAX_OCCURRENCES);
  private readonly starts = new Int32Array(MAX_OCCURRENCES);
  private readonly ends = new Int32Array(MAX_OCCURRENCES);
  private count = 0;

  constructor(private readonly concepts: Concepts | null) {}

  /** Reads one message. Never throws; time is bounded by the limits of `normaliseText`. */
  extract(source: string): Occurrences {
    this.count = 0;
    const normal = normaliseText(source);
    const { tokens: all, shapes } = tokenise(normal);
    const tokens = all.length > MAX_TOKENS ? all.slice(0, MAX_TOKENS) : all;
    for (const shape of shapes)
      this.add(KIND.shape, hashText(shape.shape, KIND.shape), shape.start, shape.end);
    this.addMessageShapes(normal, tokens);
    this.addWords(tokens);
    for (const token of tokens) this.addPieces(token);
    if (this.concepts) this.addConcepts(this.concepts, tokens);
    return {
      count: this.count,
      hashes: this.hashes,
      kinds: this.kinds,
      starts: this.starts,
      ends: this.ends,
      normal,
      tokens,
    };
  }

  private add(kind: number, hash: number, start: number, end: number): void {
    const at = this.count;
    if (at >= MAX_OCCURRENCES) return;
    this.hashes[at] = hash;
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.count = at + 1;
  }

  private addMessageShapes(normal: NormalText, tokens: readonly Token[]): void {
    let size = 0;
    for (const token of tokens) size += token.kind === "run" ? Math.ceil(token.form.length / 2) : 1;
    const bucket = size <= 1 ? 1 : size <= 2 ? 2 : size <= 4 ? 4 : size <= 8 ? 8 : size <= 16 ? 16 : 32;
    this.add(KIND.shape, hashText(`length${bucket}`, KIND.shape), 0, 0);
    if (normal.letters >= 6 && normal.capitals > 0.6)
      this.add(KIND.shape, hashText("capitals", KIND.shape), 0, 0);
    if (isForeign(normal.text)) this.add(KIND.shape, hashText("foreign", KIND.shape), 0, 0);
    let marks = 0;
    for (const token of tokens) if (token.form === "!" || token.form === "?") marks++;
    if (marks >= 3) this.add(KIND.shape, hashText("shouting", KIND.shape), 0, 0);
    const last = tokens[tokens.length - 1];
    if (last?.form === "?") this.add(KIND.shape, hashText("asks", KIND.shape), last.start, last.end);
  }

  private addWords(tokens: readonly Token[]): void {
    let before = 0;
    let beforeStart = 0;
    let beforeLast = 0;
    let beforeLastStart = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const hash = hashText(token.plain, KIND.word);
      if (token.kind !== "run") {
        this.add(KIND.word, hash, token.start, token.end);
        if (token.form !== token.plain)
          this.add(KIND.word, hashText(token.form, KIND.word), token.start, token.end);
        if (token.exact !== token.plain) this.addExact(token, tokens[i + 1]);
      }
      this.add(KIND.pair, mix(before, hash, KIND.pair), beforeStart, token.end);
      if (beforeLast !== 0) this.add(KIND.skip, mix(beforeLast, hash, KIND.skip), beforeLastStart, token.end);
      beforeLast = before;
      beforeLastStart = beforeStart;
      before = hash;
      beforeStart = token.start;
    }
    if (before !== 0) this.add(KIND.pair, mix(before, 0, KIND.pair), beforeStart, beforeStart + 1);
  }

  /** A small number, and what is counted with it. */
  private addExact(token: Token, next: Token | undefined): void {
    const hash = hashText(token.exact, KIND.word);
    this.add(KIND.word, hash, token.start, token.end);
    if (!next) return;
    const counted = next.kind === "run" ? next.plain.charAt(0) : next.plain;
    const end = next.kind === "run" ? next.start + 1 : next.end;
    this.add(KIND.pair, mix(hash, hashText(counted, KIND.word), KIND.pair), token.start, end);
  }

  private addPieces(token: Token): void {
    if (token.kind === "run") this.addGrams(token.plain, token, 1, RUN_MAX);
    else if (token.kind === "hangul") this.addGrams(` ${token.plain} `, token, 1, HANGUL_MAX);
    else if (token.kind === "word") this.addGrams(` ${token.plain} `, token, PIECE_MIN, PIECE_MAX);
  }

  private addGrams(text: string, token: Token, least: number, most: number): void {
    const edge = text.charCodeAt(0) === 0x20 ? 1 : 0;
    const { offsets } = token;
    const size = text.length;
    for (let from = 0; from < size; from++) {
      let hash = SEED ^ KIND.piece;
      for (let length = 1; length <= most && from + length <= size; length++) {
        hash = Math.imul(hash ^ text.charCodeAt(from + length - 1), PRIME);
        if (length < least || (edge === 1 && length >= size)) continue;
        if (length === 1 && text.charCodeAt(from) === 0x20) continue;
        const first = Math.max(from - edge, 0);
        const last = Math.min(from + length - 1 - edge, offsets.length - 1);
        this.add(
          KIND.piece,
          finish(hash),
          offsets[first] ?? token.start,
          (offsets[last] ?? token.end - 1) + 1,
        );
      }
    }
  }

  private addConcepts(concepts: Concepts, tokens: readonly Token[]): void {
    const found = concepts.match(tokens);
    for (const hit of found)
      this.add(KIND.concept, finish(mixIn(SEED ^ KIND.concept, hit.concept)), hit.start, hit.end);
    const hits = found.filter((hit) => !concepts.isMarker(hit.concept));
    const count = Math.min(hits.length, 24);
    for (let a = 0; a < count; a++) {
      const left = hits[a];
      if (!left) continue;
      let near = 0;
      for (let b = a + 1; b < count && near < 8; b++) {
        const right = hits[b];
        if (!right || right.concept === left.concept || right.start < left.end) continue;
        near++;
        const low = Math.min(left.concept, right.concept) + 1;
        const high = Math.max(left.concept, right.concept) + 1;
        this.add(KIND.conceptPair, mix(low, high, KIND.conceptPair), left.start, right.end);
      }
    }
  }
}

/** True when most letters are of scripts that none of the fourteen languages is written in. */
function isForeign(text: string): boolean {
  let foreign = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41) continue;
    letters++;
    const thai = code >= 0xe00 && code < 0xe80;
    if (code >= 0x370 && code < 0x1e00 && !thai && !(code >= 0x1100 && code < 0x1200)) foreign++;
  }
  return foreign * 2 > letters;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function mixIn(hash: number, value: number): number {
  let h = Math.imul(hash ^ (value & 0xffff), PRIME);
  h = Math.imul(h ^ (value >>> 16), PRIME);
  return h;
}

function mix(left: number, right: number, kind: number): number {
  return finish(mixIn(mixIn(SEED ^ (kind << 8), left), right));
}

/** Seeded 32-bit hash of a short string (FNV-1a with a finaliser). */
export function hashText(text: string, kind: number): number {
  let hash = SEED ^ (kind << 8);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return finish(hash);
}
