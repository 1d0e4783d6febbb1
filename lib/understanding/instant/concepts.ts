import type { Token } from "../../text/tokenise";
import { PhraseTable } from "./phrase-table";

/** One place where a concept's word stands. */
export interface ConceptHit {
  concept: number;
  /** Offsets in the normalised text, half-open. */
  start: number;
  end: number;
}

const SPACE = 0x20;
const COMMA = 0x2c;
const STAR = 0x2a;
const LINE_END = 0x0a;
const MAX_HITS = 400;

/**
 * Finds the words of a concept lexicon in a message, in every language at once.
 *
 * Source form, one concept a line: `name: word, stem*, *inside*, two words, 退款`.
 * Letters with spaces between words match whole words unless a star says otherwise; Han, kana, Hangul and Thai
 * entries match anywhere. Entries are written lower case and without accents, as tokens' plain forms are.
 */
export class ConceptMatcher {
  private readonly table: PhraseTable;
  private codes = new Int32Array(512);
  private offsets = new Int32Array(512);
  private size = 0;
  readonly names: string[] = [];
  private readonly markers: boolean[] = [];
  private readonly places = new Map<string, number>();

  constructor(lexicon: string) {
    let entries = 1;
    for (let at = 0; at < lexicon.length; at++) {
      const code = lexicon.charCodeAt(at);
      if (code === COMMA || code === LINE_END) entries++;
    }
    this.table = new PhraseTable(entries);
    for (let from = 0; from < lexicon.length; ) {
      const end = lexicon.indexOf("\n", from);
      const to = end < 0 ? lexicon.length : end;
      this.addLine(lexicon, from, to);
      from = to + 1;
    }
  }

  /** True for a concept whose name starts with `@`: it marks a language and takes no part in pairs. */
  isMarker(concept: number): boolean {
    return this.markers[concept] === true;
  }

  private addLine(lexicon: string, from: number, to: number): void {
    const colon = lexicon.indexOf(":", from);
    if (colon <= from || colon >= to || lexicon.startsWith("#", from)) return;
    const name = lexicon.slice(from, colon).trim();
    let concept = this.places.get(name);
    if (concept === undefined) {
      concept = this.names.push(name) - 1;
      this.places.set(name, concept);
      this.markers.push(name.startsWith("@"));
    }
    let start = colon + 1;
    for (let at = start; at <= to; at++) {
      if (at < to && lexicon.charCodeAt(at) !== COMMA) continue;
      this.addEntry(lexicon, start, at, concept);
      start = at + 1;
    }
  }

  private addEntry(lexicon: string, from: number, to: number, concept: number): void {
    let start = from;
    let end = to;
    while (start < end && lexicon.charCodeAt(start) === SPACE) start++;
    while (end > start && lexicon.charCodeAt(end - 1) === SPACE) end--;
    const openLeft = start < end && lexicon.charCodeAt(start) === STAR;
    if (openLeft) start++;
    const openRight = end > start && lexicon.charCodeAt(end - 1) === STAR;
    if (openRight) end--;
    if (start === end) return;
    const spaced = lexicon.charCodeAt(start) < 0x0e00;
    this.table.add(lexicon, start, end, concept, spaced && !openLeft, spaced && !openRight);
  }

  /** Concepts in reading order; where one concept matches twice at overlapping places the longest stays. */
  match(tokens: readonly Token[]): ConceptHit[] {
    this.spell(tokens);
    const { codes, offsets, size, table } = this;
    const hits: ConceptHit[] = [];
    for (let from = 0; from < size && hits.length < MAX_HITS; from++) {
      const start = offsets[codes[from] === SPACE ? Math.min(from + 1, size - 1) : from] as number;
      table.walk(codes, size, from, (concept, at) => {
        const last = codes[at] === SPACE ? at - 1 : at;
        addHit(hits, { concept, start, end: (offsets[last] as number) + 1 });
      });
    }
    return hits;
  }

  /** Writes the tokens' plain forms with a space around each, and where every letter stands in the text. */
  private spell(tokens: readonly Token[]): void {
    this.size = 0;
    this.put(SPACE, 0);
    let glue = false;
    for (const token of tokens) {
      const unspaced = token.kind === "run" || token.kind === "hangul";
      // Koreans, Thais and Chinese put spaces freely: inside unspaced text they do not count.
      if (glue && unspaced) this.size--;
      glue = unspaced;
      for (let at = 0; at < token.plain.length; at++)
        this.put(token.exact.charCodeAt(at), token.offsets[at] ?? token.start);
      this.put(SPACE, token.end);
    }
  }

  private put(code: number, offset: number): void {
    if (this.size === this.codes.length) {
      this.codes = grow(this.codes);
      this.offsets = grow(this.offsets);
    }
    this.codes[this.size] = code;
    this.offsets[this.size++] = offset;
  }
}

function grow(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}

/** Keeps the longer of two overlapping hits of one concept. */
function addHit(hits: ConceptHit[], hit: ConceptHit): void {
  for (let at = hits.length - 1; at >= 0 && at >= hits.length - 12; at--) {
    const other = hits[at];
    if (!other || other.concept !== hit.concept || other.end <= hit.start) continue;
    other.start = Math.min(other.start, hit.start);
    other.end = Math.max(other.end, hit.end);
    return;
  }
  hits.push(hit);
}
